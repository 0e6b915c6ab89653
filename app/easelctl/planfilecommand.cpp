// SPDX-License-Identifier: GPL-3.0-or-later
// Plan files, seals and signatures.
#include "plancommand.h"

#include "commands.h"
#include "conflictlines.h"
#include "session/planexchange.h"
#include "sync/plansignature.h"
#include "workspace/privatefile.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QFileInfo>
#include <QJsonArray>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

constexpr qsizetype largestSignature = 64 * 1024;

QString signatureOf(const QString &file)
{
    return file + QStringLiteral(".sig");
}

/// A result and the digest that it is about, as two lines or as one document with "digest".
void tellDigest(const Arguments &in, QJsonObject json, const QString &line, const QString &digest)
{
    json.insert(QStringLiteral("digest"), digest);
    if (in.wantsJson()) {
        print(json);
        return;
    }
    print(line);
    print(Text::tr("Digest %1").arg(digest));
}

} // namespace

Result<PlanFile> openPlan(const QString &path)
{
    if (isPlanFile(path))
        return loadPlanFile(path);
    const auto session = openSession(path);
    if (!session)
        return fail(session.error());
    return planFileOf(**session);
}

Result<std::unique_ptr<PlanningSession>> openForEditing(const QString &path)
{
    auto session = openSession(path);
    if (session) {
        if (const Result<void> editable = (*session)->requireEditable(); !editable)
            return fail(editable.error());
    }
    return session;
}

int planExport(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan export [--json] WORKSPACE PLANFILE"),
                       Text::tr("Writes the plan into a plan file (.easelplan), to be kept, compared, signed or imported elsewhere. It holds no "
                                "secret and no address. An older plan file of that name is replaced; any other file is not."),
                       {jsonOption()}, 2, arguments, {QStringLiteral("easelctl plan export fleet.easel spring.easelplan")});
    if (in.exitCode())
        return *in.exitCode();
    const auto session = openSession(in.positional(0));
    if (!session)
        return refuse(session.error());
    if (Result<void> saved = savePlanFile(**session, in.positional(1)); !saved)
        return refuse(saved.error());
    tellDigest(in, {{QStringLiteral("file"), in.positional(1)}}, Text::tr("Exported: %1").arg(in.positional(1)), (*session)->approval().digest());
    return done;
}

int planImport(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan import [--merge] [--json] PLANFILE WORKSPACE"),
                       Text::tr("Puts the plan of a plan file into a workspace, as steps. Where the fleet has moved on since, it is merged field by field; "
                                "what both changed differently is a conflict to settle before the plan can be applied."),
                       {{QStringLiteral("merge"), Text::tr("Merge with the plan that the workspace has already.")}, jsonOption()}, 2, arguments,
                       {QStringLiteral("easelctl plan import --merge spring.easelplan fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const Result<PlanFile> file = loadPlanFile(in.positional(0));
    if (!file)
        return refuse(file.error());
    const auto session = openForEditing(in.positional(1));
    if (!session)
        return refuse(session.error());
    if (!(*session)->isPlanEmpty() && !in.isSet(QStringLiteral("merge")))
        return refuse({ErrorCode::Refused, Text::tr("The workspace has a plan already. Merge both with --merge."), in.positional(1)});
    const Result<ImportedPlan> imported = importPlan(**session, *file);
    if (!imported)
        return refuse(imported.error());
    printConflicts(**session);
    tellDigest(in, {{QStringLiteral("summary"), summary(*imported)}, {QStringLiteral("steps"), imported->steps}, {QStringLiteral("conflicts"), conflictsToJson(**session)}},
               summary(*imported), (*session)->approval().digest());
    return (*session)->openConflicts() == 0 ? done : refused;
}

int planSeal(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan seal [--by NAME] [--json] WORKSPACE"),
                       Text::tr("Fixes the digest of the plan. Nothing else is applied from then on; an edit that changes the digest ends the seal."),
                       {{QStringLiteral("by"), Text::tr("Who seals it; without, the plan's author."), QStringLiteral("NAME")}, jsonOption()}, 1, arguments,
                       {QStringLiteral("easelctl plan seal --by Ann fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const auto session = openForEditing(in.positional(0));
    if (!session)
        return refuse(session.error());
    if (Result<void> sealed = (*session)->approval().sealAs(in.value(QStringLiteral("by"))); !sealed)
        return refuse(sealed.error());
    const PlanApproval &approval = (*session)->approval();
    if (in.wantsJson())
        print(QJsonObject{{QStringLiteral("digest"), approval.digest()}, {QStringLiteral("by"), approval.seal()->by}, {QStringLiteral("at"), approval.seal()->at.toUTC().toString(Qt::ISODate)}});
    else
        print(Text::tr("Sealed. Digest %1").arg(approval.digest()));
    return done;
}

int planUnseal(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan unseal [--json] WORKSPACE"), Text::tr("Takes the seal off the plan."), {jsonOption()}, 1, arguments,
                       {QStringLiteral("easelctl plan unseal fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const auto session = openForEditing(in.positional(0));
    if (!session)
        return refuse(session.error());
    const bool wasSealed = (*session)->approval().isSealed();
    if (Result<void> unsealed = (*session)->approval().unseal(); !unsealed)
        return refuse(unsealed.error());
    if (in.wantsJson())
        print(QJsonObject{{QStringLiteral("wasSealed"), wasSealed}});
    else
        print(wasSealed ? Text::tr("The plan is no longer sealed.") : Text::tr("The plan was not sealed."));
    return done;
}

int planSign(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan sign --key FILE [--json] PLANFILE"),
                       Text::tr("Signs a plan file with an SSH key, through ssh-keygen. The signature goes into PLANFILE.sig. A key in the agent is named by its "
                                ".pub file."),
                       {{QStringLiteral("key"), Text::tr("The private key, or the .pub file of one in the agent."), QStringLiteral("FILE")}, jsonOption()}, 1, arguments,
                       {QStringLiteral("easelctl plan sign --key ~/.ssh/id_ed25519 spring.easelplan")});
    if (in.exitCode())
        return *in.exitCode();
    if (!in.isSet(QStringLiteral("key"))) {
        complain(Text::tr("Which key? --key ~/.ssh/id_ed25519, for example."));
        return misused;
    }
    const QString path = in.positional(0);
    // Only what Easel takes as a plan is worth a name under it.
    const Result<QByteArray> content = readWholeFile(path, largestPlanFile);
    if (!content)
        return refuse(content.error());
    const Result<PlanFile> plan = readPlanFile(*content);
    if (!plan)
        return refuse(plan.error());
    PlanSignature signer(PlanSignature::Ask::OnTerminal);
    const Result<QByteArray> signature = QCoro::waitFor(signer.sign(*content, in.value(QStringLiteral("key"))));
    if (!signature)
        return refuse(signature.error());
    if (Result<void> written = writePrivateFile(signatureOf(path), *signature); !written)
        return refuse(written.error());
    tellDigest(in, {{QStringLiteral("signature"), signatureOf(path)}}, Text::tr("Signed: %1").arg(signatureOf(path)), plan->digest());
    return done;
}

int planVerify(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan verify --allowed-signers FILE [--identity NAME] [--signature FILE] [--json] PLANFILE"),
                       Text::tr("Checks that a plan file is whole and signed by somebody who may, through ssh-keygen."),
                       {{QStringLiteral("allowed-signers"), Text::tr("Who may sign, as in ssh-keygen(1): a line is NAME KEYTYPE KEY."), QStringLiteral("FILE")},
                        {QStringLiteral("identity"), Text::tr("It has to be this one of them."), QStringLiteral("NAME")},
                        {QStringLiteral("signature"), Text::tr("The signature, when it is not in PLANFILE.sig."), QStringLiteral("FILE")},
                        jsonOption()},
                       1, arguments, {QStringLiteral("easelctl plan verify --allowed-signers signers spring.easelplan")});
    if (in.exitCode())
        return *in.exitCode();
    if (!in.isSet(QStringLiteral("allowed-signers"))) {
        complain(Text::tr("Who may sign? --allowed-signers FILE."));
        return misused;
    }
    const QString path = in.positional(0);
    const Result<QByteArray> content = readWholeFile(path, largestPlanFile);
    if (!content)
        return refuse(content.error());
    const Result<PlanFile> plan = readPlanFile(*content);
    if (!plan)
        return refuse(plan.error());
    const QString signaturePath = in.isSet(QStringLiteral("signature")) ? in.value(QStringLiteral("signature")) : signatureOf(path);
    const Result<QByteArray> signature = readWholeFile(signaturePath, largestSignature);
    if (!signature)
        return refuse(signature.error());
    PlanSignature verifier(PlanSignature::Ask::OnTerminal);
    const Result<PlanSigner> by = QCoro::waitFor(verifier.verify(*content, *signature, QFileInfo(in.value(QStringLiteral("allowed-signers"))).absoluteFilePath(),
                                                                 in.value(QStringLiteral("identity"))));
    if (!by)
        return refuse(by.error());
    tellDigest(in, {{QStringLiteral("identity"), by->identity}, {QStringLiteral("fingerprint"), by->fingerprint}},
               Text::tr("Good signature of %1 with the key %2.").arg(by->identity, by->fingerprint), plan->digest());
    return done;
}

} // namespace easel::ctl
