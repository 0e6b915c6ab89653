// SPDX-License-Identifier: GPL-3.0-or-later
// The help: every page of every language, its links, its search, and that each page, panel and window of the program has something to
// read about it.
#include "help/helpbook.h"
#include "help/helptopics.h"
#include "shell/helpdesk.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/workbench.h"
#include "rules/rulecatalogue.h"
#include "rules/ruledocument.h"
#include "samplefleet.h"
#include "sessionfixture.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The whole English set has to be translated: it is kept short.
constexpr int mostWords = 6000;
/// A longer line is hard to translate, and hard to see in a difference.
constexpr int longestLine = 480;

const QString folder = QStringLiteral(EASEL_SOURCE_DIR "/resources/help");

QStringList languages()
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString sourceOf(const QString &language, const QString &name)
{
    return QString::fromUtf8(contentOf(u"%1/%2/%3.md"_s.arg(folder, language, name)));
}

/// Where the links of a page lead.
QStringList linksIn(const QString &markdown)
{
    static const QRegularExpression form(u"\\]\\(([^)\\s]+)\\)"_s);
    QStringList links;
    for (auto it = form.globalMatch(markdown); it.hasNext();)
        links << it.next().captured(1);
    return links;
}

QString allSources(const QStringList &patterns)
{
    QString text;
    QDirIterator it(QStringLiteral(EASEL_SOURCE_DIR "/ui"), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (!path.endsWith(u"helptopics.cpp"_s))
            text += QString::fromUtf8(contentOf(path));
    }
    return text;
}

bool hasTopic(const QString &objectName)
{
    const auto topics = helpTopics();
    return std::any_of(topics.begin(), topics.end(), [&](const HelpTopic &topic) { return objectName == QLatin1String(topic.objectName); });
}

} // namespace

class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPageIsInTheIndex();
    void pagesAreWellFormed_data();
    void pagesAreWellFormed();
    void everyLinkResolves_data();
    void everyLinkResolves();
    void wrongLinksAreSeen();
    void theWholeSetStaysShort();
    void eachPageIsFoundByItsTitle_data();
    void eachPageIsFoundByItsTitle();
    void searchFoldsAndRanks();
    void otherLanguagesFallBackPageByPage();
    void everyPlaceHasATopic();
    void aTopicIsThatOfTheNearest();
    void everyRuleHasADocument();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestHelp::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"easel.ini"_s));
    QLocale::setDefault(QLocale(u"en"_s));
}

void TestHelp::everyPageIsInTheIndex()
{
    const HelpBook book(u"en"_s);
    QStringList indexed;
    for (const HelpPage &page : book.pages())
        indexed << page.name;
    QCOMPARE(indexed.size(), QSet<QString>(indexed.begin(), indexed.end()).size());
    for (const QString &language : languages()) {
        for (const QString &file : QDir(folder + u'/' + language).entryList({u"*"_s}, QDir::Files))
            QVERIFY2(file.endsWith(u".md"_s) && indexed.contains(file.chopped(3)), qPrintable(language + u'/' + file));
    }
    for (const QString &name : indexed)
        QVERIFY2(!sourceOf(u"en"_s, name).isEmpty(), qPrintable(name));
}

void TestHelp::pagesAreWellFormed_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestHelp::pagesAreWellFormed()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    const HelpBook english(u"en"_s);
    QStringList titles;
    for (const HelpPage &page : book.pages()) {
        if (page.language != language)
            continue;
        const QByteArray where = (language + u'/' + page.name).toUtf8();
        QVERIFY2(page.sections.size() >= 1, where.constData());
        QVERIFY2(!titles.contains(page.title), where.constData());
        titles << page.title;
        QStringList headings;
        QStringList anchors;
        for (const HelpSection &section : page.sections) {
            QVERIFY2(!section.title.isEmpty() && !section.title.contains(u'{'), where.constData());
            QVERIFY2(!headings.contains(section.title), qPrintable(page.name + u": "_s + section.title));
            headings << section.title;
            if (!section.anchor.isEmpty()) {
                QVERIFY2(!anchors.contains(section.anchor), qPrintable(page.name + u'#' + section.anchor));
                anchors << section.anchor;
            }
        }
        QTextDocument document;
        document.setMarkdown(page.markdown);
        int firsts = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            firsts += block.blockFormat().headingLevel() == 1;
            // What was not understood is still there as it was written. Code may have such signs.
            bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
            for (auto it = block.begin(); !it.atEnd(); ++it)
                isCode |= it.fragment().charFormat().fontFixedPitch();
            static const QRegularExpression leftOver(u"\\*\\*|\\]\\(|`|^#+ |\\{#"_s);
            QVERIFY2(isCode || !block.text().contains(leftOver), qPrintable(page.name + u": "_s + block.text()));
        }
        QVERIFY2(firsts == 1, where.constData());
        for (const QString &line : sourceOf(language, page.name).split(u'\n'))
            QVERIFY2(line.size() <= longestLine, qPrintable(page.name + u": "_s + line.left(60)));
        // The anchors of the English page are those of every language, so that links lead to the same place.
        for (const HelpSection &section : english.page(page.name)->sections)
            QVERIFY2(section.anchor.isEmpty() || page.hasAnchor(section.anchor), qPrintable(page.name + u'#' + section.anchor));
    }
}

void TestHelp::everyLinkResolves_data()
{
    pagesAreWellFormed_data();
}

void TestHelp::everyLinkResolves()
{
    QFETCH(QString, language);
    MainWindow window(*m_settings);
    const HelpBook book(language);
    int links = 0;
    for (const HelpPage &page : book.pages()) {
        for (const QString &link : linksIn(page.markdown)) {
            const QUrl url(link);
            const QByteArray where = (page.name + u": "_s + link).toUtf8();
            ++links;
            if (url.scheme() == u"easel"_s) {
                QVERIFY2(window.helpDesk().isPlace(url), where.constData());
            } else if (url.scheme() == u"https"_s) {
                QVERIFY2(!url.host().isEmpty(), where.constData());
            } else {
                QVERIFY2(link.section(u'#', 0, 0).endsWith(u".md"_s), where.constData());
                const HelpPage *target = book.page(link.section(u'#', 0, 0).chopped(3));
                QVERIFY2(target, where.constData());
                QVERIFY2(url.fragment().isEmpty() || target->hasAnchor(url.fragment()), where.constData());
            }
        }
    }
    QVERIFY(links > 40);
}

void TestHelp::wrongLinksAreSeen()
{
    MainWindow window(*m_settings);
    HelpDesk &desk = window.helpDesk();
    for (const char *wrong : {"easel:page/nowhere", "easel:panel/", "easel:rules/NO-SUCH-RULE", "easel:format-the-disk", "easel:", "easel:history/x"})
        QVERIFY2(!desk.isPlace(QUrl(QLatin1String(wrong))), wrong);
    QVERIFY(desk.isPlace(QUrl(u"easel:rules"_s)));
    const HelpBook book(u"en"_s);
    QVERIFY(!book.page(u"nowhere"_s));
    QVERIFY(!book.page(u"review"_s)->hasAnchor(u"nowhere"_s));
    QCOMPARE(linksIn(u"see [a](b.md#c) and [d](easel:page/x)."_s), (QStringList{u"b.md#c"_s, u"easel:page/x"_s}));
}

void TestHelp::theWholeSetStaysShort()
{
    const HelpBook book(u"en"_s);
    qsizetype words = 0;
    for (const HelpPage &page : book.pages())
        words += sourceOf(u"en"_s, page.name).simplified().split(u' ').size();
    QVERIFY2(words <= mostWords, qPrintable(QString::number(words)));
    QVERIFY(words > mostWords / 3);
}

void TestHelp::eachPageIsFoundByItsTitle_data()
{
    pagesAreWellFormed_data();
}

void TestHelp::eachPageIsFoundByItsTitle()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    for (const HelpPage &page : book.pages()) {
        const auto hits = book.search(page.title.toUpper());
        QVERIFY2(!hits.empty() && hits.front().page == &page, qPrintable(page.name));
    }
}

void TestHelp::searchFoldsAndRanks()
{
    QCOMPARE(foldedForSearch(u"Überprüfen ÇA ﬁn"_s), u"uberprufen ca fin"_s);
    QCOMPARE(foldedForSearch(u"がか"_s).size(), 3); // another syllable stays another
    QVERIFY(!foldedForSearch(u"が"_s).startsWith(foldedForSearch(u"か゛"_s)));
    QList<qsizetype> origins;
    foldedForSearch(u"aﬁb"_s, &origins);
    QCOMPARE(origins, (QList<qsizetype>{0, 1, 1, 2}));
    const HelpBook book(u"en"_s);
    QVERIFY(book.search({}).empty());
    QVERIFY(book.search(u"   "_s).empty());
    QVERIFY(book.search(u"review xyzzy"_s).empty()); // all words, or no hit
    const auto hits = book.search(u"drift"_s);
    QVERIFY(!hits.empty());
    QCOMPARE(hits.front().page->name, u"conflicts"_s);
    QCOMPARE(hits.front().anchor, u"drift"_s);
    QVERIFY2(hits.front().excerpt.contains(u"backend"_s), qPrintable(hits.front().excerpt));
    for (size_t i = 1; i < hits.size(); ++i)
        QVERIFY(hits[i - 1].score >= hits[i].score);
    // In the title before in the text.
    const auto capacity = book.search(u"capacity"_s);
    QVERIFY(capacity.size() > 3);
    QCOMPARE(capacity.front().page->name, u"capacity"_s);
}

void TestHelp::otherLanguagesFallBackPageByPage()
{
    const QString root = m_folder->filePath(u"help"_s);
    for (const char *language : {"en", "ja", "pt", "pt_BR"})
        QVERIFY(QDir().mkpath(root + u'/' + QLatin1String(language)));
    writeFile(root + u"/index.txt"_s, "# a comment\none\n\n  two  \n");
    writeFile(root + u"/en/one.md"_s, "# One\n\nThe first page.\n");
    writeFile(root + u"/en/two.md"_s, "# Two {#top}\n\nThe second page.\n");
    writeFile(root + u"/ja/one.md"_s, "# 規則の一覧 {#top}\n\n規則に反する計画は適用されません。\n");
    writeFile(root + u"/pt/one.md"_s, "# Um\n");
    writeFile(root + u"/pt_BR/two.md"_s, "# Dois\n\nConfiguração à parte.\n");
    const HelpBook japanese(u"ja_JP"_s, root);
    QCOMPARE(japanese.pages().size(), 2u);
    QCOMPARE(japanese.page(u"one"_s)->language, u"ja"_s);
    QCOMPARE(japanese.page(u"one"_s)->title, u"規則の一覧"_s);
    QVERIFY(japanese.page(u"one"_s)->hasAnchor(u"top"_s));
    QCOMPARE(japanese.page(u"two"_s)->language, u"en"_s);
    // In the middle of what has no spaces.
    QCOMPARE(japanese.search(u"計画"_s).size(), 1u);
    QCOMPARE(japanese.search(u"適用され"_s).front().page->name, u"one"_s);
    QCOMPARE(japanese.search(u"second"_s).front().page->name, u"two"_s);
    const HelpBook brazilian(u"pt_BR"_s, root);
    QCOMPARE(brazilian.page(u"one"_s)->language, u"pt"_s);
    QCOMPARE(brazilian.page(u"two"_s)->language, u"pt_BR"_s);
    QCOMPARE(brazilian.search(u"configuracao a"_s).size(), 1u);
}

void TestHelp::everyPlaceHasATopic()
{
    const HelpBook book(u"en"_s);
    const QString sources = allSources({u"*.cpp"_s});
    for (const HelpTopic &topic : helpTopics()) {
        const QString target = QLatin1String(topic.target);
        const HelpPage *page = book.page(QString(target).section(u'#', 0, 0).remove(u".md"_s));
        QVERIFY2(page, topic.target);
        QVERIFY2(!target.contains(u'#') || page->hasAnchor(target.section(u'#', 1)), topic.target);
        // Something is called that.
        QVERIFY2(sources.contains(u"(\"%1\")"_s.arg(QLatin1String(topic.objectName))), topic.objectName);
    }
    SessionFixture fixture(smallFleet());
    SyncService service(fixture.session());
    Workbench bench(fixture.session(), service, *m_settings);
    bench.resize(1280, 720);
    bench.show();
    for (int page = 0; page < Workbench::PageCount; ++page) {
        bench.setPage(page);
        const QWidget *shown = bench.shownPage();
        QVERIFY(shown);
        QVERIFY2(hasTopic(shown->objectName()), qPrintable(shown->objectName()));
    }
    auto *panels = bench.findChild<QTabWidget *>(u"panels"_s);
    for (int panel = 0; panel < panels->count(); ++panel) {
        const auto *area = qobject_cast<const QScrollArea *>(panels->widget(panel));
        QVERIFY(area);
        QVERIFY2(hasTopic(area->widget()->objectName()), qPrintable(area->widget()->objectName()));
    }
    // Every window of its own: a class that is a dialog.
    static const QRegularExpression dialog(u"class (\\w+) final : public Q?Dialog"_s);
    const QString headers = allSources({u"*.h"_s});
    int dialogs = 0;
    for (auto it = dialog.globalMatch(headers); it.hasNext(); ++dialogs) {
        QString name = it.next().captured(1);
        name[0] = name.at(0).toLower();
        QVERIFY2(hasTopic(name), qPrintable(name));
    }
    QVERIFY(dialogs >= 11);
}

void TestHelp::aTopicIsThatOfTheNearest()
{
    QWidget page;
    page.setObjectName(u"capacityPage"_s);
    auto *part = new QWidget(&page);
    part->setObjectName(u"simulation"_s);
    auto *field = new QLineEdit(part);
    auto *other = new QLineEdit(&page);
    QCOMPARE(helpTopicOf(field), u"capacity.md#what-if"_s);
    QCOMPARE(helpTopicOf(other), u"capacity"_s);
    QVERIFY(helpTopicOf(nullptr).isEmpty());
}

void TestHelp::everyRuleHasADocument()
{
    QSet<QUrl> documents;
    const RuleCatalogue catalogue;
    for (const Rule &rule : catalogue.rules()) {
        const QUrl document = documentOf(rule);
        QVERIFY2(document.isValid() && document.scheme() == u"https"_s && document.host() == u"docs.spectrocloud.com"_s, qPrintable(rule.id));
        QVERIFY2(rule.source.startsWith(u"Palette documentation: "_s), qPrintable(rule.source));
        documents.insert(document);
    }
    QVERIFY(documents.size() >= 5);
}

EASEL_TEST(TestHelp)
#include "testhelp.moc"
