// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guidepanel.h"

#include "help/guide.h"
#include "theme/accessiblewidgets.h"
#include "theme/marks.h"
#include "theme/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace easel {

GuidePanel::GuidePanel(Guide &guide, QWidget *parent)
    : QWidget(parent), m_guide(guide), m_caption(new TextLabel({}, TextSize::Caption, &Tokens::textMuted, this)),
      m_title(new TextLabel({}, TextSize::Title, &Tokens::text, this)), m_text(new TextLabel({}, this)), m_show(new QPushButton(this)),
      m_skip(new QPushButton(this)), m_leave(new QPushButton(tr("Leave"), this))
{
    setObjectName(QStringLiteral("guidePanel"));
    setAccessibleName(tr("Guided start"));
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_title->setWeight(QFont::DemiBold);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_show->setObjectName(QStringLiteral("guideShow"));
    m_skip->setObjectName(QStringLiteral("guideSkip"));
    m_leave->setObjectName(QStringLiteral("guideLeave"));
    m_leave->setToolTip(tr("It goes on where you stopped: Help, Guided start"));
    m_skip->setFlat(true);
    m_leave->setFlat(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_caption);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addLayout(texts, 1);
    for (QPushButton *button : {m_show, m_skip, m_leave})
        layout->addWidget(button, 0, Qt::AlignVCenter);
    connect(&guide, &Guide::changed, this, &GuidePanel::refresh);
    connect(&Theme::current(), &Theme::changed, this, &GuidePanel::fit, Qt::QueuedConnection); // when its labels have their new sizes
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (!m_onSample)
            Q_EMIT sampleRequested();
        else if (m_guide.current())
            Q_EMIT showRequested();
        else
            Q_EMIT left();
    });
    connect(m_skip, &QPushButton::clicked, this, [this] { m_guide.current() ? m_guide.skip() : m_guide.startOver(); });
    connect(m_leave, &QPushButton::clicked, this, &GuidePanel::left);
    refresh();
}

void GuidePanel::setOnSample(bool onSample)
{
    m_onSample = onSample;
    refresh();
}

void GuidePanel::refresh()
{
    const Guide::Step *step = m_guide.current();
    const auto count = static_cast<int>(m_guide.steps().size());
    m_skip->setVisible(m_onSample);
    m_leave->setVisible(!m_onSample || step);
    if (!m_onSample) {
        tell(tr("Guided start"), tr("Open the sample fleet"), tr("The guided start works on the sample fleet, where nothing can break. Your workspace stays as it is."));
        m_show->setText(tr("Open the sample fleet"));
    } else if (step) {
        tell(tr("Guided start · step %1 of %2").arg(m_guide.position() + 1).arg(count), step->title, step->text);
        m_show->setText(tr("Show me where"));
        m_skip->setText(tr("Skip"));
    } else {
        tell(tr("Guided start · done"), tr("That is the whole way of a change"),
             tr("Compose, check, review, report, apply. The help has more: Ctrl+F1 opens it, Shift+F1 the page about where you are."));
        m_show->setText(tr("Close"));
        m_skip->setText(tr("Start over"));
    }
}

void GuidePanel::tell(const QString &caption, const QString &title, const QString &text)
{
    m_caption->setText(caption);
    m_title->setText(title);
    m_text->setText(text);
    fit();
    setAccessibleDescription(QStringLiteral("%1. %2. %3").arg(caption, title, text));
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        tellAccessible(event);
    }
}

/// A dock does not ask how high its content is at a width. Before it has laid out anything the width is that of the window, whose
/// whole width the strip takes.
void GuidePanel::fit()
{
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(isWindow() ? width() : std::max(width(), window()->width())));
}

void GuidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void GuidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::current().tokens();
    painter.fillRect(rect(), tokens.surfaceRaised);
    // A line in the accent says that this strip is no part of the page.
    painter.fillRect(QRect(0, 0, width(), 2), tokens.accent);
}

} // namespace easel
