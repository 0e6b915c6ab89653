// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/pagewalk.h"

#include <algorithm>

namespace easel {

std::vector<qint64> PageWalk::next(size_t most)
{
    std::vector<qint64> offsets;
    if (m_isComplete || m_hasFailed)
        return offsets;
    for (Link &page : m_links) {
        if (offsets.size() == most)
            break;
        if (!page.isAsked)
            offsets.push_back(page.offset);
        page.isAsked = true;
    }
    m_asked += static_cast<qint64>(offsets.size());
    return offsets;
}

void PageWalk::add(qint64 offset, QStringList ids, qint64 count)
{
    const auto page = std::find_if(m_links.begin(), m_links.end(),
                                   [&](const Link &link) { return link.offset == offset && link.isAsked && !link.isThere; });
    if (m_isComplete || m_hasFailed || page == m_links.end())
        return;
    page->isThere = true;
    page->ids = std::move(ids);
    page->count = count;
    m_count = count;
    m_most = std::max<qint64>({m_most, count, count < 0 ? m_order.size() : 0});
    link();
    // Several times what a list at rest takes: it does not get any better.
    if (!m_isComplete && m_asked > 64 + 4 * (m_most / (m_pageSize - 1)))
        m_hasFailed = true;
}

/// What a list of that length has beyond the first page.
void PageWalk::planAll(qint64 count)
{
    for (qint64 offset = m_end; offset + 1 < count; offset += m_pageSize - 1)
        m_links.push_back({offset});
}

void PageWalk::link()
{
    while (!m_isComplete) {
        const bool isFirst = m_order.isEmpty();
        // Beyond what was planned it may have grown; after a step back, what is between comes first.
        if (m_links.empty() || (!isFirst && m_links.front().offset > m_end))
            m_links.push_front({m_end});
        if (!m_links.front().isThere)
            return;
        const Link page = std::move(m_links.front());
        m_links.pop_front();
        if (!append(page)) {
            // Rows before this page are gone: those behind them have moved up, and some are not known yet.
            m_end = std::max<qint64>(0, std::min(m_end, page.offset) - (m_pageSize - 1));
            m_links.push_front({m_end});
            continue;
        }
        const bool isLast = page.ids.size() < m_pageSize || (m_links.empty() && m_length >= 0 && m_end + 1 >= m_length);
        if (isLast)
            m_isComplete = true;
        else if (isFirst)
            planAll(page.count);
    }
}

/// Adds what comes behind the last row that is known; false when none of the page is.
bool PageWalk::append(const Link &page)
{
    qsizetype known = -1;
    qsizetype place = -1;
    for (qsizetype i = 0; i < page.ids.size(); ++i) {
        const qsizetype at = m_places.value(page.ids[i], -1);
        if (at > place) {
            place = at;
            known = i;
        }
    }
    if (known < 0 && !m_order.isEmpty() && page.offset > 0)
        return false;
    for (qsizetype i = known + 1; i < page.ids.size(); ++i) {
        if (m_places.contains(page.ids[i]))
            continue;
        m_places.insert(page.ids[i], m_order.size());
        m_order << page.ids[i];
    }
    m_end = page.offset + std::max<qsizetype>(0, page.ids.size() - 1);
    m_length = page.count;
    return true;
}

} // namespace easel
