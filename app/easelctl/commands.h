// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace easel::ctl {

// Exit codes of every command; manual.cpp says what they mean of some.
inline constexpr int done = 0;
inline constexpr int refused = 1; ///< it could not be done: refused, failed, in conflict
inline constexpr int misused = 2; ///< the arguments are wrong

/// A command gets the arguments behind its name and returns an exit code.
int pull(const QStringList &arguments);
int status(const QStringList &arguments);
int plan(const QStringList &arguments);
int settle(const QStringList &arguments);
int apply(const QStringList &arguments);
int rules(const QStringList &arguments);
int virtualClusters(const QStringList &arguments);
int upgrade(const QStringList &arguments);
int exportFleet(const QStringList &arguments);
/// Becomes the program easel-backend: it does not return where that starts.
int backend(const QStringList &arguments);
int history(const QStringList &arguments);
int report(const QStringList &arguments);
/// Its exit codes are its own: 0 clean, 1 findings, 2 could not run.
int check(const QStringList &arguments);

/// What the command in the arguments of main() needs: one that makes pages has fonts, all others do without.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace easel::ctl
