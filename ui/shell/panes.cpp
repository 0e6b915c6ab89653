// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/panes.h"

#include "shell/settings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

namespace easel {
namespace {

// With the layouts, which are forgotten together.
const QString key = QStringLiteral("panes");
const QString hidden = QStringLiteral("hidden");

} // namespace

Panes::Panes(Settings &settings, const std::array<QWidget *, PaneCount> &widgets, QObject *parent) : QObject(parent), m_settings(settings), m_widgets(widgets)
{
    const QJsonArray away = m_settings.layout(key)[hidden].toArray();
    for (int pane = 0; pane < PaneCount; ++pane)
        m_widgets[static_cast<size_t>(pane)]->setHidden(away.contains(pane));
}

bool Panes::isShown(Pane pane) const
{
    return !m_widgets[pane]->isHidden();
}

void Panes::setShown(Pane pane, bool shown)
{
    if (isShown(pane) == shown)
        return;
    m_widgets[pane]->setVisible(shown);
    QJsonArray away;
    for (int each = 0; each < PaneCount; ++each) {
        if (m_widgets[static_cast<size_t>(each)]->isHidden())
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
