// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/valuesfacts.h"

#include "rules/yamlcheck.h"

#include <QCache>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cmath>

namespace easel {
namespace {

/// The node at the end of the path; undefined when a step is missing.
YAML::Node at(YAML::Node node, std::initializer_list<const char *> path)
{
    for (const char *key : path) {
        if (!node.IsMap())
            return YAML::Node(YAML::NodeType::Undefined);
        node.reset(node[key]);
    }
    return node;
}

QString scalarText(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// The larger of limits and requests under a `resources` key.
Resources ownRequestsAt(const YAML::Node &resources)
{
    Resources own;
    for (const char *kind : {"limits", "requests"}) {
        const auto amount = [&](const char *name) {
            return kubernetesQuantity(scalarText(at(resources, {kind, name}))).value_or(0);
        };
        constexpr qint64 kibi = 1024;
        own.cpu = std::max(own.cpu, MilliCores(amount("cpu")));
        own.memory = std::max(own.memory, MebiBytes(amount("memory") / 1000 / kibi / kibi));
        own.storage = std::max(own.storage, GibiBytes(amount("ephemeral-storage") / 1000 / kibi / kibi / kibi));
    }
    return own;
}

Resources larger(const Resources &a, const Resources &b)
{
    return {std::max(a.cpu, b.cpu), std::max(a.memory, b.memory), std::max(a.storage, b.storage)};
}

void findOpenShiftConflicts(const YAML::Node &node, const QString &path, QStringList &found)
{
    if (node.IsSequence()) {
        for (size_t i = 0; i < node.size(); ++i)
            findOpenShiftConflicts(node[i], path, found);
        return;
    }
    if (!node.IsMap())
        return;
    for (const auto &entry : node) {
        const QString key = scalarText(entry.first);
        const QString here = path.isEmpty() ? key : path + u'.' + key;
        if (key == QStringLiteral("fsGroup") || key == QStringLiteral("runAsGroup") || key == QStringLiteral("runAsUser"))
            found << here;
        else
            findOpenShiftConflicts(entry.second, here, found);
    }
}

ValuesFacts read(const QString &values)
{
    ValuesFacts facts;
    if (values.isEmpty() || checkYaml(values))
        return facts;
    const YAML::Node root = YAML::Load(values.toStdString());
    // The first two are of vCluster's present schema, the others of the one before.
    for (const auto &path : {std::initializer_list<const char *>{"controlPlane", "statefulSet", "resources"},
                             std::initializer_list<const char *>{"vcluster", "resources"},
                             std::initializer_list<const char *>{"syncer", "resources"}})
        facts.ownRequests = larger(facts.ownRequests, ownRequestsAt(at(root, path)));
    const QString privileged = QStringLiteral("privileged");
    facts.isPrivileged = scalarText(at(root, {"policies", "podSecurityStandard"})) == privileged
                         || scalarText(at(root, {"isolation", "podSecurityStandard"})) == privileged;
    facts.isOpenShift = scalarText(at(root, {"openshift", "enable"})) == QStringLiteral("true");
    findOpenShiftConflicts(root, {}, facts.openShiftConflicts);
    return facts;
}

} // namespace

const ValuesFacts &valuesFacts(const QString &values)
{
    static const ValuesFacts none;
    if (values.isEmpty())
        return none;
    thread_local QCache<QString, ValuesFacts> known(1000);
    if (const ValuesFacts *facts = known.object(values))
        return *facts;
    auto *facts = new ValuesFacts(read(values));
    known.insert(values, facts);
    return *facts;
}

std::optional<qint64> kubernetesQuantity(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A([0-9]+(?:\.[0-9]+)?)(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    double factor = 1000;
    if (unit == QStringLiteral("m"))
        factor = 1;
    else if (!unit.isEmpty())
        factor = 1000 * std::pow(unit.endsWith(u'i') ? 1024.0 : 1000.0, QStringLiteral("kmgtp").indexOf(unit.front().toLower()) + 1);
    const double amount = match.captured(1).toDouble() * factor;
    if (!(amount < 9e18))
        return std::nullopt;
    return static_cast<qint64>(std::round(amount));
}

} // namespace easel
