// SPDX-License-Identifier: GPL-3.0-or-later
// Texts laid together by regions of lines: named cases, to the byte.
#include "planning/textmerge.h"

#include "testregistry.h"

#include <QTest>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

class TestTextMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
    void keepsTheOtherRegions();
    void textForAnEditor();
    void ancestorOfAConflict();
    void markersAreSeen();
};

void TestTextMerge::merges_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("merged"); ///< mine where both changed
    QTest::addColumn<bool>("clean");
    QTest::newRow("nobody") << u"a\n"_s << u"a\n"_s << u"a\n"_s << u"a\n"_s << true;
    QTest::newRow("mine") << u"a\n"_s << u"a\n"_s << u"b\n"_s << u"b\n"_s << true;
    QTest::newRow("theirs") << u"a\n"_s << u"b\n"_s << u"a\n"_s << u"b\n"_s << true;
    QTest::newRow("the same") << u"a\n"_s << u"b\n"_s << u"b\n"_s << u"b\n"_s << true;
    QTest::newRow("apart") << u"a\nb\nc\n"_s << u"A\nb\nc\n"_s << u"a\nb\nC\n"_s << u"A\nb\nC\n"_s << true;
    QTest::newRow("one line") << u"a\nb\nc\n"_s << u"a\nX\nc\n"_s << u"a\nY\nc\n"_s << u"a\nY\nc\n"_s << false;
    QTest::newRow("added at one place") << u"a\nb\n"_s << u"a\nx\nb\n"_s << u"a\ny\nb\n"_s << u"a\ny\nb\n"_s << false;
    QTest::newRow("removed and changed") << u"a\nb\nc\n"_s << u"a\nc\n"_s << u"a\nB\nc\n"_s << u"a\nB\nc\n"_s << false;
    QTest::newRow("both removed, one more") << u"a\nb\nc\nd\ne\n"_s << u"a\nc\nd\ne\n"_s << u"a\nc\nd\n"_s << u"a\nc\nd\n"_s << true;
    QTest::newRow("from nothing") << QString() << u"x: 1\n"_s << u"y: 2\n"_s << u"y: 2\n"_s << false;
    QTest::newRow("to nothing") << u"a\nb\n"_s << QString() << u"a\nb\n"_s << QString() << true;
    QTest::newRow("Windows line ends stay") << u"a\r\nb\r\nc\r\n"_s << u"A\r\nb\r\nc\r\n"_s << u"a\r\nb\r\nC\r\n"_s << u"A\r\nb\r\nC\r\n"_s << true;
    QTest::newRow("line ends stay as whose line it is") << u"a\nb\nc\n"_s << u"A\r\nb\nc\n"_s << u"a\nb\nC\n"_s << u"A\r\nb\nC\n"_s << true;
    QTest::newRow("no end of the last line") << u"a\nb\nc"_s << u"A\nb\nc"_s << u"a\nb\nC"_s << u"A\nb\nC"_s << true;
    QTest::newRow("mine ends the last line") << u"a\nb\nc"_s << u"A\nb\nc"_s << u"a\nb\nc\n"_s << u"A\nb\nc\n"_s << true;
    QTest::newRow("theirs takes the end away") << u"a\nb\nc\n"_s << u"a\nb\nc"_s << u"A\nb\nc\n"_s << u"A\nb\nc"_s << true;
    QTest::newRow("beyond ASCII") << u"ä\nb\n🜁\n"_s << u"Ä\nb\n🜁\n"_s << u"ä\nb\n🜂\n"_s << u"Ä\nb\n🜂\n"_s << true;
    const QString broken = u"a\nb\n"_s + QChar(0xd800) + u"\n"_s;
    QTest::newRow("no valid text is one region") << broken << broken + u"x\n"_s << u"y\n"_s + broken << u"y\n"_s + broken << false;
}

void TestTextMerge::merges()
{
    QFETCH(QString, base);
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    QFETCH(bool, clean);
    const TextMerge merge = mergeText(base, theirs, mine);
    QTEST(merge.text, "merged");
    QCOMPARE(merge.clean, clean);
    // The other way round the same lines are in the way, and theirs is mine.
    const TextMerge other = mergeText(base, mine, theirs, TextSide::Theirs);
    QCOMPARE(other.text, merge.text);
    QCOMPARE(other.clean, clean);
}

void TestTextMerge::keepsTheOtherRegions()
{
    const QString base = u"a\nb\nc\nd\ne\nf\ng\n"_s;
    const QString theirs = u"A1\nb\nc\nD1\ne\nf\ng\n"_s;
    const QString mine = u"a\nb\nc\nD2\ne\nf\nG2\n"_s;
    QCOMPARE(mergeText(base, theirs, mine, TextSide::Mine).text, u"A1\nb\nc\nD2\ne\nf\nG2\n"_s);
    QCOMPARE(mergeText(base, theirs, mine, TextSide::Theirs).text, u"A1\nb\nc\nD1\ne\nf\nG2\n"_s);
}

void TestTextMerge::textForAnEditor()
{
    const QString text = textWithConflicts(u"a\nb\nc\n"_s, u"a\nX\nc\n"_s, u"a\nY\nc\n"_s, u"on the backend"_s, u"in your plan"_s);
    QCOMPARE(text, u"a\n<<<<<<< in your plan\nY\n=======\nX\n>>>>>>> on the backend\nc\n"_s);
    QVERIFY(hasConflictMarkers(text));
}

void TestTextMerge::ancestorOfAConflict()
{
    const QString base = u"a\nb\nc\nd\ne\nf\ng\n"_s;
    const QString theirs = u"A1\nb\nc\nD1\ne\nf\ng\n"_s;
    const QString mine = u"a\nb\nc\nD2\ne\nf\nG2\n"_s;
    // Their line 1 is no news any more; of line 4 nobody has decided; line 7 is the plan's alone.
    const QString ancestor = ancestorOfConflict(base, theirs, mine);
    QCOMPARE(ancestor, u"A1\nb\nc\nd\ne\nf\ng\n"_s);
    const QString draft = mergeText(base, theirs, mine).text;
    QCOMPARE(mergeText(ancestor, theirs, draft).text, draft);
    QVERIFY(!mergeText(ancestor, theirs, draft).clean);
    // They take line 4 back: nothing is in the way any more. They take line 1 back: that is theirs to do.
    QCOMPARE(mergeText(ancestor, base, draft).text, mine);
    QVERIFY(mergeText(ancestor, base, draft).clean);

    QCOMPARE(ancestorOfConflict(u"a\nb"_s, u"a\nX"_s, u"a\nY"_s), u"a\nb"_s);
    QCOMPARE(ancestorOfConflict(u"a\r\nb\r\n"_s, u"a\r\nX\r\n"_s, u"a\r\nY\r\n"_s), u"a\r\nb\r\n"_s);
}

void TestTextMerge::markersAreSeen()
{
    QVERIFY(!hasConflictMarkers(u"a: b\n# ======= heading =======\n"_s));
    QVERIFY(hasConflictMarkers(u"a\n=======\nb\n"_s));
    QVERIFY(hasConflictMarkers(u"a\r\n=======\r\nb\r\n"_s));
    QVERIFY(hasConflictMarkers(u"<<<<<<< mine\n"_s));
    QVERIFY(hasConflictMarkers(u"x\n>>>>>>> theirs"_s));
}

EASEL_TEST(TestTextMerge)
#include "testtextmerge.moc"
