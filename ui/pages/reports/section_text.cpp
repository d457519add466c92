#include "ui/pages/reports/contents_panel.h"

#include <QCoreApplication>

namespace ui {

QString sectionText(core::ReportSection section)
{
    using core::ReportSection;
    const auto say = [](const char* words) { return QCoreApplication::translate("ReportSection", words); };
    switch (section) {
    case ReportSection::Summary: return say(QT_TRANSLATE_NOOP("ReportSection", "Summary"));
    case ReportSection::Data: return say(QT_TRANSLATE_NOOP("ReportSection", "Data"));
    case ReportSection::Models: return say(QT_TRANSLATE_NOOP("ReportSection", "Models"));
    case ReportSection::Comparison: return say(QT_TRANSLATE_NOOP("ReportSection", "Comparison"));
    case ReportSection::Slices: return say(QT_TRANSLATE_NOOP("ReportSection", "By frequency of the next item"));
    case ReportSection::Bias: return say(QT_TRANSLATE_NOOP("ReportSection", "Popularity bias"));
    case ReportSection::Examples: return say(QT_TRANSLATE_NOOP("ReportSection", "Example sessions"));
    case ReportSection::Parts: return say(QT_TRANSLATE_NOOP("ReportSection", "Added from other pages"));
    case ReportSection::Limits: return say(QT_TRANSLATE_NOOP("ReportSection", "Limits"));
    case ReportSection::Settings: return say(QT_TRANSLATE_NOOP("ReportSection", "All settings"));
    }
    return {};
}

} // namespace ui
