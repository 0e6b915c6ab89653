// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologyscene.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace easel {

class Band;
class ClusterDrag;
class EmptyState;
class IconButton;
class SectionHeader;
class SegmentedControl;
class TopologyMapView;
class TopologySurface;
class TopologyView;

/// Where everything is at one glance: lanes of cloud and edge with the groups across them, what the colours mean, and a search.
/// Object names: "topologyPage", "topologySearch", "topologyColour", "topologyShown", "topologyMode", "topologyBack",
/// "topologyForward", "topologyBand".
class TopologyPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyPage)

public:
    TopologyPage(PlanningSession &session, ClusterDrag &drag, QWidget *parent = nullptr);

    TopologyView &view() { return *m_view; }
    TopologyMapView &map() { return *m_map; }
    /// The clusters at their coordinates instead of the lanes.
    void showMap(bool map);
    bool isMapShown() const { return m_isMapShown; }
    TopologyScene &scene() { return *m_scene; }
    void setScope(const Scope &scope);
    /// What was selected elsewhere; never emits selectionChanged.
    void select(const Selection &selection);
    /// Saves the picture, all of it or what is seen, as what the ending of the path says, `.png`, `.svg` or `.pdf`; the strip
    /// says what came of it. `factor` makes a PNG larger.
    bool save(const QString &path, bool all, double factor = 1);

Q_SIGNALS:
    void selectionChanged(const easel::Selection &selection);
    void showInFleetRequested(const QList<easel::ClusterId> &clusters);
    void composeRequested(const easel::GroupId &group);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildTools();
    TopologySurface &shown() const;
    void refreshState();
    void refreshHistory();
    void refreshPath();
    void find(int step);
    void say(const QString &why, const QStringList &rules = {});
    void exportAs(const QString &suffix, const QString &filter, double factor = 1);

    TopologyScene *m_scene;
    TopologyView *m_view;
    TopologyMapView *m_map;
    bool m_isMapShown = false;
    SectionHeader *m_header;
    QLineEdit *m_search;
    QLabel *m_found;
    QComboBox *m_colour;
    SegmentedControl *m_mode;
    SegmentedControl *m_shown;
    IconButton *m_back;
    IconButton *m_forward;
    QHBoxLayout *m_path;
    Band *m_band;
    QPushButton *m_why;
    QStringList m_refusedBy; ///< the rules behind what the strip says
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QString m_wanted;  ///< what `m_matches` are of
    std::vector<NodeKey> m_matches;
    int m_match = -1;
};

} // namespace easel
