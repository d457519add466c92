#pragma once

#include "ui/pages/sessions/list_filter.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

class QLayout;
class QMenu;
class QPushButton;

namespace ui {

/// The filters of the session list as chips: a click sets one or opens its choices, a click on one that is set takes it
/// away. Shows what it is told; says what was asked for.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(const Theme& theme, QWidget* parent = nullptr);

    void setFilter(const ListFilter& filter);
    /// The days of the shown run's test sessions; none without a run.
    void setTestDays(const std::vector<std::int64_t>& days);
    void retranslate();

Q_SIGNALS:
    void changed(const ListFilter& filter);

private:
    void build();
    QPushButton* addChip(QLayout* chips);
    void change(const std::function<void(ListFilter&)>& edit);
    void chooseTest();
    void chooseNext();
    void chooseHits();
    void openMenu(QPushButton* chip, const std::function<void(QMenu&)>& fill);
    void showFilter();
    void restyle();
    [[nodiscard]] QString testText() const;

    const Theme& m_theme;
    ListFilter m_filter;
    std::vector<std::int64_t> m_testDays;
    QPushButton* m_test = nullptr;
    QPushButton* m_long = nullptr;
    QPushButton* m_marked = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_hits = nullptr;
    QPushButton* m_disagrees = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_item = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace ui
