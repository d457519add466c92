// tokenizers_bench FOLDER          how long a megabyte takes: words, one word without a space, Japanese, one letter
// tokenizers_bench FOLDER LINES    the numbers of each line of a file in which bytes stand as \xHH, to compare with
// others
#include "core/tokenizers/text_tokenizer.h"
#include "tests/core/tokenizers/sample_files.h"

#include <chrono>
#include <cstdio>
#include <utility>

using namespace core::tokenizers;

namespace {

std::string repeated(std::string_view part, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes) text += part;
    return text;
}

/// Letters without a period, which no cache of words helps with.
std::string letters(std::size_t bytes)
{
    std::string text;
    std::uint32_t state = 1;
    while (text.size() < bytes) {
        state = state * 1664525U + 1013904223U;
        text += static_cast<char>('a' + (state >> 16U) % 26);
    }
    return text;
}

void printTimes(const TextTokenizer& tokenizer)
{
    constexpr std::size_t kBytes = 1'000'000;
    const std::pair<const char*, std::string> texts[]{
        {"words", repeated("stainless steel bolts and nuts, M6 x 20; ", kBytes)},
        {"one word", letters(kBytes)},
        {"Japanese", repeated("六角ボルトとナットのセットを注文します。", kBytes)},
        {"one letter", repeated("a", kBytes)},
        {"blanks", repeated(" ", kBytes)}};
    for (const auto& [name, text] : texts) {
        const auto begin = std::chrono::steady_clock::now();
        const auto count = tokenizer.encode(text, Specials::Without).size();
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
        std::printf("%-12s %8.1f ms %8zu tokens\n", name, time.count(), count);
    }
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) return 1;
    const auto begin = std::chrono::steady_clock::now();
    const auto tokenizer = loadTokenizer(arguments[1]);
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
    if (count == 2) {
        std::printf("%-12s %8.1f ms %8lld tokens\n", "loaded", time.count(), static_cast<long long>(tokenizer->size()));
        printTimes(*tokenizer);
        return 0;
    }
    for (const auto& line : samples::lines(arguments[2]))
        std::printf("%s\n", samples::joined(tokenizer->encode(samples::unescaped(line), Specials::With)).c_str());
}
