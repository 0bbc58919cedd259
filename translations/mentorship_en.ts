<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountRules</name>
    <message numerus="yes">
        <source>At least %n characters, blanks not counted.</source>
        <translation>
            <numerusform>At least %n character, blanks not counted.</numerusform>
            <numerusform>At least %n characters, blanks not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters, blanks not counted.</source>
        <translation>
            <numerusform>At most %n character, blanks not counted.</numerusform>
            <numerusform>At most %n characters, blanks not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters with blanks.</source>
        <translation>
            <numerusform>At most %n character with blanks.</numerusform>
            <numerusform>At most %n characters with blanks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Gui</name>
    <message numerus="yes">
        <source>Signing out drops %n change(s) that the server does not have yet.</source>
        <translation>
            <numerusform>Signing out drops %n change that the server does not have yet.</numerusform>
            <numerusform>Signing out drops %n changes that the server does not have yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window drops %n change(s) that the server does not have yet, since nothing is kept on this computer.</source>
        <translation>
            <numerusform>Closing the window drops %n change that the server does not have yet, since nothing is kept on this computer.</numerusform>
            <numerusform>Closing the window drops %n changes that the server does not have yet, since nothing is kept on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message numerus="yes">
        <source>The server took longer than %n second(s).</source>
        <translation>
            <numerusform>The server took longer than %n second.</numerusform>
            <numerusform>The server took longer than %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %n change(s) that the server does not have yet; to do so, add --discard-changes.</source>
        <translation>
            <numerusform>Signing out drops %n change that the server does not have yet; to do so, add --discard-changes.</numerusform>
            <numerusform>Signing out drops %n changes that the server does not have yet; to do so, add --discard-changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::Recommendation</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of things that two people have in common</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncing::EditChecks</name>
    <message numerus="yes">
        <source>A comment has at most %n characters.</source>
        <translation>
            <numerusform>A comment has at most %n character.</numerusform>
            <numerusform>A comment has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AdminDialog</name>
    <message numerus="yes">
        <source>Loading the members: %n so far.</source>
        <translation>
            <numerusform>Loading the members: %n so far.</numerusform>
            <numerusform>Loading the members: %n so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeCommands</name>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Discard %n change?</numerusform>
            <numerusform>Discard %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) would go along.</source>
        <translation>
            <numerusform>%n other change would go along.</numerusform>
            <numerusform>%n other changes would go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeDetails</name>
    <message numerus="yes">
        <source>%n change(s) chosen</source>
        <translation>
            <numerusform>%n change chosen</numerusform>
            <numerusform>%n changes chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangesPanel</name>
    <message numerus="yes">
        <source>%n change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%n change to decide</numerusform>
            <numerusform>%n changes to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentCommands</name>
    <message numerus="yes">
        <source>Delete %n comment(s) of yours? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n comment of yours? This cannot be undone.</numerusform>
            <numerusform>Delete %n comments of yours? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentsPanel</name>
    <message numerus="yes">
        <source>%n character(s) too many; a comment holds %1, blanks included.</source>
        <translation>
            <numerusform>%n character too many; a comment holds %1, blanks included.</numerusform>
            <numerusform>%n characters too many; a comment holds %1, blanks included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) without blanks</source>
        <translation>
            <numerusform>%n character without blanks</numerusform>
            <numerusform>%n characters without blanks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CompletionChart</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the last six months</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%n in the last six months</numerusform>
            <numerusform>%n in the last six months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the last 26 weeks</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%n in the last 26 weeks</numerusform>
            <numerusform>%n in the last 26 weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::EditNotices</name>
    <message numerus="yes">
        <source>%n change(s) wait for you.</source>
        <translation>
            <numerusform>%n change waits for you.</numerusform>
            <numerusform>%n changes wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::HomeView</name>
    <message numerus="yes">
        <source>%n request(s) waiting for your answer.</source>
        <translation>
            <numerusform>%n request waiting for your answer.</numerusform>
            <numerusform>%n requests waiting for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to do with %1.</source>
        <translation>
            <numerusform>%n task to do with %1.</numerusform>
            <numerusform>%n tasks to do with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::MembersPanel</name>
    <message numerus="yes">
        <source>Up to %n people can be compared.</source>
        <translation>
            <numerusform>Up to %n person can be compared.</numerusform>
            <numerusform>Up to %n people can be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) shown</source>
        <translation>
            <numerusform>%n member shown</numerusform>
            <numerusform>%n members shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::PasteTasksDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n task(s)</source>
        <translation>
            <numerusform>&amp;Add %n task</numerusform>
            <numerusform>&amp;Add %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RelationFacts</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>until a relation ends</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RequestDialog</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>length of a mentorship</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <comment>a mentorship ends</comment>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>“in 5 weeks and 3 days”</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::StatusBar</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%n change to decide</numerusform>
            <numerusform>%n changes to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskCommands</name>
    <message numerus="yes">
        <source>Delete %n task(s) for both of you? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n task for both of you? This cannot be undone.</numerusform>
            <numerusform>Delete %n tasks for both of you? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskDelegate</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::UndoNotice</name>
    <message numerus="yes">
        <source>%n task(s) completed.</source>
        <translation>
            <numerusform>%n task completed.</numerusform>
            <numerusform>%n tasks completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted.</source>
        <translation>
            <numerusform>%n task deleted.</numerusform>
            <numerusform>%n tasks deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) deleted.</source>
        <translation>
            <numerusform>%n comment deleted.</numerusform>
            <numerusform>%n comments deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::WindowActions</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>time to undo</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
