#include "core/protocol/json.h"

namespace core::protocol {

Json parse(std::string_view text)
{
    auto json = Json::parse(text, /*callback=*/nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) throw Error(ErrorCode::RequestMalformed, "it is not JSON");
    return json;
}

} // namespace core::protocol
