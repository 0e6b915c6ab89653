// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include <array>

namespace easel {

class PlanningSession;

/// By what the Fleet list can be narrowed.
enum class Facet { Provider, Place, Project, Version, Health, Endpoint, Membership };
inline constexpr std::array allFacets{Facet::Provider, Facet::Place,    Facet::Project,   Facet::Version,
                                      Facet::Health,   Facet::Endpoint, Facet::Membership};

/// One value of a facet, and how many clusters choosing it would show.
struct FacetValue final
{
    QString value;
    int count = 0;
    bool chosen = false;
};

/// The host clusters of the draft's fleet, narrowed by a scope, a search and facets. Holds the narrowing itself instead of
/// a proxy, since it has to answer within a keystroke at ten thousand clusters.
class FleetModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetModel)

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        PlaceRole,
        VersionRole,
        ProviderRole, ///< int of Provider
        HealthRole,   ///< int of Health
        EndpointRole, ///< int of EndpointType, -1 when there is none
        GroupsRole,   ///< QStringList: names of its groups in the draft
        IsHostRole,
    };

    explicit FleetModel(PlanningSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; ///< clusters can be dragged

    /// All clusters of the scope, narrowed or not.
    int totalCount() const { return static_cast<int>(m_inScope.size()); }
    const HostCluster *cluster(const QModelIndex &index) const;
    /// Invalid when the cluster is not shown.
    QModelIndex indexOf(const ClusterId &id) const;

    /// The tenant shows all; a project shows its own clusters and those of the tenant.
    void setScope(const Scope &scope);
    /// Every word has to be found in the name, place, version, provider, project or a label.
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }
    /// Values of one facet are alternatives, different facets must all fit.
    void choose(Facet facet, const QString &value, bool chosen);
    void clearNarrowing();
    bool isNarrowed() const;
    /// With counts under the search and the other facets; values that would show nothing are left out unless chosen.
    std::vector<FacetValue> facetValues(Facet facet) const;
    QStringList chosenValues(Facet facet) const { return m_chosen[static_cast<size_t>(facet)].values(); }
    static QString facetName(Facet facet);

Q_SIGNALS:
    void narrowingChanged();

private:
    struct Row
    {
        const HostCluster *cluster;
        std::array<QString, allFacets.size()> values; ///< of each facet
    };

    /// What a group had when it was last looked at.
    struct Known
    {
        QString name;
        std::vector<ClusterId> members; ///< sorted
    };

    void rebuild();
    void followGroups(const QSet<GroupId> &groups);
    void takeChanges(const GroupId &group, QSet<ClusterId> &changed);
    void tellGroups(const QSet<ClusterId> &clusters);
    void refit(const std::vector<int> &rows);
    void rescope();
    void narrow();
    bool fits(int row, const QStringList &words, std::optional<Facet> without = {}) const;
    /// What a search looks through, in lower case; made when somebody searches, not when a window opens.
    const QString &haystack(int row) const;
    QStringList words() const;
    QString membership(const ClusterId &id) const;
    std::vector<const HostCluster *> clustersByName() const;
    std::vector<const HostCluster *> sameRows(const Inventory &inventory) const;
    void updateRows(const std::vector<const HostCluster *> &clusters);

    PlanningSession &m_session;
    QTimer m_later;
    std::shared_ptr<const Inventory> m_inventory; ///< keeps the clusters of the rows alive
    std::vector<Row> m_rows;
    std::vector<int> m_inScope; ///< rows of the scope, by name
    std::vector<int> m_shown;   ///< of those, the ones that fit
    mutable std::vector<QString> m_haystacks; ///< of the rows; empty before the first search
    QHash<ClusterId, int> m_rowOf;
    QHash<GroupId, Known> m_known;
    Scope m_scope;
    QString m_search;
    std::array<QSet<QString>, allFacets.size()> m_chosen;
};

} // namespace easel
