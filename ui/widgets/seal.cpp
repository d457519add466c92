#include "ui/widgets/seal.h"

#include <QLabel>

namespace ui {

QLabel* makeSeal(int side)
{
    auto* seal = new QLabel("伝");
    seal->setObjectName("seal");
    seal->setFixedSize(side, side);
    seal->setAlignment(Qt::AlignCenter);
    seal->setStyleSheet(QString("background: #B0471C; color: #FFFFFF; border-radius: 3px; "
                                "font: 600 %1pt 'Noto Serif CJK JP';")
                            .arg(side * 28 / 60));
    return seal;
}

} // namespace ui
