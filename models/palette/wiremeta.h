// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/codec.h"
#include "palette/wirereader.h"

namespace easel {

// What several decoders read alike.

/// The scope that the annotations of an object name; `project` (may be empty) counts when they name none.
Scope readScope(const Labels &annotations, const QString &project);
/// Labels as tags: Palette's filler value of a plain tag is none.
Labels readTags(const WireObject &meta);
PageInfo readPageInfo(const WireObject &root);
/// The packs of a list of pack references under `key`.
void readPacks(const WireObject &holder, std::string_view key, std::vector<Pack> &packs);

/// Parses, hands the root to `read`, and turns what was wrong into an Error.
template <typename T, typename Read>
Result<T> decode(const QByteArray &json, Read read)
{
    const auto document = WireDocument::parse(json);
    if (!document)
        return fail(document.error());
    WireErrors errors;
    const WireObject root = WireObject::root(*document, errors);
    T value{};
    if (root.isPresent())
        read(root, value);
    return errors.result(std::move(value));
}

} // namespace easel
