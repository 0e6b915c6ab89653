// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/simulationtext.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QStringListModel;
class QVBoxLayout;

namespace easel {

class Band;
class PlanningSession;

/// What if: hosts are lost, virtual clusters are added, the oversubscription is another one. The answer is counted on a
/// copy of the draft in another thread, and the plan is not touched, until the oversubscription is set in it on purpose.
/// Object names: "simulation", "loseKind", "loseHost", "losePlace", "loseProvider", "lostHosts", "addSelectedHosts",
/// "simulatedGroup", "addCount", "addCpu", "addMemory", "addStorage", "simulatedOversubscription", "setOversubscription",
/// "simulationAnswer".
class SimulationPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulationPanel)

public:
    explicit SimulationPanel(PlanningSession &session, QWidget *parent = nullptr);
    ~SimulationPanel() override;

    /// The group that virtual clusters are added to and whose oversubscription is another one.
    void setGroup(const GroupId &group);
    /// The host clusters that are selected on the page or elsewhere.
    void setSelectedHosts(const QList<ClusterId> &hosts);
    /// Loses this host too.
    void lose(const ClusterId &host);
    void reset();

    SimulationQuestion question() const;
    /// The answer as it is shown, without its shapes.
    QStringList sentences() const { return m_sentences; }
    /// Whether the answer is to the question of now.
    bool isSettled() const;
    /// While nobody sees it, nothing is counted.
    void setFollowing(bool following);

Q_SIGNALS:
    /// An answer is shown.
    void answered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum LoseKind { LoseNothing, LoseHosts, LosePlace, LoseProvider };

    QWidget *buildLoss();
    QWidget *buildAddition();
    void refreshChoices();
    void followPlan();
    void refreshOversubscription();
    void onGroupChosen();
    void setOversubscriptionInPlan();
    QSet<ClusterId> lostHosts() const;
    void refreshLost();
    void ask();
    void start();
    void show(const SimulationAnswer &answer);

    PlanningSession &m_session;
    GroupId m_group;
    int m_planned = 0;       ///< the group's oversubscription when it was shown last
    QList<ClusterId> m_lost; ///< named one by one
    QList<ClusterId> m_selected;
    QStringList m_sentences;
    Fleet m_asked; ///< the fleet of the running question
    SimulationQuestion m_question;
    QFutureWatcher<SimulationAnswer> m_watcher;
    QTimer m_timer;
    bool m_isFollowing = true;
    bool m_isStale = true; ///< what can be chosen is of another fleet

    QBoxLayout *m_columns;
    QComboBox *m_loseKind;
    QStackedWidget *m_loseWhat;
    QLineEdit *m_loseHost;
    QStringListModel *m_hostNames;
    QHash<QString, ClusterId> m_hostByName;
    QListWidget *m_lostList;
    QPushButton *m_addSelected;
    QComboBox *m_place;
    QComboBox *m_provider;
    QComboBox *m_groups;
    QSpinBox *m_count;
    QDoubleSpinBox *m_cpu;
    QDoubleSpinBox *m_memory;
    QSpinBox *m_storage;
    QSpinBox *m_oversubscription;
    QPushButton *m_set;
    Band *m_band;
    QLabel *m_working;
    QWidget *m_answer;
    QVBoxLayout *m_answerLayout;
};

} // namespace easel
