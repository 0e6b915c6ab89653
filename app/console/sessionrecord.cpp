// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/sessionrecord.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <optional>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace easel {
namespace {

constexpr qint64 largestNote = 1 << 20;
constexpr qsizetype keptClusters = 500; ///< a selection of more is not worth a file of its own

const QString form = QStringLiteral("window-*.json");

QString wordOf(WindowEnd end)
{
    switch (end) {
    case WindowEnd::Unexpected: return QStringLiteral("unexpected");
    case WindowEnd::Closed: return QStringLiteral("closed");
    case WindowEnd::Session: return QStringLiteral("session");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const WindowState &state)
{
    QJsonArray clusters;
    for (const ClusterId &id : state.selection.clusters.first(std::min(state.selection.clusters.size(), keptClusters)))
        clusters.append(id.toString());
    return {{QStringLiteral("workspace"), state.workspace},
            {QStringLiteral("page"), state.page},
            {QStringLiteral("panel"), state.panel},
            {QStringLiteral("project"), state.scope.projectId().toString()},
            {QStringLiteral("group"), state.selection.group.toString()},
            {QStringLiteral("clusters"), clusters}};
}

WindowState stateFromJson(const QJsonObject &json)
{
    WindowState state;
    state.workspace = json.value(QStringLiteral("workspace")).toString();
    state.page = json.value(QStringLiteral("page")).toInt();
    state.panel = json.value(QStringLiteral("panel")).toInt();
    if (const QString project = json.value(QStringLiteral("project")).toString(); !project.isEmpty())
        state.scope = Scope::project(ProjectId(project));
    state.selection.group = GroupId(json.value(QStringLiteral("group")).toString());
    for (const QJsonValue &id : json.value(QStringLiteral("clusters")).toArray())
        state.selection.clusters << ClusterId(id.toString());
    return state;
}

/// The note of a window that is no more, locked by us; -1 while its window lives.
int lockedNote(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return -1;
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return file;
    ::close(file);
    return -1;
}

std::optional<PastWindow> readNote(int descriptor, const QString &path)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(largestNote)).object();
    if (json.isEmpty())
        return {}; // the machine went off while it was written
    PastWindow past{stateFromJson(json), WindowEnd::Unexpected, QFileInfo(path).lastModified(), json.value(QStringLiteral("crashes")).toInt(), path};
    const QString end = json.value(QStringLiteral("end")).toString();
    for (const WindowEnd each : {WindowEnd::Closed, WindowEnd::Session}) {
        if (end == wordOf(each))
            past.end = each;
    }
    if (past.end == WindowEnd::Unexpected)
        ++past.crashes;
    return past;
}

} // namespace

SessionRecord::SessionRecord(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
    m_path = QDir(folder).filePath(QStringLiteral("window-%1.json").arg(QUuid::createUuid().toString(QUuid::Id128)));
    // It gets its name when it is locked: another start would take it for one that was left behind, and remove it.
    const QByteArray nameless = QFile::encodeName(m_path + QStringLiteral(".new"));
    m_descriptor = ::open(nameless.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        return;
    ::flock(m_descriptor, LOCK_EX | LOCK_NB);
    write();
    ::rename(nameless.constData(), QFile::encodeName(m_path).constData());
}

SessionRecord::~SessionRecord()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void SessionRecord::keep(const WindowState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    write();
}

void SessionRecord::setCrashes(int crashes)
{
    if (crashes == m_crashes)
        return;
    m_crashes = crashes;
    write();
}

void SessionRecord::end(WindowEnd end)
{
    // The first word counts: a window that the session ends is closed as well.
    if (m_end != WindowEnd::Unexpected)
        return;
    m_end = end;
    m_crashes = 0;
    write();
    if (end != WindowEnd::Closed)
        return;
    for (const QString &name : QDir(m_folder).entryList({form}, QDir::Files)) {
        const QString path = QDir(m_folder).filePath(name);
        const int note = path == m_path ? -1 : lockedNote(path);
        if (note < 0)
            continue;
        if (const auto past = readNote(note, path); !past || past->end == WindowEnd::Closed)
            QFile::remove(path);
        ::close(note);
    }
}

void SessionRecord::write()
{
    if (m_descriptor < 0)
        return;
    QJsonObject json = toJson(m_state);
    json.insert(QStringLiteral("end"), wordOf(m_end));
    json.insert(QStringLiteral("crashes"), m_crashes);
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    // In place: a new file under the name would not be the one that is locked. What cannot be kept is not restored, and no more.
    if (::pwrite(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size()), 0) == bytes.size())
        (void)!::ftruncate(m_descriptor, bytes.size());
}

void SessionRecord::goOn()
{
    m_end = WindowEnd::Unexpected;
    write();
}

std::vector<PastWindow> SessionRecord::past(const QString &folder)
{
    std::vector<PastWindow> found;
    for (const QString &name : QDir(folder).entryList({form}, QDir::Files)) {
        const QString path = QDir(folder).filePath(name);
        const int note = lockedNote(path);
        if (note < 0)
            continue;
        if (auto past = readNote(note, path))
            found.push_back(std::move(*past));
        else
            QFile::remove(path);
        ::close(note);
    }
    std::sort(found.begin(), found.end(), [](const PastWindow &a, const PastWindow &b) { return a.at > b.at; });
    return found;
}

bool SessionRecord::take(const PastWindow &window)
{
    const int note = lockedNote(window.note);
    if (note < 0)
        return false;
    const bool isOurs = QFile::remove(window.note);
    ::close(note);
    return isOurs;
}

bool SessionRecord::isAnyRunning(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({form}, QDir::Files)) {
        const QString path = QDir(folder).filePath(name);
        const int note = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (note < 0)
            continue;
        const bool isFree = ::flock(note, LOCK_SH | LOCK_NB) == 0;
        ::close(note);
        if (!isFree)
            return true;
    }
    return false;
}

} // namespace easel
