// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardview.h"
#include "drag/clusterdrag.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "console/syntheticinput.h"
#include "sessionfixture.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace easel::test {

// The groups of smallFleet().
inline const GroupId payments(QStringLiteral("payments"));
inline const GroupId platform(QStringLiteral("platform"));
inline const GroupId stores(QStringLiteral("stores"));
inline const GroupId web(QStringLiteral("web"));

inline ClusterId id(const char *cluster)
{
    return ClusterId(QString::fromUtf8(cluster));
}

/// The pages of the main job beside each other, as in the window.
class ComposeTable final
{
public:
    explicit ComposeTable(const Fleet &content = smallFleet())
        : fixture(content), drag(fixture.session()), compose(fixture.session(), drag), fleet(fixture.session(), drag)
    {
        auto *layout = new QHBoxLayout(&window);
        layout->addWidget(&fleet);
        layout->addWidget(&compose, 1);
        drag.setExecutor([this](QDrag &d) { return input.carryOut(d); });
        window.resize(1150, 800);
        window.show();
        window.activateWindow();
        compose.board().setFocus();
        SyntheticInput::settle();
    }
    ~ComposeTable()
    {
        window.layout()->removeWidget(&fleet);
        window.layout()->removeWidget(&compose);
        fleet.setParent(nullptr);
        compose.setParent(nullptr);
    }

    BoardView &board() { return compose.board(); }
    QLineEdit *nameEditor() { return compose.findChild<QLineEdit *>(QStringLiteral("groupNameEditor")); }
    void dragChip(const GroupId &group, const char *cluster, QPoint to, Qt::KeyboardModifiers modifiers = {},
                  std::function<void()> hovering = {})
    {
        input.drag(board().viewport(), board().chipRect(group, id(cluster)).center(), board().viewport(), to, std::move(hovering), modifiers);
    }
    void dragRow(const char *cluster, QPoint to)
    {
        input.drag(fleet.listViewport(), fleet.rowRect(id(cluster)).center(), board().viewport(), to);
    }
    QPoint on(const GroupId &group) { return board().cardRect(group).center(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { input.key(&board(), key, modifiers); }
    /// Puts the keyboard on a chip, as the arrows do.
    void focusChip(const GroupId &group, const char *cluster)
    {
        board().setFocus();
        board().select({group, {id(cluster)}});
    }

    SessionFixture fixture;
    ClusterDrag drag;
    ComposePage compose;
    FleetPanel fleet;
    QWidget window;
    SyntheticInput input;
};

} // namespace easel::test
