// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"
#include "session/planconflicts.h"
#include "sync/applyconflict.h"

#include <QScrollArea>

class QVBoxLayout;

namespace easel {

class ConflictCard;
class LinkButton;
class PlanningSession;

/// What the plan and the backend both changed, group by group: each conflict with its three sides and the ways out, all of
/// a kind at once, and what merged by itself. Follows the session.
/// Object names: "allMineButton", "allTheirsButton", "mergedToggle".
class ConflictsView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictsView)

public:
    explicit ConflictsView(PlanningSession &session, QWidget *parent = nullptr);

    /// What an apply found before it sent anything: shown until the next pull, which makes conflicts of it.
    void setFound(const std::vector<ApplyConflict> &found);
    bool isEmpty() const;

Q_SIGNALS:
    void selectRequested(const easel::Selection &selection);
    /// Something was chosen that could not be done.
    void failed(const QString &message);

private:
    void refresh();
    void rebuild();
    void addKinds();
    void addFound();
    void addMore();
    void addMerged();
    void addCard(const PlanConflict &conflict);
    QStringList openOf(MergeConflict::Kind kind) const;
    void choose(const QStringList &ids, Choice choice);
    void edit(const QString &id, const QString &text);
    QStringList ids() const;

    PlanningSession &m_session;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QWidget *m_kinds = nullptr;
    QVBoxLayout *m_cardLayout = nullptr;
    LinkButton *m_more = nullptr;
    std::vector<ConflictCard *> m_cards; ///< the first of the session's conflicts, in their order
    QStringList m_ids;
    std::vector<ApplyConflict> m_found;
    std::vector<MergedField> m_merged;
    bool m_isMergedShown = false;
};

} // namespace easel
