// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/filterpills.h"

#include "theme/painter.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace easel {
namespace {

int crossSide()
{
    return Theme::current().scaled(12);
}

int pillHeight()
{
    return QFontMetrics(Theme::current().font(TextSize::Caption)).height() + space::s;
}

} // namespace

FilterPill::FilterPill(const QString &text, const QString &toolTip, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setToolTip(plainToolTip(toolTip));
    setAccessibleName(toolTip);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize FilterPill::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextSize::Caption, QFont::Medium));
    const int words = std::min(metrics.horizontalAdvance(text()) + 1, Theme::current().scaled(160));
    return {space::s + words + space::xs + crossSide() + space::xs, pillHeight()};
}

void FilterPill::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(underMouse() ? QPen(t.accent, hairline) : QPen(Qt::NoPen));
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), smallCornerRadius, smallCornerRadius);
    const auto mirrored = [this](const QRect &r) { return QRectF(QStyle::visualRect(layoutDirection(), rect(), r)); };
    const QRect cross(width() - crossSide() - space::xs, 0, crossSide(), height());
    painter.setFont(theme.font(TextSize::Caption, QFont::Medium));
    paint::text(painter, mirrored(QRect(space::s, 0, cross.left() - space::s - space::xs, height())), text(), t.onAccentSoft);
    paint::icon(painter, mirrored(cross), Icon::Close, t.onAccentSoft);
    if (hasFocus())
        paint::focusRing(painter, QRectF(rect()), smallCornerRadius);
}

void FilterPill::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterPill::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

FilterPills::FilterPills(FleetModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&model, &FleetModel::narrowingChanged, this, &FilterPills::refresh);
    refresh();
}

void FilterPills::refresh()
{
    QList<std::pair<Facet, QString>> wanted;
    for (const Facet facet : allFacets) {
        QStringList values = m_model.chosenValues(facet);
        values.sort();
        for (const QString &value : std::as_const(values))
            wanted.append({facet, value});
    }
    if (wanted == m_shown && !m_pills.isEmpty())
        return; // another letter of the search
    m_shown = wanted;
    for (FilterPill *pill : std::as_const(m_pills)) {
        pill->hide();
        pill->deleteLater(); // it may be the one that was clicked
    }
    m_pills.clear();
    for (const auto &[facet, value] : std::as_const(m_shown)) {
        auto *pill = new FilterPill(value, tr("Remove the filter %1: %2").arg(FleetModel::facetName(facet), value), this);
        connect(pill, &QAbstractButton::clicked, this, [this, facet = facet, value = value] { m_model.choose(facet, value, false); });
        pill->show();
        m_pills << pill;
    }
    setVisible(!m_pills.isEmpty());
    arrange(width(), true);
    updateGeometry();
}

int FilterPills::arrange(int width, bool moves) const
{
    const QMargins margins(space::m, 0, space::m, space::s);
    const int right = std::max(width - margins.right(), margins.left() + 1);
    int x = margins.left();
    int y = margins.top();
    for (FilterPill *pill : m_pills) {
        const QSize size = pill->sizeHint().boundedTo(QSize(right - margins.left(), pill->sizeHint().height()));
        if (x > margins.left() && x + size.width() > right) {
            x = margins.left();
            y += size.height() + space::xs;
        }
        if (moves)
            pill->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + space::xs;
    }
    return m_pills.isEmpty() ? 0 : y + pillHeight() + margins.bottom();
}

int FilterPills::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize FilterPills::sizeHint() const
{
    return {minimumSizeHint().width(), arrange(std::max(width(), minimumSizeHint().width()), false)};
}

QSize FilterPills::minimumSizeHint() const
{
    return {Theme::current().scaled(160), m_pills.isEmpty() ? 0 : pillHeight()};
}

void FilterPills::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

} // namespace easel
