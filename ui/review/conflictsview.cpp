// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/conflictsview.h"

#include "theme/clearlayout.h"
#include "theme/sectionheader.h"
#include "theme/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace easel {
namespace {

/// Long texts are shown by their beginning; the whole is in the configuration of the group.
constexpr qsizetype mostLines = 12;

QString shortened(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    if (lines.size() <= mostLines)
        return text;
    return lines.first(mostLines).join(u'\n') + QStringLiteral("\n…");
}

} // namespace

ConflictsView::ConflictsView(QWidget *parent) : QScrollArea(parent), m_content(new QWidget(this)), m_layout(new QVBoxLayout(m_content))
{
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(space::l, space::s, space::l, space::l);
    m_layout->setSpacing(space::s);
}

void ConflictsView::setConflicts(const std::vector<ApplyConflict> &conflicts)
{
    clearLayout(*m_layout);
    GroupId group;
    QGridLayout *grid = nullptr;
    QWidget *box = nullptr;
    int row = 0;
    const auto cell = [&](const QString &text, int column, TextSize size, ColorRole color) {
        auto *label = new TextLabel(text.isEmpty() ? QStringLiteral("—") : shortened(text), size, color, box);
        grid->addWidget(label, row, column, Qt::AlignTop);
        return label;
    };
    for (const ApplyConflict &conflict : conflicts) {
        if (!grid || conflict.group != group) {
            group = conflict.group;
            box = new QWidget(m_content);
            grid = new QGridLayout(box);
            grid->setContentsMargins(0, 0, 0, space::s);
            grid->setHorizontalSpacing(space::m);
            grid->setVerticalSpacing(space::xs);
            for (int column = 0; column < 4; ++column)
                grid->setColumnStretch(column, 1);
            m_layout->addWidget(box);
            grid->addWidget(new SectionHeader(conflict.groupName, SectionHeader::Level::Panel, box), 0, 0, 1, 4);
            row = 1;
            int column = 0;
            for (const QString &title : {tr("Field"), tr("Planned on"), tr("On the backend now"), tr("Your plan")})
                cell(title, column++, TextSize::Caption, &Tokens::textMuted);
            row = 2;
        }
        cell(conflict.field, 0, TextSize::Body, &Tokens::textMuted);
        cell(conflict.base, 1, TextSize::Body, &Tokens::textMuted);
        // What is new to the reader stands out.
        cell(conflict.theirs, 2, TextSize::Body, &Tokens::text)->setWeight(QFont::DemiBold);
        cell(conflict.mine, 3, TextSize::Body, &Tokens::text);
        ++row;
    }
    m_layout->addStretch(1);
}

} // namespace easel
