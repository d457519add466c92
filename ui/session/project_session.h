#pragma once

#include "core/domain/item.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"
#include "ui/bridge/error_text.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <string>

namespace ui {

using core::store::PictureSize;

/// The open project as one observable object; the only door for changes that the window makes. Reads what is asked for
/// and keeps the last used, never the whole. GUI thread.
class ProjectSession : public QObject {
    Q_OBJECT

public:
    explicit ProjectSession(QObject* parent = nullptr);
    ~ProjectSession() override;

    /// Opens the folder (closing what was open) or makes a new project there. The answer is the fault; then what was
    /// open stays.
    std::optional<WorkerError> open(const QString& folder);
    std::optional<WorkerError> create(const QString& folder);
    void close();
    /// Forgets what was read and says changed(): an import or a training has written.
    void refresh();

    [[nodiscard]] bool isOpen() const { return m_project != nullptr; }
    /// It may only be looked at: its disk or its folder is not this user's to write.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// REQUIRES isOpen().
    [[nodiscard]] const core::store::Project& project() const { return *m_project; }
    /// Absolute path, empty if none is open.
    [[nodiscard]] QString folder() const;
    /// The folder's name without .denju.
    [[nodiscard]] QString name() const;

    /// Null for an id that is not in the project.
    [[nodiscard]] std::shared_ptr<const core::Item> item(core::ItemId id);
    [[nodiscard]] std::shared_ptr<const core::Item> item(const QString& code);
    /// The product picture, null where the item has none. Decoded once while it is among the last used.
    [[nodiscard]] QPixmap thumbnail(core::ItemId item, PictureSize size);

    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

Q_SIGNALS:
    void opened();
    void closed();
    void changed();

private:
    void take(core::store::Project project, bool readOnly);
    void forget();

    std::unique_ptr<core::store::Project> m_project;
    bool m_readOnly = false;
    QCache<qint64, std::shared_ptr<const core::Item>> m_items;
    QCache<qint64, QPixmap> m_thumbnails;
    QUndoStack m_undoStack;
};

} // namespace ui
