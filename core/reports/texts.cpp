#include "core/reports/texts.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace core::reports {

namespace {

struct Entry {
    Text which;
    std::string_view english;
    std::string_view japanese;
};

// clang-format off
constexpr std::array kTexts{
    Entry{Text::WrittenOn, "Written on", "作成日"},
    Entry{Text::Data, "Data", "データ"},
    Entry{Text::Sessions, "Sessions", "セッション"},
    Entry{Text::Events, "Events", "イベント"},
    Entry{Text::Items, "Items", "商品"},
    Entry{Text::Days, "Days", "期間"},
    Entry{Text::WithPicture, "Items with a picture", "画像のある商品"},
    Entry{Text::WithText, "Items with a title or description", "テキストのある商品"},
    Entry{Text::HeldOut, "Held-out sessions", "評価用セッション"},
    Entry{Text::HeldOutFrom, "Held out from", "評価期間の初日"},
    Entry{Text::Models, "Models", "モデル"},
    Entry{Text::Preset, "Preset", "プリセット"},
    Entry{Text::PresetQuick, "Quick", "クイック"},
    Entry{Text::PresetPilot, "Pilot", "パイロット"},
    Entry{Text::PresetFull, "Full", "フル"},
    Entry{Text::Seed, "Seed", "乱数シード"},
    Entry{Text::Device, "Trained on", "学習デバイス"},
    Entry{Text::TrainingTime, "Training time, s", "学習時間（秒）"},
    Entry{Text::LeftOut, "Left out", "除外した要素"},
    Entry{Text::Nothing, "nothing", "なし"},
    Entry{Text::WithoutImages, "pictures", "画像"},
    Entry{Text::WithoutText, "text", "テキスト"},
    Entry{Text::WithoutColumns, "attributes", "属性"},
    Entry{Text::WithoutIds, "item IDs", "商品ID"},
    Entry{Text::WithoutNeighbours, "similar sessions", "似たセッション"},
    Entry{Text::WithoutKnowledge, "knowledge tower", "知識タワー"},
    Entry{Text::WithoutTransition, "transition tower", "遷移タワー"},
    Entry{Text::WithoutTeacher, "teacher", "教師モデル"},
    Entry{Text::Teacher, "Teacher", "教師"},
    Entry{Text::TeacherIs, "Two towers: one reads pictures, text and columns of the items (knowledge), one reads the order of the events (transition). They are trained first, then aligned.", "2つのタワーからなるモデルです。知識タワーは商品の画像・テキスト・属性を、遷移タワーはイベントの順序を読みます。それぞれを学習したあと、すり合わせます。"},
    Entry{Text::Student, "Student", "生徒"},
    Entry{Text::StudentIs, "A sum over the transitions from each event to each candidate. It learns from the log and from the teacher's ranking, and its score can be taken apart exactly.", "各イベントから候補商品への遷移の和で採点する軽いモデルです。ログと教師の順位から学び、スコアは各要素の和に正確に分解できます。"},
    Entry{Text::Setting, "Setting", "設定"},
    Entry{Text::Value, "Value", "値"},
    Entry{Text::Comparison, "Comparison", "比較"},
    Entry{Text::NotEvaluated, "Nothing has been evaluated for this run yet, so there is nothing to compare. Run the evaluation and write the report again.", "この学習はまだ評価されていないため、比較できる結果がありません。評価を実行してから、レポートを作成し直してください。"},
    Entry{Text::Reference, "For reference only: fewer than 3 seeds were trained with these settings.", "参考：この設定で学習したシードが3つ未満です。"},
    Entry{Text::AllCases, "All held-out cases; every item of the catalogue is ranked. In per cent, with 95% intervals.", "すべての評価ケースについて、全商品を順位付けした結果です。単位は%、区間は95%です。"},
    Entry{Text::Model, "Model", "モデル"},
    Entry{Text::Difference, "Student minus model, MRR@20", "生徒との差 MRR@20"},
    Entry{Text::DifferenceIs, "Differences are the student's figure minus the model's, in points; where the interval excludes 0 the difference is unlikely to be chance.", "差は「生徒 − そのモデル」（ポイント）です。区間が0を含まない場合、偶然とは考えにくい差です。"},
    Entry{Text::Interval, "95% interval", "95%区間"},
    Entry{Text::PValue, "p (Holm)", "p値 (Holm)"},
    Entry{Text::Milliseconds, "ms per case", "1件あたりms"},
    Entry{Text::SeedsTitle, "Mean of {0} trainings with different seeds", "シードを変えた{0}回の学習の平均"},
    Entry{Text::SeedsAre, "Trainings with the same settings and data that differ only in their seed. The mean stands with its 95% interval over the sessions; least and greatest are those of the single trainings.", "設定とデータが同じで、シードだけが異なる学習をまとめたものです。平均には、セッション間の95%区間を添えています。最小と最大は、1回ごとの学習の値です。"},
    Entry{Text::SeedsMean, "{0}, mean", "{0} 平均"},
    Entry{Text::SeedsLeast, "{0}, least", "{0} 最小"},
    Entry{Text::SeedsGreatest, "{0}, greatest", "{0} 最大"},
    Entry{Text::SeedsDifference, "Minus {0}, HR@20", "{0}との差 HR@20"},
    Entry{Text::SeedsThisRun, "What follows is of run {0} alone (seed {1}).", "以下は学習 {0}（シード {1}）単独の結果です。"},
    Entry{Text::SeedsShort, "Seeds", "シード別"},
    Entry{Text::Slices, "By how often the true next item was seen in training", "正解の商品が学習期間に現れた回数別"},
    Entry{Text::SliceAll, "all", "全体"},
    Entry{Text::SliceUnseen, "unseen (0)", "未出現（0回）"},
    Entry{Text::SliceCold, "cold (1–4)", "まれ（1〜4回）"},
    Entry{Text::SliceWarm, "warm (5–19)", "ときどき（5〜19回）"},
    Entry{Text::SliceHot, "hot (20+)", "頻出（20回以上）"},
    Entry{Text::SliceShort, "short sessions", "短いセッション"},
    Entry{Text::SliceLong, "long sessions", "長いセッション"},
    Entry{Text::Cases, "cases", "件"},
    Entry{Text::Bias, "Popularity bias of the top 20", "上位20件の人気への偏り"},
    Entry{Text::MeanPopularity, "Mean training events", "平均出現回数"},
    Entry{Text::Coverage, "Items ever recommended, %", "カバレッジ：おすすめに出た商品の割合（%）"},
    Entry{Text::Gini, "Gini, 0 to 1", "ジニ係数（0〜1）"},
    Entry{Text::TailShare, "Rare items (under 5), %", "裾の商品（学習5回未満）の割合（%）"},
    Entry{Text::BiasIs, "A low coverage and a high Gini mean that the same few items are shown to everyone.", "割合が低くジニ係数が高いほど、少数の商品ばかりが薦められています。"},
    Entry{Text::Examples, "Example sessions", "セッションの例"},
    Entry{Text::NoExamples, "There is no held-out session to show.", "例として示せる評価用セッションがありません。"},
    Entry{Text::Session, "Session", "セッション"},
    Entry{Text::Attention, "Transition attention", "遷移アテンション"},
    Entry{Text::Effect, "Leave-one-out effect", "除外の影響"},
    Entry{Text::GrammarIs, "Under each event two shares stand beside each other. Hatched: transition attention, what the model says of itself. Solid: the measured effect of taking the event away; below the line, taking it away helps. The sessions are taken at even steps from the held-out ones, not chosen for their result.", "各イベントの下に2つの割合を並べています。斜線は遷移アテンション（モデル自身の説明）、塗りつぶしはイベントを外したときに測った影響です。線より下は、外すと順位が上がることを示します。例は評価用セッションから等間隔に取ったもので、結果で選んではいません。"},
    Entry{Text::Disagrees, "≠ attention and effect disagree", "≠ アテンションと影響が不一致"},
    Entry{Text::Rank, "Rank", "順位"},
    Entry{Text::TeacherRank, "Teacher", "教師"},
    Entry{Text::TrueNext, "✓ came next", "✓ 実際の次の商品"},
    Entry{Text::Recommended, "Recommended next", "次のおすすめ"},
    Entry{Text::Explained, "Explained item", "説明する商品"},
    Entry{Text::WithoutIt, "rank without it", "外したときの順位"},
    Entry{Text::NoPicture, "no picture", "画像なし"},
    Entry{Text::Limits, "Limits", "限界"},
    Entry{Text::LimitAccuracy, "Accuracy is not sales. These figures say how often the next item of past sessions was found; only a test with real visitors shows what recommending it changes.", "正解率は売上ではありません。数値は過去のセッションで次の商品を当てた割合です。薦めることで何が変わるかは、実際の来訪者での試験でしか分かりません。"},
    Entry{Text::LimitLosses, "The method follows arXiv 2504.10538 in its ideas. Where the paper leaves the losses open, they are a reconstruction.", "手法は arXiv 2504.10538 の考え方に基づきます。論文で定められていない損失関数は、再構成したものです。"},
    Entry{Text::LimitBaselines, "The simple methods run with fixed settings, found once on one validation day of a fashion shop's purchases; they were not tuned on this data. The student's and the teacher's settings are fixed in the same way, but their weights are learned from this data.", "比較手法の設定は、ファッション店の購買データの検証日1日で選んだ固定値で、このデータでは調整していません。生徒モデルと教師モデルの設定も同じく固定ですが、重みはこのデータから学習しています。"},
    Entry{Text::LimitSeeds, "Under 3 seeds, figures are for reference only.", "シードが3つ未満の数値は参考です。"},
    Entry{Text::LimitAttention, "Attention is not by itself an explanation; read it beside the measured effect.", "アテンションだけでは説明になりません。測った影響と並べて読んでください。"},
    Entry{Text::LimitPast, "The held-out sessions are later than all training, but from the same shop; other seasons and other shops may differ.", "評価用セッションは学習期間より後のものですが、同じ店のデータです。季節や店が変われば結果も変わりえます。"},
    Entry{Text::Summary, "Summary", "要約"},
    Entry{Text::SummaryFound, "In {0}% of {1} held-out cases the item that really came next stands among the student's first 20; with the strongest simple method ({2}) it is {3}%.", "評価した{1}件のうち{0}%で、実際の次の商品が生徒モデルの上位20件に入りました。最も強い比較手法（{2}）では{3}%です。"},
    Entry{Text::SummaryAbove, "The student is {0} points above the strongest simple method ({1}): HR@20, 95% interval {2} to {3}.", "生徒モデルは、最も強い比較手法（{1}）を{0}ポイント上回りました（HR@20、95%区間 {2}〜{3}）。"},
    Entry{Text::SummaryBelow, "The student is {0} points below the strongest simple method ({1}): HR@20, 95% interval {2} to {3}.", "生徒モデルは、最も強い比較手法（{1}）を{0}ポイント下回りました（HR@20、95%区間 {2}〜{3}）。"},
    Entry{Text::SummaryUnclear, "Between the student and the strongest simple method ({1}) there is no clear difference: {0} points in HR@20, 95% interval {2} to {3}.", "生徒モデルと最も強い比較手法（{1}）の間に、はっきりした差はありません（HR@20の差 {0}ポイント、95%区間 {2}〜{3}）。"},
    Entry{Text::SummaryAlone, "In {0}% of {1} held-out cases the item that really came next stands among the student's first 20. No simple method has been measured yet, so there is nothing to hold it against.", "評価した{1}件のうち{0}%で、実際の次の商品が生徒モデルの上位20件に入りました。比較手法はまだ評価していないため、優劣は判断できません。"},
    Entry{Text::SummarySeeds, "Mean of {0} trainings with different seeds; each alone finds {1}% to {2}%.", "シードを変えた{0}回の学習の平均です。1回ごとでは{1}%〜{2}%でした。"},
    Entry{Text::SummaryNotSales, "This compares how often the next item is found. Whether sales rise, only a test with visitors shows.", "これは次の商品を当てる精度の比較です。売上が増えるかどうかは、来訪者での試験でしか分かりません。"},
    Entry{Text::Extras, "Added from the window", "画面から追加した内容"},
    Entry{Text::ExtraGone, "The project no longer holds this session or its items.", "このセッションまたはその商品は、プロジェクトにもうありません。"},
    Entry{Text::Settings, "All settings", "すべての設定"},
    Entry{Text::Run, "Run", "学習"},
    Entry{Text::DataPrint, "Data fingerprint", "データの指紋"},
    Entry{Text::ModelPrint, "Model fingerprint", "モデルの指紋"},
    Entry{Text::ModelUntaught, "Student without teacher", "教師なしの生徒"},
    Entry{Text::ModelPopularity, "Popularity", "人気順"},
    Entry{Text::ModelSessionPopularity, "Popularity in the session", "セッション内の人気順"},
    Entry{Text::ModelRules, "Sequential rules", "連続ルール"},
    Entry{Text::ModelItemKnn, "Item kNN", "商品kNN"},
    Entry{Text::SliceName, "Slice", "区分"},
    Entry{Text::SlicesShort, "Slices", "頻度別"},
    Entry{Text::BiasShort, "Popularity bias", "人気への偏り"},
    Entry{Text::TitleOf, "Recommendation report: {0}", "レコメンド評価レポート：{0}"},
    Entry{Text::Low, "{0}, low", "{0}（下限）"},
    Entry{Text::High, "{0}, high", "{0}（上限）"},
    Entry{Text::PlaceInSession, "Event", "何番目"},
    Entry{Text::TargetItem, "Explained item", "説明する商品"},
    Entry{Text::StudentRank, "Rank by the student", "生徒の順位"},
    Entry{Text::RankBefore, "Rank with it", "あるときの順位"},
    Entry{Text::ItemCode, "Item code", "商品コード"},
    Entry{Text::ItemTitle, "Title", "商品名"},
    Entry{Text::Page, "Page {0} of {1}", "{0} / {1} ページ"},
};
// clang-format on

} // namespace

std::string_view text(Text which, Language language)
{
    const auto* found = std::ranges::find(kTexts, which, &Entry::which);
    if (found == kTexts.end()) throw std::logic_error("a report text without its sentence");
    return language == Language::Japanese ? found->japanese : found->english;
}

} // namespace core::reports
