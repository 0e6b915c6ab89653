// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/connectioninfo.h"
#include "reports/reportoptions.h"
#include "theme/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QKeySequence>
#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace easel {

/// A workspace that was open before, as it is offered again.
struct RecentWorkspace final
{
    QString path;
    QDateTime closed; ///< invalid when nobody remembers
    int pending = -1; ///< steps of its plan when it was closed; -1 when that is not known, or the file has changed since
};

/// What the console remembers of a person, each with its default, in one place. Kept in the file that it is made with,
/// so that a test never comes near the user's. Several windows, each a process, keep theirs in one file.
class Settings final
{
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(const QString &file);
    ~Settings();

    ThemeMode themeMode() const; ///< System
    void setThemeMode(ThemeMode mode);
    QString language() const; ///< empty: the system's
    void setLanguage(const QString &language);
    QStringList recentWorkspaces() const; ///< the latest first, at most eight, only those that exist
    void addRecentWorkspace(const QString &path);
    /// What is known of a workspace when it is closed: the time, and so many steps of its plan that are not applied.
    void noteRecentWorkspace(const QString &path, int pending);
    /// recentWorkspaces() with what was noted of them.
    std::vector<RecentWorkspace> recentWithFacts() const;
    void clearRecentWorkspaces();
    std::vector<ConnectionInfo> connections() const; ///< none; without their secrets, which are never here
    void setConnections(const std::vector<ConnectionInfo> &connections);
    QString signingKey() const; ///< path of the SSH key that signed last; empty at first
    void setSigningKey(const QString &path);
    QString allowedSigners() const; ///< path of the list that was verified with last; empty at first
    void setAllowedSigners(const QString &path);
    QString seenVersion() const; ///< the version whose news somebody has seen; empty on a first start
    void setSeenVersion(const QString &version);
    bool isGuideShown() const; ///< the guided start was begun and not left; false at first
    void setGuideShown(bool shown);
    QStringList guidePassed() const; ///< its steps that are done or were skipped
    void setGuidePassed(const QStringList &steps);
    double textScale() const; ///< 0: the system's; else 0.8 to 3
    void setTextScale(double scale);
    bool motion() const; ///< true: as the system moves
    void setMotion(bool moves);
    bool reopensLast() const; ///< true: begin with the workspace that was open last
    void setReopensLast(bool reopens);
    /// For a workspace that nobody has reported on yet.
    ReportPaper reportPaper() const; ///< A4
    void setReportPaper(ReportPaper paper);
    QString reportAuthor() const; ///< empty: the plan's
    void setReportAuthor(const QString &author);
    /// The shortcut that somebody chose for the action of that id, which may be none at all; nothing while it has its own.
    std::optional<QKeySequence> shortcut(const QString &id) const;
    void setShortcut(const QString &id, const std::optional<QKeySequence> &keys);
    /// Of all actions for which somebody chose one, as it is kept, by their ids.
    QVariantMap shortcuts() const;
    QStringList recentCommands() const; ///< ids of what was run in the palette, the latest first, at most twelve
    void addRecentCommand(const QString &id);
    /// How a part of the window lies, as LayoutMemory writes it; empty at first.
    QJsonObject layout(const QString &name) const;
    void setLayout(const QString &name, const QJsonObject &layout);
    void forgetLayouts();
    /// Page and panel that a workspace begins with: where somebody was last, in any window and any workspace. What a certain window has shown, to
    /// bring it back, is in its own note (WindowState of the console): another window must not change that, and a crash must not lose it.
    int lastPage() const; ///< 0
    void setLastPage(int page);
    int lastPanel() const; ///< 0
    void setLastPanel(int panel);
    /// Writes what is new, and reads what other windows have written.
    void sync();
    /// Where all of this is kept.
    QString file() const;

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace easel
