// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>

#include <QCoroTask>

#include <chrono>

class QProcess;

namespace easel {

/// Whose signature it is, after it was verified.
struct PlanSigner final
{
    QString identity;    ///< as the file of allowed signers names it: "alice@example.com"
    QString fingerprint; ///< of the key: "SHA256:…"
};

/// Signs plan files with the SSH keys that people have, and verifies such signatures, through `ssh-keygen -Y` of OpenSSH in
/// the namespace "easel-plan". A key in an agent is named by its public half. Nothing here sees a private key or a
/// passphrase. Runs without a shell and never longer than its time limit. One call at a time.
class PlanSignature final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanSignature)

public:
    enum class Ask {
        OnTerminal, ///< ssh-keygen asks for a passphrase where the program runs
        Elsewhere,  ///< only through what SSH_ASKPASS names, or the agent; without either a passphrase cannot be given
    };

    explicit PlanSignature(Ask ask, std::chrono::milliseconds limit = std::chrono::minutes(3), QObject *parent = nullptr);
    ~PlanSignature() override;

    /// The signature of the content, as text, to lie beside the file as FILE.sig. NotFound: no ssh-keygen or no key there;
    /// Unauthorized: the passphrase is wrong or could not be asked for; Refused; Timeout; Cancelled.
    QCoro::Task<Result<QByteArray>> sign(QByteArray content, QString keyFile);

    /// Whether the signature is of this content, and by whom of those that `allowedSigners` (a file, see ssh-keygen(1)) lists;
    /// by `identity` unless that is empty. Conflict: it is of other content; Untrusted: of a key that is not allowed, or not
    /// any more; InvalidInput: it is no such signature; NotFound; Timeout; Cancelled.
    QCoro::Task<Result<PlanSigner>> verify(QByteArray content, QByteArray signature, QString allowedSigners, QString identity);

    /// Ends the call that runs, which returns Cancelled.
    void cancel();

private:
    struct Run;
    QCoro::Task<Result<Run>> run(QStringList arguments, QByteArray input);
    void kill(QProcess &process) const;

    const Ask m_ask;
    const std::chrono::milliseconds m_limit;
    QProcess *m_process = nullptr; ///< that runs
    bool m_isCancelled = false;
};

} // namespace easel
