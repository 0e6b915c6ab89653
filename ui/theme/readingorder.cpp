// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/readingorder.h"

#include "theme/tokens.h"

#include <QApplication>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace easel {
namespace {

/// A child, and what takes keys in it.
struct Part
{
    QRect place;
    QList<QWidget *> stops;
};

bool takesKeys(const QWidget &widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

using Parts = std::vector<Part>;

/// Cuts them apart where nothing stands across: into groups one after the other along one axis.
std::vector<Parts> cut(Parts parts, Qt::Orientation along)
{
    const auto from = [along](const Part &part) { return along == Qt::Vertical ? part.place.top() : part.place.left(); };
    const auto to = [along](const Part &part) { return along == Qt::Vertical ? part.place.bottom() : part.place.right(); };
    std::stable_sort(parts.begin(), parts.end(), [&](const Part &a, const Part &b) { return from(a) < from(b); });
    std::vector<Parts> groups;
    int end = 0;
    for (Part &part : parts) {
        if (groups.empty() || from(part) > end)
            groups.emplace_back();
        end = groups.back().empty() ? to(part) : std::max(end, to(part));
        groups.back().push_back(std::move(part));
    }
    return groups;
}

void read(Parts parts, bool mirrored, QList<QWidget *> &into)
{
    for (const Qt::Orientation along : {Qt::Vertical, Qt::Horizontal}) {
        std::vector<Parts> groups = cut(parts, along);
        if (groups.size() < 2)
            continue;
        if (along == Qt::Horizontal && mirrored)
            std::reverse(groups.begin(), groups.end());
        for (Parts &group : groups)
            read(std::move(group), mirrored, into);
        return;
    }
    // One alone, or some that lie over each other: those higher up first.
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.place.top() < b.place.top(); });
    for (const Part &part : parts)
        into += part.stops;
}

} // namespace

QList<QWidget *> readingOrder(QWidget &root)
{
    QList<QWidget *> stops;
    if (!root.isVisible())
        return stops;
    if (takesKeys(root))
        stops << &root;
    Parts parts;
    for (QObject *object : root.children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (!child || child->isWindow())
            continue;
        if (QList<QWidget *> below = readingOrder(*child); !below.isEmpty())
            parts.push_back({child->geometry(), std::move(below)});
    }
    read(std::move(parts), root.layoutDirection() == Qt::RightToLeft, stops);
    return stops;
}

void bringFocusTo(QWidget &widget, Qt::FocusReason reason)
{
    widget.setFocus(reason);
    for (QWidget *each = widget.parentWidget(); each && !each->isWindow(); each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(&widget, space::l, space::l);
    }
}

bool focusInReadingOrder(QWidget &window, bool forward)
{
    const QList<QWidget *> stops = readingOrder(window);
    if (stops.isEmpty())
        return false;
    const auto count = stops.size();
    const Qt::FocusReason reason = forward ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    auto present = stops.indexOf(QApplication::focusWidget());
    // The keyboard may be on something that Tab does not reach; from there it goes on where that stands in Qt's order.
    for (QWidget *each = QApplication::focusWidget(); each && present < 0;) {
        each = forward ? each->nextInFocusChain() : each->previousInFocusChain();
        if (each == QApplication::focusWidget())
            break;
        if (const auto there = stops.indexOf(each); there >= 0) {
            bringFocusTo(*each, reason);
            return true;
        }
    }
    const auto next = present < 0 ? (forward ? 0 : count - 1) : (present + (forward ? 1 : count - 1)) % count;
    bringFocusTo(*stops[next], reason);
    return true;
}

} // namespace easel
