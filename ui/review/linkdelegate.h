// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QStyledItemDelegate>

#include <optional>

namespace easel {

/// A column with a link in each row, such as a quick fix: a symbol and the display text, to be clicked. An empty text is no link.
class LinkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkDelegate)

public:
    /// Without a symbol it is the text alone.
    explicit LinkDelegate(std::optional<Icon> symbol, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_symbol(symbol) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void triggered(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    std::optional<Icon> m_symbol;
};

} // namespace easel
