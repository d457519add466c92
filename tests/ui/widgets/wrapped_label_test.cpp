#include "ui/widgets/wrapped_label.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <QtTest>

using namespace ui;

class WrappedLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void height_followsTheTextAndTheWidthEvenAfterHiding()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        auto* label = new WrappedLabel;
        layout->addWidget(label);
        layout->addStretch();
        area.setWidget(content);
        label->hide();
        area.resize(300, 400);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));

        label->setText(QString("<b>words</b> of a sentence ").repeated(8)); // measured while hidden, at another width
        label->show();
        QTRY_COMPARE(label->height(), label->heightForWidth(label->width()));
        const int wide = label->height();
        area.resize(160, 400);
        QTRY_COMPARE(label->height(), label->heightForWidth(label->width()));
        QVERIFY(label->height() > wide);
        label->setText("one line");
        QTRY_COMPARE(label->height(), label->heightForWidth(label->width()));
        QVERIFY(label->height() < wide);
    }
};

QTEST_MAIN(WrappedLabelTest)
#include "wrapped_label_test.moc"
