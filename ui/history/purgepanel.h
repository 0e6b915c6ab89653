// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/historyreader.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace easel {

class TextLabel;

/// Where somebody says which points of the history are to go, and sees what that frees before it is done; and how long points
/// are kept by themselves. Object names: "purgeKind", "purgeAmount", "purgeOutcome", "purgeNow", "keepAllDays", "keepDailyDays".
class PurgePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PurgePanel)

public:
    explicit PurgePanel(HistoryReader reader, QWidget *parent = nullptr);

    void setRetention(const HistoryRetention &retention);
    /// Asks anew what would be freed: the history is another one.
    void refresh();

Q_SIGNALS:
    void purgeRequested(const easel::HistoryPurge &purge);
    void retentionChosen(const easel::HistoryRetention &retention);
    void closed();

private:
    enum Kind { Older, Every, Size };
    HistoryPurge purge() const;
    void chooseKind();
    void ask();
    void tell(quint64 question, const Result<HistorySize> &freed);
    void chooseRetention();

    const HistoryReader m_reader;
    QComboBox *m_kind;
    QSpinBox *m_amount;
    TextLabel *m_outcome;
    QPushButton *m_purge;
    QSpinBox *m_allDays;
    QSpinBox *m_dailyDays;
    QTimer m_asking;
    quint64 m_question = 0; ///< answers to earlier ones are dropped
};

} // namespace easel
