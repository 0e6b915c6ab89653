// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pullmarks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace easel {
namespace {

using namespace Qt::Literals::StringLiterals;

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Pull)
};

constexpr std::chrono::hours wholeEvery{1};

QString stampText(const QDateTime &stamp)
{
    return stamp.isValid() ? stamp.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString partName(PullGap::Part part)
{
    switch (part) {
    case PullGap::Part::Clusters: return Text::tr("Host clusters");
    case PullGap::Part::Groups: return Text::tr("Cluster groups");
    case PullGap::Part::Profiles: return Text::tr("Cluster profiles");
    case PullGap::Part::EdgeHosts: return Text::tr("Edge hosts");
    case PullGap::Part::DefaultValues: return Text::tr("Default values");
    case PullGap::Part::Credits: return Text::tr("Developer credits");
    }
    return {};
}

} // namespace

bool PullMarks::canRefresh(const ConnectionInfo &connection, const QDateTime &now) const
{
    const bool isListMissing = std::any_of(gaps.begin(), gaps.end(), [](const PullGap &gap) { return gap.part != PullGap::Part::Credits; });
    return !account.isEmpty() && account == connection.account() && scope == connection.scope && !isListMissing && wholeAt.isValid()
           && wholeAt <= now && now - wholeAt < wholeEvery && clusters.isValid();
}

QByteArray toJson(const PullMarks &marks)
{
    QJsonArray gaps;
    for (const PullGap &gap : marks.gaps)
        gaps.append(QJsonObject{{u"part"_s, static_cast<int>(gap.part)}, {u"project"_s, gap.project.toString()}, {u"reason"_s, gap.reason}});
    return QJsonDocument(QJsonObject{{u"account"_s, marks.account},
                                     {u"project"_s, marks.scope.projectId().toString()},
                                     {u"wholeAt"_s, stampText(marks.wholeAt)},
                                     {u"clusters"_s, stampText(marks.clusters)},
                                     {u"edgeHosts"_s, stampText(marks.edgeHosts)},
                                     {u"profiles"_s, stampText(marks.profiles)},
                                     {u"gaps"_s, gaps}})
        .toJson(QJsonDocument::Compact);
}

PullMarks pullMarksFromJson(const QByteArray &json)
{
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    const auto stamp = [&](const QString &name) { return QDateTime::fromString(stored.value(name).toString(), Qt::ISODateWithMs); };
    PullMarks marks;
    marks.account = stored.value(u"account"_s).toString();
    if (const QString project = stored.value(u"project"_s).toString(); !project.isEmpty())
        marks.scope = Scope::project(ProjectId(project));
    marks.wholeAt = stamp(u"wholeAt"_s);
    marks.clusters = stamp(u"clusters"_s);
    marks.edgeHosts = stamp(u"edgeHosts"_s);
    marks.profiles = stamp(u"profiles"_s);
    for (const QJsonValue &value : stored.value(u"gaps"_s).toArray()) {
        const int part = value[u"part"_s].toInt(-1);
        if (part >= 0 && part <= static_cast<int>(PullGap::Part::Credits))
            marks.gaps.push_back({static_cast<PullGap::Part>(part), ProjectId(value[u"project"_s].toString()), value[u"reason"_s].toString()});
    }
    return marks;
}

QString gapText(const PullGap &gap, const QString &projectName)
{
    return gap.project.isEmpty() ? Text::tr("%1: %2").arg(partName(gap.part), gap.reason)
                                 : Text::tr("%1 of %2: %3").arg(partName(gap.part), projectName, gap.reason);
}

} // namespace easel
