// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/configurationwindow.h"

#include "configuration/configurationeditor.h"
#include "configuration/yamledit.h"
#include "theme/band.h"
#include "theme/bringup.h"
#include "theme/theme.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace easel {

ConfigurationWindow::ConfigurationWindow(PlanningSession &session, QWidget *parent)
    : Dialog(parent), m_editor(new ConfigurationEditor(session, this)), m_unsaved(new Band(Band::Kind::Warning, {}, this))
{
    setObjectName(QStringLiteral("configurationWindow"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(Theme::current().windowSize({1040, 660}, *this));
    m_unsaved->setObjectName(QStringLiteral("unsavedBand"));
    m_unsaved->setText(tr("The text is not taken over yet."));
    m_unsaved->hide();
    QPushButton *take = m_unsaved->addButton(tr("Take over"));
    QPushButton *drop = m_unsaved->addButton(tr("Throw away"));
    QPushButton *stay = m_unsaved->addButton(tr("Go on editing"));
    // Enter is for the text.
    for (QPushButton *button : {take, drop, stay})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_unsaved);
    layout->addWidget(m_editor);
    connect(m_editor, &ConfigurationEditor::titleChanged, this, &QWidget::setWindowTitle);
    connect(take, &QPushButton::clicked, this, [this] {
        if (m_editor->takeOver())
            goOn();
    });
    connect(drop, &QPushButton::clicked, this, [this] {
        m_editor->revert();
        goOn();
    });
    connect(stay, &QPushButton::clicked, this, [this] {
        m_next = {};
        m_unsaved->hide();
        m_editor->field().setFocus();
    });
    connect(m_editor, &ConfigurationEditor::done, m_unsaved, &QWidget::hide);
}

void ConfigurationWindow::open(const GroupId &group)
{
    if (group != m_editor->group() && m_editor->hasUnsaved())
        ask(group);
    else if (group != m_editor->group() || !m_editor->hasUnsaved())
        m_editor->show(group);
    bringUp(*this);
}

void ConfigurationWindow::ask(const GroupId &next)
{
    m_next = next;
    m_unsaved->show();
}

void ConfigurationWindow::goOn()
{
    m_unsaved->hide();
    const GroupId next = std::exchange(m_next, {});
    if (next.isEmpty())
        hide();
    else
        m_editor->show(next);
}

void ConfigurationWindow::closeEvent(QCloseEvent *event)
{
    if (m_editor->hasUnsaved()) {
        ask({});
        event->ignore();
        return;
    }
    Dialog::closeEvent(event);
}

void ConfigurationWindow::reject()
{
    if (m_editor->hasUnsaved())
        ask({});
    else
        Dialog::reject();
}

} // namespace easel
