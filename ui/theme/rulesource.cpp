// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rulesource.h"

#include "rules/rulecatalogue.h"
#include "rules/ruledocument.h"
#include "theme/linkbutton.h"
#include "theme/plaintext.h"
#include "theme/textlabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace easel {

RuleSource::RuleSource(const Rule &rule, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(new TextLabel(rule.since.isEmpty() ? tr("Written in: %1").arg(rule.source) : tr("Written in: %1 · Since Palette %2").arg(rule.source, rule.since),
                                    TextSize::Caption, &Tokens::textMuted, this));
    auto *link = new LinkButton(tr("Where to read it"), this);
    link->setObjectName(QStringLiteral("ruleSource"));
    link->setToolTip(plainToolTip(tr("Shows the address of the document")));
    layout->addWidget(link);
    connect(link, &QAbstractButton::clicked, this, [this, link, address = documentOf(rule)] {
        link->hide();
        showAddress(address);
    });
}

void RuleSource::showAddress(const QUrl &address)
{
    auto *text = new TextLabel(address.toString(), TextSize::Caption, &Tokens::text, this);
    layout()->addWidget(text);
    auto *open = new LinkButton(tr("Open in the browser"), this);
    open->setObjectName(QStringLiteral("openDocumentButton"));
    open->setAccessibleDescription(address.toString());
    connect(open, &QAbstractButton::clicked, this, [address] { QDesktopServices::openUrl(address); });
    layout()->addWidget(open);
    // At once, so that what it lies in knows how large it is.
    text->show();
    open->show();
    Q_EMIT grown();
    open->setFocus(Qt::OtherFocusReason);
}

} // namespace easel
