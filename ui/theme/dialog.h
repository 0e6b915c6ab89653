// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace easel {

/// A window beside the main one. Tab goes through it as one reads it, as there; Qt's own order is that in which things were made.
class Dialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dialog)

public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace easel
