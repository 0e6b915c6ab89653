// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardview.h"

#include "board/boardaccessible.h"
#include "drag/clusterdrag.h"
#include "drag/draghint.h"
#include "session/planningsession.h"
#include "theme/marks.h"
#include "theme/painter.h"
#include "theme/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace easel {

BoardView::BoardView(PlanningSession &session, ClusterDrag &drag, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_drag(drag), m_content(session), m_hint(new DragHint(viewport())),
      m_nameEditor(new QLineEdit(viewport()))
{
    BoardAccessible::install();
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Cluster groups"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);

    m_nameEditor->setObjectName(QStringLiteral("groupNameEditor"));
    m_nameEditor->setAccessibleName(tr("Name of the group"));
    m_nameEditor->hide();
    connect(m_nameEditor, &QLineEdit::editingFinished, this, &BoardView::commitName);
    connect(m_nameEditor, &QLineEdit::textChanged, this, [this](const QString &text) {
        const ClusterGroup *group = m_session.draft().group(m_editedGroup);
        const QString name = text.trimmed();
        const bool taken = group && name != group->name && !m_session.draft().groupsNamed(group->scope, name).isEmpty();
        markInvalid(m_nameEditor, name.isEmpty() || taken);
        m_nameEditor->setAccessibleDescription(taken ? tr("Another group has this name.") : QString());
    });

    m_scrollTimer.setInterval(30);
    connect(&m_scrollTimer, &QTimer::timeout, this, &BoardView::autoScroll);
    m_typedTimer.setSingleShot(true);
    m_typedTimer.setInterval(800);
    connect(&m_typedTimer, &QTimer::timeout, this, [this] { m_typed.clear(); });

    connect(&session, &PlanningSession::fleetReset, this, [this] {
        m_content.forgetAll();
        endBand(); // what it began on may be gone
        relayout();
    });
    connect(&session, &PlanningSession::groupsChanged, this, &BoardView::followGroups);
    connect(&session, &PlanningSession::findingsChanged, this, &BoardView::followFindings);
    connect(&drag, &ClusterDrag::started, this, [this] {
        hover({}, {});
        viewport()->update();
    });
    connect(&drag, &ClusterDrag::ended, this, [this] {
        m_carriesByKeyboard = false;
        m_scrollTimer.stop();
        setTarget({}, {});
        viewport()->update();
    });
    connect(&drag, &ClusterDrag::rejudged, this, [this] {
        // A pointer says with its next move where it is.
        if (m_carriesByKeyboard && m_target)
            carryTo(m_session.draft().group(m_target->group) ? *m_target : Target{{}, m_target->mode});
        else
            setTarget({}, {});
        viewport()->update();
    });
    relayout();
}

BoardView::~BoardView() = default;

// What is shown -------------------------------------------------------------------------------------------------------

void BoardView::setScope(const Scope &scope)
{
    m_query.scope = scope;
    arrange({});
}

void BoardView::setFilter(const QString &text)
{
    m_query.filter = text;
    arrange({});
}

void BoardView::setOrder(BoardOrder order)
{
    m_query.order = order;
    arrange({});
}

void BoardView::setDensity(BoardDensity density)
{
    if (m_density == density)
        return;
    m_density = density;
    relayout();
    if (!m_focusGroup.isEmpty())
        cardRect(m_focusGroup);
}

/// All of it: the fleet, the width or the size of the text is another one.
void BoardView::relayout()
{
    std::vector<CardContent> contents;
    for (const GroupId &id : m_content.groups(m_query))
        contents.push_back(contentOf(id));
    const int before = shownCount();
    m_layout = BoardLayout(contents, viewport()->width(), CardPainter::metrics(m_density), layoutDirection());
    followLayout(before);
    viewport()->update();
}

/// Which cards there are and in what order; only those of `changed` and new ones are laid out anew.
void BoardView::arrange(const QSet<GroupId> &changed)
{
    const std::vector<GroupId> order = m_content.groups(m_query);
    std::vector<CardContent> contents;
    for (const GroupId &id : order) {
        if (changed.contains(id) || !m_layout.card(id))
            contents.push_back(contentOf(id));
    }
    const int before = shownCount();
    const QRect dirty = m_layout.update(order, contents);
    followLayout(before);
    // The invitation and the place for a new group lie beside the cards.
    if (before == 0 || shownCount() == 0 || m_drag.isActive())
        viewport()->update();
    else
        viewport()->update(toViewport(dirty).adjusted(-4, -4, 4, 4));
}

CardContent BoardView::contentOf(const GroupId &id) const
{
    const ClusterGroup &group = *m_session.draft().group(id);
    CardContent content{id, {}, m_expanded.contains(id)};
    content.members.reserve(group.members.size());
    for (const Member &member : group.members)
        content.members.push_back(member.cluster);
    return content;
}

void BoardView::followLayout(int countBefore)
{
    keepSelection();
    // Room below the last card, where a drop makes a new group.
    const int height = m_layout.height() + zoneHeight() + space::l;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    if (const CardGeometry *edited = m_layout.card(m_editedGroup))
        show(edited->rect); // a pull may have put other cards before it
    placeNameEditor();
    BoardAccessible::tellCards(*this);
    if (countBefore != shownCount())
        Q_EMIT shownCountChanged();
}

void BoardView::followGroups(const QSet<GroupId> &groups)
{
    m_content.forget(groups);
    arrange(groups);
}

void BoardView::followFindings(const QSet<GroupId> &groups)
{
    m_content.forget(groups);
    if (m_query.order == BoardOrder::Problems)
        arrange({});
    for (const GroupId &group : groups)
        updateCard(group);
}

/// What is gone is neither selected nor focused any more.
void BoardView::keepSelection()
{
    const Fleet &draft = m_session.draft();
    Selection kept = m_selection;
    if (!kept.group.isEmpty() && !draft.group(kept.group))
        kept = {};
    kept.clusters.removeIf([&](const ClusterId &id) { return !kept.group.isEmpty() && !draft.group(kept.group)->member(id); });
    // When all selected members are gone the group does not take their place: Delete would go on to delete that.
    if (!m_selection.clusters.isEmpty() && kept.clusters.isEmpty())
        kept = {};
    setSelection(kept);
    if (!m_layout.card(m_focusGroup)) {
        m_focusGroup = {};
        m_focusChip = {};
    } else if (!draft.group(m_focusGroup)->member(m_focusChip)) {
        m_focusChip = {};
    }
}

CardState BoardView::stateOf(const CardGeometry &card) const
{
    CardState state;
    state.isSelected = m_selection.group == card.group && m_selection.clusters.isEmpty();
    if (m_selection.group == card.group)
        state.selectedChips = QSet<ClusterId>(m_selection.clusters.begin(), m_selection.clusters.end());
    state.isHovered = m_hoverGroup == card.group && !m_drag.isActive();
    state.hoveredChip = state.isHovered ? m_hoverChip : ClusterId();
    state.hasFocus = hasFocus() && m_focusIsShown && m_focusGroup == card.group && (!m_drag.isActive() || m_carriesByKeyboard);
    state.focusedChip = m_focusChip;
    if (m_drag.isActive()) {
        state.isTarget = m_target && m_target->group == card.group;
        const Admission::Mode mode = m_target ? m_target->mode : Admission::Mode::Move;
        state.verdict = &m_drag.onGroup(card.group, mode);
        if (m_drag.from() == card.group && mode == Admission::Mode::Move)
            state.lifted = QSet<ClusterId>(m_drag.clusters().begin(), m_drag.clusters().end());
    }
    return state;
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::current().tokens().window);
    const int offset = verticalScrollBar()->value();
    painter.translate(0, -offset);
    const QRect exposed = event->rect().translated(0, offset);
    CardPainter cards(painter, m_session.draft(), m_density, layoutDirection(), exposed);
    for (const CardGeometry *card : m_layout.cardsIn(exposed))
        cards.paint(*card, *m_session.draft().group(card->group), m_content.facts(card->group), stateOf(*card));
    if (m_drag.isActive())
        paintNewGroup(painter);
    else if (m_layout.cards().empty())
        paintInvitation(painter);
    paintBand(painter);
}

/// Where a new group is dropped, and which one it would be.
void BoardView::paintNewGroup(QPainter &painter)
{
    const bool isTarget = m_target && m_target->group.isEmpty();
    const Verdict &verdict = verdictFor(isTarget ? *m_target : Target{});
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const bool refused = verdict.kind == Verdict::Kind::Cannot;
    const TintColors colors = t.tint(tintOf(verdict.kind));
    const QRect rect = newGroupZone();
    QString title = refused ? tr("No new group") : tr("New group");
    QString text = verdict.reasons.value(0);
    for (const Change &change : verdict.changes) {
        if (const auto *create = std::get_if<CreateGroup>(&change)) {
            title = tr("New group “%1”").arg(create->group.name);
            if (text.isEmpty())
                text = tr("%1, %2. Drop here, or anywhere beside the cards.")
                           .arg(Names::of(create->group.endpoint), m_session.draft().scopeName(create->group.scope));
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // It may lie above cards: they end where it begins.
    painter.fillRect(QRect(0, rect.top() - space::s, viewport()->width(), rect.height() + 2 * space::l), t.window);
    painter.setPen(QPen(refused ? t.lineStrong : colors.solid, isTarget ? focusStroke : hairline, isTarget ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(isTarget && !refused ? colors.soft : t.window);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    const QRect box = rect.adjusted(space::m, space::s, -space::m, -space::s);
    const int icon = theme.iconSize(IconSize::Medium);
    const auto mirrored = [&](const QRect &r) { return QRectF(QStyle::visualRect(layoutDirection(), box, r)); };
    paint::icon(painter, mirrored(QRect(box.left(), box.top(), icon, box.height())), refused ? Icon::HealthBad : Icon::GroupAdd,
                refused ? t.textMuted : colors.solid);
    const int left = box.left() + icon + space::m;
    const int half = box.height() / 2;
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(theme.font(TextSize::Body, QFont::DemiBold));
    paint::text(painter, mirrored(QRect(left, box.top(), box.right() - left, half)), title, refused ? t.textMuted : t.text);
    painter.setFont(theme.font(TextSize::Caption));
    paint::text(painter, mirrored(QRect(left, box.top() + half, box.right() - left, half)), text, refused ? colors.text : t.textMuted);
    painter.restore();
}

/// On a board without cards.
void BoardView::paintInvitation(QPainter &painter)
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const QRect box = viewport()->rect().translated(0, verticalScrollBar()->value());
    const int icon = 2 * theme.iconSize(IconSize::Large);
    const QRect symbol(box.center().x() - icon / 2, box.center().y() - icon - space::l, icon, icon);
    paint::icon(painter, symbol, Icon::ClusterGroup, t.textMuted);
    painter.setFont(theme.font(TextSize::Title, QFont::DemiBold));
    const int title = painter.fontMetrics().height();
    paint::text(painter, QRectF(box.left(), symbol.bottom() + space::m, box.width(), title), tr("No cluster groups yet"), t.text, Qt::AlignCenter);
    painter.setFont(theme.font(TextSize::Body));
    paint::text(painter, QRectF(box.left(), symbol.bottom() + space::m + title + space::xs, box.width(), painter.fontMetrics().height()),
                tr("Drag host clusters from the Fleet list here, or press Insert."), t.textMuted, Qt::AlignCenter);
}

void BoardView::paintBand(QPainter &painter)
{
    if (m_band.isNull())
        return;
    QColor fill = Theme::current().tokens().accent;
    painter.setPen(QPen(fill, hairline));
    fill.setAlphaF(0.1F);
    painter.setBrush(fill);
    painter.drawRect(QRectF(m_band).adjusted(0.5, 0.5, -0.5, -0.5));
}

void BoardView::resizeEvent(QResizeEvent *)
{
    relayout();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        relayout();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    placeNameEditor();
}

// Geometry ------------------------------------------------------------------------------------------------------------

QPoint BoardView::toBoard(QPoint viewportPoint) const
{
    return viewportPoint + QPoint(0, verticalScrollBar()->value());
}

QRect BoardView::toViewport(const QRect &boardRect) const
{
    return boardRect.translated(0, -verticalScrollBar()->value());
}

QRect BoardView::toScreen(const QRect &boardRect) const
{
    const QRect rect = toViewport(boardRect);
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int BoardView::zoneHeight() const
{
    return Theme::current().scaled(60);
}

QRect BoardView::newGroupZone() const
{
    const int bottom = verticalScrollBar()->value() + viewport()->height() - space::s;
    const int top = std::min(m_layout.height(), bottom - zoneHeight());
    return {space::l, top, viewport()->width() - 2 * space::l, zoneHeight()};
}

/// Scrolls so that it is clear of the place for a new group, which covers what is below it while something is dragged.
void BoardView::show(const QRect &boardRect)
{
    const int top = verticalScrollBar()->value();
    const int seen = viewport()->height() - zoneHeight() - space::l;
    if (boardRect.top() < top)
        verticalScrollBar()->setValue(boardRect.top() - space::l);
    else if (boardRect.bottom() > top + seen)
        verticalScrollBar()->setValue(std::min(boardRect.top() - space::l, boardRect.bottom() + space::s - seen));
}

QRect BoardView::cardRect(const GroupId &group)
{
    const CardGeometry *card = m_layout.card(group);
    if (!card)
        return {};
    show(card->rect);
    return toViewport(card->rect);
}

QRect BoardView::chipRect(const GroupId &group, const ClusterId &cluster)
{
    if (const CardGeometry *card = m_layout.card(group)) {
        for (const auto &[id, rect] : card->chips) {
            if (id == cluster) {
                show(rect);
                return toViewport(rect);
            }
        }
    }
    return {};
}

QPoint BoardView::emptySpot() const
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    return toViewport(newGroupZone()).center();
}

QString BoardView::hintText() const
{
    return m_hint->text();
}

void BoardView::updateCard(const GroupId &group)
{
    if (const CardGeometry *card = m_layout.card(group))
        viewport()->update(toViewport(card->rect).adjusted(-4, -4, 4, 4));
}

// Selection and edits -------------------------------------------------------------------------------------------------

void BoardView::setSelection(const Selection &selection)
{
    if (m_selection == selection)
        return;
    updateCard(m_selection.group);
    m_selection = selection;
    updateCard(m_selection.group);
    BoardAccessible::tellSelection(*this);
    Q_EMIT selectionChanged(m_selection);
}

void BoardView::select(const Selection &selection)
{
    const QSignalBlocker blocker(this);
    Selection wanted = selection;
    if (!wanted.group.isEmpty() && !m_session.draft().group(wanted.group))
        wanted = {};
    setSelection(wanted);
    m_anchor = wanted.clusters.value(0);
    const CardGeometry *card = m_layout.card(wanted.group);
    if (!card)
        return;
    // A member behind "more" comes into sight.
    const bool isHidden = std::any_of(wanted.clusters.begin(), wanted.clusters.end(), [card](const ClusterId &id) {
        return std::none_of(card->chips.begin(), card->chips.end(), [&](const auto &chip) { return chip.first == id; });
    });
    if (isHidden && card->hiddenMembers > 0)
        toggleExpanded(wanted.group);
    setFocusOn(wanted.group, wanted.clusters.value(0));
}

void BoardView::selectAllMembers()
{
    const GroupId id = m_selection.group.isEmpty() ? m_focusGroup : m_selection.group;
    const ClusterGroup *group = m_session.draft().group(id);
    if (!group || group->members.empty())
        return;
    Selection all{id, {}};
    for (const Member &member : group->members)
        all.clusters << member.cluster;
    setSelection(all);
}

void BoardView::perform(const QString &title, std::vector<Change> changes)
{
    if (const auto done = m_session.perform(title, std::move(changes)); !done)
        Q_EMIT failed(done.error().message);
}

void BoardView::createEmptyGroup()
{
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.scope = scope().isSystem() ? Scope::tenant() : scope();
    group.endpoint = EndpointType::LoadBalancer;
    group.values = m_session.draft().inventory().defaultValues().value(group.distribution);
    group.vclusterVersion = vclusterVersionOf(group.values);
    group.name = freeGroupName(m_session.draft(), group.scope, tr("New group"));
    const GroupId id = group.id;
    perform(tr("Create “%1”").arg(group.name), {CreateGroup{std::move(group)}});
    if (m_session.draft().group(id)) {
        select({id, {}});
        Q_EMIT selectionChanged(m_selection);
        editName(id);
    }
}

void BoardView::removeSelected()
{
    const ClusterGroup *group = m_session.draft().group(m_selection.group);
    if (!group)
        return;
    if (group->scope.isSystem()) {
        Q_EMIT failed(tr("“%1” is a system group and can only be read.").arg(group->name));
        return;
    }
    if (m_selection.clusters.isEmpty()) {
        perform(tr("Delete “%1”").arg(group->name), {DeleteGroup{group->id}});
        return;
    }
    const Verdict verdict = m_session.admission({m_selection.clusters.begin(), m_selection.clusters.end()}, group->id).onFleet();
    if (verdict.kind == Verdict::Kind::Cannot) {
        Q_EMIT failed(verdict.reasons.value(0));
        return;
    }
    perform(tr("Remove %n cluster(s) from “%1”", nullptr, static_cast<int>(m_selection.clusters.size())).arg(group->name),
            verdict.changes);
}

void BoardView::editName(const GroupId &id)
{
    const ClusterGroup *group = m_session.draft().group(id);
    const CardGeometry *card = m_layout.card(id);
    if (!group || !card || !m_session.canEdit() || group->scope.isSystem())
        return;
    show(card->rect);
    m_editedGroup = id;
    m_nameEditor->setText(group->name);
    m_nameEditor->setFont(Theme::current().font(TextSize::Title, QFont::DemiBold));
    placeNameEditor();
    m_nameEditor->show();
    m_nameEditor->setFocus();
    m_nameEditor->selectAll();
}

void BoardView::placeNameEditor()
{
    if (m_editedGroup.isEmpty())
        return;
    if (const CardGeometry *card = m_layout.card(m_editedGroup))
        m_nameEditor->setGeometry(toViewport(CardPainter::nameRect(*card, layoutDirection())));
    else
        cancelName();
}

void BoardView::commitName()
{
    if (m_editedGroup.isEmpty())
        return;
    const GroupId id = std::exchange(m_editedGroup, {});
    m_nameEditor->hide();
    setFocus();
    const ClusterGroup *group = m_session.draft().group(id);
    const QString name = m_nameEditor->text().trimmed();
    if (group && !name.isEmpty() && name != group->name)
        perform(tr("Rename “%1” to “%2”").arg(group->name, name), {RenameGroup{id, name}});
}

void BoardView::cancelName()
{
    m_editedGroup = {};
    m_nameEditor->hide();
    setFocus();
}

} // namespace easel
