// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodels.h"

#include "history/comparisontext.h"

#include <QLocale>

#include <algorithm>

namespace easel {
namespace {

// What an index is of: nothing for a topic, else its topic's row + 1, and for a field its thing's row + 1 behind that.
constexpr int thingShift = 8;

quintptr idOfThing(int topicRow)
{
    return static_cast<quintptr>(topicRow) + 1;
}

int topicRowOf(quintptr id)
{
    return static_cast<int>(id & ((1 << thingShift) - 1)) - 1;
}

int thingRowOf(quintptr id)
{
    return static_cast<int>(id >> thingShift) - 1;
}

QString shortLine(const QString &text)
{
    // The values of a group are many lines: a row shows how many.
    const qsizetype lines = text.count(u'\n');
    return lines > 1 ? ComparisonModel::tr("%n line(s)", nullptr, static_cast<int>(lines)) : text;
}

QString labelsOf(const ComparedThing &thing)
{
    QStringList labels;
    for (const FieldChange &field : thing.fields)
        labels << field.label;
    return labels.join(QStringLiteral(", "));
}

} // namespace

void HistoryPointsModel::setPoints(std::vector<HistoryPoint> points)
{
    beginResetModel();
    m_points = std::move(points);
    endResetModel();
}

int HistoryPointsModel::rowOf(qint64 id) const
{
    const auto found = std::lower_bound(m_points.begin(), m_points.end(), id, [](const HistoryPoint &point, qint64 wanted) { return point.id < wanted; });
    return found == m_points.end() || found->id != id ? -1 : static_cast<int>(m_points.end() - found) - 1;
}

int HistoryPointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int HistoryPointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryPointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryPoint &each = point(index.row());
    if (role == PointRole)
        return each.id;
    if (role == Qt::TextAlignmentRole && index.column() >= ClustersColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == WhenColumn)
        return QLocale().toString(each.at.toLocalTime(), QLocale::LongFormat);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhenColumn: return comparisontext::momentOf(each);
    case OriginColumn: return comparisontext::nameOf(each.origin);
    case ClustersColumn: return QLocale().toString(each.figures.clusters);
    case GroupsColumn: return QLocale().toString(each.figures.groups);
    case VirtualColumn: return QLocale().toString(each.figures.virtualClusters);
    }
    return {};
}

QVariant HistoryPointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= ClustersColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case OriginColumn: return tr("Made by");
    case ClustersColumn: return role == Qt::ToolTipRole ? tr("Host clusters") : tr("Hosts");
    case GroupsColumn: return role == Qt::ToolTipRole ? tr("Cluster groups") : tr("Groups");
    case VirtualColumn: return role == Qt::ToolTipRole ? tr("Virtual clusters") : tr("Virtual");
    }
    return {};
}

void ComparisonModel::setComparison(FleetComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_topics.clear();
    for (const FleetComparison::Topic topic : FleetComparison::topics) {
        if (!m_comparison.of(topic).empty())
            m_topics.push_back(topic);
    }
    endResetModel();
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, column, idOfThing(parent.row()));
    return createIndex(row, column, parent.internalId() | static_cast<quintptr>(parent.row() + 1) << thingShift);
}

QModelIndex ComparisonModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const int topic = topicRowOf(index.internalId());
    const int thing = thingRowOf(index.internalId());
    return thing < 0 ? createIndex(topic, 0, quintptr(0)) : createIndex(thing, 0, idOfThing(topic));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_topics.size());
    if (parent.column() > 0)
        return 0;
    if (parent.internalId() == 0)
        return static_cast<int>(thingsOf(parent.row()).size());
    if (thingRowOf(parent.internalId()) >= 0)
        return 0;
    return static_cast<int>(thingsOf(topicRowOf(parent.internalId()))[static_cast<size_t>(parent.row())].fields.size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0) {
        if (role != Qt::DisplayRole)
            return {};
        const FleetComparison::Topic topic = m_topics[static_cast<size_t>(index.row())];
        return index.column() == NameColumn ? comparisontext::nameOf(topic) : index.column() == KindColumn ? comparisontext::countsOf(m_comparison, topic) : QVariant();
    }
    const std::vector<ComparedThing> &things = thingsOf(topicRowOf(index.internalId()));
    const int parentThing = thingRowOf(index.internalId());
    if (parentThing < 0) {
        const ComparedThing &thing = things[static_cast<size_t>(index.row())];
        if (role == KindRole)
            return static_cast<int>(thing.kind);
        if (role == Qt::DisplayRole && index.column() == NameColumn)
            return thing.name.isEmpty() ? thing.id : thing.name;
        if (role != Qt::DisplayRole)
            return {};
        // What is different is seen without opening it.
        const bool isChange = thing.kind == ComparedThing::Kind::Changed;
        switch (index.column()) {
        case KindColumn: return isChange ? tr("Changed: %1").arg(labelsOf(thing)) : comparisontext::nameOf(thing.kind);
        case BeforeColumn: return isChange && thing.fields.size() == 1 ? shortLine(thing.fields.front().before) : QVariant();
        case AfterColumn: return isChange && thing.fields.size() == 1 ? shortLine(thing.fields.front().after) : QVariant();
        }
        return {};
    }
    const FieldChange &field = things[static_cast<size_t>(parentThing)].fields[static_cast<size_t>(index.row())];
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn: return field.label;
    case BeforeColumn: return shortLine(field.before);
    case AfterColumn: return shortLine(field.after);
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case KindColumn: return tr("What became of it");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    }
    return {};
}

} // namespace easel
