// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/valuespreset.h"

#include "upgrades/upgradetext.h"
#include "upgrades/valuesedit.h"

#include <algorithm>
#include <string_view>

namespace easel {
namespace {

using Path = std::vector<std::string>;

struct Setting final
{
    Path path;
    const char *value;
};

struct Steps final
{
    std::vector<Path> gone;
    std::vector<Setting> set;
};

/// Keys that OpenShift does not take, wherever they stand.
void findIdentities(const ValuesNode &node, const Path &path, std::vector<Path> &found)
{
    if (node.kind != ValuesNode::Kind::Map)
        return;
    for (const ValuesNode &each : node.children) {
        Path here = path;
        here.push_back(each.key);
        if (each.key == "fsGroup" || each.key == "runAsGroup" || each.key == "runAsUser")
            found.push_back(here);
        else
            findIdentities(each, here, found);
    }
}

/// The layout before vCluster 0.20 has no control plane.
bool isOldLayout(const ValuesEdit &edit)
{
    return !edit.find({"controlPlane"}) && (edit.find({"vcluster"}) || edit.find({"syncer"}));
}

Steps stepsOf(ValuesPreset preset, const ValuesEdit &edit)
{
    const bool isOld = isOldLayout(edit);
    Steps steps;
    switch (preset) {
    case ValuesPreset::OpenShift: {
        findIdentities(*edit.find({}), {}, steps.gone);
        Path context = isOld ? Path{"securityContext"} : Path{"controlPlane", "statefulSet", "security", "containerSecurityContext"};
        const auto below = [&](const Path &keys) {
            Path path = context;
            path.insert(path.end(), keys.begin(), keys.end());
            return path;
        };
        steps.set = {{below({"allowPrivilegeEscalation"}), "false"},
                     {below({"capabilities", "drop"}), "- all"},
                     {below({"runAsNonRoot"}), "true"},
                     {{"openshift", "enable"}, "true"}};
        return steps;
    }
    case ValuesPreset::DiskBackup:
        if (isOld)
            steps.set = {{{"syncer", "extraArgs"}, "- --rewrite-host-paths=true"},
                         {{"hostpathMapper", "enabled"}, "true"},
                         {{"isolation", "podSecurityStandard"}, "privileged"}};
        else // the mapper rewrites the paths by itself
            steps.set = {{{"controlPlane", "hostPathMapper", "enabled"}, "true"}, {{"policies", "podSecurityStandard"}, "privileged"}};
        return steps;
    }
    Q_UNREACHABLE();
}

/// Whether the value is there; of a list, whether it is among its items.
bool holds(const ValuesNode *node, const char *value)
{
    const std::string_view text(value);
    if (!node)
        return false;
    if (!text.starts_with("- "))
        return node->kind == ValuesNode::Kind::Scalar && node->scalar == text;
    return node->kind == ValuesNode::Kind::List
           && std::any_of(node->children.begin(), node->children.end(), [&](const ValuesNode &item) {
                  return QString::fromStdString(item.scalar).compare(QLatin1String(value + 2), Qt::CaseInsensitive) == 0;
              });
}

/// A value as the text of a block or line, for ValuesEdit::set().
QString textOf(const ValuesEdit &edit, const ValuesNode &node)
{
    return QString::fromUtf8(valueText(node, edit.tree()));
}

/// The list's items and one more.
QString withItem(const ValuesEdit &edit, const ValuesNode *list, const char *item)
{
    if (!list || list->kind != ValuesNode::Kind::List || list->children.empty())
        return QLatin1String(item) + u'\n';
    if (!list->isFlow)
        return textOf(edit, *list) + u'\n' + QLatin1String(item);
    QString items = textOf(edit, *list);
    return items.insert(items.lastIndexOf(u']'), QStringLiteral(", ") + QLatin1String(item + 2));
}

/// The list without an item; empty when nothing is left.
QString withoutItem(const ValuesEdit &edit, const ValuesNode &list, const char *item)
{
    QStringList items;
    for (const ValuesNode &each : list.children) {
        if (QString::fromStdString(each.scalar) != QLatin1String(item + 2))
            items << QStringLiteral("- ") + (each.kind == ValuesNode::Kind::Scalar ? QString::fromStdString(each.scalar) : textOf(edit, each));
    }
    return items.isEmpty() ? QString() : items.join(u'\n') + u'\n';
}

} // namespace

QString presetName(ValuesPreset preset)
{
    switch (preset) {
    case ValuesPreset::OpenShift: return UpgradeText::tr("OpenShift");
    case ValuesPreset::DiskBackup: return UpgradeText::tr("Disk backup");
    }
    Q_UNREACHABLE();
}

QString presetText(ValuesPreset preset)
{
    switch (preset) {
    case ValuesPreset::OpenShift:
        return UpgradeText::tr("For host clusters that are OpenShift: leaves out the users and groups that OpenShift assigns itself.");
    case ValuesPreset::DiskBackup:
        return UpgradeText::tr("For backups of volumes: pods see the paths of their host. Virtual clusters become privileged, so that a pod "
                               "can reach the nodes of its host cluster.");
    }
    Q_UNREACHABLE();
}

PresetState presetState(ValuesPreset preset, const QString &values)
{
    const auto edit = ValuesEdit::of(values);
    if (!edit)
        return PresetState::Absent;
    const Steps steps = stepsOf(preset, *edit);
    const auto done = std::count_if(steps.set.begin(), steps.set.end(), [&](const Setting &each) { return holds(edit->find(each.path), each.value); });
    if (done == static_cast<qsizetype>(steps.set.size()) && steps.gone.empty())
        return PresetState::Applied;
    // Without its own mark it is not this preset: what else it asks for is in most configurations anyway.
    const Setting &mark = preset == ValuesPreset::OpenShift ? steps.set.back() : steps.set[steps.set.size() - 2];
    return holds(edit->find(mark.path), mark.value) ? PresetState::Partial : PresetState::Absent;
}

Result<QString> withPreset(ValuesPreset preset, const QString &values)
{
    auto edit = ValuesEdit::of(values);
    if (!edit)
        return fail(edit.error());
    const Steps steps = stepsOf(preset, *edit);
    for (const Path &path : steps.gone)
        edit->remove(path);
    for (const Setting &each : steps.set) {
        const ValuesNode *there = edit->find(each.path);
        if (holds(there, each.value))
            continue;
        const bool isItem = std::string_view(each.value).starts_with("- ");
        if (auto set = edit->set(each.path, isItem ? withItem(*edit, there, each.value) : QString::fromLatin1(each.value)); !set)
            return fail(set.error());
    }
    return edit->text();
}

Result<QString> withoutPreset(ValuesPreset preset, const QString &values, const QString &defaults)
{
    auto edit = ValuesEdit::of(values);
    if (!edit)
        return fail(edit.error());
    const auto original = ValuesEdit::of(defaults);
    if (!original)
        return fail(original.error());
    for (const Setting &each : stepsOf(preset, *edit).set) {
        const ValuesNode *there = edit->find(each.path);
        if (!holds(there, each.value))
            continue;
        const ValuesNode *before = original->find(each.path);
        Result<void> set;
        if (before && !holds(before, each.value)) {
            set = edit->set(each.path, textOf(*original, *before));
        } else if (!before) {
            const QString rest = there->kind == ValuesNode::Kind::List ? withoutItem(*edit, *there, each.value) : QString();
            if (rest.isEmpty())
                edit->remove(each.path);
            else
                set = edit->set(each.path, rest);
        }
        if (!set)
            return fail(set.error());
    }
    for (const Path &path : stepsOf(preset, *original).gone) {
        if (!edit->find(path)) {
            if (auto set = edit->set(path, textOf(*original, *original->find(path))); !set)
                return fail(set.error());
        }
    }
    return edit->text();
}

} // namespace easel
