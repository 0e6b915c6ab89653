// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/shapedelegate.h"

#include "theme/theme.h"

#include <QPainter>

namespace easel {

void ShapeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Mark mark = m_markOf(index);
    QStyleOptionViewItem text = option;
    if (!std::holds_alternative<std::monostate>(mark)) {
        const Theme &theme = Theme::current();
        const int size = theme.iconSize(IconSize::Small);
        const QRect box = QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.left() + space::s, option.rect.top(), size, option.rect.height()));
        initStyleOption(&text, index);
        text.text.clear();
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &text, painter, option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (const auto *shape = std::get_if<StatusShape>(&mark))
            paint::status(*painter, QRectF(box).adjusted(1, 1, -1, -1), *shape);
        else
            paint::icon(*painter, QRectF(box), std::get<Icon>(mark), theme.tokens().textMuted);
        painter->restore();
        text.rect = option.direction == Qt::RightToLeft ? option.rect.adjusted(0, 0, -size - space::s, 0)
                                                        : option.rect.adjusted(size + space::s, 0, 0, 0);
    }
    QStyledItemDelegate::paint(painter, text, index);
}

} // namespace easel
