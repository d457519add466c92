#pragma once

#include "core/operations/imports/import_operation.h"
#include "core/store/import_repository.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"
#include "tests/core/readers/table_files.h"

#include <sstream>
#include <string>

namespace core::operations::tests {

using readers::tests::gzipped;
using readers::tests::kJapaneseLog;
using readers::tests::kJapaneseLogCp932;
using readers::tests::TestFolder;

inline void printItems(std::ostream& out, const store::Database& database)
{
    const store::PictureRepository pictures(database);
    const auto catalogue = store::ItemRepository(database).all();
    for (const auto& column : catalogue.columns) out << column.name << ':' << enumName(column.kind) << '\n';
    for (const auto& item : catalogue.items) {
        out << item.code << '|' << item.title << '|' << item.description << '|' << item.category << '|';
        if (item.price) out << *item.price;
        out << '|' << item.picture;
        for (const auto& attribute : item.attributes) out << '|' << attribute;
        out << '|' << pictures.jpeg(item.id, store::PictureSize::Small).size() << '\n';
    }
}

/// A session as "code: item@time/type ...".
inline std::string printed(const Session& session, const store::ItemRepository& items)
{
    std::ostringstream out;
    out << session.code << ':';
    for (const auto& event : session.events) {
        out << ' ' << items.find(event.item)->code << '@' << event.time;
        if (!event.type.empty()) out << '/' << event.type;
    }
    return out.str();
}

/// Every session of the project on a line of its own, by ids.
inline std::string sessionsOf(const std::filesystem::path& project)
{
    const auto opened = store::Project::open(project, store::Access::ReadOnly);
    const store::SessionRepository sessions(opened.database());
    const store::ItemRepository items(opened.database());
    std::string text;
    for (std::int64_t id = 1; id <= sessions.count(); ++id) text += printed(*sessions.find({id}), items) + '\n';
    return text;
}

/// Everything that an import could change, as text.
inline std::string contentsOf(const std::filesystem::path& project)
{
    std::ostringstream out;
    const auto opened = store::Project::open(project, store::Access::ReadOnly);
    printItems(out, opened.database());
    out << sessionsOf(project) << store::ImportRepository(opened.database()).faultCount() << " faults, "
        << opened.database().number("SELECT count(*) FROM import") << " imports\n";
    return out.str();
}

/// "line reason" of each fault.
inline std::string faultsOf(const protocol::ImportResponse& response)
{
    std::string text;
    for (const auto& fault : response.faults)
        text += (text.empty() ? "" : ", ") + std::to_string(fault.line) + ' ' + fault.reason;
    return text;
}

} // namespace core::operations::tests
