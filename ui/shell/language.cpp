#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace ui {

void Language::set(QLocale::Language language)
{
    if (language != QLocale::Japanese) language = QLocale::English;
    if (language == m_current) return;
    m_current = language;
    const QLocale locale(language, language == QLocale::Japanese ? QLocale::Japan : QLocale::UnitedStates);
    QLocale::setDefault(locale);
    Q_EMIT changed(language);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString suffix = language == QLocale::Japanese ? "_ja" : "_en";
    if (m_qt.load("qtbase" + suffix, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(":/i18n/denju" + suffix + ".qm")) QCoreApplication::installTranslator(&m_own);
}

} // namespace ui
