#include "filled.h"

#include "core/base/field_text.h"
#include "core/protocol/operations/check.h"
#include "core/protocol/operations/compare.h"
#include "core/protocol/operations/delete_run.h"
#include "core/protocol/operations/devices.h"
#include "core/protocol/operations/evaluate.h"
#include "core/protocol/operations/explain.h"
#include "core/protocol/operations/export.h"
#include "core/protocol/operations/forecast.h"
#include "core/protocol/operations/import.h"
#include "core/protocol/operations/preview.h"
#include "core/protocol/operations/profile.h"
#include "core/protocol/operations/recommend.h"
#include "core/protocol/operations/report.h"
#include "core/protocol/operations/sample.h"
#include "core/protocol/operations/save_table.h"
#include "core/protocol/operations/train.h"
#include "core/protocol/operations/undo_import.h"

#include <QTest>

#include <map>
#include <set>
#include <tuple>

using namespace core;
using namespace core::protocol;
using namespace core::protocol::tests;

namespace {

using Requests =
    std::tuple<AblationsRequest, CheckRequest, CompareRequest, DeleteRunRequest, ForecastRequest, SeedsRequest,
               EvaluateRequest, ExplainRequest, ExportRequest, ImportRequest, PreviewRequest, ProfileRequest,
               UndoImportRequest, RecommendRequest, ReportRequest, SampleRequest, SaveTableRequest, TrainRequest>;
using Responses = std::tuple<AblationsResponse, CheckResponse, CompareResponse, DeleteRunResponse, DevicesResponse,
                             ForecastResponse, SeedsResponse, EvaluateResponse, ExplainResponse, ExportResponse,
                             ImportResponse, PreviewResponse, ProfileResponse, UndoImportResponse, RecommendResponse,
                             ReportResponse, SampleResponse, SaveTableResponse, TrainResponse>;

template <class Structs, class Visit> void forEach(Visit&& visit)
{
    std::apply([&](const auto&... each) { (visit(each), ...); }, Structs());
}

template <class T> std::map<std::string, std::string> textsOf(const T& request)
{
    std::map<std::string, std::string> texts;
    T::visitFields(request,
                   [&](const char* name, const auto& field, const char*) { texts[name] = fieldToText(field); });
    return texts;
}

/// What a request's JSON becomes with one field put in place of its own, or without it.
template <class T> std::string refusalOf(const Json& json)
{
    try {
        static_cast<void>(decode<T>(json.dump()));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::RequestMalformed) return error.detail();
    }
    return "";
}

} // namespace

class OperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStruct_comesBackFromItsJson()
    {
        const auto comesBack = [](const auto& empty) {
            using T = std::remove_cvref_t<decltype(empty)>;
            const auto value = filled<T>();
            const auto line = encode(value);
            QVERIFY(line.find('\n') == std::string::npos); // a message is one line
            QCOMPARE(encode(decode<T>(line)), line);
            QVERIFY(encode(T()) != line);
            QCOMPARE(encode(decode<T>(encode(T()))), encode(T()));
        };
        forEach<Requests>(comesBack);
        forEach<Responses>(comesBack);
    }

    void everyRequest_comesBackFromTheTextsOfTheCommandLine()
    {
        forEach<Requests>([](const auto& empty) {
            using T = std::remove_cvref_t<decltype(empty)>;
            const auto request = filled<T>();
            T read;
            T::visitFields(read, [texts = textsOf(request)](const char* name, auto& field, const char*) {
                fieldFromText(name, texts.at(name), field);
            });
            QCOMPARE(encode(read), encode(request));
            QCOMPARE(encode(decode<T>(encode(read))), encode(request));
        });
    }

    void names_areThoseOfFlagsAndEachHasItsHelp()
    {
        std::set<std::string> operations;
        forEach<Requests>([&](const auto& request) {
            using T = std::remove_cvref_t<decltype(request)>;
            QVERIFY2(operations.insert(T::kOperation).second, T::kOperation);
            std::set<std::string> names;
            T::visitFields(request, [&](const std::string& name, const auto&, const std::string& help) {
                QVERIFY2(names.insert(name).second, name.c_str());
                QVERIFY2(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos, name.c_str());
                QVERIFY2(!help.empty(), name.c_str());
            });
            QVERIFY2(names.contains("project"), T::kOperation);
        });
    }

    void fieldsThatAreMissingOrUnknown_changeNothing()
    {
        forEach<Requests>([](const auto& empty) {
            using T = std::remove_cvref_t<decltype(empty)>;
            QCOMPARE(encode(decode<T>("{}")), encode(T())); // of an older window
            auto json = toJson(filled<T>());
            const auto line = json.dump();
            json["of_a_newer_window"] = {1, 2};
            QCOMPARE(encode(decode<T>(json.dump())), line);
            for (auto& [name, field] : json.items()) field = nullptr;
            QCOMPARE(encode(decode<T>(json.dump())), encode(T()));
        });
    }

    void fieldOfAnotherKind_isRefusedByItsName()
    {
        forEach<Requests>([](const auto& empty) {
            using T = std::remove_cvref_t<decltype(empty)>;
            const auto whole = toJson(filled<T>());
            for (const auto& [name, field] : whole.items()) {
                auto json = whole;
                json[name] = field.is_object() ? Json(1) : Json::object();
                const auto refusal = refusalOf<T>(json);
                QVERIFY2(refusal.starts_with(name), (name + ": " + refusal).c_str());
            }
        });
        QCOMPARE(refusalOf<ImportRequest>({{"roles", {"a=item", 2}}}), std::string("roles[] is not a text"));
        QCOMPARE(refusalOf<SampleRequest>({{"size", "huge"}}), std::string("size is not one of the known names"));
        QCOMPARE(refusalOf<Recipe>({{"items", {{"columns", {{{"role", 7}}}}}}}),
                 std::string("items.columns[].role is not one of the known names"));
        QCOMPARE(refusalOf<ImportRequest>(Json::array()), std::string("the message is not an object"));
    }

    void numberThatDoesNotFit_isRefused()
    {
        for (const char* seed : {"1.5", "1e300", "18446744073709551615", "\"1\"", "true"})
            QVERIFY_THROWS_EXCEPTION(Error, decode<SampleRequest>(R"({"seed": )" + std::string(seed) + "}"));
        QVERIFY_THROWS_EXCEPTION(Error, decode<RecommendRequest>(R"({"top": 99999999999})"));
        QCOMPARE(decode<SampleRequest>(R"({"seed": -9223372036854775808})").seed, INT64_MIN);
    }

    void brokenText_isReplacedAndNeverThrownOver()
    {
        const auto line = encode(ImportRequest{.project = "a\xff\xfe"});
        QCOMPARE(decode<ImportRequest>(line).project, std::string("a\uFFFD\uFFFD"));
    }
};

QTEST_APPLESS_MAIN(OperationsTest)
#include "operations_test.moc"
