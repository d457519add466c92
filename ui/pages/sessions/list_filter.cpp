#include "ui/pages/sessions/list_filter.h"

#include "ui/pages/sessions/words.h"
#include "ui/widgets/folded_text.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

#include <array>
#include <utility>

namespace ui {

namespace {

using core::Slice;
using core::store::Hits;
using Order = ListFilter::Order;

constexpr std::int64_t kDay = 86'400;

constexpr std::array kOrders{std::pair{Order::NewestFirst, "newest"}, std::pair{Order::OldestFirst, "oldest"},
                             std::pair{Order::LongestFirst, "longest"}, std::pair{Order::RankGain, "gain"}};
constexpr std::array kHits{std::pair{Hits::StudentHits, "student"}, std::pair{Hits::StudentMisses, "miss"},
                           std::pair{Hits::OnlyStudentHits, "only-student"},
                           std::pair{Hits::OnlyTeacherHits, "only-teacher"}};

template <class Names, class Value> QString nameOf(const Names& names, Value value)
{
    for (const auto& [each, name] : names)
        if (each == value) return QString(name);
    return {};
}

template <class Names> auto valueOf(const Names& names, const QString& name)
{
    using Value = typename Names::value_type::first_type;
    for (const auto& [value, each] : names)
        if (name == QLatin1String(each)) return std::optional<Value>(value);
    return std::optional<Value>();
}

} // namespace

core::store::SessionFilter ListFilter::forStore(core::RunId run, std::optional<std::int64_t> testFrom) const
{
    core::store::SessionFilter filter{.order = order, .minLength = longOnes ? kLong : 0};
    if (test) filter.startFrom = testFrom;
    if (day) {
        filter.startFrom = day;
        filter.startBefore = *day + kDay;
    }
    filter.run = run;
    filter.text = foldedText(text).toStdString();
    filter.stepFrom = stepFrom.toStdString();
    filter.stepTo = stepTo.toStdString();
    filter.stepLevels = stepLevels;
    if (testFrom) {
        filter.next = next;
        filter.trainBefore = *testFrom;
    }
    filter.hits = hits;
    filter.disagrees = disagrees;
    filter.marked = marked;
    return filter;
}

core::protocol::SaveTableRequest ListFilter::asRequest(core::RunId run, std::optional<std::int64_t> testFrom) const
{
    core::protocol::SaveTableRequest request{.table = core::protocol::SavedTable::Sessions};
    request.text = text.toStdString();
    request.item = item.toStdString();
    request.order = nameOf(kOrders, order).toStdString();
    const auto from = day ? day : test ? testFrom : std::nullopt;
    if (from) request.from = SessionWords::isoDay(*from).toStdString();
    if (day) request.to = request.from;
    request.minEvents = longOnes ? kLong : 0;
    request.run = run.value;
    if (testFrom && next) request.next = core::enumName(*next);
    if (hits) request.hits = nameOf(kHits, *hits).toStdString();
    request.disagree = disagrees;
    request.marked = marked;
    request.stepFrom = stepFrom.toStdString();
    request.stepTo = stepTo.toStdString();
    request.levels = stepLevels;
    return request;
}

bool ListFilter::isEmpty() const
{
    ListFilter standard;
    standard.order = order;
    return *this == standard;
}

QString ListFilter::toText() const
{
    QStringList parts;
    const auto add = [&parts](const char* name, const QString& value) {
        if (!value.isEmpty()) parts.append(name + QStringLiteral("=") + QUrl::toPercentEncoding(value));
    };
    const auto flag = [&](const char* name, bool value) { add(name, value ? "1" : ""); };
    add("q", text);
    if (order != Order::NewestFirst) add("order", nameOf(kOrders, order));
    flag("test", test);
    if (day) add("day", QString::number(*day));
    flag("long", longOnes);
    if (next) add("next", QString::fromLatin1(core::enumName(*next).data()));
    if (hits) add("hits", nameOf(kHits, *hits));
    flag("disagree", disagrees);
    flag("marked", marked);
    add("from", stepFrom);
    add("to", stepTo);
    add("item", item);
    if (stepLevels > 0) add("levels", QString::number(stepLevels));
    return parts.join('&');
}

ListFilter ListFilter::fromText(const QString& text)
{
    QHash<QString, QString> values;
    for (const auto& part : text.split('&', Qt::SkipEmptyParts))
        values.insert(part.section('=', 0, 0), QUrl::fromPercentEncoding(part.section('=', 1).toUtf8()));
    const auto read = [&values](const char* name) { return values.value(name); };
    ListFilter filter;
    filter.text = read("q");
    filter.order = valueOf(kOrders, read("order")).value_or(Order::NewestFirst);
    filter.test = read("test") == "1";
    if (const auto day = read("day"); !day.isEmpty()) filter.day = day.toLongLong();
    filter.longOnes = read("long") == "1";
    filter.next = core::enumFromName<Slice>(read("next").toStdString());
    filter.hits = valueOf(kHits, read("hits"));
    filter.disagrees = read("disagree") == "1";
    filter.marked = read("marked") == "1";
    filter.stepFrom = read("from");
    filter.stepTo = read("to");
    filter.stepLevels = read("levels").toInt();
    filter.item = read("item");
    return filter;
}

} // namespace ui
