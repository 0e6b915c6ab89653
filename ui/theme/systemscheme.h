// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace easel {

/// Whether the desktop is set to dark, and whether it asks for less motion. First by the palette that Qt came up with, then by the
/// desktop portal (org.freedesktop.appearance), which is asked without waiting and listened to.
class SystemScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)

public:
    /// Reads the application's palette: make it before anything sets one.
    explicit SystemScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    /// Whether things may move on the screen. Asked when something is about to.
    bool hasMotion() const { return m_isAnimated && !m_isReduced; }

Q_SIGNALS:
    /// Only when isDark() has another value than before.
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void takeScheme(uint preference);

    bool m_paletteIsDark;
    bool m_dark;
    bool m_isAnimated = true; ///< two settings say it, and either is enough to stop what moves
    bool m_isReduced = false;
};

} // namespace easel
