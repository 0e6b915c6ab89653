// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/configurationeditor.h"

#include "configuration/yamledit.h"
#include "rules/valuesfacts.h"
#include "rules/yamlcheck.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/iconbutton.h"
#include "theme/icons.h"
#include "theme/marks.h"
#include "theme/pagearea.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/sidebysideview.h"
#include "theme/textlabel.h"
#include "theme/theme.h"
#include "upgrades/valuesedit.h"
#include "upgrades/valuesreference.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace easel {
namespace {

constexpr int lineRole = Qt::UserRole;
constexpr int columnRole = Qt::UserRole + 1;

} // namespace

ConfigurationEditor::ConfigurationEditor(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new SectionHeader({}, SectionHeader::Level::Page, this)),
      m_views(new SegmentedControl(tr("What is shown of the configuration"), this)), m_search(new QLineEdit(this)),
      m_band(new Band(Band::Kind::Danger, {}, this)), m_stack(new QStackedWidget(this)), m_field(new YamlEdit(this)),
      m_difference(new SideBySideView(this)), m_keySearch(new QLineEdit(this)), m_keys(new QTreeWidget(this)),
      m_keyText(new TextLabel({}, TextSize::Caption, &Tokens::textMuted, this)), m_problems(new QListWidget(this)),
      m_noProblems(new TextLabel(tr("No problems"), TextSize::Caption, &Tokens::textMuted, this)),
      m_state(new TextLabel({}, TextSize::Caption, &Tokens::textMuted, this)), m_revert(new QPushButton(tr("Revert"), this)),
      m_takeOver(new QPushButton(icon(Icon::Check, &Tokens::accentText), tr("Take over"), this))
{
    m_field->setObjectName(QStringLiteral("configurationField"));
    m_difference->setObjectName(QStringLiteral("configurationDifference"));
    m_band->setObjectName(QStringLiteral("configurationBand"));
    m_band->setDismissible(true);
    m_band->hide();
    m_stack->addWidget(m_field);
    m_stack->addWidget(m_difference);
    QWidget *top = buildTop();
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("configurationColumns"));
    columns->addWidget(m_stack);
    columns->addWidget(new PageArea(buildSide(), columns));
    columns->setStretchFactor(0, 1);
    columns->setSizes({640, 280});
    columns->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_band);
    layout->addWidget(columns, 1);
    layout->addWidget(buildBottom());

    m_check.setSingleShot(true);
    m_check.setInterval(150);
    connect(&m_check, &QTimer::timeout, this, &ConfigurationEditor::check);
    connect(m_field, &YamlEdit::textChanged, this, [this] { m_check.start(); });
    connect(&session, &PlanningSession::groupsChanged, this, [this](const QSet<GroupId> &groups) {
        if (groups.contains(m_group))
            follow();
    });
    connect(&session, &PlanningSession::fleetReset, this, &ConfigurationEditor::follow);
    connect(&session, &PlanningSession::canEditChanged, this, &ConfigurationEditor::follow);
}

QWidget *ConfigurationEditor::buildTop()
{
    for (const ValuesPreset preset : allPresets) {
        auto *button = new QPushButton(presetName(preset), this);
        button->setObjectName(preset == ValuesPreset::OpenShift ? QStringLiteral("presetOpenShift") : QStringLiteral("presetDiskBackup"));
        button->setCheckable(true);
        button->setToolTip(presetText(preset));
        connect(button, &QPushButton::clicked, this, [this, preset] { togglePreset(preset); });
        m_presets[static_cast<size_t>(preset)] = button;
        m_header->addTrailing(button);
    }
    m_views->setObjectName(QStringLiteral("configurationViews"));
    m_views->addChoice(tr("Edit"), Icon::Edit);
    m_views->addChoice(tr("Against the default"));
    m_views->addChoice(tr("Against the backend"));
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int view) { setView(static_cast<View>(view)); });
    m_search->setObjectName(QStringLiteral("configurationSearch"));
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search in the configuration"));
    m_search->setClearButtonEnabled(true);
    const auto find = [this](bool forward) {
        setView(Edit);
        const bool found = m_field->find(m_search->text(), forward);
        m_state->setText(found || m_search->text().isEmpty() ? QString() : tr("“%1” is not there.").arg(m_search->text()));
    };
    connect(m_search, &QLineEdit::returnPressed, this, [find] { find(true); });
    auto *previous = new IconButton(Icon::ChevronUp, tr("Previous place"), QKeySequence::FindPrevious, this);
    auto *next = new IconButton(Icon::ChevronDown, tr("Next place"), QKeySequence::FindNext, this);
    connect(previous, &QAbstractButton::clicked, this, [find] { find(false); });
    connect(next, &QAbstractButton::clicked, this, [find] { find(true); });
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    connect(shortcut, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    auto *fold = new QPushButton(tr("Fold all"), this);
    fold->setCheckable(true);
    connect(fold, &QPushButton::toggled, m_field, &YamlEdit::foldAll);

    auto *second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_views);
    second->addStretch(1);
    second->addWidget(fold);
    second->addWidget(m_search);
    second->addWidget(previous);
    second->addWidget(next);
    auto *top = new QWidget(this);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_header);
    layout->addLayout(second);
    return top;
}

QWidget *ConfigurationEditor::buildSide()
{
    m_keySearch->setObjectName(QStringLiteral("knownKeysSearch"));
    m_keySearch->setPlaceholderText(tr("Search keys…"));
    m_keySearch->setToolTip(m_keySearch->placeholderText());
    m_keySearch->setAccessibleName(tr("Search known keys"));
    m_keySearch->setClearButtonEnabled(true);
    connect(m_keySearch, &QLineEdit::textChanged, this, &ConfigurationEditor::fillKeys);
    m_keys->setObjectName(QStringLiteral("knownKeys"));
    m_keys->setAccessibleName(tr("Known keys"));
    m_keys->setHeaderHidden(true);
    m_keys->setColumnCount(1);
    m_keys->setRootIsDecorated(false);
    m_keys->setFrameShape(QFrame::NoFrame);
    m_keys->setUniformRowHeights(true);
    m_keys->setTextElideMode(Qt::ElideMiddle);
    connect(m_keys, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        m_keyText->setText(item ? QStringLiteral("%1\n%2 (%3)").arg(item->text(0), item->data(0, Qt::UserRole + 1).toString(), item->data(0, Qt::UserRole + 2).toString())
                                : QString());
    });
    connect(m_keys, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        insertKey(item->data(0, Qt::UserRole).toStringList(), item->data(0, Qt::UserRole + 3).toString());
    });
    m_problems->setObjectName(QStringLiteral("configurationProblems"));
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setFrameShape(QFrame::NoFrame);
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(Theme::current().scaled(140));
    const auto go = [this](QListWidgetItem *item) {
        setView(Edit);
        m_field->goTo(item->data(lineRole).toInt(), item->data(columnRole).toInt());
        m_field->setFocus();
    };
    connect(m_problems, &QListWidget::itemActivated, this, go);
    connect(m_problems, &QListWidget::itemClicked, this, go);

    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(new SectionHeader(tr("Known keys"), SectionHeader::Level::Panel, side));
    layout->addWidget(m_keySearch);
    layout->addWidget(m_keys, 1);
    m_keyText->setMinimumHeight(Theme::current().scaled(56));
    layout->addWidget(m_keyText);
    layout->addWidget(new SectionHeader(tr("Problems"), SectionHeader::Level::Panel, side));
    layout->addWidget(m_problems);
    layout->addWidget(m_noProblems);
    fillKeys();
    return side;
}

QWidget *ConfigurationEditor::buildBottom()
{
    m_revert->setObjectName(QStringLiteral("revertButton"));
    m_takeOver->setObjectName(QStringLiteral("takeOverButton"));
    markPrimary(m_takeOver);
    m_takeOver->setDefault(true);
    connect(m_revert, &QPushButton::clicked, this, &ConfigurationEditor::revert);
    connect(m_takeOver, &QPushButton::clicked, this, &ConfigurationEditor::takeOver);
    auto *bottom = new QWidget(this);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_revert);
    layout->addWidget(m_takeOver);
    return bottom;
}

void ConfigurationEditor::fillKeys()
{
    const QString wanted = m_keySearch->text().trimmed();
    m_keys->clear();
    for (const KnownKey &key : knownKeys()) {
        if (!key.name().contains(wanted, Qt::CaseInsensitive) && !key.text.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QTreeWidgetItem(m_keys, {key.name()});
        item->setToolTip(0, key.name());
        item->setData(0, Qt::UserRole, key.path);
        item->setData(0, Qt::UserRole + 1, key.text);
        item->setData(0, Qt::UserRole + 2, key.type);
        item->setData(0, Qt::UserRole + 3, key.example);
    }
    m_keyText->setText(tr("Press Enter on a key to go to it, or to put it in."));
}

void ConfigurationEditor::show(const GroupId &id)
{
    m_group = id;
    const ClusterGroup *group = m_session.draft().group(id);
    m_taken = group ? group->values : QString();
    m_field->setText(m_taken);
    m_band->hide();
    setView(Edit);
    follow();
}

void ConfigurationEditor::follow()
{
    const ClusterGroup *group = m_session.draft().group(m_group);
    if (!group) {
        if (!m_group.isEmpty())
            Q_EMIT done();
        return;
    }
    // A text that somebody types in is theirs; one that nobody touched follows the group.
    if (m_field->text() == m_taken && m_taken != group->values)
        m_field->setText(group->values);
    m_taken = group->values;
    m_header->setTitle(group->name);
    m_header->setDetail(group->vclusterVersion.isEmpty() ? Names::of(group->distribution)
                                                         : QStringLiteral("vCluster %1 · %2").arg(group->vclusterVersion, Names::of(group->distribution)));
    Q_EMIT titleChanged(tr("Configuration of %1").arg(group->name));
    const bool editable = m_session.canEdit() && !group->scope.isSystem();
    m_field->setReadOnly(!editable);
    check();
}

bool ConfigurationEditor::hasUnsaved() const
{
    const ClusterGroup *group = m_session.draft().group(m_group);
    return group && m_field->text() != group->values;
}

std::vector<LineProblem> ConfigurationEditor::problemsOf(const QString &text) const
{
    std::vector<LineProblem> problems;
    if (const auto problem = checkYaml(text)) {
        problems.push_back({problem->line, true, tr("Line %1, column %2: %3").arg(problem->line).arg(problem->column).arg(problem->message)});
        return problems;
    }
    const ClusterGroup *group = m_session.draft().group(m_group);
    if (!group)
        return problems;
    ClusterGroup edited = *group;
    edited.values = text;
    edited.vclusterVersion = vclusterVersionOf(text);
    Fleet fleet = m_session.draft();
    fleet.putGroup(edited);
    std::vector<Finding> findings = m_session.catalogue().check(fleet, edited);
    const std::vector<Finding> ofChange = m_session.catalogue().checkChange(m_session.base(), fleet, m_group);
    findings.insert(findings.end(), ofChange.begin(), ofChange.end());
    for (const Finding &finding : findings) {
        int line = 1;
        if (finding.rule == QLatin1String("VALUES-OPENSHIFT"))
            line = lineOfKey(text, valuesFacts(text).openShiftConflicts.value(0).split(u'.'));
        else if (finding.rule == QLatin1String("VALUES-PRIVILEGED"))
            line = lineOfKey(text, {QStringLiteral("policies"), QStringLiteral("podSecurityStandard")});
        else if (finding.rule == QLatin1String("VALUES-REQUESTS-HIGH"))
            line = lineOfKey(text, {QStringLiteral("controlPlane"), QStringLiteral("statefulSet"), QStringLiteral("resources")});
        else if (finding.rule == QLatin1String("VERSION-DOWNGRADE"))
            line = lineOfKey(text, {QStringLiteral("controlPlane"), QStringLiteral("statefulSet"), QStringLiteral("image"), QStringLiteral("tag")});
        else
            continue; // about something else than the text
        problems.push_back({line, finding.severity == Severity::Error, finding.message});
    }
    return problems;
}

void ConfigurationEditor::check()
{
    m_check.stop();
    const ClusterGroup *group = m_session.draft().group(m_group);
    const QString text = m_field->text();
    const std::vector<LineProblem> problems = problemsOf(text);
    m_field->setProblems(problems);
    m_problems->clear();
    for (const LineProblem &problem : problems) {
        auto *item = new QListWidgetItem(icon(problem.isError ? Icon::HealthBad : Icon::HealthWarn, problem.isError ? &Tokens::danger : &Tokens::warning),
                                         problem.message, m_problems);
        item->setData(lineRole, problem.line);
        item->setData(columnRole, 1);
    }
    m_problems->setVisible(!problems.empty());
    m_noProblems->setVisible(problems.empty());
    const bool isBroken = checkYaml(text).has_value();
    const bool editable = group && m_session.canEdit() && !group->scope.isSystem();
    m_takeOver->setEnabled(editable && hasUnsaved() && !isBroken);
    m_revert->setEnabled(editable && hasUnsaved());
    m_state->setText(!editable ? tr("Can only be read.") : hasUnsaved() ? tr("Edited, not taken over yet.") : QString());
    for (const ValuesPreset preset : allPresets) {
        QPushButton *button = m_presets[static_cast<size_t>(preset)];
        const PresetState state = presetState(preset, text);
        button->setChecked(state == PresetState::Applied);
        button->setEnabled(editable && !isBroken);
        button->setText(state == PresetState::Partial ? tr("%1 (in part)").arg(presetName(preset)) : presetName(preset));
    }
    if (m_stack->currentWidget() == m_difference)
        refreshDifference();
}

void ConfigurationEditor::togglePreset(ValuesPreset preset)
{
    const ClusterGroup *group = m_session.draft().group(m_group);
    if (!group)
        return;
    const QString text = m_field->text();
    const Result<QString> changed = presetState(preset, text) == PresetState::Applied
                                        ? withoutPreset(preset, text, m_session.base().inventory().defaultValues().value(group->distribution))
                                        : withPreset(preset, text);
    if (changed)
        m_field->replaceText(*changed);
    else
        say(changed.error().message);
    check();
}

void ConfigurationEditor::insertKey(const QStringList &path, const QString &example)
{
    setView(Edit);
    auto edit = ValuesEdit::of(m_field->text());
    if (!edit)
        return say(edit.error().message);
    std::vector<std::string> keys;
    for (const QString &key : path)
        keys.push_back(key.toStdString());
    if (!edit->find(keys)) {
        const Result<void> set = edit->set(keys, example);
        const Result<QString> text = set ? edit->text() : Result<QString>(fail(set.error()));
        if (!text)
            return say(text.error().message);
        m_field->replaceText(*text);
    }
    m_field->goTo(lineOfKey(m_field->text(), path));
    m_field->setFocus();
}

void ConfigurationEditor::setView(View view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view == Edit ? 0 : 1);
    if (view != Edit)
        refreshDifference();
}

void ConfigurationEditor::refreshDifference()
{
    const ClusterGroup *draft = m_session.draft().group(m_group);
    if (!draft)
        return;
    if (m_views->current() == AgainstBase) {
        const ClusterGroup *base = m_session.base().group(m_group);
        m_difference->setTexts(tr("On the backend"), base ? base->values : QString(), tr("Here"), m_field->text());
    } else {
        m_difference->setTexts(tr("The platform's default (%1)").arg(m_session.base().inventory().defaultVersion(draft->distribution)),
                               m_session.base().inventory().defaultValues().value(draft->distribution), tr("Here"), m_field->text());
    }
}

bool ConfigurationEditor::takeOver()
{
    const ClusterGroup *group = m_session.draft().group(m_group);
    if (!group)
        return false;
    if (const auto problem = checkYaml(m_field->text())) {
        say(tr("Line %1, column %2: %3").arg(problem->line).arg(problem->column).arg(problem->message));
        return false;
    }
    const auto done = m_session.perform(tr("Edit the configuration of “%1”").arg(group->name), {SetValues{m_group, m_field->text()}});
    if (!done) {
        say(done.error().message);
        return false;
    }
    m_band->hide();
    Q_EMIT this->done();
    return true;
}

void ConfigurationEditor::revert()
{
    if (const ClusterGroup *group = m_session.draft().group(m_group))
        m_field->replaceText(group->values);
    check();
}

void ConfigurationEditor::say(const QString &why)
{
    m_band->setText(why);
    m_band->show();
}

} // namespace easel
