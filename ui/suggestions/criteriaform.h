// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/groupsuggestion.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace easel {

/// By what groups are suggested: one thing, or a mix of several with their weights; how large groups are. Object names:
/// "suggestBy", "labelKey", "distance", "needed", "largest", "smallest", "balance", and "weight" with Provider, Location,
/// Version or Label behind it.
class CriteriaForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CriteriaForm)

public:
    explicit CriteriaForm(QWidget *parent = nullptr);

    SuggestionCriteria criteria() const;
    /// What can be chosen as label; the chosen one stays when it is among them.
    void setLabelKeys(const QStringList &keys);

Q_SIGNALS:
    void changed();

private:
    enum By { Provider, Location, Version, Label, Mix };
    QSpinBox *spin(const char *name, int least, int most, int value, int step = 1);
    void arrange();

    QFormLayout *m_form;
    QComboBox *m_by;
    QSpinBox *m_weightProvider;
    QSpinBox *m_weightLocation;
    QSpinBox *m_weightVersion;
    QSpinBox *m_weightLabel;
    QSpinBox *m_distance;
    QComboBox *m_labelKey;
    QSpinBox *m_needed;
    QSpinBox *m_smallest;
    QSpinBox *m_largest;
    QCheckBox *m_balance;
};

} // namespace easel
