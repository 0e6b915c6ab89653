// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace easel {

/// The findings of a FindingsModel that have one of the wanted severities and every word that is searched for.
class FindingsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsFilter)

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// No severity at all means every one.
    void setSeverities(const QSet<Severity> &severities);
    void setSearch(const QString &text);
    /// Only what the plan brings.
    void setOnlyAdded(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QSet<Severity> m_severities;
    QStringList m_words;
    bool m_onlyAdded = false;
};

} // namespace easel
