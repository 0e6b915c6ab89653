// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/criteriaform.h"

#include "theme/sectionheader.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace easel {
namespace {

void setRowVisible(QFormLayout &form, QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (QWidget *label = form.labelForField(field))
        label->setVisible(visible);
}

} // namespace

CriteriaForm::CriteriaForm(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_by(new QComboBox(this)), m_weightProvider(spin("weightProvider", 0, 5, 2)),
      m_weightLocation(spin("weightLocation", 0, 5, 2)), m_weightVersion(spin("weightVersion", 0, 5, 1)),
      m_weightLabel(spin("weightLabel", 0, 5, 0)), m_distance(spin("distance", 0, 20'000, 500, 50)), m_labelKey(new QComboBox(this)),
      m_needed(spin("needed", 10, 100, 80, 10)), m_smallest(spin("smallest", 1, 500, 1)), m_largest(spin("largest", 1, 500, 20)),
      m_balance(new QCheckBox(tr("Same capacity in each part"), this))
{
    m_by->setObjectName(QStringLiteral("suggestBy"));
    m_by->addItems({tr("Provider"), tr("Location"), tr("Kubernetes version"), tr("Label"), tr("A mix of these")});
    m_by->setCurrentIndex(Location);
    m_labelKey->setObjectName(QStringLiteral("labelKey"));
    m_balance->setObjectName(QStringLiteral("balance"));
    m_balance->setToolTip(tr("Where clusters that are alike are too many for one group, they are split into parts of about the same CPU and "
                             "memory, instead of neighbours together."));
    m_distance->setSuffix(tr(" km"));
    m_distance->setToolTip(tr("As far as any two clusters of a group may be from each other. Where the coordinates are not known, places with "
                              "the same name are one location."));
    m_needed->setSuffix(tr(" %"));
    m_needed->setToolTip(tr("How much of the weights any two clusters of a group agree in. At 100 % they are the same in all that counts."));
    for (QSpinBox *weight : {m_weightProvider, m_weightLocation, m_weightVersion, m_weightLabel}) {
        weight->setSpecialValueText(tr("does not count"));
        weight->setToolTip(tr("How much it counts, from 1 to 5"));
    }

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::m);
    m_form->setVerticalSpacing(space::s);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Alike in"), m_by);
    m_form->addRow(tr("Provider"), m_weightProvider);
    m_form->addRow(tr("Location"), m_weightLocation);
    m_form->addRow(tr("Within"), m_distance);
    m_form->addRow(tr("Kubernetes"), m_weightVersion);
    m_form->addRow(tr("Label"), m_weightLabel);
    m_form->addRow(tr("Key"), m_labelKey);
    m_form->addRow(tr("Agree by"), m_needed);
    m_form->addRow(new SectionHeader(tr("Host clusters in a group"), SectionHeader::Level::Panel, this));
    m_form->addRow(tr("At least"), m_smallest);
    m_form->addRow(tr("At most"), m_largest);
    m_form->addRow(m_balance);
    m_smallest->setToolTip(tr("Host clusters in a group. Fewer that are alike are left alone; a group at the edge has one in any case."));
    m_largest->setToolTip(tr("Host clusters in a group. More that are alike are split into several groups."));

    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        Q_EMIT changed();
    });
    connect(m_labelKey, &QComboBox::currentIndexChanged, this, &CriteriaForm::changed);
    connect(m_balance, &QCheckBox::toggled, this, &CriteriaForm::changed);
    connect(m_weightLocation, &QSpinBox::valueChanged, this, &CriteriaForm::arrange);
    connect(m_weightLabel, &QSpinBox::valueChanged, this, &CriteriaForm::arrange);
    connect(m_smallest, &QSpinBox::valueChanged, this, [this](int value) { m_largest->setMinimum(value); });
    arrange();
}

QSpinBox *CriteriaForm::spin(const char *name, int least, int most, int value, int step)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setValue(value);
    connect(box, &QSpinBox::valueChanged, this, &CriteriaForm::changed);
    return box;
}

void CriteriaForm::arrange()
{
    const int by = m_by->currentIndex();
    const bool isMix = by == Mix;
    for (QSpinBox *weight : {m_weightProvider, m_weightLocation, m_weightVersion, m_weightLabel, m_needed})
        setRowVisible(*m_form, weight, isMix);
    setRowVisible(*m_form, m_distance, by == Location || (isMix && m_weightLocation->value() > 0));
    setRowVisible(*m_form, m_labelKey, by == Label || (isMix && m_weightLabel->value() > 0));
}

SuggestionCriteria CriteriaForm::criteria() const
{
    SuggestionCriteria criteria;
    LikenessCriteria &likeness = criteria.likeness;
    const int by = m_by->currentIndex();
    const bool isMix = by == Mix;
    likeness.provider = isMix ? m_weightProvider->value() : by == Provider;
    likeness.location = isMix ? m_weightLocation->value() : by == Location;
    likeness.version = isMix ? m_weightVersion->value() : by == Version;
    likeness.label = isMix ? m_weightLabel->value() : by == Label;
    likeness.labelKey = m_labelKey->currentText();
    likeness.kilometres = m_distance->value();
    likeness.needed = Percent(isMix ? m_needed->value() : 100);
    criteria.minimumSize = m_smallest->value();
    criteria.maximumSize = std::max(m_smallest->value(), m_largest->value());
    criteria.balanceCapacity = m_balance->isChecked();
    return criteria;
}

void CriteriaForm::setLabelKeys(const QStringList &keys)
{
    const QString chosen = m_labelKey->currentText();
    const QSignalBlocker blocker(m_labelKey);
    m_labelKey->clear();
    m_labelKey->addItems(keys);
    m_labelKey->setEnabled(!keys.isEmpty());
    m_labelKey->setCurrentIndex(std::max<int>(0, static_cast<int>(keys.indexOf(chosen))));
}

} // namespace easel
