<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
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
    <name>Computer</name>
    <message>
        <source>No NVIDIA GPU: training runs on the processor</source>
        <translation>NVIDIA GPUなし：学習はプロセッサーで行います</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%nスレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB of memory</source>
        <translation>メインメモリ %1 GB</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
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
        <source>%1 can&apos;t be read as a table. Check the separator and the quotes at that place.</source>
        <translation>%1 を表として読めません。その箇所の区切り文字と引用符を確かめてください。</translation>
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
        <source>The option %1 is not usable. See --help for what it takes.</source>
        <translation>オプション %1 は使えません。使い方は --help をご覧ください。</translation>
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
        <source>There is no import to undo in %1: a copy is kept only of the newest import into a project that already held data.</source>
        <translation>%1 に元に戻せる取り込みがありません。控えを残すのは、データがあるプロジェクトへの最新の取り込みだけです。</translation>
    </message>
    <message>
        <source>The import can&apos;t be undone because %1 was trained on its data. Start from a copy of the project instead.</source>
        <translation>%1 がこのデータで学習済みのため、取り込みを元に戻せません。代わりにプロジェクトの控えから始めてください。</translation>
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
        <source>About a kilobyte each. Fewer take less memory; the result is the same.</source>
        <translation>1つ約1KBです。減らすとメモリが少なくて済み、結果は変わりません。</translation>
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
        <source>Reading the files</source>
        <translation>ファイルを読み込み中</translation>
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
    <name>ReportParts</name>
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
</context>
<context>
    <name>TableExport</name>
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
</context>
<context>
    <name>ui::EventStrip</name>
    <message>
        <source>≠ effect larger</source>
        <translation>≠ 影響が大きい</translation>
    </message>
    <message>
        <source>≠ attention only</source>
        <translation>≠ 注目だけ大きい</translation>
    </message>
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
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation>データの取り込み</translation>
    </message>
    <message>
        <source>Encoding and columns are found automatically. An import is all or nothing: stopped or failed, the project is as it was before.</source>
        <translation>文字コードと列の意味は自動で推定します。すべて取り込むか、まったく取り込まないかのどちらかです。停止や失敗のとき、プロジェクトは元のままです。</translation>
    </message>
    <message>
        <source>Session log (CSV, TSV, .gz)</source>
        <translation>ログ（CSV、TSV、.gz）</translation>
    </message>
    <message>
        <source>Product table (CSV, TSV, .gz)</source>
        <translation>商品マスタ（CSV、TSV、.gz）</translation>
    </message>
    <message>
        <source>Pictures (folder or zip)</source>
        <translation>画像（フォルダーまたはZIP）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
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
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation>除外したもの…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
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
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
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
        <source>New project…</source>
        <translation>新しいプロジェクト…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>プロジェクトを開く…</translation>
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
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Make the sample project…</source>
        <translation>サンプルプロジェクトを作る…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>学習する…</translation>
    </message>
    <message>
        <source>Resume the stopped training</source>
        <translation>停止した学習を再開</translation>
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
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>次のパネル</translation>
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
        <source>Offline · no data leaves this computer</source>
        <translation>オフライン・データは外部送信されません</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>実行中の処理はありません</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
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
        <source>Running %1%</source>
        <translation>実行中 %1%</translation>
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
</context>
<context>
    <name>ui::SessionListPanel</name>
    <message>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Order of the sessions</source>
        <translation>セッションの並び順</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Only sessions that the model was not trained on</source>
        <translation>学習に使っていないセッションだけ</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>events</comment>
        <translation>%1件以上</translation>
    </message>
    <message>
        <source>Only sessions with %1 events or more</source>
        <translation>イベントが%1件以上のセッションだけ</translation>
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
        <source>Number</source>
        <comment>of a session, in the search field</comment>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>ui::SessionsController</name>
    <message>
        <source>Model: run %1 · %2</source>
        <translation>モデル：第%1回・%2</translation>
    </message>
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
</context>
<context>
    <name>ui::SessionsPage</name>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Show the list of sessions (Ctrl+L)</source>
        <translation>セッションの一覧を表示（Ctrl+L）</translation>
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
        <source>Predict an earlier event ([)</source>
        <translation>1つ前の位置を予測（[）</translation>
    </message>
    <message>
        <source>Predict a later event (])</source>
        <translation>1つ後の位置を予測（]）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
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
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>No sessions yet. Import a log and they appear here.</source>
        <translation>まだセッションがありません。ログを取り込むと、ここに並びます。</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>ログを取り込む</translation>
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
        <source>What-if, %1. “Was” is the rank and score before the edit.</source>
        <translation>What-if：%1。「前」は編集前の順位とスコアです。</translation>
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
</context>
<context>
    <name>ui::ShellController</name>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Denju projects (*.denju)</source>
        <translation>Denjuプロジェクト (*.denju)</translation>
    </message>
    <message>
        <source>Open a project (a folder NAME.denju)</source>
        <translation>プロジェクトを開く（名前.denju フォルダー）</translation>
    </message>
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
        <source>Where is %1 now?</source>
        <translation>%1 は今どこにありますか</translation>
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
    <message>
        <source>Keyboard shortcuts</source>
        <translation>ショートカット一覧</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2: pages
Ctrl+N, Ctrl+O: new project, open project
F6: next panel
Ctrl+Z, Ctrl+Y: undo, redo
Ctrl+Q: quit
Sessions: J, K: next and previous session; Left, Right: event; Del: remove the event</source>
        <translation>Ctrl+1、Ctrl+2：ページ
Ctrl+N、Ctrl+O：新規、開く
F6：次のパネル
Ctrl+Z、Ctrl+Y：元に戻す、やり直す
Ctrl+Q：終了
セッション：J、Kで次と前のセッション、←→でイベント、Delで除外</translation>
    </message>
    <message>
        <source>About Denju</source>
        <translation>Denjuについて</translation>
    </message>
    <message>
        <source>Denju 伝授 %1
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Denju 伝授 %1
GNU General Public License 第3版以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>%1 sessions · %2 items</source>
        <translation>%1セッション・%2商品</translation>
    </message>
    <message>
        <source>A job is running. Wait for it or stop it first.</source>
        <translation>処理を実行中です。終わるのを待つか、先に停止してください。</translation>
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
        <source>Log, products and pictures; what can&apos;t be read is listed row by row</source>
        <translation>ログ・商品・画像。読めない行は1行ずつ一覧にします</translation>
    </message>
    <message>
        <source>2  Train</source>
        <translation>2&#x3000;学習する</translation>
    </message>
    <message>
        <source>Can be paused, stopped and resumed; goes on when the window is closed</source>
        <translation>止めても再開でき、閉じても続きます</translation>
    </message>
    <message>
        <source>3  See why</source>
        <translation>3&#x3000;確かめる</translation>
    </message>
    <message>
        <source>Session by session, attention beside the measured effect</source>
        <translation>1件ずつ、注目と実測の影響を並べて見ます</translation>
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
        <source>No projects yet. Drop a session log on the left, or try the sample.</source>
        <translation>まだプロジェクトがありません。左にログをドロップするか、サンプルをお試しください。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
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
    <name>ui::TrainDialog</name>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Go on with the training that was stopped</source>
        <translation>停止した学習の続きから</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <source>Restore all</source>
        <translation>すべて復元</translation>
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
</context>
</TS>
