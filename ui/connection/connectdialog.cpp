// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectdialog.h"

#include "palette/paletteclient.h"
#include "theme/band.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <QPointer>

namespace easel {

ConnectDialog::ConnectDialog(const ConnectionInfo &present, QWidget *parent)
    : QDialog(parent), m_url(new QLineEdit(this)), m_key(new QLineEdit(this)), m_project(new QLineEdit(this)),
      m_band(new Band(Band::Kind::Info, {}, this))
{
    setObjectName(QStringLiteral("connectDialog"));
    setWindowTitle(tr("Connect to Palette"));
    const bool remote = present.url.scheme().startsWith(QStringLiteral("http"));
    m_url->setText(remote ? present.url.toString() : QString());
    m_url->setPlaceholderText(QStringLiteral("https://api.spectrocloud.com"));
    m_key->setEchoMode(QLineEdit::Password);
    m_project->setText(present.scope.projectId().toString());
    m_project->setPlaceholderText(tr("empty: the tenant with all its projects"));

    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::s);
    form->setHorizontalSpacing(space::m);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Address"), m_url);
    form->addRow(tr("API key"), m_key);
    form->addRow(tr("Project uid"), m_project);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_test = buttons->addButton(tr("Test connection"), QDialogButtonBox::ActionRole);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    markPrimary(m_connect);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::m);
    layout->addLayout(form);
    layout->addWidget(plainLabel(tr("The key is kept in memory for this run only and is written nowhere."), this));
    layout->addWidget(m_band);
    layout->addWidget(buttons);
    m_band->hide();
    setMinimumWidth(Theme::current().scaled(480));

    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::tryConnection);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const QString wrong = problem(); !wrong.isEmpty())
            say(wrong, false);
        else
            accept();
    });
}

ConnectDialog::~ConnectDialog() = default;

ConnectionInfo ConnectDialog::connection() const
{
    const QString project = m_project->text().trimmed();
    return {QUrl(m_url->text().trimmed(), QUrl::StrictMode),
            project.isEmpty() ? Scope::tenant() : Scope::project(ProjectId(project))};
}

Secret ConnectDialog::key() const
{
    return Secret(m_key->text().trimmed().toUtf8());
}

QString ConnectDialog::problem() const
{
    const QUrl url = connection().url;
    const bool valid = url.isValid() && !url.host().isEmpty() && url.scheme().startsWith(QStringLiteral("http"));
    markInvalid(m_url, !valid);
    markInvalid(m_key, key().isEmpty());
    if (!valid)
        return tr("The address looks like https://palette.example.com.");
    if (key().isEmpty())
        return tr("An API key is needed. Palette makes one under User Menu, My API Keys.");
    return {};
}

void ConnectDialog::tryConnection()
{
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        say(wrong, false);
        return;
    }
    setBusy(true);
    TransportOptions options;
    options.tries = 1;
    options.deadline = std::chrono::seconds(10);
    m_client = std::make_unique<PaletteClient>(connection(), key(), options);
    const QPointer<ConnectDialog> self(this);
    m_client->userInfo().then([self](const Result<UserInfo> &user) {
        if (!self)
            return;
        self->setBusy(false);
        if (user)
            self->say(tr("It works: connected to %1.").arg(user->organisation.isEmpty() ? self->connection().url.host() : user->organisation), true);
        else if (user.error().code == ErrorCode::InvalidInput)
            self->say(tr("Something answers there, but it is not a Palette. %1").arg(user.error().message), false);
        else
            self->say(user.error().message, false);
    });
}

void ConnectDialog::say(const QString &text, bool good)
{
    m_band->setKind(good ? Band::Kind::Success : Band::Kind::Danger);
    m_band->setText(text);
    m_band->show();
}

void ConnectDialog::setBusy(bool busy)
{
    m_test->setEnabled(!busy);
    m_test->setText(busy ? tr("Testing…") : tr("Test connection"));
}

} // namespace easel
