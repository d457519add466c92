#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <string>

namespace core::reports::tests {

/// The files of a zip (an .xlsx is one) by their paths; empty where it is none.
inline QMap<QString, QByteArray> unpacked(const std::string& path)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip(zip.get());
    QMap<QString, QByteArray> files;
    if (archive_read_open_filename(zip.get(), path.c_str(), 1 << 16) != ARCHIVE_OK) return files;
    for (archive_entry* entry = nullptr; archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK;) {
        QByteArray bytes;
        char piece[1 << 14];
        for (la_ssize_t size = 0; (size = archive_read_data(zip.get(), piece, sizeof piece)) > 0;)
            bytes.append(piece, size);
        files[QString::fromUtf8(archive_entry_pathname(entry))] = bytes;
    }
    return files;
}

} // namespace core::reports::tests
