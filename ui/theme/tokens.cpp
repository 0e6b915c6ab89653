// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace easel {

namespace {

Tokens makeLight()
{
    Tokens t;
    t.dark = false;
    t.window = QColor(0xF3F5F8);
    t.surface = QColor(0xFFFFFF);
    t.surfaceRaised = QColor(0xFFFFFF);
    t.surfaceSunken = QColor(0xECEFF4);
    t.hover = QColor(0xE9EDF3);
    t.pressed = QColor(0xDDE2EA);
    t.line = QColor(0xDCE1E8);
    t.lineButton = QColor(0xC3CAD4);
    t.lineStrong = QColor(0x757F8D);
    t.text = QColor(0x18202B);
    t.textMuted = QColor(0x566171);
    t.textDisabled = QColor(0x939CA9);

    t.accent = QColor(0x4549D1);
    t.accentHover = QColor(0x363AB4);
    t.accentText = QColor(0xFFFFFF);
    t.accentSoft = QColor(0xE5E7FC);
    t.onAccentSoft = QColor(0x3136A8);

    t.info = QColor(0x1478B8);
    t.infoSoft = QColor(0xE0F0FA);
    t.onInfoSoft = QColor(0x08537F);
    t.success = QColor(0x178A4A);
    t.successSoft = QColor(0xDFF4E7);
    t.onSuccessSoft = QColor(0x0F5E34);
    t.warning = QColor(0xB96D00);
    t.warningSoft = QColor(0xFDF0D9);
    t.onWarningSoft = QColor(0x7E4400);
    t.danger = QColor(0xC0281E);
    t.dangerSoft = QColor(0xFCE7E5);
    t.onDangerSoft = QColor(0x981D15);
    t.neutralSoft = QColor(0xE9EDF2);
    t.onNeutralSoft = QColor(0x465161);

    t.offlineBand = QColor(0xF5BE45);
    t.onOfflineBand = QColor(0x33230A);
    t.selection = QColor(0xE3E6FC);
    t.onSelection = QColor(0x18202B);
    t.focusRing = QColor(0x4549D1);
    t.barFill = QColor(0x6E7B8C);
    t.shadow = QColor(0x18, 0x20, 0x2B, 0x1F);
    t.tooltip = QColor(0x262E3A);
    t.onTooltip = QColor(0xF2F5F9);

    t.providerAws = QColor(0xB25E00);
    t.providerAzure = QColor(0x0A6CC4);
    t.providerGoogle = QColor(0x2F7D32);
    t.providerVSphere = QColor(0x51722B);
    t.providerMaas = QColor(0xBE3B1C);
    t.providerOpenStack = QColor(0xB3264F);
    t.providerCloudStack = QColor(0x0E7590);
    t.providerEdge = QColor(0x7A45BF);
    t.providerGeneric = QColor(0x5B6675);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = QColor(0x12151A);
    t.surface = QColor(0x191D23);
    t.surfaceRaised = QColor(0x20252D);
    t.surfaceSunken = QColor(0x0F1216);
    t.hover = QColor(0x272D36);
    t.pressed = QColor(0x303742);
    t.line = QColor(0x2E353F);
    t.lineButton = QColor(0x4A5462);
    t.lineStrong = QColor(0x7B8696);
    t.text = QColor(0xE7EBF0);
    t.textMuted = QColor(0xA4AEBB);
    t.textDisabled = QColor(0x667080);

    t.accent = QColor(0x9A9EFF);
    t.accentHover = QColor(0xB4B7FF);
    t.accentText = QColor(0x14163D);
    t.accentSoft = QColor(0x2D3160);
    t.onAccentSoft = QColor(0xCDD0FF);

    t.info = QColor(0x5FB6EA);
    t.infoSoft = QColor(0x14324A);
    t.onInfoSoft = QColor(0xB6DFF8);
    t.success = QColor(0x52C48C);
    t.successSoft = QColor(0x153827);
    t.onSuccessSoft = QColor(0xABE6C7);
    t.warning = QColor(0xE9A845);
    t.warningSoft = QColor(0x402E10);
    t.onWarningSoft = QColor(0xFADA9E);
    t.danger = QColor(0xF5857A);
    t.dangerSoft = QColor(0x4A2320);
    t.onDangerSoft = QColor(0xFFC8C2);
    t.neutralSoft = QColor(0x2C333D);
    t.onNeutralSoft = QColor(0xC6CDD7);

    t.offlineBand = QColor(0xDCA02B);
    t.onOfflineBand = QColor(0x1E1403);
    t.selection = QColor(0x30355F);
    t.onSelection = QColor(0xF0F2F6);
    t.focusRing = QColor(0x9A9EFF);
    t.barFill = QColor(0x8A96A6);
    t.shadow = QColor(0x00, 0x00, 0x00, 0x73);
    t.tooltip = QColor(0x353D49);
    t.onTooltip = QColor(0xF2F5F9);

    t.providerAws = QColor(0xE9A052);
    t.providerAzure = QColor(0x62AEF2);
    t.providerGoogle = QColor(0x6FC274);
    t.providerVSphere = QColor(0xA3C26D);
    t.providerMaas = QColor(0xF0876A);
    t.providerOpenStack = QColor(0xF07E9E);
    t.providerCloudStack = QColor(0x57BFD8);
    t.providerEdge = QColor(0xBD97F0);
    t.providerGeneric = QColor(0x9BA6B4);
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &Tokens::lightTheme()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &Tokens::darkTheme()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

TintColors Tokens::tint(Tint tint) const
{
    switch (tint) {
    case Tint::Neutral: return {textMuted, neutralSoft, onNeutralSoft};
    case Tint::Accent: return {accent, accentSoft, onAccentSoft};
    case Tint::Info: return {info, infoSoft, onInfoSoft};
    case Tint::Success: return {success, successSoft, onSuccessSoft};
    case Tint::Warning: return {warning, warningSoft, onWarningSoft};
    case Tint::Danger: return {danger, dangerSoft, onDangerSoft};
    }
    Q_UNREACHABLE();
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace easel
