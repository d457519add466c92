#include "core/images/picture_header.h"

#include "core/images/picture_fault.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core::images {

namespace {

enum class ByteOrder { Little, Big };

/// Reads numbers out of untrusted bytes; outside them there is only the fault.
class Bytes {
public:
    explicit Bytes(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] std::uint32_t number(std::size_t at, int width, ByteOrder order) const
    {
        const auto part = from(at, static_cast<std::size_t>(width)).m_bytes;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < part.size(); ++i)
            value =
                value << 8 | std::to_integer<std::uint32_t>(part[order == ByteOrder::Big ? i : part.size() - 1 - i]);
        return value;
    }
    [[nodiscard]] std::uint32_t big(std::size_t at, int width) const { return number(at, width, ByteOrder::Big); }
    [[nodiscard]] std::uint32_t little(std::size_t at, int width) const { return number(at, width, ByteOrder::Little); }
    [[nodiscard]] bool hasAt(std::size_t at, std::string_view text) const
    {
        return at <= size() && text.size() <= size() - at &&
               std::equal(text.begin(), text.end(), m_bytes.begin() + static_cast<std::ptrdiff_t>(at),
                          [](char letter, std::byte byte) { return std::byte(letter) == byte; });
    }
    [[nodiscard]] Bytes from(std::size_t at, std::size_t length) const
    {
        if (at > size() || length > size() - at) throw PictureFault(PictureFaultReason::Unreadable);
        return Bytes(m_bytes.subspan(at, length));
    }
    [[nodiscard]] Bytes from(std::size_t at) const { return from(at, at > size() ? 0 : size() - at); }
    [[nodiscard]] bool contains(std::size_t from, std::byte first, std::byte second) const
    {
        const std::array wanted{first, second};
        const auto start = m_bytes.begin() + static_cast<std::ptrdiff_t>(std::min(from, size()));
        return std::search(start, m_bytes.end(), wanted.begin(), wanted.end()) != m_bytes.end();
    }

private:
    std::span<const std::byte> m_bytes;
};

/// The orientation that a TIFF block of EXIF names; a damaged block says nothing about the picture, so it is ignored.
int orientationIn(Bytes exif)
{
    constexpr std::uint32_t kOrientationTag = 0x0112;
    constexpr std::size_t kEntrySize = 12;
    try {
        if (exif.hasAt(0, std::string_view("Exif\0\0", 6))) exif = exif.from(6);
        if (!exif.hasAt(0, "II") && !exif.hasAt(0, "MM")) return 1;
        const auto order = exif.hasAt(0, "II") ? ByteOrder::Little : ByteOrder::Big;
        const auto directory = exif.from(exif.number(4, 4, order));
        const auto entries = directory.number(0, 2, order);
        for (std::size_t entry = 0; entry < entries; ++entry) {
            const auto at = 2 + entry * kEntrySize;
            if (directory.number(at, 2, order) != kOrientationTag) continue;
            const auto value = directory.number(at + 8, 2, order);
            return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
        }
    } catch (const PictureFault&) {
        return 1;
    }
    return 1;
}

bool isFrameHeader(std::uint32_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

PictureHeader readJpeg(Bytes bytes)
{
    PictureHeader header{.format = PictureFormat::Jpeg};
    std::size_t at = 2;
    for (;;) {
        if (bytes.big(at, 1) != 0xFF) throw PictureFault(PictureFaultReason::Unreadable);
        while (bytes.big(at, 1) == 0xFF) ++at; // any number of fill bytes may stand before a marker
        const auto marker = bytes.big(at++, 1);
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) continue;
        if (marker == 0xDA) break;
        const auto length = bytes.big(at, 2);
        const auto segment = bytes.from(at, length);
        if (marker == 0xE1 && segment.hasAt(2, "Exif")) header.orientation = orientationIn(segment.from(2));
        if (isFrameHeader(marker)) {
            header.height = segment.big(3, 2);
            header.width = segment.big(5, 2);
            header.isBaseline = marker == 0xC0 && segment.big(2, 1) == 8 && segment.big(7, 1) != 4;
        }
        at += std::max(length, 2U);
    }
    // libjpeg fills what is cut off with grey and calls that a warning; the end marker tells.
    if (!bytes.contains(at, std::byte{0xFF}, std::byte{0xD9})) throw PictureFault(PictureFaultReason::Unreadable);
    return header;
}

PictureHeader readPng(Bytes bytes)
{
    PictureHeader header{.format = PictureFormat::Png, .width = bytes.big(16, 4), .height = bytes.big(20, 4)};
    std::size_t at = 8;
    while (at + 12 <= bytes.size() && !bytes.hasAt(at + 4, "IEND")) {
        const auto length = bytes.big(at, 4);
        if (bytes.hasAt(at + 4, "eXIf")) header.orientation = orientationIn(bytes.from(at + 8, length));
        at += 12 + static_cast<std::size_t>(length);
    }
    if (at + 12 > bytes.size()) throw PictureFault(PictureFaultReason::Unreadable);
    return header;
}

PictureHeader readWebP(Bytes bytes)
{
    PictureHeader header{.format = PictureFormat::WebP};
    const auto grow = [&header](std::int64_t width, std::int64_t height) {
        header.width = std::max(header.width, width); // canvas and frame may disagree; the larger one costs
        header.height = std::max(header.height, height);
    };
    std::size_t at = 12;
    while (at + 8 <= bytes.size()) {
        const std::size_t length = bytes.little(at + 4, 4);
        const auto chunk = bytes.from(at + 8, length);
        if (bytes.hasAt(at, "VP8X")) grow(chunk.little(4, 3) + 1, chunk.little(7, 3) + 1);
        if (bytes.hasAt(at, "VP8 ")) grow(chunk.little(6, 2) & 0x3FFF, chunk.little(8, 2) & 0x3FFF);
        if (bytes.hasAt(at, "VP8L")) {
            const auto sides = chunk.little(1, 4);
            grow((sides & 0x3FFF) + 1, (sides >> 14 & 0x3FFF) + 1);
        }
        if (bytes.hasAt(at, "EXIF")) header.orientation = orientationIn(chunk);
        at += 8 + length + length % 2;
    }
    return header;
}

PictureHeader readBmp(Bytes bytes)
{
    const auto isOld = bytes.little(14, 4) == 12;
    const auto side = [&](std::size_t at) {
        const auto value = static_cast<std::int64_t>(static_cast<std::int32_t>(bytes.little(at, 4)));
        return value < 0 ? -value : value; // negative: stored from the top
    };
    return {.format = PictureFormat::Bmp,
            .width = isOld ? bytes.little(18, 2) : side(18),
            .height = isOld ? bytes.little(20, 2) : side(22)};
}

PictureHeader readAny(Bytes bytes)
{
    if (bytes.hasAt(0, "\xFF\xD8\xFF")) return readJpeg(bytes);
    if (bytes.hasAt(0, "\x89PNG\r\n\x1A\n")) return readPng(bytes);
    if (bytes.hasAt(0, "RIFF") && bytes.hasAt(8, "WEBP")) return readWebP(bytes);
    if (bytes.hasAt(0, "BM")) return readBmp(bytes);
    throw PictureFault(PictureFaultReason::Unreadable);
}

} // namespace

PictureHeader readPictureHeader(std::span<const std::byte> encoded)
{
    if (encoded.empty()) throw PictureFault(PictureFaultReason::Empty);
    const auto header = readAny(Bytes(encoded));
    if (header.width < 1 || header.height < 1) throw PictureFault(PictureFaultReason::Unreadable);
    if (header.width > kMostPixels || header.height > kMostPixels || header.width * header.height > kMostPixels)
        throw PictureFault(PictureFaultReason::TooLarge);
    return header;
}

} // namespace core::images
