#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QWheelEvent>
#include <QtTest>
#include <qtestspontaneevent.h>

using namespace ui;

/// Qt's own boxes look as the rest of the window does.
class LookStyleTest : public QObject {
    Q_OBJECT

    static QColor solid(const QPixmap& picture)
    {
        const auto image = picture.toImage();
        QColor found;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() == 255) found = image.pixelColor(x, y);
        return found;
    }

private Q_SLOTS:
    void messageBoxes_haveTheThemesIcons()
    {
        Theme theme;
        theme.applyTo(*qApp);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);
            const QMessageBox failed(QMessageBox::Critical, "x", "x");
            QCOMPARE(solid(failed.iconPixmap()), theme.color(Token::Error));
            const QMessageBox asked(QMessageBox::Question, "x", "x");
            QCOMPARE(solid(asked.iconPixmap()), theme.color(Token::Accent));
        }
    }

    /// So that a form can be scrolled through without a setting being turned on the way.
    void wheel_overAChoiceOrANumberScrollsWhatIsAround()
    {
        Theme theme;
        theme.applyTo(*qApp);
        QScrollArea area;
        auto* content = new QWidget;
        content->setFixedSize(180, 2000);
        area.setWidget(content);
        auto* number = new QSpinBox(content);
        number->setValue(7);
        auto* choice = new QComboBox(content);
        choice->addItems({"a", "b", "c"});
        choice->move(0, 60);
        auto* focused = new QLineEdit(content);
        focused->move(0, 120);
        area.resize(200, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        focused->setFocus();
        for (auto* each : QList<QWidget*>{number, choice}) {
            area.verticalScrollBar()->setValue(0);
            const QPointF inside(5, 5);
            QWheelEvent wheel(inside, each->mapToGlobal(inside), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&wheel); // only such a one goes on to the parents
            qApp->notify(each, &wheel);
            QVERIFY(area.verticalScrollBar()->value() > 0);
            QVERIFY(focused->hasFocus());
        }
        QCOMPARE(number->value(), 7);
        QCOMPARE(choice->currentIndex(), 0);
    }

    void aStyleThatOutlivesItsTheme_stillHasIcons()
    {
        {
            Theme theme;
            theme.applyTo(*qApp);
        }
        QVERIFY(!QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning).isNull());
    }
};

QTEST_MAIN(LookStyleTest)
#include "look_style_test.moc"
