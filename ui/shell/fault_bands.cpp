#include "ui/shell/fault_bands.h"

#include "ui/widgets/band.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

Band* addBand(const Theme& theme, QWidget* parent, const char* name)
{
    auto* band = new Band(theme, parent);
    band->setObjectName(name);
    parent->layout()->addWidget(band);
    return band;
}

QPushButton* addButton(Band* band, const char* icon, const char* name, const char* kind = "")
{
    auto* button = band->addButton(icon, kind);
    button->setObjectName(name);
    return button;
}

} // namespace

FaultBands::FaultBands(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_gone = addBand(theme, this, "projectGone");
    m_lookAgain = addButton(m_gone, "resume", "lookAgain");
    m_locate = addButton(m_gone, "folder", "locateProject");
    m_closeProject = addButton(m_gone, "close", "closeProject");
    m_readOnly = addBand(theme, this, "projectReadOnly");
    m_copyProject = addButton(m_readOnly, "copy", "copyProject");
    m_elsewhere = addBand(theme, this, "projectElsewhere");
    m_dismissElsewhere = addButton(m_elsewhere, "close", "dismissElsewhere", "flat");
    m_worker = addBand(theme, this, "workerLost");
    m_start = addButton(m_worker, "resume", "startWorker");
    m_copy = addButton(m_worker, "copy", "copyWorkerDiagnostics");
    connect(m_lookAgain, &QPushButton::clicked, this, &FaultBands::lookAgainRequested);
    connect(m_locate, &QPushButton::clicked, this, &FaultBands::locateRequested);
    connect(m_closeProject, &QPushButton::clicked, this, &FaultBands::closeProjectRequested);
    connect(m_copyProject, &QPushButton::clicked, this, &FaultBands::copyProjectRequested);
    connect(m_dismissElsewhere, &QPushButton::clicked, m_elsewhere, &QWidget::hide);
    connect(m_start, &QPushButton::clicked, this, &FaultBands::startWorkerRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_diagnostics); });
    retranslate();
}

void FaultBands::setGone(bool gone, const QString& folder)
{
    m_folder = folder;
    m_gone->setVisible(gone);
    retranslate();
}

void FaultBands::setReadOnly(bool readOnly)
{
    m_readOnly->setVisible(readOnly);
    retranslate();
}

void FaultBands::setOpenElsewhere(bool elsewhere)
{
    m_elsewhere->setVisible(elsewhere);
    retranslate();
}

void FaultBands::setWorkerFault(const QString& sentence, const QString& diagnostics)
{
    m_workerSentence = sentence;
    m_diagnostics = diagnostics;
    m_worker->setVisible(!sentence.isEmpty());
    retranslate();
}

void FaultBands::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

// Band::say shows the band: what is hidden says nothing.
void FaultBands::retranslate()
{
    if (!m_gone->isHidden())
        m_gone->say(
            Band::Kind::Error, tr("The project is no longer at %1.").arg(m_folder),
            tr("The disk was removed, or the folder was renamed. Bring it back and look again, or show where it "
               "is now. Nothing that was saved is lost."));
    if (!m_readOnly->isHidden())
        m_readOnly->say(Band::Kind::Warn, tr("This project can only be looked at: you may not write to its folder."),
                        tr("Imports, trainings and edits are refused. A copy in a folder of yours can be changed."),
                        "lock");
    if (!m_elsewhere->isHidden())
        m_elsewhere->say(Band::Kind::Info, tr("This project is open in another window too."),
                         tr("Both see each other's changes. Imports and trainings take turns."), "info");
    if (!m_worker->isHidden())
        m_worker->say(Band::Kind::Error, m_workerSentence,
                      tr("Lists and saved results stay readable; questions to a model need the worker."));
    m_lookAgain->setText(tr("Look again"));
    m_locate->setText(tr("Show its new place…"));
    m_closeProject->setText(tr("Close project"));
    m_copyProject->setText(tr("Copy the project…"));
    m_dismissElsewhere->setToolTip(tr("Dismiss"));
    m_dismissElsewhere->setAccessibleName(tr("Dismiss"));
    m_start->setText(tr("Start it again"));
    m_copy->setText(tr("Copy diagnostics"));
}

} // namespace ui
