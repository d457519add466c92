#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace core;

class Sha256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hash_isThatOfTheStandard()
    {
        QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void everyLength_isPaddedRight()
    {
        for (int length = 0; length < 200; ++length) {
            const QByteArray bytes(length, static_cast<char>(length));
            QCOMPARE(QByteArray::fromStdString(sha256(bytes.toStdString())),
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256_test.moc"
