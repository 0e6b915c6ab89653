// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/comparisontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace easel::comparisontext {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(FleetComparison)
};

using Kind = ComparedThing::Kind;
using Topic = FleetComparison::Topic;

QString keyOf(Topic topic)
{
    switch (topic) {
    case Topic::Groups: return QStringLiteral("groups");
    case Topic::HostClusters: return QStringLiteral("hostClusters");
    case Topic::VirtualClusters: return QStringLiteral("virtualClusters");
    case Topic::EdgeHosts: return QStringLiteral("edgeHosts");
    case Topic::Platform: return QStringLiteral("platform");
    case Topic::Capacity: return QStringLiteral("capacity");
    }
    Q_UNREACHABLE();
}

QString keyOf(Kind kind)
{
    switch (kind) {
    case Kind::Added: return QStringLiteral("added");
    case Kind::Removed: return QStringLiteral("removed");
    case Kind::Changed: return QStringLiteral("changed");
    }
    Q_UNREACHABLE();
}

QString keyOf(HistoryPoint::Origin origin)
{
    switch (origin) {
    case HistoryPoint::Origin::Pull: return QStringLiteral("pull");
    case HistoryPoint::Origin::Apply: return QStringLiteral("apply");
    case HistoryPoint::Origin::Earlier: return QStringLiteral("earlier");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Resources &resources)
{
    return {{QStringLiteral("milliCores"), resources.cpu.value},
            {QStringLiteral("mebibytes"), resources.memory.value},
            {QStringLiteral("gibibytes"), resources.storage.value}};
}

QJsonObject toJson(const FleetFigures &figures)
{
    return {{QStringLiteral("hostClusters"), figures.clusters},
            {QStringLiteral("healthyHostClusters"), figures.healthyClusters},
            {QStringLiteral("edgeHosts"), figures.edgeHosts},
            {QStringLiteral("groups"), figures.groups},
            {QStringLiteral("members"), figures.members},
            {QStringLiteral("virtualClusters"), figures.virtualClusters},
            {QStringLiteral("allocatable"), toJson(figures.allocatable)},
            {QStringLiteral("allocated"), toJson(figures.allocated)}};
}

} // namespace

QString nameOf(Topic topic)
{
    switch (topic) {
    case Topic::Groups: return Text::tr("Cluster groups");
    case Topic::HostClusters: return Text::tr("Host clusters");
    case Topic::VirtualClusters: return Text::tr("Virtual clusters");
    case Topic::EdgeHosts: return Text::tr("Edge hosts");
    case Topic::Platform: return Text::tr("Platform");
    case Topic::Capacity: return Text::tr("Capacity");
    }
    Q_UNREACHABLE();
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Added: return Text::tr("Added");
    case Kind::Removed: return Text::tr("Removed");
    case Kind::Changed: return Text::tr("Changed");
    }
    Q_UNREACHABLE();
}

QString nameOf(HistoryPoint::Origin origin)
{
    switch (origin) {
    case HistoryPoint::Origin::Pull: return Text::tr("Pull");
    case HistoryPoint::Origin::Apply: return Text::tr("Apply");
    case HistoryPoint::Origin::Earlier: return Text::tr("Before the history");
    }
    Q_UNREACHABLE();
}

QString momentOf(const HistoryPoint &point)
{
    const QDateTime at = point.at.toLocalTime();
    return QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' + at.time().toString(QStringLiteral("HH:mm"));
}

QString countsOf(const FleetComparison &comparison, Topic topic)
{
    QStringList parts;
    if (const int count = comparison.count(topic, Kind::Added); count > 0)
        parts << Text::tr("%n added", nullptr, count);
    if (const int count = comparison.count(topic, Kind::Removed); count > 0)
        parts << Text::tr("%n removed", nullptr, count);
    if (const int count = comparison.count(topic, Kind::Changed); count > 0)
        parts << Text::tr("%n changed", nullptr, count);
    return parts.join(QStringLiteral(", "));
}

QList<QStringList> tableOf(const FleetComparison &comparison)
{
    QList<QStringList> rows{{Text::tr("Part"), Text::tr("What became of it"), Text::tr("Name"), Text::tr("ID"), Text::tr("Field"), Text::tr("Before"), Text::tr("After")}};
    for (const Topic topic : FleetComparison::topics) {
        for (const ComparedThing &thing : comparison.of(topic)) {
            const QStringList head{nameOf(topic), nameOf(thing.kind), thing.name, thing.id};
            if (thing.fields.empty())
                rows << head + QStringList{QString(), QString(), QString()};
            for (const FieldChange &field : thing.fields)
                rows << head + QStringList{field.label, field.before, field.after};
        }
    }
    return rows;
}

QJsonObject toJson(const FleetComparison &comparison)
{
    QJsonObject json{{QStringLiteral("before"), toJson(comparison.before)}, {QStringLiteral("after"), toJson(comparison.after)}};
    for (const Topic topic : FleetComparison::topics) {
        QJsonArray things;
        for (const ComparedThing &thing : comparison.of(topic)) {
            QJsonArray fields;
            for (const FieldChange &field : thing.fields)
                fields << QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("label"), field.label},
                                      {QStringLiteral("before"), field.before}, {QStringLiteral("after"), field.after}};
            things << QJsonObject{{QStringLiteral("kind"), keyOf(thing.kind)}, {QStringLiteral("id"), thing.id},
                                  {QStringLiteral("name"), thing.name}, {QStringLiteral("fields"), fields}};
        }
        json.insert(keyOf(topic), things);
    }
    return json;
}

QJsonObject toJson(const HistoryPoint &point)
{
    QJsonObject json = toJson(point.figures);
    json.insert(QStringLiteral("id"), point.id);
    json.insert(QStringLiteral("at"), point.at.toUTC().toString(Qt::ISODateWithMs));
    json.insert(QStringLiteral("origin"), keyOf(point.origin));
    return json;
}

} // namespace easel::comparisontext
