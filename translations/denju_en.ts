<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Computer</name>
    <message>
        <source>No NVIDIA GPU: training runs on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside Denju: %1. Save the diagnostics and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder %1 is not there. Check the path and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that you may open it and that it is not open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Check the folder&apos;s permissions or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full while writing %1. Free some space and try again; nothing that was there before is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no rows. Choose a file with a header line and at least one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a table. Check the separator and the quotes at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not readable in that encoding. Choose another encoding (UTF-8 or CP932).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column was found for %1. Name it with a role option or a recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column named %1. Check the spelling against the file&apos;s header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 is damaged or of an unknown kind. Pack the pictures again as a zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Denju project at %1. Check the path, or create one by importing a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project already stands at %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file %1 is damaged. Restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 was made by a newer Denju. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 is in use by another job. Wait for it or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 can&apos;t be changed because it is read-only. Copy it to a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 holds no sessions yet. Import a session log first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 holds no items yet. Import a log or a product table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few sessions for this: %1. Import more data or move the first test day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trained model for %1. Train one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model folder %1 is damaged or incomplete. Train the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item with the code %1 in this project. Check the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session %1 in this project. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session %1 has too few events to ask about. Choose one with two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is not usable. See --help for what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request can&apos;t be understood: %1. The two programs may be of different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 is not on this computer. Choose auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for %1. Choose a smaller preset or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ended unexpectedly during %1. What was saved is kept; you can resume.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Imported %1 events in %2 sessions, %3 items and %4 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 rows and %2 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained run %1. On the validation days the true next item is among the student&apos;s first 20 in %2 of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher reaches %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample project holds %1 items, %2 sessions and %3 pictures. Train it to see recommendations and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the knowledge tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the transition tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning the towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over to the student (distillation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its worker to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Everything up to the last checkpoint is kept; you can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The project is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreParts</name>
    <message>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>%1</source>
        <comment>rank, such as 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;20</source>
        <comment>rank not among the first 20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>date, first and last time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, attention %2%, effect of removing %3%, rank %4 to %5 without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, disagree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhySentence</name>
    <message>
        <source>No single event lowers rank %1 when it is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1 is mainly due to event %2, %3. Without it the item falls to rank %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Event %1, %2, which the model attended to most, does not lower the rank when taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the edit %1 keeps rank %2. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the edit %1 falls from rank %2 to rank %3. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the edit %1 rises from rank %2 to rank %3. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DropZone</name>
    <message>
        <source>Session log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files and folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV and TSV, also .gz; pictures as a folder or zip.
Encoding and columns are found automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EditedSession</name>
    <message>
        <source>removed: event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between statements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EventStrip</name>
    <message>
        <source>≠ effect larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ attention only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding and columns are found automatically. An import is all or nothing: stopped or failed, the project is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session log (CSV, TSV, .gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product table (CSV, TSV, .gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (folder or zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the stopped training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Denju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · no data leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecentDelegate</name>
    <message>
        <source>Locate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>Not found at its last place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions · %2 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>an item never seen in training</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecommendationModel</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by the other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1, %2, %3, score %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, true next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, new item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecommendationPanel</name>
    <message>
        <source>Recommendations of the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations of the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score · before edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score · by teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score · by student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SessionDelegate</name>
    <message>
        <source>%1 ev.</source>
        <comment>number of events</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SessionListModel</name>
    <message>
        <source>Session %1, %2 events, rank by the student %3, by the teacher %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SessionListPanel</name>
    <message>
        <source>Session number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sessions that the model was not trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sessions with %1 events or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SessionsController</name>
    <message>
        <source>Model: run %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: each event taken away once, the model asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SessionsPage</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list of sessions (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous session (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict an earlier event ([)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict a later event (])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open. Open one and its sessions appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet. Import a log and they appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · predicting what follows all %2 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · predicting from the first %2 of %3 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet. Train one and its recommendations appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher&apos;s list appears here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if, %1. “Was” is the rank and score before the edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShellController</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denju projects (*.denju)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project (a folder NAME.denju)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose log, product table and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and archives (*.csv *.tsv *.txt *.gz *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on without the window; the next time you open the project you find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2: pages
Ctrl+N, Ctrl+O: new project, open project
F6: next panel
Ctrl+Z, Ctrl+Y: undo, redo
Ctrl+Q: quit
Sessions: J, K: next and previous session; Left, Right: event; Del: remove the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Denju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denju 伝授 %1
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions · %2 items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>What is chosen next and why, from your own data alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented parts catalogue whose true reasons are known, so that explanations can be checked. No GPU needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log, products and pictures; what can&apos;t be read is listed row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be paused, stopped and resumed; goes on when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session by session, attention beside the measured effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No projects yet. Drop a session log on the left, or try the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StripLegend</name>
    <message>
        <source>Transition attention, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave-one-out effect, measured, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ 20 points apart or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrainDialog</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: a first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot: figures to decide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: the largest models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First GPU (cuda:0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the training that was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhatIfList</name>
    <message>
        <source>Earlier: event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take event %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Parts of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is exactly the sum of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it (what-if)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student %1 · score %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · tick = before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
