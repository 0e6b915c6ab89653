// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clusterapi.h"
#include "backend/groupapi.h"

#include <QByteArrayList>

#include <functional>
#include <vector>

namespace easel::backend {

/// Which path is answered by what.
class Router final
{
public:
    using Handler = std::function<Reply(const Request &)>;

    struct Match
    {
        const Handler *handler = nullptr; ///< null when no route has this path and method
        QStringList captures;
        QByteArrayList allowed; ///< the methods that the path has; empty for an unknown path
    };

    Router(ClusterApi &clusters, GroupApi &groups);

    /// `path` is percent-encoded, as it was sent.
    Match match(const QByteArray &method, const QString &path) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments; ///< "{...}" stands for any one segment
        Handler handler;
    };

    template <typename Api>
    void add(const char *method, const char *path, Api &api, Reply (Api::*handler)(const Request &));

    std::vector<Route> m_routes;
};

} // namespace easel::backend
