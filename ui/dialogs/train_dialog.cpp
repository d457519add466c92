#include "ui/dialogs/train_dialog.h"

#include "ui/dialogs/field_form.h"
#include "ui/widgets/themed_button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

TrainDialog::TrainDialog(const Theme& theme, bool canResume, QWidget* parent)
    : QDialog(parent), m_form(new FieldForm), m_resume(new QCheckBox)
{
    setWindowTitle(tr("Train"));
    setMinimumWidth(440);
    m_form->show(core::protocol::TrainRequest{}, {"project", "resume", "run", "settings"});
    m_resume->setObjectName("resume");
    m_resume->setText(tr("Go on with the training that was stopped"));
    m_resume->setVisible(canResume);
    m_resume->setChecked(canResume);
    auto* cancel = new ThemedButton(theme, {});
    cancel->setText(tr("Cancel"));
    auto* train = new ThemedButton(theme, "train", "primary");
    train->setText(tr("Train"));
    train->setObjectName("train");
    train->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(train);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_resume);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    connect(m_resume, &QCheckBox::toggled, m_form, &QWidget::setDisabled); // a training goes on as it began
    m_form->setDisabled(canResume);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(train, &QPushButton::clicked, this, &QDialog::accept);
}

core::protocol::TrainRequest TrainDialog::request() const
{
    core::protocol::TrainRequest request;
    m_form->fill(request);
    request.resume = m_resume->isChecked();
    return request;
}

} // namespace ui
