#include "core/images/pixel_room.h"

#include <QtTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace core::images;

class PixelRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threads_neverHoldMoreThanTheMostAndAllComeThrough()
    {
        std::atomic<std::int64_t> held = 0;
        std::atomic<std::int64_t> most = 0;
        std::atomic<int> done = 0;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 8; ++thread)
            threads.emplace_back([&, thread] {
                for (int round = 0; round < 200; ++round) {
                    const auto pixels = PixelRoom::kMost * (1 + (thread + round) % 10) / 10;
                    const PixelRoom room(pixels);
                    const auto now = held += pixels;
                    for (auto before = most.load(); before < now && !most.compare_exchange_weak(before, now);) {
                    }
                    std::this_thread::yield();
                    held -= pixels;
                    ++done;
                }
            });
        threads.clear();
        QCOMPARE(done.load(), 1600);
        QVERIFY(most <= PixelRoom::kMost);
        QVERIFY(most > 0);
    }
};

QTEST_APPLESS_MAIN(PixelRoomTest)
#include "pixel_room_test.moc"
