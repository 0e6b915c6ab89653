// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helptopics.h"

#include <QWidget>

#include <algorithm>

namespace easel {
namespace {

constexpr HelpTopic topics[]{
    {"welcomePage", "first-steps"},
    {"guidePanel", "first-steps.md#guided-start"},
    {"composePage", "composing"},
    {"fleetPanel", "fleet"},
    {"inspector", "composing.md#inspector"},
    {"suggestionsDialog", "composing.md#suggest"},
    {"topologyPage", "topology"},
    {"virtualClustersPage", "virtual-clusters"},
    {"virtualReview", "virtual-clusters.md#planning"},
    {"userCreditButton", "virtual-clusters.md#credit"},
    {"upgradesPage", "upgrades"},
    {"wavesPanel", "upgrades.md#waves"},
    {"configurationWindow", "upgrades.md#configuration"},
    {"resolvedValuesDialog", "upgrades.md#configuration"},
    {"capacityPage", "capacity"},
    {"simulation", "capacity.md#what-if"},
    {"reviewPage", "review"},
    {"conflictsView", "conflicts"},
    {"approvalPanel", "plans.md#approval"},
    {"reportsPage", "reports"},
    {"problems", "problems"},
    {"rulesDialog", "problems.md#rules"},
    {"planPanel", "plans"},
    {"activity", "troubleshooting.md#activity"},
    {"historyWindow", "history"},
    {"connectDialog", "connecting"},
    {"commandPalette", "keyboard"},
    {"shortcutsWindow", "keyboard"},
    {"settingsWindow", "files"},
    {"logWindow", "troubleshooting"},
    {"crashReportView", "troubleshooting"},
};

} // namespace

std::span<const HelpTopic> helpTopics()
{
    return topics;
}

QString helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        const auto found = std::find_if(std::begin(topics), std::end(topics), [&](const HelpTopic &topic) { return name == QLatin1String(topic.objectName); });
        if (found != std::end(topics))
            return QLatin1String(found->target);
    }
    return {};
}

} // namespace easel
