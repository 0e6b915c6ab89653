// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualclusters/virtualreview.h"

#include "capacity/quantitytext.h"
#include "rules/rulecatalogue.h"
#include "rules/virtualfacts.h"
#include "session/planningsession.h"
#include "theme/textlabel.h"
#include "theme/whypopup.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {
namespace {

/// So many names are told; the rest is counted.
constexpr size_t toldNames = 8;

} // namespace

VirtualReview::VirtualReview(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new TextLabel({}, TextSize::Title, &Tokens::text, this)),
      m_names(new TextLabel({}, TextSize::Body, &Tokens::textMuted, this)), m_form(new QWidget(this)), m_fields(new QFormLayout(m_form)), m_name(new QLineEdit(m_form)),
      m_group(new QComboBox(m_form)), m_project(new QComboBox(m_form)), m_cpu(new QSpinBox(m_form)), m_memory(new QDoubleSpinBox(m_form)),
      m_storage(new QSpinBox(m_form)), m_confirmation(new QLineEdit(m_form)), m_findings(new TextLabel({}, TextSize::Body, &Tokens::danger, this)), m_why(new LinkButton(tr("Why?"), this)),
      m_plan(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("virtualReview"));
    m_title->setWeight(QFont::DemiBold);
    m_findings->setObjectName(QStringLiteral("reviewFindings"));
    m_plan->setObjectName(QStringLiteral("reviewPlan"));
    m_plan->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("reviewCancel"));
    buildForm();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_plan);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::m);
    layout->setSpacing(space::s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_names, m_form, m_findings})
        layout->addWidget(widget);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
    layout->addStretch(1);
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_why->hide();
    connect(m_why, &QAbstractButton::clicked, this, [this] { (new WhyPopup(m_session.catalogue(), m_broken, m_why))->showAt(m_why->rect()); });
    connect(m_plan, &QPushButton::clicked, this, &VirtualReview::plan);
    connect(m_cancel, &QPushButton::clicked, this, &VirtualReview::ended);
    connect(&session, &PlanningSession::fleetReset, this, &VirtualReview::ended);
    connect(&session, &PlanningSession::planChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void VirtualReview::buildForm()
{
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setVerticalSpacing(space::xs);
    const auto add = [this](const QString &label, QWidget *field, const QString &name) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        m_fields->addRow(label, field);
    };
    add(tr("Name"), m_name, QStringLiteral("reviewName"));
    add(tr("Group"), m_group, QStringLiteral("reviewGroup"));
    add(tr("Project"), m_project, QStringLiteral("reviewProject"));
    add(tr("CPU"), m_cpu, QStringLiteral("reviewCpu"));
    add(tr("Memory"), m_memory, QStringLiteral("reviewMemory"));
    add(tr("Storage"), m_storage, QStringLiteral("reviewStorage"));
    add(tr("To confirm"), m_confirmation, QStringLiteral("reviewConfirmation"));
    m_cpu->setRange(1, 100'000);
    m_cpu->setSuffix(tr(" cores"));
    m_memory->setRange(0.5, 1'000'000);
    m_memory->setDecimals(1);
    m_memory->setSuffix(QStringLiteral(" GiB"));
    m_storage->setRange(0, 1'000'000);
    m_storage->setSuffix(QStringLiteral(" GiB"));
    connect(m_name, &QLineEdit::textChanged, this, &VirtualReview::refresh);
    connect(m_confirmation, &QLineEdit::textChanged, this, &VirtualReview::refresh);
    connect(m_project, &QComboBox::currentIndexChanged, this, &VirtualReview::refresh);
    connect(m_cpu, &QSpinBox::valueChanged, this, &VirtualReview::refresh);
    connect(m_memory, &QDoubleSpinBox::valueChanged, this, &VirtualReview::refresh);
    connect(m_storage, &QSpinBox::valueChanged, this, &VirtualReview::refresh);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        fillProjects();
        refresh();
    });
    connect(m_name, &QLineEdit::returnPressed, m_plan, &QPushButton::click);
    connect(m_confirmation, &QLineEdit::returnPressed, m_plan, &QPushButton::click);
}

void VirtualReview::fillGroups(const GroupId &wanted)
{
    const QSignalBlocker blocker(m_group);
    m_group->clear();
    for (const GroupId &id : m_session.draft().groupIds())
        m_group->addItem(m_session.draft().group(id)->name, QVariant::fromValue(id));
    for (int i = 0; i < m_group->count(); ++i) {
        if (m_group->itemData(i).value<GroupId>() == wanted)
            m_group->setCurrentIndex(i);
    }
}

void VirtualReview::fillProjects()
{
    const QSignalBlocker blocker(m_project);
    m_project->clear();
    const ClusterGroup *group = m_session.draft().group(m_group->currentData().value<GroupId>());
    const Scope connected = m_session.workspace().connection().scope;
    for (const Project &project : m_session.draft().inventory().projects()) {
        const Scope scope = Scope::project(project.id);
        const bool fits = !group || !group->scope.isProject() || group->scope == scope;
        if (fits && (!connected.isProject() || connected == scope))
            m_project->addItem(project.name, QVariant::fromValue(scope));
    }
    if (m_project->count() == 0) {
        const Scope scope = group && group->scope.isProject() ? group->scope : Scope::tenant();
        m_project->addItem(m_session.draft().scopeName(scope), QVariant::fromValue(scope));
    }
}

void VirtualReview::begin(Action action, std::vector<VirtualClusterId> ids, const GroupId &group)
{
    m_action = action;
    m_ids = std::move(ids);
    m_newId = makeDraftVirtualClusterId();
    const bool isNew = action == Action::Deploy;
    const bool isSized = isNew || action == Action::Resize;
    const Fleet &draft = m_session.draft();
    {
        const QSignalBlocker blocker(this);
        fillGroups(group);
        fillProjects();
        const ClusterGroup *on = draft.group(m_group->currentData().value<GroupId>());
        const VirtualCluster *first = m_ids.empty() ? nullptr : draft.virtualCluster(m_ids.front());
        const Resources size = first ? first->size : leastVirtualSize(on ? on->distribution : Distribution::CncfK8s);
        m_name->setText({});
        m_cpu->setValue(static_cast<int>(size.cpu.value / 1000));
        m_memory->setValue(static_cast<double>(size.memory.value) / 1024);
        m_storage->setValue(static_cast<int>(size.storage.value));
        m_confirmation->setText({});
    }
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_fields->labelForField(field)->setVisible(isShown);
    };
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_group, m_project})
        show(field, isNew);
    for (QWidget *field : std::initializer_list<QWidget *>{m_cpu, m_memory, m_storage})
        show(field, isSized);
    show(m_confirmation, action == Action::Delete);
    m_form->setVisible(isSized || action == Action::Delete);
    refresh();
    if (isNew)
        m_name->setFocus();
    else if (isSized)
        m_cpu->setFocus();
    else if (action == Action::Delete)
        m_confirmation->setFocus();
    else
        m_plan->setFocus();
}

Resources VirtualReview::size() const
{
    return {MilliCores(1000 * static_cast<qint64>(m_cpu->value())), MebiBytes(qRound64(m_memory->value() * 1024)), GibiBytes(m_storage->value())};
}

Scope VirtualReview::project() const
{
    return m_project->currentData().value<Scope>();
}

std::vector<Change> VirtualReview::changes() const
{
    const Fleet &draft = m_session.draft();
    if (m_action == Action::Deploy) {
        const ClusterGroup *group = draft.group(m_group->currentData().value<GroupId>());
        if (!group)
            return {};
        VirtualCluster made = newVirtualCluster(*group, project(), m_name->text().trimmed(), size());
        made.id = m_newId;
        return {DeployVirtualCluster{group->id, made}};
    }
    std::vector<Change> changes;
    for (const VirtualClusterId &id : m_ids) {
        const VirtualCluster *each = draft.virtualCluster(id);
        if (!each)
            continue;
        switch (m_action) {
        case Action::Resize:
            if (each->size != size())
                changes.push_back(ResizeVirtualCluster{each->group, id, size()});
            break;
        case Action::Pause:
            if (!isPaused(each->state) && !isDraft(id))
                changes.push_back(PauseVirtualCluster{each->group, id});
            break;
        case Action::Resume:
            if (isPaused(each->state))
                changes.push_back(ResumeVirtualCluster{each->group, id});
            break;
        case Action::Delete: changes.push_back(DeleteVirtualCluster{each->group, id}); break;
        case Action::Deploy: break;
        }
    }
    return changes;
}

QString VirtualReview::title() const
{
    const auto count = static_cast<int>(changes().size());
    switch (m_action) {
    case Action::Deploy: return tr("Deploy a virtual cluster");
    case Action::Resize: return tr("Resize %n virtual cluster(s)", nullptr, count);
    case Action::Pause: return tr("Pause %n virtual cluster(s)", nullptr, count);
    case Action::Resume: return tr("Resume %n virtual cluster(s)", nullptr, count);
    case Action::Delete: return tr("Delete %n virtual cluster(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

std::vector<Finding> VirtualReview::findings(const std::vector<Change> &changes, QString &refusal) const
{
    Fleet next = m_session.draft();
    QSet<GroupId> groups;
    for (const Change &change : changes) {
        if (const Result<void> done = applyChange(change, next); !done) {
            refusal = done.error().message;
            return {};
        }
        for (const GroupId &id : groupsTouchedBy(change))
            groups.insert(id);
    }
    std::vector<Finding> found;
    for (const GroupId &id : groups) {
        const ClusterGroup *group = next.group(id);
        if (!group)
            continue;
        const std::vector<Finding> before = m_session.findings(id);
        for (const Finding &finding : m_session.catalogue().checkPlanned(next, *group)) {
            if (std::find(before.begin(), before.end(), finding) == before.end())
                found.push_back(finding);
        }
    }
    std::sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) { return a.message < b.message; });
    return found;
}

void VirtualReview::refresh()
{
    const std::vector<Change> wanted = changes();
    m_title->setText(title());
    QStringList names;
    for (const Change &change : wanted) {
        const VirtualCluster *each = m_session.draft().virtualCluster(virtualClusterOf(change));
        if (each && names.size() < static_cast<qsizetype>(toldNames))
            names << each->name;
    }
    QString told = names.join(QStringLiteral(", "));
    if (wanted.size() > toldNames)
        told = tr("%1 and %n more", nullptr, static_cast<int>(wanted.size() - toldNames)).arg(told);
    const auto left = static_cast<int>(m_ids.size() - std::min(m_ids.size(), wanted.size()));
    if (m_action != Action::Deploy && left > 0)
        told += (told.isEmpty() ? QString() : QStringLiteral(". ")) + tr("%n of the selected need(s) nothing.", nullptr, left);
    if (m_action == Action::Delete)
        told += QStringLiteral(". ") + tr("All that runs in them is gone for good.");
    m_names->setText(told);
    m_names->setVisible(!told.isEmpty());

    QString refusal;
    QStringList messages;
    m_broken.clear();
    if (!wanted.empty() && (m_action != Action::Deploy || !m_name->text().trimmed().isEmpty())) {
        for (const Finding &finding : findings(wanted, refusal)) {
            messages << finding.message;
            m_broken << finding.rule;
        }
        m_broken.removeDuplicates();
    }
    if (!refusal.isEmpty())
        messages << refusal;
    m_findings->setText(messages.join(u'\n'));
    m_why->setVisible(!m_broken.isEmpty());
    m_findings->setVisible(!messages.isEmpty());

    // What is deleted is named, or counted, so that it is no slip.
    const QString asked = wanted.size() == 1 && names.size() == 1 ? names.front() : QString::number(wanted.size());
    m_confirmation->setPlaceholderText(wanted.size() == 1 ? tr("Type its name: %1").arg(asked) : tr("Type how many: %1").arg(asked));
    const bool isConfirmed = m_action != Action::Delete || m_confirmation->text().trimmed() == asked;
    const bool isNamed = m_action != Action::Deploy || !m_name->text().trimmed().isEmpty();
    m_plan->setText(messages.isEmpty() ? tr("Add to the plan") : tr("Add to the plan anyway"));
    m_plan->setEnabled(!wanted.empty() && refusal.isEmpty() && isConfirmed && isNamed && m_session.canEdit());
}

void VirtualReview::plan()
{
    if (!m_plan->isEnabled())
        return;
    const std::vector<Change> wanted = changes();
    const QString name = wanted.size() == 1 ? describe(wanted.front(), m_session.draft()) : title();
    const Result<void> done = m_session.perform(name, wanted);
    if (!done) {
        m_findings->setText(done.error().message);
        m_findings->setVisible(true);
        return;
    }
    Q_EMIT ended();
}

} // namespace easel
