// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast of every text and graphic on every background it is used on, in both themes (WCAG 2.1 AA).
#include "configuration/yamledit.h"
#include "testregistry.h"
#include "theme/theme.h"
#include "theme/tokens.h"
#include "topology/topologypainter.h"

#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexer.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

#include <QTest>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As the topology mixes.
QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

} // namespace

class TestTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFormula();
    void contrast_data();
    void contrast();
    void yamlEditor();
    void topologyAndMap();
    void charts();
    void offlineBandIsUnmistakable();
    void everyColourIsSet();
};

void TestTokens::contrastFormula()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The grey that is known to be just enough on white.
    QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
}

void TestTokens::contrast_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    struct Named
    {
        const char *name;
        ColorRole role;
    };
    const QList<Named> grounds{{"window", &Tokens::window},
                               {"surface", &Tokens::surface},
                               {"surfaceRaised", &Tokens::surfaceRaised},
                               {"surfaceSunken", &Tokens::surfaceSunken},
                               {"hover", &Tokens::hover},
                               {"pressed", &Tokens::pressed},
                               {"selection", &Tokens::selection},
                               // Chosen chips, verdicts on cards and lines that differ: names, icons and links stand on these too.
                               {"accentSoft", &Tokens::accentSoft},
                               {"infoSoft", &Tokens::infoSoft},
                               {"successSoft", &Tokens::successSoft},
                               {"warningSoft", &Tokens::warningSoft},
                               {"dangerSoft", &Tokens::dangerSoft},
                               {"neutralSoft", &Tokens::neutralSoft}};
    const QList<Named> texts{{"text", &Tokens::text},
                             {"textMuted", &Tokens::textMuted},
                             {"accent", &Tokens::accent},
                             {"danger", &Tokens::danger},
                             {"onDangerSoft", &Tokens::onDangerSoft},
                             {"onWarningSoft", &Tokens::onWarningSoft},
                             {"onSuccessSoft", &Tokens::onSuccessSoft},
                             {"onInfoSoft", &Tokens::onInfoSoft},
                             {"onAccentSoft", &Tokens::onAccentSoft},
                             {"onNeutralSoft", &Tokens::onNeutralSoft}};
    const QList<Named> graphics{{"lineStrong", &Tokens::lineStrong},
                                {"focusRing", &Tokens::focusRing},
                                {"accent", &Tokens::accent},
                                {"danger", &Tokens::danger},
                                {"warning", &Tokens::warning},
                                {"success", &Tokens::success},
                                {"info", &Tokens::info},
                                {"barFill", &Tokens::barFill},
                                {"aws", &Tokens::providerAws},
                                {"azure", &Tokens::providerAzure},
                                {"google", &Tokens::providerGoogle},
                                {"vsphere", &Tokens::providerVSphere},
                                {"maas", &Tokens::providerMaas},
                                {"openstack", &Tokens::providerOpenStack},
                                {"cloudstack", &Tokens::providerCloudStack},
                                {"edge", &Tokens::providerEdge},
                                {"generic", &Tokens::providerGeneric}};
    struct Pair
    {
        Named front;
        Named back;
    };
    const QList<Pair> pairs{{{"accentText", &Tokens::accentText}, {"accent", &Tokens::accent}},
                            {{"accentText", &Tokens::accentText}, {"accentHover", &Tokens::accentHover}},
                            {{"onAccentSoft", &Tokens::onAccentSoft}, {"accentSoft", &Tokens::accentSoft}},
                            {{"onInfoSoft", &Tokens::onInfoSoft}, {"infoSoft", &Tokens::infoSoft}},
                            {{"onSuccessSoft", &Tokens::onSuccessSoft}, {"successSoft", &Tokens::successSoft}},
                            {{"onWarningSoft", &Tokens::onWarningSoft}, {"warningSoft", &Tokens::warningSoft}},
                            {{"onDangerSoft", &Tokens::onDangerSoft}, {"dangerSoft", &Tokens::dangerSoft}},
                            {{"onNeutralSoft", &Tokens::onNeutralSoft}, {"neutralSoft", &Tokens::neutralSoft}},
                            {{"onOfflineBand", &Tokens::onOfflineBand}, {"offlineBand", &Tokens::offlineBand}},
                            {{"onSelection", &Tokens::onSelection}, {"selection", &Tokens::selection}},
                            // Text that is selected in a field, and a caret line under it.
                            {{"onSelection", &Tokens::onSelection}, {"hover", &Tokens::hover}},
                            {{"onTooltip", &Tokens::onTooltip}, {"tooltip", &Tokens::tooltip}},
                            // The ring of a primary button is drawn in its text's colour.
                            {{"accentText as a focus ring", &Tokens::accentText}, {"accent", &Tokens::accent}}};
    for (const Tokens *tokens : {&Tokens::lightTheme(), &Tokens::darkTheme()}) {
        const QString theme = tokens->dark ? u"dark"_s : u"light"_s;
        const auto row = [&](const Named &front, const Named &back, double least) {
            const QString name =
                theme + u": "_s + QString::fromLatin1(front.name) + u" on "_s + QString::fromLatin1(back.name);
            QTest::newRow(qPrintable(name)) << tokens->*front.role << tokens->*back.role << least;
        };
        for (const Named &ground : grounds) {
            for (const Named &text : texts)
                row(text, ground, 4.5);
            for (const Named &graphic : graphics)
                row(graphic, ground, 3.0);
        }
        for (const Pair &pair : pairs)
            row(pair.front, pair.back, 4.5);
    }
}

void TestTokens::contrast()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, least);
    const double ratio = contrastRatio(front, back);
    QVERIFY2(ratio >= least,
             qPrintable(u"%1 on %2 is %3:1, needs %4:1"_s.arg(front.name(), back.name()).arg(ratio).arg(least)));
}

// What the editor really asks its lexer for: on the page, on the caret's line and where it is selected.
void TestTokens::yamlEditor()
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::current().setMode(mode);
        const Tokens &tokens = Theme::current().tokens();
        YamlEdit edit;
        const auto *field = edit.findChild<QsciScintilla *>();
        const QsciLexer *lexer = field->lexer();
        int styles = 0;
        for (int style = 0; style < 10; ++style) {
            if (lexer->description(style).isEmpty())
                continue;
            ++styles;
            for (const QColor &ground : {lexer->paper(style), tokens.hover, tokens.selection}) {
                const double ratio = contrastRatio(lexer->color(style), ground);
                QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2 on %3 is %4:1"_s.arg(lexer->description(style), lexer->color(style).name(), ground.name()).arg(ratio)));
            }
        }
        QVERIFY(styles >= 9);
    }
    Theme::current().setMode(ThemeMode::Light);
}

// Where colours are mixed: areas of groups, virtual clusters, land and sea.
void TestTokens::topologyAndMap()
{
    for (const Tokens *tokens : {&Tokens::lightTheme(), &Tokens::darkTheme()}) {
        const QList<ColorRole> values{&Tokens::providerAws,        &Tokens::providerAzure,      &Tokens::providerGoogle, &Tokens::providerVSphere, &Tokens::providerMaas,
                                      &Tokens::providerOpenStack,  &Tokens::providerCloudStack, &Tokens::providerEdge,   &Tokens::providerGeneric, &Tokens::success,
                                      &Tokens::warning,            &Tokens::danger,             &Tokens::info,           &Tokens::accent};
        const QColor sea = mixed(tokens->window, tokens->surfaceSunken, 0.6);
        const QColor land = tokens->dark ? mixed(tokens->surface, tokens->surfaceRaised, 0.8) : tokens->surface;
        const auto least = [](const QColor &front, const QColor &back, double wanted) {
            const double ratio = contrastRatio(front, back);
            if (ratio >= wanted)
                return true;
            qWarning("%s on %s is %.2f:1", qPrintable(front.name()), qPrintable(back.name()), ratio);
            return false;
        };
        for (const ColorRole role : values) {
            const QColor &value = tokens->*role;
            // Marks on the map, and dabs where host clusters are.
            QVERIFY(least(value, sea, 3) && least(value, land, 3) && least(value, tokens->surface, 3));
            // Outlines of groups and of virtual clusters, and what is written in them.
            QVERIFY(least(mixed(tokens->surface, value, outlineShare), tokens->surface, 3));
            QVERIFY(least(mixed(tokens->surfaceRaised, value, outlineShare), tokens->surfaceRaised, 3));
            for (const double share : {0.2, 0.25, 0.26}) {
                QVERIFY(least(tokens->text, mixed(tokens->surfaceRaised, value, share), 4.5));
                QVERIFY(least(tokens->textMuted, mixed(tokens->surfaceRaised, value, 0.2), 4.5));
            }
        }
        for (const ColorRole role : {&Tokens::text, &Tokens::textMuted, &Tokens::accent})
            QVERIFY(least(tokens->*role, sea, 4.5) && least(tokens->*role, land, 4.5));
        QVERIFY(least(tokens->focusRing, sea, 3) && least(tokens->focusRing, land, 3));
    }
}

// Bars and lines on the ground of a chart, and on its chosen row.
void TestTokens::charts()
{
    for (const Tokens *tokens : {&Tokens::lightTheme(), &Tokens::darkTheme()}) {
        for (const ColorRole series : {&Tokens::barFill, &Tokens::accent, &Tokens::text, &Tokens::danger, &Tokens::warning}) {
            for (const ColorRole ground : {&Tokens::surface, &Tokens::selection, &Tokens::surfaceSunken})
                QVERIFY(contrastRatio(tokens->*series, tokens->*ground) >= 3);
        }
    }
}

void TestTokens::offlineBandIsUnmistakable()
{
    for (const Tokens *tokens : {&Tokens::lightTheme(), &Tokens::darkTheme()}) {
        const int hue = tokens->offlineBand.hslHue();
        QVERIFY2(hue > 35 && hue < 50, "the offline band is amber");
        QVERIFY(tokens->offlineBand.hslSaturation() > 150);
        QVERIFY(tokens->offlineBand != tokens->warningSoft);
    }
    // In the dark it has to stand out of the window as an area.
    QVERIFY(contrastRatio(Tokens::darkTheme().offlineBand, Tokens::darkTheme().window) > 3.0);
}

void TestTokens::everyColourIsSet()
{
    for (const Tokens *tokens : {&Tokens::lightTheme(), &Tokens::darkTheme()}) {
        // The struct is a flag and then colours only: a role that was forgotten is an invalid colour.
        const auto *first = &tokens->window;
        const auto *last = &tokens->providerGeneric;
        for (const QColor *color = first; color <= last; ++color)
            QVERIFY2(color->isValid(), qPrintable(u"colour %1 of a theme is not set"_s.arg(color - first)));
    }
}

EASEL_TEST(TestTokens)
#include "testtokens.moc"
