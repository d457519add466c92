#include "ui/dialogs/field_form.h"

#include "core/domain/training_config.h"
#include "ui/dialogs/field_words.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
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
                   : m_offers.contains(name)                ? addOffer(name, m_offers[name], text)
                   : FieldWords::usual(name).contains(text) ? addChoice(name, FieldWords::usual(name), text)
                                                            : addLine(name, text);
    editor->setObjectName(name);
    editor->setToolTip(words.help);
    editor->setAccessibleName(words.label);
    editor->setAccessibleDescription(words.help);
    auto* label = new QLabel(words.label, this);
    label->setBuddy(editor);
    label->setToolTip(words.help);
    if (!m_explains) {
        m_form->addRow(label, editor);
        return;
    }
    auto* help = new WrappedLabel(this);
    help->setProperty("role", "text2");
    help->setText(words.help);
    auto* both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(editor);
    both->addWidget(help);
    m_form->addRow(label, both);
}

QWidget* FieldForm::addChoice(const QString& name, const QStringList& choices, const QString& text)
{
    auto* box = new QComboBox(this);
    for (const auto& each : choices) box->addItem(FieldWords::choice(name, each), each);
    box->setCurrentIndex(box->findData(text));
    m_texts[name] = [box] { return box->currentData().toString(); };
    m_setters[name] = [box](const QString& value) { box->setCurrentIndex(box->findData(value)); };
    connect(box, &QComboBox::activated, this, &FieldForm::edited);
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
        connect(box, &QCheckBox::clicked, this, &FieldForm::edited);
    }
    m_setters[name] = [all, choices](const QString& value) {
        const auto ticked = value.split(',');
        for (qsizetype at = 0; at < all.size(); ++at) all[at]->setChecked(ticked.contains(choices[at]));
    };
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
    const auto bounds = core::boundsOf(name.toStdString());
    constexpr double kMost = std::numeric_limits<int>::max();
    number->setRange(bounds ? static_cast<int>(bounds->least) : 0,
                     static_cast<int>(bounds ? std::min(bounds->most, kMost) : kMost));
    number->setValue(text.toInt());
    m_texts[name] = [number] { return QString::number(number->value()); };
    m_setters[name] = [number](const QString& value) { number->setValue(value.toInt()); };
    connect(number, &QSpinBox::textChanged, this, &FieldForm::edited);
    return number;
}

QWidget* FieldForm::addLine(const QString& name, const QString& text)
{
    auto* line = new QLineEdit(text, this);
    line->setPlaceholderText(FieldWords::of(name).whenEmpty);
    m_texts[name] = [line] { return line->text().trimmed(); };
    m_setters[name] = [line](const QString& value) { line->setText(value); };
    connect(line, &QLineEdit::textEdited, this, &FieldForm::edited);
    return line;
}

QWidget* FieldForm::addOffer(const QString& name, const QStringList& values, const QString& text)
{
    auto* box = new QComboBox(this);
    box->addItem(FieldWords::of(name).whenEmpty, QString());
    for (const auto& each : values) box->addItem(each, each);
    const auto choose = [box](const QString& value) {
        if (box->findData(value) < 0) box->addItem(tr("%1 (not on this computer)").arg(value), value);
        box->setCurrentIndex(box->findData(value));
    };
    choose(text);
    m_texts[name] = [box] { return box->currentData().toString(); };
    m_setters[name] = choose;
    connect(box, &QComboBox::activated, this, &FieldForm::edited);
    return box;
}

} // namespace ui
