// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/secret.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <QCoroTask>

#include <optional>

namespace easel {

/// Keeps secrets in the system's keyring, or, where there is none, in memory until the program ends. Never in a file.
class Keyring final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keyring)

public:
    enum class Kept {
        InKeyring,
        InMemory, ///< there is no keyring, or it refused: for this run only
    };

    /// `service` is the name under which the keyring shows what is ours.
    explicit Keyring(QString service = QStringLiteral("easel"), QObject *parent = nullptr);

    /// Whether the system has one that can be used.
    QCoro::Task<bool> isThere();
    /// Nothing when there is none for this account.
    QCoro::Task<std::optional<Secret>> read(QString account);
    QCoro::Task<Kept> write(QString account, Secret secret);
    QCoro::Task<> forget(QString account);
    /// For this run only, because somebody wants it so.
    void remember(const QString &account, const Secret &secret) { m_inMemory.insert(account, secret); }

private:
    QString m_service;
    QHash<QString, Secret> m_inMemory;
};

} // namespace easel
