#include "core/protocol/message.h"

#include "core/protocol/json.h"

namespace core {

template <>
struct EnumNames<protocol::AnswerType> {
    static constexpr std::array names{std::pair{protocol::AnswerType::Progress, "progress"},
                                      std::pair{protocol::AnswerType::Response, "response"},
                                      std::pair{protocol::AnswerType::Error, "error"},
                                      std::pair{protocol::AnswerType::Cancelled, "cancelled"}};
};

} // namespace core

namespace core::protocol {

namespace {

template <class T>
void read(const Json& json, const char* name, T& value)
{
    const auto found = json.find(name);
    if (found != json.end()) fromJson(*found, value, name);
}

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json parseObject(std::string_view line)
{
    auto json = parse(line);
    if (!json.is_object()) throw Error(ErrorCode::RequestMalformed, "a message is not an object");
    return json;
}

std::string textOf(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found == json.end() ? "{}" : dumped(*found);
}

} // namespace

IncomingMessage parseIncoming(std::string_view line)
{
    const auto json = parseObject(line);
    IncomingMessage message;
    read(json, "id", message.id);
    read(json, "operation", message.operation);
    read(json, "cancel", message.cancel);
    message.request = textOf(json, "request");
    return message;
}

Answer parseAnswer(std::string_view line)
{
    const auto json = parseObject(line);
    Answer answer;
    read(json, "id", answer.id);
    read(json, "type", answer.type);
    read(json, "progress", answer.progress);
    read(json, "code", answer.code);
    read(json, "detail", answer.detail);
    read(json, "sentence", answer.sentence);
    answer.response = textOf(json, "response");
    return answer;
}

std::string write(const IncomingMessage& message)
{
    Json json{{"id", message.id}};
    if (message.cancel) {
        json["cancel"] = true;
    } else {
        json["operation"] = message.operation;
        json["request"] = parse(message.request);
    }
    return dumped(json);
}

std::string write(const Answer& answer)
{
    Json json{{"id", answer.id}, {"type", std::string(enumName(answer.type))}};
    switch (answer.type) {
    case AnswerType::Progress: json["progress"] = toJson(answer.progress); break;
    case AnswerType::Response: json["response"] = parse(answer.response); break;
    case AnswerType::Error:
        json["code"] = answer.code;
        json["detail"] = answer.detail;
        json["sentence"] = answer.sentence;
        break;
    case AnswerType::Cancelled: break;
    }
    return dumped(json);
}

} // namespace core::protocol
