// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/band.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace easel {

/// The middle of the window with what it has to say above, whatever is shown there: news, and questions with their answers.
class FrontBands final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrontBands)

public:
    explicit FrontBands(QWidget *below, QWidget *parent = nullptr);

    /// An answer, as a button.
    struct Choice
    {
        QString text;
        std::function<void()> run;
        bool staysOpen = false; ///< the band stays after it was chosen
    };
    /// Shows a band; one of the same object name is replaced.
    Band &show(const char *name, Band::Kind kind, const QString &text, const std::vector<Choice> &choices = {});
    void dismiss(const char *name);

private:
    QVBoxLayout *m_layout;
};

} // namespace easel
