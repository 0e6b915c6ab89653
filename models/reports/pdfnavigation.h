// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QIODevice;

namespace easel {

/// What a PDF needs beside its pages, and what QPdfWriter has no words for. Lengths are points from a page's upper left corner.
struct PdfNavigation final
{
    struct Heading
    {
        int level; ///< 1: a section, 2: a part of one
        QString text;
        QString name; ///< of the place, for "report.pdf#name"
        int page;     ///< from 0
        double y;
    };
    struct Link
    {
        int page;
        QRectF place;
        int heading; ///< which of the headings it leads to
    };

    QString title;
    QString author;
    QString language; ///< BCP 47
    QDateTime madeAt;
    std::vector<Heading> headings;
    std::vector<Link> links;
};

/// Writes `pdf` to the device, with bookmarks, links and named places, its title as what a viewer's window shows, its language, author
/// and date. The same input gives the same bytes. Error: Storage where the device refuses or `pdf` is none.
Result<void> writeNavigablePdf(const QByteArray &pdf, const PdfNavigation &navigation, QIODevice &device);

} // namespace easel
