// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace easel {

class Band;
class LinkButton;
struct RecentWorkspace;
class TextLabel;

/// What the window shows without a workspace: the ways to begin, the workspaces of before, what is new, and help.
/// Object names: "welcomePage", "openSampleButton", "connectButton", "openButton", "startGuideButton", "welcomeHelp", "welcomeNews", "recentWorkspaces".
class WelcomePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setRecent(const std::vector<RecentWorkspace> &workspaces);
    /// How far the guided start is: so many of its steps.
    void setGuide(int passed, int steps);
    /// What the version brought, as Markdown; an empty text hides it.
    void setNews(const QString &version, const QString &markdown);
    /// Why a workspace could not be opened; an empty text hides it.
    void say(const QString &why);

Q_SIGNALS:
    void sampleRequested();
    void connectRequested();
    void openRequested();
    void recentRequested(const QString &path);
    void guideRequested();
    void helpRequested();
    void newsRequested();
    /// Somebody has seen the news and does not want to see it again.
    void newsDismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildStart();
    QWidget *buildSide();

    Band *m_band;
    QBoxLayout *m_columns;
    LinkButton *m_guide = nullptr;
    TextLabel *m_guideText = nullptr;
    QWidget *m_news = nullptr;
    TextLabel *m_newsTitle = nullptr;
    QVBoxLayout *m_newsLines = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace easel
