// SPDX-License-Identifier: GPL-3.0-or-later
// A list is read in pages while it is changed: what is there all the time is found, once.
#include "palette/pagewalk.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 50;

/// A list behind a backend: rows come and go.
class ShiftingList final
{
public:
    ShiftingList(int rows, quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < rows; ++i)
            m_rows << u"row-%1"_s.arg(i);
        m_always = QSet<QString>(m_rows.begin(), m_rows.end());
    }
    const QStringList &rows() const { return m_rows; }
    /// Those that have been there from the beginning on.
    const QSet<QString> &always() const { return m_always; }
    QRandomGenerator &random() { return m_random; }
    QStringList page(qint64 offset) const { return m_rows.mid(offset, pageSize); }
    void insert(qsizetype at) { m_rows.insert(at, u"new-%1"_s.arg(++m_created)); }
    void remove(qsizetype at) { m_always.remove(m_rows.takeAt(at)); }
    void change(int times)
    {
        for (int i = 0; i < times; ++i) {
            if (m_rows.isEmpty() || m_random.bounded(2))
                insert(m_random.bounded(3) ? static_cast<qsizetype>(m_random.bounded(static_cast<int>(m_rows.size()) + 1)) : 0);
            else
                remove(m_random.bounded(3) ? m_random.bounded(static_cast<int>(m_rows.size())) : 0);
        }
    }

private:
    QRandomGenerator m_random;
    QStringList m_rows;
    QSet<QString> m_always;
    int m_created = 0;
};

/// Why the walk is not what it has to be; empty when it is.
QString wrong(const PageWalk &walk, const ShiftingList &list)
{
    if (walk.hasFailed())
        return u"failed"_s;
    const QSet<QString> found(walk.order().begin(), walk.order().end());
    if (found.size() != walk.order().size())
        return u"a row twice"_s;
    for (const QString &row : list.always()) {
        if (!found.contains(row))
            return u"%1 is missing"_s.arg(row);
    }
    return {};
}

} // namespace

class TestPageWalk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atRest_data();
    void atRest();
    void deletedBeforeAPage();
    void insertedBeforeAPage();
    void almostAllDeleted();
    void changesMeanwhile();
    void countIsNotTold();
    void neverAtRest();
};

void TestPageWalk::atRest_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("requests");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a page less one") << 49 << 1;
    QTest::newRow("a page") << 50 << 1;
    QTest::newRow("a page and one") << 51 << 2;
    QTest::newRow("two pages") << 99 << 2;
    QTest::newRow("one more") << 100 << 3;
    QTest::newRow("10,000") << 10'000 << 205;
}

void TestPageWalk::atRest()
{
    QFETCH(int, rows);
    QFETCH(int, requests);
    const ShiftingList list(rows, 1);
    PageWalk walk(pageSize);
    int asked = 0;
    while (!walk.isComplete()) {
        const auto offsets = walk.next(6);
        QVERIFY(!offsets.empty());
        for (const qint64 offset : offsets) {
            ++asked;
            walk.add(offset, list.page(offset), list.rows().size());
        }
    }
    QCOMPARE(walk.order(), list.rows());
    QCOMPARE(asked, requests);
    QVERIFY(walk.next(6).empty());
}

void TestPageWalk::deletedBeforeAPage()
{
    // The row at the seam moves into the page that was read already, and another comes in at the end: the count is the same.
    ShiftingList list(100, 1);
    PageWalk walk(pageSize);
    QCOMPARE(walk.next(1), std::vector<qint64>{0});
    walk.add(0, list.page(0), 100);
    list.remove(10);
    list.remove(10);
    list.insert(98);
    list.insert(99);
    while (!walk.isComplete()) {
        for (const qint64 offset : walk.next(1))
            walk.add(offset, list.page(offset), list.rows().size());
    }
    QCOMPARE(wrong(walk, list), QString());
}

void TestPageWalk::insertedBeforeAPage()
{
    ShiftingList list(100, 1);
    PageWalk walk(pageSize);
    (void)walk.next(1);
    walk.add(0, list.page(0), 100);
    for (int i = 0; i < 30; ++i)
        list.insert(0);
    while (!walk.isComplete()) {
        for (const qint64 offset : walk.next(1))
            walk.add(offset, list.page(offset), list.rows().size());
    }
    QCOMPARE(wrong(walk, list), QString());
}

void TestPageWalk::almostAllDeleted()
{
    ShiftingList list(1000, 1);
    PageWalk walk(pageSize);
    for (int i = 0; i < 10; ++i) {
        for (const qint64 offset : walk.next(1))
            walk.add(offset, list.page(offset), list.rows().size());
    }
    while (list.rows().size() > 3)
        list.remove(list.rows().size() / 2);
    while (!walk.isComplete() && !walk.hasFailed()) {
        for (const qint64 offset : walk.next(6))
            walk.add(offset, list.page(offset), list.rows().size());
    }
    QCOMPARE(wrong(walk, list), QString());
}

void TestPageWalk::changesMeanwhile()
{
    int repaired = 0;
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        ShiftingList list(static_cast<int>(seed * 7 % 1500), seed);
        QRandomGenerator &random = list.random();
        PageWalk walk(pageSize);
        std::vector<qint64> open;
        int asked = 0;
        while (!walk.isComplete() && !walk.hasFailed()) {
            const auto more = walk.next(6 - open.size());
            asked += static_cast<int>(more.size());
            open.insert(open.end(), more.begin(), more.end());
            QVERIFY2(!open.empty(), qPrintable(u"seed %1: nothing is asked"_s.arg(seed)));
            list.change(random.bounded(4) == 0 ? random.bounded(6) : 0);
            const auto answered = open.begin() + random.bounded(static_cast<int>(open.size()));
            const qint64 offset = *answered;
            open.erase(answered);
            walk.add(offset, list.page(offset), list.rows().size());
        }
        QVERIFY2(wrong(walk, list).isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong(walk, list))));
        repaired += asked > 1 + static_cast<int>(list.rows().size()) / (pageSize - 1) + 3;
    }
    QVERIFY2(repaired > 100, "the lists did not shift enough to show anything");
}

void TestPageWalk::countIsNotTold()
{
    for (const int rows : {0, 50, 99, 345}) {
        const ShiftingList list(rows, 1);
        PageWalk walk(pageSize);
        while (!walk.isComplete()) {
            for (const qint64 offset : walk.next(6))
                walk.add(offset, list.page(offset), -1);
        }
        QCOMPARE(walk.order(), list.rows());
    }
}

void TestPageWalk::neverAtRest()
{
    // Faster than it can be read: it gives up instead of asking for ever.
    ShiftingList list(300, 1);
    PageWalk walk(pageSize);
    int asked = 0;
    while (!walk.isComplete() && !walk.hasFailed()) {
        for (const qint64 offset : walk.next(1)) {
            ++asked;
            walk.add(offset, list.page(offset), list.rows().size());
            for (int i = 0; i < 60; ++i) {
                list.remove(0);
                list.insert(list.rows().size());
            }
        }
        QVERIFY(asked < 1000);
    }
}

EASEL_TEST(TestPageWalk)
#include "testpagewalk.moc"
