// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace easel {

/// Where a page or a panel lies. On a small screen, or with large text, one that needs more than there is is scrolled: a window never outgrows
/// its screen for it. Up to a width that every screen has, what is beside it gives way first.
class PageArea final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageArea)

public:
    /// Takes ownership of the page.
    explicit PageArea(QWidget *page, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace easel
