#include "ui/widgets/folded_text.h"

namespace ui {

QString foldedText(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

} // namespace ui
