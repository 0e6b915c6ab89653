// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures of plan files with the real ssh-keygen and keys made here, and with ones that misbehave.
#include "sync/plansignature.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <QCoroTask>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray plan = "{\n    \"format\": \"easel-plan\"\n}\n";
const QString ann = u"ann@example.com"_s;

} // namespace

class TestPlanSignature final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void good();
    void theIdentityIsFound();
    void aKeyInTheAgent();
    void refusals_data();
    void refusals();
    void keysThatDoNotSign_data();
    void keysThatDoNotSign();
    void withoutSshKeygen();
    void aToolThatHangs();
    void cancelling();
    void goneMeanwhile();
    void secretsStayHere();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void makeKey(const QString &name, const QString &passphrase = {}) const;
    QString allow(const QString &options, const QString &key, const QString &who = ann);
    /// Puts a script in the place of ssh-keygen, on an otherwise empty path.
    void replaceTool(const QByteArray &script);
    QByteArray signatureBy(const QString &key, const QByteArray &content = plan) const;

    QTemporaryDir m_folder;
    QByteArray m_path;
    int m_lists = 0;
};

void TestPlanSignature::initTestCase()
{
    m_path = qgetenv("PATH");
    // Nobody's agent and nobody's dialogs.
    for (const char *name : {"SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "DISPLAY"})
        qunsetenv(name);
    QVERIFY2(!QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty(), "openssh-client is needed");
    makeKey(u"ann"_s);
    makeKey(u"eve"_s);
    makeKey(u"locked"_s, u"open sesame"_s);
}

void TestPlanSignature::cleanup()
{
    qputenv("PATH", m_path);
}

void TestPlanSignature::makeKey(const QString &name, const QString &passphrase) const
{
    QProcess process;
    process.start(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, passphrase, u"-C"_s, name, u"-f"_s, file(name)});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
}

QString TestPlanSignature::allow(const QString &options, const QString &key, const QString &who)
{
    const QString path = file(u"allowed-%1"_s.arg(m_lists++));
    const QString publicKey = QString::fromUtf8(contentOf(file(key + u".pub"_s))).section(u' ', 0, 1);
    writeFile(path, u"%1 %2 %3\n"_s.arg(who, options, publicKey).toUtf8());
    return path;
}

void TestPlanSignature::replaceTool(const QByteArray &script)
{
    QDir(m_folder.path()).mkpath(u"bin"_s);
    writeFile(file(u"bin/ssh-keygen"_s), script);
    QFile::setPermissions(file(u"bin/ssh-keygen"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", file(u"bin"_s).toUtf8());
}

QByteArray TestPlanSignature::signatureBy(const QString &key, const QByteArray &content) const
{
    PlanSignature signer(PlanSignature::Ask::Elsewhere);
    const auto signature = QCoro::waitFor(signer.sign(content, file(key)));
    if (!signature)
        qFatal("%s", qPrintable(signature.error().toString()));
    return *signature;
}

void TestPlanSignature::good()
{
    const QByteArray signature = signatureBy(u"ann"_s);
    QVERIFY(signature.startsWith("-----BEGIN SSH SIGNATURE-----\n") && signature.endsWith("-----END SSH SIGNATURE-----\n"));
    PlanSignature verifier(PlanSignature::Ask::Elsewhere);
    for (const QString &options : {QString(), u"namespaces=\"easel-plan\""_s, u"valid-before=\"20990101\""_s}) {
        const auto by = QCoro::waitFor(verifier.verify(plan, signature, allow(options, u"ann"_s), ann));
        QVERIFY2(by, by ? "" : qPrintable(by.error().toString()));
        QCOMPARE(by->identity, ann);
        QVERIFY(by->fingerprint.startsWith(u"SHA256:"_s));
    }
    // What other programs of the people's say of it.
    writeFile(file(u"plan.sig"_s), signature);
    QProcess process;
    process.start(u"ssh-keygen"_s, {u"-Y"_s, u"verify"_s, u"-f"_s, allow({}, u"ann"_s), u"-I"_s, ann, u"-n"_s, u"easel-plan"_s, u"-s"_s, file(u"plan.sig"_s)});
    process.write(plan);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestPlanSignature::theIdentityIsFound()
{
    PlanSignature verifier(PlanSignature::Ask::Elsewhere);
    const QByteArray signature = signatureBy(u"ann"_s);
    const auto by = QCoro::waitFor(verifier.verify(plan, signature, allow({}, u"ann"_s), {}));
    QVERIFY2(by, by ? "" : qPrintable(by.error().toString()));
    QCOMPARE(by->identity, ann);
    const auto nobody = QCoro::waitFor(verifier.verify(plan, signature, allow({}, u"eve"_s), {}));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::Untrusted);
    QVERIFY2(nobody.error().message.contains(u"belongs to nobody"_s), qPrintable(nobody.error().message));
}

void TestPlanSignature::aKeyInTheAgent()
{
    QProcess agent;
    const QString socket = file(u"agent"_s);
    agent.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    QVERIFY(agent.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), 30000);
    makeKey(u"kept"_s);
    qputenv("SSH_AUTH_SOCK", socket.toUtf8());
    QProcess add;
    add.start(u"ssh-add"_s, {u"-q"_s, file(u"kept"_s)});
    QVERIFY(add.waitForFinished() && add.exitCode() == 0);
    QVERIFY(QFile::remove(file(u"kept"_s))); // only the agent has it now
    const QByteArray signature = signatureBy(u"kept.pub"_s);
    PlanSignature verifier(PlanSignature::Ask::Elsewhere);
    QVERIFY(QCoro::waitFor(verifier.verify(plan, signature, allow({}, u"kept"_s), ann)));
    qunsetenv("SSH_AUTH_SOCK");
    const auto without = QCoro::waitFor(verifier.sign(plan, file(u"kept.pub"_s)));
    QVERIFY(!without);
    QCOMPARE(without.error().message, u"No private key of “kept.pub” is in the agent or beside it."_s);
    agent.kill();
    agent.waitForFinished();
}

void TestPlanSignature::refusals_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("signers");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("message"); // a part of it
    const QByteArray signature = signatureBy(u"ann"_s);
    const QString allowed = allow({}, u"ann"_s);
    const auto row = [](const char *name, const QByteArray &content, const QByteArray &signed_, const QString &signers, ErrorCode code, const char *message) {
        QTest::newRow(name) << content << signed_ << signers << code << QString::fromUtf8(message);
    };
    row("other content", plan + ' ', signature, allowed, ErrorCode::Conflict, "the plan was changed after it was signed");
    row("no content", {}, signature, allowed, ErrorCode::Conflict, "the plan was changed after it was signed");
    row("another signer", plan, signatureBy(u"eve"_s), allowed, ErrorCode::Untrusted, "is not one that");
    row("an expired key", plan, signature, allow(u"valid-before=\"20200101\""_s, u"ann"_s), ErrorCode::Untrusted, "has expired");
    row("a key for other things", plan, signature, allow(u"namespaces=\"git\""_s, u"ann"_s), ErrorCode::Untrusted, "to sign plans");
    row("no list", plan, signature, file(u"none"_s), ErrorCode::NotFound, "“none” cannot be read");
    row("no signature", plan, {}, allowed, ErrorCode::InvalidInput, "not one of ssh-keygen's");
    row("a truncated one", plan, signature.left(100), allowed, ErrorCode::InvalidInput, "not one of ssh-keygen's");
    QByteArray flipped = signature;
    const auto middle = flipped.indexOf('\n', flipped.size() / 2) - 5;
    flipped[middle] = flipped.at(middle) == 'A' ? 'B' : 'A';
    QTest::newRow("a bit flipped") << plan << flipped << allowed << ErrorCode::Conflict << QString();
    QProcess process;
    process.start(u"ssh-keygen"_s, {u"-Y"_s, u"sign"_s, u"-n"_s, u"git"_s, u"-f"_s, file(u"ann"_s)});
    process.write(plan);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    row("another namespace", plan, process.readAllStandardOutput(), allowed, ErrorCode::Conflict, "for something else than a plan of Easel");
}

void TestPlanSignature::refusals()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, signature);
    QFETCH(QString, signers);
    QFETCH(ErrorCode, code);
    QFETCH(QString, message);
    PlanSignature verifier(PlanSignature::Ask::Elsewhere);
    const auto by = QCoro::waitFor(verifier.verify(content, signature, signers, ann));
    QVERIFY(!by);
    if (message.isEmpty()) // damaged or of other content, as ssh-keygen happens to see it
        QVERIFY(by.error().code == code || by.error().code == ErrorCode::InvalidInput);
    else
        QCOMPARE(by.error().code, code);
    QVERIFY2(by.error().message.contains(message), qPrintable(by.error().toString()));
}

void TestPlanSignature::keysThatDoNotSign_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("message");
    writeFile(file(u"text"_s), "no key\n");
    writeFile(file(u"open"_s), contentOf(file(u"ann"_s)));
    QFile::setPermissions(file(u"open"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QTest::newRow("none") << u"none"_s << ErrorCode::NotFound << u"There is no key “none”."_s;
    QTest::newRow("a folder") << u"."_s << ErrorCode::NotFound << QString();
    QTest::newRow("no key") << u"text"_s << ErrorCode::InvalidInput << u"“text” is not an SSH key."_s;
    QTest::newRow("readable by all") << u"open"_s << ErrorCode::Refused << u"Others may read the key “open”, so ssh-keygen does not use it. Run: chmod 600 on it."_s;
    QTest::newRow("a passphrase that nobody can give") << u"locked"_s << ErrorCode::Unauthorized
                                                       << u"The passphrase of “locked” is wrong or could not be asked for. Add the key to your agent (ssh-add) and choose its .pub file."_s;
}

void TestPlanSignature::keysThatDoNotSign()
{
    QFETCH(QString, key);
    QFETCH(ErrorCode, code);
    QFETCH(QString, message);
    PlanSignature signer(PlanSignature::Ask::Elsewhere);
    const auto signature = QCoro::waitFor(signer.sign(plan, file(key)));
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, code);
    if (!message.isEmpty())
        QCOMPARE(signature.error().message, message);
}

void TestPlanSignature::withoutSshKeygen()
{
    QDir(m_folder.path()).mkpath(u"empty"_s);
    qputenv("PATH", file(u"empty"_s).toUtf8());
    PlanSignature signer(PlanSignature::Ask::Elsewhere);
    const auto signature = QCoro::waitFor(signer.sign(plan, file(u"ann"_s)));
    QVERIFY(!signature);
    QCOMPARE(signature.error().message, u"There is no ssh-keygen on this machine. Install OpenSSH (on Debian the package openssh-client)."_s);
    // One that cannot be started.
    replaceTool("#!/no/such/interpreter\n");
    const auto broken = QCoro::waitFor(signer.sign(plan, file(u"ann"_s)));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::NotFound);
    // One that says it is done and has signed nothing.
    replaceTool("#!/bin/sh\nexit 0\n");
    const auto silent = QCoro::waitFor(signer.sign(plan, file(u"ann"_s)));
    QVERIFY(!silent);
    QCOMPARE(silent.error().message, u"ssh-keygen did not sign the plan."_s);
    replaceTool("#!/bin/sh\nkill -9 $$\n");
    QVERIFY(!QCoro::waitFor(signer.sign(plan, file(u"ann"_s))));
}

void TestPlanSignature::aToolThatHangs()
{
    // It does not read, and what it started holds on to its pipes.
    replaceTool("#!/bin/sh\n/bin/sleep 3000 &\n/bin/sleep 3000\n");
    PlanSignature signer(PlanSignature::Ask::Elsewhere, std::chrono::seconds(1));
    const auto signature = QCoro::waitFor(signer.sign(QByteArray(10'000'000, 'x'), file(u"ann"_s)));
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, ErrorCode::Timeout);
    const auto by = QCoro::waitFor(signer.verify(plan, "x", allow({}, u"ann"_s), ann));
    QVERIFY(!by);
    QCOMPARE(by.error().code, ErrorCode::Timeout);
}

void TestPlanSignature::cancelling()
{
    replaceTool("#!/bin/sh\n/bin/sleep 3000\n");
    PlanSignature signer(PlanSignature::Ask::Elsewhere, std::chrono::hours(1));
    signer.cancel(); // nothing runs
    QTimer::singleShot(0, &signer, &PlanSignature::cancel);
    const auto signature = QCoro::waitFor(signer.sign(plan, file(u"ann"_s)));
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, ErrorCode::Cancelled);
}

void TestPlanSignature::goneMeanwhile()
{
    replaceTool("#!/bin/sh\n/bin/sleep 3000\n");
    auto signer = std::make_unique<PlanSignature>(PlanSignature::Ask::Elsewhere, std::chrono::hours(1));
    QTimer::singleShot(0, this, [&] { signer.reset(); });
    const auto by = QCoro::waitFor(signer->verify(plan, "x", allow({}, u"ann"_s), ann));
    QVERIFY(!by);
    QCOMPARE(by.error().code, ErrorCode::Cancelled);
}

void TestPlanSignature::secretsStayHere()
{
    replaceTool("#!/bin/sh\n/usr/bin/env > " + file(u"environment"_s).toUtf8() + "\n");
    qputenv("EASEL_API_KEY", "canary-4711");
    qputenv("EASEL_PASSWORD", "canary-4712");
    PlanSignature signer(PlanSignature::Ask::Elsewhere);
    QVERIFY(!QCoro::waitFor(signer.sign(plan, file(u"ann"_s))));
    qunsetenv("EASEL_API_KEY");
    qunsetenv("EASEL_PASSWORD");
    QVERIFY(contentOf(file(u"environment"_s)).contains("LC_ALL=C"));
    QVERIFY(!contentOf(file(u"environment"_s)).contains("canary"));
}

EASEL_TEST(TestPlanSignature)
#include "testplansignature.moc"
