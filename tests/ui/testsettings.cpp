// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of a person: defaults, and what another run finds.
#include "shell/settings.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QFile>
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
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.splitter(u"columns"_s).isEmpty());
}

void TestSettings::everythingIsRemembered()
{
    const QByteArray geometry("\0\1\xff;,=\n", 7);
    {
        Settings settings(path(u"easel.ini"_s));
        settings.setLanguage(u"de"_s);
        settings.setWindowGeometry(geometry);
        settings.setSplitter(u"columns"_s, "one");
        settings.setSplitter(u"rows"_s, "two");
    }
    const Settings again(path(u"easel.ini"_s));
    QCOMPARE(again.language(), u"de"_s);
    QCOMPARE(again.windowGeometry(), geometry);
    QCOMPARE(again.splitter(u"columns"_s), QByteArray("one"));
    QCOMPARE(again.splitter(u"rows"_s), QByteArray("two"));
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
    two.clearRecentWorkspaces();
    QVERIFY(one.recentWorkspaces().isEmpty());
}

void TestSettings::nonsenseIsTheDefault()
{
    writeFile(path(u"easel.ini"_s), "[General]\ntheme=purple\n\x01garbage\n");
    const Settings settings(path(u"easel.ini"_s));
    QCOMPARE(settings.themeMode(), ThemeMode::System);
    QVERIFY(settings.recentWorkspaces().isEmpty());
}

EASEL_TEST(TestSettings)
#include "testsettings.moc"
