// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QsciLexerYAML;
class QsciScintilla;

namespace easel {

/// What an editor shows beside a line.
struct LineProblem final
{
    int line = 1; ///< from 1
    bool isError = false;
    QString message;
    friend bool operator==(const LineProblem &, const LineProblem &) = default;
};

/// A text field for YAML: lines with numbers, colours of the theme, folding, marks beside lines that have a problem. Keeps every byte of
/// the text, line ends and a missing last one too. Object name of the field inside: "yamlField".
class YamlEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(YamlEdit)

public:
    explicit YamlEdit(QWidget *parent = nullptr);
    ~YamlEdit() override;

    QString text() const;
    /// Forgets what could be undone.
    void setText(const QString &text);
    /// The same as typing it all: undo takes it back.
    void replaceText(const QString &text);
    void setReadOnly(bool readOnly);
    void setProblems(const std::vector<LineProblem> &problems);
    /// The messages beside the line, from 1; empty when there are none.
    QString problemsAt(int line) const;
    /// Puts the cursor there, and the line in sight. From 1.
    void goTo(int line, int column = 1);
    int currentLine() const;
    /// Selects the next place behind the cursor, or before it; false when there is none. From the other end where one end is reached.
    bool find(const QString &text, bool forward = true);
    void foldAll(bool folded);
    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;

Q_SIGNALS:
    void textChanged();

private:
    void dress();

    QsciScintilla *m_field;
    QsciLexerYAML *m_lexer;
    bool m_hasMark = false; ///< the text begins with a byte order mark, which is not shown
    std::vector<LineProblem> m_problems;
};

} // namespace easel
