// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace easel {

/// The text as Terraform keeps it: whole characters only, in Unicode's composed form (NFC).
QString hclKept(const QString &text);

/// An expression of HCL that Terraform evaluates to hclKept(text): a quoted string, or for several lines a heredoc, so that a
/// difference of two versions is one of lines. What cannot be seen (control and direction characters, for example) is escaped.
/// `indent`: spaces before the line that closes a call around a heredoc, as `terraform fmt` has them.
QString hclString(const QString &text, int indent = 0);

/// The same on one line, always.
QString hclQuoted(const QString &text);

/// A name that HCL takes as an identifier: lower-case ASCII letters, digits and underscores of `name`, then digits of a hash of
/// `uid`. The same for the same name and uid, whatever else is there. `digits`: 1 to 64.
QString hclName(const QString &name, const QString &uid, int digits = 8);

/// A comment: one or more lines, each with its `# `. Characters that would end or hide it become spaces.
QString hclComment(const QString &text);

/// A block of HCL, laid out as `terraform fmt` does.
class HclBlock final
{
public:
    /// `head` is its type, with its labels as expressions.
    explicit HclBlock(QString head) : m_head(std::move(head)) {}

    /// An attribute with an expression. Neighbours without a line between them have their `=` in one column.
    HclBlock &set(const QString &name, const QString &expression);
    HclBlock &add(HclBlock block);
    HclBlock &comment(const QString &text);
    HclBlock &emptyLine();

    /// The lines, the last with its end too. `depth`: how many blocks are around it.
    QString text(int depth = 0) const;

private:
    struct Attribute
    {
        QString name;
        QString expression;
    };
    struct Comment
    {
        QString text;
    };
    struct EmptyLine
    {
    };
    QString m_head;
    std::vector<std::variant<Attribute, Comment, EmptyLine, HclBlock>> m_items;
};

} // namespace easel
