#include "ui/session/report_parts.h"

#include "core/protocol/json.h"
#include "core/store/report_part_repository.h"
#include "ui/session/project_session.h"

#include <QUndoCommand>

#include <memory>
#include <utility>

namespace ui {

using core::ReportPart;

/// The list before and after a change: parts are few, so the whole of it is put back.
class ReplaceReportParts : public QUndoCommand {
public:
    ReplaceReportParts(ReportParts& parts, QList<ReportPart> after, const QString& what)
        : QUndoCommand(what), m_parts(parts), m_before(parts.all()), m_after(std::move(after))
    {
    }
    void undo() override { put(m_before); }
    void redo() override
    {
        if (std::exchange(m_isNew, false)) return; // replace() has written it, and knows whether that went well
        put(m_after);
    }

private:
    void put(const QList<ReportPart>& parts)
    {
        if (const auto fault = m_parts.save(parts)) Q_EMIT m_parts.failed(*fault);
    }

    ReportParts& m_parts;
    QList<ReportPart> m_before;
    QList<ReportPart> m_after;
    bool m_isNew = true;
};

ReportParts::ReportParts(ProjectSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    for (const auto signal : {&ProjectSession::opened, &ProjectSession::closed, &ProjectSession::changed})
        connect(&session, signal, this, &ReportParts::read);
    read();
}

void ReportParts::read()
{
    m_parts.clear();
    try {
        if (m_session.isOpen())
            for (const auto& stored : core::store::ReportPartRepository(m_session.project().database()).all())
                m_parts += core::protocol::decode<ReportPart>(stored.content);
    } catch (const core::Error& error) {
        Q_EMIT failed(workerError(error));
    }
    Q_EMIT changed();
}

std::optional<WorkerError> ReportParts::save(const QList<ReportPart>& parts)
{
    if (!m_session.isOpen()) return workerError(core::ErrorCode::ProjectNotFound, QString());
    try {
        std::vector<core::store::StoredReportPart> stored;
        for (const auto& part : parts)
            stored.push_back({std::string(core::enumName(part.kind)), core::protocol::encode(part)});
        core::store::Transaction transaction(m_session.project().database());
        core::store::ReportPartRepository(m_session.project().database()).replaceAll(stored);
        transaction.commit();
    } catch (const core::Error& error) {
        return workerError(error);
    }
    m_parts = parts;
    Q_EMIT changed();
    return std::nullopt;
}

std::optional<WorkerError> ReportParts::replace(const QList<ReportPart>& parts, const QString& what)
{
    auto command = std::make_unique<ReplaceReportParts>(*this, parts, what);
    if (auto fault = save(parts)) return fault;
    m_session.undoStack().push(command.release());
    return std::nullopt;
}

std::optional<WorkerError> ReportParts::add(const ReportPart& part)
{
    auto parts = m_parts;
    parts += part;
    return replace(parts, tr("Add to the report"));
}

std::optional<WorkerError> ReportParts::remove(qsizetype at)
{
    auto parts = m_parts;
    parts.removeAt(at);
    return replace(parts, tr("Take out of the report"));
}

std::optional<WorkerError> ReportParts::move(qsizetype from, qsizetype to)
{
    auto parts = m_parts;
    parts.move(from, to);
    return replace(parts, tr("Move in the report"));
}

} // namespace ui
