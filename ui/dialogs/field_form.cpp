#include "ui/dialogs/field_form.h"

#include "ui/dialogs/field_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <limits>

namespace ui {

namespace {

constexpr int kBoxesInARow = 2;

} // namespace

FieldForm::FieldForm(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
}

void FieldForm::addRow(const QString& name, Kind kind, const QStringList& choices, const QString& text)
{
    const auto words = FieldWords::of(name);
    auto* editor = kind == Kind::Choices                    ? addChoices(name, choices, text)
                   : kind == Kind::Number                   ? addNumber(name, text)
                   : kind == Kind::Choice                   ? addChoice(name, choices, text)
                   : FieldWords::usual(name).contains(text) ? addChoice(name, FieldWords::usual(name), text)
                                                            : addLine(name, text);
    editor->setObjectName(name);
    editor->setToolTip(words.help);
    editor->setAccessibleName(words.label);
    editor->setAccessibleDescription(words.help);
    auto* label = new QLabel(words.label, this);
    label->setBuddy(editor);
    label->setToolTip(words.help);
    m_form->addRow(label, editor);
}

QWidget* FieldForm::addChoice(const QString& name, const QStringList& choices, const QString& text)
{
    auto* box = new QComboBox(this);
    for (const auto& each : choices) box->addItem(FieldWords::choice(name, each), each);
    box->setCurrentIndex(box->findData(text));
    m_texts[name] = [box] { return box->currentData().toString(); };
    return box;
}

QWidget* FieldForm::addChoices(const QString& name, const QStringList& choices, const QString& text)
{
    auto* boxes = new QWidget(this);
    auto* grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    QList<QCheckBox*> all;
    const auto chosen = text.split(',');
    for (const auto& each : choices) {
        auto* box = new QCheckBox(FieldWords::choice(name, each), boxes);
        box->setObjectName(name + '.' + each);
        box->setChecked(chosen.contains(each));
        const auto place = static_cast<int>(all.size());
        grid->addWidget(box, place / kBoxesInARow, place % kBoxesInARow);
        all << box;
    }
    m_texts[name] = [all, choices] {
        QStringList ticked;
        for (qsizetype at = 0; at < all.size(); ++at)
            if (all[at]->isChecked()) ticked << choices[at];
        return ticked.join(',');
    };
    return boxes;
}

QWidget* FieldForm::addNumber(const QString& name, const QString& text)
{
    auto* number = new QSpinBox(this);
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number->setRange(0, std::numeric_limits<int>::max());
    number->setValue(text.toInt());
    m_texts[name] = [number] { return QString::number(number->value()); };
    return number;
}

QWidget* FieldForm::addLine(const QString& name, const QString& text)
{
    auto* line = new QLineEdit(text, this);
    line->setPlaceholderText(FieldWords::of(name).whenEmpty);
    m_texts[name] = [line] { return line->text().trimmed(); };
    return line;
}

} // namespace ui
