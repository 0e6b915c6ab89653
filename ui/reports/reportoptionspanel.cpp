// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportoptionspanel.h"

#include "base/language.h"
#include "reports/reportlogo.h"
#include "session/planningsession.h"
#include "theme/iconbutton.h"
#include "theme/painter.h"
#include "theme/plaintext.h"
#include "theme/segmentedcontrol.h"
#include "theme/textlabel.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace easel {
namespace {

constexpr int GroupRole = Qt::UserRole;
constexpr int SectionRole = Qt::UserRole;
constexpr int SummaryRole = Qt::UserRole + 1;
constexpr int groupsHeight = 150;

/// A report's name, and below it in a sentence what it is good for.
class ReportDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const QListWidget *>(option.widget);
        const int width = view->viewport()->width();
        return {0, textRect(QRect(0, 0, width, 0)).top() + titleHeight() + summaryHeight(index, textRect(QRect(0, 0, width, 0)).width()) + space::s};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Theme::current().tokens();
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        if (isChosen)
            painter->fillRect(option.rect, tokens.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, tokens.hover);
        const QRect text = textRect(option.rect);
        painter->setFont(Theme::current().font(TextSize::Body, QFont::DemiBold));
        paint::text(*painter, QRectF(text.left(), text.top(), text.width(), titleHeight()), index.data().toString(), isChosen ? tokens.onAccentSoft : tokens.text);
        painter->setFont(Theme::current().font(TextSize::Caption));
        painter->setPen(isChosen ? tokens.onAccentSoft : tokens.textMuted);
        painter->drawText(QRect(text.left(), text.top() + titleHeight(), text.width(), summaryHeight(index, text.width())), Qt::TextWordWrap | Qt::AlignLeading,
                          index.data(SummaryRole).toString());
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
            paint::focusRing(*painter, option.rect);
        painter->restore();
    }

private:
    static QRect textRect(const QRect &row) { return row.adjusted(space::m, space::s, -space::m, 0); }
    static int titleHeight() { return QFontMetrics(Theme::current().font(TextSize::Body, QFont::DemiBold)).height() + 2; }
    static int summaryHeight(const QModelIndex &index, int width)
    {
        return QFontMetrics(Theme::current().font(TextSize::Caption)).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data(SummaryRole).toString()).height();
    }
};

/// A list that is as high as its rows, and no higher.
class WholeList final : public QListWidget
{
public:
    using QListWidget::QListWidget;
    QSize sizeHint() const override
    {
        int height = 2 * frameWidth();
        for (int row = 0; row < count(); ++row)
            height += sizeHintForRow(row);
        return {QListWidget::sizeHint().width(), height};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListWidget::resizeEvent(event);
        // Sentences wrap at another place now.
        if (event->size().width() != event->oldSize().width()) {
            doItemsLayout();
            updateGeometry();
        }
    }
};

/// On the page itself, rather than in a box on it.
void lieOnThePage(QListWidget &list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.viewport()->setAutoFillBackground(false);
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

} // namespace

ReportOptionsPanel::ReportOptionsPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new WholeList(this)), m_fleet(new SegmentedControl(tr("Fleet"), this)), m_sections(new WholeList(this)),
      m_groupsButton(new QPushButton(this)), m_groupsBox(new QWidget(this)), m_groupSearch(new QLineEdit(this)), m_groups(new QListWidget(this)),
      m_paper(new QComboBox(this)), m_language(new QComboBox(this)), m_author(new QLineEdit(this)), m_logo(new QPushButton(this)),
      m_noLogo(new IconButton(Icon::Close, tr("No logo"), {}, this)), m_logoProblem(new TextLabel({}, TextSize::Caption, &Tokens::onDangerSoft, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(buildList());
    layout->addWidget(buildOptions());
    layout->addStretch(1);
    fillGroups();
    showOptions();
}

QWidget *ReportOptionsPanel::buildList()
{
    m_list->setObjectName(QStringLiteral("reportList"));
    m_list->setAccessibleName(tr("Reports"));
    lieOnThePage(*m_list);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new ReportDelegate(m_list));
    for (const ReportKind kind : allReportKinds) {
        auto *item = new QListWidgetItem(reportTitle(kind), m_list);
        item->setData(SummaryRole, reportSummary(kind));
        item->setData(Qt::AccessibleDescriptionRole, reportSummary(kind));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_isShowing || row < 0)
            return;
        m_options.kind = allReportKinds[static_cast<size_t>(row)];
        showOptions();
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::itemActivated, this, &ReportOptionsPanel::kindChosen);
    return m_list;
}

QWidget *ReportOptionsPanel::buildOptions()
{
    m_fleet->setObjectName(QStringLiteral("reportFleet"));
    m_fleet->addChoice(tr("With the plan"));
    m_fleet->addChoice(tr("As pulled"));
    connect(m_fleet, &SegmentedControl::currentChanged, this, [this](int index) {
        m_options.ofDraft = index == 0;
        Q_EMIT changed();
    });

    m_sections->setObjectName(QStringLiteral("reportSections"));
    m_sections->setAccessibleName(tr("Sections"));
    lieOnThePage(*m_sections);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportOptionsPanel::takeSections);

    m_groupsButton->setObjectName(QStringLiteral("reportGroupsButton"));
    m_groupsButton->setCheckable(true);
    connect(m_groupsButton, &QPushButton::toggled, m_groupsBox, &QWidget::setVisible);
    m_groupSearch->setPlaceholderText(tr("Search by name…"));
    m_groupSearch->setAccessibleName(tr("Search by name"));
    m_groupSearch->setClearButtonEnabled(true);
    connect(m_groupSearch, &QLineEdit::textChanged, this, &ReportOptionsPanel::filterGroups);
    m_groups->setObjectName(QStringLiteral("reportGroups"));
    m_groups->setAccessibleName(tr("Groups"));
    m_groups->setUniformItemSizes(true);
    m_groups->setFixedHeight(Theme::current().scaled(groupsHeight));
    connect(m_groups, &QListWidget::itemChanged, this, &ReportOptionsPanel::takeGroups);
    auto *box = new QVBoxLayout(m_groupsBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::xs);
    box->addWidget(m_groupSearch);
    box->addWidget(m_groups);
    m_groupsBox->hide();

    m_paper->setObjectName(QStringLiteral("reportPaper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"));
    m_paper->addItem(tr("Letter"));
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_options.paper = index == 1 ? ReportPaper::Letter : ReportPaper::A4;
        if (!m_isShowing)
            Q_EMIT changed();
    });
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the console"), QString());
    for (const QString &code : installedLanguages())
        m_language->addItem(languageName(code), code);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_options.language = m_language->currentData().toString();
        if (!m_isShowing)
            Q_EMIT changed();
    });
    m_author->setObjectName(QStringLiteral("reportAuthor"));
    m_author->setAccessibleName(tr("Author"));
    connect(m_author, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_options.author = text.trimmed();
        if (!m_isShowing)
            Q_EMIT changed();
    });
    m_logo->setObjectName(QStringLiteral("reportLogo"));
    connect(m_logo, &QPushButton::clicked, this, &ReportOptionsPanel::chooseLogo);
    connect(m_noLogo, &QAbstractButton::clicked, this, [this] {
        m_options.logo.clear();
        showOptions();
        Q_EMIT changed();
    });
    m_logoProblem->hide();
    auto *logo = new QHBoxLayout;
    logo->setSpacing(space::xs);
    logo->addWidget(m_logo, 1);
    logo->addWidget(m_noLogo);

    auto *options = new QWidget(this);
    auto *form = new QFormLayout(options);
    form->setContentsMargins(space::m, 0, space::m, 0);
    form->setHorizontalSpacing(space::m);
    form->setVerticalSpacing(space::s);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    const auto row = [&](const QString &name, auto *field) { form->addRow(new TextLabel(name, TextSize::Body, &Tokens::textMuted), field); };
    row(tr("Fleet"), m_fleet);
    row(tr("Groups"), m_groupsButton);
    form->addRow(m_groupsBox);
    row(tr("Paper"), m_paper);
    row(tr("Language"), m_language);
    row(tr("Author"), m_author);
    row(tr("Logo"), logo);
    form->addRow(m_logoProblem);
    form->addRow(new TextLabel(tr("Sections"), TextSize::Body, &Tokens::textMuted));
    form->addRow(m_sections);
    return options;
}

void ReportOptionsPanel::setOptions(const ReportOptions &options)
{
    m_options = options;
    fillGroups();
    showOptions();
}

void ReportOptionsPanel::followFleet()
{
    const ReportOptions before = m_options;
    m_options.groups.removeIf([&](const GroupId &id) { return !m_session.base().group(id) && !m_session.draft().group(id); });
    fillGroups();
    showOptions();
    if (!(m_options == before))
        Q_EMIT changed();
}

void ReportOptionsPanel::showOptions()
{
    m_isShowing = true;
    const bool isPlan = m_options.kind == ReportKind::Plan;
    m_list->setCurrentRow(static_cast<int>(m_options.kind));
    m_fleet->setCurrent(m_options.isOfPlan() ? 0 : 1);
    m_fleet->setEnabled(!isPlan);
    m_groupsButton->setEnabled(!isPlan);
    m_groupsButton->setToolTip(isPlan ? tr("A plan is approved as a whole") : QString());
    if (isPlan)
        m_groupsButton->setChecked(false);
    fillSections();
    m_paper->setCurrentIndex(m_options.paper == ReportPaper::Letter ? 1 : 0);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_options.language)));
    if (m_author->text().trimmed() != m_options.author)
        m_author->setText(m_options.author);
    m_author->setPlaceholderText(m_session.approval().author());
    const QString name = QFileInfo(m_options.logo).fileName();
    m_logo->setText(name.isEmpty() ? tr("Choose…") : QFontMetrics(m_logo->font()).elidedText(name, Qt::ElideMiddle, Theme::current().scaled(110)));
    m_logo->setAccessibleName(name.isEmpty() ? tr("Choose a logo") : tr("Logo: %1").arg(name));
    m_noLogo->setVisible(!name.isEmpty());
    describeGroups();
    m_isShowing = false;
}

void ReportOptionsPanel::fillSections()
{
    m_sections->clear();
    for (const ReportSection &section : reportSections(m_options.kind)) {
        auto *item = new QListWidgetItem(section.title, m_sections);
        item->setData(SectionRole, section.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setToolTip(plainToolTip(section.title));
        item->setCheckState(m_options.hasSection(section.key) ? Qt::Checked : Qt::Unchecked);
    }
    m_sections->updateGeometry();
}

void ReportOptionsPanel::takeSections()
{
    if (m_isShowing)
        return;
    QStringList wanted;
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->checkState() == Qt::Checked)
            wanted << m_sections->item(row)->data(SectionRole).toString();
    }
    if (wanted.size() == m_sections->count())
        m_options.sections.remove(m_options.kind);
    else
        m_options.sections.insert(m_options.kind, wanted);
    Q_EMIT changed();
}

void ReportOptionsPanel::fillGroups()
{
    m_isShowing = true;
    m_groups->clear();
    const Fleet &draft = m_session.draft();
    std::vector<std::pair<GroupId, QString>> groups;
    for (const GroupId &id : draft.groupIds())
        groups.emplace_back(id, draft.group(id)->name);
    // What the plan deletes is in the fleet as it was pulled.
    for (const GroupId &id : m_session.base().groupIds()) {
        if (!draft.group(id))
            groups.emplace_back(id, m_session.base().group(id)->name);
    }
    for (const auto &[id, name] : groups) {
        auto *item = new QListWidgetItem(name, m_groups);
        item->setData(GroupRole, QVariant::fromValue(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_options.groups.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    filterGroups(m_groupSearch->text());
    m_isShowing = false;
}

void ReportOptionsPanel::filterGroups(const QString &text)
{
    for (int row = 0; row < m_groups->count(); ++row)
        m_groups->item(row)->setHidden(!m_groups->item(row)->text().contains(text, Qt::CaseInsensitive));
}

void ReportOptionsPanel::takeGroups(QListWidgetItem *item)
{
    if (m_isShowing)
        return;
    const auto id = item->data(GroupRole).value<GroupId>();
    m_options.groups.removeAll(id);
    if (item->checkState() == Qt::Checked)
        m_options.groups << id;
    describeGroups();
    Q_EMIT changed();
}

void ReportOptionsPanel::describeGroups()
{
    const bool isWhole = m_options.kind == ReportKind::Plan || m_options.groups.isEmpty();
    const QString text = isWhole ? tr("All groups") : tr("%n group(s)", nullptr, static_cast<int>(m_options.groups.size()));
    m_groupsButton->setText(text);
    m_groupsButton->setAccessibleName(tr("Groups: %1").arg(text));
}

void ReportOptionsPanel::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a logo"), QFileInfo(m_options.logo).absolutePath(), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    const Result<QImage> logo = readLogo(path);
    m_logoProblem->setText(logo ? QString() : logo.error().message);
    m_logoProblem->setVisible(!logo);
    if (!logo)
        return;
    m_options.logo = path;
    showOptions();
    Q_EMIT changed();
}

} // namespace easel
