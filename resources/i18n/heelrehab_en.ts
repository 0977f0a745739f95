<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Exercises</name>
        <message numerus="yes">
            <source>%n exercise file(s) could not be used. The command “heelrehab check” says why.</source>
            <translation>
                <numerusform>%n exercise file could not be used. The command “heelrehab check” says why.</numerusform>
                <numerusform>%n exercise files could not be used. The command “heelrehab check” says why.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message numerus="yes">
            <source>The disk did not confirm what was written: %n entry(s). All is kept here and written again by itself.</source>
            <translation>
                <numerusform>The disk did not confirm what was written: %n entry. All is kept here and written again by itself.</numerusform>
                <numerusform>The disk did not confirm what was written: %n entries. All is kept here and written again by itself.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not on the disk yet: %n entry(s).</source>
            <translation>
                <numerusform>Not on the disk yet: %n entry.</numerusform>
                <numerusform>Not on the disk yet: %n entries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set aside from the history: %n damaged entry(s). All others were read. The command «heelrehab check» lists them.</source>
            <translation>
                <numerusform>Set aside from the history: %n damaged entry. All others were read. The command «heelrehab check» lists them.</numerusform>
                <numerusform>Set aside from the history: %n damaged entries. All others were read. The command «heelrehab check» lists them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionPreview</name>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n exercise</numerusform>
                <numerusform>%n exercises</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stiffness</name>
        <message numerus="yes">
            <source>stiff for %n minute(s)</source>
            <translation>
                <numerusform>stiff for %n minute</numerusform>
                <numerusform>stiff for %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tiles</name>
        <message numerus="yes">
            <source>session(s)</source>
            <translation>
                <numerusform>session</numerusform>
                <numerusform>sessions</numerusform>
            </translation>
        </message>
    </context>
</TS>
