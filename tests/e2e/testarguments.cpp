// SPDX-License-Identifier: GPL-3.0-or-later
// What the console is started with: what it cannot take is said at once, and nothing is opened.
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestArguments final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void misuse_data();
    void misuse();
    void tellsItsBuild_data();
    void tellsItsBuild();
    void helpNeedsNoDisplay();
    void theManualPage();
};

namespace {

/// What a program says, and 0, where there is no display.
QString answer(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"QT_QPA_PLATFORM"_s, u"none-such"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return u"It failed: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

} // namespace

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
    QTest::newRow("two workspaces") << QStringList{u"a.easel"_s, u"b.easel"_s} << u"“b.easel”"_s;
    QTest::newRow("two plans") << QStringList{u"a.easel"_s, u"b.easelplan"_s, u"c.easelplan"_s} << u"“b.easelplan”"_s;
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

void TestArguments::tellsItsBuild_data()
{
    QTest::addColumn<QString>("program");
    for (const char *program : {"easel", "easelctl", "easel-backend"})
        QTest::newRow(program) << QString::fromLatin1(program);
}

void TestArguments::tellsItsBuild()
{
    QFETCH(QString, program);
    const QStringList lines = answer(QStringLiteral(EASEL_BIN_DIR "/") + program, {u"--version"_s}).split(u'\n');
    QVERIFY2(lines.size() == 5 && lines.back().isEmpty(), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines[0], program + u' ' + QStringLiteral(EASEL_VERSION));
    // One that this checkout has; the last one, unless somebody has committed since the build.
    const auto git = [](const QStringList &arguments) { return QProcess::execute(u"git"_s, QStringList{u"-C"_s, QStringLiteral(EASEL_SOURCE_DIR)} + arguments) == 0; };
    if (QFileInfo::exists(QStringLiteral(EASEL_SOURCE_DIR "/.git")) && git({u"rev-parse"_s, u"--quiet"_s, u"--verify"_s, u"HEAD"_s})) {
        static const QRegularExpression form(u"^Commit ([0-9a-f]{12,40})(, with changes)?$"_s);
        const QRegularExpressionMatch told = form.match(lines[1]);
        QVERIFY2(told.hasMatch() && git({u"cat-file"_s, u"-e"_s, told.captured(1) + u"^{commit}"_s}), qPrintable(lines[1]));
    } else {
        QVERIFY2(lines[1].startsWith(u"Commit "_s), qPrintable(lines[1]));
    }
    QCOMPARE(lines[2], QStringLiteral(EASEL_BUILD));
    QCOMPARE(lines[3], u"Qt "_s + QString::fromLatin1(qVersion()));
}

void TestArguments::helpNeedsNoDisplay()
{
    const QString help = answer(QStringLiteral(EASEL_CONSOLE), {u"--help"_s});
    QVERIFY2(help.startsWith(u"Usage: "_s) && help.contains(u"--language"_s) && help.contains(u"[PLANFILE]"_s), qPrintable(help));
}

void TestArguments::theManualPage()
{
    // Made where packages are built, without a display.
    const QByteArray page = answer(QStringLiteral(EASEL_CONSOLE), {u"--manual"_s}).toUtf8();
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
