// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace easel {

/// The families that Easel brings along (:/fonts), so that a page looks the same on every machine. The first call registers them;
/// from any thread, once there is a QGuiApplication. Characters that neither has (Chinese, Japanese ...) come from the system's fonts.
struct EmbeddedFonts final
{
    /// Inter in Regular, Medium and SemiBold; then what has the signs that Inter lacks.
    static const QStringList &text();
    /// DejaVu Sans Mono in Book.
    static const QStringList &monospace();
};

} // namespace easel
