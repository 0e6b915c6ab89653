// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingswatch.h"

#include "shell/settings.h"

#include <QFileInfo>

#include <utility>

namespace easel {
namespace {

/// Milliseconds. Databases lie in the same folder, and files come and go beside them with each write.
constexpr int settleTime = 200;

} // namespace

SettingsWatch::SettingsWatch(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_theme(settings.themeMode()), m_textScale(settings.textScale()), m_motion(settings.motion()), m_shortcuts(settings.shortcuts())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleTime);
    connect(&m_timer, &QTimer::timeout, this, &SettingsWatch::look);
    // Not the file: each write puts another one in its place.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    m_watcher.addPath(QFileInfo(settings.file()).absolutePath());
}

void SettingsWatch::look()
{
    m_settings.sync();
    if (const ThemeMode theme = m_settings.themeMode(); std::exchange(m_theme, theme) != theme)
        Q_EMIT themeChanged(theme);
    if (const double scale = m_settings.textScale(); std::exchange(m_textScale, scale) != scale)
        Q_EMIT textScaleChanged(scale);
    if (const bool moves = m_settings.motion(); std::exchange(m_motion, moves) != moves)
        Q_EMIT motionChanged(moves);
    if (QVariantMap shortcuts = m_settings.shortcuts(); shortcuts != m_shortcuts) {
        m_shortcuts = std::move(shortcuts);
        Q_EMIT shortcutsChanged();
    }
}

} // namespace easel
