#include "ui/dialogs/field_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr const char* kContext = "FieldWords";

struct Words {
    const char* field;
    const char* label;
    const char* help;
    const char* whenEmpty = "";
};

constexpr std::array kFields{
    Words{"preset", QT_TRANSLATE_NOOP("FieldWords", "Preset"),
          QT_TRANSLATE_NOOP("FieldWords", "How much is trained: more takes longer and finds more.")},
    Words{"test_from", QT_TRANSLATE_NOOP("FieldWords", "First test day"),
          QT_TRANSLATE_NOOP("FieldWords",
                            "Sessions from this day on (UTC, such as 2026-09-22) are kept for the test and "
                            "never learned from. Empty: the newest tenth of the sessions."),
          QT_TRANSLATE_NOOP("FieldWords", "like 2026-09-22; empty: the newest tenth")},
    Words{"seed", QT_TRANSLATE_NOOP("FieldWords", "Seed"),
          QT_TRANSLATE_NOOP("FieldWords", "The same seed gives the same model; three seeds show how much is chance.")},
    Words{"device", QT_TRANSLATE_NOOP("FieldWords", "Device"),
          QT_TRANSLATE_NOOP("FieldWords",
                            "What the models are trained on. Automatic takes the first GPU, else the processor.")},
    Words{"without", QT_TRANSLATE_NOOP("FieldWords", "Leave out"),
          QT_TRANSLATE_NOOP("FieldWords", "Trains without these, to see what they are worth.")},
};

struct Choice {
    const char* field;
    const char* name;
    const char* word;
};

constexpr std::array kChoices{
    Choice{"preset", "quick", QT_TRANSLATE_NOOP("FieldWords", "Quick: a first look")},
    Choice{"preset", "pilot", QT_TRANSLATE_NOOP("FieldWords", "Pilot: figures to decide by")},
    Choice{"preset", "full", QT_TRANSLATE_NOOP("FieldWords", "Full: the largest models")},
    Choice{"device", "auto", QT_TRANSLATE_NOOP("FieldWords", "Automatic")},
    Choice{"device", "cpu", QT_TRANSLATE_NOOP("FieldWords", "Processor (CPU)")},
    Choice{"device", "cuda:0", QT_TRANSLATE_NOOP("FieldWords", "First GPU (cuda:0)")},
    Choice{"without", "images", QT_TRANSLATE_NOOP("FieldWords", "Pictures")},
    Choice{"without", "text", QT_TRANSLATE_NOOP("FieldWords", "Text")},
    Choice{"without", "columns", QT_TRANSLATE_NOOP("FieldWords", "Attributes")},
    Choice{"without", "ids", QT_TRANSLATE_NOOP("FieldWords", "Item IDs")},
    Choice{"without", "neighbours", QT_TRANSLATE_NOOP("FieldWords", "Similar sessions")},
    Choice{"without", "knowledge", QT_TRANSLATE_NOOP("FieldWords", "Knowledge tower")},
    Choice{"without", "transition", QT_TRANSLATE_NOOP("FieldWords", "Transition tower")},
    Choice{"without", "teacher", QT_TRANSLATE_NOOP("FieldWords", "Teacher")},
};

QString say(const char* words)
{
    return QCoreApplication::translate(kContext, words);
}

} // namespace

FieldWords FieldWords::of(const QString& field)
{
    const auto* found =
        std::find_if(kFields.begin(), kFields.end(), [&](const Words& each) { return field == each.field; });
    return found == kFields.end() ? FieldWords{}
                                  : FieldWords{say(found->label), say(found->help), say(found->whenEmpty)};
}

QString FieldWords::choice(const QString& field, const QString& value)
{
    const auto* found = std::find_if(kChoices.begin(), kChoices.end(),
                                     [&](const Choice& each) { return field == each.field && value == each.name; });
    return found == kChoices.end() ? value : say(found->word);
}

QStringList FieldWords::usual(const QString& field)
{
    QStringList names;
    for (const auto& each : kChoices)
        if (field == each.field) names << each.name;
    return names;
}

} // namespace ui
