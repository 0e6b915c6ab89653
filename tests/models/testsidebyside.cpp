// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts beside each other, line by line.
#include "planning/sidebyside.h"

#include "testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

namespace {

QString picture(const std::vector<SideBySideLine> &lines)
{
    QStringList rows;
    for (const SideBySideLine &line : lines)
        rows << u"%1 %2 %3|%4"_s.arg(QLatin1Char("=~-+"[static_cast<int>(line.kind)])).arg(line.before).arg(line.after).arg(line.kind == SideBySideLine::Kind::Added ? line.right : line.left);
    return rows.join(u'\n');
}

} // namespace

class TestSideBySide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void bothTextsAreWhole();
};

void TestSideBySide::lines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("the same") << u"a\nb\n"_s << u"a\r\nb"_s << u"= 1 1|a\n= 2 2|b"_s;
    QTest::newRow("changed") << u"a\nb\nc\n"_s << u"a\nB\nc\n"_s << u"= 1 1|a\n~ 2 2|b\n= 3 3|c"_s;
    QTest::newRow("added first") << u"a\n"_s << u"x\na\n"_s << u"+ 0 1|x\n= 1 2|a"_s;
    QTest::newRow("added last") << u"a\n"_s << u"a\nx\n"_s << u"= 1 1|a\n+ 0 2|x"_s;
    QTest::newRow("removed") << u"a\nb\nc\n"_s << u"a\nc\n"_s << u"= 1 1|a\n- 2 0|b\n= 3 2|c"_s;
    QTest::newRow("more for less") << u"a\nb\n"_s << u"a\nx\ny\n"_s << u"= 1 1|a\n~ 2 2|b\n+ 0 3|y"_s;
    QTest::newRow("all") << QString() << u"a\nb\n"_s << u"+ 0 1|a\n+ 0 2|b"_s;
    QTest::newRow("none") << u"a\n"_s << QString() << u"- 1 0|a"_s;
}

void TestSideBySide::lines()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(picture(sideBySide(before, after)), "expected");
}

void TestSideBySide::bothTextsAreWhole()
{
    QVERIFY(rc::check("the left is the one text, the right the other", [] {
        const auto text = [] {
            QStringList lines;
            for (const int number : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)))
                lines << QString::number(number);
            return lines;
        };
        const QStringList before = text();
        const QStringList after = text();
        QStringList left;
        QStringList right;
        for (const SideBySideLine &line : sideBySide(before.join(u'\n'), after.join(u'\n'))) {
            if (line.before > 0)
                left << line.left;
            if (line.after > 0)
                right << line.right;
            RC_ASSERT(line.before == 0 || line.before == left.size());
            RC_ASSERT(line.after == 0 || line.after == right.size());
            RC_ASSERT((line.kind == SideBySideLine::Kind::Same) == (line.before > 0 && line.after > 0 && line.left == line.right));
        }
        RC_ASSERT(left == before);
        RC_ASSERT(right == after);
    }));
}

EASEL_TEST(TestSideBySide)
#include "testsidebyside.moc"
