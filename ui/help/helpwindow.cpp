// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"

#include "help/helpbrowser.h"
#include "theme/band.h"
#include "theme/iconbutton.h"
#include "theme/painter.h"
#include "theme/plaintext.h"
#include "theme/readingorder.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace easel {
namespace {

enum ListPage { ContentsList, ResultsList };

constexpr int nameRole = Qt::UserRole;
constexpr int excerptRole = Qt::UserRole + 1;

/// A title, and in smaller text below it what was found.
class PageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString excerpt = index.data(excerptRole).toString();
        const Theme &theme = Theme::current();
        const int width = static_cast<const QAbstractItemView *>(option.widget)->viewport()->width();
        int height = 2 * space::xs + QFontMetrics(theme.font(TextSize::Body)).height();
        if (!excerpt.isEmpty())
            height += space::xs + excerptRect(QRect(0, 0, width - 2 * space::m, 0), excerpt).height();
        return {width, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const Theme &theme = Theme::current();
        const Tokens &tokens = theme.tokens();
        const bool isSelected = item.state & QStyle::State_Selected;
        const QString excerpt = index.data(excerptRole).toString();
        const QRect inner = item.rect.adjusted(space::m, space::xs, -space::m, -space::xs);
        const QFont font = theme.font(TextSize::Body, excerpt.isEmpty() ? QFont::Normal : QFont::DemiBold);
        const int line = QFontMetrics(font).height();
        painter->save();
        painter->setLayoutDirection(item.direction);
        painter->setFont(font);
        paint::text(*painter, QRectF(inner.left(), inner.top(), inner.width(), line), index.data().toString(), isSelected ? tokens.onSelection : tokens.text);
        if (!excerpt.isEmpty()) {
            painter->setFont(theme.font(TextSize::Caption));
            painter->setPen(isSelected ? tokens.onSelection : tokens.textMuted);
            painter->drawText(inner.adjusted(0, line + space::xs / 2, 0, 0), Qt::AlignLeading | Qt::TextWordWrap, excerpt);
        }
        painter->restore();
    }

private:
    static QRect excerptRect(const QRect &room, const QString &excerpt)
    {
        return QFontMetrics(Theme::current().font(TextSize::Caption)).boundingRect(room.adjusted(0, 0, 0, 10000), Qt::AlignLeading | Qt::TextWordWrap, excerpt);
    }
};

} // namespace

HelpWindow::HelpWindow(const QString &language, QWidget *parent)
    : QWidget(parent, Qt::Window), m_book(language), m_search(new QLineEdit(this)), m_contents(new QListWidget(this)),
      m_results(new QListWidget(this)), m_count(plainLabel({}, this)), m_lists(new QStackedWidget(this)), m_browser(new HelpBrowser(this)),
      m_note(new Band(Band::Kind::Info, {}, this)), m_link(new Band(Band::Kind::Info, {}, this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    const Theme &theme = Theme::current();
    resize(theme.windowSize({960, 640}, *this));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildSide());
    split->addWidget(buildPage());
    split->setStretchFactor(1, 1);
    split->setSizes({theme.scaled(260), theme.scaled(700)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    for (const HelpPage &page : m_book.pages()) {
        auto *item = new QListWidgetItem(page.title, m_contents);
        item->setData(nameRole, page.name);
    }
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openHit(std::max(0, m_results->currentRow())); });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(nameRole).toString() != m_shown)
            open(item->data(nameRole).toString());
    });
    connect(m_results, &QListWidget::currentRowChanged, this, &HelpWindow::openHit);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    refreshButtons();
}

QWidget *HelpWindow::buildSide()
{
    const Theme &theme = Theme::current();
    auto *side = new QWidget(this);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help…"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setToolTip(tr("Search the help (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_results->setObjectName(QStringLiteral("helpResults"));
    m_results->setAccessibleName(tr("What was found"));
    for (QListWidget *list : {m_contents, m_results}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setItemDelegate(new PageDelegate(list));
        list->setResizeMode(QListView::Adjust);
    }
    m_count->setContentsMargins(space::m, 0, space::m, 0);
    auto *found = new QWidget(side);
    auto *foundLayout = new QVBoxLayout(found);
    foundLayout->setContentsMargins(0, 0, 0, 0);
    foundLayout->setSpacing(space::xs);
    foundLayout->addWidget(m_count);
    foundLayout->addWidget(m_results, 1);
    m_lists->addWidget(m_contents);
    m_lists->addWidget(found);

    m_back = new IconButton(isRightToLeft() ? Icon::ChevronRight : Icon::ChevronLeft, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), side);
    m_back->setObjectName(QStringLiteral("helpBack"));
    m_forward = new IconButton(isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight, tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), side);
    m_forward->setObjectName(QStringLiteral("helpForward"));
    connect(m_back, &QToolButton::clicked, this, [this] { visit(m_at - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { visit(m_at + 1); });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::m, space::m, space::m, space::s);
    bar->setSpacing(space::xs);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_lists, 1);
    side->setMinimumWidth(theme.scaled(200));
    return side;
}

QWidget *HelpWindow::buildPage()
{
    auto *page = new QWidget(this);
    m_browser->setObjectName(QStringLiteral("helpBrowser"));
    m_browser->setAccessibleName(tr("Page of the help"));
    m_note->setObjectName(QStringLiteral("helpNote"));
    m_note->hide();
    m_link->setObjectName(QStringLiteral("helpLink"));
    m_link->setDismissible(true);
    m_link->hide();
    QPushButton *openLink = m_link->addButton(tr("Open in the browser"));
    openLink->setObjectName(QStringLiteral("helpOpenLink"));
    QPushButton *copyLink = m_link->addButton(tr("Copy"));
    connect(openLink, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(m_outside);
        m_link->hide();
    });
    connect(copyLink, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_outside.toString());
        m_link->hide();
    });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_browser, 1);
    layout->addWidget(m_link);
    return page;
}

bool HelpWindow::open(const QString &target)
{
    if (!m_book.page(QString(target).section(u'#', 0, 0).remove(QStringLiteral(".md"))))
        return false;
    if (m_at >= 0)
        m_history[m_at].scrolled = m_browser->verticalScrollBar()->value();
    if (current() != target) {
        m_history.resize(m_at + 1);
        m_history.append({target, 0});
        ++m_at;
    }
    return showPage(target);
}

void HelpWindow::visit(qsizetype at)
{
    if (at < 0 || at >= m_history.size())
        return;
    m_history[m_at].scrolled = m_browser->verticalScrollBar()->value();
    m_at = at;
    showPage(m_history.at(at).target);
    m_browser->verticalScrollBar()->setValue(m_history.at(at).scrolled);
}

bool HelpWindow::showPage(const QString &target)
{
    const QString name = target.section(u'#', 0, 0).remove(QStringLiteral(".md"));
    const QString anchor = target.section(u'#', 1);
    const HelpPage *page = m_book.page(name);
    if (!page)
        return false;
    m_link->hide();
    if (m_shown != name) {
        QStringList anchors;
        for (const HelpSection &section : page->sections)
            anchors << section.anchor;
        m_browser->setText(page->markdown, anchors);
        m_shown = name;
        setWindowTitle(tr("%1 — Help").arg(page->title));
        const bool isForeign = page->language == QStringLiteral("en") && QLocale().language() != QLocale::English && QLocale().language() != QLocale::C;
        m_note->setText(tr("This page is not there in your language yet. It is shown in English."));
        m_note->setVisible(isForeign);
        m_browser->setLayoutDirection(isForeign ? Qt::LeftToRight : layoutDirection());
        for (int row = 0; row < m_contents->count(); ++row) {
            if (m_contents->item(row)->data(nameRole).toString() == name)
                m_contents->setCurrentRow(row);
        }
    }
    m_browser->mark(m_lists->currentIndex() == ContentsList ? QString() : m_search->text());
    if (anchor.isEmpty())
        m_browser->verticalScrollBar()->setValue(0);
    else
        m_browser->scrollToAnchor(anchor);
    refreshButtons();
    return true;
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() == QStringLiteral("easel")) {
        Q_EMIT placeRequested(link);
    } else if (link.scheme() == QStringLiteral("http") || link.scheme() == QStringLiteral("https")) {
        m_outside = link;
        m_link->setKind(Band::Kind::Info);
        m_link->setText(tr("This leads out of Easel: %1").arg(link.toString()));
        for (QPushButton *button : m_link->findChildren<QPushButton *>())
            button->show();
        m_link->show();
    } else {
        // A link within the page has the anchor alone.
        open(link.path().isEmpty() ? m_shown + u'#' + link.fragment() : link.toString());
    }
}

void HelpWindow::say(const QString &why)
{
    m_link->setKind(Band::Kind::Warning);
    for (QPushButton *button : m_link->findChildren<QPushButton *>())
        button->hide();
    m_link->setText(why);
    m_link->show();
}

void HelpWindow::search()
{
    const QString query = m_search->text().trimmed();
    const QSignalBlocker blocker(m_results);
    m_results->clear();
    m_hits = m_book.search(query);
    m_lists->setCurrentIndex(query.isEmpty() ? ContentsList : ResultsList);
    for (const HelpHit &hit : m_hits) {
        const QString title = hit.section.isEmpty() ? hit.page->title : tr("%1: %2", "page of the help, and its part").arg(hit.page->title, hit.section);
        auto *item = new QListWidgetItem(title, m_results);
        item->setData(excerptRole, hit.excerpt);
        item->setData(Qt::AccessibleDescriptionRole, hit.excerpt);
    }
    m_count->setText(m_hits.empty() ? tr("No page has all of these words.") : tr("%n page(s)", nullptr, static_cast<int>(m_hits.size())));
    m_browser->mark(query);
}

void HelpWindow::openHit(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const HelpHit &hit = m_hits[static_cast<size_t>(row)];
    open(hit.anchor.isEmpty() ? hit.page->name : hit.page->name + QStringLiteral(".md#") + hit.anchor);
    if (hit.anchor.isEmpty())
        m_browser->goToFirstMark();
}

void HelpWindow::refreshButtons()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->matches(QKeySequence::ZoomIn)) {
        m_browser->zoom(1);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        m_browser->zoom(-1);
    } else if (event->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            close();
        m_search->clear();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool HelpWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    // From the search down into what was found.
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        QListWidget *list = m_lists->currentIndex() == ContentsList ? m_contents : m_results;
        list->setFocus(Qt::TabFocusReason);
        if (list->currentRow() < 0)
            list->setCurrentRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace easel
