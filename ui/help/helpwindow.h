// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/helpbook.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace easel {

class Band;
class HelpBrowser;
class IconButton;

/// The help to read: contents and search beside the page, back and forward, links from page to page. Links into the program are
/// told by placeRequested(); the address of what is outside is shown before anything opens it.
/// Object names: "helpWindow", "helpSearch", "helpContents", "helpResults", "helpBrowser", "helpNote", "helpLink", "helpBack", "helpForward".
class HelpWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    explicit HelpWindow(const QString &language, QWidget *parent = nullptr);

    /// "review" or "review.md#apply"; false when there is no such page.
    bool open(const QString &target);
    /// The page that is shown, with its anchor.
    QString current() const { return m_history.value(m_at).target; }
    const HelpBook &book() const { return m_book; }
    /// Why a link into the program led nowhere just now.
    void say(const QString &why);

Q_SIGNALS:
    /// A link such as `easel:page/review` was followed.
    void placeRequested(const QUrl &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Visit
    {
        QString target;
        int scrolled = 0;
    };

    QWidget *buildSide();
    QWidget *buildPage();
    bool showPage(const QString &target);
    void visit(qsizetype at);
    void follow(const QUrl &link);
    void search();
    void openHit(int row);
    void refreshButtons();

    HelpBook m_book;
    QList<Visit> m_history;
    qsizetype m_at = -1;
    std::vector<HelpHit> m_hits;
    QString m_shown; ///< name of the page
    QUrl m_outside;  ///< the address that is shown
    QLineEdit *m_search;
    QListWidget *m_contents;
    QListWidget *m_results;
    QLabel *m_count;
    QStackedWidget *m_lists;
    HelpBrowser *m_browser;
    Band *m_note;
    Band *m_link;
    IconButton *m_back;
    IconButton *m_forward;
};

} // namespace easel
