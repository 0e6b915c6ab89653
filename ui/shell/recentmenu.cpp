// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recentmenu.h"

#include "shell/settings.h"
#include "theme/plaintext.h"

#include <QDir>
#include <QFileInfo>

namespace easel {

QString homelyFolder(const QString &path)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    return folder == home ? QStringLiteral("~") : folder.startsWith(home + QDir::separator()) ? u'~' + folder.mid(home.size()) : folder;
}

RecentMenu::RecentMenu(const QString &title, const QString &name, Settings &settings, QWidget *parent) : QMenu(title, parent), m_settings(settings)
{
    setObjectName(name);
    menuAction()->setObjectName(name + QStringLiteral("Action"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::refresh);
}

void RecentMenu::refresh()
{
    clear();
    const QStringList paths = m_settings.recentWorkspaces();
    QHash<QString, int> names;
    for (const QString &path : paths)
        ++names[QFileInfo(path).completeBaseName()];
    int number = 0;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).completeBaseName();
        QString text = names[name] > 1 ? QStringLiteral("%1 — %2").arg(name, homelyFolder(path)) : name;
        QAction *action = addAction(QStringLiteral("&%1  %2").arg(++number).arg(text.replace(u'&', QStringLiteral("&&"))));
        action->setObjectName(objectName() + QString::number(number));
        action->setToolTip(plainToolTip(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    if (paths.isEmpty())
        addAction(tr("No workspace was open yet"))->setEnabled(false);
    addSeparator();
    QAction *forget = addAction(tr("Clear the list"));
    forget->setObjectName(objectName() + QStringLiteral("Clear"));
    forget->setEnabled(!paths.isEmpty());
    connect(forget, &QAction::triggered, this, [this] {
        m_settings.clearRecentWorkspaces();
        Q_EMIT cleared();
    });
}

} // namespace easel
