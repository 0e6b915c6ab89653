// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace easel {

class Badge;
class Band;
class IconButton;
class PlanModel;
class PlanningSession;
class TextLabel;

/// The steps of the plan: undo and redo, going to any step, notes for those who approve, and taking it all back. Object
/// name: "planPanel".
class PlanPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPanel)

public:
    explicit PlanPanel(PlanningSession &session, QWidget *parent = nullptr);

private:
    QWidget *buildBar();
    void addMoves();
    void refresh();
    /// Undoes or redoes until exactly the first `count` steps are done.
    void goTo(qsizetype count);
    void say(const QString &why);

    PlanningSession &m_session;
    PlanModel *m_model;
    QTreeView *m_view;
    QStackedWidget *m_stack;
    Band *m_confirm;
    Band *m_band;
    IconButton *m_undo;
    IconButton *m_redo;
    TextLabel *m_digest;
    IconButton *m_copy;
    Badge *m_sealed;
    QPushButton *m_discard;
};

} // namespace easel
