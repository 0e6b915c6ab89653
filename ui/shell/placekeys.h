// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace easel {

/// Keys that a part of the window understands while it has the focus. They are no actions, and stay as they are.
struct PlaceKey final
{
    QString place;
    QString name; ///< what they do
    QList<QKeySequence> keys;
    QString more{};         ///< keys that are no sequence: "letters"
    bool ownWindow = false; ///< in a window where the main window's shortcuts are not at work
};

/// All of them, by place.
QList<PlaceKey> placeKeys();

} // namespace easel
