// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologylegend.h"

#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace easel {

namespace {

constexpr size_t mostEntries = 24;

/// A dab in the entry's colour, an empty one while its hosts stand back.
QIcon dab(const QColor &color, bool isHidden, double ratio)
{
    const int side = Theme::current().scaled(12);
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(isHidden ? QBrush(Qt::NoBrush) : QBrush(color));
    painter.drawRoundedRect(QRectF(1.5, 1.5, side - 3, side - 3), 2, 2);
    return QIcon(pixmap);
}

} // namespace

TopologyLegend::TopologyLegend(TopologyScene &scene, QWidget *parent) : QWidget(parent), m_scene(scene), m_layout(new QHBoxLayout(this)), m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("topologyLegend"));
    setAccessibleName(tr("Legend"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    m_more->setFont(Theme::current().font(TextSize::Caption));
    m_layout->addWidget(m_more);
    m_layout->addStretch(1);
    connect(&scene, &TopologyScene::laidOut, this, &TopologyLegend::refresh);
    connect(&scene, &TopologyScene::restyled, this, &TopologyLegend::refresh);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        m_shown.clear();
        refresh();
    });
    refresh();
}

void TopologyLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_shown.clear();
    QWidget::changeEvent(event);
}

void TopologyLegend::refresh()
{
    if (m_shown == m_scene.legend())
        return;
    m_shown = m_scene.legend();
    const size_t count = std::min(m_shown.size(), mostEntries);
    while (m_buttons.size() < count) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFont(Theme::current().font(TextSize::Caption));
        const int index = static_cast<int>(m_buttons.size());
        connect(button, &QToolButton::clicked, this, [this, index] { m_scene.toggleLegend(index); });
        m_layout->insertWidget(index, button);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons[i];
        if (i >= count)
            continue;
        const LegendEntry &entry = m_shown[i];
        button->setText(QStringLiteral("%1  %2").arg(QString(entry.text).replace(u'&', QStringLiteral("&&"))).arg(entry.count));
        button->setIcon(dab(Theme::current().tokens().*entry.color, entry.isHidden, devicePixelRatioF()));
        button->setChecked(entry.isHidden);
        button->setToolTip(plainToolTip(entry.isHidden ? tr("Show %1 again").arg(entry.text) : tr("Let %1 stand back").arg(entry.text)));
        button->setAccessibleName(tr("%1: %n host cluster(s)", nullptr, entry.count).arg(entry.text));
    }
    arrange();
}

/// As many as there is room for; what is said of the others is behind them.
void TopologyLegend::arrange()
{
    const auto room = [&](size_t count) {
        int left = width();
        for (size_t i = 0; i < count; ++i)
            left -= m_buttons[i]->sizeHint().width() + m_layout->spacing();
        return left;
    };
    const size_t count = std::min({m_shown.size(), m_buttons.size(), mostEntries});
    size_t fitting = count;
    const int forMore = Theme::current().scaled(90);
    while (fitting > 0 && room(fitting) < (fitting < m_shown.size() ? forMore : 0))
        --fitting;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(i < fitting);
    QStringList others;
    for (size_t i = fitting; i < m_shown.size(); ++i)
        others << QStringLiteral("%1: %2").arg(m_shown[i].text).arg(m_shown[i].count);
    m_more->setVisible(!others.isEmpty());
    m_more->setText(tr("and %n more", nullptr, static_cast<int>(others.size())));
    m_more->setToolTip(plainToolTip(others.join(u'\n')));
}

void TopologyLegend::resizeEvent(QResizeEvent *)
{
    arrange();
}

QSize TopologyLegend::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

} // namespace easel
