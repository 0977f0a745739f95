<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AfterSession</name>
        <message>
            <source>Session ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much does it hurt now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} exercised. It is saved. Tomorrow morning you are asked once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you did</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerRows</name>
        <message>
            <source>None of these</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BarCard</name>
        <message>
            <source>Not for pain on the heel bone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It presses the tendon against the bone where it is sore. Your programme has other exercises in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exercises wait for now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You named a sign that a professional should look at first. Today shows what to do next.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BeforeSession</name>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How does the heel feel right now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can leave this out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get ready</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CannotPanel</name>
        <message>
            <source>{exercise}: what stands in the way?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An exercise that is equal or easier takes its place, if there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I can do it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CautionCard</name>
        <message>
            <source>Take care</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Which heel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart or table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each mark is the middle score of a week. Point at one to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Point at a day, or use the arrow keys, to read its scores.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartPlace</name>
        <message>
            <source>Drawing the chart …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckInCard</name>
        <message>
            <source>Nothing was entered yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckIns</name>
        <message>
            <source>Heel-raise test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On one leg, fingertips on a wall, knee straight: rise as high as you can, about one a second down and up. Count until you cannot rise fully any more, or until the pain goes above 5 of 10. Every four weeks is often enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These numbers were counted on a slight slope at one raise a second, so yours may differ. A change of fewer than 7 can be chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This heel rises less high than the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten small hops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold on to something and hop low, ten times on one leg. How much does it hurt? Leave it out if you would rather not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not tried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Men</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Women</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questionnaire on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If your clinician gave you a questionnaire, type its total here. It is kept beside your scores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which questionnaire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total, 0 to 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please type a whole number from 0 to 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How was the week?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once a week, to see where things are going.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How near to normal is the heel, all in all?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worst pain of the last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not given yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClearScreen</name>
        <message>
            <source>If the heel is sorer than usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ease off what loads it for some days: hills, stairs, running, jumping.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On Today you can say that you have a flare-up. The plan then gets lighter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pain above 5 of 10 is a reason to stop an exercise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You named no warning sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it does not feel right to you, or it gets worse, have it looked at all the same.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountEntry</name>
        <message>
            <source>5 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label}: 5 more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Days</name>
        <message>
            <source>d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DemonstrationCard</name>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which leg is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves in your tempo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DoseCard</name>
        <message>
            <source>Your dose</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Doses</name>
        <message numerus="yes">
            <source>%n set(s) × {reps}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) × {seconds} s</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{held} of {prescribed} s held</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{done} of %n rep(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source> + {kg} kg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> + weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> on one leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> on two legs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h {minutes}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message>
            <source>End the session here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on exercising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you have done so far is kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExerciseCard</name>
        <message>
            <source>Not with pain on the heel bone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort: {effort}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExerciseDetail</name>
        <message>
            <source>Start this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All exercises</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExerciseList</name>
        <message>
            <source>Which exercises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No exercise fits. Your programme begins with the questions on Today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press a card to see how it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exercises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In my programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sitting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No equipment</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exercises</name>
        <message>
            <source>Standing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On one leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At a wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firm hold for the band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very strong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read through summaries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Common practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our own choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{seconds} rest between sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a day of rest between sessions</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n exercise file(s) could not be used. The command “heelrehab check” says why.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps of the dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pressure on the heel bone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} (usually {usual})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worst pain during the session, of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worst pain later that day, of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pain the next morning, of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Morning stiffness in minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week's mornings against last week's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort, of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the plan done, in percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good days in a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days within limits in a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setbacks within 14 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setbacks within 28 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days without a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worst pain at the start, of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worst pain of the last week, of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps up so far</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>{place} holds something else than HeelRehab's data. Nothing in it was changed. Choose an empty folder with --data-dir.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} was written by a newer HeelRehab. Nothing in it was changed. Install the newer version to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HeelRehab may not write to {place}. Nothing was changed. Give yourself the right to write there, or choose another folder with --data-dir.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} cannot be the name of a profile. Nothing was changed. Use small letters, digits, - and _.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} could not be read ({detail}). Nothing was changed. Check the disk and the rights of the folder, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The disk did not confirm what was written: %n entry(s). All is kept here and written again by itself.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Not on the disk yet: %n entry(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The setting holds until you close HeelRehab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer HeelRehab has written to this history. You can look at it; to add to it, install the newer version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This history is open in another window. Here you can look at it; nothing you do here is kept.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Set aside from the history: %n damaged entry(s). All others were read. The command «heelrehab check» lists them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The last entry was cut short, as by a power cut, and set aside.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Not to be read, and left alone: %n file(s). The command «heelrehab check» names each.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The disk is full: make room, and it is written by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder may not be written to: check its rights, and it is retried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is gone: put it or its drive back, and it is retried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk reports an error. Keep the window open: it is tried again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>What made you stop?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How hard was it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0: no effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10: all I could give</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note for yourself or your therapist, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FeltCard</name>
        <message>
            <source>You should feel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FinderPage</name>
        <message>
            <source>Find your programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change my answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start this programme</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FinderWords</name>
        <message>
            <source>your local emergency number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your local medical help line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please choose an answer to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please choose one answer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please choose a number from 0 to 10.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer is no longer offered. Please choose anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An earlier answer rules this question out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No programme here fits these answers. Please check them, or ask a clinician.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FitScreen</name>
        <message>
            <source>Why this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is another good choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good to know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You begin at: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Greetings</name>
        <message>
            <source>Good morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good afternoon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{greeting}, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How is the heel this morning?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How was the heel this morning?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpNumbers</name>
        <message>
            <source>Whom to ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown where a warning sign asks for help. Write your country's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergency number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medical help line</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpScreen</name>
        <message>
            <source>What to do now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no diagnosis. Someone who examines you can tell what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I chose that by mistake</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message>
            <source>Question %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LearnPage</name>
        <message>
            <source>This page is not translated yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the pain is, how the exercises help, and how sure that is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LegPicture</name>
        <message>
            <source>Picture of the lower leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of places says the same in words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoreRow</name>
        <message>
            <source>I have a flare-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes the plan lighter for some days and marks the chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look back at the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heel-raise test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hop test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questionnaire</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MorningCard</name>
        <message>
            <source>The first steps out of bed count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long was it stiff?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pain {score} of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This morning: {answers}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exercises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PainBand</name>
        <message>
            <source>settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>acceptable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ease off</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PainChart</name>
        <message>
            <source>Pain chart</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PainScale</name>
        <message>
            <source>Pain, 0 to 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0: no pain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10: worst pain I can imagine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of 10, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not given yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PainStatus</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PainTable</name>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no score</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PainTableView</name>
        <message>
            <source>Pain scores as a table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change legs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own pace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shake out your legs. Next: {side}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now the {side}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tap when you are ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tap after {reps} reps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {reps}: tap after each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: {first}, then {second}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change to the {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rest {seconds}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlayerControls</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One rep less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One rep more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pain now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space pause · ← → move · ↑ ↓ reps · P pain · M sound · Esc end</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlayerPage</name>
        <message>
            <source>How much does it hurt now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to 5 is acceptable if it has settled by tomorrow morning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is acceptable, if it has settled by tomorrow morning.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlayerStage</name>
        <message>
            <source>Rep {rep} of {reps}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set {number} of {sets}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer was asleep. Nothing was skipped: resume when you are ready.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>1 week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>12 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the last 4 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the last 12 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since the first day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flare-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled
0–2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>acceptable
3–5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ease off
above 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>During exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worse side</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Morning pain is down from {first} to {last} in %n week(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Morning pain is up from {first} to {last} in %n week(s). Such swings are common.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Morning pain has stayed at about {last} for %n week(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Too few morning scores yet to say where the pain is going: a week needs three.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dose changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressDots</name>
        <message>
            <source>Step %1 of %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>How far back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your way back will be drawn here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the first session or the first pain score this page shows how your heel is doing, day by day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionFrame</name>
        <message>
            <source>Leave the questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1–9 choose · Enter goes on · Esc leaves</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReasonCard</name>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RedFlagsPage</name>
        <message>
            <source>Something is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <source>Can't do this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I can't do this one: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionPreview</name>
        <message>
            <source>What the first session holds</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SessionStrip</name>
        <message>
            <source>The whole session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>part %1 of %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures stand still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another language is spoken from the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sturdy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tones lead through the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play a sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>During a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between two exercises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stays on this machine, in this folder:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Left leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both legs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>both legs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourcesCard</name>
        <message>
            <source>Where this comes from</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>No programme yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}, week {week}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n session(s) in the last 7 days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n session(s) in the last 7 days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Step {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1: less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stiffness</name>
        <message>
            <source>not stiff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stiff for an hour or more</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>stiff for %n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>StiffnessChips</name>
        <message>
            <source>Minutes of morning stiffness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>60 min or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StopQuestion</name>
        <message>
            <source>This set ends here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough of this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest, then {dose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest, then {exercise}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave this exercise for today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6 or more is above what this exercise should cost. That is noted.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>6 or more is above what a set should cost. Rest for %n minute(s), then go easier.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TherapistCard</name>
        <message>
            <source>For my therapist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files stay on this computer until you hand them over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FHIR record</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tiles</name>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time exercised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Morning stiffness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heel raises</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{done} of {planned}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not noted in the last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usual in the last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usual this week, {minutes} min in the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not tested yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one leg: left | right, {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>{old} is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{new} takes the place of {old}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is lighter until {day}, and the chart shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the usual plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted: you have been seen. The plan goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you did is in your history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session of {day} did not end as it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you had done by then can still be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of it had been done yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfinished session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lighter days until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ups and downs belong to the way back. Doses are lower and nothing is springy until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the usual plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is worth answering the questions again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer them again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find my programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer the questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you. It is in your history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's second session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easy movement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This may be done on a free day. It need not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or just exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three gentle exercises to try out. They are not a programme.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Lighter than usual because of your flare-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the short version. The whole list takes {length}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do the whole list today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the short version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{new} instead of {old} ({why})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{old} is left out ({why})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the plan has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its file is not there any more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome to HeelRehab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For pain at the back of the heel. It finds exercises that fit, leads you through them, and changes the dose by how your heel takes it. It always says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not examine you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It gives no diagnosis and does not replace a doctor or a physiotherapist. The questions look for signs that should be seen by one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays with you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you enter stays on this computer. There is no account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tendons change slowly, so a programme runs for twelve weeks or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find my programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of this can be changed later in Settings.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>The rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure this is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You know your heel best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it one step easier</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_LeaveQuestion</name>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave here? The answers so far are not kept. You can begin again any time.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
