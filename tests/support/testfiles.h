// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace easel::test {

/// The whole of a file; empty when it cannot be read.
QByteArray contentOf(const QString &path);
/// Replaces the file. Ends the program when that fails.
void writeFile(const QString &path, const QByteArray &content);
/// What lies in a folder, hidden files included, with the content of each file.
QMap<QString, QByteArray> listing(const QString &folder);
/// Runs SQL on a SQLite file from outside of Easel. Ends the program when that fails.
void runSql(const QString &path, const QStringList &statements);

} // namespace easel::test
