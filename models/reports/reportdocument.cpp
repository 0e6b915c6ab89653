// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdocument.h"

#include <QLocale>
#include <QPainter>
#include <QPicture>

namespace easel {

Qt::LayoutDirection ReportDocument::direction() const
{
    return QLocale(language).textDirection();
}

ReportDocument withRecordedFigures(ReportDocument document)
{
    for (ReportBlock &block : document.blocks) {
        auto *figure = std::get_if<ReportFigure>(&block);
        if (!figure)
            continue;
        QPicture picture;
        QPainter recorder(&picture);
        figure->paint(recorder);
        recorder.end();
        figure->paint = [picture](QPainter &painter) {
            // Played as it was painted: a picture itself would fit its resolution to the device's.
            painter.save();
            const double dpi = picture.logicalDpiX();
            painter.scale(dpi / painter.device()->logicalDpiX(), dpi / painter.device()->logicalDpiY());
            QPicture own = picture;
            own.play(&painter);
            painter.restore();
        };
    }
    return document;
}

} // namespace easel
