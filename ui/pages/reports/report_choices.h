#pragma once

#include "core/domain/report_section.h"
#include "core/protocol/operations/report.h"

#include <QList>
#include <QString>

namespace ui {

/// What the user chose for the report of a project; remembered with it.
struct ReportChoices {
    enum class Format { Html, Pdf, Xlsx };
    struct Section {
        core::ReportSection section;
        bool isWanted = true;
        bool operator==(const Section&) const = default;
    };

    QList<Section> sections = allSections();
    core::protocol::Language language = core::protocol::Language::En;
    Format format = Format::Html;
    QString file;        ///< empty: not chosen yet
    bool tables = false; ///< as CSV and SVG in a folder beside it

    bool operator==(const ReportChoices&) const = default;

    static QList<Section> allSections();
    /// As one line of JSON, and back; what a text lacks or doesn't know keeps its default.
    [[nodiscard]] QString toText() const;
    static ReportChoices fromText(const QString& text, const ReportChoices& defaults);

    /// ".html", ".pdf" or ".xlsx".
    [[nodiscard]] QString ending() const;
    /// The file with the format's ending.
    [[nodiscard]] QString fileWithEnding() const;
    /// The folder for tables and charts: the file's name without its ending, and "-tables".
    [[nodiscard]] QString tablesFolder() const;
    [[nodiscard]] bool wantsAny() const;
    /// What the worker is asked; without a file it is a preview.
    [[nodiscard]] core::protocol::ReportRequest request(const QString& project, qint64 run, bool preview) const;
};

} // namespace ui
