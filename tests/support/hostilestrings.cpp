// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilestrings.h"

namespace easel::test {
namespace {

using Strings = std::vector<HostileString>;

void addAll(Strings &all, const char *family, std::initializer_list<const char *> texts)
{
    int number = 0;
    for (const char *text : texts)
        all.push_back({QStringLiteral("%1 %2").arg(QString::fromLatin1(family)).arg(++number), QString::fromUtf8(text)});
}

void add(Strings &all, const char *name, const QString &text)
{
    all.push_back({QString::fromLatin1(name), text});
}

void addMarkup(Strings &all)
{
    addAll(all, "markup",
           {"<img src=/etc/hostile>", "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "</script><script>alert(1)</script>",
            "</title><script>alert(1)</script>", "</style><style>*{display:none}</style>", "</textarea><b>", "<!--", "-->", "<!-- --!><b>",
            "<![CDATA[x]]>", "]]>", "]]]]><![CDATA[>", "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostile\">]>&e;",
            "&lt;b&gt;", "&amp;amp;", "&#60;b&#62;", "&#x3c;b&#x3e;", "&nbsp;", "&#0;", "&#xD800;", "&", "<", ">", "\"", "'", "`",
            "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "x onfocus=alert(1) autofocus", "<a href=\"javascript:alert(1)\">x</a>",
            "<base href=\"https://example.invalid/\">", "<meta http-equiv=refresh content=\"0;url=https://example.invalid/\">",
            "<link rel=stylesheet href=https://example.invalid/x.css>", "<iframe src=file:///etc/hostile></iframe>", "<object data=file:///etc/hostile>",
            "<table><tr><td>", "</td></tr></table>", "</main></body></html>", "<b>bold</b>", "<font color=white>gone</font>", "<qt>rich</qt>", "<p hidden>x"});
    addAll(all, "svg",
           {"<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "</svg><script>alert(1)</script>", "<svg><image href=file:///etc/hostile /></svg>",
            "<svg><use href=\"https://example.invalid/x.svg#a\"/></svg>", "<foreignObject><iframe src=https://example.invalid></foreignObject>"});
    addAll(all, "style",
           {"body{display:none}", "}*{background:url(https://example.invalid/x)}", "@import url(https://example.invalid/x.css);", "expression(alert(1))",
            "\\3c script\\3e", "color:red;background:url(file:///etc/hostile)"});
    addAll(all, "script",
           {"javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "';alert(1);//", "\\u003cscript\\u003e", "__proto__", "constructor", "toString",
            "${alert(1)}", "{{constructor.constructor('alert(1)')()}}", "</script >"});
}

void addData(Strings &all)
{
    addAll(all, "formula",
           {"=1+1", "=HYPERLINK(\"https://example.invalid\",\"x\")", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1:A9)", "\t=1+1", "\r=1+1", "\n=1+1",
            " =1+1", "'=1+1", "=", "+", "-", "@", "--", "-5", "1e5", "0x41", "007", "1/2", "TRUE", "null", "NaN", "Infinity", "12,5", "1;2", "a,b", "a\"b",
            "\"a\"", "\"\"", "a\nb", "a\r\nb", "a\rb", ",", "\",\"", "=\"a\nb\""});
    addAll(all, "interpolation",
           {"${var.secret}", "%{ if true }x%{ endif }", "$${x}", "%%{x}", "${file(\"/etc/hostile\")}", "{{ .Values.password }}", "{% raw %}", "#{7*7}", "<%= 7*7 %>",
            "$(id)", "`id`", "$HOME", "%PATH%", "%1 %2 %n", "%s%s%n", "%99", "%L1", "\\(x)", "{0}", "$1"});
    addAll(all, "yaml",
           {"a: b", "- a", "? a", "&anchor", "*alias", "!!python/object:os.system", "| a", "> a", "# a", "a #b", "---", "...", "yes", "no", "~", "{a: b}", "[a, b]",
            "a: |\n  b", "<<: *x", "\"a\\nb\"", "key:\tvalue"});
    addAll(all, "json", {"{\"a\":1}", "\\", "\\\"", "\\u0000", "\\n", "//", "/* */", "],[", "},{"});
    addAll(all, "command", {"; rm -rf ~", "&& reboot", "| sh", "--help", "-rf", "../../etc/hostile", "/etc/hostile", "C:\\Windows", "CON", "file:///etc/hostile",
                            "https://example.invalid/", "a/b", "..", ".", "~", "*", "?", "'; DROP TABLE groups; --", "heredoc <<EOF\nEOF"});
}

void addCharacters(Strings &all)
{
    for (char16_t c = 0; c < 0x20; ++c)
        add(all, qPrintable(QStringLiteral("control %1").arg(c)), QStringLiteral("a") + QChar(c) + QStringLiteral("b"));
    for (const char16_t c : {0x7F, 0x80, 0x85, 0x9B, 0x9F})
        add(all, qPrintable(QStringLiteral("control %1").arg(c)), QStringLiteral("a") + QChar(c) + QStringLiteral("b"));
    add(all, "nuls only", QString(3, QChar(0)));
    addAll(all, "terminal", {"\x1b[31mred\x1b[0m", "\x1b[2J\x1b[H", "\x1b]0;title\x07", "\x1b]8;;https://example.invalid\x1b\\link\x1b]8;;\x1b\\", "\x1b[6n", "a\bb", "a\rover",
                             "\x1bP+q\x1b\\", "\xc2\x9b""31mred"});
    add(all, "high surrogate", QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b"));
    add(all, "low surrogate", QStringLiteral("a") + QChar(0xDE00) + QStringLiteral("b"));
    add(all, "surrogates swapped", QStringLiteral("a") + QChar(0xDE00) + QChar(0xD83D) + QStringLiteral("b"));
    add(all, "surrogate at the end", QStringLiteral("a") + QChar(0xD83D));
    add(all, "non-character", QStringLiteral("a\uFFFE\uFFFFb"));
    add(all, "non-character in the block of forms", QStringLiteral("a\uFDD0b"));
    add(all, "byte order mark", QStringLiteral("\uFEFFa"));
    add(all, "replacement", QStringLiteral("\uFFFD"));
    add(all, "private use", QStringLiteral("a\uE000b"));
    const std::pair<const char *, char16_t> unseen[] = {
        {"zero width space", 0x200B}, {"zero width non-joiner", 0x200C}, {"zero width joiner", 0x200D}, {"word joiner", 0x2060},
        {"soft hyphen", 0x00AD},      {"no-break space", 0x00A0},        {"hair space", 0x200A},        {"ideographic space", 0x3000},
        {"line separator", 0x2028},   {"paragraph separator", 0x2029},   {"left-to-right mark", 0x200E}, {"right-to-left mark", 0x200F},
        {"Arabic letter mark", 0x061C}, {"left-to-right embedding", 0x202A}, {"right-to-left embedding", 0x202B}, {"pop direction", 0x202C},
        {"left-to-right override", 0x202D}, {"right-to-left override", 0x202E}, {"left-to-right isolate", 0x2066}, {"right-to-left isolate", 0x2067},
        {"first strong isolate", 0x2068}, {"pop isolate", 0x2069}, {"Hangul filler", 0x3164}, {"variation selector", 0xFE0F}};
    for (const auto &[name, c] : unseen)
        add(all, name, QStringLiteral("prod") + QChar(c) + QStringLiteral("gnp.exe"));
    add(all, "unclosed overrides", QString(200, QChar(0x202E)) + QStringLiteral("abc"));
    addAll(all, "script of the world", {"Łódź-ß-ẞ", "Κέντρο δεδομένων", "Дата-центр", "データセンター", "数据中心", "데이터 센터", "مركز البيانات", "מרכז נתונים", "ศูนย์ข้อมูล", "डेटा केंद्र",
                                        "e\xcc\x81", "I\xcc\x87", "ﬁ", "①②", "ａｂｃ", "раураl", "👩‍👩‍👧‍👦", "🇩🇪", "𝕏𝕐", "Ǆ"});
    add(all, "combining marks", QStringLiteral("Z") + QString(400, QChar(0x0334)) + QStringLiteral("algo"));
    add(all, "a letter 20,000 times", QString(20000, u'a'));
    add(all, "words without end", QStringLiteral("word ").repeated(3000));
    add(all, "lines without end", QStringLiteral("x\n").repeated(400));
    add(all, "wide letters", QString(600, QChar(0x6570)));
    add(all, "empty", QString());
    add(all, "a space", QStringLiteral(" "));
    add(all, "line feeds only", QStringLiteral("\n\n\n"));
    add(all, "tabs only", QStringLiteral("\t\t"));
}

} // namespace

const std::vector<HostileString> &hostileStrings()
{
    static const Strings all = [] {
        Strings strings;
        addMarkup(strings);
        addData(strings);
        addCharacters(strings);
        return strings;
    }();
    return all;
}

} // namespace easel::test
