// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/layoutmemory.h"

#include "shell/settings.h"
#include "theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QScreen>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace easel {
namespace {

constexpr int mostPixels = 20000; ///< of anything that is laid out

QJsonArray toArray(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

/// As many whole numbers as there have to be, each from `least` to `most`; else none.
QList<int> numbers(const QJsonValue &value, qsizetype count, int least, int most)
{
    const QJsonArray array = value.toArray();
    QList<int> result;
    for (const QJsonValue &each : array) {
        const double number = each.toDouble(least - 1.0);
        if (number >= least && number <= most)
            result << static_cast<int>(number);
    }
    return result.size() == array.size() && result.size() == count ? result : QList<int>();
}

/// Hidden panes have no size; what they had before stays.
QJsonObject describedSplitter(const QSplitter &splitter, const QJsonObject &before)
{
    const QList<int> earlier = numbers(before[QStringLiteral("sizes")], splitter.count(), -1, mostPixels);
    QList<int> sizes = splitter.sizes();
    for (int i = 0; i < splitter.count(); ++i) {
        if (splitter.widget(i)->isHidden())
            sizes[i] = earlier.value(i, -1);
    }
    return {{QStringLiteral("sizes"), toArray(sizes)}};
}

void laySplitter(QSplitter &splitter, const QJsonObject &layout)
{
    QList<int> sizes = numbers(layout[QStringLiteral("sizes")], splitter.count(), -1, mostPixels);
    if (sizes.isEmpty() || std::all_of(sizes.begin(), sizes.end(), [](int size) { return size <= 0; }))
        return;
    const QList<int> present = splitter.sizes();
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        if (sizes[i] < 0)
            sizes[i] = present[i];
    }
    splitter.setSizes(sizes);
}

/// Whether people choose the columns that are shown. Where they do not, the program hides columns as it sees fit.
bool isChosen(const QHeaderView &header)
{
    return header.contextMenuPolicy() == Qt::CustomContextMenu;
}

bool hasOwnWidth(const QHeaderView &header, int section)
{
    const bool isStretched = header.stretchLastSection() && header.visualIndex(section) == header.count() - 1;
    return !isStretched && header.sectionResizeMode(section) == QHeaderView::Interactive;
}

QJsonObject describedHeader(const QHeaderView &header, const QJsonObject &before)
{
    const int count = header.count();
    const QList<int> earlier = numbers(before[QStringLiteral("widths")], count, -1, mostPixels);
    QList<int> order, widths, hidden;
    for (int i = 0; i < count; ++i) {
        order << header.logicalIndex(i);
        widths << (header.isSectionHidden(i) ? earlier.value(i, -1) : hasOwnWidth(header, i) ? header.sectionSize(i) : -1);
        if (header.isSectionHidden(i))
            hidden << i;
    }
    QJsonObject layout{{QStringLiteral("order"), toArray(order)},
                       {QStringLiteral("widths"), toArray(widths)},
                       {QStringLiteral("scale"), Theme::current().textScale()},
                       {QStringLiteral("sort"), header.sortIndicatorSection()},
                       {QStringLiteral("descending"), header.sortIndicatorOrder() == Qt::DescendingOrder}};
    if (isChosen(header))
        layout[QStringLiteral("hidden")] = toArray(hidden);
    return layout;
}

void layHeader(QHeaderView &header, const QJsonObject &layout)
{
    const int count = header.count();
    const QList<int> order = numbers(layout[QStringLiteral("order")], count, 0, count - 1);
    QList<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    // Each column once, or it is another table's.
    if (order.isEmpty() || std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        return;
    for (int visual = 0; visual < count; ++visual)
        header.moveSection(header.visualIndex(order[visual]), visual);
    const QJsonArray hidden = layout[QStringLiteral("hidden")].toArray();
    if (isChosen(header) && layout.contains(QStringLiteral("hidden")) && hidden.size() < count) {
        for (int section = 0; section < count; ++section)
            header.setSectionHidden(section, hidden.contains(section));
    }
    const double scale = layout[QStringLiteral("scale")].toDouble();
    const double ratio = scale >= 0.5 && scale <= 4 ? Theme::current().textScale() / scale : 1;
    const QList<int> widths = numbers(layout[QStringLiteral("widths")], count, -1, mostPixels);
    for (int section = 0; section < widths.size(); ++section) {
        if (widths[section] > 0 && hasOwnWidth(header, section))
            header.resizeSection(section, std::max(header.minimumSectionSize(), qRound(widths[section] * ratio)));
    }
    const int sort = layout[QStringLiteral("sort")].toInt(-2);
    if (sort < -1 || sort >= count || (sort == -1 && !header.isSortIndicatorClearable()))
        return;
    const Qt::SortOrder direction = layout[QStringLiteral("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (sort == header.sortIndicatorSection() && direction == header.sortIndicatorOrder())
        return;
    if (auto *tree = qobject_cast<QTreeView *>(header.parentWidget()); tree && tree->isSortingEnabled())
        tree->sortByColumn(sort, direction);
    else if (auto *table = qobject_cast<QTableView *>(header.parentWidget()); table && table->isSortingEnabled())
        table->sortByColumn(sort, direction);
}

QJsonObject describedWindow(const QWidget &window)
{
    const bool isNormal = !window.isMaximized() && !window.isFullScreen();
    const QRect at = isNormal || window.normalGeometry().isEmpty() ? QRect(window.pos(), window.size()) : window.normalGeometry();
    return {{QStringLiteral("frame"), toArray({at.x(), at.y(), at.width(), at.height()})}, {QStringLiteral("maximized"), window.isMaximized()}};
}

void layWindow(QWidget &window, const QJsonObject &layout)
{
    const QList<int> frame = numbers(layout[QStringLiteral("frame")], 4, -mostPixels, mostPixels);
    if (frame.isEmpty() || frame[2] < 50 || frame[3] < 50)
        return;
    QList<QRect> screens;
    const QList<QScreen *> present = QGuiApplication::screens();
    for (const QScreen *screen : present)
        screens << screen->availableGeometry();
    const QRect at = LayoutMemory::onScreens({frame[0], frame[1], frame[2], frame[3]}, screens);
    window.resize(at.size());
    window.move(at.topLeft());
    if (layout[QStringLiteral("maximized")].toBool())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace

QRect LayoutMemory::onScreens(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const auto shared = [&](const QRect &screen) {
        const QRect common = screen.intersected(wanted);
        return qint64(common.width()) * common.height();
    };
    const QRect screen = *std::max_element(screens.begin(), screens.end(), [&](const QRect &a, const QRect &b) { return shared(a) < shared(b); });
    QRect at(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    at.moveLeft(std::clamp(at.left(), screen.left(), screen.right() + 1 - at.width()));
    at.moveTop(std::clamp(at.top(), screen.top(), screen.bottom() + 1 - at.height()));
    return at;
}

LayoutMemory::LayoutMemory(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings), m_textScale(Theme::current().textScale())
{
    connect(&Theme::current(), &Theme::changed, this, &LayoutMemory::followTextScale);
}

bool LayoutMemory::isWatched(const QWidget &widget) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.widget == &widget; });
}

void LayoutMemory::watch(QWidget &root)
{
    m_parts.removeIf([](const Part &part) { return !part.widget; });
    if (root.objectName().isEmpty())
        return;
    if (root.isWindow())
        add(root, root.objectName());
    const auto isHere = [&](const QWidget *widget) { return widget->window() == root.window(); };
    const QList<QSplitter *> splitters = root.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        if (isHere(splitter) && !splitter->objectName().isEmpty())
            add(*splitter, splitter->objectName());
    }
    const QList<QHeaderView *> headers = root.findChildren<QHeaderView *>();
    for (QHeaderView *header : headers) {
        const QWidget *table = header->parentWidget();
        if (isHere(header) && header->orientation() == Qt::Horizontal && table && !table->objectName().isEmpty())
            add(*header, table->objectName() + QStringLiteral("-columns"));
    }
}

void LayoutMemory::add(QWidget &widget, const QString &key)
{
    if (isWatched(widget))
        return;
    Part part{&widget, key, described(widget, {})};
    lay(widget, m_settings.layout(keyNow(part)));
    widget.installEventFilter(this);
    m_parts << part;
}

/// A splitter that lies down where there is room and stands where there is none has sizes for both.
QString LayoutMemory::keyNow(const Part &part)
{
    const auto *splitter = qobject_cast<const QSplitter *>(part.widget);
    return splitter && splitter->orientation() == Qt::Vertical ? part.key + QStringLiteral("-upright") : part.key;
}

QJsonObject LayoutMemory::described(const QWidget &widget, const QJsonObject &before)
{
    if (const auto *splitter = qobject_cast<const QSplitter *>(&widget))
        return describedSplitter(*splitter, before);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return describedHeader(*header, before);
    return describedWindow(widget);
}

void LayoutMemory::lay(QWidget &widget, const QJsonObject &layout)
{
    if (layout.isEmpty())
        return;
    if (auto *splitter = qobject_cast<QSplitter *>(&widget))
        laySplitter(*splitter, layout);
    else if (auto *header = qobject_cast<QHeaderView *>(&widget))
        layHeader(*header, layout);
    else
        layWindow(widget, layout);
}

void LayoutMemory::store(Part &part)
{
    // Before it was shown, it is not laid out.
    if (!part.widget || !part.wasShown)
        return;
    const QString key = keyNow(part);
    const QJsonObject before = m_settings.layout(key);
    const QJsonObject now = described(*part.widget, before);
    if (now != before)
        m_settings.setLayout(key, now);
}

void LayoutMemory::save()
{
    for (Part &part : m_parts)
        store(part);
}

void LayoutMemory::reset()
{
    m_settings.forgetLayouts();
    for (const Part &part : std::as_const(m_parts)) {
        if (!part.widget)
            continue;
        lay(*part.widget, part.standard);
        if (!part.widget->isWindow())
            continue;
        // The first size counts. The first place does not: it was taken before a screen had the window.
        part.widget->setWindowState(part.widget->windowState() & ~Qt::WindowMaximized);
        QRect frame(QPoint(), part.widget->size());
        frame.moveCenter(part.widget->screen()->availableGeometry().center());
        part.widget->move(frame.topLeft());
    }
}

bool LayoutMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::Hide)
        return QObject::eventFilter(watched, event);
    const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &each) { return each.widget == watched; });
    if (part == m_parts.end())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Hide) {
        store(*part);
    } else if (!std::exchange(part->wasShown, true) && !part->widget->isWindow()) {
        // Pages arrange themselves when they get their size for the first time.
        lay(*part->widget, m_settings.layout(keyNow(*part)));
    }
    return QObject::eventFilter(watched, event);
}

/// Columns stay as wide as their texts.
void LayoutMemory::followTextScale()
{
    const double scale = Theme::current().textScale();
    const double ratio = scale / std::exchange(m_textScale, scale);
    if (qFuzzyCompare(ratio, 1.0))
        return;
    for (const Part &part : std::as_const(m_parts)) {
        auto *header = qobject_cast<QHeaderView *>(part.widget);
        for (int section = 0; header && section < header->count(); ++section) {
            if (hasOwnWidth(*header, section) && !header->isSectionHidden(section))
                header->resizeSection(section, qRound(header->sectionSize(section) * ratio));
        }
    }
}

} // namespace easel
