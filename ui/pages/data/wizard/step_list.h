#pragma once

#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

namespace ui {

class StepButton;

/// The steps of the import at the left: number or tick, name, and where it stands in a few words.
class StepList : public QWidget {
    Q_OBJECT

public:
    enum class State { Waiting, Done, Attention, Failed, Skipped };

    StepList(const Theme& theme, int steps, QWidget* parent = nullptr);
    void setTitle(int step, const QString& title);
    void setState(int step, State state, const QString& text);
    void setCurrent(int step);
    /// Steps behind the first that is not yet done can't be gone to.
    void setReachable(int step, bool reachable);
    [[nodiscard]] QString text(int step) const;
    [[nodiscard]] State state(int step) const;

Q_SIGNALS:
    void chosen(int step);

private:
    QList<StepButton*> m_buttons;
};

} // namespace ui
