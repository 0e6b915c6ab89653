// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/fleetlist.h"

#include "drag/clusterdrag.h"
#include "drag/draghint.h"
#include "items/fleetmodel.h"
#include "session/planningsession.h"
#include "theme/domainlook.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace easel {

void FleetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, t.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.hover);
    const QColor text = selected ? t.onSelection : t.text;
    const QColor muted = selected ? t.onSelection : t.textMuted;
    painter->setLayoutDirection(option.direction);

    const auto provider = static_cast<Provider>(index.data(FleetModel::ProviderRole).toInt());
    const auto health = static_cast<Health>(index.data(FleetModel::HealthRole).toInt());
    const int endpoint = index.data(FleetModel::EndpointRole).toInt();
    const bool isHost = index.data(FleetModel::IsHostRole).toBool();
    const QStringList groups = index.data(FleetModel::GroupsRole).toStringList();

    // Laid out left to right, then mirrored as a whole.
    const QRect box = option.rect.adjusted(space::m, 0, -space::m, 0);
    const int icon = theme.iconSize(IconSize::Small);
    const int factIcon = theme.scaled(14);
    const int half = box.height() / 2;
    const auto place = [&](const QRect &rect) { return QRectF(QStyle::visualRect(option.direction, box, rect)); };
    const QRect iconRect(box.left(), box.top(), icon, box.height());
    const int left = iconRect.right() + space::s;
    paint::icon(*painter, place(iconRect), look::icon(provider), selected ? t.onSelection : t.*look::color(provider));
    const QRect healthRect(box.right() - icon + 1, box.top() + (half - icon) / 2 + 4, icon, icon);
    paint::status(*painter, place(healthRect.adjusted(1, 1, -1, -1)), look::shape(health));

    painter->setFont(theme.font(TextSize::Body, QFont::Medium));
    paint::text(*painter, place(QRect(left, box.top() + 4, healthRect.left() - left - space::s, half - 2)), index.data().toString(), text);

    painter->setFont(theme.font(TextSize::Caption));
    int right = box.right();
    if (endpoint >= 0) {
        const QRect rect(right - factIcon + 1, box.top() + half, factIcon, half - 4);
        paint::icon(*painter, place(rect), look::icon(static_cast<EndpointType>(endpoint)), muted);
        right = rect.left() - space::xs;
    }
    if (!groups.isEmpty()) {
        const QRect rect(right - factIcon + 1, box.top() + half, factIcon, half - 4);
        paint::icon(*painter, place(rect), Icon::ClusterGroup, selected ? t.onSelection : t.accent);
        right = rect.left() - space::xs;
    }
    QStringList facts{index.data(FleetModel::PlaceRole).toString(), index.data(FleetModel::VersionRole).toString()};
    facts.removeAll(QString());
    if (!isHost)
        facts << tr("not a host");
    paint::text(*painter, place(QRect(left, box.top() + half, right - left - space::xs, half - 4)), facts.join(QStringLiteral(" · ")),
                muted);
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), smallCornerRadius);
    painter->restore();
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = Theme::current();
    const int text = QFontMetrics(theme.font(TextSize::Body)).height() + QFontMetrics(theme.font(TextSize::Caption)).height();
    return {200, text + 2 * space::s};
}

bool FleetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QStringList groups = index.data(FleetModel::GroupsRole).toStringList();
    QString text = index.data(Qt::AccessibleTextRole).toString();
    text += u'\n' + (groups.isEmpty() ? tr("In no group") : tr("In %1").arg(groups.join(QStringLiteral(", "))));
    if (!index.data(FleetModel::IsHostRole).toBool())
        text += u'\n' + tr("Not enabled to carry virtual clusters");
    QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

FleetList::FleetList(PlanningSession &session, ClusterDrag &drag, QWidget *parent)
    : QListView(parent), m_session(session), m_drag(drag), m_hint(new DragHint(viewport()))
{
    setObjectName(QStringLiteral("fleetList"));
    setAccessibleName(tr("Host clusters"));
    setItemDelegate(new FleetDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&drag, &ClusterDrag::ended, this, &FleetList::leave);
}

QList<ClusterId> FleetList::selectedClusters() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ClusterId> ids;
    for (const QModelIndex &row : rows)
        ids << ClusterId(row.data(FleetModel::IdRole).toString());
    return ids;
}

void FleetList::startDrag(Qt::DropActions)
{
    m_drag.drag(this, selectedClusters(), {});
}

/// Only members of a group have something to leave.
bool FleetList::takes() const
{
    return m_drag.isActive() && !m_drag.from().isEmpty();
}

void FleetList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ClusterDrag::carries(event->mimeData()) || !takes())
        return;
    m_over = true;
    viewport()->update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void FleetList::dragMoveEvent(QDragMoveEvent *event)
{
    if (!takes())
        return;
    const Verdict &verdict = m_drag.onFleet();
    const bool allowed = verdict.kind != Verdict::Kind::Cannot;
    const ClusterGroup *group = m_session.draft().group(m_drag.from());
    const QString name = group ? group->name : QString();
    m_hint->say({verdict.kind, allowed ? tr("Remove %1 from “%2”").arg(m_drag.label(), name) : tr("Cannot leave “%1”").arg(name),
                 verdict.reasons, {}},
                event->position().toPoint());
    // Taken in any case, to say on a drop why it is refused.
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void FleetList::dragLeaveEvent(QDragLeaveEvent *)
{
    leave();
}

void FleetList::leave()
{
    m_over = false;
    m_hint->hide();
    viewport()->update();
}

void FleetList::dropEvent(QDropEvent *event)
{
    leave();
    if (!takes())
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    const ClusterGroup *group = m_session.draft().group(m_drag.from());
    const QString title = tr("Remove %1 from “%2”").arg(m_drag.label(), group ? group->name : QString());
    m_drag.drop(m_drag.onFleet(), title);
}

void FleetList::keyPressEvent(QKeyEvent *event)
{
    // Tab brings the keyboard to a row and selects nothing: that row is meant then.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && selectedClusters().isEmpty() && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !selectedClusters().isEmpty()) {
        Q_EMIT pickUpRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

void FleetList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_over)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paint::focusRing(painter, QRectF(viewport()->rect()).adjusted(2, 2, -2, -2));
}

} // namespace easel
