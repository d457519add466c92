#include "core/base/error.h"
#include "core/protocol/json.h"
#include "core/readers/column_contents.h"
#include "core/readers/roles.h"
#include "table_files.h"

#include <QTest>

using namespace core;
using namespace core::readers;
using namespace core::readers::tests;

namespace {

template <class Call> std::optional<ErrorCode> errorOf(Call&& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace

class RolesTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;
    TableFormat detect(const std::string& text) const { return detectFormat(m_folder.file("table", text), {}, "auto"); }

    /// "role role ...", an attribute with its kind.
    static std::string printed(const std::vector<ColumnRole>& columns)
    {
        std::string text;
        for (const auto& column : columns) {
            text += (text.empty() ? "" : " ") + std::string(enumName(column.role));
            if (column.role == Role::Attribute) text += ":" + std::string(enumName(column.kind.value()));
        }
        return text;
    }

private Q_SLOTS:
    void log_isUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("roles");
        QTest::newRow("hm-week") << "session_id,item_id,timestamp\n1,0786022008,1600257600\n1,0913272003,1600257601\n"
                                 << "session item time";
        QTest::newRow("Japanese")
            << "セッションID,商品コード,日時,操作\nA1,001,2026-11-23 10:00,閲覧\nA1,002,2026-11-23 10:01,見積\n"
            << "session item time event";
        QTest::newRow("quotation book")
            << "見積番号,見積日,品番,数量\nQ1,2026/1/5,B-6,10\nQ1,2026/1/5,N-6,10\nQ2,2026/1/6,B-6,2\n"
            << "session time item ignore";
        QTest::newRow("retail")
            << "Invoice,StockCode,Quantity,InvoiceDate,Price\n"
               "489434,85048,12,2009-12-01 07:45:00,6.95\n489434,79323P,12,2009-12-01 07:45:00,6.75\n"
            << "session item ignore time ignore";
        QTest::newRow("clicks") << "visitorid,timestamp,event,itemid\n257597,1433221332117,view,355908\n"
                                   "992329,1433224214164,view,248676\n"
                                << "session time event item";
        QTest::newRow("numbers alone") // as in YooChoose, which has no header
            << "1,2014-04-07T10:51:09.277Z,214536502,0\n1,2014-04-07T10:54:09.868Z,214536500,0\n"
               "2,2014-04-07T13:56:37.614Z,214662742,0\n2,2014-04-07T13:57:19.373Z,214536502,0\n"
            << "session time item ignore";
        QTest::newRow("prices are no items") << "a,b,c\ns1,1001,9.95\ns1,1002,8.5\ns2,1001,7.25\ns2,1003,6.1\n"
                                             << "session item ignore";
        QTest::newRow("no telling names")
            << "a,b,c\ns1,i1,1600257600\ns1,i2,1600257660\ns1,i3,1600257720\ns2,i1,1600257780\n"
               "s2,i4,1600257840\n"
            << "session item time";
    }
    void log_isUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(QString, roles);
        QCOMPARE(QString::fromStdString(printed(guessRoles(detect(text.toStdString()), TableKind::Sessions))), roles);
    }

    void products_areUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("roles");
        std::string english = "sku,title,description,category,price,image,colour,thread,weight\n";
        std::string japanese = "商品コード,商品名,説明,分類,価格,画像,色,材質,備考\n";
        for (int n = 0; n < 120; ++n) {
            const auto id = std::to_string(1000 + n);
            english += "0" + id + ",Bolt " + id + ",A bolt,Fasteners/Bolts,\"1,200\",b" + id + ".jpg," +
                       (n % 2 == 0 ? "red" : "blue") + ",M" + std::to_string(n % 5) + "," + std::to_string(n) + ".5\n";
            japanese += id + ",六角ボルト" + id + ",頭が六角のボルト,締結/ボルト,¥" + std::to_string(n * 10) + "," +
                        id + ".png," + (n % 2 == 0 ? "銀" : "黒") +
                        ",ステンレス,この商品の取り扱いには十分に注意してください " + id + "\n";
        }
        QTest::newRow("a bare number") << "ID,Name,Group\n1,a,x\n2,b,x\n2,b,x\n3,c,x\n"
                                       << "item title attribute:category";
        QTest::newRow("English") << QString::fromStdString(english)
                                 << "item title description category price picture attribute:category "
                                    "attribute:category attribute:number";
        QTest::newRow("Japanese") << QString::fromStdString(japanese)
                                  << "item title description category price picture attribute:category "
                                     "attribute:category attribute:text";
    }
    void products_areUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(QString, roles);
        QCOMPARE(QString::fromStdString(printed(guessRoles(detect(text.toStdString()), TableKind::Items))), roles);
    }

    void timeByNameAlone_isNotBelieved()
    {
        const auto columns = guessRoles(detect("session,item,time,when\n1,2,soon,1600257600\n1,3,later,1600257601\n"),
                                        TableKind::Sessions);
        QCOMPARE(columns[3].role, Role::Time);
    }

    void unreadableTimes_keepTheirColumnWhereNoOtherHasSome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("roles");
        QTest::newRow("words") << "session_id,item_id,timestamp\ns,a,soon\ns,b,later\n"
                               << "session item time";
        QTest::newRow("either may be the day") << "session_id,item_id,timestamp\ns,a,11/05/2026\ns,b,11/06/2026\n"
                                               << "session item time";
        QTest::newRow("no session by name")
            << "who,what,日時\ns,a,11/05/2026 10:00\ns,b,11/06/2026 10:01\nt,a,11/07/2026 10:02\n"
            << "session item time";
        QTest::newRow("hardly a name of times") << "session_id,item_id,update_note\ns,a,none\ns,b,new\n"
                                                << "session item ignore";
    }
    void unreadableTimes_keepTheirColumnWhereNoOtherHasSome()
    {
        QFETCH(QString, text);
        QFETCH(QString, roles);
        QCOMPARE(QString::fromStdString(printed(guessRoles(detect(text.toStdString()), TableKind::Sessions))), roles);
    }

    void daysOfAColumn_sayWhichNumberIsTheMonth()
    {
        const auto orderOf = [&](const std::string& times) {
            return lookAt(detect("session_id,item_id,timestamp\n" + times), 2).order;
        };
        QCOMPARE(orderOf("s,a,11/05/2026\ns,b,11/23/2026\ns,b,\n"), DayOrder::MonthFirst);
        QCOMPARE(orderOf("s,a,11/05/2026\ns,b,23/11/2026\n"), DayOrder::DayFirst);
        QCOMPARE(orderOf("s,a,11/23/2026\ns,b,23/11/2026\ns,b,11/24/2026\n"), DayOrder::Unknown);
    }

    void option_givesARoleAndTakesItFromTheOtherColumn()
    {
        const auto format = detect("session_id,item_id,code=x,t\n1,a,A,1600257600\n");
        auto columns = guessRoles(format, TableKind::Sessions);
        QVERIFY(applyOption("code=x=item", TableKind::Sessions, columns));
        QCOMPARE(columns[2].role, Role::Item);
        QCOMPARE(columns[1].role, Role::Ignore);
        QVERIFY(!applyOption("nowhere=item", TableKind::Sessions, columns));
        QCOMPARE(errorOf([&] { applyOption("item_id=thing", TableKind::Sessions, columns); }),
                 ErrorCode::OptionInvalid);
        QCOMPARE(errorOf([&] { applyOption("item_id", TableKind::Sessions, columns); }), ErrorCode::OptionInvalid);
    }

    void recipeWithoutKinds_leavesThemToTheContents()
    {
        const auto format = detect("item_id,weight,colour,code\n1,2.5,red,7\n2,3.5,blue,8\n");
        auto columns = guessRoles(format, TableKind::Items);
        applyRecipe(protocol::decode<Recipe>(R"({"items": {"columns": [{"column": "weight", "role": "attribute"},
                                                 {"column": "code", "role": "attribute", "kind": "category"}]}})")
                        .items,
                    format, TableKind::Items, columns);
        QCOMPARE(printed(columns), std::string("item attribute:number attribute:category attribute:category"));
    }

    void recipe_winsOverTheGuess()
    {
        const auto format = detect("session_id,item_id,other\n1,a,A\n");
        auto columns = guessRoles(format, TableKind::Sessions);
        TableRecipe recipe;
        recipe.columns = {{.column = "other", .role = Role::Item, .confidence = 1},
                          {.column = "gone", .role = Role::Ignore}};
        applyRecipe(recipe, format, TableKind::Sessions, columns);
        QCOMPARE(printed(columns), std::string("session ignore item"));
        recipe.columns = {{.column = "gone", .role = Role::Item}};
        QCOMPARE(errorOf([&] { applyRecipe(recipe, format, TableKind::Sessions, columns); }), ErrorCode::ColumnUnknown);
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "roles_test.moc"
