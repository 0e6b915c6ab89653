// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/painter.h"

#include <QStyledItemDelegate>

#include <functional>

namespace easel {

/// A column that says a state by shape and word: the shape comes from `shapeOf(index)`, the word is the display text.
class ShapeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShapeDelegate)

public:
    using ShapeOf = std::function<std::optional<StatusShape>(const QModelIndex &)>;
    ShapeDelegate(ShapeOf shapeOf, QObject *parent) : QStyledItemDelegate(parent), m_shapeOf(std::move(shapeOf)) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ShapeOf m_shapeOf;
};

} // namespace easel
