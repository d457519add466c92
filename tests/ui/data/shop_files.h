#pragma once

#include <QFile>
#include <QString>
#include <QStringEncoder>
#include <QStringList>

/// Files as a Japanese shop's system writes them, with rows that can't be used.
namespace shop {

constexpr int kSessions = 60;
constexpr int kItems = 12;

inline QString code(int item)
{
    return QString("00%1").arg(item, 2, 10, QChar('0')); // leading zeros are to be kept
}

/// 184 rows, four of them of no use, at lines 3, 5, 7 and 9.
inline QString logText()
{
    QStringList lines{"セッションID,商品コード,日時,イベント"};
    for (int session = 0; session < kSessions; ++session)
        for (int at = 0; at < 3; ++at)
            lines += QString("S%1,%2,2024/05/%3 10:0%4:00,閲覧")
                         .arg(session)
                         .arg(code((session + at) % kItems))
                         .arg(session % 28 + 1, 2, 10, QChar('0'))
                         .arg(at);
    lines.insert(2, "S0,,2024/05/01 10:00:00,閲覧");
    lines.insert(4, ",0001,2024/05/01 10:00:00,閲覧");
    lines.insert(6, "S1,0001,昨日の夕方,閲覧");
    lines.insert(8, "S1,0001,2024/05/01 10:00:00,閲覧,余分");
    return lines.join("\r\n") + "\r\n";
}

/// 12 items.
inline QString productText()
{
    QStringList lines{"商品コード,商品名,価格,商品分類"};
    for (int item = 0; item < kItems; ++item)
        lines += QString("%1,六角ボルト～%1,%2,%3").arg(code(item)).arg(100 + item).arg(item % 2 ? "ボルト" : "ナット");
    return lines.join("\r\n") + "\r\n";
}

inline QByteArray cp932(const QString& text)
{
    return QStringEncoder("windows-31j").encode(text);
}

inline QString write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace shop
