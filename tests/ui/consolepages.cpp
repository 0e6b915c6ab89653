// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolepages.h"

#include "board/composepage.h"
#include "capacity/capacitypage.h"
#include "capacity/simulationpanel.h"
#include "catalogue/rulesdialog.h"
#include "configuration/configurationwindow.h"
#include "connection/connectdialog.h"
#include "console/syntheticinput.h"
#include "help/helpwindow.h"
#include "history/historywindow.h"
#include "log/logwindow.h"
#include "reports/reportpreview.h"
#include "reports/reportspage.h"
#include "shell/helpdesk.h"
#include "shell/settingswindow.h"
#include "shell/shortcutswindow.h"
#include "shell/workbench.h"
#include "suggestions/suggestionsdialog.h"
#include "theme/elidedlabel.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QThreadPool>
#include <QToolButton>

namespace easel::test {
namespace {

constexpr int mostRows = 40;

void addModelTexts(const QAbstractItemView &view, QStringList &texts)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    const QModelIndex root = view.rootIndex();
    for (int column = 0; column < model->columnCount(root); ++column) {
        texts << model->headerData(column, Qt::Horizontal).toString() << model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        for (int row = 0; row < std::min(model->rowCount(root), mostRows); ++row) {
            const QModelIndex index = model->index(row, column, root);
            texts << index.data(Qt::DisplayRole).toString() << index.data(Qt::ToolTipRole).toString() << index.data(Qt::AccessibleTextRole).toString();
        }
    }
}

bool isShown(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

QString nameOf(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 “%2” in “%3”: %4").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                                                widget.parentWidget() ? widget.parentWidget()->objectName() : QString(), text);
}

/// Whether a label's text needs more than it has.
bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1;
}

bool isCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    if (const auto *tool = qobject_cast<const QToolButton *>(&button); tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    if (const auto *tool = qobject_cast<const QToolButton *>(&button); tool && tool->toolButtonStyle() == Qt::ToolButtonTextUnderIcon)
        return tool->fontMetrics().size(Qt::TextShowMnemonic, tool->text()).width() > tool->width() - 2;
    return button.minimumSizeHint().width() > button.width() + 1;
}

bool isCut(const QComboBox &box)
{
    if (box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon || box.isEditable())
        return false;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    return box.fontMetrics().horizontalAdvance(box.currentText()) + icon > field.width() + 1;
}

} // namespace

bool isOnline(Console &console)
{
    return SyntheticInput::wait([&] { return console.service() && console.service()->state() == SyncService::State::Online; }, 60'000);
}

void visitAll(Console &console, const std::function<void(const QString &, QWidget &)> &seen)
{
    MainWindow &window = console.window();
    Workbench &bench = *window.workbench();
    const auto see = [&](const QString &name, QWidget &shown) {
        // What is read and counted in the background is on the screen too; one answer may ask for the next.
        do {
            SyntheticInput::settle(60);
            SyntheticInput::wait([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; });
            SyntheticInput::settle(20);
        } while (QThreadPool::globalInstance()->activeThreadCount() > 0);
        seen(name, shown);
    };
    bench.select({});
    const char *pages[]{"compose", "topology", "virtual-clusters", "upgrades", "capacity", "review", "reports"};
    for (int page = 0; page < Workbench::PageCount; ++page) {
        bench.setPage(page);
        if (page == Workbench::Capacity)
            SyntheticInput::wait([&] { return bench.capacity().simulation().isSettled(); });
        if (const auto *preview = bench.reports().findChild<ReportPreview *>(); page == Workbench::Reports)
            SyntheticInput::wait([&] { return preview->pageCount() > 0 || !preview->isVisible(); });
        see(QLatin1String(pages[page]), window);
    }
    bench.setPage(Workbench::Compose);
    const char *panels[]{"problems", "plan", "activity"};
    for (const auto panel : {Workbench::Problems, Workbench::Plan, Workbench::Activity}) {
        bench.showPanel(panel);
        see(QLatin1String(panels[panel]), window);
    }
    bench.showPanel(Workbench::Problems);
    const auto seeAndClose = [&](const QString &name, QWidget *shown) {
        if (!shown)
            return;
        shown->show();
        see(name, *shown);
        shown->hide();
    };
    bench.showRules();
    seeAndClose(QStringLiteral("rules"), window.findChild<RulesDialog *>());
    bench.showHistory();
    seeAndClose(QStringLiteral("history"), window.findChild<HistoryWindow *>());
    bench.suggestGroups();
    auto *suggestions = window.findChild<SuggestionsDialog *>();
    SyntheticInput::wait([&] { return suggestions->isSettled(); });
    seeAndClose(QStringLiteral("suggestions"), suggestions);
    const Fleet &draft = console.session()->draft();
    const std::vector<GroupId> groups = draft.groupIds();
    if (!groups.empty()) {
        bench.select({groups.front(), {}});
        see(QStringLiteral("group"), window);
        seeAndClose(QStringLiteral("configuration"), &bench.editConfiguration(groups.front()));
    }
    if (!draft.inventory().clusters().empty()) {
        bench.select({{}, {draft.inventory().clusters().front().id}});
        see(QStringLiteral("cluster"), window);
    }
    window.showSettings();
    seeAndClose(QStringLiteral("settings"), window.findChild<SettingsWindow *>());
    window.showShortcuts();
    seeAndClose(QStringLiteral("shortcuts"), window.findChild<ShortcutsWindow *>());
    window.helpDesk().openContents();
    seeAndClose(QStringLiteral("help"), window.findChild<HelpWindow *>());
    LogWindow log(console.dataFile(QStringLiteral("easel.log")), console.dataFile(QStringLiteral("requests.log")), &window);
    seeAndClose(QStringLiteral("log"), &log);
    Keyring keyring;
    ConnectDialog connecting({}, {}, keyring, &window);
    seeAndClose(QStringLiteral("connect"), &connecting);
}

QStringList shownTexts(const QWidget &root)
{
    QStringList texts{root.windowTitle()};
    for (const QAction *action : root.findChildren<QAction *>())
        texts << action->text() << action->toolTip() << action->statusTip();
    for (const QMenu *menu : root.findChildren<QMenu *>())
        texts << menu->title();
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isShown(*widget))
            continue;
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
            texts << elided->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText();
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts << edit->placeholderText();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i) << tabs->tabToolTip(i);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addModelTexts(*view, texts);
    }
    texts.removeAll(QString());
    return texts;
}

QStringList clippedTexts(const QWidget &root)
{
    QStringList clipped;
    // A form that is cut at its side is not for reading either, unless the text is so large that it is scrolled.
    for (const QScrollArea *area : root.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget() && Theme::current().textScale() < 1.3
            && area->widget()->width() > area->viewport()->width() + 1 && area->accessibleName() == QCoreApplication::translate("easel::InspectorPanel", "Inspector"))
            clipped << nameOf(*area->widget(), QStringLiteral("is %1 wide in %2").arg(area->widget()->width()).arg(area->viewport()->width()));
    }
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isShown(*widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && isCut(*label)) {
            clipped << nameOf(*label, label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && isCut(*button)) {
            clipped << nameOf(*button, button->text());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget); box && isCut(*box)) {
            clipped << nameOf(*box, box->currentText());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget);
                   line && line->text().isEmpty() && !line->toolTip().contains(line->placeholderText())) {
            const QMargins margins = line->textMargins();
            if (line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->contentsRect().width() - margins.left() - margins.right())
                clipped << nameOf(*line, line->placeholderText());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs && tabs->sizeHint().width() > tabs->width() + 1 && Theme::current().textScale() < 1.3) {
            clipped << nameOf(*tabs, tabs->tabText(0)); // with larger text its tabs are scrolled
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal && header->model()) {
            constexpr int padding = 8; // on both sides of a title
            for (int i = 0; i < header->count(); ++i) {
                const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
                if (!header->isSectionHidden(i) && header->sectionSize(i) > 0 && header->sectionViewportPosition(i) < header->viewport()->width()
                    && header->fontMetrics().horizontalAdvance(title) > header->sectionSize(i) - (title.isEmpty() ? 0 : padding))
                    clipped << nameOf(*header, title);
            }
        }
    }
    return clipped;
}

} // namespace easel::test
