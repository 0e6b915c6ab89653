// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

#include <QSet>

#include <array>
#include <functional>

namespace easel {

/// By what virtual clusters are narrowed down.
enum class VirtualFacet { Group, Project, Distribution, Version, State, Host, Owner };
inline constexpr std::array allVirtualFacets{VirtualFacet::Group,   VirtualFacet::Project, VirtualFacet::Distribution,
                                             VirtualFacet::Version, VirtualFacet::State,   VirtualFacet::Host,
                                             VirtualFacet::Owner};

struct VirtualFacetValue final
{
    QString key;  ///< stable: an id or the value itself
    QString text; ///< for people
    int count = 0;
    friend bool operator==(const VirtualFacetValue &, const VirtualFacetValue &) = default;
};

/// Rows of virtual clusters, column by column, so that sorting, searching and counting read numbers that lie side by side and
/// not strings that lie anywhere. What can be compared beforehand is: names have their rank, the values of a facet a number.
class VirtualTable final
{
public:
    /// A row as it comes in. The pointer has to live as long as the row.
    struct Row
    {
        const VirtualCluster *virtualCluster = nullptr;
        bool isDeleted = false; ///< by the plan
        bool isPlanned = false; ///< the plan does something to it
        std::array<QString, allVirtualFacets.size()> keys; ///< by VirtualFacet
    };
    /// The text for people of a facet's key.
    using TextOf = std::function<QString(VirtualFacet facet, const QString &key)>;

    using Number = std::function<qint64(const Row &)>;

    /// `textOf` is asked once for each value that there is.
    explicit VirtualTable(TextOf textOf) : m_textOf(std::move(textOf)) {}

    void clear();
    void reserve(size_t rows);
    /// Adds a row, or replaces the one of that id. update() has to follow before anything is asked for.
    void put(Row row);
    void remove(const VirtualClusterId &id);
    /// The text of that key is another one by now.
    void renew(VirtualFacet facet, const QString &key);
    void setSearch(const QString &text);
    void setSelected(VirtualFacet facet, const QSet<QString> &keys);
    const QSet<QString> &selected(VirtualFacet facet) const { return m_facets[static_cast<size_t>(facet)].selected; }
    void setScope(const Scope &scope) { m_scope = scope; }
    /// By name and then id; by a facet's text or a number first.
    void sortByName(Qt::SortOrder order);
    void sortBy(VirtualFacet facet, Qt::SortOrder order);
    void sortBy(Number number, Qt::SortOrder order);

    /// Brings names, search, facets, counts and order up to date.
    void update();
    /// The order alone.
    void updateOrder();

    int count() const { return static_cast<int>(m_index.size()); }
    const std::vector<int> &shown() const { return m_shown; } ///< indexes for row(), in their order
    const Row &row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    int indexOf(const VirtualClusterId &id) const { return m_index.value(id, -1); }
    /// The place of an index in shown(); -1 when it is not shown.
    int placeOf(int index) const { return m_places[static_cast<size_t>(index)]; }
    std::vector<VirtualFacetValue> values(VirtualFacet facet) const;

private:
    struct Facet
    {
        QHash<QString, int> codes;
        QStringList keys;
        QStringList texts;
        std::vector<int> ofRow;
        std::vector<int> counts;
        QSet<QString> selected;
    };
    int codeOf(VirtualFacet facet, const QString &key);
    std::vector<int> ranksOf(const Facet &facet) const;
    void rankNames();
    void search();
    void filter();

    TextOf m_textOf;
    std::vector<Row> m_rows; ///< those that were removed have no pointer
    QHash<VirtualClusterId, int> m_index;
    std::vector<int> m_byName; ///< rows by name and id
    std::array<Facet, allVirtualFacets.size()> m_facets;
    QString m_names; ///< of all rows, folded, each with a line's end: one text that is searched at once
    std::vector<qsizetype> m_nameEnds;
    std::vector<char> m_isFound;
    std::vector<char> m_isShown;
    std::vector<int> m_shown;
    std::vector<int> m_places; ///< of each row in m_shown
    QString m_search;
    Scope m_scope;
    bool m_areNamesStale = true;
    bool m_isSearchStale = true;
    enum class By { Name, Facet, Number } m_by = By::Name;
    VirtualFacet m_byFacet = VirtualFacet::Group;
    Number m_byNumber;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace easel
