// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/admission.h"
#include "theme/tokens.h"
#include "theme/wrappedtext.h"

#include <QColor>
#include <QWidget>

namespace easel {

/// The colour of a verdict, the same at a card, at an area and beside the pointer.
Tint tintOf(Verdict::Kind kind);

/// What hangs beside the pointer while clusters are dragged: what would come of a drop here, and why. Child of the widget
/// that is dragged over; takes no events. Its text is literal.
class DragHint final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DragHint)

public:
    explicit DragHint(QWidget *parent);

    struct Words
    {
        Verdict::Kind kind = Verdict::Kind::Nothing;
        QString what;    ///< "Move 3 clusters to “Stores”"
        QStringList why; ///< reasons
        QString note;    ///< "Ctrl: join, and stay where it is"
        friend bool operator==(const Words &, const Words &) = default;
    };
    /// Shows the words near a point of the parent, inside of it and clear of what hangs at the pointer.
    void say(const Words &words, QPoint point);
    /// All that is said, a line each; empty while hidden.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        WrappedText text;
        QColor color;
        QRect rect;
    };

    void arrange();

    Words m_words;
    std::vector<Line> m_lines;
};

} // namespace easel
