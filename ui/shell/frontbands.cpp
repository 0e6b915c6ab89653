// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/frontbands.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace easel {

FrontBands::FrontBands(QWidget *below, QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(below, 1);
}

Band &FrontBands::show(const char *name, Band::Kind kind, const QString &text, const std::vector<Choice> &choices)
{
    dismiss(name);
    auto *band = new Band(kind, text, this);
    band->setObjectName(QLatin1String(name));
    band->setDismissible(true);
    for (const Choice &choice : choices) {
        QPushButton *button = band->addButton(choice.text);
        connect(button, &QPushButton::clicked, this, [this, band, name, choice] {
            const QPointer<Band> asked(band);
            choice.run();
            // What it did may have put another one in its place.
            if (asked && !choice.staysOpen && asked == findChild<Band *>(QLatin1String(name), Qt::FindDirectChildrenOnly))
                dismiss(name);
        });
    }
    m_layout->insertWidget(m_layout->count() - 1, band);
    band->show();
    band->setText(text); // screen readers are told of what is visible
    return *band;
}

void FrontBands::dismiss(const char *name)
{
    if (auto *band = findChild<Band *>(QLatin1String(name), Qt::FindDirectChildrenOnly)) {
        band->hide();
        band->setObjectName({});
        band->deleteLater();
    }
}

} // namespace easel
