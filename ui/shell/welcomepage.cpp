// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcomepage.h"

#include "shell/recentmenu.h"
#include "shell/settings.h"
#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/elidedlabel.h"
#include "theme/iconbutton.h"
#include "theme/icons.h"
#include "theme/linkbutton.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/textlabel.h"
#include "theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace easel {
namespace {

/// From this width on the two columns stand side by side.
constexpr int wide = 780;
constexpr int widest = 980;

QString dayOf(const QDateTime &at)
{
    const QDate day = at.toLocalTime().date();
    const QDate today = QDate::currentDate();
    if (day == today)
        return WelcomePage::tr("today at %1").arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat));
    if (day == today.addDays(-1))
        return WelcomePage::tr("yesterday");
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// Markdown of a list as plain lines.
QStringList plainLines(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral(R"(\[([^\]]*)\]\([^)]*\))"));
    QStringList lines;
    for (QString line : markdown.split(u'\n', Qt::SkipEmptyParts)) {
        line.replace(link, QStringLiteral("\\1")).remove(QStringLiteral("**")).remove(u'`');
        if (line.startsWith(QStringLiteral("- ")))
            line.replace(0, 1, QChar(0x2022));
        lines << line.trimmed();
    }
    return lines;
}

QVBoxLayout *columnOf(QWidget *parent, int spacing)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

TextLabel *headingOf(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, TextSize::Title, &Tokens::text, parent);
    label->setWeight(QFont::DemiBold);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_band(new Band(Band::Kind::Danger, {}, this)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("welcomePage"));
    const Theme &theme = Theme::current();
    m_band->setDismissible(true);
    m_band->hide();

    auto *content = new QWidget(this);
    auto *logo = new QLabel(content);
    logo->setPixmap(applicationIcon().pixmap(theme.scaled(48), theme.scaled(48)));
    auto *title = new TextLabel(tr("Easel"), TextSize::Display, &Tokens::text, content);
    title->setWeight(QFont::DemiBold);
    auto *purpose = new TextLabel(tr("Compose host clusters into cluster groups, plan offline, have the plan approved, and apply it."), TextSize::Body,
                                  &Tokens::textMuted, content);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(title);
    names->addWidget(purpose);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(logo, 0, Qt::AlignTop);
    head->addLayout(names, 1);

    m_columns->setSpacing(theme.scaled(space::xl) * 2);
    m_columns->addWidget(buildStart(), 5);
    m_columns->addWidget(buildSide(), 6);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->addStretch(2);
    column->addLayout(head);
    column->addSpacing(theme.scaled(space::xl));
    column->addLayout(m_columns);
    column->addStretch(3);
    auto *centre = new QWidget(content);
    centre->setLayout(column);
    centre->setMaximumWidth(theme.scaled(widest));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(centre, 1000);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVBoxLayout *layout = columnOf(this, 0);
    layout->addWidget(m_band);
    layout->addWidget(scroll, 1);
    setRecent({});
    setGuide(0, 0);
    setNews({}, {});
}

QWidget *WelcomePage::buildStart()
{
    const Theme &theme = Theme::current();
    auto *start = new QWidget(this);
    QVBoxLayout *column = columnOf(start, space::xs);
    column->addWidget(headingOf(tr("Begin"), start));
    const auto action = [&](Icon symbol, const QString &name, const QString &explanation, const char *objectName) {
        auto *button = new QPushButton(icon(symbol), name, start);
        button->setObjectName(QLatin1String(objectName));
        button->setMinimumHeight(theme.scaled(36));
        button->setAccessibleDescription(explanation);
        column->addSpacing(space::xs);
        column->addWidget(button);
        column->addWidget(new TextLabel(explanation, TextSize::Caption, &Tokens::textMuted, start));
        return button;
    };
    QPushButton *sample = action(Icon::Sample, tr("Open the sample fleet"), tr("A whole enterprise on a local backend. Nothing can break."), "openSampleButton");
    sample->setIcon(icon(Icon::Sample, &Tokens::accentText));
    markPrimary(sample);
    QPushButton *palette = action(Icon::Connect, tr("Connect to Palette…"), tr("With an API key; the fleet is pulled into a workspace."), "connectButton");
    QPushButton *open = action(Icon::FolderOpen, tr("Open a workspace…"), tr("Go on where you stopped, with or without a connection."), "openButton");
    column->addSpacing(space::m);
    m_guide = new LinkButton(Icon::Play, tr("Guided start"), start);
    m_guide->setObjectName(QStringLiteral("startGuideButton"));
    m_guideText = new TextLabel({}, TextSize::Caption, &Tokens::textMuted, start);
    auto *help = new LinkButton(Icon::Help, tr("Help pages"), start);
    help->setObjectName(QStringLiteral("welcomeHelp"));
    column->addWidget(m_guide);
    column->addWidget(m_guideText);
    column->addSpacing(space::xs);
    column->addWidget(help);
    column->addStretch(1);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(palette, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_guide, &QAbstractButton::clicked, this, &WelcomePage::guideRequested);
    connect(help, &QAbstractButton::clicked, this, &WelcomePage::helpRequested);
    return start;
}

QWidget *WelcomePage::buildSide()
{
    auto *side = new QWidget(this);
    QVBoxLayout *column = columnOf(side, 0);
    m_news = new QWidget(side);
    m_news->setObjectName(QStringLiteral("welcomeNews"));
    QVBoxLayout *news = columnOf(m_news, space::xs);
    m_newsTitle = headingOf({}, m_news);
    auto *dismiss = new IconButton(Icon::Close, tr("Do not show this again"), {}, m_news);
    dismiss->setObjectName(QStringLiteral("dismissNews"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_newsTitle, 1);
    head->addWidget(dismiss, 0, Qt::AlignTop);
    news->addLayout(head);
    m_newsLines = new QVBoxLayout;
    m_newsLines->setSpacing(space::xs);
    news->addLayout(m_newsLines);
    auto *all = new LinkButton(tr("What's new"), m_news);
    news->addWidget(all);
    news->addSpacing(space::xl);
    column->addWidget(m_news);
    auto *recent = new QWidget(side);
    recent->setObjectName(QStringLiteral("recentWorkspaces"));
    m_recent = columnOf(recent, space::xs);
    column->addWidget(headingOf(tr("Recent workspaces"), side));
    column->addSpacing(space::xs);
    column->addWidget(recent);
    column->addStretch(1);
    connect(dismiss, &QToolButton::clicked, this, [this] {
        m_news->hide();
        Q_EMIT newsDismissed();
    });
    connect(all, &QAbstractButton::clicked, this, &WelcomePage::newsRequested);
    return side;
}

void WelcomePage::setRecent(const std::vector<RecentWorkspace> &workspaces)
{
    clearLayout(*m_recent);
    QWidget *parent = m_recent->parentWidget();
    if (workspaces.empty()) {
        m_recent->addWidget(new TextLabel(tr("None yet. What you open is listed here, with what is pending in it."), TextSize::Body, &Tokens::textMuted, parent));
        return;
    }
    for (const RecentWorkspace &workspace : workspaces) {
        const QFileInfo file(workspace.path);
        auto *name = new LinkButton(Icon::Workspace, file.completeBaseName(), parent);
        name->setToolTip(plainToolTip(QDir::toNativeSeparators(workspace.path)));
        auto *path = new ElidedLabel(homelyFolder(workspace.path), parent);
        path->setElideMode(Qt::ElideMiddle);
        path->setTextStyle(TextSize::Caption, QFont::Normal, &Tokens::textMuted);
        QStringList facts;
        if (workspace.pending > 0)
            facts << tr("%n pending change(s)", nullptr, workspace.pending);
        if (workspace.closed.isValid())
            facts << tr("last open %1").arg(dayOf(workspace.closed));
        facts << tr("changed %1").arg(dayOf(file.lastModified()));
        const QString line = facts.join(QStringLiteral(" · "));
        auto *detail = new TextLabel(line, TextSize::Caption, workspace.pending > 0 ? &Tokens::text : &Tokens::textMuted, parent);
        name->setAccessibleDescription(QStringLiteral("%1. %2").arg(workspace.path, line));
        m_recent->addWidget(name);
        m_recent->addWidget(path);
        m_recent->addWidget(detail);
        m_recent->addSpacing(space::s);
        connect(name, &QAbstractButton::clicked, this, [this, path = workspace.path] { Q_EMIT recentRequested(path); });
    }
}

void WelcomePage::setGuide(int passed, int steps)
{
    const bool isBegun = passed > 0 && passed < steps;
    m_guide->setLabel(isBegun ? tr("Go on with the guided start") : tr("Guided start"));
    m_guideText->setText(isBegun ? tr("%1 of %2 steps done").arg(passed).arg(steps) : tr("Five minutes on the sample fleet, with the real buttons."));
}

void WelcomePage::setNews(const QString &version, const QString &markdown)
{
    clearLayout(*m_newsLines);
    m_newsTitle->setText(tr("New in Easel %1").arg(version));
    for (const QString &line : plainLines(markdown))
        m_newsLines->addWidget(new TextLabel(line, m_news));
    m_news->setVisible(!markdown.isEmpty());
}

void WelcomePage::say(const QString &why)
{
    m_band->setText(why);
    m_band->setVisible(!why.isEmpty());
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= Theme::current().scaled(wide) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace easel
