// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcomepage.h"

#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/icons.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace easel {

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_band(new Band(Band::Kind::Danger, {}, this)), m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("welcomePage"));
    const Theme &theme = Theme::current();
    m_band->setDismissible(true);
    m_band->hide();
    auto *logo = new QLabel(this);
    logo->setPixmap(applicationIcon().pixmap(theme.scaled(64), theme.scaled(64)));
    auto *title = new QLabel(tr("Easel"), this);
    title->setFont(theme.font(TextSize::Display, QFont::DemiBold));
    QLabel *text = plainLabel(tr("Compose host clusters into cluster groups, plan offline, have the plan approved, and apply it."), this);
    text->setFont(theme.font(TextSize::Title));

    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(logo);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(space::l);
    const auto action = [&](Icon symbol, const QString &name, const QString &explanation, const char *objectName) {
        auto *button = new QPushButton(icon(symbol), name, this);
        button->setObjectName(QLatin1String(objectName));
        button->setMinimumHeight(theme.scaled(36));
        button->setMinimumWidth(theme.scaled(220));
        auto *row = new QHBoxLayout;
        row->setSpacing(space::m);
        row->addWidget(button);
        row->addWidget(plainLabel(explanation, this), 1);
        column->addLayout(row);
        return button;
    };
    QPushButton *sample = action(Icon::Sample, tr("Open the sample fleet"), tr("A whole enterprise on a local backend. Nothing can break."), "openSampleButton");
    sample->setIcon(icon(Icon::Sample, &Tokens::accentText));
    markPrimary(sample);
    QPushButton *palette = action(Icon::Connect, tr("Connect to Palette…"), tr("With an API key; the fleet is pulled into a workspace."), "connectButton");
    QPushButton *open = action(Icon::FolderOpen, tr("Open a workspace…"), tr("Go on where you stopped, with or without a connection."), "openButton");
    column->addSpacing(space::l);
    column->addLayout(m_recent);
    column->addStretch(3);

    auto *centre = new QWidget(this);
    centre->setLayout(column);
    centre->setMaximumWidth(theme.scaled(640));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(centre, 4);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_band);
    layout->addLayout(row, 1);

    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(palette, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
}

void WelcomePage::setRecent(const QStringList &paths)
{
    clearLayout(*m_recent);
    if (!paths.isEmpty())
        m_recent->addWidget(plainLabel(tr("Recent"), this));
    for (const QString &path : paths) {
        auto *button = new QPushButton(icon(Icon::Workspace), QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&")), this);
        button->setFlat(true);
        button->setToolTip(plainToolTip(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeading);
    }
}

void WelcomePage::say(const QString &why)
{
    m_band->setText(why);
    m_band->setVisible(!why.isEmpty());
}

} // namespace easel
