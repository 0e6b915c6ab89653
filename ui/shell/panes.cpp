// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/panes.h"

#include "shell/settings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace easel {
namespace {

// With the layouts, which are forgotten together.
const QString key = QStringLiteral("panes");
const QString hidden = QStringLiteral("hidden");

} // namespace

Panes::Panes(Settings &settings, const std::array<Place, PaneCount> &places, QObject *parent) : QObject(parent), m_settings(settings), m_places(places)
{
    const QJsonArray away = m_settings.layout(key)[hidden].toArray();
    for (int pane = 0; pane < PaneCount; ++pane)
        m_places[static_cast<size_t>(pane)].widget->setHidden(away.contains(pane));
}

bool Panes::isShown(Pane pane) const
{
    return !m_places[pane].widget->isHidden();
}

void Panes::setShown(Pane pane, bool shown)
{
    if (isShown(pane) == shown)
        return;
    Place &place = m_places[pane];
    auto *splitter = qobject_cast<QSplitter *>(place.widget->parentWidget());
    const int at = splitter->indexOf(place.widget);
    if (!shown)
        place.size = splitter->sizes().value(at);
    place.widget->setVisible(shown);
    if (shown) {
        // As large as it was; the largest of the others, which is the page, gives the room.
        QList<int> sizes = splitter->sizes();
        const int missing = place.size - std::exchange(sizes[at], 0);
        *std::max_element(sizes.begin(), sizes.end()) -= missing;
        sizes[at] = place.size;
        splitter->setSizes(sizes);
    }
    QJsonArray away;
    for (int each = 0; each < PaneCount; ++each) {
        if (!isShown(static_cast<Pane>(each)))
            away << each;
    }
    m_settings.setLayout(key, {{hidden, away}});
    Q_EMIT changed();
}

void Panes::showAll()
{
    for (const Pane pane : {Fleet, Inspector, Panels})
        show(pane);
}

} // namespace easel
