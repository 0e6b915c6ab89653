// SPDX-License-Identifier: GPL-3.0-or-later
// The targets of tests/fuzz over their seeds and some thousand mutations of them, and over what fuzzing has found.
#include "fuzz/targets.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace easel;

class TestFuzzTargets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutations_data();
    void mutations();
    void found_data();
    void found();
};

namespace {

QByteArray mutated(QByteArray input, const std::vector<QByteArray> &seeds, QRandomGenerator &random)
{
    for (int i = random.bounded(4); i >= 0; --i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(input.size() + 1)));
        const QByteArray &other = seeds[random.bounded(static_cast<quint32>(seeds.size()))];
        switch (random.bounded(5)) {
        case 0: input.truncate(at); break;
        case 1: input.insert(at, static_cast<char>(random.bounded(256))); break;
        case 2: input.remove(at, 1 + random.bounded(16)); break;
        case 3: input.insert(at, other.mid(random.bounded(static_cast<int>(other.size()) + 1), 64)); break;
        default:
            if (at < input.size())
                input[at] = static_cast<char>(input.at(at) ^ (1 << random.bounded(8)));
        }
    }
    return input;
}

} // namespace

void TestFuzzTargets::mutations_data()
{
    QTest::addColumn<size_t>("index");
    for (size_t i = 0; i < fuzz::targets().size(); ++i)
        QTest::newRow(fuzz::targets()[i].name) << i;
}

void TestFuzzTargets::mutations()
{
    QFETCH(size_t, index);
    const fuzz::Target &target = fuzz::targets()[index];
    const std::vector<QByteArray> seeds = target.seeds();
    QVERIFY(!seeds.empty());
    const bool isSlow = qstrcmp(target.name, "workspace") == 0;
    QRandomGenerator random(4711);
    for (const QByteArray &seed : seeds) {
        target.run(seed);
        for (int i = 0; i < (isSlow ? 100 : 1000); ++i)
            target.run(mutated(seed, seeds, random));
    }
}

void TestFuzzTargets::found_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("a document that begins with a comma, read for ever") << QByteArray("yaml") << QByteArray(", 2]}}\na");
    const auto merged = [](const char *name, const char *input) { QTest::newRow(name) << QByteArray("merge") << QByteArray(input); };
    merged("a quote behind a tag that goes on at the margin", "p:\n  s:\n    - n: A\n  !\"    v: 1 l\nst: [a, b]\n");
    merged("a carriage return that hides an entry", "\r\r:p:\n  a:\n    - name: A\ntext: |\n  two\n\nquoted: \"a: b\"\n");
    merged("a new default with carriage returns", "ss: {}\n\x1e##\r-\n:l-age:\n ! all#####}\n\x1e# al\ncyncer:\r\r\n olP relaron");
    merged("entries that are all indented, with a quote that goes on at the margin", "# all\n  s:\n    v: \"a\nc:\n# all\np:\n    i: 1 @  \"\n");
}

void TestFuzzTargets::found()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, input);
    const auto all = fuzz::targets();
    const auto one = std::find_if(all.begin(), all.end(), [&](const fuzz::Target &each) { return target == each.name; });
    QVERIFY(one != all.end());
    one->run(input);
}

EASEL_TEST(TestFuzzTargets)
#include "testfuzztargets.moc"
