// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/yamlcheck.h"

#include "rules/ruletext.h"

#include <QCache>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace easel {
namespace {

/// Sees the document as events, so that nothing is built and an alias is met before it is followed.
class AliasFinder final : public YAML::EventHandler
{
public:
    std::optional<YAML::Mark> alias;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        if (!alias)
            alias = mark;
    }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &) override {}
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

std::optional<YamlProblem> parse(const QString &text)
{
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        AliasFinder finder;
        while (parser.HandleNextDocument(finder)) {
        }
        if (finder.alias)
            return YamlProblem{finder.alias->line + 1, finder.alias->column + 1, RuleText::tr("aliases are not allowed")};
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
    // Most groups of a fleet have the same text, and the same text is asked for at each edit of its group.
    thread_local QCache<QString, std::optional<YamlProblem>> known(1000);
    if (const auto *problem = known.object(text))
        return *problem;
    std::optional<YamlProblem> problem = parse(text);
    known.insert(text, new std::optional<YamlProblem>(problem));
    return problem;
}

} // namespace easel
