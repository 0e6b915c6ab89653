// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvwriter.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace easel {
namespace {

struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

bool startsFormula(const QString &field)
{
    return !field.isEmpty() && QStringView(u"=+-@\t\r\0", 7).contains(field[0]);
}

QString fieldText(const QString &field)
{
    QString text = startsFormula(field) ? u'\'' + field : field;
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    if (plain)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

QByteArray csvText(const QList<QStringList> &rows)
{
    QByteArray result;
    for (const QStringList &row : rows) {
        QStringList fields;
        fields.reserve(row.size());
        for (const QString &field : row)
            fields << fieldText(field);
        result += fields.join(u',').toUtf8() + "\r\n";
    }
    return result;
}

Result<void> saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Storage, Text::tr("The file could not be saved: %1").arg(file.errorString()), path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(content);
    if (!file.commit())
        return fail(ErrorCode::Storage, Text::tr("The file could not be saved: %1").arg(file.errorString()), path);
    return {};
}

} // namespace easel
