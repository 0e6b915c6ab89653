// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgrades/valuesmerge.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace easel {

class TextLabel;

/// One value of a configuration that an upgrade has to decide about: what it was, what it is, what it would be, and the choice.
/// Object names: "keepMineButton", "takeNewButton", "editValueButton", "valueEditor", "useValueButton".
class ValueCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueCard)

public:
    /// A conflict, open or settled.
    explicit ValueCard(const ValuesConflict &conflict, QWidget *parent = nullptr);
    /// A value that is kept, and may be given up.
    explicit ValueCard(const CarriedValue &carried, QWidget *parent = nullptr);
    void setEditable(bool editable);
    const QString &path() const { return m_path; }

Q_SIGNALS:
    void settled(const QString &path, const easel::ValuesSettlement &settlement);

private:
    struct Values final
    {
        QString path;
        QString movedFrom;
        QString reason;
        QString old;
        QString mine;
        QString fresh;
        std::optional<Choice> choice;
        bool isEdited = false;
        bool isOpen = false;
    };
    ValueCard(const Values &values, QWidget *parent);
    void addValue(QVBoxLayout &layout, const QString &title, const QString &value);
    void edit();

    QString m_path;
    QString m_start; ///< what an edit begins with
    QWidget *m_buttons;
    QPushButton *m_mine;
    QPushButton *m_fresh;
    QPushButton *m_edit;
    QWidget *m_editor;
    QPlainTextEdit *m_text;
    TextLabel *m_problem;
};

} // namespace easel
