#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace ui {

/// What the window says of each kind of fault: core names kinds, never sentences. A kind that this window doesn't know
/// keeps its name.
class FaultWords {
    Q_DECLARE_TR_FUNCTIONS(FaultWords)

public:
    enum class Weight { LeftOut, Attention, Note };

    /// A few words: "Time can't be read".
    static QString title(const std::string& reason);
    /// What became of such rows: "Only these rows are left out."
    static QString consequence(const std::string& reason);
    /// What to do about one: "Check the date".
    static QString remedy(const std::string& reason, const std::string& value = {});
    static Weight weight(const std::string& reason);
    /// Whether the count is of pictures, not of rows.
    static bool ofPictures(const std::string& reason);
};

} // namespace ui
