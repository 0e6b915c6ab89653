// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"

#include <QUuid>

namespace easel {
namespace {

// No uid of Palette's has a colon, so that a draft can never be taken for an object of the backend.
constexpr QLatin1String draftPrefix("draft:");

} // namespace

GroupId makeDraftGroupId()
{
    return GroupId(draftPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces));
}

bool isDraft(const GroupId &id)
{
    return id.toString().startsWith(draftPrefix);
}

VirtualClusterId makeDraftVirtualClusterId()
{
    return VirtualClusterId(draftPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces));
}

bool isDraft(const VirtualClusterId &id)
{
    return id.toString().startsWith(draftPrefix);
}

} // namespace easel
