// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/linediff.h"

#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

class TestLineDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void bothTextsCanBeReadFromIt();
    void longTextsAreShownAsReplaced();
};

void TestLineDiff::cases_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("lines"); // joined with |
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb\n"_s << QString();
    QTest::newRow("only the last line feed differs") << u"a\nb"_s << u"a\nb\n"_s << QString();
    QTest::newRow("from nothing") << QString() << u"a\nb\n"_s << u"+a|+b"_s;
    QTest::newRow("to nothing") << u"a\n"_s << QString() << u"-a"_s;
    QTest::newRow("one line in the middle") << u"1\n2\n3\n4\n5\n"_s << u"1\n2\nX\n4\n5\n"_s << u" …| 2|-3|+X| 4| …"_s;
    QTest::newRow("at the beginning") << u"1\n2\n3\n"_s << u"X\n2\n3\n"_s << u"-1|+X| 2| …"_s;
    QTest::newRow("at the end") << u"1\n2\n3\n"_s << u"1\n2\nX\n"_s << u" …| 2|-3|+X"_s;
    QTest::newRow("two places") << u"1\n2\n3\n4\n5\n6\n7\n"_s << u"X\n2\n3\n4\n5\n6\nY\n"_s << u"-1|+X| 2| …| 6|-7|+Y"_s;
    QTest::newRow("a line comes in between") << u"1\n2\n"_s << u"1\nX\n2\n"_s << u" 1|+X| 2"_s;
    QTest::newRow("an empty line counts") << u"1\n2\n"_s << u"1\n\n2\n"_s << u" 1|+| 2"_s;
}

void TestLineDiff::cases()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, lines);
    QCOMPARE(differingLines(before, after, 1).join(u'|'), lines);
}

void TestLineDiff::bothTextsCanBeReadFromIt()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        QStringList before;
        for (int i = random.bounded(20); i > 0; --i)
            before << QString::number(random.bounded(5));
        QStringList after = before;
        for (int i = random.bounded(6); i > 0; --i) {
            if (const int at = random.bounded(static_cast<int>(after.size()) + 1); at < after.size() && random.bounded(2))
                after.removeAt(at);
            else
                after.insert(at, QString::number(random.bounded(5)));
        }
        const auto text = [](const QStringList &lines) { return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n'; };
        QStringList left;
        QStringList right;
        const QStringList lines = differingLines(text(before), text(after), 1000);
        for (const QString &line : lines) {
            if (!line.startsWith(u'+'))
                left << line.mid(1);
            if (!line.startsWith(u'-'))
                right << line.mid(1);
        }
        if (before == after) {
            QVERIFY(lines.isEmpty());
            continue;
        }
        QCOMPARE(left, before);
        QCOMPARE(right, after);
    }
}

void TestLineDiff::longTextsAreShownAsReplaced()
{
    QString before;
    QString after;
    for (int i = 0; i < 3000; ++i) {
        before += u"a%1\n"_s.arg(i);
        after += u"b%1\n"_s.arg(i);
    }
    const QStringList lines = differingLines(before, after);
    QCOMPARE(lines.size(), 6000);
    QCOMPARE(lines.first(), u"-a0"_s);
    QCOMPARE(lines.last(), u"+b2999"_s);
}

EASEL_TEST(TestLineDiff)
#include "testlinediff.moc"
