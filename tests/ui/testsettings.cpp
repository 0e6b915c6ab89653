// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of a person: defaults, and what another run finds.
#include "shell/settings.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void defaults();
    void everythingIsRemembered();
    void theThemes_data();
    void theThemes();
    void recentWorkspaces();
    void severalWindowsShareThem();
    void nonsenseIsTheDefault();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::defaults()
{
    const Settings settings(path(u"easel.ini"_s));
    QCOMPARE(settings.themeMode(), ThemeMode::System);
    QVERIFY(settings.language().isEmpty());
    QVERIFY(settings.recentWorkspaces().isEmpty());
    QCOMPARE(settings.textScale(), 0.0);
    QVERIFY(settings.motion());
    QVERIFY(settings.reopensLast());
    QCOMPARE(settings.reportPaper(), ReportPaper::A4);
    QVERIFY(settings.reportAuthor().isEmpty());
    QVERIFY(!settings.shortcut(u"undoAction"_s));
    QVERIFY(settings.recentCommands().isEmpty());
    QVERIFY(settings.layout(u"columns"_s).isEmpty());
    QCOMPARE(settings.lastPage(), 0);
    QCOMPARE(settings.lastPanel(), 0);
}

void TestSettings::everythingIsRemembered()
{
    {
        Settings settings(path(u"easel.ini"_s));
        settings.setLanguage(u"de"_s);
        settings.setTextScale(1.5);
        settings.setMotion(false);
        settings.setReopensLast(false);
        settings.setReportPaper(ReportPaper::Letter);
        settings.setReportAuthor(u"Ann, of Ünit; “one”"_s);
        settings.setShortcut(u"undoAction"_s, QKeySequence(Qt::CTRL | Qt::Key_Comma));
        settings.setShortcut(u"redoAction"_s, QKeySequence());
        settings.setShortcut(u"openAction"_s, QKeySequence(Qt::Key_F4));
        settings.setShortcut(u"openAction"_s, std::nullopt);
        for (int i = 0; i < 20; ++i)
            settings.addRecentCommand(u"action/%1"_s.arg(i % 15));
        settings.setLayout(u"columns"_s, {{u"sizes"_s, QJsonArray{1, 2}}});
        settings.setLastPage(3);
        settings.setLastPanel(2);
    }
    const Settings again(path(u"easel.ini"_s));
    QCOMPARE(again.language(), u"de"_s);
    QCOMPARE(again.textScale(), 1.5);
    QVERIFY(!again.motion());
    QVERIFY(!again.reopensLast());
    QCOMPARE(again.reportPaper(), ReportPaper::Letter);
    QCOMPARE(again.reportAuthor(), u"Ann, of Ünit; “one”"_s);
    QCOMPARE(again.shortcut(u"undoAction"_s), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QCOMPARE(again.shortcut(u"redoAction"_s), QKeySequence()); // none is a choice too
    QVERIFY(!again.shortcut(u"openAction"_s));
    QCOMPARE(again.recentCommands().size(), 12);
    QCOMPARE(again.recentCommands().first(2), (QStringList{u"action/4"_s, u"action/3"_s}));
    QCOMPARE(again.layout(u"columns"_s)[u"sizes"_s].toArray(), (QJsonArray{1, 2}));
    QCOMPARE(again.lastPage(), 3);
    QCOMPARE(again.lastPanel(), 2);
}

void TestSettings::theThemes_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("system") << ThemeMode::System;
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void TestSettings::theThemes()
{
    QFETCH(ThemeMode, mode);
    {
        Settings settings(path(u"easel.ini"_s));
        settings.setThemeMode(ThemeMode::Dark);
        settings.setThemeMode(mode);
    }
    QCOMPARE(Settings(path(u"easel.ini"_s)).themeMode(), mode);
}

void TestSettings::recentWorkspaces()
{
    Settings settings(path(u"easel.ini"_s));
    QStringList expected;
    for (int i = 0; i < 12; ++i) {
        const QString file = path(u"w, %1.easel"_s.arg(i));
        writeFile(file, "x");
        settings.addRecentWorkspace(file);
        expected.prepend(file);
    }
    QCOMPARE(settings.recentWorkspaces(), expected.first(8));
    // One that is opened again comes to the front, once.
    settings.addRecentWorkspace(expected[3]);
    expected.move(3, 0);
    QCOMPARE(settings.recentWorkspaces(), expected.first(8));
    // One that is gone is not offered.
    QVERIFY(QFile::remove(expected[1]));
    QCOMPARE(settings.recentWorkspaces().size(), 7);
    QVERIFY(!settings.recentWorkspaces().contains(expected[1]));
}

void TestSettings::severalWindowsShareThem()
{
    // Each window is a process, and has read the file at its start.
    Settings one(path(u"easel.ini"_s));
    Settings two(path(u"easel.ini"_s));
    QVERIFY(one.reopensLast() && two.recentWorkspaces().isEmpty());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        writeFile(path(name), "x");
    one.addRecentWorkspace(path(u"a"_s));
    two.addRecentWorkspace(path(u"b"_s));
    one.addRecentWorkspace(path(u"c"_s));
    const QStringList all{path(u"c"_s), path(u"b"_s), path(u"a"_s)};
    QCOMPARE(one.recentWorkspaces(), all);
    QCOMPARE(two.recentWorkspaces(), all);
    one.noteRecentWorkspace(path(u"a"_s), 3);
    two.noteRecentWorkspace(path(u"b"_s), 5);
    one.noteRecentWorkspace(path(u"c"_s), 0);
    QList<int> pending;
    for (const RecentWorkspace &workspace : two.recentWithFacts())
        pending << workspace.pending;
    QCOMPARE(pending, QList<int>({0, 5, 3}));
    two.clearRecentWorkspaces();
    QVERIFY(one.recentWorkspaces().isEmpty());
    two.addRecentWorkspace(path(u"a"_s));
    QCOMPARE(one.recentWithFacts().at(0).pending, -1);
    one.setConnections({{QUrl(u"https://one.example.com"_s), Scope::tenant()}});
    std::vector<ConnectionInfo> known = two.connections();
    QCOMPARE(known.size(), 1U);
    known.push_back({QUrl(u"https://two.example.com"_s), Scope::tenant()});
    two.setConnections(known);
    QCOMPARE(one.connections().size(), 2U);
}

void TestSettings::nonsenseIsTheDefault()
{
    writeFile(path(u"easel.ini"_s), "[General]\ntheme=purple\ntextScale=9000\n\x01garbage\n[shortcuts]\nundoAction=Hocus+Pocus\n[layout]\ncolumns=@ByteArray({\\xff\"sizes)\n");
    const Settings settings(path(u"easel.ini"_s));
    QCOMPARE(settings.themeMode(), ThemeMode::System);
    QVERIFY(settings.recentWorkspaces().isEmpty());
    QCOMPARE(settings.textScale(), 0.0);
    QVERIFY(!settings.shortcut(u"undoAction"_s));
    QVERIFY(settings.layout(u"columns"_s).isEmpty());
}

EASEL_TEST(TestSettings)
#include "testsettings.moc"
