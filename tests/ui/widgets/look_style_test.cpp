#include "ui/widgets/theme.h"

#include <QMessageBox>
#include <QStyle>
#include <QtTest>

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
