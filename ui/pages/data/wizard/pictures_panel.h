#pragma once

#include "core/protocol/operations/preview.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

class IconLabel;

/// Which pictures would find their item: one sentence, and examples of those that would not.
class PicturesPanel : public QWidget {
    Q_OBJECT

public:
    explicit PicturesPanel(const Theme& theme, QWidget* parent = nullptr);
    /// Nothing: no pictures in this import. `fault` says why they can't be read.
    void show(const std::optional<core::protocol::PicturePreview>& pictures, const QString& fault);
    void retranslate();
    [[nodiscard]] QString sentence() const;

private:
    std::optional<core::protocol::PicturePreview> m_pictures;
    QString m_fault;
    IconLabel* m_icon;
    QLabel *m_title, *m_sentence, *m_examples;
};

} // namespace ui
