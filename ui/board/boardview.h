// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardlayout.h"
#include "board/cardpainter.h"
#include "items/selection.h"

#include <QAbstractScrollArea>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace easel {

class ClusterDrag;
class PlanningSession;

/// The board: the cluster groups of a scope as cards with their host clusters as chips. Clusters are dragged onto cards,
/// between them, and onto the empty board for a new group; the keyboard does all of it too. Object name: "board".
class BoardView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardView)

public:
    BoardView(PlanningSession &session, ClusterDrag &drag, QWidget *parent = nullptr);
    ~BoardView() override;

    void setScope(const Scope &scope);
    const Scope &scope() const { return m_scope; }
    /// Only groups whose name, tags or members contain the text.
    void setFilter(const QString &text);
    int shownCount() const { return static_cast<int>(m_layout.cards().size()); }

    const Selection &selection() const { return m_selection; }
    void select(const Selection &selection); ///< shows it too; does not signal it back
    /// Opens the name of the group for editing.
    void editName(const GroupId &group);
    void createEmptyGroup();
    void removeSelected(); ///< members leave their group, a selected group is deleted

    // For the tour and the tests, in viewport coordinates; scrolled to. Empty when it is not shown.
    QRect cardRect(const GroupId &group);
    QRect chipRect(const GroupId &group, const ClusterId &cluster);
    QPoint emptySpot() const; ///< where a drop makes a new group
    /// What a screen reader is told of a card, verdict included.
    QString describe(const GroupId &group) const;

Q_SIGNALS:
    void selectionChanged(const easel::Selection &selection);
    void shownCountChanged();
    /// An edit was not possible.
    void failed(const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Target ///< where a drop would go
    {
        GroupId group; ///< empty: a new group
        Admission::Mode mode = Admission::Mode::Move;
        friend bool operator==(const Target &, const Target &) = default;
    };

    void relayout();
    void refreshPlanMarks();
    CardState stateOf(const CardGeometry &card) const;
    void paintNewGroupGhost(QPainter &painter);
    QPoint toBoard(QPoint viewportPoint) const;
    QRect toViewport(const QRect &boardRect) const;
    void show(const QRect &boardRect);
    void updateCard(const GroupId &group);
    void setSelection(const Selection &selection);
    void clickChip(const GroupId &group, const ClusterId &cluster, Qt::KeyboardModifiers modifiers);
    void startDrag();
    Verdict verdictFor(const Target &target) const;
    QString dropTitle(const Target &target, const Verdict &verdict) const;
    void setTarget(std::optional<Target> target, QPoint viewportPoint);
    void drop();
    void moveFocus(Qt::Key arrow);
    void moveCarried(Qt::Key arrow, Qt::KeyboardModifiers modifiers);
    void typeAhead(const QString &text);
    void announce();
    void perform(const QString &title, std::vector<Change> changes);
    void commitName();
    void cancelName();
    void autoScroll();

    PlanningSession &m_session;
    ClusterDrag &m_drag;
    Scope m_scope;
    QString m_filter;
    BoardLayout m_layout;
    QSet<GroupId> m_expanded;
    QHash<GroupId, QSet<ClusterId>> m_joined; ///< of each group that the plan changes, the members that it brings
    Selection m_selection;
    GroupId m_focusGroup;
    ClusterId m_focusChip;
    ClusterId m_anchor; ///< where a Shift selection begins
    GroupId m_hoverGroup;
    ClusterId m_hoverChip;
    std::optional<Target> m_target;
    bool m_carriesByKeyboard = false;
    QPoint m_pressed;
    bool m_mayDrag = false;
    QLabel *m_hint; ///< the verdict beside the pointer
    QLineEdit *m_nameEditor;
    GroupId m_editedGroup;
    QTimer m_scrollTimer;
    int m_scrollStep = 0;
    QString m_typed;
    QTimer m_typedTimer;
};

} // namespace easel
