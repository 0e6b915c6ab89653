// SPDX-License-Identifier: GPL-3.0-or-later
// Rows on the clipboard: what is pasted is read back as a spreadsheet would read it.
#include "testfiles.h"
#include "testregistry.h"
#include "theme/rowcopy.h"
#include "theme/theme.h"
#include "windowdesk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>
#include <QTreeWidget>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

using Table = QList<QStringList>;

namespace {

/// As spreadsheets read it: fields between tabs, those in quotes with anything in them.
Table parsed(const QString &text)
{
    Table rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"' && (isQuoted || field.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u'\t' || c == u'\n')) {
            row << std::exchange(field, {});
            if (c == u'\n')
                rows << std::exchange(row, {});
        } else {
            field += c;
        }
    }
    return rows;
}

/// As Qt's own reader of HTML sees it.
Table parsedHtml(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    Table rows;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        for (int row = 0; table && row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
                cursor.setPosition(table->cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
                cells << cursor.selectedText().replace(QChar(QChar::LineSeparator), u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
            }
            rows << cells;
        }
    }
    return rows;
}

struct Fixture final
{
    Fixture()
    {
        model.setHorizontalHeaderLabels({u"Name"_s, u"Secret"_s, u"Count"_s, u"Note"_s});
        for (const QStringList &row : {QStringList{u"Zürich"_s, u"s"_s, u"1,234"_s, u"a\tb"_s}, QStringList{u"<b>Bold</b>"_s, u"s"_s, u"-5"_s, u"two\nlines"_s},
                                       QStringList{u"مرحبا"_s, u"s"_s, u"+3 %"_s, u"say \"hi\""_s}, QStringList{u"=HYPERLINK(1)"_s, u"s"_s, u"@x"_s, QString()}}) {
            QList<QStandardItem *> items;
            for (const QString &text : row)
                items << new QStandardItem(text);
            model.appendRow(items);
        }
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.hideColumn(1);
        view.horizontalHeader()->moveSection(3, 0);
        view.show();
    }
    QStandardItemModel model;
    QTableView view;
};

const QStringList headings{u"Note"_s, u"Name"_s, u"Count"_s};

} // namespace

class TestRowCopy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RowCopy::install(); }
    void init() { QGuiApplication::clipboard()->clear(); }
    void whatIsSeenIsCopied();
    void rowsAreInTheOrderOfTheView();
    void nothingIsAFormula_data();
    void nothingIsAFormula();
    void treesAsTheyAreOpen();
    void listsHaveNoHeadings();
    void keysCopy();
    void theMenuCopies();
    void othersAreLeftAlone();
    void manyRows();
    void everyTableOfTheWindow();
    void spreadsheetsReadThem();
};

void TestRowCopy::whatIsSeenIsCopied()
{
    const Fixture fixture;
    const CopiedRows copied = copiedRows(fixture.view, RowsToCopy::All);
    const Table expected{headings,
                         {u"a\tb"_s, u"Zürich"_s, u"1,234"_s},
                         {u"two\nlines"_s, u"<b>Bold</b>"_s, u"-5"_s},
                         {u"say \"hi\""_s, u"مرحبا"_s, u"'+3 %"_s},
                         {QString(), u"'=HYPERLINK(1)"_s, u"'@x"_s}};
    QCOMPARE(copied.count, 4);
    QCOMPARE(parsed(copied.text), expected);
    Table spaced = expected; // HTML has no tab
    spaced[1][0] = u"a b"_s;
    Table html = parsedHtml(copied.html);
    for (QStringList &row : html)
        row.replaceInStrings(u"\t"_s, u" "_s);
    QCOMPARE(html, spaced);
    QVERIFY(!copied.html.contains(u"<b>"_s));
}

void TestRowCopy::rowsAreInTheOrderOfTheView()
{
    Fixture fixture;
    QItemSelectionModel *selection = fixture.view.selectionModel();
    selection->select(fixture.model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection->select(fixture.model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const Table rows = parsed(copiedRows(fixture.view, RowsToCopy::Selected).text);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1][1], u"Zürich"_s);
    QCOMPARE(rows[2][1], u"مرحبا"_s);
    fixture.view.hideRow(0);
    QCOMPARE(copiedRows(fixture.view, RowsToCopy::Selected).count, 1);
    QCOMPARE(copiedRows(fixture.view, RowsToCopy::All).count, 3);
}

void TestRowCopy::nothingIsAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("pasted");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << u"'+cmd|' /C calc'!A0"_s;
    QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab first") << u"\t=1+1"_s << u"'\t=1+1"_s;
    QTest::newRow("a number") << u"-12"_s << u"-12"_s;
    QTest::newRow("a dash") << u"-"_s << u"-"_s;
    QTest::newRow("a word") << u"web-1"_s << u"web-1"_s;
}

void TestRowCopy::nothingIsAFormula()
{
    QFETCH(QString, cell);
    QFETCH(QString, pasted);
    QListWidget list;
    list.addItem(cell);
    QCOMPARE(parsed(copiedRows(list, RowsToCopy::All).text), Table{{pasted}});
}

void TestRowCopy::treesAsTheyAreOpen()
{
    QTreeWidget tree;
    tree.setHeaderLabels({u"What"_s, u"How many"_s});
    tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const QString &name : {u"one"_s, u"two"_s}) {
        auto *top = new QTreeWidgetItem(&tree, {name, u"2"_s});
        new QTreeWidgetItem(top, {name + u".a"_s, u"1"_s});
        new QTreeWidgetItem(top, {name + u".b"_s, u"1"_s});
    }
    tree.topLevelItem(1)->setExpanded(true);
    const auto names = [&](RowsToCopy which) {
        QStringList first;
        for (const QStringList &row : parsed(copiedRows(tree, which).text))
            first << row[0];
        return first;
    };
    QCOMPARE(names(RowsToCopy::All), (QStringList{u"What"_s, u"one"_s, u"two"_s, u"two.a"_s, u"two.b"_s}));
    tree.topLevelItem(1)->child(1)->setSelected(true);
    tree.topLevelItem(0)->setSelected(true);
    tree.topLevelItem(1)->setSelected(true);
    QCOMPARE(names(RowsToCopy::Selected), (QStringList{u"What"_s, u"one"_s, u"two"_s, u"two.b"_s}));
    tree.setHeaderHidden(true);
    QCOMPARE(names(RowsToCopy::Selected).first(), u"one"_s);
}

void TestRowCopy::listsHaveNoHeadings()
{
    QListWidget list;
    list.addItems({u"a"_s, u"b"_s});
    QCOMPARE(copiedRows(list, RowsToCopy::All).text, u"a\nb\n"_s);
    QCOMPARE(copiedRows(list, RowsToCopy::Selected).count, 0);
    list.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(copiedRows(list, RowsToCopy::All).html.contains(u"<table dir=\"rtl\">"_s));
}

void TestRowCopy::keysCopy()
{
    Fixture fixture;
    QTest::keyClick(&fixture.view, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&fixture.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&fixture.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(parsed(data->text()).size(), 5);
    QCOMPARE(parsed(data->text()).front(), headings);
    QCOMPARE(parsedHtml(data->html()).size(), 5);
}

void TestRowCopy::theMenuCopies()
{
    Fixture fixture;
    fixture.view.selectRow(1);
    const auto open = [&] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), fixture.view.viewport()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(fixture.view.viewport(), &event);
        return fixture.view.findChild<QMenu *>(u"rowMenu"_s);
    };
    QMenu *menu = open();
    QVERIFY(menu && menu->isVisible());
    menu->actions().front()->trigger();
    QCOMPARE(parsed(QGuiApplication::clipboard()->text()).size(), 2);
    menu->actions()[1]->trigger();
    QCOMPARE(parsed(QGuiApplication::clipboard()->text()).size(), 5);
    menu->close();
    // Where a page has a menu of its own, that one is shown.
    QTest::qWait(1);
    delete fixture.view.findChild<QMenu *>(u"rowMenu"_s);
    fixture.view.setContextMenuPolicy(Qt::CustomContextMenu);
    QVERIFY(!open());
}

void TestRowCopy::othersAreLeftAlone()
{
    QComboBox box;
    box.addItems({u"a"_s, u"b"_s});
    box.show();
    box.showPopup();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), box.view()->viewport()->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(box.view()->viewport(), &event);
    QVERIFY(!box.view()->findChild<QMenu *>(u"rowMenu"_s));
    box.hidePopup();
}

void TestRowCopy::manyRows()
{
    QStandardItemModel model(20'000, 5);
    QTableView view;
    view.setModel(&model);
    view.selectAll();
    QCOMPARE(copiedRows(view, RowsToCopy::Selected).count, 20'000);
}

void TestRowCopy::everyTableOfTheWindow()
{
    const QTemporaryDir folder;
    WindowDesk desk(folder.filePath(u"easel.ini"_s));
    desk.openEverything();
    QStringList seen;
    const QList<QAbstractItemView *> views = desk.window->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (qobject_cast<const QHeaderView *>(view) || view->window()->windowType() == Qt::Popup || !view->model() || view->model()->rowCount() == 0)
            continue;
        const CopiedRows copied = copiedRows(*view, RowsToCopy::All);
        const Table rows = parsed(copied.text);
        const QByteArray name = (view->objectName() + u' ' + view->accessibleName()).toUtf8();
        QVERIFY2(copied.count >= view->model()->rowCount() || !rows.isEmpty(), name.constData());
        QCOMPARE(parsedHtml(copied.html).size(), rows.size());
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), rows.front().size());
            QVERIFY2(!row.join(QString()).trimmed().isEmpty(), name.constData());
        }
        // Whoever has a menu of its own has the copying in it.
        if (view->contextMenuPolicy() == Qt::ActionsContextMenu) {
            const QList<QAction *> actions = view->actions();
            QVERIFY2(std::any_of(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == u"Copy rows"_s; }), name.constData());
        } else {
            QVERIFY2(view->contextMenuPolicy() == Qt::DefaultContextMenu, name.constData());
        }
        seen << view->objectName();
    }
    for (const QString &name : {u"virtualTable"_s, u"capacityTable"_s, u"upgradesTable"_s, u"problemsList"_s, u"rulesList"_s, u"fleetList"_s})
        QVERIFY2(seen.contains(name), qPrintable(name));
}

/// What LibreOffice makes of both: no formula runs, and every row is one.
void TestRowCopy::spreadsheetsReadThem()
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        QSKIP("LibreOffice is not installed");
    const QTemporaryDir folder;
    const auto sheetOf = [&](const QString &name, const QString &filter, const QString &content) {
        writeFile(folder.filePath(name), content.toUtf8());
        QProcess office;
        office.setWorkingDirectory(folder.path());
        office.start(program, {u"--headless"_s, u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path()), u"--infilter=%1"_s.arg(filter), u"--convert-to"_s, u"fods"_s, name});
        office.waitForFinished(120'000);
        QFile file(folder.filePath(QFileInfo(name).completeBaseName() + u".fods"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString tabs = u"CSV:9,34,76,1"_s; // fields between tabs, in quotes, UTF-8
    const QString page = u"HTML (StarCalc)"_s;
    const QByteArray naive = sheetOf(u"naive.csv"_s, tabs, u"a\t=1+1\n"_s);
    if (naive.isEmpty())
        QSKIP("LibreOffice has no Calc");
    QVERIFY(naive.contains("table:formula=")); // else this shows nothing

    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Name"_s, u"Count"_s});
    const QStringList texts{u"=1+1"_s, u"+1+1"_s, u"@SUM(B1:B9)"_s, u"=HYPERLINK(\"http://example.com\")"_s, u"a\tb"_s, u"say \"hi\""_s, u"two\nlines"_s, u"<b>&amp;</b>"_s, u"Zürich"_s};
    for (const QString &text : texts)
        model.appendRow({new QStandardItem(text), new QStandardItem(u"4711"_s)});
    QTableView view;
    view.setModel(&model);
    const CopiedRows copied = copiedRows(view, RowsToCopy::All);
    for (const QByteArray &sheet : {sheetOf(u"text.csv"_s, tabs, copied.text), sheetOf(u"table.html"_s, page, copied.html)}) {
        QVERIFY(!sheet.isEmpty());
        QVERIFY2(!sheet.contains("table:formula="), sheet.mid(sheet.indexOf("table:formula="), 200).constData());
        QCOMPARE(sheet.count("office:value=\"4711\""), texts.size());
        QVERIFY(sheet.contains("Zürich"));
        QVERIFY(sheet.contains("&lt;b&gt;&amp;amp;&lt;/b&gt;"));
    }
}

EASEL_TEST(TestRowCopy)
#include "testrowcopy.moc"
