// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <deque>
#include <vector>

namespace easel {

/// Which pages of a list to ask for, and what they come to, while the list is being changed: pages are addressed by an
/// offset, so that what is inserted or deleted meanwhile shifts all that is behind it. Each page begins with the last row
/// of the one before; where it does not, the rows between are asked for again. Every row that is there all the time is
/// found, and none twice, as long as those rows keep their order among themselves. Pages may be asked for side by side and
/// come in any order. Pure: who uses it does the asking.
class PageWalk final
{
public:
    explicit PageWalk(int pageSize) : m_pageSize(pageSize) {}

    /// Offsets of pages to ask for now, at most so many; each must be given to add() some time. Empty while the answers to
    /// earlier ones are needed first.
    std::vector<qint64> next(size_t most);
    /// A page: the ids of its rows in order, and how many rows the list has in all; -1 when the backend does not tell.
    void add(qint64 offset, QStringList ids, qint64 count);

    /// All is known: nothing more needs to be asked.
    bool isComplete() const { return m_isComplete; }
    /// The list changes faster than it can be read.
    bool hasFailed() const { return m_hasFailed; }
    /// The ids that were found, in the order of the list.
    const QStringList &order() const { return m_order; }
    /// How many rows the list has, as it was told last; -1 when it was not.
    qint64 count() const { return m_count; }

private:
    /// A page and its place among the others.
    struct Link final
    {
        qint64 offset = 0;
        bool isAsked = false;
        bool isThere = false;
        QStringList ids{};
        qint64 count = -1;
    };

    void planAll(qint64 count);
    void link();
    bool append(const Link &page);

    int m_pageSize;
    std::deque<Link> m_links{Link{}}; ///< pages that are still to be put behind m_order, in this order
    QStringList m_order;
    QHash<QString, qsizetype> m_places; ///< of the ids in m_order
    qint64 m_end = 0;    ///< where the last row of m_order is in the list that its page was cut from
    qint64 m_length = -1; ///< how many rows that list had
    qint64 m_count = -1;
    qint64 m_most = 0;
    qint64 m_asked = 0;
    bool m_isComplete = false;
    bool m_hasFailed = false;
};

} // namespace easel
