#include "core/store/run_repository.h"

#include "core/base/field_text.h"

#include <chrono>
#include <map>

namespace core::store {

namespace {

constexpr std::string_view kSelect = "SELECT id, state, started_at, seconds, test_from, device, data, peak_memory, "
                                     "note, forecast FROM run ";

void saveSettings(const Database& database, RunId id, const TrainingConfig& config)
{
    auto insert = database.prepare("INSERT OR REPLACE INTO run_setting(run, name, value) VALUES(?, ?, ?)");
    TrainingConfig::visitFields(config, [&](const char* name, const auto& field, const char*) {
        insert.bind(id.value).bind(std::string_view(name)).bind(std::string_view(fieldToText(field))).run();
    });
}

TrainingConfig settingsOf(const Database& database, RunId id)
{
    std::map<std::string, std::string> texts;
    auto rows = database.prepare("SELECT name, value FROM run_setting WHERE run = ?");
    rows.bind(id.value);
    while (rows.step()) texts.emplace(rows.text(0), rows.text(1));
    TrainingConfig config;
    TrainingConfig::visitFields(config, [&](const char* name, auto& field, const char*) {
        const auto found = texts.find(name);
        if (found != texts.end()) fieldFromText(name, found->second, field);
    });
    return config;
}

Run runFrom(const Database& database, const Statement& row)
{
    const RunId id{row.integer(0)};
    return {.id = id,
            .state = enumFromName<RunState>(row.text(1)).value_or(RunState::Failed),
            .startedAt = row.integer(2),
            .seconds = row.real(3),
            .testFrom = row.text(4),
            .device = row.text(5),
            .config = settingsOf(database, id),
            .data = row.text(6),
            .peakMemory = row.integer(7),
            .note = row.text(8),
            .forecast = row.text(9)};
}

} // namespace

RunRepository::RunRepository(const Database& database) : m_database(database) {}

RunId RunRepository::add(const Run& run)
{
    auto insert = m_database.prepare(
        "INSERT INTO run(state, started_at, seconds, test_from, device, data, peak_memory, note, forecast) VALUES(?, "
        "?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(enumName(run.state)).bind(run.startedAt).bind(run.seconds);
    insert.bind(std::string_view(run.testFrom))
        .bind(std::string_view(run.device))
        .bind(std::string_view(run.data))
        .bind(run.peakMemory)
        .bind(std::string_view(run.note))
        .bind(std::string_view(run.forecast))
        .run();
    const RunId id{m_database.lastInsertId()};
    saveSettings(m_database, id, run.config);
    return id;
}

void RunRepository::update(const Run& run)
{
    auto update = m_database.prepare(
        "UPDATE run SET state = ?, started_at = ?, seconds = ?, test_from = ?, device = ?, data = ?, peak_memory = ?, "
        "forecast = ? WHERE id = ?");
    update.bind(enumName(run.state)).bind(run.startedAt).bind(run.seconds);
    update.bind(std::string_view(run.testFrom)).bind(std::string_view(run.device)).bind(std::string_view(run.data));
    update.bind(run.peakMemory).bind(std::string_view(run.forecast)).bind(run.id.value).run();
    saveSettings(m_database, run.id, run.config);
}

std::vector<Run> RunRepository::all() const
{
    std::vector<Run> runs;
    auto rows = m_database.prepare(std::string(kSelect) + "ORDER BY id DESC");
    while (rows.step()) runs.push_back(runFrom(m_database, rows));
    return runs;
}

std::optional<Run> RunRepository::find(RunId id) const
{
    auto row = m_database.prepare(std::string(kSelect) + "WHERE id = ?");
    row.bind(id.value);
    return row.step() ? std::optional(runFrom(m_database, row)) : std::nullopt;
}

std::optional<Run> RunRepository::newest(RunState state) const
{
    auto row = m_database.prepare(std::string(kSelect) + "WHERE state = ? ORDER BY id DESC LIMIT 1");
    row.bind(enumName(state));
    return row.step() ? std::optional(runFrom(m_database, row)) : std::nullopt;
}

void RunRepository::setNote(RunId run, const std::string& note)
{
    m_database.prepare("UPDATE run SET note = ? WHERE id = ?").bind(std::string_view(note)).bind(run.value).run();
}

void RunRepository::remove(RunId run)
{
    Transaction transaction(m_database);
    for (const auto* table :
         {"run_setting", "run_curve", "run_finding", "evaluation", "case_rank", "case_fact", "case_gap"})
        m_database.prepare("DELETE FROM " + std::string(table) + " WHERE run = ?").bind(run.value).run();
    m_database.prepare("DELETE FROM run WHERE id = ?").bind(run.value).run();
    transaction.commit();
}

void RunRepository::saveFinding(RunId run, const std::string& name, const std::string& summary)
{
    m_database.prepare("INSERT OR REPLACE INTO run_finding(run, name, summary) VALUES(?, ?, ?)")
        .bind(run.value)
        .bind(std::string_view(name))
        .bind(std::string_view(summary))
        .run();
}

std::optional<std::string> RunRepository::finding(RunId run, const std::string& name) const
{
    auto row = m_database.prepare("SELECT summary FROM run_finding WHERE run = ? AND name = ?");
    row.bind(run.value).bind(std::string_view(name));
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

void RunRepository::addCurvePoint(RunId run, const CurvePoint& point)
{
    m_database.prepare("DELETE FROM run_curve WHERE run = ? AND series = ? AND step >= ?")
        .bind(run.value)
        .bind(std::string_view(point.series))
        .bind(point.step)
        .run();
    m_database.prepare("INSERT INTO run_curve(run, series, step, value) VALUES(?, ?, ?, ?)")
        .bind(run.value)
        .bind(std::string_view(point.series))
        .bind(point.step)
        .bind(point.value)
        .run();
}

std::vector<CurvePoint> RunRepository::curve(RunId run) const
{
    std::vector<CurvePoint> points;
    auto rows = m_database.prepare("SELECT series, step, value FROM run_curve WHERE run = ? ORDER BY id");
    rows.bind(run.value);
    while (rows.step()) points.push_back({rows.text(0), rows.integer(1), rows.real(2)});
    return points;
}

void RunRepository::saveEvaluation(RunId run, const std::string& model, const std::string& testFrom,
                                   const std::string& summary, const std::vector<CaseRank>& ranks)
{
    const auto now =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
    m_database.prepare("INSERT OR REPLACE INTO evaluation(run, model, at, test_from, summary) VALUES(?, ?, ?, ?, ?)")
        .bind(run.value)
        .bind(std::string_view(model))
        .bind(now.count())
        .bind(std::string_view(testFrom))
        .bind(std::string_view(summary))
        .run();
    m_database.prepare("DELETE FROM case_rank WHERE run = ? AND model = ?")
        .bind(run.value)
        .bind(std::string_view(model))
        .run();
    auto insert =
        m_database.prepare("INSERT INTO case_rank(run, model, session, position, rank) VALUES(?, ?, ?, ?, ?)");
    for (const auto& each : ranks)
        insert.bind(run.value)
            .bind(std::string_view(model))
            .bind(each.session.value)
            .bind(each.position)
            .bind(each.rank)
            .run();
}

void RunRepository::updateEvaluation(RunId run, const std::string& model, const std::string& summary)
{
    m_database.prepare("UPDATE evaluation SET summary = ? WHERE run = ? AND model = ?")
        .bind(std::string_view(summary))
        .bind(run.value)
        .bind(std::string_view(model))
        .run();
}

std::vector<std::string> RunRepository::evaluations(RunId run) const
{
    std::vector<std::string> summaries;
    auto rows = m_database.prepare("SELECT summary FROM evaluation WHERE run = ? ORDER BY at, model");
    rows.bind(run.value);
    while (rows.step()) summaries.push_back(rows.text(0));
    return summaries;
}

std::vector<CaseRank> RunRepository::ranks(RunId run, const std::string& model) const
{
    std::vector<CaseRank> ranks;
    auto rows = m_database.prepare("SELECT session, position, rank FROM case_rank WHERE run = ? AND model = ?");
    rows.bind(run.value).bind(std::string_view(model));
    while (rows.step())
        ranks.push_back({{rows.integer(0)}, static_cast<int>(rows.integer(1)), static_cast<int>(rows.integer(2))});
    return ranks;
}

std::vector<int> RunRepository::lastRanks(RunId run, const std::string& model,
                                          std::span<const SessionId> sessions) const
{
    std::vector<int> ranks;
    auto row = m_database.prepare("SELECT rank FROM case_rank WHERE run = ? AND model = ? AND session = ? "
                                  "ORDER BY position DESC LIMIT 1");
    for (const auto session : sessions) {
        row.bind(run.value).bind(std::string_view(model)).bind(session.value);
        ranks.push_back(row.step() ? static_cast<int>(row.integer(0)) : 0);
        row.reset();
    }
    return ranks;
}

} // namespace core::store
