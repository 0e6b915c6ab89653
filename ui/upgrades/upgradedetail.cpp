// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/upgradedetail.h"

#include "rules/ruletext.h"
#include "session/planningsession.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/elidedlabel.h"
#include "theme/iconbutton.h"
#include "theme/marks.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/sidebysideview.h"
#include "theme/textlabel.h"
#include "theme/theme.h"
#include "upgrades/upgradestatus.h"
#include "upgrades/valuecard.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyleOption>
#include <QStylePainter>

#include <algorithm>

namespace easel {
namespace {

enum View { DifferenceView, ConflictsView, CarriedView, StepsView };
enum Comparison { NowAndThen, MineAndOld, Platform };

/// More cards than anybody reads.
constexpr size_t mostCards = 100;

/// A check box whose word gives way where there is no room for all of it, as an ElidedLabel's does.
class GivingCheckBox final : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;

    QSize minimumSizeHint() const override
    {
        const QSize whole = sizeHint();
        const int word = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        return {whole.width() - word + std::min(word, 4 * fontMetrics().averageCharWidth()), whole.height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const QRect room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
        painter.drawControl(QStyle::CE_CheckBox, option);
    }
};

} // namespace

UpgradeDetail::UpgradeDetail(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new SectionHeader({}, SectionHeader::Level::Page, this)), m_risk(new Badge({}, Tint::Neutral, this)),
      m_plan(new QPushButton(icon(Icon::Plan, &Tokens::accentText), tr("Plan the upgrade"), this)), m_band(new Band(Band::Kind::Danger, {}, this)),
      m_suspension(new Band(Band::Kind::Warning, {}, this)), m_ancestor(new Band(Band::Kind::Info, {}, this)),
      m_shared(m_ancestor->addButton({})), m_views(new SegmentedControl(tr("What is shown of the upgrade"), this)), m_stack(new QStackedWidget(this)),
      m_compare(new SegmentedControl(tr("Which configurations are compared"), this)), m_whole(new GivingCheckBox(tr("All lines"), this)),
      m_count(new ElidedLabel({}, this)), m_difference(new SideBySideView(this)),
      m_conflicts(buildList(QStringLiteral("upgradeConflicts"), tr("To settle"))), m_carried(buildList(QStringLiteral("upgradeCarried"), tr("Kept"))),
      m_steps(buildList(QStringLiteral("upgradeSteps"), tr("Known steps")))
{
    setObjectName(QStringLiteral("upgradeDetail"));
    m_plan->setObjectName(QStringLiteral("planUpgradeButton"));
    markPrimary(m_plan);
    m_risk->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a long name gives way, not this
    m_header->addTrailing(m_risk);
    m_header->addTrailing(m_plan);
    m_band->setObjectName(QStringLiteral("upgradeBand"));
    m_suspension->setObjectName(QStringLiteral("suspensionBand"));
    m_ancestor->setObjectName(QStringLiteral("ancestorBand"));
    m_shared->setObjectName(QStringLiteral("sharedDefaultButton"));
    QPushButton *file = m_ancestor->addButton(tr("From a file…"));
    m_views->setObjectName(QStringLiteral("upgradeViews"));
    m_views->addChoice(tr("Difference"));
    m_views->addChoice(tr("To settle"));
    m_views->addChoice(tr("Kept"));
    m_views->addChoice(tr("Known steps"));
    m_stack->addWidget(buildDifference());
    m_stack->addWidget(m_conflicts);
    m_stack->addWidget(m_carried);
    m_stack->addWidget(m_steps);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::s, space::l, space::s);
    head->setSpacing(space::s);
    head->addWidget(m_header);
    head->addWidget(m_views, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_suspension);
    layout->addWidget(m_ancestor);
    layout->addWidget(m_stack, 1);

    connect(m_views, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_plan, &QPushButton::clicked, this, &UpgradeDetail::plan);
    connect(m_shared, &QPushButton::clicked, this, [this] {
        const ClusterGroup *group = m_session.base().group(m_group);
        if (const auto shared = group ? sharedDefault(*group, m_session.base()) : std::nullopt)
            setAncestor(*shared);
    });
    connect(file, &QPushButton::clicked, this, &UpgradeDetail::openAncestor);
    connect(&session, &PlanningSession::canEditChanged, this, &UpgradeDetail::refresh);
}

QWidget *UpgradeDetail::buildDifference()
{
    m_compare->setObjectName(QStringLiteral("upgradeCompare"));
    m_compare->addChoice(tr("Now and after"));
    m_compare->addChoice(tr("My changes"));
    m_compare->addChoice(tr("The platform's"));
    m_difference->setObjectName(QStringLiteral("upgradeDifference"));
    auto *previous = new IconButton(Icon::ChevronUp, tr("Previous difference (Shift+F7)"), {}, this);
    auto *next = new IconButton(Icon::ChevronDown, tr("Next difference (F7)"), {}, this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::l, space::s, space::l, space::s);
    bar->setSpacing(space::s);
    bar->addWidget(m_compare);
    bar->addStretch(1);
    bar->addWidget(m_count);
    bar->addWidget(m_whole);
    bar->addWidget(previous);
    bar->addWidget(next);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_difference, 1);
    m_count->setTextStyle(TextSize::Caption, QFont::Normal, &Tokens::textMuted);
    // Where words are long the page would be wider than its place, and be scrolled sideways.
    m_whole->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_whole->setToolTip(m_whole->text());
    connect(m_compare, &SegmentedControl::currentChanged, this, &UpgradeDetail::refreshDifference);
    connect(m_whole, &QCheckBox::toggled, m_difference, &SideBySideView::setWhole);
    connect(previous, &QAbstractButton::clicked, m_difference, [this] { m_difference->goToDifference(false); });
    connect(next, &QAbstractButton::clicked, m_difference, [this] { m_difference->goToDifference(true); });
    return page;
}

QScrollArea *UpgradeDetail::buildList(const QString &name, const QString &title)
{
    auto *area = new QScrollArea(this);
    area->setObjectName(name);
    area->setAccessibleName(title);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void UpgradeDetail::show(const GroupId &group)
{
    const bool isOther = group != m_group;
    m_group = group;
    refresh();
    if (isOther)
        setView(m_proposal && m_proposal->merge.openConflicts() > 0 ? ConflictsView : DifferenceView);
}

void UpgradeDetail::setView(int view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
}

Result<UpgradeProposal> UpgradeDetail::proposalFor(const GroupId &id) const
{
    const ClusterGroup *group = m_session.base().group(id);
    std::optional<OldDefault> ancestor;
    if (m_ancestors.contains(id))
        ancestor = m_ancestors.value(id);
    else if (group)
        ancestor = rememberedDefault(*group, m_session.base(), m_session.workspace().pastDefaults().value_or(std::vector<PastDefault>()));
    return proposeUpgrade(m_session.base(), m_session.draft(), id, std::move(ancestor), m_settled.value(id));
}

void UpgradeDetail::settle(const QString &path, const ValuesSettlement &settlement)
{
    const auto before = m_settled.value(m_group);
    m_settled[m_group].insert(path, settlement);
    if (const auto tried = proposalFor(m_group); !tried) {
        m_settled[m_group] = before;
        m_band->setKind(Band::Kind::Danger);
        m_band->setText(tried.error().message);
        m_band->show();
        return;
    }
    refresh();
}

void UpgradeDetail::setAncestor(const OldDefault &ancestor)
{
    m_ancestors.insert(m_group, ancestor);
    if (const auto tried = proposalFor(m_group); !tried) {
        m_ancestors.remove(m_group);
        m_band->setKind(Band::Kind::Danger);
        m_band->setText(tried.error().message);
        m_band->show();
        return;
    }
    m_settled.remove(m_group);
    refresh();
}

void UpgradeDetail::openAncestor()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The platform's default configuration of %1").arg(m_proposal ? m_proposal->from : QString()), {},
                                                      tr("YAML (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_band->setKind(Band::Kind::Danger);
        m_band->setText(tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
        m_band->show();
        return;
    }
    setAncestor({QString::fromUtf8(file.read(16 * 1024 * 1024)), OldDefault::Source::Given, 0});
}

void UpgradeDetail::plan()
{
    if (!m_proposal)
        return;
    const ClusterGroup *group = m_session.base().group(m_group);
    Result<Change> change = changeFor(*m_proposal, m_session.base());
    if (change) {
        if (const auto done = m_session.perform(tr("Upgrade “%1” to vCluster %2").arg(group ? group->name : QString(), m_proposal->to), {std::move(*change)}); done)
            return refresh();
        else
            change = fail(done.error());
    }
    m_band->setKind(Band::Kind::Danger);
    m_band->setText(change.error().message);
    m_band->show();
    if (m_proposal->merge.openConflicts() > 0)
        setView(ConflictsView);
}

void UpgradeDetail::refresh()
{
    m_proposal.reset();
    m_error.reset();
    if (!m_group.isEmpty()) {
        if (auto proposal = proposalFor(m_group))
            m_proposal = std::move(*proposal);
        else
            m_error = proposal.error();
    }
    refreshBands();
    m_views->setVisible(m_proposal.has_value());
    m_stack->setVisible(m_proposal.has_value());
    if (m_proposal) {
        refreshDifference();
        refreshValues();
        refreshSteps();
    }
}

void UpgradeDetail::refreshBands()
{
    const ClusterGroup *base = m_session.base().group(m_group);
    const ClusterGroup *draft = m_session.draft().group(m_group);
    m_header->setTitle(draft ? draft->name : QString());
    m_header->setDetail(m_proposal ? QStringLiteral("%1 → %2").arg(m_proposal->from, m_proposal->to) : base ? base->vclusterVersion : QString());
    const bool isPlanned = base && draft && base->vclusterVersion != draft->vclusterVersion;
    m_plan->setVisible(m_proposal.has_value());
    m_plan->setEnabled(m_proposal && m_session.canEdit() && !(isPlanned && draft->values == m_proposal->merge.text));
    m_plan->setText(isPlanned ? tr("Plan it anew") : tr("Plan the upgrade"));
    m_plan->setToolTip(m_session.canEdit() ? QString() : tr("The plan cannot be edited now."));

    if (m_error) {
        m_band->setKind(m_error->code == ErrorCode::Refused || m_error->code == ErrorCode::NotFound ? Band::Kind::Info : Band::Kind::Danger);
        m_band->setText(m_error->message);
    } else if (isPlanned) {
        m_band->setKind(Band::Kind::Success);
        m_band->setText(tr("Planned: vCluster %1. Undo takes it back.").arg(draft->vclusterVersion));
    }
    m_band->setVisible(m_error || isPlanned);

    m_risk->setVisible(m_proposal.has_value());
    if (base && m_proposal) {
        const Risk risk = riskOfUpgrade(m_session.base(), *base, m_proposal->to);
        m_risk->setText(tr("Risk: %1").arg(riskName(risk.level)));
        m_risk->setTint(risk.level == RiskLevel::High ? Tint::Danger : risk.level == RiskLevel::Medium ? Tint::Warning : Tint::Success);
        m_risk->setToolTip(risk.reason);
    }
    QStringList affected;
    for (const VirtualCluster *each : affectedBy(m_session.base(), m_group))
        affected << each->name;
    m_suspension->setVisible(m_proposal && !affected.isEmpty());
    if (!affected.isEmpty())
        m_suspension->setText(tr("While the upgrade runs, API access to %n virtual cluster(s) is suspended: %1.", nullptr, static_cast<int>(affected.size()))
                                  .arg(joinNames(affected)));
    const auto shared = base ? sharedDefault(*base, m_session.base()) : std::nullopt;
    const bool isKnown = m_proposal && m_proposal->ancestor.has_value();
    m_ancestor->setVisible(m_proposal && (!isKnown || m_proposal->ancestor->source != OldDefault::Source::Remembered));
    m_shared->setVisible(!isKnown && shared);
    m_shared->setText(shared ? tr("Use what %n other group(s) share", nullptr, shared->groups) : QString());
    if (m_proposal && !isKnown)
        m_ancestor->setText(tr("The platform's default of %1 is not known, so all that differs from the new one is kept.")
                                .arg(m_proposal->from));
    else if (isKnown && m_proposal->ancestor->source == OldDefault::Source::Shared)
        m_ancestor->setText(tr("Taken for the old default: what %n other group(s) share. What they have in common with this one follows the new default.", nullptr,
                               m_proposal->ancestor->groups));
    else if (isKnown)
        m_ancestor->setText(tr("The old default comes from a file."));
}

void UpgradeDetail::refreshDifference()
{
    if (!m_proposal)
        return;
    m_compare->setChoiceEnabled(MineAndOld, m_proposal->ancestor.has_value(), tr("The old default is not known."));
    m_compare->setChoiceEnabled(Platform, m_proposal->ancestor.has_value(), tr("The old default is not known."));
    if (!m_proposal->ancestor)
        m_compare->setCurrent(NowAndThen);
    const QString old = m_proposal->ancestor ? m_proposal->ancestor->values : QString();
    switch (static_cast<Comparison>(m_compare->current())) {
    case NowAndThen: m_difference->setTexts(tr("Now (%1)").arg(m_proposal->from), m_proposal->mine, tr("After the upgrade (%1)").arg(m_proposal->to), m_proposal->merge.text); break;
    case MineAndOld: m_difference->setTexts(tr("Old default (%1)").arg(m_proposal->from), old, tr("Mine, now"), m_proposal->mine); break;
    case Platform: m_difference->setTexts(tr("Old default (%1)").arg(m_proposal->from), old, tr("New default (%1)").arg(m_proposal->to), m_proposal->fresh); break;
    }
    m_count->setText(tr("%n line(s) differ", nullptr, m_difference->differences()));
}

QWidget *UpgradeDetail::valuesList(std::vector<ValueCard *> cards, const QString &empty, qsizetype left)
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::l, space::s, space::l, space::l);
    layout->setSpacing(space::s);
    if (cards.empty())
        layout->addWidget(new TextLabel(empty, TextSize::Body, &Tokens::textMuted, list));
    for (ValueCard *card : cards) {
        card->setEditable(m_session.canEdit());
        layout->addWidget(card);
        connect(card, &ValueCard::settled, this, &UpgradeDetail::settle, Qt::QueuedConnection);
    }
    if (left > 0)
        layout->addWidget(new TextLabel(tr("And %n more; the difference shows them.", nullptr, static_cast<int>(left)), TextSize::Body, &Tokens::textMuted, list));
    layout->addStretch(1);
    return list;
}

void UpgradeDetail::refreshValues()
{
    const ValuesMerge &merge = m_proposal->merge;
    const auto titled = [](const QString &name, qsizetype count) { return count > 0 ? QStringLiteral("%1 (%2)").arg(name).arg(count) : name; };
    m_views->setChoiceText(ConflictsView, titled(tr("To settle"), merge.openConflicts()));
    m_views->setChoiceText(CarriedView, titled(tr("Kept"), static_cast<qsizetype>(merge.carried.size())));
    m_views->setChoiceText(StepsView, titled(tr("Known steps"), std::count_if(m_proposal->steps.begin(), m_proposal->steps.end(), [](const KnownStep &step) { return !step.isMet; })));
    const auto fill = [](QScrollArea *area, QWidget *list) {
        const int at = area->verticalScrollBar()->value();
        area->setWidget(list);
        area->verticalScrollBar()->setValue(at);
    };
    std::vector<ValueCard *> cards;
    for (const ValuesConflict &conflict : std::span(merge.conflicts).first(std::min(merge.conflicts.size(), mostCards)))
        cards.push_back(new ValueCard(conflict));
    fill(m_conflicts, valuesList(std::move(cards), tr("Nothing to settle: what you changed and what the platform changed are apart."),
                                 static_cast<qsizetype>(merge.conflicts.size()) - static_cast<qsizetype>(mostCards)));
    cards.clear();
    for (const CarriedValue &carried : std::span(merge.carried).first(std::min(merge.carried.size(), mostCards)))
        cards.push_back(new ValueCard(carried));
    fill(m_carried, valuesList(std::move(cards), tr("The configuration is the platform's default; nothing of your own is in it."),
                               static_cast<qsizetype>(merge.carried.size()) - static_cast<qsizetype>(mostCards)));
}

void UpgradeDetail::refreshSteps()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::l, space::s, space::l, space::l);
    layout->setSpacing(space::m);
    if (m_proposal->steps.empty())
        layout->addWidget(new TextLabel(tr("Nothing is known that has to be seen to."), TextSize::Body, &Tokens::textMuted, list));
    for (const KnownStep &step : m_proposal->steps) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addWidget(step.isMet ? new Badge(Icon::Check, tr("Done"), Tint::Success, list) : new Badge(Icon::Info, tr("See to it"), Tint::Warning, list), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(space::xs);
        texts->addWidget(new TextLabel(step.text, list));
        texts->addWidget(new TextLabel(step.source, TextSize::Caption, &Tokens::textMuted, list));
        row->addLayout(texts, 1);
        layout->addLayout(row);
    }
    layout->addStretch(1);
    m_steps->setWidget(list);
}

} // namespace easel
