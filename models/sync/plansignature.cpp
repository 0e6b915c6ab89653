// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plansignature.h"

#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <QCoroProcess>

#include <csignal>

#include <unistd.h>

namespace easel {
namespace {

const QString signatureNamespace = QStringLiteral("easel-plan");

/// What ssh-keygen said, without what it always says.
QString saidBy(const QByteArray &errors)
{
    QStringList lines;
    for (const QString &line : QString::fromLocal8Bit(errors).split(u'\n', Qt::SkipEmptyParts)) {
        const bool isNoise = line.startsWith(QStringLiteral("Signing data on")) || line.startsWith(u'@');
        if (!isNoise)
            lines << line.trimmed();
    }
    return lines.join(QStringLiteral("; "));
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

struct PlanSignature::Run final
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
    bool says(const char *words) const { return errors.contains(words); }
};

PlanSignature::PlanSignature(Ask ask, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_ask(ask), m_limit(limit)
{
}

PlanSignature::~PlanSignature()
{
    if (m_process)
        kill(*m_process);
}

void PlanSignature::cancel()
{
    if (!m_process)
        return;
    m_isCancelled = true;
    kill(*m_process);
}

void PlanSignature::kill(QProcess &process) const
{
    // With whatever it has started, which may hold on to our pipes.
    if (m_ask == Ask::Elsewhere && process.processId() > 0)
        ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
    process.kill();
}

QCoro::Task<Result<PlanSignature::Run>> PlanSignature::run(QStringList arguments, QByteArray input)
{
    const QPointer<PlanSignature> self(this);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ssh-keygen"));
    if (program.isEmpty())
        co_return fail(ErrorCode::NotFound, tr("There is no ssh-keygen on this machine. Install OpenSSH (on Debian the package openssh-client)."));
    const auto process = std::make_shared<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    // What easelctl may have been given is for the backend alone.
    environment.remove(QStringLiteral("EASEL_API_KEY"));
    environment.remove(QStringLiteral("EASEL_PASSWORD"));
    process->setProcessEnvironment(environment);
    // Without a terminal it cannot ask for a passphrase where nobody looks.
    if (m_ask == Ask::Elsewhere)
        process->setChildProcessModifier([] { ::setsid(); });
    process->start(program, arguments);
    // The one thing that is waited for here: a fork. Of a program that does not start no end is told.
    if (!process->waitForStarted())
        co_return fail(ErrorCode::NotFound, tr("ssh-keygen cannot be started: %1").arg(process->errorString()), program);
    m_process = process.get();
    m_isCancelled = false;
    process->write(input);
    process->closeWriteChannel();
    auto waiting = qCoro(process.get());
    const bool ended = co_await waiting.waitForFinished(m_limit);
    if (!self)
        co_return fail(ErrorCode::Cancelled, tr("Signing was cancelled."));
    m_process = nullptr;
    const bool isCancelled = std::exchange(m_isCancelled, false);
    if (!ended && process->state() != QProcess::NotRunning) {
        kill(*process);
        process->waitForFinished(1000);
        co_return fail(ErrorCode::Timeout, tr("ssh-keygen did not end within %n second(s) and was stopped.", nullptr,
                                              static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(m_limit).count())));
    }
    if (isCancelled)
        co_return fail(ErrorCode::Cancelled, tr("Signing was cancelled."));
    if (process->exitStatus() != QProcess::NormalExit)
        co_return fail(ErrorCode::Refused, tr("ssh-keygen has crashed."), saidBy(process->readAllStandardError()));
    Run result;
    result.code = process->exitCode();
    result.output = process->readAllStandardOutput();
    result.errors = process->readAllStandardError();
    co_return result;
}

QCoro::Task<Result<QByteArray>> PlanSignature::sign(QByteArray content, QString keyFile)
{
    const QFileInfo key(keyFile);
    if (!key.isFile())
        co_return fail(ErrorCode::NotFound, tr("There is no key “%1”.").arg(nameOf(keyFile)), keyFile);
    if (!key.isReadable())
        co_return fail(ErrorCode::Forbidden, tr("The key “%1” cannot be read by you.").arg(nameOf(keyFile)), keyFile);
    const QStringList arguments{QStringLiteral("-Y"), QStringLiteral("sign"), QStringLiteral("-n"), signatureNamespace,
                                QStringLiteral("-f"), key.absoluteFilePath()};
    const Result<Run> ended = co_await run(arguments, content);
    if (!ended)
        co_return fail(ended.error());
    if (ended->code == 0 && ended->output.startsWith("-----BEGIN SSH SIGNATURE-----"))
        co_return ended->output;
    const QString said = saidBy(ended->errors);
    if (ended->says("incorrect passphrase"))
        co_return fail(ErrorCode::Unauthorized,
                       m_ask == Ask::OnTerminal ? tr("The passphrase of “%1” is wrong.").arg(nameOf(keyFile))
                                                : tr("The passphrase of “%1” is wrong or could not be asked for. Add the key to your agent "
                                                     "(ssh-add) and choose its .pub file.")
                                                      .arg(nameOf(keyFile)),
                       said);
    if (ended->says("too open"))
        co_return fail(ErrorCode::Refused, tr("Others may read the key “%1”, so ssh-keygen does not use it. Run: chmod 600 on it.").arg(nameOf(keyFile)), said);
    if (ended->says("No private key found"))
        co_return fail(ErrorCode::NotFound, tr("No private key of “%1” is in the agent or beside it.").arg(nameOf(keyFile)), said);
    if (ended->says("load public key"))
        co_return fail(ErrorCode::InvalidInput, tr("“%1” is not an SSH key.").arg(nameOf(keyFile)), said);
    co_return fail(ErrorCode::Refused, tr("ssh-keygen did not sign the plan."), said);
}

QCoro::Task<Result<PlanSigner>> PlanSignature::verify(QByteArray content, QByteArray signature, QString allowedSigners, QString identity)
{
    const QPointer<PlanSignature> self(this);
    if (!QFileInfo(allowedSigners).isReadable())
        co_return fail(ErrorCode::NotFound, tr("The file of allowed signers “%1” cannot be read.").arg(nameOf(allowedSigners)), allowedSigners);
    const auto file = std::make_shared<QTemporaryFile>();
    if (!file->open() || file->write(signature) != signature.size() || !file->flush())
        co_return fail(ErrorCode::Storage, tr("There is no room for the signature: %1").arg(file->errorString()), file->fileName());
    const QStringList common{QStringLiteral("-n"), signatureNamespace, QStringLiteral("-s"), file->fileName()};

    // First whether it is a signature of this at all: what is said about people would mislead otherwise.
    const QStringList check = QStringList{QStringLiteral("-Y"), QStringLiteral("check-novalidate")} + common;
    const Result<Run> checked = co_await run(check, content);
    if (!checked)
        co_return fail(checked.error());
    if (checked->code != 0) {
        const QString said = saidBy(checked->errors);
        if (checked->says("incorrect signature"))
            co_return fail(ErrorCode::Conflict, tr("The signature is of other content: the plan was changed after it was signed."), said);
        if (checked->says("namespace does not match"))
            co_return fail(ErrorCode::Conflict, tr("The signature was made for something else than a plan of Easel."), said);
        co_return fail(ErrorCode::InvalidInput, tr("The signature is not one of ssh-keygen's, or it is damaged."), said);
    }
    static const QRegularExpression fingerprintForm(QStringLiteral("SHA256:[A-Za-z0-9+/]+"));
    const QString fingerprint = fingerprintForm.match(QString::fromLatin1(checked->output)).captured();

    QString who = identity;
    if (who.isEmpty()) {
        const QStringList find{QStringLiteral("-Y"), QStringLiteral("find-principals"), QStringLiteral("-f"), allowedSigners,
                               QStringLiteral("-s"), file->fileName()};
        const Result<Run> found = co_await run(find, content);
        if (!self)
            co_return fail(ErrorCode::Cancelled, tr("Signing was cancelled."));
        if (!found)
            co_return fail(found.error());
        who = QString::fromUtf8(found->output).section(u'\n', 0, 0).trimmed();
        if (who.isEmpty()) {
            if (found->says("expired"))
                co_return fail(ErrorCode::Untrusted, tr("The key %1 has expired in “%2”.").arg(fingerprint, nameOf(allowedSigners)), saidBy(found->errors));
            co_return fail(ErrorCode::Untrusted, tr("The key %1 belongs to nobody whom “%2” lists.").arg(fingerprint, nameOf(allowedSigners)), saidBy(found->errors));
        }
        // Of a list of patterns one is enough to ask with; a pattern itself is nobody's name.
        who = who.section(u',', 0, 0);
    }
    const QStringList arguments = QStringList{QStringLiteral("-Y"), QStringLiteral("verify"), QStringLiteral("-f"), allowedSigners,
                                              QStringLiteral("-I"), who} + common;
    const Result<Run> verified = co_await run(arguments, content);
    if (!verified)
        co_return fail(verified.error());
    if (verified->code == 0)
        co_return PlanSigner{who, fingerprint};
    const QString said = saidBy(verified->errors);
    if (verified->says("expired") || verified->says("not yet valid"))
        co_return fail(ErrorCode::Untrusted, tr("The key %1 of %2 has expired in “%3”.").arg(fingerprint, who, nameOf(allowedSigners)), said);
    if (verified->says("not permitted for use in signature namespace"))
        co_return fail(ErrorCode::Untrusted, tr("“%1” does not allow the key %2 of %3 to sign plans.").arg(nameOf(allowedSigners), fingerprint, who), said);
    co_return fail(ErrorCode::Untrusted, tr("The key %1 is not one that “%2” lists for %3.").arg(fingerprint, nameOf(allowedSigners), who), said);
}

} // namespace easel
