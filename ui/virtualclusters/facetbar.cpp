// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualclusters/facetbar.h"

#include "items/virtualclustersmodel.h"
#include "theme/elidedlabel.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace easel {
namespace {

/// So many values a menu has; of more the most frequent ones.
constexpr size_t mostValues = 40;

QString nameOf(VirtualFacet facet)
{
    switch (facet) {
    case VirtualFacet::Group: return FacetBar::tr("Group");
    case VirtualFacet::Project: return FacetBar::tr("Project");
    case VirtualFacet::Distribution: return FacetBar::tr("Distribution");
    case VirtualFacet::Version: return FacetBar::tr("Kubernetes");
    case VirtualFacet::State: return FacetBar::tr("State");
    case VirtualFacet::Host: return FacetBar::tr("Host cluster");
    case VirtualFacet::Owner: return FacetBar::tr("Owner");
    }
    Q_UNREACHABLE();
}

/// A menu takes & for a mark.
QString forMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FacetBar::FacetBar(VirtualClustersModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_button(new QPushButton(icon(Icon::Filter), tr("Filter"), this)), m_chosen(new ElidedLabel({}, this)),
      m_clear(new QPushButton(tr("Clear"), this))
{
    m_button->setObjectName(QStringLiteral("facets"));
    auto *menu = new QMenu(m_button);
    for (const VirtualFacet facet : allVirtualFacets) {
        QMenu *values = menu->addMenu(nameOf(facet));
        values->setObjectName(QStringLiteral("facet%1").arg(static_cast<int>(facet)));
        connect(values, &QMenu::aboutToShow, this, [this, facet] { fillMenu(facet); });
        m_menus[static_cast<size_t>(facet)] = values;
    }
    m_button->setMenu(menu);
    m_chosen->setObjectName(QStringLiteral("chosenFacets"));
    m_chosen->setTextStyle(TextSize::Body, QFont::Normal, &Tokens::textMuted);
    m_clear->setObjectName(QStringLiteral("clearFacets"));
    m_clear->setFlat(true);
    m_clear->setToolTip(tr("Show rows of all kinds again"));
    connect(m_clear, &QPushButton::clicked, this, &FacetBar::clear);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_button);
    layout->addWidget(m_clear);
    layout->addWidget(m_chosen, 1);
    connect(&model, &VirtualClustersModel::facetsChanged, this, &FacetBar::refresh);
    refresh();
}

bool FacetBar::isNarrowed() const
{
    return std::any_of(allVirtualFacets.begin(), allVirtualFacets.end(), [this](VirtualFacet facet) { return !m_model.selected(facet).isEmpty(); });
}

void FacetBar::clear()
{
    for (const VirtualFacet facet : allVirtualFacets)
        m_model.setFacet(facet, {});
}

void FacetBar::refresh()
{
    QStringList chosen;
    for (const VirtualFacet facet : allVirtualFacets) {
        if (m_model.selected(facet).isEmpty())
            continue;
        QStringList values;
        for (const VirtualFacetValue &value : m_model.facet(facet)) {
            if (m_model.selected(facet).contains(value.key))
                values << (value.text.isEmpty() ? tr("None") : value.text);
        }
        chosen << QStringLiteral("%1: %2").arg(nameOf(facet), values.join(QStringLiteral(", ")));
    }
    m_chosen->setText(chosen.join(QStringLiteral("  ·  ")));
    m_clear->setVisible(isNarrowed());
}

void FacetBar::fillMenu(VirtualFacet facet)
{
    QMenu *menu = m_menus[static_cast<size_t>(facet)];
    menu->clear();
    const std::vector<VirtualFacetValue> values = m_model.facet(facet);
    for (size_t i = 0; i < std::min(values.size(), mostValues); ++i) {
        const VirtualFacetValue &value = values[i];
        const QString text = value.text.isEmpty() ? tr("None") : value.text;
        QAction *action = menu->addAction(QStringLiteral("%1\t%2").arg(forMenu(text)).arg(value.count));
        action->setCheckable(true);
        action->setChecked(m_model.selected(facet).contains(value.key));
        connect(action, &QAction::toggled, this, [this, facet, key = value.key](bool chosen) {
            QSet<QString> keys = m_model.selected(facet);
            chosen ? static_cast<void>(keys.insert(key)) : static_cast<void>(keys.remove(key));
            m_model.setFacet(facet, keys);
        });
    }
    if (values.size() > mostValues)
        menu->addAction(tr("%n more: search for them", nullptr, static_cast<int>(values.size() - mostValues)))->setEnabled(false);
    if (values.empty())
        menu->addAction(tr("Nothing to choose from"))->setEnabled(false);
}

} // namespace easel
