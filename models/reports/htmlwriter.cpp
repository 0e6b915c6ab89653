// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwriters.h"

#include "reports/legibletext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

// Outside of the namespace: the macro declares a function of the global one.
static void registerReportResources()
{
    Q_INIT_RESOURCE(reports);
}

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

QString resource(const QString &name)
{
    registerReportResources();
    QFile file(QStringLiteral(":/reports/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a resource of the reports is missing");
    return QString::fromUtf8(file.readAll());
}

/// What a policy allows an element's text by.
QString hashOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("'sha256-%1'").arg(QString::fromLatin1(hash.toBase64()));
}

QString escaped(const QString &text)
{
    return legible(text).toHtmlEscaped();
}

/// The drawing as an `<svg>` element that stands in a page.
QString svgOf(const ReportFigure &figure)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = figure.size.toSize();
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle({});
    generator.setDescription({});
    QPainter painter(&generator);
    painter.setLayoutDirection(Qt::LeftToRight);
    figure.paint(painter);
    painter.end();
    // The head of a file of its own gives way to what an element in a page needs.
    QString svg = QString::fromUtf8(bytes);
    svg.remove(0, svg.indexOf(u'>', svg.indexOf(QStringLiteral("<svg"))) + 1);
    return QStringLiteral("<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\">%4")
        .arg(escaped(figure.description), QString::number(size.width()), QString::number(size.height()), svg);
}

QLatin1String toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return QLatin1String("neutral");
    case Tone::Muted: return QLatin1String("muted");
    case Tone::Good: return QLatin1String("good");
    case Tone::Warning: return QLatin1String("warning");
    case Tone::Bad: return QLatin1String("bad");
    }
    Q_UNREACHABLE();
}

/// The shape that says what the colour says.
QString mark(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted: return {};
    case Tone::Good: return QStringLiteral("<span class=\"mark\" aria-hidden=\"true\">✓</span>");
    case Tone::Warning: return QStringLiteral("<span class=\"mark\" aria-hidden=\"true\">▲</span>");
    case Tone::Bad: return QStringLiteral("<span class=\"mark\" aria-hidden=\"true\">✕</span>");
    }
    Q_UNREACHABLE();
}

/// What a table is sorted by where a cell's text is not it.
QString sortKey(const ReportValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return std::isfinite(*number) ? QStringLiteral(" data-n=\"%1\"").arg(*number, 0, 'g', QLocale::FloatingPointShortest) : QString();
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth ? QStringLiteral(" data-n=\"1\"") : QStringLiteral(" data-n=\"0\"");
    if (const auto *time = std::get_if<QDateTime>(&value))
        return QStringLiteral(" data-t=\"%1\"").arg(time->isValid() ? time->toUTC().toString(Qt::ISODateWithMs) : QString());
    return {};
}

bool isNumber(const ReportCell &cell)
{
    return std::holds_alternative<double>(cell.value);
}

/// One to write into by hand has nothing to be sorted.
bool isSortable(const ReportTable &table)
{
    return table.rows.size() > 1 && std::any_of(table.rows.begin(), table.rows.end(), [](const auto &row) {
        return std::any_of(row.begin(), row.end(), [](const ReportCell &cell) { return !cell.text.trimmed().isEmpty(); });
    });
}

class HtmlWriter final
{
public:
    explicit HtmlWriter(const ReportDocument &document) : m_document(document), m_style(resource(QStringLiteral("report.css")))
    {
        int number = 0;
        for (const ReportBlock &block : document.blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block); heading && ++number && !heading->anchor.isEmpty())
                m_anchors.insert(heading->anchor, number);
        }
    }

    QByteArray write()
    {
        cover();
        contents();
        for (const ReportBlock &block : m_document.blocks)
            std::visit([this](const auto &b) { (*this)(b); }, block);
        m_out += QStringLiteral("<footer>%1 · %2</footer>\n</main>\n")
                     .arg(escaped(m_document.footer),
                          escaped(QLocale().toString(m_document.madeAt.toUTC(), QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC")));
        // The head comes last: its policy names the style and the script by what they have become.
        const QString script = m_isSortable ? resource(QStringLiteral("report.js")) : QString();
        QString end = m_isSortable ? QStringLiteral("<script>") + script + QStringLiteral("</script>\n") : QString();
        end += QStringLiteral("</body>\n</html>\n");
        return (head(script) + m_out + end).toUtf8();
    }

private:
    QString head(const QString &script) const
    {
        QString policy = QStringLiteral("default-src 'none'; style-src %1; img-src data:; base-uri 'none'; form-action 'none'").arg(hashOf(m_style));
        if (!script.isEmpty())
            policy += QStringLiteral("; script-src ") + hashOf(script);
        return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"%4>\n<head>\n<meta charset=\"utf-8\">\n"
                              "<meta http-equiv=\"Content-Security-Policy\" content=\"%2\">\n"
                              "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%3</title>\n<style>")
                   .arg(escaped(m_document.language), policy, escaped(QStringLiteral("%1 — %2").arg(m_document.title, m_document.subtitle)),
                        m_document.direction() == Qt::RightToLeft ? QStringLiteral(" dir=\"rtl\"") : QString())
               + m_style + QStringLiteral("</style>\n</head>\n<body>\n<main>\n");
    }

    void cover()
    {
        QString logo;
        if (!m_document.logo.isNull()) {
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            m_document.logo.save(&buffer, "PNG");
            logo = QStringLiteral("<img alt=\"\" src=\"data:image/png;base64,%1\">").arg(QString::fromLatin1(png.toBase64()));
        }
        m_out += QStringLiteral("<header>%1<h1>%2</h1><p>%3</p></header>\n").arg(logo, escaped(m_document.title), escaped(m_document.subtitle));
        ReportFacts about;
        for (const ReportFact &fact : m_document.about)
            about.rows.emplace_back(fact.label, fact.value);
        if (!about.rows.empty())
            (*this)(about);
    }

    void contents()
    {
        constexpr int mostLines = 90; // parts of sections are left out of a longer one
        std::vector<const ReportHeading *> headings;
        for (const ReportBlock &block : m_document.blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block))
                headings.push_back(heading);
        }
        const auto sections = std::count_if(headings.begin(), headings.end(), [](const ReportHeading *h) { return h->level == 1; });
        if (sections == 0)
            return;
        m_out += QStringLiteral("<nav aria-label=\"%1\"><ol>\n").arg(escaped(Text::tr("Contents")));
        for (size_t i = 0; i < headings.size(); ++i) {
            const bool isSection = headings[i]->level == 1;
            if (isSection || headings.size() <= mostLines)
                m_out += QStringLiteral("<li%1><a href=\"#s%2\">%3</a></li>\n")
                             .arg(isSection ? QString() : QStringLiteral(" class=\"part\""), QString::number(i + 1), escaped(headings[i]->text));
        }
        m_out += QStringLiteral("</ol></nav>\n");
    }

    void operator()(const ReportHeading &heading)
    {
        m_out += QStringLiteral("<h%1 id=\"s%2\">%3</h%1>\n")
                     .arg(QString::number(heading.level == 1 ? 2 : 3), QString::number(++m_headings), escaped(heading.text));
    }

    void operator()(const ReportParagraph &paragraph)
    {
        m_out += QStringLiteral("<p class=\"%1\">%2%3</p>\n")
                     .arg(toneClass(paragraph.tone), mark(paragraph.tone), escaped(paragraph.text));
    }

    void operator()(const ReportFacts &facts)
    {
        m_out += QStringLiteral("<dl>\n");
        for (const auto &[name, value] : facts.rows)
            m_out += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(escaped(name), escaped(value));
        m_out += QStringLiteral("</dl>\n");
    }

    void operator()(const ReportCallout &callout)
    {
        m_out += QStringLiteral("<aside class=\"%1\"><strong class=\"%1\">%2%3</strong>%4</aside>\n")
                     .arg(toneClass(callout.tone), mark(callout.tone), escaped(callout.title), escaped(callout.text));
    }

    void operator()(const ReportTable &table)
    {
        const bool sorts = isSortable(table);
        m_isSortable = m_isSortable || sorts;
        const QString name = QStringLiteral("t%1").arg(++m_tables);
        for (size_t i = 0; i < table.shares.size(); ++i)
            m_style += QStringLiteral(".%1 col:nth-child(%2){width:%3%}\n").arg(name).arg(i + 1).arg(table.shares[i] * 100, 0, 'f', 1);
        m_out += QStringLiteral("<table class=\"%1%2\">\n<colgroup>%3</colgroup>\n<thead><tr>")
                     .arg(name, sorts ? QStringLiteral(" sortable") : QString(), QStringLiteral("<col>").repeated(table.columns.size()));
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const auto column = static_cast<size_t>(i);
            const bool isNumeric = std::any_of(table.rows.begin(), table.rows.end(),
                                               [&](const auto &row) { return column < row.size() && isNumber(row[column]); });
            m_out += isNumeric ? QStringLiteral("<th scope=\"col\" class=\"number\">") : QStringLiteral("<th scope=\"col\">");
            m_out += escaped(table.columns[i]) + QStringLiteral("</th>");
        }
        m_out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const auto &row : table.rows) {
            m_out += QStringLiteral("<tr>");
            for (const ReportCell &cell : row)
                write(cell);
            m_out += QStringLiteral("</tr>\n");
        }
        m_out += QStringLiteral("</tbody>\n</table>\n");
    }

    void write(const ReportCell &cell)
    {
        m_out += QStringLiteral("<td");
        if (cell.tone != Tone::Neutral || isNumber(cell))
            m_out += QStringLiteral(" class=\"") + (cell.tone == Tone::Neutral ? QLatin1String() : toneClass(cell.tone))
                     + (isNumber(cell) ? QStringLiteral(" number\"") : QStringLiteral("\""));
        m_out += sortKey(cell.value) + u'>' + mark(cell.tone);
        const int target = cell.target.isEmpty() ? 0 : m_anchors.value(cell.target);
        if (target > 0)
            m_out += QStringLiteral("<a href=\"#s%1\">").arg(target);
        if (cell.monospace)
            m_out += QStringLiteral("<code>");
        m_out += escaped(cell.text);
        if (cell.monospace)
            m_out += QStringLiteral("</code>");
        m_out += target > 0 ? QStringLiteral("</a></td>") : QStringLiteral("</td>");
    }

    void operator()(const ReportDifference &difference)
    {
        m_out += QStringLiteral("<p class=\"muted\">%1</p>\n<pre>").arg(escaped(difference.title));
        for (const QString &line : difference.lines) {
            const QLatin1String tone = line.startsWith(u'+')   ? QLatin1String("good")
                                       : line.startsWith(u'-') ? QLatin1String("bad")
                                                               : QLatin1String("muted");
            m_out += QStringLiteral("<span class=\"%1\">%2</span>").arg(tone, escaped(line));
        }
        m_out += QStringLiteral("</pre>\n");
    }

    void operator()(const ReportFigure &figure)
    {
        m_out += QStringLiteral("<figure>\n%1\n<figcaption>%2</figcaption>\n</figure>\n").arg(svgOf(figure), escaped(figure.caption));
    }

    const ReportDocument &m_document;
    QString m_style;
    QString m_out; ///< the body
    QHash<QString, int> m_anchors; ///< the numbers of their headings, from 1
    int m_headings = 0;
    int m_tables = 0;
    bool m_isSortable = false;
};

} // namespace

QByteArray reportHtml(const ReportDocument &document)
{
    return HtmlWriter(document).write();
}

} // namespace easel
