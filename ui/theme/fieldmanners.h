// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace easel {

/// What standard fields do, and should not. The style hands each its widgets when they are polished.
/// - The wheel changes the value of a spin box, a combo box or a slider that the pointer happens to be over while a page scrolls. Here it
///   does so only where the keyboard is, and scrolls the page otherwise.
/// - Text that can be selected runs as its first letter does, so that a sentence that begins with a Latin name turns around in a
///   window from right to left. Here it runs as its label does.
class FieldManners final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldManners)

public:
    using QObject::QObject;

    void teach(QWidget *widget);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace easel
