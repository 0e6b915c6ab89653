// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;
class QPalette;
class QSize;
class QWidget;

namespace easel {

class SystemScheme;

/// Which of the two themes is shown.
enum class ThemeMode { System, Light, Dark };

/// The four sizes of text: 11, 13, 16 and 22 px at 100 %.
enum class TextSize { Caption, Body, Title, Display };

/// The three sizes of icons: 16, 20 and 24 px at 100 %.
enum class IconSize { Small, Medium, Large };

/// How the whole application looks: tokens, fonts, style and palette. There is one, a child of the QApplication; it is
/// made when first asked for. Until apply() it only answers questions, so that a widget in a test needs no setting up.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    /// The theme of the running QApplication. A QApplication must exist.
    static Theme &current();

    /// Dresses the application: style, palette, fonts, icon theme. The composition root calls it once, before the first
    /// window; from then on setMode(), setTextScale() and the system's own switch take effect live.
    void apply();

    /// Light until told otherwise.
    void setMode(ThemeMode mode);
    ThemeMode mode() const { return m_mode; }
    bool isDark() const { return tokens().dark; }
    const Tokens &tokens() const;

    /// What all text and icon sizes are multiplied with. Follows the system font (9 to 11 pt are 1.0); a value > 0 set
    /// here (clamped to 0.8 to 3.0) wins over it, 0 follows the system again.
    void setTextScale(double scale);
    double textScale() const;
    /// Whether the text is so large that there is less room for everything else: widths stop growing with it, and panes scroll.
    bool isTextLarge() const { return textScale() > 1.3; }

    /// Whether what flies and fades may, unless the system asks for less motion. True until told otherwise.
    void setMotion(bool moves) { m_moves = moves; }
    bool motion() const;

    /// Inter, which Easel brings along; characters that it lacks come from the system's fonts.
    QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    /// The system's fixed-pitch family, for values, digests and YAML.
    QFont monospaceFont(TextSize size) const;
    /// Edge length in logical pixels.
    int iconSize(IconSize size) const;
    /// A length that has to grow with the text, in logical pixels.
    int scaled(int length) const;
    /// The size of a window that is that large at 100 %: grown with the text, but no larger than the screen that it is on.
    QSize windowSize(const QSize &size, const QWidget &window) const;

    /// While one lives, its thread paints for paper: in the light colours and with text of 100 %, however the window looks.
    class OnPaper final
    {
        Q_DISABLE_COPY_MOVE(OnPaper)

    public:
        OnPaper();
        ~OnPaper();
    };

    /// The palette of a theme, for all three colour groups.
    static QPalette paletteOf(const Tokens &tokens);

Q_SIGNALS:
    /// After tokens or the text scale changed, and after the palette and fonts of the widgets were set. Widgets that
    /// use the style and the palette need not listen; those that paint with tokens get a PaletteChange event as well.
    void changed();

private:
    explicit Theme(QApplication *application);
    void refresh();
    void dress();

    SystemScheme *m_system;
    const Tokens *m_tokens;
    QString m_family;
    ThemeMode m_mode = ThemeMode::Light;
    double m_systemScale = 1.0;
    double m_ownScale = 0.0;
    bool m_applied = false;
    bool m_moves = true;
};

} // namespace easel
