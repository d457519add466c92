#pragma once

#include "core/domain/job.h"
#include "core/protocol/operations/import.h"
#include "ui/pages/data/data_view.h"
#include "ui/pages/data/place_watch.h"
#include "ui/widgets/theme.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <string>

namespace ui {

class DataPage;
class Dialogs;
class ImportWizard;
class Jobs;
class Navigation;
class ProjectSession;
class TableExport;
class Worker;
struct NamedRecipe;
struct WorkerError;

/// Reads the open project for the Data page, opens the import wizard, and starts what the page asks for: imports, their
/// undoing, the checks.
class DataController : public QObject {
    Q_OBJECT

public:
    struct Setting {
        const Theme& theme;
        ProjectSession& session;
        Worker& worker;
        Jobs& jobs;
        Dialogs& dialogs;
        Navigation& navigation;
        TableExport& tables;
    };

    DataController(DataPage& page, const Setting& setting);
    /// Opens the wizard over these files; none: over no files yet.
    void importPaths(const QStringList& paths);
    [[nodiscard]] ImportWizard* wizard() const;

private:
    void connectPage();
    void connectLists();
    void arrive(const QString& detail);
    void read();
    void showItems();
    void showLog();
    void showJobs();
    void finished(const core::Job& job);
    void check(bool asked);
    void undoImport();
    void mend();
    /// The wizard over the files of an import, read as they were then.
    void importAgain(const std::string& requestJson);
    [[nodiscard]] QString placeOfPictures() const;
    void choosePicturesAgain();
    void openItem(int row);
    void openItemByCode(const QString& code);
    void showCheckItems(const QString& check);
    void showFaultRows(const QString& reason);
    void saveItems();
    void saveFaults(const QString& reason);
    [[nodiscard]] QList<NamedRecipe> recipes() const;
    template <class Request> void start(Request request);
    void tell(const WorkerError& fault);

    DataPage& m_page;
    Setting m_setting;
    DataView m_view;
    std::string m_checkedState; ///< of the data that a check was begun on by itself
    std::optional<core::JobId> m_shownJob;
    qint64 m_factsQuestion = 0;
    QTimer m_checking; ///< by itself, once all pages have read the project
    PlaceWatch m_pictures;
    QPointer<ImportWizard> m_wizard;
};

} // namespace ui
