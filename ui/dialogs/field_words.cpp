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
    Words{"seeds", QT_TRANSLATE_NOOP("FieldWords", "Seeds"),
          QT_TRANSLATE_NOOP("FieldWords",
                            "How many trainings, one after the other, each with the next seed. Three show "
                            "how much of a difference is chance.")},
    Words{"memory_limit", QT_TRANSLATE_NOOP("FieldWords", "Memory limit (MB)"),
          QT_TRANSLATE_NOOP("FieldWords", "Main memory that the training may take; it ends with a sentence before it "
                                          "takes more. 0: as much as this computer has.")},
    Words{"note", QT_TRANSLATE_NOOP("FieldWords", "Note"),
          QT_TRANSLATE_NOOP("FieldWords", "Stands beside the run in the list; can be changed later.")},
    Words{"text_backbone", QT_TRANSLATE_NOOP("FieldWords", "Pretrained model for texts"),
          QT_TRANSLATE_NOOP("FieldWords", "From the list in the settings. It reads every item's text once, which takes "
                                          "minutes for thousands of items."),
          QT_TRANSLATE_NOOP("FieldWords", "none")},
    Words{"picture_backbone", QT_TRANSLATE_NOOP("FieldWords", "Pretrained model for pictures"),
          QT_TRANSLATE_NOOP("FieldWords", "From the list in the settings. It looks at every picture once."),
          QT_TRANSLATE_NOOP("FieldWords", "none")},
    Words{"language_model", QT_TRANSLATE_NOOP("FieldWords", "Language model of the towers"),
          QT_TRANSLATE_NOOP("FieldWords", "From the list in the settings. Both towers read with it, which takes hours "
                                          "without a GPU. A compact one is learned from your data alone."),
          QT_TRANSLATE_NOOP("FieldWords", "compact")},
    Words{"tower_width", QT_TRANSLATE_NOOP("FieldWords", "Width of the towers"),
          QT_TRANSLATE_NOOP("FieldWords", "Numbers that describe an item or a session inside the teacher. Wider towers "
                                          "hold more and take longer; must be a multiple of the heads.")},
    Words{"tower_layers", QT_TRANSLATE_NOOP("FieldWords", "Layers of the towers"),
          QT_TRANSLATE_NOOP("FieldWords",
                            "How often the teacher looks again at what it has read. More is deeper and slower.")},
    Words{"tower_heads", QT_TRANSLATE_NOOP("FieldWords", "Attention heads of the towers"),
          QT_TRANSLATE_NOOP("FieldWords", "How many things the teacher can look for at the same time.")},
    Words{"adapter_rank", QT_TRANSLATE_NOOP("FieldWords", "Rank of the adapters"),
          QT_TRANSLATE_NOOP("FieldWords",
                            "How far a language model may be bent to your data without being changed itself. 0: all of "
                            "its layers learn, gently; for small models, since it takes several times the memory.")},
    Words{"text_tokens", QT_TRANSLATE_NOOP("FieldWords", "Characters read of a text"),
          QT_TRANSLATE_NOOP("FieldWords", "Of title and description together; what lies behind is not read.")},
    Words{"knowledge_epochs", QT_TRANSLATE_NOOP("FieldWords", "Passes of the knowledge tower"),
          QT_TRANSLATE_NOOP("FieldWords", "How often it goes through all items.")},
    Words{"transition_epochs", QT_TRANSLATE_NOOP("FieldWords", "Passes of the transition tower"),
          QT_TRANSLATE_NOOP("FieldWords", "How often it goes through the training sessions.")},
    Words{"alignment_epochs", QT_TRANSLATE_NOOP("FieldWords", "Passes of the alignment"),
          QT_TRANSLATE_NOOP("FieldWords", "How often both towers go through the training sessions together.")},
    Words{"teacher_share", QT_TRANSLATE_NOOP("FieldWords", "Share of the sessions for the teacher"),
          QT_TRANSLATE_NOOP("FieldWords", "The student learns from the others how far to trust the teacher. 1: both "
                                          "learn from all, and it trusts too much.")},
    Words{"tower_batch", QT_TRANSLATE_NOOP("FieldWords", "Items or sessions in a step of the teacher"),
          QT_TRANSLATE_NOOP("FieldWords", "More learn from each other at once and take more memory.")},
    Words{"tower_learning_rate", QT_TRANSLATE_NOOP("FieldWords", "Learning rate of the teacher"),
          QT_TRANSLATE_NOOP("FieldWords",
                            "How far a step goes at most. Too high: the loss jumps; too low: it hardly falls.")},
    Words{"temperature", QT_TRANSLATE_NOOP("FieldWords", "Temperature of the alignment"),
          QT_TRANSLATE_NOOP("FieldWords", "Lower tells near items apart more sharply.")},
    Words{"separation_weight", QT_TRANSLATE_NOOP("FieldWords", "Weight of keeping the towers apart"),
          QT_TRANSLATE_NOOP("FieldWords", "How much it counts that each tower knows something of its own.")},
    Words{"student_epochs", QT_TRANSLATE_NOOP("FieldWords", "Passes of the student"),
          QT_TRANSLATE_NOOP("FieldWords", "How often it goes through all beginnings of the training sessions.")},
    Words{"student_batch", QT_TRANSLATE_NOOP("FieldWords", "Beginnings in a step of the student"),
          QT_TRANSLATE_NOOP("FieldWords", "More make steadier steps and take more memory.")},
    Words{"step_edges", QT_TRANSLATE_NOOP("FieldWords", "Transitions in memory at once"),
          QT_TRANSLATE_NOOP("FieldWords",
                            "A quarter of a kilobyte each. Fewer take less memory; the result is the same.")},
    Words{"student_learning_rate", QT_TRANSLATE_NOOP("FieldWords", "Learning rate of the student"),
          QT_TRANSLATE_NOOP("FieldWords", "How far a step of the student goes at most.")},
    Words{
        "distillation_weight", QT_TRANSLATE_NOOP("FieldWords", "Weight of the teacher"),
        QT_TRANSLATE_NOOP("FieldWords", "How much the student listens to the teacher beside the log. 0: not at all.")},
    Words{"rare_lift", QT_TRANSLATE_NOOP("FieldWords", "Lift of new and rare items"),
          QT_TRANSLATE_NOOP("FieldWords", "Added to the score of an item that no session has shown, less to items of "
                                          "fewer than 20 sessions. More shows more of them, at some cost of hits. 0: "
                                          "none.")},
    Words{"neighbours_per_item", QT_TRANSLATE_NOOP("FieldWords", "Similar items of each item"),
          QT_TRANSLATE_NOOP("FieldWords",
                            "From text, pictures and knowledge, so many of each kind; they carry new items.")},
    Words{"edges_per_item", QT_TRANSLATE_NOOP("FieldWords", "Most transitions of one item"),
          QT_TRANSLATE_NOOP("FieldWords", "Frequent items are cut to this; more take more memory.")},
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
