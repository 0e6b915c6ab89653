// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/failurechoice.h"

#include "theme/band.h"
#include "theme/icons.h"
#include "theme/textlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace easel {

FailureChoice::FailureChoice(QWidget *parent) : QWidget(parent), m_band(new Band(Band::Kind::Danger, {}, this))
{
    setObjectName(QStringLiteral("failureChoice"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(space::l, space::s, space::l, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &text, Icon symbol, const char *name, OnFailure choice) {
        Row row{new QPushButton(icon(symbol), text, this), new TextLabel({}, TextSize::Body, &Tokens::textMuted, this)};
        row.button->setObjectName(QLatin1String(name));
        connect(row.button, &QPushButton::clicked, this, [this, choice] {
            hide();
            Q_EMIT chosen(choice);
        });
        const int line = grid->rowCount();
        grid->addWidget(row.button, line, 0);
        grid->addWidget(row.meaning, line, 1);
        return row;
    };
    m_stop = add(tr("Stop here"), Icon::Stop, "failureStop", OnFailure::Stop);
    m_skip = add(tr("Skip and go on"), Icon::Play, "failureSkip", OnFailure::Skip);
    m_rollback = add(tr("Plan a rollback"), Icon::Undo, "failureRollback", OnFailure::RollbackPlan);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addLayout(grid);
    hide();
}

void FailureChoice::ask(const ApplyFailure &failure)
{
    m_band->setText(tr("The apply waits, since something failed. %1").arg(failure.summary));
    m_stop.meaning->setText(tr("Begins nothing more. What was done stays done, the rest stays planned."));
    m_skip.button->setEnabled(failure.left > 0);
    const QString skipped = failure.skipped > 0 ? tr("Leaves out %n operation(s) that need it", nullptr, failure.skipped) : tr("No other operation needs it");
    m_skip.meaning->setText(failure.left > 0 ? tr("%1; goes on with %n other(s).", nullptr, failure.left).arg(skipped)
                                             : tr("There is nothing left that does not need what failed."));
    m_rollback.button->setEnabled(failure.whyNoRollback.isEmpty());
    m_rollback.meaning->setText(failure.whyNoRollback.isEmpty()
                                    ? tr("Stops, and plans what takes back the %n operation(s) that were done. Nothing of that is sent until you apply it.",
                                         nullptr, failure.done)
                                    : failure.whyNoRollback);
    for (const Row &row : {m_stop, m_skip, m_rollback})
        row.button->setAccessibleDescription(row.meaning->text());
    show();
    m_stop.button->setFocus(Qt::OtherFocusReason);
}

} // namespace easel
