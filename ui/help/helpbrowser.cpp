// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpbrowser.h"

#include "help/helpbook.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QWheelEvent>

#include <algorithm>

namespace easel {
namespace {

/// A line that is longer is hard to read on.
constexpr int widestLine = 680;
constexpr int leastZoom = -3;
constexpr int mostZoom = 10;

TextSize sizeOfHeading(int level)
{
    return level == 1 ? TextSize::Display : level == 2 ? TextSize::Title : TextSize::Body;
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setUndoRedoEnabled(false);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        const int before = verticalScrollBar()->value();
        dress();
        verticalScrollBar()->setValue(before);
    });
}

QVariant HelpBrowser::loadResource(int, const QUrl &)
{
    return {};
}

QFont HelpBrowser::sized(TextSize size, QFont::Weight weight) const
{
    QFont font = Theme::current().font(size, weight);
    font.setPixelSize(std::max(6, font.pixelSize() * (10 + m_zoom) / 10));
    return font;
}

void HelpBrowser::setText(const QString &markdown, const QStringList &anchors)
{
    m_markdown = markdown;
    m_anchors = anchors;
    m_marked.clear();
    dress();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void HelpBrowser::dress()
{
    document()->setDefaultFont(sized(TextSize::Body));
    setMarkdown(m_markdown);
    dressBlocks();
    dressTables();
    narrow();
    mark(m_marked);
}

void HelpBrowser::dressBlocks()
{
    const Theme &theme = Theme::current();
    const Tokens &tokens = theme.tokens();
    // A paragraph that begins with a Latin name runs as the others of the page do; code from left to right.
    const bool isRightToLeft = std::any_of(m_markdown.cbegin(), m_markdown.cend(), [](QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirR; });
    const Qt::LayoutDirection direction = isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    qsizetype heading = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage);
        format.setLayoutDirection(isCode ? Qt::LeftToRight : direction);
        format.setLineHeight(isCode ? 100 : 135, QTextBlockFormat::ProportionalHeight);
        if (level > 0) {
            format.setTopMargin(heading == 0 ? space::s : theme.scaled(level == 2 ? space::xl : space::l));
            format.setBottomMargin(theme.scaled(space::xs));
        } else if (isCode) {
            format.setBackground(tokens.surfaceSunken);
            format.setLeftMargin(0);
            format.setNonBreakableLines(false);
        } else if (block.textList()) {
            const bool isLast = block.textList()->itemNumber(block) == block.textList()->count() - 1;
            format.setBottomMargin(theme.scaled(isLast ? space::s : space::xs));
        } else if (!QTextCursor(block).currentTable()) {
            format.setBottomMargin(theme.scaled(space::s));
        }
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        std::vector<std::pair<QPair<int, int>, QTextCharFormat>> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat character = fragment.charFormat();
            character.clearProperty(QTextFormat::FontSizeAdjustment);
            const bool isFixed = character.fontFixedPitch() || isCode;
            if (level > 0) {
                character.setFont(sized(sizeOfHeading(level), QFont::DemiBold));
                character.setForeground(tokens.text);
                // Every piece: the cursor that looks for the anchor may begin with any of them.
                if (const QString anchor = m_anchors.value(heading); !anchor.isEmpty()) {
                    character.setAnchor(true);
                    character.setAnchorNames({anchor});
                }
            } else if (isFixed) {
                QFont font = theme.monospaceFont(TextSize::Body);
                font.setPixelSize(sized(TextSize::Body).pixelSize());
                character.setFont(font);
                if (!isCode)
                    character.setBackground(tokens.surfaceSunken);
            }
            if (level == 0 && character.fontWeight() > QFont::Normal)
                character.setFontWeight(QFont::DemiBold); // which the font has
            if (character.isAnchor() && !character.anchorHref().isEmpty()) {
                character.setForeground(tokens.accent);
                character.setFontUnderline(true);
            }
            pieces.push_back({{fragment.position(), fragment.length()}, character});
        }
        for (const auto &[range, character] : pieces) {
            cursor.setPosition(range.first);
            cursor.setPosition(range.first + range.second, QTextCursor::KeepAnchor);
            cursor.setCharFormat(character);
        }
        heading += level > 0;
    }
}

void HelpBrowser::dressTables()
{
    const Theme &theme = Theme::current();
    const Tokens &tokens = theme.tokens();
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(hairline);
        format.setBorderBrush(tokens.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(theme.scaled(space::xs));
        format.setCellSpacing(0);
        format.setTopMargin(theme.scaled(space::xs));
        format.setBottomMargin(theme.scaled(space::s));
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(tokens.surfaceSunken);
            cell.setFormat(head);
        }
    }
}

/// Lines of a length that the eye finds back from, however wide the window is.
void HelpBrowser::narrow()
{
    const Theme &theme = Theme::current();
    const int edge = theme.scaled(space::l);
    const int most = theme.scaled(widestLine) * (10 + m_zoom) / 10;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setTopMargin(theme.scaled(space::s));
    format.setBottomMargin(edge);
    format.setLeftMargin(edge);
    format.setRightMargin(edge);
    const int spare = std::max(0, viewport()->width() - most - 2 * edge);
    isRightToLeft() ? format.setLeftMargin(edge + spare) : format.setRightMargin(edge + spare);
    document()->rootFrame()->setFrameFormat(format);
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    narrow();
}

void HelpBrowser::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextBrowser::wheelEvent(event);
}

void HelpBrowser::zoom(int steps)
{
    const int wanted = std::clamp(m_zoom + steps, leastZoom, mostZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    dress();
}

int HelpBrowser::mark(const QString &query)
{
    m_marked = query;
    const QStringList words = foldedForSearch(query).split(u' ', Qt::SkipEmptyParts);
    const Tokens &tokens = Theme::current().tokens();
    QTextCharFormat look;
    look.setBackground(tokens.warningSoft);
    look.setForeground(tokens.onWarningSoft);
    QList<ExtraSelection> marks;
    if (!words.isEmpty()) {
        QList<qsizetype> origins;
        // One character each, as the document counts them.
        const QString text = foldedForSearch(document()->toRawText(), &origins);
        for (const QString &word : words) {
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
                QTextCursor cursor(document());
                cursor.setPosition(static_cast<int>(origins.at(at)));
                const qsizetype last = origins.at(at + word.size() - 1);
                cursor.setPosition(static_cast<int>(last) + 1, QTextCursor::KeepAnchor);
                marks.append({cursor, look});
            }
        }
        std::sort(marks.begin(), marks.end(), [](const ExtraSelection &a, const ExtraSelection &b) { return a.cursor.position() < b.cursor.position(); });
    }
    setExtraSelections(marks);
    return static_cast<int>(marks.size());
}

void HelpBrowser::goToFirstMark()
{
    const QList<ExtraSelection> marks = extraSelections();
    if (marks.isEmpty())
        return;
    QTextCursor cursor = marks.front().cursor;
    cursor.clearSelection();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace easel
