// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/suggestioncards.h"

#include "items/suggestionsmodel.h"
#include "session/planningsession.h"
#include "theme/domainlook.h"
#include "theme/painter.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>
#include <QtMath>

namespace easel {
namespace {

constexpr int narrowest = 250; ///< of a card, at a text scale of 1
constexpr int memberRows = 3;

int lineHeight(TextSize size)
{
    return QFontMetrics(Theme::current().font(size)).height();
}

/// A cell less the gap to the next one.
QRect cardRect(const QRect &cell)
{
    return cell.adjusted(space::xs, space::xs, -space::xs, -space::xs);
}

QRect inside(const QRect &cell)
{
    return cardRect(cell).adjusted(space::m, space::s, -space::m, -space::s);
}

} // namespace

SuggestionDelegate::SuggestionDelegate(PlanningSession &session, const SuggestionsModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_session(session), m_model(model)
{
}

int SuggestionDelegate::cardHeight()
{
    const int caption = lineHeight(TextSize::Caption) + space::xs;
    return 2 * (space::xs + space::s) + lineHeight(TextSize::Title) + 3 * caption + space::xs
           + memberRows * (lineHeight(TextSize::Body) + space::xs);
}

QRect SuggestionDelegate::tickRect(const QStyleOptionViewItem &option)
{
    const QRect box = inside(option.rect);
    const int size = Theme::current().iconSize(IconSize::Small);
    return QStyle::visualRect(option.direction, box, {box.left(), box.top() + (lineHeight(TextSize::Title) - size) / 2, size, size});
}

QRect SuggestionDelegate::nameRect(const QStyleOptionViewItem &option)
{
    const QRect box = inside(option.rect);
    const int left = box.left() + Theme::current().iconSize(IconSize::Small) + space::s;
    return QStyle::visualRect(option.direction, box, {left, box.top(), box.right() - left + 1, lineHeight(TextSize::Title)});
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const GroupSuggestion &suggestion = m_model.suggestion(index.row());
    const bool isTaken = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    const QRect box = inside(option.rect);
    const auto mirrored = [&](const QRect &rect) { return QRectF(QStyle::visualRect(option.direction, box, rect)); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paint::card(*painter, cardRect(option.rect),
                option.state & QStyle::State_Selected    ? Emphasis::Selected
                : option.state & QStyle::State_MouseOver ? Emphasis::Hovered
                                                         : Emphasis::Normal);

    QStyleOptionButton tick;
    tick.rect = tickRect(option);
    tick.direction = option.direction;
    tick.state = QStyle::State_Enabled | (isTaken ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, option.widget);
    // What is not taken stands back, and can be read all the same: somebody may want it after all.
    const QColor ink = isTaken ? t.text : t.textMuted;

    // The name, and how many are in it.
    const QRect name = nameRect(option);
    const QString count = QLocale().toString(static_cast<int>(suggestion.group.members.size()));
    const int badge = qCeil(paint::badgeWidth(count, true));
    const QRect plain = QStyle::visualRect(option.direction, box, name);
    const QRect countRect(plain.right() - badge + 1, plain.top() + (plain.height() - qCeil(paint::badgeHeight())) / 2, badge,
                          qCeil(paint::badgeHeight()));
    paint::badge(*painter, mirrored(countRect), Icon::HostCluster, count, Tint::Neutral);
    painter->setFont(theme.font(TextSize::Title, QFont::DemiBold));
    paint::text(*painter, mirrored(plain.adjusted(0, 0, -badge - space::s, 0)), suggestion.group.name, ink);

    // Scope and endpoint; what they have in common; what they have together.
    painter->setFont(theme.font(TextSize::Caption));
    const QFontMetrics metrics(painter->font());
    const int small = theme.scaled(14);
    const int caption = lineHeight(TextSize::Caption);
    int top = box.top() + lineHeight(TextSize::Title) + space::xs;
    int left = box.left();
    const auto fact = [&](Icon symbol, const QString &text, const QColor &color) {
        const int width = std::min(metrics.horizontalAdvance(text) + 1, box.right() - left - small - space::xs + 1);
        if (text.isEmpty() || width <= 0)
            return;
        paint::icon(*painter, mirrored({left, top, small, caption}), symbol, color);
        paint::text(*painter, mirrored({left + small + space::xs, top, width, caption}), text, color);
        left += small + space::xs + width + space::s;
    };
    fact(look::icon(suggestion.group.scope.kind()), m_session.draft().scopeName(suggestion.group.scope), t.textMuted);
    fact(look::icon(suggestion.group.endpoint), Names::of(suggestion.group.endpoint), t.textMuted);
    top += caption + space::xs;
    paint::text(*painter, mirrored({box.left(), top, box.width(), caption}), suggestion.why, ink);
    top += caption + space::xs;
    left = box.left();
    const QString capacity = index.data(SuggestionsModel::CapacityRole).toString();
    fact(Icon::Capacity, capacity.isEmpty() ? tr("Capacity unknown") : capacity, t.textMuted);
    if (!suggestion.warnings.isEmpty())
        fact(Icon::HealthWarn, tr("%n warning(s)", nullptr, static_cast<int>(suggestion.warnings.size())), t.onWarningSoft);
    paintMembers(*painter, option, index, top + caption + 2 * space::xs);
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(*painter, QRectF(cardRect(option.rect)).adjusted(3, 3, -3, -3));
    painter->restore();
}

void SuggestionDelegate::paintMembers(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int top) const
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const auto &members = m_model.suggestion(index.row()).group.members;
    const QRect box = inside(option.rect);
    const auto mirrored = [&](const QRect &rect) { return QRectF(QStyle::visualRect(option.direction, box, rect)); };
    const int icon = theme.iconSize(IconSize::Small);
    const int body = lineHeight(TextSize::Body);
    const size_t shown = members.size() > memberRows ? memberRows - 1 : members.size();
    for (size_t i = 0; i < shown; ++i, top += body + space::xs) {
        const HostCluster *cluster = m_session.draft().cluster(members[i].cluster);
        if (!cluster)
            continue;
        paint::icon(painter, mirrored({box.left(), top, icon, body}), look::icon(cluster->provider), t.*look::color(cluster->provider));
        const QRect health(box.right() - icon + 1, top + (body - icon) / 2, icon, icon);
        paint::status(painter, mirrored(health.adjusted(1, 1, -1, -1)), look::shape(cluster->health));
        const int left = box.left() + icon + space::s;
        painter.setFont(theme.font(TextSize::Body));
        paint::text(painter, mirrored({left, top, health.left() - space::s - left, body}), cluster->name, t.text);
    }
    if (shown == members.size())
        return;
    painter.setFont(theme.font(TextSize::Caption));
    paint::text(painter, mirrored({box.left() + icon + space::s, top, box.width() - icon - space::s, body}),
                tr("and %n more", nullptr, static_cast<int>(members.size() - shown)), t.textMuted);
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view && view->gridSize().isValid() ? view->gridSize() : QSize(Theme::current().scaled(narrowest), cardHeight());
}

void SuggestionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(nameRect(option).adjusted(-space::s, -space::xs, space::xs, space::xs));
}

bool SuggestionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view, option.rect);
    return true;
}

bool SuggestionDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggles = mouse->button() == Qt::LeftButton && tickRect(option).adjusted(-6, -6, 6, 6).contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!toggles)
        return false;
    const bool isTaken = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, isTaken ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

SuggestionCards::SuggestionCards(PlanningSession &session, SuggestionsModel &model, QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("suggestionCards"));
    setAccessibleName(tr("Suggested groups"));
    setModel(&model);
    setItemDelegate(new SuggestionDelegate(session, model, this));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the columns would move when it comes and goes
    setEditTriggers(DoubleClicked | EditKeyPressed);
    viewport()->setBackgroundRole(QPalette::Window);
}

void SuggestionCards::resizeEvent(QResizeEvent *event)
{
    const int width = viewport()->width() - 1; // a row that fills the last pixel wraps
    const int columns = std::max(1, width / (Theme::current().scaled(narrowest) + 2 * space::xs));
    setGridSize({width / columns, SuggestionDelegate::cardHeight()});
    QListView::resizeEvent(event);
}

} // namespace easel
