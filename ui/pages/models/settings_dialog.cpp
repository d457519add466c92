#include "ui/pages/models/settings_dialog.h"

#include "core/base/error.h"
#include "ui/bridge/error_text.h"
#include "ui/dialogs/field_form.h"
#include "ui/pages/models/next_run.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

SettingsDialog::SettingsDialog(const Theme& theme, const core::TrainingConfig& config, const Offers& offers,
                               QWidget* parent)
    : QDialog(parent), m_config(config), m_form(new FieldForm),
      m_differs(new ThemedLabel(theme, TextRole::Cell, "text2")),
      m_fault(new ThemedLabel(theme, TextRole::Cell, "error")), m_accept(new ThemedButton(theme, "check", "primary"))
{
    setWindowTitle(tr("All settings of the next training"));
    resize(640, 640);
    m_form->setExplains(true);
    for (auto each = offers.begin(); each != offers.end(); ++each) m_form->offer(each.key(), each.value());
    m_form->show(config, {"preset"});
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setProperty("ground", "surface");
    m_form->setAttribute(Qt::WA_StyledBackground);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* reset = new ThemedButton(theme, "undo");
    reset->setText(tr("As preset %1 has them").arg(ModelsWords::preset(config.preset)));
    reset->setObjectName("resetSettings");
    auto* cancel = new ThemedButton(theme, {});
    cancel->setText(tr("Cancel"));
    m_accept->setText(tr("Use these"));
    m_accept->setObjectName("useSettings");
    m_accept->setDefault(true);
    m_fault->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addWidget(m_differs);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(scroll, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 4, 16, 0);
    below->addWidget(m_fault);
    below->addLayout(buttons);
    layout->addLayout(below);
    connect(m_form, &FieldForm::edited, this, &SettingsDialog::take);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::reset);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    take();
}

void SettingsDialog::take()
{
    QString fault;
    auto config = m_config;
    try {
        m_form->fill(config);
        core::checkSettings(config);
        m_config = config;
    } catch (const core::Error& error) { // what is typed is not (yet) a setting
        fault = workerError(error).sentence;
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_accept->setEnabled(fault.isEmpty());
    m_differs->setText(tr("%n differ from the preset", nullptr, static_cast<int>(changedSettings(m_config).size())));
}

void SettingsDialog::reset()
{
    auto config = withPreset({.config = m_config, .testFrom = {}}, m_config.preset).config;
    m_form->set(config);
    take();
}

} // namespace ui
