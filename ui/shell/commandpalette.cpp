// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "theme/painter.h"
#include "theme/textlabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {
namespace {

/// More than that nobody looks through; typing one more letter is quicker.
constexpr int mostShown = 200;

/// A row: symbol, the name with the letters that fit, its detail; at the far end the shortcut, or else the kind.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, QFontMetrics(Theme::current().font(TextSize::Body)).height() + 2 * space::s};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const Tokens &tokens = theme.tokens();
        const bool isChosen = option.state & QStyle::State_Selected;
        const QString why = index.data(CommandModel::WhyRole).toString();
        const QColor text = !why.isEmpty() ? tokens.textDisabled : isChosen ? tokens.onAccentSoft : tokens.text;
        const QColor muted = !why.isEmpty() ? tokens.textDisabled : isChosen ? tokens.onAccentSoft : tokens.textMuted;
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (isChosen)
            painter->fillRect(option.rect, tokens.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, tokens.hover);

        QRect rest = option.rect.adjusted(space::s, 0, -space::s, 0);
        const auto take = [&](int width, bool atEnd) {
            const QRect part = atEnd ? QRect(rest.right() + 1 - width, rest.top(), width, rest.height()) : QRect(rest.left(), rest.top(), width, rest.height());
            atEnd ? rest.setRight(part.left() - space::s - 1) : rest.setLeft(part.right() + 1 + space::s);
            return QStyle::visualRect(option.direction, option.rect, part);
        };
        const int side = theme.iconSize(IconSize::Small);
        paint::icon(*painter, QRectF(take(side, false)), static_cast<Icon>(index.data(CommandModel::SymbolRole).toInt()), muted);

        const QFont small = theme.font(TextSize::Caption);
        const QFontMetrics smallMetrics(small);
        const auto atEnd = [&](const QString &words, const QColor &color) {
            const int width = std::min(smallMetrics.horizontalAdvance(words) + 2, rest.width() / 2);
            if (words.isEmpty() || width <= 0)
                return;
            painter->setFont(small);
            paint::text(*painter, QRectF(take(width, true)), words, color, Qt::AlignTrailing | Qt::AlignVCenter);
        };
        atEnd(why.isEmpty() ? index.data(CommandModel::KindRole).toString() : why, muted);
        atEnd(index.data(CommandModel::ShortcutRole).toString(), text);

        const int used = name(*painter, option, QStyle::visualRect(option.direction, option.rect, rest), index, text, isChosen || !why.isEmpty() ? text : tokens.accent);
        const QString detail = index.data(CommandModel::DetailRole).toString();
        if (!detail.isEmpty() && rest.width() - used > theme.scaled(48)) {
            painter->setFont(small);
            rest.setLeft(rest.left() + used + space::s);
            paint::text(*painter, QRectF(QStyle::visualRect(option.direction, option.rect, rest)), detail, muted);
        }
        painter->restore();
    }

private:
    /// Draws the name with the letters that fit in bold; returns its width.
    static int name(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index, const QColor &color, const QColor &mark)
    {
        const QFont font = Theme::current().font(TextSize::Body);
        const QFont bold = Theme::current().font(TextSize::Body, QFont::Bold);
        const QString whole = index.data().toString();
        // Measured bold: what fits so fits in any case.
        const QString shown = QFontMetrics(bold).elidedText(whole, Qt::ElideRight, rect.width());
        QList<QTextLayout::FormatRange> formats;
        const QList<int> places = fuzzyPlaces(index.data(CommandModel::PatternRole).toString(), whole);
        for (const int place : places) {
            if (place >= shown.size() || shown[place] != whole[place])
                continue;
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            format.setForeground(mark);
            format.setFontUnderline(true); // not by the colour alone
            formats.push_back({place, 1, format});
        }
        QTextLayout layout(shown, font);
        QTextOption wrap(Qt::AlignLeft);
        wrap.setWrapMode(QTextOption::NoWrap);
        // Each name in its own direction, at the side where rows begin.
        wrap.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(wrap);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(rect.width());
        layout.endLayout();
        painter.setPen(color);
        const double x = option.direction == Qt::RightToLeft && line.isValid() ? rect.right() + 1 - line.naturalTextWidth() : rect.left();
        layout.draw(&painter, QPointF(x, rect.top() + (rect.height() - layout.boundingRect().height()) / 2));
        return line.isValid() ? static_cast<int>(line.naturalTextWidth()) + 1 : 0;
    }
};

} // namespace

CommandModel::CommandModel(std::vector<CommandSource> sources, QStringList recent, QObject *parent)
    : QAbstractListModel(parent), m_index(std::move(sources)), m_recent(std::move(recent)), m_hits(m_index.find({}, mostShown, m_recent))
{
}

void CommandModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_pattern = pattern;
    m_hits = m_index.find(pattern, mostShown, m_recent);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QString CommandModel::id(int row) const
{
    const CommandIndex::Hit hit = m_hits[static_cast<size_t>(row)];
    const CommandSource &source = m_index.source(hit);
    return source.id ? source.id(hit.item) : QString();
}

std::function<void()> CommandModel::command(int row) const
{
    const CommandIndex::Hit hit = m_hits[static_cast<size_t>(row)];
    const CommandSource &source = m_index.source(hit);
    if (source.why && !source.why(hit.item).isEmpty())
        return {};
    return [run = source.run, item = hit.item] { run(item); };
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommandIndex::Hit hit = m_hits[static_cast<size_t>(index.row())];
    const CommandSource &source = m_index.source(hit);
    const auto asked = [&](const std::function<QString(int)> &what) { return what ? what(hit.item) : QString(); };
    switch (role) {
    case Qt::DisplayRole: return source.name(hit.item);
    case Qt::AccessibleTextRole: {
        QStringList parts{source.name(hit.item), asked(source.detail), source.kind, asked(source.shortcut), asked(source.why)};
        parts.removeAll(QString());
        return QLocale().createSeparatedList(parts);
    }
    case SymbolRole: return static_cast<int>(source.symbol);
    case KindRole: return source.kind;
    case DetailRole: return asked(source.detail);
    case ShortcutRole: return asked(source.shortcut);
    case WhyRole: return asked(source.why);
    case PatternRole: return m_pattern;
    default: return {}; // roles of Qt's that it has no word for
    }
}

CommandPalette::CommandPalette(std::vector<CommandSource> sources, QStringList recent, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_model(new CommandModel(std::move(sources), std::move(recent), this)), m_field(new QLineEdit(this)), m_list(new QListView(this)),
      m_count(new TextLabel({}, TextSize::Caption, &Tokens::textMuted, this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Commands"));
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setPlaceholderText(tr("Search commands, groups, clusters, settings…"));
    m_field->setAccessibleName(tr("Command"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_count->setContentsMargins(space::s, 0, space::s, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    const Theme &theme = Theme::current();
    const QSize room = parent ? parent->size() - QSize(2 * space::l, 2 * space::l) : QSize(theme.scaled(640), theme.scaled(440));
    resize(QSize(theme.scaled(640), theme.scaled(440)).boundedTo(room).expandedTo({200, 120}));
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, std::min(theme.scaled(56), std::max(0, parent->height() - height() - space::l)))));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        setCurrent(index.row());
        runCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
    narrow();
    m_field->setFocus();
}

void CommandPalette::narrow()
{
    m_model->setPattern(m_field->text());
    const int shown = m_model->rowCount();
    const int fitting = m_model->fitting();
    m_count->setText(m_field->text().trimmed().isEmpty() ? tr("Type a few letters of a name.")
                     : fitting == 0                   ? tr("Nothing fits. Try fewer letters.")
                     : shown < fitting                ? tr("The best %1 of %n", nullptr, fitting).arg(QLocale().toString(shown))
                                                      : tr("%n found", nullptr, fitting));
    setCurrent(0);
    m_list->scrollToTop();
}

void CommandPalette::setCurrent(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const QModelIndex index = m_model->index(std::clamp(row, 0, last));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

/// The focus stays in the field: a screen reader is told what Enter would do.
void CommandPalette::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const QString words = current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : QString();
    m_field->setAccessibleDescription(words);
    if (!current.isValid() || !isVisible())
        return;
    QAccessibleEvent moved(m_list, QAccessible::Focus);
    moved.setChild(current.row());
    QAccessible::updateAccessibility(&moved);
    QAccessibleEvent described(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const std::function<void()> run = m_model->command(current.row());
    if (!run)
        return; // the row says why
    if (const QString id = m_model->id(current.row()); !id.isEmpty())
        Q_EMIT used(id);
    close();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const bool isPlain = !(key->modifiers() & (Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (key->key()) {
    case Qt::Key_Up: setCurrent(row - 1); return true;
    case Qt::Key_Down: setCurrent(row + 1); return true;
    case Qt::Key_PageUp: setCurrent(row - page); return true;
    case Qt::Key_PageDown: setCurrent(row + page); return true;
    // In a text they move the cursor; in the list they are of use as long as there is none, or with Ctrl.
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!isPlain || (!m_field->text().isEmpty() && !key->modifiers().testFlag(Qt::ControlModifier)))
            break;
        setCurrent(key->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    default: break; // not an enumeration of ours
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::current().tokens();
    painter.setPen(tokens.lineStrong);
    painter.setBrush(tokens.surfaceRaised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace easel
