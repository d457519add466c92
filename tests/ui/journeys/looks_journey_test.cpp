#include "core/store/job_repository.h"
#include "core/store/run_repository.h"
#include "tests/ui/journeys/desk.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace journeys;

namespace {

struct Message {
    QString source;
    QString translation;
};

/// What the window can say, in English and Japanese, but what is the same in both.
QList<Message> messages()
{
    QFile file(DENJU_SOURCE_DIR "/translations/denju_ja.ts");
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader reader(&file);
    QList<Message> found;
    QString source;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == u"source") source = reader.readElementText();
        if (reader.name() != u"translation") continue;
        const auto translation = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        if (translation != source) found += Message{source, translation};
    }
    return found;
}

/// Matches a text made from the message, whatever was put in for %1, %n and &; none where only such places are left.
std::optional<QRegularExpression> patternOf(QString text)
{
    text.remove('&');
    static const QRegularExpression place("%(n|L?[0-9])");
    QString pattern;
    qsizetype letters = 0;
    const auto parts = text.split(place);
    for (const auto& part : parts) {
        pattern += (pattern.isEmpty() ? QString() : QString(".*")) + QRegularExpression::escape(part);
        letters += static_cast<qsizetype>(
            std::count_if(part.begin(), part.end(), [](QChar letter) { return letter.isLetter(); }));
    }
    if (letters < 2) return std::nullopt;
    return QRegularExpression("^" + pattern + "$", QRegularExpression::DotMatchesEverythingOption);
}

QStringList textsOf(const QMenu& menu)
{
    QStringList texts{menu.title()};
    for (const auto* action : menu.actions())
        texts += action->menu() ? textsOf(*action->menu()) : QStringList(action->text());
    return texts;
}

/// Every text that the window shows now: labels, buttons, fields, lists to choose from, hints, and the menus.
QStringList textsOf(Desk& desk)
{
    QStringList texts{desk.window().windowTitle()};
    for (const auto* widget : desk.window().findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        texts << widget->toolTip() << widget->accessibleName();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) texts << edit->placeholderText();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i) texts << box->itemText(i);
    }
    for (const auto* menu : desk.window().findChildren<QMenu*>()) texts << textsOf(*menu);
    for (auto& text : texts) text.remove('&');
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

/// The texts on the window that belong to the other language.
QStringList leftovers(Desk& desk, QString Message::*otherLanguage)
{
    const auto shown = textsOf(desk);
    QStringList found;
    for (const auto& message : messages()) {
        const auto pattern = patternOf(message.*otherLanguage);
        if (!pattern) continue;
        for (const auto& text : shown)
            if (pattern->match(text).hasMatch()) found += text + "  [" + message.*otherLanguage + "]";
    }
    return found;
}

/// Choices whose words don't fit into them.
QStringList clipped(const QWidget& window)
{
    QStringList found;
    for (const auto* each : window.findChildren<ui::Segmented*>())
        for (const auto* segment : each->findChildren<QAbstractButton*>())
            if (segment->isVisible() && segment->width() < segment->sizeHint().width()) found += segment->text();
    for (const auto* box : window.findChildren<QComboBox*>()) {
        const int room = std::min(box->width(), box->maximumWidth());
        if (box->isVisible() && room < box->maximumWidth() &&
            room < box->fontMetrics().horizontalAdvance(box->currentText()) + 30)
            found += box->currentText();
    }
    return found;
}

double brightness(Desk& desk)
{
    const auto image = desk.window().grab().toImage().scaled(200, 120).convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) sum += qGray(image.pixel(x, y));
    return sum / (image.width() * image.height());
}

} // namespace

/// Language and theme are switched on the open window, before a session and its reasons, without a restart.
class LooksJourneyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Desk> m_desk;

    /// A training whose worker is gone stands in the tray, with all that it says and offers.
    void loseAJob()
    {
        core::store::RunRepository(m_desk->session.project().database()).add({.state = core::RunState::Training});
        core::store::JobRepository jobs(m_desk->session.project().jobs());
        auto job = *jobs.find(jobs.submit("train", "{}"));
        job.state = core::JobState::Running;
        job.heartbeatAt -= 2 * core::kHeartbeatLimit;
        jobs.update(job);
        QTRY_VERIFY(m_desk->find("resumeTraining"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        ground::copyTrainedSample(m_folder.filePath("looks.denju"));
        m_desk.emplace(m_folder.filePath("settings.ini"));
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
        QVERIFY(m_desk->workbench->shell().openProject(m_folder.filePath("looks.denju")));
        loseAJob();
        m_desk->navigation.go({"sessions", {}});
        auto& page = m_desk->sessions();
        WAIT_FOR(page.teacher().model().rowCount() > 0 && !page.why().sentence().isEmpty());
    }
    void cleanup() { m_desk->language.set(QLocale::English); }
    void cleanupTestCase() { m_desk.reset(); }

    void messages_areFoundWhereTheyAre() // or the other tests would find nothing because they look for nothing
    {
        QVERIFY(messages().size() > 100);
        QVERIFY(leftovers(*m_desk, &Message::source).size() > 30);
    }

    void language_leavesNoWordOfTheOther_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("Start") << "start";
        QTest::newRow("Sessions") << "sessions";
    }

    void language_leavesNoWordOfTheOther()
    {
        QFETCH(QString, page);
        m_desk->navigation.go({page, {}});
        const auto english = textsOf(*m_desk);
        m_desk->command("language.ja")->trigger();
        QTRY_VERIFY2(leftovers(*m_desk, &Message::source).isEmpty(),
                     qPrintable(leftovers(*m_desk, &Message::source).join('\n')));
        const auto sentence = m_desk->sessions().why().sentence();
        QVERIFY2(sentence.contains("位"), qPrintable(sentence));
        const auto* count = m_desk->window().findChild<QLabel*>("sessionCount");
        QVERIFY2(count->text().endsWith("件"), qPrintable(count->text()));
        QTRY_VERIFY2(clipped(m_desk->window()).isEmpty(), qPrintable(clipped(m_desk->window()).join('\n')));
        m_desk->command("language.en")->trigger();
        QTRY_VERIFY2(clipped(m_desk->window()).isEmpty(), qPrintable(clipped(m_desk->window()).join('\n')));
        QTRY_VERIFY2(leftovers(*m_desk, &Message::translation).isEmpty(),
                     qPrintable(leftovers(*m_desk, &Message::translation).join('\n')));
        QTRY_COMPARE(textsOf(*m_desk), english); // there and back again
    }

    void theme_turnsTheWholeWindowDark()
    {
        m_desk->navigation.go({"sessions", {}});
        const auto light = brightness(*m_desk);
        m_desk->command("theme.dark")->trigger();
        QTRY_VERIFY2(brightness(*m_desk) < light / 2, qPrintable(QString::number(brightness(*m_desk))));
        m_desk->command("theme.light")->trigger();
        QTRY_VERIFY(std::abs(brightness(*m_desk) - light) < 2);
    }
};

QTEST_MAIN(LooksJourneyTest)
#include "looks_journey_test.moc"
