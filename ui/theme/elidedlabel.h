// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace easel {

/// One line of literal text that gives way: what does not fit is elided and shown whole in the tool tip. Screen readers
/// always get the whole text.
class ElidedLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Where to leave something out; Qt::ElideMiddle keeps the end of uids and paths.
    void setElideMode(Qt::TextElideMode mode);
    void setTextStyle(TextSize size, QFont::Weight weight = QFont::Normal, ColorRole color = &Tokens::text);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shown() const;
    QFont textFont() const;

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    TextSize m_size = TextSize::Body;
    QFont::Weight m_weight = QFont::Normal;
    ColorRole m_color = &Tokens::text;
};

} // namespace easel
