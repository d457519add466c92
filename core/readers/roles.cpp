#include "core/readers/roles.h"

#include "core/base/error.h"
#include "core/readers/column_contents.h"
#include "core/readers/role_names.h"
#include "core/readers/text.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace core::readers {

namespace {

constexpr std::array kSessionRoles{Role::Session, Role::Item, Role::Time, Role::Event};
constexpr std::array kItemRoles{Role::Item, Role::Title, Role::Description, Role::Category, Role::Price, Role::Picture};
constexpr double kLeast = 0.3; ///< a guess below this is none

std::span<const Role> rolesOf(TableKind kind)
{
    return kind == TableKind::Sessions ? std::span<const Role>(kSessionRoles) : std::span<const Role>(kItemRoles);
}

Role roleOfTheRest(TableKind kind)
{
    return kind == TableKind::Sessions ? Role::Ignore : Role::Attribute;
}

/// What a column without a telling header may be by its contents alone.
double confidenceOfContents(const ColumnContents& contents, Role role, TableKind kind)
{
    constexpr double kNearlyAll = 0.95;
    constexpr double kMostCodeLength = 40;
    const bool isConstant = contents.distinctCount == 1 && contents.filled > 1;
    const bool code =
        contents.recent < kNearlyAll && contents.fractions == 0 && !isConstant && contents.length <= kMostCodeLength;
    if (contents.filled == 0) return 0;
    if (role == Role::Time) return contents.times >= kNearlyAll && contents.length >= 8 ? 0.5 : 0;
    if (role == Role::Picture) return contents.pictures >= kNearlyAll ? 0.7 : 0;
    if (role == Role::Item && kind == TableKind::Items) return code && contents.distinct == 1 ? 0.4 : 0;
    if (role == Role::Session) return code ? 0.3 + 0.2 * contents.repeats : 0;
    if (role == Role::Item)
        return code && contents.distinct < 1 ? 0.3 + 0.2 * (1 - contents.repeats) * contents.distinct : 0;
    return 0;
}

/// A header that says only that it is a code; in a product table it is that of the product.
bool isBareCode(const std::string& folded)
{
    constexpr std::array<std::string_view, 6> kWords{"id", "code", "no", "コード", "番号", "管理番号"};
    return std::ranges::find(kWords, folded) != kWords.end();
}

double confidence(const std::string& header, const ColumnContents& contents, Role role, TableKind kind)
{
    const auto name = confidenceOfName(foldedHeader(header), role);
    const bool saysTime =
        kind == TableKind::Sessions && confidenceOfName(foldedHeader(header), Role::Time) >= kExactName;
    constexpr double kBareCode = 0.7;
    if (role == Role::Item && kind == TableKind::Items && isBareCode(foldedHeader(header))) return kBareCode;
    if (name == 0) return saysTime ? 0 : confidenceOfContents(contents, role, kind);
    if (contents.filled == 0) return name / 2;
    constexpr double kMost = 0.8;
    // Times that can't be read are better listed than dropped with their column, if no other column has some.
    if (role == Role::Time && contents.times < kMost) return std::max(name * contents.times / 2, saysTime ? kLeast : 0);
    if (role == Role::Price && contents.numbers < kMost) return 0;
    if (role == Role::Item && kind == TableKind::Items && contents.distinct < kMost) return name / 2;
    return name;
}

void giveRole(std::vector<ColumnRole>& columns, std::size_t at, Role role, double sure, TableKind kind)
{
    if (role != Role::Ignore && role != Role::Attribute)
        for (auto& other : columns)
            if (other.role == role) other.role = roleOfTheRest(kind);
    columns[at].role = role;
    columns[at].confidence = sure;
}

} // namespace

std::vector<ColumnRole> guessRoles(const TableFormat& format, TableKind kind)
{
    struct Guess {
        double sure = 0;
        std::size_t column = 0;
        Role role = Role::Ignore;
    };
    std::vector<ColumnRole> columns;
    std::vector<Guess> guesses;
    for (std::size_t at = 0; at < format.header.size(); ++at) {
        const auto contents = lookAt(format, at);
        columns.push_back(
            {.column = format.header[at], .role = roleOfTheRest(kind), .confidence = 0, .kind = kindOf(contents)});
        for (const auto role : rolesOf(kind))
            guesses.push_back({confidence(format.header[at], contents, role, kind), at, role});
    }
    std::ranges::stable_sort(guesses, std::greater(), &Guess::sure);
    for (const auto& guess : guesses) {
        if (guess.sure < kLeast) break;
        if (columns[guess.column].confidence > 0 || columnOf(columns, guess.role) >= 0) continue;
        giveRole(columns, guess.column, guess.role, guess.sure, kind);
    }
    return columns;
}

void applyRecipe(const TableRecipe& recipe, const TableFormat& format, TableKind kind, std::vector<ColumnRole>& columns)
{
    for (const auto& told : recipe.columns) {
        const auto found = std::ranges::find(columns, told.column, &ColumnRole::column);
        if (found == columns.end()) {
            if (told.role == Role::Ignore || told.role == Role::Attribute) continue;
            throw Error(ErrorCode::ColumnUnknown, told.column + " (" + format.file.string() + ")");
        }
        giveRole(columns, static_cast<std::size_t>(found - columns.begin()), told.role, told.confidence, kind);
        if (told.kind) found->kind = told.kind;
    }
}

bool applyOption(const std::string& option, TableKind kind, std::vector<ColumnRole>& columns)
{
    const auto equals = option.rfind('=');
    const auto role = equals == std::string::npos ? std::nullopt : enumFromName<Role>(option.substr(equals + 1));
    if (!role) throw Error(ErrorCode::OptionInvalid, "roles=" + option);
    const auto found = std::ranges::find(columns, option.substr(0, equals), &ColumnRole::column);
    if (found == columns.end()) return false;
    giveRole(columns, static_cast<std::size_t>(found - columns.begin()), *role, 1, kind);
    return true;
}

int columnOf(const std::vector<ColumnRole>& columns, Role role)
{
    const auto found = std::ranges::find(columns, role, &ColumnRole::role);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

} // namespace core::readers
