// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's entry for the target that the build names.
#include "targets.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

const easel::fuzz::Target &target()
{
    for (const easel::fuzz::Target &each : easel::fuzz::targets()) {
        if (std::strcmp(each.name, EASEL_FUZZ_TARGET) == 0)
            return each;
    }
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    target().run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
