// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QHash>
#include <QLabel>

namespace easel {

/// Literal text of one size, weight and colour role that wraps and can be selected with the mouse. Follows the theme.
/// ElidedLabel is for the one line that gives way.
class TextLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    explicit TextLabel(const QString &text = {}, QWidget *parent = nullptr) : TextLabel(text, TextSize::Body, &Tokens::text, parent) {}
    TextLabel(const QString &text, TextSize size, ColorRole color, QWidget *parent = nullptr);

    void setColor(ColorRole color);
    void setWeight(QFont::Weight weight);
    /// In the fixed-pitch font: digests, YAML.
    void setMonospace(bool monospace);

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    void dress();

    TextSize m_size;
    ColorRole m_color;
    QFont::Weight m_weight = QFont::Normal;
    bool m_monospace = false;
    mutable QString m_measured; ///< the text that m_heights is of
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace easel
