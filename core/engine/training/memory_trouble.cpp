#include "core/engine/training/memory_trouble.h"

#include "core/base/error.h"

#include <c10/util/Exception.h>

#include <new>
#include <string_view>

namespace core::engine {

bool isMemoryShort(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const Error& error) {
        return error.code() == ErrorCode::MemoryShort;
    } catch (const std::bad_alloc&) {
        return true;
    } catch (const c10::OutOfMemoryError&) {
        return true;
    } catch (const c10::Error& error) { // LibTorch's own allocator for the processor has no type for it
        return std::string_view(error.what_without_backtrace()).find("can't allocate memory") != std::string_view::npos;
    } catch (...) {
        return false;
    }
}

} // namespace core::engine
