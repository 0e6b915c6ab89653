// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

#include <QString>
#include <QStringList>

namespace easel {

/// What a group's values say that rules look at. Of a text that is not valid YAML: nothing.
struct ValuesFacts final
{
    Resources ownRequests; ///< what vCluster itself is to get: the larger of requests and limits; zero where not named
    bool isPrivileged = false; ///< virtual clusters run under the pod security standard `privileged`
    bool isOpenShift = false;  ///< `openshift.enable: true`
    QStringList openShiftConflicts; ///< keys that OpenShift does not take, where they stand: "syncer.securityContext.runAsUser"
};

/// Parses the text once for all groups that have it.
const ValuesFacts &valuesFacts(const QString &values);

/// A Kubernetes quantity in thousandths of its base unit: "200m" is 200, "1" is 1000, "128Mi" is 134217728000.
/// Nothing when the text is no quantity, is negative, or is too large to be one.
std::optional<qint64> kubernetesQuantity(const QString &text);

} // namespace easel
