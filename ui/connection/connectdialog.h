// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/secret.h"
#include "workspace/workspace.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace easel {

class Band;
class PaletteClient;

/// Asks for the backend and the key, tries them, and says what is wrong where it was typed. The key stays in memory.
class ConnectDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    explicit ConnectDialog(const ConnectionInfo &present, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    ConnectionInfo connection() const;
    Secret key() const;

private:
    QString problem() const; ///< with what was typed; empty when it can be tried
    void tryConnection();
    void say(const QString &text, bool good);
    void setBusy(bool busy);

    QLineEdit *m_url;
    QLineEdit *m_key;
    QLineEdit *m_project;
    Band *m_band;
    QPushButton *m_connect;
    QPushButton *m_test;
    std::unique_ptr<PaletteClient> m_client;
};

} // namespace easel
