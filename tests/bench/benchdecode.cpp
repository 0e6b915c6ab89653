// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "palette/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

namespace easel::bench {
namespace {

/// Pages of 50 summaries of about 9.5 KB, as a tenant with well-filled profiles answers.
std::vector<QByteArray> pages(int clusters)
{
    std::vector<QByteArray> result;
    for (int start = 0; start < clusters; start += 50) {
        QJsonArray items;
        for (int i = start; i < std::min(start + 50, clusters); ++i) {
            QJsonArray packs;
            for (int p = 0; p < 14; ++p)
                packs.append(QJsonObject{{QStringLiteral("layer"), p == 1 ? QStringLiteral("k8s") : QStringLiteral("addon")},
                                         {QStringLiteral("name"), QStringLiteral("pack-%1").arg(p)},
                                         {QStringLiteral("version"), QStringLiteral("1.31.%1").arg(p)},
                                         {QStringLiteral("values"), QString(400, u'v')}});
            items.append(QJsonObject{
                {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("uid"), QStringLiteral("uid-%1").arg(i)},
                                                         {QStringLiteral("name"), QStringLiteral("cluster-%1").arg(i)},
                                                         {QStringLiteral("labels"), QJsonObject{{QStringLiteral("env"), QStringLiteral("prod")}}}}},
                {QStringLiteral("specSummary"), QJsonObject{{QStringLiteral("cloudConfig"), QJsonObject{{QStringLiteral("cloudType"), QStringLiteral("eks")}}},
                                                            {QStringLiteral("clusterProfileTemplate"), QJsonObject{{QStringLiteral("packs"), packs}}}}},
                {QStringLiteral("status"), QJsonObject{{QStringLiteral("state"), QStringLiteral("Running")},
                                                       {QStringLiteral("metrics"), QJsonObject{{QStringLiteral("cpu"), QJsonObject{{QStringLiteral("total"), 16}, {QStringLiteral("unit"), QStringLiteral("cores")}}}}},
                                                       {QStringLiteral("notes"), QString(2200, u'n')}}}});
        }
        result.push_back(QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson(QJsonDocument::Compact));
    }
    return result;
}

} // namespace

void decode(const Scale &scale)
{
    const auto all = pages(scale.clusters());
    qsizetype bytes = 0;
    for (const QByteArray &page : all)
        bytes += page.size();
    size_t count = 0;
    const double ours = median(scale.runs(), [&] {
        for (const QByteArray &page : all)
            count += decodeClusterPage(page)->hosts.size();
    });
    const double qt = median(scale.runs(), [&] {
        for (const QByteArray &page : all)
            count += static_cast<size_t>(QJsonDocument::fromJson(page).object().size());
    });
    const double simd = median(scale.runs(), [&] {
        simdjson::ondemand::parser parser;
        for (const QByteArray &page : all) {
            const simdjson::padded_string padded(page.constData(), static_cast<size_t>(page.size()));
            auto document = parser.iterate(padded);
            for (auto item : document["items"].get_array()) {
                std::string_view name = item["metadata"]["name"];
                count += name.size();
            }
        }
    });
    const QString what = QStringLiteral("decode %1 summaries (%2 MB) into host clusters").arg(scale.clusters()).arg(bytes / 1000000);
    row(what, ours, QStringLiteral("QJsonDocument, parsing alone"), qt);
    row(what, ours, QStringLiteral("simdjson on demand, names alone"), simd);
    if (count == 0)
        std::abort(); // nothing was measured
}

} // namespace easel::bench
