#include "ui/pages/data/check_words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

using core::protocol::ProfileCheck;
using core::protocol::ProfileResponse;

struct Words {
    const char* name;
    const char* label;
    const char* meaning;
};

constexpr std::array kChecks{
    Words{"sessions", QT_TRANSLATE_NOOP("CheckWords", "Sessions"),
          QT_TRANSLATE_NOOP("CheckWords", "Only a session of two events or more says what comes after what. The target "
                                          "is the number that keeps the intervals of the evaluation narrow.")},
    Words{"days", QT_TRANSLATE_NOOP("CheckWords", "Days"),
          QT_TRANSLATE_NOOP("CheckWords", "The last days are held back for the test, so the log must cover several. A "
                                          "week shows weekdays and weekend.")},
    Words{"items", QT_TRANSLATE_NOOP("CheckWords", "Items"),
          QT_TRANSLATE_NOOP("CheckWords", "Events for each item: the more there are, the more of what the log knows is "
                                          "about each item itself.")},
    Words{"sparseness", QT_TRANSLATE_NOOP("CheckWords", "Sparseness"),
          QT_TRANSLATE_NOOP("CheckWords", "Share of items seen 4 times or less in training. Of those the log says "
                                          "little; pictures and texts have to carry them.")},
    Words{"text", QT_TRANSLATE_NOOP("CheckWords", "Texts"),
          QT_TRANSLATE_NOOP("CheckWords", "Share of items with a title or description of their own.")},
    Words{"pictures", QT_TRANSLATE_NOOP("CheckWords", "Pictures"),
          QT_TRANSLATE_NOOP("CheckWords", "Share of items with a picture, and share of the views that fall on such "
                                          "items.")},
    Words{"order", QT_TRANSLATE_NOOP("CheckWords", "Order"),
          QT_TRANSLATE_NOOP("CheckWords", "The events of each session are shuffled and the hits in 10 counted again. "
                                          "If they don't fall, the order says nothing and a model of transitions has "
                                          "nothing to learn.")},
    Words{"new_items", QT_TRANSLATE_NOOP("CheckWords", "New items"),
          QT_TRANSLATE_NOOP("CheckWords", "Share of the test days' targets that training has never seen. Methods that "
                                          "count can't recommend them; pictures and texts can.")},
    Words{"drift", QT_TRANSLATE_NOOP("CheckWords", "Drift"),
          QT_TRANSLATE_NOOP("CheckWords",
                            "How far the shares of the items differ between the first and the second half "
                            "of the time: 0 is the same, 1 is nothing in common.")},
    Words{"duplicates", QT_TRANSLATE_NOOP("CheckWords", "Duplicates"),
          QT_TRANSLATE_NOOP("CheckWords",
                            "Items that share a picture or a title with others: a recommendation of one of "
                            "them may count as wrong although it is right.")},
    Words{"leakage", QT_TRANSLATE_NOOP("CheckWords", "Leakage"),
          QT_TRANSLATE_NOOP("CheckWords",
                            "Whether something tells the answer beforehand: sessions that lie on both "
                            "sides of the split, events out of order, a column that names the next item.")},
};

struct Reason {
    const char* reason;
    const char* text;
};

constexpr std::array kReasons{
    Reason{"too_few",
           QT_TRANSLATE_NOOP("CheckWords", "There are few sessions of two events or more: import more days.")},
    Reason{"one_day",
           QT_TRANSLATE_NOOP("CheckWords", "The log covers too few days to hold some back: import more days.")},
    Reason{"sparse", QT_TRANSLATE_NOOP("CheckWords",
                                       "Many items are seen seldom: import more days, or see to pictures and texts.")},
    Reason{"no_text", QT_TRANSLATE_NOOP("CheckWords", "Many items have no text: import a product table with titles.")},
    Reason{"few_texts",
           QT_TRANSLATE_NOOP("CheckWords", "Many items have no title: import a product table that names them all.")},
    Reason{"no_pictures",
           QT_TRANSLATE_NOOP("CheckWords", "No item has a picture: import a folder or zip of pictures.")},
    Reason{"few_pictures",
           QT_TRANSLATE_NOOP("CheckWords", "Many items have no picture: expect less of pictures, or import more.")},
    Reason{"no_order",
           QT_TRANSLATE_NOOP("CheckWords",
                             "Shuffled sessions predict nearly as well: check that times are imported and right.")},
    Reason{"no_times",
           QT_TRANSLATE_NOOP("CheckWords", "The log has no times: import it again with the column of times chosen.")},
    Reason{"many_new",
           QT_TRANSLATE_NOOP("CheckWords", "Many targets are new items: pictures and texts matter most here.")},
    Reason{"drifting",
           QT_TRANSLATE_NOOP("CheckWords", "What is viewed changes fast: train on recent days, and anew often.")},
    Reason{"many_duplicates",
           QT_TRANSLATE_NOOP("CheckWords", "Many items look or read alike: merge variants in the product table.")},
    Reason{"repeated_sessions",
           QT_TRANSLATE_NOOP("CheckWords", "Sessions stand in the log twice: check whether it was exported twice.")},
    Reason{"test_known",
           QT_TRANSLATE_NOOP("CheckWords",
                             "Test sessions repeat earlier ones word for word: check for copies and robots.")},
    Reason{"times_tie",
           QT_TRANSLATE_NOOP("CheckWords", "Most sessions have one time only: their order is that of the file.")},
    Reason{"sessions_cross_split",
           QT_TRANSLATE_NOOP("CheckWords", "Sessions reach over the first test day: check the session numbers.")},
    Reason{"events_out_of_order",
           QT_TRANSLATE_NOOP("CheckWords", "Events stand out of order: check the column of times.")},
    Reason{"column_tells_next_item",
           QT_TRANSLATE_NOOP("CheckWords", "A column tells the next item: leave it out of the product table.")},
    Reason{"not_enough_to_tell", QT_TRANSLATE_NOOP("CheckWords", "There is not enough data to tell.")},
};

QString percent(double value)
{
    const int decimals = std::abs(value) >= 10 || value == 0 ? 0 : 1;
    return QLocale().toString(value, 'f', decimals) + '%';
}

QString count(const ProfileCheck& check, const char* name)
{
    return CheckWords::number(std::llround(CheckWords::figure(check, name)));
}

} // namespace

QString CheckWords::number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

double CheckWords::figure(const ProfileCheck& check, const char* name)
{
    const auto found = std::ranges::find(check.figures, name, &core::protocol::ProfileFigure::name);
    return found == check.figures.end() ? 0 : found->value;
}

QString CheckWords::label(const ProfileCheck& check)
{
    const auto* found = std::ranges::find_if(kChecks, [&](const Words& each) { return check.name == each.name; });
    return found == kChecks.end() ? QString::fromStdString(check.name) : tr(found->label);
}

QString CheckWords::meaning(const ProfileCheck& check)
{
    const auto* found = std::ranges::find_if(kChecks, [&](const Words& each) { return check.name == each.name; });
    return found == kChecks.end() ? QString() : tr(found->meaning);
}

QString CheckWords::value(const ProfileCheck& check)
{
    const auto& name = check.name;
    const auto whole = number(std::llround(check.value));
    if (name == "sessions")
        return tr("%1 of two events or more · target %2").arg(whole, number(std::llround(check.good)));
    if (name == "days") return tr("%n days", nullptr, static_cast<int>(std::lround(check.value)));
    if (name == "items")
        return tr("%1 items · %2 events each").arg(count(check, "items"), QLocale().toString(check.value, 'f', 1));
    if (name == "sparseness") return tr("%1 of items seen 4 times or less in training").arg(percent(check.value));
    if (name == "text") return tr("on %1 of items").arg(percent(check.value));
    if (name == "pictures")
        return tr("on %1 of items · %2 of views").arg(percent(check.value), percent(figure(check, "views")));
    if (name == "order") return tr("shuffling lowers the hits by %1").arg(percent(check.value));
    if (name == "new_items") return tr("%1 of targets (%2)").arg(percent(check.value), count(check, "unseen"));
    if (name == "drift")
        return tr("distance %1 · %2 of the top 100 stay")
            .arg(QLocale().toString(check.value, 'f', 2), percent(figure(check, "overlap")));
    if (name == "duplicates")
        return tr("%1 groups by picture, %2 by text").arg(count(check, "picture_groups"), count(check, "text_groups"));
    if (name == "leakage")
        return check.value == 0 ? tr("nothing found")
                                : tr("%n findings", nullptr, static_cast<int>(std::lround(check.value)));
    return whole + ' ' + QString::fromStdString(check.unit);
}

QString CheckWords::reasonText(const std::string& check, const std::string& reason)
{
    if (check == "items" && reason == "too_few")
        return tr("There are few events for each item: import more days, or leave out items that nobody sees.");
    const auto* found = std::ranges::find_if(kReasons, [&](const Reason& each) { return reason == each.reason; });
    return found == kReasons.end() ? QString::fromStdString(reason) : tr(found->text);
}

QString CheckWords::advice(const ProfileCheck& check)
{
    return check.reason.empty() ? QString() : reasonText(check.name, check.reason);
}

QString CheckWords::limits(const ProfileCheck& check)
{
    const auto text = [&](double value) {
        const bool isShare = check.unit == "%";
        const int decimals = value == std::floor(value) ? 0 : 2;
        return QLocale().toString(value, 'f', decimals) + (isShare ? "%" : "");
    };
    if (check.good == check.poor) return {};
    return check.moreIsBetter ? tr("Good from %1, lacking below %2.").arg(text(check.good), text(check.poor))
                              : tr("Good up to %1, lacking above %2.").arg(text(check.good), text(check.poor));
}

QString CheckWords::verdictText(const std::string& verdict)
{
    return verdict == "ok" ? tr("good") : verdict == "attention" ? tr("attention") : tr("lacking");
}

QString CheckWords::sentence(const ProfileResponse& profile)
{
    if (profile.verdict == "yes") return tr("Fit for a pilot");
    if (profile.verdict == "no") return tr("Not yet fit for a pilot");
    return tr("Fit for a pilot, with attention");
}

QString CheckWords::because(const ProfileResponse& profile)
{
    constexpr std::size_t kMost = 2;
    QStringList sentences;
    for (std::size_t at = 0; at < profile.reasons.size() && at < kMost; ++at) {
        const auto& reason = profile.reasons[at];
        const auto colon = reason.find(':');
        sentences += reasonText(reason.substr(0, colon), reason.substr(colon + 1));
    }
    return sentences.isEmpty()
               ? tr("Enough sessions, and their order carries information. Nothing was found that speaks against it.")
               : sentences.join(QLocale().language() == QLocale::Japanese ? "" : " ");
}

} // namespace ui
