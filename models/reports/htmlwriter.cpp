// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwriters.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

// Print rules are part of it: a board prints what it signs.
constexpr auto styleSheet = R"(
:root{--ink:#16202a;--muted:#56636f;--line:#d3dae0;--soft:#f4f6f8;--accent:#0b6b75;--good:#1b6e3c;--warning:#8a5300;--bad:#b3261e}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:14px/1.5 Inter,"Noto Sans","DejaVu Sans",system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:40px 32px 64px}
header{border-bottom:2px solid var(--accent);padding-bottom:16px;margin-bottom:24px}
h1{font-size:28px;line-height:1.2;margin:0 0 4px}
header p{margin:0;color:var(--muted);font-size:16px}
h2{font-size:20px;margin:40px 0 12px}
h3{font-size:15px;margin:24px 0 8px}
nav{margin:24px 0;color:var(--muted)}
nav a{color:var(--accent);margin-inline-end:16px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 24px;margin:0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:8px 0 16px}
th{text-align:start;font-size:12px;color:var(--muted);font-weight:600;border-bottom:1px solid var(--ink);padding:6px 8px 6px 0}
td{border-bottom:1px solid var(--line);padding:6px 8px 6px 0;vertical-align:top;overflow-wrap:anywhere;white-space:pre-wrap}
aside{border-inline-start:4px solid var(--line);background:var(--soft);padding:12px 16px;margin:20px 0}
aside strong{display:block}
pre{background:var(--soft);padding:12px;margin:8px 0 16px;white-space:pre-wrap;overflow-wrap:anywhere;font:12px/1.5 "DejaVu Sans Mono",monospace}
code{font:12px "DejaVu Sans Mono",monospace}
figure{margin:12px 0 20px}figure svg{display:block;width:100%;height:auto;border:1px solid var(--line)}
figcaption{margin-top:6px;color:var(--muted);font-size:13px}
.muted{color:var(--muted)}.good{color:var(--good)}.warning{color:var(--warning)}.bad{color:var(--bad)}
aside.good{border-color:var(--good)}aside.warning{border-color:var(--warning)}aside.bad{border-color:var(--bad)}
.mark{font-weight:600;margin-inline-end:6px}
footer{margin-top:48px;border-top:1px solid var(--line);padding-top:12px;color:var(--muted);font-size:12px}
@page{size:A4;margin:18mm 16mm}
@media print{main{max-width:none;padding:0}nav{display:none}h2,h3{break-after:avoid}tr,aside,figure{break-inside:avoid}thead{display:table-header-group}}
)";

QString escaped(const QString &text)
{
    // NUL and other control characters are not allowed in HTML, escaped or not.
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        clean += (c.unicode() < 0x20 && c != u'\n' && c != u'\t') ? QChar(0xFFFD) : c;
    return clean.toHtmlEscaped();
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

class HtmlWriter final
{
public:
    QByteArray write(const ReportDocument &document)
    {
        m_out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                               "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n<style>")
                    .arg(escaped(document.language),
                         escaped(QStringLiteral("%1 — %2").arg(document.title, document.subtitle)))
                + QString::fromUtf8(styleSheet)
                + QStringLiteral("</style>\n</head>\n<body>\n<main>\n<header><h1>%1</h1><p>%2</p></header>\n")
                      .arg(escaped(document.title), escaped(document.subtitle));
        ReportFacts about;
        for (const ReportFact &fact : document.about)
            about.rows.emplace_back(fact.label, fact.value);
        if (!about.rows.empty())
            (*this)(about);
        contents(document);
        for (const ReportBlock &block : document.blocks)
            std::visit([this](const auto &b) { (*this)(b); }, block);
        m_out += QStringLiteral("<footer>%1 · %2</footer>\n</main>\n</body>\n</html>\n")
                     .arg(escaped(document.footer),
                          escaped(QLocale().toString(document.madeAt, QStringLiteral("yyyy-MM-dd HH:mm"))
                                  + QStringLiteral(" UTC")));
        return m_out.toUtf8();
    }

private:
    void contents(const ReportDocument &document)
    {
        int number = 0;
        QString links;
        for (const ReportBlock &block : document.blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block); heading && heading->level == 1)
                links += QStringLiteral("<a href=\"#s%1\">%2</a> ").arg(QString::number(++number), escaped(heading->text));
        }
        if (!links.isEmpty())
            m_out += QStringLiteral("<nav aria-label=\"%1\">%2</nav>\n").arg(escaped(Text::tr("Contents")), links);
    }

    void operator()(const ReportHeading &heading)
    {
        if (heading.level == 1)
            m_out += QStringLiteral("<h2 id=\"s%1\">%2</h2>\n").arg(QString::number(++m_section), escaped(heading.text));
        else
            m_out += QStringLiteral("<h3>%1</h3>\n").arg(escaped(heading.text));
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
        m_out += QStringLiteral("<table>\n<colgroup>");
        for (const double share : table.shares)
            m_out += QStringLiteral("<col style=\"width:%1%\">").arg(share * 100, 0, 'f', 1);
        m_out += QStringLiteral("</colgroup>\n<thead><tr>");
        for (const QString &column : table.columns)
            m_out += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(column));
        m_out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const auto &row : table.rows) {
            m_out += QStringLiteral("<tr>");
            for (const ReportCell &cell : row) {
                const QString text = cell.monospace ? QStringLiteral("<code>%1</code>").arg(escaped(cell.text))
                                                    : escaped(cell.text);
                m_out += QStringLiteral("<td class=\"%1\">%2%3</td>").arg(toneClass(cell.tone), mark(cell.tone), text);
            }
            m_out += QStringLiteral("</tr>\n");
        }
        m_out += QStringLiteral("</tbody>\n</table>\n");
    }

    void operator()(const ReportDifference &difference)
    {
        m_out += QStringLiteral("<p class=\"muted\">%1</p>\n<pre>").arg(escaped(difference.title));
        for (const QString &line : difference.lines) {
            const QLatin1String tone = line.startsWith(u'+')   ? QLatin1String("good")
                                       : line.startsWith(u'-') ? QLatin1String("bad")
                                                               : QLatin1String("muted");
            m_out += QStringLiteral("<span class=\"%1\">%2</span>\n").arg(tone, escaped(line));
        }
        m_out += QStringLiteral("</pre>\n");
    }

    void operator()(const ReportFigure &figure)
    {
        m_out += QStringLiteral("<figure>\n%1\n<figcaption>%2</figcaption>\n</figure>\n").arg(svgOf(figure), escaped(figure.caption));
    }

    QString m_out;
    int m_section = 0;
};

} // namespace

QByteArray reportHtml(const ReportDocument &document)
{
    return HtmlWriter().write(document);
}

} // namespace easel
