// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/operations.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Operation)
};

bool isMeta(const FieldChange &field)
{
    return field.field == QStringLiteral("name") || field.field == QStringLiteral("description")
           || field.field == QStringLiteral("tags");
}

bool isProfiles(const FieldChange &field)
{
    return field.field == QStringLiteral("profiles");
}

QSet<ClusterId> clustersOf(const ClusterGroup *group)
{
    QSet<ClusterId> result;
    if (group) {
        for (const Member &member : group->members)
            result.insert(member.cluster);
    }
    return result;
}

/// An operation while its order is being found.
struct Node final
{
    Operation operation;
    QSet<ClusterId> leaves;    ///< clusters that it takes out of its group
    QSet<ClusterId> joins;     ///< clusters that it brings in
    QString freesName;         ///< empty when it frees none
    QString takesName;
    std::vector<size_t> must;   ///< nodes that have to be done before
    std::vector<size_t> should; ///< nodes that are better done before; given up to break a circle
    bool placed = false;
};

class Orderer final
{
public:
    Orderer(const Fleet &base, const Fleet &draft) : m_base(base), m_draft(draft) {}

    std::vector<Operation> order()
    {
        for (const GroupDiff &diff : diffFleets(m_base, m_draft))
            addNodes(diff);
        link();
        std::vector<size_t> sequence;
        while (sequence.size() < m_nodes.size())
            placeNext(sequence);
        return number(sequence);
    }

private:
    void addNodes(const GroupDiff &diff)
    {
        const ClusterGroup *before = m_base.group(diff.group);
        const ClusterGroup *after = m_draft.group(diff.group);
        const auto add = [&](Operation::Kind kind, QString title, std::vector<FieldChange> fields) -> Node & {
            Node node;
            node.operation.kind = kind;
            node.operation.group = diff.group;
            node.operation.groupName = diff.name;
            node.operation.scope = (after ? after : before)->scope;
            node.operation.title = std::move(title);
            node.operation.fields = std::move(fields);
            m_nodes.push_back(std::move(node));
            return m_nodes.back();
        };
        switch (diff.kind) {
        case GroupDiff::Kind::Created: {
            Node &node = add(Operation::Kind::CreateGroup,
                             Text::tr("Create “%1” with %n host cluster(s)", nullptr, static_cast<int>(after->members.size()))
                                 .arg(diff.name),
                             diff.fields);
            node.joins = clustersOf(after);
            node.takesName = after->name;
            return;
        }
        case GroupDiff::Kind::Deleted: {
            Node &node = add(Operation::Kind::DeleteGroup, Text::tr("Delete “%1”").arg(diff.name), {});
            node.leaves = clustersOf(before);
            node.freesName = before->name;
            return;
        }
        case GroupDiff::Kind::Changed: break;
        }
        std::vector<FieldChange> meta;
        std::vector<FieldChange> profiles;
        std::vector<FieldChange> config;
        for (const FieldChange &field : diff.fields)
            (isMeta(field) ? meta : isProfiles(field) ? profiles : config).push_back(field);
        if (!meta.empty()) {
            const bool renamed = before->name != after->name;
            Node &node = add(Operation::Kind::UpdateMeta,
                             renamed ? Text::tr("Rename “%1” to “%2”").arg(before->name, after->name)
                                     : Text::tr("Update the description and tags of “%1”").arg(diff.name),
                             std::move(meta));
            if (renamed) {
                node.freesName = before->name;
                node.takesName = after->name;
            }
        }
        if (!config.empty()) {
            Node &node = add(Operation::Kind::UpdateHostClusters,
                             Text::tr("Update the host clusters and settings of “%1”").arg(diff.name), std::move(config));
            node.leaves = clustersOf(before) - clustersOf(after);
            node.joins = clustersOf(after) - clustersOf(before);
        }
        if (!profiles.empty())
            add(Operation::Kind::UpdateProfiles, Text::tr("Update the add-on profiles of “%1”").arg(diff.name),
                std::move(profiles));
    }

    void link()
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            for (size_t k = 0; k < m_nodes.size(); ++k) {
                if (i == k)
                    continue;
                const Node &first = m_nodes[k];
                Node &second = m_nodes[i];
                if (!second.takesName.isEmpty() && first.freesName == second.takesName
                    && first.operation.scope == second.operation.scope)
                    second.must.push_back(k);
                // A cluster may be in two groups for a moment, so that this order can be given up.
                if (first.leaves.intersects(second.joins))
                    second.should.push_back(k);
            }
        }
    }

    bool allPlaced(const std::vector<size_t> &nodes) const
    {
        return std::all_of(nodes.begin(), nodes.end(), [this](size_t i) { return m_nodes[i].placed; });
    }

    void placeNext(std::vector<size_t> &sequence)
    {
        for (const bool strict : {true, false}) {
            for (size_t i = 0; i < m_nodes.size(); ++i) {
                const Node &node = m_nodes[i];
                if (!node.placed && allPlaced(node.must) && (!strict || allPlaced(node.should))) {
                    m_nodes[i].placed = true;
                    sequence.push_back(i);
                    return;
                }
            }
        }
        // What is left are names that wait for each other in a circle: one group steps aside.
        const auto waiting = std::find_if(m_nodes.begin(), m_nodes.end(), [](const Node &n) {
            return !n.placed && n.operation.kind == Operation::Kind::UpdateMeta && !n.freesName.isEmpty();
        });
        Q_ASSERT(waiting != m_nodes.end());
        Node aside;
        aside.operation.kind = Operation::Kind::UpdateMeta;
        aside.operation.group = waiting->operation.group;
        aside.operation.groupName = waiting->operation.groupName;
        aside.operation.scope = waiting->operation.scope;
        aside.operation.temporaryName = temporaryName(waiting->operation);
        aside.operation.title
            = Text::tr("Rename “%1” to “%2” for a moment").arg(waiting->freesName, aside.operation.temporaryName);
        aside.freesName = std::exchange(waiting->freesName, aside.operation.temporaryName);
        aside.placed = true;
        const size_t index = m_nodes.size();
        const auto freed = static_cast<size_t>(waiting - m_nodes.begin());
        m_nodes.push_back(std::move(aside));
        m_nodes[freed].must.push_back(index);
        for (Node &node : m_nodes)
            std::replace_if(
                node.must.begin(), node.must.end(),
                [&](size_t i) { return i == freed && node.takesName == m_nodes[index].freesName; }, index);
        sequence.push_back(index);
    }

    QString temporaryName(const Operation &operation) const
    {
        QSet<QString> taken;
        for (const Fleet *fleet : {&m_base, &m_draft}) {
            for (const GroupId &id : fleet->groupIds())
                taken.insert(fleet->group(id)->name);
        }
        QString name;
        int number = 1;
        do {
            name = QStringLiteral("%1-easel-%2").arg(operation.groupName).arg(number++);
        } while (taken.contains(name));
        return name;
    }

    std::vector<Operation> number(const std::vector<size_t> &sequence)
    {
        std::vector<int> numbers(m_nodes.size(), 0);
        for (size_t i = 0; i < sequence.size(); ++i)
            numbers[sequence[i]] = static_cast<int>(i) + 1;
        std::vector<Operation> operations;
        for (const size_t index : sequence) {
            Node &node = m_nodes[index];
            node.operation.number = numbers[index];
            for (const std::vector<size_t> *before : {&node.must, &node.should}) {
                for (const size_t i : *before) {
                    // An order that was given up is none.
                    if (numbers[i] < numbers[index])
                        node.operation.after.push_back(numbers[i]);
                }
            }
            std::sort(node.operation.after.begin(), node.operation.after.end());
            node.operation.after.erase(std::unique(node.operation.after.begin(), node.operation.after.end()),
                                       node.operation.after.end());
            operations.push_back(std::move(node.operation));
        }
        return operations;
    }

    const Fleet &m_base;
    const Fleet &m_draft;
    std::vector<Node> m_nodes;
};

} // namespace

std::vector<Operation> orderOperations(const Fleet &base, const Fleet &draft)
{
    return Orderer(base, draft).order();
}

} // namespace easel
