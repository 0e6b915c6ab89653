// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace easel {
namespace {

const QString recentFacts = QStringLiteral("recentFacts");
/// A workspace is written to once more while it closes.
constexpr qint64 settleSeconds = 15;

} // namespace

Settings::Settings(const QString &file) : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

Settings::~Settings() = default;

ThemeMode Settings::themeMode() const
{
    const QString mode = m_settings->value(QStringLiteral("theme")).toString();
    return mode == QStringLiteral("light") ? ThemeMode::Light : mode == QStringLiteral("dark") ? ThemeMode::Dark : ThemeMode::System;
}

void Settings::setThemeMode(ThemeMode mode)
{
    const QString names[]{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    m_settings->setValue(QStringLiteral("theme"), names[static_cast<int>(mode)]);
}

QString Settings::language() const
{
    return m_settings->value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings->setValue(QStringLiteral("language"), language);
}

QStringList Settings::recentWorkspaces() const
{
    QStringList paths = m_settings->value(QStringLiteral("recentWorkspaces")).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths.first(std::min<qsizetype>(paths.size(), 8));
}

void Settings::addRecentWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings->setValue(QStringLiteral("recentWorkspaces"), paths);
}

void Settings::noteRecentWorkspace(const QString &path, int pending)
{
    QJsonObject noted;
    const QJsonObject before = QJsonDocument::fromJson(m_settings->value(recentFacts).toByteArray()).object();
    for (const QString &known : recentWorkspaces()) {
        if (before.contains(known))
            noted.insert(known, before.value(known));
    }
    noted.insert(path, QJsonObject{{QStringLiteral("closed"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {QStringLiteral("pending"), pending}});
    m_settings->setValue(recentFacts, QJsonDocument(noted).toJson(QJsonDocument::Compact));
}

std::vector<RecentWorkspace> Settings::recentWithFacts() const
{
    const QJsonObject noted = QJsonDocument::fromJson(m_settings->value(recentFacts).toByteArray()).object();
    std::vector<RecentWorkspace> workspaces;
    for (const QString &path : recentWorkspaces()) {
        const QJsonObject facts = noted.value(path).toObject();
        RecentWorkspace workspace{path, QDateTime::fromString(facts.value(QStringLiteral("closed")).toString(), Qt::ISODate), facts.value(QStringLiteral("pending")).toInt(-1)};
        // Something else may have planned or applied in it since, easelctl for one.
        if (workspace.closed.isValid() && workspace.closed.secsTo(QFileInfo(path).lastModified()) > settleSeconds)
            workspace.pending = -1;
        workspaces.push_back(std::move(workspace));
    }
    return workspaces;
}

std::vector<ConnectionInfo> Settings::connections() const
{
    const QJsonArray stored = QJsonDocument::fromJson(m_settings->value(QStringLiteral("connections")).toByteArray()).array();
    std::vector<ConnectionInfo> connections;
    for (const QJsonValue &value : stored) {
        ConnectionInfo connection = connectionFromJson(value.toObject());
        if (parseBackendUrl(connection.url.toString()))
            connections.push_back(std::move(connection));
    }
    return connections;
}

void Settings::setConnections(const std::vector<ConnectionInfo> &connections)
{
    QJsonArray stored;
    for (const ConnectionInfo &connection : connections)
        stored.append(toJson(connection));
    m_settings->setValue(QStringLiteral("connections"), QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

QString Settings::signingKey() const
{
    return m_settings->value(QStringLiteral("signing/key")).toString();
}

void Settings::setSigningKey(const QString &path)
{
    m_settings->setValue(QStringLiteral("signing/key"), path);
}

QString Settings::allowedSigners() const
{
    return m_settings->value(QStringLiteral("signing/allowedSigners")).toString();
}

void Settings::setAllowedSigners(const QString &path)
{
    m_settings->setValue(QStringLiteral("signing/allowedSigners"), path);
}

QString Settings::seenVersion() const
{
    return m_settings->value(QStringLiteral("help/seenVersion")).toString();
}

void Settings::setSeenVersion(const QString &version)
{
    m_settings->setValue(QStringLiteral("help/seenVersion"), version);
}

bool Settings::isGuideShown() const
{
    return m_settings->value(QStringLiteral("help/guideShown")).toBool();
}

void Settings::setGuideShown(bool shown)
{
    m_settings->setValue(QStringLiteral("help/guideShown"), shown);
}

QStringList Settings::guidePassed() const
{
    return m_settings->value(QStringLiteral("help/guidePassed")).toStringList();
}

void Settings::setGuidePassed(const QStringList &steps)
{
    m_settings->setValue(QStringLiteral("help/guidePassed"), steps);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::splitter(const QString &name) const
{
    return m_settings->value(QStringLiteral("window/splitter-") + name).toByteArray();
}

void Settings::setSplitter(const QString &name, const QByteArray &state)
{
    m_settings->setValue(QStringLiteral("window/splitter-") + name, state);
}

} // namespace easel
