#include "core/operations/sessions/mark_operation.h"

#include "core/base/error.h"
#include "core/store/mark_repository.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"

namespace core::operations {

protocol::MarkResponse run(const protocol::MarkRequest& request, const JobContext&)
{
    const auto project = store::Project::open(request.project);
    const auto session = store::SessionRepository(project.database()).idOfCode(request.session);
    if (!session) throw Error(ErrorCode::SessionUnknown, request.session);
    store::MarkRepository marks(project.database());
    marks.set(*session, !request.remove);
    return {.marked = marks.isMarked(*session), .all = marks.count()};
}

} // namespace core::operations
