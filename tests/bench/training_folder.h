#pragma once

#include "core/domain/dataset.h"
#include "core/images/picture_set.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <span>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

namespace bench {

/// The cells of the next line of a CSV file; empty at its end.
inline std::vector<std::string> readRow(std::istream& stream)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (int each = stream.get(); each != EOF; each = stream.get()) {
        if (each == '"')
            quoted = !quoted;
        else if (each == ',' && !quoted)
            cells.emplace_back();
        else if (each == '\n' && !quoted)
            return cells;
        else if (each != '\r')
            cells.back() += static_cast<char>(each);
    }
    return {};
}

/// Adds a session; `repeated`: with an item that follows itself, as published figures of clicks count it.
inline void addSession(core::SessionLog& log, const std::string& code, const std::vector<core::ItemIndex>& items,
                       const std::vector<std::int64_t>& times, bool repeated)
{
    if (!repeated) return log.append({}, code, items, times);
    log.items.insert(log.items.end(), items.begin(), items.end());
    log.times.insert(log.times.end(), times.begin(), times.end());
    log.starts.push_back(static_cast<std::int64_t>(log.items.size()));
    log.ids.emplace_back();
    log.codes.push_back(code);
}

/// The day on which the newest session begins.
inline std::int64_t newestDay(const core::SessionLog& log)
{
    std::int64_t newest = 0;
    for (core::SessionIndex session = 0; session < log.size(); ++session)
        newest = std::max(newest, core::dayOf(log.firstTime(session)));
    return newest;
}

/// Catalogue and sessions of a folder with items.csv and sessions.csv as those of hm-week are laid out.
inline core::Dataset readTrainingFolder(const std::string& folder, bool repeated = false)
{
    core::Dataset dataset;
    std::unordered_map<std::string, core::ItemIndex> indices;
    std::ifstream items(folder + "/items.csv");
    readRow(items);
    for (auto cells = readRow(items); cells.size() == 8; cells = readRow(items)) {
        indices[cells[0]] = dataset.itemCount();
        dataset.catalogue.items.push_back({.id = {},
                                           .code = cells[0],
                                           .title = cells[1],
                                           .description = cells[2],
                                           .category = cells[3],
                                           .price = std::atof(cells[6].c_str()),
                                           .picture = cells[7],
                                           .attributes = {cells[4], cells[5]}});
    }
    dataset.catalogue.columns.resize(2);
    std::ifstream sessions(folder + "/sessions.csv");
    readRow(sessions);
    std::string current;
    std::vector<core::ItemIndex> order;
    std::vector<std::int64_t> times;
    const auto flush = [&] {
        if (!order.empty()) addSession(dataset.log, current, order, times, repeated);
        order.clear();
        times.clear();
    };
    for (auto cells = readRow(sessions); cells.size() == 3; cells = readRow(sessions)) {
        if (cells[0] != current) flush();
        current = cells[0];
        const auto found = indices.find(cells[1]);
        if (found == indices.end()) continue;
        order.push_back(found->second);
        times.push_back(std::atoll(cells[2].c_str()));
    }
    flush();
    return dataset;
}

/// Each item's picture by the file name that its row gives.
inline core::images::PictureSet readPictureFolder(const core::Dataset& dataset, const std::string& folder)
{
    core::images::PictureSet pictures(dataset.itemCount());
    for (core::ItemIndex item = 0; item < dataset.itemCount(); ++item) {
        std::ifstream file(folder + "/" + dataset.catalogue.items[static_cast<std::size_t>(item)].picture,
                           std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        const auto text = bytes.str();
        if (!text.empty()) pictures.add(item, std::as_bytes(std::span(text)));
    }
    return pictures;
}

} // namespace bench
