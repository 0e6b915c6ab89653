// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace easel {

class PlanningSession;
class SuggestionsModel;

/// Paints a suggestion as a card: tick and name, scope and endpoint, what the members have in common, what they have
/// together, and the first of them. A click on the tick takes it or not.
class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionDelegate)

public:
    SuggestionDelegate(PlanningSession &session, const SuggestionsModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    static int cardHeight();
    /// Where the tick of the card in that cell is, and where its name.
    static QRect tickRect(const QStyleOptionViewItem &option);
    static QRect nameRect(const QStyleOptionViewItem &option);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintMembers(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int top) const;

    PlanningSession &m_session;
    const SuggestionsModel &m_model;
};

/// The cards in columns that fill the width. Space takes one or not, F2 or a double click renames it.
class SuggestionCards final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionCards)

public:
    SuggestionCards(PlanningSession &session, SuggestionsModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace easel
