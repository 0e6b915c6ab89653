// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/findingdetail.h"

#include "base/clock.h"
#include "rules/fixall.h"
#include "session/planningsession.h"
#include "theme/clearlayout.h"
#include "theme/icons.h"
#include "theme/linkbutton.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/rulesource.h"
#include "theme/textlabel.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace easel {
namespace {

/// So many lines of a preview are listed; the rest is counted.
constexpr size_t listed = 8;
/// For how long a waiver holds when nobody says otherwise.
constexpr int usualDays = 90;

QString doubledAmpersands(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

QPushButton *addButton(QHBoxLayout &layout, Icon symbol, const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(icon(symbol), doubledAmpersands(text), parent);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(plainToolTip(text));
    button->setMinimumWidth(Theme::current().scaled(80));
    layout.addWidget(button);
    return button;
}

QHBoxLayout *buttonRow(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    return layout;
}

} // namespace

FindingDetail::FindingDetail(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(space::m, space::s, space::m, space::s);
    m_layout->setSpacing(space::xs);
}

void FindingDetail::setFinding(const std::optional<Finding> &finding)
{
    // A form that is being filled in outlives what other edits do to the list.
    if (m_form && finding && m_finding && *finding == *m_finding)
        return;
    m_finding = finding;
    m_form = nullptr;
    clearLayout(*m_layout);
    if (!finding)
        return;
    auto *message = new TextLabel(finding->message, this);
    message->setWeight(QFont::DemiBold);
    m_layout->addWidget(message);
    if (const auto &waiver = finding->waiver) {
        const QString until = QLocale().toString(waiver->until, QLocale::ShortFormat);
        m_layout->addWidget(new TextLabel(waiver->by.isEmpty() ? tr("Waived until %1: %2").arg(until, waiver->reason)
                                                               : tr("Waived by %3 until %1: %2").arg(until, waiver->reason, waiver->by),
                                          this));
    }
    const Rule *rule = m_session.catalogue().rule(finding->rule);
    if (rule)
        m_layout->addWidget(new TextLabel(tr("Why? %1").arg(rule->explanation), this));
    addButtons(*finding);
    if (rule) {
        auto *source = new QWidget(this);
        QHBoxLayout *layout = buttonRow(source);
        auto *link = new LinkButton(rule->id, source);
        link->setToolTip(plainToolTip(tr("Open the rules at this one")));
        connect(link, &QAbstractButton::clicked, this, [this, id = rule->id] { Q_EMIT ruleRequested(id); });
        layout->addWidget(link, 0, Qt::AlignTop);
        layout->addWidget(new RuleSource(*rule, source), 1);
        m_layout->addWidget(source);
    }
    m_layout->addStretch(1);
}

void FindingDetail::addButtons(const Finding &finding)
{
    const bool canEdit = m_session.canEdit();
    if (!finding.waiver) {
        // One under the other: each says in a sentence what it does.
        for (const Fix &fix : finding.fixes) {
            auto *row = new QWidget(this);
            QHBoxLayout *layout = buttonRow(row);
            QPushButton *button = addButton(*layout, Icon::Fix, fix.title, "fixButton", row);
            button->setEnabled(canEdit);
            connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixRequested(fix); });
            layout->addStretch(1);
            m_layout->addWidget(row);
        }
    }
    auto *row = new QWidget(this);
    QHBoxLayout *layout = buttonRow(row);
    addPolicyButtons(finding, *layout, row);
    QPushButton *show = addButton(*layout, Icon::Eye, tr("Show it"), "showButton", row);
    connect(show, &QPushButton::clicked, this, [this, finding] { Q_EMIT showRequested(finding); });
    layout->addStretch(1);
    m_layout->addWidget(row);
}

void FindingDetail::addPolicyButtons(const Finding &finding, QHBoxLayout &buttons, QWidget *parent)
{
    const bool canEdit = m_session.canEdit();
    if (finding.waiver) {
        QPushButton *end = addButton(buttons, Icon::Undo, tr("End the waiver"), "unwaiveButton", parent);
        end->setEnabled(canEdit);
        connect(end, &QPushButton::clicked, this, [this, finding] { Q_EMIT unwaiveRequested(finding); });
        return;
    }
    const auto findings = m_session.findings();
    const auto alike = std::count_if(findings.begin(), findings.end(), [&](const Finding &other) { return other.rule == finding.rule && !other.fixes.empty(); });
    if (alike > 1) {
        QPushButton *all = addButton(buttons, Icon::Fix, tr("Fix all %n of this kind…", nullptr, static_cast<int>(alike)), "fixAllButton", parent);
        all->setEnabled(canEdit);
        connect(all, &QPushButton::clicked, this, [this, rule = finding.rule] { previewFixAll(rule); });
    }
    if (const Rule *rule = m_session.catalogue().rule(finding.rule); rule && isAdjustable(*rule)) {
        QPushButton *waive = addButton(buttons, Icon::Note, tr("Waive…"), "waiveButton", parent);
        waive->setToolTip(plainToolTip(tr("Answer for it for a while: it is listed apart, and in the report with your reason")));
        waive->setEnabled(canEdit);
        connect(waive, &QPushButton::clicked, this, [this, finding] { askToWaive(finding); });
    }
}

QWidget *FindingDetail::openForm(const QString &name)
{
    clearLayout(*m_layout);
    m_form = new QWidget(this);
    m_form->setObjectName(name);
    m_layout->addWidget(m_form);
    m_layout->addStretch(1);
    return m_form;
}

void FindingDetail::previewFixAll(const QString &rule)
{
    const FixAll all = fixAll(m_session.catalogue(), m_session.base(), m_session.draft(), m_session.findings(), rule);
    QWidget *form = openForm(QStringLiteral("fixAllPreview"));
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *title = new TextLabel(tr("%n problem(s) are mended in one step:", nullptr, static_cast<int>(all.items.size())), form);
    title->setWeight(QFont::DemiBold);
    layout->addWidget(title);
    for (size_t i = 0; i < std::min(all.items.size(), listed); ++i) {
        const FixAll::Item &item = all.items[i];
        const ClusterGroup *group = m_session.draft().group(item.finding.group);
        layout->addWidget(new TextLabel(group ? tr("%1: %2").arg(group->name, item.fix) : item.fix, form));
    }
    if (all.items.size() > listed)
        layout->addWidget(new TextLabel(tr("and %n more", nullptr, static_cast<int>(all.items.size() - listed)), TextSize::Caption, &Tokens::textMuted, form));
    if (!all.left.empty())
        layout->addWidget(new TextLabel(tr("%n problem(s) of this kind stay: there is no quick fix for them.", nullptr, static_cast<int>(all.left.size())),
                                        TextSize::Caption, &Tokens::textMuted, form));
    auto *row = new QWidget(form);
    QHBoxLayout *buttons = buttonRow(row);
    QPushButton *go = addButton(*buttons, Icon::Fix, tr("Fix all"), "confirmFixAllButton", row);
    markPrimary(go);
    go->setIcon(icon(Icon::Fix, &Tokens::accentText));
    go->setEnabled(!all.items.empty());
    const Rule *known = m_session.catalogue().rule(rule);
    const Fix fix{tr("Fix all: %1").arg(known ? known->title : rule), all.changes};
    connect(go, &QPushButton::clicked, this, [this, fix] {
        m_form = nullptr;
        Q_EMIT fixRequested(fix);
    });
    QPushButton *cancel = addButton(*buttons, Icon::Close, tr("Cancel"), "cancelButton", row);
    connect(cancel, &QPushButton::clicked, this, [this] { setFinding(std::exchange(m_finding, std::nullopt)); });
    buttons->addStretch(1);
    layout->addWidget(row);
    go->setFocus(Qt::OtherFocusReason);
}

void FindingDetail::askToWaive(const Finding &finding)
{
    QWidget *form = openForm(QStringLiteral("waiveForm"));
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *title = new TextLabel(tr("Waive: %1").arg(finding.message), form);
    title->setWeight(QFont::DemiBold);
    layout->addWidget(title);
    const QDate today = m_session.clock().now().date();
    auto *reason = new QLineEdit(form);
    reason->setObjectName(QStringLiteral("waiverReason"));
    reason->setPlaceholderText(tr("Printed in the report for those who approve"));
    auto *until = new QDateEdit(today.addDays(usualDays), form);
    until->setObjectName(QStringLiteral("waiverUntil"));
    until->setMinimumDate(today);
    until->setCalendarPopup(true);
    auto *by = new QLineEdit(form);
    by->setObjectName(QStringLiteral("waiverBy"));
    auto *fields = new QFormLayout;
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addRow(tr("Reason"), reason);
    fields->addRow(tr("Until"), until);
    fields->addRow(tr("Your name"), by);
    layout->addLayout(fields);
    auto *row = new QWidget(form);
    QHBoxLayout *buttons = buttonRow(row);
    QPushButton *waive = addButton(*buttons, Icon::Check, tr("Waive"), "confirmWaiveButton", row);
    markPrimary(waive);
    waive->setIcon(icon(Icon::Check, &Tokens::accentText));
    waive->setEnabled(false);
    connect(reason, &QLineEdit::textChanged, waive, [waive](const QString &text) { waive->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, waive, &QPushButton::click);
    connect(waive, &QPushButton::clicked, this, [this, finding, reason, until, by] {
        m_form = nullptr;
        Q_EMIT waiveRequested({finding.rule, finding.group, finding.cluster, reason->text().trimmed(), until->date(),
                               by->text().trimmed(), m_session.clock().now()});
    });
    QPushButton *cancel = addButton(*buttons, Icon::Close, tr("Cancel"), "cancelButton", row);
    connect(cancel, &QPushButton::clicked, this, [this] { setFinding(std::exchange(m_finding, std::nullopt)); });
    buttons->addStretch(1);
    layout->addWidget(row);
    reason->setFocus(Qt::OtherFocusReason);
}

} // namespace easel
