// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filedrop.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QDropEvent>
#include <QFileInfo>
#include <QMainWindow>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace easel {

/// A veil over the window with one sentence in the middle.
class FileDrop::Overlay final : public QWidget
{
public:
    explicit Overlay(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("dropOverlay"));
        // What is below stays what is dropped on.
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void say(const Verdict &verdict)
    {
        if (isVisible() && verdict.text == m_verdict.text && verdict.isTaken == m_verdict.isTaken)
            return;
        m_verdict = verdict;
        setAccessibleName(verdict.text);
        // The menus keep out of it.
        const auto *window = qobject_cast<QMainWindow *>(parentWidget());
        setGeometry(window && window->centralWidget() ? window->centralWidget()->geometry() : parentWidget()->rect());
        show();
        raise();
        update();
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        const Tokens &tokens = theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = tokens.window;
        veil.setAlphaF(0.72F);
        painter.fillRect(rect(), veil);
        const QColor front = m_verdict.isTaken ? tokens.accent : tokens.danger;
        painter.setPen(QPen(front, focusStroke, m_verdict.isTaken ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(space::s, space::s, -space::s, -space::s), cornerRadius, cornerRadius);

        painter.setFont(theme.font(TextSize::Title));
        const int side = theme.iconSize(IconSize::Large);
        const int widest = std::min(width() - 4 * space::l, theme.scaled(520));
        const QRect words = painter.fontMetrics().boundingRect(QRect(0, 0, widest, height()), Qt::TextWordWrap | Qt::AlignLeading, m_verdict.text);
        QRect card(0, 0, words.width() + side + 3 * space::l, std::max(words.height(), side) + 2 * space::l);
        card.moveCenter(rect().center());
        painter.setPen(QPen(tokens.line, hairline));
        painter.setBrush(tokens.surfaceRaised);
        painter.drawRoundedRect(QRectF(card), cornerRadius, cornerRadius);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QRect symbol(isMirrored ? card.right() - space::l - side : card.left() + space::l, card.center().y() - side / 2, side, side);
        painter.drawPixmap(symbol, iconPixmap(m_verdict.isTaken ? Icon::FolderOpen : Icon::HealthBad, side, front, devicePixelRatioF()));
        QRect text(isMirrored ? card.left() + space::l : symbol.right() + space::l, card.top(), words.width(), card.height());
        painter.setPen(tokens.text);
        painter.drawText(text, Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter, m_verdict.text);
    }

private:
    Verdict m_verdict;
};

FileDrop::Files FileDrop::filesIn(const QMimeData &data)
{
    Files files;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        const bool isFile = !path.isEmpty() && !QFileInfo(path).isDir();
        if (isFile && path.endsWith(QStringLiteral(".easel"), Qt::CaseInsensitive))
            files.workspaces << path;
        else if (isFile && path.endsWith(QStringLiteral(".easelplan"), Qt::CaseInsensitive))
            files.plans << path;
        else
            ++files.others;
    }
    return files;
}

FileDrop::Verdict FileDrop::verdict(const Files &files, const Situation &situation)
{
    const auto nameOf = [](const QString &path) { return QFileInfo(path).completeBaseName(); };
    const bool isOpen = !situation.workspace.isEmpty();
    if (files.others > 0)
        return {false, tr("Easel takes workspaces (.easel) and plan files (.easelplan).")};
    if (!files.workspaces.isEmpty() && !files.plans.isEmpty())
        return {false, tr("Drop workspaces and plan files one after the other.")};
    if (!files.workspaces.isEmpty()) {
        const int count = static_cast<int>(files.workspaces.size());
        if (situation.isApplying)
            return {true, tr("Opens %n workspace(s) in a window of its own: here the plan is being applied.", nullptr, count)};
        if (count > 1)
            return {true, tr("Opens %n workspace(s), each in a window of its own.", nullptr, count)};
        return {true, isOpen ? tr("Opens “%1”, here or in a new window.").arg(nameOf(files.workspaces.front())) : tr("Opens “%1”.").arg(nameOf(files.workspaces.front()))};
    }
    const int count = static_cast<int>(files.plans.size());
    if (!isOpen)
        return {true, tr("A plan is imported into a workspace, and none is open.")};
    if (situation.isApplying)
        return {false, tr("The plan is being applied. Nothing can be imported meanwhile.")};
    if (!situation.canImport)
        return {false, tr("“%1” can only be read here. Nothing can be imported.").arg(situation.workspace)};
    return {true, count == 1 ? tr("Imports the plan “%1” into “%2”.").arg(nameOf(files.plans.front()), situation.workspace)
                             : tr("Imports %n plan(s) into “%1”, one after the other.", nullptr, count).arg(situation.workspace)};
}

FileDrop::FileDrop(QWidget &window, std::function<Situation()> situation)
    : QObject(&window), m_window(window), m_situation(std::move(situation)), m_overlay(new Overlay(&window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        const Files files = filesIn(*drag->mimeData());
        if (files.isEmpty())
            return false;
        const Verdict said = verdict(files, m_situation());
        m_isTaken = said.isTaken;
        m_overlay->say(said);
        // Even what is refused is let in: one that is turned away at the door is not told why.
        if (m_isTaken || event->type() == QEvent::DragEnter) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
        } else {
            drag->ignore();
        }
        return true;
    }
    case QEvent::DragLeave:
        m_overlay->hide();
        return false;
    case QEvent::Drop: {
        m_overlay->hide();
        auto *drop = static_cast<QDropEvent *>(event);
        const Files files = filesIn(*drop->mimeData());
        // An apply may have begun while it hung over the window.
        if (files.isEmpty() || !verdict(files, m_situation()).isTaken)
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        // Whoever drags waits until this returns: what is opened may take a moment.
        QMetaObject::invokeMethod(this, [this, files] {
            if (!files.workspaces.isEmpty())
                Q_EMIT workspacesDropped(files.workspaces);
            else
                Q_EMIT plansDropped(files.plans);
        }, Qt::QueuedConnection);
        return true;
    }
    default: return false;
    }
}

} // namespace easel
