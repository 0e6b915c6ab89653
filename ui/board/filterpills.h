// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/fleetmodel.h"

#include <QAbstractButton>
#include <QWidget>

namespace easel {

/// One filter that is on; a click takes it away. Its text is literal and elided.
class FilterPill final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterPill)

public:
    FilterPill(const QString &text, const QString &toolTip, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

/// The filters of a Fleet list that are on, in as many rows as they need; hidden while there is none.
class FilterPills final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterPills)

public:
    explicit FilterPills(FleetModel &model, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    /// Puts the pills into rows, or only tells how high these are.
    int arrange(int width, bool moves) const;

    FleetModel &m_model;
    QList<std::pair<Facet, QString>> m_shown;
    QList<FilterPill *> m_pills;
};

} // namespace easel
