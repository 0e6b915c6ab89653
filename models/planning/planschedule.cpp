// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/planschedule.h"

#include "planning/jsonfields.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlanSchedule)
};

QString timeText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

size_t PlanSchedule::waveOf(const GroupId &group) const
{
    const auto found = std::find_if(waves.begin(), waves.end(), [&](const PlanWave &wave) {
        return std::find(wave.groups.begin(), wave.groups.end(), group) != wave.groups.end();
    });
    return static_cast<size_t>(found - waves.begin());
}

Result<void> checkSchedule(const PlanSchedule &schedule)
{
    QSet<GroupId> seen;
    int number = 0;
    for (const PlanWave &wave : schedule.waves) {
        ++number;
        if (wave.name.trimmed().isEmpty())
            return fail(ErrorCode::Refused, Text::tr("Wave %1 has no name.").arg(number));
        if (wave.groups.empty())
            return fail(ErrorCode::Refused, Text::tr("No group is in the wave “%1”.").arg(wave.name));
        if (wave.from.isValid() && wave.until.isValid() && wave.until <= wave.from)
            return fail(ErrorCode::Refused, Text::tr("The window of the wave “%1” ends before it begins.").arg(wave.name));
        for (const GroupId &group : wave.groups) {
            if (seen.contains(group))
                return fail(ErrorCode::Refused, Text::tr("A group of the wave “%1” is in another wave too.").arg(wave.name));
            seen.insert(group);
        }
    }
    return {};
}

QJsonArray toJson(const PlanSchedule &schedule)
{
    QJsonArray waves;
    for (const PlanWave &wave : schedule.waves) {
        QStringList groups;
        for (const GroupId &group : wave.groups)
            groups << group.toString();
        groups.sort();
        waves.append(QJsonObject{{QStringLiteral("name"), wave.name},
                                 {QStringLiteral("note"), wave.note},
                                 {QStringLiteral("from"), timeText(wave.from)},
                                 {QStringLiteral("until"), timeText(wave.until)},
                                 {QStringLiteral("groups"), QJsonArray::fromStringList(groups)}});
    }
    return waves;
}

Result<PlanSchedule> scheduleFromJson(const QJsonArray &json)
{
    JsonErrors errors;
    PlanSchedule schedule;
    int index = 0;
    for (const QJsonValue value : json) {
        JsonFields in(value.toObject(), QStringLiteral("waves[%1]").arg(index++), errors);
        PlanWave wave{in.text(QStringLiteral("name")), in.text(QStringLiteral("note")), in.time(QStringLiteral("from")), in.time(QStringLiteral("until")), {}};
        for (const QString &group : in.texts(QStringLiteral("groups")))
            wave.groups.emplace_back(group);
        schedule.waves.push_back(std::move(wave));
    }
    if (Result<void> read = errors.result(0).map([](int) {}); !read)
        return fail(read.error());
    if (Result<void> checked = checkSchedule(schedule); !checked)
        return fail(checked.error());
    return schedule;
}

QString scheduledDigest(const QString &planDigest, const PlanSchedule &schedule)
{
    if (schedule.isEmpty())
        return planDigest;
    QJsonArray waves = toJson(schedule);
    for (qsizetype i = 0; i < waves.size(); ++i) {
        QJsonObject wave = waves[i].toObject();
        wave.remove(QStringLiteral("note"));
        waves[i] = wave;
    }
    const QByteArray bytes = planDigest.toLatin1() + '\n' + QJsonDocument(waves).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace easel
