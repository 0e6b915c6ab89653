// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QImage>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace easel {

/// What a text means, for colour and for a mark beside it. Never the only carrier of the meaning.
enum class Tone { Neutral, Muted, Good, Warning, Bad };

// The blocks that a report is made of. All text is plain: a writer escapes it.

struct ReportHeading final
{
    int level = 1; ///< 1: a section, 2: a part of one
    QString text;
    QString anchor{}; ///< what a cell's target leads to, unique in the report; empty: nothing leads here
};

struct ReportParagraph final
{
    QString text;
    Tone tone = Tone::Neutral;
};

/// Names and values side by side.
struct ReportFacts final
{
    std::vector<std::pair<QString, QString>> rows;
};

/// A box that must not be overlooked.
struct ReportCallout final
{
    Tone tone = Tone::Neutral;
    QString title;
    QString text;
};

/// What a cell is to programs where it is more than its text: CSV and JSON give this, tables are sorted by it, and numbers stand
/// at the end of their column.
using ReportValue = std::variant<std::monostate, double, bool, QDateTime>;

struct ReportCell final
{
    QString text;
    Tone tone = Tone::Neutral;
    bool monospace = false;
    ReportValue value{};
    QString target{}; ///< anchor of the heading that the text is a link to; empty: none
};

/// A table whose header is repeated on each page.
struct ReportTable final
{
    QStringList columns;
    std::vector<double> shares; ///< of the width, one a column, summing to 1
    std::vector<std::vector<ReportCell>> rows;
    QString name{};     ///< for programs: the CSV file, the key in JSON; unique in the report; empty: only people read the table
    QStringList keys{}; ///< names of the columns for programs, one a column, where the table has a name
};

/// Lines of a configuration as a difference: the first character of a line is ' ', '+' or '-'.
struct ReportDifference final
{
    QString title;
    QStringList lines;
};

/// A drawing, as wide as the page lets it be.
struct ReportFigure final
{
    /// What a drawing is as wide as when nothing speaks for another width: text of 11 px is then set in 7 points on A4.
    static constexpr double usualWidth = 770;

    QString caption;
    QString description; ///< what is to be seen, for those who cannot see it
    QSizeF size;         ///< the drawing's, in its own units
    /// Paints it from the origin to `size`, with lines and text rather than pixels, in colours for paper. Called any number of
    /// times, on the thread of the window.
    std::function<void(QPainter &painter)> paint;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportFacts, ReportCallout, ReportTable, ReportDifference,
                                 ReportFigure>;

/// What is said of the report as a whole, on its cover.
struct ReportFact final
{
    QString key; ///< for programs, unique in the report; empty: for people only
    QString label;
    QString value;
};

/// A report as content, before it is a file.
struct ReportDocument final
{
    QString title;
    QString subtitle;
    QString language; ///< BCP 47, of the text
    QString footer;   ///< on every page, beside the page number
    QDateTime madeAt; ///< UTC
    std::vector<ReportBlock> blocks;
    QString kind{};   ///< for programs: "plan", "inventory" ...
    std::vector<ReportFact> about{};
    QImage logo{};    ///< of whose report it is, on the cover; null: none

    /// How its language runs.
    Qt::LayoutDirection direction() const;
};

/// The document with its drawings painted once, now and on this thread (the window's), so that any thread may write it after.
ReportDocument withRecordedFigures(ReportDocument document);

} // namespace easel
