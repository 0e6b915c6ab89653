// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QStringList>

#include <span>
#include <vector>

namespace easel::ctl {

struct Part;

/// How a command is called. The commands say it themselves (see Arguments); help, manual and completions are made from it.
///
/// Names of values and places say what they are: WORKSPACE, PLANFILE and FILE are files (of the endings .easel, .easelplan, any),
/// FOLDER is one, `a|b` is one of these words (or kinds, of a place), anything else is free.
struct Syntax final
{
    QString usage;       ///< what follows the program's name: "plan show [--json] WORKSPACE|PLANFILE"
    QString summary;     ///< a line for lists of commands
    QString description; ///< sentences
    QList<QCommandLineOption> options; ///< --help too
    QStringList examples; ///< command lines, with the program's name

    QString name() const;       ///< "plan show"
    QStringList places() const; ///< of the arguments that are no options, in their order: "WORKSPACE|PLANFILE"
    QString help() const;
    /// The option whose name is nearly this one; empty when none is.
    QString optionLike(const QString &name) const;
};

/// The words of which an option's value is one; empty when it is free.
QStringList choicesOf(const QCommandLineOption &option);

/// How this command, or all parts of it, are called. `run` is called, and ends where it makes its Arguments.
std::vector<Syntax> syntaxOf(int (*run)(const QStringList &), const char *summary);

// For Arguments and runPart().
/// Keeps the syntax where somebody asks for it; the command then ends.
bool isDescribed(const Syntax &syntax);
/// Whether somebody asks for it: a command that does something without arguments then does not.
bool isDescribing();
/// The same for the parts of a command.
bool describeParts(std::span<const Part> parts);

/// With this, commands end once their arguments are read and right: examples are tried so.
void onlyCheckArguments();
bool onlyChecksArguments();

} // namespace easel::ctl
