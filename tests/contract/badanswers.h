// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultproxy.h"

#include <vector>

namespace easel::test {

/// One way in which an answer can be bad.
struct BadAnswer final
{
    const char *name;
    FaultProxy::Treatment treatment;
};

/// What servers, proxies and lines do on a bad day.
const std::vector<BadAnswer> &badAnswers();

} // namespace easel::test
