// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QDir>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many of the pixels are not transparent, and the rectangle they are in.
struct Ink
{
    int pixels = 0;
    QRect bounds;
};

Ink inkOf(const QImage &image)
{
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 40) {
                ++ink.pixels;
                ink.bounds |= QRect(x, y, 1, 1);
            }
        }
    }
    return ink;
}

QString sources()
{
    return QStringLiteral(EASEL_SOURCE_DIR "/resources/icons");
}

QColor strongest(const QImage &image)
{
    QColor found = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > found.alpha())
                found = color;
        }
    }
    return found;
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyIconHasItsDrawing_data();
    void everyIconHasItsDrawing();
    void everyDrawingHasItsIcon();
    void noTwoIconsLookAlike();
    void followsTheTheme();
    void disabledIsMuted();
    void sharpAtEveryRatio();
    void applicationIconIsInTheBinary();
};

void TestIcons::cleanup()
{
    Theme::current().setMode(ThemeMode::Light);
}

void TestIcons::everyIconHasItsDrawing_data()
{
    QTest::addColumn<Icon>("which");
    for (const Icon icon : allIcons())
        QTest::newRow(qPrintable(iconName(icon))) << icon;
}

void TestIcons::everyIconHasItsDrawing()
{
    QFETCH(Icon, which);
    QFile file(sources() + u'/' + iconName(which) + u".svg"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), "the drawing is missing");
    const QByteArray svg = file.readAll();
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"svg") {
            QCOMPARE(reader.attributes().value(u"viewBox"_s), u"0 0 24 24");
            QCOMPARE(reader.attributes().value(u"stroke-width"_s), u"2");
            QCOMPARE(reader.attributes().value(u"stroke"_s), u"currentColor");
        }
        const auto fill = reader.attributes().value(u"fill"_s);
        QVERIFY(fill.isEmpty() || fill == u"none" || fill == u"currentColor");
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));

    const Ink ink = inkOf(iconPixmap(which, 24, Qt::black, 4.0).toImage());
    QVERIFY2(ink.pixels > 300, "hardly anything is drawn");
    // Nothing is cut off: half a unit of air all around.
    QVERIFY2(QRect(1, 1, 94, 94).contains(ink.bounds), "the drawing leaves its grid");
    // Optical centre: the drawing is not pushed to a side.
    const QPointF off = QRectF(ink.bounds).center() - QPointF(48, 48);
    QVERIFY2(std::abs(off.x()) <= 8 && std::abs(off.y()) <= 8,
             qPrintable(u"off centre by %1, %2"_s.arg(off.x()).arg(off.y())));
}

void TestIcons::everyDrawingHasItsIcon()
{
    QStringList drawings;
    for (const QString &file : QDir(sources()).entryList({u"*.svg"_s}))
        drawings << file.chopped(4);
    drawings.removeAll(u"easel"_s); // the application's own, in colours
    QStringList icons;
    for (const Icon icon : allIcons())
        icons << iconName(icon);
    drawings.sort();
    icons.sort();
    QCOMPARE(drawings, icons);
}

void TestIcons::noTwoIconsLookAlike()
{
    QHash<QByteArray, QString> seen;
    for (const Icon icon : allIcons()) {
        const QImage image = iconPixmap(icon, 24, Qt::black, 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
        const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        QVERIFY2(!seen.contains(bytes), qPrintable(iconName(icon) + u" looks like "_s + seen.value(bytes)));
        seen.insert(bytes, iconName(icon));
    }
}

void TestIcons::followsTheTheme()
{
    const QIcon one = icon(Icon::Cluster);
    QCOMPARE(strongest(one.pixmap(48).toImage()), Tokens::lightTheme().text);
    Theme::current().setMode(ThemeMode::Dark);
    QCOMPARE(strongest(one.pixmap(48).toImage()), Tokens::darkTheme().text);
    const QIcon checked = icon(Icon::Cluster, &Tokens::textMuted, &Tokens::accent);
    QCOMPARE(strongest(checked.pixmap(48, QIcon::Normal, QIcon::On).toImage()), Tokens::darkTheme().accent);
}

void TestIcons::disabledIsMuted()
{
    QCOMPARE(strongest(icon(Icon::Cluster, &Tokens::danger).pixmap(48, QIcon::Disabled).toImage()),
             Tokens::lightTheme().textDisabled);
}

void TestIcons::sharpAtEveryRatio()
{
    for (const double ratio : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap direct = iconPixmap(Icon::Add, 24, Qt::black, ratio);
        QCOMPARE(direct.width(), qRound(24 * ratio));
        QCOMPARE(direct.devicePixelRatio(), ratio);
        const QPixmap through = icon(Icon::Add).pixmap(QSize(24, 24), ratio);
        QCOMPARE(through.width(), qRound(24 * ratio));
        QCOMPARE(through.deviceIndependentSize(), QSizeF(24, 24));
    }
    // A bar of two pixels between whole ones: painted at its own size, nothing is half covered along its length.
    const QImage plus = iconPixmap(Icon::Add, 24, Qt::black, 1.0).toImage();
    QCOMPARE(qAlpha(plus.pixel(8, 11)), 255);
    QCOMPARE(qAlpha(plus.pixel(8, 12)), 255);
    QCOMPARE(qAlpha(plus.pixel(8, 10)), 0);
    QCOMPARE(qAlpha(plus.pixel(8, 13)), 0);
}

void TestIcons::applicationIconIsInTheBinary()
{
    QVERIFY(inkOf(applicationIcon().pixmap(64).toImage()).pixels > 2000);
}

EASEL_TEST(TestIcons)
#include "testicons.moc"
