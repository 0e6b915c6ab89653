// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardview.h"

#include "board/clusterdrag.h"
#include "session/planningsession.h"
#include "theme/painter.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace easel {

BoardView::BoardView(PlanningSession &session, ClusterDrag &drag, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_drag(drag), m_hint(new QLabel(viewport())),
      m_nameEditor(new QLineEdit(viewport()))
{
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Cluster groups"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);

    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMargin(space::s);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Window);
    m_hint->setForegroundRole(QPalette::WindowText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    m_nameEditor->setObjectName(QStringLiteral("groupNameEditor"));
    m_nameEditor->setAccessibleName(tr("Name of the group"));
    m_nameEditor->hide();
    connect(m_nameEditor, &QLineEdit::editingFinished, this, &BoardView::commitName);

    m_scrollTimer.setInterval(30);
    connect(&m_scrollTimer, &QTimer::timeout, this, &BoardView::autoScroll);
    m_typedTimer.setSingleShot(true);
    m_typedTimer.setInterval(800);
    connect(&m_typedTimer, &QTimer::timeout, this, [this] { m_typed.clear(); });

    connect(&session, &PlanningSession::fleetReset, this, &BoardView::relayout);
    connect(&session, &PlanningSession::groupsChanged, this, &BoardView::relayout);
    connect(&session, &PlanningSession::findingsChanged, this, [this] { viewport()->update(); });
    connect(&drag, &ClusterDrag::started, viewport(), qOverload<>(&QWidget::update));
    connect(&drag, &ClusterDrag::ended, this, [this] {
        m_carriesByKeyboard = false;
        setTarget({}, {});
        viewport()->update();
    });
    relayout();
}

BoardView::~BoardView() = default;

void BoardView::setScope(const Scope &scope)
{
    m_scope = scope;
    relayout();
}

void BoardView::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    relayout();
}

void BoardView::relayout()
{
    const Fleet &draft = m_session.draft();
    std::vector<CardContent> contents;
    for (const GroupId &id : draft.groupIds()) {
        const ClusterGroup &group = *draft.group(id);
        if (m_scope.isProject() && group.scope.isProject() && group.scope != m_scope)
            continue;
        if (!m_filter.isEmpty()) {
            bool fits = group.name.contains(m_filter, Qt::CaseInsensitive);
            for (auto tag = group.tags.cbegin(); tag != group.tags.cend(); ++tag)
                fits = fits || (tag.key() + u':' + tag.value()).contains(m_filter, Qt::CaseInsensitive);
            for (const Member &member : group.members)
                fits = fits || member.name.contains(m_filter, Qt::CaseInsensitive);
            if (!fits)
                continue;
        }
        CardContent content{id, {}, m_expanded.contains(id)};
        for (const Member &member : group.members)
            content.members.push_back(member.cluster);
        contents.push_back(std::move(content));
    }
    const int before = shownCount();
    m_layout = BoardLayout(contents, viewport()->width(), CardPainter::metrics());
    // What is gone is not selected any more.
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
    // Room below the last card, where a drop makes a new group.
    const int height = m_layout.height() + 96;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    refreshPlanMarks();
    viewport()->update();
    if (before != shownCount())
        Q_EMIT shownCountChanged();
}

void BoardView::refreshPlanMarks()
{
    m_joined.clear();
    const Fleet &base = m_session.base();
    for (const CardGeometry &card : m_layout.cards()) {
        const ClusterGroup *now = m_session.draft().group(card.group);
        const ClusterGroup *then = base.group(card.group);
        if (now == then || (then && *now == *then))
            continue;
        QSet<ClusterId> joined;
        for (const Member &member : now->members) {
            if (then && !then->member(member.cluster))
                joined.insert(member.cluster);
        }
        m_joined.insert(card.group, joined);
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
    state.hasFocus = hasFocus() && m_focusGroup == card.group;
    state.focusedChip = m_focusChip;
    state.isNew = isDraft(card.group);
    state.isChanged = m_joined.contains(card.group);
    state.newMembers = state.isNew ? QSet<ClusterId>() : m_joined.value(card.group);
    for (const Finding &finding : m_session.findings(card.group)) {
        state.errors += finding.severity == Severity::Error;
        state.warnings += finding.severity == Severity::Warning;
    }
    if (const Admission *admission = m_drag.admission()) {
        state.isTarget = m_target && m_target->group == card.group;
        const Admission::Mode mode = m_target ? m_target->mode : Admission::Mode::Move;
        state.verdict = admission->onGroup(card.group, mode);
    }
    return state;
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::current().tokens().window);
    const int offset = verticalScrollBar()->value();
    painter.translate(0, -offset);
    CardPainter cards(painter, m_session.draft(), layoutDirection());
    for (const CardGeometry *card : m_layout.cardsIn(event->rect().translated(0, offset)))
        cards.paint(*card, *m_session.draft().group(card->group), stateOf(*card));
    if (m_target && m_target->group.isEmpty())
        paintNewGroupGhost(painter);
}

/// The card that a drop on the empty board would make.
void BoardView::paintNewGroupGhost(QPainter &painter)
{
    const Verdict verdict = verdictFor(*m_target);
    const Theme &theme = Theme::current();
    const bool refused = verdict.kind == Verdict::Kind::Cannot;
    const QRect rect(space::l, m_layout.height(), std::min(420, viewport()->width() - 2 * space::l), 72);
    paint::card(painter, rect, refused ? Emphasis::Refuses : verdict.kind == Verdict::Kind::Joins ? Emphasis::Accepts : Emphasis::Warns);
    QString title = tr("No new group");
    QString text = verdict.reasons.value(0);
    for (const Change &change : verdict.changes) {
        if (const auto *create = std::get_if<CreateGroup>(&change)) {
            title = tr("New group “%1”").arg(create->group.name);
            if (text.isEmpty())
                text = tr("%1, %2").arg(Names::of(create->group.endpoint), m_session.draft().scopeName(create->group.scope));
        }
    }
    painter.setFont(theme.font(TextSize::Title, QFont::DemiBold));
    const QRectF box = QRectF(rect).adjusted(space::m, space::s, -space::m, -space::s);
    paint::text(painter, box.adjusted(0, 0, 0, -box.height() / 2), title, theme.tokens().text);
    painter.setFont(theme.font(TextSize::Caption));
    paint::text(painter, box.adjusted(0, box.height() / 2, 0, 0), text,
                refused ? theme.tokens().danger : theme.tokens().textMuted);
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

QPoint BoardView::toBoard(QPoint viewportPoint) const
{
    return viewportPoint + QPoint(0, verticalScrollBar()->value());
}

QRect BoardView::toViewport(const QRect &boardRect) const
{
    return boardRect.translated(0, -verticalScrollBar()->value());
}

void BoardView::show(const QRect &boardRect)
{
    const int top = verticalScrollBar()->value();
    if (boardRect.top() < top)
        verticalScrollBar()->setValue(boardRect.top() - space::l);
    else if (boardRect.bottom() > top + viewport()->height())
        verticalScrollBar()->setValue(std::min(boardRect.top() - space::l, boardRect.bottom() + space::l - viewport()->height()));
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
    return {viewport()->width() / 2, std::min(viewport()->height() - 12, m_layout.height() + 60 - verticalScrollBar()->value())};
}

void BoardView::updateCard(const GroupId &group)
{
    if (const CardGeometry *card = m_layout.card(group))
        viewport()->update(toViewport(card->rect).adjusted(-4, -4, 4, 4));
}

void BoardView::setSelection(const Selection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    viewport()->update();
    Q_EMIT selectionChanged(m_selection);
}

void BoardView::select(const Selection &selection)
{
    const QSignalBlocker blocker(this);
    Selection wanted = selection;
    if (!wanted.group.isEmpty() && !m_session.draft().group(wanted.group))
        wanted = {};
    setSelection(wanted);
    if (wanted.group.isEmpty())
        return;
    m_focusGroup = wanted.group;
    m_focusChip = wanted.clusters.value(0);
    if (const CardGeometry *card = m_layout.card(wanted.group))
        show(card->rect);
}

QString BoardView::describe(const GroupId &id) const
{
    const ClusterGroup *group = m_session.draft().group(id);
    if (!group)
        return {};
    QString text = tr("%1, %2, %n host cluster(s)", nullptr, static_cast<int>(group->members.size()))
                       .arg(group->name, Names::of(group->endpoint));
    if (const Admission *admission = m_drag.admission()) {
        const Verdict verdict = admission->onGroup(id, m_target ? m_target->mode : Admission::Mode::Move);
        switch (verdict.kind) {
        case Verdict::Kind::Joins: text += QStringLiteral(". ") + tr("%1 joins here.").arg(m_drag.label()); break;
        case Verdict::Kind::JoinsWithWarning: text += QStringLiteral(". ") + tr("%1 joins with a warning: %2").arg(m_drag.label(), verdict.reasons.value(0)); break;
        case Verdict::Kind::Cannot: text += QStringLiteral(". ") + tr("%1 cannot join: %2").arg(m_drag.label(), verdict.reasons.value(0)); break;
        case Verdict::Kind::Nothing: text += QStringLiteral(". ") + tr("%1 is here already.").arg(m_drag.label()); break;
        }
    }
    return text;
}

/// Tells assistive technology where the keyboard is now, verdict included.
void BoardView::announce()
{
    setAccessibleDescription(m_focusChip.isEmpty() ? describe(m_focusGroup)
                             : m_session.draft().cluster(m_focusChip) ? m_session.draft().cluster(m_focusChip)->name
                                                                       : m_focusChip.toString());
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
    group.scope = m_scope.isSystem() ? Scope::tenant() : m_scope;
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
    m_nameEditor->setGeometry(QStyle::visualRect(layoutDirection(), viewport()->rect(), toViewport(CardPainter::nameRect(*card))));
    m_nameEditor->show();
    m_nameEditor->setFocus();
    m_nameEditor->selectAll();
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

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const CardGeometry *card = m_layout.cardAt(toBoard(help->pos()));
        if (!card) {
            QToolTip::hideText();
            return true;
        }
        const ClusterId chip = BoardLayout::chipAt(*card, toBoard(help->pos()));
        QStringList lines;
        if (const HostCluster *cluster = m_session.draft().cluster(chip)) {
            lines << cluster->name << tr("%1 · %2 · Kubernetes %3").arg(Names::of(cluster->provider), cluster->place(), cluster->kubernetesVersion)
                  << tr("Health: %1").arg(Names::of(cluster->health));
        } else if (chip.isEmpty()) {
            lines << describe(card->group);
        }
        for (const Finding &finding : m_session.findings(card->group)) {
            if (chip.isEmpty() || finding.cluster == chip)
                lines << QStringLiteral("• ") + finding.message;
        }
        QToolTip::showText(help->globalPos(), plainToolTip(lines.join(u'\n')), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace easel
