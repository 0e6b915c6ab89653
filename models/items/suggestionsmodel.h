// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/groupsuggestion.h"

#include <QAbstractListModel>
#include <QSet>

namespace easel {

class PlanningSession;

/// Suggested groups to choose from: each has a tick and a name that can be edited. What people decided stays when the
/// suggestions are made anew and one with the same members comes again.
class SuggestionsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionsModel)

public:
    enum Role {
        WhyRole = Qt::UserRole, ///< QString: what the members have in common
        CapacityRole,           ///< QString: "96 CPU, 384 GiB memory"; empty when it is not known
        WarningsRole,           ///< QStringList
    };

    explicit SuggestionsModel(PlanningSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display and edit: the name. CheckStateRole: whether it is taken.
    QVariant data(const QModelIndex &index, int role) const override;
    /// A tick, or a name that is not empty and not taken in its scope; refused() says why not.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setSuggestions(std::vector<GroupSuggestion> suggestions);
    const GroupSuggestion &suggestion(int row) const { return m_rows[static_cast<size_t>(row)]; }
    void takeAll(bool taken);
    int takenCount() const;
    /// What creates those that are taken, for one step.
    std::vector<Change> changes() const;

Q_SIGNALS:
    void takenChanged();
    void refused(const QString &why);

private:
    bool isTaken(int row) const { return !m_left.contains(m_keys[row]); }
    QString whyNot(int row, const QString &name) const;

    PlanningSession &m_session;
    std::vector<GroupSuggestion> m_rows;
    QStringList m_keys; ///< of each row, its members
    QSet<QString> m_left;            ///< keys of those whose tick was taken away
    QHash<QString, QString> m_names; ///< by key, where people gave another
};

} // namespace easel
