// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/startuptoken.h"

#include "theme/bringup.h"

#include <QApplication>
#include <QWidget>
#include <QWindow>
#include <QtGui/qguiapplication_platform.h>

#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>

namespace easel::startuptoken {
namespace {

xcb_atom_t atom(xcb_connection_t *connection, const char *name)
{
    const xcb_intern_atom_cookie_t asked = xcb_intern_atom(connection, 0, static_cast<uint16_t>(std::strlen(name)), name);
    xcb_intern_atom_reply_t *answer = xcb_intern_atom_reply(connection, asked, nullptr);
    const xcb_atom_t result = answer ? answer->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
    std::free(answer);
    return result;
}

xcb_window_t rootOf(xcb_connection_t *connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
}

/// Startup notification, as freedesktop.org has it: the one who was given the id shows no window of its own.
void endStartup(xcb_connection_t *connection, xcb_window_t root, xcb_window_t from, const QByteArray &id)
{
    QByteArray quoted = id;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    const QByteArray message = "remove: ID=\"" + quoted + '"' + '\0';
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 8;
    event.window = from;
    event.type = atom(connection, "_NET_STARTUP_INFO_BEGIN");
    for (qsizetype sent = 0; sent < message.size(); sent += 20) {
        std::memset(event.data.data8, 0, 20);
        std::memcpy(event.data.data8, message.constData() + sent, static_cast<size_t>(std::min<qsizetype>(20, message.size() - sent)));
        xcb_send_event(connection, 0, root, XCB_EVENT_MASK_PROPERTY_CHANGE, reinterpret_cast<const char *>(&event));
        event.type = atom(connection, "_NET_STARTUP_INFO");
    }
}

/// The token tells when somebody asked for the window: newer than what they did last elsewhere, so that the window manager lets it through.
void activate(xcb_connection_t *connection, xcb_window_t window, const QByteArray &token)
{
    const xcb_window_t root = rootOf(connection);
    const qsizetype at = token.lastIndexOf("_TIME");
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window;
    event.type = atom(connection, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = 1; // an application asks
    event.data.data32[1] = at < 0 ? static_cast<uint32_t>(XCB_CURRENT_TIME) : token.mid(at + 5).toUInt();
    xcb_send_event(connection, 0, root, XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY, reinterpret_cast<const char *>(&event));
    if (!token.isEmpty())
        endStartup(connection, root, window, token);
    xcb_flush(connection);
}

} // namespace

QByteArray ofProcess()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

void bringForward(QWidget &window, const QByteArray &token)
{
    // Qt for Wayland takes the token from here.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    bringUp(window);
    qunsetenv("XDG_ACTIVATION_TOKEN");
    auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    // Other platforms have the interface too, and nothing behind it.
    if (x11 && QGuiApplication::platformName() == QStringLiteral("xcb") && x11->connection())
        activate(x11->connection(), static_cast<xcb_window_t>(window.winId()), token);
    // Where the desktop does not let it come forward, it says at least that it wants to.
    QApplication::alert(&window);
}

} // namespace easel::startuptoken
