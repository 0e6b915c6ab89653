// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scope.h"

namespace easel {

Scope Scope::system()
{
    Scope scope;
    scope.m_kind = Kind::System;
    return scope;
}

Scope Scope::project(ProjectId id)
{
    Scope scope;
    scope.m_kind = Kind::Project;
    scope.m_project = std::move(id);
    return scope;
}

} // namespace easel
