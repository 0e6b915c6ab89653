// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/painter.h"

#include <QWidget>

namespace easel {

/// How much of a limit is used, as a line of words above a bar. The words carry the whole meaning; the bar repeats it.
class CapacityBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapacityBar)

public:
    /// `name` is what is measured: "CPU".
    explicit CapacityBar(const QString &name, QWidget *parent = nullptr);

    /// `words` are the numbers with their units, made by who knows them: "12.5 of 16 cores". Shown literally.
    void setUsage(const BarValue &value, const QString &words);
    const BarValue &usage() const { return m_value; }

    /// Only the bar; the words go to the tool tip.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_name;
    QString m_words;
    BarValue m_value;
    bool m_compact = false;
};

} // namespace easel
