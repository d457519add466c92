#include "core/engine/tensors/expect_shape.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace core::engine {

void expectShape(const torch::Tensor& tensor, torch::IntArrayRef expected, std::string_view name)
{
    const auto sizes = tensor.sizes();
    const auto fits = std::equal(sizes.begin(), sizes.end(), expected.begin(), expected.end(),
                                 [](auto size, auto wanted) { return wanted == -1 || size == wanted; });
    if (fits) return;
    std::ostringstream text;
    text << name << " is " << sizes << ", expected " << expected;
    throw std::logic_error(text.str());
}

} // namespace core::engine
