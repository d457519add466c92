#include "core/tokenizers/frame.h"

#include "core/tokenizers/utf8.h"

namespace core::tokenizers {

namespace {

using HasToken = std::function<bool(TokenId)>;

TokenId idIn(const JsonPart& part, const HasToken& hasToken)
{
    const auto id = part.number(kMostTokens - 1);
    if (!hasToken(id)) throw part.error("is the number of no token");
    return id;
}

/// ["[CLS]", 101]
TokenId idOfPair(const JsonPart& pair, const HasToken& hasToken)
{
    const auto parts = pair.items();
    if (parts.size() != 2) throw pair.error("is not a token and its number");
    return idIn(parts[1], hasToken);
}

std::vector<TokenId> idsOfSpecial(const JsonPart& tokens, const std::string& name, const HasToken& hasToken)
{
    std::vector<TokenId> ids;
    for (const auto& each : tokens.at(name.c_str()).at("ids").items()) ids.push_back(idIn(each, hasToken));
    return ids;
}

Frame makeTemplate(const JsonPart& part, const HasToken& hasToken)
{
    part.allowOnly({"single", "pair", "special_tokens"});
    const auto single = part.at("single");
    Frame frame;
    int texts = 0;
    for (const auto& step : single.items()) {
        if (const auto special = step.find("SpecialToken")) {
            const auto ids = idsOfSpecial(part.at("special_tokens"), special->at("id").text(), hasToken);
            auto& side = texts == 0 ? frame.before : frame.after;
            side.insert(side.end(), ids.begin(), ids.end());
        } else if (step.at("Sequence").at("id").text() == "A") {
            ++texts;
        } else {
            throw step.error("asks for a second text");
        }
    }
    if (texts != 1) throw single.error("doesn't hold the text exactly once");
    return frame;
}

Frame makeSequence(const JsonPart& part, const HasToken& hasToken)
{
    part.allowOnly({"processors"});
    Frame frame;
    for (const auto& each : part.at("processors").items()) {
        const auto outer = makeFrame(each, hasToken);
        frame.before.insert(frame.before.begin(), outer.before.begin(), outer.before.end());
        frame.after.insert(frame.after.end(), outer.after.begin(), outer.after.end());
    }
    return frame;
}

} // namespace

Frame makeFrame(const JsonPart& part, const HasToken& hasToken)
{
    const auto& kind = part.at("type").text();
    if (kind == "Sequence") return makeSequence(part, hasToken);
    if (kind == "TemplateProcessing") return makeTemplate(part, hasToken);
    if (kind == "ByteLevel") { // it only moves places in the text, which nobody asks for here
        part.allowOnly({"add_prefix_space", "trim_offsets", "use_regex"});
        return {};
    }
    if (kind == "BertProcessing" || kind == "RobertaProcessing") {
        part.allowOnly({"sep", "cls", "trim_offsets", "add_prefix_space"});
        return {{idOfPair(part.at("cls"), hasToken)}, {idOfPair(part.at("sep"), hasToken)}};
    }
    throw part.error("is of a kind that isn't known here, " + inQuotes(kind));
}

} // namespace core::tokenizers
