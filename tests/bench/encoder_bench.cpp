// What a sequence encoder, attention over a session's items, would add to the student: both trained apart on the days
// before the validation, their scores added with the weight that does best on one half of the validation sessions and
// judged on the other.
//   encoder_bench FOLDER THREADS [repeated] [student=FOLDER] [teacher=FILE] [width=64] [layers=2] [passes=10]
//                 [rate=0.001] [batch=256] [field=value ...]
// `student=` keeps the student there and takes it from there; `teacher=` gives the encoder its z^k and z^t too.
#include "core/base/memory_use.h"
#include "core/engine/student/student_trainer.h"
#include "core/engine/tensors/safetensors.h"
#include "core/evaluation/held_out.h"
#include "core/evaluation/measures.h"
#include "tests/bench/sequence_encoder.h"
#include "tests/bench/training_folder.h"

#include <array>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <map>

using namespace core;
using namespace core::engine;

namespace {

constexpr std::array kShares{0.0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1.2, 1e6}; // of the encoder; the last is it alone

using Ranks = std::array<std::vector<int>, kShares.size()>;

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

Student studentOf(const Dataset& dataset, const Split& split, const TrainingConfig& config,
                  const std::filesystem::path& kept)
{
    if (std::filesystem::exists(kept / "student.safetensors")) return Student::load(kept);
    const images::PictureSet pictures(static_cast<std::size_t>(dataset.itemCount()));
    const StudentInput input{dataset, pictures, split.train, dayOf(split.validationFrom), {}};
    std::filesystem::create_directories(kept);
    auto student = trainStudent(input, config, kept / "checkpoint.safetensors", JobContext(), [](auto&&...) {});
    student.save(kept);
    return student;
}

/// The target's rank in student + share * encoder, for each share.
Ranks rankAll(bench::SequenceEncoder& encoder, const Student& student, const SessionLog& log, const HeldOut& heldOut)
{
    constexpr std::size_t kBatch = 256;
    const torch::NoGradGuard noGradients;
    encoder->eval();
    const auto [units, vectors] = encoder->items();
    const auto I = static_cast<std::size_t>(units.size(0));
    std::vector<float> scores(I);
    Ranks ranks;
    for (std::size_t first = 0; first < heldOut.cases.size(); first += kBatch) {
        const auto last = std::min(first + kBatch, heldOut.cases.size());
        std::vector<std::span<const ItemIndex>> rows;
        std::vector<std::int64_t> ends;
        for (auto at = first; at < last; ++at) {
            const auto prefix =
                log.itemsOf(heldOut.cases[at].session).first(static_cast<std::size_t>(heldOut.cases[at].position));
            rows.push_back(
                prefix.last(std::min(prefix.size(), static_cast<std::size_t>(bench::SequenceEncoderImpl::kWindow))));
            ends.push_back(std::ssize(rows.back()) - 1);
        }
        const auto tokens = bench::paddedRows(rows);
        auto places = torch::arange(tokens.size(0)) * tokens.size(1) + torch::tensor(ends);
        const auto states = encoder->forward(vectors, tokens).flatten(0, 1).index_select(0, places);
        const auto logits =
            torch::log_softmax(torch::matmul(states, units.t()) / bench::SequenceEncoderImpl::kTemperature, 1);
        for (auto at = first; at < last; ++at) {
            const auto prefix =
                log.itemsOf(heldOut.cases[at].session).first(static_cast<std::size_t>(heldOut.cases[at].position));
            student.score({prefix, 0}, scores);
            const auto* more = logits[static_cast<std::int64_t>(at - first)].const_data_ptr<float>();
            const auto target = static_cast<std::size_t>(heldOut.targets[at]);
            for (std::size_t share = 0; share < kShares.size(); ++share) {
                const auto weight = static_cast<float>(kShares[share]);
                const auto bar = scores[target] + weight * more[target];
                int rank = 0;
                for (std::size_t item = 0; item < I; ++item) rank += scores[item] + weight * more[item] >= bar;
                ranks[share].push_back(std::isfinite(bar) ? rank : static_cast<int>(I));
            }
        }
    }
    return ranks;
}

double reciprocal(int rank)
{
    return rank <= 20 ? 1.0 / rank : 0;
}

/// Each case's rank at the share that did best on the sessions of the other half.
std::vector<int> crossed(const Ranks& ranks, const HeldOut& heldOut, std::array<std::size_t, 2>& chosen)
{
    std::array<std::array<double, kShares.size()>, 2> sums{};
    const auto halfOf = [&](std::size_t at) { return static_cast<std::size_t>(heldOut.cases[at].session % 2); };
    for (std::size_t share = 0; share + 1 < kShares.size(); ++share)
        for (std::size_t at = 0; at < heldOut.cases.size(); ++at)
            sums[halfOf(at)][share] += reciprocal(ranks[share][at]);
    for (std::size_t half = 0; half < 2; ++half)
        chosen[half] = static_cast<std::size_t>(std::ranges::max_element(sums[1 - half]) - sums[1 - half].begin());
    std::vector<int> result;
    for (std::size_t at = 0; at < heldOut.cases.size(); ++at) result.push_back(ranks[chosen[halfOf(at)]][at]);
    return result;
}

void tell(const char* name, const HeldOut& heldOut, const std::vector<int>& ranks)
{
    std::cout << "  " << name;
    for (const auto slice : {Slice::All, Slice::Unseen, Slice::Cold, Slice::Hot}) {
        const auto measured = measureSlice(slice, heldOut, ranks, JobContext());
        std::cout << ' ' << enumName(slice) << ' ' << measured.hr20 << ' ' << measured.mrr20;
    }
    std::cout << '\n';
}

void tellDifference(const HeldOut& heldOut, const std::vector<int>& with, const std::vector<int>& student)
{
    const auto difference = pairedDifference(heldOut, with, student, JobContext());
    std::cout << "  less the student: HR@20 " << difference.hr20 << " [" << difference.hr20Interval.low << ", "
              << difference.hr20Interval.high << "], MRR@20 " << difference.mrr20 << " ["
              << difference.mrr20Interval.low << ", " << difference.mrr20Interval.high << "]" << std::endl;
}

torch::Tensor contentsOf(const std::string& teacher)
{
    if (teacher.empty()) return {};
    const auto file = readTensors(teacher);
    return torch::cat({file.tensor("knowledge", teacher), file.tensor("transition", teacher)}, /*dim=*/1);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) return 2;
    torch::set_num_threads(std::atoi(argv[2]));
    std::map<std::string, std::string> wishes{
        {"student", "student-kept"}, {"teacher", ""}, {"width", "64"}, {"layers", "2"}, {"passes", "10"},
        {"rate", "0.001"},           {"batch", "256"}};
    TrainingConfig config;
    std::vector<std::string> settings;
    bool repeated = false;
    for (int at = 3; at < argc; ++at) {
        const std::string text = argv[at];
        const auto name = text.substr(0, text.find('='));
        if (text == "repeated")
            repeated = true;
        else if (wishes.contains(name))
            wishes[name] = text.substr(name.size() + 1);
        else
            settings.push_back(text);
    }
    applySettings(config, settings);
    const auto dataset = bench::readTrainingFolder(argv[1], repeated);
    const auto split = splitByTime(dataset.log, bench::newestDay(dataset.log) * 86'400);
    const auto heldOut = heldOutAfter(dataset.log, split.train, split.validation, dataset.itemCount());
    const auto student = studentOf(dataset, split, config, wishes["student"]);

    seedWeights(1, 0x5e1);
    bench::SequenceEncoder encoder(dataset.itemCount(), std::stoll(wishes["width"]), std::stoll(wishes["layers"]),
                                   contentsOf(wishes["teacher"]));
    torch::optim::AdamW optimizer(encoder->parameters(), torch::optim::AdamWOptions(0).weight_decay(0.01));
    const auto passes = std::stoll(wishes["passes"]);
    for (std::int64_t pass = 0; pass < passes; ++pass) {
        const auto before = processorSeconds();
        const auto loss = bench::encoderPass(encoder, optimizer, dataset.log, split.train, pass, passes,
                                             std::stod(wishes["rate"]), std::stoll(wishes["batch"]));
        std::cout << "pass " << pass + 1 << ": " << processorSeconds() - before << " s of the processor, at most "
                  << peakMemory() / (1 << 20) << " MiB, loss " << loss << std::endl;
        if (pass + 1 != passes && (pass + 1) % 5 != 0) continue;
        const auto ranks = rankAll(encoder, student, dataset.log, heldOut);
        std::array<std::size_t, 2> chosen{};
        const auto both = crossed(ranks, heldOut, chosen);
        tell("student", heldOut, ranks.front());
        tell("encoder", heldOut, ranks.back());
        tell("both", heldOut, both);
        std::cout << "  shares " << kShares[chosen[0]] << " and " << kShares[chosen[1]] << '\n';
        tellDifference(heldOut, both, ranks.front());
    }
}
