// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/pagearea.h"

#include "theme/theme.h"

#include <QEvent>

#include <algorithm>

namespace easel {

PageArea::PageArea(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
}

QSize PageArea::minimumSizeHint() const
{
    // With large text there is less to spare: a line is scrolled rather than the window made wider than a screen.
    const int widest = Theme::current().isTextLarge() ? 440 : 640;
    return {std::min(widget()->minimumSizeHint().width(), widest), QScrollArea::minimumSizeHint().height()};
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace easel
