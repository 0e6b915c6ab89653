// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration editor: bytes, problems beside lines, presets, known keys, differences, and what closing asks.
#include "configuration/configurationeditor.h"
#include "configuration/configurationwindow.h"
#include "configuration/yamledit.h"
#include "sessionfixture.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/sidebysideview.h"
#include "theme/theme.h"
#include "upgradefleet.h"
#include "upgrades/valuesreference.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTreeWidget>

#define signals Q_SIGNALS // it is written with Qt's keywords
#define slots Q_SLOTS
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId payments(u"payments"_s);
const GroupId web(u"web"_s);

struct EditorFixture final
{
    explicit EditorFixture(const Fleet &fleet = upgradeFleet()) : session(fleet), window(session.session())
    {
        window.resize(1000, 620);
        window.open(payments);
    }
    ConfigurationEditor &editor() { return window.editor(); }
    YamlEdit &field() { return window.editor().field(); }
    template <typename T> T *find(const QString &name) const { return window.findChild<T *>(name); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }

    SessionFixture session;
    ConfigurationWindow window;
};

/// The text goes in, and the rules have had their say.
void type(EditorFixture &fixture, const QString &text)
{
    fixture.field().replaceText(text);
    QTest::qWait(250);
}

} // namespace

class TestConfigurationEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesStay_data();
    void bytesStay();
    void takenOverInOneStep();
    void problemsStandBesideTheirLines();
    void presetsGoInAndOut();
    void keysAreFoundAndPutIn();
    void textIsFound();
    void comparesWithDefaultAndBackend();
    void followsTheGroupUntilSomebodyTypes();
    void closingAsks();
    void systemGroupsAreRead();
    void everyKnownKeyIsYaml();
    void foldMarksHaveTheColoursOfTheTheme();
    void pictures();
};

void TestConfigurationEditor::bytesStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"a: 1\nb: 2\n"_s;
    QTest::newRow("Windows lines") << u"a: 1\r\nb: 2\r\n"_s;
    QTest::newRow("both kinds of lines") << u"a: 1\r\nb: 2\nc: 3\r\n"_s;
    QTest::newRow("a mark") << QString(QChar(QChar::ByteOrderMark)) + u"a: 1\n"_s;
    QTest::newRow("no end of the last line") << u"a: 1\nb: 2"_s;
    QTest::newRow("beyond ASCII") << u"# größer 🜁\na: 1\n"_s;
    QTest::newRow("empty") << QString();
}

void TestConfigurationEditor::bytesStay()
{
    QFETCH(QString, text);
    YamlEdit edit;
    edit.setText(text);
    QCOMPARE(edit.text(), text);
    edit.setText(u"x: 1\n"_s);
    edit.replaceText(text);
    QCOMPARE(edit.text().remove(QChar(QChar::ByteOrderMark)), QString(text).remove(QChar(QChar::ByteOrderMark)));
    edit.undo();
    QCOMPARE(edit.text(), u"x: 1\n"_s);
    QVERIFY(edit.canRedo());
}

void TestConfigurationEditor::takenOverInOneStep()
{
    EditorFixture fixture;
    QVERIFY(!fixture.button(u"takeOverButton"_s)->isEnabled());
    const QString text = fixture.session.group("payments").values + u"openshift:\n  enable: false\n"_s;
    type(fixture, text);
    QVERIFY(fixture.editor().hasUnsaved());
    fixture.button(u"takeOverButton"_s)->click();
    QCOMPARE(fixture.session.steps(), 1);
    QCOMPARE(fixture.session.group("payments").values, text);
    QVERIFY(!fixture.editor().hasUnsaved());
    QVERIFY(fixture.session->undo());
    QCOMPARE(fixture.field().text(), fixture.session.group("payments").values);
}

void TestConfigurationEditor::problemsStandBesideTheirLines()
{
    EditorFixture fixture;
    auto *list = fixture.find<QListWidget>(u"configurationProblems"_s);
    QCOMPARE(list->count(), 0);
    type(fixture, u"a: 1\nb: [1, 2\n"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(!fixture.button(u"takeOverButton"_s)->isEnabled());
    QVERIFY(!fixture.field().problemsAt(list->item(0)->data(Qt::UserRole).toInt()).isEmpty());
    // A rule's finding stands beside what it is about.
    QString privileged = platformDefault(u"0.26.1"_s);
    privileged.replace(u"baseline"_s, u"privileged"_s);
    type(fixture, privileged);
    const int line = privileged.first(privileged.indexOf(u"podSecurityStandard"_s)).count(u'\n') + 1;
    QVERIFY(!fixture.field().problemsAt(line).isEmpty());
    fixture.field().goTo(1);
    Q_EMIT list->itemActivated(list->item(0));
    QCOMPARE(fixture.field().currentLine(), list->item(0)->data(Qt::UserRole).toInt());
    // A downgrade is told at the tag.
    QString older = platformDefault(u"0.26.1"_s);
    older.replace(u"0.26.1"_s, u"0.25.0"_s);
    type(fixture, older);
    QVERIFY(fixture.field().problemsAt(older.first(older.indexOf(u"tag:"_s)).count(u'\n') + 1).contains(u"0.25.0"_s));
}

void TestConfigurationEditor::presetsGoInAndOut()
{
    EditorFixture fixture;
    const QString before = fixture.field().text();
    auto *disk = fixture.button(u"presetDiskBackup"_s);
    QVERIFY(!disk->isChecked());
    disk->click();
    QVERIFY(disk->isChecked());
    QVERIFY(fixture.field().text().contains(u"podSecurityStandard: privileged"_s));
    QVERIFY(fixture.field().text().contains(u"# Checkout peaks on Fridays."_s));
    disk->click();
    QVERIFY(!disk->isChecked());
    QCOMPARE(fixture.field().text(), before);
    fixture.field().undo();
    QVERIFY(fixture.field().text() != before);
}

void TestConfigurationEditor::keysAreFoundAndPutIn()
{
    EditorFixture fixture;
    auto *keys = fixture.find<QTreeWidget>(u"knownKeys"_s);
    QVERIFY(keys->topLevelItemCount() > 30);
    fixture.find<QLineEdit>(u"knownKeysSearch"_s)->setText(u"networkPolicy.en"_s);
    QCOMPARE(keys->topLevelItemCount(), 1);
    Q_EMIT keys->itemActivated(keys->topLevelItem(0), 0);
    QVERIFY2(fixture.field().text().contains(u"policies:\n  podSecurityStandard: baseline\n  networkPolicy:\n    enabled: true\n"_s), qPrintable(fixture.field().text()));
    const QString with = fixture.field().text();
    QCOMPARE(fixture.field().currentLine(), lineOfKey(with, {u"policies"_s, u"networkPolicy"_s, u"enabled"_s}));
    // One that is there is gone to.
    fixture.field().goTo(1);
    Q_EMIT keys->itemActivated(keys->topLevelItem(0), 0);
    QCOMPARE(fixture.field().text(), with);
    QVERIFY(fixture.field().currentLine() > 1);
}

void TestConfigurationEditor::textIsFound()
{
    EditorFixture fixture;
    auto *search = fixture.find<QLineEdit>(u"configurationSearch"_s);
    search->setText(u"ENABLED"_s);
    QTest::keyClick(search, Qt::Key_Return);
    const int first = fixture.field().currentLine();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(fixture.field().currentLine() > first);
    QVERIFY(!fixture.field().find(u"nowhere"_s));
}

void TestConfigurationEditor::comparesWithDefaultAndBackend()
{
    EditorFixture fixture;
    auto *difference = fixture.find<SideBySideView>(u"configurationDifference"_s);
    fixture.editor().setView(ConfigurationEditor::AgainstBase);
    QCOMPARE(difference->differences(), 0);
    type(fixture, fixture.field().text() + u"more: 1\n"_s);
    QCOMPARE(difference->differences(), 1);
    fixture.editor().setView(ConfigurationEditor::AgainstDefault);
    QVERIFY(difference->differences() > 4);
}

void TestConfigurationEditor::followsTheGroupUntilSomebodyTypes()
{
    EditorFixture fixture;
    QVERIFY(fixture.session->perform(u"Elsewhere"_s, {SetValues{payments, u"a: 1\n"_s}}));
    QCOMPARE(fixture.field().text(), u"a: 1\n"_s);
    type(fixture, u"a: 2\n"_s);
    QVERIFY(fixture.session->perform(u"Elsewhere"_s, {SetValues{payments, u"a: 3\n"_s}}));
    QCOMPARE(fixture.field().text(), u"a: 2\n"_s);
    fixture.button(u"revertButton"_s)->click();
    QCOMPARE(fixture.field().text(), u"a: 3\n"_s);
}

void TestConfigurationEditor::closingAsks()
{
    EditorFixture fixture;
    type(fixture, u"a: 1\n"_s);
    auto *band = fixture.find<Band>(u"unsavedBand"_s);
    QVERIFY(!fixture.window.close());
    QVERIFY(fixture.window.isVisible() && band->isVisible());
    // Another group waits for the answer too.
    fixture.window.open(web);
    QCOMPARE(fixture.editor().group(), payments);
    const QList<QPushButton *> answers = band->findChildren<QPushButton *>();
    const auto answer = [&](const QString &text) {
        for (QPushButton *each : answers) {
            if (each->text() == text)
                return each->click();
        }
        QFAIL("no such answer");
    };
    answer(u"Throw away"_s);
    QCOMPARE(fixture.editor().group(), web);
    QCOMPARE(fixture.session.steps(), 0);
    type(fixture, u"b: 1\n"_s);
    QTest::keyClick(&fixture.window, Qt::Key_Escape);
    QVERIFY(band->isVisible());
    answer(u"Take over"_s);
    QVERIFY(!fixture.window.isVisible());
    QCOMPARE(fixture.session.group("web").values, u"b: 1\n"_s);
}

void TestConfigurationEditor::systemGroupsAreRead()
{
    EditorFixture fixture;
    fixture.window.open(GroupId(u"platform"_s));
    QVERIFY(!fixture.button(u"takeOverButton"_s)->isEnabled());
    QVERIFY(!fixture.button(u"presetOpenShift"_s)->isEnabled());
}

void TestConfigurationEditor::everyKnownKeyIsYaml()
{
    QSet<QString> names;
    for (const KnownKey &key : knownKeys()) {
        QVERIFY2(!names.contains(key.name()), qPrintable(key.name()));
        names.insert(key.name());
        QVERIFY2(key.text.endsWith(u'.') && !key.type.isEmpty() && !key.example.isEmpty(), qPrintable(key.name()));
    }
    QCOMPARE(lineOfKey(u"# c\na:\n  b: 1\n"_s, {u"a"_s, u"b"_s}), 3);
    QCOMPARE(lineOfKey(u"# c\na:\n  b: 1\n"_s, {u"a"_s, u"x"_s}), 2);
    QCOMPARE(lineOfKey(u"[broken"_s, {u"a"_s}), 1);
}

void TestConfigurationEditor::foldMarksHaveTheColoursOfTheTheme()
{
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        Theme::current().setMode(mode);
        EditorFixture fixture;
        fixture.window.show();
        type(fixture, u"sync:\n  toHost:\n    pods: true\n"_s);
        auto *field = fixture.field().findChild<QsciScintilla *>();
        const int from = field->marginWidth(0) + field->marginWidth(1);
        const QImage marks = field->grab(QRect(from, 0, field->marginWidth(2), 60)).toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < marks.height(); ++y) {
            for (int x = 0; x < marks.width(); ++x)
                colours << marks.pixel(x, y);
        }
        const Tokens &tokens = Theme::current().tokens();
        QCOMPARE(colours, (QSet<QRgb>{tokens.surfaceSunken.rgb(), tokens.textMuted.rgb()}));
    }
    Theme::current().setMode(ThemeMode::Light);
}

void TestConfigurationEditor::pictures()
{
    const QString folder = QCoreApplication::applicationDirPath() + u"/../gallery"_s;
    QVERIFY(QDir().mkpath(folder));
    Theme::current().apply();
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::current().setMode(mode);
        const QString suffix = mode == ThemeMode::Dark ? u"dark"_s : u"light"_s;
        EditorFixture fixture;
        QString text = fixture.field().text();
        text.replace(u"baseline"_s, u"privileged"_s);
        type(fixture, text);
        QVERIFY(fixture.window.grab().save(u"%1/configuration-edit-%2.png"_s.arg(folder, suffix)));
        fixture.editor().setView(ConfigurationEditor::AgainstDefault);
        QTest::qWait(20);
        QVERIFY(fixture.window.grab().save(u"%1/configuration-default-%2.png"_s.arg(folder, suffix)));
    }
    Theme::current().setMode(ThemeMode::Light);
}

EASEL_TEST(TestConfigurationEditor)
#include "testconfigurationeditor.moc"
