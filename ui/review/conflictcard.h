// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/planconflicts.h"

#include <QFrame>

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace easel {

class Badge;
class TextLabel;

/// The word for a kind of conflict, for badges and buttons.
QString kindName(MergeConflict::Kind kind);

/// One conflict: what the plan was made on, what the backend has and what the plan wants, side by side; why that is in each
/// other's way; and the ways out. A settled one says how it was.
/// Object names: "keepMineButton", "takeTheirsButton", "editButton", "useEditButton", "cancelEditButton", "lineEditor",
/// "textEditor".
class ConflictCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictCard)

public:
    explicit ConflictCard(const PlanConflict &conflict, QWidget *parent = nullptr);

    const PlanConflict &conflict() const { return m_conflict; }
    /// The same conflict, settled or opened again, or with other names in it.
    void setConflict(const PlanConflict &conflict);
    void setCanEdit(bool canEdit);
    /// Under the buttons, until the next choice; empty: nothing.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void chosen(const QString &id, easel::Choice choice);
    /// The person wrote what is neither side.
    void edited(const QString &id, const QString &text);
    /// There is nothing to write here: the group is edited where groups are.
    void editElsewhereRequested(const easel::GroupId &group);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead();
    void addColumns();
    void addButtons();
    void addEditor();
    void refresh();
    void startEdit();
    void endEdit();
    void finishEdit();
    bool isText() const;
    bool isValues() const;
    QString editText() const;

    PlanConflict m_conflict;
    bool m_canEdit = true;
    QVBoxLayout *m_layout;
    TextLabel *m_label;
    TextLabel *m_reason;
    Badge *m_state;
    QWidget *m_columns = nullptr;
    QWidget *m_buttons;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_edit;
    TextLabel *m_hint;
    QWidget *m_editor;
    QLineEdit *m_line;
    QPlainTextEdit *m_text;
    QPushButton *m_use;
    TextLabel *m_problem;
};

} // namespace easel
