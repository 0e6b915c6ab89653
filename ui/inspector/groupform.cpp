// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/groupform.h"

#include "inspector/membersection.h"
#include "inspector/profilelist.h"
#include "rules/yamlcheck.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/icons.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/linkbutton.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/textlabel.h"
#include "theme/theme.h"
#include "theme/whypopup.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace easel {
namespace {

QString tagsText(const Labels &tags)
{
    QStringList parts;
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        parts << (it.value().isEmpty() ? it.key() : it.key() + u':' + it.value());
    return parts.join(QStringLiteral(", "));
}

/// "env:prod, blue" as labels; nothing when a part has no key, or one comes twice.
std::optional<Labels> parseTags(const QString &text)
{
    Labels tags;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString key = part.section(u':', 0, 0).trimmed();
        if (key.isEmpty() || tags.contains(key))
            return std::nullopt;
        tags.insert(key, part.section(u':', 1).trimmed());
    }
    return tags;
}

/// A field that people are typing in, or that holds what could not be accepted, is theirs: it is not overwritten. What
/// they have committed, or only looked at, follows the group, or leaving the field would commit again what was undone
/// meanwhile.
template <typename Set>
void unlessTypedIn(const QWidget *field, Set set)
{
    const auto *edit = qobject_cast<const QLineEdit *>(field);
    if (!edit)
        edit = field->findChild<const QLineEdit *>();
    if (!edit->isModified())
        set();
}

} // namespace

GroupForm::GroupForm(PlanningSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    build();
    connect(&session, &PlanningSession::groupsChanged, this, [this](const QSet<GroupId> &groups) {
        if (groups.contains(m_id))
            refresh();
    });
    connect(&session, &PlanningSession::fleetReset, this, &GroupForm::refresh);
    connect(&session, &PlanningSession::findingsChanged, this, &GroupForm::refreshFindings);
    connect(&session, &PlanningSession::canEditChanged, this, &GroupForm::refresh);
}

void GroupForm::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::m);
    layout->setSpacing(space::s);
    m_title = new SectionHeader({}, SectionHeader::Level::Page, this);
    m_band = new Band(Band::Kind::Danger, {}, this);
    m_band->setObjectName(QStringLiteral("inspectorBand"));
    m_band->setDismissible(true);
    m_band->hide();
    layout->addWidget(m_title);
    layout->addWidget(m_band);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(space::xs);
    layout->addLayout(m_findings);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(space::m);
    form->setVerticalSpacing(space::s);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("inspectorName"));
    m_description = new QLineEdit(this);
    m_description->setObjectName(QStringLiteral("inspectorDescription"));
    m_tags = new QLineEdit(this);
    m_tags->setObjectName(QStringLiteral("inspectorTags"));
    m_tags->setPlaceholderText(tr("env:prod, team:checkout"));
    m_scope = plainLabel({}, this);
    m_endpoint = new SegmentedControl(tr("Endpoint"), this);
    m_endpoint->addChoice(Names::of(EndpointType::Ingress), Icon::EndpointIngress);
    m_endpoint->addChoice(Names::of(EndpointType::LoadBalancer), Icon::EndpointLoadBalancer);
    m_distribution = new QComboBox(this);
    m_distribution->setObjectName(QStringLiteral("inspectorDistribution"));
    for (const Distribution distribution : {Distribution::CncfK8s, Distribution::K3s, Distribution::VClusterGeneric})
        m_distribution->addItem(Names::of(distribution), static_cast<int>(distribution));
    m_version = plainLabel({}, this);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Tags"), m_tags);
    form->addRow(tr("Scope"), m_scope);
    form->addRow(tr("Endpoint"), m_endpoint);
    form->addRow(tr("Distribution"), m_distribution);
    form->addRow(tr("vCluster"), m_version);
    layout->addLayout(form);

    layout->addWidget(new SectionHeader(tr("Limits of a request"), SectionHeader::Level::Panel, this));
    auto *limits = new QFormLayout;
    limits->setHorizontalSpacing(space::m);
    limits->setVerticalSpacing(space::s);
    const auto decimal = [this](const QString &suffix) {
        auto *box = new QDoubleSpinBox(this);
        box->setRange(0, 100000);
        box->setDecimals(3);
        box->setSingleStep(1);
        box->setSuffix(suffix);
        box->setKeyboardTracking(false);
        return box;
    };
    m_cpu = decimal(tr(" CPU"));
    m_cpu->setObjectName(QStringLiteral("inspectorCpu"));
    m_memory = decimal(tr(" GiB"));
    m_memory->setObjectName(QStringLiteral("inspectorMemory"));
    m_storage = new QSpinBox(this);
    m_storage->setObjectName(QStringLiteral("inspectorStorage"));
    m_storage->setRange(0, 1000000);
    m_storage->setSuffix(tr(" GiB"));
    m_storage->setKeyboardTracking(false);
    m_oversubscription = new QSpinBox(this);
    m_oversubscription->setObjectName(QStringLiteral("inspectorOversubscription"));
    m_oversubscription->setRange(1, 10000);
    m_oversubscription->setSuffix(tr(" %"));
    m_oversubscription->setKeyboardTracking(false);
    limits->addRow(tr("CPU"), m_cpu);
    limits->addRow(tr("Memory"), m_memory);
    limits->addRow(tr("Storage"), m_storage);
    limits->addRow(tr("Oversubscription"), m_oversubscription);
    layout->addLayout(limits);

    layout->addWidget(new SectionHeader(tr("Host clusters"), SectionHeader::Level::Panel, this));
    m_members = new MemberSection(this);
    layout->addWidget(m_members);

    layout->addWidget(new SectionHeader(tr("Add-on profiles"), SectionHeader::Level::Panel, this));
    m_profiles = new ProfileList(this);
    m_profiles->setObjectName(QStringLiteral("inspectorProfiles"));
    m_profiles->setAccessibleName(tr("Add-on profiles"));
    m_profiles->setFixedHeight(Theme::current().scaled(96));
    layout->addWidget(m_profiles);
    m_resolved = new LinkButton(tr("Resolved values…"), this);
    m_resolved->setObjectName(QStringLiteral("inspectorResolvedValues"));
    m_resolved->setToolTip(tr("What the packs of the attached profiles come to, as the backend fills them in"));
    connect(m_resolved, &QAbstractButton::clicked, this, [this] { Q_EMIT resolvedValuesRequested(m_id); });
    layout->addWidget(m_resolved);
    m_profilesUnreadable = new TextLabel({}, TextSize::Caption, &Tokens::textMuted, this);
    m_profilesUnreadable->setObjectName(QStringLiteral("inspectorProfilesUnreadable"));
    m_profilesUnreadable->hide();
    layout->addWidget(m_profilesUnreadable);

    auto *open = new QPushButton(icon(Icon::Edit), tr("Editor…"), this);
    open->setObjectName(QStringLiteral("openConfigurationButton"));
    open->setToolTip(tr("Edit the configuration in a window of its own"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT configurationRequested(m_id); });
    auto *heading = new SectionHeader(tr("Configuration (YAML)"), SectionHeader::Level::Panel, this);
    heading->addTrailing(open);
    layout->addWidget(heading);
    m_values = new QPlainTextEdit(this);
    m_values->setObjectName(QStringLiteral("inspectorValues"));
    m_values->setAccessibleName(tr("Configuration"));
    markCode(m_values, TextSize::Caption);
    m_values->setMinimumHeight(Theme::current().scaled(180));
    m_values->setTabChangesFocus(true);
    m_valuesProblem = plainLabel({}, this);
    QPalette palette = m_valuesProblem->palette();
    palette.setColor(QPalette::WindowText, Theme::current().tokens().danger);
    m_valuesProblem->setPalette(palette);
    m_valuesProblem->setObjectName(QStringLiteral("inspectorValuesProblem"));
    m_applyValues = new QPushButton(tr("Take over"), this);
    m_applyValues->setObjectName(QStringLiteral("applyValuesButton"));
    m_revertValues = new QPushButton(tr("Revert"), this);
    m_revertValues->setObjectName(QStringLiteral("revertValuesButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_revertValues);
    buttons->addWidget(m_applyValues);
    layout->addWidget(m_values);
    layout->addWidget(m_valuesProblem);
    layout->addLayout(buttons);
    layout->addStretch(1);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().trimmed();
        const ClusterGroup *g = group();
        if (g && !m_refreshing && name != g->name)
            commit(tr("Rename “%1” to “%2”").arg(g->name, name), RenameGroup{m_id, name});
    });
    connect(m_description, &QLineEdit::editingFinished, this, [this] {
        const ClusterGroup *g = group();
        if (g && !m_refreshing && m_description->text() != g->description)
            commit(tr("Describe “%1”").arg(g->name), DescribeGroup{m_id, m_description->text()});
    });
    connect(m_tags, &QLineEdit::editingFinished, this, &GroupForm::commitTags);
    connect(m_endpoint, &SegmentedControl::currentChanged, this, [this](int index) {
        if (const ClusterGroup *g = group())
            commit(tr("Set the endpoint of “%1”").arg(g->name),
                   SetEndpoint{m_id, index == 0 ? EndpointType::Ingress : EndpointType::LoadBalancer});
    });
    connect(m_distribution, &QComboBox::activated, this, [this] {
        if (const ClusterGroup *g = group())
            commit(tr("Set the distribution of “%1”").arg(g->name),
                   SetDistribution{m_id, static_cast<Distribution>(m_distribution->currentData().toInt())});
    });
    connect(m_cpu, &QDoubleSpinBox::valueChanged, this, &GroupForm::commitLimits);
    connect(m_memory, &QDoubleSpinBox::valueChanged, this, &GroupForm::commitLimits);
    connect(m_storage, &QSpinBox::valueChanged, this, &GroupForm::commitLimits);
    connect(m_oversubscription, &QSpinBox::valueChanged, this, [this](int percent) {
        const ClusterGroup *g = group();
        if (g && !m_refreshing && g->oversubscription.value != percent)
            commit(tr("Set the oversubscription of “%1” to %2 %").arg(g->name).arg(percent), SetOversubscription{m_id, Percent(percent)});
    });
    connect(m_members, &MemberSection::hostDnsEdited, this, [this](const ClusterId &cluster, const QString &hostDns) {
        if (const ClusterGroup *g = group())
            commit(tr("Set a host DNS in “%1”").arg(g->name), SetHostDns{m_id, cluster, hostDns});
    });
    connect(m_profiles, &ProfileList::edited, this, [this](const std::vector<ProfileRef> &profiles) {
        const ClusterGroup *g = group();
        if (g && profiles != g->profiles)
            commit(tr("Set the profiles of “%1”").arg(g->name), SetProfiles{m_id, profiles});
    });
    connect(m_values, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_refreshing)
            refreshValuesState();
    });
    connect(m_applyValues, &QPushButton::clicked, this, &GroupForm::commitValues);
    connect(m_revertValues, &QPushButton::clicked, this, [this] {
        if (const ClusterGroup *g = group())
            m_values->setPlainText(g->values);
    });
    // What is committed is not being typed any more.
    for (QAbstractSpinBox *box : findChildren<QAbstractSpinBox *>())
        connect(box, &QAbstractSpinBox::editingFinished, this, [box] { box->findChild<QLineEdit *>()->setModified(false); });
    for (QLineEdit *edit : {m_name, m_description})
        connect(edit, &QLineEdit::editingFinished, this, [edit] { edit->setModified(false); });
}

void GroupForm::setProfilesUnreadable(const QString &why)
{
    m_profilesUnreadable->setText(why);
    m_profilesUnreadable->setVisible(!why.isEmpty());
}

const ClusterGroup *GroupForm::group() const
{
    return m_session.draft().group(m_id);
}

/// A text field has one kind of line ends; what the group has stays.
QString GroupForm::typedValues() const
{
    QString text = m_values->toPlainText();
    if (const ClusterGroup *g = group(); g && g->values.contains(QLatin1String("\r\n")))
        text.replace(QLatin1String("\n"), QLatin1String("\r\n"));
    return text;
}

GroupId GroupForm::unsaved() const
{
    if (group() && typedValues() != group()->values)
        return m_id;
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
        if (m_session.draft().group(it.key()))
            return it.key();
    }
    return {};
}

void GroupForm::show(const GroupId &id)
{
    if (m_id != id) {
        m_band->hide();
        // Another group: nothing that is being typed belongs to it.
        if (QWidget *focused = focusWidget(); focused && isAncestorOf(focused))
            focused->clearFocus();
        for (QLineEdit *edit : findChildren<QLineEdit *>())
            edit->setModified(false);
        // A configuration that was not taken over yet is there again when its group is.
        m_unsaved.remove(m_id);
        if (group() && typedValues() != group()->values)
            m_unsaved.insert(m_id, typedValues());
    }
    const bool other = m_id != id;
    m_id = id;
    if (other) {
        const QScopedValueRollback refreshing(m_refreshing, true);
        m_values->setPlainText(m_unsaved.value(m_id, group() ? group()->values : QString()));
        refreshValuesState();
    }
    refresh();
}

template <typename C>
void GroupForm::commit(const QString &title, C change)
{
    if (m_refreshing)
        return;
    const auto done = m_session.perform(title, {Change(std::move(change))});
    m_band->hide();
    if (!done) {
        say(done.error().message);
        refresh();
    }
}

void GroupForm::say(const QString &why)
{
    m_band->setText(why);
    m_band->show();
}

void GroupForm::commitTags()
{
    const ClusterGroup *g = group();
    if (!g || m_refreshing)
        return;
    const auto tags = parseTags(m_tags->text());
    markInvalid(m_tags, !tags);
    m_tags->setModified(!tags); // what could not be understood stays to be mended
    if (!tags)
        say(tr("Tags are written as key:value, separated by commas, each key once."));
    else if (*tags != g->tags)
        commit(tr("Tag “%1”").arg(g->name), TagGroup{m_id, *tags});
}

void GroupForm::commitLimits()
{
    const ClusterGroup *g = group();
    if (!g || m_refreshing)
        return;
    const Resources limits{MilliCores(qRound64(m_cpu->value() * 1000)), MebiBytes(qRound64(m_memory->value() * 1024)),
                           GibiBytes(m_storage->value())};
    if (limits != g->limits)
        commit(tr("Set the limits of “%1”").arg(g->name), SetLimits{m_id, limits});
}

void GroupForm::commitValues()
{
    if (const ClusterGroup *g = group())
        commit(tr("Edit the configuration of “%1”").arg(g->name), SetValues{m_id, typedValues()});
}

void GroupForm::refresh()
{
    const ClusterGroup *g = group();
    if (!g) {
        if (!m_id.isEmpty())
            Q_EMIT groupGone();
        return;
    }
    const QScopedValueRollback refreshing(m_refreshing, true);
    const bool editable = m_session.canEdit() && !g->scope.isSystem();
    m_title->setTitle(g->name);
    const auto show = [](QLineEdit *field, const QString &text) {
        field->setText(text);
        field->setCursorPosition(0); // of a long one the beginning is seen
    };
    unlessTypedIn(m_name, [&] { show(m_name, g->name); });
    unlessTypedIn(m_description, [&] { show(m_description, g->description); });
    unlessTypedIn(m_tags, [&] {
        show(m_tags, tagsText(g->tags));
        markInvalid(m_tags, false);
    });
    m_scope->setText(g->scope.isSystem() ? tr("System: can only be read") : m_session.draft().scopeName(g->scope));
    m_endpoint->setCurrent(g->endpoint == EndpointType::Ingress ? 0 : 1);
    m_distribution->setCurrentIndex(m_distribution->findData(static_cast<int>(g->distribution)));
    m_version->setText(g->vclusterVersion.isEmpty() ? tr("not named") : g->vclusterVersion);
    unlessTypedIn(m_cpu, [&] { m_cpu->setValue(static_cast<double>(g->limits.cpu.value) / 1000); });
    unlessTypedIn(m_memory, [&] { m_memory->setValue(static_cast<double>(g->limits.memory.value) / 1024); });
    unlessTypedIn(m_storage, [&] { m_storage->setValue(static_cast<int>(g->limits.storage.value)); });
    unlessTypedIn(m_oversubscription, [&] { m_oversubscription->setValue(static_cast<int>(g->oversubscription.value)); });
    m_profiles->show(m_session.draft().inventory(), *g);
    const ClusterGroup *present = m_session.base().group(m_id);
    m_resolved->setVisible(present && !present->profiles.empty());
    // A text that is being edited stays; it differs from the group until it is taken over or reverted.
    if (!m_revertValues->isEnabled() && typedValues() != g->values)
        m_values->setPlainText(g->values);
    refreshValuesState();
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_tags),
                           static_cast<QWidget *>(m_endpoint), static_cast<QWidget *>(m_cpu), static_cast<QWidget *>(m_memory),
                           static_cast<QWidget *>(m_storage), static_cast<QWidget *>(m_oversubscription),
                           static_cast<QWidget *>(m_profiles)})
        field->setEnabled(editable);
    m_values->setReadOnly(!editable);
    m_distribution->setEnabled(editable && isDraft(m_id));
    m_distribution->setToolTip(isDraft(m_id) ? QString() : tr("The distribution of an existing group does not change."));
    m_members->show(m_session.draft(), *g, editable);
    refreshFindings();
}

void GroupForm::refreshValuesState()
{
    const ClusterGroup *g = group();
    const QString text = typedValues();
    const bool changed = g && text != g->values;
    const auto problem = checkYaml(text);
    m_valuesProblem->setText(problem ? tr("Line %1, column %2: %3").arg(problem->line).arg(problem->column).arg(problem->message)
                                     : QString());
    m_applyValues->setEnabled(changed && !problem && m_session.canEdit() && !g->scope.isSystem());
    m_revertValues->setEnabled(changed);
}

void GroupForm::refreshFindings()
{
    clearLayout(*m_findings);
    if (m_id.isEmpty())
        return;
    for (const Finding &finding : m_session.findings(m_id)) {
        auto *band = new Band(finding.severity == Severity::Error     ? Band::Kind::Danger
                              : finding.severity == Severity::Warning ? Band::Kind::Warning
                                                                      : Band::Kind::Info,
                              finding.message, this);
        m_findings->addWidget(band);
        // Below it: beside it the sentence would have no room.
        m_findings->addWidget(new WhyButton(m_session.catalogue(), finding, this));
    }
}

} // namespace easel
