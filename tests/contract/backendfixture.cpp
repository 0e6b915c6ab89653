// SPDX-License-Identifier: GPL-3.0-or-later
#include "backendfixture.h"

namespace easel::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A database that holds the small sample, to be copied: that is faster than to fill one for every test.
const QString &smallSample()
{
    static const QString name = [] {
        const QString created = PostgresServer::shared().create();
        BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
        options.databasePath = PostgresServer::shared().url(created);
        const auto server = BackendServer::start(options);
        if (!server)
            qFatal("%s", qPrintable(server.error().toString()));
        return created;
    }();
    return name;
}

} // namespace

std::unique_ptr<PostgresDatabaseFixture> BackendFixture::databaseFor(const BackendOptions &options)
{
    if (!options.databasePath.isEmpty() || qEnvironmentVariable("EASEL_TEST_STORE") != "postgresql"_L1)
        return nullptr;
    return std::make_unique<PostgresDatabaseFixture>(options.sample == BackendOptions::Sample::Small ? smallSample() : QString());
}

BackendOptions BackendFixture::placed(BackendOptions options) const
{
    if (database)
        options.databasePath = database->url();
    return options;
}

} // namespace easel::test
