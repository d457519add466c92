// Training steps of a pretrained language model under adapters, as the towers take them, on the texts of a file:
//   language_bench FOLDER TEXTS exact|half padded|packed|shared [STEPS [BATCH [DEVICE]]]
// `shared`: each row is a session of five of the texts, cut to 16 tokens, and each of the last four is written after
// those before it, all in one pass; else each row is a text of at most 64 tokens. language_reference.py does the same
// with transformers and peft, where each of the four has a row of its own.
#include "core/engine/backbones/pretrained_language.h"
#include "core/engine/training/adam_step.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

using namespace core::engine;

namespace {

constexpr std::size_t kMostTokens = 64; // of a text
constexpr std::size_t kTitleTokens = 16;
constexpr std::size_t kSession = 5;

/// A row of a step, and from which token on it is to be written.
struct Sequence {
    std::vector<std::int64_t> tokens;
    std::size_t given = 1;
};

std::vector<Sequence> sequencesOf(const LanguageBackbone& backbone, const char* file, bool sessions)
{
    std::vector<Sequence> all;
    std::ifstream lines(file);
    std::size_t place = 0;
    for (std::string line; std::getline(lines, line); ++place) {
        auto tokens = backbone.encode(line);
        tokens.resize(std::min(tokens.size(), sessions ? kTitleTokens : kMostTokens));
        if (!sessions || place % kSession == 0) {
            all.push_back({tokens, sessions ? tokens.size() : 1});
            continue;
        }
        auto& row = all.back().tokens;
        row.insert(row.end(), tokens.begin(), tokens.end());
    }
    if (sessions && place % kSession != 0) all.pop_back();
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 5) return 2;
    const bool exact = std::string_view(argv[3]) == "exact";
    const std::string_view kind = argv[4];
    const int steps = argc > 5 ? std::stoi(argv[5]) : 10;
    const auto B = argc > 6 ? std::stoll(argv[6]) : 32;
    torch::set_num_threads(2);
    torch::manual_seed(1);
    const torch::Device device(argc > 7 ? argv[7] : "cpu");
    LanguageBackbone backbone(argv[1], device, kSession * kTitleTokens,
                              exact ? VoiceWeights::Exact : VoiceWeights::Shared);
    auto [language, words] = backbone.voice();
    language->adapt(TrainingConfig().adapterRank);
    language->to(device);
    words->to(device);
    const auto texts = sequencesOf(backbone, argv[2], kind == "shared");
    std::vector<torch::Tensor> trained;
    for (const auto& parameter : language->parameters())
        if (parameter.requires_grad()) trained.push_back(parameter);
    torch::optim::AdamW optimizer(trained, torch::optim::AdamWOptions(2e-4));

    std::int64_t predicted = 0;
    std::int64_t places = 0;
    double loss = 0;
    auto begin = std::chrono::steady_clock::now();
    for (int step = -1; step < steps; ++step) { // the first warms up
        if (step == 0) begin = std::chrono::steady_clock::now();
        std::vector<Sequence> batch;
        for (std::int64_t row = 0; row < B; ++row)
            batch.push_back(texts[static_cast<std::size_t>((step + 1) * B + row) % texts.size()]);
        std::size_t longest = 0;
        for (const auto& each : batch) longest = std::max(longest, each.tokens.size());
        auto tokens = torch::zeros({B, static_cast<std::int64_t>(longest)}, torch::kLong); // [B, L]
        auto written = torch::zeros_like(tokens, torch::kBool);
        auto lengths = torch::zeros({B}, torch::kLong);
        for (std::int64_t row = 0; row < B; ++row) {
            const auto& each = batch[static_cast<std::size_t>(row)];
            lengths[row] = std::ssize(each.tokens);
            tokens[row].slice(0, 0, std::ssize(each.tokens)).copy_(torch::tensor(each.tokens));
            written[row].slice(0, static_cast<std::int64_t>(each.given), std::ssize(each.tokens)).fill_(true);
        }
        const auto next = tokens.slice(1, 1).to(device);
        const auto spots = torch::nonzero(written.slice(1, 1).flatten()).squeeze(1).to(device);
        const auto states = language->read(words->embed(tokens.slice(1, 0, -1).to(device)),
                                           kind == "padded" ? torch::Tensor() : lengths - 1); // [B, L-1, W]
        const auto logits = words->logits(states.flatten(0, 1).index_select(0, spots));
        const auto value = torch::nn::functional::cross_entropy(logits, next.flatten().index_select(0, spots));
        optimizer.zero_grad();
        value.backward();
        adamStep(optimizer);
        if (step < 0) continue;
        predicted += spots.size(0);
        places += next.numel();
        loss += value.item<double>() / steps;
    }
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::cout << static_cast<double>(predicted) / seconds << " tokens/s, " << seconds / steps << " s a step, "
              << 100.0 * static_cast<double>(predicted) / static_cast<double>(places) << " % no padding, loss " << loss
              << '\n';
}
