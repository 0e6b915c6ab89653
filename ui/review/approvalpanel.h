// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace easel {

class Badge;
class Band;
class PlanningSession;
class TextLabel;

/// What those who approve look at first: title, ticket and author of the plan, its digest, and whether it is sealed; and the
/// sealing itself. What is typed is stored when the field is left. Object names: "planTitle", "planTicket", "planAuthor",
/// "sealButton", "sealedBy", "confirmSealButton".
class ApprovalPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalPanel)

public:
    explicit ApprovalPanel(PlanningSession &session, QWidget *parent = nullptr);

    /// Asks who seals the plan, and then does.
    void askToSeal();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildFields();
    QWidget *buildDigest();
    void buildSealing();
    void refresh();
    void elideDigest();
    void store();
    void seal();

    PlanningSession &m_session;
    QLineEdit *m_title;
    QLineEdit *m_ticket;
    QLineEdit *m_author;
    TextLabel *m_digest;
    Badge *m_sealed;
    QPushButton *m_seal;
    Band *m_ask;
    QLineEdit *m_by;
    Band *m_problem;
    bool m_isStale = false; ///< the plan has changed since it was read for this panel
};

} // namespace easel
