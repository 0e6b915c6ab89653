// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

// Ink on paper: the same in every theme of the console.
namespace easel::ink {

inline const QColor text(0x16, 0x20, 0x2a);
inline const QColor muted(0x56, 0x63, 0x6f);
inline const QColor hairline(0xd3, 0xda, 0xe0);
inline const QColor soft(0xf4, 0xf6, 0xf8);
inline const QColor accent(0x0b, 0x6b, 0x75);
inline const QColor good(0x1b, 0x6e, 0x3c);
inline const QColor warning(0x8a, 0x53, 0x00);
inline const QColor bad(0xb3, 0x26, 0x1e);

} // namespace easel::ink
