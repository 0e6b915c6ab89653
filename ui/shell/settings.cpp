// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSettings>

namespace easel {
namespace {

const QString recentFacts = QStringLiteral("recentFacts");
/// A workspace is written to once more while it closes.
constexpr qint64 settleSeconds = 15;

/// Held while the workspaces of before are read and written: another window may do so at the same time, and neither loses anything.
class RecentLock final
{
public:
    explicit RecentLock(const QSettings &settings) : m_lock(settings.fileName() + QStringLiteral(".recent-lock")) { (void)m_lock.tryLock(patience); }

private:
    static constexpr int patience = 500; ///< milliseconds
    QLockFile m_lock;
};

} // namespace

Settings::Settings(const QString &file) : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

Settings::~Settings() = default;

ThemeMode Settings::themeMode() const
{
    const QString mode = m_settings->value(QStringLiteral("theme")).toString();
    return mode == QStringLiteral("light") ? ThemeMode::Light : mode == QStringLiteral("dark") ? ThemeMode::Dark : ThemeMode::System;
}

void Settings::setThemeMode(ThemeMode mode)
{
    const QString names[]{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    m_settings->setValue(QStringLiteral("theme"), names[static_cast<int>(mode)]);
}

QString Settings::language() const
{
    return m_settings->value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings->setValue(QStringLiteral("language"), language);
}

QStringList Settings::recentWorkspaces() const
{
    m_settings->sync(); // other windows open workspaces too
    QStringList paths = m_settings->value(QStringLiteral("recentWorkspaces")).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths.first(std::min<qsizetype>(paths.size(), 8));
}

void Settings::addRecentWorkspace(const QString &path)
{
    const RecentLock lock(*m_settings);
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings->setValue(QStringLiteral("recentWorkspaces"), paths);
    m_settings->sync();
}

void Settings::clearRecentWorkspaces()
{
    m_settings->remove(QStringLiteral("recentWorkspaces"));
    m_settings->remove(recentFacts);
    m_settings->sync();
}

void Settings::noteRecentWorkspace(const QString &path, int pending)
{
    const RecentLock lock(*m_settings);
    const QStringList paths = recentWorkspaces(); // first: with it comes what other windows have noted
    const QJsonObject before = QJsonDocument::fromJson(m_settings->value(recentFacts).toByteArray()).object();
    QJsonObject noted;
    for (const QString &known : paths) {
        if (before.contains(known))
            noted.insert(known, before.value(known));
    }
    // Unless somebody has cleared the list.
    if (paths.contains(path))
        noted.insert(path, QJsonObject{{QStringLiteral("closed"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {QStringLiteral("pending"), pending}});
    m_settings->setValue(recentFacts, QJsonDocument(noted).toJson(QJsonDocument::Compact));
    m_settings->sync();
}

std::vector<RecentWorkspace> Settings::recentWithFacts() const
{
    const QStringList paths = recentWorkspaces(); // first: with it comes what other windows have noted
    const QJsonObject noted = QJsonDocument::fromJson(m_settings->value(recentFacts).toByteArray()).object();
    std::vector<RecentWorkspace> workspaces;
    for (const QString &path : paths) {
        const QJsonObject facts = noted.value(path).toObject();
        RecentWorkspace workspace{path, QDateTime::fromString(facts.value(QStringLiteral("closed")).toString(), Qt::ISODate), facts.value(QStringLiteral("pending")).toInt(-1)};
        // Something else may have planned or applied in it since, easelctl for one.
        if (workspace.closed.isValid() && workspace.closed.secsTo(QFileInfo(path).lastModified()) > settleSeconds)
            workspace.pending = -1;
        workspaces.push_back(std::move(workspace));
    }
    return workspaces;
}

std::vector<ConnectionInfo> Settings::connections() const
{
    m_settings->sync(); // other windows change them too
    const QJsonArray stored = QJsonDocument::fromJson(m_settings->value(QStringLiteral("connections")).toByteArray()).array();
    std::vector<ConnectionInfo> connections;
    for (const QJsonValue &value : stored) {
        ConnectionInfo connection = connectionFromJson(value.toObject());
        if (parseBackendUrl(connection.url.toString()))
            connections.push_back(std::move(connection));
    }
    return connections;
}

void Settings::setConnections(const std::vector<ConnectionInfo> &connections)
{
    QJsonArray stored;
    for (const ConnectionInfo &connection : connections)
        stored.append(toJson(connection));
    m_settings->setValue(QStringLiteral("connections"), QJsonDocument(stored).toJson(QJsonDocument::Compact));
    m_settings->sync();
}

QString Settings::signingKey() const
{
    return m_settings->value(QStringLiteral("signing/key")).toString();
}

void Settings::setSigningKey(const QString &path)
{
    m_settings->setValue(QStringLiteral("signing/key"), path);
}

QString Settings::allowedSigners() const
{
    return m_settings->value(QStringLiteral("signing/allowedSigners")).toString();
}

void Settings::setAllowedSigners(const QString &path)
{
    m_settings->setValue(QStringLiteral("signing/allowedSigners"), path);
}

QString Settings::seenVersion() const
{
    return m_settings->value(QStringLiteral("help/seenVersion")).toString();
}

void Settings::setSeenVersion(const QString &version)
{
    m_settings->setValue(QStringLiteral("help/seenVersion"), version);
}

bool Settings::isGuideShown() const
{
    return m_settings->value(QStringLiteral("help/guideShown")).toBool();
}

void Settings::setGuideShown(bool shown)
{
    m_settings->setValue(QStringLiteral("help/guideShown"), shown);
}

QStringList Settings::guidePassed() const
{
    return m_settings->value(QStringLiteral("help/guidePassed")).toStringList();
}

void Settings::setGuidePassed(const QStringList &steps)
{
    m_settings->setValue(QStringLiteral("help/guidePassed"), steps);
}

double Settings::textScale() const
{
    bool isNumber = false;
    const double scale = m_settings->value(QStringLiteral("textScale")).toDouble(&isNumber);
    return isNumber && scale >= 0.8 && scale <= 3.0 ? scale : 0.0;
}

void Settings::setTextScale(double scale)
{
    m_settings->setValue(QStringLiteral("textScale"), scale);
}

bool Settings::motion() const
{
    return m_settings->value(QStringLiteral("motion"), true).toBool();
}

void Settings::setMotion(bool moves)
{
    m_settings->setValue(QStringLiteral("motion"), moves);
}

bool Settings::reopensLast() const
{
    return m_settings->value(QStringLiteral("session/reopen"), true).toBool();
}

void Settings::setReopensLast(bool reopens)
{
    m_settings->setValue(QStringLiteral("session/reopen"), reopens);
}

ReportPaper Settings::reportPaper() const
{
    return m_settings->value(QStringLiteral("reports/paper")).toString() == QStringLiteral("letter") ? ReportPaper::Letter : ReportPaper::A4;
}

void Settings::setReportPaper(ReportPaper paper)
{
    m_settings->setValue(QStringLiteral("reports/paper"), paper == ReportPaper::Letter ? QStringLiteral("letter") : QStringLiteral("a4"));
}

QString Settings::reportAuthor() const
{
    return m_settings->value(QStringLiteral("reports/author")).toString();
}

void Settings::setReportAuthor(const QString &author)
{
    m_settings->setValue(QStringLiteral("reports/author"), author);
}

std::optional<QKeySequence> Settings::shortcut(const QString &id) const
{
    const QVariant stored = m_settings->value(QStringLiteral("shortcuts/") + id);
    if (!stored.isValid())
        return {};
    // A list where somebody has written a comma without quotes.
    const QString text = stored.toStringList().join(u',');
    const QKeySequence keys = QKeySequence::fromString(text, QKeySequence::PortableText);
    const bool isKnown = text.isEmpty() || (!keys.isEmpty() && keys[0].key() != Qt::Key_unknown);
    return isKnown ? std::optional(keys) : std::nullopt;
}

void Settings::setShortcut(const QString &id, const std::optional<QKeySequence> &keys)
{
    const QString name = QStringLiteral("shortcuts/") + id;
    if (keys)
        m_settings->setValue(name, keys->toString(QKeySequence::PortableText));
    else
        m_settings->remove(name);
}

QVariantMap Settings::shortcuts() const
{
    QVariantMap shortcuts;
    m_settings->beginGroup(QStringLiteral("shortcuts"));
    for (const QString &id : m_settings->childKeys())
        shortcuts.insert(id, m_settings->value(id));
    m_settings->endGroup();
    return shortcuts;
}

QStringList Settings::recentCommands() const
{
    const QStringList ids = m_settings->value(QStringLiteral("recentCommands")).toStringList();
    return ids.first(std::min<qsizetype>(ids.size(), 12));
}

void Settings::addRecentCommand(const QString &id)
{
    QStringList ids = recentCommands();
    ids.removeAll(id);
    ids.prepend(id);
    m_settings->setValue(QStringLiteral("recentCommands"), ids.first(std::min<qsizetype>(ids.size(), 12)));
}

QJsonObject Settings::layout(const QString &name) const
{
    return QJsonDocument::fromJson(m_settings->value(QStringLiteral("layout/") + name).toByteArray()).object();
}

void Settings::setLayout(const QString &name, const QJsonObject &layout)
{
    m_settings->setValue(QStringLiteral("layout/") + name, QJsonDocument(layout).toJson(QJsonDocument::Compact));
}

void Settings::forgetLayouts()
{
    m_settings->remove(QStringLiteral("layout"));
}

int Settings::lastPage() const
{
    return m_settings->value(QStringLiteral("window/page")).toInt();
}

void Settings::setLastPage(int page)
{
    m_settings->setValue(QStringLiteral("window/page"), page);
}

int Settings::lastPanel() const
{
    return m_settings->value(QStringLiteral("window/panel")).toInt();
}

void Settings::setLastPanel(int panel)
{
    m_settings->setValue(QStringLiteral("window/panel"), panel);
}

void Settings::sync()
{
    m_settings->sync();
}

QString Settings::file() const
{
    return m_settings->fileName();
}

} // namespace easel
