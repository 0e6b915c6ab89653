// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guide.h"

#include <algorithm>

namespace easel {

// The names are those of the sample fleet.
Guide::Guide(const QStringList &passed, QObject *parent)
    : QObject(parent),
      m_steps{{QStringLiteral("join"), tr("Put a cluster into a group"),
               tr("Drag %1 from the Fleet list onto the card %2. By keyboard: select it, press Space, type the name of the card, press Enter.")
                   .arg(QStringLiteral("eks-pay-fra-01"), QStringLiteral("payments-production")),
               {QStringLiteral("fleetList")}, QStringLiteral("easel:page/compose")},
              {QStringLiteral("verdict"), tr("See why a drop is refused"),
               tr("Drag %1 onto the card %2. The card says why it cannot join. Drop it all the same: nothing happens, and “Why?” explains the rule.")
                   .arg(QStringLiteral("edge-muc-01"), QStringLiteral("platform-shared-eu")),
               {QStringLiteral("board"), QStringLiteral("rail")}, QStringLiteral("easel:page/compose")},
              {QStringLiteral("fix"), tr("Mend a problem"),
               tr("Select a problem that has a quick fix in the Problems panel, read why it is one, and press the quick fix."),
               {QStringLiteral("problems")}, QStringLiteral("easel:panel/problems")},
              {QStringLiteral("undo"), tr("Take it back"), tr("Press Ctrl+Z, or the arrow at the top. Every step of a plan can be undone, and done again with Ctrl+Shift+Z."),
               {QStringLiteral("undoButton")}, {}},
              {QStringLiteral("topology"), tr("See where everything is"),
               tr("Open Topology in the rail (Ctrl+2). The wheel zooms, a double click flies there. The switch above shows what the plan changes."),
               {QStringLiteral("rail")}, QStringLiteral("easel:page/topology")},
              {QStringLiteral("what-if"), tr("Ask what if"),
               tr("Open Capacity (Ctrl+5). In the panel “What if”, which the button of that name opens, lose a region or add virtual clusters, and read the answer. Nothing is changed by it."),
               {QStringLiteral("simulation"), QStringLiteral("whatIfButton"), QStringLiteral("rail")}, QStringLiteral("easel:page/capacity")},
              {QStringLiteral("review"), tr("Review the plan"),
               tr("Open Review (Ctrl+6): every field before and after, what it risks, and the operations that will be sent."), {QStringLiteral("reviewPage"), QStringLiteral("rail")},
               QStringLiteral("easel:page/review")},
              {QStringLiteral("report"), tr("Export the report"), tr("Open Reports (Ctrl+7), press Export and choose a format. This is what people who approve a plan read."),
               {QStringLiteral("exportButton"), QStringLiteral("rail")}, QStringLiteral("easel:page/reports")},
              {QStringLiteral("apply"), tr("Apply the plan"),
               tr("On Review, press Apply, confirm what is asked, and press Apply now. The backend is Easel's own: nothing real changes."),
               {QStringLiteral("applyButton"), QStringLiteral("rail")}, QStringLiteral("easel:page/review")}}
{
    for (const Step &step : m_steps) {
        if (passed.contains(step.id))
            m_passed << step.id;
    }
}

int Guide::position() const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [this](const Step &step) { return !m_passed.contains(step.id); });
    return static_cast<int>(found - m_steps.begin());
}

const Guide::Step *Guide::current() const
{
    const auto at = static_cast<size_t>(position());
    return at < m_steps.size() ? &m_steps[at] : nullptr;
}

void Guide::complete(const QString &id)
{
    const bool isStep = std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &step) { return step.id == id; });
    if (!isStep || m_passed.contains(id))
        return;
    m_passed << id;
    Q_EMIT completed(id);
    Q_EMIT changed();
}

void Guide::skip()
{
    if (const Step *step = current()) {
        m_passed << step->id;
        Q_EMIT changed();
    }
}

void Guide::startOver()
{
    m_passed.clear();
    Q_EMIT changed();
}

} // namespace easel
