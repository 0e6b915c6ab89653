// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace easel {

/// What went wrong, for callers to branch on. People read Error::message.
enum class ErrorCode {
    InvalidInput,   ///< a document, a file or an argument does not have the form it must have
    NotFound,       ///< the named thing does not exist
    Conflict,       ///< the thing changed meanwhile, or its name is taken
    Refused,        ///< a rule forbids it
    Unauthorized,   ///< no valid credentials (401)
    Forbidden,      ///< the credentials lack a permission (403)
    Network,        ///< the backend was not reached; nothing was sent
    Untrusted,      ///< who answers cannot prove to be the backend (TLS); nothing was sent
    OutcomeUnknown, ///< a write was sent and no answer came: it may or may not have happened
    Timeout,        ///< a read did not finish before its deadline
    RateLimited,    ///< 429, and the retries are used up
    Server,         ///< the backend answered with an error of its own (5xx or an unexpected status)
    Storage,        ///< a file or the disk refused
    ForeignFile,    ///< the file belongs to another program
    DamagedFile,    ///< the file is ours but broken
    NewerFile,      ///< the file was written by a newer Easel
    ReadOnly,       ///< the workspace is held by another process
    Cancelled,      ///< somebody asked to stop
};

/// A failure, as a value.
struct Error final
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString message; ///< one plain sentence for people: what happened, to what, and what to do
    QString context; ///< where: a JSON path, a file, `METHOD /path`; empty when the message says all

    /// "message (context)", for logs and terminals.
    QString toString() const;
};

} // namespace easel

Q_DECLARE_METATYPE(easel::Error)
