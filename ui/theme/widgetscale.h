// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace easel {

// Lets every widget that there is follow another text scale, exactly over any number of changes. For Theme; widgets that dress
// themselves may do so after.

/// The sizes of this one depend on the window, or it sets them itself.
void keepLengths(QWidget &widget);
/// Sizes that were set with Theme::scaled(), and icons. To be called before the theme answers with the new scale: what nobody has
/// set comes from there.
void scaleWidgetLengths(double from, double to);
/// Fonts that were set. To be called when the theme has the new scale.
void scaleWidgetFonts(double from, double to);

} // namespace easel
