// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace easel {

class Settings;

/// The folder of a file with a tilde for the home, as people write it.
QString homelyFolder(const QString &path);

/// The workspaces that were open last, the latest first, with numbers as mnemonics; those that are gone are left out. It is made anew
/// whenever it is opened: other windows add to the list. Object names of its actions: NAME1 to NAME8, and NAMEClear.
class RecentMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentMenu)

public:
    /// `name` becomes its object name. `settings` must outlive this.
    RecentMenu(const QString &title, const QString &name, Settings &settings, QWidget *parent);

    /// As it is opened.
    void refresh();

Q_SIGNALS:
    void chosen(const QString &path);
    void cleared();

private:
    Settings &m_settings;
};

} // namespace easel
