// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/reportsource.h"
#include "reports/reportwriters.h"

#include <QFutureWatcher>
#include <QPageSize>
#include <QTimer>

#include <atomic>

namespace easel {

/// Makes a report of a large fleet and writes it, on another thread. One at a time.
class ReportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportJob)

public:
    explicit ReportJob(QObject *parent = nullptr);
    /// Whoever still runs is told to stop, and nobody waits for it.
    ~ReportJob() override;

    /// Does nothing while one runs.
    void start(ReportSource source, const QString &path, const QPageSize &paper);
    bool isRunning() const { return m_isRunning; }
    /// Where it is written.
    const QString &path() const { return m_path; }
    /// Of the last that has ended: Cancelled, or what saveReport() says.
    const Result<void> &outcome() const { return m_outcome; }
    /// Stops it as soon as it looks; then it ends as Cancelled, and no file has changed.
    void cancel();

Q_SIGNALS:
    /// Pages that are done, of how many; 0 of 0 while nobody knows.
    void progressed(int done, int total);
    /// outcome() says how.
    void ended();

private:
    /// What both threads look at.
    struct State
    {
        std::atomic<bool> isCancelled = false;
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
    };
    void write();
    void end(Result<void> outcome);

    std::shared_ptr<State> m_state;
    QFutureWatcher<ReportDocument> m_making;
    QFutureWatcher<Result<void>> m_writing;
    QTimer m_look; ///< how far it is
    QString m_path;
    Result<void> m_outcome;
    QPageSize m_paper;
    bool m_isRunning = false;
};

/// The report, as a file of the kind that the path's ending names. In the language of the document.
Result<void> writeReport(const ReportDocument &document, const QString &path, const QPageSize &paper, const ReportProgress &progress = {});

} // namespace easel
