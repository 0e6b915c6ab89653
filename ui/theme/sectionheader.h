// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace easel {

class ElidedLabel;

/// The heading of a part of a page or a panel: a title, perhaps a count, and buttons at the far end.
class SectionHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionHeader)

public:
    enum class Level {
        Page,  ///< the name of a page, 16 px
        Panel, ///< the name of a panel or of a part, 13 px
    };

    explicit SectionHeader(const QString &title, Level level = Level::Panel, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Beside the title, muted; an empty text shows nothing. "12", "3 of 40".
    void setDetail(const QString &detail);
    /// Puts a widget at the far end, in the order of the calls. Takes ownership.
    void addTrailing(QWidget *widget);

private:
    void dress();
    void keepTitle();

    Level m_level;
    QHBoxLayout *m_layout;
    ElidedLabel *m_title;
    QLabel *m_detail;
};

} // namespace easel
