// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/crashreportview.h"

#include "reports/csvwriter.h"
#include "theme/band.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/theme.h"
#include "workspace/privatefile.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace easel {
namespace {

constexpr qsizetype largestReport = 8 * 1024 * 1024;

} // namespace

CrashReportView::CrashReportView(const QString &path, QWidget *parent)
    : Dialog(parent), m_path(path), m_band(new Band(Band::Kind::Danger, {}, this)), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("crashReportView"));
    setWindowTitle(tr("Report of an unexpected end"));
    resize(Theme::current().windowSize({820, 560}, *this));
    m_band->setDismissible(true);
    m_band->hide();
    m_text->setObjectName(QStringLiteral("crashReportText"));
    m_text->setAccessibleName(tr("The report"));
    m_text->setReadOnly(true);
    markCode(m_text, TextSize::Caption);
    m_text->setFrameShape(QFrame::NoFrame);
    const auto button = [&](const QString &text, const char *name, void (CrashReportView::*run)()) {
        auto *result = new QPushButton(text, this);
        result->setObjectName(QLatin1String(name));
        result->setAutoDefault(false);
        connect(result, &QPushButton::clicked, this, run);
        return result;
    };
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(plainLabel(tr("This is on your machine only, and nothing is sent. It has no names, keys or paths of yours in it."), this), 1);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyReportButton"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    row->addWidget(copy);
    row->addWidget(button(tr("Save…"), "saveReportButton", &CrashReportView::chooseFile));
    row->addWidget(button(tr("Delete"), "deleteReportButton", &CrashReportView::remove));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_band);
    layout->addWidget(m_text, 1);
    const Result<QByteArray> content = readWholeFile(path, largestReport);
    if (content) {
        m_text->setPlainText(QString::fromUtf8(*content));
    } else {
        m_band->setText(content.error().message);
        m_band->show();
    }
}

void CrashReportView::chooseFile()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), documents.filePath(QFileInfo(m_path).fileName()), tr("Text (*.txt)"));
    if (!path.isEmpty())
        saveTo(path);
}

void CrashReportView::saveTo(const QString &path)
{
    const Result<void> saved = saveFile(path, m_text->toPlainText().toUtf8());
    m_band->setKind(saved ? Band::Kind::Success : Band::Kind::Danger);
    m_band->setText(saved ? tr("The report was saved as %1.").arg(path) : saved.error().message);
    m_band->show();
}

void CrashReportView::remove()
{
    if (QFile::remove(m_path) || !QFile::exists(m_path)) {
        Q_EMIT reportDeleted();
        close();
        return;
    }
    m_band->setKind(Band::Kind::Danger);
    m_band->setText(tr("“%1” could not be deleted.").arg(m_path));
    m_band->show();
}

} // namespace easel
