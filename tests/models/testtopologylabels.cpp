// SPDX-License-Identifier: GPL-3.0-or-later
// Which labels fit: none over another, and none left out without one in its way that came before it.
#include "testregistry.h"
#include "topology/labelplacer.h"

#include <QTest>

#include <rapidcheck.h>

#include <random>

using namespace easel;

namespace {

const QRectF view(100, 50, 1920, 1080);

bool isInTheWay(const QRectF &a, const QRectF &b, double gap)
{
    return a.adjusted(-gap, -gap, gap, gap).intersects(b);
}

std::vector<WantedLabel> randomLabels(quint32 seed, int count)
{
    std::minstd_rand random(seed);
    const auto within = [&](int from, int to) { return from + static_cast<int>(random() % static_cast<unsigned>(to - from)); };
    std::vector<WantedLabel> labels;
    for (int i = 0; i < count; ++i) {
        WantedLabel label;
        label.rect = QRectF(within(0, 2200), within(0, 1300), within(1, 250), within(1, 60));
        if (i % 3 == 0)
            label.otherwise = label.rect.translated(0, within(-80, 80));
        label.priority = within(0, 5);
        labels.push_back(label);
    }
    return labels;
}

} // namespace

class TestTopologyLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHigherPriorityGoesFirst();
    void nextBestPlace();
    void onlyWhatIsInTheView();
    void neverOverEachOther();
};

void TestTopologyLabels::theHigherPriorityGoesFirst()
{
    const QRectF place(200, 200, 50, 20);
    QCOMPARE(placeLabels(std::vector<WantedLabel>{{place, {}, 1}, {place.translated(10, 5), {}, 2}}, view),
             (std::vector<PlacedLabel>{{1, place.translated(10, 5)}}));
    QCOMPARE(placeLabels(std::vector<WantedLabel>{{place, {}, 1}, {place.translated(10, 5), {}, 1}}, view), (std::vector<PlacedLabel>{{0, place}}));
    // As near as the gap, and no nearer.
    QCOMPARE(placeLabels(std::vector<WantedLabel>{{place, {}, 1}, {place.translated(52, 0), {}, 1}}, view, 2).size(), size_t(2));
    QCOMPARE(placeLabels(std::vector<WantedLabel>{{place, {}, 1}, {place.translated(51, 0), {}, 1}}, view, 2).size(), size_t(1));
}

void TestTopologyLabels::nextBestPlace()
{
    const QRectF place(200, 200, 50, 20);
    const QRectF below = place.translated(0, 30);
    QCOMPARE(placeLabels(std::vector<WantedLabel>{{place, {}, 1}, {place, below, 0}}, view), (std::vector<PlacedLabel>{{0, place}, {1, below}}));
    QCOMPARE(placeLabels(std::vector<WantedLabel>{{place, {}, 1}, {place, place, 0}}, view).size(), size_t(1));
}

void TestTopologyLabels::onlyWhatIsInTheView()
{
    const QRectF over(view.left() - 25, 200, 50, 20);
    const QRectF outside(0, 0, 50, 20);
    QCOMPARE(placeLabels(std::vector<WantedLabel>{{outside, {}, 1}, {over, {}, 0}, {QRectF(200, 200, 0, 20), {}, 0}}, view),
             (std::vector<PlacedLabel>{{1, over}}));
    QVERIFY(placeLabels({}, view).empty());
    QVERIFY(placeLabels(std::vector<WantedLabel>{{over, {}, 0}}, QRectF()).empty());
}

void TestTopologyLabels::neverOverEachOther()
{
    QVERIFY(rc::check("labels are apart, and the one in the way came first", [](quint32 seed) {
        const double gap = *rc::gen::inRange(0, 8);
        const std::vector<WantedLabel> wanted = randomLabels(seed, *rc::gen::inRange(0, 400));
        const std::vector<PlacedLabel> placed = placeLabels(wanted, view, gap);
        RC_ASSERT(placed == placeLabels(wanted, view, gap));
        std::vector<bool> isPlaced(wanted.size());
        for (size_t i = 0; i < placed.size(); ++i) {
            const WantedLabel &want = wanted[static_cast<size_t>(placed[i].label)];
            RC_ASSERT(!isPlaced[static_cast<size_t>(placed[i].label)]);
            isPlaced[static_cast<size_t>(placed[i].label)] = true;
            RC_ASSERT(placed[i].rect == want.rect || placed[i].rect == want.otherwise);
            RC_ASSERT(placed[i].rect.intersects(view));
            for (size_t k = 0; k < i; ++k)
                RC_ASSERT(!isInTheWay(placed[i].rect, placed[k].rect, gap));
        }
        for (size_t i = 0; i < wanted.size(); ++i) {
            const WantedLabel &want = wanted[i];
            if (isPlaced[i] || !want.rect.intersects(view))
                continue;
            RC_ASSERT(std::any_of(placed.begin(), placed.end(), [&](const PlacedLabel &other) {
                const auto theirs = static_cast<size_t>(other.label);
                const bool cameFirst = wanted[theirs].priority > want.priority || (wanted[theirs].priority == want.priority && theirs < i);
                return cameFirst && isInTheWay(want.rect, other.rect, gap);
            }));
        }
    }));
}

EASEL_TEST(TestTopologyLabels)
#include "testtopologylabels.moc"
