#pragma once

#include "core/domain/table.h"
#include "core/store/import_repository.h"

#include <string>
#include <utility>
#include <vector>

namespace core::operations {

/// Writes every fault of an import into the project and keeps the first ones for the answer.
class ImportFaults {
public:
    static constexpr std::size_t kMostAnswered = 1000;

    ImportFaults(store::ImportRepository& repository, std::int64_t import, std::vector<RowFault>& answered)
        : m_repository(repository), m_import(import), m_answered(answered)
    {
    }

    void add(RowFault fault)
    {
        m_repository.addFault(m_import, fault);
        if (m_answered.size() < kMostAnswered) m_answered.push_back(std::move(fault));
    }

private:
    store::ImportRepository& m_repository;
    std::int64_t m_import;
    std::vector<RowFault>& m_answered;
};

} // namespace core::operations
