// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations laid together over an upgrade: cases to the byte, laws, and hostile texts.
#include "upgrades/valuesmerge.h"

#include "testfiles.h"
#include "rules/yamlcheck.h"
#include "testregistry.h"
#include "upgrades/valuestree.h"
#include "valuesscript.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QDir &folder, const QString &name)
{
    return QString::fromUtf8(contentOf(folder.filePath(name)));
}

QString kindName(ValuesConflict::Kind kind)
{
    switch (kind) {
    case ValuesConflict::Kind::BothChanged: return u"both changed"_s;
    case ValuesConflict::Kind::BothAdded: return u"both added"_s;
    case ValuesConflict::Kind::FreshRemoved: return u"removed by the new default"_s;
    case ValuesConflict::Kind::MineRemoved: return u"removed by mine"_s;
    }
    Q_UNREACHABLE();
}

std::vector<int> numbers(int most)
{
    return *rc::gen::resize(most, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000)));
}

/// A path at or above the leaf.
bool isAbove(const QString &path, const QString &leaf)
{
    return leaf == path || leaf.startsWith(path + u'.') || leaf.startsWith(path + u'[');
}

} // namespace

class TestValuesMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void conflictsAreSettled();
    void valuesOfATwoWayMergeAreSettled();
    void settlementsAreChecked();
    void laws();
    void commentsStay();
    void places_data();
    void places();
    void sectionsAreTheWhole();
    void hostile_data();
    void hostile();
};

void TestValuesMerge::cases_data()
{
    QTest::addColumn<QString>("folder");
    const QDir all(QStringLiteral(EASEL_TEST_DATA "/upgrades"));
    const QStringList names = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY2(names.size() >= 25, "the cases are not there");
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << all.filePath(name);
}

void TestValuesMerge::cases()
{
    QFETCH(QString, folder);
    const QDir dir(folder);
    const ValuesVersions versions{dir.exists(u"old.yaml"_s) ? std::optional(textOf(dir, u"old.yaml"_s)) : std::nullopt,
                                  textOf(dir, u"mine.yaml"_s), textOf(dir, u"new.yaml"_s)};
    const auto merge = mergeValues(versions);
    QVERIFY2(merge, qPrintable(merge ? QString() : merge.error().toString()));
    QCOMPARE(merge->text.toUtf8(), contentOf(dir.filePath(u"expected.yaml"_s)));
    QString conflicts;
    for (const ValuesConflict &conflict : merge->conflicts)
        conflicts += u"%1: %2\n"_s.arg(kindName(conflict.kind), conflict.path);
    QCOMPARE(conflicts, textOf(dir, u"conflicts.txt"_s));
    QCOMPARE(merge->isThreeWay, versions.old.has_value());

    // Once more changes nothing.
    ValuesVersions again = versions;
    again.mine = merge->text;
    const auto second = mergeValues(again);
    QVERIFY(second);
    QCOMPARE(second->text, merge->text);
}

void TestValuesMerge::conflictsAreSettled()
{
    const ValuesVersions versions{u"a: 1\nb: 1\nc: 1\nd: 1\n"_s, u"a: 2 # mine\nb: 2\nc: 2\n"_s, u"a: 3\nb: 3\nc: 3\nd: 3\n"_s};
    const auto open = mergeValues(versions);
    QVERIFY(open);
    QCOMPARE(open->openConflicts(), 4);
    QCOMPARE(open->text, u"a: 2 # mine\nb: 2\nc: 2\n"_s);
    const auto settled = mergeValues(versions, {{u"a"_s, {Choice::Mine, {}}},
                                                {u"b"_s, {Choice::Theirs, {}}},
                                                {u"c"_s, {std::nullopt, u"x: 1\ny:\n  - z"_s}},
                                                {u"d"_s, {Choice::Theirs, {}}}});
    QVERIFY(settled);
    QCOMPARE(settled->openConflicts(), 0);
    QCOMPARE(settled->conflicts.size(), size_t(4));
    QCOMPARE(settled->text, u"a: 2 # mine\nb: 3\nc:\n  x: 1\n  y:\n    - z\nd: 3\n"_s);
    QVERIFY(settled->conflicts[2].isEdited);
    // An empty value takes the key away.
    const auto gone = mergeValues(versions, {{u"c"_s, {std::nullopt, u" "_s}}});
    QVERIFY(gone && !gone->text.contains(u"c:"_s));
}

void TestValuesMerge::valuesOfATwoWayMergeAreSettled()
{
    const ValuesVersions versions{std::nullopt, u"a: 1\nb: 1\nmine: 1\n"_s, u"a: 2\nb: 1\nfresh: 1\n"_s};
    const auto kept = mergeValues(versions);
    QVERIFY(kept && !kept->isThreeWay && kept->conflicts.empty());
    QCOMPARE(kept->text, u"a: 1\nb: 1\nmine: 1\nfresh: 1\n"_s);
    QCOMPARE(kept->carried.size(), size_t(2));
    QCOMPARE(kept->carried[0], (CarriedValue{u"a"_s, {}, {}, u"1"_s, u"2"_s}));
    const auto taken = mergeValues(versions, {{u"a"_s, {Choice::Theirs, {}}}, {u"mine"_s, {Choice::Theirs, {}}}});
    QVERIFY(taken);
    QCOMPARE(taken->text, u"a: 2\nb: 1\nfresh: 1\n"_s);
}

void TestValuesMerge::settlementsAreChecked()
{
    const ValuesVersions versions{u"a: 1\n"_s, u"a: 2\n"_s, u"a: 3\n"_s};
    for (const QString &text : {u"[1, 2"_s, u"x: 1\n x: 2"_s, u"*alias"_s}) {
        const auto merge = mergeValues(versions, {{u"a"_s, {std::nullopt, text}}});
        QVERIFY2(!merge, qPrintable(text));
        QCOMPARE(merge.error().code, ErrorCode::InvalidInput);
        QCOMPARE(merge.error().context, u"a"_s);
    }
}

void TestValuesMerge::laws()
{
    QVERIFY(rc::check("values laid together", [] {
        const ValuesSketch base = ValuesSketch::from(numbers(30));
        const ValuesSketch mineSketch = base.edited(numbers(8));
        const ValuesSketch freshSketch = base.edited(numbers(8));
        const QString old = base.yaml();
        const QString mine = mineSketch.yaml();
        const QString fresh = freshSketch.yaml();
        // What nobody changed is the new default to the byte; what is the new default stays.
        RC_ASSERT(mergeValues({old, old, fresh})->text == fresh);
        RC_ASSERT(mergeValues({old, fresh, fresh})->text == fresh);
        RC_ASSERT(mergeValues({std::nullopt, fresh, fresh})->text == fresh);
        RC_ASSERT(mergeValues({old, mine, old})->text == mine);

        const auto merge = mergeValues({old, mine, fresh});
        RC_ASSERT(merge.has_value());
        const QMap<QString, QString> result = leavesOf(merge->text);
        QStringList all = base.leaves().keys() + mineSketch.leaves().keys() + freshSketch.leaves().keys() + result.keys();
        all.removeDuplicates();
        for (const QString &leaf : std::as_const(all)) {
            const bool isConflict = std::any_of(merge->conflicts.begin(), merge->conflicts.end(),
                                                [&](const ValuesConflict &each) { return isAbove(each.path, leaf); });
            const auto of = [&](const QMap<QString, QString> &leaves) { return leaves.value(leaf); };
            const QString o = of(base.leaves());
            const QString m = of(mineSketch.leaves());
            const QString f = of(freshSketch.leaves());
            if (isConflict)
                RC_ASSERT(of(result) == m); // nothing of mine is lost
            else if (m == o || m == f)
                RC_ASSERT(of(result) == f);
            else
                RC_ASSERT(o == f && of(result) == m);
        }
        // Twice is once.
        RC_ASSERT(mergeValues({old, merge->text, fresh})->text == merge->text);
        // With the new default everywhere in conflicts, and with mine: each is what was chosen.
        QHash<QString, ValuesSettlement> theirs;
        for (const ValuesConflict &conflict : merge->conflicts)
            theirs.insert(conflict.path, {Choice::Theirs, {}});
        const auto settled = mergeValues({old, mine, fresh}, theirs);
        RC_ASSERT(settled.has_value() && settled->openConflicts() == 0);
        const QMap<QString, QString> chosen = leavesOf(settled->text);
        for (const ValuesConflict &conflict : merge->conflicts) {
            for (const QString &leaf : std::as_const(all)) {
                if (isAbove(conflict.path, leaf))
                    RC_ASSERT(chosen.value(leaf) == freshSketch.leaves().value(leaf));
            }
        }
        // Without the old default nothing of mine is lost either.
        const auto twoWay = mergeValues({std::nullopt, mine, fresh});
        RC_ASSERT(twoWay.has_value() && twoWay->conflicts.empty());
        const QMap<QString, QString> kept = leavesOf(twoWay->text);
        for (auto it = mineSketch.leaves().cbegin(); it != mineSketch.leaves().cend(); ++it)
            RC_ASSERT(kept.value(it.key()) == it.value());
        for (auto it = freshSketch.leaves().cbegin(); it != freshSketch.leaves().cend(); ++it)
            RC_ASSERT(kept.contains(it.key()));
        // Line ends of another kind make no difference but themselves.
        QString windows = mine;
        windows.replace(u'\n', u"\r\n"_s);
        QString expected = merge->text;
        RC_ASSERT(mergeValues({old, windows, fresh})->text.remove(u'\r') == (merge->text == fresh ? fresh : expected));
    }));
}

void TestValuesMerge::commentsStay()
{
    QVERIFY(rc::check("a comment stays with what it is about", [] {
        const ValuesSketch base = ValuesSketch::from(numbers(30));
        ValuesSketch mine = base.edited(numbers(6));
        const ValuesSketch fresh = base.edited(numbers(6));
        const QString path = mine.comment(*rc::gen::inRange(0, 1000), u"mine: this and no other"_s);
        RC_PRE(!path.isEmpty());
        const auto merge = mergeValues({base.yaml(), mine.yaml(), fresh.yaml()});
        RC_ASSERT(merge.has_value());
        const auto count = merge->text.count(u"# mine: this and no other"_s);
        if (!leavesOf(merge->text).contains(path)) {
            RC_ASSERT(count <= 1);
            return;
        }
        RC_ASSERT(count == 1);
        // Nothing but other comments between it and its key.
        const QStringList lines = merge->text.split(u'\n');
        qsizetype at = 0;
        while (!lines[at].contains(u"# mine: this and no other"_s))
            ++at;
        while (lines[at].trimmed().startsWith(u'#'))
            ++at;
        RC_ASSERT(lines[at].trimmed().startsWith(path.section(u'.', -1) + u':'));
    }));
}

void TestValuesMerge::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path"); ///< keys, by dots; numbers for items
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("lines");
    QTest::newRow("plain") << u"a: 1\nb: two words # note\nc: 3\n"_s << u"b"_s << u"two words"_s << u"b: two words # note\n"_s;
    QTest::newRow("a comment above") << u"a: 1\n# about b\nb: 2\n"_s << u"b"_s << u"2"_s << u"# about b\nb: 2\n"_s;
    QTest::newRow("the comment of the text") << u"# about all\na: 1\n"_s << u"a"_s << u"1"_s << u"a: 1\n"_s;
    QTest::newRow("quoted") << u"a: 'it''s: #1' # c\n"_s << u"a"_s << u"'it''s: #1'"_s << u"a: 'it''s: #1' # c\n"_s;
    QTest::newRow("escaped") << u"a: \"x\\\"y\" \n"_s << u"a"_s << u"\"x\\\"y\""_s << u"a: \"x\\\"y\" \n"_s;
    QTest::newRow("nothing") << u"a:\nb: 1\n"_s << u"a"_s << QString() << u"a:\n"_s;
    QTest::newRow("a word for nothing") << u"a: ~ # none\nb: 1\n"_s << u"a"_s << u"~"_s << u"a: ~ # none\n"_s;
    QTest::newRow("a block") << u"a: |\n  # no comment\n  x\n\nb: 1\n"_s << u"a"_s << u"|\n  # no comment\n  x"_s << u"a: |\n  # no comment\n  x\n"_s;
    QTest::newRow("several lines") << u"a: one\n  two\nb: 1\n"_s << u"a"_s << u"one\n  two"_s << u"a: one\n  two\n"_s;
    QTest::newRow("flow") << u"a: {b: ']', c: [1,\n  2]} # f\nd: 1\n"_s << u"a"_s << u"{b: ']', c: [1,\n  2]}"_s << u"a: {b: ']', c: [1,\n  2]} # f\n"_s;
    QTest::newRow("a map") << u"a:\n  b: 1\n  # end of a\n# about c\nc: 1\n"_s << u"a"_s << u"b: 1"_s << u"a:\n  b: 1\n  # end of a\n"_s;
    QTest::newRow("an item") << u"a:\n- x: 1\n  y: 2\n- z\n"_s << u"a.0"_s << u"x: 1\n  y: 2"_s << u"- x: 1\n  y: 2\n"_s;
    QTest::newRow("the last, without an end") << u"a: 1\nb: 2"_s << u"b"_s << u"2"_s << u"b: 2"_s;
    QTest::newRow("tagged") << u"a: !!str 5 # s\n"_s << u"a"_s << u"!!str 5"_s << u"a: !!str 5 # s\n"_s;
    QTest::newRow("a quoted key") << u"\"a b\": 1\n"_s << u"a b"_s << u"1"_s << u"\"a b\": 1\n"_s;
    QTest::newRow("beyond ASCII") << u"ä: ö # ü\nb: 1\n"_s << u"b"_s << u"1"_s << u"b: 1\n"_s;
}

void TestValuesMerge::places()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const auto tree = ValuesTree::parse(text);
    QVERIFY(tree);
    const ValuesNode *node = &(*tree)->root();
    for (const QString &key : path.split(u'.'))
        node = node->kind == ValuesNode::Kind::List ? &node->children[key.toUInt()] : node->child(key.toStdString());
    QVERIFY(node);
    const QByteArray &bytes = (*tree)->text();
    QTEST(QString::fromUtf8(bytes.sliced(node->begin, node->end - node->begin)), "value");
    QTEST(QString::fromUtf8(bytes.sliced(node->linesBegin, node->linesEnd - node->linesBegin)), "lines");
}

void TestValuesMerge::sectionsAreTheWhole()
{
    // With a line before them that makes no section, texts are read as one.
    const auto isSame = [](const QString &text) {
        const auto bySections = ValuesTree::parse(text);
        const auto whole = ValuesTree::parse(u"---\n"_s + text);
        return bySections.has_value() == whole.has_value() && (!whole || sameValue((*bySections)->root(), (*whole)->root()));
    };
    const QDir all(QStringLiteral(EASEL_TEST_DATA "/upgrades"));
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &file : {u"mine.yaml"_s, u"new.yaml"_s, u"expected.yaml"_s})
            QVERIFY2(isSame(textOf(QDir(all.filePath(name)), file).remove(QChar(QChar::ByteOrderMark))), qPrintable(name));
    }
    for (const QString &text : {u"a: \"x\ny: z\"\nb: 1\n"_s, u"a: [1,\nb, c]\nd: 1\n"_s, u"a: &x 1\nb: *x\n"_s, u"a: |\n  x\nb: 1\n"_s, u"a:\n- 1\n- 2\nb: 1\n"_s,
                               u"a: 1\na: 2\nb: 1\n"_s, u"a\nb: 1\n"_s, u"a: 1\n  b: 2\nc: 3\n"_s, u"a: 1\n? b\n: 2\n"_s, u"a: 'it\nb: 1'\nc: 1\n"_s, u"a: 1\r\nb: 2\r\n"_s, u"  a: \"x\nb: y\nc: z\"\n"_s, u"  # c\n\na: 1\nb: 2\n"_s,
                               u"a: !\"x\nb: y\n"_s})
        QVERIFY2(isSame(text), qPrintable(text));
    QVERIFY(rc::check("entry by entry or as a whole", [&] { RC_ASSERT(isSame(ValuesSketch::from(numbers(40)).yaml())); }));
}

void TestValuesMerge::hostile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where"); ///< empty: it is taken
    QString bomb = u"a: &a [x, x, x, x, x, x, x, x, x]\n"_s;
    for (char c = 'b'; c < 'k'; ++c)
        bomb += u"%1: &%1 [*%2, *%2, *%2, *%2, *%2, *%2, *%2, *%2, *%2]\n"_s.arg(QLatin1Char(c)).arg(QLatin1Char(static_cast<char>(c - 1)));
    QTest::newRow("an alias bomb") << bomb << u"2:8"_s;
    QTest::newRow("a merge key") << u"a: &a {x: 1}\nb:\n  <<: *a\n"_s << u"3:7"_s;
    QTest::newRow("an anchor alone") << u"a: &a 1\n"_s << QString();
    QTest::newRow("tabs for indentation") << u"a:\n\tb: 1\n"_s << u"2:1"_s;
    QTest::newRow("a key twice") << u"a: 1\nb: 2\na: 3\n"_s << u"3:1"_s;
    QTest::newRow("two documents") << u"a: 1\n---\nb: 1\n"_s << u"2:1"_s;
    QTest::newRow("a list for all") << u"- a\n"_s << u"1:1"_s;
    QTest::newRow("a word for all") << u"word\n"_s << u"1:1"_s;
    QTest::newRow("an empty key") << u"a: 1\n: 2\n"_s << u"2:1"_s;
    QTest::newRow("a map as a key") << u"a: 1\n? {x: 1}\n: 2\n"_s << u"2:3"_s;
    QTest::newRow("the end of a text, early") << u"a: 1\n\u0004b: 2\n"_s << u"2:1"_s;
    QTest::newRow("a NUL") << u"a: 1"_s + QChar(0) << u"1:5"_s;
    QTest::newRow("a stray bracket") << u"]\n"_s << u"1:1"_s;
    QTest::newRow("ten megabytes of keys") << u"a: 1 # too much\n"_s.repeated(700'000) << u"65537:1"_s;
    QTest::newRow("ten megabytes of one word") << u"a: "_s + QString(10'000'000, u'x') << u"1:1048577"_s;
    QTest::newRow("deep, in brackets") << u"a: "_s + QString(500'000, u'[') << u"1:5"_s;
    QTest::newRow("deep, by dashes") << u"a:\n  "_s + u"- "_s.repeated(300'000) << u"2:1000"_s;
    QString deep;
    for (int i = 0; i < 1000; ++i)
        deep += QString(i, u' ') + u"a:\n"_s;
    QTest::newRow("deep, by lines") << deep << u"499:501"_s;
    QTest::newRow("a quote that is not closed") << u"a: 1\nb: \"x\n"_s << u"2:4"_s;
    QTest::newRow("a quote behind a tag that is not closed") << u"a: 1\nb: !\"x\nc: 2\n"_s << u"2:5"_s;
    QTest::newRow("a line that ends with a carriage return alone") << u"# c\rz: 1\na: 1\n"_s << u"1:4"_s;
    QTest::newRow("a carriage return at the very end") << u"a: 1\r"_s << u"1:5"_s;
    QTest::newRow("a quote that never ends") << u"a: \""_s + QString(900'000, u'x') << u"1:900005"_s;
    QTest::newRow("half a megabyte in one list") << u"a: ["_s + u"1, "_s.repeated(170'000) + u"1]\n"_s << QString();
    QTest::newRow("ten thousand keys in one map") << [] {
        QString text;
        for (int i = 0; i < 10'000; ++i)
            text += u"key%1: 1\n"_s.arg(i);
        return text;
    }() << QString();
}

void TestValuesMerge::hostile()
{
    QFETCH(QString, text);
    QFETCH(QString, where);
    QElapsedTimer timer;
    timer.start();
    static_cast<void>(checkYaml(text)); // what an editor asks at each key that is pressed
    const QString small = u"a: 1\nfresh: 2\n"_s;
    const auto mine = mergeValues({u"a: 1\n"_s, text, small});
    const auto fresh = mergeValues({u"a: 1\n"_s, u"a: 2\n"_s, text});
    const auto twoWay = mergeValues({std::nullopt, text, small});
    // Once a few seconds under a sanitizer; never a hang.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    for (const auto &merge : {mine, fresh, twoWay}) {
        if (where.isEmpty()) {
            QVERIFY2(merge, qPrintable(merge ? QString() : merge.error().toString()));
        } else {
            QVERIFY(!merge);
            QCOMPARE(merge.error().code, ErrorCode::InvalidInput);
            QCOMPARE(merge.error().context, where);
            QVERIFY(merge.error().message.contains(u"%1, column %2"_s.arg(where.section(u':', 0, 0), where.section(u':', 1))));
        }
    }
}

EASEL_TEST(TestValuesMerge)
#include "testvaluesmerge.moc"
