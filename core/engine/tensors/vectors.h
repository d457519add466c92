#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <cstring>
#include <vector>

namespace core::engine {

/// A copy -> [N] of T.
template <class T> torch::Tensor toTensor(const std::vector<T>& values)
{
    auto tensor = torch::empty({static_cast<std::int64_t>(values.size())}, c10::CppTypeToScalarType<T>::value);
    if (!values.empty()) std::memcpy(tensor.data_ptr(), values.data(), values.size() * sizeof(T));
    return tensor;
}

/// A copy of all its numbers, row by row.
template <class T> std::vector<T> toVector(const torch::Tensor& tensor)
{
    const auto plain = tensor.to(c10::CppTypeToScalarType<T>::value).contiguous();
    const auto* first = plain.template const_data_ptr<T>();
    return {first, first + plain.numel()};
}

} // namespace core::engine
