// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace easel {

/// What a message, a badge or a button is about. Always shown with a word or a shape besides the colour.
enum class Tint { Neutral, Accent, Info, Success, Warning, Danger };

/// The three colours of a tint.
struct TintColors final
{
    QColor solid; ///< shapes, icons and outlines on any surface (3:1)
    QColor soft;  ///< a background that carries text
    QColor text;  ///< text on soft and on any surface (4.5:1)
};

/// The steps between things, in logical pixels. Layouts use these and no other numbers.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

inline constexpr int cornerRadius = 6;      ///< cards, fields, buttons
inline constexpr int smallCornerRadius = 4; ///< chips, badges, check boxes
inline constexpr double hairline = 1.0;     ///< separators and outlines at rest
inline constexpr double focusStroke = 2.0;  ///< focus rings and verdict outlines

/// The colours of one theme, by what they are for. Text roles reach 4.5:1 on every background they are used on,
/// graphical roles 3:1; textDisabled is exempt. `line` separates without meaning anything and has no ratio of its own.
/// A pointer to member (`&Tokens::danger`) names a role independently of the theme.
struct Tokens final
{
    bool dark = false;

    QColor window;        ///< behind everything
    QColor surface;       ///< pages, lists, panels
    QColor surfaceRaised; ///< cards, menus, pop-ups
    QColor surfaceSunken; ///< wells, bar tracks, table headers
    QColor hover;         ///< a row or a flat button under the pointer
    QColor pressed;       ///< a flat button that is held down

    QColor line;       ///< separators, outlines of cards
    QColor lineButton; ///< outlines of buttons, which their text already shows
    QColor lineStrong; ///< outlines that say where a field or a control is (3:1)

    QColor text;
    QColor textMuted;
    QColor textDisabled;

    QColor accent;       ///< the one accent: primary buttons, selection marks, verdict "joins"; also as text
    QColor accentHover;  ///< a primary button under the pointer
    QColor accentText;   ///< on accent and accentHover
    QColor accentSoft;   ///< checked buttons, chosen chips
    QColor onAccentSoft; ///< text and icons on accentSoft

    QColor info; ///< info, success, warning and danger are for shapes; text on surfaces is on...Soft as well
    QColor infoSoft;
    QColor onInfoSoft;
    QColor success;
    QColor successSoft;
    QColor onSuccessSoft;
    QColor warning;
    QColor warningSoft;
    QColor onWarningSoft;
    QColor danger;
    QColor dangerSoft;
    QColor onDangerSoft;
    QColor neutralSoft;
    QColor onNeutralSoft;

    QColor offlineBand; ///< the amber of offline planning; nothing else has it
    QColor onOfflineBand;

    QColor selection;   ///< background of selected rows and text
    QColor onSelection; ///< text on selection
    QColor focusRing;
    QColor barFill; ///< what is used of a capacity, as long as nothing is tight
    QColor shadow;  ///< with alpha
    QColor tooltip;
    QColor onTooltip;

    QColor providerAws;
    QColor providerAzure;
    QColor providerGoogle;
    QColor providerVSphere;
    QColor providerMaas;
    QColor providerOpenStack;
    QColor providerCloudStack;
    QColor providerEdge;
    QColor providerGeneric;

    static const Tokens &lightTheme();
    static const Tokens &darkTheme();

    TintColors tint(Tint tint) const;
};

/// A role of Tokens that stays the same when the theme changes.
using ColorRole = QColor Tokens::*;

/// The contrast ratio of WCAG 2.1 between two opaque colours: 1 to 21, the order does not matter.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace easel
