// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jsonpath.h"

namespace easel::backend {

QJsonValue valueAt(const QJsonObject &object, QStringView path)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return object.value(path);
    return valueAt(object.value(path.first(dot)).toObject(), path.sliced(dot + 1));
}

QString textAt(const QJsonObject &object, QStringView path)
{
    return valueAt(object, path).toString();
}

void setAt(QJsonObject &object, QStringView path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    if (dot < 0) {
        if (value.isUndefined())
            object.remove(path);
        else
            object.insert(path, value);
        return;
    }
    const QStringView step = path.first(dot);
    if (value.isUndefined() && !object.contains(step))
        return;
    QJsonObject inner = object.value(step).toObject();
    setAt(inner, path.sliced(dot + 1), value);
    object.insert(step, inner);
}

} // namespace easel::backend
