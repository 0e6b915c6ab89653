// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/changesview.h"

#include "planning/linediff.h"
#include "rules/planrisk.h"
#include "session/planningsession.h"
#include "theme/badge.h"
#include "theme/domainlook.h"
#include "theme/linkbutton.h"
#include "theme/textlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {
namespace {

/// A plan of thousands of groups is not made into widgets at once.
constexpr size_t pageSize = 20;

/// A line between blocks, in the colour of the theme.
class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter(this).fillRect(rect(), Theme::current().tokens().line);
    }
};

Tint tintOf(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low: return Tint::Neutral;
    case RiskLevel::Medium: return Tint::Warning;
    case RiskLevel::High: return Tint::Danger;
    }
    Q_UNREACHABLE();
}

Badge *kindBadge(GroupDiff::Kind kind, QWidget *parent)
{
    switch (kind) {
    case GroupDiff::Kind::Created: return new Badge(Icon::Add, ChangesView::tr("New"), Tint::Accent, parent);
    case GroupDiff::Kind::Changed: return new Badge(Icon::Edit, ChangesView::tr("Changed"), Tint::Info, parent);
    case GroupDiff::Kind::Deleted: return new Badge(Icon::Trash, ChangesView::tr("Deleted"), Tint::Danger, parent);
    }
    Q_UNREACHABLE();
}

/// The host clusters that come and go are said in two lines, not in one each.
struct MemberChanges
{
    QStringList joining;
    QStringList leaving;
};

MemberChanges memberChanges(const GroupDiff &diff, const Fleet &base, const Fleet &draft)
{
    MemberChanges changes;
    const auto names = [](const Fleet &fleet, const ClusterGroup *group, const ClusterGroup *other) {
        QStringList list;
        for (const Member &member : group ? group->members : std::vector<Member>()) {
            if (other && other->member(member.cluster))
                continue;
            const HostCluster *cluster = fleet.cluster(member.cluster);
            list << (cluster ? cluster->name : member.name.isEmpty() ? member.cluster.toString() : member.name);
        }
        return list;
    };
    const ClusterGroup *before = base.group(diff.group);
    const ClusterGroup *after = draft.group(diff.group);
    changes.joining = names(draft, after, before);
    changes.leaving = names(base, before, after);
    return changes;
}

/// Before, an arrow and after in the columns of a grid.
class FieldTable final
{
public:
    FieldTable(QVBoxLayout &layout, QWidget *parent) : m_parent(parent), m_grid(new QGridLayout)
    {
        m_grid->setHorizontalSpacing(space::m);
        m_grid->setVerticalSpacing(space::xs);
        m_grid->setColumnMinimumWidth(0, Theme::current().scaled(132));
        m_grid->setColumnStretch(1, 1);
        layout.addLayout(m_grid);
    }

    void add(const QString &name, const QString &before, const QString &after)
    {
        label(name, 0, &Tokens::textMuted);
        auto *values = new QWidget(m_parent);
        auto *row = new QHBoxLayout(values);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        if (!before.isEmpty())
            row->addWidget(new TextLabel(before, TextSize::Body, &Tokens::textMuted, values), 1, Qt::AlignTop);
        auto *arrow = new TextLabel(values->layoutDirection() == Qt::RightToLeft ? QStringLiteral("←") : QStringLiteral("→"),
                                    TextSize::Body, &Tokens::textMuted, values);
        arrow->setAccessibleName(ChangesView::tr("becomes"));
        arrow->setVisible(!before.isEmpty());
        row->addWidget(arrow, 0, Qt::AlignTop);
        row->addWidget(new TextLabel(after.isEmpty() ? ChangesView::tr("nothing") : after, TextSize::Body,
                                     after.isEmpty() ? &Tokens::textMuted : &Tokens::text, values),
                       before.isEmpty() ? 2 : 1, Qt::AlignTop);
        m_grid->addWidget(values, m_row++, 1);
    }

    void addList(const QString &name, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        label(name, 0, &Tokens::textMuted);
        m_grid->addWidget(new TextLabel(values.join(QStringLiteral(", ")), m_parent), m_row++, 1);
    }

    void addLines(const QString &name, const QStringList &lines)
    {
        label(name, 0, &Tokens::textMuted);
        auto *box = new QWidget(m_parent);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (const QString &line : lines) {
            const ColorRole color = line.startsWith(u'+')   ? &Tokens::onSuccessSoft
                                    : line.startsWith(u'-') ? &Tokens::onDangerSoft
                                                            : &Tokens::textMuted;
            auto *text = new TextLabel(line, TextSize::Caption, color, box);
            text->setMonospace(true);
            column->addWidget(text);
        }
        m_grid->addWidget(box, m_row++, 1);
    }

private:
    void label(const QString &text, int column, ColorRole color)
    {
        m_grid->addWidget(new TextLabel(text, TextSize::Body, color, m_parent), m_row, column, Qt::AlignTop);
    }

    QWidget *m_parent;
    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace

ChangesView::ChangesView(PlanningSession &session, QWidget *parent)
    : QScrollArea(parent), m_session(session)
{
    setAccessibleName(tr("What changes"));
    auto *page = new QWidget(this);
    (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    begin();
}

void ChangesView::begin()
{
    QWidget *page = widget();
    if (m_content) {
        // To take hundreds of labels apart takes as long as to lay out the next ones: the window gets a turn between.
        m_content->hide();
        page->layout()->removeWidget(m_content);
        QTimer::singleShot(1, m_content, &QObject::deleteLater);
    }
    m_content = new QWidget(page);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(space::l, space::s, space::l, space::l);
    m_layout->setSpacing(space::m);
    page->layout()->addWidget(m_content);
}

void ChangesView::setChanges(std::vector<GroupDiff> diffs, std::vector<Finding> added, std::vector<Finding> removed)
{
    begin();
    m_diffs = std::move(diffs);
    m_added = std::move(added);
    m_removed = std::move(removed);
    m_shown = 0;
    addMore();
}

void ChangesView::addMore()
{
    // The link and the stretch at the end give way to what follows.
    while (m_shown > 0 && m_layout->count() > 0 && !qobject_cast<LinkButton *>(m_layout->itemAt(m_layout->count() - 1)->widget()))
        delete m_layout->takeAt(m_layout->count() - 1);
    if (m_shown > 0 && m_layout->count() > 0) {
        QLayoutItem *link = m_layout->takeAt(m_layout->count() - 1);
        link->widget()->deleteLater();
        delete link;
    }
    const size_t end = std::min(m_diffs.size(), m_shown + pageSize);
    for (; m_shown < end; ++m_shown) {
        if (m_shown > 0)
            m_layout->addWidget(new Hairline(m_content));
        m_layout->addWidget(block(m_diffs[m_shown]));
    }
    if (const auto left = static_cast<int>(m_diffs.size() - m_shown); left > 0) {
        auto *more = new LinkButton(tr("Show more (%n group(s) left)", nullptr, left), m_content);
        connect(more, &QAbstractButton::clicked, this, &ChangesView::addMore, Qt::QueuedConnection);
        m_layout->addWidget(more);
    }
    m_layout->addStretch(1);
}

QWidget *ChangesView::block(const GroupDiff &diff)
{
    auto *box = new QWidget(m_content);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    addHeader(*layout, diff, box);
    if (diff.kind == GroupDiff::Kind::Deleted)
        layout->addWidget(new TextLabel(tr("The group is deleted; its host clusters stay."), box));
    else
        addFields(*layout, diff, box);
    addFindings(*layout, diff.group, box);
    return box;
}

void ChangesView::addHeader(QVBoxLayout &layout, const GroupDiff &diff, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    if (diff.kind == GroupDiff::Kind::Deleted) {
        auto *name = new TextLabel(diff.name, parent);
        name->setWeight(QFont::DemiBold);
        row->addWidget(name);
    } else {
        auto *name = new LinkButton(diff.name, parent);
        connect(name, &QAbstractButton::clicked, this, [this, id = diff.group] { Q_EMIT selectRequested({id, {}}); });
        row->addWidget(name);
    }
    const ClusterGroup *group = m_session.draft().group(diff.group);
    if (!group)
        group = m_session.base().group(diff.group);
    row->addWidget(new TextLabel(m_session.draft().scopeName(group->scope), TextSize::Caption, &Tokens::textMuted, parent));
    row->addStretch(1);
    row->addWidget(kindBadge(diff.kind, parent));
    const Risk risk = riskOf(diff, m_session.base(), m_session.draft());
    row->addWidget(new Badge(tr("Risk: %1").arg(riskName(risk.level)), tintOf(risk.level), parent));
    layout.addLayout(row);
    if (risk.level != RiskLevel::Low)
        layout.addWidget(new TextLabel(tr("%1 risk: %2.").arg(riskName(risk.level), risk.reason), TextSize::Caption,
                                       risk.level == RiskLevel::High ? &Tokens::onDangerSoft : &Tokens::onWarningSoft, parent));
}

void ChangesView::addFields(QVBoxLayout &layout, const GroupDiff &diff, QWidget *parent)
{
    FieldTable table(layout, parent);
    const MemberChanges members = memberChanges(diff, m_session.base(), m_session.draft());
    table.addList(tr("Joining"), members.joining);
    table.addList(tr("Leaving"), members.leaving);
    for (const FieldChange &field : diff.fields) {
        if (field.field.startsWith(QStringLiteral("member:")))
            continue;
        if (field.field != QStringLiteral("values")) {
            table.add(field.label, field.before, field.after);
            continue;
        }
        const QStringList lines = differingLines(field.before, field.after);
        if (lines.isEmpty())
            table.add(field.label, {}, tr("only the end of the text differs"));
        else
            table.addLines(field.label, lines);
    }
}

void ChangesView::addFindings(QVBoxLayout &layout, const GroupId &group, QWidget *parent)
{
    const auto add = [&](const std::vector<Finding> &findings, bool isNew) {
        for (const Finding &finding : findings) {
            if (finding.group != group)
                continue;
            auto *row = new QHBoxLayout;
            row->setSpacing(space::s);
            row->addWidget(isNew ? new Badge(look::icon(finding.severity), tr("Adds"), look::tint(finding.severity), parent)
                                 : new Badge(Icon::Check, tr("Mends"), Tint::Success, parent),
                           0, Qt::AlignTop);
            row->addWidget(new TextLabel(finding.message, parent), 1);
            layout.addLayout(row);
        }
    };
    add(m_added, true);
    add(m_removed, false);
}

} // namespace easel
