<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%n entry(s) of this backup are missing in your history now and would be added. Everything that is there stays as it is.</source>
            <translation>
                <numerusform>%n entry of this backup is missing in your history now and would be added. Everything that is there stays as it is.</numerusform>
                <numerusform>%n entries of this backup are missing in your history now and would be added. Everything that is there stays as it is.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message numerus="yes">
            <source>and %n more; the command «heelrehab staff check» lists all</source>
            <translation>
                <numerusform>and %n more; the command «heelrehab staff check» lists all</numerusform>
                <numerusform>and %n more; the command «heelrehab staff check» lists all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClinicSettings</name>
        <message numerus="yes">
            <source>%n person(s) were not here for longer than that. They will be erased in the coming night, with backups and keys. There is no way back.</source>
            <translation>
                <numerusform>%n person was not here for longer than that. They will be erased in the coming night, with backups and keys. There is no way back.</numerusform>
                <numerusform>%n persons were not here for longer than that. They will be erased in the coming night, with backups and keys. There is no way back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClinicSettingsPage</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DigitBoxes</name>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <translation>
                <numerusform>%n digit entered</numerusform>
                <numerusform>%n digits entered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message numerus="yes">
            <source>{first} to {last} of %n</source>
            <translation>
                <numerusform>{first} to {last} of %n</numerusform>
                <numerusform>{first} to {last} of %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Doses</name>
        <message numerus="yes">
            <source>%n set(s) × {reps}</source>
            <translation>
                <numerusform>%n set × {reps}</numerusform>
                <numerusform>%n sets × {reps}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) × {seconds} s</source>
            <translation>
                <numerusform>%n hold × {seconds} s</numerusform>
                <numerusform>%n holds × {seconds} s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n rep(s)</source>
            <translation>
                <numerusform>{done} of %n rep</numerusform>
                <numerusform>{done} of %n reps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErasedPage</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>{place} is not complete: %n of {count} file(s) stand there whole, the others were not written. Your history is untouched.</source>
            <translation>
                <numerusform>{place} is not complete: %n of {count} file stand there whole, the others was not written. Your history is untouched.</numerusform>
                <numerusform>{place} is not complete: %n of {count} files stand there whole, the others were not written. Your history is untouched.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new entry(s)</source>
            <translation>
                <numerusform>%n new entry</numerusform>
                <numerusform>%n new entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n here already</numerusform>
                <numerusform>%n here already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n different here; yours stay</source>
            <translation>
                <numerusform>%n different here; yours stay</numerusform>
                <numerusform>%n different here; yours stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) not readable</source>
            <translation>
                <numerusform>%n line not readable</numerusform>
                <numerusform>%n lines not readable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) were added to your history.</source>
            <translation>
                <numerusform>%n entry was added to your history.</numerusform>
                <numerusform>%n entries were added to your history.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) were added, but the disk did not confirm it. Keep the source until you have seen them after the next start.</source>
            <translation>
                <numerusform>%n entry was added, but the disk did not confirm it. Keep the source until you have seen them after the next start.</numerusform>
                <numerusform>%n entries were added, but the disk did not confirm it. Keep the source until you have seen them after the next start.</numerusform>
            </translation>
        </message>
    </context>
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
        <name>ExportPage</name>
        <message numerus="yes">
            <source>%n person(s), one file each</source>
            <translation>
                <numerusform>%n person, one file each</numerusform>
                <numerusform>%n persons, one file each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The histories of all %n person(s) will be written, and whoever finds the files can read them.</source>
            <translation>
                <numerusform>The histories of all %n person will be written, and whoever finds the files can read them.</numerusform>
                <numerusform>The histories of all %n persons will be written, and whoever finds the files can read them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing %n file(s) …</source>
            <translation>
                <numerusform>Writing %n file …</numerusform>
                <numerusform>Writing %n files …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FarewellPage</name>
        <message numerus="yes">
            <source>%n of your entries could not be saved, since the disk did not take them. All before them is kept. Please tell the staff.</source>
            <translation>
                <numerusform>%n of your entries could not be saved, since the disk did not take them. All before them is kept. Please tell the staff.</numerusform>
                <numerusform>%n of your entries could not be saved, since the disk did not take them. All before them is kept. Please tell the staff.</numerusform>
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
            <source>Not to be read, and left alone: %n file(s). The command «heelrehab check» names each.</source>
            <translation>
                <numerusform>Not to be read, and left alone: %n file. The command «heelrehab check» names each.</numerusform>
                <numerusform>Not to be read, and left alone: %n files. The command «heelrehab check» names each.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set aside from the history: %n damaged entry(s), as after a power cut. All others were read. The command «heelrehab check» lists them.</source>
            <translation>
                <numerusform>Set aside from the history: %n damaged entry, as after a power cut. All others were read. The command «heelrehab check» lists them.</numerusform>
                <numerusform>Set aside from the history: %n damaged entries, as after a power cut. All others were read. The command «heelrehab check» lists them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message numerus="yes">
            <source>{first} to {last} of %n</source>
            <translation>
                <numerusform>{first} to {last} of %n</numerusform>
                <numerusform>{first} to {last} of %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message numerus="yes">
            <source>Preview of %n page(s)</source>
            <translation>
                <numerusform>Preview of %n page</numerusform>
                <numerusform>Preview of %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n file(s) of {who} could not be deleted. Choose “Erase this person” again; if it stays so, the administrator has to look at the disk.</source>
            <translation>
                <numerusform>%n file of {who} could not be deleted. Choose “Erase this person” again; if it stays so, the administrator has to look at the disk.</numerusform>
                <numerusform>%n files of {who} could not be deleted. Choose “Erase this person” again; if it stays so, the administrator has to look at the disk.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanRoom</name>
        <message numerus="yes">
            <source>%n damaged entry(s) could not be read; all others are in use. “Check” lists them.</source>
            <translation>
                <numerusform>%n damaged entry could not be read; all others are in use. “Check” lists them.</numerusform>
                <numerusform>%n damaged entries could not be read; all others are in use. “Check” lists them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlayerPace</name>
        <message numerus="yes">
            <source>%n second(s) to get ready</source>
            <translation>
                <numerusform>%n second to get ready</numerusform>
                <numerusform>%n seconds to get ready</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Prescriptions</name>
        <message numerus="yes">
            <source>Once a day, on %n day(s) a week</source>
            <translation>
                <numerusform>Once a day, on %n day a week</numerusform>
                <numerusform>Once a day, on %n days a week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{times} times a day, on %n day(s) a week</source>
            <translation>
                <numerusform>{times} times a day, on %n day a week</numerusform>
                <numerusform>{times} times a day, on %n days a week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n exercise</numerusform>
                <numerusform>%n exercises</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>Morning pain is down from {first} to {last} in %n week(s).</source>
            <translation>
                <numerusform>Morning pain is down from {first} to {last} in %n week.</numerusform>
                <numerusform>Morning pain is down from {first} to {last} in %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Morning pain is up from {first} to {last} in %n week(s). Today says what the plan does about it.</source>
            <translation>
                <numerusform>Morning pain is up from {first} to {last} in %n week. Today says what the plan does about it.</numerusform>
                <numerusform>Morning pain is up from {first} to {last} in %n weeks. Today says what the plan does about it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Morning pain has stayed at about {last} for %n week(s).</source>
            <translation>
                <numerusform>Morning pain has stayed at about {last} for %n week.</numerusform>
                <numerusform>Morning pain has stayed at about {last} for %n weeks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n named</source>
            <translation>
                <numerusform>%n named</numerusform>
                <numerusform>%n named</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>In the whole history, %n entry(s) were corrected later.</source>
            <translation>
                <numerusform>In the whole history, %n entry was corrected later.</numerusform>
                <numerusform>In the whole history, %n entries were corrected later.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier one(s) are in the exported tables.</source>
            <translation>
                <numerusform>%n earlier one is in the exported tables.</numerusform>
                <numerusform>%n earlier ones are in the exported tables.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older one(s) left out here. The report with all details has more.</source>
            <translation>
                <numerusform>%n older one left out here. The report with all details has more.</numerusform>
                <numerusform>%n older ones left out here. The report with all details has more.</numerusform>
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
        <name>Speech</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rep(s) in your own pace, tap after each</source>
            <translation>
                <numerusform>%n rep in your own pace, tap after each</numerusform>
                <numerusform>%n reps in your own pace, tap after each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rep(s) in your own pace, then tap</source>
            <translation>
                <numerusform>%n rep in your own pace, then tap</numerusform>
                <numerusform>%n reps in your own pace, then tap</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffChecks</name>
        <message numerus="yes">
            <source>%n thing(s) to see to</source>
            <translation>
                <numerusform>%n thing to see to</numerusform>
                <numerusform>%n things to see to</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n looked at, nothing is wrong</source>
            <translation>
                <numerusform>%n looked at, nothing is wrong</numerusform>
                <numerusform>%n looked at, nothing is wrong</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffExports</name>
        <message numerus="yes">
            <source>%n damaged entry(s) could not be read and are not in the files.</source>
            <translation>
                <numerusform>%n damaged entry could not be read and is not in the files.</numerusform>
                <numerusform>%n damaged entries could not be read and are not in the files.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) had been written before and read back the same.</source>
            <translation>
                <numerusform>%n file had been written before and read back the same.</numerusform>
                <numerusform>%n files had been written before and read back the same.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are on the stick, read back and found the same. It may be pulled out.</source>
            <translation>
                <numerusform>%n file is on the stick, read back and found the same. It may be pulled out.</numerusform>
                <numerusform>%n files are on the stick, read back and found the same. It may be pulled out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are in the folder, read back and found the same.</source>
            <translation>
                <numerusform>%n file is in the folder, read back and found the same.</numerusform>
                <numerusform>%n files are in the folder, read back and found the same.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message numerus="yes">
            <source>%n session(s) in the last 7 days</source>
            <translation>
                <numerusform>%n session in the last 7 days</numerusform>
                <numerusform>%n sessions in the last 7 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n session(s) in the last 7 days</source>
            <translation>
                <numerusform>{done} of %n session in the last 7 days</numerusform>
                <numerusform>{done} of %n sessions in the last 7 days</numerusform>
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
        <name>StopQuestion</name>
        <message numerus="yes">
            <source>6 or more is above what a set should cost. Rest for %n minute(s), then go easier.</source>
            <translation>
                <numerusform>6 or more is above what a set should cost. Rest for %n minute, then go easier.</numerusform>
                <numerusform>6 or more is above what a set should cost. Rest for %n minutes, then go easier.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakeHome</name>
        <message numerus="yes">
            <source>Check-in: %n answer(s)</source>
            <translation>
                <numerusform>Check-in: %n answer</numerusform>
                <numerusform>Check-in: %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set for you by the clinic: %n exercise(s)</source>
            <translation>
                <numerusform>Set for you by the clinic: %n exercise</numerusform>
                <numerusform>Set for you by the clinic: %n exercises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n exercise</numerusform>
                <numerusform>%n exercises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n sets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakeHomePage</name>
        <message numerus="yes">
            <source>%n of your entries could not be saved here, since the disk did not take them. All before them is kept. Take them home with you, and please tell the staff.</source>
            <translation>
                <numerusform>%n of your entries could not be saved here, since the disk did not take them. All before them is kept. Take them home with you, and please tell the staff.</numerusform>
                <numerusform>%n of your entries could not be saved here, since the disk did not take them. All before them is kept. Take them home with you, and please tell the staff.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your visit is in %n code(s). Take a picture of each with your phone, one after the other.</source>
            <translation>
                <numerusform>Your visit is in %n code. Take a picture of each with your phone, one after the other.</numerusform>
                <numerusform>Your visit is in %n codes. Take a picture of each with your phone, one after the other.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakingIn</name>
        <message numerus="yes">
            <source>Add %n entry(s)</source>
            <translation>
                <numerusform>Add %n entry</numerusform>
                <numerusform>Add %n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimeCard</name>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n exercise</numerusform>
                <numerusform>%n exercises</numerusform>
            </translation>
        </message>
    </context>
</TS>
