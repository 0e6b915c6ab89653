// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/connectioninfo.h"
#include "palette/secret.h"
#include "theme/dialog.h"

class QListWidget;
class QPushButton;

namespace easel {

class Band;
class ConnectionForm;
class Keyring;
struct ConnectionCheck;

/// The connections that there are, and one of them to see, change, try and connect to. What is wrong is said by its name.
/// Object names: "connectDialog", "connectionList", "addButton", "removeButton", "testButton", "connectButton", "connectBand".
class ConnectDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    /// `present` is shown first; `keyring` must outlive the dialog.
    ConnectDialog(std::vector<ConnectionInfo> connections, const ConnectionInfo &present, Keyring &keyring, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// All that are to be kept, the chosen one among them after the dialog was accepted.
    const std::vector<ConnectionInfo> &connections() const { return m_connections; }
    // After it was accepted.
    const ConnectionInfo &connection() const { return m_chosen; }
    const Secret &secret() const { return m_secret; }
    bool keepsSecret() const;

private:
    void buildList();
    void fillList();
    void showConnection(int index);
    void add();
    void remove();
    void lookForKeyring();
    void lookForSecret(const ConnectionInfo &connection);
    void tryConnection();
    void choose();
    bool read(); ///< into m_chosen and m_secret; says what is wrong
    void tell(const ConnectionCheck &check);
    void say(const QString &text, bool good);

    std::vector<ConnectionInfo> m_connections;
    Keyring &m_keyring;
    ConnectionInfo m_chosen;
    Secret m_secret;
    Secret m_kept; ///< what the keyring has for the one that is shown
    int m_index = -1; ///< in m_connections; -1 for a new one
    quint64 m_look = 0; ///< counts what was shown: an answer about an older one is dropped
    QWidget *m_side;
    QListWidget *m_list;
    ConnectionForm *m_form;
    Band *m_band;
    QPushButton *m_connect;
    QPushButton *m_test;
};

} // namespace easel
