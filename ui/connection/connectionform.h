// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/connectioninfo.h"
#include "palette/secret.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace easel {

/// Everything that makes a connection, as fields. What is wrong is marked where it was typed.
/// Object names: "name", "address", "signIn", "key", "user", "password", "organisation", "project", "moreButton", "caFile",
/// "pin", "proxy", "keepSecret".
class ConnectionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionForm)

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    void setConnection(const ConnectionInfo &connection);
    /// What was typed, or why it is no connection: the first thing that is wrong.
    Result<ConnectionInfo> connection();
    /// What was typed; empty when nothing was.
    Secret secret() const;
    /// There is a secret for this connection already: none needs to be typed.
    void setHasSecret(bool has);
    /// Whether the secret is to be kept beyond this run.
    bool keepsSecret() const;
    /// Without a keyring a secret can only be kept in memory, and the form says so.
    void setHasKeyring(bool has);

private:
    void showRows();
    void chooseCaFile();
    bool isPassword() const;
    bool hasDetails() const;

    QFormLayout *m_rows;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QComboBox *m_signIn;
    QLineEdit *m_key;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_organisation;
    QLineEdit *m_project;
    QToolButton *m_more;
    QWidget *m_caRow;
    QLineEdit *m_caFile;
    QLineEdit *m_pin;
    QLineEdit *m_proxy;
    QCheckBox *m_keep;
    QLabel *m_note;
    bool m_hasSecret = false;
};

} // namespace easel
