// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast of every text and graphic on every background it is used on, in both themes (WCAG 2.1 AA).
#include "testregistry.h"
#include "theme/tokens.h"

#include <QTest>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

class TestTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFormula();
    void contrast_data();
    void contrast();
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
                               {"selection", &Tokens::selection}};
    const QList<Named> texts{{"text", &Tokens::text},
                             {"textMuted", &Tokens::textMuted},
                             {"accent", &Tokens::accent},
                             {"danger", &Tokens::danger},
                             {"onDangerSoft", &Tokens::onDangerSoft},
                             {"onWarningSoft", &Tokens::onWarningSoft},
                             {"onSuccessSoft", &Tokens::onSuccessSoft},
                             {"onInfoSoft", &Tokens::onInfoSoft},
                             {"onAccentSoft", &Tokens::onAccentSoft}};
    const QList<Named> graphics{{"lineStrong", &Tokens::lineStrong},
                                {"focusRing", &Tokens::focusRing},
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
                            {{"onTooltip", &Tokens::onTooltip}, {"tooltip", &Tokens::tooltip}},
                            {{"text", &Tokens::text}, {"accentSoft", &Tokens::accentSoft}},
                            {{"text", &Tokens::text}, {"warningSoft", &Tokens::warningSoft}},
                            {{"text", &Tokens::text}, {"pressed", &Tokens::pressed}},
                            {{"textMuted", &Tokens::textMuted}, {"accentSoft", &Tokens::accentSoft}},
                            {{"textMuted", &Tokens::textMuted}, {"warningSoft", &Tokens::warningSoft}}};
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
