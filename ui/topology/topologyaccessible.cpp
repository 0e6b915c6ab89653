// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologyaccessible.h"

#include "theme/accessiblewidgets.h"
#include "topology/topologysurface.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QPointer>

#include <utility>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(TopologySurface)
};

QString pickUpAction()
{
    return QStringLiteral("Pick up");
}

QString zoomAction()
{
    return QStringLiteral("Zoom");
}

/// A node. It is told by its key: in the next layout it has another index, or is gone.
class TopologyItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TopologyItem(TopologySurface &surface, NodeKey key) : m_surface(&surface), m_key(std::move(key)) {}

    NodeIndex node() const { return m_surface ? graph().find(m_key) : noNode; }

    bool isValid() const override { return node() != noNode; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_surface ? m_surface->window()->windowHandle() : nullptr; }

    QAccessibleInterface *parent() const override
    {
        const NodeIndex own = node();
        TopologyAccessible *all = root();
        if (!all || own == noNode)
            return all;
        const NodeIndex above = graph().parent(own);
        return above == noNode ? all : all->item(above);
    }
    int childCount() const override
    {
        const NodeIndex own = node();
        return own == noNode ? 0 : graph().childCount(own);
    }
    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : root()->item(graph().firstChild(node()) + index);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const TopologyItem *>(child);
        const NodeIndex own = node();
        const NodeIndex other = item ? item->node() : noNode;
        return own == noNode || other == noNode || graph().parent(other) != own ? -1 : other - graph().firstChild(own);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *each = child(i); each->rect().contains(x, y))
                return each;
        }
        return nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        const NodeIndex own = node();
        if (own == noNode)
            return {};
        if (kind == QAccessible::Name)
            return graph().name(own);
        if (kind == QAccessible::Description)
            return isCarriedHere() ? m_surface->hintText() : m_surface->scene().describe(own);
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const NodeIndex own = node();
        const QRectF place = own == noNode ? QRectF() : m_surface->placeOf(own);
        return place.isEmpty() ? QRect() : QRect(m_surface->mapToGlobal(place.topLeft().toPoint()), place.size().toSize());
    }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const NodeIndex own = node();
        state.invalid = own == noNode;
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_surface->hasFocus() && m_surface->scene().focus() == own;
        state.selected = m_surface->scene().isSelected(own);
        state.offscreen = !QRect(m_surface->mapToGlobal(QPoint()), m_surface->size()).intersects(rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        const NodeIndex own = node();
        if (own == noNode)
            return {};
        QStringList names{pressAction(), zoomAction()};
        if (graph().kind(own) == NodeKind::HostCluster && m_surface->scene().shown() != TopologyShown::Base)
            names << pickUpAction();
        return names;
    }
    QString localizedActionName(const QString &name) const override
    {
        if (name == pickUpAction())
            return Text::tr("Pick up to move");
        if (name == zoomAction())
            return Text::tr("Zoom there");
        if (name == pressAction() && isGroupToDropOn())
            return Text::tr("Drop here");
        return QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        if (name == pickUpAction())
            m_surface->pickUp(node());
        else if (name == zoomAction())
            m_surface->flyTo(node());
        else if (isGroupToDropOn())
            m_surface->dropOn(node());
        else
            m_surface->walk(node());
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pickUpAction() ? QStringList{QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)} : QStringList();
    }

private:
    const TopologyGraph &graph() const { return m_surface->scene().graph(); }
    TopologyAccessible *root() const
    {
        return m_surface ? dynamic_cast<TopologyAccessible *>(QAccessible::queryAccessibleInterface(m_surface)) : nullptr;
    }
    bool isGroupToDropOn() const { return m_surface && m_surface->isCarrying() && m_key.kind == NodeKind::Group; }
    bool isCarriedHere() const { return m_surface->isCarrying() && m_surface->scene().focus() == node(); }

    QPointer<TopologySurface> m_surface;
    NodeKey m_key;
};

} // namespace

TopologyAccessible::TopologyAccessible(TopologySurface &surface) : QAccessibleWidget(&surface, QAccessible::Tree) {}

TopologyAccessible::~TopologyAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

void TopologyAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *surface = qobject_cast<TopologySurface *>(object);
            return surface ? new TopologyAccessible(*surface) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once)
}

void TopologyAccessible::tellFocus(TopologySurface &surface)
{
    const auto *self = dynamic_cast<TopologyAccessible *>(QAccessible::queryAccessibleInterface(&surface));
    QAccessibleInterface *focused = self && surface.hasFocus() ? self->focusChild() : nullptr;
    if (!focused)
        return;
    QAccessibleEvent focus(focused, QAccessible::Focus);
    tellAccessible(focus);
    QAccessibleEvent description(focused, QAccessible::DescriptionChanged);
    tellAccessible(description);
}

TopologySurface &TopologyAccessible::surface() const
{
    return *static_cast<TopologySurface *>(widget());
}

QAccessibleInterface *TopologyAccessible::item(NodeIndex node) const
{
    const NodeKey key = surface().scene().graph().key(node);
    QAccessible::Id &id = m_items[key];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new TopologyItem(surface(), key));
    return QAccessible::accessibleInterface(id);
}

int TopologyAccessible::nodeCount() const
{
    const TopologyGraph &graph = surface().scene().graph();
    return graph.laneCount() + graph.groupCount();
}

int TopologyAccessible::childCount() const
{
    return nodeCount() + QAccessibleWidget::childCount();
}

QAccessibleInterface *TopologyAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index >= nodeCount())
        return QAccessibleWidget::child(index - nodeCount());
    const TopologyGraph &graph = surface().scene().graph();
    return item(index < graph.laneCount() ? index : graph.firstGroup() + index - graph.laneCount());
}

int TopologyAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const TopologyItem *>(child);
    if (!item) {
        const int widget = QAccessibleWidget::indexOfChild(child);
        return widget < 0 ? -1 : nodeCount() + widget;
    }
    const NodeIndex node = item->node();
    const TopologyGraph &graph = surface().scene().graph();
    if (node == noNode || graph.parent(node) != noNode)
        return -1;
    return node < graph.laneCount() ? node : node - graph.firstGroup() + graph.laneCount();
}

QAccessibleInterface *TopologyAccessible::childAt(int x, int y) const
{
    for (int i = nodeCount(); i < childCount(); ++i) {
        if (QAccessibleInterface *widget = child(i); widget && !widget->state().invisible && widget->rect().contains(x, y))
            return widget;
    }
    const NodeIndex node = surface().nodeAt(surface().mapFromGlobal(QPointF(x, y)));
    return node == noNode ? nullptr : item(node);
}

QAccessibleInterface *TopologyAccessible::focusChild() const
{
    const NodeIndex node = surface().scene().focus();
    if (!surface().hasFocus())
        return QAccessibleWidget::focusChild();
    return node == noNode ? const_cast<TopologyAccessible *>(this) : item(node);
}

} // namespace easel
