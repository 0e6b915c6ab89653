// SPDX-License-Identifier: GPL-3.0-or-later
// Every language is complete, says what the source says with the same placeholders, and lacks nothing that the sources have.
#include "testregistry.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message
{
    QString context;
    QString source;
    bool plural = false;
    bool unfinished = false;
    QStringList translations;
};

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            Message message;
            message.context = context;
            message.plural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
            messages.append(message);
        } else if (xml.name() == QStringLiteral("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            messages.last().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        } else if (xml.name() == QStringLiteral("numerusform")) {
            messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%(L?[0-9]|n|v|m)"));
    QStringList result;
    for (auto it = form.globalMatch(text); it.hasNext();)
        result << it.next().captured();
    result.sort();
    return result;
}

QString translationsDir()
{
    return QStringLiteral(EASEL_SOURCE_DIR "/translations/");
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void sourcesAreCovered();
    void arabicRunsFromRightToLeft();
};

void TestTranslations::files_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(translationsDir()).entryList({QStringLiteral("*.ts")});
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestTranslations::files()
{
    QFETCH(QString, file);
    const auto messages = messagesOf(translationsDir() + file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        const QByteArray where = QStringLiteral("%1: “%2”").arg(message.context, message.source).toUtf8();
        QVERIFY2(!message.unfinished, where.constData());
        QVERIFY2(!message.translations.isEmpty(), where.constData());
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), where.constData());
            QStringList expected = placeholdersOf(message.source);
            QStringList found = placeholdersOf(translation);
            // A form for exactly one may leave the number out.
            if (message.plural) {
                expected.removeAll(QStringLiteral("%n"));
                found.removeAll(QStringLiteral("%n"));
            }
            expected.removeDuplicates();
            found.removeDuplicates();
            QVERIFY2(expected == found, where.constData());
            QVERIFY2(message.source.startsWith(u' ') == translation.startsWith(u' '), where.constData());
            QVERIFY2(message.source.contains(u'&') == translation.contains(u'&'), where.constData());
        }
    }
}

void TestTranslations::sourcesAreCovered()
{
    // What translations/update would add: nothing.
    QTemporaryDir dir;
    const QString copy = dir.filePath(QStringLiteral("easel_de.ts"));
    QVERIFY(QFile::copy(translationsDir() + QStringLiteral("easel_de.ts"), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(EASEL_SOURCE_DIR));
    QString program = QStandardPaths::findExecutable(QStringLiteral("lupdate"));
    if (program.isEmpty())
        program = QStringLiteral("/usr/lib/qt6/bin/lupdate");
    lupdate.start(program, {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                            QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished(60000));
    QCOMPARE(lupdate.exitCode(), 0);
    QStringList missing;
    for (const Message &message : messagesOf(copy)) {
        if (message.unfinished)
            missing << QStringLiteral("%1: “%2”").arg(message.context, message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

/// A paragraph runs as its first letter does. Where that may be a Latin one, of a name for example, a mark stands before it.
void TestTranslations::arabicRunsFromRightToLeft()
{
    const QChar mark(0x200f);
    static const QRegularExpression numbers(QStringLiteral("%(n|Ln|L[1-9])"));
    static const QRegularExpression names(QStringLiteral("%[1-9]"));
    QStringList wrong;
    int marked = 0;
    for (const Message &message : messagesOf(translationsDir() + QStringLiteral("easel_ar.ts"))) {
        for (QString translation : message.translations) {
            translation.replace(numbers, QStringLiteral("1")).replace(names, QStringLiteral("A"));
            const auto isArabic = [](QChar c) { return c.direction() == QChar::DirAL; };
            if (std::none_of(translation.cbegin(), translation.cend(), isArabic))
                continue; // a name alone
            marked += translation.startsWith(mark);
            if (!translation.isRightToLeft())
                wrong << QStringLiteral("%1: “%2”").arg(message.context, translation);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(marked > 100);
}

EASEL_TEST(TestTranslations)
#include "testtranslations.moc"
