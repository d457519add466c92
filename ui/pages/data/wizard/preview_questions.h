#pragma once

#include "core/protocol/operations/preview.h"
#include "ui/bridge/worker.h"
#include "ui/pages/data/wizard/import_choices.h"

#include <QObject>

#include <array>
#include <optional>
#include <string>

namespace ui {

/// Asks the worker how the chosen files would be read: the log, the product table and the pictures each for
/// themselves, so that a change of one asks only for that one, and a fault is said where it belongs. A question whose
/// choices have changed meanwhile is taken back.
class PreviewQuestions : public QObject {
    Q_OBJECT

public:
    enum Part { Sessions, Items, Images };

    PreviewQuestions(Worker& worker, const QString& project, QObject* parent = nullptr);
    ~PreviewQuestions() override;
    /// Asks what is not known yet. `seed` draws the random rows.
    void ask(const ImportChoices& choices, std::int64_t seed);
    /// Takes back what is open; ask() begins again.
    void stop();
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] bool isAsking(Part part) const { return m_parts[part].question != 0; }

    /// Of the newest answer; nothing while there is none.
    [[nodiscard]] std::optional<core::protocol::TablePreview> table(TableKind kind) const;
    [[nodiscard]] std::optional<core::protocol::PicturePreview> pictures() const;
    [[nodiscard]] const std::optional<WorkerError>& fault(Part part) const { return m_parts[part].fault; }
    /// Whether stop() took its question back.
    [[nodiscard]] bool isStopped(Part part) const { return m_parts[part].stopped; }
    /// How the tables were read.
    [[nodiscard]] core::Recipe recipe() const;

Q_SIGNALS:
    /// An answer or a fault came, or a question was asked.
    void changed();

private:
    struct State {
        std::string asked; ///< the request as JSON, empty where nothing was asked
        qint64 question = 0;
        std::optional<core::protocol::PreviewResponse> answer;
        std::optional<WorkerError> fault;
        bool stopped = false;
    };

    void ask(Part part, bool wanted, const core::protocol::PreviewRequest& request);

    Worker& m_worker;
    std::string m_project;
    std::array<State, 3> m_parts;
};

} // namespace ui
