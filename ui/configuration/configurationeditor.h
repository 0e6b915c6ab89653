// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "upgrades/valuespreset.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace easel {

class Band;
class PlanningSession;
class SectionHeader;
class SegmentedControl;
class SideBySideView;
class TextLabel;
class YamlEdit;
struct LineProblem;

/// The configuration of one group as YAML: edited with its problems beside it, the keys that are known, the presets, and the difference
/// from the platform's default and from what the backend has. What is taken over is one step of the plan. Object names:
/// "configurationField", "configurationViews", "configurationSearch", "configurationProblems", "knownKeys", "knownKeysSearch",
/// "presetOpenShift", "presetDiskBackup", "takeOverButton", "revertButton", "configurationBand".
class ConfigurationEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigurationEditor)

public:
    enum View { Edit, AgainstDefault, AgainstBase };

    explicit ConfigurationEditor(PlanningSession &session, QWidget *parent = nullptr);
    /// Another group's text replaces this one's; ask hasUnsaved() before.
    void show(const GroupId &group);
    const GroupId &group() const { return m_group; }
    YamlEdit &field() { return *m_field; }
    void setView(View view);
    /// The text is not the group's, as when somebody has typed.
    bool hasUnsaved() const;
    /// One step of the plan; false, with the reason in the band, when the text is refused.
    bool takeOver();
    void revert();
    void togglePreset(ValuesPreset preset);

Q_SIGNALS:
    void titleChanged(const QString &title);
    /// Something was taken over, or the group is gone.
    void done();

private:
    QWidget *buildTop();
    QWidget *buildSide();
    QWidget *buildBottom();
    void follow();
    void check();
    void refreshDifference();
    void fillKeys();
    void insertKey(const QStringList &path, const QString &example);
    std::vector<LineProblem> problemsOf(const QString &text) const;
    void say(const QString &why);

    PlanningSession &m_session;
    GroupId m_group;
    QString m_taken; ///< the group's text when it was read last
    SectionHeader *m_header;
    QPushButton *m_presets[allPresets.size()];
    SegmentedControl *m_views;
    QLineEdit *m_search;
    Band *m_band;
    QStackedWidget *m_stack;
    YamlEdit *m_field;
    SideBySideView *m_difference;
    QLineEdit *m_keySearch;
    QTreeWidget *m_keys;
    TextLabel *m_keyText;
    QListWidget *m_problems;
    TextLabel *m_noProblems;
    TextLabel *m_state;
    QPushButton *m_revert;
    QPushButton *m_takeOver;
    QTimer m_check; ///< typing is not held up by rules
};

} // namespace easel
