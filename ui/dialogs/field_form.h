#pragma once

#include "core/base/field_text.h"
#include "core/base/visit_fields.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <concepts>
#include <functional>
#include <type_traits>
#include <vector>

class QFormLayout;

namespace ui {

/// A form made from the fields that a request lists (visitFields): the same list that gives the command line its flags.
/// A choice becomes a list to choose from, several choices boxes to tick, a whole number a spin box, all else a line.
/// Each editor has the field's name as its object name.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    explicit FieldForm(QWidget* parent = nullptr);

    /// Whether each row says below its editor what the field does, instead of in a tooltip alone. Before show().
    void setExplains(bool explains) { m_explains = explains; }

    /// A text of the user's own words becomes a choice of `values`, or of none, which is an empty text. One that stands
    /// there already and is none of them stays to be chosen. Before show().
    void offer(const QString& name, const QStringList& values) { m_offers[name] = values; }

    /// Puts what `request` holds into the rows that stand already.
    template <core::Visitable Request> void set(const Request& request)
    {
        Request::visitFields(request, [&](const char* name, const auto& field, const char* = "") {
            if (const auto row = m_setters.constFind(name); row != m_setters.constEnd())
                (*row)(QString::fromStdString(core::fieldToText(field)));
        });
    }

    /// A row for each field but the `hidden` ones, showing what `request` holds.
    template <core::Visitable Request> void show(const Request& request, const QStringList& hidden)
    {
        Request::visitFields(request, [&](const char* name, const auto& field, const char* = "") {
            if (!hidden.contains(QLatin1String(name)))
                addRow(name, kindOf(field), choicesOf(field), QString::fromStdString(core::fieldToText(field)));
        });
    }
    /// Puts what the rows hold into `request`; hidden fields stay.
    template <core::Visitable Request> void fill(Request& request) const
    {
        Request::visitFields(request, [&](const char* name, auto& field, const char* = "") {
            if (const auto row = m_texts.constFind(name); row != m_texts.constEnd())
                core::fieldFromText(name, (*row)().toStdString(), field);
        });
    }

Q_SIGNALS:
    /// By the user, with each letter.
    void edited();

private:
    enum class Kind { Line, Number, Choice, Choices };

    template <class Field> static constexpr Kind kindOf(const Field&)
    {
        if constexpr (core::NamedEnum<Field>) return Kind::Choice;
        if constexpr (std::integral<Field>) return Kind::Number;
        if constexpr (requires { typename Field::value_type; })
            if constexpr (core::NamedEnum<typename Field::value_type>) return Kind::Choices;
        return Kind::Line;
    }
    template <core::NamedEnum Enum> static QStringList namesOf()
    {
        QStringList names;
        for (const auto& [each, name] : core::EnumNames<Enum>::names) names << QLatin1String(name);
        return names;
    }
    template <class Field> static QStringList choicesOf(const Field&)
    {
        if constexpr (core::NamedEnum<Field>) return namesOf<Field>();
        if constexpr (requires { typename Field::value_type; })
            if constexpr (core::NamedEnum<typename Field::value_type>) return namesOf<typename Field::value_type>();
        return {};
    }

    void addRow(const QString& name, Kind kind, const QStringList& choices, const QString& text);
    QWidget* addChoice(const QString& name, const QStringList& choices, const QString& text);
    QWidget* addChoices(const QString& name, const QStringList& choices, const QString& text);
    QWidget* addNumber(const QString& name, const QString& text);
    QWidget* addLine(const QString& name, const QString& text);
    QWidget* addOffer(const QString& name, const QStringList& values, const QString& text);

    QFormLayout* m_form;
    bool m_explains = false;
    QMap<QString, QStringList> m_offers;
    QMap<QString, std::function<QString()>> m_texts; ///< what each row holds, as the command line would write it
    QMap<QString, std::function<void(const QString&)>> m_setters;
};

} // namespace ui
