// SPDX-License-Identifier: GPL-3.0-or-later
#include "badanswers.h"

namespace easel::test {
namespace {

using Treatment = FaultProxy::Treatment;
using End = Treatment::End;
using Bytes = std::function<QByteArray(const QByteArray &)>;

constexpr bool asked = true;
constexpr bool notAsked = false;

const QByteArray told = R"({"code":"Injected","message":"The test says no.","details":{},"ref":"1"})";
const QByteArray page = "<html><body>Sorry</body></html>";

QByteArray message(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Bytes always(const QByteArray &bytes)
{
    return [bytes](const QByteArray &) { return bytes; };
}

QByteArray bodyOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

/// The backend's own answer with another body.
Bytes withBody(const std::function<QByteArray(QByteArray)> &change)
{
    return [change](const QByteArray &answer) { return message("200 OK", change(bodyOf(answer)), "Content-Type: application/json\r\n"); };
}

QByteArray cut(const QByteArray &answer, qsizetype share)
{
    return answer.left(answer.indexOf("\r\n\r\n") + 4 + bodyOf(answer).size() * share / 100);
}

BadAnswer refusal(const char *name, const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return {name, {notAsked, always(message(status, body, headers)), End::Keep}};
}

} // namespace

const std::vector<BadAnswer> &badAnswers()
{
    static const std::vector<BadAnswer> all{
        // The line.
        {"closed before it was read", {notAsked, always({}), End::Close}},
        {"reset before it was read", {notAsked, always({}), End::Reset}},
        {"closed after it was done", {asked, always({}), End::Close}},
        {"reset after it was done", {asked, always({}), End::Reset}},
        {"silence, not done", {notAsked, always({}), End::Keep}},
        {"silence, done", {asked, always({}), End::Keep}},
        {"half a status line", {asked, always("HTTP/1."), End::Close}},
        {"half the headers", {asked, always("HTTP/1.1 200 OK\r\nContent-Ty"), End::Close}},
        {"headers without end", {asked, always("HTTP/1.1 200 OK\r\nX: y\r\n"), End::Keep}},
        {"body cut, length told", {asked, [](const QByteArray &a) { return cut(a, 50); }, End::Close}},
        {"body cut and reset", {asked, [](const QByteArray &a) { return cut(a, 90); }, End::Reset}},
        {"body cut, then silence", {asked, [](const QByteArray &a) { return cut(a, 50); }, End::Keep}},
        {"body cut, no length",
         {asked, [](const QByteArray &a) { return "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + bodyOf(a).left(bodyOf(a).size() / 2); }, End::Close}},
        {"chunk cut", {asked, always("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"items\":"), End::Close}},
        {"chunk size that is none", {asked, always("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"), End::Close}},
        {"no HTTP at all", {asked, always("220 mail.example.com ESMTP\r\n"), End::Close}},
        {"another version of HTTP", {asked, always("HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}"), End::Close}},
        // Refused, and not done.
        refusal("400 with a code", "400 Bad Request", told),
        refusal("400 with a page", "400 Bad Request", page),
        refusal("401 with a code", "401 Unauthorized", told),
        refusal("401 with a page", "401 Unauthorized", page, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        refusal("403 with a code", "403 Forbidden", told),
        refusal("403 without a body", "403 Forbidden", {}),
        refusal("404 with a code", "404 Not Found", told),
        refusal("404 with a page", "404 Not Found", page),
        refusal("405", "405 Method Not Allowed", told),
        refusal("407", "407 Proxy Authentication Required", page),
        refusal("409 with a code", "409 Conflict", told),
        refusal("413", "413 Payload Too Large", page),
        refusal("422 with a code", "422 Unprocessable Entity", told),
        refusal("429 at once again", "429 Too Many Requests", told, "Retry-After: 0\r\n"),
        refusal("429 without a time", "429 Too Many Requests", told),
        refusal("429 in an hour", "429 Too Many Requests", told, "Retry-After: 3600\r\n"),
        refusal("429 at a date", "429 Too Many Requests", told, "Retry-After: Wed, 21 Oct 2037 07:28:00 GMT\r\n"),
        refusal("500 with a code", "500 Internal Server Error", told),
        refusal("501", "501 Not Implemented", page),
        refusal("503 with a time", "503 Service Unavailable", page, "Retry-After: 0\r\n"),
        {"500 with a page, done", {asked, always(message("500 Internal Server Error", page)), End::Keep}},
        {"502, not done", {notAsked, always(message("502 Bad Gateway", page)), End::Keep}},
        {"502, done", {asked, always(message("502 Bad Gateway", page)), End::Keep}},
        {"503, done", {asked, always(message("503 Service Unavailable", page)), End::Keep}},
        {"504, done", {asked, always(message("504 Gateway Timeout", page)), End::Keep}},
        // Sent on.
        refusal("301", "301 Moved Permanently", {}, "Location: https://other.example.com/v1/x\r\n"),
        refusal("302 to itself", "302 Found", {}, "Location: /v1/users/info\r\n"),
        refusal("307", "307 Temporary Redirect", {}, "Location: http://127.0.0.1:1/v1/x\r\n"),
        refusal("308 to nowhere", "308 Permanent Redirect", {}),
        // Good words, and something wrong behind them.
        {"200, empty", {asked, always(message("200 OK", {})), End::Keep}},
        {"200, a page", {asked, always(message("200 OK", page)), End::Keep}},
        {"200, null", {asked, withBody([](QByteArray) { return "null"; }), End::Keep}},
        {"200, a list", {asked, withBody([](QByteArray) { return "[]"; }), End::Keep}},
        {"200, an empty object", {asked, withBody([](QByteArray) { return "{}"; }), End::Keep}},
        {"200, nothing done", {notAsked, always(message("200 OK", "{}")), End::Keep}},
        {"204, nothing done", {notAsked, always("HTTP/1.1 204 No Content\r\n\r\n"), End::Keep}},
        {"202", {asked, always(message("202 Accepted", "{}")), End::Keep}},
        {"299", {asked, always(message("299 Whatever", page)), End::Keep}},
        {"a comma too many", {asked, withBody([](QByteArray body) { return body.replace(":", ":,"); }), End::Keep}},
        {"bad UTF-8", {asked, withBody([](QByteArray body) { return body.replace("e", "\xc3\x28"); }), End::Keep}},
        {"bits that flipped", {asked, withBody([](QByteArray body) {
             for (qsizetype i = 7; i < body.size(); i += 97)
                 body[i] = static_cast<char>(body.at(i) ^ 0x15);
             return body;
         }), End::Keep}},
        {"texts for numbers and numbers for texts", {asked, withBody([](QByteArray body) { return body.replace("\":\"", "\":{\"").replace("\",\"", "\"},\""); }), End::Keep}},
        {"2,000 levels", {asked, withBody([](QByteArray) { return "{\"items\":" + QByteArray(2000, '[') + QByteArray(2000, ']') + '}'; }), End::Keep}},
        {"something behind the end", {asked, withBody([](QByteArray body) { return body + "}{"; }), End::Keep}},
        {"gzip that is none", {asked, always(message("200 OK", "\x1f\x8b\x08not", "Content-Encoding: gzip\r\n")), End::Keep}},
        {"an encoding that nobody asked for", {asked, always(message("200 OK", "{}", "Content-Encoding: zstd\r\n")), End::Keep}},
    };
    return all;
}

} // namespace easel::test
