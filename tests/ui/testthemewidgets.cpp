// SPDX-License-Identifier: GPL-3.0-or-later
// What the small widgets promise: literal text, names for screen readers, the keyboard, and following the theme.
#include "testregistry.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/capacitybar.h"
#include "theme/domainlook.h"
#include "theme/elidedlabel.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/systemscheme.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Notices when a text makes it load something.
class WaryDocument final : public QTextDocument
{
public:
    QStringList loaded;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        Q_UNUSED(type)
        loaded << name.toString();
        return {};
    }
};

void hostileTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"retail-eu"_s;
    QTest::newRow("image") << u"<img src=/etc/passwd>"_s;
    QTest::newRow("image, quoted") << u"<img src=\"file:///etc/passwd\"/>"_s;
    QTest::newRow("closes our own mark") << u"</qt><img src=/etc/passwd>"_s;
    QTest::newRow("style") << u"<style>@import url(/etc/passwd);</style>x"_s;
    QTest::newRow("link") << u"<a href=\"https://example.com\">click</a>"_s;
    QTest::newRow("entities") << u"a &amp; b &lt;c&gt; & d"_s;
    QTest::newRow("quotes") << u"\"one\" 'two'"_s;
    QTest::newRow("lines") << u"one\ntwo"_s;
    QTest::newRow("comment") << u"<!-- hidden -->shown"_s;
    QTest::newRow("table") << u"<table><tr><td background=/etc/passwd>x</td></tr></table>"_s;
}

} // namespace

class TestThemeWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void toolTipsAreLiteral_data() { hostileTexts(); }
    void toolTipsAreLiteral();
    void labelsAreLiteral_data() { hostileTexts(); }
    void labelsAreLiteral();
    void emptyToolTipStaysEmpty();

    void themeTellsOfChanges();
    void systemSchemeIsFollowedLive();
    void textScaleIsClampedAndFollows();
    void fontSizes();

    void elidedLabelGivesWay();
    void badgeNamesItself();
    void bandButtonsAndDismissal();
    void emptyStateActions();
    void iconButtonNamesItself();
    void iconButtonFollowsItsAction();
    void segmentsByMouseAndKeyboard();
    void segmentsAreSilentWhenSet();
    void capacityInWords_data();
    void capacityInWords();
    void marks();
    void everyProviderHasALook();
};

void TestThemeWidgets::cleanup()
{
    Theme::current().setMode(ThemeMode::Light);
    Theme::current().setTextScale(0);
}

void TestThemeWidgets::toolTipsAreLiteral()
{
    QFETCH(QString, text);
    const QString tip = plainToolTip(text);
    QVERIFY(Qt::mightBeRichText(tip));
    WaryDocument document;
    document.setHtml(tip);
    document.setTextWidth(200);
    document.size();
    QCOMPARE(document.toPlainText(), text);
    QVERIFY2(document.loaded.isEmpty(), qPrintable(document.loaded.join(u' ')));
}

void TestThemeWidgets::labelsAreLiteral()
{
    QFETCH(QString, text);
    Band band(Band::Kind::Danger, text);
    EmptyState empty(Icon::ClusterGroup, text, text);
    SectionHeader header(text);
    header.setDetail(text);
    const std::unique_ptr<QLabel> label(plainLabel(text));
    QList<QLabel *> labels{label.get()};
    for (const QWidget *widget : std::initializer_list<const QWidget *>{&band, &empty, &header})
        labels += widget->findChildren<QLabel *>();
    int shown = 0;
    for (const QLabel *each : labels) {
        if (each->text().isEmpty())
            continue; // it holds an icon
        QCOMPARE(each->textFormat(), Qt::PlainText);
        QCOMPARE(each->text(), text);
        ++shown;
    }
    QCOMPARE(shown, 5);
    QCOMPARE(band.text(), text);
}

void TestThemeWidgets::emptyToolTipStaysEmpty()
{
    QVERIFY(plainToolTip({}).isEmpty());
}

void TestThemeWidgets::themeTellsOfChanges()
{
    Theme &theme = Theme::current();
    QCOMPARE(&theme, &Theme::current());
    theme.apply();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::darkTheme().window);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(changed.size(), 1);
    theme.setMode(ThemeMode::Light);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::lightTheme().window);
    QVERIFY(contrastRatio(QApplication::palette().color(QPalette::Text),
                          QApplication::palette().color(QPalette::Base)) > 7);
}

void TestThemeWidgets::systemSchemeIsFollowedLive()
{
    Theme &theme = Theme::current();
    theme.setMode(ThemeMode::System);
    auto *system = theme.findChild<SystemScheme *>();
    QVERIFY(system);
    QSignalSpy changed(&theme, &Theme::changed);
    const auto portalSays = [system](const QString &key, uint value) {
        // What the portal's SettingChanged delivers.
        QVERIFY(QMetaObject::invokeMethod(system, "settingChanged", Q_ARG(QString, u"org.freedesktop.appearance"_s),
                                          Q_ARG(QString, key), Q_ARG(QDBusVariant, QDBusVariant(value))));
    };
    portalSays(u"color-scheme"_s, 1);
    QVERIFY(theme.isDark());
    portalSays(u"color-scheme"_s, 1);
    portalSays(u"accent-color"_s, 2);
    QCOMPARE(changed.size(), 1);
    portalSays(u"color-scheme"_s, 2);
    QVERIFY(!theme.isDark());
    portalSays(u"color-scheme"_s, 1);
    portalSays(u"color-scheme"_s, 0); // no preference: as the palette was
    QVERIFY(!theme.isDark());
    theme.setMode(ThemeMode::Light);
    const auto before = changed.size();
    portalSays(u"color-scheme"_s, 1);
    QCOMPARE(changed.size(), before); // who chose light stays with it
    portalSays(u"color-scheme"_s, 0);
    // Both ways in which a desktop asks for less motion.
    QVERIFY(system->hasMotion());
    portalSays(u"reduced-motion"_s, 1);
    QVERIFY(!system->hasMotion());
    portalSays(u"reduced-motion"_s, 0);
    const auto animations = [system](bool enabled) {
        QVERIFY(QMetaObject::invokeMethod(system, "settingChanged", Q_ARG(QString, u"org.gnome.desktop.interface"_s), Q_ARG(QString, u"enable-animations"_s),
                                          Q_ARG(QDBusVariant, QDBusVariant(enabled))));
    };
    animations(false);
    QVERIFY(!system->hasMotion());
    animations(true);
    QVERIFY(system->hasMotion());
}

void TestThemeWidgets::textScaleIsClampedAndFollows()
{
    Theme &theme = Theme::current();
    theme.setTextScale(2.0);
    QCOMPARE(theme.textScale(), 2.0);
    QCOMPARE(theme.font(TextSize::Body).pixelSize(), 26);
    QCOMPARE(theme.iconSize(IconSize::Small), 32);
    CapacityBar bar(u"CPU"_s);
    const int tall = bar.sizeHint().height();
    theme.setTextScale(50.0);
    QCOMPARE(theme.textScale(), 3.0);
    theme.setTextScale(1.0);
    QVERIFY(bar.sizeHint().height() < tall);
}

void TestThemeWidgets::fontSizes()
{
    Theme &theme = Theme::current();
    theme.setTextScale(1.0);
    QCOMPARE(theme.font(TextSize::Caption).pixelSize(), 11);
    QCOMPARE(theme.font(TextSize::Body).pixelSize(), 13);
    QCOMPARE(theme.font(TextSize::Title).pixelSize(), 16);
    QCOMPARE(theme.font(TextSize::Display, QFont::Bold).pixelSize(), 22);
    QCOMPARE(theme.font(TextSize::Display, QFont::Bold).weight(), QFont::Bold);
}

void TestThemeWidgets::elidedLabelGivesWay()
{
    ElidedLabel label(u"a name that is much too long for the place it has"_s);
    label.resize(60, 20);
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < 60);
    QCOMPARE(label.accessibleName(), label.text());
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
}

void TestThemeWidgets::badgeNamesItself()
{
    Badge badge(Icon::Lock, u"0.20.1"_s, Tint::Neutral);
    QCOMPARE(badge.accessibleName(), u"0.20.1"_s);
    const int width = badge.sizeHint().width();
    badge.setText(u"0.20.1 and more"_s);
    QVERIFY(badge.sizeHint().width() > width);
    QCOMPARE(badge.focusPolicy(), Qt::NoFocus);
}

void TestThemeWidgets::bandButtonsAndDismissal()
{
    Band band(Band::Kind::Offline, u"Offline planning"_s);
    QPushButton *button = band.addButton(u"Go online"_s);
    QSignalSpy clicked(button, &QPushButton::clicked);
    band.show();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    auto *cross = band.findChild<IconButton *>();
    QVERIFY(cross && cross->isHidden());
    band.setDismissible(true);
    QSignalSpy dismissed(&band, &Band::dismissed);
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(band.isHidden());
    QCOMPARE(band.accessibleName(), u"Offline planning"_s);
}

void TestThemeWidgets::emptyStateActions()
{
    EmptyState empty(Icon::ClusterGroup, u"No groups"_s, u"Drag clusters here."_s);
    const auto buttons = empty.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons[0]->isHidden() && buttons[1]->isHidden());
    empty.setPrimaryAction(u"New group"_s);
    empty.show();
    QSignalSpy primary(&empty, &EmptyState::primaryTriggered);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(primary.size(), 1);
    QVERIFY(buttons[1]->isHidden());
    QCOMPARE(empty.accessibleDescription(), u"Drag clusters here."_s);
}

void TestThemeWidgets::iconButtonNamesItself()
{
    const IconButton button(Icon::Undo, u"&Undo <b>this</b> && that"_s, QKeySequence(Qt::CTRL | Qt::Key_Z));
    QCOMPARE(button.accessibleName(), u"Undo <b>this</b> & that"_s);
    WaryDocument document;
    document.setHtml(button.toolTip());
    QCOMPARE(document.toPlainText(), u"Undo <b>this</b> & that (Ctrl+Z)"_s);
    QVERIFY(button.focusPolicy() & Qt::TabFocus);
}

void TestThemeWidgets::iconButtonFollowsItsAction()
{
    QAction action(icon(Icon::Redo), u"Redo"_s);
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Y));
    const IconButton button(&action);
    QVERIFY(button.toolTip().contains(u"Redo (Ctrl+Y)"_s));
    action.setText(u"Redo <i>move</i>"_s);
    QCOMPARE(button.accessibleName(), u"Redo <i>move</i>"_s);
    QVERIFY(!button.toolTip().contains(u"<i>"_s));
    action.setEnabled(false);
    QVERIFY(!button.isEnabled());
    QVERIFY(!button.toolTip().contains(u"<i>"_s));
}

void TestThemeWidgets::segmentsByMouseAndKeyboard()
{
    SegmentedControl segments(u"View"_s);
    QCOMPARE(segments.current(), -1);
    for (const QString &name : {u"Graph"_s, u"Map"_s, u"Table"_s})
        segments.addChoice(name);
    QCOMPARE(segments.current(), 0);
    segments.show();
    segments.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&segments));
    QSignalSpy changed(&segments, &SegmentedControl::currentChanged);
    const auto buttons = segments.findChildren<QToolButton *>();
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(changed.takeFirst().first().toInt(), 1);
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Right);
    QCOMPARE(changed.takeFirst().first().toInt(), 2);
    QCOMPARE(segments.current(), 2);
    QCOMPARE(QApplication::focusWidget(), buttons[2]);
    QTest::mouseClick(buttons[2], Qt::LeftButton); // what is chosen stays chosen
    QCOMPARE(changed.size(), 0);
    QVERIFY(buttons[2]->isChecked());
}

void TestThemeWidgets::segmentsAreSilentWhenSet()
{
    SegmentedControl segments(u"View"_s);
    segments.addChoice(u"Graph"_s);
    segments.addChoice(u"Map"_s);
    QSignalSpy changed(&segments, &SegmentedControl::currentChanged);
    segments.setCurrent(1);
    segments.setCurrent(7);
    QCOMPARE(segments.current(), 1);
    QCOMPARE(changed.size(), 0);
    segments.setChoiceEnabled(0, false, u"No <b>coordinates</b>"_s);
    QVERIFY(segments.findChildren<QToolButton *>().first()->toolTip().contains(u"&lt;b&gt;"_s));
}

void TestThemeWidgets::capacityInWords_data()
{
    QTest::addColumn<double>("used");
    QTest::addColumn<double>("added");
    QTest::addColumn<double>("limit");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("tint");
    const auto row = [](const char *name, double used, double added, double limit, const QString &state, Tint tint) {
        QTest::newRow(name) << used << added << limit << state << static_cast<int>(tint);
    };
    row("nothing", 0, 0, 16, u"0 percent"_s, Tint::Neutral);
    row("half", 8, 0, 16, u"50 percent"_s, Tint::Neutral);
    row("just below tight", 84, 0, 100, u"84 percent"_s, Tint::Neutral);
    row("tight", 85, 0, 100, u"85 percent"_s, Tint::Warning);
    row("full", 16, 0, 16, u"100 percent"_s, Tint::Warning);
    row("over", 17, 0, 16, u"106 percent, over the limit"_s, Tint::Danger);
    row("over by the plan", 10, 10, 16, u"125 percent, over the limit"_s, Tint::Danger);
    row("no limit", 10, 0, 0, u"no limit known"_s, Tint::Neutral);
}

void TestThemeWidgets::capacityInWords()
{
    QFETCH(double, used);
    QFETCH(double, added);
    QFETCH(double, limit);
    QFETCH(QString, state);
    QFETCH(int, tint);
    CapacityBar bar(u"CPU"_s);
    bar.setUsage({used, added, limit}, u"words"_s);
    QCOMPARE(bar.accessibleName(), u"CPU"_s);
    QCOMPARE(bar.accessibleDescription(), u"words, "_s + state);
    QCOMPARE(static_cast<int>(paint::usageTint(bar.usage())), tint);
}

void TestThemeWidgets::marks()
{
    QPushButton button;
    QVERIFY(!isPrimary(&button) && !isDanger(&button) && !isInvalid(&button) && !isPrimary(nullptr));
    markPrimary(&button);
    QVERIFY(isPrimary(&button));
    markInvalid(&button, true);
    QVERIFY(isInvalid(&button));
    markInvalid(&button, false);
    QVERIFY(!isInvalid(&button));
}

void TestThemeWidgets::everyProviderHasALook()
{
    QSet<Icon> icons;
    for (const Provider provider : allProviders) {
        icons.insert(look::icon(provider));
        QVERIFY((Tokens::lightTheme().*look::color(provider)).isValid());
    }
    QCOMPARE(icons.size(), 10); // nine kinds of places, and virtual clusters
    QCOMPARE(look::shape(Health::Healthy), StatusShape::Ok);
    QCOMPARE(look::shape(Health::Unhealthy), StatusShape::Bad);
    QCOMPARE(look::shape(Health::Unknown), StatusShape::Unknown);
}

EASEL_TEST(TestThemeWidgets)
#include "testthemewidgets.moc"
