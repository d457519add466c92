#pragma once

#include "core/protocol/operations/preview.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

class EncodingRow;

/// Chooses an encoding by reading: a row each, with the first line as it would read.
class EncodingList : public QWidget {
    Q_OBJECT

public:
    explicit EncodingList(const Theme& theme, QWidget* parent = nullptr);
    /// The most likely ones, and the chosen one where it is not among them.
    void show(const std::vector<core::protocol::EncodingCandidate>& candidates, const QString& chosen, int most);
    /// Those that have no row.
    [[nodiscard]] QStringList others() const { return m_others; }
    void retranslate();

    /// "Shift_JIS (CP932, Windows)" for "cp932".
    static QString encodingText(const QString& name);

Q_SIGNALS:
    void chosen(const QString& encoding);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QButtonGroup* m_group;
    QVBoxLayout* m_layout;
    QList<EncodingRow*> m_rows;
    QStringList m_others;
};

} // namespace ui
