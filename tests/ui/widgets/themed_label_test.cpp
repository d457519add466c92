#include "ui/widgets/theme.h"
#include "ui/widgets/themed_label.h"

#include <QVBoxLayout>
#include <QtTest>

using namespace ui;

/// Words are as large as the theme says, whenever they come to be seen.
class ThemedLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zoom_reachesWhatIsShownLater()
    {
        Theme theme;
        theme.applyTo(*qApp);
        QWidget page;
        page.setProperty("ground", "window");
        auto* layout = new QVBoxLayout(&page);
        auto* title = new ThemedLabel(theme, TextRole::PageTitle);
        auto* later = new ThemedLabel(theme, TextRole::PageTitle);
        later->hide();
        layout->addWidget(title);
        layout->addWidget(later);
        const auto points = theme.font(TextRole::PageTitle).pointSizeF();
        theme.setScale(1.5);
        page.show();
        later->show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(title->font().pointSizeF(), 1.5 * points);
        QCOMPARE(later->font().pointSizeF(), 1.5 * points);
        theme.setScale(1);
        QCOMPARE(title->font().pointSizeF(), points);
    }

    void language_reachesWhatIsShownLater()
    {
        Theme theme;
        theme.applyTo(*qApp);
        ThemedLabel label(theme, TextRole::Body);
        theme.setLanguage(QLocale::Japanese);
        label.show();
        QCOMPARE(label.font().families(), theme.font(TextRole::Body).families());
    }
};

QTEST_MAIN(ThemedLabelTest)
#include "themed_label_test.moc"
