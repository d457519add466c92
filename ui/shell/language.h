#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace ui {

/// The window's language, switched without restart: every label hears a LanguageChange event and sets its text anew.
/// Also sets the default locale, so that numbers and dates follow.
class Language : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Japanese or English; anything else becomes English.
    void set(QLocale::Language language);
    [[nodiscard]] QLocale::Language current() const { return m_current; }

Q_SIGNALS:
    /// Before the labels hear of it.
    void changed(QLocale::Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
    QLocale::Language m_current = QLocale::AnyLanguage;
};

} // namespace ui
