// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefleet.h"

#include "sync/fleetpull.h"

#include <QCoroTask>

namespace easel::test {

Fleet sampleFleet(BackendOptions::Sample sample)
{
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
    return std::move(fleet->fleet);
}

} // namespace easel::test
