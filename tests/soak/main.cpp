// SPDX-License-Identifier: GPL-3.0-or-later
// Days of scripted use in one run of the console: soak [--minutes N | --days N] [--seed N] [--objects] [--trend]
// Each third day other languages are spoken and another workspace is opened; after it the workspace is closed. What the process holds is
// read at the end of each day, in the open window, and after each close. The run fails on a warning in the log, on windows, widgets,
// QObjects, descriptors or threads that become more, and, with --trend, on memory that does.
#include "gauge.h"
#include "workday.h"

#include "console/console.h"
#include "shell/workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>

using namespace easel;
using namespace easel::test;

namespace {

/// A person who works without a pause does one thing with the hand every ten seconds: looks, thinks, and clicks, drags or types.
constexpr double secondsAnAct = 10;
/// So many days in one open workspace.
constexpr int session = 3;

struct Sample
{
    int day;
    bool isClosed; ///< after the workspace was closed
    int acts;
    double seconds;
    Gauge gauge;
};

using Figure = double (*)(const Gauge &);

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::vector<double> figures(const std::vector<Sample> &samples, bool closed, Figure figure)
{
    std::vector<double> values;
    for (const Sample &sample : samples) {
        if (sample.isClosed == closed)
            values.push_back(figure(sample.gauge));
    }
    return values;
}

/// By how much the last third is above the middle third. The first third is the warm-up: caches fill, libraries are loaded.
double growth(const std::vector<double> &values)
{
    const auto third = static_cast<std::ptrdiff_t>(values.size() / 3);
    if (third == 0)
        return 0;
    return median({values.end() - third, values.end()}) - median({values.end() - 2 * third, values.end() - third});
}

void print(const Sample &sample)
{
    const Gauge &g = sample.gauge;
    std::printf("%4d %-6s %7d %8.0f %8.1f %8.1f %8d %8d %5d %4d %4d %9.1f %8.1f %7.2f\n", sample.day, sample.isClosed ? "closed" : "open", sample.acts, sample.seconds,
                g.resident, g.heap, g.objects, g.widgets, g.topLevels, g.descriptors, g.threads, g.workspace, g.backend, g.caches);
    std::fflush(stdout);
}

class Verdicts
{
public:
    void judge(const QString &what, double grown, double allowed, const char *unit, bool counts = true)
    {
        const bool holds = grown <= allowed || !counts;
        if (counts)
            std::printf("%-6s %-52s %+8.1f %s(allowed %+.1f)\n", holds ? "flat" : "GROWS", qPrintable(what), grown, unit, allowed);
        else
            std::printf("%-6s %-52s %+8.1f %s\n", "told", qPrintable(what), grown, unit);
        m_holds = m_holds && holds;
    }
    bool holds() const { return m_holds; }

private:
    bool m_holds = true;
};

/// Within one open window nothing is thrown away as a whole: what each day leaves behind is there on the last day of a session. The first
/// day makes the pages.
std::vector<double> growthInSessions(const std::vector<Sample> &samples, Figure figure)
{
    std::vector<double> values;
    std::vector<double> days;
    for (const Sample &sample : samples) {
        if (!sample.isClosed)
            days.push_back(figure(sample.gauge));
        if (days.size() == session) {
            values.push_back(days.back() - days[1]);
            days.clear();
        }
    }
    return values;
}

void printGrown(const std::map<QString, int> &before, const std::map<QString, int> &after)
{
    for (const auto &[name, count] : after) {
        const auto known = before.find(name);
        const int more = count - (known == before.end() ? 0 : known->second);
        if (more > 0)
            std::printf("      %+d %s\n", more, qPrintable(name));
    }
}

bool judge(const std::vector<Sample> &samples, bool trend)
{
    Verdicts verdicts;
    const Figure widgets = [](const Gauge &g) { return double(g.widgets); };
    const Figure topLevels = [](const Gauge &g) { return double(g.topLevels); };
    const Figure objects = [](const Gauge &g) { return double(g.objects); };
    const Figure descriptors = [](const Gauge &g) { return double(g.descriptors); };
    const Figure threads = [](const Gauge &g) { return double(g.threads); };
    const Figure resident = [](const Gauge &g) { return g.resident; };
    const Figure heap = [](const Gauge &g) { return g.heap; };
    std::printf("\nThe last third of the run against the third before it:\n");
    for (const bool closed : {false, true}) {
        const auto name = [closed](const char *what) { return QStringLiteral("%1, %2").arg(QLatin1String(what), closed ? QStringLiteral("nothing open") : QStringLiteral("workspace open")); };
        // What is on the screen at the end of a day depends on the day by a row or two; with nothing open there is no such reason.
        verdicts.judge(name("widgets"), growth(figures(samples, closed, widgets)), closed ? 0 : 12, "");
        verdicts.judge(name("windows"), growth(figures(samples, closed, topLevels)), 0, "");
        verdicts.judge(name("QObjects"), growth(figures(samples, closed, objects)), closed ? 8 : 60, "");
        // Connections of HTTP that are kept open, a moment more or less.
        verdicts.judge(name("descriptors"), growth(figures(samples, closed, descriptors)), 2, "");
        verdicts.judge(name("threads"), growth(figures(samples, closed, threads)), QThreadPool::globalInstance()->maxThreadCount(), "");
        const bool tells = trend && !isSanitized();
        verdicts.judge(name("heap in use"), growth(figures(samples, closed, heap)), 2, "MiB ", tells);
        verdicts.judge(name("resident memory"), growth(figures(samples, closed, resident)), 6, "MiB ", tells);
    }
    std::printf("\nThe third day of a session in one window against the second, median of the sessions:\n");
    verdicts.judge(QStringLiteral("widgets"), median(growthInSessions(samples, widgets)), 6, "");
    verdicts.judge(QStringLiteral("QObjects"), median(growthInSessions(samples, objects)), 24, "");
    verdicts.judge(QStringLiteral("heap in use"), median(growthInSessions(samples, heap)), 2, "MiB ", trend && !isSanitized());
    return verdicts.holds();
}

} // namespace

int main(int argc, char **argv)
{
    watchLog();
    countObjects();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A person's session has one; Qt warns where there is none.
    QTemporaryDir runtime;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("easel-soak"));
    const QCommandLineOption minutes(QStringLiteral("minutes"), QStringLiteral("For so long, to the end of a session of three days."), QStringLiteral("N"), QStringLiteral("10"));
    const QCommandLineOption days(QStringLiteral("days"), QStringLiteral("So many days instead, rounded up to three."), QStringLiteral("N"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("What happens, and in which order."), QStringLiteral("N"));
    const QCommandLineOption objects(QStringLiteral("objects"), QStringLiteral("Print of which classes there are more after each day."));
    const QCommandLineOption trend(QStringLiteral("trend"), QStringLiteral("Fail when memory grows; a run of some minutes can tell."));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({minutes, days, seed, objects, trend});
    parser.process(application);
    const quint32 chosen = parser.isSet(seed) ? parser.value(seed).toUInt() : QRandomGenerator::global()->generate();
    const double seconds = parser.value(minutes).toDouble() * 60;
    const int wanted = parser.value(days).toInt();
    std::printf("soak --seed %u%s\n", chosen, isSanitized() ? " (with a sanitizer: memory is told, not judged)" : "");

    QTemporaryDir data;
    QTemporaryDir files;
    BackendOptions options;
    options.sample = BackendOptions::Sample::Medium;
    auto medium = BackendThread::start(options);
    options.sample = BackendOptions::Sample::None;
    options.generateClusters = 1600;
    auto large = BackendThread::start(options);
    if (!medium || !large) {
        std::fprintf(stderr, "soak: a backend does not start: %s\n", qPrintable((medium ? large : medium).error().toString()));
        return 2;
    }
    std::vector<Sample> samples;
    bool holds = true;
    {
        Console console({data.path(), QStringLiteral("en"), ThemeMode::Light, std::chrono::milliseconds(200)});
        console.window().resize(1440, 900);
        console.window().show();
        SyntheticInput::settle(200);
        Workday work(console, **medium, **large, files.path(), chosen);
        QElapsedTimer clock;
        clock.start();
        std::printf("%4s %-6s %7s %8s %8s %8s %8s %8s %5s %4s %4s %9s %8s %7s\n", "day", "", "acts", "seconds", "RSS MiB", "heap MiB", "QObjects", "widgets", "tops", "fds", "thr",
                    ".easel MiB", "backend", "caches");
        const auto take = [&](int day, bool closed) {
            samples.push_back({day, closed, work.acts(), double(clock.elapsed()) / 1000, Gauge::read(data.path())});
            print(samples.back());
        };
        std::map<QString, int> before;
        const auto tell = [&](bool shown) {
            if (!parser.isSet(objects))
                return;
            std::map<QString, int> now = objectsByClass();
            if (shown)
                printGrown(before, now);
            before = std::move(now);
        };
        try {
            for (int day = 0; wanted > 0 ? day < wanted : clock.elapsed() < seconds * 1000;) {
                work.open();
                for (int i = 0; i < session; ++i) {
                    work.work();
                    take(++day, false);
                    tell(i > 0);
                }
                work.changeScene();
                work.close();
                SyntheticInput::settle(300);
                take(day, true);
            }
        } catch (const Workday::Stuck &stuck) {
            std::printf("STUCK  %s\n", qPrintable(stuck.why));
            holds = false;
        }
        std::printf("\nWhat was done:");
        for (const auto &[name, done] : work.done())
            std::printf("%s %s %d (%.1f s)", &name == &work.done().begin()->first ? "" : ",", qPrintable(name), done.times, done.seconds);
        std::printf(".\n%d acts in %.0f s: at one every %.0f seconds, %.1f hours of a person's work.\n", work.acts(), double(clock.elapsed()) / 1000, secondsAnAct,
                    work.acts() * secondsAnAct / 3600);
    }
    holds = judge(samples, parser.isSet(trend)) && holds;
    // With the console everything that it has made is gone.
    const auto left = QApplication::topLevelWidgets().size();
    std::printf("%-6s %-52s %+8d\n", left == 0 ? "gone" : "LEFT", "windows after the end of the console", static_cast<int>(left));
    holds = holds && left == 0;
    const QStringList warnings = loggedWarnings();
    std::printf("%-6s %-52s %+8d\n", warnings.isEmpty() ? "clean" : "WARNS", "warnings in the log", static_cast<int>(warnings.size()));
    for (const QString &warning : warnings.mid(0, 20))
        std::printf("      %s\n", qPrintable(warning));
    holds = holds && warnings.isEmpty();
    std::printf("%s\n", holds ? "The soak holds." : "THE SOAK FAILED.");
    return holds ? 0 : 1;
}
