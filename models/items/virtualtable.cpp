// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/virtualtable.h"

#include <QStringMatcher>

#include <algorithm>
#include <numeric>

namespace easel {
namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

} // namespace

void VirtualTable::clear()
{
    m_rows.clear();
    m_index.clear();
    m_byName.clear();
    m_names.clear();
    m_nameEnds.clear();
    for (Facet &facet : m_facets) {
        const QSet<QString> selected = facet.selected;
        facet = {};
        facet.selected = selected;
    }
    m_areNamesStale = true;
    m_isSearchStale = true;
}

void VirtualTable::reserve(size_t rows)
{
    m_rows.reserve(rows);
    m_index.reserve(static_cast<qsizetype>(rows));
    for (Facet &facet : m_facets)
        facet.ofRow.reserve(rows);
}

int VirtualTable::codeOf(VirtualFacet which, const QString &key)
{
    Facet &facet = m_facets[static_cast<size_t>(which)];
    if (const auto known = facet.codes.constFind(key); known != facet.codes.cend())
        return *known;
    const auto code = static_cast<int>(facet.keys.size());
    facet.codes.insert(key, code);
    facet.keys << key;
    facet.texts << m_textOf(which, key);
    return code;
}

void VirtualTable::renew(VirtualFacet which, const QString &key)
{
    Facet &facet = m_facets[static_cast<size_t>(which)];
    if (const auto known = facet.codes.constFind(key); known != facet.codes.cend())
        facet.texts[*known] = m_textOf(which, key);
    m_isSearchStale = true;
}

void VirtualTable::put(Row row)
{
    const VirtualClusterId &id = row.virtualCluster->id;
    // One of the plan may have been given another name: its place and what is searched are other ones.
    const int before = m_index.value(id, -1);
    if (before >= 0 && m_rows[at(before)].virtualCluster->name != row.virtualCluster->name)
        remove(id);
    const auto known = m_index.constFind(id);
    const int index = known == m_index.cend() ? static_cast<int>(m_rows.size()) : *known;
    std::array<int, allVirtualFacets.size()> codes{};
    for (const VirtualFacet facet : allVirtualFacets)
        codes[static_cast<size_t>(facet)] = codeOf(facet, row.keys[static_cast<size_t>(facet)]);
    row.keys = {}; // the facets hold them
    if (known == m_index.cend()) {
        m_index.insert(id, index);
        m_rows.push_back(std::move(row));
        for (size_t i = 0; i < m_facets.size(); ++i)
            m_facets[i].ofRow.push_back(codes[i]);
        m_areNamesStale = true;
    } else {
        m_rows[at(index)] = std::move(row);
        for (size_t i = 0; i < m_facets.size(); ++i)
            m_facets[i].ofRow[at(index)] = codes[i];
    }
    m_isSearchStale = true;
}

void VirtualTable::remove(const VirtualClusterId &id)
{
    const int index = m_index.value(id, -1);
    if (index < 0)
        return;
    m_rows[at(index)].virtualCluster = nullptr;
    m_index.remove(VirtualClusterId(id));
    m_areNamesStale = true;
    m_isSearchStale = true;
}

void VirtualTable::setSearch(const QString &text)
{
    m_search = text.trimmed().toCaseFolded();
    m_isSearchStale = true;
}

void VirtualTable::setSelected(VirtualFacet facet, const QSet<QString> &keys)
{
    m_facets[static_cast<size_t>(facet)].selected = keys;
}

void VirtualTable::sortByName(Qt::SortOrder order)
{
    m_by = By::Name;
    m_order = order;
}

void VirtualTable::sortBy(VirtualFacet facet, Qt::SortOrder order)
{
    m_by = By::Facet;
    m_byFacet = facet;
    m_order = order;
}

void VirtualTable::sortBy(Number number, Qt::SortOrder order)
{
    m_by = By::Number;
    m_byNumber = std::move(number);
    m_order = order;
}

/// Once for a new fleet; a row that comes or goes finds its place among those that have theirs.
void VirtualTable::rankNames()
{
    std::vector<bool> isThere(m_rows.size(), false);
    std::erase_if(m_byName, [&](int index) { return !m_rows[at(index)].virtualCluster; });
    for (const int index : m_byName)
        isThere[at(index)] = true;
    // The text that is searched. Rows are appended and never change their names.
    for (size_t index = m_nameEnds.size(); index < m_rows.size(); ++index) {
        const VirtualCluster *each = m_rows[index].virtualCluster;
        m_names += each ? each->name.toCaseFolded() : QString();
        m_names += u'\n';
        m_nameEnds.push_back(m_names.size());
    }
    // Folded as they are there, names are compared unit by unit.
    const auto nameOf = [this](int index) {
        const qsizetype from = index > 0 ? m_nameEnds[at(index - 1)] : 0;
        return QStringView(m_names).sliced(from, m_nameEnds[at(index)] - 1 - from);
    };
    const auto before = [&](int a, int b) {
        const int byName = nameOf(a).compare(nameOf(b));
        return byName != 0 ? byName < 0 : m_rows[at(a)].virtualCluster->id < m_rows[at(b)].virtualCluster->id;
    };
    const auto known = static_cast<std::ptrdiff_t>(m_byName.size());
    for (int index = 0; index < static_cast<int>(m_rows.size()); ++index) {
        if (m_rows[at(index)].virtualCluster && !isThere[at(index)])
            m_byName.push_back(index);
    }
    std::sort(m_byName.begin() + known, m_byName.end(), before);
    std::inplace_merge(m_byName.begin(), m_byName.begin() + known, m_byName.end(), before);
    m_areNamesStale = false;
}

void VirtualTable::search()
{
    m_isFound.assign(m_rows.size(), m_search.isEmpty() ? 1 : 0);
    m_isSearchStale = false;
    if (m_search.isEmpty())
        return;
    const QStringMatcher matcher(m_search);
    // All names as one text; after a hit it goes on with the next name.
    for (qsizetype from = matcher.indexIn(m_names); from >= 0;) {
        const auto row = std::upper_bound(m_nameEnds.begin(), m_nameEnds.end(), from) - m_nameEnds.begin();
        m_isFound[static_cast<size_t>(row)] = 1;
        from = matcher.indexIn(m_names, m_nameEnds[static_cast<size_t>(row)]);
    }
    // Of groups and hosts the few names that there are.
    for (const VirtualFacet each : {VirtualFacet::Group, VirtualFacet::Host}) {
        const Facet &facet = m_facets[static_cast<size_t>(each)];
        std::vector<char> isFound(static_cast<size_t>(facet.texts.size()), 0);
        bool isAny = false;
        for (qsizetype code = 0; code < facet.texts.size(); ++code) {
            isFound[static_cast<size_t>(code)] = matcher.indexIn(facet.texts.at(code).toCaseFolded()) >= 0;
            isAny = isAny || isFound[static_cast<size_t>(code)];
        }
        for (size_t row = 0; isAny && row < m_rows.size(); ++row)
            m_isFound[row] = m_isFound[row] | isFound[at(facet.ofRow[row])];
    }
}

/// A row that only one facet keeps out counts for that facet: it is what another choice there would show.
void VirtualTable::filter()
{
    std::array<std::vector<char>, allVirtualFacets.size()> isWanted;
    for (size_t i = 0; i < m_facets.size(); ++i) {
        Facet &facet = m_facets[i];
        facet.counts.assign(static_cast<size_t>(facet.keys.size()), 0);
        isWanted[i].assign(static_cast<size_t>(facet.keys.size()), facet.selected.isEmpty() ? 1 : 0);
        for (const QString &key : std::as_const(facet.selected)) {
            if (const auto code = facet.codes.constFind(key); code != facet.codes.cend())
                isWanted[i][at(*code)] = 1;
        }
    }
    m_isShown.assign(m_rows.size(), 0);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const VirtualCluster *each = m_rows[row].virtualCluster;
        if (!each || !m_isFound[row] || (m_scope.isProject() && each->scope.isProject() && each->scope != m_scope))
            continue;
        int misses = 0;
        size_t missing = 0;
        for (size_t i = 0; i < m_facets.size(); ++i) {
            if (!isWanted[i][at(m_facets[i].ofRow[row])]) {
                ++misses;
                missing = i;
            }
        }
        m_isShown[row] = misses == 0;
        for (size_t i = 0; misses == 0 && i < m_facets.size(); ++i)
            ++m_facets[i].counts[at(m_facets[i].ofRow[row])];
        if (misses == 1)
            ++m_facets[missing].counts[at(m_facets[missing].ofRow[row])];
    }
}

std::vector<int> VirtualTable::ranksOf(const Facet &facet) const
{
    std::vector<int> order(static_cast<size_t>(facet.texts.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const int byText = facet.texts.at(a).compare(facet.texts.at(b), Qt::CaseInsensitive);
        return byText != 0 ? byText < 0 : a < b;
    });
    std::vector<int> ranks(order.size());
    for (size_t rank = 0; rank < order.size(); ++rank)
        ranks[at(order[rank])] = static_cast<int>(rank);
    return ranks;
}

void VirtualTable::updateOrder()
{
    m_shown.clear();
    for (const int index : m_byName) {
        if (m_isShown[at(index)])
            m_shown.push_back(index);
    }
    switch (m_by) {
    case By::Name: break;
    case By::Facet: {
        // Counted into their places: the names stay in order among those that are alike.
        const Facet &facet = m_facets[static_cast<size_t>(m_byFacet)];
        const std::vector<int> ranks = ranksOf(facet);
        std::vector<int> places(ranks.size() + 1, 0);
        for (const int index : m_shown)
            ++places[at(ranks[at(facet.ofRow[at(index)])]) + 1];
        std::partial_sum(places.begin(), places.end(), places.begin());
        std::vector<int> sorted(m_shown.size());
        for (const int index : m_shown)
            sorted[at(places[at(ranks[at(facet.ofRow[at(index)])])]++)] = index;
        m_shown = std::move(sorted);
        break;
    }
    case By::Number: {
        std::vector<std::pair<qint64, int>> keys; // the number, and the place by name
        keys.reserve(m_shown.size());
        for (const int index : m_shown)
            keys.emplace_back(m_byNumber(m_rows[at(index)]), static_cast<int>(keys.size()));
        std::sort(keys.begin(), keys.end());
        std::vector<int> sorted;
        sorted.reserve(m_shown.size());
        for (const auto &[number, place] : keys)
            sorted.push_back(m_shown[at(place)]);
        m_shown = std::move(sorted);
        break;
    }
    }
    if (m_order == Qt::DescendingOrder)
        std::reverse(m_shown.begin(), m_shown.end());
    m_places.assign(m_rows.size(), -1);
    for (size_t place = 0; place < m_shown.size(); ++place)
        m_places[at(m_shown[place])] = static_cast<int>(place);
}

void VirtualTable::update()
{
    if (m_areNamesStale)
        rankNames();
    if (m_isSearchStale)
        search();
    filter();
    updateOrder();
}

std::vector<VirtualFacetValue> VirtualTable::values(VirtualFacet which) const
{
    const Facet &facet = m_facets[static_cast<size_t>(which)];
    std::vector<VirtualFacetValue> values;
    for (qsizetype code = 0; code < facet.keys.size(); ++code) {
        const int count = facet.counts.empty() ? 0 : facet.counts[static_cast<size_t>(code)];
        if (count > 0 || facet.selected.contains(facet.keys.at(code)))
            values.push_back({facet.keys.at(code), facet.texts.at(code), count});
    }
    std::sort(values.begin(), values.end(), [](const VirtualFacetValue &a, const VirtualFacetValue &b) {
        return a.count != b.count ? a.count > b.count : a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    });
    return values;
}

} // namespace easel
