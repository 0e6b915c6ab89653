// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/activityfilter.h"

#include "items/activitymodel.h"

#include <algorithm>

namespace easel {

void ActivityFilter::setSearch(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ActivityFilter::setOnlyFailed(bool onlyFailed)
{
    m_onlyFailed = onlyFailed;
    invalidateFilter();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyFailed && index.data(ActivityModel::WorkedRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(ActivityModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace easel
