// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fieldmanners.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextOption>

namespace easel {
namespace {

bool isTurnedByWheel(QWidget *widget)
{
    return qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget) || (qobject_cast<QAbstractSlider *>(widget) && !qobject_cast<QScrollBar *>(widget));
}

/// The document of a label whose text can be selected is made when it is needed, and made again with another text.
void runAsLabel(const QLabel &label)
{
    auto *document = label.findChild<QTextDocument *>();
    if (!document || label.textFormat() != Qt::PlainText)
        return;
    QTextOption option = document->defaultTextOption();
    if (option.textDirection() == label.layoutDirection())
        return;
    option.setTextDirection(label.layoutDirection());
    document->setDefaultTextOption(option);
}

} // namespace

void FieldManners::teach(QWidget *widget)
{
    if (isTurnedByWheel(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    } else if (qobject_cast<QLabel *>(widget)) {
        widget->installEventFilter(this);
    }
}

bool FieldManners::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        auto *field = static_cast<QWidget *>(watched);
        if (isTurnedByWheel(field) && !field->hasFocus()) {
            event->ignore(); // what is around it gets it
            return true;
        }
    } else if (event->type() == QEvent::Paint) {
        if (const auto *label = qobject_cast<const QLabel *>(watched))
            runAsLabel(*label);
    }
    return false;
}

} // namespace easel
