// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/linkbutton.h"

#include <QFrame>
#include <QStringList>

namespace easel {

class RuleCatalogue;
struct Finding;

/// Why something is a problem, in place: the rule, what it protects, what can be done, where it is written, and the way to the
/// catalogue of rules. Goes away with a click beside it or with Esc, and deletes itself. Object name: "whyPopup".
class WhyPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyPopup)

public:
    /// Of a finding, with its ways out.
    WhyPopup(const RuleCatalogue &catalogue, const Finding &finding, QWidget *parent);
    /// Of the rules that stand against something, the weightiest first.
    WhyPopup(const RuleCatalogue &catalogue, const QStringList &rules, QWidget *parent);

    /// Shows it below, or where there is more room, above a place of the parent.
    void showAt(const QRect &place);

private:
    void explain(const RuleCatalogue &catalogue, const QString &rule, const QStringList &waysOut);
    void setUp();
    void fit();

    QStringList m_spoken;
};

/// The small "Why?" beside a finding.
class WhyButton final : public LinkButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyButton)

public:
    /// `catalogue` must outlive it.
    WhyButton(const RuleCatalogue &catalogue, const Finding &finding, QWidget *parent = nullptr);
};

} // namespace easel
