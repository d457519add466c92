#include "ui/pages/data/data_view.h"

namespace ui {

std::vector<core::protocol::FileCount> fileCountsOf(const core::protocol::ImportRequest& request,
                                                    const core::protocol::ImportResponse& response)
{
    if (!response.files.empty()) return response.files;
    std::vector<core::protocol::FileCount> files;
    if (!request.sessions.empty())
        files.push_back(
            {request.sessions, "sessions", response.rowsRead, response.eventsImported, 0, response.rowsLeftOut});
    if (!request.items.empty())
        files.push_back({request.items, "items", response.itemRowsRead, response.itemsImported, response.itemRowsMerged,
                         response.itemRowsLeftOut});
    if (!request.images.empty())
        files.push_back({request.images, "pictures", response.picturesRead, response.picturesImported,
                         response.picturesMerged, response.picturesLeftOut});
    return files;
}

} // namespace ui
