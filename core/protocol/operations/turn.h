#pragma once

#include "core/domain/job.h"

namespace core::protocol {

/// Whether a request waits for the jobs before it: those that change the data or train say so with `kTurn`.
template <class Request> constexpr Turn turnOf()
{
    if constexpr (requires { Request::kTurn; })
        return Request::kTurn;
    else
        return Turn::AtOnce;
}

} // namespace core::protocol
