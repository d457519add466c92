#pragma once

#include "ui/widgets/theme.h"

#include <QTextBrowser>

namespace ui {

/// The report's pages as one long white sheet on the sunken ground; always light, as paper is. Text can be selected
/// and copied. Nothing is fetched: pictures come as data.
class ReportPreview : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReportPreview(const Theme& theme, QWidget* parent = nullptr);
    /// Keeps the place where the user was reading.
    void show(const QString& html);
    /// Brings the section of that name to the top, now or once the preview holds it.
    void goTo(const QString& section);
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void clearPage();

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] int placeOf(const QString& section) const;
    [[nodiscard]] int paperWidth() const;

    const Theme& m_theme;
    bool m_isShown = false;
    QString m_wanted; ///< the section that is to be gone to, empty: none
};

} // namespace ui
