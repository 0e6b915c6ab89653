// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace easel {

class Band;
class BoardView;
class ClusterDrag;
class EmptyState;
class PlanningSession;
class Scope;
class SectionHeader;

/// The main job: the board with its tools, and the strip that says why something was not possible.
/// Object names: "composePage", "composeBand", "whyButton", "newGroupButton", "boardViewButton".
class ComposePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposePage)

public:
    ComposePage(PlanningSession &session, ClusterDrag &drag, QWidget *parent = nullptr);

    BoardView &board() { return *m_board; }
    void setScope(const Scope &scope);
    void select(const Selection &selection);
    /// The text of the strip; empty while it is hidden.
    QString bandText() const;

Q_SIGNALS:
    void suggestRequested();
    void selectionChanged(const easel::Selection &selection);
    void showInFleetRequested(const QList<easel::ClusterId> &clusters);

private:
    void say(const QString &why, const QStringList &rules = {});
    void fillViewMenu();
    void updateState();

    PlanningSession &m_session;
    SectionHeader *m_header;
    QLineEdit *m_filter;
    QMenu *m_viewMenu;
    Band *m_band;
    QPushButton *m_why;
    QStringList m_refusedBy; ///< the rules behind what the strip says
    BoardView *m_board;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace easel
