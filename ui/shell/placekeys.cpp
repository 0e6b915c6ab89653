// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/placekeys.h"

#include <QCoreApplication>

namespace easel {
namespace {

struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlaceKeys)
};

const QList<QKeySequence> arrows{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
const QList<QKeySequence> upAndDown{Qt::Key_Up, Qt::Key_Down};
const QList<QKeySequence> pages{Qt::Key_PageUp, Qt::Key_PageDown};
const QList<QKeySequence> ends{Qt::Key_Home, Qt::Key_End};
const QList<QKeySequence> enter{Qt::Key_Return};

} // namespace

QList<PlaceKey> placeKeys()
{
    const QString window = Text::tr("Everywhere in the window");
    const QString board = Text::tr("Board");
    const QString carrying = Text::tr("Board and topology, while something is carried");
    const QString fleet = Text::tr("Fleet list");
    const QString topology = Text::tr("Topology");
    const QString tables = Text::tr("Tables and lists");
    const QString charts = Text::tr("Charts");
    const QString reports = Text::tr("Reports");
    const QString difference = Text::tr("Side by side");
    const QString editor = Text::tr("Configuration editor");
    const QString palette = Text::tr("Commands");
    return {
        {window, Text::tr("The next region: tool bar, pages, Fleet, page, inspector, panels, status bar"), {Qt::Key_F6}},
        {window, Text::tr("The region before"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)}},
        {window, Text::tr("The next divider or table header; arrows move it or choose a column"), {Qt::Key_F8}},
        {window, Text::tr("The menu of what has the focus"), {QKeySequence(Qt::SHIFT | Qt::Key_F10)}},
        {board, Text::tr("Go to another card or host cluster"), arrows},
        {board, Text::tr("First and last group"), ends},
        {board, Text::tr("Find by the beginning of its name"), {}, Text::tr("Letters")},
        {board, Text::tr("Pick up the host clusters that are selected"), {Qt::Key_Space}},
        {board, Text::tr("Select one more, or one less"), {QKeySequence(Qt::CTRL | Qt::Key_Space)}},
        {board, Text::tr("Open"), enter},
        {board, Text::tr("Select all members of the group"), {QKeySequence(Qt::CTRL | Qt::Key_A)}},
        {board, Text::tr("New group"), {Qt::Key_Insert}},
        {board, Text::tr("Rename the group"), {Qt::Key_F2}},
        {board, Text::tr("Delete the group, or remove the host clusters from it"), {Qt::Key_Delete, Qt::Key_Backspace}},
        {board, Text::tr("Select nothing"), {Qt::Key_Escape}},
        {carrying, Text::tr("Choose the group"), arrows},
        {carrying, Text::tr("The next group that takes it"), {Qt::Key_Tab}},
        {carrying, Text::tr("Drop"), enter},
        {carrying, Text::tr("Drop, and stay in the old group too"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}},
        {carrying, Text::tr("Drop into a new group"), {Qt::Key_Insert}},
        {carrying, Text::tr("Put it back"), {Qt::Key_Escape}},
        {fleet, Text::tr("Pick up the host clusters that are selected"), {Qt::Key_Space}},
        {fleet, Text::tr("Select several"), {QKeySequence(Qt::CTRL | Qt::Key_Space), QKeySequence(Qt::SHIFT | Qt::Key_Down)}},
        {topology, Text::tr("Go to a neighbour"), arrows},
        {topology, Text::tr("The one before and the next"), pages},
        {topology, Text::tr("Go into it"), enter},
        {topology, Text::tr("Go out of it"), {Qt::Key_Backspace}},
        {topology, Text::tr("Go along a link"), {Qt::Key_L}},
        {topology, Text::tr("Leave only what is related"), {Qt::Key_N}},
        {topology, Text::tr("Fly to it"), {Qt::Key_F}},
        {topology, Text::tr("Nearer and farther"), {Qt::Key_Plus, Qt::Key_Minus}},
        {topology, Text::tr("All of it"), {Qt::Key_Home}},
        {topology, Text::tr("Pick up"), {Qt::Key_Space}},
        {topology, Text::tr("Back to where you were, and forward again"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::ALT | Qt::Key_Right)}},
        {tables, Text::tr("Copy the rows that are selected"), {QKeySequence(Qt::CTRL | Qt::Key_C)}},
        {tables, Text::tr("Select all rows"), {QKeySequence(Qt::CTRL | Qt::Key_A)}},
        {tables, Text::tr("Another row"), upAndDown},
        {tables, Text::tr("A page up and down"), pages},
        {tables, Text::tr("First and last row"), ends},
        {tables, Text::tr("Open"), enter},
        {tables, Text::tr("Find by the beginning of its name"), {}, Text::tr("Letters")},
        {tables, Text::tr("Check or uncheck"), {Qt::Key_Space}},
        {tables, Text::tr("Take a lost host out of the simulation"), {Qt::Key_Delete}},
        {tables, Text::tr("Move a profile up and down"), {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Down)}},
        {charts, Text::tr("Another bar or point"), arrows},
        {charts, Text::tr("A page up and down"), pages},
        {charts, Text::tr("First and last"), ends},
        {charts, Text::tr("Open"), enter},
        {charts, Text::tr("Back to all groups"), {Qt::Key_Backspace}},
        {reports, Text::tr("Page before and page after"), {QKeySequence(Qt::ALT | Qt::Key_PageUp), QKeySequence(Qt::ALT | Qt::Key_PageDown)}},
        {difference, Text::tr("Next difference, and the one before"), {Qt::Key_F7, QKeySequence(Qt::SHIFT | Qt::Key_F7)}},
        {difference, Text::tr("Beginning and end"), ends},
        {editor, Text::tr("Search"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, {}, true},
        {editor, Text::tr("Next place, and the one before"), {Qt::Key_F3, QKeySequence(Qt::SHIFT | Qt::Key_F3)}, {}, true},
        {editor, Text::tr("Leave the text, where Tab indents"), {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}, {}, true},
        {palette, Text::tr("Another row"), upAndDown, {}, true},
        {palette, Text::tr("A page up and down"), pages, {}, true},
        {palette, Text::tr("Run"), enter, {}, true},
        {palette, Text::tr("Close"), {Qt::Key_Escape}, {}, true},
    };
}

} // namespace easel
