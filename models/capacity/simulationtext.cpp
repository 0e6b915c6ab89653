// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/simulationtext.h"

#include "base/language.h"
#include "capacity/quantitytext.h"

#include <algorithm>

namespace easel {
namespace {

/// More of a kind are counted, not listed.
constexpr size_t listed = 6;
/// From this part of what is allowed on it is tight.
constexpr qint64 tightLoad = 85;

QString nameOf(const Fleet &fleet, const GroupId &id)
{
    const ClusterGroup *group = fleet.group(id);
    return group ? group->name : id.toString();
}

QString nameOf(const Fleet &fleet, const ClusterId &id)
{
    const HostCluster *cluster = fleet.cluster(id);
    return cluster ? cluster->name : id.toString();
}

QString number(int value)
{
    return textLocale().toString(value);
}

} // namespace

SimulationAnswer answer(const Fleet &fleet, const SimulationQuestion &question)
{
    SimulationAnswer answer{simulate(fleet, question.scenario), {}};
    // Where the added ones go is one placement of many; that as many of the same size less fit after them is certain.
    Scenario rest = question.scenario;
    int same = 0;
    std::erase_if(rest.additions, [&](const Scenario::Addition &addition) {
        const bool isSame = addition.group == question.group && addition.size == question.size;
        same += isSame ? addition.count : 0;
        return isSame;
    });
    answer.room = roomFor(fleet, question.group, question.size, rest);
    Range &count = answer.room.count;
    count = {std::max(0, count.atLeast - same), std::max(0, count.atMost - same)};
    for (const GroupOutcome &group : answer.outcome.groups) {
        if (group.group == question.group)
            answer.room.bottleneck = group.bottleneck;
    }
    return answer;
}

std::vector<SimulationText::Sentence> SimulationText::of(const Fleet &fleet, const SimulationQuestion &question, const SimulationAnswer &answer)
{
    std::vector<Sentence> sentences;
    addLosses(fleet, question, answer.outcome, sentences);
    addAdditions(fleet, question, answer.outcome, sentences);
    addRoom(fleet, question, answer, sentences);
    addOverloads(fleet, answer.outcome, sentences);
    if (!question.group.isEmpty() && question.size.storage.value > 0)
        sentences.push_back({Kind::Note, tr("The backend does not tell the storage of host clusters, so storage limits nothing here.")});
    return sentences;
}

void SimulationText::addLosses(const Fleet &fleet, const SimulationQuestion &question, const Outcome &outcome, std::vector<Sentence> &sentences)
{
    const auto displaced = static_cast<int>(outcome.relocations.size());
    const Range &homeless = outcome.homeless;
    if (displaced == 0) {
        if (!question.scenario.lostHosts.isEmpty())
            sentences.push_back({Kind::Good, tr("No virtual cluster runs on what is lost.")});
        return;
    }
    if (homeless.atMost == 0) {
        sentences.push_back({Kind::Good, tr("%n virtual cluster(s) need a host, and all find one.", nullptr, displaced)});
        return;
    }
    const QString needed = tr("%n virtual cluster(s) need a host.", nullptr, displaced);
    const QString lost = homeless.isExact()
                             ? tr("%n of them fit(s) nowhere.", nullptr, homeless.atMost)
                             : tr("At least %1 and at most %2 of them fit nowhere.").arg(number(homeless.atLeast), number(homeless.atMost));
    sentences.push_back({Kind::Bad, needed + u' ' + lost});
    size_t shown = 0;
    size_t more = 0;
    for (const GroupOutcome &group : outcome.groups) {
        if (group.homeless == 0)
            continue;
        if (++shown > listed) {
            ++more;
            continue;
        }
        sentences.push_back({Kind::Bad, tr("%1: %2 of %3 find no host; they lack %4.")
                                            .arg(nameOf(fleet, group.group), number(group.homeless), number(group.displaced),
                                                 QuantityText::of(group.homelessSize))});
    }
    if (more > 0)
        sentences.push_back({Kind::Note, tr("And %n more group(s).", nullptr, static_cast<int>(more))});
}

void SimulationText::addAdditions(const Fleet &fleet, const SimulationQuestion &question, const Outcome &outcome, std::vector<Sentence> &sentences)
{
    if (question.scenario.additions.empty())
        return;
    for (const GroupOutcome &group : outcome.groups) {
        if (group.added == 0)
            continue;
        const QString name = nameOf(fleet, group.group);
        const Range &fitting = group.addedFitting;
        if (fitting.atLeast >= group.added)
            sentences.push_back({Kind::Good, tr("All %n added virtual cluster(s) fit into %1.", nullptr, group.added).arg(name)});
        else if (fitting.isExact())
            sentences.push_back({Kind::Bad, tr("Of %n added virtual cluster(s) %1 fit into %2.", nullptr, group.added).arg(number(fitting.atLeast), name)});
        else
            sentences.push_back({Kind::Bad, tr("Of %n added virtual cluster(s) at least %1 and at most %2 fit into %3.", nullptr, group.added)
                                                .arg(number(fitting.atLeast), number(fitting.atMost), name)});
    }
}

void SimulationText::addRoom(const Fleet &fleet, const SimulationQuestion &question, const SimulationAnswer &answer, std::vector<Sentence> &sentences)
{
    const Room &room = answer.room;
    const bool addedFit = std::all_of(answer.outcome.groups.begin(), answer.outcome.groups.end(), [&](const GroupOutcome &group) {
        return group.group != question.group || group.addedFitting.atLeast >= group.added;
    });
    const ClusterGroup *group = fleet.group(question.group);
    if (!group)
        return;
    const QString size = QuantityText::of(question.size);
    if (question.size == Resources{} || (!addedFit && !room.isOverLimit)) {
        // Of nothing any number fits, and after additions that do not fit none does: neither is worth a sentence.
    } else if (room.isOverLimit) {
        sentences.push_back({Kind::Bad, tr("%1 allows one request at most %2, so nothing of %3 fits.")
                                            .arg(group->name, QuantityText::of(group->limits), size)});
    } else if (room.hosts.empty()) {
        sentences.push_back({Kind::Bad, tr("%1 has no host cluster left whose capacity is known, so nothing fits.").arg(group->name)});
    } else {
        const bool changed = !question.scenario.isEmpty();
        const Kind kind = room.count.atLeast == 0 ? Kind::Bad : Kind::Good;
        const Range &count = room.count;
        QString text;
        if (count.isExact())
            text = changed ? tr("After that %n more of %1 fit(s) into %2.", nullptr, count.atLeast).arg(size, group->name)
                           : tr("%n more of %1 fit(s) into %2.", nullptr, count.atLeast).arg(size, group->name);
        else
            text = tr("After that at least %1 and at most %2 more of %3 fit into %4.")
                       .arg(number(count.atLeast), number(count.atMost), size, group->name);
        sentences.push_back({kind, text});
    }
    if (room.bottleneck)
        sentences.push_back(bottleneck(fleet, *room.bottleneck, group->name));
}

void SimulationText::addOverloads(const Fleet &fleet, const Outcome &outcome, std::vector<Sentence> &sentences)
{
    for (size_t i = 0; i < std::min(outcome.overloads.size(), listed); ++i) {
        const Overload &over = outcome.overloads[i];
        sentences.push_back({Kind::Bad, tr("%1 is asked for %2 more than %3 allows.")
                                            .arg(nameOf(fleet, over.host), QuantityText::of(over.excess), nameOf(fleet, over.group))});
    }
    if (outcome.overloads.size() > listed)
        sentences.push_back({Kind::Bad, tr("%n more host cluster(s) are asked for more than is allowed.", nullptr,
                                           static_cast<int>(outcome.overloads.size() - listed))});
}

SimulationText::Sentence SimulationText::bottleneck(const Fleet &fleet, const Bottleneck &bottleneck, const QString &group)
{
    const Kind kind = bottleneck.load.value > 100 ? Kind::Bad : bottleneck.load.value >= tightLoad ? Kind::Tight : Kind::Note;
    return {kind, tr("Tightest in %1 is %2: %3 % of its allowed %4 is asked for.")
                      .arg(group, nameOf(fleet, bottleneck.host), textLocale().toString(bottleneck.load.value), QuantityText::of(bottleneck.resource))};
}

} // namespace easel
