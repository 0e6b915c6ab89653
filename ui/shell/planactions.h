// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plansignature.h"
#include "theme/band.h"

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;

namespace easel {

class PlanningSession;
class Settings;
class Workbench;

/// What the menus do with plan files: export, import, seal, sign, verify; and groups for Terraform. What came of it is told in the
/// workbench. Object names of the actions: "exportTerraformAction", "exportTerraformDraftAction", "exportPlanAction", "importPlanAction", "sealPlanAction", "signPlanAction", "verifyPlanAction", "stopSigningAction".
class PlanActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanActions)

public:
    /// The actions are the window's, so that the command palette finds them. `settings` must outlive this.
    PlanActions(Settings &settings, QMainWindow &window);

    /// Null while no workspace is open.
    void setWorkbench(Workbench *workbench, PlanningSession *session);
    const QList<QAction *> &actions() const { return m_actions; }

    bool canImport() const;

    // What the actions do once the files are chosen.
    void exportTo(const QString &path);
    void importFrom(const QString &path) { importAll({path}); }
    /// One after the other; what was wrong with one does not keep the others out.
    void importAll(const QStringList &paths);
    enum class Groups { OfFleet, OfDraft };
    /// Writes all cluster groups for Terraform.
    void exportTerraformTo(const QString &path, Groups groups);
    /// Signs a plan file with a key; the signature goes into FILE.sig.
    QCoro::Task<> sign(QString file, QString key);
    /// Verifies a plan file against FILE.sig and a list of allowed signers.
    QCoro::Task<> verify(QString file, QString allowedSigners);

private:
    QAction *add(const QString &text, const char *name, void (PlanActions::*run)());
    void chooseExport();
    void chooseImport();
    void chooseTerraform(Groups groups);
    void chooseFleetTerraform() { chooseTerraform(Groups::OfFleet); }
    void chooseDraftTerraform() { chooseTerraform(Groups::OfDraft); }
    void seal();
    void chooseToSign();
    void chooseToVerify();
    void stopSigning();
    void refresh();
    void tell(Band::Kind kind, const QString &text);
    QString choosePlan(const QString &title);

    Settings &m_settings;
    QMainWindow &m_window;
    Workbench *m_workbench = nullptr;
    PlanningSession *m_session = nullptr;
    PlanSignature m_signature;
    bool m_isSigning = false;
    QList<QAction *> m_actions;
    QAction *m_export;
    QAction *m_import;
    QAction *m_terraform;
    QAction *m_draftTerraform;
    QAction *m_seal;
    QAction *m_sign;
    QAction *m_verify;
    QAction *m_stop;
};

} // namespace easel
