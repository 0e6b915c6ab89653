// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace easel {

/// A ring around a widget of a window that says "here". It lies above everything, takes no clicks and no focus, and follows the
/// widget; while that is not to be seen there is no ring.
class GuideRing final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideRing)

public:
    /// `window` is whose child it becomes.
    explicit GuideRing(QWidget *window);

    /// Null: nowhere.
    void setTarget(QWidget *target);
    QWidget *target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void unwatch();

    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; ///< the target and what it lies in
};

} // namespace easel
