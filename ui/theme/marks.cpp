// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/marks.h"

#include "theme/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVariant>

namespace easel {

namespace {

constexpr auto primaryMark = "easelPrimary";
constexpr auto dangerMark = "easelDanger";
constexpr auto invalidMark = "easelInvalid";

void mark(QWidget *widget, const char *name, bool on)
{
    widget->setProperty(name, on);
    widget->update();
}

bool has(const QWidget *widget, const char *name)
{
    return widget && widget->property(name).toBool();
}

} // namespace

void markPrimary(QPushButton *button)
{
    mark(button, primaryMark, true);
}

void markCode(QPlainTextEdit *field, TextSize size)
{
    field->setFont(Theme::current().monospaceFont(size));
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setLayoutDirection(Qt::LeftToRight);
    QTextOption option = field->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    field->document()->setDefaultTextOption(option);
}

void markDanger(QPushButton *button)
{
    mark(button, dangerMark, true);
}

void markInvalid(QWidget *field, bool invalid)
{
    mark(field, invalidMark, invalid);
}

bool isPrimary(const QWidget *widget)
{
    return has(widget, primaryMark);
}

bool isDanger(const QWidget *widget)
{
    return has(widget, dangerMark);
}

bool isInvalid(const QWidget *widget)
{
    return has(widget, invalidMark);
}

} // namespace easel
