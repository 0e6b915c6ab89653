// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgetscale.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QVariant>

#include <cmath>

namespace easel {
namespace {

/// Thinner is a line, which is not text.
constexpr int leastLength = 5;
/// Longer is as long as there is room: layouts and widgets have different words for that.
constexpr int mostLength = 100'000;
constexpr const char *keeps = "easelKeepsLengths";

/// What a length is at 100 %, as long as nobody but us has changed it since.
class Lengths final
{
public:
    Lengths(QWidget &widget, double from, double to) : m_widget(widget), m_from(from), m_to(to), m_known(widget.property(name).toMap()) {}
    ~Lengths() { m_widget.setProperty(name, m_known); }
    Q_DISABLE_COPY_MOVE(Lengths)

    int scaled(const QString &what, int now)
    {
        const QPointF known = m_known.value(what).toPointF(); // at 100 %, and what we made of it
        const double base = qRound(known.y()) == now && known.x() > 0 ? known.x() : std::round(now / m_from); // whole pixels, as the design has them
        const int then = static_cast<int>(std::lround(base * m_to));
        m_known[what] = QPointF(base, then);
        return then;
    }

private:
    static constexpr const char *name = "easelLengths";
    QWidget &m_widget;
    double m_from;
    double m_to;
    QVariantMap m_known;
};

bool isSet(int length)
{
    return length >= leastLength && length < mostLength;
}

void scaleLengths(QWidget &widget, double from, double to)
{
    Lengths lengths(widget, from, to);
    // A window is made for the screen, and its layout says what it needs; what is called “qt_” is laid out by its parent.
    if (!widget.isWindow() && !widget.property(keeps).toBool() && !widget.objectName().startsWith(QStringLiteral("qt_"))) {
        const QSize least = widget.minimumSize();
        const QSize most = widget.maximumSize();
        const QSize leastThen(isSet(least.width()) ? lengths.scaled(QStringLiteral("leastWidth"), least.width()) : least.width(),
                              isSet(least.height()) ? lengths.scaled(QStringLiteral("leastHeight"), least.height()) : least.height());
        const QSize mostThen(isSet(most.width()) ? lengths.scaled(QStringLiteral("mostWidth"), most.width()) : most.width(),
                             isSet(most.height()) ? lengths.scaled(QStringLiteral("mostHeight"), most.height()) : most.height());
        widget.setMaximumSize(mostThen.expandedTo(leastThen));
        widget.setMinimumSize(leastThen);
    }
    if (auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        const QSize icon = button->iconSize();
        button->setIconSize({lengths.scaled(QStringLiteral("iconWidth"), icon.width()), lengths.scaled(QStringLiteral("iconHeight"), icon.height())});
    }
    if (auto *header = qobject_cast<QHeaderView *>(&widget)) {
        header->setMinimumSectionSize(lengths.scaled(QStringLiteral("section"), header->minimumSectionSize()));
        if (header->orientation() == Qt::Vertical)
            header->setDefaultSectionSize(lengths.scaled(QStringLiteral("row"), header->defaultSectionSize()));
    }
}

/// A font that has no size of its own has its parent's, which follows.
void scaleFont(QWidget &widget, double from, double to)
{
    if (!widget.testAttribute(Qt::WA_SetFont) || !(widget.font().resolveMask() & QFont::SizeResolved) || widget.font().pixelSize() <= 0)
        return;
    Lengths lengths(widget, from, to);
    QFont font = widget.font();
    font.setPixelSize(std::max(1, lengths.scaled(QStringLiteral("font"), font.pixelSize())));
    widget.setFont(font);
}

} // namespace

void keepLengths(QWidget &widget)
{
    widget.setProperty(keeps, true);
}

void scaleWidgetLengths(double from, double to)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        scaleLengths(*widget, from, to);
}

void scaleWidgetFonts(double from, double to)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        scaleFont(*widget, from, to);
}

} // namespace easel
