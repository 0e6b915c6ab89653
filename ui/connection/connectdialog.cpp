// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectdialog.h"

#include "connection/connectionform.h"
#include "palette/connectioncheck.h"
#include "palette/keyring.h"
#include "theme/band.h"
#include "theme/marks.h"
#include "theme/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {

ConnectDialog::ConnectDialog(std::vector<ConnectionInfo> connections, const ConnectionInfo &present, Keyring &keyring, QWidget *parent)
    : Dialog(parent), m_connections(std::move(connections)), m_keyring(keyring), m_side(new QWidget(this)), m_list(new QListWidget(m_side)),
      m_form(new ConnectionForm(this)), m_band(new Band(Band::Kind::Info, {}, this))
{
    setObjectName(QStringLiteral("connectDialog"));
    setWindowTitle(tr("Connect to Palette"));
    m_band->setObjectName(QStringLiteral("connectBand"));
    m_band->hide();
    buildList();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Help, this);
    m_test = buttons->addButton(tr("Test connection"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("testButton"));
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(QStringLiteral("connectButton"));
    m_connect->setDefault(true);
    markPrimary(m_connect);

    auto *right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(m_form);
    right->addWidget(m_band);
    right->addStretch(1);
    right->addWidget(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(space::l);
    layout->addWidget(m_side);
    layout->addLayout(right, 1);
    m_form->setMinimumWidth(Theme::current().scaled(480));

    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::tryConnection);
    // The window has the way to the help on what has the focus.
    connect(buttons, &QDialogButtonBox::helpRequested, this, [] { QDesktopServices::openUrl(QUrl(QStringLiteral("easel:contextHelp"))); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::choose);

    const auto known = std::find(m_connections.begin(), m_connections.end(), present);
    const bool isRemote = !present.url.isEmpty() && !present.isLocal();
    fillList();
    showConnection(known != m_connections.end() ? static_cast<int>(known - m_connections.begin()) : isRemote || m_connections.empty() ? -1 : 0);
    if (isRemote && known == m_connections.end()) {
        m_form->setConnection(present);
        lookForSecret(present);
    }
    lookForKeyring();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("connectionList"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setFixedWidth(Theme::current().scaled(190));
    auto *addButton = new QPushButton(tr("New"), m_side);
    addButton->setObjectName(QStringLiteral("addButton"));
    auto *removeButton = new QPushButton(tr("Remove"), m_side);
    removeButton->setObjectName(QStringLiteral("removeButton"));
    for (QPushButton *button : {addButton, removeButton})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(addButton);
    row->addWidget(removeButton);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectDialog::showConnection);
    connect(addButton, &QPushButton::clicked, this, &ConnectDialog::add);
    connect(removeButton, &QPushButton::clicked, this, &ConnectDialog::remove);
}

void ConnectDialog::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const ConnectionInfo &connection : m_connections) {
        auto *item = new QListWidgetItem(connection.title(), m_list);
        item->setToolTip(connection.url.toDisplayString(QUrl::RemoveUserInfo).toHtmlEscaped());
    }
    // Who has none yet sees one form and nothing else.
    m_side->setVisible(!m_connections.empty());
}

void ConnectDialog::showConnection(int index)
{
    m_index = index;
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(index);
    }
    const ConnectionInfo connection = index >= 0 ? m_connections[static_cast<size_t>(index)] : ConnectionInfo();
    m_form->setConnection(connection);
    m_band->hide();
    m_kept = Secret();
    ++m_look;
    if (index >= 0)
        lookForSecret(connection);
}

void ConnectDialog::add()
{
    showConnection(-1);
    m_form->setFocus();
}

void ConnectDialog::remove()
{
    if (m_index < 0)
        return;
    const auto place = m_connections.begin() + m_index;
    const QString account = place->account();
    m_connections.erase(place);
    const bool isShared = std::any_of(m_connections.begin(), m_connections.end(),
                                      [&](const ConnectionInfo &connection) { return connection.account() == account; });
    if (!isShared)
        m_keyring.forget(account);
    fillList();
    showConnection(std::min(m_index, static_cast<int>(m_connections.size()) - 1));
}

void ConnectDialog::lookForKeyring()
{
    const QPointer<ConnectDialog> self(this);
    m_keyring.isThere().then([self](bool isThere) {
        if (self)
            self->m_form->setHasKeyring(isThere);
    });
}

void ConnectDialog::lookForSecret(const ConnectionInfo &connection)
{
    const QPointer<ConnectDialog> self(this);
    m_keyring.read(connection.account()).then([self, look = m_look](const std::optional<Secret> &secret) {
        if (!self || self->m_look != look || !secret)
            return;
        self->m_kept = *secret;
        self->m_form->setHasSecret(true);
    });
}

bool ConnectDialog::keepsSecret() const
{
    return m_form->keepsSecret();
}

bool ConnectDialog::read()
{
    const auto typed = m_form->connection();
    if (!typed) {
        say(typed.error().message, false);
        return false;
    }
    m_chosen = *typed;
    m_secret = m_form->secret().isEmpty() ? m_kept : m_form->secret();
    return true;
}

void ConnectDialog::choose()
{
    if (!read())
        return;
    if (m_index >= 0)
        m_connections[static_cast<size_t>(m_index)] = m_chosen;
    else if (std::find(m_connections.begin(), m_connections.end(), m_chosen) == m_connections.end())
        m_connections.push_back(m_chosen);
    accept();
}

void ConnectDialog::tryConnection()
{
    if (!read())
        return;
    m_test->setEnabled(false);
    m_test->setText(tr("Testing…"));
    const QPointer<ConnectDialog> self(this);
    checkConnection(m_chosen, m_secret).then([self](const ConnectionCheck &check) {
        if (self)
            self->tell(check);
    });
}

void ConnectDialog::tell(const ConnectionCheck &check)
{
    m_test->setEnabled(true);
    m_test->setText(tr("Test connection"));
    say(check.message, check.isGood());
    if (check.outcome == ConnectionCheck::Outcome::WorksWithRemark)
        m_band->setKind(Band::Kind::Warning);
}

void ConnectDialog::say(const QString &text, bool good)
{
    m_band->setKind(good ? Band::Kind::Success : Band::Kind::Danger);
    m_band->setText(text);
    m_band->show();
}

} // namespace easel
