// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logring.h"

#include <atomic>
#include <cstring>

#include <unistd.h>

namespace easel::logring {
namespace {

struct Line
{
    std::atomic<int> size{0};
    char text[lineLength];
};

Line ring[lines];
std::atomic<unsigned> next{0};

} // namespace

void put(const QByteArray &line)
{
    Line &place = ring[next.fetch_add(1) % lines];
    place.size.store(0);
    auto size = std::min<qsizetype>(line.size(), lineLength - 1);
    // Not in the middle of a letter.
    while (size > 0 && size < line.size() && (static_cast<unsigned char>(line[size]) & 0xC0U) == 0x80U)
        --size;
    std::memcpy(place.text, line.constData(), static_cast<size_t>(size));
    place.text[size] = '\n';
    place.size.store(static_cast<int>(size) + 1);
}

void writeTo(int descriptor)
{
    const unsigned end = next.load();
    for (unsigned at = end < lines ? 0 : end - lines; at != end; ++at) {
        const Line &line = ring[at % lines];
        if (const int size = line.size.load(); size > 0 && ::write(descriptor, line.text, static_cast<size_t>(size)) < 0)
            return;
    }
}

} // namespace easel::logring
