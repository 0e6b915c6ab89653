// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportoptions.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace easel {

class IconButton;
class PlanningSession;
class SegmentedControl;
class TextLabel;

/// Which report, and what it is to be: the six reports with a sentence each, and their options.
/// Object names: "reportList", "reportSections", "reportGroups", "reportGroupsButton", "reportFleet", "reportPaper",
/// "reportLanguage", "reportAuthor", "reportLogo".
class ReportOptionsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportOptionsPanel)

public:
    explicit ReportOptionsPanel(PlanningSession &session, QWidget *parent = nullptr);

    const ReportOptions &options() const { return m_options; }
    /// Shows the options without emitting changed().
    void setOptions(const ReportOptions &options);
    /// The fleet has other groups, or other names for them. Emits changed() where one of the chosen has gone.
    void followFleet();

Q_SIGNALS:
    void changed();
    /// Enter, or a double click, on a report.
    void kindChosen();

private:
    QWidget *buildList();
    QWidget *buildOptions();
    void fillSections();
    void fillGroups();
    void filterGroups(const QString &text);
    void describeGroups();
    void takeSections();
    void takeGroups(QListWidgetItem *item);
    void chooseLogo();
    void showOptions();

    PlanningSession &m_session;
    ReportOptions m_options;
    QListWidget *m_list;
    SegmentedControl *m_fleet;
    QListWidget *m_sections;
    QPushButton *m_groupsButton;
    QWidget *m_groupsBox;
    QLineEdit *m_groupSearch;
    QListWidget *m_groups;
    QComboBox *m_paper;
    QComboBox *m_language;
    QLineEdit *m_author;
    QPushButton *m_logo;
    IconButton *m_noLogo;
    TextLabel *m_logoProblem;
    bool m_isShowing = false; ///< the widgets are being set, and say nothing
};

} // namespace easel
