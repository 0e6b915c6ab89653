// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/virtualtable.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace easel {

class ElidedLabel;
class VirtualClustersModel;

/// By what the table of virtual clusters is narrowed down: a button with a menu a facet, which has the values with how many rows
/// each would show; beside it what is chosen. Object names: "facets", the menus "facet0" and so on in the order of
/// allVirtualFacets, "chosenFacets", "clearFacets".
class FacetBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetBar)

public:
    explicit FacetBar(VirtualClustersModel &model, QWidget *parent = nullptr);

    void clear();
    bool isNarrowed() const;

private:
    void refresh();
    void fillMenu(VirtualFacet facet);

    VirtualClustersModel &m_model;
    QPushButton *m_button;
    std::array<QMenu *, allVirtualFacets.size()> m_menus{};
    ElidedLabel *m_chosen;
    QPushButton *m_clear;
};

} // namespace easel
