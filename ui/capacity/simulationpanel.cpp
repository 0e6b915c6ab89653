// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/simulationpanel.h"

#include "capacity/quantitytext.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/painter.h"
#include "theme/plaintext.h"
#include "theme/sectionheader.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStringListModel>
#include <QtConcurrentRun>

#include <algorithm>
#include <map>

namespace easel {
namespace {

/// Long enough that a held spin button asks once, short enough to feel at once.
constexpr int askDelay = 120;
/// From this width on the answer stands beside the controls.
constexpr int sideBySideFrom = 520;

/// A shape that says how good a sentence is, so that no colour needs to.
class Shape final : public QWidget
{
public:
    Shape(SimulationText::Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
    {
        const int size = Theme::current().iconSize(IconSize::Small);
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        switch (m_kind) {
        case SimulationText::Kind::Good: paint::status(painter, box, StatusShape::Ok); return;
        case SimulationText::Kind::Tight: paint::status(painter, box, StatusShape::Warning); return;
        case SimulationText::Kind::Bad: paint::status(painter, box, StatusShape::Bad); return;
        case SimulationText::Kind::Note: paint::icon(painter, rect(), Icon::Info, Theme::current().tokens().textMuted); return;
        }
    }

private:
    SimulationText::Kind m_kind;
};

/// Tells its choices apart by data, and keeps the choice while they are refilled.
void refill(QComboBox &box, const std::vector<std::pair<QString, QVariant>> &choices)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker blocker(&box);
    box.clear();
    for (const auto &[text, data] : choices)
        box.addItem(text, data);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

SimulationPanel::SimulationPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_set(new QPushButton(this)), m_band(new Band(Band::Kind::Danger, {}, this)),
      m_working(new QLabel(tr("Counting…"), this)), m_answer(new QWidget(this)), m_answerLayout(new QVBoxLayout(m_answer))
{
    setObjectName(QStringLiteral("simulation"));
    auto *header = new SectionHeader(tr("What if"), SectionHeader::Level::Panel, this);
    auto *again = new QPushButton(tr("Start over"), this);
    again->setFlat(true);
    connect(again, &QPushButton::clicked, this, &SimulationPanel::reset);
    header->addTrailing(again);

    m_band->setDismissible(true);
    m_band->hide();
    m_set->setObjectName(QStringLiteral("setOversubscription"));
    m_answer->setObjectName(QStringLiteral("simulationAnswer"));
    m_answer->setAccessibleName(tr("Answer"));
    m_answerLayout->setContentsMargins(0, 0, 0, 0);
    m_answerLayout->setSpacing(space::s);

    QWidget *loss = buildLoss();
    QWidget *addition = buildAddition();
    auto *controls = new QVBoxLayout;
    controls->setSpacing(space::s);
    controls->addWidget(header);
    controls->addWidget(loss);
    controls->addWidget(addition);
    controls->addWidget(m_set);
    controls->addWidget(m_band);
    controls->addStretch(0);
    auto *answerHeader = new SectionHeader(tr("Answer"), SectionHeader::Level::Panel, this);
    answerHeader->addTrailing(m_working);
    auto *answers = new QVBoxLayout;
    answers->setSpacing(space::s);
    answers->addWidget(answerHeader);
    answers->addWidget(m_answer);
    answers->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_columns->setContentsMargins(space::m, space::s, space::m, space::m);
    m_columns->addLayout(controls);
    m_columns->addLayout(answers, 1);
    m_columns->setSpacing(space::s);
    m_working->hide();

    m_timer.setSingleShot(true);
    m_timer.setInterval(askDelay);
    connect(&m_timer, &QTimer::timeout, this, &SimulationPanel::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        // An answer to an older question is not shown; the timer asks the new one.
        if (!m_timer.isActive())
            show(m_watcher.result());
    });
    connect(m_set, &QPushButton::clicked, this, &SimulationPanel::setOversubscriptionInPlan);
    const auto stale = [this] {
        m_isStale = true;
        followPlan();
        ask();
    };
    connect(&session, &PlanningSession::groupsChanged, this, stale);
    connect(&session, &PlanningSession::fleetReset, this, stale);
    connect(&session, &PlanningSession::canEditChanged, this, &SimulationPanel::refreshOversubscription);
    refreshChoices();
}

SimulationPanel::~SimulationPanel()
{
    // The running count holds copies of all that it needs, and may end after the window.
    disconnect(&m_watcher, nullptr, this, nullptr);
}

QWidget *SimulationPanel::buildLoss()
{
    m_loseKind = new QComboBox(this);
    m_loseKind->setObjectName(QStringLiteral("loseKind"));
    m_loseKind->setAccessibleName(tr("What is lost"));
    m_loseKind->addItems({tr("No host is lost"), tr("Lose host clusters"), tr("Lose a region or site"), tr("Lose a provider")});
    m_loseHost = new QLineEdit(this);
    m_loseHost->setObjectName(QStringLiteral("loseHost"));
    m_loseHost->setPlaceholderText(tr("Name of a host cluster…"));
    m_loseHost->setAccessibleName(tr("Host cluster to lose"));
    m_loseHost->setClearButtonEnabled(true);
    m_hostNames = new QStringListModel(this);
    auto *completer = new QCompleter(m_hostNames, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_loseHost->setCompleter(completer);
    m_lostList = new QListWidget(this);
    m_lostList->setObjectName(QStringLiteral("lostHosts"));
    m_lostList->setAccessibleName(tr("Lost host clusters"));
    m_lostList->setToolTip(tr("Delete takes a host cluster off the list."));
    m_lostList->setFixedHeight(Theme::current().scaled(72));
    m_addSelected = new QPushButton(tr("Add the selected ones"), this);
    m_addSelected->setObjectName(QStringLiteral("addSelectedHosts"));
    m_place = new QComboBox(this);
    m_place->setObjectName(QStringLiteral("losePlace"));
    m_place->setAccessibleName(tr("Region or site to lose"));
    m_provider = new QComboBox(this);
    m_provider->setObjectName(QStringLiteral("loseProvider"));
    m_provider->setAccessibleName(tr("Provider to lose"));
    for (QComboBox *box : {m_loseKind, m_place, m_provider}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }

    auto *hosts = new QWidget(this);
    auto *hostsLayout = new QVBoxLayout(hosts);
    hostsLayout->setContentsMargins(0, 0, 0, 0);
    hostsLayout->setSpacing(space::xs);
    hostsLayout->addWidget(m_loseHost);
    hostsLayout->addWidget(m_addSelected);
    hostsLayout->addWidget(m_lostList);
    m_loseWhat = new QStackedWidget(this);
    m_loseWhat->addWidget(new QWidget(this));
    m_loseWhat->addWidget(hosts);
    m_loseWhat->addWidget(m_place);
    m_loseWhat->addWidget(m_provider);
    m_loseWhat->hide();

    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_loseKind);
    layout->addWidget(m_loseWhat);

    connect(m_loseKind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_loseWhat->setVisible(kind != LoseNothing);
        m_loseWhat->setCurrentIndex(kind);
        // Only as high as what is chosen needs.
        for (int i = 0; i < m_loseWhat->count(); ++i)
            m_loseWhat->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == kind ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_loseWhat->adjustSize();
        ask();
    });
    const auto loseNamed = [this](const QString &name) {
        if (const ClusterId id = m_hostByName.value(name); !id.isEmpty()) {
            lose(id);
            // After the completer has written the name into the field.
            QMetaObject::invokeMethod(m_loseHost, &QLineEdit::clear, Qt::QueuedConnection);
        }
    };
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, loseNamed);
    connect(m_loseHost, &QLineEdit::returnPressed, this, [this, loseNamed] { loseNamed(m_loseHost->text()); });
    connect(m_addSelected, &QPushButton::clicked, this, [this] {
        for (const ClusterId &id : std::as_const(m_selected))
            lose(id);
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_lostList, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (const int row = m_lostList->currentRow(); row >= 0) {
            m_lost.removeAt(row);
            refreshLost();
            ask();
        }
    });
    connect(m_place, &QComboBox::currentIndexChanged, this, &SimulationPanel::ask);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &SimulationPanel::ask);
    return part;
}

QWidget *SimulationPanel::buildAddition()
{
    m_groups = new QComboBox(this);
    m_groups->setObjectName(QStringLiteral("simulatedGroup"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groups->setMinimumContentsLength(8);
    m_count = new QSpinBox(this);
    m_count->setObjectName(QStringLiteral("addCount"));
    m_count->setRange(0, 100'000);
    m_storage = new QSpinBox(this);
    m_storage->setObjectName(QStringLiteral("addStorage"));
    m_storage->setRange(0, 1'000'000);
    m_storage->setSuffix(tr(" GiB"));
    m_storage->setValue(10);
    const auto decimal = [this](const char *name, double value, const QString &suffix) {
        auto *box = new QDoubleSpinBox(this);
        box->setObjectName(QString::fromLatin1(name));
        box->setRange(0.1, 100'000);
        box->setDecimals(1);
        box->setValue(value);
        box->setSuffix(suffix);
        return box;
    };
    m_cpu = decimal("addCpu", 4, tr(" CPU"));
    m_memory = decimal("addMemory", 8, tr(" GiB"));
    m_oversubscription = new QSpinBox(this);
    m_oversubscription->setObjectName(QStringLiteral("simulatedOversubscription"));
    m_oversubscription->setRange(1, 10'000);
    m_oversubscription->setSuffix(tr(" %"));

    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::m);
    form->setVerticalSpacing(space::xs);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->addRow(tr("Group"), m_groups);
    form->addRow(tr("More virtual clusters"), m_count);
    form->addRow(tr("CPU of each"), m_cpu);
    form->addRow(tr("Memory of each"), m_memory);
    form->addRow(tr("Storage of each"), m_storage);
    form->addRow(tr("Oversubscription"), m_oversubscription);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &SimulationPanel::onGroupChosen);
    for (QSpinBox *box : {m_count, m_storage})
        connect(box, &QSpinBox::valueChanged, this, &SimulationPanel::ask);
    for (QDoubleSpinBox *box : {m_cpu, m_memory})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SimulationPanel::ask);
    connect(m_oversubscription, &QSpinBox::valueChanged, this, [this] {
        refreshOversubscription();
        ask();
    });
    return part;
}

void SimulationPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= Theme::current().scaled(sideBySideFrom);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? space::xl : space::s);
    m_columns->setStretch(0, wide ? 1 : 0);
}

void SimulationPanel::setGroup(const GroupId &group)
{
    if (m_isStale)
        refreshChoices();
    const int index = m_groups->findData(group.toString());
    if (index >= 0)
        m_groups->setCurrentIndex(index);
}

void SimulationPanel::setSelectedHosts(const QList<ClusterId> &hosts)
{
    m_selected = hosts;
    m_addSelected->setEnabled(!hosts.isEmpty());
}

void SimulationPanel::lose(const ClusterId &host)
{
    if (m_lost.contains(host) || !m_session.draft().cluster(host))
        return;
    m_lost << host;
    m_loseKind->setCurrentIndex(LoseHosts);
    refreshLost();
    ask();
}

void SimulationPanel::reset()
{
    m_lost.clear();
    refreshLost();
    m_loseKind->setCurrentIndex(LoseNothing);
    m_count->setValue(0);
    m_band->hide();
    onGroupChosen();
}

void SimulationPanel::setFollowing(bool following)
{
    m_isFollowing = following;
    if (following && m_isStale)
        ask();
}

void SimulationPanel::refreshChoices()
{
    m_isStale = false;
    const Fleet &fleet = m_session.draft();
    std::map<QString, int> places;
    std::map<QString, std::pair<Provider, int>> providers;
    QStringList names;
    m_hostByName.clear();
    for (const HostCluster &cluster : fleet.inventory().clusters()) {
        // What is in no group and carries nothing is no loss to anybody.
        if (fleet.groupsOf(cluster.id).isEmpty() && fleet.virtualClustersOn(cluster.id).empty())
            continue;
        if (!cluster.place().isEmpty())
            ++places[cluster.place()];
        auto &provider = providers[Names::of(cluster.provider)];
        provider.first = cluster.provider;
        ++provider.second;
        const QString name = m_hostByName.contains(cluster.name) ? QStringLiteral("%1 (%2)").arg(cluster.name, cluster.id.toString()) : cluster.name;
        m_hostByName.insert(name, cluster.id);
        names << name;
    }
    names.sort(Qt::CaseInsensitive);
    m_hostNames->setStringList(names);
    std::vector<std::pair<QString, QVariant>> choices;
    for (const auto &[name, count] : places)
        choices.emplace_back(tr("%1 (%2)").arg(name).arg(count), name);
    refill(*m_place, choices);
    choices.clear();
    for (const auto &[name, provider] : providers)
        choices.emplace_back(tr("%1 (%2)").arg(name).arg(provider.second), static_cast<int>(provider.first));
    refill(*m_provider, choices);
    choices.clear();
    for (const GroupId &id : fleet.groupIds())
        choices.emplace_back(fleet.group(id)->name, id.toString());
    refill(*m_groups, choices);
    m_lost.removeIf([&](const ClusterId &id) { return !fleet.cluster(id); });
    refreshLost();

    if (GroupId(m_groups->currentData().toString()) != m_group)
        onGroupChosen();
    setSelectedHosts(m_selected);
    setEnabled(!choices.empty());
}

void SimulationPanel::followPlan()
{
    // The plan's own oversubscription is followed, one of the simulation stays.
    const ClusterGroup *group = m_session.draft().group(m_group);
    const bool follows = m_oversubscription->value() == m_planned;
    if (group) {
        m_planned = static_cast<int>(group->oversubscription.value);
        const QSignalBlocker blocker(m_oversubscription);
        if (follows)
            m_oversubscription->setValue(m_planned);
    }
    refreshOversubscription();
}

void SimulationPanel::onGroupChosen()
{
    m_group = GroupId(m_groups->currentData().toString());
    if (const ClusterGroup *group = m_session.draft().group(m_group)) {
        const QSignalBlocker blocker(m_oversubscription);
        m_oversubscription->setValue(static_cast<int>(group->oversubscription.value));
    }
    m_planned = m_oversubscription->value();
    followPlan();
    ask();
}

void SimulationPanel::refreshOversubscription()
{
    const ClusterGroup *group = m_session.draft().group(m_group);
    const bool other = group && group->oversubscription.value != m_oversubscription->value();
    m_set->setText(tr("Set %1 % in the plan").arg(QLocale().toString(m_oversubscription->value())));
    m_set->setVisible(other);
    m_set->setEnabled(other && m_session.canEdit() && !group->scope.isSystem());
    m_set->setToolTip(group && group->scope.isSystem() ? tr("A system group can only be read.")
                      : m_session.canEdit()            ? tr("One step of the plan; undo takes it back.")
                                                       : tr("The plan cannot be edited now."));
}

void SimulationPanel::setOversubscriptionInPlan()
{
    const ClusterGroup *group = m_session.draft().group(m_group);
    if (!group)
        return;
    const int percent = m_oversubscription->value();
    const auto done = m_session.perform(tr("Set the oversubscription of “%1” to %2 %").arg(group->name, QString::number(percent)),
                                        {SetOversubscription{m_group, Percent(percent)}});
    m_band->setVisible(!done);
    if (!done)
        m_band->setText(done.error().message);
}

QSet<ClusterId> SimulationPanel::lostHosts() const
{
    QSet<ClusterId> lost;
    switch (static_cast<LoseKind>(m_loseKind->currentIndex())) {
    case LoseNothing: break;
    case LoseHosts: lost = {m_lost.begin(), m_lost.end()}; break;
    case LosePlace:
    case LoseProvider:
        for (const HostCluster &cluster : m_session.draft().inventory().clusters()) {
            const bool hit = m_loseKind->currentIndex() == LosePlace
                                 ? !cluster.place().isEmpty() && cluster.place() == m_place->currentData().toString()
                                 : m_provider->currentIndex() >= 0 && static_cast<int>(cluster.provider) == m_provider->currentData().toInt();
            if (hit)
                lost.insert(cluster.id);
        }
        break;
    }
    return lost;
}

void SimulationPanel::refreshLost()
{
    m_lostList->clear();
    for (const ClusterId &id : std::as_const(m_lost)) {
        const HostCluster *cluster = m_session.draft().cluster(id);
        m_lostList->addItem(cluster ? cluster->name : id.toString());
    }
}

SimulationQuestion SimulationPanel::question() const
{
    SimulationQuestion question;
    question.group = m_group;
    question.size = {MilliCores(qRound64(m_cpu->value() * 1000)), MebiBytes(qRound64(m_memory->value() * 1024)), GibiBytes(m_storage->value())};
    question.scenario.lostHosts = lostHosts();
    const ClusterGroup *group = m_session.draft().group(m_group);
    if (group && m_count->value() > 0)
        question.scenario.additions.push_back({m_group, question.size, m_count->value()});
    if (group && group->oversubscription.value != m_oversubscription->value())
        question.scenario.oversubscription.insert(m_group, Percent(m_oversubscription->value()));
    return question;
}

bool SimulationPanel::isSettled() const
{
    return !m_timer.isActive() && m_working->isHidden();
}

void SimulationPanel::ask()
{
    if (m_isFollowing)
        m_timer.start();
}

void SimulationPanel::start()
{
    if (m_watcher.isRunning()) {
        m_timer.start();
        return;
    }
    // A step may rename, make and remove what can be chosen; after a row of steps that is read once.
    if (m_isStale)
        refreshChoices();
    m_timer.stop();
    m_question = question();
    m_asked = m_session.draft();
    m_working->show();
    m_watcher.setFuture(QtConcurrent::run([fleet = m_asked, question = m_question] { return answer(fleet, question); }));
}

void SimulationPanel::show(const SimulationAnswer &answer)
{
    m_working->hide();
    clearLayout(*m_answerLayout);
    m_sentences.clear();
    for (const SimulationText::Sentence &sentence : SimulationText::of(m_asked, m_question, answer)) {
        m_sentences << sentence.text;
        auto *line = new QWidget(m_answer);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::s);
        layout->addWidget(new Shape(sentence.kind, line), 0, Qt::AlignTop);
        layout->addWidget(plainLabel(sentence.text, line), 1);
        m_answerLayout->addWidget(line);
    }
    m_answer->setAccessibleDescription(m_sentences.join(u' '));
    Q_EMIT answered();
}

} // namespace easel
