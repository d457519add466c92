#pragma once

#include <QLabel>

namespace ui {

/// A label of several lines that is exactly as high as its text at its width: a plain one in a scroll area may be
/// given the height of another width.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);
    void setText(const QString& text);

Q_SIGNALS:
    /// Its height is that of the text at its width.
    void fitted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

} // namespace ui
