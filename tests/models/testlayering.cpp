// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom, and what the top level holds: read from the sources themselves.
#include "testregistry.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

const QStringList rooms{QStringLiteral("base"),      QStringLiteral("domain"),  QStringLiteral("planning"),
                        QStringLiteral("capacity"),  QStringLiteral("rules"),   QStringLiteral("upgrades"),
                        QStringLiteral("topology"),  QStringLiteral("palette"), QStringLiteral("workspace"), QStringLiteral("history"),
                        QStringLiteral("session"),   QStringLiteral("sync"),    QStringLiteral("reports"),
                        QStringLiteral("items")};

struct Include
{
    QString file; // relative to the source tree
    int line;
    QString target;
    bool quoted;
};

QString sourceDir()
{
    return QStringLiteral(EASEL_SOURCE_DIR);
}

/// Every include line in a text. The form is what the preprocessor takes: `#`, spaces, `include`.
QList<Include> includesIn(const QString &file, const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QList<Include> result;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (const auto match = form.match(line); match.hasMatch())
            result.append({file, number, match.captured(2), match.captured(1) == QStringLiteral("\"")});
    }
    return result;
}

QList<Include> includesUnder(const QString &folder)
{
    QList<Include> result;
    const QDir top(sourceDir());
    QDirIterator it(top.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            result += includesIn(top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
    }
    return result;
}

QString roomOf(const QString &path, int part)
{
    return path.section(u'/', part, part);
}

/// Why the include breaks the architecture; empty when it does not.
QString offence(const Include &include)
{
    const QString house = roomOf(include.file, 0);
    const QString room = roomOf(include.file, 1);
    if (house == QStringLiteral("models")) {
        static const QRegularExpression screen(
            QStringLiteral("^(Qt(Widgets|Charts|PrintSupport|Svg|SvgWidgets|HttpServer)/|Q(Widget|Dialog|MainWindow|Application|"
                           "Label|Chart|GraphicsView|GraphicsScene|SvgRenderer|HttpServer|MessageBox)$)"));
        if (screen.match(include.target).hasMatch())
            return QStringLiteral("models/ never knows the screen");
        if (include.target.startsWith(QStringLiteral("QSql")) && room != QStringLiteral("workspace"))
            return QStringLiteral("only workspace/ writes SQL");
        if (!include.quoted)
            return {};
        if (!include.target.contains(u'/'))
            return QStringLiteral("an include names its room");
        const auto from = rooms.indexOf(room);
        const auto to = rooms.indexOf(roomOf(include.target, 0));
        if (from < 0)
            return QStringLiteral("a room that the architecture does not have");
        if (to < 0)
            return QStringLiteral("models/ includes only models/");
        if (to > from)
            return QStringLiteral("a room includes only rooms above it");
        return {};
    }
    if (house == QStringLiteral("ui") && include.quoted) {
        static const QStringList uiRooms = QDir(sourceDir() + QStringLiteral("/ui")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const QString to = roomOf(include.target, 0);
        if (QStringList{QStringLiteral("backend"), QStringLiteral("console"), QStringLiteral("easelctl")}.contains(to))
            return QStringLiteral("ui/ does not include app/");
        const bool toUi = uiRooms.contains(to) && QFile::exists(sourceDir() + QStringLiteral("/ui/") + include.target);
        const bool isShared = to == QStringLiteral("theme") || (to == QStringLiteral("drag") && room != QStringLiteral("theme"));
        if (toUi && to != room && !isShared && room != QStringLiteral("shell"))
            return QStringLiteral("ui/ folders include only theme/ and drag/; shell/ may include all");
        return {};
    }
    if (include.file.startsWith(QStringLiteral("app/easelctl/")) && include.target.contains(QStringLiteral("Widget")))
        return QStringLiteral("easelctl links no Widgets");
    return {};
}

} // namespace

class TestLayering final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offencesAreSeen_data();
    void offencesAreSeen();
    void everyIncludeIsAllowed();
    void wireNamesStayInPalette();
    void topLevelIsFixed();
    void filesStayReadable();
};

void TestLayering::offencesAreSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *file, const char *line, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line) << allowed;
    };
    row("widget in models", "models/rules/a.cpp", "#include <QWidget>", false);
    row("widget module in models", "models/rules/a.cpp", "#  include <QtWidgets/QLabel>", false);
    row("upwards", "models/session/a.cpp", "#include \"domain/fleet.h\"", true);
    row("own room", "models/session/a.cpp", "#include \"session/planningsession.h\"", true);
    row("downwards", "models/domain/a.cpp", "#include \"session/planningsession.h\"", false);
    row("models to ui", "models/items/a.cpp", "#include \"theme/theme.h\"", false);
    row("SQL outside the workspace", "models/sync/a.cpp", "#include <QSqlQuery>", false);
    row("SQL in the workspace", "models/workspace/a.cpp", "#include <QSqlQuery>", true);
    row("ui to theme", "ui/board/a.cpp", "#include \"theme/theme.h\"", true);
    row("ui to what is dragged", "ui/board/a.cpp", "#include \"drag/clusterdrag.h\"", true);
    row("theme to what is dragged", "ui/theme/a.cpp", "#include \"drag/clusterdrag.h\"", false);
    row("ui to another room", "ui/inspector/a.cpp", "#include \"board/boardview.h\"", false);
    row("ui to app", "ui/board/a.cpp", "#include \"backend/backendserver.h\"", false);
    row("ui to models", "ui/board/a.cpp", "#include \"session/planningsession.h\"", true);
}

void TestLayering::offencesAreSeen()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    const auto includes = includesIn(file, line);
    QCOMPARE(includes.size(), 1);
    QCOMPARE(offence(includes.first()).isEmpty(), allowed);
}

void TestLayering::everyIncludeIsAllowed()
{
    QStringList offences;
    int seen = 0;
    for (const auto *folder : {"models", "ui", "app"}) {
        for (const Include &include : includesUnder(QString::fromLatin1(folder))) {
            ++seen;
            if (const QString why = offence(include); !why.isEmpty())
                offences << QStringLiteral("%1:%2 includes %3: %4").arg(include.file).arg(include.line).arg(include.target, why);
        }
    }
    QVERIFY2(seen > 300, "the sources were not found");
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayering::wireNamesStayInPalette()
{
    // Names that only the API has. A model, a widget or a store that knows one has its own idea of the wire.
    const QStringList wireNames{QStringLiteral("clustersConfig"), QStringLiteral("hostClustersConfig"),
                                QStringLiteral("clusterRefs"), QStringLiteral("cpuMilliCore"),
                                QStringLiteral("listmeta"), QStringLiteral("/v1/clustergroups")};
    QStringList offences;
    for (const auto *folder : {"models", "ui"}) {
        QDirIterator it(QDir(sourceDir()).filePath(QString::fromLatin1(folder)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().contains(QStringLiteral("/models/palette/")) || !file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (const QString &name : wireNames) {
                if (text.contains(QStringLiteral("\"%1\"").arg(name)) || text.contains(QStringLiteral("\"%1/").arg(name)))
                    offences << QStringLiteral("%1 knows %2").arg(file.fileName(), name);
            }
        }
    }
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayering::topLevelIsFixed()
{
    const QStringList allowed{QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json"), QStringLiteral("LICENSE"),
                              QStringLiteral("README.md"), QStringLiteral("app"), QStringLiteral("models"),
                              QStringLiteral("resources"), QStringLiteral("tests"), QStringLiteral("translations"),
                              QStringLiteral("ui")};
    // Builds go to build/, which git does not track.
    QStringList found = QDir(sourceDir()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase);
    found.removeAll(QStringLiteral("build"));
    QStringList expected = allowed;
    expected.sort(Qt::CaseInsensitive);
    found.sort(Qt::CaseInsensitive);
    QCOMPARE(found, expected);
}

void TestLayering::filesStayReadable()
{
    QStringList offences;
    for (const auto *folder : {"models", "ui", "app", "tests"}) {
        QDirIterator it(QDir(sourceDir()).filePath(QString::fromLatin1(folder)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            const auto lines = text.count('\n');
            const bool header = file.fileName().endsWith(QStringLiteral(".h"));
            if (lines > (header ? 250 : 600))
                offences << QStringLiteral("%1 has %2 lines: it holds two things").arg(file.fileName()).arg(lines);
            if (header && !text.contains("#pragma once"))
                offences << QStringLiteral("%1 has no #pragma once").arg(file.fileName());
            if (!text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"))
                offences << QStringLiteral("%1 does not begin with its licence").arg(file.fileName());
        }
    }
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

EASEL_TEST(TestLayering)
#include "testlayering.moc"
