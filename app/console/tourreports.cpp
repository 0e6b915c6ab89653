// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's way through reports and history.
#include "console/tour.h"

#include "console/console.h"
#include "history/historywindow.h"
#include "reports/reportspage.h"
#include "shell/workbench.h"

#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace easel {

void Tour::exportReports()
{
    Workbench &bench = *m_console.window().workbench();
    bench.setPage(Workbench::Reports);
    picture(QStringLiteral("report"));
    const auto save = [&](const QString &name) {
        const QString path = m_directory.filePath(name);
        expect(bench.reports().save(path), QStringLiteral("%1 was not saved").arg(path));
        expect(QFileInfo(path).size() > 4000, QStringLiteral("%1 is too small to be a report").arg(path));
    };
    save(QStringLiteral("report.pdf"));
    save(QStringLiteral("report.html"));
    auto *list = bench.reports().findChild<QListWidget *>(QStringLiteral("reportList"));
    for (const ReportKind kind : allReportKinds) {
        QListWidgetItem *item = list->item(static_cast<int>(kind));
        m_input.click(list->viewport(), list->visualItemRect(item).center());
        expect(bench.reports().options().kind == kind, QStringLiteral("the report “%1” was not chosen").arg(item->text()));
        if (kind != ReportKind::Plan)
            save(reportKey(kind) + QStringLiteral(".pdf"));
        if (kind == ReportKind::Capacity)
            picture(QStringLiteral("report-capacity"));
    }
    m_input.click(list->viewport(), list->visualItemRect(list->item(0)).center());
}

void Tour::seeHistory()
{
    Workbench &bench = *m_console.window().workbench();
    bench.showHistory();
    auto *history = bench.findChild<HistoryWindow *>();
    auto *points = history->findChild<QTableView *>(QStringLiteral("historyPoints"));
    expect(SyntheticInput::wait([&] { return points->model()->rowCount() > 1; }), QStringLiteral("the pulls of the tour are no points of the history"));
    picture(QStringLiteral("history"), history);
    const QModelIndex oldest = points->model()->index(points->model()->rowCount() - 1, 0);
    points->scrollTo(oldest);
    m_input.click(points->viewport(), points->visualRect(oldest).center());
    m_input.click(history->findChild<QPushButton *>(QStringLiteral("reportPointButton")));
    expect(SyntheticInput::wait([&] { return bench.reports().isOfPast(); }), QStringLiteral("the oldest point is not reported"));
    history->close();
    picture(QStringLiteral("report-past"));
}

} // namespace easel
