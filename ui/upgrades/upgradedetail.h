// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgrades/upgradeproposal.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace easel {

class Badge;
class Band;
class PlanningSession;
class SectionHeader;
class SegmentedControl;
class SideBySideView;
class ElidedLabel;
class TextLabel;
class ValueCard;

/// The upgrade of one group: what its configuration becomes, what there is to settle, what is known of the step, and who is cut off while
/// it runs. What was settled is remembered for each group until the page is gone. Object names: "upgradeDetail", "planUpgradeButton",
/// "upgradeViews", "upgradeCompare", "upgradeDifference", "suspensionBand", "ancestorBand", "upgradeBand".
class UpgradeDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpgradeDetail)

public:
    explicit UpgradeDetail(PlanningSession &session, QWidget *parent = nullptr);
    /// An empty id shows nothing.
    void show(const GroupId &group);
    const GroupId &group() const { return m_group; }
    void refresh();
    /// The group's upgrade with what was settled for it here; for planning several at once.
    Result<UpgradeProposal> proposalFor(const GroupId &group) const;
    void settle(const QString &path, const ValuesSettlement &settlement);
    /// Where the old default is not known: takes this for it.
    void setAncestor(const OldDefault &ancestor);
    /// 0: difference, 1: to settle, 2: kept, 3: known steps.
    void setView(int view);

private:
    QWidget *buildDifference();
    QScrollArea *buildList(const QString &name, const QString &title);
    void refreshBands();
    void refreshDifference();
    void refreshValues();
    void refreshSteps();
    void plan();
    void openAncestor();
    QWidget *valuesList(std::vector<ValueCard *> cards, const QString &empty, qsizetype left);

    PlanningSession &m_session;
    GroupId m_group;
    QHash<GroupId, QHash<QString, ValuesSettlement>> m_settled;
    QHash<GroupId, OldDefault> m_ancestors; ///< what people took for the old default
    std::optional<UpgradeProposal> m_proposal;
    std::optional<Error> m_error; ///< why there is none
    SectionHeader *m_header;
    Badge *m_risk;
    QPushButton *m_plan;
    Band *m_band;
    Band *m_suspension;
    Band *m_ancestor;
    QPushButton *m_shared;
    SegmentedControl *m_views;
    QStackedWidget *m_stack;
    SegmentedControl *m_compare;
    QCheckBox *m_whole;
    ElidedLabel *m_count;
    SideBySideView *m_difference;
    QScrollArea *m_conflicts;
    QScrollArea *m_carried;
    QScrollArea *m_steps;
};

} // namespace easel
