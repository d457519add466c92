#pragma once

#include <filesystem>
#include <fstream>
#include <string>

/// A tokenizer of `tokens` tokens, the first for all that it doesn't know, then "bolt" and "nut", digits, and names
/// that no text has.
inline void writeTinyTokenizer(const std::filesystem::path& folder, int tokens)
{
    const std::string words[]{"bolt", "nut", "0",   "1",   "2",   "3",   "4",   "5",   "6",   "7",   "8",
                              "9",    "##0", "##1", "##2", "##3", "##4", "##5", "##6", "##7", "##8", "##9"};
    std::ofstream file(folder / "tokenizer.json");
    file << R"({"version":"1.0","added_tokens":[],"pre_tokenizer":{"type":"Whitespace"},"model":{"type":"WordPiece",)"
         << R"("unk_token":"[UNK]","continuing_subword_prefix":"##","max_input_chars_per_word":100,"vocab":{"[UNK]":0)";
    for (int token = 1; token < tokens; ++token) {
        const auto word = static_cast<std::size_t>(token - 1);
        file << ",\"" << (word < std::size(words) ? words[word] : "t" + std::to_string(token)) << "\":" << token;
    }
    file << "}}}";
}

/// A copy of one of the tiny models (packaging/backbones/make_tiny_models.py) at `to`, with a tokenizer of `tokens`.
inline std::filesystem::path copyTinyModel(const char* name, const std::filesystem::path& to, int tokens)
{
    std::filesystem::create_directories(to.parent_path());
    std::filesystem::copy(std::filesystem::path(DENJU_SOURCE_DIR) / "tests" / "core" / "engine" / "backbones" / name,
                          to, std::filesystem::copy_options::recursive);
    writeTinyTokenizer(to, tokens);
    return to;
}
