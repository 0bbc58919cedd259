<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>app::Headless</name>
    <message numerus="yes">
        <source>The server took longer than %n second(s).</source>
        <translation>
            <numerusform>The server took longer than %n second.</numerusform>
            <numerusform>The server took longer than %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncing::Sync</name>
    <message numerus="yes">
        <source>A comment has at most %n characters.</source>
        <translation>
            <numerusform>A comment has at most %n character.</numerusform>
            <numerusform>A comment has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentsPanel</name>
    <message numerus="yes">
        <source>%n character(s) too many; a comment holds %1.</source>
        <translation>
            <numerusform>%n character too many; a comment holds %1.</numerusform>
            <numerusform>%n characters too many; a comment holds %1.</numerusform>
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
    <name>view::StatusBar</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
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
</TS>
