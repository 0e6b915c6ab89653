// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include "base/systemuser.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace easel {
namespace {

const QString secretMark = QStringLiteral("‹secret›");
const QString nameMark = QStringLiteral("‹name›");
constexpr qsizetype shortName = 3;
constexpr qsizetype shortestSecret = 6;

QString replaced(QString line, const QRegularExpression &form, const QString &with)
{
    return line.replace(form, with);
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

Redaction::Redaction()
{
    m_own = {QSysInfo::machineHostName(), qEnvironmentVariable("USER"), qEnvironmentVariable("LOGNAME"), systemUserName()};
    // Who has no home of their own has the root of all paths.
    if (QDir::homePath().size() > 1)
        m_own << QDir::homePath();
    setNames({});
}

void Redaction::addSecret(const QByteArray &secret)
{
    const QByteArray trimmed = secret.trimmed();
    if (trimmed.size() < shortestSecret || std::find(m_secrets.begin(), m_secrets.end(), trimmed) != m_secrets.end())
        return;
    // The longest first: of one that begins like another nothing may be left.
    const auto place = std::find_if(m_secrets.begin(), m_secrets.end(), [&](const QByteArray &each) { return each.size() < trimmed.size(); });
    m_secrets.insert(place, trimmed);
}

void Redaction::setNames(const QStringList &names)
{
    m_names.clear();
    addNames(m_own);
    addNames(names);
}

void Redaction::addNames(const QStringList &names)
{
    for (const QString &name : names) {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            m_names[trimmed.size()].insert(trimmed);
    }
}

QString Redaction::withoutSecrets(QString line) const
{
    for (const QByteArray &secret : m_secrets)
        line.replace(QString::fromUtf8(secret), secretMark);
    // A private key goes over many lines.
    static const QRegularExpression pem(QStringLiteral("-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)"),
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression named(
        QStringLiteral(R"RE(((?:authorization|api[-_ ]?key|password|passwd|pwd|secret|token|cookie)["']?\s*[:=]\s*["']?)(?:(?:bearer|basic)\s+)?[^\s"',;&‹]+)RE"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(QStringLiteral(R"RE(\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{6,})RE"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(QStringLiteral(R"RE(\beyJ[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*){1,2})RE"));
    static const QRegularExpression userOfUrl(QStringLiteral(R"RE((://)[^/\s]*@)RE"));
    // What is long and has letters and digits in it is a key until somebody proves that it is not.
    static const QRegularExpression random(QStringLiteral(R"RE(\b(?=[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[A-Za-z0-9+_-]{32,}={0,2})RE"));
    line = replaced(line, pem, secretMark);
    line = replaced(line, named, QStringLiteral("\\1") + secretMark);
    line = replaced(line, scheme, QStringLiteral("\\1 ") + secretMark);
    line = replaced(line, webToken, secretMark);
    line = replaced(line, userOfUrl, QStringLiteral("\\1") + secretMark + u'@');
    return replaced(line, random, secretMark);
}

QString Redaction::withoutKnownNames(const QString &line) const
{
    QString result;
    result.reserve(line.size());
    for (qsizetype at = 0; at < line.size();) {
        qsizetype taken = 0;
        for (const auto &[length, names] : m_names) {
            const qsizetype end = at + length;
            if (end > line.size() || !names.contains(line.mid(at, length)))
                continue;
            // A name of a few letters is in every other word; it counts only as a word of its own.
            const bool isWithin = (at > 0 && isWordLetter(line[at - 1]) && isWordLetter(line[at]))
                                  || (end < line.size() && isWordLetter(line[end]) && isWordLetter(line[end - 1]));
            if (isWithin && length <= shortName)
                continue;
            taken = length;
            break;
        }
        if (taken > 0)
            result += nameMark;
        else
            result += line[at];
        at += std::max<qsizetype>(taken, 1);
    }
    return result;
}

QString Redaction::withoutNames(const QString &line) const
{
    // Names first: one that holds quotation marks or a slash must not be cut in two.
    QString result = withoutKnownNames(withoutSecrets(line));
    static const QRegularExpression quoted(QStringLiteral(R"RE(“.*”|„.*[“”]|«.*»|".*"|(?<!\w)'.*'(?!\w)|`.*`)RE"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression address(QStringLiteral(R"RE(\b[A-Za-z][A-Za-z0-9+.-]*://\S+)RE"));
    static const QRegularExpression mail(QStringLiteral(R"RE(\S+@\S+)RE"));
    // A path may hold anything, blanks and colons too: nobody can tell where it ends.
    static const QRegularExpression path(QStringLiteral(R"RE((?<![\w.])~?/(?!usr/|lib|etc/|proc/|sys/|dev/|opt/|bin/)[^\s].*)RE"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression four(QStringLiteral(R"RE(\b\d{1,3}(?:\.\d{1,3}){3}\b)RE"));
    static const QRegularExpression six(QStringLiteral(R"RE((?<![\w:])(?:[0-9A-Fa-f]{0,4}:){3,7}[0-9A-Fa-f]{0,4}(?![\w:]))RE"));
    static const QRegularExpression host(QStringLiteral(R"RE(\b(?:[A-Za-z0-9_-]+\.)+(?!(?:cpp|h|so|qml|ts|svg|ini|log|sqlite)\b)[A-Za-z]{2,}\b)RE"));
    result = replaced(result, quoted, nameMark);
    result = replaced(result, address, QStringLiteral("‹address›"));
    result = replaced(result, mail, nameMark);
    result = replaced(result, path, QStringLiteral("‹path›"));
    result = replaced(result, four, QStringLiteral("‹address›"));
    result = replaced(result, six, QStringLiteral("‹address›"));
    return replaced(result, host, QStringLiteral("‹address›"));
}

} // namespace easel
