// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/painter.h"
#include "theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

// Outside of the namespace: the macro declares a function of the global one.
static void registerIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace easel {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of the enum.
constexpr auto names = std::to_array<const char *>({
    "cluster",
    "hostcluster",
    "edgecluster",
    "edgehost",
    "virtualcluster",
    "clustergroup",
    "groupadd",
    "project",
    "tenant",
    "system",
    "profile",
    "endpointingress",
    "endpointloadbalancer",
    "lock",
    "pendingupgrade",
    "cpu",
    "memory",
    "storage",
    "capacity",
    "healthok",
    "healthwarn",
    "healthbad",
    "healthunknown",
    "provideraws",
    "providerazure",
    "providergoogle",
    "providervsphere",
    "providermaas",
    "provideropenstack",
    "providercloudstack",
    "provideredge",
    "providergeneric",
    "compose",
    "topology",
    "virtualclusters",
    "upgrades",
    "capacitypage",
    "review",
    "reports",
    "search",
    "filter",
    "undo",
    "redo",
    "apply",
    "pause",
    "stop",
    "play",
    "online",
    "offline",
    "applying",
    "refresh",
    "settings",
    "sun",
    "moon",
    "close",
    "add",
    "remove",
    "trash",
    "edit",
    "dns",
    "tag",
    "note",
    "export",
    "pdf",
    "html",
    "problem",
    "fix",
    "plan",
    "activity",
    "chevronup",
    "chevrondown",
    "chevronleft",
    "chevronright",
    "draghandle",
    "keyboard",
    "folderopen",
    "sample",
    "connect",
    "key",
    "info",
    "check",
    "move",
    "copy",
    "copyplus",
    "more",
    "user",
    "save",
    "help",
    "clock",
    "schedule",
    "location",
    "map",
    "zoomin",
    "zoomout",
    "fitview",
    "command",
    "suggest",
    "workspace",
    "history",
    "conflict",
    "eye",
    "applogo",
});
static_assert(names.size() == static_cast<std::size_t>(Icon::AppLogo) + 1);

constexpr auto icons = [] {
    std::array<Icon, names.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<Icon>(i);
    return all;
}();

QByteArray source(Icon icon)
{
    static const bool registered = [] {
        registerIconResources();
        return true;
    }();
    Q_UNUSED(registered)
    QFile file(u":/icons/%1.svg"_s.arg(iconName(icon)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Below 24 px a stroke of 2 grid units looks heavy beside text of 13 px: a little thinner, 1.25 px at 16 px.
double strokeAt(int size)
{
    return size >= 24 ? 2.0 : size >= 20 ? 1.9 : 1.875;
}

/// Paints its SVG at the size and the device pixel ratio that are asked for.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, ColorRole color, ColorRole checked)
        : m_icon(icon), m_color(color), m_checked(checked ? checked : color)
    {
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return false; }
    QString key() const override { return u"easel"_s; }
    QString iconName() override { return easel::iconName(m_icon); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(m_icon, side, color(mode, state), paint::deviceRatio(*painter));
        const QRect target(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        painter->drawPixmap(target, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// Qt 6.4 passes device pixels in `size` and tags the result with the ratio itself.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(scale)
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens &tokens = Theme::current().tokens();
        if (mode == QIcon::Disabled)
            return tokens.textDisabled;
        return tokens.*(state == QIcon::On ? m_checked : m_color);
    }

    Icon m_icon;
    ColorRole m_color;
    ColorRole m_checked;
};

} // namespace

std::span<const Icon> allIcons()
{
    return icons;
}

QString iconName(Icon icon)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(icon)]);
}

QIcon icon(Icon icon, ColorRole color, ColorRole checked)
{
    return QIcon(new ThemedIconEngine(icon, color, checked));
}

QIcon themeIcon(const QString &name, Icon fallback)
{
    return QIcon::hasThemeIcon(name) ? QIcon::fromTheme(name) : icon(fallback);
}

QPixmap iconPixmap(Icon icon, int size, const QColor &color, double ratio)
{
    const int side = std::max(1, static_cast<int>(std::lround(size * ratio)));
    const QString key = u"easel-icon/%1/%2/%3/%4"_s.arg(static_cast<int>(icon)).arg(side).arg(size).arg(color.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QByteArray svg = source(icon);
        svg.replace("currentColor", color.name().toLatin1());
        svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(strokeAt(size)) + '"');
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        QSvgRenderer(svg).render(&painter, QRectF(0, 0, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon applicationIcon()
{
    registerIconResources();
    return QIcon(u":/icons/easel.svg"_s);
}

} // namespace easel
