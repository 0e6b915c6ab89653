// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "theme/tokens.h"

#include <QWidget>

#include <optional>

namespace easel {

/// A word on a soft background: a state, a version, a count. Its text is literal. Never clicked, never focused.
class Badge final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Badge)

public:
    explicit Badge(const QString &text = {}, Tint tint = Tint::Neutral, QWidget *parent = nullptr);
    Badge(Icon icon, const QString &text, Tint tint, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setTint(Tint tint);
    Tint tint() const { return m_tint; }
    void setIcon(std::optional<Icon> icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    std::optional<Icon> m_icon;
    Tint m_tint;
};

} // namespace easel
