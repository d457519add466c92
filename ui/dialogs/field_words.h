#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

/// What the window calls the fields of requests and what they may hold, in the language at hand. Every field of a form
/// has its words (field_form_test).
struct FieldWords {
    QString label;
    QString help;      ///< one sentence: what it does and what leaving it as it is means
    QString whenEmpty; ///< stands in an empty line, in grey; may be empty

    /// Empty where there are none.
    static FieldWords of(const QString& field);
    /// A value that a field can have; the value itself where there is no word for it.
    static QString choice(const QString& field, const QString& value);
    /// What a text field usually holds; empty where that is free.
    static QStringList usual(const QString& field);
};

} // namespace ui
