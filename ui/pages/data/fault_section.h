#pragma once

#include "ui/pages/data/data_view.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class FaultHead;
class ThemedButton;

/// One kind of fault: a head that opens and closes, and the first rows with what to do about them.
class FaultSection : public QWidget {
    Q_OBJECT

public:
    FaultSection(const Theme& theme, FaultGroup group, QWidget* parent = nullptr);
    [[nodiscard]] QString reason() const { return QString::fromStdString(m_group.reason); }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    void retranslate();

Q_SIGNALS:
    void rowsRequested(const QString& reason);
    void mendRequested();
    void itemsRequested(const QString& reason);

private:
    void buildBody();
    void addRow(QGridLayout* grid, int line, const core::RowFault& fault);
    [[nodiscard]] bool canBeMended() const;

    const Theme& m_theme;
    FaultGroup m_group;
    FaultHead* m_head;
    QWidget* m_body = nullptr;
};

} // namespace ui
