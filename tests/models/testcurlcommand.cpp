// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/curlcommand.h"

#include "testregistry.h"

#include <QProcess>
#include <QTest>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

class TestCurlCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
    void theProjectIsNamed();
    void theShellReadsOneWord();
};

void TestCurlCommand::commands_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<QString>("command");
    const QString key = u" -H \"ApiKey: $PALETTE_API_KEY\""_s;
    const QString body = u" -H 'Content-Type: application/json' --data-binary @-"_s;
    QTest::newRow("read") << u"GET"_s << u"/v1/projects?limit=50"_s << QUrl(u"https://palette.example.com/"_s)
                          << u"curl -X 'GET'"_s + key + u" 'https://palette.example.com/v1/projects?limit=50'"_s;
    QTest::newRow("write") << u"PUT"_s << u"/v1/x"_s << QUrl(u"http://127.0.0.1:8080"_s)
                           << u"curl -X 'PUT'"_s + key + body + u" 'http://127.0.0.1:8080/v1/x'"_s;
    QTest::newRow("delete has no body") << u"DELETE"_s << u"/v1/x"_s << QUrl(u"https://p.example.com"_s)
                                        << u"curl -X 'DELETE'"_s + key + u" 'https://p.example.com/v1/x'"_s;
    QTest::newRow("local backend") << u"GET"_s << u"/v1/x"_s << QUrl(u"local:"_s)
                                   << u"curl -X 'GET'"_s + key + u" \"$PALETTE_URL\"'/v1/x'"_s;
    QTest::newRow("no secrets of the address") << u"GET"_s << u"/v1/x"_s << QUrl(u"https://me:secret@p.example.com"_s)
                                               << u"curl -X 'GET'"_s + key + u" 'https://p.example.com/v1/x'"_s;
    QTest::newRow("quotes") << u"GET"_s << u"/v1/a'; rm -rf ~; '"_s << QUrl(u"https://p.example.com"_s)
                            << u"curl -X 'GET'"_s + key + u" 'https://p.example.com/v1/a'\\''; rm -rf ~; '\\'''"_s;
}

void TestCurlCommand::commands()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QUrl, base);
    QFETCH(QString, command);
    RequestRecord record;
    record.method = method;
    record.path = path;
    QCOMPARE(curlCommand(record, base), command);
}

// Without the header the request would mean the tenant.
void TestCurlCommand::theProjectIsNamed()
{
    RequestRecord record;
    record.method = u"GET"_s;
    record.path = u"/v1/x"_s;
    record.project = u"5f'1"_s;
    QCOMPARE(curlCommand(record, QUrl(u"https://p.example.com"_s)),
             u"curl -X 'GET' -H \"ApiKey: $PALETTE_API_KEY\" -H 'ProjectUid: 5f'\\''1' 'https://p.example.com/v1/x'"_s);
}

void TestCurlCommand::theShellReadsOneWord()
{
    RequestRecord record;
    record.method = u"GET"_s;
    record.path = u"/v1/$(touch x)`touch y`'\"\\ &;|"_s;
    const QString command = curlCommand(record, QUrl(u"https://p.example.com"_s));
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"curl() { for word; do last=$word; done; printf %s \"$last\"; }; "_s + command});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), u"https://p.example.com"_s + record.path);
}

EASEL_TEST(TestCurlCommand)
#include "testcurlcommand.moc"
