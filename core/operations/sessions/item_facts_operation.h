#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/item_facts.h"

namespace core::operations {

/// What is known of an item. Throws ItemUnknown, RunUnknown where a run is named.
protocol::ItemFactsResponse run(const protocol::ItemFactsRequest& request, const JobContext& context);

} // namespace core::operations
