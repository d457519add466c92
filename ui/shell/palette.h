#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QListView;

namespace ui {

class CommandTable;
class PaletteModel;
class ProjectSession;
class PlainSearch;
struct Place;

/// Ctrl+K: a field and what it finds, over the top of the window. Keyboard only, if one likes: arrows choose, Enter
/// goes, Esc closes and gives the focus back; Enter means nothing while an input method composes.
class Palette : public QFrame {
    Q_OBJECT

public:
    Palette(const Theme& theme, const CommandTable& commands, ProjectSession& session, QWidget* parent);
    void open();

Q_SIGNALS:
    /// An item or a session was chosen; commands are triggered.
    void placeChosen(const Place& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void find(bool deep);
    void choose(int row);
    void leave();
    void fit();
    void move(int rows);
    void retranslate();

    const Theme& m_theme;
    PaletteModel* m_model;
    PlainSearch* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QTimer m_delay; ///< typing asks the project only once it pauses
    QPointer<QWidget> m_before;
};

} // namespace ui
