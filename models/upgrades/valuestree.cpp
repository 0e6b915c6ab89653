// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/valuestree.h"

#include "rules/yamlcheck.h"
#include "upgrades/valuesplaces.h"
#include "upgrades/upgradetext.h"

#include <QCache>
#include <QRegularExpression>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <istream>
#include <streambuf>
#include <unordered_set>

namespace easel {
namespace {

/// Reads from where the bytes are, without a copy.
class Bytes final : public std::streambuf
{
public:
    explicit Bytes(const QByteArray &bytes)
    {
        char *begin = const_cast<char *>(bytes.constData());
        setg(begin, begin, begin + bytes.size());
    }
};

struct Refusal final
{
    YAML::Mark mark;
    QString why;
};

/// Builds the tree from events: an alias is met before it is followed, and nothing is made that is thrown away again.
class Builder final : public YAML::EventHandler
{
public:
    Builder() { m_open.reserve(64); }

    ValuesNode root;
    int documents = 0;
    YAML::Mark start = YAML::Mark::null_mark(); ///< of the last document

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        start = mark;
        ++documents;
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { leaf(mark, ValuesNode::Kind::Null, {}, {}); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { throw Refusal{mark, UpgradeText::tr("aliases are not allowed")}; }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &value) override
    {
        leaf(mark, ValuesNode::Kind::Scalar, tag, value);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value style) override
    {
        begin(mark, ValuesNode::Kind::List, style);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value style) override
    {
        begin(mark, ValuesNode::Kind::Map, style);
    }
    void OnMapEnd() override { end(); }

private:
    struct Open final
    {
        ValuesNode node;
        bool hasKey = false;
        std::string key;
        qsizetype keyAt = -1;
        std::unordered_set<std::string> keys;
    };

    bool expectsKey() const
    {
        return !m_open.empty() && m_open.back().node.kind == ValuesNode::Kind::Map && !m_open.back().hasKey;
    }

    void leaf(const YAML::Mark &mark, ValuesNode::Kind kind, const std::string &tag, const std::string &value)
    {
        if (expectsKey()) {
            Open &map = m_open.back();
            if (value.empty())
                throw Refusal{mark, UpgradeText::tr("a key that is empty")};
            map.key = value;
            map.keyAt = mark.pos;
            map.hasKey = true;
            if (!map.keys.insert(map.key).second)
                throw Refusal{mark, UpgradeText::tr("the key “%1” is there twice").arg(QString::fromStdString(map.key))};
            return;
        }
        ValuesNode node;
        node.kind = kind;
        node.isText = !tag.empty() && tag != "?";
        node.scalar = value;
        node.begin = mark.pos;
        add(std::move(node));
    }

    void begin(const YAML::Mark &mark, ValuesNode::Kind kind, YAML::EmitterStyle::value style)
    {
        if (expectsKey())
            throw Refusal{mark, UpgradeText::tr("a key is a word, not a list or map")};
        Open open;
        open.node.kind = kind;
        open.node.isFlow = style == YAML::EmitterStyle::Flow;
        open.node.begin = mark.pos;
        m_open.push_back(std::move(open));
    }

    void end()
    {
        ValuesNode node = std::move(m_open.back().node);
        m_open.pop_back();
        add(std::move(node));
    }

    void add(ValuesNode node)
    {
        if (m_open.empty()) {
            root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.kind == ValuesNode::Kind::Map) {
            node.key = std::exchange(parent.key, {});
            node.entryBegin = std::exchange(parent.keyAt, -1);
            parent.hasKey = false;
        }
        parent.node.children.push_back(std::move(node));
    }

    std::vector<Open> m_open;
};

tl::unexpected<Error> refusal(int line, int column, const QString &why)
{
    return fail(ErrorCode::InvalidInput, UpgradeText::tr("Line %1, column %2: %3.").arg(line).arg(column).arg(why),
                QStringLiteral("%1:%2").arg(line).arg(column));
}

tl::unexpected<Error> refusalAt(const QByteArray &text, qsizetype at, const QString &why)
{
    return refusal(static_cast<int>(text.first(at).count('\n')) + 1, static_cast<int>(columnOf(text, at)) + 1, why);
}

/// Where a byte stands that YAML does not take, or a carriage return that ends a line by itself, which nobody writes and each editor
/// reads otherwise; -1 when there is none. yaml-cpp takes some of them for the end of the text.
qsizetype controlCharacter(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool endsLine = c == '\n' || (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n');
        if (c < 0x20 ? !endsLine && c != '\t' : c == 0x7f)
            return i;
    }
    return -1;
}

/// The column of a tab before the first word of a line; -1 when there is none. Lines from 0.
int tabInIndentation(const QByteArray &text, int line)
{
    qsizetype at = 0;
    for (; line > 0 && at >= 0; --line)
        at = text.indexOf('\n', at) + 1;
    for (qsizetype i = at; i < text.size() && (text[i] == ' ' || text[i] == '\t'); ++i) {
        if (text[i] == '\t')
            return static_cast<int>(i - at);
    }
    return -1;
}

/// Whether a plain scalar is a number or a truth value: then it is another one than its quoted spelling.
bool hasType(const std::string &scalar)
{
    if (scalar.empty() || scalar.size() > 64)
        return false;
    static const std::unordered_set<std::string> words{"true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes", "YES", "no",
                                                       "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "y", "Y", "n", "N",
                                                       ".inf", "-.inf", "+.inf", ".nan", ".NaN", ".Inf"};
    if (words.contains(scalar))
        return true;
    const char first = scalar.front();
    if (!(first >= '0' && first <= '9') && first != '-' && first != '+' && first != '.')
        return false;
    static const QRegularExpression number(QStringLiteral(
        R"(\A[-+]?(0x[0-9a-fA-F]+|0o?[0-7]+|[0-9][0-9_]*(\.[0-9]*)?([eE][-+]?[0-9]+)?|\.[0-9]+([eE][-+]?[0-9]+)?)\z)"));
    return number.match(QString::fromStdString(scalar)).hasMatch();
}

/// Where a quote begins that the text does not close; -1 when there is none. yaml-cpp takes the end of the text for one that closes it, so
/// that only the last scalar can be such.
qsizetype openQuote(const QByteArray &text, const ValuesNode &root)
{
    const ValuesNode *last = &root;
    while (!last->children.empty())
        last = &last->children.back();
    // Without a value it is the key.
    const qsizetype begin = last->kind == ValuesNode::Kind::Scalar ? last->begin : last->kind == ValuesNode::Kind::Null ? last->entryBegin : -1;
    if (begin < 0)
        return -1;
    const qsizetype at = behindProperties(text, begin);
    const bool isQuoted = at < text.size() && (text[at] == '"' || text[at] == '\'');
    return isQuoted && behindQuoted(text, at) < 0 ? at : -1;
}

Result<ValuesNode> read(const QByteArray &bytes)
{
    try {
        Bytes buffer(bytes);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        Builder builder;
        while (parser.HandleNextDocument(builder)) {
            // yaml-cpp takes a stray "]" for an empty document and stays where it is, for ever: one document is all that there may be.
            if (builder.documents > 1)
                return refusal(builder.start.line + 1, builder.start.column + 1, UpgradeText::tr("a second document begins"));
        }
        if (const qsizetype at = openQuote(bytes, builder.root); at >= 0)
            return refusalAt(bytes, at, UpgradeText::tr("a quote that is not closed"));
        return std::move(builder.root);
    } catch (const Refusal &refused) {
        return refusal(refused.mark.line + 1, refused.mark.column + 1, refused.why);
    } catch (const YAML::Exception &e) {
        if (e.mark.is_null())
            return refusal(1, 1, QString::fromStdString(e.msg));
        if (const int tab = tabInIndentation(bytes, e.mark.line); tab >= 0)
            return refusal(e.mark.line + 1, tab + 1, UpgradeText::tr("a tab, where only spaces may indent"));
        return refusal(e.mark.line + 1, e.mark.column + 1, QString::fromStdString(e.msg));
    }
}

void shift(ValuesNode &node, qsizetype by)
{
    node.begin += by;
    if (node.entryBegin >= 0)
        node.entryBegin += by;
    for (ValuesNode &each : node.children)
        shift(each, by);
}

/// Where the entries of the first level begin; empty when the text has lines at the margin that are something else.
std::vector<qsizetype> sectionsOf(const QByteArray &text)
{
    std::vector<qsizetype> begins;
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        const bool isKey = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (isKey)
            begins.push_back(at);
        else if (c != ' ' && c != '#' && c != '\n' && c != '\r')
            return {};
        const qsizetype feed = text.indexOf('\n', at);
        // What is indented before the first of them is an entry itself: then all entries are, and what stands at the margin is inside of one.
        if (begins.empty() && c == ' ') {
            const QByteArray line = text.sliced(at, (feed < 0 ? text.size() : feed) - at).trimmed();
            if (!line.isEmpty() && !line.startsWith('#'))
                return {};
        }
        at = feed < 0 ? text.size() : feed + 1;
    }
    return begins;
}

/// Reads entry by entry of the first level. The texts of one upgrade have most of them in common: each is read once. Where an entry is
/// none by itself (a quote or bracket that goes on at the margin, an alias), the text is read as a whole, which says what is wrong.
Result<ValuesNode> readBySections(const QByteArray &text)
{
    constexpr qsizetype mostRemembered = 4 * 1024 * 1024; // bytes of text
    thread_local QCache<QByteArray, ValuesNode> known(mostRemembered);
    std::vector<qsizetype> begins = sectionsOf(text);
    if (begins.size() < 2)
        return read(text);
    begins.push_back(text.size());
    ValuesNode root;
    root.kind = ValuesNode::Kind::Map;
    root.begin = begins.front();
    root.children.reserve(begins.size());
    std::unordered_set<std::string> keys;
    for (size_t i = 0; i + 1 < begins.size(); ++i) {
        const QByteArray section = text.sliced(begins[i], begins[i + 1] - begins[i]);
        const ValuesNode *entry = known.object(section);
        if (!entry) {
            Result<ValuesNode> map = read(section);
            if (!map || map->kind != ValuesNode::Kind::Map || map->isFlow || map->children.size() != 1)
                return read(text);
            auto *made = new ValuesNode(std::move(map->children.front()));
            root.children.push_back(*made);
            known.insert(section, made, section.size() + 64);
        } else {
            root.children.push_back(*entry);
        }
        shift(root.children.back(), begins[i]);
        if (!keys.insert(root.children.back().key).second)
            return read(text);
    }
    return root;
}

} // namespace

const ValuesNode *ValuesNode::child(const std::string &wanted) const
{
    for (const ValuesNode &each : children) {
        if (each.key == wanted)
            return &each;
    }
    return nullptr;
}

std::string ValuesNode::name() const
{
    const ValuesNode *found = kind == Kind::Map ? child("name") : nullptr;
    return found && found->kind == Kind::Scalar ? found->scalar : std::string();
}

bool sameValue(const ValuesNode &a, const ValuesNode &b)
{
    if (a.kind != b.kind || a.children.size() != b.children.size())
        return false;
    switch (a.kind) {
    case ValuesNode::Kind::Null: return true;
    case ValuesNode::Kind::Scalar: return a.scalar == b.scalar && (a.isText == b.isText || !hasType(a.scalar));
    case ValuesNode::Kind::List:
        return std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(), sameValue);
    case ValuesNode::Kind::Map: break;
    }
    std::optional<KeyIndex<ValuesNode>> index; // most keys stand at the same place
    for (size_t i = 0; i < a.children.size(); ++i) {
        const ValuesNode &each = a.children[i];
        const bool isBeside = b.children[i].key == each.key;
        if (!isBeside && !index)
            index.emplace(b.children);
        const ValuesNode *other = isBeside ? &b.children[i] : index->find(each.key);
        if (!other || !sameValue(each, *other))
            return false;
    }
    return true;
}

bool isNamedList(const ValuesNode &list)
{
    if (list.kind != ValuesNode::Kind::List || list.children.empty())
        return false;
    std::unordered_set<std::string> names;
    return std::all_of(list.children.begin(), list.children.end(), [&](const ValuesNode &item) {
        const std::string name = item.name();
        return !name.empty() && names.insert(name).second;
    });
}

qsizetype columnOf(const QByteArray &text, qsizetype at)
{
    return at == 0 ? 0 : at - 1 - text.lastIndexOf('\n', at - 1);
}

QString valuesPath(const QString &parent, const std::string &key)
{
    QString word = QString::fromStdString(key);
    static const QRegularExpression plain(QStringLiteral(R"(\A[^.\[\]"\s]+\z)"));
    if (!plain.match(word).hasMatch())
        word = QStringLiteral("\"%1\"").arg(word.replace(u'"', QStringLiteral("\\\"")));
    return parent.isEmpty() ? word : parent + u'.' + word;
}

Result<std::shared_ptr<const ValuesTree>> ValuesTree::parse(const QString &text)
{
    auto tree = std::make_shared<ValuesTree>();
    tree->m_text = (text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text).toUtf8();
    const QByteArray &bytes = tree->m_text;
    if (bytes.size() > largestValues)
        return refusalAt(bytes, largestValues, UpgradeText::tr("a configuration has at most %1 KiB").arg(largestValues / 1024));
    if (const qsizetype at = controlCharacter(bytes); at >= 0)
        return refusalAt(bytes, at, UpgradeText::tr("a control character"));
    Result<ValuesNode> read = readBySections(bytes);
    if (!read)
        return fail(read.error());
    tree->m_root = std::move(*read);
    ValuesNode &root = tree->m_root;
    if (root.kind == ValuesNode::Kind::Null) {
        root.kind = ValuesNode::Kind::Map;
        root.begin = root.end = bytes.size();
    } else if (root.kind != ValuesNode::Kind::Map) {
        return refusalAt(bytes, std::min(root.begin, bytes.size()), UpgradeText::tr("a configuration is made of keys and values"));
    } else {
        findPlaces(bytes, root);
    }
    return std::shared_ptr<const ValuesTree>(std::move(tree));
}

} // namespace easel
