// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "workspace/rowcodec.h"

namespace easel {

/// The platform's default values of one distribution.
using DefaultValues = std::pair<Distribution, QString>;

// The rows of the snapshot: each write() has its read(), the same fields in the same order. The order is the format:
// a change of it is a step of the schema.

void write(RowWriter &out, const Project &row);
void read(RowReader &in, Project &row);
void write(RowWriter &out, const HostCluster &row);
void read(RowReader &in, HostCluster &row);
void write(RowWriter &out, const EdgeHost &row);
void read(RowReader &in, EdgeHost &row);
void write(RowWriter &out, const VirtualCluster &row);
void read(RowReader &in, VirtualCluster &row);
void write(RowWriter &out, const ClusterProfile &row);
void read(RowReader &in, ClusterProfile &row);
void write(RowWriter &out, const DefaultValues &row);
void read(RowReader &in, DefaultValues &row);
void write(RowWriter &out, const DeveloperCredits &row);
void read(RowReader &in, DeveloperCredits &row);
void write(RowWriter &out, const ClusterGroup &row);
void read(RowReader &in, ClusterGroup &row);

} // namespace easel
