// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;
class QComboBox;
class QDoubleSpinBox;

namespace easel {

class Band;
class LinkButton;
class MemberSection;
class PlanningSession;
class ProfileList;
class SectionHeader;
class SegmentedControl;
class TextLabel;

/// A cluster group as a form. A field is committed, as one step of the plan, when Enter is pressed or it is left; what
/// cannot be accepted stays in the field, with the reason under it. Follows undo and other edits.
class GroupForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupForm)

public:
    explicit GroupForm(PlanningSession &session, QWidget *parent = nullptr);
    void show(const GroupId &group);
    /// A group whose configuration was edited here and is not taken over; empty when there is none.
    GroupId unsaved() const;
    /// Why the account does not see the profiles that there are; empty: it does. Then none can be attached.
    void setProfilesUnreadable(const QString &why);

Q_SIGNALS:
    void groupGone();
    /// What the packs of its profiles come to.
    void resolvedValuesRequested(const easel::GroupId &group);
    /// The configuration is to be edited where there is room for it.
    void configurationRequested(const easel::GroupId &group);

private:
    void build();
    void refresh();
    void refreshFindings();
    void refreshValuesState();
    QString typedValues() const;
    const ClusterGroup *group() const;
    template <typename C>
    void commit(const QString &title, C change);
    void commitTags();
    void commitLimits();
    void commitValues();
    void say(const QString &why);

    PlanningSession &m_session;
    GroupId m_id;
    bool m_refreshing = false;
    QHash<GroupId, QString> m_unsaved; ///< configurations of other groups that were edited and not taken over
    SectionHeader *m_title;
    Band *m_band;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QLineEdit *m_tags;
    QLabel *m_scope;
    SegmentedControl *m_endpoint;
    QComboBox *m_distribution;
    QLabel *m_version;
    QDoubleSpinBox *m_cpu;
    QDoubleSpinBox *m_memory;
    QSpinBox *m_storage;
    QSpinBox *m_oversubscription;
    MemberSection *m_members;
    LinkButton *m_resolved;
    ProfileList *m_profiles;
    TextLabel *m_profilesUnreadable;
    QPlainTextEdit *m_values;
    QLabel *m_valuesProblem;
    QPushButton *m_applyValues;
    QPushButton *m_revertValues;
    QVBoxLayout *m_findings;
};

} // namespace easel
