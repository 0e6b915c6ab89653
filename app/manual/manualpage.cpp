// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/manualpage.h"

#include <QStringList>

#include <utility>

namespace easel {

QString roff(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    text.replace(u'“', QStringLiteral("\\(lq")).replace(u'”', QStringLiteral("\\(rq")).replace(u'–', QStringLiteral("\\(en"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

QString roffLines(const QString &text)
{
    constexpr qsizetype longest = 78;
    QStringList lines;
    QString line;
    for (const QString &word : roff(text).split(u' ')) {
        const bool isNewSentence = line.endsWith(u'.') || line.endsWith(u':');
        if (!line.isEmpty() && (isNewSentence || line.size() + 1 + word.size() > longest))
            lines << std::exchange(line, {});
        if (!line.isEmpty())
            line += u' ';
        else if (word.startsWith(u'.') || word.startsWith(u'\''))
            line += QStringLiteral("\\&");
        line += word;
    }
    return (lines << line).join(u'\n');
}

QString signature(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names << (name.size() == 1 ? u'-' + name : QStringLiteral("--") + name);
    return option.valueName().isEmpty() ? names.join(QStringLiteral(", ")) : names.join(QStringLiteral(", ")) + u' ' + option.valueName();
}

QString roffOption(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names << QStringLiteral("\\fB%1\\fR").arg(roff((name.size() == 1 ? u'-' + name : QStringLiteral("--") + name)));
    const QString value = option.valueName().isEmpty() ? QString() : QStringLiteral(" \\fI%1\\fR").arg(roff(option.valueName()));
    return QStringLiteral(".TP\n%1%2\n%3\n").arg(names.join(QStringLiteral(", ")), value, roffLines(option.description()));
}

QString roffHeader(const QString &name, const QString &version)
{
    return QStringLiteral(".TH %1 1 \"\" \"Easel %2\" \"User Commands\"\n").arg(roff(name.toUpper()), roff(version));
}

QByteArray manualPage(const ProgramPage &page, const QString &version)
{
    QString text = roffHeader(page.name, version);
    text += QStringLiteral(".SH NAME\n%1 \\- %2\n.SH SYNOPSIS\n.B %1\n%3\n.SH DESCRIPTION\n%4\n.SH OPTIONS\n")
                .arg(roff(page.name), roff(page.summary), roffLines(page.synopsis), roffLines(page.description));
    for (const QCommandLineOption &option : page.options)
        text += roffOption(option);
    text += QStringLiteral(".SH EXIT STATUS\n%1\n.SH SEE ALSO\n").arg(roffLines(page.exitStatus));
    QStringList others;
    for (const QString &name : page.seeAlso)
        others << QStringLiteral(".BR %1 (1)").arg(roff(name));
    return (text + others.join(QStringLiteral(",\n")) + u'\n').toUtf8();
}

} // namespace easel
