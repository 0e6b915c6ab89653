// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QList>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace easel {

/// Things of one kind that the palette reaches. The functions are asked by index, for the few rows that are seen; only `name` is asked
/// of all of them, once.
struct CommandSource final
{
    Icon symbol = Icon::Command;
    QString kind;  ///< in the row, muted: "cluster group"
    int count = 0;
    std::function<QString(int)> name;
    std::function<QString(int)> detail;   ///< beside the name, muted; none when null
    std::function<QString(int)> shortcut; ///< none when null
    std::function<QString(int)> why;      ///< why it cannot be run now; empty, or null: it can
    std::function<QString(int)> id;       ///< under which it is remembered as used; not remembered when null or empty
    std::function<void(int)> run;
    std::function<int(const QString &id)> find; ///< the one of that id, or -1; when null all are asked for theirs
    int weight = 0; ///< of two that fit alike the heavier one comes first
};

/// One thing of which there are few.
struct Command final
{
    QString name;
    QString id;
    std::function<void()> run;
    QString detail{};
    QString shortcut{};
    QString why{};
};

/// A source of things that are listed.
CommandSource commandList(Icon symbol, const QString &kind, QList<Command> commands, int weight = 0);

/// Who has something for the palette gives one of these to MainWindow::addCommands(); it is asked whenever the palette opens.
using CommandProvider = std::function<std::vector<CommandSource>()>;

/// A text as it is searched: case and diacritics folded, with the beginnings of its words.
struct FoldedText final
{
    std::u16string text;
    std::vector<quint8> starts; ///< of each character, whether a word, a hump or a number begins there
    std::vector<int> origins;   ///< of each character, its place in the text that was folded
};
FoldedText foldedText(const QString &text);

/// Whether each word of `wanted` is in the text, case and diacritics aside.
bool hasWords(const QString &text, const QString &wanted);

/// How well `pattern` fits `name`: the letters of each of its words in their order, beginnings of words and runs before the rest. -1: not at all.
int fuzzyScore(const QString &pattern, const QString &name);
/// Which characters of the name are the ones that fit, ascending. Empty when it does not fit, but for one letter that is wrong.
QList<int> fuzzyPlaces(const QString &pattern, const QString &name);

/// All that can be searched for, with its names folded beforehand: 100,000 are searched within a frame.
class CommandIndex final
{
    Q_DISABLE_COPY_MOVE(CommandIndex)

public:
    explicit CommandIndex(std::vector<CommandSource> sources);

    /// A thing in a source.
    struct Hit final
    {
        int source = 0;
        int item = 0;
    };
    /// The best `most` for the pattern, best first. Without a pattern: those in `recent`, ids with the latest first, then all in the order
    /// of the sources. Where nothing fits, one letter may be wrong.
    std::vector<Hit> find(const QString &pattern, int most, const QStringList &recent = {});
    /// How many fitted the pattern that was asked for last.
    int fitting() const { return m_fitting; }
    const CommandSource &source(const Hit &hit) const { return m_sources[static_cast<size_t>(hit.source)]; }

private:
    struct Scored
    {
        int score;
        quint32 entry;
    };
    void scan(const std::vector<std::u16string> &terms, bool narrows, std::vector<Scored> &found);
    std::vector<Scored> forgivingScan(const std::vector<std::u16string> &terms) const;
    int score(const std::vector<std::u16string> &terms, quint32 entry, quint64 mask) const;
    Hit hit(quint32 entry) const;
    std::vector<Hit> withoutPattern(int most, const QStringList &recent);

    std::vector<CommandSource> m_sources;
    std::vector<quint32> m_firsts;  ///< of each source, its first entry; and the number of all
    std::u16string m_text;          ///< all names one after the other
    std::vector<quint8> m_starts;
    std::vector<quint32> m_offsets; ///< of each entry in m_text; and the end
    std::vector<quint64> m_masks;   ///< which letters are in it
    QString m_pattern;              ///< the last one, of which m_candidates is what fitted
    std::vector<quint32> m_candidates;
    int m_fitting = 0;
};

} // namespace easel
