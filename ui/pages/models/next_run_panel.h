#pragma once

#include "core/protocol/operations/devices.h"
#include "ui/pages/models/next_run.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

#include <array>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class ForecastView;
class PresetCard;
class StateView;
class WrappedLabel;

/// The next run: preset, what it will take, and what is most often set. Says what the user wants; holds nothing.
class NextRunPanel : public QWidget {
    Q_OBJECT

public:
    /// What surrounds the next run.
    struct Situation {
        std::array<std::optional<core::Forecast>, 3> forecasts; ///< in the order of the presets
        QString device;                                         ///< the chosen preset's trial was made on
        std::optional<double> trialShare; ///< a trial is at work, 0 to 1; below 0: its length is not known
        QString trialFault;               ///< why the last trial failed; empty otherwise
        QString running;                  ///< the training at work, "Run 8"; empty: none
        int waiting = 0;                  ///< trainings in the queue
        bool readOnly = false;
        bool hasData = true;
    };

    explicit NextRunPanel(const Theme& theme, QWidget* parent = nullptr);
    void showNext(const NextRun& next);
    void showDevices(const std::vector<core::protocol::Device>& devices);
    void showSituation(const Situation& situation);
    /// Puts the keyboard on the chosen preset.
    void focusPreset();
    void retranslate();

Q_SIGNALS:
    void edited(const NextRun& next);
    void settingsRequested();
    void trainRequested();
    void trialRequested();
    void trialStopRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildContent(const Theme& theme);
    void buildForecast(QVBoxLayout* layout);
    void buildFields(const Theme& theme);
    void buildButtons(const Theme& theme, QLayout* layout);
    void fillChoices();
    void edit();
    [[nodiscard]] bool dayIsUsable() const;
    void showUsable();

    NextRun m_next;
    Situation m_situation;
    std::vector<core::protocol::Device> m_devices;
    bool m_showing = false;
    QLabel *m_title, *m_presetTitle, *m_forecastTitle, *m_trialText;
    QList<PresetCard*> m_cards;
    WrappedLabel *m_noForecast, *m_hint;
    ForecastView* m_forecast;
    QProgressBar* m_trialBar;
    QPushButton *m_trialStop, *m_settings, *m_train, *m_trial;
    QFormLayout* m_fields;
    QBoxLayout* m_columns; ///< what is set, and what it will take
    QLineEdit* m_testFrom;
    WrappedLabel* m_dayFault;
    QSpinBox *m_seeds, *m_limit;
    QComboBox *m_without, *m_device;
    QList<QLabel*> m_fieldLabels;
};

} // namespace ui
