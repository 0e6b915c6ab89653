// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/plaintext.h"

#include <QLabel>
#include <QRegularExpression>

namespace easel {

using namespace Qt::Literals::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString html = text.toHtmlEscaped();
    html.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"<br>"_s);
    // Always marked as rich text, or "a &amp; b" would be shown as it is written here.
    return u"<qt>"_s + html + u"</qt>"_s;
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    // “ファイル(&F)” is written so for the mnemonic alone.
    static const QRegularExpression written(QStringLiteral(R"(\([A-Za-z0-9]\)$)"));
    return text.contains(QStringLiteral("(&")) ? plain.remove(written) : plain;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace easel
