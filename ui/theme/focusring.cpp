// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/focusring.h"

#include "theme/painter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTextBrowser>

namespace easel {
namespace {

class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *area) : QWidget(area)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(area->rect());
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::focusRing(painter, QRectF(rect()));
    }
};

/// Whether nothing of its own would show the focus.
bool needsRing(const QAbstractScrollArea &area)
{
    if (area.frameShape() != QFrame::NoFrame)
        return false;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&area))
        return !view->currentIndex().isValid();
    return qobject_cast<const QScrollArea *>(&area) || qobject_cast<const QTextBrowser *>(&area);
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    if (m_area)
        m_area->removeEventFilter(this);
    delete m_ring;
    m_area = qobject_cast<QAbstractScrollArea *>(focused);
    // By the mouse one is in a pane anyway, and knows.
    if (!m_area || !needsRing(*m_area) || !m_area->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    m_ring = new Ring(m_area);
    if (auto *view = qobject_cast<QAbstractItemView *>(focused); view && view->selectionModel())
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, m_ring, &QObject::deleteLater);
    m_area->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize && object == m_area && m_ring)
        m_ring->setGeometry(m_area->rect());
    return false;
}

} // namespace easel
