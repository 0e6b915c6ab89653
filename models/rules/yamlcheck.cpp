// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/yamlcheck.h"

#include "rules/ruletext.h"

#include <QCache>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace easel {
namespace {

/// Sees documents as events, so that nothing is built and an alias is met before it is followed.
class Watcher final : public YAML::EventHandler
{
public:
    std::optional<YAML::Mark> alias;
    YAML::Mark start = YAML::Mark::null_mark(); ///< of the last document
    std::optional<YAML::Mark> quoted;           ///< the last scalar, where it is in quotes

    void OnDocumentStart(const YAML::Mark &mark) override { start = mark; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        if (!alias)
            alias = mark;
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &) override
    {
        quoted = tag == "!" ? std::optional(mark) : std::nullopt;
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

/// Whether the scalar that begins here ends with its quote.
bool isClosed(std::string_view text, size_t begin)
{
    if (begin >= text.size() || (text[begin] != '"' && text[begin] != '\''))
        return true;
    const char quote = text[begin];
    for (size_t i = begin + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (text[i] == quote && quote == '\'' && i + 1 < text.size() && text[i + 1] == quote)
            ++i;
        else if (text[i] == quote)
            return true;
    }
    return false;
}

std::optional<YamlProblem> parse(const QString &text)
{
    try {
        const std::string bytes = text.toStdString();
        std::istringstream stream(bytes);
        YAML::Parser parser(stream);
        Watcher watcher;
        // yaml-cpp takes a stray "," or "]" for an empty document and stays where it is, for ever.
        for (int last = -1; parser.HandleNextDocument(watcher); last = watcher.start.pos) {
            if (watcher.start.pos == last)
                return YamlProblem{watcher.start.line + 1, watcher.start.column + 1, RuleText::tr("nothing can begin like this")};
        }
        if (watcher.alias)
            return YamlProblem{watcher.alias->line + 1, watcher.alias->column + 1, RuleText::tr("aliases are not allowed")};
        // yaml-cpp lets the end of the text, after a line's end, close it.
        if (watcher.quoted && !isClosed(bytes, static_cast<size_t>(watcher.quoted->pos)))
            return YamlProblem{watcher.quoted->line + 1, watcher.quoted->column + 1, RuleText::tr("the quote is not closed")};
        return std::nullopt;
    } catch (const YAML::Exception &e) {
        const bool known = !e.mark.is_null();
        return YamlProblem{known ? e.mark.line + 1 : 1, known ? e.mark.column + 1 : 1, QString::fromStdString(e.msg)};
    }
}

} // namespace

std::optional<YamlProblem> checkYaml(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text.size() > largestValues) {
        const auto before = QStringView(text).first(largestValues);
        return YamlProblem{static_cast<int>(before.count(u'\n')) + 1, static_cast<int>(largestValues - before.lastIndexOf(u'\n')),
                           RuleText::tr("a configuration has at most %1 KiB").arg(largestValues / 1024)};
    }
    // Most groups of a fleet have the same text, and the same text is asked for at each edit of its group.
    thread_local QCache<QString, std::optional<YamlProblem>> known(1000);
    if (const auto *problem = known.object(text))
        return *problem;
    std::optional<YamlProblem> problem = parse(text);
    known.insert(text, new std::optional<YamlProblem>(problem));
    return problem;
}

} // namespace easel
