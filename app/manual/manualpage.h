// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>

namespace easel {

// Text for manual pages, with the macros of man(7).

/// The text with what troff would read as its own escaped.
QString roff(QString text);
/// The same as lines that are not long; a sentence begins one, as troff likes it. No line end behind the last.
QString roffLines(const QString &text);
/// An option with its description, as an entry of a list.
QString roffOption(const QCommandLineOption &option);
/// "-h, --help", "--group NAME".
QString signature(const QCommandLineOption &option);

/// The page of a program with options and no commands.
struct ProgramPage final
{
    QString name;
    QString summary;     ///< no sentence: "a console for …"
    QString synopsis;    ///< what follows the name: "[options] [WORKSPACE]"
    QString description; ///< sentences
    QList<QCommandLineOption> options;
    QString exitStatus;  ///< sentences
    QStringList seeAlso; ///< names of programs
};
/// UTF-8; it has no date, so that it is the same whenever it is made.
QByteArray manualPage(const ProgramPage &page, const QString &version);

/// The line that a page begins with.
QString roffHeader(const QString &name, const QString &version);

} // namespace easel
