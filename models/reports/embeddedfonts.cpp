// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/embeddedfonts.h"

#include <QFontDatabase>

// Outside of the namespace: the macro declares a function of the global one.
static void registerFontResources()
{
    Q_INIT_RESOURCE(fonts);
}

namespace easel {
namespace {

void load()
{
    static const bool loaded = [] {
        registerFontResources();
        for (const char *file : {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "DejaVuSansMono.ttf"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QString::fromLatin1(file));
        return true;
    }();
    Q_UNUSED(loaded);
}

} // namespace

const QStringList &EmbeddedFonts::text()
{
    load();
    static const QStringList families{QStringLiteral("Inter"), QStringLiteral("DejaVu Sans Mono")};
    return families;
}

const QStringList &EmbeddedFonts::monospace()
{
    load();
    static const QStringList families{QStringLiteral("DejaVu Sans Mono")};
    return families;
}

} // namespace easel
