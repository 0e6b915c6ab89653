// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "reports/embeddedfonts.h"
#include "theme/accessiblewidgets.h"
#include "theme/easelstyle.h"
#include "theme/systemscheme.h"
#include "theme/widgetscale.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QIcon>
#include <QPalette>
#include <QScreen>
#include <QWidget>
#include <QPixmapCache>
#include <QPointer>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace easel {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Desktops ship with 9 to 11 pt; all of them are "100 %" to the people there. Measured at 10 pt of 96 dpi.
double scaleOfSystemFont()
{
    const QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pixelSize() * 0.75;
    const double scale = points / 10.0;
    return scale > 0.85 && scale < 1.15 ? 1.0 : std::clamp(scale, 0.8, 3.0);
}

int pixels(TextSize size)
{
    switch (size) {
    case TextSize::Caption: return 11;
    case TextSize::Body: return 13;
    case TextSize::Title: return 16;
    case TextSize::Display: return 22;
    }
    Q_UNREACHABLE();
}

/// How many Theme::OnPaper there are. Of each thread, since others go on painting the window.
thread_local int papers = 0;

} // namespace

Theme::OnPaper::OnPaper()
{
    ++papers;
}

Theme::OnPaper::~OnPaper()
{
    --papers;
}

Theme &Theme::current()
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    Q_ASSERT_X(application, "Theme::current", "needs a QApplication");
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(application);
    return *theme;
}

Theme::Theme(QApplication *application)
    : QObject(application), m_system(new SystemScheme(this)), m_tokens(&Tokens::lightTheme()),
      m_systemScale(scaleOfSystemFont())
{
    m_family = EmbeddedFonts::text().first();
    connect(m_system, &SystemScheme::changed, this, &Theme::refresh);
    installAccessibleWidgets(*application);
}

void Theme::apply()
{
    if (m_applied)
        return;
    m_applied = true;
    // Icons in several sizes, colours and zoom levels: the default of 10 MiB is soon full.
    QPixmapCache::setCacheLimit(32 * 1024);
    QApplication::setStyle(new EaselStyle);
    dress();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    refresh();
}

void Theme::setTextScale(double scale)
{
    const double own = scale > 0.0 ? std::clamp(scale, 0.8, 3.0) : 0.0;
    if (qFuzzyCompare(own + 1.0, m_ownScale + 1.0))
        return;
    const double before = textScale();
    const double after = own > 0.0 ? own : m_systemScale;
    scaleWidgetLengths(before, after);
    m_ownScale = own;
    scaleWidgetFonts(before, after);
    if (m_applied)
        dress();
    Q_EMIT changed();
}

const Tokens &Theme::tokens() const
{
    return papers > 0 ? Tokens::lightTheme() : *m_tokens;
}

double Theme::textScale() const
{
    if (papers > 0)
        return 1.0;
    return m_ownScale > 0.0 ? m_ownScale : m_systemScale;
}

bool Theme::motion() const
{
    return m_moves && m_system->hasMotion();
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    QFont font(m_family);
    font.setPixelSize(scaled(pixels(size)));
    font.setWeight(weight);
    return font;
}

QFont Theme::monospaceFont(TextSize size) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(scaled(pixels(size)));
    return font;
}

int Theme::iconSize(IconSize size) const
{
    switch (size) {
    case IconSize::Small: return scaled(16);
    case IconSize::Medium: return scaled(20);
    case IconSize::Large: return scaled(24);
    }
    Q_UNREACHABLE();
}

int Theme::scaled(int length) const
{
    return static_cast<int>(std::lround(length * textScale()));
}

QSize Theme::windowSize(const QSize &size, const QWidget &window) const
{
    constexpr int frame = 32;
    return QSize(scaled(size.width()), scaled(size.height())).boundedTo(window.screen()->availableSize() - QSize(0, frame));
}

void Theme::refresh()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_system->isDark());
    const Tokens *tokens = dark ? &Tokens::darkTheme() : &Tokens::lightTheme();
    if (tokens == m_tokens)
        return;
    m_tokens = tokens;
    if (m_applied)
        dress();
    Q_EMIT changed();
}

void Theme::dress()
{
    QApplication::setFont(font(TextSize::Body));
    QToolTip::setFont(font(TextSize::Body));
    const QPalette palette = paletteOf(*m_tokens);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QIcon::setFallbackThemeName(m_tokens->dark ? u"breeze-dark"_s : u"breeze"_s);
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == u"hicolor"_s ||
        QIcon::themeName().startsWith(u"breeze"_s))
        QIcon::setThemeName(QIcon::fallbackThemeName());
}

QPalette Theme::paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    all(QPalette::Window, t.window);
    all(QPalette::WindowText, t.text);
    all(QPalette::Base, t.surface);
    all(QPalette::AlternateBase, t.window);
    all(QPalette::ToolTipBase, t.tooltip);
    all(QPalette::ToolTipText, t.onTooltip);
    all(QPalette::PlaceholderText, t.textMuted);
    all(QPalette::Text, t.text);
    all(QPalette::Button, t.surfaceRaised);
    all(QPalette::ButtonText, t.text);
    all(QPalette::BrightText, t.danger);
    all(QPalette::Light, t.surfaceRaised);
    all(QPalette::Midlight, t.hover);
    all(QPalette::Mid, t.line);
    all(QPalette::Dark, t.lineStrong);
    all(QPalette::Shadow, t.dark ? t.surfaceSunken : t.lineStrong);
    all(QPalette::Highlight, t.selection);
    all(QPalette::HighlightedText, t.onSelection);
    all(QPalette::Link, t.accent);
    all(QPalette::LinkVisited, t.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, t.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.neutralSoft);
    return palette;
}

} // namespace easel
