// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace easel {

/// Where an object lives: in the tenant itself or in one project of it. `system` is what the operator of Palette runs
/// for all tenants; a tenant can only read it.
class Scope final
{
public:
    enum class Kind { Tenant, Project, System };

    Scope() = default; ///< the tenant
    static Scope tenant() { return {}; }
    static Scope system();
    static Scope project(ProjectId id);

    Kind kind() const { return m_kind; }
    bool isTenant() const { return m_kind == Kind::Tenant; }
    bool isProject() const { return m_kind == Kind::Project; }
    bool isSystem() const { return m_kind == Kind::System; }
    /// The project; empty unless isProject().
    const ProjectId &projectId() const { return m_project; }

    friend bool operator==(const Scope &, const Scope &) = default;
    friend auto operator<=>(const Scope &, const Scope &) = default;
    friend size_t qHash(const Scope &scope, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(scope.m_kind), scope.m_project);
    }

private:
    Kind m_kind = Kind::Tenant;
    ProjectId m_project;
};

} // namespace easel

Q_DECLARE_METATYPE(easel::Scope)
