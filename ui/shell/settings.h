// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/connectioninfo.h"
#include "theme/theme.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

class QSettings;

namespace easel {

/// What the console remembers of a person, each with its default, in one place. Kept in the file that it is made with,
/// so that a test never comes near the user's. Several windows, each a process, keep theirs in one file.
class Settings final
{
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(const QString &file);
    ~Settings();

    ThemeMode themeMode() const; ///< System
    void setThemeMode(ThemeMode mode);
    QString language() const; ///< empty: the system's
    void setLanguage(const QString &language);
    QStringList recentWorkspaces() const; ///< the latest first, at most eight, only those that exist
    void addRecentWorkspace(const QString &path);
    void clearRecentWorkspaces();
    bool reopensLast() const; ///< true: begin with the workspace that was open last
    void setReopensLast(bool reopens);
    std::vector<ConnectionInfo> connections() const; ///< none; without their secrets, which are never here
    void setConnections(const std::vector<ConnectionInfo> &connections);
    QString signingKey() const; ///< path of the SSH key that signed last; empty at first
    void setSigningKey(const QString &path);
    QString allowedSigners() const; ///< path of the list that was verified with last; empty at first
    void setAllowedSigners(const QString &path);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace easel
