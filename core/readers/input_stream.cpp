#include "core/readers/input_stream.h"

#include "core/base/error.h"
#include "core/readers/forward_stream.h"

#include <arrow/buffer.h>
#include <arrow/io/compressed.h>
#include <arrow/io/file.h>
#include <arrow/result.h>
#include <arrow/util/compression.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace core::readers {

namespace {

class CountingStream : public ForwardStream {
public:
    CountingStream(std::shared_ptr<arrow::io::InputStream> source, std::shared_ptr<std::atomic<std::int64_t>> consumed)
        : ForwardStream(std::move(source)), m_consumed(std::move(consumed))
    {
    }

protected:
    arrow::Result<std::int64_t> fill(std::int64_t bytes, char* out) override
    {
        ARROW_ASSIGN_OR_RAISE(const auto read, source().Read(bytes, out));
        *m_consumed += read;
        return read;
    }

private:
    std::shared_ptr<std::atomic<std::int64_t>> m_consumed;
};

class DecodingStream : public ForwardStream {
public:
    DecodingStream(std::shared_ptr<arrow::io::InputStream> source, Encoding encoding)
        : ForwardStream(std::move(source)), m_decoder(encoding)
    {
    }

protected:
    arrow::Result<std::int64_t> fill(std::int64_t bytes, char* out) override
    {
        constexpr std::int64_t kPiece = 1 << 18;
        while (m_text.size() - m_used == 0 && !m_ended) {
            ARROW_ASSIGN_OR_RAISE(const auto piece, source().Read(kPiece));
            m_ended = piece->size() == 0;
            m_text.clear();
            m_used = 0;
            m_decoder.decode({reinterpret_cast<const char*>(piece->data()), static_cast<std::size_t>(piece->size())},
                             m_ended, m_text);
        }
        const auto count = std::min(static_cast<std::size_t>(bytes), m_text.size() - m_used);
        std::memcpy(out, m_text.data() + m_used, count);
        m_used += count;
        return static_cast<std::int64_t>(count);
    }

private:
    TextDecoder m_decoder;
    std::string m_text;
    std::size_t m_used = 0;
    bool m_ended = false;
};

template <class T> T orUnreadable(arrow::Result<T> result, const std::filesystem::path& file)
{
    if (!result.ok()) throw Error(ErrorCode::FileUnreadable, file.string());
    return std::move(result).ValueUnsafe();
}

bool isGzip(const std::filesystem::path& file)
{
    auto stream = orUnreadable(arrow::io::ReadableFile::Open(file.string()), file);
    const auto start = orUnreadable(stream->Read(2), file);
    return start->size() == 2 && start->data()[0] == 0x1f && start->data()[1] == 0x8b;
}

} // namespace

std::shared_ptr<arrow::io::InputStream> openBytes(const std::filesystem::path& file,
                                                  std::shared_ptr<std::atomic<std::int64_t>> consumed)
{
    if (!std::filesystem::exists(file)) throw Error(ErrorCode::FileNotFound, file.string());
    if (std::filesystem::is_directory(file)) throw Error(ErrorCode::FileUnreadable, file.string());
    std::shared_ptr<arrow::io::InputStream> stream = orUnreadable(arrow::io::ReadableFile::Open(file.string()), file);
    if (consumed != nullptr) stream = std::make_shared<CountingStream>(std::move(stream), std::move(consumed));
    if (!isGzip(file)) return stream;
    std::shared_ptr<arrow::util::Codec> codec =
        orUnreadable(arrow::util::Codec::Create(arrow::Compression::GZIP), file);
    return orUnreadable(arrow::io::CompressedInputStream::Make(codec.get(), stream), file);
}

std::shared_ptr<arrow::io::InputStream> openText(const std::filesystem::path& file, Encoding encoding,
                                                 std::shared_ptr<std::atomic<std::int64_t>> consumed)
{
    auto bytes = openBytes(file, std::move(consumed));
    if (encoding == Encoding::Utf8) return bytes;
    return std::make_shared<DecodingStream>(std::move(bytes), encoding);
}

} // namespace core::readers
