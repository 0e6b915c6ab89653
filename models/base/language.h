// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace easel {

/// The languages that there are texts in, as codes such as "de", in that order. English is always one of them.
QStringList installedLanguages();
/// What its speakers call a language: "Deutsch", "português (Brasil)" becomes "Português (Brasil)". An unknown code as it is.
QString languageName(const QString &code);

/// How numbers and dates of texts are written on this thread: as in its LanguageScope, else as in QLocale().
QLocale textLocale();

/// While one lives, tr() on its thread speaks that language, whatever the console speaks; other threads do not notice. They may be
/// nested. Translators that are installed after the first one of all win over it, so that a program installs its own before.
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
