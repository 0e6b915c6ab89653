// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/nodechooser.h"

#include "theme/domainlook.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace easel {

namespace {

constexpr int fewNodes = 8; ///< up to that many all are seen, and none need be searched for

} // namespace

NodeChooser::NodeChooser(const TopologyScene &scene, const QString &title, std::span<const NodeIndex> nodes, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("nodeChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(Theme::current().font(TextSize::Body, QFont::DemiBold));
    m_filter->setObjectName(QStringLiteral("nodeChooserFilter"));
    m_filter->setPlaceholderText(tr("Find…"));
    m_filter->setAccessibleName(tr("Find in the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setVisible(nodes.size() > fewNodes);
    m_list->setObjectName(QStringLiteral("nodeChooserList"));
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    const TopologyGraph &graph = scene.graph();
    for (const NodeIndex node : nodes) {
        auto *item = new QListWidgetItem(icon(look::icon(graph.health(node))), QStringLiteral("%1 · %2").arg(graph.name(node), Names::of(graph.health(node))), m_list);
        item->setData(Qt::UserRole, node);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::xs);
    layout->addWidget(heading);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    const int row = std::max(m_list->sizeHintForRow(0), Theme::current().scaled(20));
    m_list->setFixedHeight(row * std::clamp(static_cast<int>(nodes.size()), 1, 12) + space::xs);
    setFixedWidth(Theme::current().scaled(300));

    const auto take = [this](const QListWidgetItem *item) {
        const NodeIndex node = item->data(Qt::UserRole).toInt();
        // It may be gone when somebody has listened.
        close();
        Q_EMIT chosen(node);
    };
    connect(m_list, &QListWidget::itemClicked, this, take);
    connect(m_list, &QListWidget::itemActivated, this, [this, take](const QListWidgetItem *item) {
        // A click comes as both, where the platform activates with one.
        if (isVisible())
            take(item);
    });
    connect(m_filter, &QLineEdit::textChanged, this, &NodeChooser::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this, take] {
        if (const QListWidgetItem *item = m_list->currentItem(); item && !item->isHidden())
            take(item);
    });
    // Another layout gives all nodes other numbers.
    connect(&scene, &TopologyScene::laidOut, this, &QWidget::close);
}

void NodeChooser::filter(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    m_list->setCurrentItem(first);
}

void NodeChooser::openAt(QPoint corner)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    (m_filter->isVisible() ? static_cast<QWidget *>(m_filter) : m_list)->setFocus();
}

} // namespace easel
