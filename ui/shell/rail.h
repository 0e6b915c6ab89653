// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace easel {

/// The pages, as icons with their names, at the edge of the window.
class Rail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)

public:
    explicit Rail(QWidget *parent = nullptr);
    /// `shortName` is what fits below the icon, where the name does not.
    void addPage(Icon symbol, const QString &name, const QString &shortName = {});
    void setCurrent(int index);
    QSize minimumSizeHint() const override;
    /// The shortcut of a page's action, for the tool tip.
    void setKeys(int index, const QKeySequence &keys);

Q_SIGNALS:
    void pageRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOf(Qt::ToolButtonStyle style) const;

    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
};

} // namespace easel
