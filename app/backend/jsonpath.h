// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringView>

namespace easel::backend {

/// The value at a dotted path of member names ("spec.clustersConfig.values"); undefined where any step is missing.
QJsonValue valueAt(const QJsonObject &object, QStringView path);

/// The same as text; empty where it is missing or no string.
QString textAt(const QJsonObject &object, QStringView path);

/// Sets the value at a dotted path and makes the objects on the way. An undefined value removes the member.
void setAt(QJsonObject &object, QStringView path, const QJsonValue &value);

} // namespace easel::backend
