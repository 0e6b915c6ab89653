// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace easel {

/// The languages that there are texts in, as codes such as "de", in that order. English is always one of them.
QStringList installedLanguages();
/// What its speakers call a language: "Deutsch", "português (Brasil)" becomes "Português (Brasil)". An unknown code as it is.
QString languageName(const QString &code);

/// From now on the whole program speaks that language: texts, Qt's own ones, numbers and dates (QLocale()). Empty: the system's. What is not
/// translated is said in English. Widgets that are there already are told by QEvent::LanguageChange. Call it on the main thread.
void setProgramLanguage(const QString &code);

/// How numbers and dates of texts are written on this thread: as in its LanguageScope, else as in QLocale().
QLocale textLocale();

/// While one lives, tr() on its thread speaks that language, whatever the console speaks; other threads do not notice. They may be
/// nested.
class LanguageScope final
{
    Q_DISABLE_COPY_MOVE(LanguageScope)

public:
    /// Empty, or a language that is not installed: everything stays as it is.
    explicit LanguageScope(const QString &language);
    ~LanguageScope();

private:
    const void *m_before;
};

} // namespace easel
