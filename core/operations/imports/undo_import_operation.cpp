#include "core/operations/imports/undo_import_operation.h"

#include "core/store/import_repository.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/session_repository.h"
#include "core/store/undo_copy.h"

namespace core::operations {

protocol::UndoImportResponse run(const protocol::UndoImportRequest& request, const JobContext& context)
{
    const auto project = store::Project::open(request.project);
    const auto& database = project.database();
    const auto newest = store::ImportRepository(database).newest();
    store::UndoCopy::putBack(project, context);
    return {.import = newest ? newest->id : 0,
            .at = newest ? newest->at : 0,
            .sessions = store::SessionRepository(database).count(),
            .items = store::ItemRepository(database).count(),
            .pictures = store::PictureRepository(database).count()};
}

} // namespace core::operations
