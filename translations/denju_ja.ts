<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>BackboneText</name>
    <message>
        <source>Language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>Picture encoder</source>
        <translation>画像エンコーダー</translation>
    </message>
    <message>
        <source>Language model that sees pictures</source>
        <translation>画像も読む言語モデル</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか%1言語</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>パラメーター%1</translation>
    </message>
    <message>
        <source>%1 on the disk, %2 in a training</source>
        <translation>ディスク%1、学習時メモリ%2</translation>
    </message>
    <message>
        <source>more than this computer&apos;s memory</source>
        <translation>このコンピューターのメモリに収まりません</translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation>ライセンスの記載なし</translation>
    </message>
</context>
<context>
    <name>BehaviourCharts</name>
    <message>
        <source>simple methods</source>
        <translation>比較手法</translation>
    </message>
    <message>
        <source>%1: the events with the greatest measured effect are those that the model uses (gain over any order %2, 95% interval %3, n = %4).</source>
        <translation>%1：影響が大きいと測られたイベントを、モデルは実際に使っています（無作為な順との差 %2、95%区間 %3、n = %4）。</translation>
    </message>
    <message>
        <source>%1: taking out the events with the greatest measured effect does no more than taking out any (gain %2, 95% interval %3, n = %4).</source>
        <translation>%1：影響が大きいと測られたイベントを外しても、無作為に外した場合と変わりません（差 %2、95%区間 %3、n = %4）。</translation>
    </message>
    <message>
        <source>Answer time, milliseconds a prediction</source>
        <translation>応答時間（1予測あたりミリ秒）</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Memory while answering</source>
        <translation>応答中のメモリ</translation>
    </message>
    <message>
        <source>What each model holds while it answers; data apart.</source>
        <translation>応答中に各モデルが保持する量です（データは除く）。</translation>
    </message>
    <message>
        <source>Do explanations hold? (smaller = the item falls sooner)</source>
        <translation>説明の確からしさ（小さいほど早く順位が落ちる）</translation>
    </message>
    <message>
        <source>Area under 1/rank, 0 to 1</source>
        <translation>1/順位の曲線下面積（0〜1）</translation>
    </message>
    <message>
        <source>By measured effect</source>
        <translation>測った影響の順</translation>
    </message>
    <message>
        <source>greatest first</source>
        <translation>大きいものから外す</translation>
    </message>
    <message>
        <source>By attention</source>
        <translation>注目の順</translation>
    </message>
    <message>
        <source>By recency</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新しいものから外す</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>無作為な順</translation>
    </message>
    <message>
        <source>what chance does</source>
        <translation>偶然の水準</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Megabytes</source>
        <translation>メガバイト</translation>
    </message>
    <message>
        <source>Mean over the test, on one thread of this computer: the student takes %1.</source>
        <translation>このコンピューターの1スレッドでのテスト全体の平均。生徒モデルは %1 です。</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>(95% interval %1 – %2)</source>
        <translation>（95%区間 %1～%2）</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>予測：%1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95%下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95%上限</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Only a session of two events or more says what comes after what. The target is the number that keeps the intervals of the evaluation narrow.</source>
        <translation>「何の次に何が見られるか」は、2件以上のセッションからしか分かりません。目安は、評価の区間が十分に狭くなる件数です。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>The last days are held back for the test, so the log must cover several. A week shows weekdays and weekend.</source>
        <translation>最後の数日をテスト用に取り分けるため、複数日のログが必要です。1週間あれば平日と週末の両方が入ります。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Events for each item: the more there are, the more of what the log knows is about each item itself.</source>
        <translation>1商品あたりの記録数です。多いほど、ログだけから各商品のことが分かります。</translation>
    </message>
    <message>
        <source>Sparseness</source>
        <translation>疎さ</translation>
    </message>
    <message>
        <source>Share of items seen 4 times or less in training. Of those the log says little; pictures and texts have to carry them.</source>
        <translation>学習データに4回以下しか現れない商品の割合です。ログから分かることが少なく、画像とテキストが頼りになります。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Share of items with a title or description of their own.</source>
        <translation>固有の商品名か説明がある商品の割合です。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Share of items with a picture, and share of the views that fall on such items.</source>
        <translation>画像がある商品の割合と、閲覧のうちそれらの商品が占める割合です。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>The events of each session are shuffled and the hits in 10 counted again. If they don&apos;t fall, the order says nothing and a model of transitions has nothing to learn.</source>
        <translation>各セッションの順序を混ぜ、10件中の的中率を測り直します。下がらなければ順序に情報がなく、遷移のモデルが学べることはありません。</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Share of the test days&apos; targets that training has never seen. Methods that count can&apos;t recommend them; pictures and texts can.</source>
        <translation>テスト期間の予測対象のうち、学習データに一度も現れない商品の割合です。回数を数える手法では推薦できず、画像とテキストが効きます。</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>How far the shares of the items differ between the first and the second half of the time: 0 is the same, 1 is nothing in common.</source>
        <translation>期間の前半と後半で、商品ごとの割合がどれだけ違うかです。0は同じ、1は共通点なしです。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Items that share a picture or a title with others: a recommendation of one of them may count as wrong although it is right.</source>
        <translation>ほかの商品と画像や商品名が同じ商品です。正しいおすすめでも、外れと数えられることがあります。</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>リーク</translation>
    </message>
    <message>
        <source>Whether something tells the answer beforehand: sessions that lie on both sides of the split, events out of order, a column that names the next item.</source>
        <translation>答えが先に漏れていないかを調べます。学習とテストにまたがるセッション、時刻順でない記録、次の商品が分かってしまう列などです。</translation>
    </message>
    <message>
        <source>There are few sessions of two events or more: import more days.</source>
        <translation>2件以上のセッションが少なめです。もっと多くの日を取り込んでください。</translation>
    </message>
    <message>
        <source>The log covers too few days to hold some back: import more days.</source>
        <translation>ログの日数が少なく、テスト用に取り分けられません。もっと多くの日を取り込んでください。</translation>
    </message>
    <message>
        <source>Many items are seen seldom: import more days, or see to pictures and texts.</source>
        <translation>記録の少ない商品が多めです。期間を延ばすか、画像とテキストをそろえてください。</translation>
    </message>
    <message>
        <source>Many items have no text: import a product table with titles.</source>
        <translation>テキストのない商品が多めです。商品名の入った商品表を取り込んでください。</translation>
    </message>
    <message>
        <source>No item has a picture: import a folder or zip of pictures.</source>
        <translation>画像がありません。画像のフォルダーかZIPを取り込んでください。</translation>
    </message>
    <message>
        <source>Many items have no picture: expect less of pictures, or import more.</source>
        <translation>画像のない商品が多いため、画像の効果は控えめに見積もってください。</translation>
    </message>
    <message>
        <source>The log has no times: import it again with the column of times chosen.</source>
        <translation>ログに時刻がありません。時刻の列を選んで取り込み直してください。</translation>
    </message>
    <message>
        <source>Many targets are new items: pictures and texts matter most here.</source>
        <translation>予測対象に新商品が多く、画像とテキストが決め手になります。</translation>
    </message>
    <message>
        <source>What is viewed changes fast: train on recent days, and anew often.</source>
        <translation>見られる商品の移り変わりが速めです。最近のデータで、こまめに学習し直してください。</translation>
    </message>
    <message>
        <source>Many items look or read alike: merge variants in the product table.</source>
        <translation>見た目や名前が同じ商品が多めです。商品表で色違いなどをまとめてください。</translation>
    </message>
    <message>
        <source>Sessions reach over the first test day: check the session numbers.</source>
        <translation>テスト開始日をまたぐセッションがあります。セッション番号を確かめてください。</translation>
    </message>
    <message>
        <source>Events stand out of order: check the column of times.</source>
        <translation>時刻順でない記録があります。時刻の列を確かめてください。</translation>
    </message>
    <message>
        <source>A column tells the next item: leave it out of the product table.</source>
        <translation>次の商品が分かってしまう列があります。商品表から外してください。</translation>
    </message>
    <message>
        <source>There is not enough data to tell.</source>
        <translation>判断するにはデータが足りません。</translation>
    </message>
    <message>
        <source>%1 of two events or more · target %2</source>
        <translation>%1件（2件以上）・目安 %2件</translation>
    </message>
    <message>
        <source>%1 items · %2 events each</source>
        <translation>%1件・1商品あたり%2件の記録</translation>
    </message>
    <message>
        <source>%1 of items seen 4 times or less in training</source>
        <translation>学習時4回以下の商品が%1</translation>
    </message>
    <message>
        <source>on %1 of items</source>
        <translation>商品の%1にあり</translation>
    </message>
    <message>
        <source>on %1 of items · %2 of views</source>
        <translation>商品の%1・閲覧の%2にあり</translation>
    </message>
    <message>
        <source>shuffling lowers the hits by %1</source>
        <translation>順序を混ぜると的中率が%1低下</translation>
    </message>
    <message>
        <source>%1 of targets (%2)</source>
        <translation>予測対象の%1（%2件）</translation>
    </message>
    <message>
        <source>distance %1 · %2 of the top 100 stay</source>
        <translation>前半と後半の差 %1・上位100件の%2が共通</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Good from %1, lacking below %2.</source>
        <translation>%1以上で良好、%2未満で不足です。</translation>
    </message>
    <message>
        <source>Good up to %1, lacking above %2.</source>
        <translation>%1以下で良好、%2を超えると不足です。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Fit for a pilot</source>
        <translation>パイロットに使えます</translation>
    </message>
    <message>
        <source>Fit for a pilot, with attention</source>
        <translation>注意つきでパイロットに使えます</translation>
    </message>
    <message>
        <source>Enough sessions, and their order carries information. Nothing was found that speaks against it.</source>
        <translation>セッション数と順序の情報は十分です。妨げになる点は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Many items have no title: import a product table that names them all.</source>
        <translation>商品名のない商品が多くあります。すべての商品名が入った商品表を取り込んでください。</translation>
    </message>
    <message>
        <source>Sessions stand in the log twice: check whether it was exported twice.</source>
        <translation>同じセッションがログに重複しています。二重に書き出していないか確認してください。</translation>
    </message>
    <message>
        <source>Test sessions repeat earlier ones word for word: check for copies and robots.</source>
        <translation>テスト期間のセッションが過去のものとまったく同じです。重複や自動アクセスがないか確認してください。</translation>
    </message>
    <message>
        <source>Most sessions have one time only: their order is that of the file.</source>
        <translation>ほとんどのセッションの日時が1つだけなので、順序はファイルの並び順になります。</translation>
    </message>
    <message>
        <source>%1 groups by picture, %2 by text</source>
        <translation>同じ画像%1組・同じ内容%2組</translation>
    </message>
    <message>
        <source>There are few events for each item: import more days, or leave out items that nobody sees.</source>
        <translation>1商品あたりの記録が少なめです。期間を延ばすか、見られない商品を外してください。</translation>
    </message>
    <message>
        <source>Not yet fit for a pilot</source>
        <translation>まだパイロットに使えません</translation>
    </message>
    <message>
        <source>Shuffled sessions predict nearly as well: check that times are imported and right.</source>
        <translation>順序を混ぜても的中率がほぼ同じです。時刻が正しいか確かめてください。</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>%1% no time: %2</source>
        <translation>%1%が日時でない：%2</translation>
    </message>
    <message>
        <source>%1% no price: %2</source>
        <translation>%1%が数値でない：%2</translation>
    </message>
    <message>
        <source>damaged by a spreadsheet: %1</source>
        <translation>表計算で壊れた数値：%1</translation>
    </message>
    <message>
        <source>day or month first? %1</source>
        <translation>日と月のどちらが先？ %1</translation>
    </message>
    <message>
        <source>days of Excel: %1</source>
        <translation>Excelの日付値：%1</translation>
    </message>
    <message>
        <source>text: leading zeros</source>
        <translation>文字列：先頭のゼロを保持</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>常に %1</translation>
    </message>
    <message>
        <source>%1% empty</source>
        <translation>%1%が空</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is a guess at %2%.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;は推定（確度%2%）です。</translation>
    </message>
    <message>
        <source>All %1 rows can be used.</source>
        <translation>%1行すべてを使えます。</translation>
    </message>
    <message>
        <source>A quote begins in the middle of a field in line %1, so the file can&apos;t be read on from there. Mend that line, or choose another separator.</source>
        <translation>%1行目で項目の途中に引用符があり、その先を読めません。その行を直すか、別の区切りを選んでください。</translation>
    </message>
    <message>
        <source>Choose the column for: %1</source>
        <translation>列を選んでください：%1</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>この表には行がありません。</translation>
    </message>
    <message>
        <source>No row of this table can be used as its columns are chosen.</source>
        <translation>今の列の選び方では、使える行がありません。</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1・%2行</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln rows&lt;/b&gt; would be left out, most of them: %1.</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln行&lt;/b&gt;が除外されます（多くは「%1」）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next step lists each with line and column.</source>
        <translation>次の手順で行と列を一覧できます。</translation>
    </message>
    <message>
        <source>See “Rows with faults” above.</source>
        <translation>上の「問題のある行」で確認できます。</translation>
    </message>
    <message>
        <source>Is this the product table? It has no column of times, and its sessions are a guess.</source>
        <translation>商品表ではありませんか？ 日時の列がなく、セッションの列も推定が不確かです。</translation>
    </message>
    <message>
        <source>Is this the session log? It says nothing of an item, and most of its rows name one again.</source>
        <translation>セッションのログではありませんか？ 商品の説明がなく、ほとんどの行が同じ商品の繰り返しです。</translation>
    </message>
    <message>
        <source>The files can be swapped in the first step.</source>
        <translation>最初の手順でファイルを入れ替えられます。</translation>
    </message>
    <message>
        <source>seconds since 1970 (%1)</source>
        <translation>1970年からの秒数（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ComparisonCharts</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The student is above %1 on every slice.</source>
        <translation>生徒モデルは、どの区分でも%1を上回っています。</translation>
    </message>
    <message>
        <source>The student is above %1 on no slice.</source>
        <translation>生徒モデルが%1を上回る区分はありません。</translation>
    </message>
    <message>
        <source>The student is above %1 on: %2; not on: %3.</source>
        <translation>生徒モデルが%1を上回る区分：%2。上回らない区分：%3。</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>item IDs</source>
        <translation>商品ID</translation>
    </message>
    <message>
        <source>similar sessions</source>
        <translation>似たセッション</translation>
    </message>
    <message>
        <source>the knowledge tower</source>
        <translation>知識タワー</translation>
    </message>
    <message>
        <source>the transition tower</source>
        <translation>遷移タワー</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>By how often training saw the target, and by length (%1)</source>
        <translation>対象商品の学習頻度・セッションの長さ別（%1）</translation>
    </message>
    <message>
        <source>%1 · n = %2</source>
        <translation>%1・n = %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>without one of: %1</source>
        <translation>%1のいずれか1つなし</translation>
    </message>
    <message>
        <source>What falls when one part is left out (student, HR@20, points)</source>
        <translation>一つ抜くとどれだけ下がるか（生徒・HR@20、ポイント）</translation>
    </message>
    <message>
        <source>Difference of HR@20, points</source>
        <translation>HR@20の差（ポイント）</translation>
    </message>
    <message>
        <source>Difference to the full student, %1.</source>
        <translation>全部入り %1 との差。</translation>
    </message>
    <message>
        <source>No interval holds 0.</source>
        <translation>区間が0をまたぐ構成はありません。</translation>
    </message>
    <message>
        <source>No clear difference: %1.</source>
        <translation>はっきりした差がないもの：%1。</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全部入り</translation>
    </message>
    <message>
        <source>The student leans more to popular items than its teacher (mean popularity %1).</source>
        <translation>生徒は教師より人気商品に寄っています（平均人気度 %1）。</translation>
    </message>
    <message>
        <source>The student leans less to popular items than its teacher (mean popularity %1).</source>
        <translation>生徒は教師ほど人気商品に寄っていません（平均人気度 %1）。</translation>
    </message>
    <message>
        <source>The student leans to popular items as much as its teacher.</source>
        <translation>生徒の人気商品への寄り方は教師と同程度です。</translation>
    </message>
    <message>
        <source>It leans less to them than a student without teacher.</source>
        <translation>教師なしの生徒よりは偏りが小さくなりました。</translation>
    </message>
    <message>
        <source>It leans no less to them than a student without teacher.</source>
        <translation>教師なしの生徒と比べて偏りは小さくなっていません。</translation>
    </message>
    <message>
        <source>What visitors really chose next: %1 for the student against it.</source>
        <translation>実際の次の商品と比べると、生徒の平均人気度は%1です。</translation>
    </message>
    <message>
        <source>By how often training saw the target (%1)</source>
        <translation>対象商品の学習頻度別（%1）</translation>
    </message>
    <message>
        <source> The teacher finds more on: %1.</source>
        <translation>教師モデルの方が多く当てる区分：%1。</translation>
    </message>
    <message>
        <source>How much of an item&apos;s popularity the teacher&apos;s vectors tell (R²): transition %1, knowledge %2.</source>
        <translation>教師モデルのベクトルから線形に読み取れる商品の人気（R²）：遷移 %1、知識 %2。</translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>%1 · %2 of %3 GB free</source>
        <translation>%1・空き %2 / %3 GB</translation>
    </message>
    <message>
        <source>%1 · %2 GB of GPU memory, %3 GB free</source>
        <translation>%1・GPUメモリ %2 GB（空き %3 GB）</translation>
    </message>
    <message>
        <source>%1 · %2 GB of memory, %3 GB free</source>
        <translation>%1・メインメモリ %2 GB（空き %3 GB）</translation>
    </message>
</context>
<context>
    <name>CurveText</name>
    <message>
        <source>for the validation days</source>
        <translation>検証日用</translation>
    </message>
    <message>
        <source>for serving</source>
        <translation>本番用</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>%1: from %2 at step %3 to %4 at step %5.</source>
        <translation>%1：ステップ%3の%2から、ステップ%5の%4まで。</translation>
    </message>
    <message>
        <source>%1: loss by step</source>
        <translation>%1：損失の推移</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Hits among 20 (HR@20, %)</source>
        <translation>20件中に正解が入る割合（HR@20、%）</translation>
    </message>
    <message>
        <source>Validation days</source>
        <translation>検証日</translation>
    </message>
    <message>
        <source>while training</source>
        <translation>学習中に確認</translation>
    </message>
    <message>
        <source>Test days</source>
        <translation>テスト日</translation>
    </message>
    <message>
        <source>No hits are known yet.</source>
        <translation>正解の割合はまだわかりません。</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>pattern of date and time</comment>
        <translation>yyyy/M/d HH:mm</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>The runs are tested from different days, so their hits can&apos;t be compared.</source>
        <translation>テストの開始日が違うため、正解の割合は比べられません。</translation>
    </message>
    <message>
        <source>Only runs that were both evaluated can be compared in their hits. Evaluate the one that is missing.</source>
        <translation>正解の割合を比べるには、両方の評価が必要です。まだ評価していない方を評価してください。</translation>
    </message>
    <message>
        <source>%1 points, 95% interval %2 to %3</source>
        <translation>%1ポイント、95%区間 %2～%3</translation>
    </message>
    <message>
        <source>No clear difference of the students&apos; hits in 20 (%1).</source>
        <translation>20件中に正解が入る割合（生徒モデル）に、はっきりした差はありません（%1）。</translation>
    </message>
    <message>
        <source>The student of run %1 has more hits in 20 (%2).</source>
        <translation>学習%1の生徒モデルの方が、20件中に正解が入る割合が高くなりました（%2）。</translation>
    </message>
    <message>
        <source>But they did not learn from the same data.</source>
        <translation>ただし、学習したデータは同じではありません。</translation>
    </message>
    <message>
        <source>Hits in 20: run %1 minus run %2, points</source>
        <translation>20件中に正解が入る割合：学習%1と学習%2の差（ポイント）</translation>
    </message>
    <message>
        <source>Difference of HR@20, points</source>
        <translation>HR@20の差（ポイント）</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>差なし</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside Denju: %1. Save the diagnostics and report it.</source>
        <translation>Denjuの内部で問題が起きました：%1。診断情報を保存して報告してください。</translation>
    </message>
    <message>
        <source>The file or folder %1 is not there. Check the path and try again.</source>
        <translation>ファイルまたはフォルダー %1 が見つかりません。場所を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that you may open it and that it is not open elsewhere.</source>
        <translation>%1 を読めません。開く権限があるか、ほかで開かれていないか確かめてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Check the folder&apos;s permissions or choose another place.</source>
        <translation>%1 に書き込めません。フォルダーの権限を確かめるか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The disk is full while writing %1. Free some space and try again; nothing that was there before is lost.</source>
        <translation>%1 の書き込み中にディスクがいっぱいになりました。空きを作ってから、もう一度お試しください。以前の内容は失われていません。</translation>
    </message>
    <message>
        <source>%1 holds no rows. Choose a file with a header line and at least one row.</source>
        <translation>%1 には行がありません。見出し行と1行以上のデータがあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>No row can be used, from %1 on. Check the roles of the columns, the encoding and how times are written.</source>
        <translation>%1 以降、使える行がありません。列の役割、文字コード、日時の書き方を確認してください。</translation>
    </message>
    <message>
        <source>No column was found for %1. Name it with a role option or a recipe.</source>
        <translation>%1 に当たる列が見つかりません。役割の指定かレシピで列名を示してください。</translation>
    </message>
    <message>
        <source>There is no column named %1. Check the spelling against the file&apos;s header.</source>
        <translation>%1 という列はありません。ファイルの見出しとつづりを照らし合わせてください。</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or of an unknown kind. Pack the pictures again as a zip.</source>
        <translation>アーカイブ %1 は壊れているか、未知の形式です。画像をZIPにまとめ直してください。</translation>
    </message>
    <message>
        <source>There is no Denju project at %1. Check the path, or create one by importing a log.</source>
        <translation>%1 にDenjuのプロジェクトはありません。場所を確かめるか、ログを取り込んで作成してください。</translation>
    </message>
    <message>
        <source>A project already stands at %1. Choose another name.</source>
        <translation>%1 にはすでにプロジェクトがあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The project file %1 is damaged. Restore it from a copy.</source>
        <translation>プロジェクトファイル %1 は壊れています。コピーから復元してください。</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer Denju. Open it with that version.</source>
        <translation>プロジェクト %1 は新しい版のDenjuで作られています。その版で開いてください。</translation>
    </message>
    <message>
        <source>The project %1 is in use by another job. Wait for it or stop it first.</source>
        <translation>プロジェクト %1 は別の処理が使用中です。終わるのを待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>The project %1 can&apos;t be changed because it is read-only. Copy it to a place where you may write.</source>
        <translation>プロジェクト %1 は読み取り専用のため変更できません。書き込める場所にコピーしてください。</translation>
    </message>
    <message>
        <source>The project %1 holds no sessions yet. Import a session log first.</source>
        <translation>プロジェクト %1 にはまだセッションがありません。先にログを取り込んでください。</translation>
    </message>
    <message>
        <source>The project %1 holds no items yet. Import a log or a product table first.</source>
        <translation>プロジェクト %1 にはまだ商品がありません。先にログか商品マスタを取り込んでください。</translation>
    </message>
    <message>
        <source>There is no trained model for %1. Train one first.</source>
        <translation>%1 の学習済みモデルがありません。先に学習してください。</translation>
    </message>
    <message>
        <source>The data has changed since the training of %1 began, so it can&apos;t go on. Start a new training.</source>
        <translation>%1 の学習を始めたあとにデータが変わったため、続けられません。新しく学習してください。</translation>
    </message>
    <message>
        <source>The model folder %1 is damaged or incomplete. Train the model again.</source>
        <translation>モデルのフォルダー %1 は壊れているか不完全です。もう一度学習してください。</translation>
    </message>
    <message>
        <source>There is no item with the code %1 in this project. Check the code.</source>
        <translation>このプロジェクトに商品コード %1 はありません。コードを確かめてください。</translation>
    </message>
    <message>
        <source>There is no session %1 in this project. Check the number.</source>
        <translation>このプロジェクトにセッション %1 はありません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>The session %1 has too few events to ask about. Choose one with two or more.</source>
        <translation>セッション %1 はイベントが少なすぎます。2件以上のセッションを選んでください。</translation>
    </message>
    <message>
        <source>The request can&apos;t be understood: %1. The two programs may be of different versions.</source>
        <translation>要求を理解できません：%1。2つのプログラムの版が異なるかもしれません。</translation>
    </message>
    <message>
        <source>The device %1 is not on this computer. Choose auto or cpu.</source>
        <translation>デバイス %1 はこのコンピューターにありません。自動かCPUを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory for %1. Choose a smaller preset or close other programs.</source>
        <translation>%1のためのメモリが足りません。小さいプリセットを選ぶか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The worker ended unexpectedly during %1. What was saved is kept; you can resume.</source>
        <translation>処理プログラムが%1の途中で予期せず終了しました。保存済みの結果は残っており、再開できます。</translation>
    </message>
    <message>
        <source>There are too few sessions before %1: a training needs two days with sessions of two items and more. Import more data or choose a later first test day.</source>
        <translation>%1 より前のセッションが足りません。学習には、2商品以上のセッションのある日が2日以上必要です。データを追加で取り込むか、テスト開始日を後にしてください。</translation>
    </message>
    <message>
        <source>No session that could test a model starts on %1 or later. Import more data or choose an earlier first test day.</source>
        <translation>%1 以降に、モデルのテストに使えるセッションがありません。データを追加で取り込むか、テスト開始日を前にしてください。</translation>
    </message>
    <message>
        <source>The model knows none of the items before the predicted place of %1. Choose another session, or train on the data as it is now.</source>
        <translation>%1 の予測位置より前の商品は、どれもモデルにありません。別のセッションを選ぶか、今のデータで学習してください。</translation>
    </message>
    <message>
        <source>The worker ended unexpectedly during %1. Ask again; it starts anew by itself.</source>
        <translation>処理プログラムが%1の途中で予期せず終了しました。もう一度お試しください。処理プログラムは自動で起動し直します。</translation>
    </message>
    <message>
        <source>%1 is not readable in that encoding. Choose another encoding.</source>
        <translation>%1 はその文字コードでは読めません。別の文字コードを選んでください。</translation>
    </message>
    <message>
        <source>The import can&apos;t be undone because %1 was trained on its data. Start from a copy of the project instead.</source>
        <translation>%1 がこのデータで学習済みのため、取り込みを元に戻せません。代わりにプロジェクトの控えから始めてください。</translation>
    </message>
    <message>
        <source>a training within %1 MB, it needs at least %2 MB</source>
        <translation>上限%1 MBでの学習（少なくとも%2 MBが必要）</translation>
    </message>
    <message>
        <source>The model folder %1 can&apos;t be used. Fetch it again as a whole, or choose a model of a kind that Denju knows.</source>
        <translation>モデルのフォルダー %1 は使えません。フォルダー全体を取得し直すか、Denju が対応している種類のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a table. Save it as CSV, or check the separator and the quotes at that place.</source>
        <translation>%1を表として読めません。CSVで保存し直すか、その位置の区切り文字と引用符を確認してください。</translation>
    </message>
    <message>
        <source>There is no import to undo in %1: only the newest import can be undone, and only once.</source>
        <translation>%1には元に戻せる取り込みがありません。元に戻せるのは最新の取り込みの1回だけです。</translation>
    </message>
    <message>
        <source>The option %1 is not usable. See --help for what it takes.</source>
        <translation>設定「%1」は使えません。直してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Student</source>
        <translation>生徒モデル</translation>
    </message>
    <message>
        <source>The light model that learned from the log and from the teacher. Its score of an item can be taken apart exactly.</source>
        <translation>ログと教師から学んだ軽いモデルです。商品のスコアを要素の和に正確に分解できます。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師モデル</translation>
    </message>
    <message>
        <source>The large model that reads pictures, texts and the order of the events, and hands on what it learned.</source>
        <translation>画像・テキスト・イベントの順序を読む大きなモデルです。学んだことを生徒に伝えます。</translation>
    </message>
    <message>
        <source>Student without teacher</source>
        <translation>教師なしの生徒</translation>
    </message>
    <message>
        <source>The same student before it heard the teacher: the difference is what the teacher adds.</source>
        <translation>教師モデルから教わる前の同じ生徒モデルです。差が教師モデルの効果です。</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>人気順</translation>
    </message>
    <message>
        <source>The same list for everyone: the items with most events in training.</source>
        <translation>学習期間のイベントが多い商品を、全員に同じ順で出します。</translation>
    </message>
    <message>
        <source>First the items of the session itself, then the most popular ones (S-POP).</source>
        <translation>そのセッションに出た商品を先に、次に全体の人気順で出します（S-POP）。</translation>
    </message>
    <message>
        <source>Sequential rules</source>
        <translation>連続ルール</translation>
    </message>
    <message>
        <source>What most often followed the last item in other sessions (SR).</source>
        <translation>ほかのセッションで、直前の商品の次によく出た商品を出します（SR）。</translation>
    </message>
    <message>
        <source>Item kNN</source>
        <translation>商品kNN</translation>
    </message>
    <message>
        <source>Items that stand in the same sessions as the items of this one.</source>
        <translation>このセッションの商品と同じセッションに出やすい商品を出します。</translation>
    </message>
    <message>
        <source>V-SKNN</source>
        <translation>V-SKNN</translation>
    </message>
    <message>
        <source>What the most similar sessions of the past held; late items count more.</source>
        <translation>過去のよく似たセッションに出た商品を出します。新しいイベントほど重く見ます。</translation>
    </message>
    <message>
        <source>VSTAN</source>
        <translation>VSTAN</translation>
    </message>
    <message>
        <source>Similar sessions as V-SKNN, weighed by how recent they are and by the places of the items.</source>
        <translation>V-SKNNと同じく似たセッションを使い、新しさと商品の位置でも重み付けします。</translation>
    </message>
    <message>
        <source>Share of the predictions in which the true next item is among the first %1, of all items ranked.</source>
        <translation>全商品を順位付けしたとき、実際の次の商品が上位%1件に入った予測の割合です。</translation>
    </message>
    <message>
        <source>Mean of 1 divided by the rank of the true next item: 100% where it always stands first, 50% where second; behind rank %1 it counts 0.</source>
        <translation>実際の次の商品の「1÷順位」の平均です。いつも1位なら100%、2位なら50%、%1位より下は0と数えます。</translation>
    </message>
    <message>
        <source>As the one before, but low ranks lose less: 1 divided by log2(1 + rank), up to rank %1.</source>
        <translation>「1÷順位」より下位の減点が緩やかな指標です（1÷log2(1＋順位)、%1位まで）。</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>全ての対象</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>未学習</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>少数</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>中位</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translation>短いセッション</translation>
    </message>
    <message>
        <source>Long sessions</source>
        <translation>長いセッション</translation>
    </message>
    <message>
        <source>0 in training</source>
        <translation>学習時 0回</translation>
    </message>
    <message>
        <source>1–4 in training</source>
        <translation>学習時 1–4回</translation>
    </message>
    <message>
        <source>5–19 in training</source>
        <translation>学習時 5–19回</translation>
    </message>
    <message>
        <source>20 or more in training</source>
        <translation>学習時 20回以上</translation>
    </message>
    <message>
        <source>1–2 items before</source>
        <translation>それまで 1–2件</translation>
    </message>
    <message>
        <source>5 or more items before</source>
        <translation>それまで 5件以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the ends of an interval</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>順位なし</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>rank, such as 3</comment>
        <translation>%1位</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence behind another</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Session popularity</source>
        <translation>セッション内人気順</translation>
    </message>
    <message>
        <source>&lt; 0.01 ms</source>
        <translation>&lt; 0.01 ms</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>パイロット</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
</context>
<context>
    <name>ExplanationTable</name>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品コード</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Transition attention, %</source>
        <translation>遷移アテンション（%）</translation>
    </message>
    <message>
        <source>Leave-one-out effect, %</source>
        <translation>1件除外の影響（%）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Rank without it</source>
        <translation>外したときの順位</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>explained item</source>
        <translation>説明した商品</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>part of the score</source>
        <translation>スコアの内訳</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>No session number</source>
        <translation>セッション番号が空</translation>
    </message>
    <message>
        <source>Only these rows are left out.</source>
        <translation>この行だけ除外</translation>
    </message>
    <message>
        <source>Fill in the session number in the log</source>
        <translation>ログに番号を入れる</translation>
    </message>
    <message>
        <source>No item code</source>
        <translation>商品コードが空</translation>
    </message>
    <message>
        <source>Fill in the item code</source>
        <translation>商品コードを入れる</translation>
    </message>
    <message>
        <source>Time can&apos;t be read</source>
        <translation>日時が読めない</translation>
    </message>
    <message>
        <source>Only these rows are left out; the file stays as it is.</source>
        <translation>この行だけ除外（元のファイルは変更なし）</translation>
    </message>
    <message>
        <source>Check the date</source>
        <translation>日付を確かめる</translation>
    </message>
    <message>
        <source>Price is no number</source>
        <translation>価格が数値でない</translation>
    </message>
    <message>
        <source>The items are kept, without a price.</source>
        <translation>商品は価格なしで残ります</translation>
    </message>
    <message>
        <source>Write the price as a number</source>
        <translation>価格を数値で書く</translation>
    </message>
    <message>
        <source>Unreadable in this encoding</source>
        <translation>この文字コードでは読めない</translation>
    </message>
    <message>
        <source>Choose another encoding</source>
        <translation>文字コードを選び直す</translation>
    </message>
    <message>
        <source>More or fewer fields than the header</source>
        <translation>項目の数が見出しと違う</translation>
    </message>
    <message>
        <source>Put fields with a separator in quotes</source>
        <translation>区切り文字を含む項目を引用符で囲む</translation>
    </message>
    <message>
        <source>More than 100,000 events in a session</source>
        <translation>1セッションに10万件超の記録</translation>
    </message>
    <message>
        <source>Such a number is no session; all its rows are left out.</source>
        <translation>セッションとみなせないため、その番号の行はすべて除外</translation>
    </message>
    <message>
        <source>Choose the column that tells sessions apart</source>
        <translation>セッションを区別する列を選ぶ</translation>
    </message>
    <message>
        <source>More than 255 kinds of event</source>
        <translation>操作の種類が255を超える</translation>
    </message>
    <message>
        <source>The events are kept; further kinds have no name.</source>
        <translation>記録は残り、以降の種類は名前なしになります</translation>
    </message>
    <message>
        <source>Check the column of the event type</source>
        <translation>操作の列を確かめる</translation>
    </message>
    <message>
        <source>Item code stands in the table twice</source>
        <translation>同じ商品コードが表に2回</translation>
    </message>
    <message>
        <source>The first row counts; these are left out.</source>
        <translation>最初の行を使い、この行は除外</translation>
    </message>
    <message>
        <source>Keep one row for each item</source>
        <translation>1商品1行にする</translation>
    </message>
    <message>
        <source>Picture of no item</source>
        <translation>どの商品の画像か不明</translation>
    </message>
    <message>
        <source>These pictures are left out.</source>
        <translation>この画像だけ除外</translation>
    </message>
    <message>
        <source>Name the file by its item code</source>
        <translation>ファイル名を商品コードにする</translation>
    </message>
    <message>
        <source>Item has another picture already</source>
        <translation>商品に別の画像がある</translation>
    </message>
    <message>
        <source>The first picture counts.</source>
        <translation>最初の画像を使います</translation>
    </message>
    <message>
        <source>Keep one picture for each item</source>
        <translation>1商品1枚にする</translation>
    </message>
    <message>
        <source>Picture could be of several items</source>
        <translation>複数の商品に当てはまる画像</translation>
    </message>
    <message>
        <source>Name its folder in the product table</source>
        <translation>商品表でフォルダー名まで指定する</translation>
    </message>
    <message>
        <source>Picture file is empty</source>
        <translation>画像ファイルが空</translation>
    </message>
    <message>
        <source>The items are kept, without a picture.</source>
        <translation>商品は画像なしで残ります</translation>
    </message>
    <message>
        <source>Export the picture again</source>
        <translation>画像を書き出し直す</translation>
    </message>
    <message>
        <source>Picture can&apos;t be opened</source>
        <translation>開けない画像</translation>
    </message>
    <message>
        <source>Save the picture as JPEG or PNG</source>
        <translation>JPEGかPNGで保存し直す</translation>
    </message>
    <message>
        <source>Picture is too large</source>
        <translation>画像が大きすぎる</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>画像を小さくする</translation>
    </message>
    <message>
        <source>Widen the column in the original table</source>
        <translation>元の表で列幅を広げる</translation>
    </message>
    <message>
        <source>Read it as an Excel date</source>
        <translation>Excel日付として読む</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>like 2026-09-22; empty: the newest tenth</source>
        <translation>例：2026-09-22。空欄なら新しいほうから1割</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>How much is trained: more takes longer and finds more.</source>
        <translation>学習の量です。多いほど時間がかかり、より多くを見つけます。</translation>
    </message>
    <message>
        <source>First test day</source>
        <translation>テスト開始日</translation>
    </message>
    <message>
        <source>Sessions from this day on (UTC, such as 2026-09-22) are kept for the test and never learned from. Empty: the newest tenth of the sessions.</source>
        <translation>この日（UTC、例：2026-09-22）以降のセッションはテスト用に取り分け、学習には使いません。空欄なら、新しいほうから1割のセッションです。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same model; three seeds show how much is chance.</source>
        <translation>同じシードなら同じモデルになります。3つのシードで、偶然による差の大きさが分かります。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What the models are trained on. Automatic takes the first GPU, else the processor.</source>
        <translation>学習に使う装置です。自動では、GPUがあれば最初のGPU、なければプロセッサーを使います。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>外す要素</translation>
    </message>
    <message>
        <source>Trains without these, to see what they are worth.</source>
        <translation>その要素がどれだけ役立つかを見るために、外して学習します（アブレーション）。</translation>
    </message>
    <message>
        <source>Quick: a first look</source>
        <translation>クイック：まず試す</translation>
    </message>
    <message>
        <source>Pilot: figures to decide by</source>
        <translation>パイロット：判断のための数値</translation>
    </message>
    <message>
        <source>Full: the largest models</source>
        <translation>フル：最大のモデル</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー（CPU）</translation>
    </message>
    <message>
        <source>First GPU (cuda:0)</source>
        <translation>1台目のGPU（cuda:0）</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Item IDs</source>
        <translation>商品ID</translation>
    </message>
    <message>
        <source>Similar sessions</source>
        <translation>近いセッション</translation>
    </message>
    <message>
        <source>Knowledge tower</source>
        <translation>知識タワー</translation>
    </message>
    <message>
        <source>Transition tower</source>
        <translation>遷移タワー</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師モデル</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シードの数</translation>
    </message>
    <message>
        <source>How many trainings, one after the other, each with the next seed. Three show how much of a difference is chance.</source>
        <translation>シードを変えて続けて学習する回数です。3回行うと、差のうちどれだけが偶然かがわかります。</translation>
    </message>
    <message>
        <source>Memory limit (MB)</source>
        <translation>メモリの上限（MB）</translation>
    </message>
    <message>
        <source>Main memory that the training may take; it ends with a sentence before it takes more. 0: as much as this computer has.</source>
        <translation>学習が使ってよいメインメモリです。超えそうになると、その旨を示して終了します。0なら、このコンピューターにあるだけ使います。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Stands beside the run in the list; can be changed later.</source>
        <translation>一覧で学習の横に表示されます。後から変更できます。</translation>
    </message>
    <message>
        <source>Width of the towers</source>
        <translation>タワーの幅</translation>
    </message>
    <message>
        <source>Numbers that describe an item or a session inside the teacher. Wider towers hold more and take longer; must be a multiple of the heads.</source>
        <translation>教師モデルの中で商品やセッションを表す数値の個数です。広いほど多くを覚えますが、時間がかかります。ヘッド数の倍数にしてください。</translation>
    </message>
    <message>
        <source>Layers of the towers</source>
        <translation>タワーの層数</translation>
    </message>
    <message>
        <source>How often the teacher looks again at what it has read. More is deeper and slower.</source>
        <translation>教師モデルが読んだ内容を見直す回数です。多いほど深く読み、時間がかかります。</translation>
    </message>
    <message>
        <source>Attention heads of the towers</source>
        <translation>タワーのアテンションヘッド数</translation>
    </message>
    <message>
        <source>How many things the teacher can look for at the same time.</source>
        <translation>教師モデルが同時に注目できる観点の数です。</translation>
    </message>
    <message>
        <source>Rank of the adapters</source>
        <translation>アダプターのランク</translation>
    </message>
    <message>
        <source>How far a language model may be bent to your data without being changed itself. 0: all of its layers learn, gently; for small models, since it takes several times the memory.</source>
        <translation>言語モデル本体を変えずに、どこまでデータに合わせるかです。0にすると全ての層をゆっくり学習します（メモリが数倍必要なため小さなモデル向け）。</translation>
    </message>
    <message>
        <source>Characters read of a text</source>
        <translation>読み込む文字数</translation>
    </message>
    <message>
        <source>Of title and description together; what lies behind is not read.</source>
        <translation>商品名と説明文を合わせた文字数です。それより後ろは読みません。</translation>
    </message>
    <message>
        <source>Passes of the knowledge tower</source>
        <translation>知識タワーの学習回数</translation>
    </message>
    <message>
        <source>How often it goes through all items.</source>
        <translation>全商品を何巡するかです。</translation>
    </message>
    <message>
        <source>Passes of the transition tower</source>
        <translation>遷移タワーの学習回数</translation>
    </message>
    <message>
        <source>How often it goes through the training sessions.</source>
        <translation>学習用セッションを何巡するかです。</translation>
    </message>
    <message>
        <source>Passes of the alignment</source>
        <translation>すり合わせの学習回数</translation>
    </message>
    <message>
        <source>How often both towers go through the training sessions together.</source>
        <translation>2つのタワーが一緒に学習用セッションを何巡するかです。</translation>
    </message>
    <message>
        <source>Items or sessions in a step of the teacher</source>
        <translation>教師モデルの1ステップの件数</translation>
    </message>
    <message>
        <source>More learn from each other at once and take more memory.</source>
        <translation>多いほど一度に比べて学べますが、メモリを多く使います。</translation>
    </message>
    <message>
        <source>Learning rate of the teacher</source>
        <translation>教師モデルの学習率</translation>
    </message>
    <message>
        <source>How far a step goes at most. Too high: the loss jumps; too low: it hardly falls.</source>
        <translation>1ステップで動かす大きさの上限です。高すぎると損失が跳ね、低すぎるとほとんど下がりません。</translation>
    </message>
    <message>
        <source>Temperature of the alignment</source>
        <translation>すり合わせの温度</translation>
    </message>
    <message>
        <source>Lower tells near items apart more sharply.</source>
        <translation>低いほど、似た商品をはっきり区別します。</translation>
    </message>
    <message>
        <source>Weight of keeping the towers apart</source>
        <translation>タワーを分ける強さ</translation>
    </message>
    <message>
        <source>How much it counts that each tower knows something of its own.</source>
        <translation>それぞれのタワーが独自の内容を学ぶことを、どれだけ重視するかです。</translation>
    </message>
    <message>
        <source>Passes of the student</source>
        <translation>生徒モデルの学習回数</translation>
    </message>
    <message>
        <source>How often it goes through all beginnings of the training sessions.</source>
        <translation>学習用セッションのすべての途中経過を何巡するかです。</translation>
    </message>
    <message>
        <source>Beginnings in a step of the student</source>
        <translation>生徒モデルの1ステップの件数</translation>
    </message>
    <message>
        <source>More make steadier steps and take more memory.</source>
        <translation>多いほど安定して学びますが、メモリを多く使います。</translation>
    </message>
    <message>
        <source>Transitions in memory at once</source>
        <translation>一度にメモリに置く遷移の数</translation>
    </message>
    <message>
        <source>Learning rate of the student</source>
        <translation>生徒モデルの学習率</translation>
    </message>
    <message>
        <source>How far a step of the student goes at most.</source>
        <translation>生徒モデルが1ステップで動く大きさの上限です。</translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation>教師モデルの重み</translation>
    </message>
    <message>
        <source>How much the student listens to the teacher beside the log. 0: not at all.</source>
        <translation>生徒モデルがログのほかに教師モデルからどれだけ学ぶかです。0なら教師モデルからは学びません。</translation>
    </message>
    <message>
        <source>Similar items of each item</source>
        <translation>1商品あたりの類似商品の数</translation>
    </message>
    <message>
        <source>From text, pictures and knowledge, so many of each kind; they carry new items.</source>
        <translation>テキスト、画像、商品知識からそれぞれこの数だけ選びます。新商品のおすすめを支えます。</translation>
    </message>
    <message>
        <source>Most transitions of one item</source>
        <translation>1商品の遷移の上限</translation>
    </message>
    <message>
        <source>Frequent items are cut to this; more take more memory.</source>
        <translation>よく見られる商品はこの数までに絞ります。多いほどメモリを使います。</translation>
    </message>
    <message>
        <source>A quarter of a kilobyte each. Fewer take less memory; the result is the same.</source>
        <translation>1件につき約0.25キロバイトです。減らすとメモリーが減りますが、結果は同じです。</translation>
    </message>
    <message>
        <source>Pretrained model for texts</source>
        <translation>文章を読む学習済みモデル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pretrained model for pictures</source>
        <translation>画像を見る学習済みモデル</translation>
    </message>
    <message>
        <source>Lift of new and rare items</source>
        <translation>新商品・珍しい商品の引き上げ</translation>
    </message>
    <message>
        <source>Added to the score of an item that no session has shown, less to items of fewer than 20 sessions. More shows more of them, at some cost of hits. 0: none.</source>
        <translation>どのセッションにも出ていない商品のスコアに加える値です。20セッション未満の商品には少なめに加えます。大きくすると推薦に多く出ますが、的中はいくらか減ります。0なら加えません。</translation>
    </message>
    <message>
        <source>Share of the sessions for the teacher</source>
        <translation>教師が学ぶセッションの割合</translation>
    </message>
    <message>
        <source>The student learns from the others how far to trust the teacher. 1: both learn from all, and it trusts too much.</source>
        <translation>生徒は残りのセッションから、教師をどこまで信じるかを学びます。1にすると両方がすべてから学び、教師を信じすぎます。</translation>
    </message>
    <message>
        <source>Language model of the towers</source>
        <translation>タワーの言語モデル</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>From the list in the settings. It reads every item&apos;s text once, which takes minutes for thousands of items.</source>
        <translation>設定画面の一覧から選びます。すべての商品の文章を一度だけ読みます（数千商品で数分）。</translation>
    </message>
    <message>
        <source>From the list in the settings. It looks at every picture once.</source>
        <translation>設定画面の一覧から選びます。すべての画像を一度だけ見ます。</translation>
    </message>
    <message>
        <source>From the list in the settings. Both towers read with it, which takes hours without a GPU. A compact one is learned from your data alone.</source>
        <translation>設定画面の一覧から選びます。両方のタワーがこのモデルで読みます（GPUなしでは数時間）。小型のモデルは、お手元のデータだけで学習します。</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Rank gain</source>
        <translation>順位の差</translation>
    </message>
    <message>
        <source>Unseen 0</source>
        <translation>未学習 0</translation>
    </message>
    <message>
        <source>Cold 1–4</source>
        <translation>少数 1–4</translation>
    </message>
    <message>
        <source>Warm 5–19</source>
        <translation>中位 5–19</translation>
    </message>
    <message>
        <source>Hot 20+</source>
        <translation>多数 20以上</translation>
    </message>
    <message>
        <source>Student hits</source>
        <translation>生徒が的中</translation>
    </message>
    <message>
        <source>Student misses</source>
        <translation>生徒が外した</translation>
    </message>
    <message>
        <source>Only student hits</source>
        <translation>生徒だけ的中</translation>
    </message>
    <message>
        <source>Only teacher hits</source>
        <translation>教師だけ的中</translation>
    </message>
    <message>
        <source>The true next item is among the student&apos;s first 10</source>
        <translation>実際の次が、生徒モデルの上位10件に入っています</translation>
    </message>
    <message>
        <source>The true next item is not among the student&apos;s first 10</source>
        <translation>実際の次が、生徒モデルの上位10件に入っていません</translation>
    </message>
    <message>
        <source>It is among the student&apos;s first 10, not among the teacher&apos;s</source>
        <translation>実際の次が、生徒モデルの上位10件には入り、教師モデルの上位10件には入っていません</translation>
    </message>
    <message>
        <source>It is among the teacher&apos;s first 10, not among the student&apos;s</source>
        <translation>実際の次が、教師モデルの上位10件には入り、生徒モデルの上位10件には入っていません</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Imported %1 events in %2 sessions, %3 items and %4 pictures.</source>
        <translation>%2セッションの%1イベント、%3商品、画像%4枚を取り込みました。</translation>
    </message>
    <message>
        <source>%1 sessions replace earlier ones of the same number.</source>
        <translation>%1セッションは、同じ番号の以前のものを置き換えました。</translation>
    </message>
    <message>
        <source>Left out: %1 rows and %2 pictures.</source>
        <translation>除外：%1行、画像%2枚。</translation>
    </message>
    <message>
        <source>Trained run %1. On the validation days the true next item is among the student&apos;s first 20 in %2 of cases.</source>
        <translation>第%1回の学習が終わりました。検証日では、%2のケースで実際の次の商品が生徒の上位20件に入りました。</translation>
    </message>
    <message>
        <source>The teacher reaches %1.</source>
        <translation>教師は%1です。</translation>
    </message>
    <message>
        <source>The sample project holds %1 items, %2 sessions and %3 pictures. Train it to see recommendations and why.</source>
        <translation>サンプルプロジェクトは%1商品、%2セッション、画像%3枚です。学習すると、おすすめと理由を見られます。</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>レポートを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1：完了しました。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>サンプルプロジェクト</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>プロジェクトに書き込み中</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation>商品を作成中</translation>
    </message>
    <message>
        <source>Making the sessions</source>
        <translation>セッションを作成中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Training the knowledge tower</source>
        <translation>知識タワーを学習中</translation>
    </message>
    <message>
        <source>Training the transition tower</source>
        <translation>遷移タワーを学習中</translation>
    </message>
    <message>
        <source>Aligning the towers</source>
        <translation>2つのタワーをすり合わせ中</translation>
    </message>
    <message>
        <source>Handing over to the student (distillation)</source>
        <translation>生徒へ伝授（蒸留）中</translation>
    </message>
    <message>
        <source>Training the student</source>
        <translation>生徒モデルを学習中</translation>
    </message>
    <message>
        <source>Preparing the baselines</source>
        <translation>比較手法を準備中</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを作成中</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約%1分</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>約%1時間%2分</translation>
    </message>
    <message>
        <source>Waiting for its worker to start</source>
        <translation>開始を待っています</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒%1</translation>
    </message>
    <message>
        <source>%1 left in this step</source>
        <translation>この段階の残り%1</translation>
    </message>
    <message>
        <source>Stopped. Everything up to the last checkpoint is kept; you can go on from there.</source>
        <translation>停止しました。最後のチェックポイントまでの結果は保存してあり、続きから再開できます。</translation>
    </message>
    <message>
        <source>Stopped. The project is as it was before.</source>
        <translation>停止しました。プロジェクトは元のままです。</translation>
    </message>
    <message>
        <source>Recommending</source>
        <translation>おすすめの計算</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>理由の計算</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>Explaining the test sessions</source>
        <translation>テストセッションの説明</translation>
    </message>
    <message>
        <source>%1 – %2 s</source>
        <translation>%1〜%2秒</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <translation>%1〜%2分</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <translation>%1〜%2時間</translation>
    </message>
    <message numerus="yes">
        <source>Waiting its turn behind %n others</source>
        <translation>
            <numerusform>%n件の後に順番を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>取り込みの取り消し</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>データの点検</translation>
    </message>
    <message>
        <source>Comparing what was left out</source>
        <translation>要素を抜いた比較</translation>
    </message>
    <message>
        <source>Listing the cases</source>
        <translation>事例の一覧</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>プロジェクトの確認</translation>
    </message>
    <message>
        <source>Comparing two runs</source>
        <translation>学習の比較</translation>
    </message>
    <message>
        <source>Deleting a run</source>
        <translation>学習の削除</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>コンピューターの確認</translation>
    </message>
    <message>
        <source>Finding sessions</source>
        <translation>セッションの検索</translation>
    </message>
    <message>
        <source>Counting the items</source>
        <translation>商品の集計</translation>
    </message>
    <message>
        <source>Marking a session</source>
        <translation>セッションの印</translation>
    </message>
    <message>
        <source>Comparing the seeds</source>
        <translation>シードの比較</translation>
    </message>
    <message>
        <source>Finding similar sessions</source>
        <translation>近いセッションの検索</translation>
    </message>
    <message>
        <source>Counting the transitions</source>
        <translation>遷移の集計</translation>
    </message>
    <message numerus="yes">
        <source>%1 held-out predictions were made by %n methods.</source>
        <translation>
            <numerusform>%1件の予測を%n種類の手法で評価しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is as it was before that import.</source>
        <translation>プロジェクトを、その取り込みの前の状態に戻しました。</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>モデルの確認</translation>
    </message>
    <message>
        <source>Checking a model folder</source>
        <translation>モデルのフォルダーの確認</translation>
    </message>
    <message>
        <source>Taking a model off the list</source>
        <translation>モデルの一覧からの除外</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>比較実験</translation>
    </message>
    <message>
        <source>Reading the items with pretrained models</source>
        <translation>学習済みモデルで商品を読み込み中</translation>
    </message>
</context>
<context>
    <name>ModelsWords</name>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>パイロット</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>small towers, a first look</source>
        <translation>小さなタワーで手早く試す</translation>
    </message>
    <message>
        <source>for a pilot decision</source>
        <translation>パイロットの判断用</translation>
    </message>
    <message>
        <source>the largest towers, most passes</source>
        <translation>最大のタワーと最多の学習回数</translation>
    </message>
    <message>
        <source>Knowledge tower</source>
        <translation>知識タワー</translation>
    </message>
    <message>
        <source>Transition tower</source>
        <translation>遷移タワー</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>伝授（蒸留）</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒モデル</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>データの読み込み</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>画像の読み込み</translation>
    </message>
    <message>
        <source>Trying on the validation days</source>
        <translation>検証日での確認</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>what an item is</source>
        <translation>商品そのものを知る</translation>
    </message>
    <message>
        <source>what follows what</source>
        <translation>何の次に何が来るか</translation>
    </message>
    <message>
        <source>joins the two towers</source>
        <translation>2つのタワーをつなぐ</translation>
    </message>
    <message>
        <source>hands the skill over</source>
        <translation>技を生徒に伝える</translation>
    </message>
    <message>
        <source>light, for serving</source>
        <translation>軽くて本番向き</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>ぎりぎり</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>item IDs</source>
        <translation>商品ID</translation>
    </message>
    <message>
        <source>similar sessions</source>
        <translation>類似セッション</translation>
    </message>
    <message>
        <source>knowledge tower</source>
        <translation>知識タワー</translation>
    </message>
    <message>
        <source>transition tower</source>
        <translation>遷移タワー</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教師モデル</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師モデル</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>人気順</translation>
    </message>
    <message>
        <source>Popularity in the session</source>
        <translation>セッション内の人気順</translation>
    </message>
    <message>
        <source>Sequential rules</source>
        <translation>連続ルール</translation>
    </message>
    <message>
        <source>Item kNN</source>
        <translation>商品kNN</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Unseen items</source>
        <translation>未学習</translation>
    </message>
    <message>
        <source>Cold items (1–4)</source>
        <translation>少数（1～4回）</translation>
    </message>
    <message>
        <source>Warm items (5–19)</source>
        <translation>中位（5～19回）</translation>
    </message>
    <message>
        <source>Hot items (20+)</source>
        <translation>多数（20回以上）</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translation>短いセッション</translation>
    </message>
    <message>
        <source>Long sessions</source>
        <translation>長いセッション</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of times</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>(%1 – %2)</source>
        <comment>the ends of an interval</comment>
        <translation>（%1～%2）</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>pattern of date and time</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number and preset</comment>
        <translation>学習%1・%2</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>すり合わせ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a run and what it leaves out</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Pretrained models</source>
        <translation>学習済みモデル</translation>
    </message>
    <message>
        <source>read every item once</source>
        <translation>商品を一度ずつ読む</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>no picture</source>
        <translation>画像なし</translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>By frequency of the next item</source>
        <translation>次の商品の出現頻度別</translation>
    </message>
    <message>
        <source>Popularity bias</source>
        <translation>人気商品への偏り</translation>
    </message>
    <message>
        <source>Example sessions</source>
        <translation>セッションの例</translation>
    </message>
    <message>
        <source>Added from other pages</source>
        <translation>ほかの画面から追加した内容</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
</context>
<context>
    <name>ScoreParts</name>
    <message>
        <source>Transition</source>
        <translation>遷移</translation>
    </message>
    <message>
        <source>Similar sessions</source>
        <translation>近いセッション</translation>
    </message>
    <message>
        <source>Transition tower</source>
        <translation>遷移タワー</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>商品知識</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>人気</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>%1</source>
        <comment>rank, such as 3</comment>
        <translation>%1位</translation>
    </message>
    <message>
        <source>&gt;20</source>
        <comment>rank not among the first 20</comment>
        <translation>圏外</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>同日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>date, first and last time</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>Event %1 %2</source>
        <translation>%1番目 %2</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1、外しました</translation>
    </message>
    <message>
        <source>%1, attention %2%, effect of removing %3%, rank %4 to %5 without it</source>
        <translation>%1、アテンション%2%、除外の影響%3%、外すと%4から%5</translation>
    </message>
    <message>
        <source>%1, disagree</source>
        <translation>%1、不一致</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>順位なし</translation>
    </message>
    <message>
        <source>, %1 times in a row</source>
        <translation>、続けて%1回</translation>
    </message>
    <message>
        <source>%1, not known to the model</source>
        <translation>%1、モデルにない商品</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>パイロット</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>カテゴリなし</translation>
    </message>
    <message>
        <source>Explanations, over %1 sessions: area under 1/rank as events are taken away, the smaller the sooner the item falls: by effect %2, by attention %3, newest first %4, at random %5. Effect against random: %6, 95% %7 to %8. Attention against random: %9.</source>
        <translation>説明の確からしさ（%1セッション）：イベントを順に外したときの 1/順位 の面積（小さいほど早く順位が下がる）。影響の大きい順 %2、注目の大きい順 %3、新しい順 %4、無作為 %5。影響と無作為の差 %6（95%区間 %7〜%8）。注目と無作為の差 %9。</translation>
    </message>
    <message>
        <source>%1, %2 events in one card, open with a click</source>
        <translation>%1、%2件を1枚にまとめています。クリックで開きます</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>足した商品：%1</translation>
    </message>
    <message>
        <source>area under 1/rank %1 smaller, 95% %2 to %3, n=%4</source>
        <translation>1/順位の面積の差 %1、95%区間 %2〜%3、n=%4</translation>
    </message>
    <message>
        <source>How far to trust this: taking events away by their measured effect does not surely lower the rank sooner than at random (%1).</source>
        <translation>説明の確からしさ：影響の大きい順に外しても、無作為に外すより早く順位が下がるとは言い切れません（%1）。</translation>
    </message>
    <message>
        <source>How far to trust this: taking events away by their measured effect lowers the rank sooner than at random (%1).</source>
        <translation>説明の確からしさ：影響の大きい順に外すと、無作為に外すより早く順位が下がります（%1）。</translation>
    </message>
    <message>
        <source>≠ opposite ways</source>
        <translation>≠ 向きが逆</translation>
    </message>
    <message>
        <source>≠ effect larger</source>
        <translation>≠ 影響が大きい</translation>
    </message>
    <message>
        <source>≠ attention only</source>
        <translation>≠ 注目だけ大きい</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>95% interval %1</source>
        <translation>95%区間 %1</translation>
    </message>
    <message>
        <source>p %1 after Holm on MRR@20</source>
        <translation>MRR@20のHolm補正後 p %1</translation>
    </message>
    <message>
        <source>p %1 on MRR@20, paired</source>
        <translation>MRR@20の対応のある検定 p %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a proof</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No simple method has been measured yet, so there is nothing to hold the student against.</source>
        <translation>比較手法がまだ測られていないため、生徒モデルと比べる相手がありません。</translation>
    </message>
    <message>
        <source>Between the student and the strongest simple method (%1) there is no clear difference: &lt;b&gt;%2 points&lt;/b&gt; (%3).</source>
        <translation>生徒モデルと最も強い比較手法（%1）に、はっきりした差はありません：&lt;b&gt;%2ポイント&lt;/b&gt;（%3）。</translation>
    </message>
    <message>
        <source>The student is &lt;b&gt;%2 points&lt;/b&gt; above the strongest simple method (%1) (%3).</source>
        <translation>生徒モデルは、最も強い比較手法（%1）を&lt;b&gt;%2ポイント&lt;/b&gt;上回りました（%3）。</translation>
    </message>
    <message>
        <source>The student is &lt;b&gt;%2 points&lt;/b&gt; below the strongest simple method (%1) (%3).</source>
        <translation>生徒モデルは、最も強い比較手法（%1）を&lt;b&gt;%2ポイント&lt;/b&gt;下回りました（%3）。</translation>
    </message>
    <message>
        <source>&lt;b&gt;For reference:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;参考：&lt;/b&gt;%1</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n trainings with different seeds.</source>
        <translation>
            <numerusform>シードを変えた%n回の学習の平均です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n training(s) so far: with %1 seeds or more, chance can be told from merit.</source>
        <translation>
            <numerusform>学習はまだ%n回です。シードを変えて%1回以上学習すると、偶然か実力かを見分けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers about %1 times as fast as the teacher.</source>
        <translation>応答は教師モデルの約%1倍の速さです。</translation>
    </message>
    <message>
        <source>It takes about %1 times as long to answer as the teacher.</source>
        <translation>応答には教師モデルの約%1倍の時間がかかります。</translation>
    </message>
    <message>
        <source>It answers about as fast as the teacher.</source>
        <translation>応答の速さは教師モデルと同程度です。</translation>
    </message>
    <message>
        <source>Hearing the teacher adds %1 points to it (95% interval %2).</source>
        <translation>教師モデルから教わった効果は%1ポイントです（95%区間 %2）。</translation>
    </message>
    <message>
        <source>Hearing the teacher costs it %1 points (95% interval %2).</source>
        <translation>教師モデルから教わったことで%1ポイント下がりました（95%区間 %2）。</translation>
    </message>
    <message>
        <source>What hearing the teacher adds to it over all cases can&apos;t be told from chance: %1 points (95% interval %2).</source>
        <translation>全ケースでは、教師モデルから教わった効果は偶然と区別できません（%1ポイント、95%区間 %2）。</translation>
    </message>
    <message>
        <source>The student is %1 points above its teacher.</source>
        <translation>教師モデルより%1ポイント高い結果です。</translation>
    </message>
    <message>
        <source>The student is %1 points below its teacher.</source>
        <translation>教師モデルより%1ポイント低い結果です。</translation>
    </message>
    <message>
        <source>This compares how often the next item is found. Whether sales rise, only an A/B test with visitors shows.</source>
        <translation>これは次の商品を当てる精度の比較です。売上の増加はA/Bテストで確かめます。</translation>
    </message>
</context>
<context>
    <name>WhySentence</name>
    <message>
        <source>No single event is the reason for rank %1: none makes the item less likely when it is taken away, though the rank may fall.</source>
        <translation>%1位の理由といえる1件のイベントはありません。どれを外しても商品の確率は下がりません（順位だけが下がることはあります）。</translation>
    </message>
    <message>
        <source>No single event lowers rank %1 when it is taken away.</source>
        <translation>どのイベントを1件外しても、%1位から下がりません。</translation>
    </message>
    <message>
        <source>Rank %1 is mainly due to event %2, %3. Without it the item falls to rank %4.</source>
        <translation>%1位の主な理由は、%2番目の %3 です。外すと%4位に下がります。</translation>
    </message>
    <message>
        <source> Event %1, %2, which the model attended to most, does not lower the rank when taken away.</source>
        <translation>モデルが最も注目した%1番目の %2 は、外しても順位が下がりません。</translation>
    </message>
    <message>
        <source>After the edit %1 keeps rank %2. </source>
        <translation>編集しても %1 は%2位のままです。</translation>
    </message>
    <message>
        <source>After the edit %1 falls from rank %2 to rank %3. </source>
        <translation>編集すると %1 は%2位から%3位に下がります。</translation>
    </message>
    <message>
        <source>After the edit %1 rises from rank %2 to rank %3. </source>
        <translation>編集すると %1 は%2位から%3位に上がります。</translation>
    </message>
    <message>
        <source>No event leads to this item; rank %1 is by its popularity alone.</source>
        <translation>この商品につながるイベントはありません。%1位は人気だけで決まった順位です。</translation>
    </message>
</context>
<context>
    <name>ui::BackboneList</name>
    <message>
        <source>Looking for models…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1を確認しています…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>The folder %1 stays.</source>
        <translation>フォルダー%1はそのまま残ります。</translation>
    </message>
    <message>
        <source>A folder in the Hugging Face layout: config.json, tokenizer.json, safetensors. It is checked first and stays where it is. Trainings of this version still read with Compact.</source>
        <translation>Hugging Face形式のフォルダー（config.json、tokenizer.json、safetensors）を選びます。確認してから追加し、フォルダーは元の場所に残ります。この版の学習で使うのは、まだコンパクトだけです。</translation>
    </message>
</context>
<context>
    <name>ui::BackbonesController</name>
    <message>
        <source>Model folder</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>ui::BehaviourView</name>
    <message>
        <source>Not measured in this evaluation. Evaluate again to measure it.</source>
        <translation>この評価では測っていません。「評価し直す」で測れます。</translation>
    </message>
</context>
<context>
    <name>ui::BiasChart</name>
    <message>
        <source>real data</source>
        <translation>実データ</translation>
    </message>
    <message>
        <source>Popularity bias. %1</source>
        <translation>人気商品への偏り。%1</translation>
    </message>
    <message>
        <source>Mean popularity</source>
        <translation>平均人気度</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>ジニ係数</translation>
    </message>
    <message>
        <source>Tail items</source>
        <translation>裾の商品の割合</translation>
    </message>
    <message>
        <source>events in training</source>
        <translation>回・学習時の出現</translation>
    </message>
    <message>
        <source>% of all items</source>
        <translation>%・全商品のうち</translation>
    </message>
    <message>
        <source>0 = even, 1 = one item</source>
        <translation>0＝均等、1＝集中</translation>
    </message>
    <message>
        <source>%, fewer than 5 in training</source>
        <translation>%・学習時5回未満</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>measure and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Save as CSV or Excel…</source>
        <translation>CSV・Excelに保存…</translation>
    </message>
</context>
<context>
    <name>ui::CaseDelegate</name>
    <message>
        <source>item %1</source>
        <comment>the place that is predicted</comment>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>new item (seen 0×)</source>
        <translation>新商品（学習 0回）</translation>
    </message>
</context>
<context>
    <name>ui::CaseModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1, item %2: %3, rank by the student %4, by %5 %6</source>
        <translation>セッション%1の%2番目：%3、生徒モデルの順位%4、%5の順位%6</translation>
    </message>
    <message>
        <source>Events of the true next item in training</source>
        <translation>実際の次の商品が学習時に出現した回数</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>それまでのイベント</translation>
    </message>
    <message>
        <source>True next item</source>
        <translation>実際の次</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>学習回数</translation>
    </message>
</context>
<context>
    <name>ui::CasesView</name>
    <message>
        <source>Open in Sessions</source>
        <translation>セッションで開く</translation>
    </message>
    <message>
        <source>Only the student</source>
        <translation>生徒だけ正解</translation>
    </message>
    <message>
        <source>Only the other</source>
        <translation>相手だけ正解</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方正解</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>どちらも不正解</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Student against</source>
        <translation>生徒モデルの相手</translation>
    </message>
    <message>
        <source>The method that the student is held against</source>
        <translation>生徒モデルと比べる手法</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>事例の並び順</translation>
    </message>
    <message>
        <source>Clearest first</source>
        <translation>差がはっきりした順</translation>
    </message>
    <message>
        <source>As the sessions stand</source>
        <translation>セッションの順</translation>
    </message>
    <message>
        <source>Wins and losses</source>
        <translation>勝ち負けの事例</translation>
    </message>
    <message>
        <source>Enter opens the case on the Sessions page</source>
        <translation>Enterキーでセッションのページに開きます</translation>
    </message>
    <message>
        <source>Only the student has the true next item among its first 20</source>
        <translation>実際の次の商品が、生徒モデルの上位20件だけに入っている事例</translation>
    </message>
    <message>
        <source>Only the other method has it</source>
        <translation>相手の手法だけに入っている事例</translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>両方に入っている事例</translation>
    </message>
    <message>
        <source>Neither has it</source>
        <translation>どちらにも入っていない事例</translation>
    </message>
    <message>
        <source>All held-out cases</source>
        <translation>すべての評価事例</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Show the data…</source>
        <translation>データを表示…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVで保存…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGで保存…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGで保存…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1に書き込めませんでした。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>表計算用に保存…</translation>
    </message>
</context>
<context>
    <name>ui::ChartTableDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::CommandTable</name>
    <message>
        <source>New project…</source>
        <translation>新しいプロジェクト…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Make the sample project…</source>
        <translation>サンプルプロジェクトを作る…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>次のパネル</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>前のパネル</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text as it was at first</source>
        <translation>文字の大きさを元に戻す</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Log of the jobs</source>
        <translation>処理のログ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>学習…</translation>
    </message>
    <message>
        <source>Resume the stopped training</source>
        <translation>停止した学習を再開</translation>
    </message>
    <message>
        <source>Find a command, item or session…</source>
        <translation>コマンド・商品・セッションを検索…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>ショートカット一覧</translation>
    </message>
    <message>
        <source>About Denju</source>
        <translation>Denjuについて</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <translation>評価(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonHeader</name>
    <message>
        <source>95% interval, %</source>
        <translation>95%区間（%）</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Dot: estimate · line: 95% interval (%)</source>
        <translation>点：推定値　横線：95%区間（%）</translation>
    </message>
    <message>
        <source>
95% interval</source>
        <translation>
95%区間</translation>
    </message>
    <message>
        <source>Answer time
mean</source>
        <translation>応答時間
平均</translation>
    </message>
    <message>
        <source>Memory
answering</source>
        <translation>メモリ
推論時</translation>
    </message>
    <message>
        <source>Training
time</source>
        <translation>学習時間
実測</translation>
    </message>
    <message>
        <source>All methods on one axis. The dotted line is the strongest simple method.</source>
        <translation>すべての手法を同じ軸に並べています。点線は最も強い比較手法です。</translation>
    </message>
    <message>
        <source>Hits of the student less those of this method, over the same predictions. Where the interval does not hold 0 the difference is unlikely to be chance.</source>
        <translation>同じ予測について、生徒モデルの値からこの手法の値を引いた差です。区間が0をまたがなければ、偶然とは考えにくい差です。</translation>
    </message>
    <message>
        <source>A prediction for one session, mean over the test, on one thread of this computer.</source>
        <translation>1セッションの予測にかかる時間です。このコンピューターの1スレッドで測ったテスト全体の平均です。</translation>
    </message>
    <message>
        <source>What the model holds in memory while it answers.</source>
        <translation>応答中にモデルがメモリに保持する量です。</translation>
    </message>
    <message>
        <source>Teacher and student are trained in one go: the time is that of both.</source>
        <translation>教師と生徒は続けて学習するため、時間は両方を合わせたものです。</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>95%区間 %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>MRR@20: student minus this %1 points (95% interval %2), p %3 after Holm, paired over sessions</source>
        <translation>MRR@20：生徒−この手法 %1ポイント（95%区間 %2）、Holm補正後 p %3（セッション単位の対応のある検定）</translation>
    </message>
    <message>
        <source>%1, hits in %2 %3</source>
        <translation>%1、%2件中に正解が入る割合 %3</translation>
    </message>
    <message>
        <source>, 95% interval %1</source>
        <translation>、95%区間 %1</translation>
    </message>
    <message>
        <source>, the strongest simple method</source>
        <translation>、最も強い比較手法</translation>
    </message>
    <message>
        <source>Student minus this
points</source>
        <translation>生徒−この手法
ポイント</translation>
    </message>
    <message>
        <source>Hits in %1
HR@%1</source>
        <translation>%1件中に正解が
入る割合 HR@%1</translation>
    </message>
    <message>
        <source>How high hits stand
MRR@%1</source>
        <translation>正解の順位の
良さ MRR@%1</translation>
    </message>
    <message>
        <source>Gain by rank
NDCG@%1</source>
        <translation>順位割引の
利得 NDCG@%1</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>not evaluated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Choose two different runs.</source>
        <translation>異なる2つの学習を選んでください。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Setting or figure</source>
        <translation>設定・結果</translation>
    </message>
    <message>
        <source>Hits in 20, student (95%)</source>
        <translation>HR@20 生徒（95%区間）</translation>
    </message>
    <message>
        <source>Hits in 20, teacher (95%)</source>
        <translation>HR@20 教師（95%区間）</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>First test day</source>
        <translation>テスト開始日</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習した装置</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較する学習</translation>
    </message>
    <message>
        <source>with</source>
        <translation>と</translation>
    </message>
    <message>
        <source>The one run</source>
        <translation>比較する学習</translation>
    </message>
    <message>
        <source>The other run</source>
        <translation>比較相手の学習</translation>
    </message>
    <message>
        <source>Settings and figures</source>
        <translation>設定と結果</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>違うものだけ表示</translation>
    </message>
    <message>
        <source>Two runs are needed to compare. Train another one, with another seed or without a part.</source>
        <translation>比較には2つの学習が必要です。シードを変えるか、要素を1つ抜いて、もう一度学習してください。</translation>
    </message>
</context>
<context>
    <name>ui::ComputerPanel</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを確認しています…</translation>
    </message>
    <message>
        <source>%1 · %2 GB of GPU memory (%3 free)</source>
        <translation>%1・GPUメモリ %2 GB（空き %3 GB）</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n cores · %2 GB of main memory (%3 free)</source>
        <translation>
            <numerusform>%1・%nコア・メインメモリ %2 GB（空き %3 GB）</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>no</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>パイロット</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>a first look</source>
        <translation>まず試すとき</translation>
    </message>
    <message>
        <source>for a pilot decision</source>
        <translation>パイロットの判断用</translation>
    </message>
    <message>
        <source>the largest towers</source>
        <translation>最大のタワー</translation>
    </message>
    <message>
        <source>Going by the memory measured on 18,000 items and 77,000 sessions. How long your own data take is tried out on the Models page before a training.</source>
        <translation>1万8千商品・7万7千セッションで実測したメモリによる目安です。お手元のデータでの所要時間は、学習の前にモデルのページで試し運転します。</translation>
    </message>
</context>
<context>
    <name>ui::ContentsPanel</name>
    <message>
        <source>What goes in</source>
        <translation>載せる内容</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt+↑ and Alt+↓.</source>
        <translation>ドラッグ、または Alt+↑・Alt+↓ で並べ替えます。</translation>
    </message>
    <message>
        <source>Added from other pages</source>
        <translation>ほかの画面から追加</translation>
    </message>
    <message>
        <source>“Add to report” on Evaluation and Sessions puts verdicts, charts and sessions here.</source>
        <translation>評価やセッションの「レポートに追加」で、判定・グラフ・セッションがここに並びます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>レポートの形式</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>レポートのファイル</translation>
    </message>
    <message>
        <source>Tables and charts beside it</source>
        <translation>表とグラフも別に書き出す</translation>
    </message>
    <message>
        <source>A folder with each table as CSV and each chart as SVG</source>
        <translation>表をCSV、グラフをSVGで、レポートの隣のフォルダーに書き出します</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>レポートの項目</translation>
    </message>
    <message>
        <source>Further up (Alt+↑)</source>
        <translation>上へ（Alt+↑）</translation>
    </message>
    <message>
        <source>Further down (Alt+↓)</source>
        <translation>下へ（Alt+↓）</translation>
    </message>
    <message>
        <source>Take out of the report (Del)</source>
        <translation>レポートから外す（Del）</translation>
    </message>
    <message>
        <source>Choose where the report is written</source>
        <translation>保存先を選ぶ</translation>
    </message>
</context>
<context>
    <name>ui::CountsPanel</name>
    <message>
        <source>No import yet</source>
        <translation>取り込みはまだありません</translation>
    </message>
    <message>
        <source>Where every row of the last import went</source>
        <translation>取り込み件数の照合</translation>
    </message>
    <message>
        <source>read = imported + merged + left out</source>
        <translation>読み込み＝取り込み＋統合＋除外</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>%1: %2 read = %3 imported + %4 merged + %5 left out, %6</source>
        <translation>%1：読み込み%2＝取り込み%3＋統合%4＋除外%5、%6</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>items</source>
        <translation>商品</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a span in a year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span in a year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>events</source>
        <translation>閲覧・購入など</translation>
    </message>
    <message>
        <source>Sample data, made here: nothing was imported</source>
        <translation>生成したサンプルデータです（取り込みなし）</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day alone</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>ui::DataController</name>
    <message>
        <source>sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>取り込み履歴</translation>
    </message>
    <message>
        <source>This project can only be looked at.</source>
        <translation>このプロジェクトは読み取り専用です。</translation>
    </message>
    <message>
        <source>A job is running. Wait for it or stop it first.</source>
        <translation>ジョブを実行中です。終わるのを待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>There is no import that could be undone.</source>
        <translation>元に戻せる取り込みはありません。</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <translation>「%1」と同じ（%2）</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>取り込みを元に戻す</translation>
    </message>
    <message>
        <source>The project is put back to what it was before the import of %1. The files that were imported stay where they are.</source>
        <translation>プロジェクトを%1の取り込み前の状態に戻します。取り込んだ元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>left-out</source>
        <translation>除外行</translation>
    </message>
    <message>
        <source>items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Where the pictures are now</source>
        <translation>画像の現在の場所</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.gz);;All files (*)</source>
        <translation>アーカイブ (*.zip *.tar *.gz);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ui::DataItemPanel</name>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Seen by day</source>
        <translation>日ごとの閲覧</translation>
    </message>
    <message>
        <source>What came right after it</source>
        <translation>この次に見られた商品</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1の画像</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>in %1 sessions</source>
        <translation>%1セッション</translation>
    </message>
    <message>
        <source>%1 of them in training</source>
        <translation>うち学習%1</translation>
    </message>
    <message>
        <source>events</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1: %2 events on %3 days, %4 at most on one day</source>
        <translation>%1：%3日間に%2件、1日で最大%4件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1、%n回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Put the project back to what it was before the last import</source>
        <translation>プロジェクトを最後の取り込み前の状態に戻します</translation>
    </message>
    <message>
        <source>%1: stopped. The project is as it was before.</source>
        <translation>%1を停止しました。プロジェクトは元のままです。</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>プロジェクトは元のままです。</translation>
    </message>
    <message>
        <source>No project is open. Open one, or drop a session log on Start.</source>
        <translation>プロジェクトが開かれていません。開くか、スタート画面にログをドロップしてください。</translation>
    </message>
    <message>
        <source>The data are being imported. They appear here once all of them are in.</source>
        <translation>データを取り込み中です。すべて終わると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No data yet. Import a session log, a product table and pictures.</source>
        <translation>まだデータがありません。ログ・商品表・画像を取り込んでください。</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>データを取り込む…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>取り込みを元に戻す</translation>
    </message>
    <message>
        <source>Add data</source>
        <translation>データを追加</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>学習に進む</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>取り込み履歴</translation>
    </message>
    <message>
        <source>Find items or sessions</source>
        <translation>商品・セッションを検索</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>最後の取り込みを元に戻す</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Save the left-out rows…</source>
        <translation>除外行を保存…</translation>
    </message>
    <message>
        <source>Items %1</source>
        <translation>商品 %1</translation>
    </message>
    <message>
        <source>Sessions %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>Imports %1</source>
        <translation>取り込み履歴 %1</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>見つかった点 %1</translation>
    </message>
    <message>
        <source>Last import %1</source>
        <translation>最終取り込み %1</translation>
    </message>
    <message>
        <source>Open another project…</source>
        <translation>別のプロジェクトを開く…</translation>
    </message>
    <message>
        <source>Check the data again</source>
        <translation>データを再点検</translation>
    </message>
    <message numerus="yes">
        <source> · %n more waiting</source>
        <translation>
            <numerusform>・ほか%n件が順番待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>順番待ちから外す</translation>
    </message>
    <message>
        <source>Import a session log first.</source>
        <translation>先にセッションのログを取り込んでください。</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>ファイルを指定し直す…</translation>
    </message>
    <message>
        <source>Choose the folder again…</source>
        <translation>フォルダーを指定し直す…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The picture file is not there any more (%1). Choose its new place.</source>
        <translation>画像ファイルが見つかりません（%1）。場所を指定してください。</translation>
    </message>
    <message>
        <source>The picture folder is not there any more (%1). Choose its new place.</source>
        <translation>画像フォルダーが見つかりません（%1）。場所を指定してください。</translation>
    </message>
    <message>
        <source>It was at %1. The pictures in this project are kept; another import needs it again. Plug its disk in, and this goes by itself.</source>
        <translation>以前の場所：%1。プロジェクト内の画像は残っています。必要になるのは次の取り込みのときです。ディスクをつなぐと、この表示は自動で消えます。</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>もう一度取り込む…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <translation>
            <numerusform>%1：%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DropZone</name>
    <message>
        <source>Session log</source>
        <translation>閲覧・購入ログ</translation>
    </message>
    <message>
        <source>Product table</source>
        <translation>商品マスタ</translation>
    </message>
    <message>
        <source>Product pictures</source>
        <translation>商品画像</translation>
    </message>
    <message>
        <source>Drop files and folders here</source>
        <translation>ここにファイルやフォルダーをドロップ</translation>
    </message>
    <message>
        <source>CSV and TSV, also .gz; pictures as a folder or zip.
Encoding and columns are found automatically.</source>
        <translation>CSV・TSV（.gzも可）、画像のフォルダーまたはZIP
文字コードと列の意味は自動で推定します</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
</context>
<context>
    <name>ui::EditedSession</name>
    <message>
        <source>removed: event %1</source>
        <translation>%1番目を外しました</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>順序を変更</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between statements</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Remove event %1</source>
        <translation>%1番目を外す</translation>
    </message>
    <message>
        <source>Restore event %1</source>
        <translation>%1番目を復元</translation>
    </message>
    <message>
        <source>Move event %1</source>
        <translation>%1番目を移動</translation>
    </message>
    <message>
        <source>Reverse the session</source>
        <translation>逆順にする</translation>
    </message>
    <message>
        <source>Restore all events</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>足した商品：%1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を足す</translation>
    </message>
</context>
<context>
    <name>ui::EncodingList</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Shift_JIS (CP932, Windows)</source>
        <translation>Shift_JIS（CP932、Windows）</translation>
    </message>
    <message>
        <source>EUC-JP</source>
        <translation>EUC-JP</translation>
    </message>
    <message>
        <source>ISO-2022-JP (JIS)</source>
        <translation>ISO-2022-JP（JIS）</translation>
    </message>
    <message>
        <source>UTF-16 LE</source>
        <translation>UTF-16 LE</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252（西欧）</translation>
    </message>
    <message>
        <source>%1, %2% likely, %3 unreadable bytes, first line: %4</source>
        <translation>%1、確度%2%、読めないバイト%3、先頭行：%4</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>読めないバイト</translation>
    </message>
    <message>
        <source>The first line then reads</source>
        <translation>先頭行の読まれ方</translation>
    </message>
</context>
<context>
    <name>ui::EvaluationController</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation>・</translation>
    </message>
    <message numerus="yes">
        <source> · %n seeds</source>
        <translation>
            <numerusform>・%nシード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) without a part wait or run.</source>
        <translation>
            <numerusform>要素を抜いた学習%n件が、待機中または学習中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) without a part still have to be evaluated.</source>
        <translation>
            <numerusform>要素を抜いた学習%n件が、まだ評価されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate them</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>What each part is worth is not known yet: no training that leaves one out has been evaluated. One training for each part answers it.</source>
        <translation>要素を抜いて学習し評価した結果がまだないため、各要素の効き目は分かりません。要素ごとに1回ずつ学習すると分かります。</translation>
    </message>
    <message>
        <source>Train without each part…</source>
        <translation>要素を抜いて学習…</translation>
    </message>
    <message>
        <source>Not tried yet: %1.</source>
        <translation>まだ試していないもの：%1。</translation>
    </message>
    <message>
        <source>Train without these…</source>
        <translation>残りを学習…</translation>
    </message>
    <message>
        <source>This evaluation did not keep how often training saw each target. Evaluate again to list the cases of “%1” alone.</source>
        <translation>この評価には、対象商品の学習回数が記録されていません。評価し直すと、「%1」の事例だけを並べられます。</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>当てはまる事例はありません。</translation>
    </message>
    <message>
        <source>An evaluation is under way.</source>
        <translation>評価を実行中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) are queued, each %1. One takes about as long as this run did (%2), one after the other. Afterwards they are evaluated here.</source>
        <translation>
            <numerusform>%1の学習を%n件、順番待ちに入れます。1件ずつ学習し、それぞれ今回と同じくらいの時間（%2）がかかります。学習後は、このページで評価できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Train without one part</source>
        <translation>要素を抜いて学習</translation>
    </message>
    <message>
        <source>Queue the trainings</source>
        <translation>順番待ちに入れる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Wins and losses</source>
        <translation>勝ち負けの事例</translation>
    </message>
    <message>
        <source>The student against the strongest simple method</source>
        <translation>生徒モデルと最も強い比較手法</translation>
    </message>
    <message>
        <source>Comparison of the methods</source>
        <translation>手法の比較</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number and preset of a training</comment>
        <translation>学習%1・%2</translation>
    </message>
</context>
<context>
    <name>ui::EvaluationPage</name>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Wins and losses</source>
        <translation>勝ち負けの事例</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>上位%1件</translation>
    </message>
    <message>
        <source>Which targets are counted</source>
        <translation>集計する対象</translation>
    </message>
    <message>
        <source>How many recommendations are looked at</source>
        <translation>おすすめを何件まで見るか</translation>
    </message>
    <message>
        <source>How many recommendations are looked at; intervals are kept for 20 and for 10</source>
        <translation>おすすめを何件まで見るか（区間があるのは20件と10件です）</translation>
    </message>
    <message>
        <source>Which trainings are shown</source>
        <translation>表示する学習</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>評価し直す</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Comparison as CSV or Excel…</source>
        <translation>比較表をCSV・Excelに…</translation>
    </message>
    <message>
        <source>Wins and losses as CSV or Excel…</source>
        <translation>勝ち負けの事例をCSV・Excelに…</translation>
    </message>
    <message>
        <source>Comparison into the report</source>
        <translation>比較表をレポートに追加</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Comparison of the methods</source>
        <translation>手法の比較</translation>
    </message>
    <message>
        <source>Save the comparison…</source>
        <translation>比較表を保存…</translation>
    </message>
    <message>
        <source>Save wins and losses…</source>
        <translation>勝ち負けの事例を保存…</translation>
    </message>
    <message>
        <source>Add the verdict to the report</source>
        <translation>判定をレポートに追加</translation>
    </message>
    <message>
        <source>The data have changed since this was evaluated. Evaluate again to see the figures of today.</source>
        <translation>この評価のあとにデータが変わりました。評価し直すと、今のデータの数値になります。</translation>
    </message>
    <message>
        <source>No project is open. Open one, and its models are compared here.</source>
        <translation>プロジェクトが開かれていません。開くと、モデルの比較がここに表示されます。</translation>
    </message>
    <message>
        <source>No model is trained yet. Train one, and it is compared here with the simple methods on sessions that it has not seen.</source>
        <translation>学習済みのモデルがまだありません。学習すると、まだ見ていないセッションで比較手法と比べた結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>学習…</translation>
    </message>
    <message>
        <source>This training has not been evaluated yet. Evaluating ranks all items for every held-out prediction, by every method.</source>
        <translation>この学習はまだ評価されていません。評価では、テスト期間のすべての予測について、各手法で全商品を順位付けします。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>The comparison appears here once the evaluation is done.</source>
        <translation>評価が終わると、比較がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Test: %1 · %2 sessions · %3 predictions (all %4 items ranked)</source>
        <translation>テスト：%1・%2セッション・%3件の予測（全%4商品を順位付け）</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>レポートに追加済み</translation>
    </message>
    <message>
        <source>Add to the report</source>
        <translation>レポートに追加</translation>
    </message>
    <message>
        <source>Evaluating. %1</source>
        <translation>評価中です。%1</translation>
    </message>
    <message>
        <source>Evaluation stopped. What was measured before still stands.</source>
        <translation>評価を停止しました。以前の評価結果はそのまま残っています。</translation>
    </message>
    <message>
        <source>Ranks all items anew for every held-out prediction, by every method</source>
        <translation>テスト期間のすべての予測について、各手法で全商品を順位付けし直します</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) with another seed are not evaluated yet and don&apos;t count here.</source>
        <translation>
            <numerusform>シードの異なる学習%n件は、まだ評価されていないため集計に含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>動作チェック</translation>
    </message>
    <message>
        <source>%1 · %2 sessions · %3 predictions · all %4 items</source>
        <comment>what was tested, in short</comment>
        <translation>%1・%2セッション・%3件の予測・全%4商品</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Evaluation stopped. Nothing was measured yet; it can be started anew.</source>
        <translation>評価を停止しました。まだ何も測定していません。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>No sessions yet. Import a log; models that are trained on it are compared here.</source>
        <translation>まだセッションがありません。ログを取り込んで学習すると、ここで比較できます。</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>ログを取り込む…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
</context>
<context>
    <name>ui::EventStrip</name>
    <message>
        <source>not known yet</source>
        <translation>まだわかりません</translation>
    </message>
    <message>
        <source>True next</source>
        <translation>実際の次</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>生徒 %1</translation>
    </message>
    <message>
        <source>Teacher %1</source>
        <translation>教師 %1</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>モデルにない商品</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>前：%1</translation>
    </message>
</context>
<context>
    <name>ui::FaultBands</name>
    <message>
        <source>The project is no longer at %1.</source>
        <translation>プロジェクトが %1 に見つかりません。</translation>
    </message>
    <message>
        <source>The disk was removed, or the folder was renamed. Bring it back and look again, or show where it is now. Nothing that was saved is lost.</source>
        <translation>ディスクが取り外されたか、フォルダー名が変わりました。元に戻して確認し直すか、今の場所を指定してください。保存済みの内容は失われていません。</translation>
    </message>
    <message>
        <source>This project can only be looked at: you may not write to its folder.</source>
        <translation>このプロジェクトは閲覧専用です。フォルダーに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Imports, trainings and edits are refused. A copy in a folder of yours can be changed.</source>
        <translation>取り込み・学習・編集はできません。ご自分のフォルダーにコピーすると変更できます。</translation>
    </message>
    <message>
        <source>This project is open in another window too.</source>
        <translation>このプロジェクトは別のウィンドウでも開かれています。</translation>
    </message>
    <message>
        <source>Both see each other&apos;s changes. Imports and trainings take turns.</source>
        <translation>どちらの変更も互いに反映されます。取り込みと学習は順番に実行されます。</translation>
    </message>
    <message>
        <source>Lists and saved results stay readable; questions to a model need the worker.</source>
        <translation>一覧と保存済みの結果は引き続き見られます。モデルへの問い合わせにはワーカーが必要です。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Show its new place…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
        <source>Copy the project…</source>
        <translation>プロジェクトをコピー…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>起動し直す</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
</context>
<context>
    <name>ui::FaultDialog</name>
    <message>
        <source>Rows of the log: %1 read = %2 imported + %3 left out</source>
        <translation>ログの行：読み取り %1 ＝ 取り込み %2 ＋ 除外 %3</translation>
    </message>
    <message>
        <source>%1 sessions replace earlier ones of the same number.</source>
        <translation>%1セッションは、同じ番号の以前のものを置き換えました。</translation>
    </message>
    <message>
        <source>Rows of the product table: %1 read = %2 imported + %3 left out</source>
        <translation>商品マスタの行：読み取り %1 ＝ 取り込み %2 ＋ 除外 %3</translation>
    </message>
    <message>
        <source>Pictures: %1 read = %2 imported + %3 left out</source>
        <translation>画像：読み取り %1 ＝ 取り込み %2 ＋ 除外 %3</translation>
    </message>
    <message>
        <source>The first %1 are listed here; all of them stand in the project.</source>
        <translation>ここには最初の %1 件を示します。すべてはプロジェクトに記録されています。</translation>
    </message>
    <message>
        <source>What the import left out</source>
        <translation>取り込みで除外したもの</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVで保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>left-out.csv</source>
        <translation>除外した行.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Rows of the product table: %1 read = %2 imported + %3 merged + %4 left out</source>
        <translation>商品表の行：読み込み%1＝取り込み%2＋統合%3＋除外%4</translation>
    </message>
    <message>
        <source>Pictures: %1 read = %2 imported + %3 merged + %4 left out</source>
        <translation>画像：読み込み%1＝取り込み%2＋統合%3＋除外%4</translation>
    </message>
</context>
<context>
    <name>ui::FaultModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>書かれていた値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>no session number</source>
        <translation>セッション番号がない</translation>
    </message>
    <message>
        <source>no item code</source>
        <translation>商品コードがない</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>日時として読めない</translation>
    </message>
    <message>
        <source>not a price; the item is kept without one</source>
        <translation>価格として読めない（商品は価格なしで取り込み済み）</translation>
    </message>
    <message>
        <source>not readable in this encoding</source>
        <translation>この文字コードでは読めない</translation>
    </message>
    <message>
        <source>more than 100,000 events with this number are no session; all left out</source>
        <translation>この番号のイベントが10万件を超えており、セッションとは見なせません。すべて除外しました</translation>
    </message>
    <message>
        <source>more than 255 kinds of event; from here on new ones have no name</source>
        <translation>イベントの種類が255を超えました。ここから先の新しい種類は名前なしになります</translation>
    </message>
    <message>
        <source>more or fewer fields than the header</source>
        <translation>項目の数が見出しと違う</translation>
    </message>
    <message>
        <source>this item code stands further up already</source>
        <translation>同じ商品コードがすでに上の行にある</translation>
    </message>
    <message>
        <source>a picture of no item</source>
        <translation>対応する商品のない画像</translation>
    </message>
    <message>
        <source>its items have another picture already</source>
        <translation>商品にはすでに別の画像があります</translation>
    </message>
    <message>
        <source>several items could mean this picture; name its folder in the table</source>
        <translation>どの商品の画像か決められません。表にフォルダー名も書いてください</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>not readable as a picture</source>
        <translation>画像として読めない</translation>
    </message>
    <message>
        <source>too large a picture</source>
        <translation>画像が大きすぎる</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>直し方</translation>
    </message>
</context>
<context>
    <name>ui::FaultPanel</name>
    <message>
        <source>Items without a picture</source>
        <translation>画像がない商品</translation>
    </message>
    <message>
        <source>The same item again and again</source>
        <translation>同じ商品の連続</translation>
    </message>
    <message>
        <source>The same row of the product table</source>
        <translation>商品表の同じ行</translation>
    </message>
    <message>
        <source>The same picture of an item</source>
        <translation>商品の同じ画像</translation>
    </message>
    <message>
        <source>They are learned from text and code alone.</source>
        <translation>テキストとIDだけで学習します</translation>
    </message>
    <message>
        <source>Kept; for the models a run of one item counts once.</source>
        <translation>記録は残り、学習では連続を1件と数えます</translation>
    </message>
    <message>
        <source>Merged into one.</source>
        <translation>1件に統合しました</translation>
    </message>
    <message>
        <source>Kept, by their code alone.</source>
        <translation>コードだけの商品として残ります</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかった点</translation>
    </message>
    <message>
        <source>Nothing was left out, and nothing else is to be known.</source>
        <translation>除外した行はなく、ほかに知らせることもありません。</translation>
    </message>
    <message>
        <source>Left-out rows as CSV</source>
        <translation>除外行をCSVに</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n種類</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes not in the product table</source>
        <translation>商品表にない商品コード</translation>
    </message>
</context>
<context>
    <name>ui::FaultRowsDialog</name>
    <message>
        <source>Save as CSV or Excel…</source>
        <translation>CSVかExcelで保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::FaultRowsModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>直し方</translation>
    </message>
</context>
<context>
    <name>ui::FaultSection</name>
    <message>
        <source>%1 items</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1枚</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>直し方</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Read the files again…</source>
        <translation>ファイルを読み直す…</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>%1すべて</translation>
    </message>
    <message>
        <source>Show these items</source>
        <translation>これらの商品を表示</translation>
    </message>
</context>
<context>
    <name>ui::FaultyRowsModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Why it can&apos;t be used</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>直し方</translation>
    </message>
</context>
<context>
    <name>ui::FieldForm</name>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1（このコンピューターにありません）</translation>
    </message>
</context>
<context>
    <name>ui::FilesStep</name>
    <message>
        <source>Choose log, product table and pictures</source>
        <translation>ログ・商品表・画像を選択</translation>
    </message>
    <message>
        <source>Tables and archives (*.csv *.tsv *.txt *.gz *.zip);;All files (*)</source>
        <translation>表とアーカイブ (*.csv *.tsv *.txt *.gz *.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Log and product table are the other way round</source>
        <translation>ログと商品表を入れ替える</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>セッションのログ</translation>
    </message>
    <message>
        <source>Product table</source>
        <translation>商品表</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>one row for each event: session, item, time</source>
        <translation>1行1件：セッション・商品・日時</translation>
    </message>
    <message>
        <source>one row for each item: code, title, price, category</source>
        <translation>1行1商品：コード・商品名・価格・カテゴリ</translation>
    </message>
    <message>
        <source>a folder or a zip; named by item code or as the product table says</source>
        <translation>フォルダーかZIP。ファイル名は商品コードか、商品表の記載どおり</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Zip…</source>
        <translation>ZIP…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1：ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>%1: choose a folder</source>
        <translation>%1：フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>%1: leave it out</source>
        <translation>%1：使わない</translation>
    </message>
    <message>
        <source>A session log, a product table, a folder or zip of pictures. Which is which is seen from their names; nothing is imported before the last step.</source>
        <translation>ログ・商品表・画像のフォルダーかZIP。種類は名前から見分け、最後の手順まで取り込みません。</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>All test days</source>
        <translation>テスト期間すべて</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1（テスト）</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>%1, take the filter away</source>
        <translation>%1、絞り込みを外す</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>events</comment>
        <translation>%1件以上</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>印つき</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次：%1</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>次の商品</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Only sessions that the model was not trained on</source>
        <translation>モデルが学習していないセッションだけ</translation>
    </message>
    <message>
        <source>Only sessions with %1 events or more</source>
        <translation>イベントが%1件以上のセッションだけ</translation>
    </message>
    <message>
        <source>Only sessions that you marked</source>
        <translation>印を付けたセッションだけ</translation>
    </message>
    <message>
        <source>How often the training saw the true next item</source>
        <translation>実際の次の商品を、学習で何回見たか</translation>
    </message>
    <message>
        <source>Whether the true next item is among the first 10</source>
        <translation>実際の次が上位10件に入ったか</translation>
    </message>
    <message>
        <source>Only test sessions in whose explanation attention and effect are 20 points or more apart</source>
        <translation>説明で注目と影響が20ポイント以上ちがうテストセッションだけ</translation>
    </message>
    <message>
        <source>Only sessions with this step between categories</source>
        <translation>このカテゴリ間の遷移を含むセッションだけ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>絞り込みをすべて外す</translation>
    </message>
    <message>
        <source>Only sessions with %1</source>
        <translation>%1を含むセッションだけ</translation>
    </message>
</context>
<context>
    <name>ui::FinishStep</name>
    <message>
        <source>Save the rows that are left out</source>
        <translation>除外する行を保存</translation>
    </message>
    <message>
        <source>left-out.csv</source>
        <translation>除外行.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>取り込みの準備ができました</translation>
    </message>
    <message>
        <source>Replace session numbers by salted hashes</source>
        <translation>セッション番号をソルト付きハッシュに置き換える</translation>
    </message>
    <message>
        <source>The project then holds no number of a customer or visit. The salt stays in the project, so that later logs fit; the numbers themselves can&apos;t be read back.</source>
        <translation>顧客や訪問の番号はプロジェクトに残りません。ソルトはプロジェクトに保存され、後のログともつながりますが、元の番号は読み出せません。</translation>
    </message>
    <message>
        <source>Write the rows that are left out to a CSV file</source>
        <translation>除外する行をCSVファイルに書き出す</translation>
    </message>
    <message>
        <source>They also stay in the project, with line, column, value and reason.</source>
        <translation>プロジェクトにも、行・列・値・理由とともに残ります。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>取り込み予定</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs that change or learn these data are at work or wait. The import waits its turn behind them and begins by itself, also when this window is closed.</source>
        <translation>
            <numerusform>このデータを使う処理が%n件、実行中または順番待ちです。取り込みは順番を待ち、ウィンドウを閉じていても自動で始まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>An import is all or nothing: stopped or failed, the project is as it was before. A finished one can be undone from the Data page.</source>
        <translation>途中で停止・失敗しても、プロジェクトは元のまま変わりません。終わったあとでも、データのページから元に戻せます。</translation>
    </message>
</context>
<context>
    <name>ui::ForecastView</name>
    <message>
        <source>GPU memory</source>
        <translation>GPUメモリ</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>メインメモリ</translation>
    </message>
    <message>
        <source>%1 – %2 expected</source>
        <translation>予測 %1～%2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Main memory is short. Choose a smaller preset, or fewer transitions in memory at once.</source>
        <translation>メインメモリが足りません。小さいプリセットを選ぶか、一度にメモリに置く遷移の数を減らしてください。</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is short. Choose a smaller preset, or the processor.</source>
        <translation>GPUのメモリが足りません。小さいプリセットか、プロセッサーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is nearly full: the checkpoints need %1, %2 are free.</source>
        <translation>ディスクの空きが足りません。チェックポイントに%1必要ですが、空きは%2です。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2中 %1</translation>
    </message>
    <message>
        <source>Disk for checkpoints</source>
        <translation>チェックポイント用ディスク</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>空き%2中 %1</translation>
    </message>
    <message numerus="yes">
        <source>From a trial of %n steps on %1 with these data, then by formula. Solid: sure. Hatched: range.</source>
        <translation>
            <numerusform>このデータを使い、%1で%nステップ試した結果から計算しました。塗り：確実、斜線：幅。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>時間の内訳</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>✓ adds up</source>
        <translation>✓ 一致</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み方</translation>
    </message>
</context>
<context>
    <name>ui::ImportWizard</name>
    <message>
        <source>Hash session numbers</source>
        <translation>セッション番号のハッシュ化</translation>
    </message>
    <message>
        <source>File of left-out rows</source>
        <translation>除外行のファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Swap the files</source>
        <translation>ファイルの入れ替え</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>先頭行</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>%1の意味</translation>
    </message>
    <message>
        <source>Leave the import</source>
        <translation>取り込みをやめる</translation>
    </message>
    <message>
        <source>What you have chosen for these files is lost.</source>
        <translation>これらのファイルについて選んだ内容は失われます。</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>取り込みを続ける</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み取りを停止しました。</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>画像%1枚</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>ファイル未選択</translation>
    </message>
    <message>
        <source>not in this import</source>
        <translation>今回は対象外</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>choose or drop</source>
        <translation>選択またはドロップ</translation>
    </message>
    <message>
        <source>1 log, %1 rows</source>
        <translation>ログ1件、%1行</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>%1 columns, %2 used</source>
        <translation>%1列中%2列を使用</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>%1 would be left out</source>
        <translation>%1行を除外</translation>
    </message>
    <message>
        <source>all usable</source>
        <translation>すべて使用可</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>商品%1件</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>元に戻す：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1を読み取り中…</translation>
    </message>
    <message>
        <source>Next: text and columns</source>
        <translation>次へ：文字と列</translation>
    </message>
    <message>
        <source>Next: check rows</source>
        <translation>次へ：行の確認</translation>
    </message>
    <message>
        <source>Next: items and pictures</source>
        <translation>次へ：商品と画像</translation>
    </message>
    <message>
        <source>Next: import</source>
        <translation>次へ：取り込み</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>データの取り込み</translation>
    </message>
    <message>
        <source>Text and columns</source>
        <translation>文字と列</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>行の確認</translation>
    </message>
    <message>
        <source>Items and pictures</source>
        <translation>商品と画像</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>取り込みの手順</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>レシピとして保存…</translation>
    </message>
    <message>
        <source>Keep encoding, separator and columns in a file, for the next import of such files</source>
        <translation>文字コード・区切り・列の選び方をファイルに保存し、次回の取り込みで使います</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>No log in this import, or it could not be read yet.</source>
        <translation>今回の取り込みにログがないか、まだ読めていません。</translation>
    </message>
    <message>
        <source>No product table in this import. The log&apos;s items are taken by their codes.</source>
        <translation>今回の取り込みに商品表はありません。ログの商品はコードだけで取り込みます。</translation>
    </message>
    <message>
        <source>No recipe</source>
        <translation>レシピなし</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>レシピ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1を読めません。</translation>
    </message>
    <message>
        <source>%1 is no recipe of Denju.</source>
        <translation>%1はDenjuのレシピではありません。</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>レシピとして保存</translation>
    </message>
    <message>
        <source>recipe.json</source>
        <translation>レシピ.json</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1に書き込めません。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file of the table in it.</source>
        <translation>%1はフォルダーです。中の表のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts of a file</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>順番待ちに追加</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ui::ItemBrowser</name>
    <message>
        <source>All categories</source>
        <translation>全カテゴリ</translation>
    </message>
    <message>
        <source>Title or code</source>
        <translation>商品名・コード</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>商品を検索</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>With or without a picture</source>
        <translation>画像の有無</translation>
    </message>
    <message>
        <source>Pictures: all</source>
        <translation>画像：すべて</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>画像：あり</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>画像：なし</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>商品の並び順</translation>
    </message>
    <message>
        <source>Most seen</source>
        <translation>閲覧の多い順</translation>
    </message>
    <message>
        <source>Least seen</source>
        <translation>閲覧の少ない順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>商品名順</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>コード順</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>価格の安い順</translation>
    </message>
    <message>
        <source>Dearest</source>
        <translation>価格の高い順</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No item fits the search and the filters.</source>
        <translation>検索と絞り込みに合う商品はありません。</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>すべての商品を表示</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as CSV or Excel…</source>
        <translation>CSVかExcelで保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ItemCellDelegate</name>
    <message>
        <source>never seen</source>
        <translation>新商品（閲覧 0回）</translation>
    </message>
    <message>
        <source>new · %1</source>
        <translation>新商品・%1</translation>
    </message>
</context>
<context>
    <name>ui::ItemModel</name>
    <message>
        <source>%1, code %2, %3, %4%5</source>
        <translation>%1、コード%2、%3、%4%5</translation>
    </message>
    <message>
        <source>, no picture</source>
        <translation>、画像なし</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初めての閲覧</translation>
    </message>
    <message numerus="yes">
        <source>seen %n times</source>
        <translation>
            <numerusform>閲覧 %n回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ItemPanel</name>
    <message>
        <source>The item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>データで見る</translation>
    </message>
    <message>
        <source>Show this item on the Data page</source>
        <translation>この商品をデータのページで見る</translation>
    </message>
    <message>
        <source>Add to what-if</source>
        <translation>足して試す</translation>
    </message>
    <message>
        <source>Add this item behind the last event and ask the models again</source>
        <translation>この商品を最後のイベントの後ろに足して、モデルに聞き直します</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出現</translation>
    </message>
    <message>
        <source>Events of each day</source>
        <translation>日ごとのイベント数</translation>
    </message>
    <message>
        <source>What came after it</source>
        <translation>この商品の次に来たもの</translation>
    </message>
    <message>
        <source>What came before it</source>
        <translation>この商品の前に来たもの</translation>
    </message>
    <message>
        <source>Like it in the picture (student)</source>
        <translation>画像が似ている商品（生徒）</translation>
    </message>
    <message>
        <source>Like it in the text (student)</source>
        <translation>テキストが似ている商品（生徒）</translation>
    </message>
    <message>
        <source>Like it in knowledge (student)</source>
        <translation>商品知識が近い商品（生徒）</translation>
    </message>
    <message>
        <source>Its sessions</source>
        <translation>この商品のセッション</translation>
    </message>
    <message>
        <source>Show only sessions with this item in the list</source>
        <translation>この商品を含むセッションだけを一覧に出します</translation>
    </message>
</context>
<context>
    <name>ui::ItemPicker</name>
    <message>
        <source>The first %1 of %2 items; type more words for others</source>
        <translation>%2件中、最初の%1件。語を足すと絞り込めます</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>商品を足す</translation>
    </message>
    <message>
        <source>Title, code or category</source>
        <translation>商品名・コード・カテゴリ</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>商品を検索</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>足す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ui::JobController</name>
    <message>
        <source>No job is running</source>
        <translation>実行中の処理はありません</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message numerus="yes">
        <source> · %n waiting</source>
        <translation>
            <numerusform>・待機 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>処理が実行中です</translation>
    </message>
    <message>
        <source>It can go on without the window; the next time you open the project you find it again.</source>
        <translation>ウィンドウを閉じても続けられます。次にプロジェクトを開くと、続きが表示されます。</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>続けたまま閉じる</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>学習を再開</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation>除外したもの…</translation>
    </message>
    <message>
        <source>The range comes from the rates of this step so far: the slowest and the fastest tenth of its stretches of three seconds and more.</source>
        <translation>幅はこの段階でこれまでに測った速さから求めています（3秒以上の区間のうち、遅い方・速い方それぞれ1割の点）。</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>順番待ちから外す</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>もう一度取り込む…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
</context>
<context>
    <name>ui::ListController</name>
    <message>
        <source>Filter the list</source>
        <translation>一覧の絞り込み</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印を付ける</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>印を外す</translation>
    </message>
    <message>
        <source>Which sessions disagree is known once the test sessions of this run have been explained, each event taken away once. That runs in the background and takes some seconds for each ten thousand sessions.</source>
        <translation>どのセッションが不一致かは、この学習のテストセッションを1件ずつ外して説明し終えるとわかります。裏で実行され、1万セッションあたり数秒から数十秒かかります。</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Explain them now</source>
        <translation>今すぐ説明する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>sessions</source>
        <comment>file name</comment>
        <translation>セッション一覧</translation>
    </message>
</context>
<context>
    <name>ui::LogBrowser</name>
    <message>
        <source>Session number</source>
        <translation>セッション番号</translation>
    </message>
    <message>
        <source>Search sessions by their number</source>
        <translation>セッションを番号で検索</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Order of the sessions</source>
        <translation>セッションの並び順</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>No session number begins so.</source>
        <translation>この番号で始まるセッションはありません。</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>すべてのセッションを表示</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Items in order</source>
        <translation>商品（見られた順）</translation>
    </message>
    <message numerus="yes">
        <source>Session %1, %2, %n events</source>
        <translation>
            <numerusform>セッション%1、%2、%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogPane</name>
    <message>
        <source>This job has written no log.</source>
        <translation>この処理のログはありません。</translation>
    </message>
    <message>
        <source>No job has run in this project yet.</source>
        <translation>このプロジェクトではまだ処理を実行していません。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Job whose log is shown</source>
        <translation>ログを表示する処理</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>処理のログ</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Close the log (F12)</source>
        <translation>ログを閉じる（F12）</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>ログを閉じる</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
</context>
<context>
    <name>ui::ModelsController</name>
    <message>
        <source>A run</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>学習%1</translation>
    </message>
    <message>
        <source>%1 steps a second</source>
        <translation>毎秒%1ステップ</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>メモリ %1</translation>
    </message>
    <message>
        <source>checkpoint %1 ago</source>
        <translation>チェックポイント %1前</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>Change the next run</source>
        <translation>次の学習の変更</translation>
    </message>
    <message>
        <source>Change the note of run %1</source>
        <translation>学習%1のメモの変更</translation>
    </message>
    <message>
        <source>Delete run %1</source>
        <translation>学習%1の削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習の一覧</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Compared runs</source>
        <translation>学習の比較</translation>
    </message>
    <message>
        <source>%1: its model, its curves and what was measured of it are deleted for good. This can&apos;t be undone.</source>
        <translation>「%1」のモデル、学習曲線、評価結果を完全に削除します。元に戻せません。</translation>
    </message>
</context>
<context>
    <name>ui::ModelsPage</name>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>学習を比較</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次の学習</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Train the next run</source>
        <translation>次の学習を始める</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>学習を一時停止</translation>
    </message>
    <message>
        <source>Continue the training</source>
        <translation>学習を再開</translation>
    </message>
    <message>
        <source>Stop the training and keep what it learned</source>
        <translation>学習を停止して結果を保存</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translation>この学習を続きから再開</translation>
    </message>
    <message>
        <source>Delete this run…</source>
        <translation>この学習を削除…</translation>
    </message>
    <message>
        <source>No project is open. Open one, and its trainings appear here.</source>
        <translation>プロジェクトが開かれていません。開くと、その学習がここに並びます。</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet. Import sessions, and then train here.</source>
        <translation>学習に使うデータがまだありません。セッションを取り込むと、ここで学習できます。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>ログを取り込む…</translation>
    </message>
</context>
<context>
    <name>ui::NeighbourModel</name>
    <message>
        <source>%1×</source>
        <comment>times in the log</comment>
        <translation>%1回</translation>
    </message>
    <message>
        <source>%1, %2, %3 in the log, weight in the student %4</source>
        <translation>%1、%2、ログでは%3、生徒モデルの重み%4</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui::NextRunPanel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次の学習</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Forecast for %1 on this computer</source>
        <translation>このコンピューターでの予測（%1）</translation>
    </message>
    <message>
        <source>Trying some steps on your data…</source>
        <translation>実際のデータで試しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>First test day</source>
        <translation>テスト開始日</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シードの数</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>使わない要素</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>the newest tenth</source>
        <translation>新しい方から1割</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>as much as there is</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>All %1 settings and what each does</source>
        <translation>すべての設定（%1件）と説明</translation>
    </message>
    <message>
        <source>All %1 settings, %2 changed</source>
        <translation>すべての設定（%1件、変更%2件）</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>順番待ちに追加</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習する</translation>
    </message>
    <message>
        <source>Trial only</source>
        <translation>試すだけ</translation>
    </message>
    <message>
        <source>This project can only be read here, so nothing can be trained.</source>
        <translation>このプロジェクトは読み取り専用のため、学習できません。</translation>
    </message>
    <message>
        <source>%1 is training. A new run waits its turn.</source>
        <translation>%1を実行中です。新しい学習は順番を待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>%n runs wait in the queue.</source>
        <translation>
            <numerusform>%n件が順番待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2020-09-22, or leave it empty for the newest tenth.</source>
        <translation>「%1」は日付ではありません。2020-09-22 のように入力してください。空欄なら、新しいほうから1割をテストに使います。</translation>
    </message>
    <message>
        <source>Not tried yet with these settings. A trial of some steps on your data tells how long it takes and how much memory it needs.</source>
        <translation>この設定はまだ試していません。数ステップ試すと、時間とメモリの見込みが分かります。</translation>
    </message>
</context>
<context>
    <name>ui::PageActions</name>
    <message>
        <source>Next session</source>
        <translation>次のセッション</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>前のセッション</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>前のイベント</translation>
    </message>
    <message>
        <source>Predict a later event</source>
        <translation>予測する位置を後ろへ</translation>
    </message>
    <message>
        <source>Predict an earlier event</source>
        <translation>予測する位置を前へ</translation>
    </message>
    <message>
        <source>Take the event away</source>
        <translation>イベントを外す</translation>
    </message>
    <message>
        <source>Move the event to an earlier place</source>
        <translation>イベントを前へ動かす</translation>
    </message>
    <message>
        <source>Move the event to a later place</source>
        <translation>イベントを後ろへ動かす</translation>
    </message>
    <message>
        <source>Add an item to the what-if…</source>
        <translation>商品を足して試す…</translation>
    </message>
    <message>
        <source>Reverse the session</source>
        <translation>逆順にする</translation>
    </message>
    <message>
        <source>Restore all events</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Mark the session, or take its mark away</source>
        <translation>セッションに印を付ける・外す</translation>
    </message>
    <message>
        <source>Add the session to the report</source>
        <translation>セッションをレポートに追加</translation>
    </message>
    <message>
        <source>Save the explanation as PNG…</source>
        <translation>説明をPNGで保存…</translation>
    </message>
    <message>
        <source>Save the explanation as SVG…</source>
        <translation>説明をSVGで保存…</translation>
    </message>
    <message>
        <source>Save the explanation as a table…</source>
        <translation>説明を表で保存…</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>理由を見る</translation>
    </message>
    <message>
        <source>Show similar sessions</source>
        <translation>近いセッションを見る</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>商品を見る</translation>
    </message>
    <message>
        <source>One session at a time</source>
        <translation>1件ずつ見る</translation>
    </message>
    <message>
        <source>Category transitions</source>
        <translation>カテゴリ間の遷移</translation>
    </message>
    <message>
        <source>Show or leave the list</source>
        <translation>一覧を開く・閉じる</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>絞り込みをすべて外す</translation>
    </message>
    <message>
        <source>Save the list of sessions…</source>
        <translation>セッション一覧を保存…</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る（Alt+←）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む（Alt+→）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>ui::PageTools</name>
    <message>
        <source>Marked</source>
        <translation>印つき</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印を付ける</translation>
    </message>
    <message>
        <source>Take the mark away (M)</source>
        <translation>印を外す（M）</translation>
    </message>
    <message>
        <source>Mark this session to find it again (M)</source>
        <translation>あとで探せるように、このセッションに印を付ける（M）</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>印を外す</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Show the list of sessions (Ctrl+L)</source>
        <translation>セッションの一覧を開く（Ctrl+L）</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>1件ずつ見る</translation>
    </message>
    <message>
        <source>Category transitions</source>
        <translation>カテゴリ間の遷移</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Previous session (K)</source>
        <translation>前のセッション（K）</translation>
    </message>
    <message>
        <source>Next session (J)</source>
        <translation>次のセッション（J）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>レポートに追加</translation>
    </message>
    <message>
        <source>Put this session and its explanation by for the report</source>
        <translation>このセッションと説明をレポートに加える</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>A command, an item&apos;s name or code, a session&apos;s number</source>
        <translation>コマンド、商品名・商品コード、セッション番号</translation>
    </message>
    <message>
        <source>Find commands, items and sessions</source>
        <translation>コマンド・商品・セッションを検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found. Items and sessions are found in the open project.</source>
        <translation>見つかりません。商品とセッションは、開いているプロジェクトから探します。</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n events</source>
        <translation>
            <numerusform>%1・%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>ui::PanelsView</name>
    <message>
        <source>Without one part</source>
        <translation>要素を抜いた比較</translation>
    </message>
    <message>
        <source>Popularity bias</source>
        <translation>人気商品への偏り</translation>
    </message>
    <message>
        <source>Panels below the comparison</source>
        <translation>比較の下のパネル</translation>
    </message>
    <message>
        <source>What falls when one part is left out (student, HR@20, points)</source>
        <translation>一つ抜くとどれだけ下がるか（生徒・HR@20、ポイント）</translation>
    </message>
    <message>
        <source>Popularity bias (%1 recommendations)</source>
        <translation>人気商品への偏り（おすすめ%1件）</translation>
    </message>
    <message>
        <source>Slices (%1)</source>
        <translation>区分別（%1）</translation>
    </message>
</context>
<context>
    <name>ui::PicturesPanel</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>No pictures in this import. The models learn from text and codes then.</source>
        <translation>今回の取り込みに画像はありません。モデルはテキストとIDから学習します。</translation>
    </message>
    <message>
        <source>%1 of %2 pictures find their item by name; %3 of %4 items stay without one.</source>
        <translation>画像%2枚のうち%1枚が名前で商品に対応します。商品%4件のうち%3件は画像なしです。</translation>
    </message>
    <message>
        <source>%1 of no item: %2</source>
        <translation>対応する商品なし%1枚：%2</translation>
    </message>
    <message>
        <source>%1 could be of several items</source>
        <translation>複数の商品に当てはまる%1枚</translation>
    </message>
    <message>
        <source>without a picture: %1</source>
        <translation>画像なし：%1</translation>
    </message>
</context>
<context>
    <name>ui::PipelineView</name>
    <message>
        <source>Stages of the training</source>
        <translation>学習の流れ</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師モデル</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒モデル</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1商品</translation>
    </message>
    <message>
        <source>%1% with picture</source>
        <translation>画像あり%1%</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1セッション</translation>
    </message>
    <message>
        <source>test from %1</source>
        <translation>テスト：%1以降</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and time</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>まだ学習していません</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>ここで停止</translation>
    </message>
    <message>
        <source>Failed here</source>
        <translation>ここで失敗</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>使いません</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1・一時停止</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1・残り%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between stages</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>Line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>%1行目：%2。%3</translation>
    </message>
</context>
<context>
    <name>ui::ProjectController</name>
    <message>
        <source>Denju projects (*.denju)</source>
        <translation>Denjuプロジェクト (*.denju)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Open a project (a folder NAME.denju)</source>
        <translation>プロジェクトを開く（名前.denju フォルダー）</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 は今どこにありますか</translation>
    </message>
    <message>
        <source>Copy the project</source>
        <translation>プロジェクトのコピー</translation>
    </message>
</context>
<context>
    <name>ui::RecentDelegate</name>
    <message>
        <source>Locate</source>
        <translation>場所を指定する</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>Not found at its last place</source>
        <translation>前回の場所に見つかりません</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>%1 sessions · %2 items</source>
        <translation>%1セッション・%2商品</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Imported, not trained</source>
        <translation>取り込み済み・未学習</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation>学習停止</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>学習済み</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>場所が不明</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Opening it brings it up to date</source>
        <translation>開くと新しい形式に更新します</translation>
    </message>
    <message>
        <source>Of an earlier version</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Open it with the Denju that made it, or a later one</source>
        <translation>作成したバージョン以降のDenjuで開いてください</translation>
    </message>
    <message>
        <source>Caution %1</source>
        <translation>注意 %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>Of a later version</source>
        <translation>新しいバージョンのもの</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>未学習</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>less than a minute left in this step</source>
        <translation>この段階は残り1分未満</translation>
    </message>
    <message>
        <source>about %1 min left in this step</source>
        <translation>この段階は残り約%1分</translation>
    </message>
    <message>
        <source>about %1 h %2 min left in this step</source>
        <translation>この段階は残り約%1時間%2分</translation>
    </message>
    <message>
        <source>HR@20 %1% · strongest baseline %2%</source>
        <translation>HR@20 %1%・最強の比較手法 %2%</translation>
    </message>
    <message>
        <source>Student %1 · strongest baseline %2 (HR@20)</source>
        <translation>生徒 %1・最強の比較手法 %2（HR@20）</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationDelegate</name>
    <message numerus="yes">
        <source>%n more ranks</source>
        <translation>
            <numerusform>あと%n位</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>was not in the list before</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>True next</source>
        <translation>実際の次</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an item never seen in training</comment>
        <translation>新商品</translation>
    </message>
    <message>
        <source>seen %1×</source>
        <translation>学習 %1回</translation>
    </message>
    <message>
        <source>Teacher %1</source>
        <translation>教師 %1</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>生徒 %1</translation>
    </message>
    <message>
        <source>was %1 · %2</source>
        <translation>前 %1・%2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between details</comment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationModel</name>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Rank by the other model</source>
        <translation>もう一方のモデルの順位</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>学習回数</translation>
    </message>
    <message>
        <source>True next item</source>
        <translation>実際の次の商品</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Rank %1, %2, %3, score %4</source>
        <translation>%1位、%2、%3、スコア%4</translation>
    </message>
    <message>
        <source>, true next item</source>
        <translation>、実際の次</translation>
    </message>
    <message>
        <source>, new item</source>
        <translation>、新商品</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationPanel</name>
    <message>
        <source>Recommendations of the student</source>
        <translation>生徒モデルのおすすめ</translation>
    </message>
    <message>
        <source>Recommendations of the teacher</source>
        <translation>教師モデルのおすすめ</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>Score · before edit</source>
        <translation>スコア・編集前</translation>
    </message>
    <message>
        <source>Score · by teacher</source>
        <translation>スコア・教師の順位</translation>
    </message>
    <message>
        <source>Score · by student</source>
        <translation>スコア・生徒の順位</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVで保存…</translation>
    </message>
    <message>
        <source>Score · by %1</source>
        <translation>スコア・%1の順位</translation>
    </message>
    <message>
        <source>True next item in the student&apos;s list</source>
        <translation>生徒の一覧での実際の次</translation>
    </message>
    <message>
        <source>True next item in the teacher&apos;s list</source>
        <translation>教師の一覧での実際の次</translation>
    </message>
</context>
<context>
    <name>ui::ReportParts</name>
    <message>
        <source>Add to the report</source>
        <translation>レポートに追加</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>レポートから外す</translation>
    </message>
    <message>
        <source>Move in the report</source>
        <translation>レポート内の並べ替え</translation>
    </message>
</context>
<context>
    <name>ui::ReportsController</name>
    <message>
        <source>Run %1 · %2 · seed %3</source>
        <translation>学習 %1・%2・シード %3</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>レポートを書き出しています。</translation>
    </message>
    <message>
        <source>Tick at least one section.</source>
        <translation>項目を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>先に保存先を選んでください。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the folder in which the student&apos;s folder is made</source>
        <translation>生徒モデルのフォルダーを作る場所を選ぶ</translation>
    </message>
    <message>
        <source>The report is being written: %1</source>
        <translation>レポートを書き出しています：%1</translation>
    </message>
    <message>
        <source>The student is being exported: %1</source>
        <translation>生徒モデルを書き出しています：%1</translation>
    </message>
    <message>
        <source>Stopped. %1 was not written; what was there before is kept.</source>
        <translation>停止しました。%1 は書き出していません。以前のファイルはそのまま残っています。</translation>
    </message>
    <message>
        <source>The student was exported to %1.</source>
        <translation>生徒モデルを %1 に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>Proof: read again from there, it scores %n cases exactly as the one in the project.</source>
        <translation>
            <numerusform>確認：書き出したモデルを読み直し、%n件でプロジェクト内のモデルと完全に同じスコアになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables and charts in %1</source>
        <translation>
            <numerusform>表とグラフ%n点：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>レポートを書き出しました：%1</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>パイロット</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>%1 · left out: %2</source>
        <translation>%1・除外：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Choose another place for the report.</source>
        <translation>フォルダー %1 が見つかりません。レポートの保存先を選び直してください。</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>The run that the report tells of</source>
        <translation>レポートにする学習</translation>
    </message>
    <message>
        <source>Export the student…</source>
        <translation>生徒モデルを書き出す…</translation>
    </message>
    <message>
        <source>Write the student for serving, with a proof that it answers the same</source>
        <translation>生徒モデルを配信用に書き出し、同じ答えになることを確かめます</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Open the report&apos;s folder</source>
        <translation>レポートのフォルダーを開く</translation>
    </message>
    <message>
        <source>Make the preview anew</source>
        <translation>プレビューを作り直す</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>プレビューを作成中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go to Evaluation</source>
        <translation>評価へ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>No project is open. Open one, and its report is put together here.</source>
        <translation>プロジェクトが開かれていません。開くと、ここでレポートをまとめられます。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>No sessions yet. Import a log; a report needs a trained model over it.</source>
        <translation>まだセッションがありません。ログを取り込んで学習すると、レポートを作成できます。</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>ログを取り込む…</translation>
    </message>
    <message>
        <source>No model has been trained yet. Once one is ready, its report is put together here.</source>
        <translation>学習済みのモデルがまだありません。学習が終わると、ここでレポートをまとめられます。</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>モデルへ</translation>
    </message>
    <message>
        <source>This run has not been evaluated: comparison, slices and bias have nothing to say yet.</source>
        <translation>この学習はまだ評価されていないため、比較・頻度別・偏りの結果がありません。</translation>
    </message>
</context>
<context>
    <name>ui::RoleHeader</name>
    <message>
        <source>Not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>画像ファイル</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>列「%1」の意味</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>no guess</source>
        <translation>推定なし</translation>
    </message>
    <message>
        <source>%1% sure</source>
        <translation>確度 %1%</translation>
    </message>
</context>
<context>
    <name>ui::RowsStep</name>
    <message>
        <source>Every row can be used.</source>
        <translation>すべての行を使えます。</translation>
    </message>
    <message>
        <source>%1 of %2 rows would be left out.</source>
        <translation>%2行のうち%1行が除外されます。</translation>
    </message>
    <message>
        <source>%1 read = %2 usable + %3 merged + %4 left out · %5 sessions</source>
        <translation>読み込み%1＝使用%2＋統合%3＋除外%4・%5セッション</translation>
    </message>
    <message>
        <source>Change text or columns</source>
        <translation>文字や列を変える</translation>
    </message>
    <message>
        <source>Kinds of faults</source>
        <translation>問題の種類</translation>
    </message>
    <message>
        <source>Rows that would be left out</source>
        <translation>除外される行</translation>
    </message>
    <message>
        <source>All kinds · %1</source>
        <translation>すべての種類・%1</translation>
    </message>
    <message>
        <source>%1 of %2 are listed; the import keeps all of them, with line and column.</source>
        <translation>%2行のうち%1行を表示しています。取り込み後は全行を行・列つきで確認できます。</translation>
    </message>
    <message>
        <source>The import keeps this list, with line and column.</source>
        <translation>この一覧は取り込み後も行・列つきで残ります。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of fault, rows</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>ui::RunsModel</name>
    <message>
        <source>Not evaluated on the test days yet.</source>
        <translation>テスト日での評価はまだです。</translation>
    </message>
    <message>
        <source>Hits in 20 on %1 test cases, with the 95% interval.</source>
        <translation>テストの%1件で、20件中に正解が入る割合と95%区間です。</translation>
    </message>
    <message>
        <source>Share of the test cases whose true next item is among the first 20 (HR@20), with the 95% interval</source>
        <translation>テストのうち、実際の次の商品が上位20件に入った割合（HR@20）と95%区間</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Hits in 20, student</source>
        <translation>HR@20 生徒</translation>
    </message>
    <message>
        <source>Hits in 20, teacher</source>
        <translation>HR@20 教師</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Commands and items</source>
        <translation>コマンドと商品を検索</translation>
    </message>
    <message>
        <source>Finds commands, items and sessions (%1)</source>
        <translation>コマンド・商品・セッションを探します（%1）</translation>
    </message>
</context>
<context>
    <name>ui::SessionDelegate</name>
    <message>
        <source>%1 ev.</source>
        <comment>number of events</comment>
        <translation>%1件</translation>
    </message>
</context>
<context>
    <name>ui::SessionListModel</name>
    <message>
        <source>Session %1, %2 events, rank by the student %3, by the teacher %4</source>
        <translation>セッション%1、%2件、生徒の順位%3、教師の順位%4</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント数</translation>
    </message>
    <message>
        <source>Rank by the student</source>
        <translation>生徒の順位</translation>
    </message>
    <message>
        <source>Rank by the teacher</source>
        <translation>教師の順位</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>印</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>, marked</source>
        <translation>、印つき</translation>
    </message>
</context>
<context>
    <name>ui::SessionListPanel</name>
    <message>
        <source>Order of the sessions</source>
        <translation>セッションの並び順</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2件</translation>
    </message>
    <message>
        <source>Number, item</source>
        <translation>番号・商品名</translation>
    </message>
    <message>
        <source>Search sessions by their number or by the items in them</source>
        <translation>番号、または含まれる商品でセッションを検索</translation>
    </message>
    <message>
        <source>Rank gain: first those where the student puts the true next item farther up than the teacher</source>
        <translation>順位の差：生徒モデルが教師モデルより実際の次を上位に置いたものから並べます</translation>
    </message>
    <message>
        <source>Search in progress</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>Searching, %1%</source>
        <translation>検索中 %1%</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>一覧を保存…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印を付ける</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>印を外す</translation>
    </message>
    <message>
        <source>No session passes these filters.</source>
        <translation>この条件に合うセッションはありません。</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>絞り込みをすべて外す</translation>
    </message>
</context>
<context>
    <name>ui::SessionsController</name>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>recommendations.csv</source>
        <translation>おすすめ.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Measured: each event taken away once, the model asked again</source>
        <translation>1件ずつ外して順位を測り直しました</translation>
    </message>
    <message>
        <source>unknown item</source>
        <translation>不明な商品</translation>
    </message>
    <message>
        <source>Another model: “was” is the rank by %1.</source>
        <translation>モデルを替えました。「前」は%1での順位です。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1に戻す</translation>
    </message>
    <message>
        <source>There is no session %1 in this project.</source>
        <translation>このプロジェクトにセッション%1はありません。</translation>
    </message>
    <message>
        <source>The filters would hide session %1; they were taken away.</source>
        <translation>セッション%1は絞り込みで隠れるため、絞り込みを外しました。</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>絞り込みを戻す</translation>
    </message>
    <message>
        <source>Trained on %1, on sessions before %2</source>
        <translation>%1で学習（%2より前のセッション）</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>Session %1 is in the report now.</source>
        <translation>セッション%1をレポートに追加しました。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを見る</translation>
    </message>
    <message>
        <source>Save the explanation</source>
        <translation>説明を保存</translation>
    </message>
    <message>
        <source>session-%1</source>
        <comment>file name</comment>
        <translation>セッション-%1</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル：%1</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>第%1回・%2</translation>
    </message>
</context>
<context>
    <name>ui::SessionsPage</name>
    <message>
        <source>Predict an earlier event ([)</source>
        <translation>1つ前の位置を予測（[）</translation>
    </message>
    <message>
        <source>Predict a later event (])</source>
        <translation>1つ後の位置を予測（]）</translation>
    </message>
    <message>
        <source>Predict position</source>
        <translation>予測する位置</translation>
    </message>
    <message>
        <source>Events of the session</source>
        <translation>セッションのイベント</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>No project is open. Open one and its sessions appear here.</source>
        <translation>プロジェクトが開かれていません。開くと、セッションがここに並びます。</translation>
    </message>
    <message>
        <source>No sessions yet. Import a log and they appear here.</source>
        <translation>まだセッションがありません。ログを取り込むと、ここに並びます。</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>%1 · predicting what follows all %2 events</source>
        <translation>%1・%2件すべてから次を予測</translation>
    </message>
    <message>
        <source>%1 · predicting from the first %2 of %3 events</source>
        <translation>%1・%3件中%2件から次を予測</translation>
    </message>
    <message>
        <source>end</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>This run has no teacher.</source>
        <translation>この学習には教師モデルがありません。</translation>
    </message>
    <message>
        <source>No model yet. Train one and its recommendations appear here.</source>
        <translation>まだモデルがありません。学習すると、おすすめがここに並びます。</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>モデルを学習する</translation>
    </message>
    <message>
        <source>The teacher&apos;s list appears here, too.</source>
        <translation>教師モデルのおすすめもここに並びます。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source> · %1 rows, repeats in a row count once</source>
        <translation>・記録%1行（同じ商品の連続は1件）</translation>
    </message>
    <message>
        <source>Why an item is recommended appears here once a model is trained.</source>
        <translation>モデルを学習すると、おすすめの理由がここに表示されます。</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>モデルに問い合わせています…</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&lt;b&gt;What-if:&lt;/b&gt; %1. “Was” is the rank and score before the edit.</source>
        <translation>&lt;b&gt;試してみる：&lt;/b&gt;%1。「前」は変更前の順位とスコアです。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>ログを取り込む…</translation>
    </message>
</context>
<context>
    <name>ui::SettingsController</name>
    <message>
        <source>Folder for new projects</source>
        <translation>新しいプロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>一時ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another folder.</source>
        <translation>%1 に書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Reset the settings</source>
        <translation>設定の初期化</translation>
    </message>
    <message>
        <source>All settings of this page become as they were at first.</source>
        <translation>このページのすべての設定が初期状態に戻ります。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>All settings of the next training</source>
        <translation>次の学習のすべての設定</translation>
    </message>
    <message>
        <source>As preset %1 has them</source>
        <translation>プリセット「%1」の値に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>この設定を使う</translation>
    </message>
    <message numerus="yes">
        <source>%n differ from the preset</source>
        <translation>
            <numerusform>プリセットと異なる設定：%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Choose the best one</source>
        <translation>自動で選ぶ</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1（このコンピューターにありません）</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Where workers keep what they need only for a moment: %1. Imports of many gigabytes need room there.</source>
        <translation>処理の途中だけ使うファイルの置き場所：%1。大きなデータの取り込みには空きが必要です。</translation>
    </message>
    <message>
        <source>Choose the folder for new projects</source>
        <translation>新しいプロジェクトのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose the folder for temporary files</source>
        <translation>一時ファイルのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window and of what it proposes for reports.</source>
        <translation>画面と、レポートで最初に選ばれる言語です。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Photographs look the same in all of them.</source>
        <translation>商品写真の見え方はどのテーマでも変わりません。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Rows grow with it. Also Ctrl+Plus, Ctrl+Minus and Ctrl+0.</source>
        <translation>行の高さも合わせて変わります。Ctrl+プラス、Ctrl+マイナス、Ctrl+0 でも変えられます。</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What a new training proposes. Each training can choose another.</source>
        <translation>新しい学習で最初に選ばれるデバイスです。学習ごとに変更できます。</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <source>The most main memory that a new training may take.</source>
        <translation>新しい学習が使えるメインメモリの上限です。</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>上限なし（あるだけ使う）</translation>
    </message>
    <message>
        <source>Tell me when a long job ends</source>
        <translation>長い処理の終了を知らせる</translation>
    </message>
    <message>
        <source>Through the system, after half a minute and more, while you are not looking here.</source>
        <translation>30秒以上かかった処理が終わったとき、この画面を見ていなければシステムの通知で知らせます。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Backbones on this computer</source>
        <translation>このコンピューターのバックボーン</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>no trained model open</source>
        <translation>学習済みモデルなし</translation>
    </message>
    <message>
        <source>%1 in the newest model</source>
        <translation>最新のモデルで %1</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Hash identifiers on import</source>
        <translation>取り込み時に識別子をハッシュ化する</translation>
    </message>
    <message>
        <source>Session numbers are kept as hashes from which the originals can&apos;t be read. Each import can choose otherwise.</source>
        <translation>セッション番号を、元の番号が分からないハッシュ値として保存します。取り込みごとに変更できます。</translation>
    </message>
    <message>
        <source>Keep a list of recent projects</source>
        <translation>最近のプロジェクトの一覧を残す</translation>
    </message>
    <message>
        <source>On the Start page. Switching it off clears the list; projects stay where they are.</source>
        <translation>スタートのページに表示します。オフにすると一覧は消えますが、プロジェクト自体は残ります。</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Everything as at first</source>
        <translation>すべて初期状態に戻す</translation>
    </message>
    <message>
        <source>All settings of this page. No project is touched.</source>
        <translation>このページのすべての設定が対象です。プロジェクトには影響しません。</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>初期化…</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>一時ファイル</translation>
    </message>
    <message>
        <source>Reads pictures and text with small towers that learn from your own data. Part of Denju, nothing to download.</source>
        <translation>画像とテキストを、お手元のデータで学習する小型のタワーで読みます。Denjuに含まれており、ダウンロードは不要です。</translation>
    </message>
</context>
<context>
    <name>ui::ShellController</name>
    <message>
        <source>Sample project</source>
        <translation>サンプルプロジェクト</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Choose log, product table and pictures</source>
        <translation>ログ・商品マスタ・画像を選ぶ</translation>
    </message>
    <message>
        <source>Tables and archives (*.csv *.tsv *.txt *.gz *.zip);;All files (*)</source>
        <translation>表とアーカイブ (*.csv *.tsv *.txt *.gz *.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>About Denju</source>
        <translation>Denjuについて</translation>
    </message>
    <message>
        <source>%1 sessions · %2 items</source>
        <translation>%1セッション・%2商品</translation>
    </message>
    <message>
        <source>A job is running. Wait for it or stop it first.</source>
        <translation>処理を実行中です。終わるのを待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>This project can only be looked at.</source>
        <translation>このプロジェクトは閲覧専用です。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>閲覧専用</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>Every change is written at once, into %1</source>
        <translation>変更はすぐに %1 へ保存されます</translation>
    </message>
    <message>
        <source>Import a session log first.</source>
        <translation>先にセッションのログを取り込んでください。</translation>
    </message>
    <message>
        <source>Denju 伝授 %1
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Denju 伝授 %1
GNU General Public License 第3版以降に基づく
自由ソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>ショートカット一覧</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>選んだ行を開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>選んだ行をコピー</translation>
    </message>
    <message>
        <source>Find a row by its first letters</source>
        <translation>先頭の文字で行を探す</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>文字を入力</translation>
    </message>
</context>
<context>
    <name>ui::SideController</name>
    <message>
        <source>No model yet: the student says which sessions are near. Train one and they appear here.</source>
        <translation>まだモデルがありません。どのセッションが近いかは生徒モデルが判断します。学習すると、ここに並びます。</translation>
    </message>
    <message>
        <source>Looking for similar sessions…</source>
        <translation>近いセッションを探しています…</translation>
    </message>
    <message>
        <source>Choose an event or a recommendation, and its item appears here.</source>
        <translation>イベントかおすすめを選ぶと、その商品がここに出ます。</translation>
    </message>
    <message>
        <source>Reading the item…</source>
        <translation>商品を読み込んでいます…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>%1 events in %2 sessions</source>
        <translation>%2セッションに%1件</translation>
    </message>
    <message>
        <source>; new to the model</source>
        <translation>、モデルには新商品</translation>
    </message>
    <message>
        <source>; the model learned from %1 of them</source>
        <translation>、うち学習 %1セッション</translation>
    </message>
</context>
<context>
    <name>ui::SidePanel</name>
    <message>
        <source>Right panel</source>
        <translation>右のパネル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Similar sessions</source>
        <translation>近いセッション</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>ui::SimilarModel</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>近さ</translation>
    </message>
    <message>
        <source>Shared items</source>
        <translation>共通の商品数</translation>
    </message>
    <message>
        <source>What came next</source>
        <translation>次に来たもの</translation>
    </message>
    <message numerus="yes">
        <source>Session %1, %2, %n shared item(s)</source>
        <translation>
            <numerusform>セッション%1、%2、共通の商品%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, then came %1</source>
        <translation>、次に来たのは%1</translation>
    </message>
</context>
<context>
    <name>ui::SimilarPanel</name>
    <message>
        <source>nothing came next</source>
        <translation>次はありません</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>次は %1</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>共通%1件</translation>
    </message>
    <message>
        <source>No session of the training shares an item with this one and holds another.</source>
        <translation>このセッションと共通の商品を持ち、ほかの商品も含む学習セッションはありません。</translation>
    </message>
    <message>
        <source>Similar sessions</source>
        <translation>近いセッション</translation>
    </message>
    <message>
        <source>Nearest of %1 sessions of the training: rare items near the end count most. Underlined: in both. Framed: what came next. Enter opens.</source>
        <translation>学習した%1セッションの中で近い順。終わりに近い珍しい商品ほど重く数えます。下線：共通の商品、枠：次に来たもの。Enterで開きます。</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
</context>
<context>
    <name>ui::StageBars</name>
    <message>
        <source>Where the time goes</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Empty project</source>
        <translation>空のプロジェクト</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>はじめての方へ</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>サンプルプロジェクト</translation>
    </message>
    <message>
        <source>An invented parts catalogue whose true reasons are known, so that explanations can be checked. No GPU needed.</source>
        <translation>架空の部品カタログ。本当の理由が分かっているデータなので、説明の答え合わせができます。GPUは不要です。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>1  Import</source>
        <translation>1&#x3000;取り込む</translation>
    </message>
    <message>
        <source>2  Train</source>
        <translation>2&#x3000;学習する</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>開いているプロジェクト</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>学習する…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>New data and the sample</source>
        <translation>新しいデータとサンプル</translation>
    </message>
    <message>
        <source>Projects and this computer</source>
        <translation>プロジェクトとこのコンピューター</translation>
    </message>
    <message>
        <source>What comes next and why, from your own data.</source>
        <translation>次に選ばれる商品とその理由を、手元のデータだけで。</translation>
    </message>
    <message>
        <source>See whether the data can carry a pilot</source>
        <translation>データがパイロットに足りるか確かめます</translation>
    </message>
    <message>
        <source>Begin once you know what it will take</source>
        <translation>時間とメモリの目安を見てから始めます</translation>
    </message>
    <message>
        <source>Against known methods, and session by session</source>
        <translation>既存手法と比べ、1件ずつ理由を見ます</translation>
    </message>
    <message>
        <source>What this computer can train</source>
        <translation>このコンピューターで学習できるもの</translation>
    </message>
    <message>
        <source>F1  Keyboard shortcuts</source>
        <translation>F1  ショートカット一覧</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3　確かめる</translation>
    </message>
    <message>
        <source>No projects yet. Drop a session log on the left, or try the sample.</source>
        <translation>まだありません。左にログをドロップするか、サンプルを試してください。</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Offline · no data leaves this computer</source>
        <translation>オフライン・データは外部送信されません</translation>
    </message>
    <message>
        <source>Show or hide the jobs</source>
        <translation>処理の一覧を表示・非表示</translation>
    </message>
</context>
<context>
    <name>ui::StripLegend</name>
    <message>
        <source>Transition attention, %</source>
        <translation>遷移アテンション（モデルが見た割合 %）</translation>
    </message>
    <message>
        <source>Leave-one-out effect, measured, %</source>
        <translation>1件除外の影響（外して実測 %）</translation>
    </message>
    <message>
        <source>≠ 20 points apart or more</source>
        <translation>≠ 20ポイント以上の差</translation>
    </message>
    <message>
        <source>before the edit</source>
        <translation>編集前</translation>
    </message>
</context>
<context>
    <name>ui::TableExport</name>
    <message>
        <source>Save the table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>As what is “%1” to be saved?</source>
        <translation>「%1」をどの形式で保存しますか？</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV（UTF-8）</translation>
    </message>
    <message>
        <source>CSV, CP932 (Shift_JIS)</source>
        <translation>CSV（CP932・Shift_JIS）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved as %1.</source>
        <translation>
            <numerusform>%n行を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CP932 lacks %n characters, which are written as 〓: %1</source>
        <translation>
            <numerusform>CP932にない文字が%n文字あり、〓に置き換えました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>表を保存できませんでした</translation>
    </message>
</context>
<context>
    <name>ui::TableStep</name>
    <message>
        <source>Separator</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>先頭行</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>日付の書き方</translation>
    </message>
    <message>
        <source>How earlier files of this kind were read: encoding, separator and columns</source>
        <translation>以前の同じ種類のファイルの読み方：文字コード・区切り・列</translation>
    </message>
    <message>
        <source>How is the text encoded?</source>
        <translation>文字コードは？</translation>
    </message>
    <message>
        <source>Each was tried on the whole file. Choose the line that reads well.</source>
        <translation>ファイル全体で試しました。正しく読める行を選んでください。</translation>
    </message>
    <message>
        <source>More encodings</source>
        <translation>ほかの文字コード</translation>
    </message>
    <message>
        <source>What does each column mean?</source>
        <translation>各列の意味は？</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <source>Random rows</source>
        <translation>無作為の行</translation>
    </message>
    <message>
        <source>Rows with faults</source>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>Press again for other rows</source>
        <translation>もう一度押すと別の行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>column names</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>already data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <source>days of Excel</source>
        <translation>Excelの日付値</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>from a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>ほか：%1</translation>
    </message>
    <message>
        <source>Guessed from names and first rows.</source>
        <translation>列名と先頭の行から推定しました。変更できます。</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownとしてコピー</translation>
    </message>
    <message>
        <source>Save as CSV or Excel…</source>
        <translation>CSV・Excelに保存…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>列を選ぶ…</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1列目</translation>
    </message>
</context>
<context>
    <name>ui::TrainingView</name>
    <message>
        <source>Open in Evaluation</source>
        <translation>評価ページで開く</translation>
    </message>
    <message>
        <source>Delete this run…</source>
        <translation>この学習を削除…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>&lt;b&gt;about %1 left&lt;/b&gt; (%2)</source>
        <translation>&lt;b&gt;残り約%1&lt;/b&gt;（%2）</translation>
    </message>
    <message>
        <source>about %1 left in this stage</source>
        <translation>この段階の残りは約%1</translation>
    </message>
    <message>
        <source>trained in %1 on %2, started %3</source>
        <translation>%3開始、%2で%1かけて学習しました</translation>
    </message>
    <message>
        <source>Not evaluated on the test days yet.</source>
        <translation>テスト日での評価はまだです。</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>%1で停止しました</translation>
    </message>
    <message>
        <source>Everything up to the last checkpoint is kept; you can go on from there.</source>
        <translation>最後のチェックポイントまでの結果は保存してあり、続きから再開できます。</translation>
    </message>
    <message>
        <source>interrupted: its worker is gone</source>
        <translation>中断しました。処理プロセスが終了しています</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>%1で失敗しました</translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation>まだ測定値がありません</translation>
    </message>
    <message>
        <source>lower is better · smoothed, as measured</source>
        <translation>低いほど良い・平滑化した実測値</translation>
    </message>
    <message>
        <source>Hits among 20 (HR@20, %)</source>
        <translation>20件中に正解が入る割合（HR@20、%）</translation>
    </message>
    <message>
        <source>known once the student is tried on the validation days</source>
        <translation>検証日で生徒モデルを確認すると表示されます</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>高いほど良い</translation>
    </message>
    <message>
        <source>higher is better · whiskers: 95% interval</source>
        <translation>高いほど良い・横線：95%区間</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>選択%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続きから再開</translation>
    </message>
    <message>
        <source>Show in Evaluation</source>
        <translation>評価ページで見る</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習の一覧</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>違うものだけ表示</translation>
    </message>
    <message>
        <source>Compares the two ticked runs, or the two newest</source>
        <translation>選択した2件（なければ新しい2件）を比較します</translation>
    </message>
    <message>
        <source>Nothing is trained yet. Choose what the next run is to be; a trial tells how long it will take.</source>
        <translation>まだ学習していません。次の学習の内容を選んでください。試すと、かかる時間がわかります。</translation>
    </message>
    <message>
        <source>Choose the next run</source>
        <translation>次の学習を選ぶ</translation>
    </message>
    <message>
        <source>The reason is not recorded any more. What was checkpointed is kept.</source>
        <translation>理由の記録は残っていません。チェックポイントまでの結果は保存してあります。</translation>
    </message>
</context>
<context>
    <name>ui::TransitionsModel</name>
    <message numerus="yes">
        <source>Other (%n category(s))</source>
        <translation>
            <numerusform>その他（%nカテゴリ）</numerusform>
        </translation>
    </message>
    <message>
        <source>no category</source>
        <translation>カテゴリなし</translation>
    </message>
    <message>
        <source>%1 → %2: no step in the log</source>
        <translation>%1 → %2：ログにありません</translation>
    </message>
    <message>
        <source>%1 → %2: %3 steps, %4% of those that leave it, %5 times as often as chance</source>
        <translation>%1 → %2：%3回、出ていく遷移の%4%、偶然の%5倍</translation>
    </message>
    <message>
        <source>; of the student&apos;s transition weight %1%</source>
        <translation>、生徒モデルの遷移の重みでは%1%</translation>
    </message>
    <message>
        <source>%1: %2 events of %3 items</source>
        <translation>%1：%3商品・%2件</translation>
    </message>
</context>
<context>
    <name>ui::TransitionsView</name>
    <message>
        <source>Share of the row, %</source>
        <translation>行の割合（%）</translation>
    </message>
    <message>
        <source>Lift over chance</source>
        <translation>偶然との比（倍）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Student&apos;s share of the row, %</source>
        <translation>生徒モデルの割合（%）</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>階層</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリ数</translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation>イベントの多い順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Order of the categories</source>
        <translation>カテゴリの並び順</translation>
    </message>
    <message>
        <source>Levels of the category told apart</source>
        <translation>区別するカテゴリの階層</translation>
    </message>
    <message>
        <source>How many categories</source>
        <translation>表示するカテゴリの数</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>表を保存…</translation>
    </message>
    <message>
        <source>Steps between categories: rows were left, columns came next</source>
        <translation>カテゴリ間の遷移：行が前、列が次</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>The items have no categories.</source>
        <translation>商品にカテゴリがありません。</translation>
    </message>
    <message>
        <source>No session has two events.</source>
        <translation>イベントが2件以上のセッションがありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Rows were left, columns came next. A click shows the sessions with that step. %1</source>
        <translation>行が前、列が次のカテゴリです。クリックすると、その遷移を含むセッションを表示します。%1</translation>
    </message>
    <message>
        <source>Student of run %1.</source>
        <translation>生徒モデルは第%1回。</translation>
    </message>
    <message>
        <source>No student: no run is ready.</source>
        <translation>学習済みの生徒モデルはありません。</translation>
    </message>
    <message>
        <source>From \ to</source>
        <translation>前 \ 次</translation>
    </message>
    <message>
        <source>Show the sessions with this step</source>
        <translation>この遷移を含むセッションを表示</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>表示する値</translation>
    </message>
    <message>
        <source>%1% of %2 steps stay within one of the categories shown.</source>
        <translation>%2回の遷移のうち%1%は同じカテゴリの中です。</translation>
    </message>
    <message>
        <source>Between two, %1 → %2 stands out: %3 times as often as chance.</source>
        <translation>またぐ遷移では %1 → %2 が目立ちます（偶然の%3倍）。</translation>
    </message>
</context>
<context>
    <name>ui::VerdictPanel</name>
    <message>
        <source>The checks say whether these data can carry a pilot: sessions, order, sparseness, pictures, texts, new items, drift, duplicates.</source>
        <translation>このデータでパイロットができるかを調べます：セッション・順序・疎さ・画像・テキスト・新商品・変化・重複。</translation>
    </message>
    <message>
        <source>The data have changed since; this is the verdict on what was there before.</source>
        <translation>その後データが変わりました。これは変更前のデータの判定です。</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>良好 %1</translation>
    </message>
    <message>
        <source>%1 attention</source>
        <translation>注意 %1</translation>
    </message>
    <message>
        <source>%1 lacking</source>
        <translation>不足 %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Show these items</source>
        <translation>これらの商品を表示</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>データを点検</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再点検</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Show or hide the checks one by one</source>
        <translation>点検項目の表示・非表示</translation>
    </message>
    <message>
        <source>The data are being checked…</source>
        <translation>データを点検中…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>まだ点検していません</translation>
    </message>
    <message>
        <source>The data have changed and are being checked again; this is of before.</source>
        <translation>データが変わったため再点検中です。これは変更前の判定です。</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfList</name>
    <message>
        <source>Earlier: event %1</source>
        <translation>%1番目を前へ</translation>
    </message>
    <message>
        <source>Later: event %1</source>
        <translation>%1番目を後へ</translation>
    </message>
    <message>
        <source>Restore event %1</source>
        <translation>%1番目を復元</translation>
    </message>
    <message>
        <source>Take event %1 away</source>
        <translation>%1番目を外す</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Take %1 away again</source>
        <translation>足した%1を外す</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Parts of the score</source>
        <translation>スコアの内訳</translation>
    </message>
    <message>
        <source>The score is exactly the sum of these.</source>
        <translation>スコアはこの要素の和です（近似なし）。</translation>
    </message>
    <message>
        <source>Try it (what-if)</source>
        <translation>試してみる（What-if）</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆順にする</translation>
    </message>
    <message>
        <source>Student %1 · score %2</source>
        <translation>生徒 %1・スコア %2</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>The score is exactly the sum of these. A tick: before the edit.</source>
        <translation>スコアはこの要素の和です（近似なし）。縦線は編集前の値です。</translation>
    </message>
    <message>
        <source>Why this rank</source>
        <translation>この順位の理由</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>商品を足す</translation>
    </message>
    <message>
        <source>Add an item behind the last event and ask the models again (+)</source>
        <translation>最後のイベントの後ろに商品を足して、モデルに聞き直します（+）</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>元に戻す</translation>
    </message>
</context>
</TS>
