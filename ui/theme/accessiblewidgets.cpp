// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/accessiblewidgets.h"

#include "theme/accessiblerows.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/capacitybar.h"
#include "theme/dividerkeys.h"
#include "theme/elidedlabel.h"
#include "theme/focusring.h"
#include "theme/headerkeys.h"
#include "theme/plaintext.h"
#include "theme/sectionheader.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

#include <cmath>
#include <utility>

namespace easel {

using namespace Qt::Literals::StringLiterals;

namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(AccessibleWidgets)
};

/// A widget with another role than Qt would think of.
class PlainAccessible : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;
};

/// A divider between panes: F8 brings the keyboard there, not Tab.
class DividerAccessible final : public QAccessibleWidget
{
public:
    explicit DividerAccessible(QSplitterHandle &handle) : QAccessibleWidget(&handle, QAccessible::Splitter) {}
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = true;
        return state;
    }
};

/// A bar of a capacity: its description says the numbers, its value the percent.
class BarAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit BarAccessible(CapacityBar &bar) : QAccessibleWidget(&bar, QAccessible::ProgressBar) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override
    {
        const BarValue &usage = static_cast<CapacityBar *>(widget())->usage();
        return usage.limit > 0.0 ? static_cast<int>(std::lround(100.0 * (usage.used + usage.added) / usage.limit)) : 0;
    }
    void setCurrentValue(const QVariant &) override {}
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }
};

/// What is wrong is told at once, the rest when there is time.
QAccessible::Role roleOf(Band::Kind kind)
{
    return kind == Band::Kind::Warning || kind == Band::Kind::Danger ? QAccessible::AlertMessage : QAccessible::Notification;
}

class BandAccessible final : public QAccessibleWidget
{
public:
    explicit BandAccessible(Band &band) : QAccessibleWidget(&band) {}
    QAccessible::Role role() const override { return roleOf(static_cast<Band *>(widget())->kind()); }
};

/// A push button or a tool button. Qt takes one of several of which one is down (the rail, a segmented control) for a check box,
/// offers to open menus that it then does not open, or keeps to itself what is in them.
class ButtonAccessible final : public QAccessibleWidget
{
public:
    explicit ButtonAccessible(QAbstractButton &button) : QAccessibleWidget(&button, QAccessible::PushButton) {}

    int childCount() const override { return menu() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override { return index == 0 && menu() ? QAccessible::queryAccessibleInterface(menu()) : nullptr; }
    int indexOfChild(const QAccessibleInterface *child) const override { return child && menu() && child->object() == menu() ? 0 : -1; }

    QAccessible::Role role() const override
    {
        if (isChoice())
            return QAccessible::RadioButton;
        if (button().isCheckable())
            return QAccessible::CheckBox;
        return menu() ? QAccessible::ButtonMenu : QAccessible::PushButton;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && text.isEmpty())
            return withoutMnemonic(button().text());
        return kind == QAccessible::Accelerator && text.isEmpty() ? button().shortcut().toString(QKeySequence::NativeText) : text;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        state.hasPopup = menu() != nullptr;
        return state;
    }
    QStringList actionNames() const override
    {
        if (!button().isEnabled())
            return {};
        QStringList names{pressAction(), setFocusAction()};
        if (menu())
            names << showMenuAction();
        if (button().isCheckable() && !isChoice())
            names << toggleAction();
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        // The menu has an event loop of its own, in which nobody could answer to the one who asked.
        if (name == showMenuAction() || (name == pressAction() && pressOpensMenu()))
            QMetaObject::invokeMethod(&button(), "showMenu", Qt::QueuedConnection);
        else if (name == setFocusAction())
            QAccessibleWidget::doAction(name);
        else
            button().click();
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() && !button().shortcut().isEmpty() ? QStringList{button().shortcut().toString(QKeySequence::NativeText)} : QStringList();
    }

private:
    QAbstractButton &button() const { return *static_cast<QAbstractButton *>(widget()); }
    QMenu *menu() const
    {
        if (const auto *tool = qobject_cast<const QToolButton *>(&button()))
            return tool->menu();
        return static_cast<const QPushButton &>(button()).menu();
    }
    bool pressOpensMenu() const
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button());
        return menu() && (!tool || tool->popupMode() == QToolButton::InstantPopup);
    }
    bool isChoice() const { return button().isCheckable() && button().group() && button().group()->exclusive(); }
};

/// A combo box whose name says what it is for, and what is chosen: "Paper: A4".
class ComboAccessible final : public QAccessibleWidget
{
public:
    explicit ComboAccessible(QComboBox &combo) : QAccessibleWidget(&combo, QAccessible::ComboBox) {}

    int childCount() const override { return combo().isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(combo().view());
        return index == 1 && combo().isEditable() ? QAccessible::queryAccessibleInterface(combo().lineEdit()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child && child->object() == combo().view())
            return 0;
        return child && combo().isEditable() && child->object() == combo().lineEdit() ? 1 : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QLineEdit *line = combo().isEditable() ? combo().lineEdit() : nullptr;
        return line && line->rect().contains(line->mapFromGlobal(QPoint(x, y))) ? child(1) : nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return combo().currentText();
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        QString name = combo().accessibleName();
        if (name.isEmpty())
            name = label();
        //: What a combo box is for, and what is chosen in it: "Paper: A4"
        return name.isEmpty() ? combo().currentText() : Text::tr("%1: %2").arg(name, combo().currentText());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = combo().view()->isVisible();
        state.editable = combo().isEditable();
        return state;
    }
    QStringList actionNames() const override
    {
        return combo().isEnabled() ? QStringList{showMenuAction(), pressAction(), setFocusAction()} : QStringList();
    }
    QString localizedActionDescription(const QString &name) const override
    {
        return name == showMenuAction() || name == pressAction() ? Text::tr("Opens the list") : QAccessibleWidget::localizedActionDescription(name);
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (combo().view()->isVisible())
            combo().hidePopup();
        else
            combo().showPopup();
    }

private:
    QComboBox &combo() const { return *static_cast<QComboBox *>(widget()); }
    /// Of the label whose buddy it is.
    QString label() const
    {
        for (const auto &[interface, relation] : relations(QAccessible::Label)) {
            if (relation.testFlag(QAccessible::Label) && interface)
                return interface->text(QAccessible::Name);
        }
        return {};
    }
};

/// A row of a widget that paints its rows.
class RowAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowAccessible(QWidget &widget, int row) : m_widget(&widget), m_row(row) {}

    int row() const { return m_row; }
    bool isValid() const override { return rows() && m_row < rows()->accessibleRowCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return m_widget ? QAccessible::queryAccessibleInterface(m_widget) : nullptr; }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? rows()->accessibleRowText(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect place = isValid() ? rows()->accessibleRowRect(m_row) : QRect();
        return place.isEmpty() ? QRect() : QRect(m_widget->mapToGlobal(place.topLeft()), place.size());
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        const bool isCurrent = rows()->accessibleCurrentRow() == m_row;
        state.focusable = state.selectable = rows()->isRowChoosable();
        state.selected = isCurrent;
        state.focused = isCurrent && m_widget->hasFocus();
        state.offscreen = rect().isEmpty();
        state.invisible = !m_widget->isVisible();
        state.readOnly = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface && isValid() && rows()->isRowChoosable() ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            rows()->chooseAccessibleRow(m_row);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    AccessibleRows *rows() const { return m_widget ? dynamic_cast<AccessibleRows *>(m_widget.data()) : nullptr; }

    QPointer<QWidget> m_widget;
    int m_row;
};

/// The list of them. The widgets that paint and scroll them say nothing more.
class RowsAccessible final : public QAccessibleWidget
{
public:
    explicit RowsAccessible(QWidget &widget) : QAccessibleWidget(&widget, QAccessible::List) {}
    ~RowsAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(RowsAccessible)

    QAccessibleInterface *item(int row) const
    {
        QAccessible::Id &id = m_items[row];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new RowAccessible(*widget(), row));
        return QAccessible::accessibleInterface(id);
    }
    int childCount() const override { return count(); }
    QAccessibleInterface *child(int index) const override { return index >= 0 && index < count() ? item(index) : nullptr; }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowAccessible *>(child);
        return row && row->parent() == this && row->isValid() ? row->row() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = widget()->mapFromGlobal(QPoint(x, y));
        for (int row = 0; row < count(); ++row) {
            if (rows().accessibleRowRect(row).contains(point))
                return item(row);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const int current = rows().accessibleCurrentRow();
        if (!widget()->hasFocus())
            return QAccessibleWidget::focusChild();
        return current < 0 || current >= count() ? const_cast<RowsAccessible *>(this) : item(current);
    }

private:
    AccessibleRows &rows() const { return *dynamic_cast<AccessibleRows *>(widget()); }
    int count() const { return rows().accessibleRowCount(); }

    mutable QHash<int, QAccessible::Id> m_items;
};

AccessibleTeller &teller()
{
    static AccessibleTeller own;
    return own;
}

bool isHeard()
{
    return teller() || QAccessible::isActive();
}

/// What announce() says. It is a widget, since screen readers look whether what speaks is shown.
class Announcement final : public QWidget
{
public:
    explicit Announcement(QWidget *window) : QWidget(window)
    {
        setObjectName(u"announcement"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setGeometry(0, 0, 1, 1);
        lower();
        show();
    }
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (dynamic_cast<AccessibleRows *>(widget))
        return new RowsAccessible(*widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        return new ComboAccessible(*combo);
    if (qobject_cast<QToolButton *>(widget) || qobject_cast<QPushButton *>(widget))
        return new ButtonAccessible(*static_cast<QAbstractButton *>(widget));
    if (auto *bar = qobject_cast<CapacityBar *>(widget))
        return new BarAccessible(*bar);
    if (auto *band = qobject_cast<Band *>(widget))
        return new BandAccessible(*band);
    if (qobject_cast<SectionHeader *>(widget))
        return new PlainAccessible(widget, QAccessible::Heading);
    if (qobject_cast<Badge *>(widget) || qobject_cast<ElidedLabel *>(widget))
        return new PlainAccessible(widget, QAccessible::StaticText);
    if (auto *handle = qobject_cast<QSplitterHandle *>(widget))
        return new DividerAccessible(*handle);
    if (dynamic_cast<Announcement *>(widget))
        return new PlainAccessible(widget, QAccessible::Notification);
    return nullptr;
}

/// What Qt tells of widgets otherwise than it should. Tool tips are marked as rich text, so that what comes from a fleet is shown as it is; Qt hands them on as descriptions,
/// and a screen reader would read the marks. It is told the words instead.
class Mending final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && isHeard()) {
            if (auto *view = qobject_cast<QAbstractItemView *>(object))
                QMetaObject::invokeMethod(view, [view] { tellCurrentItem(*view); }, Qt::QueuedConnection);
        }
        if (event->type() != QEvent::ToolTipChange || !object->isWidgetType())
            return false;
        auto *widget = static_cast<QWidget *>(object);
        const QVariant earlier = widget->property(told);
        if (!widget->accessibleDescription().isEmpty() && earlier.toString() != widget->accessibleDescription())
            return false; // it has a description of its own
        const QString html = widget->toolTip();
        QString plain;
        if (html.startsWith(u"<qt>"_s) && html.endsWith(u"</qt>"_s)) {
            plain = html.mid(4, html.size() - 9);
            plain.replace(u"<br>"_s, u"\n"_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
        }
        if (plain.isEmpty() && !earlier.isValid())
            return false;
        widget->setProperty(told, plain);
        widget->setAccessibleDescription(plain);
        return false;
    }

private:
    /// Qt tells the list when the keyboard comes back to it, and not where in it.
    static void tellCurrentItem(QAbstractItemView &view)
    {
        const QModelIndex current = view.currentIndex();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        if (!current.isValid() || !view.hasFocus() || !list || !list->tableInterface())
            return;
        int row = current.row();
        if (const auto *tree = qobject_cast<const QTreeView *>(&view)) {
            row = 0;
            for (QModelIndex above = tree->indexAbove(current.siblingAtColumn(0)); above.isValid() && row < mostRowsCounted; above = tree->indexAbove(above))
                ++row;
        }
        if (row >= mostRowsCounted)
            return;
        if (QAccessibleInterface *cell = list->tableInterface()->cellAt(row, current.column())) {
            QAccessibleEvent event(cell, QAccessible::Focus);
            tellAccessible(event);
        }
    }

    static constexpr int mostRowsCounted = 10'000;
    static constexpr const char *told = "easelToolTipTold";
};

/// Qt tells of the focus when the current row of a list changes, though the list be hidden on another page: a screen reader would
/// leave the place where the keyboard is. A list that serves a field (the commands, a completion) never has the focus itself.
void tellTrueFocus(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Focus) {
        const auto *view = qobject_cast<const QAbstractItemView *>(event->object());
        const bool serves = view && view->isVisible() && (view->focusPolicy() == Qt::NoFocus || view->window()->windowType() == Qt::Popup);
        if (view && !view->hasFocus() && !serves)
            return;
    }
    const QAccessible::UpdateHandler own = QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(own);
}

} // namespace

AccessibleTeller setAccessibleTeller(AccessibleTeller newTeller)
{
    return std::exchange(teller(), std::move(newTeller));
}

void tellAccessible(QAccessibleEvent &event)
{
    if (teller())
        teller()(event);
    else
        QAccessible::updateAccessibility(&event);
}

void tellShown(QWidget &widget)
{
    if (!isHeard())
        return;
    QAccessibleEvent event(&widget, QAccessible::ObjectShow);
    tellAccessible(event);
}

void tellCurrentRow(QWidget &widget)
{
    if (!isHeard())
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&widget);
    QAccessibleInterface *focused = list && widget.hasFocus() ? list->focusChild() : nullptr;
    if (!focused)
        return;
    QAccessibleEvent event(focused, QAccessible::Focus);
    tellAccessible(event);
}

void tellRows(QWidget &widget)
{
    if (!isHeard())
        return;
    QAccessibleEvent event(&widget, QAccessible::ObjectReorder);
    tellAccessible(event);
}

void announce(const QWidget &where, const QString &text)
{
    if (!isHeard() || text.isEmpty() || !where.window()->isVisible())
        return;
    QWidget *window = where.window();
    auto *speaker = dynamic_cast<Announcement *>(window->findChild<QWidget *>(u"announcement"_s, Qt::FindDirectChildrenOnly));
    if (!speaker)
        speaker = new Announcement(window);
    speaker->setAccessibleName(text);
    tellShown(*speaker); // the event made for it came with Qt 6.8
}

void installAccessibleWidgets(QApplication &application)
{
    static const bool once = [] {
        QAccessible::installFactory(accessibleOf);
        QAccessible::installUpdateHandler(tellTrueFocus);
        return true;
    }();
    Q_UNUSED(once)
    application.installEventFilter(new Mending(&application));
    application.installEventFilter(new DividerKeys(&application));
    application.installEventFilter(new HeaderKeys(&application));
    new FocusRing(&application);
}

} // namespace easel

#include "accessiblewidgets.moc"
