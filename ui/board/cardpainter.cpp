// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/cardpainter.h"

#include "drag/draghint.h"
#include "theme/domainlook.h"
#include "theme/painter.h"
#include "theme/theme.h"
#include "theme/wrappedtext.h"

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

int factIcon()
{
    return Theme::current().scaled(14);
}

int chipIcon()
{
    return Theme::current().scaled(16);
}

int lineHeight(TextSize size)
{
    return QFontMetrics(Theme::current().font(size)).height();
}

} // namespace

CardPainter::CardPainter(QPainter &painter, const Fleet &draft, BoardDensity density, Qt::LayoutDirection direction,
                         const QRect &exposed)
    : m_painter(painter), m_draft(draft), m_density(density), m_direction(direction), m_exposed(exposed)
{
    m_painter.setLayoutDirection(direction);
}

BoardMetrics CardPainter::metrics(BoardDensity density)
{
    const Theme &theme = Theme::current();
    const int body = lineHeight(TextSize::Body);
    const int caption = lineHeight(TextSize::Caption);
    BoardMetrics metrics;
    metrics.headerHeight = space::m + lineHeight(TextSize::Title) + space::xs + caption + space::s + caption + 6 + space::m;
    metrics.moreHeight = body + space::s;
    switch (density) {
    case BoardDensity::Comfortable:
        metrics.minCardWidth = theme.scaled(320);
        metrics.minChipWidth = theme.scaled(230);
        metrics.chipHeight = body + caption + space::s + space::xs;
        break;
    case BoardDensity::Compact:
        metrics.minCardWidth = theme.scaled(300);
        metrics.minChipWidth = theme.scaled(200);
        metrics.chipHeight = body + space::s;
        metrics.chipGap = 2;
        metrics.foldedChips = 12;
        break;
    case BoardDensity::Overview:
        metrics.minCardWidth = theme.scaled(240);
        metrics.minChipWidth = metrics.chipHeight = theme.scaled(22);
        metrics.chipGap = 2;
        metrics.foldedChips = 80;
        metrics.stretchChips = false;
        break;
    }
    return metrics;
}

QRect CardPainter::nameRect(const CardGeometry &geometry, Qt::LayoutDirection direction)
{
    const QRect &header = geometry.header;
    return QStyle::visualRect(direction, header,
                              QRect(header.left() + space::s, header.top() + space::s, header.width() * 2 / 3,
                                    lineHeight(TextSize::Title) + space::s));
}

void CardPainter::paint(const CardGeometry &geometry, const ClusterGroup &group, const GroupFacts &facts, const CardState &state)
{
    m_painter.save();
    paintOutline(geometry.rect, state);
    const bool refused = state.verdict && state.verdict->kind == Verdict::Kind::Cannot;
    if (refused)
        m_painter.setOpacity(paint::refusedOpacity);
    const QRect box = geometry.header.adjusted(space::m, space::m, -space::m, 0);
    const int title = lineHeight(TextSize::Title);
    const int caption = lineHeight(TextSize::Caption);
    paintTitle(QRect(box.left(), box.top(), box.width(), title), group, facts);
    paintMembers(geometry, group, facts, state);
    const QRect below(box.left(), box.top() + title + space::xs, box.width(), caption);
    const QRect capacity(box.left(), below.bottom() + 1 + space::s, box.width(), caption + 6);
    m_painter.setOpacity(1);
    if (state.verdict) {
        // While something is dragged its verdict is the one fact that counts, so it has their place.
        paintVerdict(below.united(capacity), state);
    } else {
        paintFacts(below, group);
        paintCapacity(capacity, facts);
    }
    if (state.hasFocus && state.focusedChip.isEmpty())
        paint::focusRing(m_painter, QRectF(geometry.rect).adjusted(3, 3, -3, -3));
    m_painter.restore();
}

void CardPainter::paintOutline(const QRect &rect, const CardState &state)
{
    Emphasis emphasis = state.isSelected ? Emphasis::Selected : state.isHovered ? Emphasis::Hovered : Emphasis::Normal;
    if (!state.verdict || state.verdict->kind == Verdict::Kind::Nothing) {
        paint::card(m_painter, rect, state.verdict ? Emphasis::Normal : emphasis);
        return;
    }
    const Verdict::Kind kind = state.verdict->kind;
    // Filled where the drop would go; the others only say that they would take it.
    if (kind == Verdict::Kind::Cannot)
        emphasis = Emphasis::Refuses;
    else if (state.isTarget)
        emphasis = kind == Verdict::Kind::Joins ? Emphasis::Accepts : Emphasis::Warns;
    else
        emphasis = kind == Verdict::Kind::Joins ? Emphasis::Selected : Emphasis::Normal;
    paint::card(m_painter, rect, emphasis);
    const bool warns = kind == Verdict::Kind::JoinsWithWarning && !state.isTarget;
    const bool refuses = kind == Verdict::Kind::Cannot && state.isTarget;
    if (!warns && !refuses)
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Theme::current().tokens().tint(tintOf(kind)).solid, focusStroke));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), cornerRadius - 1, cornerRadius - 1);
    m_painter.restore();
}

void CardPainter::paintTitle(const QRect &box, const ClusterGroup &group, const GroupFacts &facts)
{
    const Theme &theme = Theme::current();
    const auto mirrored = [&](const QRect &rect) { return QRectF(QStyle::visualRect(m_direction, box, rect)); };
    // From the far end: findings, then what the plan does to the group.
    int right = box.right();
    const auto badge = [&](const QString &text, Tint tint, std::optional<Icon> symbol) {
        const int width = qCeil(paint::badgeWidth(text, symbol.has_value()));
        const int height = qCeil(paint::badgeHeight());
        const QRect rect(right - width + 1, box.top() + (box.height() - height) / 2, width, height);
        if (symbol)
            paint::badge(m_painter, mirrored(rect), *symbol, text, tint);
        else
            paint::badge(m_painter, mirrored(rect), text, tint);
        right = rect.left() - space::xs;
    };
    if (facts.errors > 0)
        badge(QString::number(facts.errors), Tint::Danger, Icon::HealthBad);
    if (facts.warnings > 0)
        badge(QString::number(facts.warnings), Tint::Warning, Icon::HealthWarn);
    if (facts.isNew)
        badge(Text::tr("New"), Tint::Accent, {});
    else if (facts.isChanged)
        badge(Text::tr("Changed"), Tint::Accent, {});
    m_painter.setFont(theme.font(TextSize::Title, QFont::DemiBold));
    paint::text(m_painter, mirrored(QRect(box.left(), box.top(), right - box.left() - space::xs, box.height())), group.name,
                theme.tokens().text);
}

/// Each with its icon; what has no room is left out, the inspector has it all.
void CardPainter::paintFacts(const QRect &box, const ClusterGroup &group)
{
    const Theme &theme = Theme::current();
    const QColor color = theme.tokens().textMuted;
    m_painter.setFont(theme.font(TextSize::Caption));
    const QFontMetrics metrics(theme.font(TextSize::Caption));
    int x = box.left();
    const auto fact = [&](Icon symbol, const QString &text) {
        const int width = factIcon() + space::xs + metrics.horizontalAdvance(text) + 1;
        if (text.isEmpty() || x + width > box.right() + 1)
            return;
        const auto mirrored = [&](const QRect &rect) { return QRectF(QStyle::visualRect(m_direction, box, rect)); };
        paint::icon(m_painter, mirrored(QRect(x, box.top(), factIcon(), box.height())), symbol, color);
        paint::text(m_painter, mirrored(QRect(x + factIcon() + space::xs, box.top(), width - factIcon() - space::xs, box.height())),
                    text, color);
        x += width + 10;
    };
    fact(look::icon(group.scope.kind()), m_draft.scopeName(group.scope));
    fact(look::icon(group.endpoint), Names::of(group.endpoint));
    fact(Icon::Lock, group.vclusterVersion);
    fact(Icon::Cluster, Names::of(group.distribution));
}

/// How many virtual clusters there are, and how much of the CPU they ask for.
void CardPainter::paintCapacity(const QRect &rect, const GroupFacts &facts)
{
    const Theme &theme = Theme::current();
    const QColor color = theme.tokens().textMuted;
    const QFontMetrics metrics(theme.font(TextSize::Caption));
    const auto mirrored = [&](const QRect &r) { return QRectF(QStyle::visualRect(m_direction, rect, r)); };
    m_painter.setFont(theme.font(TextSize::Caption));
    const QString inside = QLocale().toString(facts.virtualClusters);
    const int insideWidth = metrics.horizontalAdvance(inside) + 1;
    paint::icon(m_painter, mirrored(QRect(rect.left(), rect.top(), factIcon(), rect.height())), Icon::VirtualCluster, color);
    paint::text(m_painter, mirrored(QRect(rect.left() + factIcon() + space::xs, rect.top(), insideWidth, rect.height())), inside, color);

    const auto cores = [](MilliCores value) { return QLocale().toString(static_cast<double>(value.value) / 1000, 'f', 0); };
    const QString words = facts.allowed ? Text::tr("%1 of %2 CPU").arg(cores(facts.requested), cores(*facts.allowed))
                                        : Text::tr("Capacity unknown");
    const int wordsWidth = metrics.horizontalAdvance(words) + 1;
    paint::text(m_painter, mirrored(QRect(rect.right() - wordsWidth + 1, rect.top(), wordsWidth, rect.height())), words, color);
    const int left = rect.left() + factIcon() + space::xs + insideWidth + 10;
    const QRect bar(left, rect.center().y() - 2, rect.right() - wordsWidth - space::s - left, 5);
    if (bar.width() > 0)
        paint::capacityBar(m_painter, mirrored(bar),
                           {static_cast<double>(facts.requested.value), 0,
                            facts.allowed ? static_cast<double>(facts.allowed->value) : 0},
                           m_direction);
}

void CardPainter::paintVerdict(const QRect &rect, const CardState &state)
{
    const Theme &theme = Theme::current();
    const Verdict &verdict = *state.verdict;
    Icon symbol = Icon::Check;
    QString sentence = verdict.reasons.value(0);
    switch (verdict.kind) {
    case Verdict::Kind::Joins:
        if (sentence.isEmpty())
            sentence = Text::tr("Joins this group");
        break;
    case Verdict::Kind::JoinsWithWarning: symbol = Icon::HealthWarn; break;
    case Verdict::Kind::Cannot: symbol = Icon::HealthBad; break;
    case Verdict::Kind::Nothing:
        symbol = Icon::Info;
        sentence = Text::tr("Already in this group");
        break;
    }
    const TintColors colors = theme.tokens().tint(tintOf(verdict.kind));
    const bool quiet = verdict.kind == Verdict::Kind::Nothing;
    const QFont font = theme.font(TextSize::Caption, QFont::Medium);
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(m_direction, rect, r); };
    const QRect icon(rect.left(), rect.top(), chipIcon(), QFontMetrics(font).height());
    paint::icon(m_painter, mirrored(icon), symbol, quiet ? theme.tokens().textMuted : colors.solid);
    const QRect text = rect.adjusted(chipIcon() + space::xs, 0, 0, 0);
    const int lines = std::max(1, rect.height() / QFontMetrics(font).height());
    WrappedText(sentence, font, text.width(), lines).paint(m_painter, mirrored(text), quiet ? theme.tokens().textMuted : colors.text);
}

void CardPainter::paintMembers(const CardGeometry &geometry, const ClusterGroup &group, const GroupFacts &facts, const CardState &state)
{
    const Theme &theme = Theme::current();
    const double opacity = m_painter.opacity();
    for (size_t i = 0; i < geometry.chips.size(); ++i) {
        const auto &[id, rect] = geometry.chips[i];
        if (!rect.intersects(m_exposed))
            continue;
        // Chips are in the order of the members, unless the group changed just now.
        const bool isAligned = i < group.members.size() && group.members[i].cluster == id;
        const Member *member = isAligned ? &group.members[i] : group.member(id);
        if (!member)
            continue;
        m_painter.setOpacity(state.lifted.contains(id) ? opacity * 0.4 : opacity);
        paintChip(rect, group, *member, facts, state);
    }
    m_painter.setOpacity(opacity);
    m_painter.setFont(theme.font(TextSize::Caption));
    if (group.members.empty())
        paint::text(m_painter, QRectF(geometry.rect.adjusted(space::m, geometry.header.height(), -space::m, -space::m)),
                    group.scope.isSystem() ? Text::tr("No host cluster") : Text::tr("No host cluster yet. Drag one here."),
                    theme.tokens().textMuted);
    if (geometry.more.isEmpty())
        return;
    const bool hides = geometry.hiddenMembers > 0;
    const QRect &more = geometry.more;
    const auto mirrored = [&](const QRect &r) { return QRectF(QStyle::visualRect(m_direction, more, r)); };
    paint::icon(m_painter, mirrored(QRect(more.left() + space::xs, more.top(), factIcon(), more.height())),
                hides ? Icon::ChevronDown : Icon::ChevronUp, theme.tokens().accent);
    m_painter.setFont(theme.font(TextSize::Caption, QFont::Medium));
    paint::text(m_painter, mirrored(more.adjusted(factIcon() + 2 * space::xs, 0, 0, 0)),
                hides ? Text::tr("%n more", nullptr, geometry.hiddenMembers) : Text::tr("Show less"), theme.tokens().accent);
}

void CardPainter::paintChip(const QRect &rect, const ClusterGroup &group, const Member &member, const GroupFacts &facts,
                            const CardState &state)
{
    const HostCluster *cluster = m_draft.cluster(member.cluster);
    const StatusShape health = cluster ? look::shape(cluster->health) : StatusShape::Unknown;
    const bool selected = state.selectedChips.contains(member.cluster);
    const bool hovered = state.hoveredChip == member.cluster;
    const Emphasis emphasis = selected ? Emphasis::Selected : hovered ? Emphasis::Hovered : Emphasis::Normal;
    if (m_density == BoardDensity::Overview) {
        const bool fresh = facts.joined.contains(member.cluster);
        if (selected || hovered || fresh)
            paint::chip(m_painter, rect, fresh && !selected ? Emphasis::Accepts : emphasis);
        paint::status(m_painter, QRectF(rect).adjusted(4, 4, -4, -4), health);
    } else {
        paint::chip(m_painter, rect, emphasis);
        paintChipText(rect.adjusted(space::s, 0, -space::s, 0), group, member, facts);
    }
    if (state.hasFocus && state.focusedChip == member.cluster)
        paint::focusRing(m_painter, QRectF(rect), smallCornerRadius);
}

void CardPainter::paintChipText(const QRect &box, const ClusterGroup &group, const Member &member, const GroupFacts &facts)
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const HostCluster *cluster = m_draft.cluster(member.cluster);
    const bool compact = m_density == BoardDensity::Compact;
    const auto mirrored = [&](const QRect &r) { return QRectF(QStyle::visualRect(m_direction, box, r)); };
    const int body = lineHeight(TextSize::Body);
    const QRect line(box.left(), box.top() + (compact ? space::xs : space::xs + 2), box.width(), body);
    paint::icon(m_painter, mirrored(QRect(box.left(), box.top(), chipIcon(), box.height())),
                cluster ? look::icon(cluster->provider) : Icon::Cluster, cluster ? t.*look::color(cluster->provider) : t.textMuted);
    const int left = box.left() + chipIcon() + space::s;

    const int side = chipIcon() - 2;
    const QRect health(box.right() - side + 1, line.top() + (body - side) / 2, side, side);
    paint::status(m_painter, mirrored(health), cluster ? look::shape(cluster->health) : StatusShape::Unknown);
    int right = health.left() - space::s;
    if (const auto problem = facts.problems.constFind(member.cluster); problem != facts.problems.cend()) {
        const Tint tint = *problem == Severity::Error ? Tint::Danger : *problem == Severity::Warning ? Tint::Warning : Tint::Info;
        paint::icon(m_painter, mirrored(QRect(right - side + 1, line.top(), side, body)), Icon::Problem, t.tint(tint).solid);
        right -= side + space::xs;
    }
    if (facts.joined.contains(member.cluster)) {
        const QString word = Text::tr("joins");
        const int width = qCeil(paint::badgeWidth(word, false));
        const int height = qCeil(paint::badgeHeight());
        paint::badge(m_painter, mirrored(QRect(right - width + 1, line.top() + (body - height) / 2, width, height)), word, Tint::Accent);
        right -= width + space::xs;
    }
    const QFontMetrics caption(theme.font(TextSize::Caption));
    const QFont nameFont = theme.font(TextSize::Body, QFont::Medium);
    const QString name = cluster ? cluster->name : member.name.isEmpty() ? member.cluster.toString() : member.name;
    if (compact && cluster) {
        const int width = caption.horizontalAdvance(cluster->kubernetesVersion) + 1;
        if (right - width - space::s - left >= QFontMetrics(nameFont).horizontalAdvance(name)) {
            m_painter.setFont(theme.font(TextSize::Caption));
            paint::text(m_painter, mirrored(QRect(right - width + 1, line.top(), width, body)), cluster->kubernetesVersion, t.textMuted);
            right -= width + space::s;
        }
    }
    m_painter.setFont(nameFont);
    paint::text(m_painter, mirrored(QRect(left, line.top(), right - left + 1, body)), name, t.text);
    if (!compact)
        paintChipFacts(QRect(left, line.bottom() + 1, box.right() - left + 1, caption.height()), group, member);
}

/// Where it is and what it runs; at the end its endpoint type, and how much of its CPU is asked for.
void CardPainter::paintChipFacts(const QRect &line, const ClusterGroup &group, const Member &member)
{
    const Theme &theme = Theme::current();
    const QColor color = theme.tokens().textMuted;
    const HostCluster *cluster = m_draft.cluster(member.cluster);
    // The line begins behind the chip's icon: mirrored it ends before it.
    const auto mirrored = [&](const QRect &r) {
        return QRectF(m_direction == Qt::LeftToRight ? r : r.translated(line.left() + line.right() - r.left() - r.right() - chipIcon() - space::s, 0));
    };
    const int headroom = theme.scaled(44);
    int right = line.right();
    if (cluster && cluster->cpu.total && cluster->cpu.requested) {
        paint::capacityBar(m_painter, mirrored(QRect(right - headroom + 1, line.center().y() - 1, headroom, 4)),
                           {static_cast<double>(cluster->cpu.requested->value), 0, static_cast<double>(cluster->cpu.total->value)},
                           m_direction);
        right -= headroom + space::s;
    }
    if (cluster && cluster->endpoint) {
        paint::icon(m_painter, mirrored(QRect(right - factIcon() + 1, line.top(), factIcon(), line.height())), look::icon(*cluster->endpoint), color);
        right -= factIcon() + space::s;
    }
    QStringList facts;
    if (cluster)
        facts << cluster->place() << cluster->kubernetesVersion;
    if (group.endpoint == EndpointType::Ingress)
        facts << (member.hostDns.isEmpty() ? Text::tr("no host DNS") : member.hostDns);
    facts.removeAll(QString());
    m_painter.setFont(theme.font(TextSize::Caption));
    paint::text(m_painter, mirrored(QRect(line.left(), line.top(), right - line.left() + 1, line.height())),
                facts.join(QStringLiteral(" · ")), color);
}

} // namespace easel
