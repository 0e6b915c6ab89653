// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/pointchoice.h"

#include "workspace/historyreader.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPoint)
};

} // namespace

QString momentInUtc(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
}

Result<HistoryPoint> pointNamed(const std::vector<HistoryPoint> &points, const QString &wanted)
{
    if (points.empty())
        return fail(ErrorCode::NotFound, Text::tr("The workspace has no history yet. Each pull adds a point."));
    if (wanted == QStringLiteral("latest"))
        return points.back();
    bool isNumber = false;
    const qint64 id = wanted.toLongLong(&isNumber);
    if (isNumber) {
        for (const HistoryPoint &point : points) {
            if (point.id == id)
                return point;
        }
        return fail(ErrorCode::NotFound, Text::tr("There is no point %1 in the history. See: easelctl history list").arg(wanted));
    }
    // A day means its end: what was known of it.
    QDateTime at = QDateTime::fromString(wanted, Qt::ISODateWithMs);
    if (!at.isValid() && wanted.endsWith(QStringLiteral(" UTC")))
        at = QDateTime::fromString(wanted.chopped(4), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (const QDate day = QDate::fromString(wanted, Qt::ISODate); day.isValid() && wanted.size() == 10)
        at = QDateTime(day, QTime(23, 59, 59, 999), Qt::UTC);
    else if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    if (!at.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is neither a point's number, nor a time such as 2026-03-01 or 2026-03-01T12:00, nor “latest”.").arg(wanted));
    const HistoryPoint *found = pointAt(points, at);
    if (!found)
        return fail(ErrorCode::NotFound, Text::tr("The history begins at %1, after that.").arg(momentInUtc(points.front().at)));
    return *found;
}

} // namespace easel
