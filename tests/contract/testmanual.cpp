// SPDX-License-Identifier: GPL-3.0-or-later
// What people and shells are told of easelctl: help, examples, the manual page and completions are of one table, and true.
#include "easelctlrun.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestManual final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandIsToldEverywhere();
    void usageAndOptionsAgree();
    void optionsMeanTheSameEverywhere();
    void examplesAreRight();
    void helpOfACommand();
    void whatToDoIsSaid_data();
    void whatToDoIsSaid();
    void manualPagesAreClean_data();
    void manualPagesAreClean();
    void shellsReadTheirScripts_data();
    void shellsReadTheirScripts();
    void bashCompletes_data();
    void bashCompletes();
    void fishCompletes_data() { bashCompletes_data(); }
    void fishCompletes();
    void needsNoDisplayAndNoWidgets();

private:
    QJsonArray m_commands;
    QString m_page;
};

namespace {

const QString program = QStringLiteral(EASEL_BIN_DIR) + u"/easelctl"_s;

Run run(const QString &command, const QStringList &arguments, const QString &folder = {}, const QByteArray &input = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(command, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QStringList longNames(const QJsonValue &option)
{
    QStringList names;
    for (const QJsonValue &name : option[u"names"_s].toArray()) {
        if (name.toString().size() > 1)
            names << name.toString();
    }
    return names;
}

/// Files of each ending, to be completed.
void fill(const QTemporaryDir &folder)
{
    for (const char *name : {"fleet.easel", "spring.easelplan", "notes.txt"})
        writeFile(folder.filePath(QLatin1String(name)), {});
    QDir(folder.path()).mkdir(u"sub"_s);
}

} // namespace

void TestManual::initTestCase()
{
    m_commands = easelctl({u"manual"_s, u"--json"_s}).json()[u"commands"_s].toArray();
    m_page = easelctl({u"manual"_s}).out;
    QVERIFY(m_commands.size() > 25);
    QStringList commands;
    for (const QJsonValue &command : m_commands)
        commands << command[u"name"_s].toString().section(u' ', 0, 0);
    for (const char *name : {"pull", "status", "check", "rules", "plan", "settle", "apply", "export", "vc", "upgrade", "backend", "help", "completion"})
        QVERIFY2(commands.contains(QLatin1String(name)), name);
}

void TestManual::everyCommandIsToldEverywhere()
{
    const QString help = easelctl({u"--help"_s}).out;
    const QString bash = easelctl({u"completion"_s, u"bash"_s}).out;
    const QString zsh = easelctl({u"completion"_s, u"zsh"_s}).out;
    const QString fish = easelctl({u"completion"_s, u"fish"_s}).out;
    for (const QJsonValue &command : m_commands) {
        const QString name = command[u"name"_s].toString();
        const QByteArray about = name.toUtf8();
        QVERIFY2(!command[u"summary"_s].toString().isEmpty(), about.constData());
        QVERIFY2(command[u"description"_s].toString().endsWith(u'.'), about.constData());
        QVERIFY2(!command[u"examples"_s].toArray().isEmpty(), about.constData());
        QVERIFY2(help.contains(u"\n  "_s + name.section(u' ', 0, 0) + u' '), about.constData());
        QVERIFY2(m_page.contains(u".SS \""_s + QString(name).replace(u'-', u"\\-"_s) + u"\"\n"_s), about.constData());
        QVERIFY2(bash.contains(u"'"_s + name + u"') options="_s), about.constData());
        QVERIFY2(zsh.contains(name.section(u' ', -1) + u')'), about.constData());
        const QStringList arguments = name.split(u' ') + QStringList{u"--help"_s};
        const Run own = easelctl(arguments);
        QVERIFY2(own.code == 0 && own.out.startsWith(u"easelctl "_s + command[u"usage"_s].toString() + u'\n'), about.constData());
        for (const QJsonValue &option : command[u"options"_s].toArray()) {
            QVERIFY2(option[u"description"_s].toString().endsWith(u'.'), about.constData());
            for (const QString &each : longNames(option)) {
                QVERIFY2(own.out.contains(u"--"_s + each), qPrintable(name + u' ' + each));
                QVERIFY2(fish.contains(u"'__easelctl_begins "_s + name + u"'"_s) && fish.contains(u" -l "_s + each), qPrintable(name + u' ' + each));
                QVERIFY2(zsh.contains(u"--"_s + each + u'['), qPrintable(name + u' ' + each));
                QVERIFY2(m_page.contains(u"\\fB"_s + QString(u"--"_s + each).replace(u'-', u"\\-"_s) + u"\\fR"_s), qPrintable(name + u' ' + each));
            }
        }
    }
}

void TestManual::usageAndOptionsAgree()
{
    static const QRegularExpression option(u"--([a-z-]+)(?: ([A-Z][A-Z:/0-9]*|[a-z0-9|-]+\\|[a-z0-9|-]+))?"_s);
    for (const QJsonValue &command : m_commands) {
        const QString usage = command[u"usage"_s].toString();
        QHash<QString, QString> known;
        for (const QJsonValue &each : command[u"options"_s].toArray()) {
            for (const QString &name : longNames(each))
                known.insert(name, each[u"value"_s].toString());
        }
        for (auto it = option.globalMatch(usage); it.hasNext();) {
            const auto match = it.next();
            QVERIFY2(known.contains(match.captured(1)), qPrintable(usage));
            const bool takesOne = !known[match.captured(1)].isEmpty();
            QVERIFY2(!takesOne || match.captured(2) == known[match.captured(1)], qPrintable(usage + u": "_s + match.captured(1)));
        }
        for (const QJsonValue &place : command[u"places"_s].toArray())
            QVERIFY2(usage.contains(place.toString()), qPrintable(usage));
    }
}

void TestManual::optionsMeanTheSameEverywhere()
{
    // What takes one of several words does so by command.
    QHash<QString, QString> values;
    QStringList withoutJson;
    for (const QJsonValue &command : m_commands) {
        bool hasJson = false;
        for (const QJsonValue &option : command[u"options"_s].toArray()) {
            const QString value = option[u"value"_s].toString();
            for (const QString &name : longNames(option)) {
                hasJson |= name == u"json"_s;
                if (value.contains(u'|'))
                    continue;
                QVERIFY2(!values.contains(name) || values[name] == value, qPrintable(command[u"name"_s].toString() + u" --"_s + name));
                values.insert(name, value);
            }
        }
        // What is printed is on the page.
        QVERIFY2(hasJson == !command[u"document"_s].toString().isEmpty(), qPrintable(command[u"name"_s].toString()));
        if (!hasJson)
            withoutJson << command[u"name"_s].toString();
    }
    // These print no result of their own, or have a format.
    for (const QString &name : withoutJson)
        QVERIFY2((QStringList{u"export"_s, u"backend"_s, u"help"_s, u"completion"_s, u"report"_s, u"history export"_s}.contains(name)), qPrintable(name));
}

void TestManual::examplesAreRight()
{
    for (const QJsonValue &command : m_commands) {
        for (const QJsonValue &example : command[u"examples"_s].toArray()) {
            QStringList words = QProcess::splitCommand(example.toString());
            QCOMPARE(words.takeFirst(), u"easelctl"_s);
            const QString line = words.join(u' ');
            QVERIFY2(line.startsWith(command[u"name"_s].toString()) || command[u"name"_s] == u"help"_s, qPrintable(line));
            const Run read = easelctl(QStringList{u"--check-arguments"_s} + words);
            QVERIFY2(read.code == 0 && read.err.isEmpty(), qPrintable(line + u'\n' + read.all()));
        }
    }
    QCOMPARE(easelctl({u"--check-arguments"_s, u"status"_s}).code, 2);
    QCOMPARE(easelctl({u"--check-arguments"_s, u"status"_s, u"/nowhere"_s}).code, 0);
}

void TestManual::helpOfACommand()
{
    QCOMPARE(easelctl({u"help"_s, u"plan"_s, u"show"_s}).out, easelctl({u"plan"_s, u"show"_s, u"--help"_s}).out);
    QCOMPARE(easelctl({u"help"_s}).out, easelctl({u"--help"_s}).out);
    const Run parts = easelctl({u"help"_s, u"plan"_s});
    QVERIFY(parts.code == 0 && parts.out.contains(u"easelctl plan dry-run"_s));
    const Run none = easelctl({u"help"_s, u"fly"_s});
    QVERIFY(none.code == 2 && none.err.contains(u"“fly”"_s));
    // Exit codes: in the help and on the page.
    for (const char *word : {"Done.", "Refused or failed.", "Wrong arguments."})
        QVERIFY2(easelctl({u"--help"_s}).out.contains(QLatin1String(word)) && m_page.contains(QLatin1String(word)), word);
}

void TestManual::whatToDoIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nearly an option") << QStringList{u"status"_s, u"--jsno"_s, u"w"_s} << u"Is it --json?"_s;
    QTest::newRow("an option's beginning") << QStringList{u"apply"_s, u"--confirm"_s, u"w"_s} << u"Is it --confirm-guards?"_s;
    QTest::newRow("missing") << QStringList{u"plan"_s, u"import"_s, u"p.easelplan"_s} << u"WORKSPACE is missing."_s;
    QTest::newRow("both missing") << QStringList{u"plan"_s, u"import"_s} << u"PLANFILE is missing."_s;
    QTest::newRow("too much") << QStringList{u"status"_s, u"a"_s, u"b"_s} << u"“b” is too much."_s;
    QTest::newRow("usage") << QStringList{u"settle"_s} << u"Usage: easelctl settle --mine|--theirs"_s;
    QTest::newRow("where more is") << QStringList{u"vc"_s, u"pause"_s} << u"easelctl help vc pause"_s;
    QTest::newRow("a word that is none") << QStringList{u"apply"_s, u"--on-failure"_s, u"shrug"_s, u"w"_s} << u"--on-failure is stop, skip or rollback-plan, not “shrug”."_s;
    QTest::newRow("another shell") << QStringList{u"completion"_s, u"csh"_s} << u"bash, zsh or fish"_s;
    QTest::newRow("a part that is none") << QStringList{u"plan"_s, u"fly"_s} << u"easelctl help plan"_s;
}

void TestManual::whatToDoIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run told = easelctl(arguments);
    QCOMPARE(told.code, 2);
    QVERIFY2(told.err.contains(says) && told.out.isEmpty(), qPrintable(told.all()));
}

void TestManual::manualPagesAreClean_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("headings");
    QTest::newRow("easelctl") << u"easelctl"_s << u"manual"_s << u"NAME SYNOPSIS DESCRIPTION COMMANDS JSON EXIT ENVIRONMENT FILES SEE"_s;
    QTest::newRow("easel-backend") << u"easel-backend"_s << u"--manual"_s << u"NAME SYNOPSIS DESCRIPTION OPTIONS EXIT SEE"_s;
}

void TestManual::manualPagesAreClean()
{
    QFETCH(QString, program);
    QFETCH(QString, option);
    QFETCH(QString, headings);
    const QString mandoc = QStandardPaths::findExecutable(u"mandoc"_s);
    QVERIFY2(!mandoc.isEmpty(), "mandoc is not installed: app/install-packages test");
    const Run made = run(QStringLiteral(EASEL_BIN_DIR "/") + program, {option});
    QVERIFY2(made.code == 0 && made.err.isEmpty(), qPrintable(made.all()));
    const Run lint = run(mandoc, {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s}, {}, made.out.toUtf8());
    for (const QString &line : (lint.out + lint.err).split(u'\n', Qt::SkipEmptyParts)) {
        // It has none, so that it is the same whenever it is made.
        QVERIFY2(line.contains(u"missing date"_s), qPrintable(line));
    }
    const Run shown = run(mandoc, {u"-T"_s, u"utf8"_s}, {}, made.out.toUtf8());
    QVERIFY(shown.code == 0 && !shown.out.contains(u"\\f"_s));
    QStringList found;
    for (const QString &line : made.out.split(u'\n')) {
        if (line.startsWith(u".SH "_s))
            found << line.section(u' ', 1, 1);
    }
    QCOMPARE(found, headings.split(u' '));
    // The same whenever it is made.
    QCOMPARE(run(QStringLiteral(EASEL_BIN_DIR "/") + program, {option}).out, made.out);
}

void TestManual::shellsReadTheirScripts_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestManual::shellsReadTheirScripts()
{
    QFETCH(QString, shell);
    const Run script = easelctl({u"completion"_s, shell});
    QVERIFY(script.code == 0 && script.err.isEmpty());
    const QString path = QStandardPaths::findExecutable(shell);
    if (path.isEmpty())
        QSKIP("The shell is not installed.");
    QTemporaryDir folder;
    writeFile(folder.filePath(u"script"_s), script.out.toUtf8());
    const Run read = run(path, {u"-n"_s, folder.filePath(u"script"_s)});
    QVERIFY2(read.code == 0 && read.err.isEmpty(), qPrintable(read.all()));
}

void TestManual::bashCompletes_data()
{
    QTest::addColumn<QString>("line"); ///< the last word is completed
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("commands") << u"easelctl s"_s << QStringList{u"settle"_s, u"status"_s};
    QTest::newRow("parts") << u"easelctl plan s"_s << QStringList{u"seal"_s, u"show"_s, u"sign"_s};
    QTest::newRow("options") << u"easelctl status --j"_s << QStringList{u"--json"_s};
    QTest::newRow("options of a part") << u"easelctl upgrade plan --o"_s << QStringList{u"--old-default"_s};
    QTest::newRow("options of another part") << u"easelctl upgrade waves --o"_s << QStringList{};
    QTest::newRow("words of an option") << u"easelctl check --format s"_s << QStringList{u"sarif"_s};
    QTest::newRow("words of another option") << u"easelctl apply --on-failure s"_s << QStringList{u"skip"_s, u"stop"_s};
    QTest::newRow("a workspace") << u"easelctl status "_s << QStringList{u"fleet.easel"_s, u"sub"_s};
    QTest::newRow("a plan file") << u"easelctl plan sign s"_s << QStringList{u"spring.easelplan"_s, u"sub"_s};
    QTest::newRow("a file for an option") << u"easelctl pull --api-key-file n"_s << QStringList{u"notes.txt"_s};
    QTest::newRow("a shell") << u"easelctl completion b"_s << QStringList{u"bash"_s};
    QTest::newRow("free text") << u"easelctl plan seal --by "_s << QStringList{};
}

void TestManual::bashCompletes()
{
    QFETCH(QString, line);
    QFETCH(QStringList, offered);
    QTemporaryDir folder;
    fill(folder);
    const QString script = u"source <(%1 completion bash)\nCOMP_WORDS=(\"$@\")\nCOMP_CWORD=$(($# - 1))\n_easelctl\n((${#COMPREPLY[@]})) && printf '%s\\n' \"${COMPREPLY[@]}\"\ntrue\n"_s.arg(program);
    const Run told = run(u"bash"_s, QStringList{u"--norc"_s, u"-c"_s, script, u"bash"_s} + line.split(u' '), folder.path());
    QVERIFY2(told.code == 0 && told.err.isEmpty(), qPrintable(told.all()));
    QStringList words = told.out.split(u'\n', Qt::SkipEmptyParts);
    words.sort();
    QCOMPARE(words, offered);
    // The second place of two is of the other kind.
    const Run second = run(u"bash"_s, {u"--norc"_s, u"-c"_s, script, u"bash"_s, u"easelctl"_s, u"plan"_s, u"import"_s, u"--merge"_s, u"spring.easelplan"_s, u"f"_s}, folder.path());
    QCOMPARE(second.out.trimmed(), u"fleet.easel"_s);
}

void TestManual::fishCompletes()
{
    QFETCH(QString, line);
    QFETCH(QStringList, offered);
    const QString fish = QStandardPaths::findExecutable(u"fish"_s);
    if (fish.isEmpty())
        QSKIP("fish is not installed.");
    QTemporaryDir folder;
    fill(folder);
    const Run told = run(fish, {u"--no-config"_s, u"-c"_s, u"%1 completion fish | source; complete -C '%2'"_s.arg(program, line)}, folder.path());
    QVERIFY2(told.code == 0 && told.err.isEmpty(), qPrintable(told.all()));
    QStringList words;
    for (const QString &each : told.out.split(u'\n', Qt::SkipEmptyParts)) {
        QString word = each.section(u'\t', 0, 0);
        // fish offers all files where a file is meant, those of the ending first; folders end in a slash.
        if (word.endsWith(u'/'))
            word.chop(1);
        words << word;
    }
    for (const QString &word : offered)
        QVERIFY2(words.contains(word), qPrintable(told.all()));
    if (!line.endsWith(u' ') && !offered.contains(u"sub"_s) && !offered.contains(u"notes.txt"_s))
        QCOMPARE(words.size(), offered.size());
}

void TestManual::needsNoDisplayAndNoWidgets()
{
    const Run libraries = run(u"ldd"_s, {program});
    QVERIFY2(libraries.code == 0 && libraries.out.contains(u"libQt6Core"_s), qPrintable(libraries.all()));
    for (const char *library : {"libQt6Widgets", "libQt6Charts", "libQt6PrintSupport", "libqscintilla", "libQt6HttpServer"})
        QVERIFY2(!libraries.out.contains(QLatin1String(library), Qt::CaseInsensitive), library);
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"QT_QPA_PLATFORM"_s, u"none-such"_s);
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    process.setProcessEnvironment(environment);
    process.start(program, {u"rules"_s});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && process.readAllStandardError().isEmpty());
}

EASEL_TEST(TestManual)
#include "testmanual.moc"
