// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/dialog.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace easel {

class Band;
class EmptyState;
class IconButton;
class LogModel;
class SegmentedControl;

/// The log of this user's windows, and the requests to the backend: to be narrowed, copied and saved. New lines come in while it is
/// open; it stays at the end as long as the end is in view.
/// Object names: "logWindow", "logSource", "logLevel", "logCategory", "logSearch", "logTable", "logCopy", "logSave", "logFolder", "logBand".
class LogWindow final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogWindow)

public:
    /// Where the two logs are.
    LogWindow(const QString &events, const QString &requests, QWidget *parent = nullptr);

    LogModel &model() { return *m_model; }
    /// Writes the lines that are shown.
    void saveTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    void filter();
    void refresh();
    void refreshCategories();
    void copy();
    void chooseFile();
    void openFolder();

    LogModel *m_model;
    QTimer *m_timer;
    SegmentedControl *m_source;
    QComboBox *m_level;
    QComboBox *m_category;
    QLineEdit *m_search;
    IconButton *m_copy;
    IconButton *m_save;
    IconButton *m_folder;
    Band *m_band;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    bool m_isAtEnd = true;
};

} // namespace easel
