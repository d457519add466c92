#include "core/domain/split.h"
#include "core/engine/student/perceptron_pass.h"
#include "core/engine/student/student_ground.h"
#include "core/engine/student/student_loss.h"
#include "tests/core/engine/random_dataset.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace core;
using namespace core::engine;

namespace {

constexpr int kItems = 30;

/// Two sessions of which the second comes back to an item, and values of every kind for them.
struct Fixture {
    Dataset dataset = randomDataset(7, kItems, 200);
    images::PictureSet pictures;
    StudentInput input{dataset, pictures, allSessions(dataset), 5, {}};
    StudentGround ground{input, {}, {}};
    StudentBatcher batcher{ground.facts};
    StudentValues values;

    const StudentBatch& gather()
    {
        std::vector<SessionIndex> sessions;
        for (SessionIndex session = 0; sessions.size() < 4; ++session)
            if (dataset.log.itemsOf(session).size() > 2) sessions.push_back(session);
        const auto& batch = batcher.gather(sessions);
        std::mt19937 random(5);
        std::normal_distribution<float> normal(0, 0.7F);
        const auto fill = [&](std::vector<float>& some, std::size_t count) {
            some.clear();
            for (std::size_t at = 0; at < count; ++at) some.push_back(normal(random));
        };
        fill(values.edges, kEdgeChannels * batch.edgeTo.size());
        fill(values.votes, batch.voteItems.size());
        fill(values.prior, kItems);
        fill(values.distance, kReadEvents);
        fill(values.length, kReadEvents + 1);
        fill(values.repeat, kRepeatBuckets);
        return batch;
    }
};

/// The cross-entropies of all cases the plain way: a score for every item, item by item.
double plainLoss(const StudentBatch& batch, const StudentValues& values, bool repeats)
{
    double sum = 0;
    for (const auto& each : batch.cases) {
        std::vector<double> scores(values.prior.begin(), values.prior.end());
        for (auto event = each.firstEvent; event < each.lastEvent; ++event) {
            const auto distance = each.lastEvent - 1 - event;
            const double weight = std::exp(values.distance[distance] + values.length[each.length()]);
            for (auto edge = batch.events[event].firstEdge; edge < batch.events[event].lastEdge; ++edge)
                scores[static_cast<std::size_t>(batch.edgeTo[edge])] +=
                    weight * values.edges[(distance == 0 ? 0 : batch.edgeTo.size()) + edge];
        }
        for (auto vote = each.firstVote; vote < each.lastVote; ++vote)
            scores[static_cast<std::size_t>(batch.voteItems[vote])] += values.votes[vote];
        for (auto event = each.firstEvent; event < each.lastEvent; ++event) {
            const auto item = batch.events[event].item;
            const auto bucket = std::min<std::size_t>(each.lastEvent - 1 - event, kRepeatBuckets - 1);
            if (repeats)
                scores[static_cast<std::size_t>(item)] += values.repeat[bucket];
            else if (item != each.target)
                scores[static_cast<std::size_t>(item)] = -1e30;
        }
        double mass = 0;
        for (const auto score : scores) mass += std::exp(score);
        sum += std::log(mass) - scores[static_cast<std::size_t>(each.target)];
    }
    return sum;
}

constexpr std::array kKinds{&StudentValues::edges,    &StudentValues::votes,  &StudentValues::prior,
                            &StudentValues::distance, &StudentValues::length, &StudentValues::repeat};

} // namespace

/// The loss of the student and the gradients that are written by hand.
class StudentLossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::set_num_threads(1); }

    void loss_isExactWithoutTheMatrix()
    {
        Fixture fixture;
        const auto& batch = fixture.gather();
        for (const bool repeats : {false, true}) {
            StudentValues derivatives;
            const auto sum = StudentLoss(kItems, repeats)(batch, fixture.values, 1, {}, derivatives);
            const auto plain = plainLoss(batch, fixture.values, repeats);
            QVERIFY2(std::abs(sum.crossEntropy - plain) < 1e-5, qPrintable(QString::number(sum.crossEntropy - plain)));
        }
    }

    void derivatives_areTheNumericalOnes()
    {
        Fixture fixture;
        const auto& batch = fixture.gather();
        // A teacher that likes high scores of low items.
        const StudentLoss::Teaching teaching = [](std::size_t which, std::span<const ItemIndex> items,
                                                  std::span<const double> scores, std::span<double> derivatives) {
            double loss = 0;
            for (std::size_t at = 0; at < items.size(); ++at) {
                const double weight = 0.01 * static_cast<double>(which + 1) / (1 + items[at]);
                loss -= weight * scores[at] * scores[at];
                derivatives[at] -= 2 * weight * scores[at];
            }
            return loss;
        };
        constexpr double kShare = 0.25;
        for (const bool repeats : {false, true}) {
            StudentLoss loss(kItems, repeats);
            StudentValues derivatives;
            loss(batch, fixture.values, kShare, teaching, derivatives);
            StudentValues unused;
            for (const auto kind : kKinds) {
                auto& values = fixture.values.*kind;
                QCOMPARE((derivatives.*kind).size(), values.size());
                for (std::size_t at = 0; at < values.size(); at += 1 + values.size() / 40) {
                    constexpr float kStep = 1.0F / 256;
                    const auto nudged = [&](float by) {
                        const auto before = values[at];
                        values[at] += by;
                        const auto sum = loss(batch, fixture.values, kShare, teaching, unused);
                        values[at] = before;
                        return kShare * (sum.crossEntropy + sum.teaching);
                    };
                    const double numerical = (nudged(kStep) - nudged(-kStep)) / (2 * kStep);
                    QVERIFY2(std::abs(numerical - (derivatives.*kind)[at]) < 2e-4,
                             qPrintable(QString("%1 %2").arg(numerical).arg((derivatives.*kind)[at])));
                }
            }
        }
    }

    void loss_staysFiniteWhenOneItemHoldsAllTheMass()
    {
        Fixture fixture;
        const auto& batch = fixture.gather();
        for (auto& value : fixture.values.edges) value *= 100;
        StudentValues derivatives;
        const auto sum = StudentLoss(kItems, false)(batch, fixture.values, 1, {}, derivatives);
        QVERIFY(std::isfinite(sum.crossEntropy));
        for (const auto kind : kKinds)
            for (const auto each : derivatives.*kind) QVERIFY(std::isfinite(each));
    }

    /// Every edge stands once for a session, and is read by all prefixes behind it.
    void aBatch_holdsEachEdgeOnce()
    {
        Fixture fixture;
        const auto& batch = fixture.gather();
        std::size_t edges = 0;
        for (std::size_t at = 0; at < batch.events.size(); ++at) {
            const auto same =
                std::find_if(batch.events.begin(), batch.events.begin() + static_cast<std::ptrdiff_t>(at),
                             [&](const BatchEvent& each) { return each.firstEdge == batch.events[at].firstEdge; });
            if (same == batch.events.begin() + static_cast<std::ptrdiff_t>(at))
                edges += batch.events[at].lastEdge - batch.events[at].firstEdge;
            else
                QCOMPARE(same->item, batch.events[at].item);
        }
        QCOMPARE(edges, batch.edgeTo.size());
        for (const auto& each : batch.cases) QVERIFY(each.length() >= 1 && each.lastEvent <= batch.events.size());
    }

    void perceptron_learnsAsAutogradDoes()
    {
        torch::manual_seed(3);
        for (const int rows : {0, 1, 100, 1000}) { // within a block, and over several
            StudentNet net(6, 7, 2);
            const auto features = torch::randn({rows, 8}) * 2; // of which it reads six
            const auto channels = static_cast<std::int64_t>(kEdgeChannels);
            const auto derivatives = torch::randn({channels, rows});
            const auto expected = net->edgeScores(features).t().contiguous(); // [C, rows]
            expected.backward(derivatives);
            std::vector<torch::Tensor> gradients;
            for (const auto& parameter : net->edgePerceptron()->parameters())
                gradients.push_back(parameter.grad().clone());
            PerceptronPass pass(net->edgePerceptron(), 8);
            const auto valuesOf = [](const torch::Tensor& tensor) {
                return std::span(tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel()));
            };
            std::vector<float> answers;
            pass.forward(valuesOf(features), answers);
            QCOMPARE(answers.size(), kEdgeChannels * static_cast<std::size_t>(rows));
            for (std::size_t at = 0; at < answers.size(); ++at)
                QVERIFY(std::abs(answers[at] - valuesOf(expected)[at]) < 1e-5);
            net->zero_grad();
            pass.backward(valuesOf(features), valuesOf(derivatives));
            if (rows == 0) continue;
            std::size_t at = 0;
            for (const auto& parameter : net->edgePerceptron()->parameters()) {
                const auto difference = (parameter.grad() - gradients[at]).abs().max().item<double>();
                QVERIFY2(difference < 1e-5 * (1 + gradients[at].abs().max().item<double>()),
                         qPrintable(QString::number(difference)));
                ++at;
            }
        }
    }

    void gelu_isXPhi()
    {
        for (int at = -3000; at <= 3000; ++at) {
            const double x = at / 100.0;
            Wide output = Wide{} + static_cast<float>(x);
            Wide slope;
            geluWithSlope(output, slope);
            const double phi = std::erfc(-x / std::sqrt(2.0)) / 2;
            QVERIFY(std::abs(output[3] - x * phi) < 1e-6 * (1 + std::abs(x)));
            QVERIFY(std::abs(slope[5] - (phi + x * std::exp(-x * x / 2) / std::sqrt(2 * M_PI))) < 1e-6);
        }
    }
};

QTEST_GUILESS_MAIN(StudentLossTest)
#include "student_loss_test.moc"
