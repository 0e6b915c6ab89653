// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/driftview.h"

#include "sync/syncservice.h"
#include "theme/badge.h"
#include "theme/breakable.h"
#include "theme/clearlayout.h"
#include "theme/linkbutton.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {
namespace {

constexpr size_t mostRows = 100;
constexpr size_t mostFields = 6;

Badge *kindBadge(GroupDiff::Kind kind, QWidget *parent)
{
    switch (kind) {
    case GroupDiff::Kind::Created: return new Badge(Icon::Add, DriftView::tr("New"), Tint::Neutral, parent);
    case GroupDiff::Kind::Changed: return new Badge(Icon::Edit, DriftView::tr("Changed"), Tint::Neutral, parent);
    case GroupDiff::Kind::Deleted: return new Badge(Icon::Trash, DriftView::tr("Deleted"), Tint::Neutral, parent);
    }
    Q_UNREACHABLE();
}

QString shortened(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return lines.size() <= 2 ? text : lines.first(2).join(u'\n') + QStringLiteral("\n…");
}

} // namespace

DriftView::DriftView(SyncService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_summary(new TextLabel({}, this)),
      m_check(new QPushButton(icon(Icon::Refresh), tr("Check for changes"), this)),
      m_pull(new QPushButton(tr("Pull and rebase"), this)), m_content(new QWidget(this)), m_rows(new QVBoxLayout(m_content))
{
    m_check->setObjectName(QStringLiteral("checkDriftButton"));
    m_pull->setObjectName(QStringLiteral("pullDriftButton"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::s, space::l, 0);
    head->setSpacing(space::s);
    head->addWidget(m_summary, 1);
    head->addWidget(m_check, 0, Qt::AlignTop);
    head->addWidget(m_pull, 0, Qt::AlignTop);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setAccessibleName(tr("What is different on the backend"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setContentsMargins(space::l, space::s, space::l, space::l);
    m_rows->setSpacing(space::l);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    connect(m_check, &QPushButton::clicked, &service.drift(), &DriftWatch::check);
    connect(m_pull, &QPushButton::clicked, &service, [&service] { service.pull(); });
    connect(&service.drift(), &DriftWatch::changed, this, &DriftView::refresh);
    refresh();
}

QString DriftView::summary() const
{
    const DriftWatch &watch = m_service.drift();
    if (watch.isChecking())
        return tr("Checking what has changed on the backend…");
    if (watch.lastError())
        return tr("The check failed: %1").arg(watch.lastError()->message);
    if (!watch.drift())
        return m_service.state() == SyncService::State::Online ? tr("Not checked since the last pull.")
                                                               : tr("Go online to see what has changed on the backend.");
    const Drift &drift = *watch.drift();
    const QString when = QLocale().toString(drift.checkedAt.toLocalTime(), QLocale::ShortFormat);
    if (drift.rows.empty())
        return tr("Checked %1: all cluster groups are as the plan knows them.").arg(when);
    const int touching = drift.count(DriftRow::Touch::Plan) + drift.count(DriftRow::Touch::Conflict);
    QString text = tr("Checked %1: %2 changed, %3 of them touch your plan.").arg(when, tr("%n group(s)", nullptr, static_cast<int>(drift.rows.size())), QString::number(touching));
    if (!drift.whyUnnamed.isEmpty())
        text += u' ' + tr("Who did it is not known: %1").arg(drift.whyUnnamed);
    return text;
}

void DriftView::refresh()
{
    const DriftWatch &watch = m_service.drift();
    m_summary->setText(summary());
    m_check->setEnabled(watch.canCheck());
    m_check->setToolTip(watch.canCheck() || watch.isChecking() ? QString() : plainToolTip(tr("Go online to check.")));
    const bool hasRows = watch.drift() && !watch.drift()->rows.empty();
    m_pull->setVisible(hasRows);
    m_pull->setEnabled(m_service.state() == SyncService::State::Online);
    clearLayout(*m_rows);
    if (hasRows) {
        const std::vector<DriftRow> &rows = watch.drift()->rows;
        for (size_t i = 0; i < std::min(rows.size(), mostRows); ++i)
            m_rows->addWidget(block(rows[i]));
        if (rows.size() > mostRows)
            m_rows->addWidget(new TextLabel(tr("and %n more", nullptr, static_cast<int>(rows.size() - mostRows)), TextSize::Caption,
                                            &Tokens::textMuted, m_content));
    }
    m_rows->addStretch(1);
}

QWidget *DriftView::block(const DriftRow &row)
{
    auto *box = new QWidget(m_content);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *name = new LinkButton(row.diff.name, box);
    connect(name, &QAbstractButton::clicked, this, [this, id = row.diff.group] { Q_EMIT selectRequested({id, {}}); });
    head->addWidget(name);
    head->addStretch(1);
    if (row.touch == DriftRow::Touch::Conflict)
        head->addWidget(new Badge(Icon::Conflict, tr("In your plan's way"), Tint::Danger, box));
    else if (row.touch == DriftRow::Touch::Plan)
        head->addWidget(new Badge(Icon::Plan, tr("Touches your plan"), Tint::Warning, box));
    head->addWidget(kindBadge(row.diff.kind, box));
    layout->addLayout(head);

    QStringList facts;
    if (row.at.isValid())
        facts << QLocale().toString(row.at.toLocalTime(), QLocale::ShortFormat);
    if (!row.by.isEmpty())
        facts << tr("by %1").arg(row.by);
    if (!row.what.isEmpty())
        facts << row.what;
    if (!facts.isEmpty()) {
        auto *line = new TextLabel(breakable(facts.join(QStringLiteral(" · "))), TextSize::Caption, &Tokens::textMuted, box);
        giveWay(*line);
        layout->addWidget(line);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    const std::vector<FieldChange> &fields = row.diff.fields;
    const size_t shown = row.diff.kind == GroupDiff::Kind::Changed ? std::min(fields.size(), mostFields) : 0;
    for (size_t i = 0; i < shown; ++i) {
        const auto cell = [&](int column, const QString &text, ColorRole color) {
            auto *label = new TextLabel(text.isEmpty() ? QStringLiteral("—") : breakable(shortened(text)), TextSize::Body, color, box);
            giveWay(*label);
            grid->addWidget(label, static_cast<int>(i), column, Qt::AlignTop);
        };
        cell(0, fields[i].label, &Tokens::textMuted);
        cell(1, fields[i].before, &Tokens::textMuted);
        cell(2, QStringLiteral("→ %1").arg(fields[i].after.isEmpty() ? QStringLiteral("—") : fields[i].after), &Tokens::text);
    }
    layout->addLayout(grid);
    if (shown > 0 && fields.size() > shown)
        layout->addWidget(new TextLabel(tr("and %n more", nullptr, static_cast<int>(fields.size() - shown)), TextSize::Caption, &Tokens::textMuted, box));
    return box;
}

} // namespace easel
