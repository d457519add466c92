#include "core/domain/split.h"
#include "core/engine/student/rare_lift.h"
#include "core/engine/student/student_ground.h"
#include "core/engine/student/student_plan.h"
#include "core/engine/student/student_trainer.h"
#include "core/engine/student/untaught_student.h"
#include "tests/core/engine/random_dataset.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <set>
#include <tuple>

using namespace core;
using namespace core::engine;

namespace {

constexpr std::int64_t kDay = 86'400;
constexpr int kItems = 30;

StudentInput inputOf(const Dataset& dataset, const images::PictureSet& pictures, TeacherView teacher = {})
{
    return {dataset, pictures, allSessions(dataset), 5, std::move(teacher)};
}

/// What a training sees of one case: edge rows by (item reached, distance from the end), vote rows by item.
struct Sight {
    std::map<std::pair<std::int64_t, std::int64_t>, std::vector<float>> edges;
    std::map<std::int64_t, std::vector<float>> votes;
};

std::vector<float> rowOf(const std::vector<float>& rows, std::size_t at, std::size_t width)
{
    const auto first = rows.begin() + static_cast<std::ptrdiff_t>(at * width);
    return {first, first + static_cast<std::ptrdiff_t>(width)};
}

/// As the training loop gathers it, with the other prefixes of its session.
Sight gathered(const StudentGround& ground, const Case& which)
{
    StudentBatcher batcher(ground.facts);
    const auto& batch = batcher.gather(std::span(&which.session, 1));
    const auto& each = batch.cases.at(static_cast<std::size_t>(which.position) - 1);
    Sight sight;
    for (auto event = each.firstEvent; event < each.lastEvent; ++event)
        for (auto edge = batch.events[event].firstEdge; edge < batch.events[event].lastEdge; ++edge)
            sight.edges[{batch.edgeTo[edge], static_cast<std::int64_t>(each.lastEvent - 1 - event)}] =
                rowOf(batch.edgeFeatures, edge, ground.features.width());
    for (auto vote = each.firstVote; vote < each.lastVote; ++vote)
        sight.votes[batch.voteItems[vote]] = rowOf(batch.votes, vote, kVoteFeatures);
    return sight;
}

/// As the same question is answered after training by whoever knows all of the ground's sessions.
Sight answered(const StudentGround& ground, std::span<const ItemIndex> prefix)
{
    Sight sight;
    std::vector<float> row(ground.features.width());
    for (std::size_t at = 0; at < prefix.size(); ++at)
        for (const auto& edge : ground.edges.of(prefix[at]))
            if (ground.features
                    .write(ground.features.leaving(prefix[at], ground.features.without({})), edge, row.data())
                    .stands)
                sight.edges[{edge.to, static_cast<std::int64_t>(prefix.size() - 1 - at)}] = row;
    for (const auto& vote : ground.neighbours.votes(prefix)) {
        const auto votes = voteRow(vote, ground.facts.sessionsOf[static_cast<std::size_t>(vote.item)]);
        sight.votes[vote.item] = {votes.begin(), votes.end()};
    }
    return sight;
}

bool isClose(const std::vector<float>& one, const std::vector<float>& other)
{
    return std::ranges::equal(one, other, [](float a, float b) { return std::abs(a - b) < 1e-4F; });
}

/// Unit rows that depend on nothing but the seed -> [I, 8]
torch::Tensor randomRows(std::uint64_t seed)
{
    torch::manual_seed(seed);
    return torch::nn::functional::normalize(torch::randn({kItems, 8}));
}

TeacherView randomTeacher(std::uint64_t seed)
{
    const auto states = randomRows(seed + 1);
    return {.knowledge = randomRows(seed),
            .queries = states,
            .transition = randomRows(seed + 2),
            .sessionStates =
                [states](const std::vector<std::vector<ItemIndex>>& prefixes) {
                    std::vector<torch::Tensor> last;
                    for (const auto& prefix : prefixes) last.push_back(states[prefix.back()]);
                    return torch::stack(last);
                },
            .content = {randomRows(seed + 3), randomRows(seed + 4)}};
}

/// The last ten of kItems stand in no session.
Dataset datasetWithUnseenItems()
{
    auto dataset = randomDataset(7, kItems - 10, 400);
    for (int item = kItems - 10; item < kItems; ++item)
        dataset.catalogue.items.push_back(
            {.id = {item + 1}, .code = std::to_string(item), .title = "", .category = "", .attributes = {""}});
    return dataset;
}

/// The scores of all items after one event each, one row after the other.
std::vector<float> answersOf(const Scorer& student)
{
    std::vector<float> answers;
    std::vector<float> scores(kItems);
    for (ItemIndex item = 0; item < kItems; ++item) {
        student.score({std::span(&item, 1), 0}, scores);
        answers.insert(answers.end(), scores.begin(), scores.end());
    }
    return answers;
}

Student studentOf(const Dataset& dataset, const images::PictureSet& pictures, const TeacherView& teacher,
                  const TrainingConfig& config)
{
    const QTemporaryDir folder;
    return trainStudent(inputOf(dataset, pictures, teacher), config,
                        std::filesystem::path(folder.path().toStdString()) / "c", {}, [](auto&&...) {});
}

std::vector<float> answersOf(const Dataset& dataset, const images::PictureSet& pictures, const TeacherView& teacher,
                             const TrainingConfig& config)
{
    return answersOf(studentOf(dataset, pictures, teacher, config));
}

/// A source of the student, scrambled.
void scramble(Without source, Dataset& dataset, images::PictureSet& pictures, TeacherView& teacher)
{
    const auto other = randomTeacher(77);
    for (std::size_t at = 0; at < dataset.catalogue.items.size(); ++at) {
        auto& item = dataset.catalogue.items[at];
        const auto text = std::to_string(at * 7 % 11);
        if (source == Without::Text) item.title = item.description = "word " + text;
        if (source == Without::Columns) {
            item.category = "c" + text;
            item.attributes = {text};
            item.price = 100.0 - static_cast<double>(at);
        }
    }
    if (source == Without::Images)
        for (auto& value : pictures.rgb) value = static_cast<std::uint8_t>(value * 37 + 11);
    const bool knows = source == Without::Knowledge || source == Without::Teacher;
    if (knows) teacher.knowledge = other.knowledge;
    if (knows || source == Without::Text) teacher.content.text = other.content.text;
    if (knows || source == Without::Images) teacher.content.picture = other.content.picture;
    if (source == Without::Transition || source == Without::Teacher) {
        teacher.queries = other.queries;
        teacher.transition = other.transition;
        teacher.sessionStates = other.sessionStates;
    }
}

} // namespace

/// What the training loop itself sees and what it leaves out; its tables are tested in student_facts_test.
class StudentTrainingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::set_num_threads(1); }

    /// METHOD.md section 3, trap 1, in the very rows that the loss is made from: a case is seen as it would be had its
    /// session never been.
    void aCase_isSeenWithoutItsOwnSession()
    {
        const auto dataset = randomDataset(7, kItems, 200);
        const images::PictureSet pictures;
        const StudentGround whole(inputOf(dataset, pictures), {}, {});
        std::size_t compared = 0;
        for (SessionIndex left = 0; left < 40; ++left) {
            const auto items = dataset.log.itemsOf(left);
            if (items.size() < 2) continue;
            auto input = inputOf(dataset, pictures);
            std::erase(input.known, left);
            const StudentGround without(input, {}, {});
            const auto seen = gathered(whole, {left, static_cast<std::int32_t>(items.size()) - 1});
            const auto expected = answered(without, items.first(items.size() - 1));
            QCOMPARE(seen.edges.size(), expected.edges.size());
            QCOMPARE(seen.votes.size(), expected.votes.size());
            for (const auto& [edge, row] : seen.edges) QVERIFY(isClose(row, expected.edges.at(edge)));
            for (const auto& [item, row] : seen.votes) QVERIFY(isClose(row, expected.votes.at(item)));
            compared += seen.edges.size() + seen.votes.size();
        }
        QVERIFY(compared > 1000);
    }

    /// METHOD.md section 3, trap 2, in the features that the cases of a day are given.
    void aDay_knowsNothingOfItselfOrLater()
    {
        auto dataset = randomDataset(3, kItems, 200);
        const images::PictureSet pictures;
        const StudentGround before(inputOf(dataset, pictures), {}, {});
        for (int session = 0; session < 300; ++session)
            dataset.log.append({1000 + session}, "x" + std::to_string(session), std::vector<ItemIndex>{5, 6},
                               std::vector<std::int64_t>{3 * kDay + session, 3 * kDay + session});
        const StudentGround after(inputOf(dataset, pictures), {}, {});
        QCOMPARE(before.days.size(), after.days.size());
        for (std::size_t at = 0; at < before.days.size(); ++at) {
            const bool same = torch::equal(before.days[at].popularity, after.days[at].popularity);
            QCOMPARE(same, before.days[at].day <= 3);
        }
        QVERIFY(before.days.back().day == 4);
    }

    void aSourceThatIsLeftOut_changesNothing_data()
    {
        QTest::addColumn<Without>("source");
        for (const auto& [source, name] : EnumNames<Without>::names)
            if (source != Without::Ids && source != Without::Neighbours) // not sources of their own: see below
                QTest::newRow(name) << source;
    }
    void aSourceThatIsLeftOut_changesNothing()
    {
        QFETCH(Without, source);
        auto dataset = randomDataset(7, kItems, 200);
        images::PictureSet pictures(kItems);
        std::ranges::fill(pictures.present, std::uint8_t{1});
        for (std::size_t at = 0; at < pictures.rgb.size(); ++at) pictures.rgb[at] = static_cast<std::uint8_t>(at * 31);
        auto teacher = randomTeacher(1);
        TrainingConfig with{.studentBatch = 16};
        TrainingConfig without = with;
        without.without = {source};
        const auto answersWith = answersOf(dataset, pictures, teacher, with);
        const auto answersWithout = answersOf(dataset, pictures, teacher, without);
        scramble(source, dataset, pictures, teacher);
        QVERIFY(answersOf(dataset, pictures, teacher, with) != answersWith); // it matters where it is used
        QVERIFY(answersOf(dataset, pictures, teacher, without) == answersWithout);
    }

    /// Without ids, variants of one product can't be told apart by what happened to them.
    void withoutIds_variantsAreOne()
    {
        auto dataset = randomDataset(7, kItems, 300);
        for (auto& item : dataset.catalogue.items) {
            item.price.reset();
            item.attributes = {"same"};
        }
        const images::PictureSet pictures;
        TrainingConfig config{.studentBatch = 16};
        const auto apart = [&] {
            const auto answers = answersOf(dataset, pictures, {}, config);
            int different = 0;
            for (int from = 3; from < kItems; ++from) // items 0, 1 and 2 are one family
                different += std::abs(answers[static_cast<std::size_t>(from * kItems)] -
                                      answers[static_cast<std::size_t>(from * kItems + 1)]) > 1e-5F;
            return different;
        };
        QVERIFY(apart() > 5);
        config.without = {Without::Ids};
        QCOMPARE(apart(), 0);
    }

    void withoutNeighbours_noSessionVotes()
    {
        const auto dataset = randomDataset(7, kItems, 200);
        const images::PictureSet pictures;
        for (const auto left : {Without::Neighbours, Without::Ids}) {
            const StudentGround ground(inputOf(dataset, pictures), {.without = {left}}, {});
            QVERIFY(gathered(ground, {0, static_cast<std::int32_t>(dataset.log.itemsOf(0).size()) - 1}).votes.empty());
            QVERIFY(!ground.asksNeighbours);
        }
    }

    /// The teacher knows what nobody clicked: from item 0 to item 20, which stands in no session.
    void distillation_handsOverWhatTheTeacherAloneKnows()
    {
        const auto dataset = datasetWithUnseenItems();
        const images::PictureSet pictures;
        auto teacher = randomTeacher(1);
        teacher.knowledge = torch::Tensor();
        teacher.transition[20] = teacher.queries[0];
        const auto difference = [&](double weight) {
            TrainingConfig config{.studentBatch = 16, .distillationWeight = weight};
            const auto answers = answersOf(dataset, pictures, teacher, config);
            double others = 0;
            for (int item = 21; item < kItems; ++item) others += answers[static_cast<std::size_t>(item)] / 9.0;
            return answers[20] - others; // after item 0
        };
        const auto untaught = difference(0);
        const auto taught = difference(1);
        QVERIFY2(taught > untaught + 0.1, qPrintable(QString("%1 %2").arg(taught).arg(untaught)));
        QVERIFY(taught > 0);
    }

    /// What the teacher adds lies on top of a student that knows nothing of it, and only where sessions are few.
    void theTeacher_leavesTheRestAsItWas_data()
    {
        QTest::addColumn<int>("edgesPerItem");
        QTest::addColumn<qint64>("stepEdges");
        QTest::newRow("all edges") << TrainingConfig().edgesPerItem << qint64{250'000};
        QTest::newRow("cut") << 12 << qint64{250'000};
        QTest::newRow("in small parts") << TrainingConfig().edgesPerItem << qint64{2'000};
    }
    void theTeacher_leavesTheRestAsItWas()
    {
        QFETCH(int, edgesPerItem);
        QFETCH(qint64, stepEdges);
        const auto dataset = datasetWithUnseenItems();
        const images::PictureSet pictures;
        const TrainingConfig config{.studentBatch = 16, .stepEdges = stepEdges, .edgesPerItem = edgesPerItem};
        const auto counts = itemFrequency(dataset.log, allSessions(dataset), kItems);
        const auto student = studentOf(dataset, pictures, randomTeacher(1), config);
        const auto taught = answersOf(student);
        const auto untaught = answersOf(dataset, pictures, {}, config);
        QVERIFY(answersOf(UntaughtStudent(student, student.tables().untaught)) == untaught);
        int same = 0;
        int different = 0;
        for (std::size_t at = 0; at < taught.size(); ++at) {
            const bool isRare = static_cast<float>(counts[at % kItems]) < kOftenSeen;
            if (!isRare) QCOMPARE(taught[at], untaught[at]);
            same += isRare ? 0 : 1;
            different += isRare && taught[at] != untaught[at] ? 1 : 0;
        }
        QVERIFY(same > 100);
        QVERIFY(different > 100);
    }

    void training_goesOnBitForBitWithTheTeacherToo()
    {
        const auto dataset = randomDataset(7, kItems, 100);
        const images::PictureSet pictures;
        const QTemporaryDir folder;
        const TrainingConfig config{.studentBatch = 16};
        const auto input = inputOf(dataset, pictures, randomTeacher(1));
        const auto steps = std::ssize(planTraining(dataset.log, input.known, input.lessons(), config, true));
        const auto untaught = std::ssize(planTraining(dataset.log, input.known, input.lessons(), config, false));
        const auto run = [&](const char* name, const JobContext& context) {
            return trainStudent(input, config, std::filesystem::path(folder.path().toStdString()) / name, context,
                                [](auto&&...) {});
        };
        const auto whole = run("whole", {});
        for (const auto at : {untaught - 1, untaught, (untaught + steps) / 2}) {
            std::stop_source stop;
            const JobContext context(stop.get_token(), nullptr, [&](const Progress& progress) {
                if (progress.stage == Stage::Distillation && progress.done == at) stop.request_stop();
            });
            const auto name = std::to_string(at);
            QVERIFY_THROWS_EXCEPTION(Cancelled, run(name.c_str(), context));
            const auto resumed = run(name.c_str(), {});
            QVERIFY(resumed.tables().value == whole.tables().value);
            QVERIFY(resumed.tables().parts == whole.tables().parts);
        }
    }

    void distillation_isAStageOfItsOwn()
    {
        const auto dataset = randomDataset(7, kItems, 100);
        const images::PictureSet pictures;
        const QTemporaryDir folder;
        for (const bool taught : {false, true}) {
            std::set<Stage> stages;
            const JobContext context({}, nullptr, [&](const Progress& progress) { stages.insert(progress.stage); });
            static_cast<void>(trainStudent(inputOf(dataset, pictures, taught ? randomTeacher(1) : TeacherView{}), {},
                                           std::filesystem::path(folder.path().toStdString()) / "c" /
                                               std::to_string(static_cast<int>(taught)),
                                           context, [](auto&&...) {}));
            QCOMPARE(stages.contains(Stage::Distillation), taught);
        }
    }
};

QTEST_GUILESS_MAIN(StudentTrainingTest)
#include "student_training_test.moc"
