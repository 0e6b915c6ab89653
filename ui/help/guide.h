// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

namespace easel {

/// The steps of the guided start and how far somebody is. A step is passed by doing what it asks, in whatever order, or by skipping it.
/// It knows no window: who sees what people do says so by complete().
class Guide final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Guide)

public:
    struct Step
    {
        QString id;     ///< stable: what is remembered
        QString title;  ///< what to do, in a few words
        QString text;   ///< how, by mouse and by keyboard
        QStringList targets; ///< object names of what it is about: the first that is to be seen
        QString place;  ///< where that is, such as `easel:page/compose`
    };

    /// `passed`: ids of a run before; unknown ones are forgotten.
    explicit Guide(const QStringList &passed = {}, QObject *parent = nullptr);

    const std::vector<Step> &steps() const { return m_steps; }
    /// The first that is not passed; null when all are.
    const Step *current() const;
    /// The place of the current one, from 0.
    int position() const;
    const QStringList &passed() const { return m_passed; }

    /// Somebody has done what a step asks. A step that is passed already stays so.
    void complete(const QString &id);
    void skip();
    void startOver();

Q_SIGNALS:
    void changed();
    void completed(const QString &id);

private:
    std::vector<Step> m_steps;
    QStringList m_passed;
};

} // namespace easel
