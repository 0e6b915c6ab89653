// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QIcon>
#include <QPixmap>

#include <span>

namespace easel {

/// Our own icons: resources/icons/<name in lower case>.svg, 24 px grid, 2 px stroke, currentColor.
enum class Icon {
    Cluster,
    HostCluster, ///< a cluster that runs in a cloud or a data centre
    EdgeCluster, ///< a cluster made of edge hosts
    EdgeHost,
    VirtualCluster,
    ClusterGroup,
    GroupAdd,
    Project,
    Tenant,
    System,  ///< the system scope
    Profile, ///< a cluster profile
    EndpointIngress,
    EndpointLoadBalancer,
    Lock, ///< the vCluster version is fixed
    PendingUpgrade,
    Cpu,
    Memory,
    Storage,
    Capacity,
    HealthOk,      ///< circle and check mark
    HealthWarn,    ///< triangle
    HealthBad,     ///< octagon and cross
    HealthUnknown, ///< ring and question mark
    ProviderAws,
    ProviderAzure,
    ProviderGoogle,
    ProviderVSphere,
    ProviderMaas,
    ProviderOpenStack,
    ProviderCloudStack,
    ProviderEdge,
    ProviderGeneric,
    Compose, ///< the pages: Compose
    Topology,
    VirtualClusters,
    Upgrades,
    CapacityPage,
    Review,
    Reports,
    Search,
    Filter,
    Undo,
    Redo,
    Apply, ///< send the plan
    Pause,
    Stop,
    Play,
    Online,   ///< a plug
    Offline,  ///< a plug that is not in; nothing is sent
    Applying, ///< the plan is being sent
    Refresh,
    Settings,
    Sun,
    Moon,
    Close,
    Add,
    Remove,
    Trash,
    Edit,
    Dns,
    Tag,
    Note,
    Export,
    Pdf,
    Html,
    Problem,
    Fix, ///< a quick fix
    Plan,
    Activity,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    DragHandle,
    Keyboard,
    FolderOpen,
    Sample,
    Connect,
    Key,
    Info,
    Check,
    Move,
    Copy,
    CopyPlus, ///< add a copy: a cluster in a second group
    More,
    User,
    Save,
    Help,
    Clock,
    Schedule,
    Location,
    Map,
    ZoomIn,
    ZoomOut,
    FitView,
    Command,
    Suggest,
    Workspace,
    History,
    Conflict,
    Eye,
    AppLogo, ///< the easel in one colour
};

/// Every icon, in the order of the enum.
std::span<const Icon> allIcons();

/// The file name of an icon without its folder and suffix.
QString iconName(Icon icon);

/// An icon for buttons, actions, menus and item models. It takes its colour from the theme whenever it is painted, so
/// it follows a theme change by itself; disabled it is muted. `checked` is the colour in the state QIcon::On.
QIcon icon(Icon icon, ColorRole color = &Tokens::text, ColorRole checked = nullptr);

/// An icon by its freedesktop name, for actions that every program has (Breeze is shipped with Easel); our own where no
/// icon theme has it. For menus; what is always visible uses icon(Icon), so that it looks as one set.
QIcon themeIcon(const QString &name, Icon fallback);

/// One icon in one colour for painters, cached. `size` is in logical pixels, `ratio` the device pixel ratio of the
/// target.
QPixmap iconPixmap(Icon icon, int size, const QColor &color, double ratio);

/// The icon of the application itself, in its own colours.
QIcon applicationIcon();

} // namespace easel
