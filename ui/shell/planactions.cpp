// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/planactions.h"

#include "reports/csvwriter.h"
#include "reports/terraformwriter.h"
#include "review/approvalpanel.h"
#include "review/reviewpage.h"
#include "session/planexchange.h"
#include "session/planningsession.h"
#include "shell/settings.h"
#include "shell/workbench.h"
#include "workspace/privatefile.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QPointer>
#include <QStandardPaths>

namespace easel {
namespace {

const QString suffix = QStringLiteral("easelplan");
constexpr qsizetype largestSignature = 64 * 1024;

QString signatureOf(const QString &file)
{
    return file + QStringLiteral(".sig");
}

QString withPlace(const Error &error)
{
    return error.context.isEmpty() ? error.message : QStringLiteral("%1 (%2)").arg(error.message, error.context);
}

} // namespace

PlanActions::PlanActions(Settings &settings, QMainWindow &window)
    : QObject(&window), m_settings(settings), m_window(window), m_signature(PlanSignature::Ask::Elsewhere),
      m_export(add(tr("Export plan…"), "exportPlanAction", &PlanActions::chooseExport)),
      m_import(add(tr("Import plan…"), "importPlanAction", &PlanActions::chooseImport)),
      m_terraform(add(tr("Export for Terraform…"), "exportTerraformAction", &PlanActions::chooseFleetTerraform)),
      m_draftTerraform(add(tr("Export the plan for Terraform…"), "exportTerraformDraftAction", &PlanActions::chooseDraftTerraform)),
      m_seal(add(tr("Seal plan…"), "sealPlanAction", &PlanActions::seal)),
      m_sign(add(tr("Sign a plan file…"), "signPlanAction", &PlanActions::chooseToSign)),
      m_verify(add(tr("Verify the signature of a plan file…"), "verifyPlanAction", &PlanActions::chooseToVerify)),
      m_stop(add(tr("Stop signing"), "stopSigningAction", &PlanActions::stopSigning))
{
    refresh();
}

QAction *PlanActions::add(const QString &text, const char *name, void (PlanActions::*run)())
{
    auto *action = new QAction(text, &m_window);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

void PlanActions::setWorkbench(Workbench *workbench, PlanningSession *session)
{
    if (m_isSigning && !workbench)
        m_signature.cancel();
    m_workbench = workbench;
    m_session = session;
    if (session) {
        // In the workbench's name: it ends before the session.
        connect(session, &PlanningSession::planChanged, workbench, [this] { refresh(); });
        connect(session, &PlanningSession::fleetReset, workbench, [this] { refresh(); });
        connect(session, &PlanningSession::canEditChanged, workbench, [this] { refresh(); });
        connect(&session->approval(), &PlanApproval::changed, workbench, [this] { refresh(); });
    }
    refresh();
}

void PlanActions::refresh()
{
    const bool isPlanned = m_session && !m_session->isPlanEmpty();
    m_export->setEnabled(isPlanned);
    m_import->setEnabled(canImport());
    m_terraform->setEnabled(m_session && m_session->base().groupCount() > 0);
    m_draftTerraform->setEnabled(isPlanned && m_session->draft().groupCount() > 0);
    m_seal->setEnabled(isPlanned && m_session->canEdit());
    m_seal->setText(m_session && m_session->approval().isSealed() ? tr("Unseal the plan") : tr("Seal plan…"));
    m_sign->setEnabled(m_workbench && !m_isSigning);
    m_verify->setEnabled(m_workbench && !m_isSigning);
    m_stop->setEnabled(m_isSigning);
}

bool PlanActions::canImport() const
{
    return m_session && m_session->canEdit();
}

void PlanActions::tell(Band::Kind kind, const QString &text)
{
    if (m_workbench)
        m_workbench->tell(kind, text);
}

void PlanActions::chooseExport()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QStringLiteral("%1.%2").arg(m_session->workspace().name(), suffix);
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Export the plan"), documents.filePath(name), tr("Easel plans (*.easelplan)"));
    if (!path.isEmpty())
        exportTo(path.endsWith(u'.' + suffix) ? path : path + u'.' + suffix);
}

void PlanActions::exportTo(const QString &path)
{
    if (!m_session)
        return;
    const Result<void> saved = savePlanFile(*m_session, path);
    tell(saved ? Band::Kind::Success : Band::Kind::Danger,
         saved ? tr("The plan was exported as %1 · digest %2…").arg(path, m_session->approval().digest().left(16)) : withPlace(saved.error()));
}

void PlanActions::chooseTerraform(Groups groups)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString ending = QStringLiteral(".tf");
    const QString name = m_session->workspace().name() + ending;
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Export for Terraform"), documents.filePath(name), tr("Terraform (*.tf)"));
    if (!path.isEmpty())
        exportTerraformTo(path.endsWith(ending) ? path : path + ending, groups);
}

void PlanActions::exportTerraformTo(const QString &path, Groups groups)
{
    if (!m_session)
        return;
    const bool isDraft = groups == Groups::OfDraft;
    const TerraformExport written = terraformExport({m_session->workspace().name(), isDraft ? m_session->draft() : m_session->base(), isDraft, {}});
    if (const Result<void> saved = saveFile(path, written.hcl); !saved) {
        tell(Band::Kind::Danger, withPlace(saved.error()));
        return;
    }
    // A band is some lines high; all of it is in the file, at the groups.
    constexpr qsizetype shown = 3;
    QStringList lines{tr("The groups were exported as %1.").arg(path)};
    lines << written.warnings.mid(0, shown);
    if (written.warnings.size() > shown)
        lines << tr("%n more note(s) in the file.", nullptr, static_cast<int>(written.warnings.size() - shown));
    tell(written.warnings.isEmpty() ? Band::Kind::Success : Band::Kind::Warning, lines.join(u'\n'));
}

QString PlanActions::choosePlan(const QString &title)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getOpenFileName(&m_window, title, documents.path(), tr("Easel plans (*.easelplan)"));
}

void PlanActions::chooseImport()
{
    if (const QString path = choosePlan(tr("Import a plan")); !path.isEmpty())
        importFrom(path);
}

void PlanActions::importAll(const QStringList &paths)
{
    if (!m_session || paths.isEmpty())
        return;
    Band::Kind kind = Band::Kind::Success;
    QStringList lines;
    bool isAnyImported = false;
    for (const QString &path : paths) {
        const Result<PlanFile> file = loadPlanFile(path);
        const Result<ImportedPlan> imported = file ? importPlan(*m_session, *file) : Result<ImportedPlan>(fail(file.error()));
        const QString line = imported ? summary(*imported) : withPlace(imported.error());
        lines << (paths.size() > 1 ? tr("%1: %2").arg(QFileInfo(path).fileName(), line) : line);
        isAnyImported = isAnyImported || imported;
        if (!imported)
            kind = Band::Kind::Danger;
        else if (!imported->conflicts.isEmpty() && kind == Band::Kind::Success)
            kind = Band::Kind::Warning;
    }
    tell(kind, lines.join(u'\n'));
    if (isAnyImported)
        m_workbench->setPage(Workbench::Review);
}

void PlanActions::seal()
{
    if (m_session->approval().isSealed()) {
        if (const Result<void> done = m_session->approval().unseal(); !done)
            tell(Band::Kind::Danger, done.error().message);
        return;
    }
    m_workbench->setPage(Workbench::Review);
    m_workbench->review().approval().askToSeal();
}

void PlanActions::chooseToSign()
{
    const QString file = choosePlan(tr("Which plan file is signed?"));
    if (file.isEmpty())
        return;
    const QString last = m_settings.signingKey().isEmpty() ? QDir::home().filePath(QStringLiteral(".ssh")) : m_settings.signingKey();
    const QString key = QFileDialog::getOpenFileName(&m_window, tr("With which SSH key? For one in the agent, its .pub file"), last);
    if (!key.isEmpty())
        sign(file, key);
}

QCoro::Task<> PlanActions::sign(QString file, QString key)
{
    const QPointer<PlanActions> self(this);
    const Result<QByteArray> content = readWholeFile(file, largestPlanFile);
    const Result<PlanFile> plan = content ? readPlanFile(*content) : Result<PlanFile>(fail(content.error()));
    if (!plan) {
        tell(Band::Kind::Danger, withPlace(plan.error()));
        co_return;
    }
    if (m_isSigning)
        co_return;
    m_isSigning = true;
    refresh();
    tell(Band::Kind::Info, tr("Signing… If the key has a passphrase, the dialog for it is your system's."));
    const Result<QByteArray> signature = co_await m_signature.sign(*content, key);
    if (!self)
        co_return;
    m_isSigning = false;
    refresh();
    Result<void> written = signature ? writePrivateFile(signatureOf(file), *signature) : Result<void>(fail(signature.error()));
    if (!written) {
        tell(Band::Kind::Danger, written.error().message);
        co_return;
    }
    m_settings.setSigningKey(key);
    tell(Band::Kind::Success, tr("Signed: %1 · digest %2…").arg(signatureOf(file), plan->digest().left(16)));
}

void PlanActions::chooseToVerify()
{
    const QString file = choosePlan(tr("Which plan file is verified?"));
    if (file.isEmpty())
        return;
    const QString last = m_settings.allowedSigners().isEmpty() ? QDir::home().filePath(QStringLiteral(".ssh")) : m_settings.allowedSigners();
    const QString signers = QFileDialog::getOpenFileName(&m_window, tr("Who may sign? A file of allowed signers, as ssh-keygen has it"), last);
    if (!signers.isEmpty())
        verify(file, signers);
}

QCoro::Task<> PlanActions::verify(QString file, QString allowedSigners)
{
    const QPointer<PlanActions> self(this);
    const Result<QByteArray> content = readWholeFile(file, largestPlanFile);
    const Result<PlanFile> plan = content ? readPlanFile(*content) : Result<PlanFile>(fail(content.error()));
    if (!plan) {
        tell(Band::Kind::Danger, withPlace(plan.error()));
        co_return;
    }
    const Result<QByteArray> signature = readWholeFile(signatureOf(file), largestSignature);
    if (!signature) {
        tell(Band::Kind::Danger, withPlace(signature.error()));
        co_return;
    }
    if (m_isSigning)
        co_return;
    m_isSigning = true;
    refresh();
    const Result<PlanSigner> by = co_await m_signature.verify(*content, *signature, allowedSigners, QString());
    if (!self)
        co_return;
    m_isSigning = false;
    refresh();
    if (!by) {
        tell(Band::Kind::Danger, by.error().message);
        co_return;
    }
    m_settings.setAllowedSigners(allowedSigners);
    const bool isPresent = m_session && m_session->approval().digest() == plan->digest();
    tell(Band::Kind::Success, tr("Good signature of %1 with the key %2 · digest %3… · %4")
                                  .arg(by->identity, by->fingerprint, plan->digest().left(16),
                                       isPresent ? tr("this is the plan of this workspace") : tr("this is not the plan of this workspace")));
}

void PlanActions::stopSigning()
{
    m_signature.cancel();
}

} // namespace easel
