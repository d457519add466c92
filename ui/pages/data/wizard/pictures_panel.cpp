#include "ui/pages/data/wizard/pictures_panel.h"

#include "ui/pages/data/wizard/column_words.h"
#include "ui/widgets/themed_label.h"

#include <QGridLayout>

namespace ui {

namespace {

QString listed(const std::vector<std::string>& names)
{
    constexpr std::size_t kMost = 3;
    QStringList list;
    for (std::size_t at = 0; at < names.size() && at < kMost; ++at) list += QString::fromStdString(names[at]);
    return list.join(", ") + (names.size() > kMost ? ", …" : "");
}

} // namespace

PicturesPanel::PicturesPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(theme, "picture", Token::Text2, 18)),
      m_title(new ThemedLabel(theme, TextRole::BodyStrong)), m_sentence(new ThemedLabel(theme, TextRole::Body)),
      m_examples(new ThemedLabel(theme, TextRole::Cell, "text2"))
{
    setProperty("ground", "sunken");
    setProperty("frame", "top");
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setObjectName("picturesSentence");
    m_sentence->setWordWrap(true);
    m_examples->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_sentence, 1, 1);
    layout->addWidget(m_examples, 2, 1);
    layout->setColumnStretch(1, 1);
    retranslate();
}

void PicturesPanel::show(const std::optional<core::protocol::PicturePreview>& pictures, const QString& fault)
{
    m_pictures = pictures;
    m_fault = fault;
    retranslate();
}

void PicturesPanel::retranslate()
{
    const auto number = [](std::int64_t value) { return ColumnWords::number(value); };
    m_title->setText(tr("Pictures"));
    QStringList examples;
    if (!m_fault.isEmpty()) {
        m_icon->setIcon("error", Token::Error);
        m_sentence->setText(m_fault);
    } else if (!m_pictures) {
        m_icon->setIcon("picture", Token::Text2);
        m_sentence->setText(tr("No pictures in this import. The models learn from text and codes then."));
    } else {
        const auto& each = *m_pictures;
        const bool all = each.ofNoItem == 0 && each.ambiguous == 0 && each.itemsWithout == 0;
        m_icon->setIcon(all ? "check" : "warn", all ? Token::Ok : Token::Warn);
        m_sentence->setText(
            tr("%1 of %2 pictures find their item by name; %3 of %4 items stay without one.")
                .arg(number(each.matched), number(each.pictures), number(each.itemsWithout), number(each.items)));
        if (each.ofNoItem > 0)
            examples += tr("%1 of no item: %2").arg(number(each.ofNoItem), listed(each.examplesOfNoItem));
        if (each.ambiguous > 0) examples += tr("%1 could be of several items").arg(number(each.ambiguous));
        if (each.itemsWithout > 0) examples += tr("without a picture: %1").arg(listed(each.examplesWithout));
    }
    m_examples->setText(examples.join(" · "));
    m_examples->setVisible(!examples.isEmpty());
}

QString PicturesPanel::sentence() const
{
    return m_sentence->text();
}

} // namespace ui
