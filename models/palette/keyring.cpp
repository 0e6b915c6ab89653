// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/keyring.h"

#include <QPointer>

#include <QCoroSignal>

#include <qt6keychain/keychain.h>

namespace easel {
namespace {

void prepare(QKeychain::Job &job, const QString &account)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false); // it would be a plain file
    job.setKey(account);
}

} // namespace

Keyring::Keyring(QString service, QObject *parent) : QObject(parent), m_service(std::move(service)) {}

QCoro::Task<bool> Keyring::isThere()
{
    QKeychain::ReadPasswordJob job(m_service);
    prepare(job, QStringLiteral("nothing"));
    job.start();
    co_await qCoro(&job, &QKeychain::Job::finished);
    co_return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
}

QCoro::Task<std::optional<Secret>> Keyring::read(QString account)
{
    if (const auto found = m_inMemory.constFind(account); found != m_inMemory.cend())
        co_return *found;
    QKeychain::ReadPasswordJob job(m_service);
    prepare(job, account);
    job.start();
    co_await qCoro(&job, &QKeychain::Job::finished);
    if (job.error() != QKeychain::NoError)
        co_return std::nullopt;
    co_return Secret(job.binaryData());
}

QCoro::Task<Keyring::Kept> Keyring::write(QString account, Secret secret)
{
    const QPointer<Keyring> self(this);
    m_inMemory.insert(account, secret); // whoever asks meanwhile gets the new one
    QKeychain::WritePasswordJob job(m_service);
    prepare(job, account);
    job.setBinaryData(secret.reveal());
    job.start();
    co_await qCoro(&job, &QKeychain::Job::finished);
    if (job.error() != QKeychain::NoError)
        co_return Kept::InMemory;
    if (self)
        m_inMemory.remove(account);
    co_return Kept::InKeyring;
}

QCoro::Task<> Keyring::forget(QString account)
{
    m_inMemory.remove(account);
    QKeychain::DeletePasswordJob job(m_service);
    prepare(job, account);
    job.start();
    co_await qCoro(&job, &QKeychain::Job::finished);
}

} // namespace easel
