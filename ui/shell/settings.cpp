// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSettings>

namespace easel {

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
    m_settings->sync(); // other windows open workspaces too
    QStringList paths = m_settings->value(QStringLiteral("recentWorkspaces")).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths.first(std::min<qsizetype>(paths.size(), 8));
}

void Settings::addRecentWorkspace(const QString &path)
{
    // Another window may add one at the same time: neither is lost.
    QLockFile lock(m_settings->fileName() + QStringLiteral(".recent-lock"));
    (void)lock.tryLock(std::chrono::milliseconds(500).count());
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings->setValue(QStringLiteral("recentWorkspaces"), paths);
    m_settings->sync();
}

void Settings::clearRecentWorkspaces()
{
    m_settings->remove(QStringLiteral("recentWorkspaces"));
    m_settings->sync();
}

bool Settings::reopensLast() const
{
    return m_settings->value(QStringLiteral("session/reopen"), true).toBool();
}

void Settings::setReopensLast(bool reopens)
{
    m_settings->setValue(QStringLiteral("session/reopen"), reopens);
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
