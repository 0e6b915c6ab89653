// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/recordtext.h"

#include "base/language.h"

#include <QCoreApplication>

namespace easel::recordtext {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ApplyRecord)
};

QString span(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid())
        return Text::tr("not begun");
    const QString begun = textLocale().toString(from.toUTC(), QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
    return to.isValid() ? Text::tr("%1, %2 s").arg(begun, textLocale().toString(static_cast<double>(from.msecsTo(to)) / 1000.0, 'f', 1)) : begun;
}

} // namespace

QString name(ApplyRecord::Outcome outcome)
{
    switch (outcome) {
    case ApplyRecord::Outcome::Running: return Text::tr("Broken off");
    case ApplyRecord::Outcome::Applied: return Text::tr("Applied");
    case ApplyRecord::Outcome::Conflicts: return Text::tr("Conflicts");
    case ApplyRecord::Outcome::Stopped: return Text::tr("Stopped");
    case ApplyRecord::Outcome::Failed: return Text::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString name(ApplyRecord::Step::State state)
{
    switch (state) {
    case ApplyRecord::Step::State::Waiting: return Text::tr("Not begun");
    case ApplyRecord::Step::State::Running: return Text::tr("Broken off");
    case ApplyRecord::Step::State::Succeeded: return Text::tr("Done");
    case ApplyRecord::Step::State::Failed: return Text::tr("Failed");
    case ApplyRecord::Step::State::OutcomeUnknown: return Text::tr("Outcome unknown");
    case ApplyRecord::Step::State::Skipped: return Text::tr("Skipped");
    }
    Q_UNREACHABLE();
}

QString detail(const ApplyRecord &record)
{
    QStringList lines;
    lines << (record.summary.isEmpty() ? Text::tr("It was broken off. The next pull or apply finds out what it has done.") : record.summary);
    lines << record.remarks;
    const QString place = record.account.startsWith(QStringLiteral("local:")) ? Text::tr("the local backend") : record.account;
    lines << Text::tr("%1 · %2").arg(span(record.startedAt, record.endedAt), place);
    lines << Text::tr("Digest %1").arg(record.digest);
    return lines.join(u'\n');
}

QString detail(const ApplyRecord::Step &step)
{
    QStringList lines;
    if (!step.detail.isEmpty())
        lines << step.detail;
    lines << span(step.startedAt, step.endedAt);
    if (!step.auditUids.isEmpty())
        lines << Text::tr("Audit of the backend: %1").arg(step.auditUids.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

} // namespace easel::recordtext
