// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/postgresurl.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return fail(ErrorCode::InvalidInput, u"The URL of the database %1. It has the form postgresql://user@host:port/database?option=value."_s.arg(why));
}

tl::unexpected<Error> refusedSecret(const QString &what)
{
    return fail(ErrorCode::InvalidInput,
                u"The URL of the database holds %1, which every user of this computer could read in the list of processes. Leave it "
                "out, and give the password in the environment variable PGPASSWORD, in the file that PGPASSFILE names, or in ~/.pgpass."_s.arg(what));
}

} // namespace

bool PostgresUrl::isOne(const QString &text)
{
    return text.startsWith("postgresql:"_L1, Qt::CaseInsensitive) || text.startsWith("postgres:"_L1, Qt::CaseInsensitive);
}

Result<PostgresUrl> PostgresUrl::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    // Of what is no URL too: it may be one but for a character in the password.
    const QString authority = text.section(u"://"_s, 1).section(QRegularExpression(u"[/?#]"_s), 0, 0);
    if (authority.contains(u'@') && authority.section(u'@', 0, -2).contains(u':'))
        return refusedSecret(u"a password"_s);
    if (!isOne(text) || !url.isValid() || url.hasFragment() || !text.contains("://"_L1))
        return refused(u"is not well formed"_s);
    PostgresUrl result;
    result.user = url.userName(QUrl::FullyDecoded);
    result.host = url.host(QUrl::FullyDecoded);
    result.port = url.port();
    result.database = url.path(QUrl::FullyDecoded).mid(1);
    if (result.database.isEmpty())
        return refused(u"names no database"_s);
    if (result.database.contains(u'/'))
        return refused(u"has more than a database in its path"_s);
    static const QRegularExpression optionName(u"^[a-z_]+$"_s);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == "password"_L1 || name == "sslpassword"_L1)
            return refusedSecret(u"the option '%1'"_s.arg(name));
        if (!optionName.match(name).hasMatch() || value.isEmpty())
            return refused(u"has an option without a name or without a value"_s);
        if (name == "dbname"_L1)
            return refused(u"names its database among the options"_s);
        if (value.contains(u';')) // Qt separates options by it and knows no way to quote it
            return refused(u"has a semicolon in the option '%1'"_s.arg(name));
        result.options.append({name, value});
    }
    for (const QString &part : {result.user, result.host, result.database}) {
        if (part.contains(QChar::Null))
            return refused(u"is not well formed"_s);
    }
    return result;
}

QString PostgresUrl::connectOptions() const
{
    QList<std::pair<QString, QString>> all = options;
    // A server that is silent must not hold the backend up for the minutes that TCP would wait.
    for (const auto &[name, value] : {std::pair(u"application_name"_s, u"easel-backend"_s), std::pair(u"connect_timeout"_s, u"5"_s),
                                      std::pair(u"tcp_user_timeout"_s, u"10000"_s), std::pair(u"keepalives_idle"_s, u"10"_s)}) {
        const bool isGiven = std::any_of(options.begin(), options.end(), [&name = name](const auto &option) { return option.first == name; });
        if (!isGiven)
            all.append({name, value});
    }
    QStringList written;
    for (const auto &[name, value] : all) {
        QString quoted = value;
        quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        written << u"%1='%2'"_s.arg(name, quoted);
    }
    return written.join(u';');
}

QString PostgresUrl::toString() const
{
    const QString who = user.isEmpty() ? QString() : user + u'@';
    const QString where = port < 0 ? host : u"%1:%2"_s.arg(host).arg(port);
    return u"postgresql://%1%2/%3"_s.arg(who, where, database);
}

} // namespace easel::backend
