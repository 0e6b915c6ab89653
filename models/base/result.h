// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace easel {

/// A value or the Error that prevented it. `Result<void>` for operations that only succeed or fail.
template <typename T>
using Result = tl::expected<T, Error>;

/// The failing half of a Result: `return fail(ErrorCode::NotFound, tr("…"));`
inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString context = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(context)});
}

/// Hands an error on, whatever the type of the Result it came in.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace easel
