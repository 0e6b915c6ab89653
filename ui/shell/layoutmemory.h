// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QWidget>

class QHeaderView;
class QSplitter;

namespace easel {

class Settings;

/// How people lay out their windows: the place of each window, its splitters, and the columns of its tables (order, widths, what they are
/// sorted by, and which are hidden where that can be chosen), by the object names of splitters and tables. What is kept is plain
/// JSON in the settings, and whatever in it makes no sense is passed over.
class LayoutMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutMemory)

public:
    /// `settings` must outlive this.
    explicit LayoutMemory(Settings &settings, QObject *parent = nullptr);

    /// Lays out a window, a page or a panel as it was left, and remembers it whenever it is hidden. It and what is in it have to be
    /// complete. What has no object name, or is watched already, is left as it is.
    void watch(QWidget &root);
    /// Remembers all that is watched now.
    void save();
    /// Forgets everything, and lays out what is watched as it was made.
    void reset();

    /// A window of that frame, moved and shrunk onto the screen that has most of it, or the first one: where it can be got hold of.
    static QRect onScreens(const QRect &wanted, const QList<QRect> &screens);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part
    {
        QPointer<QWidget> widget;
        QString key;
        QJsonObject standard;
        bool wasShown = false;
    };
    void add(QWidget &widget, const QString &key);
    void store(Part &part);
    void followTextScale();
    bool isWatched(const QWidget &widget) const;
    static QString keyNow(const Part &part);
    static QJsonObject described(const QWidget &widget, const QJsonObject &before);
    static void lay(QWidget &widget, const QJsonObject &layout);

    Settings &m_settings;
    QList<Part> m_parts;
    double m_textScale;
};

} // namespace easel
