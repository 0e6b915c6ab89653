// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectionform.h"

#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace easel {

using Authentication = ConnectionInfo::Authentication;

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent), m_rows(new QFormLayout), m_name(new QLineEdit(this)), m_address(new QLineEdit(this)), m_signIn(new QComboBox(this)),
      m_key(new QLineEdit(this)), m_user(new QLineEdit(this)), m_password(new QLineEdit(this)), m_organisation(new QLineEdit(this)),
      m_project(new QLineEdit(this)), m_more(new QToolButton(this)), m_caRow(new QWidget(this)), m_caFile(new QLineEdit(m_caRow)),
      m_pin(new QLineEdit(this)), m_proxy(new QLineEdit(this)), m_keep(new QCheckBox(tr("Keep it in the system's keyring"), this)),
      m_note(plainLabel({}, this))
{
    const std::pair<QWidget *, const char *> names[]{
        {m_name, "name"}, {m_address, "address"}, {m_signIn, "signIn"}, {m_key, "key"}, {m_user, "user"}, {m_password, "password"},
        {m_organisation, "organisation"}, {m_project, "project"}, {m_more, "moreButton"}, {m_caFile, "caFile"}, {m_pin, "pin"},
        {m_proxy, "proxy"}, {m_keep, "keepSecret"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_name->setPlaceholderText(tr("the host's name"));
    m_address->setPlaceholderText(QStringLiteral("https://api.spectrocloud.com"));
    m_signIn->addItem(tr("with an API key"), static_cast<int>(Authentication::ApiKey));
    m_signIn->addItem(tr("with user and password"), static_cast<int>(Authentication::Password));
    m_key->setEchoMode(QLineEdit::Password);
    m_password->setEchoMode(QLineEdit::Password);
    m_organisation->setPlaceholderText(tr("empty: the user's only one"));
    m_project->setPlaceholderText(tr("empty: the tenant with all its projects"));
    m_caFile->setPlaceholderText(tr("empty: the system's authorities alone"));
    m_pin->setPlaceholderText(QStringLiteral("sha256//…"));
    m_proxy->setPlaceholderText(tr("empty: what the environment says"));
    m_keep->setChecked(true);
    m_more->setText(tr("Certificates and proxy"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *choose = new QPushButton(tr("Choose…"), m_caRow);
    auto *caLayout = new QHBoxLayout(m_caRow);
    caLayout->setContentsMargins(0, 0, 0, 0);
    caLayout->setSpacing(space::s);
    caLayout->addWidget(m_caFile, 1);
    caLayout->addWidget(choose);

    m_rows->setVerticalSpacing(space::s);
    m_rows->setHorizontalSpacing(space::m);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->addRow(tr("Name"), m_name);
    m_rows->addRow(tr("Address"), m_address);
    m_rows->addRow(tr("Sign in"), m_signIn);
    m_rows->addRow(tr("API key"), m_key);
    m_rows->addRow(tr("User"), m_user);
    m_rows->addRow(tr("Password"), m_password);
    m_rows->addRow(tr("Organisation"), m_organisation);
    m_rows->addRow(QString(), m_keep);
    m_rows->addRow(tr("Project uid"), m_project);
    m_rows->addRow(QString(), m_more);
    m_rows->addRow(tr("Authority file"), m_caRow);
    m_rows->addRow(tr("Pinned key"), m_pin);
    m_rows->addRow(tr("Proxy"), m_proxy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(m_rows);
    layout->addWidget(m_note);
    m_note->setWordWrap(true);

    connect(m_signIn, &QComboBox::currentIndexChanged, this, &ConnectionForm::showRows);
    connect(m_more, &QToolButton::toggled, this, &ConnectionForm::showRows);
    connect(choose, &QPushButton::clicked, this, &ConnectionForm::chooseCaFile);
    showRows();
    setHasKeyring(true);
}

bool ConnectionForm::isPassword() const
{
    return m_signIn->currentData().toInt() == static_cast<int>(Authentication::Password);
}

bool ConnectionForm::hasDetails() const
{
    return !(m_caFile->text() + m_pin->text() + m_proxy->text()).isEmpty();
}

void ConnectionForm::showRows()
{
    m_rows->setRowVisible(m_key, !isPassword());
    for (QWidget *field : {m_user, m_password, m_organisation})
        m_rows->setRowVisible(field, isPassword());
    for (QWidget *field : {m_caRow, static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_proxy)})
        m_rows->setRowVisible(field, m_more->isChecked());
    m_more->setArrowType(m_more->isChecked() ? Qt::DownArrow : Qt::RightArrow);
}

void ConnectionForm::setConnection(const ConnectionInfo &connection)
{
    m_name->setText(connection.name);
    m_address->setText(connection.isLocal() ? QString() : connection.url.toString());
    m_signIn->setCurrentIndex(m_signIn->findData(static_cast<int>(connection.authentication)));
    m_key->clear();
    m_user->setText(connection.user);
    m_password->clear();
    m_organisation->setText(connection.organisation);
    m_project->setText(connection.scope.projectId().toString());
    m_caFile->setText(connection.caFile);
    m_pin->setText(pinText(connection.pin));
    m_proxy->setText(connection.proxy.toString());
    m_more->setChecked(hasDetails());
    setHasSecret(false);
    for (QWidget *field : {m_address, m_key, m_user, m_password, m_caFile, m_pin, m_proxy})
        markInvalid(field, false);
    showRows();
}

Result<ConnectionInfo> ConnectionForm::connection()
{
    ConnectionInfo connection;
    std::optional<Error> wrong;
    const auto check = [&](QWidget *field, const std::optional<Error> &error) {
        markInvalid(field, error.has_value());
        if (error && !wrong) {
            wrong = error;
            field->setFocus();
        }
    };
    const auto errorOf = [](const auto &result) { return result ? std::nullopt : std::optional(result.error()); };
    const auto missing = [](bool is, const QString &words) {
        return is ? std::optional(Error{ErrorCode::InvalidInput, words, {}}) : std::nullopt;
    };
    const auto url = parseBackendUrl(m_address->text());
    check(m_address, errorOf(url));
    connection.url = url.value_or(QUrl());
    connection.name = m_name->text().trimmed();
    if (const QString project = m_project->text().trimmed(); !project.isEmpty())
        connection.scope = Scope::project(ProjectId(project));
    if (isPassword()) {
        connection.authentication = Authentication::Password;
        connection.user = m_user->text().trimmed();
        connection.organisation = m_organisation->text().trimmed();
        check(m_user, missing(connection.user.isEmpty(), tr("The user's e-mail address is needed.")));
        check(m_password, missing(m_password->text().isEmpty() && !m_hasSecret, tr("A password is needed.")));
    } else {
        check(m_key, missing(secret().isEmpty() && !m_hasSecret,
                             tr("An API key is needed. Palette makes one under User Menu, My API Keys.")));
    }
    connection.caFile = m_caFile->text().trimmed();
    check(m_caFile, missing(!connection.caFile.isEmpty() && !QFileInfo(connection.caFile).isReadable(),
                            tr("The file with the certificate authority cannot be read.")));
    const auto pin = parsePin(m_pin->text());
    check(m_pin, errorOf(pin));
    connection.pin = pin.value_or(QByteArray());
    const auto proxy = parseProxy(m_proxy->text());
    check(m_proxy, errorOf(proxy));
    connection.proxy = proxy.value_or(QUrl());
    if (!wrong)
        return connection;
    if (isInvalid(m_caFile) || isInvalid(m_pin) || isInvalid(m_proxy))
        m_more->setChecked(true);
    return fail(*wrong);
}

Secret ConnectionForm::secret() const
{
    // A password may begin or end with a space; a key that was copied may bring one along.
    return Secret(isPassword() ? m_password->text().toUtf8() : m_key->text().trimmed().toUtf8());
}

void ConnectionForm::setHasSecret(bool has)
{
    m_hasSecret = has;
    for (QLineEdit *field : {m_key, m_password})
        field->setPlaceholderText(has ? tr("as it is kept") : QString());
}

bool ConnectionForm::keepsSecret() const
{
    return m_keep->isEnabled() && m_keep->isChecked();
}

void ConnectionForm::setHasKeyring(bool has)
{
    m_keep->setEnabled(has);
    m_rows->setRowVisible(m_keep, has);
    m_note->setText(has ? tr("Unless it goes into the keyring, it is kept in memory for this run only. It is never written to a file.")
                        : tr("There is no keyring on this machine: the key is kept in memory for this run only, and is written nowhere."));
}

void ConnectionForm::chooseCaFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Certificate authority"), m_caFile->text(), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!file.isEmpty())
        m_caFile->setText(file);
}

} // namespace easel
