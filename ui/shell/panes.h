// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QWidget;

namespace easel {

class Settings;

/// What stands around the page and can be put away, for more room: each is hidden as a whole, so that neither Tab nor F6 leads into it.
/// What is put away stays so, until the layout is reset.
class Panes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panes)

public:
    enum Pane { Fleet, Inspector, Panels, PaneCount };

    /// Each stands in a splitter, with others that take and give room.
    struct Place final
    {
        QWidget *widget; ///< outlives this
        int size;        ///< in pixels along the splitter: with which it comes back when it was away from the beginning
    };

    /// In the order of Pane.
    Panes(Settings &settings, const std::array<Place, PaneCount> &places, QObject *parent);

    bool isShown(Pane pane) const;
    void setShown(Pane pane, bool shown);
    void show(Pane pane) { setShown(pane, true); }
    void showAll();

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    std::array<Place, PaneCount> m_places;
};

} // namespace easel
