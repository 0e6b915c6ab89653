// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the log: what it shows, and that it follows.
#include "base/eventlog.h"
#include "items/logmodel.h"
#include "log/logwindow.h"
#include "testfiles.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/segmentedcontrol.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestLogWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void filtersCopiesAndSaves();
    void followsWhatComes();
    void showsTheRequests();
    void beginsWithNothing();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray line(QtMsgType level, const QString &category, const QString &text)
    {
        return LogLine{QDateTime(QDate(2026, 11, 30), QTime(10, 20, 30, 400), Qt::UTC), level, category, text}.toFileLine(4711);
    }
    static void picture(QWidget &window, const QString &name)
    {
        if (const QString pictures = qEnvironmentVariable("EASEL_PICTURES"); !pictures.isEmpty())
            window.grab().save(pictures + u'/' + name + u".png"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogWindow::filtersCopiesAndSaves()
{
    const QByteArray pulled = line(QtInfoMsg, u"easel.sync"_s, u"Now easel::SyncService::State::Online"_s);
    const QByteArray failed = line(QtWarningMsg, u"easel.sync"_s, u"The backend did not answer within 30 s."_s);
    const QByteArray broken = line(QtCriticalMsg, u"qt.network"_s, u"TLS is not there"_s);
    writeFile(path(u"easel.log"_s), pulled + failed + line(QtDebugMsg, u"qt.x"_s, u"a detail"_s) + broken);
    LogWindow window(path(u"easel.log"_s), path(u"requests.log"_s));
    window.show();
    QTRY_COMPARE(window.model().rowCount(), 4);
    picture(window, u"log"_s);
    auto *level = window.findChild<QComboBox *>(u"logLevel"_s);
    auto *category = window.findChild<QComboBox *>(u"logCategory"_s);
    auto *search = window.findChild<QLineEdit *>(u"logSearch"_s);
    QCOMPARE(category->count(), 4); // all of them, and three
    level->setCurrentIndex(2);
    QCOMPARE(window.model().rowCount(), 2);
    QVERIFY(window.windowTitle().contains(u"2 of 4"_s));
    category->setCurrentIndex(category->findText(u"easel.sync"_s));
    QCOMPARE(window.model().rowCount(), 1);
    window.findChild<QAbstractButton *>(u"logCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), failed);
    category->setCurrentIndex(0);
    search->setText(u"tls"_s);
    QCOMPARE(window.model().rowCount(), 1);
    window.saveTo(path(u"saved.log"_s));
    QCOMPARE(contentOf(path(u"saved.log"_s)), broken);
    QVERIFY(window.findChild<Band *>(u"logBand"_s)->isVisible());
    search->setText(u"nothing like it"_s);
    QVERIFY(!window.findChild<QTreeView *>(u"logTable"_s)->isVisible());
    QVERIFY(!window.findChild<QAbstractButton *>(u"logSave"_s)->isEnabled());
    window.saveTo(path(u"no/such/folder.log"_s));
    QCOMPARE(window.findChild<Band *>(u"logBand"_s)->kind(), Band::Kind::Danger);
    // What is selected is what is copied.
    search->clear();
    level->setCurrentIndex(0);
    auto *table = window.findChild<QTreeView *>(u"logTable"_s);
    table->selectAll();
    table->selectionModel()->select(window.model().index(1, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    window.findChild<QAction *>(u"copyLogAction"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().toUtf8().startsWith(pulled));
    QVERIFY(!QGuiApplication::clipboard()->text().toUtf8().contains(failed));
}

void TestLogWindow::followsWhatComes()
{
    RotatingFile log(path(u"easel.log"_s), 1 << 20, 3);
    for (int i = 0; i < 200; ++i)
        log.append(line(QtInfoMsg, u"easel"_s, u"number %1"_s.arg(i)));
    LogWindow window(path(u"easel.log"_s), path(u"requests.log"_s));
    window.show();
    QTRY_COMPARE(window.model().rowCount(), 200);
    auto *table = window.findChild<QTreeView *>(u"logTable"_s);
    QTRY_COMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
    log.append(line(QtInfoMsg, u"easel"_s, u"one more"_s));
    QTRY_COMPARE(window.model().rowCount(), 201);
    QTRY_COMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
    // Whoever looks further up is left there.
    table->verticalScrollBar()->setValue(3);
    log.append(line(QtInfoMsg, u"easel"_s, u"and another"_s));
    QTRY_COMPARE(window.model().rowCount(), 202);
    QCOMPARE(table->verticalScrollBar()->value(), 3);
}

void TestLogWindow::showsTheRequests()
{
    writeFile(path(u"requests.log"_s), R"({"at":"2026-11-30T01:02:03.456Z","method":"GET","path":"/v1/a","status":503,"attempt":2,"milliseconds":12,"error":"busy"})"
                                       "\n");
    LogWindow window(path(u"easel.log"_s), path(u"requests.log"_s));
    window.show();
    auto *source = window.findChild<SegmentedControl *>(u"logSource"_s);
    QTest::keyClick(source->findChildren<QAbstractButton *>().at(1), Qt::Key_Space);
    QTRY_COMPARE(window.model().rowCount(), 1);
    QCOMPARE(window.model().index(0, LogModel::LevelColumn).data(LogModel::LevelRole).toInt(), static_cast<int>(QtCriticalMsg));
    QVERIFY(window.model().index(0, LogModel::TextColumn).data().toString().contains(u"busy"_s));
    picture(window, u"log-requests"_s);
}

void TestLogWindow::beginsWithNothing()
{
    LogWindow window(path(u"easel.log"_s), path(u"requests.log"_s));
    window.show();
    QTest::qWait(50);
    QVERIFY(!window.findChild<QTreeView *>(u"logTable"_s)->isVisible());
    writeFile(path(u"easel.log"_s), line(QtInfoMsg, u"easel"_s, u"the first"_s));
    QTRY_VERIFY(window.findChild<QTreeView *>(u"logTable"_s)->isVisible());
}

EASEL_TEST(TestLogWindow)
#include "testlogwindow.moc"
