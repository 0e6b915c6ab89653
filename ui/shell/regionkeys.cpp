// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/regionkeys.h"

#include "theme/readingorder.h"

#include <QApplication>
#include <QMainWindow>
#include <QShortcut>
#include <QStatusBar>
#include <QToolBar>

#include <utility>

namespace easel {
namespace {

bool isIn(const QWidget &region, const QWidget *widget)
{
    return widget && (widget == &region || region.isAncestorOf(widget));
}

} // namespace

RegionKeys::RegionKeys(QList<QWidget *> regions, QWidget &parent) : QObject(&parent), m_parent(parent), m_regions(std::move(regions))
{
    const auto key = [this](const QKeySequence &keys, bool forward) {
        connect(new QShortcut(keys, &m_parent), &QShortcut::activated, this, [this, forward] { go(forward); });
    };
    key(Qt::Key_F6, true);
    key(Qt::SHIFT | Qt::Key_F6, false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
}

QList<QWidget *> RegionKeys::regions() const
{
    QList<QWidget *> all = m_regions;
    if (auto *window = qobject_cast<QMainWindow *>(m_parent.window())) {
        for (QToolBar *bar : window->findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
            all.prepend(bar);
        if (auto *bar = window->findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly))
            all.append(bar);
    }
    return all;
}

void RegionKeys::remember(QWidget *focused)
{
    for (QWidget *region : regions()) {
        if (isIn(*region, focused))
            m_last[region] = focused;
    }
}

QWidget *RegionKeys::target(QWidget &region) const
{
    const QList<QWidget *> stops = readingOrder(region);
    QWidget *last = m_last.value(&region);
    return stops.contains(last) ? last : stops.value(0);
}

void RegionKeys::go(bool forward)
{
    const QList<QWidget *> all = regions();
    const auto count = all.size();
    qsizetype present = forward ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (isIn(*all[i], QApplication::focusWidget()))
            present = i;
    }
    for (qsizetype step = 1; step <= count; ++step) {
        const auto at = (present + (forward ? step : count - step) + count) % count;
        if (QWidget *there = target(*all[at])) {
            bringFocusTo(*there, Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace easel
