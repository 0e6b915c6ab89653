// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/yamledit.h"

#include "theme/icons.h"
#include "theme/plaintext.h"
#include "theme/readingorder.h"
#include "theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

// Its headers are written with Qt's keywords, which Easel does without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexeryaml.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

namespace easel {
namespace {

constexpr int numberMargin = 0;
constexpr int problemMargin = 1;
constexpr int foldMargin = 2;
constexpr int errorMarker = 1;
constexpr int warningMarker = 2;
constexpr int errorIndicator = 8;

/// Scintilla knows points only, and the theme's fonts are in pixels.
QFont inPoints(QFont font, const QWidget &widget)
{
    font.setPointSizeF(font.pixelSize() * 72.0 / widget.logicalDpiY());
    return font;
}

/// A painter begins with the direction of the program, whatever its widget's is, and Scintilla does not set another: indents and colons
/// would turn around. So the program's is another one while it paints, and nobody is told.
class LeftToRightPainting final : public QObject
{
    Q_DISABLE_COPY_MOVE(LeftToRightPainting)

public:
    LeftToRightPainting() : m_direction(QGuiApplication::layoutDirection())
    {
        if (m_direction != Qt::LeftToRight)
            set(Qt::LeftToRight);
    }
    ~LeftToRightPainting() override
    {
        if (m_direction != Qt::LeftToRight)
            set(m_direction);
    }

    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::ApplicationLayoutDirectionChange; }

private:
    void set(Qt::LayoutDirection direction)
    {
        const QSignalBlocker quiet(qApp);
        qApp->installEventFilter(this);
        QGuiApplication::setLayoutDirection(direction);
        qApp->removeEventFilter(this);
    }

    Qt::LayoutDirection m_direction;
};

/// From left to right in every language.
class CodeField final : public QsciScintilla
{
    Q_DISABLE_COPY_MOVE(CodeField)

public:
    explicit CodeField(QWidget *parent) : QsciScintilla(parent)
    {
        setLayoutDirection(Qt::LeftToRight);
        SendScintilla(SCI_SETBUFFEREDDRAW, 0ul); // lines are painted at once, not kept as pictures
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const LeftToRightPainting asCode;
        QsciScintilla::paintEvent(event);
    }

    /// Tab indents, so that another key has to lead out.
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
        if (isTab && event->modifiers().testFlag(Qt::ControlModifier))
            focusInReadingOrder(*window(), event->key() == Qt::Key_Tab && !event->modifiers().testFlag(Qt::ShiftModifier));
        else
            QsciScintilla::keyPressEvent(event);
    }
};

} // namespace

YamlEdit::YamlEdit(QWidget *parent) : QWidget(parent), m_field(new CodeField(this)), m_lexer(new QsciLexerYAML(this))
{
    m_field->setObjectName(QStringLiteral("yamlField"));
    m_field->setAccessibleName(tr("Configuration"));
    m_field->setUtf8(true);
    m_field->setLexer(m_lexer);
    m_field->setFrameShape(QFrame::NoFrame);
    m_field->setIndentationsUseTabs(false);
    m_field->setTabWidth(2);
    m_field->setAutoIndent(true);
    m_field->setIndentationGuides(true);
    m_field->setBackspaceUnindents(true);
    m_field->setTabIndents(true);
    m_field->setCaretLineVisible(true);
    m_field->setScrollWidth(1);
    m_field->setScrollWidthTracking(true);
    m_field->setMarginType(numberMargin, QsciScintilla::NumberMargin);
    m_field->setMarginType(problemMargin, QsciScintilla::SymbolMargin);
    m_field->setMarginMarkerMask(problemMargin, (1 << errorMarker) | (1 << warningMarker));
    m_field->setMarginSensitivity(problemMargin, false);
    m_field->setFolding(QsciScintilla::PlainFoldStyle, foldMargin);
    m_field->indicatorDefine(QsciScintilla::SquiggleIndicator, errorIndicator);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QsciScintilla::textChanged, this, &YamlEdit::textChanged);
    connect(m_field, &QsciScintilla::linesChanged, this, [this] {
        m_field->setMarginWidth(numberMargin, QString::number(std::max(100, m_field->lines())) + u'0');
    });
    connect(&Theme::current(), &Theme::changed, this, &YamlEdit::dress);
    dress();
}

YamlEdit::~YamlEdit()
{
    // The field would ask a lexer that is gone.
    m_field->setLexer(nullptr);
}

void YamlEdit::dress()
{
    const Tokens &tokens = Theme::current().tokens();
    const QFont font = inPoints(Theme::current().monospaceFont(TextSize::Body), *this);
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultPaper(tokens.surface);
    m_lexer->setDefaultColor(tokens.text);
    for (int style = 0; style < 10; ++style) {
        m_lexer->setFont(font, style);
        m_lexer->setPaper(tokens.surface, style);
        m_lexer->setColor(tokens.text, style);
    }
    m_lexer->setColor(tokens.textMuted, QsciLexerYAML::Comment);
    m_lexer->setColor(tokens.accent, QsciLexerYAML::Identifier);
    m_lexer->setColor(tokens.onInfoSoft, QsciLexerYAML::Keyword);
    m_lexer->setColor(tokens.onSuccessSoft, QsciLexerYAML::Number);
    m_lexer->setColor(tokens.onWarningSoft, QsciLexerYAML::Reference);
    m_lexer->setColor(tokens.textMuted, QsciLexerYAML::DocumentDelimiter);
    m_lexer->setColor(tokens.onInfoSoft, QsciLexerYAML::TextBlockMarker);
    m_lexer->setColor(tokens.onDangerSoft, QsciLexerYAML::SyntaxErrorMarker);
    m_lexer->setColor(tokens.textMuted, QsciLexerYAML::Operator);
    m_field->setPaper(tokens.surface);
    m_field->setColor(tokens.text);
    m_field->setCaretForegroundColor(tokens.text);
    m_field->setCaretLineBackgroundColor(tokens.hover);
    m_field->setSelectionBackgroundColor(tokens.selection);
    m_field->setSelectionForegroundColor(tokens.onSelection);
    m_field->setMarginsBackgroundColor(tokens.surfaceSunken);
    m_field->setMarginsForegroundColor(tokens.textMuted);
    m_field->setMarginsFont(inPoints(Theme::current().monospaceFont(TextSize::Caption), *this));
    m_field->setFoldMarginColors(tokens.surfaceSunken, tokens.surfaceSunken);
    m_field->setIndentationGuidesForegroundColor(tokens.line);
    m_field->setIndentationGuidesBackgroundColor(tokens.surface);
    for (int marker = int(QsciScintilla::SC_MARKNUM_FOLDEREND); marker <= int(QsciScintilla::SC_MARKNUM_FOLDEROPEN); ++marker) {
        // Its own setters pass over the marks of folding.
        m_field->SendScintilla(QsciScintilla::SCI_MARKERSETFORE, static_cast<unsigned long>(marker), tokens.surfaceSunken);
        m_field->SendScintilla(QsciScintilla::SCI_MARKERSETBACK, static_cast<unsigned long>(marker), tokens.textMuted);
    }
    const int side = Theme::current().iconSize(IconSize::Small);
    m_field->markerDefine(iconPixmap(Icon::HealthBad, side, tokens.danger, 1), errorMarker);
    m_field->markerDefine(iconPixmap(Icon::HealthWarn, side, tokens.warning, 1), warningMarker);
    m_field->setIndicatorForegroundColor(tokens.danger, errorIndicator);
    m_field->setMarginWidth(numberMargin, QString::number(std::max(100, m_field->lines())) + u'0');
    m_field->setMarginWidth(problemMargin, side + 4);
    m_field->setMarginWidth(foldMargin, side);
}

QString YamlEdit::text() const
{
    return (m_hasMark ? QString(QChar(QChar::ByteOrderMark)) : QString()) + m_field->text();
}

void YamlEdit::setText(const QString &text)
{
    m_hasMark = text.startsWith(QChar(QChar::ByteOrderMark));
    m_field->setEolMode(text.contains(QLatin1String("\r\n")) ? QsciScintilla::EolWindows : QsciScintilla::EolUnix);
    m_field->setText(m_hasMark ? text.mid(1) : text);
    m_field->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
}

void YamlEdit::replaceText(const QString &text)
{
    int line = 0;
    int column = 0;
    m_field->getCursorPosition(&line, &column);
    const QByteArray bytes = (text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text).toUtf8();
    m_field->beginUndoAction();
    m_field->SendScintilla(QsciScintilla::SCI_TARGETWHOLEDOCUMENT);
    m_field->SendScintilla(QsciScintilla::SCI_REPLACETARGET, static_cast<uintptr_t>(bytes.size()), bytes.constData());
    m_field->endUndoAction();
    m_field->setCursorPosition(std::min(line, m_field->lines() - 1), 0);
}

void YamlEdit::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
}

void YamlEdit::setProblems(const std::vector<LineProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    m_field->markerDeleteAll(errorMarker);
    m_field->markerDeleteAll(warningMarker);
    m_field->clearIndicatorRange(0, 0, m_field->lines(), 0, errorIndicator);
    m_field->clearAnnotations();
    for (const LineProblem &problem : problems) {
        const int line = std::clamp(problem.line - 1, 0, std::max(0, m_field->lines() - 1));
        m_field->markerAdd(line, problem.isError ? errorMarker : warningMarker);
        if (problem.isError)
            m_field->fillIndicatorRange(line, 0, line, std::max(1, static_cast<int>(m_field->text(line).trimmed().size())), errorIndicator);
    }
}

QString YamlEdit::problemsAt(int line) const
{
    QStringList messages;
    for (const LineProblem &problem : m_problems) {
        if (problem.line == line)
            messages << problem.message;
    }
    return messages.join(u'\n');
}

void YamlEdit::goTo(int line, int column)
{
    m_field->setCursorPosition(std::max(0, line - 1), std::max(0, column - 1));
    m_field->ensureLineVisible(std::max(0, line - 1));
}

int YamlEdit::currentLine() const
{
    int line = 0;
    int column = 0;
    m_field->getCursorPosition(&line, &column);
    return line + 1;
}

bool YamlEdit::find(const QString &text, bool forward)
{
    if (text.isEmpty())
        return false;
    int line = -1;
    int column = -1;
    if (!forward && m_field->hasSelectedText()) {
        int endLine = 0;
        int endColumn = 0;
        m_field->getSelection(&line, &column, &endLine, &endColumn);
    }
    return m_field->findFirst(text, false, false, false, true, forward, line, column);
}

void YamlEdit::foldAll(bool folded)
{
    m_field->SendScintilla(QsciScintilla::SCI_FOLDALL, folded ? QsciScintilla::SC_FOLDACTION_CONTRACT : QsciScintilla::SC_FOLDACTION_EXPAND);
}

void YamlEdit::undo()
{
    m_field->undo();
}

void YamlEdit::redo()
{
    m_field->redo();
}

bool YamlEdit::canUndo() const
{
    return m_field->isUndoAvailable();
}

bool YamlEdit::canRedo() const
{
    return m_field->isRedoAvailable();
}

} // namespace easel
