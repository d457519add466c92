#include "ui/session/table_export.h"

#include "core/domain/job.h"
#include "core/protocol/json.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/session/project_session.h"

#include <QDir>
#include <QLocale>

#include <array>
#include <utility>

namespace ui {

using core::protocol::SaveTableRequest;
using core::protocol::SaveTableResponse;
using core::protocol::TableEncoding;

namespace {

struct Format {
    const char* ending;
    TableEncoding encoding;
};
constexpr std::array kFormats{Format{".xlsx", TableEncoding::Utf8}, Format{".csv", TableEncoding::Utf8},
                              Format{".csv", TableEncoding::Cp932}};

/// As the worker reads numbers, whatever the window's language.
std::string textOf(const QVariant& cell)
{
    const auto type = cell.typeId();
    if (type == QMetaType::Double || type == QMetaType::Float)
        return QString::number(cell.toDouble(), 'g', 15).toStdString();
    return cell.toString().toStdString();
}

bool isNumber(const QVariant& cell)
{
    switch (cell.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: return true;
    default: return false;
    }
}

/// A column of which every cell that is not empty is a number, and at least one is.
std::vector<int> numberColumns(qsizetype columns, const QList<QVariantList>& rows)
{
    std::vector<int> numbers;
    for (qsizetype column = 0; column < columns; ++column) {
        bool some = false;
        bool all = true;
        for (const auto& row : rows) {
            const auto cell = row.value(column);
            const bool empty = !cell.isValid() || cell.toString().isEmpty();
            some = some || isNumber(cell);
            all = all && (empty || isNumber(cell));
        }
        if (some && all) numbers.push_back(static_cast<int>(column));
    }
    return numbers;
}

QString fileNameOf(QString name)
{
    for (auto& each : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(each)) each = ' ';
    return name.simplified();
}

} // namespace

TableExport::TableExport(ProjectSession& session, Worker& worker, Jobs& jobs, Ways ways, QObject* parent)
    : QObject(parent), m_session(session), m_worker(worker), m_jobs(jobs), m_ways(std::move(ways))
{
    connect(&jobs, &Jobs::jobFinished, this, &TableExport::finished);
}

bool TableExport::ask(const QString& name, SaveTableRequest& request)
{
    const auto title = tr("Save the table");
    const int chosen =
        m_ways.choose(title, tr("As what is “%1” to be saved?").arg(name),
                      {tr("Excel workbook"), tr("CSV, UTF-8"), tr("CSV, CP932 (Shift_JIS)"), tr("Cancel")});
    if (chosen < 0 || chosen >= std::ssize(kFormats)) return false;
    const auto& format = kFormats.at(static_cast<std::size_t>(chosen));
    const QString ending(format.ending);
    const auto suggestion = QDir::home().filePath(fileNameOf(name) + ending);
    auto file =
        m_ways.pick(title, suggestion, ending == ".xlsx" ? tr("Excel workbook (*.xlsx)") : tr("CSV table (*.csv)"));
    if (file.isEmpty()) return false;
    if (!file.endsWith(ending, Qt::CaseInsensitive)) file += ending;
    request.project = m_session.folder().toStdString();
    request.out = file.toStdString();
    request.encoding = format.encoding;
    request.language =
        QLocale().language() == QLocale::Japanese ? core::protocol::Language::Ja : core::protocol::Language::En;
    return true;
}

void TableExport::save(const QString& name, const QStringList& headers, const QList<QVariantList>& rows)
{
    SaveTableRequest request{.table = core::protocol::SavedTable::Rows, .title = name.toStdString()};
    if (!ask(name, request)) return;
    for (const auto& header : headers) request.columns.push_back(header.toStdString());
    request.numbers = numberColumns(headers.size(), rows);
    for (const auto& row : rows)
        for (qsizetype column = 0; column < headers.size(); ++column)
            request.cells.push_back(textOf(row.value(column)));
    m_worker.ask<SaveTableResponse>(
        request, this, [this](const SaveTableResponse& response) { tell(response); }, m_ways.failed);
}

void TableExport::save(const QString& name, SaveTableRequest request)
{
    if (!ask(name, request)) return;
    const auto started = m_jobs.start(request);
    if (started.fault)
        m_ways.failed(*started.fault);
    else
        m_running += started.id;
}

void TableExport::finished(const core::Job& job)
{
    if (!m_running.removeOne(job.id)) return;
    if (const auto fault = faultOf(job)) return m_ways.failed(*fault);
    if (job.state != core::JobState::Done) return;
    try {
        tell(core::protocol::decode<SaveTableResponse>(job.response));
    } catch (const core::Error& error) {
        m_ways.failed(workerError(error));
    }
}

void TableExport::tell(const SaveTableResponse& response) const
{
    auto sentence = tr("%n rows were saved as %1.", "", static_cast<int>(response.rows))
                        .arg(QDir::toNativeSeparators(QString::fromStdString(response.file)));
    if (response.replaced > 0) {
        QStringList lacking;
        for (const auto& each : response.lacking) lacking += QString::fromStdString(each);
        sentence +=
            ' ' + tr("CP932 lacks %n characters, which are written as 〓: %1", "", static_cast<int>(response.replaced))
                      .arg(lacking.join(' '));
    }
    m_ways.saved(tr("Save the table"), sentence);
}

} // namespace ui
