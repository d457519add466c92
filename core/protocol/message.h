#pragma once

#include "core/base/job_context.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core::protocol {

/// The worker's protocol: one JSON object a line on the standard streams.
///   in   {"id":1,"operation":"recommend","request":{...}}     {"id":1,"cancel":true}
///   out  {"id":1,"type":"progress","progress":{...}}          at most 20 a second
///        {"id":1,"type":"response","response":{...}}
///        {"id":1,"type":"error","code":"RunUnknown","detail":"...","sentence":"..."}
///        {"id":1,"type":"cancelled"}
struct IncomingMessage {
    std::int64_t id = 0;
    std::string operation;
    std::string request; ///< JSON text of the request
    bool cancel = false;
};

enum class AnswerType { Progress, Response, Error, Cancelled };

struct Answer {
    std::int64_t id = 0;
    AnswerType type = AnswerType::Response;
    Progress progress;
    std::string response; ///< JSON text of the response
    std::string code;     ///< name of the ErrorCode
    std::string detail;
    std::string sentence;
};

/// Both throw RequestMalformed for a line that is no message.
IncomingMessage parseIncoming(std::string_view line);
Answer parseAnswer(std::string_view line);

/// One line without the newline.
std::string write(const IncomingMessage& message);
std::string write(const Answer& answer);

} // namespace core::protocol
