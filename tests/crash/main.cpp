// SPDX-License-Identifier: GPL-3.0-or-later
// crash-trials [--script twenty-operations|waves] [--quick] [--seconds N] [--jobs N] [--seed N] [--at CALL:NUMBER]
// Kills an apply, lets it go on, and asks the backend's ledger what was lost, doubled or done twice.
#include "naiveengine.h"
#include "trial.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <limits>

using namespace easel;
using namespace easel::crash;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Options
{
    Script script = Script::TwentyOperations;
    bool isQuick = false;
    int seconds = 400;
    int jobs = 4; ///< most of a trial is waiting
    int worker = -1; ///< which of the jobs this process does; negative: it starts them
    quint32 seed = 1;
    std::optional<KillPoint> at; ///< of Easel's engine, over and over; else all of its points
};

constexpr const char *kinds[] = {"before an effect", "before another call", "at random, 15 % faults"};
constexpr size_t kindCount = std::size(kinds);

/// A line for the one who started this process.
void tell(Engine engine, int kind, const QString &what, const TrialResult &result)
{
    const QJsonObject line{{u"engine"_s, static_cast<int>(engine)}, {u"kind"_s, kind},
                           {u"killed"_s, result.wasKilled}, {u"lost"_s, result.score.lost},
                           {u"doubled"_s, result.score.doubled}, {u"repeated"_s, result.score.repeated},
                           {u"finished"_s, result.isFinished},
                           {u"details"_s, what + u": "_s + result.score.details.join(u"; "_s)}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// A share of the trials: each `jobs`-th.
int work(const Options &options)
{
    const QDir memory(u"/dev/shm"_s);
    const QTemporaryDir folder((memory.exists() ? memory.path() : QDir::tempPath()) + u"/easel-crash-XXXXXX"_s);
    const auto trials = Trials::prepare(folder.path(), options.script);
    if (!trials) {
        std::fprintf(stderr, "%s\n", qPrintable(trials.error().toString()));
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto isOver = [&](double share) { return double(timer.elapsed()) > options.seconds * 1000.0 * share; };
    QRandomGenerator random(options.seed + static_cast<quint32>(options.worker));

    while (options.at && !isOver(1)) {
        const auto result = trials->run(Engine::Easel, {*options.at, std::nullopt, 0});
        if (!result)
            return 2;
        tell(Engine::Easel, 0, QString::fromLatin1(options.at->call), *result);
    }
    if (options.at)
        return 0;

    for (const Engine engine : trials->engines()) {
        const auto points = trials->killPoints(engine);
        if (!points) {
            std::fprintf(stderr, "%s\n", qPrintable(points.error().toString()));
            return 2;
        }
        // Whatever others can see is met at each of its calls; of the rest as many as there is time for.
        constexpr size_t all = std::numeric_limits<size_t>::max();
        const bool isPart = options.isQuick || engine != Engine::Easel; // of the naive ones a part is enough to see what they are
        const size_t effects = std::min(points->effects.size(), !isPart ? all : options.isQuick ? 16 : 200);
        const size_t others = std::min(points->others.size(), !isPart ? all : options.isQuick ? 8 : 100);
        std::vector<KillPoint> chosen(points->effects.begin(), points->effects.begin() + static_cast<std::ptrdiff_t>(effects));
        chosen.insert(chosen.end(), points->others.begin(), points->others.begin() + static_cast<std::ptrdiff_t>(others));
        if (options.worker == 0)
            std::fprintf(stderr, "%s: %zu of %zu calls with an effect, at most %zu of %zu others\n", nameOf(engine), effects, points->effects.size(),
                         others, points->others.size());
        for (size_t i = static_cast<size_t>(options.worker); i < chosen.size(); i += static_cast<size_t>(options.jobs)) {
            const auto result = trials->run(engine, {chosen[i], std::nullopt, 0});
            if (!result)
                return 2;
            tell(engine, i < effects ? 0 : 1, u"%1:%2"_s.arg(QString::fromLatin1(chosen[i].call)).arg(chosen[i].number), *result);
            if (engine == Engine::Easel && isOver(0.6))
                break;
        }
    }
    const int least = options.isQuick ? 6 : 10;
    for (int i = 0; i < least || (!options.isQuick && !isOver(1)); ++i) {
        for (const Engine engine : trials->engines()) {
            if (engine != Engine::Easel && i >= least)
                continue;
            const auto span = static_cast<quint32>(trials->duration(engine).count() * 5 / 4);
            const Disturbance disturbance{std::nullopt, std::chrono::microseconds(random.bounded(span)), 1 + static_cast<int>(random.bounded(1000000))};
            const auto result = trials->run(engine, disturbance);
            if (!result)
                return 2;
            tell(engine, 2, u"after %1 us, faults %2"_s.arg(disturbance.after->count()).arg(disturbance.faultSeed), *result);
        }
    }
    return 0;
}

struct Sum
{
    int trials = 0;
    int killed = 0;
    int lost = 0;
    int doubled = 0;
    int repeated = 0;
    int unfinished = 0;
};

int runAll(const Options &options)
{
    std::vector<std::unique_ptr<QProcess>> workers;
    for (int i = 0; i < options.jobs; ++i) {
        auto worker = std::make_unique<QProcess>();
        worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{u"--worker"_s, QString::number(i), u"--jobs"_s, QString::number(options.jobs), u"--seconds"_s,
                              QString::number(options.seconds), u"--seed"_s, QString::number(options.seed)};
        if (options.script == Script::Waves)
            arguments << u"--script"_s << u"waves"_s;
        if (options.isQuick)
            arguments << u"--quick"_s;
        if (options.at)
            arguments << u"--at"_s << u"%1:%2"_s.arg(QString::fromLatin1(options.at->call)).arg(options.at->number);
        worker->start(QCoreApplication::applicationFilePath(), arguments);
        workers.push_back(std::move(worker));
    }
    Sum sums[3][kindCount];
    bool isWell = true;
    for (const auto &worker : workers) {
        if (!worker->waitForFinished(-1) || worker->exitStatus() != QProcess::NormalExit || worker->exitCode() != 0) {
            std::fprintf(stderr, "A worker did not come to its end.\n");
            isWell = false;
        }
        for (const QByteArray &line : worker->readAllStandardOutput().split('\n')) {
            const QJsonObject trial = QJsonDocument::fromJson(line).object();
            if (trial.isEmpty())
                continue;
            const int engine = trial.value("engine"_L1).toInt();
            const auto kind = static_cast<size_t>(trial.value("kind"_L1).toInt());
            Sum &sum = sums[engine][kind];
            ++sum.trials;
            sum.killed += trial.value("killed"_L1).toBool() ? 1 : 0;
            sum.lost += trial.value("lost"_L1).toInt();
            sum.doubled += trial.value("doubled"_L1).toInt();
            sum.repeated += trial.value("repeated"_L1).toInt();
            sum.unfinished += trial.value("finished"_L1).toBool() ? 0 : 1;
            const bool isClean = trial.value("finished"_L1).toBool() && trial.value("lost"_L1).toInt() == 0
                                 && trial.value("doubled"_L1).toInt() == 0 && trial.value("repeated"_L1).toInt() == 0;
            if (engine == static_cast<int>(Engine::Easel) && !isClean) {
                isWell = false;
                std::printf("%s, seed %u: %s\n", kinds[kind], options.seed, qPrintable(trial.value("details"_L1).toString()));
            }
        }
    }
    std::printf("%-26s %-24s %8s %8s %8s %8s %9s %11s\n", "engine", "killed", "trials", "killed", "lost", "doubled", "repeated", "unfinished");
    for (const Engine engine : {Engine::Easel, Engine::AfterAnswer, Engine::AtEnd}) {
        for (size_t kind = 0; kind < kindCount; ++kind) {
            const Sum &sum = sums[static_cast<size_t>(engine)][kind];
            if (sum.trials == 0)
                continue;
            std::printf("%-26s %-24s %8d %8d %8d %8d %9d %11d\n", nameOf(engine), kinds[kind], sum.trials, sum.killed, sum.lost, sum.doubled,
                        sum.repeated, sum.unfinished);
        }
    }
    // A driver that finds nothing wrong with what is wrong shows nothing.
    for (const Engine engine : {Engine::AfterAnswer, Engine::AtEnd}) {
        const auto &rows = sums[static_cast<size_t>(engine)];
        const auto wrong = [](const Sum &sum) { return sum.lost + sum.doubled + sum.repeated; };
        if (!options.at && options.script == Script::TwentyOperations && wrong(rows[0]) + wrong(rows[1]) == 0) {
            std::printf("Nothing was found wrong with '%s': the kills do not reach it.\n", nameOf(engine));
            isWell = false;
        }
    }
    return isWell && sums[0][0].trials > 0 && (options.at || sums[0][2].trials > 0) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "--kill-at"_L1)
        return runKilled(words.mid(1));
    if (words.value(0) == "--naive"_L1)
        return runNaiveEngine(words.mid(1));
    QCommandLineParser parser;
    parser.addOptions({{u"script"_s, u"What the plan does: twenty-operations on groups, or waves of upgrades with virtual clusters."_s, u"name"_s, u"twenty-operations"_s},
                       {u"quick"_s, u"A few trials of each kind."_s},
                       {u"seconds"_s, u"How long it may take, about; 400 unless told."_s, u"n"_s, u"400"_s},
                       {u"jobs"_s, u"Trials side by side; 4 unless told."_s, u"n"_s, u"4"_s},
                       {u"seed"_s, u"Of the random moments."_s, u"n"_s, u"1"_s},
                       {u"at"_s, u"Kills Easel at this call alone, over and over, such as pread64:66."_s, u"call:number"_s},
                       {u"worker"_s, u"For crash-trials itself."_s, u"n"_s, u"-1"_s}});
    parser.addHelpOption();
    parser.process(application);
    Options options;
    if (const QString script = parser.value(u"script"_s); script == "waves"_L1) {
        options.script = Script::Waves;
    } else if (script != "twenty-operations"_L1) {
        std::fprintf(stderr, "crash-trials: --script wants twenty-operations or waves\n");
        return 2;
    }
    options.isQuick = parser.isSet(u"quick"_s);
    options.seconds = parser.value(u"seconds"_s).toInt();
    options.jobs = std::max(1, parser.value(u"jobs"_s).toInt());
    options.worker = parser.value(u"worker"_s).toInt();
    options.seed = parser.value(u"seed"_s).toUInt();
    if (const QStringList at = parser.value(u"at"_s).split(u':'); at.size() == 2)
        options.at = KillPoint{at.first().toLatin1(), at.last().toInt()};
    return options.worker >= 0 ? work(options) : runAll(options);
}
