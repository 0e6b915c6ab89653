// SPDX-License-Identifier: GPL-3.0-or-later
// Connections as people make them: what is typed wrong, what answers wrong, and what is remembered without its secret.
#include "connection/connectdialog.h"
#include "connection/connectionform.h"
#include "rawserver.h"
#include "shell/settings.h"
#include "testfiles.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/marks.h"
#include "theme/theme.h"

#include "backend/backendserver.h"
#include "palette/keyring.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What was typed into the fields, by their names.
void type(ConnectDialog &dialog, const QMap<QString, QString> &fields)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        dialog.findChild<QLineEdit *>(it.key())->setText(it.value());
}

QLineEdit *field(ConnectDialog &dialog, const char *name)
{
    return dialog.findChild<QLineEdit *>(QLatin1String(name));
}

void press(ConnectDialog &dialog, const char *name)
{
    dialog.findChild<QPushButton *>(QLatin1String(name))->click();
}

QString said(ConnectDialog &dialog)
{
    const auto *band = dialog.findChild<Band *>(u"connectBand"_s);
    return band->isHidden() ? QString() : band->text();
}

ConnectionInfo named(const QString &name, const QString &address)
{
    ConnectionInfo connection;
    connection.name = name;
    connection.url = QUrl(address);
    return connection;
}

} // namespace

class TestConnectDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedWrongIsMarked_data();
    void whatIsTypedWrongIsMarked();
    void theTestNamesWhatIsWrong_data();
    void theTestNamesWhatIsWrong();
    void theTestWorks();
    void connectionsAreKeptWithoutSecrets();
    void oneOfSeveralIsChosenAndRemoved();
    void aKeptSecretNeedNotBeTyped();
    void pictures();

private:
    Keyring m_keyring{u"easel-test"_s};
};

void TestConnectDialog::whatIsTypedWrongIsMarked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no address") << u"address"_s << QString() << u"https://palette.example.com"_s;
    QTest::newRow("no scheme") << u"address"_s << u"palette.example.com"_s << u"https://palette.example.com"_s;
    QTest::newRow("another scheme") << u"address"_s << u"ftp://palette.example.com"_s << u"https://palette.example.com"_s;
    QTest::newRow("a password in it") << u"address"_s << u"https://ada:secret@palette.example.com"_s << u"fields of their own"_s;
    QTest::newRow("no key") << u"key"_s << u"  "_s << u"My API Keys"_s;
    QTest::newRow("absent authority") << u"caFile"_s << u"/nowhere/ca.pem"_s << u"cannot be read"_s;
    QTest::newRow("short pin") << u"pin"_s << u"sha256//AAAA"_s << u"44 characters"_s;
    QTest::newRow("proxy without port") << u"proxy"_s << u"http://proxy.example.com"_s << u":3128"_s;
    QTest::newRow("proxy with a password") << u"proxy"_s << u"http://a:b@proxy.example.com:1"_s << u"not supported"_s;
}

void TestConnectDialog::whatIsTypedWrongIsMarked()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, words);
    ConnectDialog dialog({}, {}, m_keyring);
    type(dialog, {{u"address"_s, u"https://palette.example.com"_s}, {u"key"_s, u"k"_s}, {name, text}});
    press(dialog, "connectButton");
    QVERIFY(dialog.result() != QDialog::Accepted);
    QVERIFY(isInvalid(dialog.findChild<QLineEdit *>(name)));
    QVERIFY2(said(dialog).contains(words), qPrintable(said(dialog)));
    QVERIFY(!said(dialog).contains(u"secret"_s));
    // What is wrong in the part that is folded up is shown.
    if (name == u"caFile"_s || name == u"pin"_s || name == u"proxy"_s)
        QVERIFY(dialog.findChild<QToolButton *>(u"moreButton"_s)->isChecked());
    type(dialog, {{name, name == u"address"_s ? u"https://palette.example.com"_s : name == u"key"_s ? u"k"_s : QString()}});
    press(dialog, "connectButton");
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestConnectDialog::theTestNamesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("401") << QByteArray("401 Unauthorized") << QByteArray(R"({"code":"InvalidApiKey","message":"no"})") << u"does not accept the API key"_s;
    QTest::newRow("403") << QByteArray("403 Forbidden") << QByteArray("{}") << u"lacks the permission"_s;
    QTest::newRow("not a Palette: a page") << QByteArray("200 OK") << QByteArray("<html>hello</html>") << u"not a Palette"_s;
    QTest::newRow("not a Palette: other JSON") << QByteArray("200 OK") << QByteArray("{\"hello\":1}") << u"not a Palette"_s;
    QTest::newRow("not a Palette: 404") << QByteArray("404 Not Found") << QByteArray("no") << u"not a Palette"_s;
    QTest::newRow("sends on") << QByteArray("302 Found\r\nLocation: https://other.example.com/login") << QByteArray() << u"other.example.com"_s;
    QTest::newRow("fails") << QByteArray("500 Internal Server Error") << QByteArray(R"({"code":"X","message":"The disk is full."})") << u"The disk is full."_s;
    QTest::newRow("clock") << QByteArray("200 OK\r\nDate: Mon, 01 Jan 2001 00:00:00 GMT") << QByteArray(R"({"orgName":"Meridian"})") << u"clock"_s;
    QTest::newRow("nobody listens") << QByteArray() << QByteArray() << u"Nothing listens"_s;
    QTest::newRow("no such host") << QByteArray("dns") << QByteArray() << u"no host called"_s;
}

void TestConnectDialog::theTestNamesWhatIsWrong()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QString address;
    RawServer server([&](const QByteArray &, int) { return RawServer::ok(body, status); });
    address = server.url().toString();
    if (status == "dns")
        address = u"https://palette.invalid"_s; // a name that is reserved for not being there
    else if (status.isEmpty())
        server.close();
    ConnectDialog dialog({}, {}, m_keyring);
    type(dialog, {{u"address"_s, address}, {u"key"_s, u"canary"_s}});
    press(dialog, "testButton");
    QTRY_VERIFY_WITH_TIMEOUT(said(dialog).contains(words), 12000);
    QCOMPARE(dialog.findChild<Band *>(u"connectBand"_s)->kind(), words == u"clock"_s ? Band::Kind::Warning : Band::Kind::Danger);
    QVERIFY(!said(dialog).contains(u"canary"_s));
}

void TestConnectDialog::theTestWorks()
{
    BackendOptions options;
    options.sample = BackendOptions::Sample::Small;
    const auto backend = BackendThread::start(options);
    QVERIFY(backend);
    ConnectDialog dialog({}, {}, m_keyring);
    type(dialog, {{u"address"_s, (*backend)->url().toString()}, {u"key"_s, u" "_s + QString::fromLatin1((*backend)->apiKey()) + u"\n"_s}});
    press(dialog, "testButton");
    QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<Band *>(u"connectBand"_s)->kind(), Band::Kind::Success, 5000);
    QCOMPARE((*backend)->requestCount(), 1u);
}

void TestConnectDialog::connectionsAreKeptWithoutSecrets()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"easel.ini"_s);
    {
        Settings settings(file);
        ConnectDialog dialog(settings.connections(), {}, m_keyring);
        QVERIFY(!dialog.findChild<QListWidget *>(u"connectionList"_s)->isVisibleTo(&dialog)); // nothing to list yet
        dialog.findChild<QComboBox *>(u"signIn"_s)->setCurrentIndex(1);
        type(dialog, {{u"name"_s, u"Production"_s}, {u"address"_s, u"https://palette.example.com/"_s}, {u"user"_s, u"ada@example.com"_s},
                      {u"password"_s, u" canary-password "_s}, {u"organisation"_s, u"Meridian"_s}, {u"project"_s, u"p1"_s},
                      {u"pin"_s, QString(64, u'a')}, {u"proxy"_s, u"socks5://127.0.0.1:1080"_s}});
        press(dialog, "connectButton");
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.secret().reveal(), QByteArray(" canary-password "));
        QCOMPARE(dialog.connection().authentication, ConnectionInfo::Authentication::Password);
        QCOMPARE(dialog.connection().scope, Scope::project(ProjectId(u"p1"_s)));
        settings.setConnections(dialog.connections());
    }
    QVERIFY(!contentOf(file).contains("canary"));
    const Settings again(file);
    QCOMPARE(again.connections().size(), size_t(1));
    const ConnectionInfo kept = again.connections().front();
    QCOMPARE(kept.title(), u"Production"_s);
    QCOMPARE(kept.user, u"ada@example.com"_s);
    QCOMPARE(kept.pin, QByteArray(32, '\xaa'));
    QCOMPARE(kept.proxy, QUrl(u"socks5://127.0.0.1:1080"_s));
    // It is shown as it was, with nothing in the field of the password.
    ConnectDialog dialog(again.connections(), kept, m_keyring);
    QCOMPARE(field(dialog, "name")->text(), u"Production"_s);
    QVERIFY(field(dialog, "password")->text().isEmpty());
    QVERIFY(dialog.findChild<QToolButton *>(u"moreButton"_s)->isChecked());
}

void TestConnectDialog::oneOfSeveralIsChosenAndRemoved()
{
    const std::vector<ConnectionInfo> three{named(u"a"_s, u"https://a.example.com"_s), named(u"b"_s, u"https://b.example.com"_s),
                                            named({}, u"https://c.example.com"_s)};
    ConnectDialog dialog(three, three[1], m_keyring);
    auto *list = dialog.findChild<QListWidget *>(u"connectionList"_s);
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(list->item(2)->text(), u"c.example.com"_s);
    QCOMPARE(field(dialog, "address")->text(), u"https://b.example.com"_s);
    press(dialog, "removeButton");
    QCOMPARE(dialog.connections().size(), size_t(2));
    QCOMPARE(field(dialog, "address")->text(), u"https://c.example.com"_s);
    list->setCurrentRow(0);
    QCOMPARE(field(dialog, "address")->text(), u"https://a.example.com"_s);
    // One that is changed is not another one, and a new one is.
    type(dialog, {{u"name"_s, u"A"_s}, {u"key"_s, u"k"_s}});
    press(dialog, "addButton");
    QVERIFY(field(dialog, "address")->text().isEmpty());
    type(dialog, {{u"address"_s, u"https://d.example.com"_s}, {u"key"_s, u"k"_s}});
    press(dialog, "connectButton");
    QCOMPARE(dialog.connections().size(), size_t(3));
    QCOMPARE(dialog.connections().back().url, QUrl(u"https://d.example.com"_s));
    QCOMPARE(dialog.connections().front().name, u"a"_s);
}

// This machine may have no keyring: then it is remembered for this run.
void TestConnectDialog::aKeptSecretNeedNotBeTyped()
{
    const ConnectionInfo known = named(u"a"_s, u"https://a.example.com"_s);
    m_keyring.remember(known.account(), Secret("remembered"));
    ConnectDialog dialog({known}, known, m_keyring);
    QTRY_VERIFY(!field(dialog, "key")->placeholderText().isEmpty());
    press(dialog, "connectButton");
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.secret().reveal(), QByteArray("remembered"));
    // It belongs to that backend alone.
    press(dialog, "addButton");
    type(dialog, {{u"address"_s, u"https://other.example.com"_s}});
    dialog.setResult(QDialog::Rejected);
    press(dialog, "connectButton");
    QVERIFY(dialog.result() != QDialog::Accepted);
    QCoro::waitFor(m_keyring.forget(known.account()));
}

// For people to look at: <build>/gallery/connect-*.png
void TestConnectDialog::pictures()
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../gallery"_s);
    QVERIFY(folder.mkpath(u"."_s));
    for (const bool dark : {false, true}) {
        Theme::current().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        Theme::current().apply();
        const auto save = [&](ConnectDialog &dialog, const char *name) {
            dialog.setAttribute(Qt::WA_DontShowOnScreen);
            dialog.show();
            QTest::qWait(30);
            QVERIFY(dialog.grab().save(folder.filePath(u"connect-%1-%2.png"_s.arg(QLatin1String(name), dark ? u"dark"_s : u"light"_s))));
            for (const QLineEdit *edit : dialog.findChildren<QLineEdit *>())
                QVERIFY2(!edit->isVisible() || edit->height() >= edit->minimumSizeHint().height(), qPrintable(edit->objectName()));
        };
        ConnectDialog first({}, {}, m_keyring);
        save(first, "first");
        std::vector<ConnectionInfo> several{named(u"Production"_s, u"https://palette.example.com"_s), named(u"Air-gapped site 7"_s, u"https://10.20.0.4"_s),
                                            named(u"Rehearsal"_s, u"http://127.0.0.1:8443"_s)};
        several[1].authentication = ConnectionInfo::Authentication::Password;
        several[1].user = u"operator@example.com"_s;
        several[1].caFile = u"/etc/ssl/site-7.pem"_s;
        several[1].pin = QByteArray(32, 'x');
        ConnectDialog list(several, several[1], m_keyring);
        press(list, "testButton");
        save(list, "several");
    }
    Theme::current().setMode(ThemeMode::Light);
    Theme::current().apply();
}

EASEL_TEST(TestConnectDialog)
#include "testconnectdialog.moc"
