#include "ui/pages/data/wizard/preview_questions.h"

#include <utility>

namespace ui {

using core::protocol::PreviewRequest;
using core::protocol::PreviewResponse;

PreviewQuestions::PreviewQuestions(Worker& worker, const QString& project, QObject* parent)
    : QObject(parent), m_worker(worker), m_project(project.toStdString())
{
}

PreviewQuestions::~PreviewQuestions()
{
    for (auto& part : m_parts)
        if (part.question != 0) m_worker.forget(part.question);
}

void PreviewQuestions::ask(const ImportChoices& choices, std::int64_t seed)
{
    ask(Sessions, !choices.sessions.isEmpty(), choices.preview(TableKind::Sessions, seed));
    ask(Items, !choices.items.isEmpty(), choices.preview(TableKind::Items, seed));
    auto pictures = choices.preview(TableKind::Items, 1);
    pictures.project = m_project;
    pictures.images = choices.images.toStdString();
    pictures.rows = 1;
    ask(Images, !choices.images.isEmpty(), pictures);
    Q_EMIT changed();
}

void PreviewQuestions::ask(Part part, bool wanted, const PreviewRequest& request)
{
    auto& state = m_parts[part];
    const auto asked = wanted ? core::protocol::encode(request) : std::string();
    if (wanted && asked == state.asked) return;
    if (state.question != 0) m_worker.forget(state.question);
    state.question = 0;
    state.asked = asked;
    state.fault.reset();
    state.stopped = false;
    if (!wanted) {
        state.answer.reset();
        return;
    }
    state.question = m_worker.ask<PreviewResponse>(
        request, this,
        [this, part](const PreviewResponse& answer) {
            m_parts[part].question = 0;
            m_parts[part].answer = answer;
            Q_EMIT changed();
        },
        [this, part](const WorkerError& fault) {
            m_parts[part].question = 0;
            m_parts[part].asked.clear(); // the same question may be asked again
            m_parts[part].answer.reset();
            m_parts[part].fault = fault;
            Q_EMIT changed();
        });
}

void PreviewQuestions::stop()
{
    for (auto& part : m_parts) {
        if (part.question == 0) continue;
        m_worker.forget(part.question);
        part.question = 0;
        part.asked.clear();
        part.answer.reset();
        part.stopped = true;
    }
    Q_EMIT changed();
}

bool PreviewQuestions::isAsking() const
{
    return isAsking(Sessions) || isAsking(Items) || isAsking(Images);
}

std::optional<core::protocol::TablePreview> PreviewQuestions::table(TableKind kind) const
{
    const auto& answer = m_parts[kind == TableKind::Sessions ? Sessions : Items].answer;
    return answer && !answer->tables.empty() ? std::optional(answer->tables.front()) : std::nullopt;
}

std::optional<core::protocol::PicturePreview> PreviewQuestions::pictures() const
{
    const auto& answer = m_parts[Images].answer;
    return answer ? std::optional(answer->pictures) : std::nullopt;
}

core::Recipe PreviewQuestions::recipe() const
{
    core::Recipe recipe;
    if (m_parts[Sessions].answer) recipe.sessions = m_parts[Sessions].answer->recipe.sessions;
    if (m_parts[Items].answer) recipe.items = m_parts[Items].answer->recipe.items;
    return recipe;
}

} // namespace ui
