// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/clusterfacts.h"

#include "session/planningsession.h"
#include "theme/badge.h"
#include "theme/capacitybar.h"
#include "theme/clearlayout.h"
#include "theme/domainlook.h"
#include "theme/plaintext.h"
#include "theme/sectionheader.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace easel {
namespace {

QString cores(MilliCores value)
{
    return QLocale().toString(static_cast<double>(value.value) / 1000, 'g', 4);
}

QString gibibytes(MebiBytes value)
{
    return QLocale().toString(static_cast<double>(value.value) / 1024, 'g', 4);
}

} // namespace

ClusterFacts::ClusterFacts(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(space::m, space::s, space::m, space::m);
    connect(&session, &PlanningSession::groupsChanged, this, &ClusterFacts::rebuild);
    connect(&session, &PlanningSession::fleetReset, this, &ClusterFacts::rebuild);
}

void ClusterFacts::show(const QList<ClusterId> &clusters)
{
    m_clusters = clusters;
    rebuild();
}

void ClusterFacts::rebuild()
{
    clearLayout(*m_layout);
    m_content = new QWidget(this);
    m_contentLayout = new QVBoxLayout(m_content);
    m_contentLayout->setContentsMargins(0, 0, 0, 0);
    m_contentLayout->setSpacing(space::s);
    m_facts = nullptr;
    m_layout->addWidget(m_content);
    m_clusters.size() == 1 ? showOne(m_clusters.front()) : showMany();
    m_contentLayout->addStretch(1);
}

void ClusterFacts::addSection(const QString &title)
{
    m_contentLayout->addWidget(new SectionHeader(title, SectionHeader::Level::Panel, m_content));
    m_facts = nullptr;
}

void ClusterFacts::addFact(const QString &name, const QString &value)
{
    if (!m_facts) {
        m_facts = new QGridLayout;
        m_facts->setColumnStretch(1, 1);
        m_facts->setHorizontalSpacing(space::m);
        m_facts->setVerticalSpacing(space::xs);
        m_contentLayout->addLayout(m_facts);
    }
    const int row = m_facts->rowCount();
    QLabel *label = plainLabel(name, m_content);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::current().tokens().textMuted);
    label->setPalette(palette);
    label->setWordWrap(false);
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(plainLabel(value.isEmpty() ? QStringLiteral("—") : value, m_content), row, 1, Qt::AlignTop);
}

void ClusterFacts::showOne(const ClusterId &id)
{
    const HostCluster *c = m_session.draft().cluster(id);
    if (!c) {
        m_contentLayout->addWidget(plainLabel(tr("The cluster %1 is not in the fleet any more.").arg(id.toString()), m_content));
        return;
    }
    auto *title = new SectionHeader(c->name, SectionHeader::Level::Page, m_content);
    m_contentLayout->addWidget(title);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(space::xs);
    badges->addWidget(new Badge(look::icon(c->health), Names::of(c->health), look::tint(c->health), m_content));
    badges->addWidget(new Badge(Names::of(c->state), Tint::Neutral, m_content));
    if (!c->isHost)
        badges->addWidget(new Badge(tr("Not a host"), Tint::Warning, m_content));
    badges->addStretch(1);
    m_contentLayout->addLayout(badges);

    addFact(tr("Provider"), Names::of(c->provider));
    addFact(c->isEdge() ? tr("Site") : tr("Region"), c->place());
    addFact(tr("Scope"), m_session.draft().scopeName(c->scope));
    addFact(tr("Kubernetes"), c->kubernetesVersion);
    addFact(tr("Endpoint"), c->endpoint ? Names::of(*c->endpoint) : QString());
    if (!c->hostDns.isEmpty())
        addFact(tr("Host DNS"), c->hostDns);
    if (c->isGateway)
        addFact(tr("Role"), tr("Private cloud gateway"));
    if (c->isReadOnlyImport)
        addFact(tr("Import"), tr("Read-only access"));

    addSection(tr("Capacity"));
    const auto bar = [&](const QString &name, double requested, double total, const QString &words) {
        auto *widget = new CapacityBar(name, m_content);
        widget->setUsage({requested, 0, total}, words);
        m_contentLayout->addWidget(widget);
    };
    if (c->cpu.total && c->cpu.requested)
        bar(tr("CPU"), static_cast<double>(c->cpu.requested->value), static_cast<double>(c->cpu.total->value),
            tr("%1 of %2 cores requested").arg(cores(*c->cpu.requested), cores(*c->cpu.total)));
    if (c->memory.total && c->memory.requested)
        bar(tr("Memory"), static_cast<double>(c->memory.requested->value), static_cast<double>(c->memory.total->value),
            tr("%1 of %2 GiB requested").arg(gibibytes(*c->memory.requested), gibibytes(*c->memory.total)));
    if (!c->cpu.total && !c->memory.total)
        m_contentLayout->addWidget(plainLabel(tr("The backend tells no figures for this cluster."), m_content));

    addSection(tr("Cluster groups"));
    const auto groups = m_session.draft().groupsOf(id);
    if (groups.isEmpty())
        m_contentLayout->addWidget(plainLabel(tr("In no group. Drag it onto a card, or pick it up with Space."), m_content));
    for (const GroupId &group : groups) {
        auto *link = new QPushButton(icon(Icon::ClusterGroup), QString(m_session.draft().group(group)->name).replace(u'&', QStringLiteral("&&")), m_content);
        link->setFlat(true);
        connect(link, &QPushButton::clicked, this, [this, group] { Q_EMIT selectRequested({group, {}}); });
        m_contentLayout->addWidget(link, 0, Qt::AlignLeading);
    }

    if (!c->labels.isEmpty()) {
        addSection(tr("Labels"));
        for (auto it = c->labels.cbegin(); it != c->labels.cend(); ++it)
            addFact(it.key(), it.value());
    }
    if (!c->packs.empty()) {
        addSection(tr("Packs"));
        for (const Pack &pack : c->packs)
            addFact(pack.name, pack.version);
    }
}

void ClusterFacts::showMany()
{
    m_contentLayout->addWidget(new SectionHeader(tr("%n cluster(s)", nullptr, static_cast<int>(m_clusters.size())), SectionHeader::Level::Page, m_content));
    MilliCores cpu;
    MebiBytes memory;
    QMap<QString, int> providers;
    QMap<QString, int> health;
    int free = 0;
    for (const ClusterId &id : m_clusters) {
        const HostCluster *c = m_session.draft().cluster(id);
        if (!c)
            continue;
        cpu += c->cpu.total.value_or(MilliCores());
        memory += c->memory.total.value_or(MebiBytes());
        ++providers[Names::of(c->provider)];
        ++health[Names::of(c->health)];
        free += m_session.draft().groupsOf(id).isEmpty();
    }
    const auto counts = [](const QMap<QString, int> &map) {
        QStringList parts;
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            parts << QStringLiteral("%1 %2").arg(it.value()).arg(it.key());
        return parts.join(QStringLiteral(", "));
    };
    addFact(tr("Providers"), counts(providers));
    addFact(tr("Health"), counts(health));
    addFact(tr("Free"), QString::number(free));
    addFact(tr("CPU"), tr("%1 cores").arg(cores(cpu)));
    addFact(tr("Memory"), tr("%1 GiB").arg(gibibytes(memory)));
}

} // namespace easel
