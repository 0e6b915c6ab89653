// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/facetmenu.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace easel {
namespace {

/// More than that is for the search.
constexpr size_t longest = 30;

/// A menu takes & for a mnemonic and a tab for a shortcut; a region's name has neither.
QString textOf(const FacetValue &value)
{
    QString name = value.value.simplified();
    name.replace(u'&', QStringLiteral("&&"));
    return QStringLiteral("%1\t%2").arg(name, QLocale().toString(value.count));
}

} // namespace

FacetMenu::FacetMenu(FleetModel &model, Facet facet, QWidget *parent)
    : QMenu(FleetModel::facetName(facet), parent), m_model(model), m_facet(facet)
{
    connect(this, &QMenu::aboutToShow, this, &FacetMenu::fill);
    connect(&model, &FleetModel::narrowingChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

/// The most frequent ones when there are many, and those that are chosen.
void FacetMenu::fill()
{
    clear();
    std::vector<FacetValue> values = m_model.facetValues(m_facet);
    const auto all = static_cast<int>(values.size());
    if (values.size() > longest) {
        std::vector<int> counts;
        for (const FacetValue &value : values)
            counts.push_back(value.count);
        std::nth_element(counts.begin(), counts.begin() + longest - 1, counts.end(), std::greater<>());
        const int least = counts[longest - 1];
        size_t room = longest - static_cast<size_t>(std::count_if(counts.begin(), counts.end(), [=](int c) { return c > least; }));
        std::erase_if(values, [&](const FacetValue &value) {
            const bool stays = value.chosen || value.count > least || (value.count == least && room > 0);
            if (value.count == least && room > 0)
                --room;
            return !stays;
        });
    }
    for (const FacetValue &value : values) {
        QAction *action = addAction(textOf(value));
        action->setCheckable(true);
        action->setChecked(value.chosen);
        action->setData(value.value);
        connect(action, &QAction::triggered, this, [this, name = value.value](bool on) { m_model.choose(m_facet, name, on); });
    }
    if (all > static_cast<int>(values.size()))
        addAction(tr("%n more: search for them", nullptr, all - static_cast<int>(values.size())))->setEnabled(false);
}

void FacetMenu::refresh()
{
    QHash<QString, FacetValue> values;
    for (const FacetValue &value : m_model.facetValues(m_facet))
        values.insert(value.value, value);
    for (QAction *action : actions()) {
        if (!action->isCheckable())
            continue;
        const QString name = action->data().toString();
        action->setText(textOf(values.value(name, {name, 0, false})));
        action->setChecked(values.value(name).chosen);
    }
}

bool FacetMenu::toggle(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void FacetMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!toggle(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void FacetMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !toggle(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace easel
