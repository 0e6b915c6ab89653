// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportlogo.h"

#include "reports/reporttext.h"
#include "workspace/privatefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

namespace easel {
namespace {

constexpr qsizetype largestFile = 4 * 1024 * 1024;
constexpr int largestEdge = 8192;  // pixels; beyond it nobody draws a logo
constexpr int wanted = 1200;       // pixels that are kept of the longer edge: sharp in print

} // namespace

Result<QImage> readLogo(const QString &path)
{
    Result<QByteArray> content = readWholeFile(path, largestFile);
    if (!content)
        return fail(content.error());
    QBuffer buffer(&*content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QByteArray format = reader.format();
    QImage image;
    if ((format == "png" || format == "jpeg") && size.isValid() && size.width() <= largestEdge && size.height() <= largestEdge)
        image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::InvalidInput, ReportText::tr("“%1” is not a PNG or JPEG picture that can be a logo.").arg(QFileInfo(path).fileName()), path);
    if (std::max(image.width(), image.height()) > wanted)
        image = image.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace easel
