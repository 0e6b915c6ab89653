// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "palette/codec.h"
#include "theme/dialog.h"

class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace easel {

class EmptyState;
class SyncService;

/// What the packs of a group's profiles come to on the backend, with all that they refer to filled in. Asks for it when it is
/// made. Not modal: it can stay open beside the board. Object names: "resolvedPacks", "resolvedText".
class ResolvedValuesDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResolvedValuesDialog)

public:
    /// `group` is one of `fleet`'s; names of profiles are looked up there.
    ResolvedValuesDialog(SyncService &service, const Fleet &fleet, const GroupId &group, QWidget *parent = nullptr);

private:
    void fill(const std::vector<ResolvedProfile> &profiles);
    void say(const QString &title, const QString &text, bool mayAskAgain);

    Fleet m_fleet;
    GroupId m_group;
    QStackedWidget *m_stack;
    EmptyState *m_state;
    QSplitter *m_content;
    QTreeWidget *m_packs;
    QPlainTextEdit *m_text;
};

} // namespace easel
