#pragma once

#include <QLineEdit>

namespace ui {

/// A field in which Enter means something: it says so only while no input method composes, whatever that one does with
/// the key.
class PlainSearch : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void entered();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_composing = false;
};

} // namespace ui
