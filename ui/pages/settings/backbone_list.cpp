#include "ui/pages/settings/backbone_list.h"

#include "ui/bridge/error_text.h"
#include "ui/pages/settings/setting_row.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

using core::BackboneKind;
using core::protocol::Backbone;

struct BackboneText {
    Q_DECLARE_TR_FUNCTIONS(BackboneText)
};

QString kindText(BackboneKind kind)
{
    switch (kind) {
    case BackboneKind::Language: return BackboneText::tr("Language model");
    case BackboneKind::Text: return BackboneText::tr("Text encoder");
    case BackboneKind::Picture: return BackboneText::tr("Picture encoder");
    case BackboneKind::PictureLanguage: return BackboneText::tr("Language model that sees pictures");
    }
    return {};
}

/// 134,515,008 -> 135M, as models of that size are called.
QString countText(std::int64_t count)
{
    if (count >= 1'000'000'000) return QLocale().toString(static_cast<double>(count) / 1e9, 'f', 1) + 'B';
    if (count >= 1'000'000) return QLocale().toString(static_cast<double>(count) / 1e6, 'f', 0) + 'M';
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

/// EN, JA: Qt knows languages by country ("American English"), and the models' cards by these codes.
QString languagesText(const std::vector<std::string>& codes)
{
    constexpr std::size_t kShown = 4;
    QStringList names;
    for (const auto& code : codes)
        if (static_cast<std::size_t>(names.size()) < kShown) names << QString::fromStdString(code).toUpper();
    if (codes.size() > kShown) names << BackboneText::tr("%1 more").arg(codes.size() - kShown);
    return names.join(BackboneText::tr(", "));
}

} // namespace

QString backboneText(const Backbone& backbone)
{
    if (!backbone.fault.empty())
        return errorText(core::ErrorCode::BackboneUnusable, QString::fromStdString(backbone.faultDetail));
    QStringList facts{
        kindText(backbone.kind), QString::fromStdString(backbone.architecture),
        BackboneText::tr("%1 parameters").arg(countText(backbone.parameters)),
        BackboneText::tr("%1 on the disk, %2 in a training").arg(sizeText(backbone.bytes), sizeText(backbone.memory))};
    if (!backbone.fits) facts << BackboneText::tr("more than this computer's memory");
    facts << (backbone.licence.empty() ? BackboneText::tr("no licence stated")
                                       : QString::fromStdString(backbone.licence));
    if (!backbone.languages.empty()) facts << languagesText(backbone.languages);
    return facts.join(QStringLiteral(" · "));
}

BackboneList::BackboneList(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout), m_add(new ThemedButton(theme, "plus")),
      m_addRow(new SettingRow(theme, {m_add}))
{
    m_add->setObjectName("addBackbone");
    m_rows->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addWidget(m_addRow);
    connect(m_add, &QPushButton::clicked, this, &BackboneList::addRequested);
    retranslate();
}

void BackboneList::showBackbones(const core::protocol::BackbonesResponse& found)
{
    m_found = found;
    m_fault.clear();
    m_asked = true;
    retranslate();
}

void BackboneList::showFault(const QString& sentence)
{
    m_fault = sentence;
    m_asked = true;
    showState();
}

void BackboneList::showChecking(const QString& folder)
{
    m_checking = folder;
    showState();
}

void BackboneList::retranslate()
{
    rebuild();
    showState();
}

void BackboneList::showState()
{
    QString state = tr("A folder in the Hugging Face layout: config.json, tokenizer.json, safetensors. It is checked "
                       "first and stays where it is. Trainings of this version still read with Compact.");
    if (!m_asked) state = tr("Looking for models…");
    if (!m_fault.isEmpty()) state = m_fault;
    if (!m_checking.isEmpty()) state = tr("Checking %1…").arg(m_checking);
    m_add->setText(tr("Add…"));
    m_add->setEnabled(m_checking.isEmpty());
    m_addRow->setTexts(tr("Add a model folder"), state);
}

void BackboneList::rebuild()
{
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* row = item->widget()) row->deleteLater();
        delete item;
    }
    for (const auto& backbone : m_found.backbones) addModel(backbone);
}

void BackboneList::addModel(const Backbone& backbone)
{
    QList<QWidget*> controls;
    const auto name = QString::fromStdString(backbone.name);
    if (backbone.linked) {
        auto* remove = new ThemedButton(m_theme, "remove", "flat");
        remove->setObjectName("removeBackbone");
        remove->setText(tr("Take off the list"));
        remove->setToolTip(tr("The folder %1 stays.").arg(QString::fromStdString(backbone.folder)));
        connect(remove, &QPushButton::clicked, this, [this, name] { Q_EMIT removeRequested(name); });
        controls << remove;
    }
    auto* row = new SettingRow(m_theme, controls);
    row->setObjectName("backbone");
    row->setTexts(name, backboneText(backbone));
    m_rows->addWidget(row);
}

} // namespace ui
