// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/problemspanel.h"

#include "items/findingsmodel.h"
#include "review/shapedelegate.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/emptystate.h"
#include "theme/icons.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace easel {

ProblemsPanel::ProblemsPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FindingsModel(session, this)), m_view(new QTreeView(this)),
      m_stack(new QStackedWidget(this)), m_band(new Band(Band::Kind::Danger, {}, this)), m_explanation(plainLabel({}, this)),
      m_fixes(new QHBoxLayout)
{
    setObjectName(QStringLiteral("problems"));
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegateForColumn(FindingsModel::SeverityColumn, new ShapeDelegate([](const QModelIndex &index) {
        switch (static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt())) {
        case Severity::Error: return StatusShape::Bad;
        case Severity::Warning: return StatusShape::Warning;
        case Severity::Note: return StatusShape::Unknown;
        }
        Q_UNREACHABLE();
    }, this));
    const Theme &theme = Theme::current();
    m_view->header()->resizeSection(FindingsModel::SeverityColumn, theme.scaled(110));
    m_view->header()->resizeSection(FindingsModel::GroupColumn, theme.scaled(180));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    m_view->header()->resizeSection(FindingsModel::RuleColumn, theme.scaled(190));
    m_band->hide();
    m_band->setDismissible(true);

    auto *detail = new QWidget(this);
    auto *detailLayout = new QHBoxLayout(detail);
    detailLayout->setContentsMargins(space::m, space::s, space::m, space::s);
    detailLayout->setSpacing(space::s);
    detailLayout->addWidget(m_explanation, 1);
    detailLayout->addLayout(m_fixes);

    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_view, 1);
    listLayout->addWidget(detail);
    m_stack->addWidget(list);
    m_stack->addWidget(new EmptyState(Icon::HealthOk, tr("No problems"), tr("Every group keeps every rule."), this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);

    connect(m_model, &FindingsModel::countsChanged, this, [this] {
        m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
        showDetail();
        Q_EMIT countsChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsPanel::showDetail);
    connect(&session, &PlanningSession::canEditChanged, this, &ProblemsPanel::showDetail);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const Finding &finding = m_model->finding(index.row());
        Q_EMIT selectRequested({finding.group, finding.cluster.isEmpty() ? QList<ClusterId>() : QList{finding.cluster}});
    });
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showDetail();
}

int ProblemsPanel::errorCount() const
{
    return m_model->count(Severity::Error);
}

int ProblemsPanel::warningCount() const
{
    return m_model->count(Severity::Warning);
}

bool ProblemsPanel::selectRule(const QString &rule)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->finding(row).rule == rule) {
            m_view->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return false;
}

void ProblemsPanel::showDetail()
{
    clearLayout(*m_fixes);
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount()) {
        m_explanation->setText(tr("Select a problem to see why it matters and how to mend it."));
        return;
    }
    const Finding finding = m_model->finding(current.row());
    const Rule *rule = m_session.catalogue().rule(finding.rule);
    // The column may be narrow: here the sentence is whole.
    m_explanation->setText(rule ? tr("%1 Source: %2.").arg(finding.message + u' ' + rule->explanation, rule->source) : finding.message);
    for (const Fix &fix : finding.fixes) {
        auto *button = new QPushButton(icon(Icon::Fix), QString(fix.title).replace(u'&', QStringLiteral("&&")), this);
        button->setObjectName(QStringLiteral("fixButton"));
        button->setEnabled(m_session.canEdit());
        connect(button, &QPushButton::clicked, this, [this, fix] {
            const auto done = m_session.perform(fix.title, fix.changes);
            m_band->setVisible(!done);
            if (!done)
                m_band->setText(done.error().message);
        });
        m_fixes->addWidget(button);
    }
}

} // namespace easel
