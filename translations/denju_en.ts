<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BackboneText</name>
    <message>
        <source>Language model</source>
        <translation>Language model</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Text encoder</translation>
    </message>
    <message>
        <source>Picture encoder</source>
        <translation>Picture encoder</translation>
    </message>
    <message>
        <source>Language model that sees pictures</source>
        <translation>Language model that sees pictures</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parameters</translation>
    </message>
    <message>
        <source>%1 on the disk, %2 in a training</source>
        <translation>%1 on the disk, %2 in a training</translation>
    </message>
    <message>
        <source>more than this computer&apos;s memory</source>
        <translation>more than this computer&apos;s memory</translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation>no licence stated</translation>
    </message>
</context>
<context>
    <name>BehaviourCharts</name>
    <message>
        <source>simple methods</source>
        <translation>simple methods</translation>
    </message>
    <message>
        <source>%1: the events with the greatest measured effect are those that the model uses (gain over any order %2, 95% interval %3, n = %4).</source>
        <translation>%1: the events with the greatest measured effect are those that the model uses (gain over any order %2, 95% interval %3, n = %4).</translation>
    </message>
    <message>
        <source>%1: taking out the events with the greatest measured effect does no more than taking out any (gain %2, 95% interval %3, n = %4).</source>
        <translation>%1: taking out the events with the greatest measured effect does no more than taking out any (gain %2, 95% interval %3, n = %4).</translation>
    </message>
    <message>
        <source>Answer time, milliseconds a prediction</source>
        <translation>Answer time, milliseconds a prediction</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milliseconds</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Memory while answering</source>
        <translation>Memory while answering</translation>
    </message>
    <message>
        <source>What each model holds while it answers; data apart.</source>
        <translation>What each model holds while it answers; data apart.</translation>
    </message>
    <message>
        <source>Do explanations hold? (smaller = the item falls sooner)</source>
        <translation>Do explanations hold? (smaller = the item falls sooner)</translation>
    </message>
    <message>
        <source>Area under 1/rank, 0 to 1</source>
        <translation>Area under 1/rank, 0 to 1</translation>
    </message>
    <message>
        <source>By measured effect</source>
        <translation>By measured effect</translation>
    </message>
    <message>
        <source>greatest first</source>
        <translation>greatest first</translation>
    </message>
    <message>
        <source>By attention</source>
        <translation>By attention</translation>
    </message>
    <message>
        <source>By recency</source>
        <translation>By recency</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>In any order</translation>
    </message>
    <message>
        <source>what chance does</source>
        <translation>what chance does</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Megabytes</source>
        <translation>Megabytes</translation>
    </message>
    <message>
        <source>Mean over the test, on one thread of this computer: the student takes %1.</source>
        <translation>Mean over the test, on one thread of this computer: the student takes %1.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>(95% interval %1 – %2)</source>
        <translation>(95% interval %1 – %2)</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>expected: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% from</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% to</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Only a session of two events or more says what comes after what. The target is the number that keeps the intervals of the evaluation narrow.</source>
        <translation>Only a session of two events or more says what comes after what. The target is the number that keeps the intervals of the evaluation narrow.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>The last days are held back for the test, so the log must cover several. A week shows weekdays and weekend.</source>
        <translation>The last days are held back for the test, so the log must cover several. A week shows weekdays and weekend.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Events for each item: the more there are, the more of what the log knows is about each item itself.</source>
        <translation>Events for each item: the more there are, the more of what the log knows is about each item itself.</translation>
    </message>
    <message>
        <source>Sparseness</source>
        <translation>Sparseness</translation>
    </message>
    <message>
        <source>Share of items seen 4 times or less in training. Of those the log says little; pictures and texts have to carry them.</source>
        <translation>Share of items seen 4 times or less in training. Of those the log says little; pictures and texts have to carry them.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Share of items with a title or description of their own.</source>
        <translation>Share of items with a title or description of their own.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Share of items with a picture, and share of the views that fall on such items.</source>
        <translation>Share of items with a picture, and share of the views that fall on such items.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>The events of each session are shuffled and the hits in 10 counted again. If they don&apos;t fall, the order says nothing and a model of transitions has nothing to learn.</source>
        <translation>The events of each session are shuffled and the hits in 10 counted again. If they don&apos;t fall, the order says nothing and a model of transitions has nothing to learn.</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>New items</translation>
    </message>
    <message>
        <source>Share of the test days&apos; targets that training has never seen. Methods that count can&apos;t recommend them; pictures and texts can.</source>
        <translation>Share of the test days&apos; targets that training has never seen. Methods that count can&apos;t recommend them; pictures and texts can.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>How far the shares of the items differ between the first and the second half of the time: 0 is the same, 1 is nothing in common.</source>
        <translation>How far the shares of the items differ between the first and the second half of the time: 0 is the same, 1 is nothing in common.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Items that share a picture or a title with others: a recommendation of one of them may count as wrong although it is right.</source>
        <translation>Items that share a picture or a title with others: a recommendation of one of them may count as wrong although it is right.</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Leakage</translation>
    </message>
    <message>
        <source>Whether something tells the answer beforehand: sessions that lie on both sides of the split, events out of order, a column that names the next item.</source>
        <translation>Whether something tells the answer beforehand: sessions that lie on both sides of the split, events out of order, a column that names the next item.</translation>
    </message>
    <message>
        <source>There are few sessions of two events or more: import more days.</source>
        <translation>There are few sessions of two events or more: import more days.</translation>
    </message>
    <message>
        <source>The log covers too few days to hold some back: import more days.</source>
        <translation>The log covers too few days to hold some back: import more days.</translation>
    </message>
    <message>
        <source>Many items are seen seldom: import more days, or see to pictures and texts.</source>
        <translation>Many items are seen seldom: import more days, or see to pictures and texts.</translation>
    </message>
    <message>
        <source>Many items have no text: import a product table with titles.</source>
        <translation>Many items have no text: import a product table with titles.</translation>
    </message>
    <message>
        <source>No item has a picture: import a folder or zip of pictures.</source>
        <translation>No item has a picture: import a folder or zip of pictures.</translation>
    </message>
    <message>
        <source>Many items have no picture: expect less of pictures, or import more.</source>
        <translation>Many items have no picture: expect less of pictures, or import more.</translation>
    </message>
    <message>
        <source>The log has no times: import it again with the column of times chosen.</source>
        <translation>The log has no times: import it again with the column of times chosen.</translation>
    </message>
    <message>
        <source>Many targets are new items: pictures and texts matter most here.</source>
        <translation>Many targets are new items: pictures and texts matter most here.</translation>
    </message>
    <message>
        <source>What is viewed changes fast: train on recent days, and anew often.</source>
        <translation>What is viewed changes fast: train on recent days, and anew often.</translation>
    </message>
    <message>
        <source>Many items look or read alike: merge variants in the product table.</source>
        <translation>Many items look or read alike: merge variants in the product table.</translation>
    </message>
    <message>
        <source>Sessions reach over the first test day: check the session numbers.</source>
        <translation>Sessions reach over the first test day: check the session numbers.</translation>
    </message>
    <message>
        <source>Events stand out of order: check the column of times.</source>
        <translation>Events stand out of order: check the column of times.</translation>
    </message>
    <message>
        <source>A column tells the next item: leave it out of the product table.</source>
        <translation>A column tells the next item: leave it out of the product table.</translation>
    </message>
    <message>
        <source>There is not enough data to tell.</source>
        <translation>There is not enough data to tell.</translation>
    </message>
    <message>
        <source>%1 of two events or more · target %2</source>
        <translation>%1 of two events or more · target %2</translation>
    </message>
    <message>
        <source>%1 items · %2 events each</source>
        <translation>%1 items · %2 events each</translation>
    </message>
    <message>
        <source>%1 of items seen 4 times or less in training</source>
        <translation>%1 of items seen 4 times or less in training</translation>
    </message>
    <message>
        <source>on %1 of items</source>
        <translation>on %1 of items</translation>
    </message>
    <message>
        <source>on %1 of items · %2 of views</source>
        <translation>on %1 of items · %2 of views</translation>
    </message>
    <message>
        <source>shuffling lowers the hits by %1</source>
        <translation>shuffling lowers the hits by %1</translation>
    </message>
    <message>
        <source>%1 of targets (%2)</source>
        <translation>%1 of targets (%2)</translation>
    </message>
    <message>
        <source>distance %1 · %2 of the top 100 stay</source>
        <translation>distance %1 · %2 of the top 100 stay</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>Good from %1, lacking below %2.</source>
        <translation>Good from %1, lacking below %2.</translation>
    </message>
    <message>
        <source>Good up to %1, lacking above %2.</source>
        <translation>Good up to %1, lacking above %2.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>lacking</translation>
    </message>
    <message>
        <source>Fit for a pilot</source>
        <translation>Fit for a pilot</translation>
    </message>
    <message>
        <source>Fit for a pilot, with attention</source>
        <translation>Fit for a pilot, with attention</translation>
    </message>
    <message>
        <source>Enough sessions, and their order carries information. Nothing was found that speaks against it.</source>
        <translation>Enough sessions, and their order carries information. Nothing was found that speaks against it.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Many items have no title: import a product table that names them all.</source>
        <translation>Many items have no title: import a product table that names them all.</translation>
    </message>
    <message>
        <source>Sessions stand in the log twice: check whether it was exported twice.</source>
        <translation>Sessions stand in the log twice: check whether it was exported twice.</translation>
    </message>
    <message>
        <source>Test sessions repeat earlier ones word for word: check for copies and robots.</source>
        <translation>Test sessions repeat earlier ones word for word: check for copies and robots.</translation>
    </message>
    <message>
        <source>Most sessions have one time only: their order is that of the file.</source>
        <translation>Most sessions have one time only: their order is that of the file.</translation>
    </message>
    <message>
        <source>%1 groups by picture, %2 by text</source>
        <translation>%1 groups by picture, %2 by text</translation>
    </message>
    <message>
        <source>There are few events for each item: import more days, or leave out items that nobody sees.</source>
        <translation>There are few events for each item: import more days, or leave out items that nobody sees.</translation>
    </message>
    <message>
        <source>Not yet fit for a pilot</source>
        <translation>Not yet fit for a pilot</translation>
    </message>
    <message>
        <source>Shuffled sessions predict nearly as well: check that times are imported and right.</source>
        <translation>Shuffled sessions predict nearly as well: check that times are imported and right.</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>%1% no time: %2</source>
        <translation>%1% no time: %2</translation>
    </message>
    <message>
        <source>%1% no price: %2</source>
        <translation>%1% no price: %2</translation>
    </message>
    <message>
        <source>damaged by a spreadsheet: %1</source>
        <translation>damaged by a spreadsheet: %1</translation>
    </message>
    <message>
        <source>day or month first? %1</source>
        <translation>day or month first? %1</translation>
    </message>
    <message>
        <source>days of Excel: %1</source>
        <translation>days of Excel: %1</translation>
    </message>
    <message>
        <source>text: leading zeros</source>
        <translation>text: leading zeros</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>always %1</translation>
    </message>
    <message>
        <source>%1% empty</source>
        <translation>%1% empty</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is a guess at %2%.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; is a guess at %2%.</translation>
    </message>
    <message>
        <source>All %1 rows can be used.</source>
        <translation>All %1 rows can be used.</translation>
    </message>
    <message>
        <source>A quote begins in the middle of a field in line %1, so the file can&apos;t be read on from there. Mend that line, or choose another separator.</source>
        <translation>A quote begins in the middle of a field in line %1, so the file can&apos;t be read on from there. Mend that line, or choose another separator.</translation>
    </message>
    <message>
        <source>Choose the column for: %1</source>
        <translation>Choose the column for: %1</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>This table has no rows.</translation>
    </message>
    <message>
        <source>No row of this table can be used as its columns are chosen.</source>
        <translation>No row of this table can be used as its columns are chosen.</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 rows</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln rows&lt;/b&gt; would be left out, most of them: %1.</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln row&lt;/b&gt; would be left out: %1.</numerusform>
            <numerusform>&lt;b&gt;%Ln rows&lt;/b&gt; would be left out, most of them: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next step lists each with line and column.</source>
        <translation>The next step lists each with line and column.</translation>
    </message>
    <message>
        <source>See “Rows with faults” above.</source>
        <translation>See “Rows with faults” above.</translation>
    </message>
    <message>
        <source>Is this the product table? It has no column of times, and its sessions are a guess.</source>
        <translation>Is this the product table? It has no column of times, and its sessions are a guess.</translation>
    </message>
    <message>
        <source>Is this the session log? It says nothing of an item, and most of its rows name one again.</source>
        <translation>Is this the session log? It says nothing of an item, and most of its rows name one again.</translation>
    </message>
    <message>
        <source>The files can be swapped in the first step.</source>
        <translation>The files can be swapped in the first step.</translation>
    </message>
    <message>
        <source>seconds since 1970 (%1)</source>
        <translation>seconds since 1970 (%1)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ComparisonCharts</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The student is above %1 on every slice.</source>
        <translation>The student is above %1 on every slice.</translation>
    </message>
    <message>
        <source>The student is above %1 on no slice.</source>
        <translation>The student is above %1 on no slice.</translation>
    </message>
    <message>
        <source>The student is above %1 on: %2; not on: %3.</source>
        <translation>The student is above %1 on: %2; not on: %3.</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>texts</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributes</translation>
    </message>
    <message>
        <source>item IDs</source>
        <translation>item IDs</translation>
    </message>
    <message>
        <source>similar sessions</source>
        <translation>similar sessions</translation>
    </message>
    <message>
        <source>the knowledge tower</source>
        <translation>the knowledge tower</translation>
    </message>
    <message>
        <source>the transition tower</source>
        <translation>the transition tower</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>the teacher</translation>
    </message>
    <message>
        <source>By how often training saw the target, and by length (%1)</source>
        <translation>By how often training saw the target, and by length (%1)</translation>
    </message>
    <message>
        <source>%1 · n = %2</source>
        <translation>%1 · n = %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>without %1</translation>
    </message>
    <message>
        <source>without one of: %1</source>
        <translation>without one of: %1</translation>
    </message>
    <message>
        <source>What falls when one part is left out (student, HR@20, points)</source>
        <translation>What falls when one part is left out (student, HR@20, points)</translation>
    </message>
    <message>
        <source>Difference of HR@20, points</source>
        <translation>Difference of HR@20, points</translation>
    </message>
    <message>
        <source>Difference to the full student, %1.</source>
        <translation>Difference to the full student, %1.</translation>
    </message>
    <message>
        <source>No interval holds 0.</source>
        <translation>No interval holds 0.</translation>
    </message>
    <message>
        <source>No clear difference: %1.</source>
        <translation>No clear difference: %1.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>The student leans more to popular items than its teacher (mean popularity %1).</source>
        <translation>The student leans more to popular items than its teacher (mean popularity %1).</translation>
    </message>
    <message>
        <source>The student leans less to popular items than its teacher (mean popularity %1).</source>
        <translation>The student leans less to popular items than its teacher (mean popularity %1).</translation>
    </message>
    <message>
        <source>The student leans to popular items as much as its teacher.</source>
        <translation>The student leans to popular items as much as its teacher.</translation>
    </message>
    <message>
        <source>It leans less to them than a student without teacher.</source>
        <translation>It leans less to them than a student without teacher.</translation>
    </message>
    <message>
        <source>It leans no less to them than a student without teacher.</source>
        <translation>It leans no less to them than a student without teacher.</translation>
    </message>
    <message>
        <source>What visitors really chose next: %1 for the student against it.</source>
        <translation>What visitors really chose next: %1 for the student against it.</translation>
    </message>
    <message>
        <source>By how often training saw the target (%1)</source>
        <translation>By how often training saw the target (%1)</translation>
    </message>
    <message>
        <source> The teacher finds more on: %1.</source>
        <translation> The teacher finds more on: %1.</translation>
    </message>
    <message>
        <source>How much of an item&apos;s popularity the teacher&apos;s vectors tell (R²): transition %1, knowledge %2.</source>
        <translation>How much of an item&apos;s popularity the teacher&apos;s vectors tell (R²): transition %1, knowledge %2.</translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>%1 · %2 of %3 GB free</source>
        <translation>%1 · %2 of %3 GB free</translation>
    </message>
    <message>
        <source>%1 · %2 GB of GPU memory, %3 GB free</source>
        <translation>%1 · %2 GB of GPU memory, %3 GB free</translation>
    </message>
    <message>
        <source>%1 · %2 GB of memory, %3 GB free</source>
        <translation>%1 · %2 GB of memory, %3 GB free</translation>
    </message>
</context>
<context>
    <name>CurveText</name>
    <message>
        <source>for the validation days</source>
        <translation>for the validation days</translation>
    </message>
    <message>
        <source>for serving</source>
        <translation>for serving</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>%1: from %2 at step %3 to %4 at step %5.</source>
        <translation>%1: from %2 at step %3 to %4 at step %5.</translation>
    </message>
    <message>
        <source>%1: loss by step</source>
        <translation>%1: loss by step</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Hits among 20 (HR@20, %)</source>
        <translation>Hits among 20 (HR@20, %)</translation>
    </message>
    <message>
        <source>Validation days</source>
        <translation>Validation days</translation>
    </message>
    <message>
        <source>while training</source>
        <translation>while training</translation>
    </message>
    <message>
        <source>Test days</source>
        <translation>Test days</translation>
    </message>
    <message>
        <source>No hits are known yet.</source>
        <translation>No hits are known yet.</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>pattern of date and time</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>The runs are tested from different days, so their hits can&apos;t be compared.</source>
        <translation>The runs are tested from different days, so their hits can&apos;t be compared.</translation>
    </message>
    <message>
        <source>Only runs that were both evaluated can be compared in their hits. Evaluate the one that is missing.</source>
        <translation>Only runs that were both evaluated can be compared in their hits. Evaluate the one that is missing.</translation>
    </message>
    <message>
        <source>%1 points, 95% interval %2 to %3</source>
        <translation>%1 points, 95% interval %2 to %3</translation>
    </message>
    <message>
        <source>No clear difference of the students&apos; hits in 20 (%1).</source>
        <translation>No clear difference of the students&apos; hits in 20 (%1).</translation>
    </message>
    <message>
        <source>The student of run %1 has more hits in 20 (%2).</source>
        <translation>The student of run %1 has more hits in 20 (%2).</translation>
    </message>
    <message>
        <source>But they did not learn from the same data.</source>
        <translation>But they did not learn from the same data.</translation>
    </message>
    <message>
        <source>Hits in 20: run %1 minus run %2, points</source>
        <translation>Hits in 20: run %1 minus run %2, points</translation>
    </message>
    <message>
        <source>Difference of HR@20, points</source>
        <translation>Difference of HR@20, points</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>no difference</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside Denju: %1. Save the diagnostics and report it.</source>
        <translation>Something went wrong inside Denju: %1. Save the diagnostics and report it.</translation>
    </message>
    <message>
        <source>The file or folder %1 is not there. Check the path and try again.</source>
        <translation>The file or folder %1 is not there. Check the path and try again.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that you may open it and that it is not open elsewhere.</source>
        <translation>%1 can&apos;t be read. Check that you may open it and that it is not open elsewhere.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Check the folder&apos;s permissions or choose another place.</source>
        <translation>%1 can&apos;t be written. Check the folder&apos;s permissions or choose another place.</translation>
    </message>
    <message>
        <source>The disk is full while writing %1. Free some space and try again; nothing that was there before is lost.</source>
        <translation>The disk is full while writing %1. Free some space and try again; nothing that was there before is lost.</translation>
    </message>
    <message>
        <source>%1 holds no rows. Choose a file with a header line and at least one row.</source>
        <translation>%1 holds no rows. Choose a file with a header line and at least one row.</translation>
    </message>
    <message>
        <source>No column was found for %1. Name it with a role option or a recipe.</source>
        <translation>No column was found for %1. Name it with a role option or a recipe.</translation>
    </message>
    <message>
        <source>There is no column named %1. Check the spelling against the file&apos;s header.</source>
        <translation>There is no column named %1. Check the spelling against the file&apos;s header.</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or of an unknown kind. Pack the pictures again as a zip.</source>
        <translation>The archive %1 is damaged or of an unknown kind. Pack the pictures again as a zip.</translation>
    </message>
    <message>
        <source>There is no Denju project at %1. Check the path, or create one by importing a log.</source>
        <translation>There is no Denju project at %1. Check the path, or create one by importing a log.</translation>
    </message>
    <message>
        <source>A project already stands at %1. Choose another name.</source>
        <translation>A project already stands at %1. Choose another name.</translation>
    </message>
    <message>
        <source>The project file %1 is damaged. Restore it from a copy.</source>
        <translation>The project file %1 is damaged. Restore it from a copy.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer Denju. Open it with that version.</source>
        <translation>The project %1 was made by a newer Denju. Open it with that version.</translation>
    </message>
    <message>
        <source>The project %1 is in use by another job. Wait for it or stop it first.</source>
        <translation>The project %1 is in use by another job. Wait for it or stop it first.</translation>
    </message>
    <message>
        <source>The project %1 can&apos;t be changed because it is read-only. Copy it to a place where you may write.</source>
        <translation>The project %1 can&apos;t be changed because it is read-only. Copy it to a place where you may write.</translation>
    </message>
    <message>
        <source>The project %1 holds no sessions yet. Import a session log first.</source>
        <translation>The project %1 holds no sessions yet. Import a session log first.</translation>
    </message>
    <message>
        <source>The project %1 holds no items yet. Import a log or a product table first.</source>
        <translation>The project %1 holds no items yet. Import a log or a product table first.</translation>
    </message>
    <message>
        <source>There is no trained model for %1. Train one first.</source>
        <translation>There is no trained model for %1. Train one first.</translation>
    </message>
    <message>
        <source>The model folder %1 is damaged or incomplete. Train the model again.</source>
        <translation>The model folder %1 is damaged or incomplete. Train the model again.</translation>
    </message>
    <message>
        <source>There is no item with the code %1 in this project. Check the code.</source>
        <translation>There is no item with the code %1 in this project. Check the code.</translation>
    </message>
    <message>
        <source>There is no session %1 in this project. Check the number.</source>
        <translation>There is no session %1 in this project. Check the number.</translation>
    </message>
    <message>
        <source>The session %1 has too few events to ask about. Choose one with two or more.</source>
        <translation>The session %1 has too few events to ask about. Choose one with two or more.</translation>
    </message>
    <message>
        <source>The request can&apos;t be understood: %1. The two programs may be of different versions.</source>
        <translation>The request can&apos;t be understood: %1. The two programs may be of different versions.</translation>
    </message>
    <message>
        <source>The device %1 is not on this computer. Choose auto or cpu.</source>
        <translation>The device %1 is not on this computer. Choose auto or cpu.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1. Choose a smaller preset or close other programs.</source>
        <translation>There is not enough memory for %1. Choose a smaller preset or close other programs.</translation>
    </message>
    <message>
        <source>The worker ended unexpectedly during %1. What was saved is kept; you can resume.</source>
        <translation>The worker ended unexpectedly during %1. What was saved is kept; you can resume.</translation>
    </message>
    <message>
        <source>No row can be used, from %1 on. Check the roles of the columns, the encoding and how times are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few sessions before %1: a training needs two days with sessions of two items and more. Import more data or choose a later first test day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session that could test a model starts on %1 or later. Import more data or choose an earlier first test day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has changed since the training of %1 began, so it can&apos;t go on. Start a new training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows none of the items before the predicted place of %1. Choose another session, or train on the data as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ended unexpectedly during %1. Ask again; it starts anew by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not readable in that encoding. Choose another encoding.</source>
        <translation>%1 is not readable in that encoding. Choose another encoding.</translation>
    </message>
    <message>
        <source>The import can&apos;t be undone because %1 was trained on its data. Start from a copy of the project instead.</source>
        <translation>The import can&apos;t be undone because %1 was trained on its data. Start from a copy of the project instead.</translation>
    </message>
    <message>
        <source>a training within %1 MB, it needs at least %2 MB</source>
        <translation>a training within %1 MB, it needs at least %2 MB</translation>
    </message>
    <message>
        <source>The model folder %1 can&apos;t be used. Fetch it again as a whole, or choose a model of a kind that Denju knows.</source>
        <translation>The model folder %1 can&apos;t be used. Fetch it again as a whole, or choose a model of a kind that Denju knows.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a table. Save it as CSV, or check the separator and the quotes at that place.</source>
        <translation>%1 can&apos;t be read as a table. Save it as CSV, or check the separator and the quotes at that place.</translation>
    </message>
    <message>
        <source>There is no import to undo in %1: only the newest import can be undone, and only once.</source>
        <translation>There is no import to undo in %1: only the newest import can be undone, and only once.</translation>
    </message>
    <message>
        <source>The option %1 is not usable. See --help for what it takes.</source>
        <translation>The option %1 is not usable. See --help for what it takes.</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>The light model that learned from the log and from the teacher. Its score of an item can be taken apart exactly.</source>
        <translation>The light model that learned from the log and from the teacher. Its score of an item can be taken apart exactly.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>The large model that reads pictures, texts and the order of the events, and hands on what it learned.</source>
        <translation>The large model that reads pictures, texts and the order of the events, and hands on what it learned.</translation>
    </message>
    <message>
        <source>Student without teacher</source>
        <translation>Student without teacher</translation>
    </message>
    <message>
        <source>The same student before it heard the teacher: the difference is what the teacher adds.</source>
        <translation>The same student before it heard the teacher: the difference is what the teacher adds.</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularity</translation>
    </message>
    <message>
        <source>The same list for everyone: the items with most events in training.</source>
        <translation>The same list for everyone: the items with most events in training.</translation>
    </message>
    <message>
        <source>First the items of the session itself, then the most popular ones (S-POP).</source>
        <translation>First the items of the session itself, then the most popular ones (S-POP).</translation>
    </message>
    <message>
        <source>Sequential rules</source>
        <translation>Sequential rules</translation>
    </message>
    <message>
        <source>What most often followed the last item in other sessions (SR).</source>
        <translation>What most often followed the last item in other sessions (SR).</translation>
    </message>
    <message>
        <source>Item kNN</source>
        <translation>Item kNN</translation>
    </message>
    <message>
        <source>Items that stand in the same sessions as the items of this one.</source>
        <translation>Items that stand in the same sessions as the items of this one.</translation>
    </message>
    <message>
        <source>V-SKNN</source>
        <translation>V-SKNN</translation>
    </message>
    <message>
        <source>What the most similar sessions of the past held; late items count more.</source>
        <translation>What the most similar sessions of the past held; late items count more.</translation>
    </message>
    <message>
        <source>VSTAN</source>
        <translation>VSTAN</translation>
    </message>
    <message>
        <source>Similar sessions as V-SKNN, weighed by how recent they are and by the places of the items.</source>
        <translation>Similar sessions as V-SKNN, weighed by how recent they are and by the places of the items.</translation>
    </message>
    <message>
        <source>Share of the predictions in which the true next item is among the first %1, of all items ranked.</source>
        <translation>Share of the predictions in which the true next item is among the first %1, of all items ranked.</translation>
    </message>
    <message>
        <source>Mean of 1 divided by the rank of the true next item: 100% where it always stands first, 50% where second; behind rank %1 it counts 0.</source>
        <translation>Mean of 1 divided by the rank of the true next item: 100% where it always stands first, 50% where second; behind rank %1 it counts 0.</translation>
    </message>
    <message>
        <source>As the one before, but low ranks lose less: 1 divided by log2(1 + rank), up to rank %1.</source>
        <translation>As the one before, but low ranks lose less: 1 divided by log2(1 + rank), up to rank %1.</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>All targets</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>Unseen</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Cold</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Hot</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translation>Short sessions</translation>
    </message>
    <message>
        <source>Long sessions</source>
        <translation>Long sessions</translation>
    </message>
    <message>
        <source>0 in training</source>
        <translation>0 in training</translation>
    </message>
    <message>
        <source>1–4 in training</source>
        <translation>1–4 in training</translation>
    </message>
    <message>
        <source>5–19 in training</source>
        <translation>5–19 in training</translation>
    </message>
    <message>
        <source>20 or more in training</source>
        <translation>20 or more in training</translation>
    </message>
    <message>
        <source>1–2 items before</source>
        <translation>1–2 items before</translation>
    </message>
    <message>
        <source>5 or more items before</source>
        <translation>5 or more items before</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the ends of an interval</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>not ranked</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>rank, such as 3</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence behind another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Session popularity</source>
        <translation>Session popularity</translation>
    </message>
    <message>
        <source>&lt; 0.01 ms</source>
        <translation>&lt; 0.01 ms</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Quick</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
</context>
<context>
    <name>ExplanationTable</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Transition attention, %</source>
        <translation>Transition attention, %</translation>
    </message>
    <message>
        <source>Leave-one-out effect, %</source>
        <translation>Leave-one-out effect, %</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Rank without it</source>
        <translation>Rank without it</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>explained item</source>
        <translation>explained item</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>part of the score</source>
        <translation>part of the score</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>No session number</source>
        <translation>No session number</translation>
    </message>
    <message>
        <source>Only these rows are left out.</source>
        <translation>Only these rows are left out.</translation>
    </message>
    <message>
        <source>Fill in the session number in the log</source>
        <translation>Fill in the session number in the log</translation>
    </message>
    <message>
        <source>No item code</source>
        <translation>No item code</translation>
    </message>
    <message>
        <source>Fill in the item code</source>
        <translation>Fill in the item code</translation>
    </message>
    <message>
        <source>Time can&apos;t be read</source>
        <translation>Time can&apos;t be read</translation>
    </message>
    <message>
        <source>Only these rows are left out; the file stays as it is.</source>
        <translation>Only these rows are left out; the file stays as it is.</translation>
    </message>
    <message>
        <source>Check the date</source>
        <translation>Check the date</translation>
    </message>
    <message>
        <source>Price is no number</source>
        <translation>Price is no number</translation>
    </message>
    <message>
        <source>The items are kept, without a price.</source>
        <translation>The items are kept, without a price.</translation>
    </message>
    <message>
        <source>Write the price as a number</source>
        <translation>Write the price as a number</translation>
    </message>
    <message>
        <source>Unreadable in this encoding</source>
        <translation>Unreadable in this encoding</translation>
    </message>
    <message>
        <source>Choose another encoding</source>
        <translation>Choose another encoding</translation>
    </message>
    <message>
        <source>More or fewer fields than the header</source>
        <translation>More or fewer fields than the header</translation>
    </message>
    <message>
        <source>Put fields with a separator in quotes</source>
        <translation>Put fields with a separator in quotes</translation>
    </message>
    <message>
        <source>More than 100,000 events in a session</source>
        <translation>More than 100,000 events in a session</translation>
    </message>
    <message>
        <source>Such a number is no session; all its rows are left out.</source>
        <translation>Such a number is no session; all its rows are left out.</translation>
    </message>
    <message>
        <source>Choose the column that tells sessions apart</source>
        <translation>Choose the column that tells sessions apart</translation>
    </message>
    <message>
        <source>More than 255 kinds of event</source>
        <translation>More than 255 kinds of event</translation>
    </message>
    <message>
        <source>The events are kept; further kinds have no name.</source>
        <translation>The events are kept; further kinds have no name.</translation>
    </message>
    <message>
        <source>Check the column of the event type</source>
        <translation>Check the column of the event type</translation>
    </message>
    <message>
        <source>Item code stands in the table twice</source>
        <translation>Item code stands in the table twice</translation>
    </message>
    <message>
        <source>The first row counts; these are left out.</source>
        <translation>The first row counts; these are left out.</translation>
    </message>
    <message>
        <source>Keep one row for each item</source>
        <translation>Keep one row for each item</translation>
    </message>
    <message>
        <source>Picture of no item</source>
        <translation>Picture of no item</translation>
    </message>
    <message>
        <source>These pictures are left out.</source>
        <translation>These pictures are left out.</translation>
    </message>
    <message>
        <source>Name the file by its item code</source>
        <translation>Name the file by its item code</translation>
    </message>
    <message>
        <source>Item has another picture already</source>
        <translation>Item has another picture already</translation>
    </message>
    <message>
        <source>The first picture counts.</source>
        <translation>The first picture counts.</translation>
    </message>
    <message>
        <source>Keep one picture for each item</source>
        <translation>Keep one picture for each item</translation>
    </message>
    <message>
        <source>Picture could be of several items</source>
        <translation>Picture could be of several items</translation>
    </message>
    <message>
        <source>Name its folder in the product table</source>
        <translation>Name its folder in the product table</translation>
    </message>
    <message>
        <source>Picture file is empty</source>
        <translation>Picture file is empty</translation>
    </message>
    <message>
        <source>The items are kept, without a picture.</source>
        <translation>The items are kept, without a picture.</translation>
    </message>
    <message>
        <source>Export the picture again</source>
        <translation>Export the picture again</translation>
    </message>
    <message>
        <source>Picture can&apos;t be opened</source>
        <translation>Picture can&apos;t be opened</translation>
    </message>
    <message>
        <source>Save the picture as JPEG or PNG</source>
        <translation>Save the picture as JPEG or PNG</translation>
    </message>
    <message>
        <source>Picture is too large</source>
        <translation>Picture is too large</translation>
    </message>
    <message>
        <source>Make the picture smaller</source>
        <translation>Make the picture smaller</translation>
    </message>
    <message>
        <source>Widen the column in the original table</source>
        <translation>Widen the column in the original table</translation>
    </message>
    <message>
        <source>Read it as an Excel date</source>
        <translation>Read it as an Excel date</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>like 2026-09-22; empty: the newest tenth</source>
        <translation>like 2026-09-22; empty: the newest tenth</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>How much is trained: more takes longer and finds more.</source>
        <translation>How much is trained: more takes longer and finds more.</translation>
    </message>
    <message>
        <source>First test day</source>
        <translation>First test day</translation>
    </message>
    <message>
        <source>Sessions from this day on (UTC, such as 2026-09-22) are kept for the test and never learned from. Empty: the newest tenth of the sessions.</source>
        <translation>Sessions from this day on (UTC, such as 2026-09-22) are kept for the test and never learned from. Empty: the newest tenth of the sessions.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same model; three seeds show how much is chance.</source>
        <translation>The same seed gives the same model; three seeds show how much is chance.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>What the models are trained on. Automatic takes the first GPU, else the processor.</source>
        <translation>What the models are trained on. Automatic takes the first GPU, else the processor.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Trains without these, to see what they are worth.</source>
        <translation>Trains without these, to see what they are worth.</translation>
    </message>
    <message>
        <source>Quick: a first look</source>
        <translation>Quick: a first look</translation>
    </message>
    <message>
        <source>Pilot: figures to decide by</source>
        <translation>Pilot: figures to decide by</translation>
    </message>
    <message>
        <source>Full: the largest models</source>
        <translation>Full: the largest models</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processor (CPU)</translation>
    </message>
    <message>
        <source>First GPU (cuda:0)</source>
        <translation>First GPU (cuda:0)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Item IDs</source>
        <translation>Item IDs</translation>
    </message>
    <message>
        <source>Similar sessions</source>
        <translation>Similar sessions</translation>
    </message>
    <message>
        <source>Knowledge tower</source>
        <translation>Knowledge tower</translation>
    </message>
    <message>
        <source>Transition tower</source>
        <translation>Transition tower</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>How many trainings, one after the other, each with the next seed. Three show how much of a difference is chance.</source>
        <translation>How many trainings, one after the other, each with the next seed. Three show how much of a difference is chance.</translation>
    </message>
    <message>
        <source>Memory limit (MB)</source>
        <translation>Memory limit (MB)</translation>
    </message>
    <message>
        <source>Main memory that the training may take; it ends with a sentence before it takes more. 0: as much as this computer has.</source>
        <translation>Main memory that the training may take; it ends with a sentence before it takes more. 0: as much as this computer has.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stands beside the run in the list; can be changed later.</source>
        <translation>Stands beside the run in the list; can be changed later.</translation>
    </message>
    <message>
        <source>Width of the towers</source>
        <translation>Width of the towers</translation>
    </message>
    <message>
        <source>Numbers that describe an item or a session inside the teacher. Wider towers hold more and take longer; must be a multiple of the heads.</source>
        <translation>Numbers that describe an item or a session inside the teacher. Wider towers hold more and take longer; must be a multiple of the heads.</translation>
    </message>
    <message>
        <source>Layers of the towers</source>
        <translation>Layers of the towers</translation>
    </message>
    <message>
        <source>How often the teacher looks again at what it has read. More is deeper and slower.</source>
        <translation>How often the teacher looks again at what it has read. More is deeper and slower.</translation>
    </message>
    <message>
        <source>Attention heads of the towers</source>
        <translation>Attention heads of the towers</translation>
    </message>
    <message>
        <source>How many things the teacher can look for at the same time.</source>
        <translation>How many things the teacher can look for at the same time.</translation>
    </message>
    <message>
        <source>Rank of the adapters</source>
        <translation>Rank of the adapters</translation>
    </message>
    <message>
        <source>How far a language model may be bent to your data without being changed itself. 0: all of its layers learn, gently; for small models, since it takes several times the memory.</source>
        <translation>How far a language model may be bent to your data without being changed itself. 0: all of its layers learn, gently; for small models, since it takes several times the memory.</translation>
    </message>
    <message>
        <source>Characters read of a text</source>
        <translation>Characters read of a text</translation>
    </message>
    <message>
        <source>Of title and description together; what lies behind is not read.</source>
        <translation>Of title and description together; what lies behind is not read.</translation>
    </message>
    <message>
        <source>Passes of the knowledge tower</source>
        <translation>Passes of the knowledge tower</translation>
    </message>
    <message>
        <source>How often it goes through all items.</source>
        <translation>How often it goes through all items.</translation>
    </message>
    <message>
        <source>Passes of the transition tower</source>
        <translation>Passes of the transition tower</translation>
    </message>
    <message>
        <source>How often it goes through the training sessions.</source>
        <translation>How often it goes through the training sessions.</translation>
    </message>
    <message>
        <source>Passes of the alignment</source>
        <translation>Passes of the alignment</translation>
    </message>
    <message>
        <source>How often both towers go through the training sessions together.</source>
        <translation>How often both towers go through the training sessions together.</translation>
    </message>
    <message>
        <source>Items or sessions in a step of the teacher</source>
        <translation>Items or sessions in a step of the teacher</translation>
    </message>
    <message>
        <source>More learn from each other at once and take more memory.</source>
        <translation>More learn from each other at once and take more memory.</translation>
    </message>
    <message>
        <source>Learning rate of the teacher</source>
        <translation>Learning rate of the teacher</translation>
    </message>
    <message>
        <source>How far a step goes at most. Too high: the loss jumps; too low: it hardly falls.</source>
        <translation>How far a step goes at most. Too high: the loss jumps; too low: it hardly falls.</translation>
    </message>
    <message>
        <source>Temperature of the alignment</source>
        <translation>Temperature of the alignment</translation>
    </message>
    <message>
        <source>Lower tells near items apart more sharply.</source>
        <translation>Lower tells near items apart more sharply.</translation>
    </message>
    <message>
        <source>Weight of keeping the towers apart</source>
        <translation>Weight of keeping the towers apart</translation>
    </message>
    <message>
        <source>How much it counts that each tower knows something of its own.</source>
        <translation>How much it counts that each tower knows something of its own.</translation>
    </message>
    <message>
        <source>Passes of the student</source>
        <translation>Passes of the student</translation>
    </message>
    <message>
        <source>How often it goes through all beginnings of the training sessions.</source>
        <translation>How often it goes through all beginnings of the training sessions.</translation>
    </message>
    <message>
        <source>Beginnings in a step of the student</source>
        <translation>Beginnings in a step of the student</translation>
    </message>
    <message>
        <source>More make steadier steps and take more memory.</source>
        <translation>More make steadier steps and take more memory.</translation>
    </message>
    <message>
        <source>Transitions in memory at once</source>
        <translation>Transitions in memory at once</translation>
    </message>
    <message>
        <source>Learning rate of the student</source>
        <translation>Learning rate of the student</translation>
    </message>
    <message>
        <source>How far a step of the student goes at most.</source>
        <translation>How far a step of the student goes at most.</translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation>Weight of the teacher</translation>
    </message>
    <message>
        <source>How much the student listens to the teacher beside the log. 0: not at all.</source>
        <translation>How much the student listens to the teacher beside the log. 0: not at all.</translation>
    </message>
    <message>
        <source>Similar items of each item</source>
        <translation>Similar items of each item</translation>
    </message>
    <message>
        <source>From text, pictures and knowledge, so many of each kind; they carry new items.</source>
        <translation>From text, pictures and knowledge, so many of each kind; they carry new items.</translation>
    </message>
    <message>
        <source>Most transitions of one item</source>
        <translation>Most transitions of one item</translation>
    </message>
    <message>
        <source>Frequent items are cut to this; more take more memory.</source>
        <translation>Frequent items are cut to this; more take more memory.</translation>
    </message>
    <message>
        <source>A quarter of a kilobyte each. Fewer take less memory; the result is the same.</source>
        <translation>A quarter of a kilobyte each. Fewer take less memory; the result is the same.</translation>
    </message>
    <message>
        <source>Pretrained model for texts</source>
        <translation>Pretrained model for texts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Pretrained model for pictures</source>
        <translation>Pretrained model for pictures</translation>
    </message>
    <message>
        <source>Lift of new and rare items</source>
        <translation>Lift of new and rare items</translation>
    </message>
    <message>
        <source>Added to the score of an item that no session has shown, less to items of fewer than 20 sessions. More shows more of them, at some cost of hits. 0: none.</source>
        <translation>Added to the score of an item that no session has shown, less to items of fewer than 20 sessions. More shows more of them, at some cost of hits. 0: none.</translation>
    </message>
    <message>
        <source>Share of the sessions for the teacher</source>
        <translation>Share of the sessions for the teacher</translation>
    </message>
    <message>
        <source>The student learns from the others how far to trust the teacher. 1: both learn from all, and it trusts too much.</source>
        <translation>The student learns from the others how far to trust the teacher. 1: both learn from all, and it trusts too much.</translation>
    </message>
    <message>
        <source>Language model of the towers</source>
        <translation>Language model of the towers</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>From the list in the settings. It reads every item&apos;s text once, which takes minutes for thousands of items.</source>
        <translation>From the list in the settings. It reads every item&apos;s text once, which takes minutes for thousands of items.</translation>
    </message>
    <message>
        <source>From the list in the settings. It looks at every picture once.</source>
        <translation>From the list in the settings. It looks at every picture once.</translation>
    </message>
    <message>
        <source>From the list in the settings. Both towers read with it, which takes hours without a GPU. A compact one is learned from your data alone.</source>
        <translation>From the list in the settings. Both towers read with it, which takes hours without a GPU. A compact one is learned from your data alone.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Rank gain</source>
        <translation>Rank gain</translation>
    </message>
    <message>
        <source>Unseen 0</source>
        <translation>Unseen 0</translation>
    </message>
    <message>
        <source>Cold 1–4</source>
        <translation>Cold 1–4</translation>
    </message>
    <message>
        <source>Warm 5–19</source>
        <translation>Warm 5–19</translation>
    </message>
    <message>
        <source>Hot 20+</source>
        <translation>Hot 20+</translation>
    </message>
    <message>
        <source>Student hits</source>
        <translation>Student hits</translation>
    </message>
    <message>
        <source>Student misses</source>
        <translation>Student misses</translation>
    </message>
    <message>
        <source>Only student hits</source>
        <translation>Only student hits</translation>
    </message>
    <message>
        <source>Only teacher hits</source>
        <translation>Only teacher hits</translation>
    </message>
    <message>
        <source>The true next item is among the student&apos;s first 10</source>
        <translation>The true next item is among the student&apos;s first 10</translation>
    </message>
    <message>
        <source>The true next item is not among the student&apos;s first 10</source>
        <translation>The true next item is not among the student&apos;s first 10</translation>
    </message>
    <message>
        <source>It is among the student&apos;s first 10, not among the teacher&apos;s</source>
        <translation>It is among the student&apos;s first 10, not among the teacher&apos;s</translation>
    </message>
    <message>
        <source>It is among the teacher&apos;s first 10, not among the student&apos;s</source>
        <translation>It is among the teacher&apos;s first 10, not among the student&apos;s</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Imported %1 events in %2 sessions, %3 items and %4 pictures.</source>
        <translation>Imported %1 events in %2 sessions, %3 items and %4 pictures.</translation>
    </message>
    <message>
        <source>Left out: %1 rows and %2 pictures.</source>
        <translation>Left out: %1 rows and %2 pictures.</translation>
    </message>
    <message>
        <source>Trained run %1. On the validation days the true next item is among the student&apos;s first 20 in %2 of cases.</source>
        <translation>Trained run %1. On the validation days the true next item is among the student&apos;s first 20 in %2 of cases.</translation>
    </message>
    <message>
        <source>The teacher reaches %1.</source>
        <translation>The teacher reaches %1.</translation>
    </message>
    <message>
        <source>The sample project holds %1 items, %2 sessions and %3 pictures. Train it to see recommendations and why.</source>
        <translation>The sample project holds %1 items, %2 sessions and %3 pictures. Train it to see recommendations and why.</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>The report is written to %1.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: done.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Sample project</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Writing the project</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Reading the pictures</translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation>Making the catalogue</translation>
    </message>
    <message>
        <source>Making the sessions</source>
        <translation>Making the sessions</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Training the knowledge tower</source>
        <translation>Training the knowledge tower</translation>
    </message>
    <message>
        <source>Training the transition tower</source>
        <translation>Training the transition tower</translation>
    </message>
    <message>
        <source>Aligning the towers</source>
        <translation>Aligning the towers</translation>
    </message>
    <message>
        <source>Handing over to the student (distillation)</source>
        <translation>Handing over to the student (distillation)</translation>
    </message>
    <message>
        <source>Training the student</source>
        <translation>Training the student</translation>
    </message>
    <message>
        <source>Preparing the baselines</source>
        <translation>Preparing the baselines</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Writing the report</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>less than a minute</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>about %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>about %1 h %2 min</translation>
    </message>
    <message>
        <source>Waiting for its worker to start</source>
        <translation>Waiting for its worker to start</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 a second</translation>
    </message>
    <message>
        <source>%1 left in this step</source>
        <translation>%1 left in this step</translation>
    </message>
    <message>
        <source>Stopped. Everything up to the last checkpoint is kept; you can go on from there.</source>
        <translation>Stopped. Everything up to the last checkpoint is kept; you can go on from there.</translation>
    </message>
    <message>
        <source>Stopped. The project is as it was before.</source>
        <translation>Stopped. The project is as it was before.</translation>
    </message>
    <message>
        <source>Recommending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions replace earlier ones of the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Explaining the test sessions</source>
        <translation>Explaining the test sessions</translation>
    </message>
    <message>
        <source>%1 – %2 s</source>
        <translation>%1 – %2 s</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <translation>%1 – %2 min</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <translation>%1 – %2 h</translation>
    </message>
    <message numerus="yes">
        <source>Waiting its turn behind %n others</source>
        <translation>
            <numerusform>Waiting its turn behind %n other</numerusform>
            <numerusform>Waiting its turn behind %n others</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Reading the files</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>Comparing what was left out</source>
        <translation>Comparing what was left out</translation>
    </message>
    <message>
        <source>Listing the cases</source>
        <translation>Listing the cases</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Checking the project</translation>
    </message>
    <message>
        <source>Comparing two runs</source>
        <translation>Comparing two runs</translation>
    </message>
    <message>
        <source>Deleting a run</source>
        <translation>Deleting a run</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Looking at this computer</translation>
    </message>
    <message>
        <source>Finding sessions</source>
        <translation>Finding sessions</translation>
    </message>
    <message>
        <source>Counting the items</source>
        <translation>Counting the items</translation>
    </message>
    <message>
        <source>Marking a session</source>
        <translation>Marking a session</translation>
    </message>
    <message>
        <source>Comparing the seeds</source>
        <translation>Comparing the seeds</translation>
    </message>
    <message>
        <source>Finding similar sessions</source>
        <translation>Finding similar sessions</translation>
    </message>
    <message>
        <source>Counting the transitions</source>
        <translation>Counting the transitions</translation>
    </message>
    <message numerus="yes">
        <source>%1 held-out predictions were made by %n methods.</source>
        <translation>
            <numerusform>%1 held-out predictions were made by %n method.</numerusform>
            <numerusform>%1 held-out predictions were made by %n methods.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is as it was before that import.</source>
        <translation>The project is as it was before that import.</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Looking for models</translation>
    </message>
    <message>
        <source>Checking a model folder</source>
        <translation>Checking a model folder</translation>
    </message>
    <message>
        <source>Taking a model off the list</source>
        <translation>Taking a model off the list</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Reading the items with pretrained models</source>
        <translation>Reading the items with pretrained models</translation>
    </message>
</context>
<context>
    <name>ModelsWords</name>
    <message>
        <source>Quick</source>
        <translation>Quick</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>small towers, a first look</source>
        <translation>small towers, a first look</translation>
    </message>
    <message>
        <source>for a pilot decision</source>
        <translation>for a pilot decision</translation>
    </message>
    <message>
        <source>the largest towers, most passes</source>
        <translation>the largest towers, most passes</translation>
    </message>
    <message>
        <source>Knowledge tower</source>
        <translation>Knowledge tower</translation>
    </message>
    <message>
        <source>Transition tower</source>
        <translation>Transition tower</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillation</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Reading the data</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Reading the pictures</translation>
    </message>
    <message>
        <source>Trying on the validation days</source>
        <translation>Trying on the validation days</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>what an item is</source>
        <translation>what an item is</translation>
    </message>
    <message>
        <source>what follows what</source>
        <translation>what follows what</translation>
    </message>
    <message>
        <source>joins the two towers</source>
        <translation>joins the two towers</translation>
    </message>
    <message>
        <source>hands the skill over</source>
        <translation>hands the skill over</translation>
    </message>
    <message>
        <source>light, for serving</source>
        <translation>light, for serving</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>tight</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>does not fit</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributes</translation>
    </message>
    <message>
        <source>item IDs</source>
        <translation>item IDs</translation>
    </message>
    <message>
        <source>similar sessions</source>
        <translation>similar sessions</translation>
    </message>
    <message>
        <source>knowledge tower</source>
        <translation>knowledge tower</translation>
    </message>
    <message>
        <source>transition tower</source>
        <translation>transition tower</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>teacher</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>without %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularity</translation>
    </message>
    <message>
        <source>Popularity in the session</source>
        <translation>Popularity in the session</translation>
    </message>
    <message>
        <source>Sequential rules</source>
        <translation>Sequential rules</translation>
    </message>
    <message>
        <source>Item kNN</source>
        <translation>Item kNN</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Unseen items</source>
        <translation>Unseen items</translation>
    </message>
    <message>
        <source>Cold items (1–4)</source>
        <translation>Cold items (1–4)</translation>
    </message>
    <message>
        <source>Warm items (5–19)</source>
        <translation>Warm items (5–19)</translation>
    </message>
    <message>
        <source>Hot items (20+)</source>
        <translation>Hot items (20+)</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translation>Short sessions</translation>
    </message>
    <message>
        <source>Long sessions</source>
        <translation>Long sessions</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>(%1 – %2)</source>
        <comment>the ends of an interval</comment>
        <translation>(%1 – %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>pattern of date and time</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number and preset</comment>
        <translation>Run %1 · %2</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a run and what it leaves out</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pretrained models</source>
        <translation>Pretrained models</translation>
    </message>
    <message>
        <source>read every item once</source>
        <translation>read every item once</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>By frequency of the next item</source>
        <translation>By frequency of the next item</translation>
    </message>
    <message>
        <source>Popularity bias</source>
        <translation>Popularity bias</translation>
    </message>
    <message>
        <source>Example sessions</source>
        <translation>Example sessions</translation>
    </message>
    <message>
        <source>Added from other pages</source>
        <translation>Added from other pages</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>All settings</translation>
    </message>
</context>
<context>
    <name>ScoreParts</name>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Similar sessions</source>
        <translation>Similar sessions</translation>
    </message>
    <message>
        <source>Transition tower</source>
        <translation>Transition tower</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularity</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>%1</source>
        <comment>rank, such as 3</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>&gt;20</source>
        <comment>rank not among the first 20</comment>
        <translation>&gt;20</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>same day</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>date, first and last time</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Event %1 %2</source>
        <translation>Event %1 %2</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, removed</translation>
    </message>
    <message>
        <source>%1, attention %2%, effect of removing %3%, rank %4 to %5 without it</source>
        <translation>%1, attention %2%, effect of removing %3%, rank %4 to %5 without it</translation>
    </message>
    <message>
        <source>%1, disagree</source>
        <translation>%1, disagree</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not known to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no category</source>
        <translation>no category</translation>
    </message>
    <message>
        <source>Explanations, over %1 sessions: area under 1/rank as events are taken away, the smaller the sooner the item falls: by effect %2, by attention %3, newest first %4, at random %5. Effect against random: %6, 95% %7 to %8. Attention against random: %9.</source>
        <translation>Explanations, over %1 sessions: area under 1/rank as events are taken away, the smaller the sooner the item falls: by effect %2, by attention %3, newest first %4, at random %5. Effect against random: %6, 95% %7 to %8. Attention against random: %9.</translation>
    </message>
    <message>
        <source>%1, %2 events in one card, open with a click</source>
        <translation>%1, %2 events in one card, open with a click</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>area under 1/rank %1 smaller, 95% %2 to %3, n=%4</source>
        <translation>area under 1/rank %1 smaller, 95% %2 to %3, n=%4</translation>
    </message>
    <message>
        <source>How far to trust this: taking events away by their measured effect does not surely lower the rank sooner than at random (%1).</source>
        <translation>How far to trust this: taking events away by their measured effect does not surely lower the rank sooner than at random (%1).</translation>
    </message>
    <message>
        <source>How far to trust this: taking events away by their measured effect lowers the rank sooner than at random (%1).</source>
        <translation>How far to trust this: taking events away by their measured effect lowers the rank sooner than at random (%1).</translation>
    </message>
    <message>
        <source>≠ opposite ways</source>
        <translation>≠ opposite ways</translation>
    </message>
    <message>
        <source>≠ effect larger</source>
        <translation>≠ effect larger</translation>
    </message>
    <message>
        <source>≠ attention only</source>
        <translation>≠ attention only</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>95% interval %1</source>
        <translation>95% interval %1</translation>
    </message>
    <message>
        <source>p %1 after Holm on MRR@20</source>
        <translation>p %1 after Holm on MRR@20</translation>
    </message>
    <message>
        <source>p %1 on MRR@20, paired</source>
        <translation>p %1 on MRR@20, paired</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a proof</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No simple method has been measured yet, so there is nothing to hold the student against.</source>
        <translation>No simple method has been measured yet, so there is nothing to hold the student against.</translation>
    </message>
    <message>
        <source>Between the student and the strongest simple method (%1) there is no clear difference: &lt;b&gt;%2 points&lt;/b&gt; (%3).</source>
        <translation>Between the student and the strongest simple method (%1) there is no clear difference: &lt;b&gt;%2 points&lt;/b&gt; (%3).</translation>
    </message>
    <message>
        <source>The student is &lt;b&gt;%2 points&lt;/b&gt; above the strongest simple method (%1) (%3).</source>
        <translation>The student is &lt;b&gt;%2 points&lt;/b&gt; above the strongest simple method (%1) (%3).</translation>
    </message>
    <message>
        <source>The student is &lt;b&gt;%2 points&lt;/b&gt; below the strongest simple method (%1) (%3).</source>
        <translation>The student is &lt;b&gt;%2 points&lt;/b&gt; below the strongest simple method (%1) (%3).</translation>
    </message>
    <message>
        <source>&lt;b&gt;For reference:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;For reference:&lt;/b&gt; %1</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n trainings with different seeds.</source>
        <translation>
            <numerusform>Mean of %n training with different seeds.</numerusform>
            <numerusform>Mean of %n trainings with different seeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n training(s) so far: with %1 seeds or more, chance can be told from merit.</source>
        <translation>
            <numerusform>Only %n training so far: with %1 seeds or more, chance can be told from merit.</numerusform>
            <numerusform>Only %n trainings so far: with %1 seeds or more, chance can be told from merit.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers about %1 times as fast as the teacher.</source>
        <translation>It answers about %1 times as fast as the teacher.</translation>
    </message>
    <message>
        <source>It takes about %1 times as long to answer as the teacher.</source>
        <translation>It takes about %1 times as long to answer as the teacher.</translation>
    </message>
    <message>
        <source>It answers about as fast as the teacher.</source>
        <translation>It answers about as fast as the teacher.</translation>
    </message>
    <message>
        <source>Hearing the teacher adds %1 points to it (95% interval %2).</source>
        <translation>Hearing the teacher adds %1 points to it (95% interval %2).</translation>
    </message>
    <message>
        <source>Hearing the teacher costs it %1 points (95% interval %2).</source>
        <translation>Hearing the teacher costs it %1 points (95% interval %2).</translation>
    </message>
    <message>
        <source>What hearing the teacher adds to it over all cases can&apos;t be told from chance: %1 points (95% interval %2).</source>
        <translation>What hearing the teacher adds to it over all cases can&apos;t be told from chance: %1 points (95% interval %2).</translation>
    </message>
    <message>
        <source>The student is %1 points above its teacher.</source>
        <translation>The student is %1 points above its teacher.</translation>
    </message>
    <message>
        <source>The student is %1 points below its teacher.</source>
        <translation>The student is %1 points below its teacher.</translation>
    </message>
    <message>
        <source>This compares how often the next item is found. Whether sales rise, only an A/B test with visitors shows.</source>
        <translation>This compares how often the next item is found. Whether sales rise, only an A/B test with visitors shows.</translation>
    </message>
</context>
<context>
    <name>WhySentence</name>
    <message>
        <source>No single event is the reason for rank %1: none makes the item less likely when it is taken away, though the rank may fall.</source>
        <translation>No single event is the reason for rank %1: none makes the item less likely when it is taken away, though the rank may fall.</translation>
    </message>
    <message>
        <source>No single event lowers rank %1 when it is taken away.</source>
        <translation>No single event lowers rank %1 when it is taken away.</translation>
    </message>
    <message>
        <source>Rank %1 is mainly due to event %2, %3. Without it the item falls to rank %4.</source>
        <translation>Rank %1 is mainly due to event %2, %3. Without it the item falls to rank %4.</translation>
    </message>
    <message>
        <source> Event %1, %2, which the model attended to most, does not lower the rank when taken away.</source>
        <translation> Event %1, %2, which the model attended to most, does not lower the rank when taken away.</translation>
    </message>
    <message>
        <source>After the edit %1 keeps rank %2. </source>
        <translation>After the edit %1 keeps rank %2. </translation>
    </message>
    <message>
        <source>After the edit %1 falls from rank %2 to rank %3. </source>
        <translation>After the edit %1 falls from rank %2 to rank %3. </translation>
    </message>
    <message>
        <source>After the edit %1 rises from rank %2 to rank %3. </source>
        <translation>After the edit %1 rises from rank %2 to rank %3. </translation>
    </message>
    <message>
        <source>No event leads to this item; rank %1 is by its popularity alone.</source>
        <translation>No event leads to this item; rank %1 is by its popularity alone.</translation>
    </message>
</context>
<context>
    <name>ui::BackboneList</name>
    <message>
        <source>Looking for models…</source>
        <translation>Looking for models…</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Checking %1…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Add a model folder</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>The folder %1 stays.</source>
        <translation>The folder %1 stays.</translation>
    </message>
    <message>
        <source>A folder in the Hugging Face layout: config.json, tokenizer.json, safetensors. It is checked first and stays where it is. Trainings of this version still read with Compact.</source>
        <translation>A folder in the Hugging Face layout: config.json, tokenizer.json, safetensors. It is checked first and stays where it is. Trainings of this version still read with Compact.</translation>
    </message>
</context>
<context>
    <name>ui::BackbonesController</name>
    <message>
        <source>Model folder</source>
        <translation>Model folder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ui::BehaviourView</name>
    <message>
        <source>Not measured in this evaluation. Evaluate again to measure it.</source>
        <translation>Not measured in this evaluation. Evaluate again to measure it.</translation>
    </message>
</context>
<context>
    <name>ui::BiasChart</name>
    <message>
        <source>real data</source>
        <translation>real data</translation>
    </message>
    <message>
        <source>Popularity bias. %1</source>
        <translation>Popularity bias. %1</translation>
    </message>
    <message>
        <source>Mean popularity</source>
        <translation>Mean popularity</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Gini coefficient</translation>
    </message>
    <message>
        <source>Tail items</source>
        <translation>Tail items</translation>
    </message>
    <message>
        <source>events in training</source>
        <translation>events in training</translation>
    </message>
    <message>
        <source>% of all items</source>
        <translation>% of all items</translation>
    </message>
    <message>
        <source>0 = even, 1 = one item</source>
        <translation>0 = even, 1 = one item</translation>
    </message>
    <message>
        <source>%, fewer than 5 in training</source>
        <translation>%, fewer than 5 in training</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>measure and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copy as picture</translation>
    </message>
    <message>
        <source>Save as CSV or Excel…</source>
        <translation>Save as CSV or Excel…</translation>
    </message>
</context>
<context>
    <name>ui::CaseDelegate</name>
    <message>
        <source>item %1</source>
        <comment>the place that is predicted</comment>
        <translation>item %1</translation>
    </message>
    <message>
        <source>new item (seen 0×)</source>
        <translation>new item (seen 0×)</translation>
    </message>
</context>
<context>
    <name>ui::CaseModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1, item %2: %3, rank by the student %4, by %5 %6</source>
        <translation>Session %1, item %2: %3, rank by the student %4, by %5 %6</translation>
    </message>
    <message>
        <source>Events of the true next item in training</source>
        <translation>Events of the true next item in training</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>True next item</source>
        <translation>True next item</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
</context>
<context>
    <name>ui::CasesView</name>
    <message>
        <source>Open in Sessions</source>
        <translation>Open in Sessions</translation>
    </message>
    <message>
        <source>Only the student</source>
        <translation>Only the student</translation>
    </message>
    <message>
        <source>Only the other</source>
        <translation>Only the other</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Neither</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Student against</source>
        <translation>Student against</translation>
    </message>
    <message>
        <source>The method that the student is held against</source>
        <translation>The method that the student is held against</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Order of the cases</translation>
    </message>
    <message>
        <source>Clearest first</source>
        <translation>Clearest first</translation>
    </message>
    <message>
        <source>As the sessions stand</source>
        <translation>As the sessions stand</translation>
    </message>
    <message>
        <source>Wins and losses</source>
        <translation>Wins and losses</translation>
    </message>
    <message>
        <source>Enter opens the case on the Sessions page</source>
        <translation>Enter opens the case on the Sessions page</translation>
    </message>
    <message>
        <source>Only the student has the true next item among its first 20</source>
        <translation>Only the student has the true next item among its first 20</translation>
    </message>
    <message>
        <source>Only the other method has it</source>
        <translation>Only the other method has it</translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>Both have it</translation>
    </message>
    <message>
        <source>Neither has it</source>
        <translation>Neither has it</translation>
    </message>
    <message>
        <source>All held-out cases</source>
        <translation>All held-out cases</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Show the data…</source>
        <translation>Show the data…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copy as picture</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vector picture (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 could not be written. Choose another place.</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Save as spreadsheet…</translation>
    </message>
</context>
<context>
    <name>ui::ChartTableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::CommandTable</name>
    <message>
        <source>New project…</source>
        <translation>New project…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Open project…</translation>
    </message>
    <message>
        <source>Make the sample project…</source>
        <translation>Make the sample project…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Close project</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Next panel</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Previous panel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text as it was at first</source>
        <translation>Text as it was at first</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Log of the jobs</source>
        <translation>Log of the jobs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Train…</translation>
    </message>
    <message>
        <source>Resume the stopped training</source>
        <translation>Resume the stopped training</translation>
    </message>
    <message>
        <source>Find a command, item or session…</source>
        <translation>Find a command, item or session…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About Denju</source>
        <translation>About Denju</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Models</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <translation>E&amp;valuation</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sessions</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonHeader</name>
    <message>
        <source>95% interval, %</source>
        <translation>95% interval, %</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Dot: estimate · line: 95% interval (%)</source>
        <translation>Dot: estimate · line: 95% interval (%)</translation>
    </message>
    <message>
        <source>
95% interval</source>
        <translation>
95% interval</translation>
    </message>
    <message>
        <source>Answer time
mean</source>
        <translation>Answer time
mean</translation>
    </message>
    <message>
        <source>Memory
answering</source>
        <translation>Memory
answering</translation>
    </message>
    <message>
        <source>Training
time</source>
        <translation>Training
time</translation>
    </message>
    <message>
        <source>All methods on one axis. The dotted line is the strongest simple method.</source>
        <translation>All methods on one axis. The dotted line is the strongest simple method.</translation>
    </message>
    <message>
        <source>Hits of the student less those of this method, over the same predictions. Where the interval does not hold 0 the difference is unlikely to be chance.</source>
        <translation>Hits of the student less those of this method, over the same predictions. Where the interval does not hold 0 the difference is unlikely to be chance.</translation>
    </message>
    <message>
        <source>A prediction for one session, mean over the test, on one thread of this computer.</source>
        <translation>A prediction for one session, mean over the test, on one thread of this computer.</translation>
    </message>
    <message>
        <source>What the model holds in memory while it answers.</source>
        <translation>What the model holds in memory while it answers.</translation>
    </message>
    <message>
        <source>Teacher and student are trained in one go: the time is that of both.</source>
        <translation>Teacher and student are trained in one go: the time is that of both.</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>95% interval %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>MRR@20: student minus this %1 points (95% interval %2), p %3 after Holm, paired over sessions</source>
        <translation>MRR@20: student minus this %1 points (95% interval %2), p %3 after Holm, paired over sessions</translation>
    </message>
    <message>
        <source>%1, hits in %2 %3</source>
        <translation>%1, hits in %2 %3</translation>
    </message>
    <message>
        <source>, 95% interval %1</source>
        <translation>, 95% interval %1</translation>
    </message>
    <message>
        <source>, the strongest simple method</source>
        <translation>, the strongest simple method</translation>
    </message>
    <message>
        <source>Student minus this
points</source>
        <translation>Student minus this
points</translation>
    </message>
    <message>
        <source>Hits in %1
HR@%1</source>
        <translation>Hits in %1
HR@%1</translation>
    </message>
    <message>
        <source>How high hits stand
MRR@%1</source>
        <translation>How high hits stand
MRR@%1</translation>
    </message>
    <message>
        <source>Gain by rank
NDCG@%1</source>
        <translation>Gain by rank
NDCG@%1</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>not evaluated</source>
        <translation>not evaluated</translation>
    </message>
    <message>
        <source>Choose two different runs.</source>
        <translation>Choose two different runs.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Setting or figure</source>
        <translation>Setting or figure</translation>
    </message>
    <message>
        <source>Hits in 20, student (95%)</source>
        <translation>Hits in 20, student (95%)</translation>
    </message>
    <message>
        <source>Hits in 20, teacher (95%)</source>
        <translation>Hits in 20, teacher (95%)</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Answer time</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Training time</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Peak memory</translation>
    </message>
    <message>
        <source>First test day</source>
        <translation>First test day</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trained on</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>with</source>
        <translation>with</translation>
    </message>
    <message>
        <source>The one run</source>
        <translation>The one run</translation>
    </message>
    <message>
        <source>The other run</source>
        <translation>The other run</translation>
    </message>
    <message>
        <source>Settings and figures</source>
        <translation>Settings and figures</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>Show only what differs</translation>
    </message>
    <message>
        <source>Two runs are needed to compare. Train another one, with another seed or without a part.</source>
        <translation>Two runs are needed to compare. Train another one, with another seed or without a part.</translation>
    </message>
</context>
<context>
    <name>ui::ComputerPanel</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Looking at this computer…</translation>
    </message>
    <message>
        <source>%1 · %2 GB of GPU memory (%3 free)</source>
        <translation>%1 · %2 GB of GPU memory (%3 free)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n cores · %2 GB of main memory (%3 free)</source>
        <translation>
            <numerusform>%1 · %n core · %2 GB of main memory (%3 free)</numerusform>
            <numerusform>%1 · %n cores · %2 GB of main memory (%3 free)</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Quick</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>a first look</source>
        <translation>a first look</translation>
    </message>
    <message>
        <source>for a pilot decision</source>
        <translation>for a pilot decision</translation>
    </message>
    <message>
        <source>the largest towers</source>
        <translation>the largest towers</translation>
    </message>
    <message>
        <source>Going by the memory measured on 18,000 items and 77,000 sessions. How long your own data take is tried out on the Models page before a training.</source>
        <translation>Going by the memory measured on 18,000 items and 77,000 sessions. How long your own data take is tried out on the Models page before a training.</translation>
    </message>
</context>
<context>
    <name>ui::ContentsPanel</name>
    <message>
        <source>What goes in</source>
        <translation>What goes in</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt+↑ and Alt+↓.</source>
        <translation>Drag to reorder, or press Alt+↑ and Alt+↓.</translation>
    </message>
    <message>
        <source>Added from other pages</source>
        <translation>Added from other pages</translation>
    </message>
    <message>
        <source>“Add to report” on Evaluation and Sessions puts verdicts, charts and sessions here.</source>
        <translation>“Add to report” on Evaluation and Sessions puts verdicts, charts and sessions here.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Format of the report</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>File of the report</translation>
    </message>
    <message>
        <source>Tables and charts beside it</source>
        <translation>Tables and charts beside it</translation>
    </message>
    <message>
        <source>A folder with each table as CSV and each chart as SVG</source>
        <translation>A folder with each table as CSV and each chart as SVG</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections of the report</translation>
    </message>
    <message>
        <source>Further up (Alt+↑)</source>
        <translation>Further up (Alt+↑)</translation>
    </message>
    <message>
        <source>Further down (Alt+↓)</source>
        <translation>Further down (Alt+↓)</translation>
    </message>
    <message>
        <source>Take out of the report (Del)</source>
        <translation>Take out of the report (Del)</translation>
    </message>
    <message>
        <source>Choose where the report is written</source>
        <translation>Choose where the report is written</translation>
    </message>
</context>
<context>
    <name>ui::CountsPanel</name>
    <message>
        <source>No import yet</source>
        <translation>No import yet</translation>
    </message>
    <message>
        <source>Where every row of the last import went</source>
        <translation>Where every row of the last import went</translation>
    </message>
    <message>
        <source>read = imported + merged + left out</source>
        <translation>read = imported + merged + left out</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>adds up</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>does not add up</translation>
    </message>
    <message>
        <source>%1: %2 read = %3 imported + %4 merged + %5 left out, %6</source>
        <translation>%1: %2 read = %3 imported + %4 merged + %5 left out, %6</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a span in a year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span in a year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>Sample data, made here: nothing was imported</source>
        <translation>Sample data, made here: nothing was imported</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day alone</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ui::DataController</name>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>imports</translation>
    </message>
    <message>
        <source>This project can only be looked at.</source>
        <translation>This project can only be looked at.</translation>
    </message>
    <message>
        <source>A job is running. Wait for it or stop it first.</source>
        <translation>A job is running. Wait for it or stop it first.</translation>
    </message>
    <message>
        <source>There is no import that could be undone.</source>
        <translation>There is no import that could be undone.</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <translation>as %1, %2</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>The project is put back to what it was before the import of %1. The files that were imported stay where they are.</source>
        <translation>The project is put back to what it was before the import of %1. The files that were imported stay where they are.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>left-out</source>
        <translation>left-out</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>Where the pictures are now</source>
        <translation>Where the pictures are now</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.gz);;All files (*)</source>
        <translation>Archives (*.zip *.tar *.gz);;All files (*)</translation>
    </message>
</context>
<context>
    <name>ui::DataItemPanel</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Seen by day</source>
        <translation>Seen by day</translation>
    </message>
    <message>
        <source>What came right after it</source>
        <translation>What came right after it</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Picture of %1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>in %1 sessions</source>
        <translation>in %1 sessions</translation>
    </message>
    <message>
        <source>%1 of them in training</source>
        <translation>%1 of them in training</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>%1: %2 events on %3 days, %4 at most on one day</source>
        <translation>%1: %2 events on %3 days, %4 at most on one day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Put the project back to what it was before the last import</source>
        <translation>Put the project back to what it was before the last import</translation>
    </message>
    <message>
        <source>%1: stopped. The project is as it was before.</source>
        <translation>%1: stopped. The project is as it was before.</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>The project is as it was before.</translation>
    </message>
    <message>
        <source>No project is open. Open one, or drop a session log on Start.</source>
        <translation>No project is open. Open one, or drop a session log on Start.</translation>
    </message>
    <message>
        <source>The data are being imported. They appear here once all of them are in.</source>
        <translation>The data are being imported. They appear here once all of them are in.</translation>
    </message>
    <message>
        <source>No data yet. Import a session log, a product table and pictures.</source>
        <translation>No data yet. Import a session log, a product table and pictures.</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Import data…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Add data</source>
        <translation>Add data</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Go to training</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Find items or sessions</source>
        <translation>Find items or sessions</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Undo the last import</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Save the left-out rows…</source>
        <translation>Save the left-out rows…</translation>
    </message>
    <message>
        <source>Items %1</source>
        <translation>Items %1</translation>
    </message>
    <message>
        <source>Sessions %1</source>
        <translation>Sessions %1</translation>
    </message>
    <message>
        <source>Imports %1</source>
        <translation>Imports %1</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Found %1</translation>
    </message>
    <message>
        <source>Last import %1</source>
        <translation>Last import %1</translation>
    </message>
    <message>
        <source>Open another project…</source>
        <translation>Open another project…</translation>
    </message>
    <message>
        <source>Check the data again</source>
        <translation>Check the data again</translation>
    </message>
    <message numerus="yes">
        <source> · %n more waiting</source>
        <translation>
            <numerusform> · %n more waiting</numerusform>
            <numerusform> · %n more waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Remove from the queue</translation>
    </message>
    <message>
        <source>Import a session log first.</source>
        <translation>Import a session log first.</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>Choose the file again…</translation>
    </message>
    <message>
        <source>Choose the folder again…</source>
        <translation>Choose the folder again…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>The picture file is not there any more (%1). Choose its new place.</source>
        <translation>The picture file is not there any more (%1). Choose its new place.</translation>
    </message>
    <message>
        <source>The picture folder is not there any more (%1). Choose its new place.</source>
        <translation>The picture folder is not there any more (%1). Choose its new place.</translation>
    </message>
    <message>
        <source>It was at %1. The pictures in this project are kept; another import needs it again. Plug its disk in, and this goes by itself.</source>
        <translation>It was at %1. The pictures in this project are kept; another import needs it again. Plug its disk in, and this goes by itself.</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Import again…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Open a project…</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DropZone</name>
    <message>
        <source>Session log</source>
        <translation>Session log</translation>
    </message>
    <message>
        <source>Product table</source>
        <translation>Product table</translation>
    </message>
    <message>
        <source>Product pictures</source>
        <translation>Product pictures</translation>
    </message>
    <message>
        <source>Drop files and folders here</source>
        <translation>Drop files and folders here</translation>
    </message>
    <message>
        <source>CSV and TSV, also .gz; pictures as a folder or zip.
Encoding and columns are found automatically.</source>
        <translation>CSV and TSV, also .gz; pictures as a folder or zip.
Encoding and columns are found automatically.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
</context>
<context>
    <name>ui::EditedSession</name>
    <message>
        <source>removed: event %1</source>
        <translation>removed: event %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>order changed</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between statements</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Remove event %1</source>
        <translation>Remove event %1</translation>
    </message>
    <message>
        <source>Restore event %1</source>
        <translation>Restore event %1</translation>
    </message>
    <message>
        <source>Move event %1</source>
        <translation>Move event %1</translation>
    </message>
    <message>
        <source>Reverse the session</source>
        <translation>Reverse the session</translation>
    </message>
    <message>
        <source>Restore all events</source>
        <translation>Restore all events</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>added: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
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
        <translation>Shift_JIS (CP932, Windows)</translation>
    </message>
    <message>
        <source>EUC-JP</source>
        <translation>EUC-JP</translation>
    </message>
    <message>
        <source>ISO-2022-JP (JIS)</source>
        <translation>ISO-2022-JP (JIS)</translation>
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
        <translation>Windows-1252 (Western)</translation>
    </message>
    <message>
        <source>%1, %2% likely, %3 unreadable bytes, first line: %4</source>
        <translation>%1, %2% likely, %3 unreadable bytes, first line: %4</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>How likely</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>Unreadable bytes</translation>
    </message>
    <message>
        <source>The first line then reads</source>
        <translation>The first line then reads</translation>
    </message>
</context>
<context>
    <name>ui::EvaluationController</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source> · %n seeds</source>
        <translation>
            <numerusform> · %n seed</numerusform>
            <numerusform> · %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) without a part wait or run.</source>
        <translation>
            <numerusform>%n training without a part waits or runs.</numerusform>
            <numerusform>%n trainings without a part wait or run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) without a part still have to be evaluated.</source>
        <translation>
            <numerusform>%n training without a part still has to be evaluated.</numerusform>
            <numerusform>%n trainings without a part still have to be evaluated.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate them</source>
        <translation>Evaluate them</translation>
    </message>
    <message>
        <source>What each part is worth is not known yet: no training that leaves one out has been evaluated. One training for each part answers it.</source>
        <translation>What each part is worth is not known yet: no training that leaves one out has been evaluated. One training for each part answers it.</translation>
    </message>
    <message>
        <source>Train without each part…</source>
        <translation>Train without each part…</translation>
    </message>
    <message>
        <source>Not tried yet: %1.</source>
        <translation>Not tried yet: %1.</translation>
    </message>
    <message>
        <source>Train without these…</source>
        <translation>Train without these…</translation>
    </message>
    <message>
        <source>This evaluation did not keep how often training saw each target. Evaluate again to list the cases of “%1” alone.</source>
        <translation>This evaluation did not keep how often training saw each target. Evaluate again to list the cases of “%1” alone.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>There is no such case.</translation>
    </message>
    <message>
        <source>An evaluation is under way.</source>
        <translation>An evaluation is under way.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) are queued, each %1. One takes about as long as this run did (%2), one after the other. Afterwards they are evaluated here.</source>
        <translation>
            <numerusform>%n training is queued, %1. It takes about as long as this run did (%2). Afterwards it is evaluated here.</numerusform>
            <numerusform>%n trainings are queued, each %1. One takes about as long as this run did (%2), one after the other. Afterwards they are evaluated here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train without one part</source>
        <translation>Train without one part</translation>
    </message>
    <message>
        <source>Queue the trainings</source>
        <translation>Queue the trainings</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Wins and losses</source>
        <translation>Wins and losses</translation>
    </message>
    <message>
        <source>The student against the strongest simple method</source>
        <translation>The student against the strongest simple method</translation>
    </message>
    <message>
        <source>Comparison of the methods</source>
        <translation>Comparison of the methods</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number and preset of a training</comment>
        <translation>Run %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::EvaluationPage</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Wins and losses</source>
        <translation>Wins and losses</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>First %1</translation>
    </message>
    <message>
        <source>Which targets are counted</source>
        <translation>Which targets are counted</translation>
    </message>
    <message>
        <source>How many recommendations are looked at</source>
        <translation>How many recommendations are looked at</translation>
    </message>
    <message>
        <source>How many recommendations are looked at; intervals are kept for 20 and for 10</source>
        <translation>How many recommendations are looked at; intervals are kept for 20 and for 10</translation>
    </message>
    <message>
        <source>Which trainings are shown</source>
        <translation>Which trainings are shown</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Evaluate again</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Comparison as CSV or Excel…</source>
        <translation>Comparison as CSV or Excel…</translation>
    </message>
    <message>
        <source>Wins and losses as CSV or Excel…</source>
        <translation>Wins and losses as CSV or Excel…</translation>
    </message>
    <message>
        <source>Comparison into the report</source>
        <translation>Comparison into the report</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Comparison of the methods</source>
        <translation>Comparison of the methods</translation>
    </message>
    <message>
        <source>Save the comparison…</source>
        <translation>Save the comparison…</translation>
    </message>
    <message>
        <source>Save wins and losses…</source>
        <translation>Save wins and losses…</translation>
    </message>
    <message>
        <source>Add the verdict to the report</source>
        <translation>Add the verdict to the report</translation>
    </message>
    <message>
        <source>The data have changed since this was evaluated. Evaluate again to see the figures of today.</source>
        <translation>The data have changed since this was evaluated. Evaluate again to see the figures of today.</translation>
    </message>
    <message>
        <source>No project is open. Open one, and its models are compared here.</source>
        <translation>No project is open. Open one, and its models are compared here.</translation>
    </message>
    <message>
        <source>No model is trained yet. Train one, and it is compared here with the simple methods on sessions that it has not seen.</source>
        <translation>No model is trained yet. Train one, and it is compared here with the simple methods on sessions that it has not seen.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Train…</translation>
    </message>
    <message>
        <source>This training has not been evaluated yet. Evaluating ranks all items for every held-out prediction, by every method.</source>
        <translation>This training has not been evaluated yet. Evaluating ranks all items for every held-out prediction, by every method.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>The comparison appears here once the evaluation is done.</source>
        <translation>The comparison appears here once the evaluation is done.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Test: %1 · %2 sessions · %3 predictions (all %4 items ranked)</source>
        <translation>Test: %1 · %2 sessions · %3 predictions (all %4 items ranked)</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>In the report</translation>
    </message>
    <message>
        <source>Add to the report</source>
        <translation>Add to the report</translation>
    </message>
    <message>
        <source>Evaluating. %1</source>
        <translation>Evaluating. %1</translation>
    </message>
    <message>
        <source>Evaluation stopped. What was measured before still stands.</source>
        <translation>Evaluation stopped. What was measured before still stands.</translation>
    </message>
    <message>
        <source>Ranks all items anew for every held-out prediction, by every method</source>
        <translation>Ranks all items anew for every held-out prediction, by every method</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) with another seed are not evaluated yet and don&apos;t count here.</source>
        <translation>
            <numerusform>%n training with another seed is not evaluated yet and doesn&apos;t count here.</numerusform>
            <numerusform>%n trainings with other seeds are not evaluated yet and don&apos;t count here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>%1 · %2 sessions · %3 predictions · all %4 items</source>
        <comment>what was tested, in short</comment>
        <translation>%1 · %2 sessions · %3 predictions · all %4 items</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Evaluation stopped. Nothing was measured yet; it can be started anew.</source>
        <translation>Evaluation stopped. Nothing was measured yet; it can be started anew.</translation>
    </message>
    <message>
        <source>No sessions yet. Import a log; models that are trained on it are compared here.</source>
        <translation>No sessions yet. Import a log; models that are trained on it are compared here.</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>Import a log…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Open a project…</translation>
    </message>
</context>
<context>
    <name>ui::EventStrip</name>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>True next</source>
        <translation>True next</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Student %1</translation>
    </message>
    <message>
        <source>Teacher %1</source>
        <translation>Teacher %1</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>together</source>
        <translation>together</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
</context>
<context>
    <name>ui::FaultBands</name>
    <message>
        <source>The project is no longer at %1.</source>
        <translation>The project is no longer at %1.</translation>
    </message>
    <message>
        <source>The disk was removed, or the folder was renamed. Bring it back and look again, or show where it is now. Nothing that was saved is lost.</source>
        <translation>The disk was removed, or the folder was renamed. Bring it back and look again, or show where it is now. Nothing that was saved is lost.</translation>
    </message>
    <message>
        <source>This project can only be looked at: you may not write to its folder.</source>
        <translation>This project can only be looked at: you may not write to its folder.</translation>
    </message>
    <message>
        <source>Imports, trainings and edits are refused. A copy in a folder of yours can be changed.</source>
        <translation>Imports, trainings and edits are refused. A copy in a folder of yours can be changed.</translation>
    </message>
    <message>
        <source>This project is open in another window too.</source>
        <translation>This project is open in another window too.</translation>
    </message>
    <message>
        <source>Both see each other&apos;s changes. Imports and trainings take turns.</source>
        <translation>Both see each other&apos;s changes. Imports and trainings take turns.</translation>
    </message>
    <message>
        <source>Lists and saved results stay readable; questions to a model need the worker.</source>
        <translation>Lists and saved results stay readable; questions to a model need the worker.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Show its new place…</source>
        <translation>Show its new place…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Close project</translation>
    </message>
    <message>
        <source>Copy the project…</source>
        <translation>Copy the project…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Start it again</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
</context>
<context>
    <name>ui::FaultDialog</name>
    <message>
        <source>Rows of the log: %1 read = %2 imported + %3 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the product table: %1 read = %2 imported + %3 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: %1 read = %2 imported + %3 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed here; all of them stand in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished">Copy as table</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished">Save as CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Save the list</translation>
    </message>
    <message>
        <source>left-out.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished">CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions replace earlier ones of the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the product table: %1 read = %2 imported + %3 merged + %4 left out</source>
        <translation>Rows of the product table: %1 read = %2 imported + %3 merged + %4 left out</translation>
    </message>
    <message>
        <source>Pictures: %1 read = %2 imported + %3 merged + %4 left out</source>
        <translation>Pictures: %1 read = %2 imported + %3 merged + %4 left out</translation>
    </message>
</context>
<context>
    <name>ui::FaultModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no item code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a price; the item is kept without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable in this encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more or fewer fields than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this item code stands further up already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of no item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 100,000 events with this number are no session; all left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 255 kinds of event; from here on new ones have no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its items have another picture already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several items could mean this picture; name its folder in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>ui::FaultPanel</name>
    <message>
        <source>Items without a picture</source>
        <translation>Items without a picture</translation>
    </message>
    <message>
        <source>The same item again and again</source>
        <translation>The same item again and again</translation>
    </message>
    <message>
        <source>The same row of the product table</source>
        <translation>The same row of the product table</translation>
    </message>
    <message>
        <source>The same picture of an item</source>
        <translation>The same picture of an item</translation>
    </message>
    <message>
        <source>They are learned from text and code alone.</source>
        <translation>They are learned from text and code alone.</translation>
    </message>
    <message>
        <source>Kept; for the models a run of one item counts once.</source>
        <translation>Kept; for the models a run of one item counts once.</translation>
    </message>
    <message>
        <source>Merged into one.</source>
        <translation>Merged into one.</translation>
    </message>
    <message>
        <source>Kept, by their code alone.</source>
        <translation>Kept, by their code alone.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing was left out, and nothing else is to be known.</source>
        <translation>Nothing was left out, and nothing else is to be known.</translation>
    </message>
    <message>
        <source>Left-out rows as CSV</source>
        <translation>Left-out rows as CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes not in the product table</source>
        <translation>Codes not in the product table</translation>
    </message>
</context>
<context>
    <name>ui::FaultRowsDialog</name>
    <message>
        <source>Save as CSV or Excel…</source>
        <translation>Save as CSV or Excel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::FaultRowsModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>What stood there</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>ui::FaultSection</name>
    <message>
        <source>%1 items</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 pictures</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 events</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Read the files again…</source>
        <translation>Read the files again…</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Show these items</source>
        <translation>Show these items</translation>
    </message>
</context>
<context>
    <name>ui::FaultyRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>Why it can&apos;t be used</source>
        <translation>Why it can&apos;t be used</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>ui::FieldForm</name>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (not on this computer)</translation>
    </message>
</context>
<context>
    <name>ui::FilesStep</name>
    <message>
        <source>Choose log, product table and pictures</source>
        <translation>Choose log, product table and pictures</translation>
    </message>
    <message>
        <source>Tables and archives (*.csv *.tsv *.txt *.gz *.zip);;All files (*)</source>
        <translation>Tables and archives (*.csv *.tsv *.txt *.gz *.zip);;All files (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Drop files here</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Log and product table are the other way round</source>
        <translation>Log and product table are the other way round</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Session log</translation>
    </message>
    <message>
        <source>Product table</source>
        <translation>Product table</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>one row for each event: session, item, time</source>
        <translation>one row for each event: session, item, time</translation>
    </message>
    <message>
        <source>one row for each item: code, title, price, category</source>
        <translation>one row for each item: code, title, price, category</translation>
    </message>
    <message>
        <source>a folder or a zip; named by item code or as the product table says</source>
        <translation>a folder or a zip; named by item code or as the product table says</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>no pictures</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>no file</translation>
    </message>
    <message>
        <source>Zip…</source>
        <translation>Zip…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: choose a file</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>%1: choose a folder</source>
        <translation>%1: choose a folder</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>%1: leave it out</source>
        <translation>%1: leave it out</translation>
    </message>
    <message>
        <source>A session log, a product table, a folder or zip of pictures. Which is which is seen from their names; nothing is imported before the last step.</source>
        <translation>A session log, a product table, a folder or zip of pictures. Which is which is seen from their names; nothing is imported before the last step.</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>All test days</source>
        <translation>All test days</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1 (test)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1, take the filter away</source>
        <translation>%1, take the filter away</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>events</comment>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>Only sessions that the model was not trained on</source>
        <translation>Only sessions that the model was not trained on</translation>
    </message>
    <message>
        <source>Only sessions with %1 events or more</source>
        <translation>Only sessions with %1 events or more</translation>
    </message>
    <message>
        <source>Only sessions that you marked</source>
        <translation>Only sessions that you marked</translation>
    </message>
    <message>
        <source>How often the training saw the true next item</source>
        <translation>How often the training saw the true next item</translation>
    </message>
    <message>
        <source>Whether the true next item is among the first 10</source>
        <translation>Whether the true next item is among the first 10</translation>
    </message>
    <message>
        <source>Only test sessions in whose explanation attention and effect are 20 points or more apart</source>
        <translation>Only test sessions in whose explanation attention and effect are 20 points or more apart</translation>
    </message>
    <message>
        <source>Only sessions with this step between categories</source>
        <translation>Only sessions with this step between categories</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Take all filters away</translation>
    </message>
    <message>
        <source>Only sessions with %1</source>
        <translation>Only sessions with %1</translation>
    </message>
</context>
<context>
    <name>ui::FinishStep</name>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Save the rows that are left out</translation>
    </message>
    <message>
        <source>left-out.csv</source>
        <translation>left-out.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Ready to import</translation>
    </message>
    <message>
        <source>Replace session numbers by salted hashes</source>
        <translation>Replace session numbers by salted hashes</translation>
    </message>
    <message>
        <source>The project then holds no number of a customer or visit. The salt stays in the project, so that later logs fit; the numbers themselves can&apos;t be read back.</source>
        <translation>The project then holds no number of a customer or visit. The salt stays in the project, so that later logs fit; the numbers themselves can&apos;t be read back.</translation>
    </message>
    <message>
        <source>Write the rows that are left out to a CSV file</source>
        <translation>Write the rows that are left out to a CSV file</translation>
    </message>
    <message>
        <source>They also stay in the project, with line, column, value and reason.</source>
        <translation>They also stay in the project, with line, column, value and reason.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>To import</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs that change or learn these data are at work or wait. The import waits its turn behind them and begins by itself, also when this window is closed.</source>
        <translation>
            <numerusform>A job that changes or learns these data is at work or waits. The import waits its turn behind it and begins by itself, also when this window is closed.</numerusform>
            <numerusform>%n jobs that change or learn these data are at work or wait. The import waits its turn behind them and begins by itself, also when this window is closed.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import is all or nothing: stopped or failed, the project is as it was before. A finished one can be undone from the Data page.</source>
        <translation>An import is all or nothing: stopped or failed, the project is as it was before. A finished one can be undone from the Data page.</translation>
    </message>
</context>
<context>
    <name>ui::ForecastView</name>
    <message>
        <source>GPU memory</source>
        <translation>GPU memory</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Main memory</translation>
    </message>
    <message>
        <source>%1 – %2 expected</source>
        <translation>%1 – %2 expected</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>Main memory is short. Choose a smaller preset, or fewer transitions in memory at once.</source>
        <translation>Main memory is short. Choose a smaller preset, or fewer transitions in memory at once.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is short. Choose a smaller preset, or the processor.</source>
        <translation>The GPU&apos;s memory is short. Choose a smaller preset, or the processor.</translation>
    </message>
    <message>
        <source>The disk is nearly full: the checkpoints need %1, %2 are free.</source>
        <translation>The disk is nearly full: the checkpoints need %1, %2 are free.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Disk for checkpoints</source>
        <translation>Disk for checkpoints</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 of %2 free</translation>
    </message>
    <message numerus="yes">
        <source>From a trial of %n steps on %1 with these data, then by formula. Solid: sure. Hatched: range.</source>
        <translation>
            <numerusform>From a trial of %n step on %1 with these data, then by formula. Solid: sure. Hatched: range.</numerusform>
            <numerusform>From a trial of %n steps on %1 with these data, then by formula. Solid: sure. Hatched: range.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Where the time goes</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>✓ adds up</source>
        <translation>✓ adds up</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>does not add up</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
</context>
<context>
    <name>ui::ImportWizard</name>
    <message>
        <source>Hash session numbers</source>
        <translation>Hash session numbers</translation>
    </message>
    <message>
        <source>File of left-out rows</source>
        <translation>File of left-out rows</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Swap the files</source>
        <translation>Swap the files</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>First row</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Meaning of %1</translation>
    </message>
    <message>
        <source>Leave the import</source>
        <translation>Leave the import</translation>
    </message>
    <message>
        <source>What you have chosen for these files is lost.</source>
        <translation>What you have chosen for these files is lost.</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Go on with the import</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Reading was stopped.</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 pictures</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>no file yet</translation>
    </message>
    <message>
        <source>not in this import</source>
        <translation>not in this import</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>reading…</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>to be mended</translation>
    </message>
    <message>
        <source>choose or drop</source>
        <translation>choose or drop</translation>
    </message>
    <message>
        <source>1 log, %1 rows</source>
        <translation>1 log, %1 rows</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>%1 columns, %2 used</source>
        <translation>%1 columns, %2 used</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1 would be left out</source>
        <translation>%1 would be left out</translation>
    </message>
    <message>
        <source>all usable</source>
        <translation>all usable</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Undo: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Next: text and columns</source>
        <translation>Next: text and columns</translation>
    </message>
    <message>
        <source>Next: check rows</source>
        <translation>Next: check rows</translation>
    </message>
    <message>
        <source>Next: items and pictures</source>
        <translation>Next: items and pictures</translation>
    </message>
    <message>
        <source>Next: import</source>
        <translation>Next: import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Import data</translation>
    </message>
    <message>
        <source>Text and columns</source>
        <translation>Text and columns</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>Check rows</translation>
    </message>
    <message>
        <source>Items and pictures</source>
        <translation>Items and pictures</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Steps of the import</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Save as recipe…</translation>
    </message>
    <message>
        <source>Keep encoding, separator and columns in a file, for the next import of such files</source>
        <translation>Keep encoding, separator and columns in a file, for the next import of such files</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>No log in this import, or it could not be read yet.</source>
        <translation>No log in this import, or it could not be read yet.</translation>
    </message>
    <message>
        <source>No product table in this import. The log&apos;s items are taken by their codes.</source>
        <translation>No product table in this import. The log&apos;s items are taken by their codes.</translation>
    </message>
    <message>
        <source>No recipe</source>
        <translation>No recipe</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recipe</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Open a recipe</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Recipes (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 can&apos;t be read.</translation>
    </message>
    <message>
        <source>%1 is no recipe of Denju.</source>
        <translation>%1 is no recipe of Denju.</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Save as recipe</translation>
    </message>
    <message>
        <source>recipe.json</source>
        <translation>recipe.json</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 can&apos;t be written.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file of the table in it.</source>
        <translation>%1 is a folder. Choose the file of the table in it.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts of a file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Add to the queue</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::ItemBrowser</name>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Title or code</source>
        <translation>Title or code</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Search items</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>With or without a picture</source>
        <translation>With or without a picture</translation>
    </message>
    <message>
        <source>Pictures: all</source>
        <translation>Pictures: all</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>With a picture</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Without a picture</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>Order of the items</translation>
    </message>
    <message>
        <source>Most seen</source>
        <translation>Most seen</translation>
    </message>
    <message>
        <source>Least seen</source>
        <translation>Least seen</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>By code</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Cheapest</translation>
    </message>
    <message>
        <source>Dearest</source>
        <translation>Dearest</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>No item fits the search and the filters.</source>
        <translation>No item fits the search and the filters.</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Show all items</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Show details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as CSV or Excel…</source>
        <translation>Save as CSV or Excel…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ItemCellDelegate</name>
    <message>
        <source>never seen</source>
        <translation>never seen</translation>
    </message>
    <message>
        <source>new · %1</source>
        <translation>new · %1</translation>
    </message>
</context>
<context>
    <name>ui::ItemModel</name>
    <message>
        <source>%1, code %2, %3, %4%5</source>
        <translation>%1, code %2, %3, %4%5</translation>
    </message>
    <message>
        <source>, no picture</source>
        <translation>, no picture</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>First seen</translation>
    </message>
    <message numerus="yes">
        <source>seen %n times</source>
        <translation>
            <numerusform>seen once</numerusform>
            <numerusform>seen %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ItemPanel</name>
    <message>
        <source>The item</source>
        <translation>The item</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>In the data</translation>
    </message>
    <message>
        <source>Show this item on the Data page</source>
        <translation>Show this item on the Data page</translation>
    </message>
    <message>
        <source>Add to what-if</source>
        <translation>Add to what-if</translation>
    </message>
    <message>
        <source>Add this item behind the last event and ask the models again</source>
        <translation>Add this item behind the last event and ask the models again</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Events of each day</source>
        <translation>Events of each day</translation>
    </message>
    <message>
        <source>What came after it</source>
        <translation>What came after it</translation>
    </message>
    <message>
        <source>What came before it</source>
        <translation>What came before it</translation>
    </message>
    <message>
        <source>Like it in the picture (student)</source>
        <translation>Like it in the picture (student)</translation>
    </message>
    <message>
        <source>Like it in the text (student)</source>
        <translation>Like it in the text (student)</translation>
    </message>
    <message>
        <source>Like it in knowledge (student)</source>
        <translation>Like it in knowledge (student)</translation>
    </message>
    <message>
        <source>Its sessions</source>
        <translation>Its sessions</translation>
    </message>
    <message>
        <source>Show only sessions with this item in the list</source>
        <translation>Show only sessions with this item in the list</translation>
    </message>
</context>
<context>
    <name>ui::ItemPicker</name>
    <message>
        <source>The first %1 of %2 items; type more words for others</source>
        <translation>The first %1 of %2 items; type more words for others</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>Title, code or category</source>
        <translation>Title, code or category</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Search items</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::JobController</name>
    <message>
        <source>No job is running</source>
        <translation>No job is running</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message numerus="yes">
        <source> · %n waiting</source>
        <translation>
            <numerusform> · %n waiting</numerusform>
            <numerusform> · %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>A job is running</translation>
    </message>
    <message>
        <source>It can go on without the window; the next time you open the project you find it again.</source>
        <translation>It can go on without the window; the next time you open the project you find it again.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Keep it running</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Stop it and quit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Resume training</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range comes from the rates of this step so far: the slowest and the fastest tenth of its stretches of three seconds and more.</source>
        <translation>The range comes from the rates of this step so far: the slowest and the fastest tenth of its stretches of three seconds and more.</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Remove from the queue</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Import again…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
</context>
<context>
    <name>ui::ListController</name>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Take the mark away</translation>
    </message>
    <message>
        <source>Which sessions disagree is known once the test sessions of this run have been explained, each event taken away once. That runs in the background and takes some seconds for each ten thousand sessions.</source>
        <translation>Which sessions disagree is known once the test sessions of this run have been explained, each event taken away once. That runs in the background and takes some seconds for each ten thousand sessions.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Disagreement</translation>
    </message>
    <message>
        <source>Explain them now</source>
        <translation>Explain them now</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>sessions</source>
        <comment>file name</comment>
        <translation>sessions</translation>
    </message>
</context>
<context>
    <name>ui::LogBrowser</name>
    <message>
        <source>Session number</source>
        <translation>Session number</translation>
    </message>
    <message>
        <source>Search sessions by their number</source>
        <translation>Search sessions by their number</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Longest first</translation>
    </message>
    <message>
        <source>Order of the sessions</source>
        <translation>Order of the sessions</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sessions</translation>
    </message>
    <message>
        <source>No session number begins so.</source>
        <translation>No session number begins so.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Show all sessions</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>Start (UTC)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Items in order</source>
        <translation>Items in order</translation>
    </message>
    <message numerus="yes">
        <source>Session %1, %2, %n events</source>
        <translation>
            <numerusform>Session %1, %2, %n event</numerusform>
            <numerusform>Session %1, %2, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogPane</name>
    <message>
        <source>This job has written no log.</source>
        <translation>This job has written no log.</translation>
    </message>
    <message>
        <source>No job has run in this project yet.</source>
        <translation>No job has run in this project yet.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Job whose log is shown</source>
        <translation>Job whose log is shown</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Log of the job</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
    <message>
        <source>Close the log (F12)</source>
        <translation>Close the log (F12)</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Close the log</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
</context>
<context>
    <name>ui::ModelsController</name>
    <message>
        <source>A run</source>
        <translation>A run</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
    <message>
        <source>%1 steps a second</source>
        <translation>%1 steps a second</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 of memory</translation>
    </message>
    <message>
        <source>checkpoint %1 ago</source>
        <translation>checkpoint %1 ago</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Change the next run</source>
        <translation>Change the next run</translation>
    </message>
    <message>
        <source>Change the note of run %1</source>
        <translation>Change the note of run %1</translation>
    </message>
    <message>
        <source>Delete run %1</source>
        <translation>Delete run %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Compared runs</source>
        <translation>Compared runs</translation>
    </message>
    <message>
        <source>%1: its model, its curves and what was measured of it are deleted for good. This can&apos;t be undone.</source>
        <translation>%1: its model, its curves and what was measured of it are deleted for good. This can&apos;t be undone.</translation>
    </message>
</context>
<context>
    <name>ui::ModelsPage</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Compare runs</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Next run</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stop and keep</translation>
    </message>
    <message>
        <source>Train the next run</source>
        <translation>Train the next run</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>Pause the training</translation>
    </message>
    <message>
        <source>Continue the training</source>
        <translation>Continue the training</translation>
    </message>
    <message>
        <source>Stop the training and keep what it learned</source>
        <translation>Stop the training and keep what it learned</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translation>Go on with this run</translation>
    </message>
    <message>
        <source>Delete this run…</source>
        <translation>Delete this run…</translation>
    </message>
    <message>
        <source>No project is open. Open one, and its trainings appear here.</source>
        <translation>No project is open. Open one, and its trainings appear here.</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet. Import sessions, and then train here.</source>
        <translation>There is nothing to learn from yet. Import sessions, and then train here.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Open a project…</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>Import a log…</translation>
    </message>
</context>
<context>
    <name>ui::NeighbourModel</name>
    <message>
        <source>%1×</source>
        <comment>times in the log</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1, %2, %3 in the log, weight in the student %4</source>
        <translation>%1, %2, %3 in the log, weight in the student %4</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>ui::NextRunPanel</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Next run</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Forecast for %1 on this computer</source>
        <translation>Forecast for %1 on this computer</translation>
    </message>
    <message>
        <source>Trying some steps on your data…</source>
        <translation>Trying some steps on your data…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>First test day</source>
        <translation>First test day</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Memory limit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>the newest tenth</source>
        <translation>the newest tenth</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>as much as there is</source>
        <translation>as much as there is</translation>
    </message>
    <message>
        <source>All %1 settings and what each does</source>
        <translation>All %1 settings and what each does</translation>
    </message>
    <message>
        <source>All %1 settings, %2 changed</source>
        <translation>All %1 settings, %2 changed</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Add to queue</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Trial only</source>
        <translation>Trial only</translation>
    </message>
    <message>
        <source>This project can only be read here, so nothing can be trained.</source>
        <translation>This project can only be read here, so nothing can be trained.</translation>
    </message>
    <message>
        <source>%1 is training. A new run waits its turn.</source>
        <translation>%1 is training. A new run waits its turn.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs wait in the queue.</source>
        <translation>
            <numerusform>%n run waits in the queue.</numerusform>
            <numerusform>%n runs wait in the queue.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2020-09-22, or leave it empty for the newest tenth.</source>
        <translation>“%1” is no day. Write it as 2020-09-22, or leave it empty for the newest tenth.</translation>
    </message>
    <message>
        <source>Not tried yet with these settings. A trial of some steps on your data tells how long it takes and how much memory it needs.</source>
        <translation>Not tried yet with these settings. A trial of some steps on your data tells how long it takes and how much memory it needs.</translation>
    </message>
</context>
<context>
    <name>ui::PageActions</name>
    <message>
        <source>Next session</source>
        <translation>Next session</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Previous session</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Next event</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Previous event</translation>
    </message>
    <message>
        <source>Predict a later event</source>
        <translation>Predict a later event</translation>
    </message>
    <message>
        <source>Predict an earlier event</source>
        <translation>Predict an earlier event</translation>
    </message>
    <message>
        <source>Take the event away</source>
        <translation>Take the event away</translation>
    </message>
    <message>
        <source>Move the event to an earlier place</source>
        <translation>Move the event to an earlier place</translation>
    </message>
    <message>
        <source>Move the event to a later place</source>
        <translation>Move the event to a later place</translation>
    </message>
    <message>
        <source>Add an item to the what-if…</source>
        <translation>Add an item to the what-if…</translation>
    </message>
    <message>
        <source>Reverse the session</source>
        <translation>Reverse the session</translation>
    </message>
    <message>
        <source>Restore all events</source>
        <translation>Restore all events</translation>
    </message>
    <message>
        <source>Mark the session, or take its mark away</source>
        <translation>Mark the session, or take its mark away</translation>
    </message>
    <message>
        <source>Add the session to the report</source>
        <translation>Add the session to the report</translation>
    </message>
    <message>
        <source>Save the explanation as PNG…</source>
        <translation>Save the explanation as PNG…</translation>
    </message>
    <message>
        <source>Save the explanation as SVG…</source>
        <translation>Save the explanation as SVG…</translation>
    </message>
    <message>
        <source>Save the explanation as a table…</source>
        <translation>Save the explanation as a table…</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Show why</translation>
    </message>
    <message>
        <source>Show similar sessions</source>
        <translation>Show similar sessions</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>Show the item</translation>
    </message>
    <message>
        <source>One session at a time</source>
        <translation>One session at a time</translation>
    </message>
    <message>
        <source>Category transitions</source>
        <translation>Category transitions</translation>
    </message>
    <message>
        <source>Show or leave the list</source>
        <translation>Show or leave the list</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Search sessions</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Take all filters away</translation>
    </message>
    <message>
        <source>Save the list of sessions…</source>
        <translation>Save the list of sessions…</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
</context>
<context>
    <name>ui::PageTools</name>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Take the mark away (M)</source>
        <translation>Take the mark away (M)</translation>
    </message>
    <message>
        <source>Mark this session to find it again (M)</source>
        <translation>Mark this session to find it again (M)</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Take the mark away</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Show the list of sessions (Ctrl+L)</source>
        <translation>Show the list of sessions (Ctrl+L)</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>One session</translation>
    </message>
    <message>
        <source>Category transitions</source>
        <translation>Category transitions</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Previous session (K)</source>
        <translation>Previous session (K)</translation>
    </message>
    <message>
        <source>Next session (J)</source>
        <translation>Next session (J)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>Add to report</translation>
    </message>
    <message>
        <source>Put this session and its explanation by for the report</source>
        <translation>Put this session and its explanation by for the report</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>A command, an item&apos;s name or code, a session&apos;s number</source>
        <translation>A command, an item&apos;s name or code, a session&apos;s number</translation>
    </message>
    <message>
        <source>Find commands, items and sessions</source>
        <translation>Find commands, items and sessions</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing found. Items and sessions are found in the open project.</source>
        <translation>Nothing found. Items and sessions are found in the open project.</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n events</source>
        <translation>
            <numerusform>%1 · %n event</numerusform>
            <numerusform>%1 · %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>ui::PanelsView</name>
    <message>
        <source>Without one part</source>
        <translation>Without one part</translation>
    </message>
    <message>
        <source>Popularity bias</source>
        <translation>Popularity bias</translation>
    </message>
    <message>
        <source>Panels below the comparison</source>
        <translation>Panels below the comparison</translation>
    </message>
    <message>
        <source>What falls when one part is left out (student, HR@20, points)</source>
        <translation>What falls when one part is left out (student, HR@20, points)</translation>
    </message>
    <message>
        <source>Popularity bias (%1 recommendations)</source>
        <translation>Popularity bias (%1 recommendations)</translation>
    </message>
    <message>
        <source>Slices (%1)</source>
        <translation>Slices (%1)</translation>
    </message>
</context>
<context>
    <name>ui::PicturesPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>No pictures in this import. The models learn from text and codes then.</source>
        <translation>No pictures in this import. The models learn from text and codes then.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures find their item by name; %3 of %4 items stay without one.</source>
        <translation>%1 of %2 pictures find their item by name; %3 of %4 items stay without one.</translation>
    </message>
    <message>
        <source>%1 of no item: %2</source>
        <translation>%1 of no item: %2</translation>
    </message>
    <message>
        <source>%1 could be of several items</source>
        <translation>%1 could be of several items</translation>
    </message>
    <message>
        <source>without a picture: %1</source>
        <translation>without a picture: %1</translation>
    </message>
</context>
<context>
    <name>ui::PipelineView</name>
    <message>
        <source>Stages of the training</source>
        <translation>Stages of the training</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>%1% with picture</source>
        <translation>%1% with picture</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sessions</translation>
    </message>
    <message>
        <source>test from %1</source>
        <translation>test from %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Not trained yet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Stopped here</translation>
    </message>
    <message>
        <source>Failed here</source>
        <translation>Failed here</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · paused</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · %2 left</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between stages</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Line %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ui::ProjectController</name>
    <message>
        <source>Denju projects (*.denju)</source>
        <translation>Denju projects (*.denju)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Open a project (a folder NAME.denju)</source>
        <translation>Open a project (a folder NAME.denju)</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Where is %1 now?</translation>
    </message>
    <message>
        <source>Copy the project</source>
        <translation>Copy the project</translation>
    </message>
</context>
<context>
    <name>ui::RecentDelegate</name>
    <message>
        <source>Locate</source>
        <translation>Locate</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>Not found at its last place</source>
        <translation>Not found at its last place</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Can&apos;t be read</translation>
    </message>
    <message>
        <source>%1 sessions · %2 items</source>
        <translation>%1 sessions · %2 items</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Imported, not trained</source>
        <translation>Imported, not trained</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation>Training stopped</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trained</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation type="unfinished">d MMM yyyy</translation>
    </message>
    <message>
        <source>Opening it brings it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the Denju that made it, or a later one</source>
        <translation>Open it with the Denju that made it, or a later one</translation>
    </message>
    <message>
        <source>Caution %1</source>
        <translation>Caution %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluated</translation>
    </message>
    <message>
        <source>Of a later version</source>
        <translation>Of a later version</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Not trained</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Not evaluated</translation>
    </message>
    <message>
        <source>less than a minute left in this step</source>
        <translation>less than a minute left in this step</translation>
    </message>
    <message>
        <source>about %1 min left in this step</source>
        <translation>about %1 min left in this step</translation>
    </message>
    <message>
        <source>about %1 h %2 min left in this step</source>
        <translation>about %1 h %2 min left in this step</translation>
    </message>
    <message>
        <source>HR@20 %1% · strongest baseline %2%</source>
        <translation>HR@20 %1% · strongest baseline %2%</translation>
    </message>
    <message>
        <source>Student %1 · strongest baseline %2 (HR@20)</source>
        <translation>Student %1 · strongest baseline %2 (HR@20)</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationDelegate</name>
    <message numerus="yes">
        <source>%n more ranks</source>
        <translation>
            <numerusform>%n more rank</numerusform>
            <numerusform>%n more ranks</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>was not in the list before</comment>
        <translation>in</translation>
    </message>
    <message>
        <source>True next</source>
        <translation>True next</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an item never seen in training</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>seen %1×</source>
        <translation>seen %1×</translation>
    </message>
    <message>
        <source>Teacher %1</source>
        <translation>Teacher %1</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Student %1</translation>
    </message>
    <message>
        <source>was %1 · %2</source>
        <translation>was %1 · %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between details</comment>
        <translation type="unfinished"> · </translation>
    </message>
</context>
<context>
    <name>ui::RecommendationModel</name>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Rank by the other model</source>
        <translation>Rank by the other model</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>True next item</source>
        <translation>True next item</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Rank %1, %2, %3, score %4</source>
        <translation>Rank %1, %2, %3, score %4</translation>
    </message>
    <message>
        <source>, true next item</source>
        <translation>, true next item</translation>
    </message>
    <message>
        <source>, new item</source>
        <translation>, new item</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationPanel</name>
    <message>
        <source>Recommendations of the student</source>
        <translation>Recommendations of the student</translation>
    </message>
    <message>
        <source>Recommendations of the teacher</source>
        <translation>Recommendations of the teacher</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Score · before edit</source>
        <translation>Score · before edit</translation>
    </message>
    <message>
        <source>Score · by teacher</source>
        <translation>Score · by teacher</translation>
    </message>
    <message>
        <source>Score · by student</source>
        <translation>Score · by student</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Score · by %1</source>
        <translation>Score · by %1</translation>
    </message>
    <message>
        <source>True next item in the student&apos;s list</source>
        <translation>True next item in the student&apos;s list</translation>
    </message>
    <message>
        <source>True next item in the teacher&apos;s list</source>
        <translation>True next item in the teacher&apos;s list</translation>
    </message>
</context>
<context>
    <name>ui::ReportParts</name>
    <message>
        <source>Add to the report</source>
        <translation>Add to the report</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>Take out of the report</translation>
    </message>
    <message>
        <source>Move in the report</source>
        <translation>Move in the report</translation>
    </message>
</context>
<context>
    <name>ui::ReportsController</name>
    <message>
        <source>Run %1 · %2 · seed %3</source>
        <translation>Run %1 · %2 · seed %3</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>A report is being written.</translation>
    </message>
    <message>
        <source>Tick at least one section.</source>
        <translation>Tick at least one section.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 is there already. Replace it?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose the folder in which the student&apos;s folder is made</source>
        <translation>Choose the folder in which the student&apos;s folder is made</translation>
    </message>
    <message>
        <source>The report is being written: %1</source>
        <translation>The report is being written: %1</translation>
    </message>
    <message>
        <source>The student is being exported: %1</source>
        <translation>The student is being exported: %1</translation>
    </message>
    <message>
        <source>Stopped. %1 was not written; what was there before is kept.</source>
        <translation>Stopped. %1 was not written; what was there before is kept.</translation>
    </message>
    <message>
        <source>The student was exported to %1.</source>
        <translation>The student was exported to %1.</translation>
    </message>
    <message numerus="yes">
        <source>Proof: read again from there, it scores %n cases exactly as the one in the project.</source>
        <translation>
            <numerusform>Proof: read again from there, it scores %n case exactly as the one in the project.</numerusform>
            <numerusform>Proof: read again from there, it scores %n cases exactly as the one in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables and charts in %1</source>
        <translation>
            <numerusform>%n table or chart in %1</numerusform>
            <numerusform>%n tables and charts in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>The report was written: %1</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Quick</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>%1 · left out: %2</source>
        <translation>%1 · left out: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The folder %1 is not there. Choose another place for the report.</source>
        <translation>The folder %1 is not there. Choose another place for the report.</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>The run that the report tells of</source>
        <translation>The run that the report tells of</translation>
    </message>
    <message>
        <source>Export the student…</source>
        <translation>Export the student…</translation>
    </message>
    <message>
        <source>Write the student for serving, with a proof that it answers the same</source>
        <translation>Write the student for serving, with a proof that it answers the same</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>Open the report&apos;s folder</source>
        <translation>Open the report&apos;s folder</translation>
    </message>
    <message>
        <source>Make the preview anew</source>
        <translation>Make the preview anew</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Preview of the report</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Making the preview…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Go to Evaluation</source>
        <translation>Go to Evaluation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No project is open. Open one, and its report is put together here.</source>
        <translation>No project is open. Open one, and its report is put together here.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Open a project…</translation>
    </message>
    <message>
        <source>No sessions yet. Import a log; a report needs a trained model over it.</source>
        <translation>No sessions yet. Import a log; a report needs a trained model over it.</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>Import a log…</translation>
    </message>
    <message>
        <source>No model has been trained yet. Once one is ready, its report is put together here.</source>
        <translation>No model has been trained yet. Once one is ready, its report is put together here.</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Go to Models</translation>
    </message>
    <message>
        <source>This run has not been evaluated: comparison, slices and bias have nothing to say yet.</source>
        <translation>This run has not been evaluated: comparison, slices and bias have nothing to say yet.</translation>
    </message>
</context>
<context>
    <name>ui::RoleHeader</name>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Event type</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Picture file</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Meaning of column %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>no guess</source>
        <translation>no guess</translation>
    </message>
    <message>
        <source>%1% sure</source>
        <translation>%1% sure</translation>
    </message>
</context>
<context>
    <name>ui::RowsStep</name>
    <message>
        <source>Every row can be used.</source>
        <translation>Every row can be used.</translation>
    </message>
    <message>
        <source>%1 of %2 rows would be left out.</source>
        <translation>%1 of %2 rows would be left out.</translation>
    </message>
    <message>
        <source>%1 read = %2 usable + %3 merged + %4 left out · %5 sessions</source>
        <translation>%1 read = %2 usable + %3 merged + %4 left out · %5 sessions</translation>
    </message>
    <message>
        <source>Change text or columns</source>
        <translation>Change text or columns</translation>
    </message>
    <message>
        <source>Kinds of faults</source>
        <translation>Kinds of faults</translation>
    </message>
    <message>
        <source>Rows that would be left out</source>
        <translation>Rows that would be left out</translation>
    </message>
    <message>
        <source>All kinds · %1</source>
        <translation>All kinds · %1</translation>
    </message>
    <message>
        <source>%1 of %2 are listed; the import keeps all of them, with line and column.</source>
        <translation>%1 of %2 are listed; the import keeps all of them, with line and column.</translation>
    </message>
    <message>
        <source>The import keeps this list, with line and column.</source>
        <translation>The import keeps this list, with line and column.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of fault, rows</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::RunsModel</name>
    <message>
        <source>Not evaluated on the test days yet.</source>
        <translation>Not evaluated on the test days yet.</translation>
    </message>
    <message>
        <source>Hits in 20 on %1 test cases, with the 95% interval.</source>
        <translation>Hits in 20 on %1 test cases, with the 95% interval.</translation>
    </message>
    <message>
        <source>Share of the test cases whose true next item is among the first 20 (HR@20), with the 95% interval</source>
        <translation>Share of the test cases whose true next item is among the first 20 (HR@20), with the 95% interval</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Hits in 20, student</source>
        <translation>Hits in 20, student</translation>
    </message>
    <message>
        <source>Hits in 20, teacher</source>
        <translation>Hits in 20, teacher</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Answer time</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Peak memory</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Commands and items</source>
        <translation>Commands and items</translation>
    </message>
    <message>
        <source>Finds commands, items and sessions (%1)</source>
        <translation>Finds commands, items and sessions (%1)</translation>
    </message>
</context>
<context>
    <name>ui::SessionDelegate</name>
    <message>
        <source>%1 ev.</source>
        <comment>number of events</comment>
        <translation>%1 ev.</translation>
    </message>
</context>
<context>
    <name>ui::SessionListModel</name>
    <message>
        <source>Session %1, %2 events, rank by the student %3, by the teacher %4</source>
        <translation>Session %1, %2 events, rank by the student %3, by the teacher %4</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Rank by the student</source>
        <translation>Rank by the student</translation>
    </message>
    <message>
        <source>Rank by the teacher</source>
        <translation>Rank by the teacher</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>, marked</source>
        <translation>, marked</translation>
    </message>
</context>
<context>
    <name>ui::SessionListPanel</name>
    <message>
        <source>Order of the sessions</source>
        <translation>Order of the sessions</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sessions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Number, item</source>
        <translation>Number, item</translation>
    </message>
    <message>
        <source>Search sessions by their number or by the items in them</source>
        <translation>Search sessions by their number or by the items in them</translation>
    </message>
    <message>
        <source>Rank gain: first those where the student puts the true next item farther up than the teacher</source>
        <translation>Rank gain: first those where the student puts the true next item farther up than the teacher</translation>
    </message>
    <message>
        <source>Search in progress</source>
        <translation>Search in progress</translation>
    </message>
    <message>
        <source>Searching, %1%</source>
        <translation>Searching, %1%</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Save the list…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Take the mark away</translation>
    </message>
    <message>
        <source>No session passes these filters.</source>
        <translation>No session passes these filters.</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Take all filters away</translation>
    </message>
</context>
<context>
    <name>ui::SessionsController</name>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>recommendations.csv</source>
        <translation>recommendations.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Measured: each event taken away once, the model asked again</source>
        <translation>Measured: each event taken away once, the model asked again</translation>
    </message>
    <message>
        <source>unknown item</source>
        <translation>unknown item</translation>
    </message>
    <message>
        <source>Another model: “was” is the rank by %1.</source>
        <translation>Another model: “was” is the rank by %1.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>There is no session %1 in this project.</source>
        <translation>There is no session %1 in this project.</translation>
    </message>
    <message>
        <source>The filters would hide session %1; they were taken away.</source>
        <translation>The filters would hide session %1; they were taken away.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Bring them back</translation>
    </message>
    <message>
        <source>Trained on %1, on sessions before %2</source>
        <translation>Trained on %1, on sessions before %2</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Model card</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Session %1 is in the report now.</source>
        <translation>Session %1 is in the report now.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Show the report</translation>
    </message>
    <message>
        <source>Save the explanation</source>
        <translation>Save the explanation</translation>
    </message>
    <message>
        <source>session-%1</source>
        <comment>file name</comment>
        <translation>session-%1</translation>
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
        <translation>Model: %1</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>run %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::SessionsPage</name>
    <message>
        <source>Predict an earlier event ([)</source>
        <translation>Predict an earlier event ([)</translation>
    </message>
    <message>
        <source>Predict a later event (])</source>
        <translation>Predict a later event (])</translation>
    </message>
    <message>
        <source>Predict position</source>
        <translation>Predict position</translation>
    </message>
    <message>
        <source>Events of the session</source>
        <translation>Events of the session</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restore all</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
    <message>
        <source>No project is open. Open one and its sessions appear here.</source>
        <translation>No project is open. Open one and its sessions appear here.</translation>
    </message>
    <message>
        <source>No sessions yet. Import a log and they appear here.</source>
        <translation>No sessions yet. Import a log and they appear here.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>%1 · predicting what follows all %2 events</source>
        <translation>%1 · predicting what follows all %2 events</translation>
    </message>
    <message>
        <source>%1 · predicting from the first %2 of %3 events</source>
        <translation>%1 · predicting from the first %2 of %3 events</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>This run has no teacher.</source>
        <translation>This run has no teacher.</translation>
    </message>
    <message>
        <source>No model yet. Train one and its recommendations appear here.</source>
        <translation>No model yet. Train one and its recommendations appear here.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Train a model</translation>
    </message>
    <message>
        <source>The teacher&apos;s list appears here, too.</source>
        <translation>The teacher&apos;s list appears here, too.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source> · %1 rows, repeats in a row count once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why an item is recommended appears here once a model is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&lt;b&gt;What-if:&lt;/b&gt; %1. “Was” is the rank and score before the edit.</source>
        <translation>&lt;b&gt;What-if:&lt;/b&gt; %1. “Was” is the rank and score before the edit.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Open a project…</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>Import a log…</translation>
    </message>
</context>
<context>
    <name>ui::SettingsController</name>
    <message>
        <source>Folder for new projects</source>
        <translation>Folder for new projects</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>Folder for temporary files</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another folder.</source>
        <translation>You may not write to %1. Choose another folder.</translation>
    </message>
    <message>
        <source>Reset the settings</source>
        <translation>Reset the settings</translation>
    </message>
    <message>
        <source>All settings of this page become as they were at first.</source>
        <translation>All settings of this page become as they were at first.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>All settings of the next training</source>
        <translation>All settings of the next training</translation>
    </message>
    <message>
        <source>As preset %1 has them</source>
        <translation>As preset %1 has them</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Use these</translation>
    </message>
    <message numerus="yes">
        <source>%n differ from the preset</source>
        <translation>
            <numerusform>%n differs from the preset</numerusform>
            <numerusform>%n differ from the preset</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Choose the best one</source>
        <translation>Choose the best one</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (not here)</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>New projects</translation>
    </message>
    <message>
        <source>Where workers keep what they need only for a moment: %1. Imports of many gigabytes need room there.</source>
        <translation>Where workers keep what they need only for a moment: %1. Imports of many gigabytes need room there.</translation>
    </message>
    <message>
        <source>Choose the folder for new projects</source>
        <translation>Choose the folder for new projects</translation>
    </message>
    <message>
        <source>Choose the folder for temporary files</source>
        <translation>Choose the folder for temporary files</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Of the window and of what it proposes for reports.</source>
        <translation>Of the window and of what it proposes for reports.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Photographs look the same in all of them.</source>
        <translation>Photographs look the same in all of them.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Rows grow with it. Also Ctrl+Plus, Ctrl+Minus and Ctrl+0.</source>
        <translation>Rows grow with it. Also Ctrl+Plus, Ctrl+Minus and Ctrl+0.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Computing</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>What a new training proposes. Each training can choose another.</source>
        <translation>What a new training proposes. Each training can choose another.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Memory limit</translation>
    </message>
    <message>
        <source>The most main memory that a new training may take.</source>
        <translation>The most main memory that a new training may take.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>As much as there is</translation>
    </message>
    <message>
        <source>Tell me when a long job ends</source>
        <translation>Tell me when a long job ends</translation>
    </message>
    <message>
        <source>Through the system, after half a minute and more, while you are not looking here.</source>
        <translation>Through the system, after half a minute and more, while you are not looking here.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Backbones on this computer</source>
        <translation>Backbones on this computer</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>no trained model open</source>
        <translation>no trained model open</translation>
    </message>
    <message>
        <source>%1 in the newest model</source>
        <translation>%1 in the newest model</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Hash identifiers on import</source>
        <translation>Hash identifiers on import</translation>
    </message>
    <message>
        <source>Session numbers are kept as hashes from which the originals can&apos;t be read. Each import can choose otherwise.</source>
        <translation>Session numbers are kept as hashes from which the originals can&apos;t be read. Each import can choose otherwise.</translation>
    </message>
    <message>
        <source>Keep a list of recent projects</source>
        <translation>Keep a list of recent projects</translation>
    </message>
    <message>
        <source>On the Start page. Switching it off clears the list; projects stay where they are.</source>
        <translation>On the Start page. Switching it off clears the list; projects stay where they are.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <source>Everything as at first</source>
        <translation>Everything as at first</translation>
    </message>
    <message>
        <source>All settings of this page. No project is touched.</source>
        <translation>All settings of this page. No project is touched.</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Reset…</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Temporary files</translation>
    </message>
    <message>
        <source>Reads pictures and text with small towers that learn from your own data. Part of Denju, nothing to download.</source>
        <translation>Reads pictures and text with small towers that learn from your own data. Part of Denju, nothing to download.</translation>
    </message>
</context>
<context>
    <name>ui::ShellController</name>
    <message>
        <source>Sample project</source>
        <translation>Sample project</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Choose log, product table and pictures</source>
        <translation>Choose log, product table and pictures</translation>
    </message>
    <message>
        <source>Tables and archives (*.csv *.tsv *.txt *.gz *.zip);;All files (*)</source>
        <translation>Tables and archives (*.csv *.tsv *.txt *.gz *.zip);;All files (*)</translation>
    </message>
    <message>
        <source>About Denju</source>
        <translation>About Denju</translation>
    </message>
    <message>
        <source>%1 sessions · %2 items</source>
        <translation>%1 sessions · %2 items</translation>
    </message>
    <message>
        <source>A job is running. Wait for it or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be looked at.</source>
        <translation>This project can only be looked at.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Every change is written at once, into %1</source>
        <translation>Every change is written at once, into %1</translation>
    </message>
    <message>
        <source>Import a session log first.</source>
        <translation>Import a session log first.</translation>
    </message>
    <message>
        <source>Denju 伝授 %1
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Denju 伝授 %1
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Open the chosen row</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copy the chosen rows</translation>
    </message>
    <message>
        <source>Find a row by its first letters</source>
        <translation>Find a row by its first letters</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>typing</translation>
    </message>
</context>
<context>
    <name>ui::SideController</name>
    <message>
        <source>No model yet: the student says which sessions are near. Train one and they appear here.</source>
        <translation>No model yet: the student says which sessions are near. Train one and they appear here.</translation>
    </message>
    <message>
        <source>Looking for similar sessions…</source>
        <translation>Looking for similar sessions…</translation>
    </message>
    <message>
        <source>Choose an event or a recommendation, and its item appears here.</source>
        <translation>Choose an event or a recommendation, and its item appears here.</translation>
    </message>
    <message>
        <source>Reading the item…</source>
        <translation>Reading the item…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>%1 events in %2 sessions</source>
        <translation>%1 events in %2 sessions</translation>
    </message>
    <message>
        <source>; new to the model</source>
        <translation>; new to the model</translation>
    </message>
    <message>
        <source>; the model learned from %1 of them</source>
        <translation>; the model learned from %1 of them</translation>
    </message>
</context>
<context>
    <name>ui::SidePanel</name>
    <message>
        <source>Right panel</source>
        <translation>Right panel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Similar sessions</source>
        <translation>Similar sessions</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>ui::SimilarModel</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message>
        <source>Shared items</source>
        <translation>Shared items</translation>
    </message>
    <message>
        <source>What came next</source>
        <translation>What came next</translation>
    </message>
    <message numerus="yes">
        <source>Session %1, %2, %n shared item(s)</source>
        <translation>
            <numerusform>Session %1, %2, %n shared item</numerusform>
            <numerusform>Session %1, %2, %n shared items</numerusform>
        </translation>
    </message>
    <message>
        <source>, then came %1</source>
        <translation>, then came %1</translation>
    </message>
</context>
<context>
    <name>ui::SimilarPanel</name>
    <message>
        <source>nothing came next</source>
        <translation>nothing came next</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>then %1</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>%1 shared</translation>
    </message>
    <message>
        <source>No session of the training shares an item with this one and holds another.</source>
        <translation>No session of the training shares an item with this one and holds another.</translation>
    </message>
    <message>
        <source>Similar sessions</source>
        <translation>Similar sessions</translation>
    </message>
    <message>
        <source>Nearest of %1 sessions of the training: rare items near the end count most. Underlined: in both. Framed: what came next. Enter opens.</source>
        <translation>Nearest of %1 sessions of the training: rare items near the end count most. Underlined: in both. Framed: what came next. Enter opens.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Open the session</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
</context>
<context>
    <name>ui::StageBars</name>
    <message>
        <source>Where the time goes</source>
        <translation>Where the time goes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Empty project</source>
        <translation>Empty project</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>New here?</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Sample project</translation>
    </message>
    <message>
        <source>An invented parts catalogue whose true reasons are known, so that explanations can be checked. No GPU needed.</source>
        <translation>An invented parts catalogue whose true reasons are known, so that explanations can be checked. No GPU needed.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>1  Import</source>
        <translation>1  Import</translation>
    </message>
    <message>
        <source>2  Train</source>
        <translation>2  Train</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Recent projects</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Open project</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Train…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>New data and the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next and why, from your own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the data can carry a pilot</source>
        <translation>See whether the data can carry a pilot</translation>
    </message>
    <message>
        <source>Begin once you know what it will take</source>
        <translation>Begin once you know what it will take</translation>
    </message>
    <message>
        <source>Against known methods, and session by session</source>
        <translation>Against known methods, and session by session</translation>
    </message>
    <message>
        <source>What this computer can train</source>
        <translation>What this computer can train</translation>
    </message>
    <message>
        <source>F1  Keyboard shortcuts</source>
        <translation>F1  Keyboard shortcuts</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3  Check</translation>
    </message>
    <message>
        <source>No projects yet. Drop a session log on the left, or try the sample.</source>
        <translation>No projects yet. Drop a session log on the left, or try the sample.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Offline · no data leaves this computer</source>
        <translation>Offline · no data leaves this computer</translation>
    </message>
    <message>
        <source>Show or hide the jobs</source>
        <translation>Show or hide the jobs</translation>
    </message>
</context>
<context>
    <name>ui::StripLegend</name>
    <message>
        <source>Transition attention, %</source>
        <translation>Transition attention, %</translation>
    </message>
    <message>
        <source>Leave-one-out effect, measured, %</source>
        <translation>Leave-one-out effect, measured, %</translation>
    </message>
    <message>
        <source>≠ 20 points apart or more</source>
        <translation>≠ 20 points apart or more</translation>
    </message>
    <message>
        <source>before the edit</source>
        <translation>before the edit</translation>
    </message>
</context>
<context>
    <name>ui::TableExport</name>
    <message>
        <source>Save the table</source>
        <translation>Save the table</translation>
    </message>
    <message>
        <source>As what is “%1” to be saved?</source>
        <translation>As what is “%1” to be saved?</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV, UTF-8</translation>
    </message>
    <message>
        <source>CSV, CP932 (Shift_JIS)</source>
        <translation>CSV, CP932 (Shift_JIS)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved as %1.</source>
        <translation>
            <numerusform>%n row was saved as %1.</numerusform>
            <numerusform>%n rows were saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CP932 lacks %n characters, which are written as 〓: %1</source>
        <translation>
            <numerusform>CP932 lacks %n character, which is written as 〓: %1</numerusform>
            <numerusform>CP932 lacks %n characters, which are written as 〓: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>The table was not saved</translation>
    </message>
</context>
<context>
    <name>ui::TableStep</name>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>First row</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recipe</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>How dates are written</translation>
    </message>
    <message>
        <source>How earlier files of this kind were read: encoding, separator and columns</source>
        <translation>How earlier files of this kind were read: encoding, separator and columns</translation>
    </message>
    <message>
        <source>How is the text encoded?</source>
        <translation>How is the text encoded?</translation>
    </message>
    <message>
        <source>Each was tried on the whole file. Choose the line that reads well.</source>
        <translation>Each was tried on the whole file. Choose the line that reads well.</translation>
    </message>
    <message>
        <source>More encodings</source>
        <translation>More encodings</translation>
    </message>
    <message>
        <source>What does each column mean?</source>
        <translation>What does each column mean?</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>Random rows</source>
        <translation>Random rows</translation>
    </message>
    <message>
        <source>Rows with faults</source>
        <translation>Rows with faults</translation>
    </message>
    <message>
        <source>Press again for other rows</source>
        <translation>Press again for other rows</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>column names</source>
        <translation>column names</translation>
    </message>
    <message>
        <source>already data</source>
        <translation>already data</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>as found</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>day first</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>month first</translation>
    </message>
    <message>
        <source>days of Excel</source>
        <translation>days of Excel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>from a file…</source>
        <translation>from a file…</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>More: %1</translation>
    </message>
    <message>
        <source>Guessed from names and first rows.</source>
        <translation>Guessed from names and first rows.</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copy as Markdown</translation>
    </message>
    <message>
        <source>Save as CSV or Excel…</source>
        <translation>Save as CSV or Excel…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>ui::TrainingView</name>
    <message>
        <source>Open in Evaluation</source>
        <translation>Open in Evaluation</translation>
    </message>
    <message>
        <source>Delete this run…</source>
        <translation>Delete this run…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>&lt;b&gt;about %1 left&lt;/b&gt; (%2)</source>
        <translation>&lt;b&gt;about %1 left&lt;/b&gt; (%2)</translation>
    </message>
    <message>
        <source>about %1 left in this stage</source>
        <translation>about %1 left in this stage</translation>
    </message>
    <message>
        <source>trained in %1 on %2, started %3</source>
        <translation>trained in %1 on %2, started %3</translation>
    </message>
    <message>
        <source>Not evaluated on the test days yet.</source>
        <translation>Not evaluated on the test days yet.</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>stopped after %1</translation>
    </message>
    <message>
        <source>Everything up to the last checkpoint is kept; you can go on from there.</source>
        <translation>Everything up to the last checkpoint is kept; you can go on from there.</translation>
    </message>
    <message>
        <source>interrupted: its worker is gone</source>
        <translation>interrupted: its worker is gone</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>failed after %1</translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation>nothing measured yet</translation>
    </message>
    <message>
        <source>lower is better · smoothed, as measured</source>
        <translation>lower is better · smoothed, as measured</translation>
    </message>
    <message>
        <source>Hits among 20 (HR@20, %)</source>
        <translation>Hits among 20 (HR@20, %)</translation>
    </message>
    <message>
        <source>known once the student is tried on the validation days</source>
        <translation>known once the student is tried on the validation days</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>higher is better</translation>
    </message>
    <message>
        <source>higher is better · whiskers: 95% interval</source>
        <translation>higher is better · whiskers: 95% interval</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Show in Evaluation</source>
        <translation>Show in Evaluation</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>Show only what differs</translation>
    </message>
    <message>
        <source>Compares the two ticked runs, or the two newest</source>
        <translation>Compares the two ticked runs, or the two newest</translation>
    </message>
    <message>
        <source>Nothing is trained yet. Choose what the next run is to be; a trial tells how long it will take.</source>
        <translation>Nothing is trained yet. Choose what the next run is to be; a trial tells how long it will take.</translation>
    </message>
    <message>
        <source>Choose the next run</source>
        <translation>Choose the next run</translation>
    </message>
    <message>
        <source>The reason is not recorded any more. What was checkpointed is kept.</source>
        <translation>The reason is not recorded any more. What was checkpointed is kept.</translation>
    </message>
</context>
<context>
    <name>ui::TransitionsModel</name>
    <message numerus="yes">
        <source>Other (%n category(s))</source>
        <translation>
            <numerusform>Other (%n category)</numerusform>
            <numerusform>Other (%n categories)</numerusform>
        </translation>
    </message>
    <message>
        <source>no category</source>
        <translation>no category</translation>
    </message>
    <message>
        <source>%1 → %2: no step in the log</source>
        <translation>%1 → %2: no step in the log</translation>
    </message>
    <message>
        <source>%1 → %2: %3 steps, %4% of those that leave it, %5 times as often as chance</source>
        <translation>%1 → %2: %3 steps, %4% of those that leave it, %5 times as often as chance</translation>
    </message>
    <message>
        <source>; of the student&apos;s transition weight %1%</source>
        <translation>; of the student&apos;s transition weight %1%</translation>
    </message>
    <message>
        <source>%1: %2 events of %3 items</source>
        <translation>%1: %2 events of %3 items</translation>
    </message>
</context>
<context>
    <name>ui::TransitionsView</name>
    <message>
        <source>Share of the row, %</source>
        <translation>Share of the row, %</translation>
    </message>
    <message>
        <source>Lift over chance</source>
        <translation>Lift over chance</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Student&apos;s share of the row, %</source>
        <translation>Student&apos;s share of the row, %</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation>Most events first</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Order of the categories</source>
        <translation>Order of the categories</translation>
    </message>
    <message>
        <source>Levels of the category told apart</source>
        <translation>Levels of the category told apart</translation>
    </message>
    <message>
        <source>How many categories</source>
        <translation>How many categories</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Save the table…</translation>
    </message>
    <message>
        <source>Steps between categories: rows were left, columns came next</source>
        <translation>Steps between categories: rows were left, columns came next</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>The items have no categories.</source>
        <translation>The items have no categories.</translation>
    </message>
    <message>
        <source>No session has two events.</source>
        <translation>No session has two events.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Rows were left, columns came next. A click shows the sessions with that step. %1</source>
        <translation>Rows were left, columns came next. A click shows the sessions with that step. %1</translation>
    </message>
    <message>
        <source>Student of run %1.</source>
        <translation>Student of run %1.</translation>
    </message>
    <message>
        <source>No student: no run is ready.</source>
        <translation>No student: no run is ready.</translation>
    </message>
    <message>
        <source>From \ to</source>
        <translation>From \ to</translation>
    </message>
    <message>
        <source>Show the sessions with this step</source>
        <translation>Show the sessions with this step</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>%1% of %2 steps stay within one of the categories shown.</source>
        <translation>%1% of %2 steps stay within one of the categories shown.</translation>
    </message>
    <message>
        <source>Between two, %1 → %2 stands out: %3 times as often as chance.</source>
        <translation>Between two, %1 → %2 stands out: %3 times as often as chance.</translation>
    </message>
</context>
<context>
    <name>ui::VerdictPanel</name>
    <message>
        <source>The checks say whether these data can carry a pilot: sessions, order, sparseness, pictures, texts, new items, drift, duplicates.</source>
        <translation>The checks say whether these data can carry a pilot: sessions, order, sparseness, pictures, texts, new items, drift, duplicates.</translation>
    </message>
    <message>
        <source>The data have changed since; this is the verdict on what was there before.</source>
        <translation>The data have changed since; this is the verdict on what was there before.</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 good</translation>
    </message>
    <message>
        <source>%1 attention</source>
        <translation>%1 attention</translation>
    </message>
    <message>
        <source>%1 lacking</source>
        <translation>%1 lacking</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>For example: %1</translation>
    </message>
    <message>
        <source>Show these items</source>
        <translation>Show these items</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Check the data</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Show or hide the checks one by one</source>
        <translation>Show or hide the checks one by one</translation>
    </message>
    <message>
        <source>The data are being checked…</source>
        <translation>The data are being checked…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>The data have changed and are being checked again; this is of before.</source>
        <translation>The data have changed and are being checked again; this is of before.</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfList</name>
    <message>
        <source>Earlier: event %1</source>
        <translation>Earlier: event %1</translation>
    </message>
    <message>
        <source>Later: event %1</source>
        <translation>Later: event %1</translation>
    </message>
    <message>
        <source>Restore event %1</source>
        <translation>Restore event %1</translation>
    </message>
    <message>
        <source>Take event %1 away</source>
        <translation>Take event %1 away</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Take %1 away again</source>
        <translation>Take %1 away again</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Parts of the score</source>
        <translation>Parts of the score</translation>
    </message>
    <message>
        <source>The score is exactly the sum of these.</source>
        <translation>The score is exactly the sum of these.</translation>
    </message>
    <message>
        <source>Try it (what-if)</source>
        <translation>Try it (what-if)</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Student %1 · score %2</source>
        <translation>Student %1 · score %2</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>The score is exactly the sum of these. A tick: before the edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Add an item behind the last event and ask the models again (+)</source>
        <translation>Add an item behind the last event and ask the models again (+)</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Model card</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restore all</translation>
    </message>
</context>
</TS>
