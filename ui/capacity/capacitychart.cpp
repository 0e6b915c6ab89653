// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/capacitychart.h"

#include "capacity/capacityplot.h"
#include "capacity/quantitytext.h"
#include "theme/painter.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QChartView>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace easel {
namespace {

/// Device pixels to a logical one in a saved picture: sharp in print and on dense screens.
constexpr double pictureRatio = 2;
/// Room for the focus ring.
constexpr int margin = 2;

} // namespace

CapacityChart::CapacityChart(QWidget *parent)
    : QWidget(parent), m_plot(new CapacityPlot), m_view(new QChartView(m_plot, this)), m_scroll(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("capacityChart"));
    setAccessibleName(tr("Capacity chart"));
    setFocusPolicy(Qt::StrongFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_scroll);
    setMinimumHeight(m_plot->restHeight() + CapacityPlot::rowHeight());
    connect(m_scroll, &QScrollBar::valueChanged, this, &CapacityChart::fill);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        m_plot->dress();
        setMinimumHeight(m_plot->restHeight() + CapacityPlot::rowHeight());
        fill();
    });
}

void CapacityChart::setRows(std::vector<CapacityRow> rows, Resource resource)
{
    m_rows = std::move(rows);
    m_resource = resource;
    // One scale for all rows, so that a bar means the same wherever one has scrolled to.
    m_largest = 0;
    for (const CapacityRow &row : m_rows)
        m_largest = std::max(m_largest, CapacityPlot::extentOf(row, resource));
    m_current = std::min(m_current, rowCount() - 1);
    fill();
    tellRows(*this);
    describe();
}

void CapacityChart::setCurrent(int row)
{
    m_current = row < rowCount() ? row : -1;
    const int first = m_scroll->value();
    if (m_current >= 0 && m_current < first)
        m_scroll->setValue(m_current);
    else if (m_current >= first + visibleRows())
        m_scroll->setValue(m_current - visibleRows() + 1);
    fill();
    describe();
}

QRect CapacityChart::rowRect(int row) const
{
    const int shown = row - m_scroll->value();
    if (shown < 0 || shown >= static_cast<int>(m_plot->rows().size()))
        return {};
    return m_plot->bandOf(shown).toRect().translated(m_view->pos());
}

void CapacityChart::choose(int row)
{
    if (rowCount() == 0)
        return;
    const int wanted = std::clamp(row, 0, rowCount() - 1);
    const bool changed = wanted != m_current;
    setCurrent(wanted);
    if (changed)
        Q_EMIT currentChanged(wanted);
}

int CapacityChart::visibleRows() const
{
    const int room = height() - 2 * margin - m_plot->restHeight();
    return std::max(1, room / CapacityPlot::rowHeight());
}

void CapacityChart::fill()
{
    const int visible = std::min(visibleRows(), rowCount());
    {
        const QSignalBlocker blocker(m_scroll);
        m_scroll->setRange(0, std::max(0, rowCount() - visible));
        m_scroll->setPageStep(std::max(1, visible));
        m_scroll->setVisible(rowCount() > visible);
    }
    const auto first = m_rows.begin() + m_scroll->value();
    m_plot->setRows({first, first + visible}, m_resource, m_largest);
    m_plot->setCurrent(m_current - m_scroll->value());
}

int CapacityChart::rowAt(const QPointF &position) const
{
    const int row = m_plot->rowAt(position - QPointF(m_view->pos()));
    return row < 0 ? -1 : row + m_scroll->value();
}

QString CapacityChart::accessibleRowText(int row) const
{
    return CapacityPlot::describe(m_rows[static_cast<size_t>(row)], m_resource);
}

void CapacityChart::describe()
{
    tellCurrentRow(*this);
    const bool known = m_current >= 0 && m_current < rowCount();
    const QString text = known ? accessibleRowText(m_current)
                               : tr("%n bar(s). Up and Down choose one, Enter opens it.", nullptr, rowCount());
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
}

template <typename Paint>
void CapacityChart::paintAll(int width, const Paint &paint) const
{
    QGraphicsScene scene;
    auto *plot = new CapacityPlot;
    scene.addItem(plot);
    const auto count = std::min<size_t>(m_rows.size(), mostRows);
    //: What a picture is of: "Capacity of the groups: memory"
    plot->setHeading(tr("%1: %2").arg(accessibleName(), QuantityText::of(m_resource)));
    plot->resize(width, 0);
    const QSizeF size(width, plot->restHeight() + static_cast<double>(count) * CapacityPlot::rowHeight());
    plot->resize(size);
    plot->setRows({m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(count)}, m_resource, 0);
    scene.setSceneRect(QRectF(QPointF(), size));
    paint(scene, size.toSize());
}

QByteArray CapacityChart::png(int width) const
{
    QByteArray content;
    paintAll(width, [&](QGraphicsScene &scene, const QSize &size) {
        QImage image(size * pictureRatio, QImage::Format_RGB32);
        image.fill(Theme::current().tokens().surface);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter);
        painter.end();
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
    });
    return content;
}

QByteArray CapacityChart::svg(int width) const
{
    QByteArray content;
    paintAll(width, [&](QGraphicsScene &scene, const QSize &size) {
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(tr("Capacity chart"));
        QPainter painter(&generator);
        scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    });
    return content;
}

bool CapacityChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(CapacityPlot::describe(m_rows[static_cast<size_t>(row)], m_resource)), this, rowRect(row));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void CapacityChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_plot->dress();
}

void CapacityChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fill();
}

void CapacityChart::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position()); row >= 0 && event->button() == Qt::LeftButton)
        choose(row);
}

void CapacityChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position()); row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT activated(row);
}

void CapacityChart::wheelEvent(QWheelEvent *event)
{
    if (!m_scroll->isVisible()) {
        event->ignore();
        return;
    }
    // A notch is a row; what fine wheels tell in parts adds up.
    m_wheelRest += event->angleDelta().y();
    const int rows = m_wheelRest / QWheelEvent::DefaultDeltasPerStep;
    m_wheelRest -= rows * QWheelEvent::DefaultDeltasPerStep;
    m_scroll->setValue(m_scroll->value() - rows);
    event->accept();
}

void CapacityChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: choose(m_current < 0 ? 0 : m_current - 1); return;
    case Qt::Key_Down: choose(m_current + 1); return;
    case Qt::Key_PageUp: choose(m_current - visibleRows()); return;
    case Qt::Key_PageDown: choose(m_current + visibleRows()); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(rowCount() - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    case Qt::Key_Backspace: Q_EMIT backRequested(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void CapacityChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().tokens().surface);
    if (hasFocus())
        paint::focusRing(painter, rect());
}

void CapacityChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        choose(m_scroll->value());
    tellCurrentRow(*this);
    update();
}

void CapacityChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace easel
