#pragma once

#include <arrow/buffer.h>
#include <arrow/io/interfaces.h>
#include <arrow/result.h>
#include <arrow/status.h>

#include <cstdint>
#include <memory>
#include <utility>

namespace core::readers {

/// What our streams share: reading forward, knowing how far they are. Inside this room only.
class ForwardStream : public arrow::io::InputStream {
public:
    explicit ForwardStream(std::shared_ptr<arrow::io::InputStream> source) : m_source(std::move(source)) {}
    arrow::Status Close() override { return m_source->Close(); }
    [[nodiscard]] bool closed() const override { return m_source->closed(); }
    [[nodiscard]] arrow::Result<std::int64_t> Tell() const override { return m_position; }

    arrow::Result<std::shared_ptr<arrow::Buffer>> Read(std::int64_t bytes) override
    {
        ARROW_ASSIGN_OR_RAISE(auto buffer, arrow::AllocateResizableBuffer(bytes));
        ARROW_ASSIGN_OR_RAISE(const auto read, Read(bytes, buffer->mutable_data()));
        ARROW_RETURN_NOT_OK(buffer->Resize(read, /*shrink_to_fit=*/false));
        return std::shared_ptr<arrow::Buffer>(std::move(buffer));
    }

    arrow::Result<std::int64_t> Read(std::int64_t bytes, void* out) override
    {
        ARROW_ASSIGN_OR_RAISE(const auto read, fill(bytes, static_cast<char*>(out)));
        m_position += read;
        return read;
    }

protected:
    virtual arrow::Result<std::int64_t> fill(std::int64_t bytes, char* out) = 0;
    arrow::io::InputStream& source() { return *m_source; }

private:
    std::shared_ptr<arrow::io::InputStream> m_source;
    std::int64_t m_position = 0;
};

} // namespace core::readers
