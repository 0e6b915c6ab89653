// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/buildinfo.h"

#include <QCoreApplication>
#include <QStringList>

namespace easel {

/// Written by commit.cmake at each build: "a1b2c3…", "a1b2c3… changed", or empty where there is no checkout.
extern const char *const builtCommit;

namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Build)
};

QString commitLine()
{
    const QStringList words = QString::fromLatin1(builtCommit).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return Text::tr("Commit unknown");
    return words.size() > 1 ? Text::tr("Commit %1, with changes").arg(words.front()) : Text::tr("Commit %1").arg(words.front());
}

QString qtLine()
{
    const QString built = QStringLiteral(QT_VERSION_STR);
    const QString running = QString::fromLatin1(qVersion());
    return built == running ? QStringLiteral("Qt %1").arg(running) : Text::tr("Qt %1, built with %2").arg(running, built);
}

} // namespace

QString buildText()
{
    const QStringList lines{commitLine(), QStringLiteral(EASEL_BUILD), qtLine()};
    return lines.join(u'\n');
}

QString versionText(const QString &program)
{
    return QStringLiteral("%1 %2\n%3\n").arg(program, QStringLiteral(EASEL_VERSION), buildText());
}

} // namespace easel
