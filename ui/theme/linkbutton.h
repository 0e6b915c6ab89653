// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QAbstractButton>

#include <optional>

namespace easel {

/// A name that leads to what it names, or a small step such as "Show 20 more": text in the accent, underlined under the
/// pointer. The text is literal and gives way like an ElidedLabel's.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    LinkButton(Icon icon, const QString &text, QWidget *parent = nullptr);

    /// What the button says; QAbstractButton::setText would take `&` for a shortcut.
    void setLabel(const QString &text);
    void setSymbol(Icon icon);
    const QString &label() const { return m_label; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int iconRoom() const;

    QString m_label;
    std::optional<Icon> m_icon;
};

} // namespace easel
