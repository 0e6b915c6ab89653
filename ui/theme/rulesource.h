// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace easel {

struct Rule;

/// Where a rule is written: the document's name as a link. Pressed, it shows the address first; what opens it is a button beside that.
/// Object names: "ruleSource", "openDocumentButton".
class RuleSource final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleSource)

public:
    explicit RuleSource(const Rule &rule, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The address is shown: it takes more room.
    void grown();

private:
    void showAddress(const QUrl &address);
};

} // namespace easel
