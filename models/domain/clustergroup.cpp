// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clustergroup.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace easel {
namespace {

YAML::Node descend(YAML::Node node, std::initializer_list<const char *> path)
{
    for (const char *key : path) {
        if (!node.IsMap())
            return YAML::Node(YAML::NodeType::Undefined);
        // Through a const node: a look-up through a plain one adds the missing key.
        const YAML::Node readOnly = node;
        node.reset(readOnly[key]);
    }
    return node;
}

QString scalar(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

} // namespace

const Member *ClusterGroup::member(const ClusterId &cluster) const
{
    const auto it = std::find_if(members.begin(), members.end(), [&](const Member &m) { return m.cluster == cluster; });
    return it == members.end() ? nullptr : &*it;
}

Member *ClusterGroup::member(const ClusterId &cluster)
{
    return const_cast<Member *>(std::as_const(*this).member(cluster));
}

QString vclusterVersionOf(const QString &values)
{
    try {
        const YAML::Node root = YAML::Load(values.toStdString());
        QString tag = scalar(descend(root, {"controlPlane", "statefulSet", "image", "tag"}));
        if (!tag.isEmpty())
            return tag;
        // The layout before vCluster 0.20 names the whole image.
        const QString image = scalar(descend(root, {"vcluster", "image"}));
        const auto colon = image.lastIndexOf(u':');
        return colon > image.lastIndexOf(u'/') ? image.mid(colon + 1) : QString();
    } catch (const YAML::Exception &) {
        return {};
    }
}

} // namespace easel
