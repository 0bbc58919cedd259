<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountRules</name>
    <message numerus="yes">
        <source>At least %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>At least %Ln character, blanks not counted.</numerusform>
            <numerusform>At least %Ln characters, blanks not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>At most %Ln character, blanks not counted.</numerusform>
            <numerusform>At most %Ln characters, blanks not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters with blanks.</source>
        <translation>
            <numerusform>At most %Ln character with blanks.</numerusform>
            <numerusform>At most %Ln characters with blanks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Gui</name>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet.</source>
        <translation>
            <numerusform>Signing out drops %Ln change that the server does not have yet.</numerusform>
            <numerusform>Signing out drops %Ln changes that the server does not have yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window drops %Ln change(s) that the server does not have yet, since nothing is kept on this computer.</source>
        <translation>
            <numerusform>Closing the window drops %Ln change that the server does not have yet, since nothing is kept on this computer.</numerusform>
            <numerusform>Closing the window drops %Ln changes that the server does not have yet, since nothing is kept on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message numerus="yes">
        <source>The server took longer than %Ln second(s).</source>
        <translation>
            <numerusform>The server took longer than %Ln second.</numerusform>
            <numerusform>The server took longer than %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet; to do so, add --discard-changes.</source>
        <translation>
            <numerusform>Signing out drops %Ln change that the server does not have yet; to do so, add --discard-changes.</numerusform>
            <numerusform>Signing out drops %Ln changes that the server does not have yet; to do so, add --discard-changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewsTexts</name>
    <message numerus="yes">
        <source>The mentorship with %1 ends in %Ln day(s)</source>
        <translation>
            <numerusform>The mentorship with %1 ends in %Ln day</numerusform>
            <numerusform>The mentorship with %1 ends in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>%Ln new request</numerusform>
            <numerusform>%Ln new requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) accepted</source>
        <translation>
            <numerusform>%Ln request accepted</numerusform>
            <numerusform>%Ln requests accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) declined</source>
        <translation>
            <numerusform>%Ln request declined</numerusform>
            <numerusform>%Ln requests declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) cancelled</source>
        <translation>
            <numerusform>%Ln mentorship cancelled</numerusform>
            <numerusform>%Ln mentorships cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) end soon</source>
        <translation>
            <numerusform>%Ln mentorship ends soon</numerusform>
            <numerusform>%Ln mentorships end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new task(s)</source>
        <translation>
            <numerusform>%Ln new task</numerusform>
            <numerusform>%Ln new tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln new comment</numerusform>
            <numerusform>%Ln new comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message numerus="yes">
        <source>%Ln thing(s) new</source>
        <translation>
            <numerusform>%Ln thing new</numerusform>
            <numerusform>%Ln things new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::Recommendation</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of things that two people have in common</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncing::EditChecks</name>
    <message numerus="yes">
        <source>A comment has at most %Ln characters.</source>
        <translation>
            <numerusform>A comment has at most %Ln character.</numerusform>
            <numerusform>A comment has at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AdminDialog</name>
    <message numerus="yes">
        <source>Loading the members: %Ln so far.</source>
        <translation>
            <numerusform>Loading the members: %Ln so far.</numerusform>
            <numerusform>Loading the members: %Ln so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeCommands</name>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Discard %Ln change?</numerusform>
            <numerusform>Discard %Ln changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) would go along.</source>
        <translation>
            <numerusform>%Ln other change would go along.</numerusform>
            <numerusform>%Ln other changes would go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeDetails</name>
    <message numerus="yes">
        <source>%Ln change(s) chosen</source>
        <translation>
            <numerusform>%Ln change chosen</numerusform>
            <numerusform>%Ln changes chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln character too long</numerusform>
            <numerusform>%Ln characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln change to decide</numerusform>
            <numerusform>%Ln changes to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentCommands</name>
    <message numerus="yes">
        <source>Delete %Ln comment(s) of yours? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %Ln comment of yours? This cannot be undone.</numerusform>
            <numerusform>Delete %Ln comments of yours? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentsPanel</name>
    <message numerus="yes">
        <source>%Ln character(s) too many; a comment holds %L1, blanks included.</source>
        <translation>
            <numerusform>%Ln character too many; a comment holds %L1, blanks included.</numerusform>
            <numerusform>%Ln characters too many; a comment holds %L1, blanks included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) without blanks</source>
        <translation>
            <numerusform>%Ln character without blanks</numerusform>
            <numerusform>%Ln characters without blanks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CompletionChart</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last six months</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%Ln in the last six months</numerusform>
            <numerusform>%Ln in the last six months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%Ln in the last %L1 weeks</numerusform>
            <numerusform>%Ln in the last %L1 weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::EditNotices</name>
    <message numerus="yes">
        <source>%Ln change(s) wait for you.</source>
        <translation>
            <numerusform>%Ln change waits for you.</numerusform>
            <numerusform>%Ln changes wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::HomeView</name>
    <message numerus="yes">
        <source>%Ln request(s) waiting for your answer.</source>
        <translation>
            <numerusform>%Ln request waiting for your answer.</numerusform>
            <numerusform>%Ln requests waiting for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) to do with %1.</source>
        <translation>
            <numerusform>%Ln task to do with %1.</numerusform>
            <numerusform>%Ln tasks to do with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::MembersPanel</name>
    <message numerus="yes">
        <source>Up to %Ln people can be compared.</source>
        <translation>
            <numerusform>Up to %Ln person can be compared.</numerusform>
            <numerusform>Up to %Ln people can be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) shown</source>
        <translation>
            <numerusform>%Ln member shown</numerusform>
            <numerusform>%Ln members shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::PasteTasksDialog</name>
    <message numerus="yes">
        <source>&amp;Add %Ln task(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln task</numerusform>
            <numerusform>&amp;Add %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RelationFacts</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>until a relation ends</comment>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RequestDialog</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>length of a mentorship</comment>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <comment>a mentorship ends</comment>
        <translation>
            <numerusform>in %Ln week</numerusform>
            <numerusform>in %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>“in 5 weeks and 3 days”</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::StatusBar</name>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln change to decide</numerusform>
            <numerusform>%Ln changes to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskCommands</name>
    <message numerus="yes">
        <source>Delete %Ln task(s) for both of you? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %Ln task for both of you? This cannot be undone.</numerusform>
            <numerusform>Delete %Ln tasks for both of you? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskDelegate</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::UndoNotice</name>
    <message numerus="yes">
        <source>%Ln task(s) completed.</source>
        <translation>
            <numerusform>%Ln task completed.</numerusform>
            <numerusform>%Ln tasks completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) deleted.</source>
        <translation>
            <numerusform>%Ln task deleted.</numerusform>
            <numerusform>%Ln tasks deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) deleted.</source>
        <translation>
            <numerusform>%Ln comment deleted.</numerusform>
            <numerusform>%Ln comments deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::WindowActions</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>time to undo</comment>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
