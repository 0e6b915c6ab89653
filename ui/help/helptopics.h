// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

class QWidget;

namespace easel {

/// Which page of the help is about what has this object name: a page, a panel, a window.
struct HelpTopic final
{
    const char *objectName;
    const char *target; ///< "page" or "page.md#anchor"
};

/// All of them. A new page, panel or dialog gets a line here; testhelp looks for it.
std::span<const HelpTopic> helpTopics();

/// What the help has to say about a widget: of the nearest around it that has a topic. Empty when none has.
QString helpTopicOf(const QWidget *widget);

} // namespace easel
