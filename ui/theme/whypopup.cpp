// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/whypopup.h"

#include "rules/rulecatalogue.h"
#include "rules/rulepolicy.h"
#include "theme/accessiblewidgets.h"
#include "theme/badge.h"
#include "theme/domainlook.h"
#include "theme/plaintext.h"
#include "theme/rulesource.h"
#include "theme/textlabel.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

namespace easel {
namespace {

constexpr int textWidth = 380;
/// More than two rules at once nobody reads; the others are named.
constexpr qsizetype mostExplained = 2;

} // namespace

WhyPopup::WhyPopup(const RuleCatalogue &catalogue, const Finding &finding, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setUp();
    QStringList waysOut;
    for (const Fix &fix : finding.fixes)
        waysOut << fix.title;
    explain(catalogue, finding.rule, waysOut);
}

WhyPopup::WhyPopup(const RuleCatalogue &catalogue, const QStringList &rules, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setUp();
    for (const QString &rule : rules.first(std::min(rules.size(), mostExplained)))
        explain(catalogue, rule, {});
}

void WhyPopup::setUp()
{
    setObjectName(QStringLiteral("whyPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setLayoutDirection(parentWidget()->layoutDirection());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
}

void WhyPopup::explain(const RuleCatalogue &catalogue, const QString &id, const QStringList &waysOut)
{
    const Rule *rule = catalogue.rule(id);
    if (!rule)
        return;
    auto *title = new TextLabel(rule->title, this);
    title->setWeight(QFont::DemiBold);
    const bool isAdvice = isAdjustable(*rule);
    // What it is there for: the difference between a refusal and advice.
    const QString weight = isAdvice ? tr("Advice: Palette allows it, and you may answer for it.") : tr("Palette refuses it, so a plan with it is not applied.");
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    if (layout->count() > 0)
        layout->addSpacing(space::m);
    layout->addWidget(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new Badge(look::icon(rule->severity), rule->id, look::tint(rule->severity), this));
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(new TextLabel(rule->explanation, this));
    layout->addWidget(new TextLabel(weight, TextSize::Caption, &Tokens::textMuted, this));
    m_spoken << rule->title << rule->explanation << weight;
    if (!waysOut.isEmpty()) {
        const QString ways = tr("Quick fix: %1").arg(waysOut.join(tr(", or: ")));
        layout->addWidget(new TextLabel(ways, this));
        m_spoken << ways;
    }
    auto *source = new RuleSource(*rule, this);
    connect(source, &RuleSource::grown, this, &WhyPopup::fit);
    layout->addWidget(source);
    auto *all = new LinkButton(tr("Open it in the rules"), this);
    all->setObjectName(QStringLiteral("whyRuleButton"));
    connect(all, &QAbstractButton::clicked, this, [this, id] {
        close();
        // The window has the way to it, whatever shows this.
        QDesktopServices::openUrl(QUrl(QStringLiteral("easel:rules/") + id));
    });
    layout->addWidget(all);
    setAccessibleName(m_spoken.join(u'\n'));
}

void WhyPopup::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void WhyPopup::showAt(const QRect &place)
{
    setFixedWidth(Theme::current().scaled(textWidth) + 2 * space::l);
    fit();
    const QRect around(parentWidget()->mapToGlobal(place.topLeft()), place.size());
    const QRect room = parentWidget()->screen()->availableGeometry();
    int x = isRightToLeft() ? around.right() + 1 - width() : around.left();
    x = std::clamp(x, room.left(), std::max(room.left(), room.right() - width()));
    const bool fitsBelow = around.bottom() + space::xs + height() <= room.bottom();
    const int y = fitsBelow ? around.bottom() + space::xs : std::max(room.top(), around.top() - space::xs - height());
    move(x, y);
    show();
    if (auto *first = findChild<LinkButton *>(QStringLiteral("ruleSource")))
        first->setFocus(Qt::PopupFocusReason);
    QAccessibleEvent event(this, QAccessible::Alert);
    tellAccessible(event);
}

WhyButton::WhyButton(const RuleCatalogue &catalogue, const Finding &finding, QWidget *parent) : LinkButton(tr("Why?"), parent)
{
    setObjectName(QStringLiteral("whyButton"));
    setToolTip(plainToolTip(tr("What the rule is there for, and what to do")));
    connect(this, &QAbstractButton::clicked, this, [this, &catalogue, finding] { (new WhyPopup(catalogue, finding, this))->showAt(rect()); });
}

} // namespace easel
