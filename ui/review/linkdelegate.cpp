// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/linkdelegate.h"

#include "theme/painter.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace easel {

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = std::exchange(item.text, {});
    item.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    if (title.isEmpty())
        return;
    const Theme &theme = Theme::current();
    const bool selected = item.state & QStyle::State_Selected;
    const QColor color = !(item.state & QStyle::State_Enabled) ? theme.tokens().textDisabled
                         : selected                            ? theme.tokens().onSelection
                                                               : theme.tokens().accent;
    const int side = m_symbol ? theme.iconSize(IconSize::Small) : 0;
    const QRect inner = item.rect.adjusted(space::s, 0, -space::s, 0);
    const QRect box(inner.left(), inner.top(), side, inner.height());
    painter->save();
    painter->setLayoutDirection(item.direction);
    if (m_symbol)
        paint::icon(*painter, QRectF(QStyle::visualRect(item.direction, inner, box)), *m_symbol, color);
    QFont font = theme.font(TextSize::Body);
    font.setUnderline(item.state & QStyle::State_MouseOver);
    painter->setFont(font);
    paint::text(*painter, QRectF(QStyle::visualRect(item.direction, inner, inner.adjusted(m_symbol ? side + space::xs : 0, 0, 0, 0))), title, color);
    painter->restore();
}

bool LinkDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && !index.data().toString().isEmpty() && index.flags() & Qt::ItemIsEnabled) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint())) {
            Q_EMIT triggered(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace easel
