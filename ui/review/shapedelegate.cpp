// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/shapedelegate.h"

#include "theme/theme.h"

#include <QPainter>

namespace easel {

void ShapeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto shape = m_shapeOf(index);
    QStyleOptionViewItem text = option;
    if (shape) {
        const int size = Theme::current().iconSize(IconSize::Small);
        const QRect mark = QStyle::visualRect(option.direction, option.rect,
                                              QRect(option.rect.left() + space::s, option.rect.top(), size, option.rect.height()));
        initStyleOption(&text, index);
        text.text.clear();
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &text, painter, option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paint::status(*painter, QRectF(mark).adjusted(1, 1, -1, -1), *shape);
        painter->restore();
        text.rect = option.direction == Qt::RightToLeft ? option.rect.adjusted(0, 0, -size - space::s, 0)
                                                        : option.rect.adjusted(size + space::s, 0, 0, 0);
    }
    QStyledItemDelegate::paint(painter, text, index);
}

} // namespace easel
