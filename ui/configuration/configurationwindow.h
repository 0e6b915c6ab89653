// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "theme/dialog.h"

namespace easel {

class Band;
class ConfigurationEditor;
class PlanningSession;

/// The configuration editor in a window of its own, beside the main one. A text that was not taken over is not lost by closing: the
/// window asks. Object names: "configurationWindow", "unsavedBand".
class ConfigurationWindow final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigurationWindow)

public:
    explicit ConfigurationWindow(PlanningSession &session, QWidget *parent = nullptr);
    /// Shows the group, unless another one's text is not taken over yet: then the window asks first.
    void open(const GroupId &group);
    ConfigurationEditor &editor() { return *m_editor; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void reject() override;

private:
    void ask(const GroupId &next);
    void goOn();

    ConfigurationEditor *m_editor;
    Band *m_unsaved;
    GroupId m_next; ///< the group that is shown when the unsaved text is seen to; empty: the window closes
};

} // namespace easel
