#pragma once

#include "ui/charts/chart_content.h"
#include "ui/widgets/theme.h"

#include <QDialog>

namespace ui {

/// The data of a chart as a table that can be read and copied.
class ChartTableDialog : public QDialog {
    Q_OBJECT

public:
    ChartTableDialog(const Theme& theme, const QString& title, ChartTable table, QWidget* parent = nullptr);
};

} // namespace ui
