// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace easel {

class Settings;

/// Several windows, each a process, keep their settings in one file: what is changed in one of them holds in the others too. The
/// signals come a moment after the change, and after one of our own as well. Not of the language: a window keeps the one it began with, since
/// another one closes what is open above it.
class SettingsWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsWatch)

public:
    /// Watches the folder of the settings' file, which has to be there. `settings` must outlive this.
    explicit SettingsWatch(Settings &settings, QObject *parent = nullptr);

Q_SIGNALS:
    void themeChanged(easel::ThemeMode mode);
    void textScaleChanged(double scale);
    void motionChanged(bool moves);
    void shortcutsChanged();

private:
    void look();

    Settings &m_settings;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    ThemeMode m_theme;
    double m_textScale;
    bool m_motion;
    QVariantMap m_shortcuts;
};

} // namespace easel
