#pragma once

#include "core/domain/report_part.h"
#include "ui/bridge/error_text.h"

#include <QList>
#include <QObject>

#include <optional>

namespace ui {

class ProjectSession;

/// What the pages put by for the report ("add to report"), kept in the project. Every change can be undone through the
/// session's undo stack. GUI thread.
class ReportParts : public QObject {
    Q_OBJECT

public:
    explicit ReportParts(ProjectSession& session, QObject* parent = nullptr);

    /// In the report's order; empty while no project is open.
    [[nodiscard]] const QList<core::ReportPart>& all() const { return m_parts; }

    /// Behind the others. An answer is the fault (a read-only or a busy project); then nothing has changed.
    std::optional<WorkerError> add(const core::ReportPart& part);
    std::optional<WorkerError> remove(qsizetype at);
    std::optional<WorkerError> move(qsizetype from, qsizetype to);

Q_SIGNALS:
    void changed();
    /// An undo or redo that could not be written.
    void failed(const WorkerError& fault);

private:
    friend class ReplaceReportParts;
    std::optional<WorkerError> replace(const QList<core::ReportPart>& parts, const QString& what);
    std::optional<WorkerError> save(const QList<core::ReportPart>& parts);
    void read();

    ProjectSession& m_session;
    QList<core::ReportPart> m_parts;
};

} // namespace ui
