// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/sidebyside.h"
#include "theme/accessiblerows.h"

#include <QAbstractScrollArea>

namespace easel {

/// Two texts beside each other, in the fixed-pitch font. Lines that differ are told apart by a sign and by colour; of what is the same a
/// few lines around are shown, or all of it. Only the lines that are seen are painted. Literal text; read only.
class SideBySideView final : public QAbstractScrollArea, public AccessibleRows
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideBySideView)

public:
    explicit SideBySideView(QWidget *parent = nullptr);
    /// Titles are what stands above: "Now", "After the upgrade".
    void setTexts(const QString &leftTitle, const QString &before, const QString &rightTitle, const QString &after);
    /// All lines, not only the neighbourhood of differences.
    void setWhole(bool whole);
    /// Lines that are not the same on both sides.
    int differences() const { return m_differences; }
    /// Scrolls to the next group of differing lines below the first one that is seen, or above; stays where there is none.
    void goToDifference(bool forward);

    // For assistive technology: the lines that are shown.
    int accessibleRowCount() const override { return static_cast<int>(m_shown.size()); }
    QString accessibleRowText(int row) const override;
    QRect accessibleRowRect(int row) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose();
    void measure();
    int lineHeight() const;
    int headHeight() const;
    int numberWidth() const;
    void paintSide(QPainter &painter, const QRect &area, bool isRight);

    QString m_leftTitle;
    QString m_rightTitle;
    std::vector<SideBySideLine> m_lines;
    std::vector<int> m_shown; ///< indexes into m_lines; -1 where lines are left out
    qsizetype m_longest = 0;  ///< characters
    int m_differences = 0;
    bool m_whole = false;
};

} // namespace easel
