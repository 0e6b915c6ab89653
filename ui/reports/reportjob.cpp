// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportjob.h"

#include "base/background.h"
#include "base/language.h"

namespace easel {
namespace {

constexpr int lookEvery = 100; // milliseconds

} // namespace

Result<void> writeReport(const ReportDocument &document, const QString &path, const QPageSize &paper, const ReportProgress &progress)
{
    const LanguageScope language(document.language);
    return saveReport(document, path, paper, progress);
}

ReportJob::ReportJob(QObject *parent) : QObject(parent)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_state->done, m_state->total); });
    connect(&m_making, &QFutureWatcherBase::finished, this, &ReportJob::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] { end(m_writing.result()); });
}

ReportJob::~ReportJob()
{
    cancel();
}

void ReportJob::start(ReportSource source, const QString &path, const QPageSize &paper)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_path = path;
    m_paper = paper;
    m_state = std::make_shared<State>();
    m_look.start();
    Q_EMIT progressed(0, 0);
    m_making.setFuture(inBackground([source = std::move(source)] { return makeReport(source); }));
}

void ReportJob::write()
{
    if (m_state->isCancelled) {
        end(fail(ErrorCode::Cancelled, {}));
        return;
    }
    m_writing.setFuture(inBackground([document = withRecordedFigures(m_making.future().takeResult()), path = m_path, paper = m_paper, state = m_state] {
        return writeReport(document, path, paper, [state](int done, int total) {
            state->done = done;
            state->total = total;
            return !state->isCancelled;
        });
    }));
}

void ReportJob::cancel()
{
    if (m_state)
        m_state->isCancelled = true;
}

void ReportJob::end(Result<void> outcome)
{
    m_look.stop();
    m_isRunning = false;
    m_outcome = std::move(outcome);
    Q_EMIT ended();
}

} // namespace easel
