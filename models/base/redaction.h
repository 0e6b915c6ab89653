// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace easel {

/// Takes out of a line what does not belong into it. Where it cannot tell, it takes out too much rather than too little.
class Redaction final
{
public:
    /// Knows this machine's name, its user and the home folder by itself.
    Redaction();

    /// A key, a password or a token, wherever it may turn up. Short ones are not looked for: they are in every other word.
    void addSecret(const QByteArray &secret);
    /// How clusters, groups, projects, people and hosts are called; in the place of the names before.
    void setNames(const QStringList &names);
    void addNames(const QStringList &names);

    /// Without keys, passwords and tokens: for a log that stays with its owner.
    QString withoutSecrets(QString line) const;
    /// And without names, addresses, and paths but those of the system: for what is handed on.
    QString withoutNames(const QString &line) const;

private:
    QString withoutKnownNames(const QString &line) const;

    std::vector<QByteArray> m_secrets;
    QStringList m_own; ///< of this machine and its user
    std::map<qsizetype, QSet<QString>, std::greater<>> m_names; ///< by their length: the longest is looked for first
};

} // namespace easel
