#include "core/images/archive_source.h"

#include "core/base/error.h"
#include "core/images/entry_name.h"

#include <archive.h>
#include <archive_entry.h>
#include <clocale>

#include <array>
#include <utility>
#include <vector>

namespace core::images {

namespace {

/// libarchive turns names into the thread's locale; in "C" it would lose every Japanese one.
class Utf8Names {
public:
    Utf8Names() : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
    {
        if (m_locale != nullptr) m_before = uselocale(m_locale);
    }
    ~Utf8Names()
    {
        if (m_locale == nullptr) return;
        uselocale(m_before);
        freelocale(m_locale);
    }
    Utf8Names(const Utf8Names&) = delete;
    Utf8Names& operator=(const Utf8Names&) = delete;

private:
    locale_t m_locale = nullptr;
    locale_t m_before = nullptr;
};

/// One pass over an archive.
class Reader {
public:
    explicit Reader(const std::filesystem::path& file) : m_file(file), m_archive(archive_read_new(), archive_read_free)
    {
        constexpr std::size_t kBlock = std::size_t{256} * 1024;
        archive_read_support_filter_gzip(m_archive.get());
        archive_read_support_format_zip(m_archive.get());
        archive_read_support_format_tar(m_archive.get());
        if (archive_read_open_filename(m_archive.get(), file.c_str(), kBlock) != ARCHIVE_OK) refuse();
    }

    /// Goes to the next file; false at the end. Throws ArchiveDamaged.
    bool next()
    {
        for (;;) {
            const auto result = archive_read_next_header(m_archive.get(), &m_entry);
            if (result == ARCHIVE_EOF) return false;
            if (result < ARCHIVE_WARN) refuse();
            ++m_position;
            if (archive_entry_filetype(m_entry) == AE_IFREG && !isLeftover(name())) return true;
        }
    }
    [[nodiscard]] std::string name() const
    {
        const auto* raw = archive_entry_pathname(m_entry);
        if (raw == nullptr) raw = archive_entry_pathname_utf8(m_entry);
        return raw == nullptr ? std::string() : safeName(utf8Name(raw));
    }
    /// Reads the file's contents into `bytes`; left empty where it is too large or can't be read. False where the
    /// archive can't be read on from here.
    bool read(const JobContext& context, std::vector<std::byte>& bytes)
    {
        std::array<std::byte, std::size_t{64} * 1024> block{};
        bytes.clear();
        for (bool isTooLarge = false;;) {
            context.checkIn();
            const auto length = archive_read_data(m_archive.get(), block.data(), block.size());
            if (length == 0) return true;
            if (length > 0)
                isTooLarge = isTooLarge || bytes.size() + static_cast<std::size_t>(length) > PictureSource::kMostBytes;
            if (length < 0 || isTooLarge) bytes.clear();
            if (length < 0) return length != ARCHIVE_FATAL;
            if (isTooLarge && isZip()) return true; // a zip skips the rest; a tar has to unpack it, stoppable here
            if (!isTooLarge) bytes.insert(bytes.end(), block.begin(), block.begin() + length);
        }
    }
    /// Entries passed so far, files or not.
    [[nodiscard]] std::int64_t position() const { return m_position; }
    /// Goes behind the first `position` entries. False where the archive does not reach that far.
    bool skipTo(std::int64_t position)
    {
        while (m_position < position) {
            const auto result = archive_read_next_header(m_archive.get(), &m_entry);
            if (result == ARCHIVE_EOF) return false;
            if (result < ARCHIVE_WARN) refuse();
            ++m_position;
        }
        return true;
    }
    [[nodiscard]] bool isZip() const
    {
        return (archive_format(m_archive.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
    }

private:
    [[noreturn]] void refuse() const { throw Error(ErrorCode::ArchiveDamaged, m_file.string()); }

    std::filesystem::path m_file;
    std::unique_ptr<archive, int (*)(archive*)> m_archive;
    archive_entry* m_entry = nullptr;
    std::int64_t m_position = 0;
};

} // namespace

ArchiveSource::ArchiveSource(std::filesystem::path file) : m_file(std::move(file))
{
    const Utf8Names names;
    Reader reader(m_file);
    if (!reader.next() || !reader.isZip()) return; // a zip has a directory; in a tar.gz counting means unpacking
    do ++m_count;
    while (reader.next());
}

void ArchiveSource::forEach(const JobContext& context, const Visit& visit) const
{
    const Utf8Names names;
    auto reader = std::make_unique<Reader>(m_file);
    std::vector<std::byte> bytes;
    while (reader->next()) {
        const auto isWhole = reader->read(context, bytes);
        visit(reader->name(), bytes);
        if (isWhole) continue;
        // libarchive gives up on an archive after one damaged file: begin again behind it.
        const auto behind = reader->position();
        reader = std::make_unique<Reader>(m_file);
        if (!reader->skipTo(behind)) return;
    }
}

void ArchiveSource::forEachName(const JobContext& context,
                                const std::function<void(const std::string& name)>& visit) const
{
    const Utf8Names names;
    Reader reader(m_file);
    while (reader.next()) {
        context.checkIn();
        visit(reader.name());
    }
}

} // namespace core::images
