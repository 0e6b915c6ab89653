// SPDX-License-Identifier: GPL-3.0-or-later
// What the console is started with: what it cannot take is said at once, and nothing is opened.
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestArguments final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void misuse_data();
    void misuse();
    void theManualPage();
};

void TestArguments::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
    QTest::newRow("sample") << QStringList{u"--sample"_s, u"huge"_s} << u"huge"_s;
    QTest::newRow("no URL") << QStringList{u"--connect"_s, u"palette"_s, u"w.easel"_s} << u"palette"_s;
    QTest::newRow("scheme") << QStringList{u"--connect"_s, u"ftp://a.example.com"_s, u"w.easel"_s} << u"ftp://"_s;
    QTest::newRow("no workspace") << QStringList{u"--connect"_s, u"https://a.example.com"_s} << u"WORKSPACE"_s;
    QTest::newRow("no key file") << QStringList{u"--connect"_s, u"https://a.example.com"_s, u"w.easel"_s} << u"--api-key-file"_s;
    QTest::newRow("key file") << QStringList{u"--connect"_s, u"https://a.example.com"_s, u"--api-key-file"_s, u"missing.key"_s, u"w.easel"_s}
                              << u"missing.key"_s;
}

void TestArguments::misuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder.path());
    program.start(QStringLiteral(EASEL_CONSOLE), QStringList{u"--data-dir"_s, folder.filePath(u"data"_s)} + arguments);
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.contains(word) && said.contains(u"easel: "_s), qPrintable(said));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestArguments::theManualPage()
{
    // Made where packages are built, without a display.
    QProcess program;
    QProcessEnvironment environment;
    environment.insert(u"QT_QPA_PLATFORM"_s, u"none-such"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(EASEL_CONSOLE), {u"--manual"_s});
    QVERIFY(program.waitForFinished(20'000));
    QVERIFY(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0);
    const QByteArray page = program.readAllStandardOutput();
    for (const char *part : {".SH SYNOPSIS", "\\fB\\-\\-language\\fR \\fICODE\\fR", ".SH EXIT STATUS"})
        QVERIFY2(page.contains(part), part);
    QProcess mandoc;
    mandoc.start(u"mandoc"_s, {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s});
    mandoc.write(page);
    mandoc.closeWriteChannel();
    QVERIFY2(mandoc.waitForFinished(20'000), "mandoc is not installed: app/install-packages test");
    for (const QByteArray &line : (mandoc.readAllStandardOutput() + mandoc.readAllStandardError()).trimmed().split('\n'))
        QVERIFY2(line.isEmpty() || line.contains("missing date"), line.constData());
}

EASEL_TEST(TestArguments)
#include "testarguments.moc"
