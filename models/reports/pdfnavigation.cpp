// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfnavigation.h"

#include "reports/legibletext.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCoreApplication>
#include <QIODevice>

#include <stdexcept>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

/// Where qpdf's bytes go.
class DevicePipeline final : public Pipeline
{
public:
    explicit DevicePipeline(QIODevice &device) : Pipeline("device", nullptr), m_device(device) {}

    void write(const unsigned char *data, size_t size) override
    {
        if (m_device.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)) != static_cast<qint64>(size))
            throw std::runtime_error(m_device.errorString().toStdString());
    }
    void finish() override {}

private:
    QIODevice &m_device;
};

QPDFObjectHandle text(const QString &string)
{
    return QPDFObjectHandle::newUnicodeString(legible(string).toStdString());
}

class Navigator final
{
public:
    Navigator(QPDF &pdf, const PdfNavigation &navigation)
        : m_pdf(pdf), m_navigation(navigation), m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void add()
    {
        describe();
        for (const PdfNavigation::Heading &heading : m_navigation.headings)
            m_destinations.push_back(m_pdf.makeIndirectObject(destinationOf(heading)));
        if (!m_destinations.empty()) {
            bookmarks();
            names();
        }
        for (const PdfNavigation::Link &link : m_navigation.links)
            annotate(link);
    }

private:
    void describe()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang", text(m_navigation.language));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
        if (!info.isDictionary()) {
            info = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            m_pdf.getTrailer().replaceKey("/Info", info);
        }
        info.replaceKey("/Title", text(m_navigation.title));
        if (!m_navigation.author.isEmpty())
            info.replaceKey("/Author", text(m_navigation.author));
        const QString moment = m_navigation.madeAt.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
        if (!moment.isEmpty())
            info.replaceKey("/CreationDate", QPDFObjectHandle::newString(moment.toStdString()));
    }

    double heightOf(int page)
    {
        return m_pages[static_cast<size_t>(page)].getMediaBox().getArrayAsRectangle().ury;
    }

    QPDFObjectHandle destinationOf(const PdfNavigation::Heading &heading)
    {
        auto place = QPDFObjectHandle::newArray();
        place.appendItem(m_pages[static_cast<size_t>(heading.page)].getObjectHandle());
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newInteger(0));
        place.appendItem(QPDFObjectHandle::newReal(heightOf(heading.page) - heading.y, 1));
        place.appendItem(QPDFObjectHandle::newNull()); // as near as the reader likes it
        return place;
    }

    /// A tree of two levels. Its sections are closed where that many would fill the window.
    void bookmarks()
    {
        constexpr size_t many = 40;
        const bool isOpen = m_navigation.headings.size() <= many;
        auto root = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        std::vector<QPDFObjectHandle> sections;
        std::vector<QPDFObjectHandle> parts;
        const auto closeSection = [&] {
            if (!parts.empty())
                hang(sections.back(), parts, isOpen);
            parts.clear();
        };
        for (size_t i = 0; i < m_destinations.size(); ++i) {
            const PdfNavigation::Heading &heading = m_navigation.headings[i];
            auto item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", text(heading.text));
            item.replaceKey("/Dest", m_destinations[i]);
            if (heading.level > 1 && !sections.empty()) {
                parts.push_back(item);
                continue;
            }
            closeSection();
            sections.push_back(item);
        }
        closeSection();
        hang(root, sections, true);
        if (isOpen)
            root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(m_destinations.size())));
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    static void hang(QPDFObjectHandle parent, const std::vector<QPDFObjectHandle> &children, bool isOpen)
    {
        for (size_t i = 0; i < children.size(); ++i) {
            QPDFObjectHandle child = children[i];
            child.replaceKey("/Parent", parent);
            if (i > 0)
                child.replaceKey("/Prev", children[i - 1]);
            if (i + 1 < children.size())
                child.replaceKey("/Next", children[i + 1]);
        }
        const auto count = static_cast<long long>(children.size());
        parent.replaceKey("/First", children.front());
        parent.replaceKey("/Last", children.back());
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(isOpen ? count : -count));
    }

    void names()
    {
        auto tree = QPDFNameTreeObjectHelper::newEmpty(m_pdf);
        for (size_t i = 0; i < m_destinations.size(); ++i)
            tree.insert(legible(m_navigation.headings[i].name).toStdString(), m_destinations[i]);
        auto names = QPDFObjectHandle::newDictionary();
        names.replaceKey("/Dests", tree.getObjectHandle());
        m_pdf.getRoot().replaceKey("/Names", names);
    }

    void annotate(const PdfNavigation::Link &link)
    {
        const double height = heightOf(link.page);
        auto annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>");
        annotation.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle({link.place.left(), height - link.place.bottom(), link.place.right(),
                                                                           height - link.place.top()}));
        annotation.replaceKey("/Dest", m_destinations[static_cast<size_t>(link.heading)]);
        annotation.replaceKey("/Contents", text(m_navigation.headings[static_cast<size_t>(link.heading)].text));
        QPDFObjectHandle page = m_pages[static_cast<size_t>(link.page)].getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

    QPDF &m_pdf;
    const PdfNavigation &m_navigation;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<QPDFObjectHandle> m_destinations;
};

} // namespace

Result<void> writeNavigablePdf(const QByteArray &pdf, const PdfNavigation &navigation, QIODevice &device)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
        Navigator(document, navigation).add();
        QPDFWriter writer(document);
        DevicePipeline out(device);
        writer.setOutputPipeline(&out);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        return {};
    } catch (const std::exception &problem) {
        return fail(ErrorCode::Storage, Text::tr("The PDF could not be written: %1").arg(QString::fromStdString(problem.what())));
    }
}

} // namespace easel
