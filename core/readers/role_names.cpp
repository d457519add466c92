#include "core/readers/role_names.h"

#include <algorithm>
#include <span>

namespace core::readers {

namespace {

using Words = std::span<const std::string_view>;

/// The headers that shops and analysts use, without blanks and marks, the most telling first.
constexpr std::array<std::string_view, 28> kSession{
    "sessionid", "session",      "sessionno",   "visitid",  "visit",        "basketid",    "basket",
    "cartid",    "quoteid",      "quotationid", "quoteno",  "orderid",      "orderno",     "invoiceno",
    "invoice",   "セッションid", "セッション",  "訪問id",   "来場id",       "見積番号",    "見積no",
    "注文番号",  "受注番号",     "伝票番号",    "カートid", "バスケットid", "gasessionid", "セッション番号"};
constexpr std::array<std::string_view, 32> kItem{
    "itemid", "itemcode",   "item",      "itemno",     "productid",  "productcode",    "productno", "product",
    "sku",    "skuid",      "articleid", "article",    "goodsid",    "stockcode",      "partno",    "partnumber",
    "asin",   "jan",        "商品id",    "商品コード", "商品番号",   "商品",           "品番",      "型番",
    "製品id", "製品コード", "製品番号",  "品目コード", "アイテムid", "アイテムコード", "janコード", "部品番号"};
constexpr std::array<std::string_view, 32> kTime{
    "timestamp", "time",         "datetime",  "eventtime", "date",         "ts",       "eventtimestamp", "unixtime",
    "createdat", "viewedat",     "orderdate", "日時",      "時刻",         "日付",     "タイムスタンプ", "発生日時",
    "閲覧日時",  "アクセス日時", "注文日時",  "注文日",    "受注日時",     "受注日",   "見積日時",       "見積日",
    "登録日時",  "来場日時",     "年月日",    "時間",      "イベント日時", "操作日時", "購入日時",       "アクセス日"};
constexpr std::array<std::string_view, 15> kEvent{"event",     "eventtype", "action",     "activity",     "behavior",
                                                  "behaviour", "type",      "イベント",   "イベント種別", "行動",
                                                  "行動種別",  "操作",      "アクション", "種別",         "eventname"};
constexpr std::array<std::string_view, 15> kPrice{"price",    "unitprice", "listprice", "saleprice", "amount",
                                                  "価格",     "単価",      "値段",      "定価",      "標準価格",
                                                  "販売価格", "標準単価",  "金額",      "税抜価格",  "税込価格"};
constexpr std::array<std::string_view, 14> kTitle{"title",  "itemname", "productname", "producttitle", "name",
                                                  "商品名", "品名",     "製品名",      "商品名称",     "アイテム名",
                                                  "品目名", "名称",     "タイトル",    "名前"};
constexpr std::array<std::string_view, 15> kDescription{
    "description", "itemdescription", "productdescription", "desc", "detaildesc", "details", "body",
    "text",        "商品説明",        "製品説明",           "説明", "説明文",     "詳細",    "特徴",
    "商品詳細"};
constexpr std::array<std::string_view, 14> kCategory{
    "category", "categorypath", "categories", "productcategory", "categoryname", "genre", "カテゴリ", "カテゴリー",
    "商品分類", "商品カテゴリ", "分類",       "大分類",          "ジャンル",     "品種"};
constexpr std::array<std::string_view, 16> kPicture{
    "image",     "imagefile", "imagename",    "imageurl",       "picture", "photo",   "img",  "filename",
    "thumbnail", "画像",      "画像ファイル", "画像ファイル名", "画像名",  "画像url", "写真", "商品画像"};

Words wordsOf(Role role)
{
    switch (role) {
    case Role::Session: return kSession;
    case Role::Item: return kItem;
    case Role::Time: return kTime;
    case Role::Event: return kEvent;
    case Role::Price: return kPrice;
    case Role::Title: return kTitle;
    case Role::Description: return kDescription;
    case Role::Category: return kCategory;
    case Role::Picture: return kPicture;
    case Role::Ignore:
    case Role::Attribute: return {};
    }
    return {};
}

} // namespace

double confidenceOfName(std::string_view foldedHeader, Role role)
{
    constexpr double kPerPlace = 0.005; // earlier words win where two columns are both known
    constexpr double kContained = 0.6;
    constexpr std::size_t kTellingLength = 4;
    const auto words = wordsOf(role);
    const auto found = std::ranges::find(words, foldedHeader);
    if (found != words.end()) return 1 - kPerPlace * static_cast<double>(found - words.begin());
    const bool contains = std::ranges::any_of(words, [&](std::string_view word) {
        return word.size() >= kTellingLength && foldedHeader.find(word) != std::string_view::npos;
    });
    return contains ? kContained : 0;
}

} // namespace core::readers
