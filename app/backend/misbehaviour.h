// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/faults.h"

class QTcpSocket;

namespace easel::backend {

/// Whether the request is answered by misbehave() and not by the server.
bool takesTheConnection(Fault::Kind kind);
/// Whether the request is carried out at all.
bool carriesOut(Fault::Kind kind);

/// Does to a connection what no server would: writes `status` and a part of `body`, or nothing, and ends it.
void misbehave(const Fault &fault, int status, const QByteArray &body, QTcpSocket &socket);

} // namespace easel::backend
