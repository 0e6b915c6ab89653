// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QTextBrowser>

namespace easel {

/// Markdown to read, in the colours, sizes and spaces of the theme; follows it. It loads nothing: no picture, no style, no other
/// file. Links are told by QTextBrowser::anchorClicked(), never opened.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpBrowser)

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// Shows a text. `anchors` are those of its headings, in their order.
    void setText(const QString &markdown, const QStringList &anchors = {});
    /// Marks what fits the words of a search, wherever they stand; an empty query takes the marks away. Returns how many there are.
    int mark(const QString &query);
    /// The first mark, when there is one.
    void goToFirstMark();
    /// Makes the text larger and smaller than the window's, in steps of a tenth.
    void zoom(int steps);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void dress();
    void dressBlocks();
    void dressTables();
    void narrow();
    QFont sized(TextSize size, QFont::Weight weight = QFont::Normal) const;

    QString m_markdown;
    QStringList m_anchors;
    QString m_marked;
    int m_zoom = 0; ///< tenths
};

} // namespace easel
