// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every icon and every component in both themes into <build>/gallery/*.png, for people to look at, and checks
// what a machine can see of it.
#include "testregistry.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/capacitybar.h"
#include "theme/elidedlabel.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/marks.h"
#include "theme/painter.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every icon at the three sizes, with its name.
class IconSheet final : public QWidget
{
public:
    IconSheet()
    {
        const int rows = (static_cast<int>(allIcons().size()) + columns - 1) / columns;
        setFixedSize(columns * cell.width(), rows * cell.height());
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.fillRect(rect(), theme.tokens().surface);
        painter.setFont(theme.font(TextSize::Caption));
        int index = 0;
        for (const Icon icon : allIcons()) {
            const QPoint at(index % columns * cell.width(), index / columns * cell.height());
            int x = at.x() + 12;
            for (const int side : {16, 20, 24}) {
                paint::icon(painter, QRectF(x, at.y() + 8, side, 24), icon, theme.tokens().text);
                x += side + 8;
            }
            paint::text(painter, QRectF(at.x() + 8, at.y() + 34, cell.width() - 12, 16), iconName(icon),
                        theme.tokens().textMuted);
            ++index;
        }
    }

private:
    static constexpr int columns = 10;
    static constexpr QSize cell{112, 56};
};

/// What painter.h has.
class PaintedSheet final : public QWidget
{
public:
    PaintedSheet() { setFixedSize(860, 290); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const Theme &theme = Theme::current();
        const Tokens &t = theme.tokens();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.fillRect(rect(), t.window);
        const std::pair<Emphasis, QString> states[] = {
            {Emphasis::Normal, u"Normal"_s},      {Emphasis::Hovered, u"Hovered"_s},
            {Emphasis::Selected, u"Selected"_s},  {Emphasis::Accepts, u"Joins"_s},
            {Emphasis::Warns, u"Joins, warns"_s}, {Emphasis::Refuses, u"Cannot join"_s}};
        double x = 12;
        for (const auto &[emphasis, name] : states) {
            paint::card(painter, QRectF(x, 12, 130, 92), emphasis);
            painter.setFont(theme.font(TextSize::Body, QFont::DemiBold));
            painter.setOpacity(emphasis == Emphasis::Refuses ? paint::refusedOpacity : 1.0);
            paint::text(painter, QRectF(x + 12, 20, 106, 20), name, t.text);
            paint::chip(painter, QRectF(x + 8, 46, 114, 26),
                        emphasis == Emphasis::Hovered ? emphasis : Emphasis::Normal);
            paint::status(painter, QRectF(x + 14, 46, 14, 26), StatusShape::Ok);
            paint::icon(painter, QRectF(x + 32, 46, 16, 26), Icon::ProviderAws, t.providerAws);
            painter.setFont(theme.font(TextSize::Caption));
            paint::text(painter, QRectF(x + 52, 46, 66, 26), u"pay-eu-west-1"_s, t.text);
            paint::capacityBar(painter, QRectF(x + 8, 86, 114, 6), {62, 12, 100}, layoutDirection());
            painter.setOpacity(1.0);
            x += 140;
        }
        x = 12;
        for (const int side : {10, 12, 14, 16, 20, 24}) {
            for (const auto shape : {StatusShape::Ok, StatusShape::Warning, StatusShape::Bad, StatusShape::Unknown}) {
                paint::status(painter, QRectF(x, 116, side, 28), shape);
                x += side + 6;
            }
            x += 14;
        }
        const std::pair<Tint, QString> tints[] = {{Tint::Neutral, u"v0.20.1"_s}, {Tint::Accent, u"New"_s},
                                                  {Tint::Info, u"Edge"_s},       {Tint::Success, u"Healthy"_s},
                                                  {Tint::Warning, u"Pending"_s}, {Tint::Danger, u"2 errors"_s}};
        x = 12;
        for (const auto &[tint, name] : tints) {
            paint::badge(painter, QRectF(x, 156, paint::badgeWidth(name, false), paint::badgeHeight()), name, tint);
            x += paint::badgeWidth(name, false) + 8;
            paint::badge(painter, QRectF(x, 156, paint::badgeWidth(name, true), paint::badgeHeight()), Icon::Lock, name,
                         tint);
            x += paint::badgeWidth(name, true) + 16;
        }
        const BarValue values[] = {{0, 0, 100},  {0.4, 0, 100}, {40, 0, 100},  {40, 25, 100},
                                   {88, 0, 100}, {130, 0, 100}, {90, 40, 100}, {0, 0, 0}};
        x = 12;
        for (const BarValue &value : values) {
            paint::capacityBar(painter, QRectF(x, 190, 90, 6), value, layoutDirection());
            x += 104;
        }
        x = 12;
        for (const auto role : {&Tokens::providerAws, &Tokens::providerAzure, &Tokens::providerGoogle,
                                &Tokens::providerVSphere, &Tokens::providerMaas, &Tokens::providerOpenStack,
                                &Tokens::providerCloudStack, &Tokens::providerEdge, &Tokens::providerGeneric}) {
            const Icon icon = static_cast<Icon>(static_cast<int>(Icon::ProviderAws) + static_cast<int>((x - 12) / 40));
            paint::icon(painter, QRectF(x, 208, 24, 30), icon, t.*role);
            x += 40;
        }
        paint::focusRing(painter, QRectF(x + 20, 208, 90, 30));
        applicationIcon().paint(&painter, QRect(600, 214, 64, 64));
        applicationIcon().paint(&painter, QRect(676, 230, 32, 32));
        applicationIcon().paint(&painter, QRect(720, 238, 16, 16));
    }
};

QTreeWidget *tree()
{
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({u"Host cluster"_s, u"Region"_s, u"Version"_s});
    for (int i = 0; i < 3; ++i) {
        auto *top = new QTreeWidgetItem(tree, {u"retail-%1"_s.arg(i), u"eu-west-%1"_s.arg(i), u"1.29.%1"_s.arg(i)});
        top->setIcon(0, icon(Icon::ClusterGroup, &Tokens::textMuted));
        for (int j = 0; j < 2; ++j) {
            auto *child = new QTreeWidgetItem(top, {u"shop-%1"_s.arg(j), u"Frankfurt"_s, u"1.28.4"_s});
            child->setIcon(0, icon(Icon::HostCluster, &Tokens::providerAzure));
            child->setCheckState(2, j ? Qt::Checked : Qt::Unchecked);
        }
    }
    tree->expandItem(tree->topLevelItem(0));
    tree->topLevelItem(0)->child(0)->setSelected(true);
    tree->setColumnWidth(0, 170);
    tree->setMinimumHeight(190);
    return tree;
}

QWidget *controls()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setSpacing(space::m);
    auto *buttons = new QHBoxLayout;
    auto *primary = new QPushButton(icon(Icon::Apply, &Tokens::accentText), u"Apply plan"_s);
    markPrimary(primary);
    auto *danger = new QPushButton(u"Delete group"_s);
    markDanger(danger);
    auto *disabled = new QPushButton(icon(Icon::Review), u"Review"_s);
    disabled->setEnabled(false);
    auto *primaryDisabled = new QPushButton(u"Apply plan"_s);
    markPrimary(primaryDisabled);
    primaryDisabled->setEnabled(false);
    buttons->addWidget(primary);
    buttons->addWidget(new QPushButton(icon(Icon::Review), u"Review"_s));
    buttons->addWidget(danger);
    buttons->addWidget(disabled);
    buttons->addWidget(primaryDisabled);
    buttons->addWidget(new IconButton(Icon::Undo, u"Undo"_s, QKeySequence::Undo));
    auto *redo = new IconButton(Icon::Redo, u"Redo"_s, QKeySequence::Redo);
    redo->setEnabled(false);
    buttons->addWidget(redo);
    auto *filter = new IconButton(Icon::Filter, u"Filter"_s);
    filter->setCheckable(true);
    filter->setChecked(true);
    buttons->addWidget(filter);
    auto *segments = new SegmentedControl(u"View"_s);
    segments->addChoice(u"Graph"_s, Icon::Topology);
    segments->addChoice(u"Map"_s, Icon::Map);
    segments->addChoice(u"Table"_s);
    segments->setCurrent(1);
    buttons->addWidget(segments);
    buttons->addStretch(1);
    grid->addLayout(buttons, 0, 0, 1, 2);

    auto *fields = new QGridLayout;
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Search host clusters"_s);
    search->addAction(icon(Icon::Search, &Tokens::textMuted), QLineEdit::LeadingPosition);
    auto *invalid = new QLineEdit(u"*.wrong host"_s);
    markInvalid(invalid, true);
    auto *off = new QLineEdit(u"read only value"_s);
    off->setEnabled(false);
    auto *clearable = new QLineEdit(u"clearable"_s);
    clearable->setClearButtonEnabled(true);
    auto *combo = new QComboBox;
    combo->addItem(icon(Icon::EndpointIngress), u"Ingress"_s);
    combo->addItem(icon(Icon::EndpointLoadBalancer), u"Load balancer"_s);
    auto *spin = new QSpinBox;
    spin->setRange(0, 500);
    spin->setValue(120);
    spin->setSuffix(u" %"_s);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    auto *bar = new QProgressBar;
    bar->setValue(46);
    auto *thin = new QProgressBar;
    thin->setValue(70);
    thin->setTextVisible(false);
    thin->setMaximumHeight(6);
    fields->addWidget(search, 0, 0);
    fields->addWidget(invalid, 0, 1);
    fields->addWidget(off, 1, 0);
    fields->addWidget(clearable, 1, 1);
    fields->addWidget(combo, 2, 0);
    fields->addWidget(spin, 2, 1);
    fields->addWidget(slider, 3, 0);
    fields->addWidget(bar, 3, 1);
    fields->addWidget(thin, 4, 0, 1, 2);
    auto *checks = new QHBoxLayout;
    auto *on = new QCheckBox(u"On"_s);
    on->setChecked(true);
    auto *partly = new QCheckBox(u"Partly"_s);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *no = new QCheckBox(u"Off"_s);
    auto *disabledOn = new QCheckBox(u"Fixed"_s);
    disabledOn->setChecked(true);
    disabledOn->setEnabled(false);
    auto *radio = new QRadioButton(u"One"_s);
    radio->setChecked(true);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{on, partly, no, disabledOn, radio, new QRadioButton(u"Other"_s)})
        checks->addWidget(widget);
    fields->addLayout(checks, 5, 0, 1, 2);
    grid->addLayout(fields, 1, 0);

    auto *side = new QVBoxLayout;
    auto *header = new SectionHeader(u"Capacity"_s);
    header->setDetail(u"3 of 4"_s);
    header->addTrailing(new IconButton(Icon::Refresh, u"Refresh"_s));
    header->addTrailing(new IconButton(Icon::More, u"More"_s));
    side->addWidget(header);
    const auto capacity = [side](const QString &name, const BarValue &value, const QString &words) {
        auto *capacityBar = new CapacityBar(name);
        capacityBar->setUsage(value, words);
        side->addWidget(capacityBar);
    };
    capacity(u"CPU"_s, {8, 2, 16}, u"10 of 16 cores"_s);
    capacity(u"Memory"_s, {58, 0, 64}, u"58 of 64 GiB"_s);
    capacity(u"Storage"_s, {640, 0, 500}, u"640 of 500 GiB"_s);
    auto *badges = new QHBoxLayout;
    badges->addWidget(new Badge(Icon::Lock, u"0.20.1"_s, Tint::Neutral));
    badges->addWidget(new Badge(Icon::PendingUpgrade, u"Upgrade pending"_s, Tint::Warning));
    badges->addWidget(new Badge(u"Healthy"_s, Tint::Success));
    badges->addStretch(1);
    side->addLayout(badges);
    auto *elided =
        new ElidedLabel(u"a-very-long-host-cluster-name-that-does-not-fit-into-the-panel-at-all.eu-central-1"_s);
    elided->setMaximumWidth(300);
    side->addWidget(elided);
    side->addStretch(1);
    grid->addLayout(side, 1, 1);

    auto *tabs = new QTabWidget;
    tabs->addTab(tree(), icon(Icon::Problem), u"Problems"_s);
    tabs->addTab(new QWidget, icon(Icon::Plan), u"Plan"_s);
    tabs->addTab(new QWidget, u"Activity"_s);
    grid->addWidget(tabs, 2, 0);
    auto *empty = new EmptyState(Icon::ClusterGroup, u"No cluster groups yet"_s,
                                 u"Drag host clusters from Fleet onto the board, or let Easel suggest groups."_s);
    empty->setPrimaryAction(u"Suggest groups"_s);
    empty->setSecondaryAction(u"New group"_s);
    grid->addWidget(empty, 2, 1);
    return page;
}

/// A menu and a list of choices, which are windows of their own.
QPixmap popups()
{
    QMenu menu;
    menu.addAction(icon(Icon::Edit), u"Rename"_s, QKeySequence(Qt::Key_F2), [] {});
    menu.addAction(icon(Icon::CopyPlus), u"Add to another group"_s)->setEnabled(false);
    QAction *checked = menu.addAction(u"Show findings"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addMenu(u"Move to"_s)->addAction(u"retail"_s);
    menu.addSeparator();
    menu.addAction(icon(Icon::Trash, &Tokens::danger), u"Remove from group"_s, QKeySequence::Delete, [] {});
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    menu.setActiveAction(menu.actions().first());
    QMenuBar bar;
    bar.addMenu(u"&File"_s);
    bar.addMenu(u"&Edit"_s);
    bar.resize(240, bar.sizeHint().height());
    QScrollArea area;
    auto *inner = new QWidget;
    inner->resize(600, 600);
    area.setWidget(inner);
    area.resize(200, 160);
    QPixmap sheet(560, 240);
    sheet.fill(Theme::current().tokens().window);
    QPainter painter(&sheet);
    painter.drawPixmap(12, 12, menu.grab());
    painter.drawPixmap(300, 12, bar.grab());
    painter.drawPixmap(300, 56, area.grab());
    return sheet;
}

QWidget *components()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    auto *offline = new Band(Band::Kind::Offline, u"Offline planning: edits go to the plan, nothing is sent."_s);
    offline->addButton(u"Go online"_s);
    layout->addWidget(offline);
    const std::pair<Band::Kind, QString> bands[] = {
        {Band::Kind::Info, u"The fleet was pulled 3 minutes ago."_s},
        {Band::Kind::Success, u"The plan was applied: 12 of 12 operations."_s},
        {Band::Kind::Warning,
         u"retail-1 would be at 112 % of its memory. Raise the oversubscription or choose another group."_s},
        {Band::Kind::Danger,
         u"The backend refused <b>retail-2</b>: the host is taken. Rename the group and apply again."_s}};
    for (const auto &[kind, text] : bands) {
        auto *band = new Band(kind, text);
        band->setDismissible(true);
        if (kind == Band::Kind::Danger)
            band->addButton(u"Show"_s);
        layout->addWidget(band);
    }
    layout->addWidget(controls(), 1);
    page->resize(960, 780);
    return page;
}

QImage grabAt(QWidget &widget, double ratio)
{
    widget.ensurePolished();
    QImage image(widget.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::current().tokens().window);
    widget.render(&image);
    return image;
}

} // namespace

class TestThemeGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void draw_data();
    void draw();
    void drawPopups();
    void keyboardFocusHasARing_data();
    void keyboardFocusHasARing();
    void rightToLeftMirrors();

private:
    QDir m_dir{QStringLiteral(EASEL_BIN_DIR "/../gallery")};
};

void TestThemeGallery::initTestCase()
{
    QVERIFY(m_dir.mkpath(u"."_s));
    Theme::current().apply();
}

void TestThemeGallery::cleanup()
{
    Theme::current().setMode(ThemeMode::Light);
    Theme::current().setTextScale(0);
}

void TestThemeGallery::draw_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ThemeMode::Light << 1.0 << 1.0 << Qt::LeftToRight;
    QTest::newRow("light-2x") << ThemeMode::Light << 2.0 << 1.0 << Qt::LeftToRight;
    QTest::newRow("dark") << ThemeMode::Dark << 1.0 << 1.0 << Qt::LeftToRight;
    QTest::newRow("dark-2x") << ThemeMode::Dark << 2.0 << 1.0 << Qt::LeftToRight;
    QTest::newRow("light-rtl") << ThemeMode::Light << 1.0 << 1.0 << Qt::RightToLeft;
    QTest::newRow("light-200") << ThemeMode::Light << 1.0 << 2.0 << Qt::LeftToRight;
}

void TestThemeGallery::draw()
{
    QFETCH(ThemeMode, mode);
    QFETCH(double, ratio);
    QFETCH(double, text);
    QFETCH(Qt::LayoutDirection, direction);
    Theme::current().setMode(mode);
    Theme::current().setTextScale(text);
    const std::unique_ptr<QWidget> sheets[] = {std::make_unique<IconSheet>(), std::make_unique<PaintedSheet>(),
                                               std::unique_ptr<QWidget>(components())};
    const char *names[] = {"icons", "painted", "components"};
    for (int i = 0; i < 3; ++i) {
        QWidget &sheet = *sheets[i];
        sheet.setLayoutDirection(direction);
        if (text > 1.0 && i == 2)
            sheet.resize(sheet.sizeHint().expandedTo(QSize(1800, 1500)));
        const QImage image = grabAt(sheet, ratio);
        const QString file =
            u"%1-%2.png"_s.arg(QString::fromLatin1(names[i]), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(image.save(m_dir.filePath(file)));
        // The background is the theme's and something is drawn on it.
        const QColor ground = image.pixelColor(image.width() - 2, image.height() - 2);
        QVERIFY2((ground.lightness() < 128) == (mode == ThemeMode::Dark), "the ground of another theme");
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colors.insert(image.pixel(x, y));
        }
        QVERIFY(colors.size() > 20);
    }
}

void TestThemeGallery::drawPopups()
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::current().setMode(mode);
        QVERIFY(popups().save(m_dir.filePath(mode == ThemeMode::Light ? u"popups-light.png"_s : u"popups-dark.png"_s)));
    }
}

void TestThemeGallery::keyboardFocusHasARing_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void TestThemeGallery::keyboardFocusHasARing()
{
    QFETCH(ThemeMode, mode);
    Theme::current().setMode(mode);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *primary = new QPushButton(u"Primary"_s);
    markPrimary(primary);
    auto *segments = new SegmentedControl(u"View"_s);
    segments->addChoice(u"Graph"_s);
    segments->addChoice(u"Map"_s);
    auto *band = new Band(Band::Kind::Warning, u"Careful"_s);
    band->addButton(u"Show"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             new QPushButton(u"Plain"_s), primary, new IconButton(Icon::Undo, u"Undo"_s), new QLineEdit(u"text"_s),
             new QComboBox, new QSpinBox, new QCheckBox(u"check"_s), segments, new QSlider(Qt::Horizontal), band})
        row->addWidget(widget);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Tab); // from now on the keyboard leads
    QTest::keyClick(&window, Qt::Key_Backtab);
    QSet<QWidget *> seen;
    QImage strip(window.width(), window.height() * 10, QImage::Format_ARGB32_Premultiplied);
    strip.fill(Theme::current().tokens().window);
    for (int i = 0; i < 10; ++i) {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        QVERIFY2(!seen.contains(focused), "Tab comes back before it was everywhere");
        seen.insert(focused);
        const QImage with = window.grab().toImage();
        QPainter(&strip).drawImage(0, i * window.height(), with);
        focused->clearFocus();
        const QImage without = window.grab().toImage();
        QVERIFY2(with != without, focused->metaObject()->className());
        focused->setFocus(Qt::TabFocusReason);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QVERIFY(strip.save(m_dir.filePath(u"focus-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
}

void TestThemeGallery::rightToLeftMirrors()
{
    const auto filledLeft = [](Qt::LayoutDirection direction) {
        QImage image(100, 6, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint::capacityBar(painter, QRectF(0, 0, 100, 6), {30, 0, 100}, direction);
        return image.pixelColor(10, 3) == Tokens::lightTheme().barFill;
    };
    QVERIFY(filledLeft(Qt::LeftToRight));
    QVERIFY(!filledLeft(Qt::RightToLeft));
}

EASEL_TEST(TestThemeGallery)
#include "testthemegallery.moc"
