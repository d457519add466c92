#include "ui/dialogs/fault_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct Words {
    const char* reason;
    FaultWords::Weight weight;
    const char* title;
    const char* consequence;
    const char* remedy;
};

using Weight = FaultWords::Weight;

constexpr std::array kWords{
    Words{"missing_session", Weight::LeftOut, QT_TRANSLATE_NOOP("FaultWords", "No session number"),
          QT_TRANSLATE_NOOP("FaultWords", "Only these rows are left out."),
          QT_TRANSLATE_NOOP("FaultWords", "Fill in the session number in the log")},
    Words{"missing_item", Weight::LeftOut, QT_TRANSLATE_NOOP("FaultWords", "No item code"),
          QT_TRANSLATE_NOOP("FaultWords", "Only these rows are left out."),
          QT_TRANSLATE_NOOP("FaultWords", "Fill in the item code")},
    Words{"bad_time", Weight::LeftOut, QT_TRANSLATE_NOOP("FaultWords", "Time can't be read"),
          QT_TRANSLATE_NOOP("FaultWords", "Only these rows are left out; the file stays as it is."),
          QT_TRANSLATE_NOOP("FaultWords", "Check the date")},
    Words{"bad_price", Weight::Attention, QT_TRANSLATE_NOOP("FaultWords", "Price is no number"),
          QT_TRANSLATE_NOOP("FaultWords", "The items are kept, without a price."),
          QT_TRANSLATE_NOOP("FaultWords", "Write the price as a number")},
    Words{"bad_text", Weight::LeftOut, QT_TRANSLATE_NOOP("FaultWords", "Unreadable in this encoding"),
          QT_TRANSLATE_NOOP("FaultWords", "Only these rows are left out."),
          QT_TRANSLATE_NOOP("FaultWords", "Choose another encoding")},
    Words{"ragged_row", Weight::LeftOut, QT_TRANSLATE_NOOP("FaultWords", "More or fewer fields than the header"),
          QT_TRANSLATE_NOOP("FaultWords", "Only these rows are left out."),
          QT_TRANSLATE_NOOP("FaultWords", "Put fields with a separator in quotes")},
    Words{"session_too_long", Weight::LeftOut, QT_TRANSLATE_NOOP("FaultWords", "More than 100,000 events in a session"),
          QT_TRANSLATE_NOOP("FaultWords", "Such a number is no session; all its rows are left out."),
          QT_TRANSLATE_NOOP("FaultWords", "Choose the column that tells sessions apart")},
    Words{"too_many_event_types", Weight::Attention, QT_TRANSLATE_NOOP("FaultWords", "More than 255 kinds of event"),
          QT_TRANSLATE_NOOP("FaultWords", "The events are kept; further kinds have no name."),
          QT_TRANSLATE_NOOP("FaultWords", "Check the column of the event type")},
    Words{"duplicate_item", Weight::LeftOut, QT_TRANSLATE_NOOP("FaultWords", "Item code stands in the table twice"),
          QT_TRANSLATE_NOOP("FaultWords", "The first row counts; these are left out."),
          QT_TRANSLATE_NOOP("FaultWords", "Keep one row for each item")},
    Words{"no_item", Weight::Attention, QT_TRANSLATE_NOOP("FaultWords", "Picture of no item"),
          QT_TRANSLATE_NOOP("FaultWords", "These pictures are left out."),
          QT_TRANSLATE_NOOP("FaultWords", "Name the file by its item code")},
    Words{"duplicate_picture", Weight::Note, QT_TRANSLATE_NOOP("FaultWords", "Item has another picture already"),
          QT_TRANSLATE_NOOP("FaultWords", "The first picture counts."),
          QT_TRANSLATE_NOOP("FaultWords", "Keep one picture for each item")},
    Words{"ambiguous_picture", Weight::Attention, QT_TRANSLATE_NOOP("FaultWords", "Picture could be of several items"),
          QT_TRANSLATE_NOOP("FaultWords", "These pictures are left out."),
          QT_TRANSLATE_NOOP("FaultWords", "Name its folder in the product table")},
    Words{"empty", Weight::Attention, QT_TRANSLATE_NOOP("FaultWords", "Picture file is empty"),
          QT_TRANSLATE_NOOP("FaultWords", "The items are kept, without a picture."),
          QT_TRANSLATE_NOOP("FaultWords", "Export the picture again")},
    Words{"unreadable", Weight::Attention, QT_TRANSLATE_NOOP("FaultWords", "Picture can't be opened"),
          QT_TRANSLATE_NOOP("FaultWords", "The items are kept, without a picture."),
          QT_TRANSLATE_NOOP("FaultWords", "Save the picture as JPEG or PNG")},
    Words{"too_large", Weight::Attention, QT_TRANSLATE_NOOP("FaultWords", "Picture is too large"),
          QT_TRANSLATE_NOOP("FaultWords", "The items are kept, without a picture."),
          QT_TRANSLATE_NOOP("FaultWords", "Make the picture smaller")},
};

const Words* find(const std::string& reason)
{
    const auto* found = std::ranges::find_if(kWords, [&](const Words& each) { return reason == each.reason; });
    return found == kWords.end() ? nullptr : &*found;
}

} // namespace

QString FaultWords::title(const std::string& reason)
{
    const auto* words = find(reason);
    return words ? tr(words->title) : QString::fromStdString(reason);
}

QString FaultWords::consequence(const std::string& reason)
{
    const auto* words = find(reason);
    return words ? tr(words->consequence) : QString();
}

QString FaultWords::remedy(const std::string& reason, const std::string& value)
{
    if (reason == "bad_time" && !value.empty()) {
        static const QRegularExpression days("^\\d{4,5}([.,]\\d+)?$");
        const auto text = QString::fromStdString(value);
        if (text.startsWith("##")) return tr("Widen the column in the original table");
        if (days.match(text).hasMatch()) return tr("Read it as an Excel date");
    }
    const auto* words = find(reason);
    return words ? tr(words->remedy) : QString();
}

FaultWords::Weight FaultWords::weight(const std::string& reason)
{
    const auto* words = find(reason);
    return words ? words->weight : Weight::Attention;
}

bool FaultWords::ofPictures(const std::string& reason)
{
    return reason == "no_item" || reason == "duplicate_picture" || reason == "ambiguous_picture" || reason == "empty" ||
           reason == "unreadable" || reason == "too_large";
}

} // namespace ui
