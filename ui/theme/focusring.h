// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractScrollArea;

namespace easel {

/// Shows where the keyboard is when it is on a pane that scrolls, a page that is read or a list without a row: without a frame there is
/// nothing in which a style could show it. There is one, made with the theme.
class FocusRing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    explicit FocusRing(QObject *parent);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(QWidget *focused);

    QPointer<QWidget> m_ring;
    QPointer<QAbstractScrollArea> m_area;
};

} // namespace easel
