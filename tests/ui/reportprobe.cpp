// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportprobe.h"

#include <QPainter>
#include <QProcess>

namespace easel::test {

ReportDocument sampleReport()
{
    ReportDocument document;
    document.title = QStringLiteral("Plan for approval");
    document.subtitle = QStringLiteral("retail-emea");
    document.language = QStringLiteral("en");
    document.footer = QStringLiteral("retail-emea · plan 0123456789abcdef");
    document.madeAt = QDateTime(QDate(2026, 3, 14), QTime(9, 30), Qt::UTC);
    document.kind = QStringLiteral("plan");
    document.about = {{QStringLiteral("author"), QStringLiteral("Author"), QStringLiteral("Zoë Müller")},
                      {QString(), QStringLiteral("Wave 1"), QStringLiteral("Canary")}};
    document.blocks = {
        ReportFacts{{{QStringLiteral("Workspace"), QStringLiteral("retail-emea")},
                     {QStringLiteral("Digest (SHA-256)"), QString(64, u'a')}}},
        ReportCallout{Tone::Warning, QStringLiteral("Allowed, with warnings"), QStringLiteral("No rule refuses the plan.")},
        ReportHeading{1, QStringLiteral("Changes")},
        ReportHeading{2, QStringLiteral("Stores EU — Changed")},
        ReportTable{{QStringLiteral("Field"), QStringLiteral("Before"), QStringLiteral("After")},
                    {0.3, 0.35, 0.35},
                    {{ReportCell{QStringLiteral("Oversubscription")}, ReportCell{QStringLiteral("120 %"), Tone::Muted},
                      ReportCell{QStringLiteral("150 %")}}}},
        ReportDifference{QStringLiteral("Values"), {QStringLiteral(" a: 1"), QStringLiteral("-b: 2"), QStringLiteral("+b: 3")}},
        ReportParagraph{QStringLiteral("eks-prod-fra-01: enabled to carry virtual clusters."), Tone::Good},
    };
    return document;
}

ReportDocument longReport(int rows)
{
    ReportDocument document = sampleReport();
    document.title = QStringLiteral("Inventory");
    document.kind = QStringLiteral("inventory");
    ReportTable clusters{{QStringLiteral("Cluster"), QStringLiteral("CPU"), QStringLiteral("Read"), QStringLiteral("Host"), QStringLiteral("Group")},
                         {0.3, 0.1, 0.25, 0.1, 0.25},
                         {},
                         QStringLiteral("clusters"),
                         {QStringLiteral("cluster"), QStringLiteral("cpu"), QStringLiteral("readAt"), QStringLiteral("host"), QStringLiteral("group")}};
    for (int i = 0; i < rows; ++i) {
        const QDateTime at = document.madeAt.addSecs(-60LL * i);
        clusters.rows.push_back({{QStringLiteral("cluster-%1.").arg(i)},
                                 {QStringLiteral("%1").arg(i * 37 % 1000), Tone::Neutral, false, static_cast<double>(i * 37 % 1000)},
                                 {at.toString(QStringLiteral("d MMM yyyy HH:mm")), Tone::Muted, false, at},
                                 {i % 2 ? QStringLiteral("yes") : QStringLiteral("no"), Tone::Neutral, false, i % 2 == 1},
                                 {QStringLiteral("Group %1").arg(i % 5), Tone::Neutral, false, {}, QStringLiteral("group-%1").arg(i % 5)}});
    }
    ReportTable groups{{QStringLiteral("Group"), QStringLiteral("Load")}, {0.5, 0.5}, {}, QStringLiteral("groups"),
                       {QStringLiteral("group"), QStringLiteral("load")}};
    document.blocks = {ReportHeading{1, QStringLiteral("Summary")}, ReportParagraph{QStringLiteral("All that there is.")},
                       ReportHeading{1, QStringLiteral("Host clusters"), QStringLiteral("clusters")}, std::move(clusters),
                       ReportHeading{1, QStringLiteral("Cluster groups")}};
    for (int i = 0; i < 5; ++i) {
        document.blocks.emplace_back(ReportHeading{2, QStringLiteral("Group %1 in detail").arg(i), QStringLiteral("group-%1").arg(i)});
        document.blocks.emplace_back(ReportParagraph{QStringLiteral("What there is to say of it.")});
        groups.rows.push_back({{QStringLiteral("Group %1").arg(i)}, {QStringLiteral("-%1.5 %").arg(i), Tone::Neutral, false, -i - 0.5}});
    }
    document.blocks.emplace_back(ReportHeading{1, QStringLiteral("Load")});
    document.blocks.emplace_back(std::move(groups));
    return document;
}

ReportDocument reportOf(const QString &text)
{
    ReportDocument document = sampleReport();
    document.title = text;
    document.subtitle = text;
    document.footer = text;
    document.about = {{QStringLiteral("author"), text, text}};
    ReportFigure figure = drawing({770, 120});
    figure.caption = text;
    figure.description = text;
    ReportCell linked{text};
    linked.target = QStringLiteral("part");
    document.blocks = {ReportHeading{1, text, QStringLiteral("section")},
                       ReportHeading{2, text, QStringLiteral("part")},
                       ReportParagraph{text, Tone::Bad},
                       ReportFacts{{{text, text}}},
                       ReportCallout{Tone::Bad, text, text},
                       ReportTable{{text, text}, {0.6, 0.4}, {{ReportCell{text, Tone::Neutral, true}, linked}, {ReportCell{text, Tone::Warning}, ReportCell{text}}},
                                   QStringLiteral("table"), {QStringLiteral("first"), QStringLiteral("second")}},
                       ReportDifference{text, {text}},
                       std::move(figure),
                       ReportParagraph{QStringLiteral("the end of the report")}};
    return document;
}

ReportFigure drawing(QSizeF size)
{
    return {QStringLiteral("Below the drawing."), QStringLiteral("A \"line\" <from> corner to corner"), size, [size](QPainter &painter) {
                painter.setPen(Qt::black);
                painter.drawRect(QRectF(QPointF(), size).adjusted(1, 1, -1, -1));
                painter.drawLine(QPointF(), QPointF(size.width(), size.height()));
                QFont font;
                font.setPixelSize(11);
                painter.setFont(font);
                painter.drawText(QPointF(20, 30), QStringLiteral("Payments<EU>"));
            }};
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pdfText(const QString &path)
{
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

} // namespace easel::test
