// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logwindow.h"

#include "items/logmodel.h"
#include "reports/csvwriter.h"
#include "theme/band.h"
#include "theme/columns.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/segmentedcontrol.h"
#include "theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace easel {
namespace {

constexpr std::chrono::milliseconds lookAgain{500};

/// The word of a level with its shape: colour alone says nothing.
class LevelDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(1, 1) * Theme::current().iconSize(IconSize::Small);
        switch (static_cast<QtMsgType>(index.data(LogModel::LevelRole).toInt())) {
        case QtDebugMsg: option->icon = icon(Icon::More, &Tokens::textMuted); break;
        case QtInfoMsg: option->icon = icon(Icon::Info, &Tokens::textMuted); break;
        case QtWarningMsg: option->icon = icon(Icon::HealthWarn, &Tokens::warning); break;
        case QtCriticalMsg:
        case QtFatalMsg: option->icon = icon(Icon::HealthBad, &Tokens::danger); break;
        }
    }
};

} // namespace

LogWindow::LogWindow(const QString &events, const QString &requests, QWidget *parent)
    : Dialog(parent), m_model(new LogModel(events, requests, this)), m_timer(new QTimer(this)),
      m_source(new SegmentedControl(tr("Which log is shown"), this)), m_level(new QComboBox(this)), m_category(new QComboBox(this)),
      m_search(new QLineEdit(this)), m_copy(new IconButton(Icon::Copy, tr("Copy the selected lines, or all that are shown"), {}, this)),
      m_save(new IconButton(Icon::Save, tr("Save the lines that are shown…"), {}, this)),
      m_folder(new IconButton(Icon::FolderOpen, tr("Open the folder of the log"), {}, this)), m_band(new Band(Band::Kind::Danger, {}, this)),
      m_stack(new QStackedWidget(this)), m_view(new QTreeView(m_stack)), m_empty(new EmptyState(Icon::Note, {}, {}, m_stack))
{
    setObjectName(QStringLiteral("logWindow"));
    setWindowTitle(tr("Log"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(Theme::current().windowSize({1000, 600}, *this));
    m_band->setObjectName(QStringLiteral("logBand"));
    m_band->setDismissible(true);
    m_band->hide();

    const Theme &theme = Theme::current();
    m_view->setObjectName(QStringLiteral("logTable"));
    m_view->setAccessibleName(tr("Lines of the log, the oldest first"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setItemDelegateForColumn(LogModel::LevelColumn, new LevelDelegate(m_view));
    setColumnWidth(*m_view->header(), LogModel::TimeColumn, theme.scaled(176));
    setColumnWidth(*m_view->header(), LogModel::LevelColumn, theme.scaled(112));
    setColumnWidth(*m_view->header(), LogModel::CategoryColumn, theme.scaled(136));
    m_view->header()->setStretchLastSection(true);
    auto *copy = new QAction(this);
    copy->setObjectName(QStringLiteral("copyLogAction"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &LogWindow::copy);
    m_view->addAction(copy);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);

    m_timer->setInterval(lookAgain);
    connect(m_timer, &QTimer::timeout, m_model, &LogModel::refresh);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        m_isAtEnd = bar->value() >= bar->maximum();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_isAtEnd)
            m_view->scrollToBottom();
        refresh();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->scrollToBottom();
        refresh();
    });
    connect(m_model, &LogModel::settled, this, &LogWindow::refresh);
    connect(m_model, &LogModel::categoriesChanged, this, &LogWindow::refreshCategories);
    refreshCategories();
    refresh();
}

QWidget *LogWindow::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    m_source->setObjectName(QStringLiteral("logSource"));
    m_source->addChoice(tr("Events"));
    m_source->addChoice(tr("Requests"));
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Level"));
    m_level->addItem(tr("All levels"), static_cast<int>(QtDebugMsg));
    m_level->addItem(tr("Information and above"), static_cast<int>(QtInfoMsg));
    m_level->addItem(tr("Warnings and errors"), static_cast<int>(QtWarningMsg));
    m_level->addItem(tr("Errors"), static_cast<int>(QtCriticalMsg));
    m_category->setObjectName(QStringLiteral("logCategory"));
    m_category->setAccessibleName(tr("Category"));
    // For what it shows first; the names of categories may be longer.
    const QFontMetrics letters = m_category->fontMetrics();
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(letters.horizontalAdvance(tr("All categories")) / letters.horizontalAdvance(u'X') + 1);
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setPlaceholderText(tr("Filter lines…"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Filter lines"));
    m_search->setClearButtonEnabled(true);
    m_copy->setObjectName(QStringLiteral("logCopy"));
    m_save->setObjectName(QStringLiteral("logSave"));
    m_folder->setObjectName(QStringLiteral("logFolder"));
    layout->addWidget(m_source);
    layout->addWidget(m_level);
    layout->addWidget(m_category);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    layout->addWidget(m_folder);
    connect(m_source, &SegmentedControl::currentChanged, this, [this](int index) {
        m_model->setSource(index == 0 ? LogModel::Source::Events : LogModel::Source::Requests);
        filter();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogWindow::filter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &LogWindow::filter);
    connect(m_search, &QLineEdit::textChanged, this, &LogWindow::filter);
    connect(m_copy, &QAbstractButton::clicked, this, &LogWindow::copy);
    connect(m_save, &QAbstractButton::clicked, this, &LogWindow::chooseFile);
    connect(m_folder, &QAbstractButton::clicked, this, &LogWindow::openFolder);
    return bar;
}

void LogWindow::showEvent(QShowEvent *event)
{
    Dialog::showEvent(event);
    m_model->refresh();
    m_timer->start();
}

void LogWindow::hideEvent(QHideEvent *event)
{
    Dialog::hideEvent(event);
    m_timer->stop();
}

void LogWindow::filter()
{
    m_model->setFilter({static_cast<QtMsgType>(m_level->currentData().toInt()), m_category->currentData().toString(), m_search->text()});
}

void LogWindow::refreshCategories()
{
    const QString chosen = m_category->currentData().toString();
    {
        const QSignalBlocker blocker(m_category);
        m_category->clear();
        m_category->addItem(m_model->source() == LogModel::Source::Events ? tr("All categories") : tr("All methods"));
        for (const QString &category : m_model->categories())
            m_category->addItem(category, category);
        m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
    }
    filter();
}

void LogWindow::refresh()
{
    const bool none = m_model->totalCount() == 0;
    m_empty->setTitle(none ? tr("Nothing is logged yet") : tr("No line fits the filter"));
    m_empty->setText(none ? tr("What happens in Easel is listed here. It stays on this machine, and no key is in it.") : tr("Change the filter to see the others."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_save->setEnabled(m_model->rowCount() > 0);
    m_folder->setEnabled(QFileInfo::exists(QFileInfo(m_model->path()).path()));
    setWindowTitle(none ? tr("Log") : tr("Log · %1 of %n line(s)", nullptr, m_model->totalCount()).arg(QLocale().toString(m_model->rowCount())));
}

void LogWindow::copy()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    QByteArray lines;
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            lines += m_model->fileLine(row) + '\n';
    } else {
        std::sort(rows.begin(), rows.end());
        for (const QModelIndex &index : rows)
            lines += m_model->fileLine(index.row()) + '\n';
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(lines));
}

void LogWindow::chooseFile()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = m_model->source() == LogModel::Source::Events ? QStringLiteral("easel.log") : QStringLiteral("requests.log");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the log"), documents.filePath(name), tr("Logs (*.log)"));
    if (!path.isEmpty())
        saveTo(path);
}

void LogWindow::saveTo(const QString &path)
{
    QByteArray lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines += m_model->fileLine(row) + '\n';
    const Result<void> saved = saveFile(path, lines);
    m_band->setKind(saved ? Band::Kind::Success : Band::Kind::Danger);
    m_band->setText(saved ? tr("%n line(s) were saved as %1.", nullptr, m_model->rowCount()).arg(path) : saved.error().message);
    m_band->show();
}

void LogWindow::openFolder()
{
    const QString folder = QFileInfo(m_model->path()).path();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    m_band->setKind(Band::Kind::Warning);
    m_band->setText(tr("No program here opens folders. The log is in %1.").arg(folder));
    m_band->show();
}

} // namespace easel
