// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/fieldtext.h"

#include "base/language.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

} // namespace

QString tagsText(const Labels &tags)
{
    QStringList parts;
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        parts << (it.value().isEmpty() ? it.key() : QStringLiteral("%1:%2").arg(it.key(), it.value()));
    return parts.join(QStringLiteral(", "));
}

QString coresText(MilliCores cpu)
{
    return Text::tr("%1 CPU").arg(textLocale().toString(static_cast<double>(cpu.value) / 1000.0, 'f', QLocale::FloatingPointShortest));
}

QString mebibytesText(MebiBytes memory)
{
    return memory.value % 1024 == 0 ? QStringLiteral("%1 GiB").arg(memory.value / 1024)
                                    : QStringLiteral("%1 MiB").arg(memory.value);
}

QString gibibytesText(GibiBytes storage)
{
    return QStringLiteral("%1 GiB").arg(storage.value);
}

QString percentText(Percent percent)
{
    return QStringLiteral("%1 %").arg(percent.value);
}

QString sizeText(const Resources &size)
{
    return Text::tr("%1, %2, %3 storage").arg(coresText(size.cpu), mebibytesText(size.memory), gibibytesText(size.storage));
}

QString profilesText(const std::vector<ProfileRef> &profiles, bool withIds)
{
    QStringList names;
    for (const ProfileRef &profile : profiles) {
        if (profile.name.isEmpty())
            names << profile.id.toString();
        else
            names << (withIds ? QStringLiteral("%1 (%2)").arg(profile.name, profile.id.toString()) : profile.name);
    }
    return names.join(QStringLiteral(", "));
}

QString loadBalancerText(const std::optional<LoadBalancerSettings> &settings)
{
    if (!settings)
        return {};
    QStringList parts;
    if (!settings->externalIps.isEmpty())
        parts << Text::tr("external IPs %1").arg(settings->externalIps.join(QStringLiteral(", ")));
    if (!settings->externalTrafficPolicy.isEmpty())
        parts << Text::tr("traffic policy %1").arg(settings->externalTrafficPolicy);
    if (!settings->sourceRanges.isEmpty())
        parts << Text::tr("source ranges %1").arg(settings->sourceRanges.join(QStringLiteral(", ")));
    return parts.isEmpty() ? Text::tr("defaults") : parts.join(QStringLiteral("; "));
}

QString clusterName(const Fleet &fleet, const Member &member)
{
    if (const HostCluster *cluster = fleet.cluster(member.cluster))
        return cluster->name;
    return member.name.isEmpty() ? member.cluster.toString() : member.name;
}

QString hostText(const std::pair<QString, std::optional<int>> &host)
{
    return host.second ? QStringLiteral("%1:%2").arg(host.first).arg(*host.second) : host.first;
}

} // namespace easel
