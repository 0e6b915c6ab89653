// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/findingsfilter.h"

#include "items/findingsmodel.h"

#include <algorithm>

namespace easel {

void FindingsFilter::setSeverities(const QSet<Severity> &severities)
{
    m_severities = severities;
    invalidateFilter();
}

void FindingsFilter::setSearch(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FindingsFilter::setOnlyAdded(bool only)
{
    m_onlyAdded = only;
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    if (!m_severities.isEmpty() && !m_severities.contains(severity))
        return false;
    if (m_onlyAdded && !index.data(FindingsModel::AddedRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(FindingsModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace easel
