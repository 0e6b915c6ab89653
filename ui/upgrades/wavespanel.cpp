// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/wavespanel.h"

#include "session/planningsession.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/elidedlabel.h"
#include "theme/icons.h"
#include "theme/textlabel.h"
#include "theme/theme.h"
#include "upgrades/upgradestatus.h"
#include "upgrades/wavesproposal.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace easel {

WavesPanel::WavesPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_byRisk(new QPushButton(icon(Icon::Schedule), tr("Canary, then by risk"), this)),
      m_byRegion(new QPushButton(icon(Icon::Location), tr("Canary, then by region"), this)), m_none(new QPushButton(tr("All at once"), this)),
      m_band(new Band(Band::Kind::Danger, {}, this)), m_hint(new TextLabel({}, TextSize::Body, &Tokens::textMuted, this)), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("wavesPanel"));
    m_byRisk->setObjectName(QStringLiteral("wavesByRisk"));
    m_byRegion->setObjectName(QStringLiteral("wavesByRegion"));
    m_none->setObjectName(QStringLiteral("noWaves"));
    m_band->setObjectName(QStringLiteral("wavesBand"));
    m_band->setDismissible(true);
    m_band->hide();
    m_area->setAccessibleName(tr("Waves"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_byRisk);
    buttons->addWidget(m_byRegion);
    buttons->addWidget(m_none);
    buttons->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::s, space::l, space::s);
    head->setSpacing(space::s);
    head->addLayout(buttons);
    head->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_area, 1);
    connect(m_byRisk, &QPushButton::clicked, this, [this] { set(proposeWaves(m_session.base(), m_session.draft(), WaveOrder::ByRisk)); });
    connect(m_byRegion, &QPushButton::clicked, this, [this] { set(proposeWaves(m_session.base(), m_session.draft(), WaveOrder::ByRegion)); });
    connect(m_none, &QPushButton::clicked, this, [this] { set({}); });
    // Queued: what is edited may be what a refresh takes away.
    connect(&session.approval(), &PlanApproval::changed, this, &WavesPanel::refresh, Qt::QueuedConnection);
    connect(&session, &PlanningSession::planChanged, this, &WavesPanel::refresh, Qt::QueuedConnection);
    connect(&session, &PlanningSession::fleetReset, this, &WavesPanel::refresh, Qt::QueuedConnection);
    connect(&session, &PlanningSession::canEditChanged, this, &WavesPanel::refresh, Qt::QueuedConnection);
    refresh();
}

void WavesPanel::set(PlanSchedule schedule)
{
    const Result<void> stored = m_session.approval().setSchedule(schedule);
    m_band->setVisible(!stored);
    if (!stored)
        m_band->setText(stored.error().message);
    refresh();
}

void WavesPanel::refresh()
{
    const PlanSchedule &schedule = m_session.approval().schedule();
    int planned = 0;
    for (const GroupUpgrade &each : upgradesOf(m_session.base(), m_session.draft()))
        planned += each.planned.isEmpty() ? 0 : 1;
    const bool editable = m_session.canEdit();
    m_byRisk->setEnabled(editable && planned > 0);
    m_byRegion->setEnabled(editable && planned > 0);
    m_none->setEnabled(editable && !schedule.isEmpty());
    m_hint->setText(planned == 0           ? tr("Plan an upgrade first: waves are made of what the plan upgrades.")
                    : schedule.isEmpty()   ? tr("The plan is applied in one go. In waves it stops after each, looks whether the virtual clusters run again, and waits for "
                                                "your go.")
                                           : tr("After each wave the apply looks whether the virtual clusters run again, and waits for your go. What is in no wave comes last. "
                                                "Waves and windows are part of what is approved."));
    const int at = m_area->verticalScrollBar()->value();
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::l, space::s, space::l, space::l);
    layout->setSpacing(space::s);
    for (size_t i = 0; i < schedule.waves.size(); ++i)
        layout->addWidget(card(i));
    layout->addStretch(1);
    list->setEnabled(editable);
    m_area->setWidget(list);
    m_area->verticalScrollBar()->setValue(at);
}

QWidget *WavesPanel::card(size_t index)
{
    const PlanSchedule &schedule = m_session.approval().schedule();
    const PlanWave &wave = schedule.waves[index];
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::m, space::s, space::m, space::m);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new Badge(QString::number(index + 1), Tint::Accent, frame));
    auto *name = new QLineEdit(wave.name, frame);
    name->setObjectName(QStringLiteral("waveName"));
    name->setAccessibleName(tr("Name of wave %1").arg(index + 1));
    auto *note = new QLineEdit(wave.note, frame);
    note->setObjectName(QStringLiteral("waveNote"));
    note->setAccessibleName(tr("Note to wave %1").arg(index + 1));
    note->setPlaceholderText(tr("Note for those who approve it and say go"));
    head->addWidget(name, 1);
    head->addWidget(note, 2);
    layout->addLayout(head);
    // What was typed is taken at once, the panel is drawn anew later: the field goes with it.
    connect(name, &QLineEdit::editingFinished, this, [this, name, index] {
        change([index, text = name->text()](PlanSchedule &schedule) {
            if (index < schedule.waves.size())
                schedule.waves[index].name = text;
        });
    });
    connect(note, &QLineEdit::editingFinished, this, [this, note, index] {
        change([index, text = note->text()](PlanSchedule &schedule) {
            if (index < schedule.waves.size())
                schedule.waves[index].note = text;
        });
    });
    auto *times = new QHBoxLayout;
    times->setSpacing(space::l);
    times->addWidget(window(index, false, frame));
    times->addWidget(window(index, true, frame));
    times->addStretch(1);
    layout->addLayout(times);
    auto *groups = new QGridLayout;
    groups->setHorizontalSpacing(space::m);
    groups->setVerticalSpacing(space::xs);
    int row = 0;
    for (const GroupId &id : wave.groups) {
        const ClusterGroup *group = m_session.draft().group(id);
        auto *label = new ElidedLabel(group ? group->name : tr("not in the plan any more"), frame);
        auto *where = new QComboBox(frame);
        where->setObjectName(QStringLiteral("waveOfGroup"));
        where->setAccessibleName(tr("Wave of %1").arg(group ? group->name : id.toString()));
        for (size_t i = 0; i < schedule.waves.size(); ++i)
            where->addItem(QStringLiteral("%1  %2").arg(i + 1).arg(schedule.waves[i].name));
        where->addItem(tr("A wave of its own"));
        where->setCurrentIndex(static_cast<int>(index));
        connect(where, &QComboBox::activated, this, [this, id](int to) { moveGroup(id, static_cast<size_t>(to)); }, Qt::QueuedConnection);
        groups->addWidget(label, row, 0);
        groups->addWidget(where, row++, 1);
    }
    groups->setColumnStretch(0, 1);
    layout->addLayout(groups);
    return frame;
}

QWidget *WavesPanel::window(size_t index, bool isEnd, QWidget *parent)
{
    const PlanWave &wave = m_session.approval().schedule().waves[index];
    const QDateTime &time = isEnd ? wave.until : wave.from;
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *limited = new QCheckBox(isEnd ? tr("Not after") : tr("Not before"), row);
    auto *edit = new QDateTimeEdit(row);
    edit->setObjectName(isEnd ? QStringLiteral("waveUntil") : QStringLiteral("waveFrom"));
    edit->setAccessibleName(limited->text());
    edit->setCalendarPopup(true);
    limited->setChecked(time.isValid());
    edit->setEnabled(time.isValid());
    edit->setDateTime(time.isValid() ? time.toLocalTime() : QDateTime(QDate::currentDate().addDays(1), QTime(isEnd ? 6 : 2, 0)));
    const auto apply = [this, limited, edit, index, isEnd] {
        change([index, isEnd, wanted = limited->isChecked() ? edit->dateTime().toUTC() : QDateTime()](PlanSchedule &schedule) {
            if (index < schedule.waves.size())
                (isEnd ? schedule.waves[index].until : schedule.waves[index].from) = wanted;
        });
    };
    connect(limited, &QCheckBox::toggled, this, apply);
    connect(edit, &QDateTimeEdit::editingFinished, this, apply);
    layout->addWidget(limited);
    layout->addWidget(edit);
    return row;
}

void WavesPanel::change(const std::function<void(PlanSchedule &)> &edit)
{
    QMetaObject::invokeMethod(this, [this, edit] {
        PlanSchedule changed = m_session.approval().schedule();
        edit(changed);
        if (changed != m_session.approval().schedule())
            set(std::move(changed));
    }, Qt::QueuedConnection);
}

void WavesPanel::moveGroup(const GroupId &group, size_t to)
{
    PlanSchedule changed = m_session.approval().schedule();
    const size_t from = changed.waveOf(group);
    if (from == to || from >= changed.waves.size())
        return;
    std::erase(changed.waves[from].groups, group);
    if (to < changed.waves.size())
        changed.waves[to].groups.push_back(group);
    else
        changed.waves.push_back({tr("Wave %1").arg(changed.waves.size() + 1), {}, {}, {}, {group}});
    std::erase_if(changed.waves, [](const PlanWave &wave) { return wave.groups.empty(); });
    set(std::move(changed));
}

} // namespace easel
