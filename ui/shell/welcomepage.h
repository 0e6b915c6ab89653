// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace easel {

class Band;

/// What the window shows without a workspace. Object names: "welcomePage", "openSampleButton".
class WelcomePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);
    /// Why a workspace could not be opened; an empty text hides it.
    void say(const QString &why);

Q_SIGNALS:
    void sampleRequested();
    void connectRequested();
    void openRequested();
    void recentRequested(const QString &path);

private:
    Band *m_band;
    QVBoxLayout *m_recent;
};

} // namespace easel
