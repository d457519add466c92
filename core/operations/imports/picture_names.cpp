#include "core/operations/imports/picture_names.h"

#include <algorithm>
#include <cstddef>

namespace core::operations {

namespace {

/// '/' between folders, the ending in small letters, an address without its question.
std::string plainPath(std::string path)
{
    if (path.find("://") != std::string::npos) path.resize(std::min(path.find('?'), path.size()));
    std::ranges::replace(path, '\\', '/');
    const auto point = path.rfind('.');
    if (point == std::string::npos || path.find('/', point) != std::string::npos) return path;
    std::transform(path.begin() + static_cast<std::ptrdiff_t>(point), path.end(),
                   path.begin() + static_cast<std::ptrdiff_t>(point), [](char letter) {
                       return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
                   });
    return path;
}

/// The path, then what is left of it without its first folder, and so on to the name of the file.
std::vector<std::string> endsOf(const std::string& path)
{
    std::vector<std::string> ends;
    for (std::size_t from = 0;; from = path.find('/', from) + 1) {
        ends.push_back(path.substr(from));
        if (path.find('/', from) == std::string::npos) return ends;
    }
}

} // namespace

PictureNames::PictureNames(const std::vector<Item>& items)
{
    for (const auto& item : items) {
        m_byCode.emplace(item.code, item.id);
        if (!item.picture.empty()) add(plainPath(item.picture), item.id);
    }
}

void PictureNames::add(const std::string& picture, ItemId item)
{
    for (const auto& end : endsOf(picture)) {
        auto& named = m_byEnd[end];
        if (end.size() == picture.size()) {
            named.whole.push_back(item);
        } else if (!named.isAmbiguous) {
            named.isAmbiguous = !named.longer.empty() && named.path != picture;
            if (named.isAmbiguous)
                named.longer = {}; // a name that all items share must not hold all of them
            else
                named.longer.push_back(item);
            named.path = picture;
        }
    }
}

PictureNames::Match PictureNames::find(const std::string& path) const
{
    Match match;
    const auto ends = endsOf(plainPath(path));
    for (std::size_t at = 0; at < ends.size(); ++at) {
        const auto found = m_byEnd.find(ends[at]);
        if (found == m_byEnd.end()) continue;
        const auto& named = found->second;
        match.items = named.whole.empty() ? named.longer : named.whole;
        match.rank = 1 + static_cast<int>(ends.size() - at);
        match.isAmbiguous = match.items.empty();
        break;
    }
    if (!match.items.empty()) return match;
    const auto coded = m_byCode.find(ends.back().substr(0, ends.back().rfind('.')));
    if (coded == m_byCode.end()) return match;
    return {.items = {coded->second}, .rank = 1};
}

} // namespace core::operations
