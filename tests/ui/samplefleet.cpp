// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefleet.h"

#include "sync/fleetpull.h"

#include <QCoroTask>

#include <map>

namespace easel::test {

Fleet sampleFleet(BackendOptions::Sample sample)
{
    static std::map<BackendOptions::Sample, Fleet> known;
    if (const auto found = known.find(sample); found != known.end())
        return found->second;
    BackendOptions options;
    options.sample = sample;
    auto backend = BackendThread::start(options);
    if (!backend)
        qFatal("%s", qPrintable(backend.error().toString()));
    TransportOptions transport;
    transport.rateLimits = false;
    PaletteClient client({(*backend)->url()}, Secret((*backend)->apiKey()), transport);
    auto fleet = QCoro::waitFor(pullFleet(&client, {}));
    if (!fleet)
        qFatal("%s", qPrintable(fleet.error().toString()));
    return known.emplace(sample, std::move(fleet->fleet)).first->second;
}

} // namespace easel::test
