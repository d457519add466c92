#include "ui/pages/settings/setting_row.h"

#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

SettingRow::SettingRow(const Theme& theme, const QList<QWidget*>& controls, QWidget* parent)
    : QWidget(parent), m_name(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_what(new ThemedLabel(theme, TextRole::Cell, "text2")), m_controls(controls)
{
    setProperty("frame", "bottom");
    setAttribute(Qt::WA_StyledBackground);
    m_what->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_what);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(16);
    layout->addLayout(words, 1);
    auto* right = new QHBoxLayout;
    right->setSpacing(8);
    for (auto* control : controls) right->addWidget(control);
    layout->addLayout(right);
}

void SettingRow::setTexts(const QString& name, const QString& what)
{
    m_name->setText(name);
    m_what->setText(what);
    if (m_controls.isEmpty()) return;
    m_controls.front()->setAccessibleName(name);
    m_controls.front()->setAccessibleDescription(what);
}

} // namespace ui
