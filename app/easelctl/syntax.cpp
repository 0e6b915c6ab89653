// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntax.h"

#include "manual/manualpage.h"
#include "terminal.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

// Of this process: which of three things its one command is asked to do.
std::vector<Syntax> *described = nullptr;
bool onlyChecks = false;

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            int &here = row[static_cast<size_t>(j) + 1];
            const int cost = std::min({here + 1, row[static_cast<size_t>(j)] + 1, diagonal + (a[i] != b[j])});
            diagonal = std::exchange(here, cost);
        }
    }
    return row.back();
}

} // namespace

QString Syntax::name() const
{
    static const QRegularExpression words(QStringLiteral("^[a-z][a-z-]*(?![a-z|-])( [a-z][a-z-]*(?![a-z|-]))*"));
    return words.match(usage).captured();
}

QStringList Syntax::places() const
{
    QString rest = usage.mid(name().size());
    // Inner brackets first.
    static const QRegularExpression optional(QStringLiteral("\\[[^\\[\\]]*\\]\\.*"));
    while (rest.contains(optional))
        rest.remove(optional);
    QStringList result;
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    bool isValue = false;
    for (const QString &word : words) {
        const QString option = word.startsWith(QStringLiteral("--")) ? word.mid(2).section(u'|', 0, 0) : QString();
        if (option.isEmpty() && !isValue)
            result << word;
        isValue = std::any_of(options.begin(), options.end(), [&](const QCommandLineOption &each) { return each.names().contains(option) && !each.valueName().isEmpty(); });
    }
    return result;
}

QString Syntax::help() const
{
    QString text = QStringLiteral("easelctl %1\n\n%2\n").arg(usage, description);
    for (const QCommandLineOption &option : options)
        text += QStringLiteral("\n  %1 %2").arg(signature(option), -28).arg(option.description());
    if (!examples.isEmpty())
        text += QStringLiteral("\n\n%1\n  %2").arg(Text::tr("Examples:"), examples.join(QStringLiteral("\n  ")));
    return text;
}

QString Syntax::optionLike(const QString &name) const
{
    QString nearest;
    int least = 1 + static_cast<int>(name.size()) / 3;
    for (const QCommandLineOption &option : options) {
        for (const QString &each : option.names()) {
            const bool begins = each.size() > 1 && name.size() > 1 && each.startsWith(name);
            if (const int steps = begins ? 0 : distance(name, each); each.size() > 1 && steps <= least) {
                least = steps - 1;
                nearest = each;
            }
        }
    }
    return nearest;
}

QStringList choicesOf(const QCommandLineOption &option)
{
    return option.valueName().contains(u'|') ? option.valueName().split(u'|') : QStringList();
}

std::vector<Syntax> syntaxOf(int (*run)(const QStringList &), const char *summary)
{
    std::vector<Syntax> result;
    std::vector<Syntax> *before = std::exchange(described, &result);
    run({});
    described = before;
    for (Syntax &syntax : result) {
        if (syntax.summary.isEmpty())
            syntax.summary = QString::fromUtf8(summary);
    }
    return result;
}

bool isDescribed(const Syntax &syntax)
{
    if (described)
        described->push_back(syntax);
    return described;
}

bool isDescribing()
{
    return described;
}

bool describeParts(std::span<const Part> parts)
{
    if (!described)
        return false;
    std::vector<Syntax> &all = *described;
    for (const Part &part : parts) {
        for (Syntax &syntax : syntaxOf(part.run, part.summary))
            all.push_back(std::move(syntax));
    }
    return true;
}

void onlyCheckArguments()
{
    onlyChecks = true;
}

bool onlyChecksArguments()
{
    return onlyChecks;
}

} // namespace easel::ctl
