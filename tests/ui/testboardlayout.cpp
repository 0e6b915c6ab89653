// SPDX-License-Identifier: GPL-3.0-or-later
// Where cards and chips are: pure geometry, for many boards.
#include "board/boardlayout.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Cards g0, g1, … with so many members each.
std::vector<CardContent> cardsWith(const QList<int> &members, bool expanded = false)
{
    std::vector<CardContent> cards;
    for (int i = 0; i < members.size(); ++i) {
        CardContent card{GroupId(u"g%1"_s.arg(i)), {}, expanded};
        for (int m = 0; m < members[i]; ++m)
            card.members.push_back(ClusterId(u"c%1-%2"_s.arg(i).arg(m)));
        cards.push_back(std::move(card));
    }
    return cards;
}

GroupId g(int i)
{
    return GroupId(u"g%1"_s.arg(i));
}

} // namespace

class TestBoardLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void columns_data();
    void columns();
    void orderIsKeptFromTheTopLeft();
    void folding_data();
    void folding();
    void hits();
    void neighbours();
    void theEmptyBoard();
    void anEditIsAsABoardMadeAnew_data();
    void anEditIsAsABoardMadeAnew();
    void anEditElsewhereMovesNothing();

private:
    const BoardMetrics m_metrics{};
};

void TestBoardLayout::nothingOverlaps_data()
{
    QTest::addColumn<QList<int>>("members");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("expanded");
    const QList<std::pair<const char *, QList<int>>> boards{
        {"one", {3}}, {"empty groups", {0, 0, 0, 0}}, {"mixed", {1, 12, 0, 7, 6, 40, 2, 3, 9}}, {"many", QList<int>(60, 5)}};
    for (const auto &[name, members] : boards) {
        for (const int width : {10, 361, 362, 720, 1400, 3840}) {
            QTest::addRow("%s, %d wide", name, width) << members << width << false;
            QTest::addRow("%s, %d wide, unfolded", name, width) << members << width << true;
        }
    }
}

void TestBoardLayout::nothingOverlaps()
{
    QFETCH(QList<int>, members);
    QFETCH(int, width);
    QFETCH(bool, expanded);
    const BoardLayout layout(cardsWith(members, expanded), width, m_metrics);
    QCOMPARE(layout.cards().size(), static_cast<size_t>(members.size()));
    for (const CardGeometry &card : layout.cards()) {
        QVERIFY(card.rect.left() >= m_metrics.margin && card.rect.top() >= m_metrics.margin);
        QVERIFY(card.rect.bottom() < layout.height());
        if (width >= m_metrics.minCardWidth + 2 * m_metrics.margin)
            QVERIFY(card.rect.right() <= width - m_metrics.margin);
        QVERIFY(card.rect.width() >= std::min(m_metrics.minCardWidth, width));
        // Header, chips and "more" are inside of the card, below each other.
        QVERIFY(card.rect.contains(card.header));
        QRect above = card.header;
        for (const auto &[id, rect] : card.chips) {
            QVERIFY(card.rect.contains(rect) && rect.top() > above.bottom());
            above = rect;
        }
        if (!card.more.isEmpty())
            QVERIFY(card.rect.contains(card.more) && card.more.top() > above.bottom());
        for (const CardGeometry &other : layout.cards()) {
            if (&other != &card)
                QVERIFY2(!card.rect.adjusted(0, 0, m_metrics.gap - 1, m_metrics.gap - 1).intersects(other.rect),
                         qPrintable(card.group.toString() + u" and "_s + other.group.toString()));
        }
    }
}

void TestBoardLayout::columns_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("narrower than a card") << 100 << 1;
    QTest::newRow("just two") << 2 * 330 + 16 + 2 * 16 << 2;
    QTest::newRow("a pixel short of two") << 2 * 330 + 16 + 2 * 16 - 1 << 1;
    QTest::newRow("just three") << 3 * 330 + 2 * 16 + 2 * 16 << 3;
}

void TestBoardLayout::columns()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    const BoardLayout layout(cardsWith(QList<int>(9, 2)), width, m_metrics);
    QCOMPARE(layout.columns(), columns);
    QSet<int> lefts;
    QSet<int> widths;
    for (const CardGeometry &card : layout.cards()) {
        lefts.insert(card.rect.left());
        widths.insert(card.rect.width());
    }
    QCOMPARE(lefts.size(), columns);
    QCOMPARE(widths.size(), 1);
}

void TestBoardLayout::orderIsKeptFromTheTopLeft()
{
    const BoardLayout layout(cardsWith({6, 1, 1, 1}), 1100, m_metrics); // three columns
    QCOMPARE(layout.columns(), 3);
    QVERIFY(layout.card(g(0))->rect.left() < layout.card(g(1))->rect.left());
    QVERIFY(layout.card(g(1))->rect.left() < layout.card(g(2))->rect.left());
    // The fourth goes below the shortest.
    QCOMPARE(layout.card(g(3))->rect.left(), layout.card(g(1))->rect.left());
    QCOMPARE(layout.card(g(3))->rect.top(), layout.card(g(1))->rect.bottom() + 1 + m_metrics.gap);
    QVERIFY(!layout.card(g(4)));
}

void TestBoardLayout::folding_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<bool>("expanded");
    QTest::addColumn<int>("chips");
    QTest::addColumn<int>("hidden");
    QTest::addColumn<bool>("more");
    QTest::newRow("none") << 0 << false << 0 << 0 << false;
    QTest::newRow("all fit") << 6 << false << 6 << 0 << false;
    QTest::newRow("one alone is not hidden") << 7 << false << 7 << 0 << false;
    QTest::newRow("folded") << 8 << false << 6 << 2 << true;
    QTest::newRow("unfolded") << 8 << true << 8 << 0 << true;
    QTest::newRow("nothing to unfold") << 7 << true << 7 << 0 << false;
    QTest::newRow("many") << 500 << false << 6 << 494 << true;
}

void TestBoardLayout::folding()
{
    QFETCH(int, members);
    QFETCH(bool, expanded);
    const BoardLayout layout(cardsWith({members}, expanded), 800, m_metrics);
    const CardGeometry &card = layout.cards().front();
    QTEST(static_cast<int>(card.chips.size()), "chips");
    QTEST(card.hiddenMembers, "hidden");
    QTEST(!card.more.isEmpty(), "more");
    for (size_t i = 0; i < card.chips.size(); ++i)
        QCOMPARE(card.chips[i].first, ClusterId(u"c0-%1"_s.arg(i)));
}

void TestBoardLayout::hits()
{
    const BoardLayout layout(cardsWith({8, 2, 3}), 1100, m_metrics);
    for (const CardGeometry &card : layout.cards()) {
        for (const QPoint corner : {card.rect.topLeft(), card.rect.bottomRight(), card.rect.center()})
            QCOMPARE(layout.cardAt(corner)->group, card.group);
        QVERIFY(BoardLayout::chipAt(card, card.header.center()).isEmpty());
        for (const auto &[id, rect] : card.chips) {
            QCOMPARE(BoardLayout::chipAt(card, rect.topLeft()), id);
            QCOMPARE(BoardLayout::chipAt(card, rect.bottomRight()), id);
            QVERIFY(BoardLayout::chipAt(card, rect.topLeft() - QPoint(0, 1)) != id);
        }
        const auto within = layout.cardsIn(QRect(card.rect.center(), QSize(1, 1)));
        QCOMPARE(within.size(), size_t(1));
        QCOMPARE(within.front()->group, card.group);
    }
    QVERIFY(!layout.cardAt({1, 1}));
    QVERIFY(!layout.cardAt({500, layout.height() + 1}));
    QCOMPARE(layout.cardsIn(QRect(0, 0, 1100, layout.height())).size(), size_t(3));
    QVERIFY(layout.cardsIn(QRect(0, layout.height(), 1100, 50)).empty());
}

void TestBoardLayout::neighbours()
{
    const BoardLayout layout(cardsWith(QList<int>(6, 2)), 1100, m_metrics); // 0 1 2 above 3 4 5
    QCOMPARE(layout.neighbour(g(0), Qt::Key_Right), g(1));
    QCOMPARE(layout.neighbour(g(1), Qt::Key_Right), g(2));
    QCOMPARE(layout.neighbour(g(2), Qt::Key_Right), g(2));
    QCOMPARE(layout.neighbour(g(0), Qt::Key_Left), g(0));
    QCOMPARE(layout.neighbour(g(0), Qt::Key_Down), g(3));
    QCOMPARE(layout.neighbour(g(3), Qt::Key_Up), g(0));
    QCOMPARE(layout.neighbour(g(0), Qt::Key_Up), g(0));
    QCOMPARE(layout.neighbour(g(3), Qt::Key_Down), g(3));
    QCOMPARE(layout.neighbour(g(5), Qt::Key_Left), g(4));
    // From a card that is gone to the first.
    QCOMPARE(layout.neighbour(g(9), Qt::Key_Down), g(0));
    // Every card can be come to by arrows from the first.
    const BoardLayout uneven(cardsWith({1, 12, 0, 7, 6, 3, 2, 3, 9}), 1100, m_metrics);
    QSet<GroupId> reached{g(0)};
    QList<GroupId> open{g(0)};
    while (!open.isEmpty()) {
        const GroupId from = open.takeFirst();
        for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            const GroupId next = uneven.neighbour(from, arrow);
            if (!reached.contains(next)) {
                reached.insert(next);
                open << next;
            }
        }
    }
    QCOMPARE(reached.size(), 9);
}

void TestBoardLayout::theEmptyBoard()
{
    const BoardLayout layout({}, 800, m_metrics);
    QVERIFY(layout.cards().empty());
    QVERIFY(!layout.cardAt({20, 20}));
    QVERIFY(layout.neighbour({}, Qt::Key_Down).isEmpty());
    QVERIFY(layout.height() >= 0);
    QVERIFY(BoardLayout().cards().empty());
}

void TestBoardLayout::anEditIsAsABoardMadeAnew_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    QTest::newRow("left to right") << Qt::LeftToRight << 1100;
    QTest::newRow("right to left") << Qt::RightToLeft << 1100;
    QTest::newRow("narrow") << Qt::LeftToRight << 300;
    QTest::newRow("narrow, right to left") << Qt::RightToLeft << 300;
}

/// Whatever is edited in whatever order: the parts that are kept are where a new board would put them, and what has
/// changed is all within the bounds that are returned.
void TestBoardLayout::anEditIsAsABoardMadeAnew()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, width);
    std::vector<CardContent> contents = cardsWith({3, 0, 12, 7, 1, 5, 9, 2});
    BoardLayout board(contents, width, m_metrics, direction);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const BoardLayout before = board;
        std::vector<CardContent> changed;
        const size_t which = random.bounded(static_cast<quint32>(contents.size()));
        switch (random.bounded(5)) {
        case 0: // a cluster joins
            contents[which].members.push_back(ClusterId(u"n%1"_s.arg(round)));
            changed = {contents[which]};
            break;
        case 1: // all leave
            contents[which].members.clear();
            changed = {contents[which]};
            break;
        case 2:
            contents[which].isExpanded = !contents[which].isExpanded;
            changed = {contents[which]};
            break;
        case 3: { // a group is made
            const CardContent made = cardsWith({round % 9}).front();
            changed = {{GroupId(u"made%1"_s.arg(round)), made.members, false}};
            contents.insert(contents.begin() + static_cast<long>(which), changed.front());
            break;
        }
        case 4: // one goes, another takes its place in the order
            if (contents.size() > 3)
                contents.erase(contents.begin() + static_cast<long>(which));
            std::swap(contents.front(), contents.back());
            break;
        }
        std::vector<GroupId> order;
        for (const CardContent &content : contents)
            order.push_back(content.group);
        const QRect dirty = board.update(order, changed);

        const BoardLayout anew(contents, width, m_metrics, direction);
        QCOMPARE(board.height(), anew.height());
        QCOMPARE(board.cards().size(), anew.cards().size());
        for (size_t i = 0; i < anew.cards().size(); ++i) {
            const CardGeometry &card = board.cards()[i];
            QCOMPARE(card, anew.cards()[i]);
            QCOMPARE(board.card(card.group), &card);
            const CardGeometry *then = before.card(card.group);
            if (!then || *then != card)
                QVERIFY(dirty.contains(card.rect));
        }
        for (const CardGeometry &then : before.cards()) {
            const CardGeometry *now = board.card(then.group);
            if (!now || *now != then)
                QVERIFY(dirty.contains(then.rect));
        }
    }
}

void TestBoardLayout::anEditElsewhereMovesNothing()
{
    std::vector<CardContent> contents = cardsWith(QList<int>(30, 4));
    BoardLayout board(contents, 1100, m_metrics);
    std::vector<GroupId> order;
    for (const CardContent &content : contents)
        order.push_back(content.group);
    QVERIFY(board.update(order, {}).isNull());
    // The same height: this card alone looks different.
    contents[4].members[0] = ClusterId(u"other"_s);
    QCOMPARE(board.update(order, {contents[4]}), board.card(g(4))->rect);
}

EASEL_TEST(TestBoardLayout)
#include "testboardlayout.moc"
