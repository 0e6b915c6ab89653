// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardcontent.h"
#include "board/boardlayout.h"
#include "board/cardpainter.h"
#include "items/selection.h"

#include <QAbstractScrollArea>
#include <QTimer>

class QLineEdit;

namespace easel {

class ClusterDrag;
class DragHint;
class PlanningSession;

/// The board: the cluster groups of a scope as cards with their host clusters as chips. Clusters are dragged onto cards,
/// between them, and onto the empty board for a new group; the keyboard does all of it too. Object name: "board".
/// Three files: what it shows is in boardview.cpp, mouse and keys in boardinput.cpp, drags in boarddrop.cpp.
class BoardView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardView)

public:
    BoardView(PlanningSession &session, ClusterDrag &drag, QWidget *parent = nullptr);
    ~BoardView() override;

    void setScope(const Scope &scope);
    const Scope &scope() const { return m_query.scope; }
    void setFilter(const QString &text);
    void setOrder(BoardOrder order);
    BoardOrder order() const { return m_query.order; }
    void setDensity(BoardDensity density);
    BoardDensity density() const { return m_density; }
    int shownCount() const { return static_cast<int>(m_layout.cards().size()); }

    const Selection &selection() const { return m_selection; }
    void select(const Selection &selection); ///< shows it too; does not signal it back
    /// Opens the name of the group for editing.
    void editName(const GroupId &group);
    void createEmptyGroup();
    void removeSelected(); ///< members leave their group, a selected group is deleted
    void selectAllMembers(); ///< of the group that is selected or has the focus

    // For the tour and the tests, in viewport coordinates; scrolled to. Empty when it is not shown.
    QRect cardRect(const GroupId &group);
    QRect chipRect(const GroupId &group, const ClusterId &cluster);
    QPoint emptySpot() const; ///< where a drop makes a new group
    /// What is said beside the pointer, or the carried clusters; empty while nothing is.
    QString hintText() const;

    // For assistive technology.
    const BoardLayout &layout() const { return m_layout; }
    QRect toScreen(const QRect &boardRect) const;
    /// What a screen reader is told of a card, verdict included, or of a member.
    QString describe(const GroupId &group, const ClusterId &cluster = {}) const;
    const GroupId &focusedGroup() const { return m_focusGroup; }
    const ClusterId &focusedChip() const { return m_focusChip; }
    const PlanningSession &session() const { return m_session; }
    const ClusterDrag &carried() const { return m_drag; }
    /// The keyboard carries clusters to the place for a new group.
    bool isOnNewGroup() const { return m_carriesByKeyboard && m_target && m_target->group.isEmpty(); }
    /// As a click would. While clusters are carried they are dropped on the card.
    void activate(const GroupId &group, const ClusterId &cluster);
    /// As Ctrl and a click would.
    void toggleMember(const GroupId &group, const ClusterId &cluster);
    /// All members of the card, or its first ones.
    void toggleExpanded(const GroupId &group);
    /// As Space would on a member.
    void pickUp(const GroupId &group, const ClusterId &cluster);

Q_SIGNALS:
    void selectionChanged(const easel::Selection &selection);
    void shownCountChanged();
    /// An edit was not possible.
    void failed(const QString &why);
    void showInFleetRequested(const QList<easel::ClusterId> &clusters);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
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
    void arrange(const QSet<GroupId> &changed);
    CardContent contentOf(const GroupId &group) const;
    void followLayout(int countBefore);
    void followGroups(const QSet<GroupId> &groups);
    void followFindings(const QSet<GroupId> &groups);
    void keepSelection();
    CardState stateOf(const CardGeometry &card) const;
    void paintNewGroup(QPainter &painter);
    void paintInvitation(QPainter &painter);
    void paintBand(QPainter &painter);
    QPoint toBoard(QPoint viewportPoint) const;
    QRect toViewport(const QRect &boardRect) const;
    /// Where a new group is dropped; at the lower edge of what is seen as long as the end of the board is further down.
    QRect newGroupZone() const;
    int zoneHeight() const;
    void show(const QRect &boardRect);
    void updateCard(const GroupId &group);
    void setSelection(const Selection &selection);
    void placeNameEditor();
    void commitName();
    void cancelName();
    void perform(const QString &title, std::vector<Change> changes);

    void clickChip(const GroupId &group, const ClusterId &cluster, Qt::KeyboardModifiers modifiers);
    void hover(const GroupId &group, const ClusterId &cluster);
    void spanBand(QPoint viewportPoint, bool adds);
    void endBand();
    void cancelBand();
    void scrollWhileNear(QPoint viewportPoint, int bottom, int lowerEdge);
    QString toolTipAt(QPoint boardPoint) const;
    void setFocusOn(GroupId group, ClusterId cluster);
    void moveFocus(Qt::Key arrow, Qt::KeyboardModifiers modifiers);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void typeAhead(const QString &text);
    void announce();

    void startDrag();
    void pickUpSelected();
    Target targetAt(QPoint viewportPoint, Qt::KeyboardModifiers modifiers) const;
    const Verdict &verdictFor(const Target &target) const;
    void setTarget(std::optional<Target> target, QPoint viewportPoint);
    void drop();
    void pressWhileCarrying(QKeyEvent *event);
    void carryTo(const Target &target);
    void carryBy(Qt::Key arrow, Admission::Mode mode);
    bool carryToNextThatTakes(bool forward);
    void autoScroll();

    PlanningSession &m_session;
    ClusterDrag &m_drag;
    BoardContent m_content;
    BoardQuery m_query;
    BoardDensity m_density = BoardDensity::Comfortable;
    BoardLayout m_layout;
    QSet<GroupId> m_expanded;
    Selection m_selection;
    GroupId m_focusGroup;
    ClusterId m_focusChip;
    bool m_focusIsShown = false; ///< the keyboard was used last
    ClusterId m_anchor;          ///< where a Shift selection begins
    GroupId m_hoverGroup;
    ClusterId m_hoverChip;
    std::optional<Target> m_target;
    bool m_carriesByKeyboard = false;
    QPoint m_pressed;         ///< in board coordinates
    GroupId m_pressedGroup;
    bool m_mayDrag = false;   ///< pressed on a chip
    bool m_mayBand = false;   ///< pressed beside the chips
    QRect m_band;             ///< what is spanned to select members; null while nothing is
    QPoint m_bandEnd;         ///< where the pointer is while it spans, in viewport coordinates
    bool m_bandAdds = false;  ///< Ctrl: to what was selected before
    Selection m_selectedBefore; ///< the band
    DragHint *m_hint;         ///< the verdict beside the pointer
    QLineEdit *m_nameEditor;
    GroupId m_editedGroup;
    QTimer m_scrollTimer;
    int m_scrollStep = 0;
    QString m_typed;
    QTimer m_typedTimer;
};

} // namespace easel
