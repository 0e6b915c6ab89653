// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace easel::crash {

/// What the plan of a scenario does.
enum class Script {
    TwentyOperations, ///< on groups, none of which waits for another
    Waves,            ///< three groups are upgraded in two waves, and virtual clusters go through each change of their life
};

/// What every trial begins with: a backend's database and a workspace with a plan on it. Made once, and copied for each trial.
class Scenario final
{
public:
    /// Makes it below the folder. The backend listens on a port that is free now, and on the same one in every trial.
    static Result<Scenario> make(const QString &folder, Script script);

    /// A fresh copy, in place of the last one.
    Result<void> reset() const;

    // Of the copy.
    QString database() const { return m_folder + QStringLiteral("/trial/fleet.sqlite"); }
    QString workspace() const { return m_folder + QStringLiteral("/trial/w.easel"); }
    QString naiveState() const { return m_folder + QStringLiteral("/trial/state"); }

    QString keyFile() const { return m_folder + QStringLiteral("/key"); }
    QString folder() const { return m_folder; }
    quint16 port() const { return m_port; }
    Script script() const { return m_script; }

    static constexpr const char *key = "crash-trials-key";

private:
    Scenario(QString folder, Script script) : m_folder(std::move(folder)), m_script(script) {}
    QString made(const QString &name) const { return m_folder + QStringLiteral("/made/") + name; }

    QString m_folder;
    Script m_script;
    quint16 m_port = 0;
};

} // namespace easel::crash
