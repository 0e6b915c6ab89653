// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/comparisonview.h"

#include "history/comparisontext.h"
#include "items/historymodels.h"
#include "reports/csvwriter.h"
#include "theme/emptystate.h"
#include "theme/sectionheader.h"
#include "theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTreeView>
#include <QVBoxLayout>

namespace easel {
namespace {

using namespace std::chrono_literals;

constexpr int mostOpened = 200; ///< things of a topic that is opened by itself

/// What is looked for, dressed: topics stand out, and what became of a thing is a sign beside its name.
class Found final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::FontRole && !index.parent().isValid() && index.column() == ComparisonModel::NameColumn)
            return Theme::current().font(TextSize::Body, QFont::DemiBold);
        const QVariant kind = role == Qt::DecorationRole && index.column() == ComparisonModel::NameColumn
                                  ? QSortFilterProxyModel::data(index, ComparisonModel::KindRole)
                                  : QVariant();
        if (!kind.isValid())
            return QSortFilterProxyModel::data(index, role);
        switch (static_cast<ComparedThing::Kind>(kind.toInt())) {
        case ComparedThing::Kind::Added: return icon(Icon::Add, &Tokens::success);
        case ComparedThing::Kind::Removed: return icon(Icon::Remove, &Tokens::danger);
        case ComparedThing::Kind::Changed: return icon(Icon::Edit, &Tokens::info);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent), m_model(new ComparisonModel(this)), m_found(new Found(this)), m_header(new SectionHeader(tr("Comparison"), SectionHeader::Level::Panel, this)),
      m_search(new QLineEdit(this)), m_export(new QPushButton(tr("Export as CSV…"), this)), m_stack(new QStackedWidget(this)), m_tree(new QTreeView(m_stack)),
      m_empty(new EmptyState(Icon::History, {}, {}, m_stack))
{
    m_search->setObjectName(QStringLiteral("comparisonSearch"));
    m_search->setPlaceholderText(tr("Search the differences"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(Theme::current().scaled(200));
    m_export->setObjectName(QStringLiteral("exportComparison"));
    m_export->setAutoDefault(false);
    m_header->addTrailing(m_search);
    m_header->addTrailing(m_export);
    m_header->setContentsMargins(space::l, space::s, space::m, space::s);
    m_found->setSourceModel(m_model);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(-1);
    m_tree->setObjectName(QStringLiteral("comparisonTree"));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    m_tree->setAccessibleName(tr("What is different"));
    m_tree->setModel(m_found);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setAlternatingRowColors(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(ComparisonModel::NameColumn, QHeaderView::Interactive);
    m_tree->setColumnWidth(ComparisonModel::NameColumn, Theme::current().scaled(230));
    m_tree->setColumnWidth(ComparisonModel::KindColumn, Theme::current().scaled(210));
    m_tree->setColumnWidth(ComparisonModel::BeforeColumn, Theme::current().scaled(170));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_searching.setSingleShot(true);
    m_searching.setInterval(150ms);
    connect(m_search, &QLineEdit::textChanged, &m_searching, qOverload<>(&QTimer::start));
    connect(&m_searching, &QTimer::timeout, this, &ComparisonView::search);
    connect(m_export, &QPushButton::clicked, this, &ComparisonView::chooseFile);
    setMessage({}, {});
}

void ComparisonView::setComparison(const QString &heading, FleetComparison comparison)
{
    setHeading(heading, false);
    if (comparison.isEmpty()) {
        m_model->setComparison({});
        setMessage(tr("Nothing is different"), tr("Between these two points the fleet stayed as it was."));
        return;
    }
    m_model->setComparison(std::move(comparison));
    m_stack->setCurrentWidget(m_tree);
    m_search->setEnabled(true);
    m_export->setEnabled(true);
    search();
}

void ComparisonView::setMessage(const QString &title, const QString &text)
{
    m_empty->setTitle(title);
    m_empty->setText(text);
    m_stack->setCurrentWidget(m_empty);
    m_search->setEnabled(false);
    m_export->setEnabled(false);
}

void ComparisonView::setHeading(const QString &heading, bool isBusy)
{
    m_header->setTitle(heading.isEmpty() ? tr("Comparison") : heading);
    m_header->setDetail(isBusy ? tr("Reading…") : QString());
}

Result<void> ComparisonView::exportTo(const QString &path) const
{
    return saveFile(path, csvText(comparisontext::tableOf(m_model->comparison())));
}

void ComparisonView::search()
{
    const QString text = m_search->text().trimmed();
    m_found->setFilterFixedString(text);
    // What was searched for is shown; else the topics, and of few things all.
    if (!text.isEmpty() && m_found->rowCount() > 0) {
        m_tree->expandAll();
        return;
    }
    m_tree->collapseAll();
    for (int topic = 0; topic < m_found->rowCount(); ++topic) {
        const QModelIndex index = m_found->index(topic, 0);
        m_tree->setExpanded(index, m_found->rowCount(index) <= mostOpened);
    }
}

void ComparisonView::chooseFile()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the comparison"), documents.filePath(QStringLiteral("comparison.csv")), tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    if (const Result<void> saved = exportTo(path); !saved)
        Q_EMIT exportFailed(saved.error().message);
}

} // namespace easel
