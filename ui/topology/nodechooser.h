// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologyscene.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace easel {

/// A list that opens over the map, to choose one of several nodes from: what is at one place, or what has none. Closes once
/// one is chosen, and when somebody clicks elsewhere. Object names: "nodeChooser", "nodeChooserFilter", "nodeChooserList".
class NodeChooser final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NodeChooser)

public:
    NodeChooser(const TopologyScene &scene, const QString &title, std::span<const NodeIndex> nodes, QWidget *parent);
    /// With its corner at a point of the screen, or as near as there is room.
    void openAt(QPoint corner);

Q_SIGNALS:
    void chosen(easel::NodeIndex node);

private:
    void filter(const QString &text);

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace easel
