#include "ui/pages/reports/report_choices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace ui {

using core::ReportSection;
using core::protocol::Language;

namespace {

constexpr std::array kEndings{".html", ".pdf", ".xlsx"};

QString nameOf(ReportSection section)
{
    const auto name = core::enumName(section);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

std::optional<ReportChoices::Section> sectionFrom(const QString& text)
{
    const bool isWanted = !text.startsWith('-');
    const auto section = core::enumFromName<ReportSection>(text.mid(isWanted ? 0 : 1).toStdString());
    if (!section) return std::nullopt;
    return ReportChoices::Section{*section, isWanted};
}

} // namespace

QList<ReportChoices::Section> ReportChoices::allSections()
{
    QList<Section> all;
    for (const auto section : core::allReportSections()) all += Section{section, true};
    return all;
}

QString ReportChoices::toText() const
{
    QJsonArray names;
    for (const auto& each : sections) names += (each.isWanted ? QString() : QString('-')) + nameOf(each.section);
    const QJsonObject object{{"sections", names},
                             {"language", language == Language::Ja ? "ja" : "en"},
                             {"format", kEndings.at(static_cast<std::size_t>(format))},
                             {"file", file},
                             {"tables", tables}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReportChoices ReportChoices::fromText(const QString& text, const ReportChoices& defaults)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    auto choices = defaults;
    QList<Section> sections;
    for (const auto& name : object.value("sections").toArray())
        if (const auto section = sectionFrom(name.toString())) sections += *section;
    for (const auto& each : allSections()) { // of a newer Denju than the text
        const auto known = [&](const Section& section) { return section.section == each.section; };
        if (std::ranges::none_of(sections, known)) sections += each;
    }
    if (object.contains("sections")) choices.sections = sections;
    if (const auto language = core::enumFromName<Language>(object.value("language").toString().toStdString()))
        choices.language = *language;
    for (std::size_t at = 0; at < kEndings.size(); ++at)
        if (object.value("format").toString() == kEndings.at(at)) choices.format = static_cast<Format>(at);
    choices.file = object.value("file").toString(defaults.file);
    choices.tables = object.value("tables").toBool(defaults.tables);
    return choices;
}

QString ReportChoices::ending() const
{
    return kEndings.at(static_cast<std::size_t>(format));
}

QString ReportChoices::fileWithEnding() const
{
    if (file.isEmpty() || file.endsWith(ending(), Qt::CaseInsensitive)) return file;
    for (const auto* other : kEndings)
        if (file.endsWith(QLatin1String(other), Qt::CaseInsensitive))
            return file.chopped(static_cast<qsizetype>(qstrlen(other))) + ending();
    return file + ending();
}

QString ReportChoices::tablesFolder() const
{
    return fileWithEnding().chopped(ending().size()) + "-tables";
}

bool ReportChoices::wantsAny() const
{
    return std::ranges::any_of(sections, &Section::isWanted);
}

core::protocol::ReportRequest ReportChoices::request(const QString& project, qint64 run, bool preview) const
{
    core::protocol::ReportRequest request{.project = project.toStdString(), .language = language, .run = run};
    for (const auto& each : sections)
        if (each.isWanted) request.sections.push_back(each.section);
    request.preview = preview;
    if (preview) return request;
    request.out = fileWithEnding().toStdString();
    if (tables) request.tables = tablesFolder().toStdString();
    return request;
}

} // namespace ui
