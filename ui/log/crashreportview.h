// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/dialog.h"

class QPlainTextEdit;

namespace easel {

class Band;

/// The report of a crash, word for word: what it says is all that anybody gets who is given it. Nothing is sent.
/// Object names: "crashReportView", "crashReportText", "copyReportButton", "saveReportButton", "deleteReportButton".
class CrashReportView final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CrashReportView)

public:
    explicit CrashReportView(const QString &path, QWidget *parent = nullptr);
    void saveTo(const QString &path);

Q_SIGNALS:
    /// The file is gone.
    void reportDeleted();

private:
    void chooseFile();
    void remove();

    QString m_path;
    Band *m_band;
    QPlainTextEdit *m_text;
};

} // namespace easel
