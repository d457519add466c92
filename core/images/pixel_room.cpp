#include "core/images/pixel_room.h"

#include <condition_variable>
#include <mutex>

namespace core::images {

namespace {

struct Taken {
    std::mutex mutex;
    std::condition_variable freed;
    std::int64_t pixels = 0;
};

Taken& taken()
{
    static Taken of;
    return of;
}

} // namespace

PixelRoom::PixelRoom(std::int64_t pixels) : m_pixels(pixels)
{
    auto& all = taken();
    std::unique_lock lock(all.mutex);
    all.freed.wait(lock, [&] { return all.pixels + m_pixels <= kMost; });
    all.pixels += m_pixels;
}

PixelRoom::~PixelRoom()
{
    auto& all = taken();
    {
        const std::scoped_lock lock(all.mutex);
        all.pixels -= m_pixels;
    }
    all.freed.notify_all();
}

} // namespace core::images
