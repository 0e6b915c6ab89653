// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>

namespace easel {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;
const auto reducedMotion = u"reduced-motion"_s;
// What GNOME says in a setting of its own, and other desktops with it.
const auto desktop = u"org.gnome.desktop.interface"_s;
const auto animations = u"enable-animations"_s;

/// Connecting without a bus makes libdbus start one of its own, which a desktop tool must not do.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent), m_paletteIsDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128),
      m_dark(m_paletteIsDark)
{
    const QString platform = QGuiApplication::platformName();
    if ((platform != u"xcb"_s && !platform.startsWith(u"wayland"_s)) || !hasSessionBus())
        return;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto service = u"org.freedesktop.portal.Desktop"_s;
    const auto path = u"/org/freedesktop/portal/desktop"_s;
    const auto interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const auto &[space, key] : {std::pair(appearance, colorScheme), std::pair(appearance, reducedMotion), std::pair(desktop, animations)}) {
        auto call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        call << space << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, space = space, key = key](QDBusPendingCallWatcher *answer) {
            answer->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *answer;
            if (!reply.isError())
                settingChanged(space, key, reply.value());
        });
    }
}

void SystemScheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    // Read wraps the value in a second variant.
    const QVariant given = value.variant();
    const QVariant plain = given.canConvert<QDBusVariant>() ? given.value<QDBusVariant>().variant() : given;
    if (space == appearance && key == colorScheme)
        takeScheme(plain.toUInt());
    else if (space == appearance && key == reducedMotion)
        m_isReduced = plain.toUInt() == 1; // 0: no preference
    else if (space == desktop && key == animations)
        m_isAnimated = plain.toBool();
}

void SystemScheme::takeScheme(uint preference)
{
    // 0: no preference, 1: dark, 2: light.
    const bool dark = preference == 0 ? m_paletteIsDark : preference == 1;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace easel
