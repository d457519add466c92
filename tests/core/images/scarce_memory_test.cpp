#include "core/images/thumbnails.h"
#include "pictures_for_tests.h"

#include <QtTest>

#include <cstdlib>
#include <new>

namespace {

thread_local int t_allocationsLeft = -1; // negative: no limit

} // namespace

// Of the whole program, so that an allocation fails in the libraries too.
void* operator new(std::size_t size)
{
    if (t_allocationsLeft == 0) throw std::bad_alloc();
    if (t_allocationsLeft > 0) --t_allocationsLeft;
    if (void* memory = std::malloc(size > 0 ? size : 1)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

/// OpenCV and libjpeg lose what they hold when an allocation inside them fails; the leak sanitizer asks for this.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libopencv\nleak:libjpeg\n";
}

using namespace core::images;
using namespace core::images::tests;

class ScarceMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryThatEnds_isAFaultOfThePictureWhereverItDoes_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        const auto row = [](const char* name, const Bytes& bytes) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), int(bytes.size()));
        };
        row("PNG", encodePng(plain(600, 500, kRed)));
        row("JPEG", encodeJpeg(plain(600, 500, kRed), 90));
        row("kept as it is", encodeJpeg(plain(60, 50, kRed), 90));
        row("BMP", encodeBmp(plain(600, 500, kRed)));
    }
    void memoryThatEnds_isAFaultOfThePictureWhereverItDoes()
    {
        QFETCH(QByteArray, encoded);
        const auto bytes = std::as_bytes(std::span(encoded.constData(), std::size_t(encoded.size())));
        static_cast<void>(makeThumbnails(bytes)); // what is only set up once
        int faults = 0;
        for (int allocations = 0;; ++allocations) {
            QVERIFY(allocations < 10'000);
            bool worked = false;
            std::string other;
            t_allocationsLeft = allocations;
            try {
                static_cast<void>(makeThumbnails(bytes));
                worked = true;
            } catch (const PictureFault&) {
                ++faults;
            } catch (...) {
                t_allocationsLeft = -1;
                other = "another exception after " + std::to_string(allocations);
            }
            t_allocationsLeft = -1;
            QVERIFY2(other.empty(), other.c_str());
            if (worked) break;
        }
        QVERIFY(faults > 0);
    }
};

QTEST_APPLESS_MAIN(ScarceMemoryTest)
#include "scarce_memory_test.moc"
