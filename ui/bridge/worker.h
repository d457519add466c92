#pragma once

#include "core/base/error.h"
#include "core/protocol/json.h"
#include "ui/bridge/error_text.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace ui {

/// The window's line to its warm `denju-cli serve`, for short questions. Answers come on the GUI thread, in any order;
/// an answer whose receiver is gone is dropped. A worker that dies takes its open questions with it (QuestionLost) and
/// is started again by the next one.
class Worker : public QObject {
    Q_OBJECT

public:
    explicit Worker(QString cliPath, QObject* parent = nullptr);
    ~Worker() override;

    /// Asks `Request::kOperation`. Returns the question's id for forget(). `failed` also lives no longer than
    /// `receiver`.
    template <class Response, class Request>
    qint64 ask(const Request& request, QObject* receiver, std::function<void(const Response&)> done,
               std::function<void(const WorkerError&)> failed = {});

    /// The answer is no longer wanted: the worker is told to stop, nobody is called.
    void forget(qint64 question);
    /// Starts the process ahead of the first question, so that its answer comes sooner.
    void warmUp();
    [[nodiscard]] bool isBusy() const { return !m_questions.isEmpty(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Why the process was lost: the program is not there, or it ended in the middle of a question. None where it ended
    /// with nothing asked of it.
    [[nodiscard]] const std::optional<WorkerError>& fault() const { return m_fault; }
    /// The last lines that the process wrote on its standard error.
    [[nodiscard]] QString log() const { return QString::fromUtf8(m_log); }

Q_SIGNALS:
    void lost();
    /// A question was answered, with an error or without: the worker is there.
    void answered();
    void busyChanged(bool busy);

private:
    struct Question {
        QString operation;
        QPointer<QObject> receiver;
        std::function<void(const std::string&)> answered; ///< takes the response's JSON text; may throw core::Error
        std::function<void(const WorkerError&)> failed;
    };

    qint64 send(const std::string& requestJson, const Question& question);
    void readLines();
    void readLine(const QByteArray& line);
    void finish(qint64 id, const std::function<void(const Question&)>& deliver);
    void readLog();
    void loseAll(bool started);

    QString m_cliPath;
    QProcess m_process;
    QByteArray m_unfinishedLine;
    QByteArray m_log;
    std::optional<WorkerError> m_fault;
    QHash<qint64, Question> m_questions;
    qint64 m_lastId = 0;
};

template <class Response, class Request>
qint64 Worker::ask(const Request& request, QObject* receiver, std::function<void(const Response&)> done,
                   std::function<void(const WorkerError&)> failed)
{
    const auto answered = [done = std::move(done)](const std::string& json) {
        done(core::protocol::decode<Response>(json));
    };
    return send(core::protocol::encode(request), {Request::kOperation, receiver, answered, std::move(failed)});
}

} // namespace ui
