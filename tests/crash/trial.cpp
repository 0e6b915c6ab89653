// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

#include "backend/backendserver.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>

namespace easel::crash {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;  // milliseconds for one run
constexpr int disturbedRuns = 3;  // of a backend on which requests go wrong; then it is well again
constexpr int mostRuns = 12;

/// Fifteen in a hundred: some are not carried out, some are and nobody hears of it, some are carried out late.
QByteArray faults(int seed)
{
    return R"({"seed":)" + QByteArray::number(seed) + R"(,"faults":[
{"path":"/v1/clustergroups/**","probability":0.03,"fault":"drop-before-commit"},
{"path":"/v1/clustergroups/**","probability":0.03,"fault":"drop-after-commit"},
{"path":"/v1/clustergroups/**","probability":0.03,"fault":"reset-after-commit"},
{"path":"/v1/clustergroups/**","probability":0.02,"fault":"status","status":503,"retryAfter":0},
{"path":"/v1/clustergroups/**","probability":0.02,"fault":"truncated"},
{"path":"/v1/clustergroups/**","probability":0.02,"fault":"late-commit","milliseconds":40},
{"path":"/v1/spectroclusters/**","probability":0.05,"fault":"drop-before-commit"},
{"path":"/v1/spectroclusters/**","probability":0.05,"fault":"drop-after-commit"},
{"path":"/v1/spectroclusters/**","probability":0.03,"fault":"reset-after-commit"},
{"path":"/v1/spectroclusters/**","probability":0.02,"fault":"late-commit","milliseconds":40},
{"path":"/v1/cloudconfigs/**","probability":0.15,"fault":"drop-after-commit"}]})";
}

Result<std::unique_ptr<BackendThread>> startBackend(const Scenario &scenario, int faultSeed)
{
    BackendOptions options;
    options.databasePath = scenario.database();
    options.port = scenario.port();
    options.apiKey = Scenario::key;
    options.uniqueNames = false; // else it is the backend that keeps things from being made twice
    if (faultSeed != 0) {
        options.faultsFile = scenario.folder() + u"/faults.json"_s;
        QFile file(options.faultsFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(faults(faultSeed)) < 0)
            return fail(ErrorCode::Storage, file.errorString(), options.faultsFile);
    }
    return BackendThread::start(options);
}

/// Whether operations were at work at the same time, of what the last apply of the workspace has written down.
bool ranSideBySide(const QString &path)
{
    const auto workspace = Workspace::open(path);
    const auto records = workspace ? (*workspace)->applyRecords(1) : Result<std::vector<ApplyRecord>>(fail(workspace.error()));
    if (!records || records->empty())
        return false;
    int most = 0;
    for (const ApplyRecord::Step &step : records->front().steps) {
        const auto &steps = records->front().steps;
        most = std::max(most, static_cast<int>(std::count_if(steps.begin(), steps.end(), [&](const ApplyRecord::Step &other) {
                            return other.startedAt <= step.startedAt && step.startedAt < other.endedAt;
                        })));
    }
    return most > 1;
}

} // namespace

const char *nameOf(Engine engine)
{
    switch (engine) {
    case Engine::Easel: return "Easel";
    case Engine::AfterAnswer: return "journal after the answer";
    case Engine::AtEnd: return "state at the end";
    }
    Q_UNREACHABLE();
}

QStringList Trials::command(Engine engine) const
{
    const QString programs = QCoreApplication::applicationDirPath();
    // The backend's own deadline: what it has begun is done, or not done, within a tenth of a second.
    if (engine == Engine::Easel)
        return {programs + u"/easelctl"_s, u"apply"_s, u"--confirm-guards"_s, u"--all-waves"_s, u"--no-rate-limits"_s, u"--settle"_s, u"0.1"_s,
                u"--api-key-file"_s, m_scenario.keyFile(), m_scenario.workspace()};
    return {programs + u"/crash-trials"_s, u"--naive"_s, engine == Engine::AfterAnswer ? u"after-answer"_s : u"at-end"_s, m_scenario.workspace(),
            m_scenario.keyFile(), m_scenario.naiveState()};
}

std::span<const Engine> Trials::enginesOf(Script script)
{
    static constexpr Engine all[] = {Engine::Easel, Engine::AfterAnswer, Engine::AtEnd};
    return std::span(all).first(script == Script::TwentyOperations ? std::size(all) : 1);
}

Result<Trials> Trials::prepare(const QString &folder, Script script)
{
    auto scenario = Scenario::make(folder, script);
    if (!scenario)
        return fail(scenario.error());
    Trials trials(std::move(*scenario));
    for (const Engine engine : enginesOf(script)) {
        QElapsedTimer timer;
        timer.start();
        const auto clean = trials.run(engine, {});
        trials.m_durations[static_cast<size_t>(engine)] = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
        if (!clean)
            return fail(clean.error());
        auto ledger = Ledger::read(trials.m_scenario.database());
        if (!ledger)
            return fail(ledger.error());
        if (!clean->isFinished || clean->runs != 1)
            return fail(ErrorCode::Server, u"An undisturbed run of '%1' did not come to its end: %2"_s.arg(QLatin1String(nameOf(engine)), clean->score.details.join(u"; "_s)));
        // Else a kill meets one operation at most, and the trials show less than they say.
        if (engine == Engine::Easel && !ranSideBySide(trials.m_scenario.workspace()))
            return fail(ErrorCode::Server, u"No two operations of an undisturbed run were at work at the same time."_s);
        if (engine == Engine::Easel)
            trials.m_expected = std::move(*ledger);
        else if (const Score score = Score::of(*ledger, trials.m_expected); !score.isClean())
            return fail(ErrorCode::Server, u"The engines do not do the same: %1"_s.arg(score.details.join(u", "_s)));
    }
    return trials;
}

Result<KillPoints> Trials::killPoints(Engine engine) const
{
    if (const auto reset = m_scenario.reset(); !reset)
        return fail(reset.error());
    const auto backend = startBackend(m_scenario, 0);
    if (!backend)
        return fail(backend.error());
    return killPointsOf(command(engine), m_scenario.folder() + u"/strace.txt"_s);
}

Result<TrialResult> Trials::run(Engine engine, const Disturbance &disturbance) const
{
    if (const auto reset = m_scenario.reset(); !reset)
        return fail(reset.error());
    TrialResult result;
    auto backend = startBackend(m_scenario, disturbance.faultSeed);
    if (!backend)
        return fail(backend.error());
    while (!result.isFinished && result.runs < mostRuns) {
        const bool isFirst = result.runs == 0;
        if (disturbance.faultSeed != 0 && result.runs == disturbedRuns) {
            backend->reset();
            backend = startBackend(m_scenario, 0);
            if (!backend)
                return fail(backend.error());
        }
        ++result.runs;
        QStringList words = isFirst && disturbance.point ? killedAt(*disturbance.point, command(engine)) : command(engine);
        QProcess process;
        const QString program = words.takeFirst();
        process.start(program, words);
        if (!process.waitForStarted())
            return fail(ErrorCode::InvalidInput, u"'%1' cannot be started."_s.arg(program));
        if (isFirst && disturbance.after && !process.waitForFinished(static_cast<int>(disturbance.after->count() / 1000)))
            process.kill();
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
            result.score.details << u"hung"_s;
        }
        result.wasKilled = result.wasKilled || process.exitStatus() == QProcess::CrashExit;
        result.isFinished = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == killerFailed)
            return fail(ErrorCode::InvalidInput, u"It could not be killed at %1:%2."_s.arg(QString::fromLatin1(disturbance.point->call)).arg(disturbance.point->number));
        if (process.exitStatus() == QProcess::NormalExit && !result.isFinished)
            result.score.details << QString::fromUtf8(process.readAllStandardError()).trimmed();
    }
    backend->reset(); // what it has begun is done now, and the database is free
    const auto ledger = Ledger::read(m_scenario.database());
    if (!ledger)
        return fail(ledger.error());
    const QStringList said = result.score.details;
    result.score = Score::of(*ledger, m_expected);
    if (!result.isFinished)
        result.score.details << said.value(said.size() - 1);
    return result;
}

} // namespace easel::crash
