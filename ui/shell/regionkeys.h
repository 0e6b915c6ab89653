// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace easel {

/// F6 goes to the next region of the window, Shift+F6 to the one before: to where the keyboard was there last, else to the first
/// thing in it that takes keys. Regions that are hidden, and those with nothing to operate, are passed over.
class RegionKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegionKeys)

public:
    /// In the order in which they are gone through. A tool bar and a status bar of the window are the first and the last by
    /// themselves.
    RegionKeys(QList<QWidget *> regions, QWidget &parent);

private:
    QList<QWidget *> regions() const;
    void go(bool forward);
    void remember(QWidget *focused);
    QWidget *target(QWidget &region) const;

    QWidget &m_parent;
    QList<QWidget *> m_regions;
    QHash<QWidget *, QPointer<QWidget>> m_last;
};

} // namespace easel
