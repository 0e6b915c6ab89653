// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/clearlayout.h"

#include <QLayout>
#include <QWidget>

#include <memory>

namespace easel {

void clearLayout(QLayout &layout)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(layout.takeAt(0))) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(*inner);
        }
    }
}

} // namespace easel
