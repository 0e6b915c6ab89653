// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/dialog.h"
#include "theme/theme.h"

#include <QList>

#include <functional>

class QComboBox;
class QCheckBox;
class QLineEdit;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace easel {

class Settings;
class TextLabel;

/// What can be set, for whoever lists it without opening the window.
struct SettingName final
{
    QString id;
    QString title;
};
QList<SettingName> settingNames();

/// Ctrl+,: all that Easel remembers of a person, searched and changed in one place. Every change holds at once.
/// Object names: "settingsWindow", "settingsSearch", "settingsList", and of each setting its id: "themeSetting", "languageSetting",
/// "textSizeSetting", "motionSetting", "reopenSetting", "connectionsSetting", "paperSetting", "authorSetting", "signingKeySetting",
/// "signersSetting", "rulesSetting", "historySetting", "shortcutsSetting", "layoutSetting", "dataSetting"; their rows end in "Row".
class SettingsWindow final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsWindow)

public:
    /// `settings` must outlive this.
    SettingsWindow(Settings &settings, QWidget *parent);

    /// Whether there is a workspace of which rules and history can be set.
    void setWorkspaceOpen(bool open);
    /// Brings the row of that setting into sight and marks it.
    void showSetting(const QString &id);

Q_SIGNALS:
    void themeChosen(easel::ThemeMode mode);
    void languageChosen(const QString &language);
    void connectionsRequested();
    void rulesRequested();
    void historyRequested();
    void shortcutsRequested();
    void layoutResetRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Row;
    void addSection(const QString &title);
    /// `words`: what else it may be searched for by.
    void add(const QString &id, const QString &text, QWidget *control, const QString &words = {});
    QWidget *link(const QString &id, const QString &text, void (SettingsWindow::*signal)());
    QWidget *path(const QString &id, const QString &title, const std::function<QString()> &read, const std::function<void(const QString &)> &write);
    void buildAppearance();
    void buildWork();
    void refresh();
    void filter();
    void mark(Row *row);

    Settings &m_settings;
    QLineEdit *m_search;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QVBoxLayout *m_list;
    TextLabel *m_none;
    QList<Row *> m_rows;
    QList<std::pair<QWidget *, int>> m_sections; ///< heading, and the index of its first row
    QComboBox *m_theme = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_textSize = nullptr;
    QCheckBox *m_motion = nullptr;
    QCheckBox *m_reopen = nullptr;
    QComboBox *m_paper = nullptr;
    QLineEdit *m_author = nullptr;
    QList<std::pair<QLineEdit *, std::function<QString()>>> m_paths;
    QList<QWidget *> m_ofWorkspace;
};

} // namespace easel
