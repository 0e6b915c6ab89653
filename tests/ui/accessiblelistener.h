// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/accessiblewidgets.h"

#include <QAccessible>
#include <QList>

#include <utility>

namespace easel::test {

/// What assistive technology hears while this lives: what happened, and the name of what it is about.
class AccessibleListener final
{
    Q_DISABLE_COPY_MOVE(AccessibleListener)

public:
    AccessibleListener()
    {
        forget();
        m_before = setAccessibleTeller([](QAccessibleEvent &event) {
            if (QAccessibleInterface *about = event.accessibleInterface())
                heard() << std::pair{event.type(), about->text(QAccessible::Name)};
        });
    }
    ~AccessibleListener() { setAccessibleTeller(m_before); }

    static bool has(QAccessible::Event type, const QString &name) { return heard().contains(std::pair{type, name}); }
    static void forget() { heard().clear(); }

private:
    static QList<std::pair<QAccessible::Event, QString>> &heard()
    {
        static QList<std::pair<QAccessible::Event, QString>> events;
        return events;
    }
    AccessibleTeller m_before;
};

} // namespace easel::test
