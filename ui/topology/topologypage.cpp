// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologypage.h"

#include "drag/clusterdrag.h"
#include "reports/csvwriter.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/elidedlabel.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/linkbutton.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/theme.h"
#include "theme/whypopup.h"
#include "topology/topologyfates.h"
#include "topology/topologylegend.h"
#include "topology/topologymapview.h"
#include "topology/topologyminimap.h"
#include "topology/topologypicture.h"
#include "topology/topologyview.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace easel {

namespace {

/// Of a picture of everything: hosts can be read, as long as the file stays of a size that viewers open.
constexpr double pictureScale = 1;
constexpr double mostPicture = 12'000; ///< pixels a side
constexpr double mapPicture = 1920;    ///< pixels of a picture of all the world

} // namespace

TopologyPage::TopologyPage(PlanningSession &session, ClusterDrag &drag, QWidget *parent)
    : QWidget(parent), m_scene(new TopologyScene(session, this)), m_view(new TopologyView(*m_scene, drag, this)),
      m_map(new TopologyMapView(*m_scene, drag, this)),
      m_header(new SectionHeader(tr("Topology"), SectionHeader::Level::Page, this)), m_search(new QLineEdit(this)), m_found(new QLabel(this)),
      m_colour(new QComboBox(this)), m_mode(new SegmentedControl(tr("How the topology is laid out"), this)),
      m_shown(new SegmentedControl(tr("Which fleet is shown"), this)),
      m_band(new Band(Band::Kind::Warning, {}, this)), m_why(m_band->addButton(tr("Why?"))), m_empty(new EmptyState(Icon::Topology, {}, {}, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("topologyPage"));
    m_band->setObjectName(QStringLiteral("topologyBand"));
    m_band->setDismissible(true);
    m_why->setObjectName(QStringLiteral("whyButton"));
    connect(m_why, &QPushButton::clicked, this, [this, &session] { (new WhyPopup(session.catalogue(), m_refusedBy, m_why))->showAt(m_why->rect()); });
    m_band->hide();
    new TopologyMinimap(*m_view);
    new TopologyMinimap(*m_map);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_map);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildTools());
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);

    for (const TopologySurface *surface : {static_cast<TopologySurface *>(m_view), static_cast<TopologySurface *>(m_map)}) {
        connect(surface, &TopologySurface::selectionChanged, this, &TopologyPage::selectionChanged);
        connect(surface, &TopologySurface::showInFleetRequested, this, &TopologyPage::showInFleetRequested);
        connect(surface, &TopologySurface::composeRequested, this, &TopologyPage::composeRequested);
        connect(surface, &TopologySurface::failed, this, [this](const QString &why) { say(why); });
        connect(surface, &TopologySurface::historyChanged, this, &TopologyPage::refreshHistory);
    }
    connect(m_scene, &TopologyScene::laidOut, this, &TopologyPage::refreshState);
    connect(m_scene, &TopologyScene::focusChanged, this, &TopologyPage::refreshPath);
    // The board says it on its own page.
    connect(&drag, &ClusterDrag::refused, this, [this](const QString &why, const QStringList &rules) {
        if (isVisible())
            say(why, rules);
    });
    connect(&session, &PlanningSession::planChanged, m_band, &QWidget::hide);
    refreshState();
    refreshPath();
}

QWidget *TopologyPage::buildHead()
{
    m_search->setObjectName(QStringLiteral("topologySearch"));
    m_search->setPlaceholderText(tr("Find…"));
    m_search->setAccessibleName(tr("Find in the topology"));
    m_search->setToolTip(tr("Return flies to the next that is found, Shift+Return to the one before"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(Theme::current().scaled(100));
    m_search->setMaximumWidth(Theme::current().scaled(180));
    m_found->setFont(Theme::current().font(TextSize::Caption));
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_found->clear(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); });
    m_mode->setObjectName(QStringLiteral("topologyMode"));
    m_mode->addChoice(tr("Lanes"));
    m_mode->addChoice(tr("Map"));
    connect(m_mode, &SegmentedControl::currentChanged, this, [this](int index) { showMap(index == 1); });
    m_shown->setObjectName(QStringLiteral("topologyShown"));
    m_shown->addChoice(tr("With the plan"));
    m_shown->addChoice(tr("Present"));
    m_shown->addChoice(tr("Difference"));
    connect(m_shown, &SegmentedControl::currentChanged, this, [this](int index) { m_scene->setShown(static_cast<TopologyShown>(index)); });
    auto *exporting = new IconButton(Icon::Export, tr("Export the picture"), {}, this);
    exporting->setObjectName(QStringLiteral("topologyExport"));
    exporting->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(exporting);
    menu->addAction(tr("As PNG…"), this, [this] { exportAs(QStringLiteral("png"), tr("Picture (*.png)")); });
    for (const int factor : {2, 4})
        menu->addAction(tr("As PNG, %1 times as large…").arg(factor), this, [this, factor] { exportAs(QStringLiteral("png"), tr("Picture (*.png)"), factor); });
    menu->addAction(tr("As SVG…"), this, [this] { exportAs(QStringLiteral("svg"), tr("Drawing (*.svg)")); });
    menu->addAction(tr("As PDF…"), this, [this] { exportAs(QStringLiteral("pdf"), tr("Document (*.pdf)")); });
    exporting->setMenu(menu);
    m_header->addTrailing(m_found);
    m_header->addTrailing(m_search);
    m_header->addTrailing(m_shown);
    m_header->addTrailing(exporting);
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::l, space::s, space::l, space::xs);
    layout->addWidget(m_header);
    return head;
}

QWidget *TopologyPage::buildTools()
{
    m_back = new IconButton(Icon::ChevronLeft, tr("Back to where you were"), QKeySequence(Qt::ALT | Qt::Key_Left), this);
    m_back->setObjectName(QStringLiteral("topologyBack"));
    m_back->setEnabled(false);
    connect(m_back, &QToolButton::clicked, this, [this] { shown().goBack(); });
    m_forward = new IconButton(Icon::ChevronRight, tr("Forward again"), QKeySequence(Qt::ALT | Qt::Key_Right), this);
    m_forward->setObjectName(QStringLiteral("topologyForward"));
    m_forward->setEnabled(false);
    connect(m_forward, &QToolButton::clicked, this, [this] { shown().goForward(); });
    auto *fit = new IconButton(Icon::FitView, tr("Show all (Home)"), {}, this);
    fit->setObjectName(QStringLiteral("topologyFit"));
    connect(fit, &QToolButton::clicked, this, [this] { shown().fit(); });
    auto *in = new IconButton(Icon::ZoomIn, tr("Nearer (+)"), {}, this);
    connect(in, &QToolButton::clicked, this, [this] { shown().zoom(1.5); });
    auto *out = new IconButton(Icon::ZoomOut, tr("Further away (−)"), {}, this);
    connect(out, &QToolButton::clicked, this, [this] { shown().zoom(1 / 1.5); });
    m_colour->setObjectName(QStringLiteral("topologyColour"));
    m_colour->setAccessibleName(tr("Colour by"));
    m_colour->setToolTip(tr("What the colours of the host clusters say"));
    for (const TopologyColour colour : allTopologyColours)
        m_colour->addItem(TopologyScene::nameOf(colour));
    connect(m_colour, &QComboBox::activated, this, [this](int index) { m_scene->setColour(allTopologyColours[static_cast<size_t>(index)]); });

    auto *tools = new QWidget(this);
    auto *rows = new QVBoxLayout(tools);
    rows->setContentsMargins(space::l, 0, space::l, space::xs);
    rows->setSpacing(space::xs);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(space::s);
    legend->addWidget(new TopologyFates(*m_scene, tools));
    legend->addWidget(m_colour);
    legend->addWidget(new TopologyLegend(*m_scene, tools), 1);
    auto *places = new QHBoxLayout;
    places->setSpacing(space::xs);
    places->addWidget(m_back);
    places->addWidget(m_forward);
    places->addWidget(in);
    places->addWidget(out);
    places->addWidget(fit);
    places->addSpacing(space::s);
    m_path = new QHBoxLayout;
    m_path->setSpacing(space::xs);
    places->addLayout(m_path, 1);
    places->addWidget(m_mode);
    rows->addLayout(legend);
    rows->addLayout(places);
    return tools;
}

void TopologyPage::showEvent(QShowEvent *event)
{
    m_scene->setActive(true);
    QWidget::showEvent(event);
}

void TopologyPage::hideEvent(QHideEvent *event)
{
    m_scene->setActive(false);
    QWidget::hideEvent(event);
}

void TopologyPage::setScope(const Scope &scope)
{
    m_scene->setScope(scope);
}

void TopologyPage::select(const Selection &selection)
{
    m_scene->select(selection);
}

void TopologyPage::showMap(bool map)
{
    m_isMapShown = map;
    m_mode->setCurrent(map ? 1 : 0);
    refreshState();
    refreshHistory();
}

TopologySurface &TopologyPage::shown() const
{
    return m_isMapShown ? static_cast<TopologySurface &>(*m_map) : *m_view;
}

void TopologyPage::refreshHistory()
{
    m_back->setEnabled(shown().camera().canGoBack());
    m_forward->setEnabled(shown().camera().canGoForward());
}

void TopologyPage::refreshState()
{
    const TopologyGraph &graph = m_scene->graph();
    m_shown->setCurrent(static_cast<int>(m_scene->shown()));
    m_header->setDetail(QString::number(graph.firstLeaf() - graph.firstCell()));
    m_stack->setCurrentWidget(m_scene->isEmpty() ? static_cast<QWidget *>(m_empty) : &shown());
    const bool isElsewhere = !m_scene->scope().isTenant() && !m_scene->session().draft().inventory().clusters().empty();
    m_empty->setTitle(isElsewhere ? tr("Nothing in this project") : tr("No fleet yet"));
    m_empty->setText(isElsewhere ? tr("The project has no clusters, and none of the tenant are seen from it.")
                                 : tr("Connect to a backend and pull, to see what there is."));
    m_matches.clear();
    m_match = -1;
    m_wanted.clear();
}

/// From the lane down to what has the focus, each part leads there.
void TopologyPage::refreshPath()
{
    clearLayout(*m_path);
    const TopologyGraph &graph = m_scene->graph();
    std::vector<NodeIndex> path;
    for (NodeIndex node = m_scene->focus(); node != noNode; node = graph.parent(node))
        path.insert(path.begin(), node);
    for (size_t i = 0; i < path.size(); ++i) {
        if (i > 0) {
            auto *separator = new QLabel(QStringLiteral("›"), this);
            m_path->addWidget(separator);
        }
        auto *part = new LinkButton(graph.name(path[i]), this);
        connect(part, &QAbstractButton::clicked, this, [this, key = graph.key(path[i])] { shown().flyTo(m_scene->graph().find(key)); });
        m_path->addWidget(part);
    }
    if (path.empty()) {
        auto *hint = new ElidedLabel(tr("Wheel: zoom · drag: move · click: select · double click: fly there"), this);
        hint->setTextStyle(TextSize::Caption, QFont::Normal, &Tokens::textMuted);
        m_path->addWidget(hint, 1);
    } else {
        m_path->addStretch(1);
    }
}

/// Flies to the next host, group, virtual cluster or edge host whose name has the text.
void TopologyPage::find(int step)
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty())
        return;
    const TopologyGraph &graph = m_scene->graph();
    if (wanted != m_wanted) {
        m_wanted = wanted;
        m_matches.clear();
        m_match = -1;
        const auto look = [&](NodeIndex from, NodeIndex to) {
            for (NodeIndex node = from; node < to; ++node) {
                if (graph.name(node).contains(wanted, Qt::CaseInsensitive))
                    m_matches.push_back(graph.key(node));
            }
        };
        look(graph.firstGroup(), graph.nodeCount());
        look(graph.firstPlace(), graph.firstGroup());
    }
    if (m_matches.empty()) {
        m_found->setText(tr("Nothing is called that"));
        return;
    }
    const int count = static_cast<int>(m_matches.size());
    m_match = m_match < 0 ? (step > 0 ? 0 : count - 1) : (m_match + step + count) % count;
    m_found->setText(tr("%1 of %2").arg(m_match + 1).arg(count));
    const NodeIndex node = graph.find(m_matches[static_cast<size_t>(m_match)]);
    m_scene->setFocus(node);
    shown().flyTo(node);
    const Selection selection = m_scene->selectionOf(node);
    if (selection.isEmpty())
        return;
    m_scene->select(selection);
    Q_EMIT selectionChanged(selection);
}

void TopologyPage::say(const QString &why, const QStringList &rules)
{
    m_refusedBy = rules;
    m_why->setVisible(!rules.isEmpty());
    m_band->setKind(Band::Kind::Warning);
    m_band->setText(why);
    m_band->show();
}

bool TopologyPage::save(const QString &path, bool all, double factor)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QRectF bounds = m_isMapShown ? MapProjection::world().adjusted(-4, -4, 4, 4) : m_scene->layout()->bounds().adjusted(-24, -24, 24, 24);
    const QRectF seen = shown().camera().view();
    const QRectF view = all ? bounds : seen;
    const double fitting = m_isMapShown ? mapPicture / view.width() : std::min(pictureScale, mostPicture / std::max(view.width(), view.height()));
    const double scale = all ? fitting : shown().camera().scale();
    const topologypicture::Paint paint = m_isMapShown ? m_map->picture() : topologypicture::lanes(*m_scene);
    const QString title = tr("Topology of %1").arg(m_scene->session().workspace().name());
    QByteArray content;
    if (ending == QStringLiteral("png"))
        content = topologypicture::png(paint, view, factor * (all ? scale : 2 * scale));
    else if (ending == QStringLiteral("svg"))
        content = topologypicture::svg(paint, view, scale);
    else if (ending == QStringLiteral("pdf"))
        content = topologypicture::pdf(paint, view, scale, title);
    const auto saved = content.isEmpty() ? Result<void>(fail(ErrorCode::InvalidInput, tr("The topology is saved as .png, .svg or .pdf; “%1” is none of them.").arg(path)))
                                         : saveFile(path, content);
    m_why->hide();
    m_band->setKind(saved ? Band::Kind::Success : Band::Kind::Danger);
    m_band->setText(saved ? tr("Saved as %1").arg(path) : saved.error().message);
    m_band->show();
    return saved.has_value();
}

void TopologyPage::exportAs(const QString &suffix, const QString &filter, double factor)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QStringLiteral("%1-topology.%2").arg(m_scene->session().workspace().name(), suffix);
    const QString whole = tr("All of it");
    QString chosen;
    const QString seen = tr("What is seen");
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the topology"), documents.filePath(name),
                                                      QStringLiteral("%1: %2;;%3: %2").arg(whole, filter, seen), &chosen);
    if (!path.isEmpty())
        save(path.endsWith(u'.' + suffix, Qt::CaseInsensitive) ? path : path + u'.' + suffix, !chosen.startsWith(seen), factor);
}

} // namespace easel
