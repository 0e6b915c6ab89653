// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;

namespace easel {

/// One of two to five choices, all of them visible. Left and right move the choice, Tab enters and leaves.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedControl)

public:
    /// `name` says what is chosen, for screen readers.
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    /// Adds a choice behind the others and returns its index; the first one is chosen.
    int addChoice(const QString &text, std::optional<Icon> icon = {});
    /// Another word for a choice: one with a count in it.
    void setChoiceText(int index, const QString &text);
    int count() const;
    /// The chosen one; -1 while there is none.
    int current() const;
    /// Chooses without emitting currentChanged. An index that does not exist changes nothing.
    void setCurrent(int index);

    /// For a choice that is not possible now: `why` becomes its tool tip.
    void setChoiceEnabled(int index, bool enabled, const QString &why = {});

Q_SIGNALS:
    /// The user chose another one.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
    int m_current = -1;
};

} // namespace easel
