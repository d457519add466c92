#include "ui/bridge/worker.h"

#include "core/base/log.h"
#include "core/protocol/message.h"

#include <cstdio>
#include <utility>

namespace ui {

using core::ErrorCode;
using core::protocol::AnswerType;

namespace {

constexpr qsizetype kMostLog = qsizetype{32} * 1024; ///< bytes

} // namespace

Worker::Worker(QString cliPath, QObject* parent) : QObject(parent), m_cliPath(std::move(cliPath))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Worker::readLines);
    connect(&m_process, &QProcess::readyReadStandardError, this, &Worker::readLog);
    connect(&m_process, &QProcess::finished, this, [this] { loseAll(/*started=*/true); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) loseAll(/*started=*/false);
    });
}

Worker::~Worker()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // the end of its input ends serve
    if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(300)) return;
    m_process.kill();
    m_process.waitForFinished(1000);
}

void Worker::warmUp()
{
    if (m_process.state() == QProcess::NotRunning) m_process.start(m_cliPath, {"serve"});
}

qint64 Worker::send(const std::string& requestJson, const Question& question)
{
    const auto id = ++m_lastId;
    core::protocol::IncomingMessage message;
    message.id = id;
    message.operation = question.operation.toStdString();
    message.request = requestJson;
    m_questions.insert(id, question);
    if (m_questions.size() == 1) Q_EMIT busyChanged(true);
    warmUp(); // may fail at once, and then the question has failed with it
    if (m_questions.contains(id)) m_process.write(QByteArray::fromStdString(core::protocol::write(message)) + '\n');
    return id;
}

void Worker::forget(qint64 question)
{
    if (m_questions.remove(question) == 0) return;
    core::protocol::IncomingMessage message;
    message.id = question;
    message.cancel = true;
    m_process.write(QByteArray::fromStdString(core::protocol::write(message)) + '\n');
    if (m_questions.isEmpty()) Q_EMIT busyChanged(false);
}

void Worker::readLines()
{
    m_unfinishedLine += m_process.readAllStandardOutput();
    qsizetype start = 0;
    for (auto end = m_unfinishedLine.indexOf('\n'); end >= 0; end = m_unfinishedLine.indexOf('\n', start)) {
        const auto line = m_unfinishedLine.mid(start, end - start);
        start = end + 1;
        if (!line.trimmed().isEmpty()) readLine(line);
    }
    m_unfinishedLine.remove(0, start);
}

void Worker::readLine(const QByteArray& line)
{
    core::protocol::Answer answer;
    try {
        answer = core::protocol::parseAnswer({line.constData(), static_cast<std::size_t>(line.size())});
    } catch (const core::Error& error) { // a stray line is not worth losing the worker for
        core::logWarning(error.what());
        return;
    }
    if (answer.type == AnswerType::Progress) return;
    finish(answer.id, [&](const Question& question) {
        if (answer.type == AnswerType::Response) {
            try {
                question.answered(answer.response);
            } catch (const core::Error& error) {
                if (question.failed) question.failed(workerError(error));
            }
        } else if (answer.type == AnswerType::Error && question.failed) {
            question.failed(workerError(QString::fromStdString(answer.code), QString::fromStdString(answer.detail),
                                        QString::fromStdString(answer.sentence)));
        }
    });
}

// Kept for the diagnostics, and passed on to this program's own.
void Worker::readLog()
{
    const auto text = m_process.readAllStandardError();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    m_log += text;
    if (m_log.size() > kMostLog) m_log.remove(0, m_log.size() - kMostLog);
}

void Worker::finish(qint64 id, const std::function<void(const Question&)>& deliver)
{
    if (!m_questions.contains(id)) return;
    const auto question = m_questions.take(id); // a callback may ask again, which may move the table
    m_fault.reset();
    if (question.receiver) deliver(question);
    Q_EMIT answered();
    if (m_questions.isEmpty()) Q_EMIT busyChanged(false);
}

void Worker::loseAll(bool started)
{
    m_unfinishedLine.clear();
    const auto orphans = std::exchange(m_questions, {});
    const auto why = [&](const QString& operation) {
        return started ? workerError(ErrorCode::QuestionLost, operation)
                       : workerError(ErrorCode::FileNotFound, m_cliPath);
    };
    m_fault.reset();
    if (!started || !orphans.isEmpty()) m_fault = why(orphans.isEmpty() ? QString() : orphans.begin()->operation);
    if (!orphans.isEmpty()) Q_EMIT busyChanged(false);
    Q_EMIT lost();
    for (const auto& question : orphans)
        if (question.receiver && question.failed) question.failed(why(question.operation));
}

} // namespace ui
