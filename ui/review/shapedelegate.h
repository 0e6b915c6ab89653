// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/painter.h"

#include <QStyledItemDelegate>

#include <functional>
#include <variant>

namespace easel {

/// A column that says a state by shape and word: the shape comes from `markOf(index)`, the word is the display text.
class ShapeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShapeDelegate)

public:
    /// A status, one of our icons (muted) for what is no status yet, or nothing.
    using Mark = std::variant<std::monostate, StatusShape, Icon>;
    using MarkOf = std::function<Mark(const QModelIndex &)>;
    ShapeDelegate(MarkOf markOf, QObject *parent) : QStyledItemDelegate(parent), m_markOf(std::move(markOf)) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    MarkOf m_markOf;
};

} // namespace easel
