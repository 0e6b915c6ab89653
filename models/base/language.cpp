// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QThreadPool>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace easel {
namespace {

const QString folder = QStringLiteral(":/translations");
const QString english = QStringLiteral("en");

struct Language final
{
    QLocale locale;
    QTranslator texts;
};

thread_local const Language *spoken = nullptr;

/// Speaks the language of the thread that asks. Without one it says nothing, and the next translator is asked.
class Switch final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        if (!spoken)
            return {};
        const QString text = spoken->texts.translate(context, source, disambiguation, n);
        // English is what the sources say, but for its plurals; and nothing is said in another translator's language.
        return text.isNull() ? QString::fromUtf8(source) : text;
    }
    /// So that no window is told that the language has changed: it has not.
    bool isEmpty() const override { return true; }
};

/// The locale of a language. Beside versions, addresses and names, whose digits are 0 to 9 anyway, other digits would be read twice: where a
/// language is written with both, it is the territory that writes 0 to 9 (of Arabic the Emirates).
QLocale localeOf(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale;
}

Switch &theSwitch()
{
    static Switch theOne;
    return theOne;
}

/// Null when it is not installed. Read once; what it returns stays.
const Language *language(const QString &code)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<const Language>> languages;
    const std::scoped_lock lock(mutex);
    auto known = languages.find(code);
    if (known == languages.end()) {
        if (languages.empty())
            QCoreApplication::installTranslator(&theSwitch());
        auto made = std::make_unique<Language>();
        made->locale = localeOf(code);
        const bool isThere = made->texts.load(QStringLiteral("easel_") + code, folder);
        known = languages.emplace(code, isThere || code == english ? std::move(made) : nullptr).first;
    }
    return known->second.get();
}

} // namespace

QStringList installedLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("easel_*.qm")}))
        codes << file.mid(6, file.size() - 9);
    if (!codes.contains(english))
        codes << english;
    codes.sort();
    return codes;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name = name.left(1).toUpper() + name.mid(1);
    // Of Chinese the name says in which script already.
    const bool namesRegion = code.contains(u'_') && locale.language() != QLocale::Chinese;
    return namesRegion ? QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName()) : name;
}

void setProgramLanguage(const QString &code)
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    static const QLocale system;
    const QLocale locale = code.isEmpty() ? localeOf(system.name()) : localeOf(code);
    // Qt replaces the default without a lock: what writes sentences in the background, a report say, must not ask for it meanwhile.
    QThreadPool::globalInstance()->waitForDone();
    QLocale::setDefault(locale);
    installed.clear(); // a translator that ends leaves the list of the application
    const auto install = [&](const QLocale &wanted, const QString &name, const QString &from) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(wanted, name, QStringLiteral("_"), from) || !QCoreApplication::installTranslator(translator.get()))
            return false;
        installed.push_back(std::move(translator));
        return true;
    };
    // English is what the sources say, but for its plurals.
    if (!install(locale, QStringLiteral("easel"), folder))
        install(QLocale(QLocale::English), QStringLiteral("easel"), folder);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The last one is asked first: a LanguageScope has to win.
    QCoreApplication::removeTranslator(&theSwitch());
    QCoreApplication::installTranslator(&theSwitch());
}

QLocale textLocale()
{
    return spoken ? spoken->locale : QLocale();
}

LanguageScope::LanguageScope(const QString &code) : m_before(spoken)
{
    if (const Language *wanted = code.isEmpty() ? nullptr : language(code))
        spoken = wanted;
}

LanguageScope::~LanguageScope()
{
    spoken = static_cast<const Language *>(m_before);
}

} // namespace easel
