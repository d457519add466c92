#include "ui/pages/reports/reports_controller.h"

#include "core/base/log.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "core/store/window_state_repository.h"
#include "ui/bridge/jobs.h"
#include "ui/dialogs/field_words.h"
#include "ui/pages/reports/contents_panel.h"
#include "ui/pages/reports/order_list.h"
#include "ui/pages/reports/report_preview.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/session/report_parts.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace ui {

using core::protocol::Language;

namespace {

constexpr int kPauseMilliseconds = 150; ///< between a choice and the preview, so that several make one
constexpr auto kStateName = "reports";

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString presetText(core::Preset preset)
{
    switch (preset) {
    case core::Preset::Quick: return ReportsController::tr("Quick");
    case core::Preset::Pilot: return ReportsController::tr("Pilot");
    case core::Preset::Full: return ReportsController::tr("Full");
    }
    return {};
}

QString leftOut(const core::TrainingConfig& config)
{
    QStringList parts;
    for (const auto part : config.without) parts += FieldWords::choice("without", toQString(core::enumName(part)));
    return parts.join(ReportsController::tr(", ", "between parts"));
}

/// The one that was wanted; else the newest that leaves nothing out, as the Evaluation page shows it.
qsizetype usualRun(const std::vector<core::Run>& runs, core::RunId wanted)
{
    auto found = std::ranges::find(runs, wanted, &core::Run::id);
    if (found == runs.end())
        found = std::ranges::find_if(runs, [](const core::Run& run) { return run.config.without.empty(); });
    return found == runs.end() ? 0 : found - runs.begin();
}

} // namespace

ReportsController::ReportsController(ReportsPage& page, ProjectSession& session, Partners partners, QObject* parent)
    : QObject(parent), m_page(page), m_session(session), m_with(std::move(partners))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPauseMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &ReportsController::askPreview);
    connectPage();
    for (const auto signal : {&ProjectSession::opened, &ProjectSession::closed})
        connect(&session, signal, this, &ReportsController::readProject);
    connect(&session, &ProjectSession::changed, this, &ReportsController::readRuns);
    connect(&m_with.parts, &ReportParts::changed, this, &ReportsController::showParts);
    connect(&m_with.parts, &ReportParts::failed, this, &ReportsController::fail);
    readProject();
}

void ReportsController::connectPage()
{
    m_page.installEventFilter(this);
    auto& contents = m_page.contents();
    connect(&contents, &ContentsPanel::choicesChanged, this, &ReportsController::takeChoices);
    connect(&contents, &ContentsPanel::sectionChosen, this,
            [this](core::ReportSection section) { m_page.preview().goTo(toQString(core::enumName(section))); });
    connect(&contents, &ContentsPanel::pickFileRequested, this, &ReportsController::pickFile);
    connect(&contents, &ContentsPanel::partMoved, this, [this](int from, int to) {
        m_currentPart = to;
        if (const auto fault = m_with.parts.move(from, to)) fail(*fault);
    });
    connect(&contents, &ContentsPanel::partRemoved, this, [this](int row) {
        m_currentPart = row;
        if (const auto fault = m_with.parts.remove(row)) fail(*fault);
    });
    connect(&m_page, &ReportsPage::lookedAt, this, [this] {
        if (m_isStale) m_delay.start();
    });
    connect(&m_page, &ReportsPage::textsChanged, this, &ReportsController::showRuns);
    connect(&m_page, &ReportsPage::runChosen, this, [this](int chosen) {
        m_chosen = chosen;
        m_wanted = m_runs.at(static_cast<std::size_t>(chosen)).id;
        showRuns();
        wantPreview();
    });
    connect(&m_page, &ReportsPage::runAsked, this, [this](qint64 number) {
        const auto found = std::ranges::find(m_runs, core::RunId{number}, &core::Run::id);
        if (found != m_runs.end()) Q_EMIT m_page.runChosen(static_cast<int>(found - m_runs.begin()));
    });
    connect(&m_page, &ReportsPage::refreshRequested, this, [this] {
        m_isStale = true;
        askPreview();
    });
    connect(&m_page, &ReportsPage::writeRequested, this, &ReportsController::write);
    connect(&m_page, &ReportsPage::exportRequested, this, &ReportsController::exportStudent);
    connect(&m_page, &ReportsPage::stopRequested, this, &ReportsController::stop);
    connect(&m_page, &ReportsPage::openRequested, this, [this](const QString& path) { m_with.open(path); });
    connect(&m_page, &ReportsPage::folderRequested, this,
            [this] { m_with.open(QFileInfo(m_choices.fileWithEnding()).absolutePath()); });
    connect(&m_page, &ReportsPage::evaluateRequested, this, [this] { m_with.navigation.go({"evaluation", {}}); });
    connect(&m_page, &ReportsPage::wayOutRequested, this,
            [this](ReportsPage::State state) { // the others are the shell's
                if (state == ReportsPage::State::NoRun) m_with.navigation.go({"models", {}});
            });
    connect(&m_with.jobs, &Jobs::jobChanged, this, &ReportsController::takeJob);
}

void ReportsController::readProject()
{
    m_chosen = 0;
    m_wanted = {};
    m_currentPart = 0;
    m_job = {};
    m_mayReplace.clear();
    m_page.setProgress({}, -1);
    m_page.clearOutcome();
    m_page.preview().clearPage();
    readChoices();
    showParts();
    readRuns();
}

void ReportsController::readRuns()
{
    m_runs.clear();
    auto state = ReportsPage::State::NoProject;
    if (m_session.isOpen()) try {
            const auto& database = m_session.project().database();
            m_runs = core::store::RunRepository(database).all();
            std::erase_if(m_runs, [](const core::Run& run) { return run.state != core::RunState::Ready; });
            const bool hasSessions = core::store::SessionRepository(database).count() > 0;
            state = !m_runs.empty() ? ReportsPage::State::Ready
                    : hasSessions   ? ReportsPage::State::NoRun
                                    : ReportsPage::State::NoSessions;
        } catch (const core::Error& error) {
            fail(workerError(error));
        }
    m_page.setState(state);
    m_chosen = usualRun(m_runs, m_wanted);
    showRuns();
    wantPreview();
}

void ReportsController::readChoices()
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    ReportChoices defaults;
    defaults.language = QLocale().language() == QLocale::Japanese ? Language::Ja : Language::En;
    const bool hasDocuments = !documents.isEmpty() && QDir(documents).exists(); // named, but not made on every system
    defaults.file = QDir(hasDocuments ? documents : QDir::homePath()).filePath(m_session.name() + "-report.html");
    m_choices = defaults;
    if (m_session.isOpen()) try {
            if (const auto text = core::store::WindowStateRepository(m_session.project().database()).find(kStateName))
                m_choices = ReportChoices::fromText(QString::fromStdString(*text), defaults);
        } catch (const core::Error& error) {
            core::logWarning(error.what()); // then the defaults serve
        }
    m_page.contents().setChoices(m_choices);
}

void ReportsController::remember()
{
    if (!m_session.isOpen() || m_session.isReadOnly()) return;
    try {
        core::store::WindowStateRepository(m_session.project().database())
            .save({{kStateName, m_choices.toText().toStdString()}});
    } catch (const core::Error& error) { // a job holds the file: the next choice writes it again
        core::logWarning(error.what());
    }
}

void ReportsController::showRuns()
{
    QStringList names;
    for (const auto& run : m_runs) {
        auto name =
            tr("Run %1 · %2 · seed %3")
                .arg(QString::number(run.id.value), presetText(run.config.preset), QString::number(run.config.seed));
        if (const auto parts = leftOut(run.config); !parts.isEmpty()) name = tr("%1 · left out: %2").arg(name, parts);
        names += name;
    }
    m_chosen = std::clamp<qsizetype>(m_chosen, 0, std::max<qsizetype>(0, names.size() - 1));
    m_page.setRuns(names, names.isEmpty() ? -1 : static_cast<int>(m_chosen));
    bool isEvaluated = true;
    if (!m_runs.empty()) try {
            isEvaluated = !core::store::RunRepository(m_session.project().database()).evaluations({run()}).empty();
        } catch (const core::Error& error) {
            fail(workerError(error));
        }
    m_page.setEvaluated(isEvaluated);
    allowWriting();
}

void ReportsController::showParts()
{
    m_page.contents().setParts(m_with.parts.all(), m_currentPart);
    wantPreview();
}

qint64 ReportsController::run() const
{
    return m_runs.empty() ? 0 : m_runs.at(static_cast<std::size_t>(m_chosen)).id.value;
}

QString ReportsController::projectFolder() const
{
    return m_session.folder();
}

void ReportsController::takeChoices()
{
    const auto before = m_choices.request({}, 0, /*preview=*/true);
    m_choices = m_page.contents().choices();
    m_choices.file = m_choices.fileWithEnding();
    m_page.contents().showFile(m_choices.file); // the lists are in the midst of telling their change
    remember();
    allowWriting();
    const auto now = m_choices.request({}, 0, /*preview=*/true);
    if (now.sections != before.sections || now.language != before.language) wantPreview();
}

void ReportsController::allowWriting()
{
    const bool isWriting = m_job.value != 0;
    const auto whyNot = isWriting                  ? tr("A report is being written.")
                        : !m_choices.wantsAny()    ? tr("Tick at least one section.")
                        : m_choices.file.isEmpty() ? tr("Choose a file first.")
                                                   : QString();
    m_page.contents().setCanWrite(!m_runs.empty() && whyNot.isEmpty(), whyNot);
}

void ReportsController::wantPreview()
{
    m_isStale = true;
    if (m_page.isLookedAt()) m_delay.start();
}

void ReportsController::askPreview()
{
    if (m_question != 0) m_with.questions.forget(std::exchange(m_question, 0));
    m_page.setBusy(false);
    m_page.setFault({}, {});
    if (m_runs.empty() || !m_choices.wantsAny()) return m_page.preview().clearPage();
    m_isStale = false;
    m_page.setBusy(true);
    m_question = m_with.questions.ask(
        m_choices.request(projectFolder(), run(), /*preview=*/true), this,
        [this](const core::protocol::ReportResponse& response) {
            m_question = 0;
            m_page.setBusy(false);
            m_page.preview().show(QString::fromStdString(response.html));
        },
        [this](const WorkerError& fault) {
            m_question = 0;
            m_page.setBusy(false);
            m_page.setFault(fault.sentence, fault.code + ": " + fault.detail);
        });
}

} // namespace ui
