// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace easel {

/// Empties a layout and those in it: the widgets are gone from sight at once and deleted when the event loop comes round, so that one of
/// them may be the sender of what empties it.
void clearLayout(QLayout &layout);

} // namespace easel
