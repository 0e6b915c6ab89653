// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace easel {

class Guide;
class TextLabel;

/// The guided start as people see it: a strip with the step that is next, how to do it, a way to where it is done, Skip and Leave.
/// It stands in nobody's way, and screen readers are told each step. Object names: "guidePanel", "guideTitle", "guideText", "guideShow", "guideSkip", "guideLeave".
class GuidePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidePanel)

public:
    /// `guide` must outlive it.
    explicit GuidePanel(Guide &guide, QWidget *parent = nullptr);

    /// Where the sample fleet is not what is open, there is nothing to guide: the way to it is offered instead.
    void setOnSample(bool onSample);
    bool isOnSample() const { return m_onSample; }

Q_SIGNALS:
    /// To where the step is done.
    void showRequested();
    void sampleRequested();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();
    void tell(const QString &caption, const QString &title, const QString &text);

    Guide &m_guide;
    bool m_onSample = true;
    TextLabel *m_caption;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_skip;
    QPushButton *m_leave;
};

} // namespace easel
