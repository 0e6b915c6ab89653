// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/cardpainter.h"

#include "theme/domainlook.h"
#include "theme/painter.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Board)
};

int lineHeight(TextSize size)
{
    return QFontMetrics(Theme::current().font(size)).height();
}

Emphasis emphasisOf(const CardState &state)
{
    if (state.verdict) {
        switch (state.verdict->kind) {
        case Verdict::Kind::Joins: return Emphasis::Accepts;
        case Verdict::Kind::JoinsWithWarning: return Emphasis::Warns;
        case Verdict::Kind::Cannot: return Emphasis::Refuses;
        case Verdict::Kind::Nothing: return Emphasis::Normal;
        }
    }
    return state.isSelected ? Emphasis::Selected : state.isHovered ? Emphasis::Hovered : Emphasis::Normal;
}

} // namespace

GroupCapacity cpuCapacity(const Fleet &fleet, const ClusterGroup &group)
{
    GroupCapacity capacity;
    MilliCores physical;
    for (const Member &member : group.members) {
        const HostCluster *cluster = fleet.cluster(member.cluster);
        if (cluster && cluster->cpu.total) {
            physical += *cluster->cpu.total;
            capacity.isKnown = true;
        }
    }
    capacity.allowed = MilliCores(physical.value * group.oversubscription.value / 100);
    for (const int index : fleet.inventory().virtualClustersOf(group.id)) {
        const VirtualCluster &virtualCluster = fleet.inventory().virtualClusters()[static_cast<size_t>(index)];
        if (virtualCluster.state != VirtualClusterState::Paused)
            capacity.requested += virtualCluster.size.cpu;
    }
    return capacity;
}

CardPainter::CardPainter(QPainter &painter, const Fleet &draft, Qt::LayoutDirection direction)
    : m_painter(painter), m_draft(draft), m_direction(direction)
{
}

BoardMetrics CardPainter::metrics()
{
    const int body = lineHeight(TextSize::Body);
    const int caption = lineHeight(TextSize::Caption);
    BoardMetrics metrics;
    metrics.headerHeight = space::m + lineHeight(TextSize::Title) + space::xs + caption + space::s + caption + 6 + space::m;
    metrics.chipHeight = body + caption + space::s + space::xs;
    metrics.moreHeight = body + space::s;
    metrics.minCardWidth = Theme::current().scaled(320);
    return metrics;
}

QRect CardPainter::nameRect(const CardGeometry &geometry)
{
    return QRect(geometry.header.left() + space::m, geometry.header.top() + space::s, geometry.header.width() - 2 * space::m - 96,
                 lineHeight(TextSize::Title) + space::s);
}

void CardPainter::paint(const CardGeometry &geometry, const ClusterGroup &group, const CardState &state)
{
    m_painter.save();
    const bool refused = state.verdict && state.verdict->kind == Verdict::Kind::Cannot;
    paint::card(m_painter, geometry.rect, emphasisOf(state));
    if (refused)
        m_painter.setOpacity(paint::refusedOpacity);
    paintHeader(geometry, group, state);
    for (const auto &[id, rect] : geometry.chips) {
        if (const Member *member = group.member(id))
            paintChip(rect, group, *member, state);
    }
    const Theme &theme = Theme::current();
    m_painter.setFont(theme.font(TextSize::Caption));
    if (group.members.empty())
        paint::text(m_painter, QRectF(geometry.rect.adjusted(space::m, geometry.header.height(), -space::m, -space::s)),
                    Text::tr("No host cluster yet. Drag one here."), theme.tokens().textMuted);
    if (!geometry.more.isEmpty())
        paint::text(m_painter, geometry.more,
                    geometry.hiddenMembers > 0 ? Text::tr("%n more", nullptr, geometry.hiddenMembers) : Text::tr("Show less"),
                    theme.tokens().accent);
    m_painter.setOpacity(1);
    if (state.verdict && (state.isTarget || refused || state.verdict->kind == Verdict::Kind::JoinsWithWarning))
        paintVerdict(geometry, state);
    if (state.hasFocus && state.focusedChip.isEmpty())
        paint::focusRing(m_painter, QRectF(geometry.rect).adjusted(2, 2, -2, -2));
    m_painter.restore();
}

void CardPainter::paintHeader(const CardGeometry &geometry, const ClusterGroup &group, const CardState &state)
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const QRect box = geometry.header.adjusted(space::m, space::m, -space::m, 0);
    const auto mirrored = [&](const QRect &rect) { return QRectF(QStyle::visualRect(m_direction, box, rect)); };
    const int title = lineHeight(TextSize::Title);
    const int caption = lineHeight(TextSize::Caption);

    // From the far end: findings, then what the plan does to the group.
    m_painter.setFont(theme.font(TextSize::Caption, QFont::DemiBold));
    int right = box.right();
    const auto badge = [&](const QString &text, Tint tint, std::optional<Icon> symbol) {
        const int width = qCeil(paint::badgeWidth(text, symbol.has_value()));
        const int height = qCeil(paint::badgeHeight());
        const QRect rect(right - width + 1, box.top() + (title - height) / 2, width, height);
        if (symbol)
            paint::badge(m_painter, mirrored(rect), *symbol, text, tint);
        else
            paint::badge(m_painter, mirrored(rect), text, tint);
        right = rect.left() - space::xs;
    };
    if (state.errors > 0)
        badge(QString::number(state.errors), Tint::Danger, Icon::HealthBad);
    if (state.warnings > 0)
        badge(QString::number(state.warnings), Tint::Warning, Icon::HealthWarn);
    if (state.isNew)
        badge(Text::tr("New"), Tint::Accent, {});
    else if (state.isChanged)
        badge(Text::tr("Changed"), Tint::Accent, {});

    m_painter.setFont(theme.font(TextSize::Title, QFont::DemiBold));
    paint::text(m_painter, mirrored(QRect(box.left(), box.top(), right - box.left() - space::s, title)), group.name, t.text);

    // Facts, each with its icon; what has no room is left out, the inspector has it all.
    m_painter.setFont(theme.font(TextSize::Caption));
    const QFontMetrics metrics(theme.font(TextSize::Caption));
    int x = box.left();
    const int y = box.top() + title + space::xs;
    const auto fact = [&](Icon symbol, const QString &text) {
        const int width = 14 + space::xs + metrics.horizontalAdvance(text);
        if (x + width > box.right())
            return;
        paint::icon(m_painter, mirrored(QRect(x, y, 14, caption)), symbol, t.textMuted);
        paint::text(m_painter, mirrored(QRect(x + 14 + space::xs, y, width, caption)), text, t.textMuted);
        x += width + space::m;
    };
    fact(look::icon(group.scope.kind()), m_draft.scopeName(group.scope));
    fact(look::icon(group.endpoint), Names::of(group.endpoint));
    if (!group.vclusterVersion.isEmpty())
        fact(Icon::Lock, group.vclusterVersion);
    const auto inside = m_draft.inventory().virtualClustersOf(group.id).size();
    fact(Icon::VirtualCluster, QString::number(inside));
    fact(Icon::Cluster, Names::of(group.distribution));

    paintCapacity(QRect(box.left(), y + caption + space::s, box.width(), caption + 6), group);
}

void CardPainter::paintCapacity(const QRect &rect, const ClusterGroup &group)
{
    const Theme &theme = Theme::current();
    const GroupCapacity capacity = cpuCapacity(m_draft, group);
    const auto cores = [](MilliCores value) { return QLocale().toString(static_cast<double>(value.value) / 1000, 'f', 0); };
    const QString words = capacity.isKnown ? Text::tr("%1 of %2 CPU").arg(cores(capacity.requested), cores(capacity.allowed))
                                           : Text::tr("Capacity unknown");
    m_painter.setFont(theme.font(TextSize::Caption));
    const int width = QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(words);
    const QRect text(rect.right() - width, rect.top(), width + 1, rect.height());
    paint::text(m_painter, QRectF(QStyle::visualRect(m_direction, rect, text)), words, theme.tokens().textMuted);
    const QRect bar(rect.left(), rect.center().y() - 2, std::max(0, rect.width() - width - space::s), 5);
    paint::capacityBar(m_painter, QRectF(QStyle::visualRect(m_direction, rect, bar)),
                       {static_cast<double>(capacity.requested.value), 0,
                        capacity.isKnown ? static_cast<double>(capacity.allowed.value) : 0},
                       m_direction);
}

void CardPainter::paintChip(const QRect &rect, const ClusterGroup &group, const Member &member, const CardState &state)
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const HostCluster *cluster = m_draft.cluster(member.cluster);
    const bool selected = state.selectedChips.contains(member.cluster);
    paint::chip(m_painter, rect, selected ? Emphasis::Selected : state.hoveredChip == member.cluster ? Emphasis::Hovered : Emphasis::Normal);
    const QRect box = rect.adjusted(space::s, 0, -space::s, 0);
    const auto mirrored = [&](const QRect &r) { return QRectF(QStyle::visualRect(m_direction, box, r)); };
    const int icon = 16;
    const int body = lineHeight(TextSize::Body);
    const int top = rect.top() + space::xs;
    const int left = box.left() + icon + space::s;
    paint::icon(m_painter, mirrored(QRect(box.left(), rect.top(), icon, rect.height())),
                cluster ? look::icon(cluster->provider) : Icon::Cluster,
                cluster ? t.*look::color(cluster->provider) : t.textMuted);
    const QRect health(box.right() - icon + 1, top + (body - icon) / 2, icon, icon);
    paint::status(m_painter, mirrored(health.adjusted(1, 1, -1, -1)), cluster ? look::shape(cluster->health) : StatusShape::Unknown);
    int right = health.left() - space::s;
    m_painter.setFont(theme.font(TextSize::Caption, QFont::DemiBold));
    if (state.newMembers.contains(member.cluster)) {
        const QString word = Text::tr("joins");
        const int width = qCeil(paint::badgeWidth(word, false));
        const int height = qCeil(paint::badgeHeight());
        paint::badge(m_painter, mirrored(QRect(right - width, top + (body - height) / 2, width, height)), word, Tint::Accent);
        right -= width + space::s;
    }
    m_painter.setFont(theme.font(TextSize::Body, QFont::Medium));
    const QString name = cluster ? cluster->name : member.name.isEmpty() ? member.cluster.toString() : member.name;
    paint::text(m_painter, mirrored(QRect(left, top, right - left, body)), name, t.text);

    m_painter.setFont(theme.font(TextSize::Caption));
    const int y = top + body;
    const int caption = lineHeight(TextSize::Caption);
    QStringList facts;
    if (cluster)
        facts << cluster->place() << cluster->kubernetesVersion;
    if (group.endpoint == EndpointType::Ingress)
        facts << (member.hostDns.isEmpty() ? Text::tr("no host DNS") : member.hostDns);
    facts.removeAll(QString());
    constexpr int headroom = 48;
    paint::text(m_painter, mirrored(QRect(left, y, box.right() - headroom - space::s - left, caption)), facts.join(QStringLiteral(" · ")),
                t.textMuted);
    if (cluster && cluster->cpu.total && cluster->cpu.requested)
        paint::capacityBar(m_painter, mirrored(QRect(box.right() - headroom + 1, y + caption / 2 - 2, headroom, 4)),
                           {static_cast<double>(cluster->cpu.requested->value), 0, static_cast<double>(cluster->cpu.total->value)},
                           m_direction);
    if (state.hasFocus && state.focusedChip == member.cluster)
        paint::focusRing(m_painter, QRectF(rect), smallCornerRadius);
}

/// One sentence at the foot of the card, on the tint of the verdict.
void CardPainter::paintVerdict(const CardGeometry &geometry, const CardState &state)
{
    const Theme &theme = Theme::current();
    const Verdict &verdict = *state.verdict;
    Tint tint = Tint::Accent;
    Icon symbol = Icon::Check;
    QString sentence = verdict.reasons.value(0);
    switch (verdict.kind) {
    case Verdict::Kind::Joins:
        if (sentence.isEmpty())
            sentence = Text::tr("Joins this group");
        break;
    case Verdict::Kind::JoinsWithWarning: tint = Tint::Warning; symbol = Icon::HealthWarn; break;
    case Verdict::Kind::Cannot: tint = Tint::Danger; symbol = Icon::HealthBad; break;
    case Verdict::Kind::Nothing: return;
    }
    const TintColors colors = theme.tokens().tint(tint);
    const QFont font = theme.font(TextSize::Caption, QFont::Medium);
    const int width = geometry.rect.width() - 2 * space::s;
    const int textWidth = width - 16 - 3 * space::s;
    QRect text = QFontMetrics(font).boundingRect(QRect(0, 0, textWidth, 1000), Qt::TextWordWrap, sentence);
    const int height = std::min(text.height() + 2 * space::s, geometry.rect.height() - 2 * space::s);
    const QRect strip(geometry.rect.left() + space::s, geometry.rect.bottom() - space::s - height + 1, width, height);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colors.solid, hairline));
    m_painter.setBrush(colors.soft);
    m_painter.drawRoundedRect(QRectF(strip).adjusted(0.5, 0.5, -0.5, -0.5), smallCornerRadius, smallCornerRadius);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(m_direction, strip, rect); };
    paint::icon(m_painter, QRectF(mirrored(QRect(strip.left() + space::s, strip.top(), 16, strip.height()))), symbol, colors.text);
    m_painter.setFont(font);
    m_painter.setPen(colors.text);
    m_painter.drawText(mirrored(QRect(strip.left() + 16 + 2 * space::s, strip.top(), textWidth, strip.height())),
                       Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading, sentence);
    m_painter.restore();
}

} // namespace easel
