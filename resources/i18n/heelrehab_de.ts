<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AddCard</name>
        <message>
            <source>Add an entry</source>
            <translation>Eintrag hinzufügen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>What to add</source>
            <translation>Was hinzukommt</translation>
        </message>
        <message>
            <source>Pain score</source>
            <translation>Schmerzwert</translation>
        </message>
        <message>
            <source>Morning stiffness</source>
            <translation>Morgensteifheit</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>AfterSession</name>
        <message>
            <source>Session ended</source>
            <translation>Einheit beendet</translation>
        </message>
        <message>
            <source>Session done</source>
            <translation>Einheit geschafft</translation>
        </message>
        <message>
            <source>How much does it hurt now?</source>
            <translation>Wie stark schmerzt es jetzt?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>{time} exercised.</source>
            <translation>{time} geübt.</translation>
        </message>
        <message>
            <source>{time} exercised. It is saved.</source>
            <translation>{time} geübt. Es ist gespeichert.</translation>
        </message>
        <message>
            <source>{time} exercised. It is saved. Tomorrow morning you are asked once more.</source>
            <translation>{time} geübt. Es ist gespeichert. Morgen früh werden Sie noch einmal gefragt.</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>Was Sie gemacht haben</translation>
        </message>
    </context>
    <context>
        <name>AnswerRows</name>
        <message>
            <source>None of these</source>
            <translation>Nichts davon</translation>
        </message>
    </context>
    <context>
        <name>AttractPage</name>
        <message>
            <source>Heel pain?
Exercise with me.</source>
            <translation>Fersenschmerzen?
Üben Sie mit mir.</translation>
        </message>
        <message>
            <source>Nothing you do here is kept unless you want it to be.</source>
            <translation>Nichts von dem, was Sie hier tun, bleibt gespeichert, es sei denn, Sie möchten es.</translation>
        </message>
        <message>
            <source>Touch to begin</source>
            <translation>Zum Beginnen berühren</translation>
        </message>
        <message>
            <source>I have a code</source>
            <translation>Ich habe einen Code</translation>
        </message>
        <message>
            <source>Somebody exercises</source>
            <translation>Jemand übt</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Backup of</source>
            <translation>Sicherung vom</translation>
        </message>
        <message>
            <source>What would it bring back?</source>
            <translation>Was brächte sie zurück?</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>One is made on each day of use; the last {days} are kept.</source>
            <translation>An jedem Tag, an dem Sie das Programm nutzen, entsteht eine. Die letzten {days} werden aufbewahrt.</translation>
        </message>
        <message>
            <source>No backup yet: the first follows your first entry.</source>
            <translation>Noch keine Sicherung: Die erste folgt auf Ihren ersten Eintrag.</translation>
        </message>
        <message>
            <source>Last backup: {day}</source>
            <translation>Letzte Sicherung: {day}</translation>
        </message>
        <message>
            <source>Looking into the backup …</source>
            <translation>Die Sicherung wird angesehen …</translation>
        </message>
        <message>
            <source>Nothing is missing: all that this backup holds is in your history.</source>
            <translation>Es fehlt nichts: Alles aus dieser Sicherung steht in Ihrem Verlauf.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) of this backup are missing in your history now and would be added. Everything that is there stays as it is.</source>
            <translation>
                <numerusform>%n Eintrag dieser Sicherung fehlt jetzt in Ihrem Verlauf und käme hinzu. Alles, was da ist, bleibt, wie es ist.</numerusform>
                <numerusform>%n Einträge dieser Sicherung fehlen jetzt in Ihrem Verlauf und kämen hinzu. Alles, was da ist, bleibt, wie es ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Bringing them back …</source>
            <translation>Wird zurückgeholt …</translation>
        </message>
    </context>
    <context>
        <name>BarCard</name>
        <message>
            <source>Not for pain on the heel bone</source>
            <translation>Nicht bei Schmerz am Fersenbein</translation>
        </message>
        <message>
            <source>It presses the tendon against the bone where it is sore. Your programme has other exercises in its place.</source>
            <translation>Diese Übung drückt die Sehne dort gegen den Knochen, wo es schmerzt. Ihr Programm enthält dafür andere Übungen.</translation>
        </message>
        <message>
            <source>Exercises wait for now</source>
            <translation>Die Übungen ruhen vorerst</translation>
        </message>
        <message>
            <source>You named a sign that a professional should look at first. Today shows what to do next.</source>
            <translation>Sie haben ein Zeichen genannt, das zuerst eine Fachperson ansehen sollte. Die Seite Heute zeigt, wie es weitergeht.</translation>
        </message>
    </context>
    <context>
        <name>BeforeSession</name>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>How does the heel feel right now?</source>
            <translation>Wie stark schmerzt die Ferse gerade?</translation>
        </message>
        <message>
            <source>You can leave this out.</source>
            <translation>Sie können das auslassen.</translation>
        </message>
        <message>
            <source>Get ready</source>
            <translation>Vorbereiten</translation>
        </message>
    </context>
    <context>
        <name>BeginningPage</name>
        <message>
            <source>Go on as a guest</source>
            <translation>Als Gast weiter</translation>
        </message>
        <message>
            <source>Get a code</source>
            <translation>Code bekommen</translation>
        </message>
        <message>
            <source>I have a code</source>
            <translation>Ich habe einen Code</translation>
        </message>
        <message>
            <source>As a guest, or with a code?</source>
            <translation>Als Gast oder mit einem Code?</translation>
        </message>
        <message>
            <source>Nothing is kept</source>
            <translation>Nichts bleibt gespeichert</translation>
        </message>
        <message>
            <source>Exercise with your code</source>
            <translation>Mit Ihrem Code üben</translation>
        </message>
        <message>
            <source>As a guest, all that you enter is gone when you finish or walk away.</source>
            <translation>Als Gast ist alles, was Sie eingeben, wieder weg, sobald Sie fertig sind oder weggehen.</translation>
        </message>
        <message>
            <source>With a code and a PIN, this clinic keeps your sessions, so that you can go on next time. No name is needed.</source>
            <translation>Mit einem Code und einer PIN bewahrt diese Praxis Ihre Einheiten auf, damit Sie beim nächsten Mal weitermachen können. Ein Name ist nicht nötig.</translation>
        </message>
        <message>
            <source>You get your code from the staff.</source>
            <translation>Ihren Code bekommen Sie vom Personal.</translation>
        </message>
    </context>
    <context>
        <name>CannotPanel</name>
        <message>
            <source>{exercise}: what stands in the way?</source>
            <translation>{exercise}: Was hindert Sie daran?</translation>
        </message>
        <message>
            <source>An exercise that is equal or easier takes its place, if there is one.</source>
            <translation>An ihre Stelle tritt eine gleich schwere oder leichtere Übung, wenn es eine gibt.</translation>
        </message>
        <message>
            <source>I can do it</source>
            <translation>Ich kann sie machen</translation>
        </message>
    </context>
    <context>
        <name>CautionCard</name>
        <message>
            <source>Take care</source>
            <translation>Worauf Sie achten sollten</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Which heel</source>
            <translation>Welche Ferse</translation>
        </message>
        <message>
            <source>Chart or table</source>
            <translation>Kurve oder Tabelle</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Kurve</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>Schmerz, 0 bis 10</translation>
        </message>
        <message>
            <source>Each mark is the middle score of a week. Point at one to read it.</source>
            <translation>Jede Marke ist der mittlere Wert einer Woche. Zeigen Sie darauf, um sie abzulesen.</translation>
        </message>
        <message>
            <source>Touch a day to read its scores.</source>
            <translation>Berühren Sie einen Tag, um seine Werte zu lesen.</translation>
        </message>
        <message>
            <source>Point at a day, or use the arrow keys, to read its scores.</source>
            <translation>Zeigen Sie auf einen Tag oder nutzen Sie die Pfeiltasten, um seine Werte abzulesen.</translation>
        </message>
    </context>
    <context>
        <name>ChartPlace</name>
        <message>
            <source>Drawing the chart …</source>
            <translation>Die Kurve wird gezeichnet …</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Not ready yet</source>
            <translation>Noch nicht fertig</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>In Ordnung</translation>
        </message>
    </context>
    <context>
        <name>CheckInCard</name>
        <message>
            <source>Nothing was entered yet.</source>
            <translation>Es ist noch nichts eingetragen.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
    </context>
    <context>
        <name>CheckIns</name>
        <message>
            <source>Heel-raise test</source>
            <translation>Test im Fersenheben</translation>
        </message>
        <message>
            <source>On one leg, fingertips on a wall, knee straight: rise as high as you can, about one a second down and up. Count until you cannot rise fully any more, or until the pain goes above 5 of 10. Every four weeks is often enough.</source>
            <translation>Auf einem Bein, Fingerspitzen an der Wand, Knie gestreckt: Heben Sie sich so hoch wie möglich, etwa einmal pro Sekunde ab und auf. Zählen Sie, bis Sie nicht mehr ganz hochkommen oder der Schmerz über 5 von 10 geht. Alle vier Wochen genügt.</translation>
        </message>
        <message>
            <source>For comparison</source>
            <translation>Zum Vergleich</translation>
        </message>
        <message>
            <source>These numbers were counted on a slight slope at one raise a second, so yours may differ. A change of fewer than 7 can be chance.</source>
            <translation>Diese Zahlen wurden auf einer leichten Schräge gezählt, eine Wiederholung pro Sekunde. Ihre können davon abweichen. Ein Unterschied von weniger als 7 kann Zufall sein.</translation>
        </message>
        <message>
            <source>This heel rises less high than the other</source>
            <translation>Diese Ferse kommt weniger hoch als die andere</translation>
        </message>
        <message>
            <source>Ten small hops</source>
            <translation>Zehn kleine Hüpfer</translation>
        </message>
        <message>
            <source>Hold on to something and hop low, ten times on one leg. How much does it hurt? Leave it out if you would rather not.</source>
            <translation>Halten Sie sich fest und hüpfen Sie niedrig, zehnmal auf einem Bein. Wie stark schmerzt es? Lassen Sie es aus, wenn Sie lieber nicht möchten.</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>Männer</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>Frauen</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Questionnaire on paper</source>
            <translation>Fragebogen auf Papier</translation>
        </message>
        <message>
            <source>If your clinician gave you a questionnaire, type its total here. It is kept beside your scores.</source>
            <translation>Wenn Ihnen Ihre Fachperson einen Fragebogen gegeben hat, tragen Sie hier seine Summe ein. Sie wird bei Ihren Werten aufbewahrt.</translation>
        </message>
        <message>
            <source>Which questionnaire</source>
            <translation>Welcher Fragebogen</translation>
        </message>
        <message>
            <source>Total, 0 to 100</source>
            <translation>Summe, 0 bis 100</translation>
        </message>
        <message>
            <source>Please type a whole number from 0 to 100.</source>
            <translation>Bitte geben Sie eine ganze Zahl von 0 bis 100 ein.</translation>
        </message>
        <message>
            <source>How was the week?</source>
            <translation>Wie war die Woche?</translation>
        </message>
        <message>
            <source>Once a week, to see where things are going.</source>
            <translation>Einmal in der Woche, um zu sehen, wohin es geht.</translation>
        </message>
        <message>
            <source>How near to normal is the heel, all in all?</source>
            <translation>Wie nah am Normalzustand ist die Ferse insgesamt?</translation>
        </message>
        <message>
            <source>Worst pain of the last 7 days</source>
            <translation>Schlimmster Schmerz der letzten 7 Tage</translation>
        </message>
        <message>
            <source>not given yet</source>
            <translation>noch offen</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Reads the settings, the log, every history with its backups, and the exercises. Nothing is changed. It can take a minute.</source>
            <translation>Liest die Einstellungen, das Protokoll, jeden Verlauf mit seinen Sicherungen und die Übungen. Nichts wird geändert. Es kann eine Minute dauern.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Es wird geprüft …</translation>
        </message>
        <message numerus="yes">
            <source>and %n more; the command «heelrehab staff check» lists all</source>
            <translation>
                <numerusform>und %n weiterer Punkt; der Befehl „heelrehab staff check“ nennt alle</numerusform>
                <numerusform>und %n weitere; der Befehl „heelrehab staff check“ nennt alle</numerusform>
            </translation>
        </message>
        <message>
            <source>All else is in use. The administrator can put this right.</source>
            <translation>Alles andere ist in Gebrauch. Die Systembetreuung kann das in Ordnung bringen.</translation>
        </message>
        <message>
            <source>Who has a code twice stands first under “People”; give one of them another code. The rest is for the administrator.</source>
            <translation>Wessen Code doppelt ist, steht unter „Personen“ ganz oben; geben Sie einer der beiden Personen einen anderen Code. Um das Übrige kümmert sich die Systembetreuung.</translation>
        </message>
    </context>
    <context>
        <name>CleaningPage</name>
        <message>
            <source>The screen can be wiped now</source>
            <translation>Der Bildschirm kann jetzt gereinigt werden</translation>
        </message>
        <message>
            <source>Touches do nothing until the ring is full.</source>
            <translation>Berührungen bewirken nichts, bis der Ring voll ist.</translation>
        </message>
    </context>
    <context>
        <name>ClearScreen</name>
        <message>
            <source>If the heel is sorer than usual</source>
            <translation>Wenn die Ferse mehr schmerzt als sonst</translation>
        </message>
        <message>
            <source>Ease off what loads it for some days: hills, stairs, running, jumping.</source>
            <translation>Tun Sie einige Tage weniger von dem, was sie belastet: Hügel, Treppen, Laufen, Springen.</translation>
        </message>
        <message>
            <source>On Today you can say that you have a flare-up. The plan then gets lighter.</source>
            <translation>Auf der Seite Heute können Sie angeben, dass es gerade schlechter geht. Der Plan wird dann leichter.</translation>
        </message>
        <message>
            <source>Pain above 5 of 10 is a reason to stop an exercise.</source>
            <translation>Schmerz über 5 von 10 ist ein Grund, eine Übung zu beenden.</translation>
        </message>
        <message>
            <source>You named no warning sign</source>
            <translation>Sie haben kein Warnzeichen genannt</translation>
        </message>
        <message>
            <source>If it does not feel right to you, or it gets worse, have it looked at all the same.</source>
            <translation>Wenn es sich für Sie nicht richtig anfühlt oder schlimmer wird, lassen Sie es trotzdem ansehen.</translation>
        </message>
    </context>
    <context>
        <name>ClinicCard</name>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change: {label}</source>
            <translation>Ändern: {label}</translation>
        </message>
    </context>
    <context>
        <name>ClinicSettings</name>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>On every screen of this kiosk, at once.</source>
            <translation>Gilt sofort auf allen Seiten dieses Kiosks.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Larger text is read from farther away.</source>
            <translation>Größere Schrift ist von weiter weg zu lesen.</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Besuche</translation>
        </message>
        <message>
            <source>Ask “Still there?” after</source>
            <translation>„Noch da?“ fragen nach</translation>
        </message>
        <message>
            <source>Without a touch. A running hold counts as being there.</source>
            <translation>Ohne Berührung. Wer gerade eine Position hält, gilt als anwesend.</translation>
        </message>
        <message>
            <source>End the visit after another</source>
            <translation>Den Besuch beenden nach weiteren</translation>
        </message>
        <message>
            <source>The question stands on the screen for this long.</source>
            <translation>So lange steht die Frage auf dem Bildschirm.</translation>
        </message>
        <message>
            <source>Lock the screen for cleaning for</source>
            <translation>Zum Reinigen sperren für</translation>
        </message>
        <message>
            <source>Touches do nothing meanwhile.</source>
            <translation>Berührungen bewirken so lange nichts.</translation>
        </message>
        <message>
            <source>Who may come</source>
            <translation>Wer kommen darf</translation>
        </message>
        <message>
            <source>Guests without a code</source>
            <translation>Gäste ohne Code</translation>
        </message>
        <message>
            <source>Nothing that a guest does is kept.</source>
            <translation>Was ein Gast tut, wird nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>Patients may make their own code</source>
            <translation>Patienten dürfen sich selbst einen Code geben</translation>
        </message>
        <message>
            <source>Without this, only staff make codes, under “People”.</source>
            <translation>Sonst vergibt nur das Personal Codes, unter „Personen“.</translation>
        </message>
        <message>
            <source>A sheet may be printed at the end</source>
            <translation>Am Ende darf ein Blatt gedruckt werden</translation>
        </message>
        <message>
            <source>On the printer that the administrator chose. What lies there can be read by all.</source>
            <translation>Auf dem Drucker, den die Systembetreuung gewählt hat. Was dort liegt, können alle lesen.</translation>
        </message>
        <message>
            <source>Keeping histories</source>
            <translation>Verläufe aufbewahren</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <source>Erase a patient so long after the last visit</source>
            <translation>So lange nach dem letzten Besuch wird ein Patient gelöscht</translation>
        </message>
        <message>
            <source>History, backups and keys, by itself, once a night.</source>
            <translation>Verlauf, Sicherungen und Schlüssel, von selbst, einmal in der Nacht.</translation>
        </message>
        <message>
            <source>yes, so the administrator said</source>
            <translation>ja, laut Systembetreuung</translation>
        </message>
        <message>
            <source>no; each history is encrypted by itself</source>
            <translation>nein; jeder Verlauf ist einzeln verschlüsselt</translation>
        </message>
        <message>
            <source>The whole disk is encrypted</source>
            <translation>Die ganze Festplatte ist verschlüsselt</translation>
        </message>
        <message>
            <source>Set by the administrator when the kiosk is set up.</source>
            <translation>Das legt die Systembetreuung beim Einrichten des Kiosks fest.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were not here for longer than that. They will be erased in the coming night, with backups and keys. There is no way back.</source>
            <translation>
                <numerusform>%n Person war länger nicht hier. Sie wird in der kommenden Nacht gelöscht, mit Sicherungen und Schlüsseln. Das lässt sich nicht rückgängig machen.</numerusform>
                <numerusform>%n Personen waren länger nicht hier. Sie werden in der kommenden Nacht gelöscht, mit Sicherungen und Schlüsseln. Das lässt sich nicht rückgängig machen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase them in the night</source>
            <translation>In der Nacht löschen</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Offered on the first screen. At least one stays switched on.</source>
            <translation>Werden auf der ersten Seite angeboten. Mindestens eine bleibt eingeschaltet.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n Jahr</numerusform>
                <numerusform>%n Jahre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translation>Name der Praxis oder Klinik</translation>
        </message>
        <message>
            <source>Stands on the first screen and on what leaves the kiosk.</source>
            <translation>Steht auf der ersten Seite und auf allem, was den Kiosk verlässt.</translation>
        </message>
        <message>
            <source>Emergency number</source>
            <translation>Notrufnummer</translation>
        </message>
        <message>
            <source>Shown where a warning sign asks for help at once.</source>
            <translation>Wird gezeigt, wo ein Warnzeichen sofort Hilfe verlangt.</translation>
        </message>
        <message>
            <source>Medical help line</source>
            <translation>Ärztliche Rufnummer</translation>
        </message>
        <message>
            <source>Shown where a warning sign can wait for a call.</source>
            <translation>Wird gezeigt, wo bei einem Warnzeichen ein Anruf genügt.</translation>
        </message>
        <message>
            <source>Label of the stick for exports</source>
            <translation>Name des Sticks für den Export</translation>
        </message>
        <message>
            <source>Only a stick with this label is written to; without a label, none is.</source>
            <translation>Nur auf einen Stick mit diesem Namen wird geschrieben; ohne Namen auf keinen.</translation>
        </message>
        <message>
            <source>Exercises for guests</source>
            <translation>Übungen für Gäste</translation>
        </message>
        <message>
            <source>Where none is switched on, guests may do all.</source>
            <translation>Ist keine eingeschaltet, dürfen Gäste alle machen.</translation>
        </message>
    </context>
    <context>
        <name>ClinicSettingsPage</name>
        <message>
            <source>Settings of this kiosk</source>
            <translation>Einstellungen dieses Kiosks</translation>
        </message>
        <message>
            <source>Each change is kept at once, and noted in the log without its value.</source>
            <translation>Jede Änderung wird sofort gespeichert und ohne ihren Wert im Protokoll vermerkt.</translation>
        </message>
        <message>
            <source>Clinic</source>
            <translation>Praxis oder Klinik</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>Set by the administrator in the file {file}.</source>
            <translation>Das legt die Systembetreuung in der Datei {file} fest.</translation>
        </message>
        <message>
            <source>Folder for exports</source>
            <translation>Ordner für den Export</translation>
        </message>
        <message>
            <source>the system's own</source>
            <translation>der des Systems</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Drucker</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n gewählt</numerusform>
                <numerusform>%n gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>all of them</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>Exercises for guests</source>
            <translation>Übungen für Gäste</translation>
        </message>
        <message>
            <source>Choose gentle ones where nobody of the clinic stands by.</source>
            <translation>Wählen Sie leichte, wenn niemand vom Personal dabei ist.</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Dieser Kiosk</translation>
        </message>
        <message>
            <source>Where the system starts the kiosk by itself, it comes back at once.</source>
            <translation>Wo das System den Kiosk von selbst startet, ist er sofort wieder da.</translation>
        </message>
        <message>
            <source>Quit the kiosk</source>
            <translation>Kiosk beenden</translation>
        </message>
        <message>
            <source>The kiosk closes and shows what lies behind it. Quit?</source>
            <translation>Der Kiosk schließt sich und zeigt, was dahinter liegt. Beenden?</translation>
        </message>
        <message>
            <source>Quit now</source>
            <translation>Jetzt beenden</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>CountEntry</name>
        <message>
            <source>5 more</source>
            <translation>5 mehr</translation>
        </message>
        <message>
            <source>{label}: 5 more</source>
            <translation>{label}: 5 mehr</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <source>Your data</source>
            <translation>Ihre Daten</translation>
        </message>
        <message>
            <source>Everything stays on this machine, in this folder:</source>
            <translation>Alles bleibt auf diesem Gerät, in diesem Ordner:</translation>
        </message>
        <message>
            <source>It is open for reading only here: nothing can be changed.</source>
            <translation>Hier ist er nur zum Lesen geöffnet: Nichts lässt sich ändern.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>All entries</source>
            <translation>Alle Einträge</translation>
        </message>
        <message>
            <source>Take it with you</source>
            <translation>Zum Mitnehmen</translation>
        </message>
        <message>
            <source>A folder with your whole history for another machine, tables for a spreadsheet, a FHIR record and the report.</source>
            <translation>Ein Ordner mit Ihrem ganzen Verlauf für ein anderes Gerät, Tabellen für eine Tabellenkalkulation, einem FHIR-Datensatz und dem Bericht.</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Alles exportieren</translation>
        </message>
        <message>
            <source>Coming sessions to the calendar</source>
            <translation>Nächste Einheiten in den Kalender</translation>
        </message>
        <message>
            <source>For clinicians</source>
            <translation>Für Fachleute</translation>
        </message>
        <message>
            <source>Choose exercises and doses for somebody else, and save them as a file to hand over. Nothing changes in the history here.</source>
            <translation>Wählen Sie Übungen und Dosen für jemand anderen und speichern Sie sie als Datei zum Weitergeben. Am Verlauf hier ändert sich nichts.</translation>
        </message>
        <message>
            <source>Write a prescription</source>
            <translation>Verordnung schreiben</translation>
        </message>
        <message>
            <source>Export everything into</source>
            <translation>Alles exportieren nach</translation>
        </message>
        <message>
            <source>Writing everything …</source>
            <translation>Alles wird geschrieben …</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Days</name>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation>ddd, d. MMM</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>DemonstrationCard</name>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Which leg is shown</source>
            <translation>Welches Bein gezeigt wird</translation>
        </message>
        <message>
            <source>Moves in your tempo</source>
            <translation>Bewegt sich in Ihrem Tempo</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
    </context>
    <context>
        <name>DigitBoxes</name>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <translation>
                <numerusform>%n Ziffer eingegeben</numerusform>
                <numerusform>%n Ziffern eingegeben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message>
            <source>Newer</source>
            <translation>Neuere</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Ältere</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last} of %n</source>
            <translation>
                <numerusform>{first} bis {last} von %n</numerusform>
                <numerusform>{first} bis {last} von %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has a code here yet. “New person” adds the first one.</source>
            <translation>Noch hat hier niemand einen Code. „Neue Person“ legt den ersten an.</translation>
        </message>
        <message>
            <source>Nobody here has a code that begins with {digits}.</source>
            <translation>Niemand hier hat einen Code, der mit {digits} beginnt.</translation>
        </message>
        <message>
            <source>Nobody here has initials that begin with {letters}.</source>
            <translation>Niemand hier hat Initialen, die mit {letters} beginnen.</translation>
        </message>
    </context>
    <context>
        <name>DoseCard</name>
        <message>
            <source>Your dose</source>
            <translation>Ihre Dosis</translation>
        </message>
    </context>
    <context>
        <name>DoseRow</name>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>{kg} kg</source>
            <translation>{kg} kg</translation>
        </message>
    </context>
    <context>
        <name>Doses</name>
        <message numerus="yes">
            <source>%n set(s) × {reps}</source>
            <translation>
                <numerusform>%n Satz × {reps}</numerusform>
                <numerusform>%n Sätze × {reps}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) × {seconds} s</source>
            <translation>
                <numerusform>%n × {seconds} s halten</numerusform>
                <numerusform>%n × {seconds} s halten</numerusform>
            </translation>
        </message>
        <message>
            <source>{held} of {prescribed} s held</source>
            <translation>{held} von {prescribed} s gehalten</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n rep(s)</source>
            <translation>
                <numerusform>{done} von %n Wiederholung</numerusform>
                <numerusform>{done} von %n Wiederholungen</numerusform>
            </translation>
        </message>
        <message>
            <source> + {kg} kg</source>
            <translation> + {kg} kg</translation>
        </message>
        <message>
            <source> + weight</source>
            <translation> + Gewicht</translation>
        </message>
        <message>
            <source> on one leg</source>
            <translation> auf einem Bein</translation>
        </message>
        <message>
            <source> on two legs</source>
            <translation> auf zwei Beinen</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about {minutes} min</source>
            <translation>etwa {minutes} min</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h {minutes}</source>
            <translation>{hours} h {minutes}</translation>
        </message>
    </context>
    <context>
        <name>EditPanel</name>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Remove this entry</source>
            <translation>Eintrag entfernen</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>{label}: a whole number from 0 to {most}.</source>
            <translation>{label}: eine ganze Zahl von 0 bis {most}.</translation>
        </message>
        <message>
            <source>Fill in at least one number.</source>
            <translation>Tragen Sie mindestens eine Zahl ein.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Write a few words first.</source>
            <translation>Schreiben Sie zuerst ein paar Worte.</translation>
        </message>
        <message>
            <source>Minutes of stiffness</source>
            <translation>Minuten Steifheit</translation>
        </message>
        <message>
            <source>Heel raises, left leg</source>
            <translation>Fersenheben, linkes Bein</translation>
        </message>
        <message>
            <source>Heel raises, right leg</source>
            <translation>Fersenheben, rechtes Bein</translation>
        </message>
        <message>
            <source>How near to normal, in percent</source>
            <translation>Wie nah am Normalzustand, in Prozent</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>When it was felt</source>
            <translation>Wann es schmerzte</translation>
        </message>
        <message>
            <source>Which leg</source>
            <translation>Welches Bein</translation>
        </message>
        <message>
            <source>Choose a score from 0 to 10.</source>
            <translation>Wählen Sie einen Wert von 0 bis 10.</translation>
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message>
            <source>End the session here?</source>
            <translation>Die Einheit hier beenden?</translation>
        </message>
        <message>
            <source>Go on exercising</source>
            <translation>Weiter üben</translation>
        </message>
        <message>
            <source>End here</source>
            <translation>Hier beenden</translation>
        </message>
        <message>
            <source>What you have done so far is kept.</source>
            <translation>Was Sie bisher gemacht haben, bleibt erhalten.</translation>
        </message>
    </context>
    <context>
        <name>EntryRow</name>
        <message>
            <source>added {moment}</source>
            <translation>hinzugefügt {moment}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change: {entry}</source>
            <translation>Ändern: {entry}</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Edited. Show what it said before: {entry}</source>
            <translation>Geändert. Zeigen, was vorher dort stand: {entry}</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Beiseitelegen</translation>
        </message>
        <message>
            <source>Go back to the programme</source>
            <translation>Zurück zum Programm</translation>
        </message>
        <message>
            <source>Before: {value}</source>
            <translation>Vorher: {value}</translation>
        </message>
    </context>
    <context>
        <name>ErasePerson</name>
        <message>
            <source>Erase {who}</source>
            <translation>{who} löschen</translation>
        </message>
        <message>
            <source>History, backups and keys of this person will be deleted from this kiosk. There is no way back. If anybody may want the history later, export it first.</source>
            <translation>Verlauf, Sicherungen und Schlüssel dieser Person werden von diesem Kiosk gelöscht. Das lässt sich nicht rückgängig machen. Falls jemand den Verlauf später brauchen könnte, exportieren Sie ihn vorher.</translation>
        </message>
        <message>
            <source>Files that were exported, and copies on other kiosks, are not reached.</source>
            <translation>Exportierte Dateien und Kopien auf anderen Kiosken werden nicht erreicht.</translation>
        </message>
        <message>
            <source>Export it first</source>
            <translation>Vorher exportieren</translation>
        </message>
        <message>
            <source>To erase, enter {code}</source>
            <translation>Zum Löschen {code} eingeben</translation>
        </message>
        <message>
            <source>That is another code. Nothing was erased.</source>
            <translation>Das ist ein anderer Code. Nichts wurde gelöscht.</translation>
        </message>
        <message>
            <source>Erasing …</source>
            <translation>Es wird gelöscht …</translation>
        </message>
    </context>
    <context>
        <name>ErasedPage</name>
        <message>
            <source>Everything is erased</source>
            <translation>Alles ist gelöscht</translation>
        </message>
        <message>
            <source>It is erased</source>
            <translation>Es ist gelöscht</translation>
        </message>
        <message>
            <source>Not all is erased</source>
            <translation>Nicht alles ist gelöscht</translation>
        </message>
        <message>
            <source>Your history, its backups and your settings are gone from this machine.</source>
            <translation>Ihr Verlauf, seine Sicherungen und Ihre Einstellungen sind von diesem Gerät gelöscht.</translation>
        </message>
        <message>
            <source>This history and its backups are gone from this machine. Those of the other people here are untouched.</source>
            <translation>Dieser Verlauf und seine Sicherungen sind von diesem Gerät gelöscht. Die der anderen Personen hier sind unberührt.</translation>
        </message>
        <message>
            <source>These files could not be deleted. Delete them by hand:</source>
            <translation>Diese Dateien ließen sich nicht löschen. Löschen Sie sie von Hand:</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>The next start of HeelRehab begins with nothing.</source>
            <translation>Der nächste Start von HeelRehab beginnt ganz von vorn.</translation>
        </message>
        <message>
            <source>Close HeelRehab</source>
            <translation>HeelRehab schließen</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>ERASE</source>
            <translation>LÖSCHEN</translation>
        </message>
        <message>
            <source>Type {word} to go on</source>
            <translation>Zum Fortfahren {word} eintippen</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Files that you exported or copied elsewhere are not reached.</source>
            <translation>Dateien, die Sie exportiert oder anderswohin kopiert haben, bleiben davon unberührt.</translation>
        </message>
        <message>
            <source>Erase everything now</source>
            <translation>Jetzt alles löschen</translation>
        </message>
        <message>
            <source>Your whole history, its backups and your settings will be deleted from this machine. There is no way back. If you may want any of it later, export it first.</source>
            <translation>Ihr ganzer Verlauf, seine Sicherungen und Ihre Einstellungen werden von diesem Gerät gelöscht. Das lässt sich nicht rückgängig machen. Wenn Sie später etwas davon brauchen könnten, exportieren Sie es zuerst.</translation>
        </message>
        <message>
            <source>The whole history of {name} and its backups will be deleted from this machine. There is no way back. If it may be wanted later, export it first. The histories of the other people here and the settings of this machine stay.</source>
            <translation>Der ganze Verlauf von {name} und seine Sicherungen werden von diesem Gerät gelöscht. Es gibt keinen Weg zurück. Wenn er später gebraucht werden könnte, exportieren Sie ihn zuerst. Die Verläufe der anderen Personen hier und die Einstellungen dieses Geräts bleiben.</translation>
        </message>
        <message>
            <source>the person whose history is open</source>
            <translation>der Person, deren Verlauf offen ist</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>Saved as {place}.</source>
            <translation>Gespeichert als {place}.</translation>
        </message>
        <message>
            <source>{place} is written, but the disk did not confirm it. Look whether it opens before you rely on it.</source>
            <translation>{place} ist geschrieben, aber der Datenträger hat es nicht bestätigt. Sehen Sie nach, ob es sich öffnen lässt, bevor Sie sich darauf verlassen.</translation>
        </message>
        <message>
            <source>{place} was not saved. Your history is untouched.</source>
            <translation>{place} wurde nicht gespeichert. Ihr Verlauf ist unberührt.</translation>
        </message>
        <message>
            <source>An error in HeelRehab ({kind}) broke this off. What was in your history before is still there. Please try again; if it stays so, close HeelRehab and open it anew.</source>
            <translation>Ein Fehler in HeelRehab ({kind}) hat dies abgebrochen. Was vorher in Ihrem Verlauf war, ist noch da. Bitte versuchen Sie es noch einmal; bleibt es so, schließen Sie HeelRehab und öffnen Sie es neu.</translation>
        </message>
        <message numerus="yes">
            <source>{place} is not complete: %n of {count} file(s) stand there whole, the others were not written. Your history is untouched.</source>
            <translation>
                <numerusform>{place} ist nicht vollständig: %n von {count} Dateien liegt dort unversehrt, die anderen wurden nicht geschrieben. Ihr Verlauf ist unberührt.</numerusform>
                <numerusform>{place} ist nicht vollständig: %n von {count} Dateien liegen dort unversehrt, die anderen wurden nicht geschrieben. Ihr Verlauf ist unberührt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exercise session</source>
            <translation>Übungseinheit</translation>
        </message>
        <message>
            <source>Planned by HeelRehab as of today. Open it to see what is due; rest counts too.</source>
            <translation>Von HeelRehab nach heutigem Stand geplant. Öffnen Sie das Programm, um zu sehen, was ansteht; auch Ruhe zählt.</translation>
        </message>
        <message>
            <source>No session can be foreseen now; the page Today says why. Nothing was written.</source>
            <translation>Im Moment ist keine Einheit abzusehen; die Seite Heute sagt, warum. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, Zeile {line}</translation>
        </message>
        <message>
            <source>Nothing was taken over, your history is as it was.</source>
            <translation>Nichts wurde übernommen, Ihr Verlauf ist, wie er war.</translation>
        </message>
        <message numerus="yes">
            <source>%n new entry(s)</source>
            <translation>
                <numerusform>%n neuer Eintrag</numerusform>
                <numerusform>%n neue Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n schon hier</numerusform>
                <numerusform>%n schon hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n different here; yours stay</source>
            <translation>
                <numerusform>%n hier anders; Ihrer bleibt</numerusform>
                <numerusform>%n hier anders; Ihre bleiben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) not readable</source>
            <translation>
                <numerusform>%n Zeile nicht lesbar</numerusform>
                <numerusform>%n Zeilen nicht lesbar</numerusform>
            </translation>
        </message>
        <message>
            <source>History of {name}: {counts}</source>
            <translation>Verlauf von {name}: {counts}</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) were added to your history.</source>
            <translation>
                <numerusform>%n Eintrag wurde Ihrem Verlauf hinzugefügt.</numerusform>
                <numerusform>%n Einträge wurden Ihrem Verlauf hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) were added, but the disk did not confirm it. Keep the source until you have seen them after the next start.</source>
            <translation>
                <numerusform>%n Eintrag wurde hinzugefügt, aber der Datenträger hat es nicht bestätigt. Bewahren Sie die Quelle auf, bis Sie ihn nach dem nächsten Start gesehen haben.</numerusform>
                <numerusform>%n Einträge wurden hinzugefügt, aber der Datenträger hat es nicht bestätigt. Bewahren Sie die Quelle auf, bis Sie sie nach dem nächsten Start gesehen haben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was added. Your history is as it was.</source>
            <translation>Nichts wurde hinzugefügt. Ihr Verlauf ist, wie er war.</translation>
        </message>
        <message>
            <source>The disk is full: make room and try again.</source>
            <translation>Der Datenträger ist voll: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Writing there is not allowed: choose another folder.</source>
            <translation>Dort darf nicht geschrieben werden: Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The folder is not there: choose another one.</source>
            <translation>Den Ordner gibt es nicht: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The disk reports an error ({error}): try another one.</source>
            <translation>Der Datenträger meldet einen Fehler ({error}): Versuchen Sie es mit einem anderen.</translation>
        </message>
        <message>
            <source>it cannot be read ({detail}).</source>
            <translation>Sie lässt sich nicht lesen ({detail}).</translation>
        </message>
        <message>
            <source>it is too large ({detail}).</source>
            <translation>Sie ist zu groß ({detail}).</translation>
        </message>
        <message>
            <source>it is no sound JSON ({detail}).</source>
            <translation>Das ist kein gültiges JSON ({detail}).</translation>
        </message>
        <message>
            <source>it is no sound table ({detail}).</source>
            <translation>Das ist keine gültige Tabelle ({detail}).</translation>
        </message>
        <message>
            <source>it is no backup of HeelRehab, or a damaged one ({value}{detail}).</source>
            <translation>Das ist keine Sicherung von HeelRehab, oder sie ist beschädigt ({value}{detail}).</translation>
        </message>
        <message>
            <source>the key {key} stands there twice.</source>
            <translation>Der Schlüssel {key} steht zweimal darin.</translation>
        </message>
        <message>
            <source>it holds something that is no number.</source>
            <translation>Sie enthält etwas, das keine Zahl ist.</translation>
        </message>
        <message>
            <source>it is nested too deeply to be a history.</source>
            <translation>Sie ist zu tief verschachtelt, um ein Verlauf zu sein.</translation>
        </message>
        <message>
            <source>this is not a file that HeelRehab wrote.</source>
            <translation>Diese Datei hat nicht HeelRehab geschrieben.</translation>
        </message>
        <message>
            <source>a newer HeelRehab wrote it. Install the newer version to take it over.</source>
            <translation>Ein neueres HeelRehab hat sie geschrieben. Installieren Sie die neuere Version, um sie zu übernehmen.</translation>
        </message>
        <message>
            <source>the value {value} of {key} does not fit ({detail}).</source>
            <translation>Der Wert {value} von {key} passt nicht ({detail}).</translation>
        </message>
        <message>
            <source>this table is missing.</source>
            <translation>Diese Tabelle fehlt.</translation>
        </message>
        <message>
            <source>the column {value} is missing.</source>
            <translation>Die Spalte {value} fehlt.</translation>
        </message>
        <message>
            <source>the column {value} is unknown or stands there twice.</source>
            <translation>Die Spalte {value} ist unbekannt oder steht zweimal da.</translation>
        </message>
        <message>
            <source>no entry was found in it.</source>
            <translation>Darin wurde kein Eintrag gefunden.</translation>
        </message>
        <message>
            <source>its entries are locked and open only at their kiosk. Ask the staff there to export them.</source>
            <translation>die Einträge darin sind verschlossen und öffnen sich nur an ihrem Kiosk. Bitten Sie das Praxisteam dort, sie zu exportieren.</translation>
        </message>
        <message>
            <source>no HeelRehab code can be read in this picture. Take it again straight from the front, near enough that the code fills most of it.</source>
            <translation>In diesem Bild ist kein HeelRehab-Code zu lesen. Nehmen Sie es noch einmal gerade von vorn auf, so nah, dass der Code das Bild fast ausfüllt.</translation>
        </message>
        <message>
            <source>this picture cannot be read here ({detail}). Save it as a JPEG or PNG, or copy the text of the code.</source>
            <translation>Dieses Bild kann hier nicht gelesen werden ({detail}). Speichern Sie es als JPEG oder PNG, oder kopieren Sie den Text des Codes.</translation>
        </message>
        <message>
            <source>letters are missing or changed in it. Copy the whole text again, or take a new picture of the code.</source>
            <translation>Darin fehlen Zeichen oder sind verändert. Kopieren Sie den ganzen Text noch einmal, oder machen Sie ein neues Bild vom Code.</translation>
        </message>
        <message>
            <source>the visit is in several codes; still missing: {value}.</source>
            <translation>Der Besuch steht in mehreren Codes; es fehlt noch: {value}.</translation>
        </message>
        <message>
            <source>these are codes of two different visits. Take in one visit at a time.</source>
            <translation>Das sind Codes von zwei verschiedenen Besuchen. Nehmen Sie einen Besuch nach dem anderen auf.</translation>
        </message>
        <message>
            <source>its signature does not fit: it was changed after the clinic's machine wrote it.</source>
            <translation>Die Signatur passt nicht: Es wurde verändert, nachdem das Gerät der Praxis es geschrieben hat.</translation>
        </message>
        <message>
            <source>{place} is no sound backup ({detail}).</source>
            <translation>{place} ist keine gültige Sicherung ({detail}).</translation>
        </message>
        <message>
            <source>{place} could not be written ({detail}).</source>
            <translation>{place} ließ sich nicht schreiben ({detail}).</translation>
        </message>
        <message>
            <source>An entry cannot be kept: {key} = {value} ({detail}).</source>
            <translation>Ein Eintrag lässt sich nicht aufbewahren: {key} = {value} ({detail}).</translation>
        </message>
        <message>
            <source>{place} could not be read ({detail}).</source>
            <translation>{place} ließ sich nicht lesen ({detail}).</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>ExerciseCard</name>
        <message>
            <source>Not with pain on the heel bone</source>
            <translation>Nicht bei Schmerz am Fersenbein</translation>
        </message>
        <message>
            <source>In your programme</source>
            <translation>In Ihrem Programm</translation>
        </message>
        <message>
            <source>Effort: {effort}</source>
            <translation>Belastung: {effort}</translation>
        </message>
    </context>
    <context>
        <name>ExerciseChoice</name>
        <message>
            <source>Not with pain on the heel bone</source>
            <translation>Nicht bei Schmerzen am Fersenbein</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>In der Liste</translation>
        </message>
    </context>
    <context>
        <name>ExerciseDetail</name>
        <message>
            <source>Start this one</source>
            <translation>Übung starten</translation>
        </message>
        <message>
            <source>All exercises</source>
            <translation>Alle Übungen</translation>
        </message>
    </context>
    <context>
        <name>ExerciseList</name>
        <message>
            <source>Which exercises</source>
            <translation>Welche Übungen</translation>
        </message>
        <message>
            <source>No exercise fits. Your programme begins with the questions on Today.</source>
            <translation>Keine Übung passt. Ihr Programm beginnt mit den Fragen auf der Seite Heute.</translation>
        </message>
        <message>
            <source>Press a card to see how it is done.</source>
            <translation>Wählen Sie eine Karte, um zu sehen, wie es geht.</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>In my programme</source>
            <translation>In meinem Programm</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Im Stehen</translation>
        </message>
        <message>
            <source>Sitting</source>
            <translation>Im Sitzen</translation>
        </message>
        <message>
            <source>No equipment</source>
            <translation>Ohne Hilfsmittel</translation>
        </message>
    </context>
    <context>
        <name>ExerciseShelf</name>
        <message>
            <source>All exercises</source>
            <translation>Alle Übungen</translation>
        </message>
        <message>
            <source>Press one to put it at the end of the list, at its usual dose.</source>
            <translation>Drücken Sie auf eine Übung: Sie kommt ans Ende der Liste, in ihrer üblichen Dosis.</translation>
        </message>
    </context>
    <context>
        <name>Exercises</name>
        <message>
            <source>Standing</source>
            <translation>Im Stehen</translation>
        </message>
        <message>
            <source>On one leg</source>
            <translation>Auf einem Bein</translation>
        </message>
        <message>
            <source>On a step</source>
            <translation>Auf einer Stufe</translation>
        </message>
        <message>
            <source>At a wall</source>
            <translation>An einer Wand</translation>
        </message>
        <message>
            <source>On a chair</source>
            <translation>Auf einem Stuhl</translation>
        </message>
        <message>
            <source>On the floor</source>
            <translation>Auf dem Boden</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Stütze</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Wand</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Stuhl</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Übungsband</translation>
        </message>
        <message>
            <source>Firm hold for the band</source>
            <translation>Fester Halt für das Band</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Very light</source>
            <translation>Sehr leicht</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Leicht</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
        <message>
            <source>Very strong</source>
            <translation>Sehr stark</translation>
        </message>
        <message>
            <source>Published study</source>
            <translation>Veröffentlichte Studie</translation>
        </message>
        <message>
            <source>Read through summaries</source>
            <translation>In Zusammenfassungen gelesen</translation>
        </message>
        <message>
            <source>Common practice</source>
            <translation>Allgemein üblich</translation>
        </message>
        <message>
            <source>Our own choice</source>
            <translation>Unsere eigene Wahl</translation>
        </message>
        <message>
            <source>{seconds} rest between sets</source>
            <translation>{seconds} Pause zwischen den Sätzen</translation>
        </message>
        <message>
            <source>a day of rest between sessions</source>
            <translation>ein Ruhetag zwischen den Einheiten</translation>
        </message>
        <message numerus="yes">
            <source>%n exercise file(s) could not be used. The command “heelrehab check” says why.</source>
            <translation>
                <numerusform>%n Übungsdatei ließ sich nicht verwenden. Der Befehl „heelrehab check“ sagt, warum.</numerusform>
                <numerusform>%n Übungsdateien ließen sich nicht verwenden. Der Befehl „heelrehab check“ sagt, warum.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <source>Steps of the dose</source>
            <translation>Schritte der Dosis</translation>
        </message>
        <message>
            <source>Which leg</source>
            <translation>Welches Bein</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <source>Pressure on the heel bone</source>
            <translation>Druck auf das Fersenbein</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Belastung</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Export now</source>
            <translation>Jetzt exportieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Reading the list …</source>
            <translation>Die Liste wird gelesen …</translation>
        </message>
        <message>
            <source>Whose history</source>
            <translation>Wessen Verlauf</translation>
        </message>
        <message>
            <source>Everybody's</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>One person's</source>
            <translation>Eine Person</translation>
        </message>
        <message>
            <source>The person's code</source>
            <translation>Code der Person</translation>
        </message>
        <message>
            <source>As what</source>
            <translation>In welcher Form</translation>
        </message>
        <message>
            <source>Report (PDF)</source>
            <translation>Bericht (PDF)</translation>
        </message>
        <message>
            <source>Tables (CSV)</source>
            <translation>Tabellen (CSV)</translation>
        </message>
        <message>
            <source>Whole history (JSON)</source>
            <translation>Ganzer Verlauf (JSON)</translation>
        </message>
        <message>
            <source>For clinic systems (FHIR)</source>
            <translation>Für Praxissysteme (FHIR)</translation>
        </message>
        <message>
            <source>All of these</source>
            <translation>Alles davon</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>The clinic's folder is {folder}.</source>
            <translation>Der Ordner der Klinik ist {folder}.</translation>
        </message>
        <message>
            <source>The files are not encrypted: whoever finds them can read them. Each export is noted in the log.</source>
            <translation>Die Dateien sind nicht verschlüsselt: Wer sie findet, kann sie lesen. Jeder Export wird im Protokoll vermerkt.</translation>
        </message>
        <message>
            <source>Neither a stick nor a folder is set. Give the stick's label under “Settings”; the folder is set by the administrator.</source>
            <translation>Weder ein Stick noch ein Ordner ist festgelegt. Den Namen des Sticks geben Sie unter „Einstellungen“ an; den Ordner legt die Systembetreuung fest.</translation>
        </message>
        <message>
            <source>Stick {label}</source>
            <translation>Stick {label}</translation>
        </message>
        <message>
            <source>The clinic's folder</source>
            <translation>Ordner der Klinik</translation>
        </message>
        <message>
            <source>Two people have this code. Choose the right one under “People”.</source>
            <translation>Zwei Personen haben diesen Code. Wählen Sie die richtige unter „Personen“.</translation>
        </message>
        <message>
            <source>Nobody here has this code.</source>
            <translation>Niemand hier hat diesen Code.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s), one file each</source>
            <translation>
                <numerusform>%n Person, eine Datei</numerusform>
                <numerusform>%n Personen, je eine Datei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The histories of all %n person(s) will be written, and whoever finds the files can read them.</source>
            <translation>
                <numerusform>Der Verlauf dieser einen Person wird geschrieben; wer die Datei findet, kann sie lesen.</numerusform>
                <numerusform>Die Verläufe aller %n Personen werden geschrieben; wer die Dateien findet, kann sie lesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write them all</source>
            <translation>Alle schreiben</translation>
        </message>
        <message numerus="yes">
            <source>Writing %n file(s) …</source>
            <translation>
                <numerusform>%n Datei wird geschrieben …</numerusform>
                <numerusform>%n Dateien werden geschrieben …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Training day</source>
            <translation>Übungstag</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>{value} (usually {usual})</source>
            <translation>{value} (sonst {usual})</translation>
        </message>
        <message>
            <source>Worst pain during the session, of 10</source>
            <translation>Schlimmster Schmerz in der Einheit, von 10</translation>
        </message>
        <message>
            <source>Worst pain later that day, of 10</source>
            <translation>Schlimmster Schmerz später am Tag, von 10</translation>
        </message>
        <message>
            <source>Pain the next morning, of 10</source>
            <translation>Schmerz am nächsten Morgen, von 10</translation>
        </message>
        <message>
            <source>Morning stiffness in minutes</source>
            <translation>Morgensteifheit in Minuten</translation>
        </message>
        <message>
            <source>This week's mornings against last week's</source>
            <translation>Die Morgen dieser Woche gegenüber der letzten</translation>
        </message>
        <message>
            <source>Effort, of 10</source>
            <translation>Anstrengung, von 10</translation>
        </message>
        <message>
            <source>Share of the plan done, in percent</source>
            <translation>Geschaffter Anteil des Plans, in Prozent</translation>
        </message>
        <message>
            <source>Good days in a row</source>
            <translation>Gute Tage in Folge</translation>
        </message>
        <message>
            <source>Days within limits in a row</source>
            <translation>Tage im Rahmen in Folge</translation>
        </message>
        <message>
            <source>Setbacks within 14 days</source>
            <translation>Rückschritte in 14 Tagen</translation>
        </message>
        <message>
            <source>Setbacks within 28 days</source>
            <translation>Rückschritte in 28 Tagen</translation>
        </message>
        <message>
            <source>Days without a session</source>
            <translation>Tage ohne Einheit</translation>
        </message>
        <message>
            <source>Worst pain at the start, of 10</source>
            <translation>Schlimmster Schmerz zu Beginn, von 10</translation>
        </message>
        <message>
            <source>Worst pain of the last week, of 10</source>
            <translation>Schlimmster Schmerz der letzten Woche, von 10</translation>
        </message>
        <message>
            <source>Steps up so far</source>
            <translation>Schritte nach oben bisher</translation>
        </message>
    </context>
    <context>
        <name>FarewellPage</name>
        <message>
            <source>Thank you. Look after your heel.</source>
            <translation>Vielen Dank. Alles Gute für Ihre Ferse.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Nothing of your visit was kept here.</source>
            <translation>Von Ihrem Besuch wurde hier nichts gespeichert.</translation>
        </message>
        <message numerus="yes">
            <source>%n of your entries could not be saved, since the disk did not take them. All before them is kept. Please tell the staff.</source>
            <translation>
                <numerusform>%n Ihrer Einträge konnte nicht gespeichert werden, weil der Datenträger ihn nicht angenommen hat. Alles davor ist gespeichert. Bitte sagen Sie es dem Personal.</numerusform>
                <numerusform>%n Ihrer Einträge konnten nicht gespeichert werden, weil der Datenträger sie nicht angenommen hat. Alles davor ist gespeichert. Bitte sagen Sie es dem Personal.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you did is kept under your code.</source>
            <translation>Was Sie getan haben, ist unter Ihrem Code gespeichert.</translation>
        </message>
        <message>
            <source>No code to take home could be made just now. Please tell the staff: they can give you your sessions as a file.</source>
            <translation>Gerade konnte kein Code zum Mitnehmen erstellt werden. Bitte sagen Sie dem Personal Bescheid: Es kann Ihnen Ihre Einheiten als Datei geben.</translation>
        </message>
        <message>
            <source>No code to take home could be made just now. Please tell the staff.</source>
            <translation>Gerade konnte kein Code zum Mitnehmen erstellt werden. Bitte sagen Sie dem Personal Bescheid.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>{place} holds something else than HeelRehab's data. Nothing in it was changed. Choose an empty folder with --data-dir.</source>
            <translation>{place} enthält etwas anderes als Daten von HeelRehab. Darin wurde nichts geändert. Wählen Sie mit --data-dir einen leeren Ordner.</translation>
        </message>
        <message>
            <source>{place} was written by a newer HeelRehab. Nothing in it was changed. Install the newer version to open it.</source>
            <translation>{place} wurde von einem neueren HeelRehab geschrieben. Darin wurde nichts geändert. Installieren Sie die neuere Version, um es zu öffnen.</translation>
        </message>
        <message>
            <source>HeelRehab may not write to {place}. Nothing was changed. Give yourself the right to write there, or choose another folder with --data-dir.</source>
            <translation>HeelRehab darf nicht in {place} schreiben. Es wurde nichts geändert. Geben Sie sich dort das Recht zu schreiben, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{value} cannot be the name of a profile. Nothing was changed. Use small letters, digits, - and _.</source>
            <translation>{value} kann nicht der Name eines Profils sein. Es wurde nichts geändert. Verwenden Sie Kleinbuchstaben, Ziffern, - und _.</translation>
        </message>
        <message>
            <source>{place} could not be read ({detail}). Nothing was changed. Check the disk and the rights of the folder, then start again.</source>
            <translation>{place} ließ sich nicht lesen ({detail}). Es wurde nichts geändert. Prüfen Sie den Datenträger und die Rechte des Ordners, dann starten Sie neu.</translation>
        </message>
        <message numerus="yes">
            <source>The disk did not confirm what was written: %n entry(s). All is kept here and written again by itself.</source>
            <translation>
                <numerusform>Der Datenträger hat das Schreiben nicht bestätigt: %n Eintrag. Alles bleibt hier erhalten und wird von selbst noch einmal geschrieben.</numerusform>
                <numerusform>Der Datenträger hat das Schreiben nicht bestätigt: %n Einträge. Alles bleibt hier erhalten und wird von selbst noch einmal geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not on the disk yet: %n entry(s).</source>
            <translation>
                <numerusform>Noch nicht gespeichert: %n Eintrag.</numerusform>
                <numerusform>Noch nicht gespeichert: %n Einträge.</numerusform>
            </translation>
        </message>
        <message>
            <source>The setting holds until you close HeelRehab.</source>
            <translation>Die Einstellung gilt, bis Sie HeelRehab schließen.</translation>
        </message>
        <message>
            <source>A newer HeelRehab has written to this history. You can look at it; to add to it, install the newer version.</source>
            <translation>Ein neueres HeelRehab hat in diesen Verlauf geschrieben. Sie können ihn ansehen. Um etwas hinzuzufügen, installieren Sie die neuere Version.</translation>
        </message>
        <message>
            <source>This history is locked. It opens at the kiosk, with the PIN or by the staff. All of it is kept; nothing is added to it here.</source>
            <translation>Dieser Verlauf ist verschlossen. Er öffnet sich am Kiosk, mit der PIN oder durch das Praxisteam. Alles bleibt erhalten; hier wird nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>Some entries are locked and open only at the kiosk that wrote them. They are kept as they are.</source>
            <translation>Einige Einträge sind verschlossen und öffnen sich nur am Kiosk, der sie geschrieben hat. Sie bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>This history is open in another window. Here you can look at it; nothing you do here is kept.</source>
            <translation>Dieser Verlauf ist in einem anderen Fenster geöffnet. Hier können Sie ihn ansehen. Was Sie hier tun, wird nicht gespeichert.</translation>
        </message>
        <message numerus="yes">
            <source>Not to be read, and left alone: %n file(s). The command «heelrehab check» names each.</source>
            <translation>
                <numerusform>Nicht lesbar und unverändert gelassen: %n Datei. Der Befehl „heelrehab check“ nennt sie.</numerusform>
                <numerusform>Nicht lesbar und unverändert gelassen: %n Dateien. Der Befehl „heelrehab check“ nennt jede.</numerusform>
            </translation>
        </message>
        <message>
            <source>A file of the program is missing or damaged, so this cannot be opened. Your history is not touched. Install HeelRehab anew; the command «heelrehab check» names the file.</source>
            <translation>Eine Datei des Programms fehlt oder ist beschädigt, deshalb lässt sich das nicht öffnen. Ihr Verlauf ist davon nicht berührt. Installieren Sie HeelRehab neu. Der Befehl „heelrehab check“ nennt die Datei.</translation>
        </message>
        <message numerus="yes">
            <source>Set aside from the history: %n damaged entry(s), as after a power cut. All others were read. The command «heelrehab check» lists them.</source>
            <translation>
                <numerusform>Beiseitegelegt: %n beschädigter Eintrag des Verlaufs, etwa nach einem Stromausfall. Alle anderen wurden gelesen. Der Befehl „heelrehab check“ nennt ihn.</numerusform>
                <numerusform>Beiseitegelegt: %n beschädigte Einträge des Verlaufs, etwa nach einem Stromausfall. Alle anderen wurden gelesen. Der Befehl „heelrehab check“ nennt sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup may hold them: Settings, Your data, Backups.</source>
            <translation>Vielleicht sind sie in einer Sicherung: Einstellungen, Ihre Daten, Sicherungen.</translation>
        </message>
        <message>
            <source>The disk is full: make room, and it is written by itself.</source>
            <translation>Der Datenträger ist voll: Schaffen Sie Platz, dann wird von selbst gespeichert.</translation>
        </message>
        <message>
            <source>The folder may not be written to: check its rights, and it is retried.</source>
            <translation>In den Ordner darf nicht geschrieben werden: Prüfen Sie seine Rechte, dann wird es noch einmal versucht.</translation>
        </message>
        <message>
            <source>The folder is gone: put it or its drive back, and it is retried.</source>
            <translation>Der Ordner ist nicht mehr da: Bringen Sie ihn oder sein Laufwerk zurück, dann wird es noch einmal versucht.</translation>
        </message>
        <message>
            <source>The disk reports an error. Keep the window open: it is tried again.</source>
            <translation>Der Datenträger meldet einen Fehler. Lassen Sie das Fenster offen: Es wird noch einmal versucht.</translation>
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>What made you stop?</source>
            <translation>Warum haben Sie aufgehört?</translation>
        </message>
        <message>
            <source>How hard was it?</source>
            <translation>Wie anstrengend war es?</translation>
        </message>
        <message>
            <source>0: no effort</source>
            <translation>0: keine Anstrengung</translation>
        </message>
        <message>
            <source>10: all I could give</source>
            <translation>10: alles, was ich geben konnte</translation>
        </message>
        <message>
            <source>A note</source>
            <translation>Eine Notiz</translation>
        </message>
        <message>
            <source>A note for yourself or your therapist, if you like</source>
            <translation>Wenn Sie möchten: eine Notiz für sich oder Ihre Therapie</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <source>No time</source>
            <translation>Keine Zeit</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
    </context>
    <context>
        <name>FeltCard</name>
        <message>
            <source>You should feel</source>
            <translation>Das sollten Sie spüren</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>A person seen from the left. The left leg works.</source>
            <translation>Eine Person, von links gesehen. Das linke Bein arbeitet.</translation>
        </message>
        <message>
            <source>A person seen from the right. The right leg works.</source>
            <translation>Eine Person, von rechts gesehen. Das rechte Bein arbeitet.</translation>
        </message>
        <message>
            <source>A person seen from the right. Both legs work.</source>
            <translation>Eine Person, von rechts gesehen. Beide Beine arbeiten.</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Find a person by</source>
            <translation>Person suchen nach</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialen</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FinderPage</name>
        <message>
            <source>Find your programme</source>
            <translation>Ihr Programm finden</translation>
        </message>
        <message>
            <source>Go to Today</source>
            <translation>Zur Seite Heute</translation>
        </message>
        <message>
            <source>Change my answers</source>
            <translation>Antworten ändern</translation>
        </message>
        <message>
            <source>Start this programme</source>
            <translation>Programm beginnen</translation>
        </message>
    </context>
    <context>
        <name>FinderWords</name>
        <message>
            <source>your local emergency number</source>
            <translation>die örtliche Notrufnummer</translation>
        </message>
        <message>
            <source>your local medical help line</source>
            <translation>den örtlichen ärztlichen Telefondienst</translation>
        </message>
        <message>
            <source>Please choose an answer to go on.</source>
            <translation>Bitte wählen Sie eine Antwort, um fortzufahren.</translation>
        </message>
        <message>
            <source>Please choose one answer only.</source>
            <translation>Bitte wählen Sie nur eine Antwort.</translation>
        </message>
        <message>
            <source>Please choose a number from 0 to 10.</source>
            <translation>Bitte wählen Sie eine Zahl von 0 bis 10.</translation>
        </message>
        <message>
            <source>This answer is no longer offered. Please choose anew.</source>
            <translation>Diese Antwort gibt es nicht mehr. Bitte wählen Sie neu.</translation>
        </message>
        <message>
            <source>An earlier answer rules this question out.</source>
            <translation>Nach einer früheren Antwort entfällt diese Frage.</translation>
        </message>
        <message>
            <source>No programme here fits these answers. Please check them, or ask a clinician.</source>
            <translation>Zu diesen Antworten passt hier kein Programm. Bitte prüfen Sie sie, oder fragen Sie eine Fachperson.</translation>
        </message>
    </context>
    <context>
        <name>FitScreen</name>
        <message>
            <source>Why this one</source>
            <translation>Warum dieses</translation>
        </message>
        <message>
            <source>There is another good choice</source>
            <translation>Es gibt noch eine gute Wahl</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>You begin at: %1</source>
            <translation>Sie beginnen bei: %1</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>FrameCard</name>
        <message>
            <source>Programme</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Programme and stage</source>
            <translation>Programm und Phase</translation>
        </message>
        <message>
            <source>Its rules for pain go on. Another stage begins with its own list of exercises.</source>
            <translation>Ihre Regeln bei Schmerzen gelten weiter. Eine andere Phase bringt ihre eigene Liste mit.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Phase</translation>
        </message>
    </context>
    <context>
        <name>Greetings</name>
        <message>
            <source>Good morning</source>
            <translation>Guten Morgen</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Guten Tag</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Guten Abend</translation>
        </message>
        <message>
            <source>{greeting}, {name}</source>
            <translation>{greeting}, {name}</translation>
        </message>
        <message>
            <source>How is the heel this morning?</source>
            <translation>Wie geht es der Ferse heute Morgen?</translation>
        </message>
        <message>
            <source>How was the heel this morning?</source>
            <translation>Wie ging es der Ferse heute Morgen?</translation>
        </message>
    </context>
    <context>
        <name>HelpNumbers</name>
        <message>
            <source>Whom to ring</source>
            <translation>Wen Sie anrufen können</translation>
        </message>
        <message>
            <source>Shown where a warning sign asks for help. Write your country's.</source>
            <translation>Steht dort, wo ein Warnzeichen Hilfe verlangt. Tragen Sie die Nummern Ihres Landes ein.</translation>
        </message>
        <message>
            <source>Emergency number</source>
            <translation>Notrufnummer</translation>
        </message>
        <message>
            <source>Medical help line</source>
            <translation>Ärztlicher Telefondienst</translation>
        </message>
    </context>
    <context>
        <name>HelpScreen</name>
        <message>
            <source>What to do now</source>
            <translation>Was jetzt zu tun ist</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>This is no diagnosis. Someone who examines you can tell what it is.</source>
            <translation>Das ist keine Diagnose. Was es ist, kann sagen, wer Sie untersucht.</translation>
        </message>
        <message>
            <source>When you have been seen, say so on Today, and it goes on from there.</source>
            <translation>Wenn Sie untersucht worden sind, sagen Sie es auf der Seite Heute. Von dort geht es weiter.</translation>
        </message>
        <message>
            <source>I chose that by mistake</source>
            <translation>Das habe ich versehentlich gewählt</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Back to progress</source>
            <translation>Zum Fortschritt</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Eintrag hinzufügen</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Pain and stiffness</source>
            <translation>Schmerz und Steifheit</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Decisions and plan</source>
            <translation>Entscheidungen und Plan</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Show earlier days</source>
            <translation>Frühere Tage zeigen</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Hier ist noch nichts</translation>
        </message>
        <message>
            <source>Sessions, scores and decisions will stand here, day by day, with the way to correct them.</source>
            <translation>Hier stehen bald Einheiten, Werte und Entscheidungen, Tag für Tag, und lassen sich berichtigen.</translation>
        </message>
        <message>
            <source>All entries</source>
            <translation>Alle Einträge</translation>
        </message>
        <message>
            <source>A correction is kept beside what it corrects. Times are those of your clock when the entry was made.</source>
            <translation>Eine Berichtigung wird neben dem aufbewahrt, was sie berichtigt. Die Zeiten sind die Ihrer Uhr, als der Eintrag entstand.</translation>
        </message>
        <message>
            <source>Removed: {entry}</source>
            <translation>Entfernt: {entry}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>The entry is added.</source>
            <translation>Der Eintrag ist hinzugefügt.</translation>
        </message>
        <message>
            <source>The programme's own exercises are back.</source>
            <translation>Die Übungen des Programms sind wieder da.</translation>
        </message>
        <message>
            <source>Put away. It will not begin; the plan stays as it is.</source>
            <translation>Beiseitegelegt. Sie beginnt nicht; der Plan bleibt, wie er ist.</translation>
        </message>
    </context>
    <context>
        <name>Incoming</name>
        <message>
            <source>Visit on {day} at {clinic}.</source>
            <translation>Besuch am {day} bei {clinic}.</translation>
        </message>
        <message>
            <source>Visit on {day}.</source>
            <translation>Besuch am {day}.</translation>
        </message>
        <message>
            <source>Signed by a clinic that you took something over from.</source>
            <translation>Signiert von einer Praxis, von der Sie schon etwas übernommen haben.</translation>
        </message>
        <message>
            <source>Signed, for the first time by this clinic. Take it over if you were there.</source>
            <translation>Signiert, von dieser Praxis zum ersten Mal. Übernehmen Sie es, wenn Sie dort waren.</translation>
        </message>
        <message>
            <source>You know a clinic of this name by another signature. Ask the clinic whether it has a new machine before you take this over.</source>
            <translation>Sie kennen eine Praxis dieses Namens mit einer anderen Signatur. Fragen Sie die Praxis, ob sie ein neues Gerät hat, bevor Sie dies übernehmen.</translation>
        </message>
        <message>
            <source>Not signed: nobody can tell whether it was changed on the way. Take it over if you know where it comes from.</source>
            <translation>Nicht signiert: Niemand kann sagen, ob es unterwegs verändert wurde. Übernehmen Sie es, wenn Sie wissen, woher es kommt.</translation>
        </message>
        <message>
            <source>Signed, but this installation cannot check signatures. Take it over if you know where it comes from.</source>
            <translation>Signiert, aber diese Installation kann Signaturen nicht prüfen. Übernehmen Sie es, wenn Sie wissen, woher es kommt.</translation>
        </message>
        <message>
            <source>A clinic's prescription for you.</source>
            <translation>Eine Verordnung einer Praxis für Sie.</translation>
        </message>
        <message>
            <source>It cannot be followed here: {key} = {value} does not fit ({detail}). Ask the clinic for another one; your programme goes on as it is.</source>
            <translation>Ihr kann hier nicht gefolgt werden: {key} = {value} passt nicht ({detail}). Bitten Sie die Praxis um eine andere; Ihr Programm läuft weiter wie bisher.</translation>
        </message>
        <message>
            <source>Follow it? The pain rules go on as they are, and you can go back to your programme at any time.</source>
            <translation>Möchten Sie ihr folgen? Die Schmerzregeln gelten weiter wie bisher, und Sie können jederzeit zu Ihrem Programm zurück.</translation>
        </message>
        <message>
            <source>{here} of {count} codes of this visit are read; still missing: {missing}. Choose the picture of that one, or copy its text. Nothing was taken over yet.</source>
            <translation>{here} von {count} Codes dieses Besuchs sind gelesen; es fehlt noch: {missing}. Wählen Sie das Bild davon, oder kopieren Sie seinen Text. Es wurde noch nichts übernommen.</translation>
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message>
            <source>Question %1 of %2</source>
            <translation>Frage %1 von %2</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>Dose</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Which leg: {exercise}</source>
            <translation>Welches Bein: {exercise}</translation>
        </message>
        <message>
            <source>Earlier: {exercise}</source>
            <translation>Früher: {exercise}</translation>
        </message>
        <message>
            <source>Later: {exercise}</source>
            <translation>Später: {exercise}</translation>
        </message>
        <message>
            <source>Take out: {exercise}</source>
            <translation>Herausnehmen: {exercise}</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht festgelegt</translation>
        </message>
        <message>
            <source>{kg} kg</source>
            <translation>{kg} kg</translation>
        </message>
    </context>
    <context>
        <name>ItemsCard</name>
        <message>
            <source>No exercise yet.</source>
            <translation>Noch keine Übung.</translation>
        </message>
        <message>
            <source>Exercises and doses</source>
            <translation>Übungen und Dosis</translation>
        </message>
    </context>
    <context>
        <name>KioskStart</name>
        <message>
            <source>{place} is not there.</source>
            <translation>{place} ist nicht vorhanden.</translation>
        </message>
        <message>
            <source>{place} has a setting {key} that is not known.</source>
            <translation>{place} enthält die unbekannte Einstellung {key}.</translation>
        </message>
        <message>
            <source>{place} has for {key} a value that does not fit ({detail}).</source>
            <translation>{place} enthält für {key} einen Wert, der nicht passt ({detail}).</translation>
        </message>
        <message>
            <source>Other users of this computer may change {place}.</source>
            <translation>Andere Benutzer dieses Computers dürfen {place} ändern.</translation>
        </message>
        <message>
            <source>Other users of this computer may read {place}.</source>
            <translation>Andere Benutzer dieses Computers dürfen {place} lesen.</translation>
        </message>
        <message>
            <source>Histories cannot be encrypted, since the package cryptography is missing.</source>
            <translation>Verläufe können nicht verschlüsselt werden, weil das Paket cryptography fehlt.</translation>
        </message>
        <message>
            <source>{place} was written by a newer HeelRehab.</source>
            <translation>{place} wurde von einem neueren HeelRehab geschrieben.</translation>
        </message>
        <message>
            <source>{place} holds something else than HeelRehab's data.</source>
            <translation>{place} enthält etwas anderes als die Daten von HeelRehab.</translation>
        </message>
        <message>
            <source>HeelRehab may not write to {place} ({detail}).</source>
            <translation>HeelRehab darf nicht in {place} schreiben ({detail}).</translation>
        </message>
        <message>
            <source>{place} cannot be read ({detail}).</source>
            <translation>{place} kann nicht gelesen werden ({detail}).</translation>
        </message>
        <message>
            <source>Nothing was changed. Run “heelrehab staff set-up”, then start the kiosk again.</source>
            <translation>Nichts wurde geändert. Führen Sie „heelrehab staff set-up“ aus und starten Sie den Kiosk dann neu.</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct it in the file, then start the kiosk again.</source>
            <translation>Nichts wurde geändert. Berichtigen Sie es in der Datei und starten Sie den Kiosk dann neu.</translation>
        </message>
        <message>
            <source>Nothing was changed. Install heelrehab[kiosk], or state in the settings that the disk is encrypted.</source>
            <translation>Nichts wurde geändert. Installieren Sie heelrehab[kiosk], oder geben Sie in den Einstellungen an, dass der Datenträger verschlüsselt ist.</translation>
        </message>
        <message>
            <source>Nothing was changed. Install the newer version on this kiosk.</source>
            <translation>Nichts wurde geändert. Installieren Sie die neuere Version auf diesem Kiosk.</translation>
        </message>
        <message>
            <source>Nothing was changed. Mend the rights or the file, then start the kiosk again.</source>
            <translation>Nichts wurde geändert. Berichtigen Sie die Rechte oder die Datei und starten Sie den Kiosk dann neu.</translation>
        </message>
    </context>
    <context>
        <name>LearnPage</name>
        <message>
            <source>This page is not translated yet.</source>
            <translation>Diese Seite ist noch nicht übersetzt.</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <translation>Etwas stimmt nicht</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>What the pain is, how the exercises help, and how sure that is.</source>
            <translation>Was der Schmerz ist, wie die Übungen helfen, und wie sicher das ist.</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Wissen</translation>
        </message>
    </context>
    <context>
        <name>LegPicture</name>
        <message>
            <source>Picture of the lower leg</source>
            <translation>Bild des Unterschenkels</translation>
        </message>
        <message>
            <source>The list of places says the same in words.</source>
            <translation>Die Liste der Stellen sagt dasselbe in Worten.</translation>
        </message>
    </context>
    <context>
        <name>LetterPad</name>
        <message>
            <source>Letters</source>
            <translation>Buchstaben</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leerzeichen</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Newer</source>
            <translation>Neuere</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Ältere</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>What staff did here and when; never a score, a dose or a PIN.</source>
            <translation>Was das Personal hier wann getan hat; nie ein Schmerzwert, eine Dosis oder eine PIN.</translation>
        </message>
        <message>
            <source>Reading the log …</source>
            <translation>Das Protokoll wird gelesen …</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last} of %n</source>
            <translation>
                <numerusform>{first} bis {last} von %n</numerusform>
                <numerusform>{first} bis {last} von %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoginStart</name>
        <message>
            <source>The start at login could not be changed: {reason}</source>
            <translation>Der Start bei der Anmeldung ließ sich nicht ändern: {reason}</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>MoreRow</name>
        <message>
            <source>I have a flare-up</source>
            <translation>Es geht gerade schlechter</translation>
        </message>
        <message>
            <source>Makes the plan lighter for some days and marks the chart</source>
            <translation>Macht den Plan für einige Tage leichter und vermerkt es in der Kurve</translation>
        </message>
        <message>
            <source>Go back to the programme</source>
            <translation>Zurück zum Programm</translation>
        </message>
        <message>
            <source>Ends what the clinician set; you can take that back</source>
            <translation>Beendet die Verordnung; Sie können das zurücknehmen</translation>
        </message>
        <message>
            <source>Look back at the week</source>
            <translation>Rückblick auf die Woche</translation>
        </message>
        <message>
            <source>Heel-raise test</source>
            <translation>Test im Fersenheben</translation>
        </message>
        <message>
            <source>Hop test</source>
            <translation>Hüpftest</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Fragebogen</translation>
        </message>
    </context>
    <context>
        <name>MorningCard</name>
        <message>
            <source>The first steps out of bed count.</source>
            <translation>Es zählen die ersten Schritte nach dem Aufstehen.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>How long was it stiff?</source>
            <translation>Wie lange war sie steif?</translation>
        </message>
        <message>
            <source>pain {score} of 10</source>
            <translation>Schmerz {score} von 10</translation>
        </message>
        <message>
            <source>This morning: {answers}</source>
            <translation>Heute Morgen: {answers}</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <source>Keep</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>So lassen</translation>
        </message>
    </context>
    <context>
        <name>NarrowDays</name>
        <message>
            <source>d MMM</source>
            <translation>d.M.</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <translation>Etwas stimmt nicht</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>NewCode</name>
        <message>
            <source>Another code for {who}</source>
            <translation>Anderer Code für {who}</translation>
        </message>
        <message>
            <source>PIN and history stay. The person has to learn the new code.</source>
            <translation>PIN und Verlauf bleiben. Die Person muss den neuen Code erfahren.</translation>
        </message>
        <message>
            <source>Take {code}</source>
            <translation>{code} nehmen</translation>
        </message>
        <message>
            <source>Or enter a code of your own</source>
            <translation>Oder einen eigenen Code eingeben</translation>
        </message>
        <message>
            <source>Changing the code …</source>
            <translation>Der Code wird geändert …</translation>
        </message>
        <message>
            <source>The code is now {code}. Please write it down for the person.</source>
            <translation>Der Code ist jetzt {code}. Bitte schreiben Sie ihn für die Person auf.</translation>
        </message>
    </context>
    <context>
        <name>NewInitials</name>
        <message>
            <source>Initials of {who}</source>
            <translation>Initialen von {who}</translation>
        </message>
        <message>
            <source>All of a name that this kiosk keeps; they may be empty.</source>
            <translation>Mehr vom Namen bewahrt dieser Kiosk nicht auf; sie dürfen leer sein.</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialen</translation>
        </message>
        <message>
            <source>Keep these</source>
            <translation>Diese behalten</translation>
        </message>
        <message>
            <source>Changing the initials …</source>
            <translation>Die Initialen werden geändert …</translation>
        </message>
        <message>
            <source>The initials are changed.</source>
            <translation>Die Initialen sind geändert.</translation>
        </message>
    </context>
    <context>
        <name>NewPerson</name>
        <message>
            <source>New person</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <source>No name is kept. Initials help you to find the right line; they may be empty.</source>
            <translation>Namen werden nicht aufbewahrt. Initialen helfen, die richtige Zeile zu finden; sie dürfen leer sein.</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialen</translation>
        </message>
        <message>
            <source>Go on to the PIN</source>
            <translation>Weiter zur PIN</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Another code</source>
            <translation>Anderer Code</translation>
        </message>
        <message>
            <source>Looking for a free code …</source>
            <translation>Ein freier Code wird gesucht …</translation>
        </message>
        <message>
            <source>Nobody but the patient should know the PIN.</source>
            <translation>Die PIN soll nur der Patient kennen.</translation>
        </message>
        <message>
            <source>Making the code and its keys …</source>
            <translation>Code und Schlüssel werden angelegt …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>The person signs in with this code and the PIN.</source>
            <translation>Mit diesem Code und der PIN meldet sich die Person an.</translation>
        </message>
        <message>
            <source>To the list</source>
            <translation>Zur Liste</translation>
        </message>
        <message>
            <source>Please write it down for the person now. You find it in the list.</source>
            <translation>Bitte schreiben Sie ihn jetzt für die Person auf. Sie finden ihn auch in der Liste.</translation>
        </message>
        <message>
            <source>A forgotten PIN is set anew here; nothing is lost by that.</source>
            <translation>Eine vergessene PIN wird hier neu gesetzt; dabei geht nichts verloren.</translation>
        </message>
        <message>
            <source>Choose the programme</source>
            <translation>Programm wählen</translation>
        </message>
    </context>
    <context>
        <name>NewPin</name>
        <message>
            <source>New PIN for {who}</source>
            <translation>Neue PIN für {who}</translation>
        </message>
        <message>
            <source>The old PIN ends, the history stays.</source>
            <translation>Die alte PIN gilt dann nicht mehr, der Verlauf bleibt.</translation>
        </message>
        <message>
            <source>Wrapping the key anew …</source>
            <translation>Die neue PIN wird gesetzt …</translation>
        </message>
        <message>
            <source>{who} can now sign in with the new PIN.</source>
            <translation>{who} kann sich jetzt mit der neuen PIN anmelden.</translation>
        </message>
    </context>
    <context>
        <name>NoteChips</name>
        <message>
            <source>It went well</source>
            <translation>Es ging gut</translation>
        </message>
        <message>
            <source>Stiff at first, then better</source>
            <translation>Erst steif, dann besser</translation>
        </message>
        <message>
            <source>My calf got tired</source>
            <translation>Meine Wade wurde müde</translation>
        </message>
        <message>
            <source>On my feet a lot before</source>
            <translation>Vorher viel auf den Beinen</translation>
        </message>
        <message>
            <source>Ran or did sport before</source>
            <translation>Vorher gelaufen oder Sport gemacht</translation>
        </message>
        <message>
            <source>Other shoes than usual</source>
            <translation>Andere Schuhe als sonst</translation>
        </message>
        <message>
            <source>Not sure that I did it right</source>
            <translation>Nicht sicher, ob ich es richtig gemacht habe</translation>
        </message>
        <message>
            <source>I have a question for my therapist</source>
            <translation>Ich habe eine Frage an meine Therapie</translation>
        </message>
        <message>
            <source>Anything to note?</source>
            <translation>Möchten Sie etwas anmerken?</translation>
        </message>
        <message>
            <source>For yourself or your therapist. Touch what fits, or nothing.</source>
            <translation>Für sich oder Ihre Therapie. Berühren Sie, was passt, oder nichts.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo the last touch</source>
            <translation>Letzte Berührung rückgängig machen</translation>
        </message>
    </context>
    <context>
        <name>NumberPad</name>
        <message>
            <source>Number pad</source>
            <translation>Ziffernfeld</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message numerus="yes">
            <source>Preview of %n page(s)</source>
            <translation>
                <numerusform>Vorschau auf %n Seite</numerusform>
                <numerusform>Vorschau auf %n Seiten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PainBand</name>
        <message>
            <source>settled</source>
            <translation>ruhig</translation>
        </message>
        <message>
            <source>acceptable</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>ease off</source>
            <translation>kürzertreten</translation>
        </message>
    </context>
    <context>
        <name>PainChart</name>
        <message>
            <source>Pain chart</source>
            <translation>Schmerzkurve</translation>
        </message>
    </context>
    <context>
        <name>PainScale</name>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>Schmerz, 0 bis 10</translation>
        </message>
        <message>
            <source>0: no pain</source>
            <translation>0: kein Schmerz</translation>
        </message>
        <message>
            <source>10: worst pain I can imagine</source>
            <translation>10: stärkster vorstellbarer Schmerz</translation>
        </message>
        <message>
            <source>%1 of 10, %2</source>
            <translation>%1 von 10, %2</translation>
        </message>
        <message>
            <source>not given yet</source>
            <translation>noch nicht angegeben</translation>
        </message>
    </context>
    <context>
        <name>PainStatus</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>PainTable</name>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>kein Wert</translation>
        </message>
    </context>
    <context>
        <name>PainTableView</name>
        <message>
            <source>Pain scores as a table</source>
            <translation>Schmerzwerte als Tabelle</translation>
        </message>
    </context>
    <context>
        <name>PasscodePage</name>
        <message>
            <source>For the staff</source>
            <translation>Für das Personal</translation>
        </message>
        <message>
            <source>If the passcode is lost, the recovery sheet in the safe helps.</source>
            <translation>Ist der Zugangscode verloren, hilft das Wiederherstellungsblatt im Tresor.</translation>
        </message>
        <message>
            <source>Passcode</source>
            <translation>Zugangscode</translation>
        </message>
        <message>
            <source>That is not the passcode.</source>
            <translation>Das ist nicht der Zugangscode.</translation>
        </message>
    </context>
    <context>
        <name>PatientPage</name>
        <message>
            <source>Somebody else here has the same code, as when two kiosks were not in touch. Neither can sign in until one of them gets another code.</source>
            <translation>Jemand anders hat hier denselben Code, etwa weil zwei Kioske keine Verbindung hatten. Keiner von beiden kann sich anmelden, bis einer einen anderen Code bekommt.</translation>
        </message>
        <message>
            <source>There is no PIN, so this person cannot sign in. Set one here.</source>
            <translation>Es gibt keine PIN, daher kann sich diese Person nicht anmelden. Setzen Sie hier eine.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Programme, stage and doses; or a prescription of your own.</source>
            <translation>Programm, Phase und Dosis; oder Ihre eigene Verordnung.</translation>
        </message>
        <message>
            <source>Programme and doses</source>
            <translation>Programm und Dosis</translation>
        </message>
        <message>
            <source>Prescribe</source>
            <translation>Verordnen</translation>
        </message>
        <message>
            <source>Code and PIN</source>
            <translation>Code und PIN</translation>
        </message>
        <message>
            <source>The history stays as it is, whichever of them changes.</source>
            <translation>Der Verlauf bleibt, wie er ist, was davon auch geändert wird.</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Neue PIN</translation>
        </message>
        <message>
            <source>Another code</source>
            <translation>Anderer Code</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>What the person did and felt. Handing it over and erasing are noted.</source>
            <translation>Was die Person getan und gespürt hat. Export und Löschen werden vermerkt.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Erase this person</source>
            <translation>Diese Person löschen</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Set a PIN</source>
            <translation>PIN festlegen</translation>
        </message>
        <message>
            <source>Change the PIN</source>
            <translation>PIN ändern</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>PIN entfernen</translation>
        </message>
        <message>
            <source>Person without a name</source>
            <translation>Person ohne Namen</translation>
        </message>
        <message>
            <source>That is not the PIN. Please try again.</source>
            <translation>Das ist nicht die PIN. Bitte versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This could not be written ({reason}). All is as it was before. Check that the disk has room and that the data folder may be written to, then try again.</source>
            <translation>Das konnte nicht geschrieben werden ({reason}). Alles ist wie zuvor. Prüfen Sie, ob auf dem Datenträger Platz ist und ob in den Datenordner geschrieben werden darf, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>An error in HeelRehab kept this from being done, and no PIN was changed. Please try again. If it stays so, close HeelRehab and open it anew.</source>
            <translation>Wegen eines Fehlers in HeelRehab ging das nicht; es wurde keine PIN geändert. Bitte versuchen Sie es noch einmal. Bleibt es so, schließen Sie HeelRehab und öffnen Sie es neu.</translation>
        </message>
        <message>
            <source>The PIN hides your page from others who use this computer. It does not encrypt your history: whoever can open the files of this computer can read it.</source>
            <translation>Die PIN verbirgt Ihre Seite vor anderen, die diesen Computer benutzen. Sie verschlüsselt Ihren Verlauf nicht: Wer die Dateien dieses Computers öffnen kann, kann ihn lesen.</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Several people can use HeelRehab on this computer. Each has a history of their own.</source>
            <translation>Mehrere Personen können HeelRehab auf diesem Computer benutzen. Jede hat ihren eigenen Verlauf.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (Sie)</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Namen ändern</translation>
        </message>
        <message>
            <source>This history is open in another window: change name and PIN there.</source>
            <translation>Dieser Verlauf ist in einem anderen Fenster geöffnet: Ändern Sie Namen und PIN dort.</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Wechseln</translation>
        </message>
        <message>
            <source>Switch to {name}</source>
            <translation>Zu {name} wechseln</translation>
        </message>
        <message>
            <source>To erase somebody's history, switch to that person and use the card “Your data”.</source>
            <translation>Um den Verlauf einer Person zu löschen, wechseln Sie zu ihr und benutzen Sie die Karte „Ihre Daten“.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Name of the new person</source>
            <translation>Name der neuen Person</translation>
        </message>
        <message>
            <source>A session is running. Switching ends it; what was done is kept.</source>
            <translation>Eine Einheit läuft. Der Wechsel beendet sie; was geschafft ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>End it and switch</source>
            <translation>Beenden und wechseln</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Reading the list …</source>
            <translation>Die Liste wird gelesen …</translation>
        </message>
        <message>
            <source>Looking for a free code …</source>
            <translation>Ein freier Code wird gesucht …</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of {who} could not be deleted. Choose “Erase this person” again; if it stays so, the administrator has to look at the disk.</source>
            <translation>
                <numerusform>%n Datei von {who} ließ sich nicht löschen. Wählen Sie noch einmal „Diese Person löschen“; bleibt es so, muss die Systembetreuung nach der Festplatte sehen.</numerusform>
                <numerusform>%n Dateien von {who} ließen sich nicht löschen. Wählen Sie noch einmal „Diese Person löschen“; bleibt es so, muss die Systembetreuung nach der Festplatte sehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} is erased from this kiosk.</source>
            <translation>{who} ist von diesem Kiosk gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <source>Asks for a PIN</source>
            <translation>Fragt nach einer PIN</translation>
        </message>
    </context>
    <context>
        <name>PinChangePage</name>
        <message>
            <source>Leave it as it is</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Your PIN as it is now</source>
            <translation>Ihre bisherige PIN</translation>
        </message>
        <message>
            <source>A new PIN of 4 to 8 digits</source>
            <translation>Eine neue PIN aus 4 bis 8 Ziffern</translation>
        </message>
        <message>
            <source>The new PIN once more</source>
            <translation>Die neue PIN noch einmal</translation>
        </message>
        <message>
            <source>The two were not the same. Please choose a PIN again.</source>
            <translation>Die beiden waren nicht gleich. Bitte wählen Sie noch einmal eine PIN.</translation>
        </message>
    </context>
    <context>
        <name>PinEntry</name>
        <message>
            <source>One moment …</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Please wait {time} before the next try.</source>
            <translation>Bitte warten Sie {time} bis zum nächsten Versuch.</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>Your PIN</source>
            <translation>Ihre PIN</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Jemand anderes</translation>
        </message>
        <message>
            <source>I forgot my PIN</source>
            <translation>Ich habe meine PIN vergessen</translation>
        </message>
        <message>
            <source>Nothing is lost: the PIN hides your history, it does not encrypt it. To open it without the PIN, close HeelRehab, open this file in a text editor, delete what stands between the quotation marks after “pin_hash”, and save it. HeelRehab then opens without a PIN, and you can set a new one in Settings.</source>
            <translation>Nichts ist verloren: Die PIN verbirgt Ihren Verlauf, sie verschlüsselt ihn nicht. Um ihn ohne PIN zu öffnen, schließen Sie HeelRehab, öffnen Sie diese Datei in einem Texteditor, löschen Sie, was nach „pin_hash“ zwischen den Anführungszeichen steht, und speichern Sie sie. HeelRehab öffnet sich dann ohne PIN, und Sie können in den Einstellungen eine neue festlegen.</translation>
        </message>
    </context>
    <context>
        <name>PinTwice</name>
        <message>
            <source>For the patient: choose a PIN of {least} to {most} digits</source>
            <translation>Für den Patienten: eine PIN mit {least} bis {most} Ziffern wählen</translation>
        </message>
        <message>
            <source>The same PIN once more</source>
            <translation>Dieselbe PIN noch einmal</translation>
        </message>
        <message>
            <source>The two were not the same. Please choose the PIN again.</source>
            <translation>Die beiden waren nicht gleich. Bitte wählen Sie die PIN noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>Keep these changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>A prescription is in force. Another programme or stage ends it.</source>
            <translation>Eine Verordnung gilt. Ein anderes Programm oder eine andere Phase beendet sie.</translation>
        </message>
        <message>
            <source>This person said that the pain is on the heel bone, or was not sure. Exercises that press on it are replaced or left out, whatever is chosen here.</source>
            <translation>Diese Person hat angegeben, dass der Schmerz am Fersenbein sitzt, oder war nicht sicher. Übungen, die darauf drücken, werden ersetzt oder bleiben weg, was hier auch gewählt wird.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Exercises and doses</source>
            <translation>Übungen und Dosis</translation>
        </message>
        <message>
            <source>Left out for this person: {exercises}</source>
            <translation>Entfällt für diese Person: {exercises}</translation>
        </message>
        <message>
            <source>{other} instead of {exercise}</source>
            <translation>{other} statt {exercise}</translation>
        </message>
        <message>
            <source>This history can be looked at, but not added to.</source>
            <translation>Dieser Verlauf lässt sich ansehen, aber nicht ergänzen.</translation>
        </message>
        <message>
            <source>To be kept:</source>
            <translation>Wird gespeichert:</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Noch ist nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>PlanRoom</name>
        <message>
            <source>Opening the history …</source>
            <translation>Der Verlauf wird geöffnet …</translation>
        </message>
        <message>
            <source>Writing to the history …</source>
            <translation>Es wird in den Verlauf geschrieben …</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged entry(s) could not be read; all others are in use. “Check” lists them.</source>
            <translation>
                <numerusform>%n beschädigter Eintrag ließ sich nicht lesen; alle anderen sind in Gebrauch. „Prüfen“ nennt ihn.</numerusform>
                <numerusform>%n beschädigte Einträge ließen sich nicht lesen; alle anderen sind in Gebrauch. „Prüfen“ nennt sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept. It holds from the person's next session on.</source>
            <translation>Gespeichert. Es gilt ab der nächsten Einheit der Person.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Taken back: the plan is as it was before.</source>
            <translation>Zurückgenommen: Der Plan ist wie zuvor.</translation>
        </message>
        <message>
            <source>This history is open in another window or kiosk on this machine. You can look at it; nothing is changed. Close it there, then open it here again.</source>
            <translation>Dieser Verlauf ist in einem anderen Fenster oder Kiosk auf diesem Gerät geöffnet. Sie können ihn ansehen; nichts wird geändert. Schließen Sie ihn dort und öffnen Sie ihn hier noch einmal.</translation>
        </message>
        <message>
            <source>A newer HeelRehab wrote to this history. You can look at it; nothing is changed. To change it here, install the newer version.</source>
            <translation>Ein neueres HeelRehab hat in diesen Verlauf geschrieben. Sie können ihn ansehen; nichts wird geändert. Um ihn hier zu ändern, installieren Sie die neuere Version.</translation>
        </message>
        <message>
            <source>Programme of {who}</source>
            <translation>Programm von {who}</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>Get ready</source>
            <translation>Bereit machen</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Change legs</source>
            <translation>Bein wechseln</translation>
        </message>
        <message>
            <source>Next exercise</source>
            <translation>Nächste Übung</translation>
        </message>
        <message>
            <source>Your own pace</source>
            <translation>Ihr Tempo</translation>
        </message>
        <message>
            <source>Shake out your legs. Next: {side}.</source>
            <translation>Schütteln Sie die Beine aus. Als Nächstes: {side}.</translation>
        </message>
        <message>
            <source>Now the {side}.</source>
            <translation>Jetzt: {side}.</translation>
        </message>
        <message>
            <source>tap when you are ready</source>
            <translation>tippen, wenn Sie bereit sind</translation>
        </message>
        <message>
            <source>tap after {reps} reps</source>
            <translation>nach {reps} Mal tippen</translation>
        </message>
        <message>
            <source>of {reps}: tap after each</source>
            <translation>von {reps}: nach jeder tippen</translation>
        </message>
        <message>
            <source>Last one</source>
            <translation>Zum Abschluss</translation>
        </message>
        <message>
            <source>Next: {first}, then {second}</source>
            <translation>Gleich: {first}, dann {second}</translation>
        </message>
        <message>
            <source>Next: {first}</source>
            <translation>Gleich: {first}</translation>
        </message>
        <message>
            <source>change to the {side}</source>
            <translation>Wechsel: {side}</translation>
        </message>
        <message>
            <source>rest {seconds}</source>
            <translation>Pause {seconds}</translation>
        </message>
    </context>
    <context>
        <name>PlayerControls</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>One rep less</source>
            <translation>Eine weniger</translation>
        </message>
        <message>
            <source>One rep more</source>
            <translation>Eine mehr</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <source>Quicker</source>
            <translation>Schneller</translation>
        </message>
        <message>
            <source>Pain now</source>
            <translation>Schmerz jetzt</translation>
        </message>
        <message>
            <source>Sound off</source>
            <translation>Ton aus</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Einheit beenden</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>More time to get ready</source>
            <translation>Mehr Zeit zum Vorbereiten</translation>
        </message>
        <message>
            <source>Less time to get ready</source>
            <translation>Weniger Zeit zum Vorbereiten</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Ton an</translation>
        </message>
        <message>
            <source>Space pause · ← → move · ↑ ↓ reps · , . pace · P pain · M sound · Esc end</source>
            <translation>Leertaste Pause · ← → Sprung · ↑ ↓ Wdh. · , . Tempo · P Schmerz · M Ton · Esc Ende</translation>
        </message>
    </context>
    <context>
        <name>PlayerPace</name>
        <message numerus="yes">
            <source>%n second(s) to get ready</source>
            <translation>
                <numerusform>%n Sekunde zum Vorbereiten</numerusform>
                <numerusform>%n Sekunden zum Vorbereiten</numerusform>
            </translation>
        </message>
        <message>
            <source>The usual pace</source>
            <translation>Das übliche Tempo</translation>
        </message>
        <message>
            <source>{pace}, from the next set on</source>
            <translation>{pace}, ab dem nächsten Satz</translation>
        </message>
        <message>
            <source>{percent} % slower</source>
            <translation>{percent} % langsamer</translation>
        </message>
        <message>
            <source>{percent} % quicker</source>
            <translation>{percent} % schneller</translation>
        </message>
    </context>
    <context>
        <name>PlayerPage</name>
        <message>
            <source>How much does it hurt now?</source>
            <translation>Wie stark schmerzt es jetzt?</translation>
        </message>
        <message>
            <source>Up to 5 is acceptable if it has settled by tomorrow morning.</source>
            <translation>Bis 5 ist in Ordnung, wenn es bis morgen früh abgeklungen ist.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>That is acceptable, if it has settled by tomorrow morning.</source>
            <translation>Das ist in Ordnung, wenn es bis morgen früh abgeklungen ist.</translation>
        </message>
    </context>
    <context>
        <name>PlayerStage</name>
        <message>
            <source>Rep {rep} of {reps}</source>
            <translation>Wiederholung {rep} von {reps}</translation>
        </message>
        <message>
            <source>Set {number} of {sets}</source>
            <translation>Satz {number} von {sets}</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Geschafft</translation>
        </message>
        <message>
            <source>The computer was asleep. Nothing was skipped: resume when you are ready.</source>
            <translation>Der Computer hat geschlafen. Nichts wurde übersprungen: Setzen Sie fort, wenn Sie bereit sind.</translation>
        </message>
    </context>
    <context>
        <name>PrescribeRoom</name>
        <message>
            <source>Opening the history …</source>
            <translation>Der Verlauf wird geöffnet …</translation>
        </message>
        <message>
            <source>For {who}</source>
            <translation>Für {who}</translation>
        </message>
        <message>
            <source>Writing to the history …</source>
            <translation>Es wird in den Verlauf geschrieben …</translation>
        </message>
        <message>
            <source>Nothing was prescribed</source>
            <translation>Nichts wurde verordnet</translation>
        </message>
    </context>
    <context>
        <name>PrescribedPage</name>
        <message>
            <source>Prescribed for {who}</source>
            <translation>Verordnet für {who}</translation>
        </message>
        <message>
            <source>Kept in the history. It holds from its first day on, here and on other kiosks that share the histories.</source>
            <translation>Im Verlauf gespeichert. Die Verordnung gilt ab ihrem ersten Tag, hier und auf anderen Kiosken mit denselben Verläufen.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>For the program at home</source>
            <translation>Für das Programm zu Hause</translation>
        </message>
        <message>
            <source>A file that the person takes in at home, under Settings. It is not encrypted.</source>
            <translation>Eine Datei, die die Person zu Hause unter Einstellungen übernimmt. Sie ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>Neither a stick nor a folder is set for files; see “Settings”.</source>
            <translation>Für Dateien ist weder ein Stick noch ein Ordner festgelegt; siehe „Einstellungen“.</translation>
        </message>
        <message>
            <source>The stick bears the label {label}.</source>
            <translation>Der Stick trägt den Namen {label}.</translation>
        </message>
        <message>
            <source>Write it to the stick</source>
            <translation>Auf den Stick schreiben</translation>
        </message>
        <message>
            <source>Write it to the clinic's folder</source>
            <translation>In den Ordner der Klinik schreiben</translation>
        </message>
        <message>
            <source>Writing the file …</source>
            <translation>Die Datei wird geschrieben …</translation>
        </message>
        <message>
            <source>Writing to the history …</source>
            <translation>Es wird in den Verlauf geschrieben …</translation>
        </message>
        <message>
            <source>The person's programme goes on as before.</source>
            <translation>Das Programm der Person geht weiter wie zuvor.</translation>
        </message>
        <message>
            <source>The prescription is taken back.</source>
            <translation>Die Verordnung ist zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>PrescribingPage</name>
        <message>
            <source>What to show</source>
            <translation>Was zu sehen ist</translation>
        </message>
        <message>
            <source>Prescription</source>
            <translation>Verordnung</translation>
        </message>
        <message>
            <source>All exercises</source>
            <translation>Alle Übungen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>It stands in the place of the stage's own exercises. All rules for pain and warning signs go on and come first.</source>
            <translation>Sie steht an der Stelle der Übungen, die zur Phase gehören. Alle Regeln zu Schmerzen und Warnzeichen gelten weiter und gehen vor.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>At the end of the list: {exercise}</source>
            <translation>Am Ende der Liste: {exercise}</translation>
        </message>
        <message>
            <source>Taken out: {exercise}</source>
            <translation>Herausgenommen: {exercise}</translation>
        </message>
        <message>
            <source>The list is now that of {stage}.</source>
            <translation>Die Liste ist jetzt die von „{stage}“.</translation>
        </message>
    </context>
    <context>
        <name>PrescriptionWriter</name>
        <message>
            <source>Save the prescription</source>
            <translation>Verordnung speichern</translation>
        </message>
        <message>
            <source>Prescriptions (*{suffix})</source>
            <translation>Verordnungen (*{suffix})</translation>
        </message>
        <message>
            <source>At home it is taken in under Settings, Your data.</source>
            <translation>Zu Hause wird sie unter Einstellungen, Ihre Daten übernommen.</translation>
        </message>
    </context>
    <context>
        <name>Prescriptions</name>
        <message>
            <source>Within {stage}</source>
            <translation>Innerhalb von „{stage}“</translation>
        </message>
        <message>
            <source>{kg} kg</source>
            <translation>{kg} kg</translation>
        </message>
        <message>
            <source>each leg in turn</source>
            <translation>jedes Bein nacheinander</translation>
        </message>
        <message>
            <source>step {step}</source>
            <translation>Schritt {step}</translation>
        </message>
        <message>
            <source>From {first} until it is changed</source>
            <translation>Von {first} an, bis sich etwas ändert</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>Von {first} bis {last}</translation>
        </message>
        <message numerus="yes">
            <source>Once a day, on %n day(s) a week</source>
            <translation>
                <numerusform>Einmal am Tag, an %n Tag der Woche</numerusform>
                <numerusform>Einmal am Tag, an %n Tagen der Woche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{times} times a day, on %n day(s) a week</source>
            <translation>
                <numerusform>{times}-mal am Tag, an %n Tag der Woche</numerusform>
                <numerusform>{times}-mal am Tag, an %n Tagen der Woche</numerusform>
            </translation>
        </message>
        <message>
            <source>Each leg in turn</source>
            <translation>Jedes Bein nacheinander</translation>
        </message>
        <message>
            <source>Sore leg</source>
            <translation>Schmerzendes Bein</translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n Übung</numerusform>
                <numerusform>%n Übungen</numerusform>
            </translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>etwa {minutes} min</translation>
        </message>
        <message>
            <source>Heavy work rests a day in between, so training comes every second day at most: {exercises}.</source>
            <translation>Schwere Übungen brauchen einen Tag Pause, trainiert wird daher höchstens jeden zweiten Tag: {exercises}.</translation>
        </message>
        <message>
            <source>Choose at least one exercise.</source>
            <translation>Wählen Sie mindestens eine Übung.</translation>
        </message>
        <message>
            <source>Choose a programme and a stage.</source>
            <translation>Wählen Sie ein Programm und eine Phase.</translation>
        </message>
        <message>
            <source>Choose other dates: at most a year, in order.</source>
            <translation>Wählen Sie andere Tage: höchstens ein Jahr, in der richtigen Reihenfolge.</translation>
        </message>
        <message>
            <source>Take this out, since it presses the tendon against the heel bone, where this person has the pain: {exercise}.</source>
            <translation>Nehmen Sie das heraus, denn es drückt die Sehne gegen das Fersenbein, wo diese Person Schmerzen hat: {exercise}.</translation>
        </message>
        <message>
            <source>Take this out, since it is not known here: {exercise}.</source>
            <translation>Nehmen Sie das heraus, denn es ist hier nicht bekannt: {exercise}.</translation>
        </message>
        <message>
            <source>This stands there twice, take one out: {exercise}.</source>
            <translation>Das steht zweimal da, nehmen Sie eines heraus: {exercise}.</translation>
        </message>
        <message>
            <source>There is no such dose, choose another: {exercise}.</source>
            <translation>Diese Dosis gibt es nicht, wählen Sie eine andere: {exercise}.</translation>
        </message>
        <message>
            <source>There is no weight at this dose: {exercise}.</source>
            <translation>Zu dieser Dosis gehört kein Gewicht: {exercise}.</translation>
        </message>
        <message>
            <source>These legs cannot be chosen here: {exercise}.</source>
            <translation>Diese Beine lassen sich hier nicht wählen: {exercise}.</translation>
        </message>
        <message>
            <source>a clinician</source>
            <translation>einer Fachperson</translation>
        </message>
        <message>
            <source>Set by {who} on {day}, until it is changed.</source>
            <translation>Festgelegt von {who} am {day}, bis sich etwas ändert.</translation>
        </message>
        <message>
            <source>Set by {who} on {day}, until {until}.</source>
            <translation>Festgelegt von {who} am {day}, bis {until}.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>1 week</source>
            <translation>1 Woche</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 Wochen</translation>
        </message>
        <message>
            <source>12 weeks</source>
            <translation>12 Wochen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>in the last 7 days</source>
            <translation>in den letzten 7 Tagen</translation>
        </message>
        <message>
            <source>in the last 4 weeks</source>
            <translation>in den letzten 4 Wochen</translation>
        </message>
        <message>
            <source>in the last 12 weeks</source>
            <translation>in den letzten 12 Wochen</translation>
        </message>
        <message>
            <source>since the first day</source>
            <translation>seit dem ersten Tag</translation>
        </message>
        <message>
            <source>flare-up</source>
            <translation>schlechte Tage</translation>
        </message>
        <message>
            <source>settled
0–2</source>
            <translation>ruhig
0–2</translation>
        </message>
        <message>
            <source>acceptable
3–5</source>
            <translation>in Ordnung
3–5</translation>
        </message>
        <message>
            <source>ease off
above 5</source>
            <translation>kürzertreten
über 5</translation>
        </message>
        <message>
            <source>During exercise</source>
            <translation>Beim Üben</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Next morning</source>
            <translation>Am Morgen danach</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Worse side</source>
            <translation>Schlechtere Seite</translation>
        </message>
        <message numerus="yes">
            <source>Morning pain is down from {first} to {last} in %n week(s).</source>
            <translation>
                <numerusform>Der Morgenschmerz ist in %n Woche von {first} auf {last} gesunken.</numerusform>
                <numerusform>Der Morgenschmerz ist in %n Wochen von {first} auf {last} gesunken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Morning pain is up from {first} to {last} in %n week(s). Today says what the plan does about it.</source>
            <translation>
                <numerusform>Der Morgenschmerz ist in %n Woche von {first} auf {last} gestiegen. Unter „Heute“ steht, was der Plan daraus macht.</numerusform>
                <numerusform>Der Morgenschmerz ist in %n Wochen von {first} auf {last} gestiegen. Unter „Heute“ steht, was der Plan daraus macht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Morning pain has stayed at about {last} for %n week(s).</source>
            <translation>
                <numerusform>Der Morgenschmerz liegt seit %n Woche bei etwa {last}.</numerusform>
                <numerusform>Der Morgenschmerz liegt seit %n Wochen bei etwa {last}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few morning scores yet to say where the pain is going: a week needs three.</source>
            <translation>Noch zu wenige Morgenwerte, um zu sagen, wohin der Schmerz geht: Eine Woche braucht drei.</translation>
        </message>
        <message>
            <source>Week from {day}</source>
            <translation>Woche ab {day}</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>prescription</source>
            <translation>Verordnung</translation>
        </message>
        <message>
            <source>prescription over</source>
            <translation>Verordnung beendet</translation>
        </message>
        <message>
            <source>dose changed</source>
            <translation>Dosis geändert</translation>
        </message>
        <message>
            <source>other exercise</source>
            <translation>andere Übung</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>plan changed</source>
            <translation>Plan geändert</translation>
        </message>
    </context>
    <context>
        <name>ProgressDots</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>How far back</source>
            <translation>Wie weit zurück</translation>
        </message>
        <message>
            <source>All entries</source>
            <translation>Alle Einträge</translation>
        </message>
        <message>
            <source>Your way back will be drawn here</source>
            <translation>Hier wird Ihr Weg zurück gezeichnet</translation>
        </message>
        <message>
            <source>After the first session or the first pain score this page shows how your heel is doing, day by day.</source>
            <translation>Nach der ersten Einheit oder dem ersten Schmerzwert zeigt diese Seite, wie es Ihrer Ferse geht, Tag für Tag.</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Zur Seite Heute</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Leave it as it is</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>QuestionFrame</name>
        <message>
            <source>Leave the questions</source>
            <translation>Fragen verlassen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Digits choose, 0 for none · Enter goes on · Esc leaves</source>
            <translation>Ziffern wählen, 0 für nichts davon · Enter geht weiter · Esc verlässt</translation>
        </message>
    </context>
    <context>
        <name>ReasonCard</name>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>lighter days until {day}</source>
            <translation>leichtere Tage bis {day}</translation>
        </message>
        <message>
            <source>usual days again</source>
            <translation>wieder übliche Tage</translation>
        </message>
        <message>
            <source>no load until {day}</source>
            <translation>keine Belastung bis {day}</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>back to the programme's own exercises</source>
            <translation>zurück zu den Übungen des Programms</translation>
        </message>
        <message>
            <source>stay as before</source>
            <translation>bleiben wie bisher</translation>
        </message>
        <message>
            <source>something easier</source>
            <translation>etwas Leichteres</translation>
        </message>
        <message>
            <source>a prescription put away before its first day</source>
            <translation>eine Verordnung vor ihrem ersten Tag beiseitegelegt</translation>
        </message>
        <message>
            <source>{exercise} left out</source>
            <translation>{exercise} entfällt</translation>
        </message>
        <message>
            <source>{other} instead of {exercise}</source>
            <translation>{other} statt {exercise}</translation>
        </message>
        <message>
            <source>step {step}</source>
            <translation>Schritt {step}</translation>
        </message>
        <message>
            <source>{load} kg</source>
            <translation>{load} kg</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Pain before the session</source>
            <translation>Schmerz vor der Einheit</translation>
        </message>
        <message>
            <source>Pain during exercise</source>
            <translation>Schmerz beim Üben</translation>
        </message>
        <message>
            <source>Pain after the session</source>
            <translation>Schmerz nach der Einheit</translation>
        </message>
        <message>
            <source>Pain later that day</source>
            <translation>Schmerz später am Tag</translation>
        </message>
        <message>
            <source>Pain in the morning</source>
            <translation>Schmerz am Morgen</translation>
        </message>
        <message>
            <source>Worst pain of the week</source>
            <translation>Schlimmster Schmerz der Woche</translation>
        </message>
        <message>
            <source>{score} of 10</source>
            <translation>{score} von 10</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>nicht versucht</translation>
        </message>
        <message>
            <source>Morning stiffness</source>
            <translation>Morgensteifheit</translation>
        </message>
        <message>
            <source>Pain in ten small hops</source>
            <translation>Schmerz bei zehn kleinen Hüpfern</translation>
        </message>
        <message>
            <source>How near to normal</source>
            <translation>Wie nah am Normalzustand</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>{total} of 100</source>
            <translation>{total} von 100</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>left {left}, right {right}</source>
            <translation>links {left}, rechts {right}</translation>
        </message>
        <message>
            <source>The left heel rises less high.</source>
            <translation>Die linke Ferse kommt weniger hoch.</translation>
        </message>
        <message>
            <source>The right heel rises less high.</source>
            <translation>Die rechte Ferse kommt weniger hoch.</translation>
        </message>
        <message>
            <source>Heel raises on one leg</source>
            <translation>Fersenheben auf einem Bein</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>abgeschlossen</translation>
        </message>
        <message>
            <source>ended early</source>
            <translation>vorzeitig beendet</translation>
        </message>
        <message>
            <source>interrupted; what was done is kept</source>
            <translation>unterbrochen; das Geschaffte bleibt erhalten</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Cut short because of pain</source>
            <translation>Wegen Schmerz verkürzt</translation>
        </message>
        <message>
            <source>Cut short for lack of time</source>
            <translation>Aus Zeitmangel verkürzt</translation>
        </message>
        <message>
            <source>Cut short for another reason</source>
            <translation>Aus einem anderen Grund verkürzt</translation>
        </message>
        <message>
            <source>How hard it was</source>
            <translation>Anstrengung</translation>
        </message>
        <message>
            <source>Finder answered</source>
            <translation>Programmsuche beantwortet</translation>
        </message>
        <message>
            <source>A run</source>
            <translation>Ein Lauf</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>Warnzeichen</translation>
        </message>
        <message>
            <source>seen by a professional</source>
            <translation>von einer Fachperson angesehen</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>keine genannt</translation>
        </message>
        <message numerus="yes">
            <source>%n named</source>
            <translation>
                <numerusform>%n genannt</numerusform>
                <numerusform>%n genannt</numerusform>
            </translation>
        </message>
        <message>
            <source>Prescription</source>
            <translation>Verordnung</translation>
        </message>
        <message>
            <source>Plan changed by a rule</source>
            <translation>Plan durch eine Regel geändert</translation>
        </message>
        <message>
            <source>Plan changed by you</source>
            <translation>Plan von Ihnen geändert</translation>
        </message>
        <message>
            <source>Plan changed by a clinician</source>
            <translation>Plan von einer Fachperson geändert</translation>
        </message>
    </context>
    <context>
        <name>RecordsDesk</name>
        <message>
            <source>Another file is still being written.</source>
            <translation>Eine andere Datei wird noch geschrieben.</translation>
        </message>
        <message>
            <source>Save for my calendar</source>
            <translation>Für meinen Kalender speichern</translation>
        </message>
        <message>
            <source>Save for my therapist</source>
            <translation>Für meine Therapie speichern</translation>
        </message>
        <message>
            <source>Tables in an archive (*.zip)</source>
            <translation>Tabellen in einem Archiv (*.zip)</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message>
            <source>JSON documents (*.json)</source>
            <translation>JSON-Dokumente (*.json)</translation>
        </message>
    </context>
    <context>
        <name>RedFlagsPage</name>
        <message>
            <source>Something is wrong</source>
            <translation>Etwas stimmt nicht</translation>
        </message>
        <message>
            <source>Go to Today</source>
            <translation>Zur Seite Heute</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>RefusalPage</name>
        <message>
            <source>This screen cannot be used just now</source>
            <translation>Dieser Bildschirm kann gerade nicht benutzt werden</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>While HeelRehab is open, also minimised. Never on a rest day, and not within two hours after a session.</source>
            <translation>Solange HeelRehab offen ist, auch minimiert. Nie an einem freien Tag und nicht in den zwei Stunden nach einer Einheit.</translation>
        </message>
        <message>
            <source>First reminder</source>
            <translation>Erste Erinnerung</translation>
        </message>
        <message>
            <source>Second reminder</source>
            <translation>Zweite Erinnerung</translation>
        </message>
        <message>
            <source>{name}: time</source>
            <translation>{name}: Uhrzeit</translation>
        </message>
        <message>
            <source>Open HeelRehab when I log in</source>
            <translation>HeelRehab öffnen, wenn ich mich anmelde</translation>
        </message>
    </context>
    <context>
        <name>ReminderNotice</name>
        <message>
            <source>It is time for your exercises.</source>
            <translation>Es ist Zeit für Ihre Übungen.</translation>
        </message>
        <message>
            <source>Remind me in half an hour</source>
            <translation>In einer halben Stunde erinnern</translation>
        </message>
        <message>
            <source>Open HeelRehab</source>
            <translation>HeelRehab öffnen</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Decisions of the rules, and why</source>
            <translation>Entscheidungen der Regeln, und warum</translation>
        </message>
        <message>
            <source>None in these days.</source>
            <translation>Keine in dieser Zeit.</translation>
        </message>
        <message>
            <source>prescription</source>
            <translation>Verordnung</translation>
        </message>
        <message>
            <source>Changes of plan</source>
            <translation>Änderungen des Plans</translation>
        </message>
        <message>
            <source>Notes in the person's own words</source>
            <translation>Notizen in eigenen Worten</translation>
        </message>
        <message numerus="yes">
            <source>In the whole history, %n entry(s) were corrected later.</source>
            <translation>
                <numerusform>Im ganzen Verlauf wurde %n Eintrag später berichtigt.</numerusform>
                <numerusform>Im ganzen Verlauf wurden %n Einträge später berichtigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>What this is, and is not</source>
            <translation>Was das ist und was nicht</translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>erstellt am {day}</translation>
        </message>
        <message>
            <source>No programme was begun.</source>
            <translation>Es wurde kein Programm begonnen.</translation>
        </message>
        <message>
            <source>{stage}, since {day}</source>
            <translation>{stage}, seit {day}</translation>
        </message>
        <message>
            <source>flare-up</source>
            <translation>schlechte Tage</translation>
        </message>
        <message>
            <source>reps</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>seconds held</source>
            <translation>gehaltene Sekunden</translation>
        </message>
        <message>
            <source>Work and pain by week (bars: {unit})</source>
            <translation>Arbeit und Schmerz nach Wochen (Balken: {unit})</translation>
        </message>
        <message>
            <source>Work and pain in the last {count} weeks (bars: {unit})</source>
            <translation>Arbeit und Schmerz in den letzten {count} Wochen (Balken: {unit})</translation>
        </message>
        <message>
            <source>left leg</source>
            <translation>linkes Bein</translation>
        </message>
        <message>
            <source>right leg</source>
            <translation>rechtes Bein</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>Woche ab</translation>
        </message>
        <message>
            <source>Sessions done</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Reps, left</source>
            <translation>Wdh., links</translation>
        </message>
        <message>
            <source>Reps, right</source>
            <translation>Wdh., rechts</translation>
        </message>
        <message>
            <source>Seconds held, left</source>
            <translation>Gehalten s, links</translation>
        </message>
        <message>
            <source>Seconds held, right</source>
            <translation>Gehalten s, rechts</translation>
        </message>
        <message>
            <source>Pain during, left</source>
            <translation>Beim Üben, links</translation>
        </message>
        <message>
            <source>Pain during, right</source>
            <translation>Beim Üben, rechts</translation>
        </message>
        <message>
            <source>Morning pain, left</source>
            <translation>Morgens, links</translation>
        </message>
        <message>
            <source>Morning pain, right</source>
            <translation>Morgens, rechts</translation>
        </message>
        <message>
            <source>{done}, and {begun} begun</source>
            <translation>{done}, dazu {begun} nur begonnen</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>{minutes} min in the last 7 days</source>
            <translation>{minutes} min in den letzten 7 Tagen</translation>
        </message>
        <message>
            <source>{now}, {minutes} min in the first week</source>
            <translation>{now}, {minutes} min in der ersten Woche</translation>
        </message>
        <message>
            <source>Sessions done (at least four fifths)</source>
            <translation>Geschaffte Einheiten (mindestens vier Fünftel)</translation>
        </message>
        <message>
            <source>Sessions in the last 7 days, of those planned</source>
            <translation>Einheiten in den letzten 7 Tagen, von den geplanten</translation>
        </message>
        <message>
            <source>Time exercised</source>
            <translation>Übungszeit</translation>
        </message>
        <message>
            <source>Morning stiffness, usual</source>
            <translation>Übliche Morgensteifheit</translation>
        </message>
        <message>
            <source>In figures</source>
            <translation>In Zahlen</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier one(s) are in the exported tables.</source>
            <translation>
                <numerusform>%n früherer steht in den exportierten Tabellen.</numerusform>
                <numerusform>%n frühere stehen in den exportierten Tabellen.</numerusform>
            </translation>
        </message>
        <message>
            <source>In HeelRehab: Settings, Your data, Export everything.</source>
            <translation>In HeelRehab: Einstellungen, Ihre Daten, Alles exportieren.</translation>
        </message>
        <message numerus="yes">
            <source>%n older one(s) left out here. The report with all details has more.</source>
            <translation>
                <numerusform>%n älterer Eintrag steht hier nicht. Der Bericht mit allen Einzelheiten enthält mehr.</numerusform>
                <numerusform>%n ältere Einträge stehen hier nicht. Der Bericht mit allen Einzelheiten enthält mehr.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Heel raises on one leg</source>
            <translation>Fersenheben auf einem Bein</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Weaker of stronger</source>
            <translation>Schwächere zu stärkerer</translation>
        </message>
        <message>
            <source>How near to normal: {first} % on {day}, {last} % on {latest}.</source>
            <translation>Wie nah am Normalzustand: am {day} {first} %, am {latest} {last} %.</translation>
        </message>
        <message>
            <source>{name}: {total} of 100 on {day}.</source>
            <translation>{name}: am {day} {total} von 100.</translation>
        </message>
        <message>
            <source>Ten small hops on {day}: pain {score} of 10.</source>
            <translation>Zehn kleine Hüpfer am {day}: Schmerz {score} von 10.</translation>
        </message>
        <message>
            <source>Heel rehabilitation report</source>
            <translation>Bericht über das Fersentraining</translation>
        </message>
        <message>
            <source>Both heels, or not said which</source>
            <translation>Beide Fersen, oder nicht angegeben</translation>
        </message>
        <message>
            <source>Left heel</source>
            <translation>Linke Ferse</translation>
        </message>
        <message>
            <source>Right heel</source>
            <translation>Rechte Ferse</translation>
        </message>
        <message>
            <source>Both heels</source>
            <translation>Beide Fersen</translation>
        </message>
        <message>
            <source>Pain 0–10, left</source>
            <translation>Schmerz 0–10, links</translation>
        </message>
        <message>
            <source>Pain 0–10, right</source>
            <translation>Schmerz 0–10, rechts</translation>
        </message>
        <message>
            <source>Pain 0–10</source>
            <translation>Schmerz 0–10</translation>
        </message>
        <message>
            <source>{title}, middle score of each week</source>
            <translation>{title}, mittlerer Wert jeder Woche</translation>
        </message>
        <message>
            <source>All scores, counts and notes are the person's own account, entered by themselves; nothing was measured by the program.</source>
            <translation>Alle Werte, Zahlen und Notizen sind eigene Angaben der Person. Das Programm hat nichts gemessen.</translation>
        </message>
        <message>
            <source>This is no diagnosis and no examination. Decisions were made by fixed rules, not by a clinician.</source>
            <translation>Das ist keine Diagnose und keine Untersuchung. Entschieden haben feste Regeln, keine Fachperson.</translation>
        </message>
        <message>
            <source>The limit of 5 on the pain scale is that of a trial of Achilles loading (Silbernagel 2007); the limit of 2 is customary in clinics. Neither tells how a tendon is.</source>
            <translation>Die Grenze 5 der Schmerzskala stammt aus einer Studie zur Belastung der Achillessehne (Silbernagel 2007), die Grenze 2 ist in Praxen üblich. Keine von beiden sagt, wie es einer Sehne geht.</translation>
        </message>
        <message>
            <source>{mark} marks rules that are choices made for this program, which no study has tested.</source>
            <translation>{mark} bezeichnet Regeln, die für dieses Programm gewählt wurden und die keine Studie geprüft hat.</translation>
        </message>
        <message>
            <source>Self-reported. No diagnosis. Made with HeelRehab.</source>
            <translation>Eigene Angaben. Keine Diagnose. Erstellt mit HeelRehab.</translation>
        </message>
    </context>
    <context>
        <name>ReportOptions</name>
        <message>
            <source>How far back</source>
            <translation>Wie weit zurück</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 Wochen</translation>
        </message>
        <message>
            <source>12 weeks</source>
            <translation>12 Wochen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>How many details</source>
            <translation>Wie viele Einzelheiten</translation>
        </message>
        <message>
            <source>One page</source>
            <translation>Eine Seite</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>Alle Einzelheiten</translation>
        </message>
        <message>
            <source>My name</source>
            <translation>Mein Name</translation>
        </message>
        <message>
            <source>Pain chart</source>
            <translation>Schmerzkurve</translation>
        </message>
        <message>
            <source>Work and pain by week</source>
            <translation>Arbeit und Schmerz nach Wochen</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Decisions and changes of plan</source>
            <translation>Entscheidungen und Änderungen des Plans</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Meine Notizen</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>Welche Tage</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Was darin steht</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>The file stays on this computer until you hand it over.</source>
            <translation>Die Datei bleibt auf diesem Computer, bis Sie sie weitergeben.</translation>
        </message>
        <message>
            <source>Report for my therapist</source>
            <translation>Bericht für meine Therapie</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-Dokumente (*.pdf)</translation>
        </message>
        <message>
            <source>Handed to the printer.</source>
            <translation>An den Drucker übergeben.</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <source>During a session</source>
            <translation>Während einer Einheit</translation>
        </message>
        <message>
            <source>Between two exercises</source>
            <translation>Zwischen zwei Übungen</translation>
        </message>
        <message>
            <source>Count down</source>
            <translation>Herunterzählen</translation>
        </message>
        <message>
            <source>Wait for me</source>
            <translation>Auf mich warten</translation>
        </message>
        <message>
            <source>Count my own reps</source>
            <translation>Wiederholungen selbst zählen</translation>
        </message>
        <message>
            <source>The session then waits for a tap or the space bar after each rep.</source>
            <translation>Die Einheit wartet dann nach jeder Wiederholung, bis Sie tippen oder die Leertaste drücken.</translation>
        </message>
        <message>
            <source>Can't do this</source>
            <translation>Geht nicht</translation>
        </message>
        <message>
            <source>I can't do this one: {name}</source>
            <translation>Diese Übung geht nicht: {name}</translation>
        </message>
    </context>
    <context>
        <name>SessionPreview</name>
        <message>
            <source>What the first session holds</source>
            <translation>Was die erste Einheit enthält</translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n Übung</numerusform>
                <numerusform>%n Übungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionStrip</name>
        <message>
            <source>The whole session</source>
            <translation>Die ganze Einheit</translation>
        </message>
        <message>
            <source>part %1 of %2</source>
            <translation>Abschnitt %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>SettingsDesk</name>
        <message>
            <source>Writing the settings …</source>
            <translation>Die Einstellungen werden geschrieben …</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Pictures move</source>
            <translation>Bilder bewegen sich</translation>
        </message>
        <message>
            <source>Pictures stand still</source>
            <translation>Bilder stehen still</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Another language is spoken from the next start on.</source>
            <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>The figure</source>
            <translation>Die Figur</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Slim</source>
            <translation>Schlank</translation>
        </message>
        <message>
            <source>Sturdy</source>
            <translation>Kräftig</translation>
        </message>
        <message>
            <source>Skin</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Körperbau</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Left leg</source>
            <translation>Linkes Bein</translation>
        </message>
        <message>
            <source>Right leg</source>
            <translation>Rechtes Bein</translation>
        </message>
        <message>
            <source>Both legs</source>
            <translation>Beide Beine</translation>
        </message>
        <message>
            <source>each leg</source>
            <translation>jedes Bein</translation>
        </message>
        <message>
            <source>left leg</source>
            <translation>linkes Bein</translation>
        </message>
        <message>
            <source>right leg</source>
            <translation>rechtes Bein</translation>
        </message>
        <message>
            <source>both legs</source>
            <translation>beide Beine</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Welcome back</source>
            <translation>Willkommen zurück</translation>
        </message>
        <message>
            <source>This code and this PIN do not belong together.</source>
            <translation>Dieser Code und diese PIN gehören nicht zusammen.</translation>
        </message>
        <message>
            <source>That did not work just now. Nothing is lost. Please ask the staff.</source>
            <translation>Das hat gerade nicht geklappt. Nichts ist verloren. Bitte fragen Sie das Personal.</translation>
        </message>
        <message>
            <source>Your code is on the note that you were given, or wrote down.</source>
            <translation>Ihr Code steht auf dem Zettel, den Sie bekommen oder geschrieben haben.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ihr Code</translation>
        </message>
        <message>
            <source>Your PIN has four to eight digits. If you forgot it, ask the staff.</source>
            <translation>Ihre PIN hat vier bis acht Ziffern. Wenn Sie sie vergessen haben, fragen Sie das Personal.</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Ihre PIN</translation>
        </message>
    </context>
    <context>
        <name>SignUpPage</name>
        <message>
            <source>Get a code</source>
            <translation>Code bekommen</translation>
        </message>
        <message>
            <source>Your initials help the staff to find you. You may leave them out.</source>
            <translation>Ihre Initialen helfen dem Personal, Sie zu finden. Sie können sie weglassen.</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialen</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>I wrote it down</source>
            <translation>Ich habe ihn aufgeschrieben</translation>
        </message>
        <message>
            <source>This is your code</source>
            <translation>Das ist Ihr Code</translation>
        </message>
        <message>
            <source>Write it down, please. With it and your PIN you come back to your sessions. It counts once you touch the button below.</source>
            <translation>Bitte schreiben Sie ihn auf. Mit ihm und Ihrer PIN kommen Sie wieder zu Ihren Einheiten. Er gilt, sobald Sie die Taste unten berühren.</translation>
        </message>
        <message>
            <source>Your code: {code}</source>
            <translation>Ihr Code: {code}</translation>
        </message>
        <message>
            <source>Write this down</source>
            <translation>Bitte aufschreiben</translation>
        </message>
        <message>
            <source>No code could be made just now, and nothing was kept. Please ask the staff.</source>
            <translation>Es konnte gerade kein Code angelegt werden, und nichts wurde gespeichert. Bitte fragen Sie das Personal.</translation>
        </message>
        <message>
            <source>Your code could not be kept, so it does not count. Please cross it out, and ask the staff, or choose a PIN for another code.</source>
            <translation>Ihr Code konnte nicht gespeichert werden und gilt daher nicht. Bitte streichen Sie ihn durch und fragen Sie das Personal, oder wählen Sie eine PIN für einen anderen Code.</translation>
        </message>
        <message>
            <source>Your code is kept</source>
            <translation>Ihr Code ist gespeichert</translation>
        </message>
        <message>
            <source>Your visit could not begin just now. Please tell the staff, or try later.</source>
            <translation>Ihr Besuch konnte gerade nicht beginnen. Bitte sagen Sie dem Personal Bescheid, oder versuchen Sie es später.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Choose a PIN</source>
            <translation>PIN wählen</translation>
        </message>
        <message>
            <source>Four to eight digits that nobody guesses: no birthday, no 1 2 3 4.</source>
            <translation>Vier bis acht Ziffern, die niemand errät: kein Geburtstag, nicht 1 2 3 4.</translation>
        </message>
        <message>
            <source>Your new PIN</source>
            <translation>Ihre neue PIN</translation>
        </message>
        <message>
            <source>The same PIN once more</source>
            <translation>Noch einmal dieselbe PIN</translation>
        </message>
        <message>
            <source>The two were not the same. Please choose again.</source>
            <translation>Die beiden waren nicht gleich. Bitte wählen Sie noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>SoundCard</name>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Tones lead through the session</source>
            <translation>Töne führen durch die Einheit</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <source>Heard on</source>
            <translation>Zu hören über</translation>
        </message>
        <message>
            <source>Play a sound</source>
            <translation>Ton abspielen</translation>
        </message>
        <message>
            <source>Light up the edge of the screen with each sound</source>
            <translation>Bei jedem Ton den Rand des Bildschirms aufleuchten lassen</translation>
        </message>
        <message>
            <source>Sounds that you want to hear</source>
            <translation>Töne, die Sie hören möchten</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Chosen before, not there now</source>
            <translation>Früher gewählt, gerade nicht da</translation>
        </message>
        <message>
            <source>Get ready</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Next move</source>
            <translation>Nächste Bewegung</translation>
        </message>
        <message>
            <source>Halfway</source>
            <translation>Hälfte</translation>
        </message>
        <message>
            <source>Last three seconds</source>
            <translation>Letzte drei Sekunden</translation>
        </message>
        <message>
            <source>End of a hold</source>
            <translation>Ende des Haltens</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Change legs</source>
            <translation>Bein wechseln</translation>
        </message>
        <message>
            <source>Exercise done</source>
            <translation>Übung geschafft</translation>
        </message>
        <message>
            <source>Session done</source>
            <translation>Einheit geschafft</translation>
        </message>
        <message>
            <source>The system lacks what sound needs: try heelrehab doctor.</source>
            <translation>Dem System fehlt etwas, das der Ton braucht: Versuchen Sie heelrehab doctor.</translation>
        </message>
        <message>
            <source>There is no loudspeaker and no headphone to play on.</source>
            <translation>Es ist kein Lautsprecher und kein Kopfhörer da.</translation>
        </message>
        <message>
            <source>The system's sound ended. Start HeelRehab again for it.</source>
            <translation>Der Ton des Systems ist ausgefallen. Starten Sie HeelRehab dafür neu.</translation>
        </message>
        <message>
            <source>The sounds cannot be played here.</source>
            <translation>Die Töne lassen sich hier nicht abspielen.</translation>
        </message>
    </context>
    <context>
        <name>SourcesCard</name>
        <message>
            <source>Where this comes from</source>
            <translation>Woher das kommt</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Set {number} of {sets}</source>
            <translation>Satz {number} von {sets}</translation>
        </message>
        <message>
            <source>Get ready</source>
            <translation>Machen Sie sich bereit</translation>
        </message>
        <message>
            <source>Tap when you are ready</source>
            <translation>Tippen Sie, wenn Sie bereit sind</translation>
        </message>
        <message>
            <source>Last one</source>
            <translation>Die letzte</translation>
        </message>
        <message>
            <source>Halfway</source>
            <translation>Die Hälfte ist geschafft</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Noch %n Sekunde</numerusform>
                <numerusform>Noch %n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Pause</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}, {length}</source>
            <translation>{what}, {length}</translation>
        </message>
        <message numerus="yes">
            <source>%n rep(s) in your own pace, tap after each</source>
            <translation>
                <numerusform>%n Wiederholung in Ihrem Tempo, danach tippen</numerusform>
                <numerusform>%n Wiederholungen in Ihrem Tempo, nach jeder tippen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rep(s) in your own pace, then tap</source>
            <translation>
                <numerusform>%n Wiederholung in Ihrem Tempo, dann tippen</numerusform>
                <numerusform>%n Wiederholungen in Ihrem Tempo, dann tippen</numerusform>
            </translation>
        </message>
        <message>
            <source>Change legs: {side}</source>
            <translation>Bein wechseln: {side}</translation>
        </message>
        <message>
            <source>Paused, because the computer was asleep. Nothing was skipped</source>
            <translation>Angehalten, weil der Computer geschlafen hat. Nichts wurde übersprungen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>The session has ended. What you did is kept</source>
            <translation>Die Einheit ist beendet. Was Sie gemacht haben, bleibt erhalten</translation>
        </message>
        <message>
            <source>The session is done</source>
            <translation>Die Einheit ist geschafft</translation>
        </message>
    </context>
    <context>
        <name>StaffActions</name>
        <message>
            <source>Kiosk set up</source>
            <translation>Kiosk eingerichtet</translation>
        </message>
        <message>
            <source>Staff came in</source>
            <translation>Personal angemeldet</translation>
        </message>
        <message>
            <source>Wrong passcode</source>
            <translation>Falscher Passcode</translation>
        </message>
        <message>
            <source>Staff left</source>
            <translation>Personal abgemeldet</translation>
        </message>
        <message>
            <source>Passcode changed</source>
            <translation>Passcode geändert</translation>
        </message>
        <message>
            <source>Passcode set with the recovery code</source>
            <translation>Passcode mit dem Wiederherstellungscode gesetzt</translation>
        </message>
        <message>
            <source>Passcode set anew by the administrator</source>
            <translation>Passcode von der Systembetreuung neu gesetzt</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Person angelegt</translation>
        </message>
        <message>
            <source>Person made their own code</source>
            <translation>Person hat sich selbst einen Code gegeben</translation>
        </message>
        <message>
            <source>History opened</source>
            <translation>Verlauf geöffnet</translation>
        </message>
        <message>
            <source>PIN set anew</source>
            <translation>PIN neu gesetzt</translation>
        </message>
        <message>
            <source>Code changed</source>
            <translation>Code geändert</translation>
        </message>
        <message>
            <source>Initials changed</source>
            <translation>Initialen geändert</translation>
        </message>
        <message>
            <source>Programme or doses changed</source>
            <translation>Programm oder Dosis geändert</translation>
        </message>
        <message>
            <source>Prescribed</source>
            <translation>Verordnet</translation>
        </message>
        <message>
            <source>Person erased</source>
            <translation>Person gelöscht</translation>
        </message>
        <message>
            <source>Person erased, time was over</source>
            <translation>Person gelöscht, Frist abgelaufen</translation>
        </message>
        <message>
            <source>Nobody erased: the date is doubtful</source>
            <translation>Niemand gelöscht: Das Datum ist zweifelhaft</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>Einstellung geändert</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exportiert</translation>
        </message>
        <message>
            <source>Kiosk checked</source>
            <translation>Kiosk geprüft</translation>
        </message>
        <message>
            <source>Screen cleaned</source>
            <translation>Bildschirm gereinigt</translation>
        </message>
        <message>
            <source>Kiosk quit</source>
            <translation>Kiosk beendet</translation>
        </message>
    </context>
    <context>
        <name>StaffArea</name>
        <message>
            <source>Staff area</source>
            <translation>Bereich für das Personal</translation>
        </message>
        <message>
            <source>What you chose here is not kept yet. Touch again to leave without it.</source>
            <translation>Was Sie hier gewählt haben, ist noch nicht gespeichert. Tippen Sie noch einmal, um es zu verwerfen.</translation>
        </message>
    </context>
    <context>
        <name>StaffChecks</name>
        <message>
            <source>Settings of the kiosk</source>
            <translation>Einstellungen des Kiosks</translation>
        </message>
        <message>
            <source>Protection against other users of this machine</source>
            <translation>Schutz vor anderen Benutzern dieses Geräts</translation>
        </message>
        <message>
            <source>The log and its chain</source>
            <translation>Das Protokoll und seine Kette</translation>
        </message>
        <message>
            <source>People and their codes</source>
            <translation>Personen und ihre Codes</translation>
        </message>
        <message>
            <source>Histories and backups</source>
            <translation>Verläufe und Sicherungen</translation>
        </message>
        <message>
            <source>Exercises and programmes</source>
            <translation>Übungen und Programme</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to see to</source>
            <translation>
                <numerusform>%n Punkt zu klären</numerusform>
                <numerusform>%n Punkte zu klären</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n looked at, nothing is wrong</source>
            <translation>
                <numerusform>%n geprüft, alles in Ordnung</numerusform>
                <numerusform>%n geprüft, alles in Ordnung</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Alles in Ordnung</translation>
        </message>
        <message>
            <source>The log is as it was written: no line was changed, taken out or cut off.</source>
            <translation>Das Protokoll ist so, wie es geschrieben wurde: Keine Zeile wurde geändert, entfernt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The log is missing or cannot be read. What is noted from now on is kept. Tell the administrator.</source>
            <translation>Das Protokoll fehlt oder lässt sich nicht lesen. Was von jetzt an vermerkt wird, bleibt erhalten. Sagen Sie der Systembetreuung Bescheid.</translation>
        </message>
        <message>
            <source>From line {line} on, the log is not as it was written. All that can be read is shown. Tell the administrator, who has to find out why.</source>
            <translation>Ab Zeile {line} ist das Protokoll nicht mehr so, wie es geschrieben wurde. Alles Lesbare wird gezeigt. Sagen Sie der Systembetreuung Bescheid, damit sie den Grund findet.</translation>
        </message>
        <message>
            <source>How it ended is not noted, as after a power cut.</source>
            <translation>Wie es ausging, ist nicht vermerkt, etwa nach einem Stromausfall.</translation>
        </message>
        <message>
            <source>Not done, or not to its end: {why}.</source>
            <translation>Nicht oder nicht ganz ausgeführt: {why}.</translation>
        </message>
        <message>
            <source>there was no room left</source>
            <translation>es war kein Platz mehr</translation>
        </message>
        <message>
            <source>the stick or folder was gone or failed</source>
            <translation>der Stick oder Ordner war weg oder fiel aus</translation>
        </message>
        <message>
            <source>the stick or folder was not there</source>
            <translation>der Stick oder Ordner war nicht da</translation>
        </message>
        <message>
            <source>writing there is not allowed</source>
            <translation>Schreiben ist dort nicht erlaubt</translation>
        </message>
        <message>
            <source>staff left meanwhile</source>
            <translation>der Personalbereich wurde inzwischen verlassen</translation>
        </message>
        <message>
            <source>some files could not be deleted</source>
            <translation>einige Dateien ließen sich nicht löschen</translation>
        </message>
        <message>
            <source>the history is locked for an earlier staff key</source>
            <translation>der Verlauf ist für einen früheren Schlüssel des Personals gesperrt</translation>
        </message>
        <message>
            <source>the disk could not be written to</source>
            <translation>auf die Festplatte ließ sich nicht schreiben</translation>
        </message>
        <message>
            <source>it was not there any more</source>
            <translation>es war nicht mehr da</translation>
        </message>
        <message>
            <source>somebody else has this code</source>
            <translation>jemand anderes hat diesen Code</translation>
        </message>
    </context>
    <context>
        <name>StaffExports</name>
        <message>
            <source>Then it was stopped; the others were not written.</source>
            <translation>Dann wurde abgebrochen; die anderen wurden nicht geschrieben.</translation>
        </message>
        <message>
            <source>The export could not be noted in the log ({detail}), so no more was written. Look whether the disk of this kiosk is full, then try again.</source>
            <translation>Der Export ließ sich nicht im Protokoll vermerken ({detail}); darum wurde nichts weiter geschrieben. Sehen Sie nach, ob die Festplatte dieses Kiosks voll ist, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>{who} is not among them: {why}</source>
            <translation>{who} ist nicht dabei: {why}</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged entry(s) could not be read and are not in the files.</source>
            <translation>
                <numerusform>%n beschädigter Eintrag ließ sich nicht lesen und fehlt in den Dateien.</numerusform>
                <numerusform>%n beschädigte Einträge ließen sich nicht lesen und fehlen in den Dateien.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) had been written before and read back the same.</source>
            <translation>
                <numerusform>%n Datei war vorher geschrieben, zur Kontrolle zurückgelesen und gleich.</numerusform>
                <numerusform>%n Dateien waren vorher geschrieben, zur Kontrolle zurückgelesen und gleich.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are on the stick, read back and found the same. It may be pulled out.</source>
            <translation>
                <numerusform>%n Datei ist auf dem Stick, zur Kontrolle zurückgelesen und gleich. Er darf abgezogen werden.</numerusform>
                <numerusform>%n Dateien sind auf dem Stick, zur Kontrolle zurückgelesen und gleich. Er darf abgezogen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are in the folder, read back and found the same.</source>
            <translation>
                <numerusform>%n Datei ist im Ordner, zur Kontrolle zurückgelesen und gleich.</numerusform>
                <numerusform>%n Dateien sind im Ordner, zur Kontrolle zurückgelesen und gleich.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no stick with the label {label}. Nothing was written. Put it in, wait a moment, and try again.</source>
            <translation>Es ist kein Stick mit dem Namen {label} da. Nichts wurde geschrieben. Stecken Sie ihn ein, warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there. Nothing was written. The administrator can make it.</source>
            <translation>Den Ordner {folder} gibt es nicht. Nichts wurde geschrieben. Die Systembetreuung kann ihn anlegen.</translation>
        </message>
        <message>
            <source>There is no room left. The file that did not fit was not written. Make room, or take another stick with this label, and try again.</source>
            <translation>Der Platz reicht nicht. Die Datei, die nicht mehr passte, wurde nicht geschrieben. Schaffen Sie Platz oder nehmen Sie einen anderen Stick mit diesem Namen und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The stick was pulled out or failed while it was written to. Do not rely on the last file on it. Put it in and try again; the histories here are untouched.</source>
            <translation>Der Stick wurde beim Schreiben abgezogen oder hat versagt. Verlassen Sie sich nicht auf die letzte Datei darauf. Stecken Sie ihn ein und versuchen Sie es noch einmal; die Verläufe hier sind unberührt.</translation>
        </message>
        <message>
            <source>Writing to the folder failed. Do not rely on the last file in it. The histories here are untouched; the administrator should look at the disk.</source>
            <translation>Das Schreiben in den Ordner ist misslungen. Verlassen Sie sich nicht auf die letzte Datei darin. Die Verläufe hier sind unberührt; die Systembetreuung sollte nach der Festplatte sehen.</translation>
        </message>
        <message>
            <source>Writing there is not allowed. The file was not written. Look whether the stick has a small switch that locks it.</source>
            <translation>Schreiben ist dort nicht erlaubt. Die Datei wurde nicht geschrieben. Sehen Sie nach, ob der Stick einen kleinen Schalter hat, der ihn sperrt.</translation>
        </message>
    </context>
    <context>
        <name>StaffFaults</name>
        <message>
            <source>An error in HeelRehab ({kind}) kept the code from being judged. Please try again. If it stays so, the administrator finds the details in the system's journal.</source>
            <translation>Wegen eines Fehlers in HeelRehab ({kind}) ließ sich der Code nicht prüfen. Bitte versuchen Sie es noch einmal. Bleibt es so, findet die Systembetreuung die Einzelheiten im Journal des Systems.</translation>
        </message>
        <message>
            <source>An error in HeelRehab ({kind}) broke this off: “{words}”. What was there before is still there, unless you were erasing it. How far it came is not known: look at it again before you go on. If it stays so, tell the administrator, who finds the details in the system's journal.</source>
            <translation>Ein Fehler in HeelRehab ({kind}) hat dies abgebrochen: „{words}“. Was vorher da war, ist noch da, außer Sie waren dabei, es zu löschen. Wie weit es kam, ist nicht bekannt: Sehen Sie noch einmal nach, bevor Sie weitermachen. Bleibt es so, sagen Sie es der Systembetreuung; die Einzelheiten stehen im Journal des Systems.</translation>
        </message>
        <message>
            <source>{key} = {value} does not fit ({detail}).</source>
            <translation>{key} = {value} passt nicht ({detail}).</translation>
        </message>
        <message>
            <source>Somebody else has the code {value} already.</source>
            <translation>Jemand anders hat den Code {value} schon.</translation>
        </message>
        <message>
            <source>This history is open in another window or kiosk on this machine.</source>
            <translation>Dieser Verlauf ist in einem anderen Fenster oder Kiosk auf diesem Gerät geöffnet.</translation>
        </message>
        <message>
            <source>This history was locked for an earlier staff key, before the passcode was set anew.</source>
            <translation>Dieser Verlauf ist noch für den früheren Schlüssel des Personals verschlossen, vor dem neuen Passcode.</translation>
        </message>
        <message>
            <source>This history is encrypted, and the part of HeelRehab that opens it is not installed.</source>
            <translation>Dieser Verlauf ist verschlüsselt, und der Teil von HeelRehab, der ihn öffnet, ist nicht installiert.</translation>
        </message>
        <message>
            <source>{place} is not there any more.</source>
            <translation>{place} ist nicht mehr da.</translation>
        </message>
        <message>
            <source>{place} could not be written ({detail}).</source>
            <translation>{place} ließ sich nicht schreiben ({detail}).</translation>
        </message>
        <message>
            <source>A newer HeelRehab wrote {place}.</source>
            <translation>Ein neueres HeelRehab hat {place} geschrieben.</translation>
        </message>
        <message>
            <source>{place} could not be read ({detail}).</source>
            <translation>{place} ließ sich nicht lesen ({detail}).</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another code.</source>
            <translation>Nichts wurde geändert. Wählen Sie einen anderen Code.</translation>
        </message>
        <message>
            <source>Nothing was changed. Close it there, then try again.</source>
            <translation>Nichts wurde geändert. Schließen Sie ihn dort und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing is lost: it opens with the person's PIN, and once they have signed in, staff can open it as well.</source>
            <translation>Nichts ist verloren: Er öffnet sich mit der PIN der Person, und sobald sie sich angemeldet hat, kann auch das Personal ihn öffnen.</translation>
        </message>
        <message>
            <source>Nothing was changed. The administrator has to install heelrehab[kiosk].</source>
            <translation>Nichts wurde geändert. Die Systembetreuung muss heelrehab[kiosk] installieren.</translation>
        </message>
        <message>
            <source>Nothing was changed. Install the newer version on this kiosk.</source>
            <translation>Nichts wurde geändert. Installieren Sie die neuere Version auf diesem Kiosk.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look whether the disk is full, then try again.</source>
            <translation>Nichts wurde geändert. Sehen Sie nach, ob die Festplatte voll ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing was changed. “Check” lists what is wrong here.</source>
            <translation>Nichts wurde geändert. „Prüfen“ nennt, was hier nicht stimmt.</translation>
        </message>
    </context>
    <context>
        <name>StaffPeople</name>
        <message>
            <source>No code</source>
            <translation>Kein Code</translation>
        </message>
        <message>
            <source>not here yet</source>
            <translation>noch nicht hier</translation>
        </message>
        <message>
            <source>last here {day}</source>
            <translation>zuletzt hier {day}</translation>
        </message>
        <message>
            <source>code exists twice</source>
            <translation>Code gibt es zweimal</translation>
        </message>
        <message>
            <source>no PIN</source>
            <translation>keine PIN</translation>
        </message>
    </context>
    <context>
        <name>StaffRail</name>
        <message>
            <source>Staff pages</source>
            <translation>Seiten des Personals</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Clean the screen</source>
            <translation>Bildschirm reinigen</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>No programme yet</source>
            <translation>Noch kein Programm</translation>
        </message>
        <message>
            <source>Day {day}</source>
            <translation>Tag {day}</translation>
        </message>
        <message>
            <source>{stage}, week {week}</source>
            <translation>{stage}, Woche {week}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) in the last 7 days</source>
            <translation>
                <numerusform>%n Einheit in den letzten 7 Tagen</numerusform>
                <numerusform>%n Einheiten in den letzten 7 Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n session(s) in the last 7 days</source>
            <translation>
                <numerusform>{done} von %n Einheit in den letzten 7 Tagen</numerusform>
                <numerusform>{done} von %n Einheiten in den letzten 7 Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {planned}</source>
            <translation>{done} von {planned}</translation>
        </message>
        <message>
            <source>Demonstration with a made-up person</source>
            <translation>Vorführung mit einer erfundenen Person</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Step {number}</source>
            <translation>Schritt {number}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1: less</source>
            <translation>%1: weniger</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1: mehr</translation>
        </message>
    </context>
    <context>
        <name>Stiffness</name>
        <message>
            <source>not stiff</source>
            <translation>nicht steif</translation>
        </message>
        <message>
            <source>stiff for an hour or more</source>
            <translation>eine Stunde oder länger steif</translation>
        </message>
        <message numerus="yes">
            <source>stiff for %n minute(s)</source>
            <translation>
                <numerusform>%n Minute steif</numerusform>
                <numerusform>%n Minuten steif</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StiffnessChips</name>
        <message>
            <source>Minutes of morning stiffness</source>
            <translation>Minuten Morgensteifheit</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo the minutes</source>
            <translation>Die Minuten rückgängig machen</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Gar nicht</translation>
        </message>
        <message>
            <source>60 min or more</source>
            <translation>60 min oder mehr</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
    </context>
    <context>
        <name>StillTherePage</name>
        <message>
            <source>Still there?</source>
            <translation>Sind Sie noch da?</translation>
        </message>
        <message>
            <source>Touch the screen to go on. Otherwise your visit ends.</source>
            <translation>Berühren Sie den Bildschirm, um weiterzumachen. Sonst endet Ihr Besuch.</translation>
        </message>
        <message>
            <source>Yes, go on</source>
            <translation>Ja, weiter</translation>
        </message>
    </context>
    <context>
        <name>StopQuestion</name>
        <message>
            <source>This set ends here</source>
            <translation>Dieser Satz endet hier</translation>
        </message>
        <message>
            <source>Enough of this one</source>
            <translation>Genug von dieser Übung</translation>
        </message>
        <message>
            <source>Rest, then {dose}</source>
            <translation>Pause, dann {dose}</translation>
        </message>
        <message>
            <source>Rest, then {exercise}</source>
            <translation>Pause, dann {exercise}</translation>
        </message>
        <message>
            <source>Leave this exercise for today</source>
            <translation>Diese Übung für heute lassen</translation>
        </message>
        <message>
            <source>6 or more is above what this exercise should cost. That is noted.</source>
            <translation>6 oder mehr ist mehr, als diese Übung kosten sollte. Das ist vermerkt.</translation>
        </message>
        <message numerus="yes">
            <source>6 or more is above what a set should cost. Rest for %n minute(s), then go easier.</source>
            <translation>
                <numerusform>6 oder mehr ist mehr, als ein Satz kosten sollte. Ruhen Sie %n Minute aus, dann geht es leichter weiter.</numerusform>
                <numerusform>6 oder mehr ist mehr, als ein Satz kosten sollte. Ruhen Sie %n Minuten aus, dann geht es leichter weiter.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakeHome</name>
        <message>
            <source>Your visit</source>
            <translation>Ihr Besuch</translation>
        </message>
        <message>
            <source>Well done</source>
            <translation>Gut gemacht</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Vielen Dank</translation>
        </message>
        <message>
            <source>Your exercises to take home</source>
            <translation>Ihre Übungen zum Mitnehmen</translation>
        </message>
        <message>
            <source>Session {number}: {done}</source>
            <translation>Einheit {number}: {done}</translation>
        </message>
        <message numerus="yes">
            <source>Check-in: %n answer(s)</source>
            <translation>
                <numerusform>Befragung: %n Antwort</numerusform>
                <numerusform>Befragung: %n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set for you by the clinic: %n exercise(s)</source>
            <translation>
                <numerusform>Von der Praxis für Sie festgelegt: %n Übung</numerusform>
                <numerusform>Von der Praxis für Sie festgelegt: %n Übungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n Übung</numerusform>
                <numerusform>%n Übungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n Satz</numerusform>
                <numerusform>%n Sätze</numerusform>
            </translation>
        </message>
        <message>
            <source>{score} before</source>
            <translation>{score} davor</translation>
        </message>
        <message>
            <source>up to {score} during</source>
            <translation>bis {score} dabei</translation>
        </message>
        <message>
            <source>{score} after</source>
            <translation>{score} danach</translation>
        </message>
        <message>
            <source>Pain: {scores}</source>
            <translation>Schmerz: {scores}</translation>
        </message>
        <message>
            <source>At home, HeelRehab takes it in under Settings, Your data, Import: choose the picture, or paste the text that your phone reads.</source>
            <translation>Zu Hause nimmt HeelRehab ihn unter Einstellungen, Ihre Daten auf: Wählen Sie das Bild, oder kopieren Sie den Text, den Ihr Telefon liest.</translation>
        </message>
        <message>
            <source>Code with your visit</source>
            <translation>Code mit Ihrem Besuch</translation>
        </message>
        <message>
            <source>Code {number} of {count}</source>
            <translation>Code {number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>TakeHomePage</name>
        <message>
            <source>The sheet is on its way to the printer.</source>
            <translation>Das Blatt ist auf dem Weg zum Drucker.</translation>
        </message>
        <message>
            <source>The printer cannot be reached. Nothing was printed; the code shows the same.</source>
            <translation>Der Drucker ist nicht erreichbar. Es wurde nichts gedruckt; der Code enthält dasselbe.</translation>
        </message>
        <message>
            <source>Nothing stays here once you leave.</source>
            <translation>Hier bleibt nichts, sobald Sie gehen.</translation>
        </message>
        <message>
            <source>What you did is kept here under your code.</source>
            <translation>Was Sie gemacht haben, bleibt hier unter Ihrem Code gespeichert.</translation>
        </message>
        <message numerus="yes">
            <source>%n of your entries could not be saved here, since the disk did not take them. All before them is kept. Take them home with you, and please tell the staff.</source>
            <translation>
                <numerusform>%n Ihrer Einträge konnte hier nicht gespeichert werden, weil die Festplatte ihn nicht angenommen hat. Alles davor ist gespeichert. Nehmen Sie ihn mit nach Hause und sagen Sie bitte dem Personal Bescheid.</numerusform>
                <numerusform>%n Ihrer Einträge konnten hier nicht gespeichert werden, weil die Festplatte sie nicht angenommen hat. Alles davor ist gespeichert. Nehmen Sie sie mit nach Hause und sagen Sie bitte dem Personal Bescheid.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Print a sheet</source>
            <translation>Blatt drucken</translation>
        </message>
        <message>
            <source>Code before</source>
            <translation>Voriger Code</translation>
        </message>
        <message>
            <source>Next code</source>
            <translation>Nächster Code</translation>
        </message>
        <message>
            <source>Take a picture of this with your phone.</source>
            <translation>Machen Sie mit Ihrem Telefon ein Bild davon.</translation>
        </message>
        <message numerus="yes">
            <source>Your visit is in %n code(s). Take a picture of each with your phone, one after the other.</source>
            <translation>
                <numerusform>Ihr Besuch steht in %n Code. Machen Sie mit Ihrem Telefon ein Bild davon.</numerusform>
                <numerusform>Ihr Besuch steht in %n Codes. Machen Sie mit Ihrem Telefon von jedem ein Bild, eines nach dem anderen.</numerusform>
            </translation>
        </message>
        <message>
            <source>This visit is too long for a code. You can print it.</source>
            <translation>Dieser Besuch ist zu lang für einen Code. Sie können ihn drucken.</translation>
        </message>
        <message>
            <source>This visit is too long for a code, so it cannot be taken home.</source>
            <translation>Dieser Besuch ist zu lang für einen Code und kann daher nicht mitgenommen werden.</translation>
        </message>
        <message>
            <source>This visit is too long for a code. Print it, or ask for it as a file.</source>
            <translation>Dieser Besuch ist zu lang für einen Code. Drucken Sie ihn, oder bitten Sie um eine Datei.</translation>
        </message>
        <message>
            <source>This visit is too long for a code. Ask the staff for it as a file.</source>
            <translation>Dieser Besuch ist zu lang für einen Code. Bitten Sie das Personal um eine Datei.</translation>
        </message>
    </context>
    <context>
        <name>TakingIn</name>
        <message>
            <source>From a file or picture</source>
            <translation>Aus Datei oder Bild</translation>
        </message>
        <message>
            <source>From a folder</source>
            <translation>Aus einem Ordner</translation>
        </message>
        <message>
            <source>From copied text</source>
            <translation>Aus kopiertem Text</translation>
        </message>
        <message>
            <source>Import from another machine or a clinic</source>
            <translation>Von einem anderen Gerät oder einer Praxis übernehmen</translation>
        </message>
        <message>
            <source>A history.json, tables, a backup or an export of HeelRehab; the picture, the text or the file of a visit to a clinic; a prescription. You see what is in it first; nothing of yours is written over.</source>
            <translation>Eine history.json, Tabellen, eine Sicherung oder ein Export von HeelRehab; das Bild, der Text oder die Datei eines Besuchs in einer Praxis; eine Verordnung. Sie sehen zuerst, was darin ist; nichts von Ihnen wird überschrieben.</translation>
        </message>
        <message>
            <source>Import: {source}</source>
            <translation>Übernehmen: {source}</translation>
        </message>
        <message>
            <source>Histories, visits and pictures (*.json *.jsonl *.csv *.zip *.heelrehab *.txt *.png *.jpg *.jpeg *.webp *.bmp *.heic);;All files (*)</source>
            <translation>Verläufe, Besuche und Bilder (*.json *.jsonl *.csv *.zip *.heelrehab *.txt *.png *.jpg *.jpeg *.webp *.bmp *.heic);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Import a history</source>
            <translation>Einen Verlauf importieren</translation>
        </message>
        <message>
            <source>No text is copied. Copy the text of the visit first, then press again.</source>
            <translation>Es ist kein Text kopiert. Kopieren Sie zuerst den Text des Besuchs, dann drücken Sie noch einmal.</translation>
        </message>
        <message>
            <source>The copied text</source>
            <translation>Der kopierte Text</translation>
        </message>
        <message>
            <source>Reading what is in it …</source>
            <translation>Der Inhalt wird gelesen …</translation>
        </message>
        <message numerus="yes">
            <source>Add %n entry(s)</source>
            <translation>
                <numerusform>%n Eintrag hinzufügen</numerusform>
                <numerusform>%n Einträge hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>Adding …</source>
            <translation>Wird hinzugefügt …</translation>
        </message>
        <message>
            <source>Follow it from now on</source>
            <translation>Ab jetzt folgen</translation>
        </message>
    </context>
    <context>
        <name>TherapistCard</name>
        <message>
            <source>For my therapist</source>
            <translation>Für meine Therapie</translation>
        </message>
        <message>
            <source>Files stay on this computer until you hand them over.</source>
            <translation>Die Dateien bleiben auf diesem Computer, bis Sie sie weitergeben.</translation>
        </message>
        <message>
            <source>PDF report</source>
            <translation>Bericht (PDF)</translation>
        </message>
        <message>
            <source>CSV tables</source>
            <translation>Tabellen (CSV)</translation>
        </message>
        <message>
            <source>FHIR record</source>
            <translation>Datensatz (FHIR)</translation>
        </message>
    </context>
    <context>
        <name>Tiles</name>
        <message>
            <source>Sessions</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Time exercised</source>
            <translation>Übungszeit</translation>
        </message>
        <message>
            <source>Morning stiffness</source>
            <translation>Morgensteifheit</translation>
        </message>
        <message>
            <source>Heel raises</source>
            <translation>Fersenheben</translation>
        </message>
        <message>
            <source>in the last 7 days</source>
            <translation>in den letzten 7 Tagen</translation>
        </message>
        <message>
            <source>not noted in the last 7 days</source>
            <translation>in den letzten 7 Tagen nicht angegeben</translation>
        </message>
        <message>
            <source>usual in the last 7 days</source>
            <translation>üblich in den letzten 7 Tagen</translation>
        </message>
        <message>
            <source>usual this week, {minutes} min in the first</source>
            <translation>üblich diese Woche, {minutes} min in der ersten</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>not tested yet</source>
            <translation>noch nicht getestet</translation>
        </message>
        <message>
            <source>one leg: left | right, {day}</source>
            <translation>ein Bein: links | rechts, {day}</translation>
        </message>
    </context>
    <context>
        <name>TimeCard</name>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>Days a week</source>
            <translation>Tage in der Woche</translation>
        </message>
        <message>
            <source>Times a day</source>
            <translation>Mal am Tag</translation>
        </message>
        <message>
            <source>When and how often</source>
            <translation>Wann und wie oft</translation>
        </message>
        <message>
            <source>Next Monday, {day}</source>
            <translation>Nächsten Montag, {day}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n Woche</numerusform>
                <numerusform>%n Wochen</numerusform>
            </translation>
        </message>
        <message>
            <source>Until it is changed</source>
            <translation>Bis sich etwas ändert</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Bis {day}</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Something is wrong</source>
            <translation>Etwas stimmt nicht</translation>
        </message>
        <message>
            <source>Thank you. It is in your history.</source>
            <translation>Danke. Es steht in Ihrem Verlauf.</translation>
        </message>
        <message>
            <source>{old} is left out.</source>
            <translation>{old} entfällt.</translation>
        </message>
        <message>
            <source>{new} takes the place of {old}.</source>
            <translation>{new} tritt an die Stelle von {old}.</translation>
        </message>
        <message>
            <source>The exercises are back on your list.</source>
            <translation>Die Übungen stehen wieder auf Ihrer Liste.</translation>
        </message>
        <message>
            <source>The plan is lighter until {day}, and the chart shows it.</source>
            <translation>Der Plan ist bis {day} leichter, und die Kurve zeigt es.</translation>
        </message>
        <message>
            <source>Back to the usual plan.</source>
            <translation>Zurück zum üblichen Plan.</translation>
        </message>
        <message>
            <source>The programme's own exercises are back.</source>
            <translation>Die Übungen des Programms sind wieder da.</translation>
        </message>
        <message>
            <source>Noted. Keep it short and slow.</source>
            <translation>Vermerkt. Laufen Sie kurz und langsam.</translation>
        </message>
        <message>
            <source>Noted. Tomorrow morning tells how the tendon took it.</source>
            <translation>Notiert. Der nächste Morgen zeigt, wie die Sehne es verträgt.</translation>
        </message>
        <message>
            <source>Noted: you have been seen. The plan goes on.</source>
            <translation>Vermerkt: Sie sind untersucht worden. Der Plan geht weiter.</translation>
        </message>
        <message>
            <source>What you did is in your history.</source>
            <translation>Was Sie gemacht haben, steht in Ihrem Verlauf.</translation>
        </message>
        <message>
            <source>The session is left out.</source>
            <translation>Die Einheit entfällt.</translation>
        </message>
        <message>
            <source>Your first session</source>
            <translation>Ihre erste Einheit</translation>
        </message>
        <message>
            <source>A figure shows each movement and leads you through. Pause or stop whenever you like: what you did is kept.</source>
            <translation>Eine Figur zeigt jede Bewegung und leitet Sie hindurch. Halten Sie an oder hören Sie auf, wann Sie möchten: Was Sie getan haben, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Pain up to 5 of 10 is fine if it has settled by the next morning.</source>
            <translation>Schmerz bis 5 von 10 ist in Ordnung, wenn er sich bis zum nächsten Morgen gelegt hat.</translation>
        </message>
        <message>
            <source>The first week</source>
            <translation>Die erste Woche</translation>
        </message>
        <message>
            <source>Some soreness in the first days is common. Up to 5 of 10 is fine if it has settled by the next morning.</source>
            <translation>Etwas Schmerz in den ersten Tagen ist häufig. Bis 5 von 10 ist in Ordnung, wenn er sich bis zum nächsten Morgen gelegt hat.</translation>
        </message>
        <message>
            <source>The first steps of the morning tell how the heel took it, and the next dose goes by that. A day left out loses nothing.</source>
            <translation>Die ersten Schritte am Morgen zeigen, wie die Ferse es vertragen hat; danach richtet sich die nächste Dosis. Ein ausgelassener Tag macht nichts zunichte.</translation>
        </message>
        <message>
            <source>Tendons change over months, not days, and nobody can tell how long it takes for one person.</source>
            <translation>Sehnen verändern sich in Monaten, nicht in Tagen, und niemand kann für einen einzelnen Menschen sagen, wie lange es dauert.</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>ruht</translation>
        </message>
        <message>
            <source>A session of {day} did not end as it should.</source>
            <translation>Eine Einheit vom {day} wurde nicht zu Ende geführt.</translation>
        </message>
        <message>
            <source>What you had done by then can still be kept.</source>
            <translation>Was Sie bis dahin gemacht hatten, lässt sich noch übernehmen.</translation>
        </message>
        <message>
            <source>No set of it was finished yet.</source>
            <translation>Noch kein Satz davon war beendet.</translation>
        </message>
        <message>
            <source>Unfinished session</source>
            <translation>Unbeendete Einheit</translation>
        </message>
        <message>
            <source>Keep what was done</source>
            <translation>Geschafftes übernehmen</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Lighter days until {day}</source>
            <translation>Leichtere Tage bis {day}</translation>
        </message>
        <message>
            <source>Ups and downs belong to the way back. Doses are lower and nothing is springy until then.</source>
            <translation>Auf und Ab gehören zum Weg zurück. Bis dahin sind die Dosen kleiner, und nichts federt.</translation>
        </message>
        <message>
            <source>Back to the usual plan</source>
            <translation>Zurück zum üblichen Plan</translation>
        </message>
        <message>
            <source>It is worth answering the questions again.</source>
            <translation>Es lohnt sich, die Fragen noch einmal zu beantworten.</translation>
        </message>
        <message>
            <source>Answer them again</source>
            <translation>Noch einmal beantworten</translation>
        </message>
        <message>
            <source>Find my programme</source>
            <translation>Mein Programm finden</translation>
        </message>
        <message>
            <source>Answer the questions</source>
            <translation>Fragen beantworten</translation>
        </message>
        <message>
            <source>Have them back</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <source>Week {week} of running</source>
            <translation>Laufen, Woche {week}</translation>
        </message>
        <message>
            <source>back to running</source>
            <translation>zurück zum Laufen</translation>
        </message>
        <message>
            <source>You may begin to run</source>
            <translation>Sie dürfen mit dem Laufen beginnen</translation>
        </message>
        <message>
            <source>On a day with a run, leave out hops and rebounds. Raise one thing at a time: distance first, then speed, hills last.</source>
            <translation>Lassen Sie an Lauftagen Hüpfer und Federn weg. Steigern Sie immer nur eines: zuerst die Strecke, dann das Tempo, Hügel zuletzt.</translation>
        </message>
        <message>
            <source>{runs} times a week, not on days in a row: {minutes} minutes of slow jogging on soft ground. Walk when pain goes above 3 of 10.</source>
            <translation>{runs} Mal in der Woche, nicht an Tagen hintereinander: {minutes} Minuten langsames Laufen auf weichem Boden. Gehen Sie, wenn der Schmerz über 3 von 10 steigt.</translation>
        </message>
        <message>
            <source>Every {days} days at most, and no more than {percent} % farther a week.</source>
            <translation>Höchstens alle {days} Tage, und jede Woche höchstens {percent} % weiter.</translation>
        </message>
        <message>
            <source>A run may be done today.</source>
            <translation>Heute darf gelaufen werden.</translation>
        </message>
        <message>
            <source>You ran today. The next run: {next} at the earliest.</source>
            <translation>Sie sind heute gelaufen. Der nächste Lauf: frühestens {next}.</translation>
        </message>
        <message>
            <source>You ran on {day}. The next run: {next} at the earliest.</source>
            <translation>Sie sind am {day} gelaufen. Der nächste Lauf: frühestens {next}.</translation>
        </message>
        <message>
            <source>I have begun</source>
            <translation>Ich habe begonnen</translation>
        </message>
        <message>
            <source>I ran today</source>
            <translation>Ich bin heute gelaufen</translation>
        </message>
        <message>
            <source>Today's session</source>
            <translation>Einheit für heute</translation>
        </message>
        <message>
            <source>Today's second session</source>
            <translation>Zweite Einheit für heute</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Easy movement</source>
            <translation>Leichte Bewegung</translation>
        </message>
        <message>
            <source>This may be done on a free day. It need not.</source>
            <translation>Das darf an einem freien Tag sein. Es muss nicht.</translation>
        </message>
        <message>
            <source>{exercise}: leave it out where the heel bone itself hurts.</source>
            <translation>{exercise}: weglassen, wenn das Fersenbein selbst schmerzt.</translation>
        </message>
        <message>
            <source>Or just exercise</source>
            <translation>Oder einfach üben</translation>
        </message>
        <message>
            <source>Just exercise</source>
            <translation>Einfach üben</translation>
        </message>
        <message>
            <source>Three gentle exercises to try out. They are not a programme.</source>
            <translation>Drei sanfte Übungen zum Ausprobieren. Sie sind kein Programm.</translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n Übung</numerusform>
                <numerusform>%n Übungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Lighter than usual because of your flare-up.</source>
            <translation>Leichter als sonst, weil es gerade schlechter geht.</translation>
        </message>
        <message>
            <source>This is the short version. The whole list takes {length}.</source>
            <translation>Das ist die kurze Fassung. Die ganze Liste dauert {length}.</translation>
        </message>
        <message>
            <source>Do the whole list today</source>
            <translation>Heute die ganze Liste</translation>
        </message>
        <message>
            <source>Back to the short version</source>
            <translation>Zurück zur kurzen Fassung</translation>
        </message>
        <message>
            <source>Note from the clinic: {note}</source>
            <translation>Hinweis der Praxis: {note}</translation>
        </message>
        <message>
            <source>{new} instead of {old} ({why})</source>
            <translation>{new} statt {old} ({why})</translation>
        </message>
        <message>
            <source>{old} is left out ({why})</source>
            <translation>{old} entfällt ({why})</translation>
        </message>
        <message>
            <source>as the plan has it</source>
            <translation>so sieht es der Plan vor</translation>
        </message>
        <message>
            <source>its file is not there any more</source>
            <translation>die Datei ist nicht mehr da</translation>
        </message>
    </context>
    <context>
        <name>TypedField</name>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
    </context>
    <context>
        <name>TypedSettingPage</name>
        <message>
            <source>Keep it</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>Visit</name>
        <message>
            <source>Guest: nothing is kept</source>
            <translation>Gast: Nichts bleibt gespeichert</translation>
        </message>
        <message>
            <source>Your visit</source>
            <translation>Ihr Besuch</translation>
        </message>
    </context>
    <context>
        <name>VisitHead</name>
        <message>
            <source>Finish</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>VoiceCard</name>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>A voice leads through the session</source>
            <translation>Eine Stimme führt durch die Einheit</translation>
        </message>
        <message>
            <source>How fast it speaks</source>
            <translation>Wie schnell sie spricht</translation>
        </message>
        <message>
            <source>Which voice</source>
            <translation>Welche Stimme</translation>
        </message>
        <message>
            <source>Say something</source>
            <translation>Etwas sagen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Get ready. Rise. Hold. Lower.</source>
            <translation>Bereit machen. Heben. Halten. Senken.</translation>
        </message>
        <message>
            <source>Looking for a voice. This can take a few seconds.</source>
            <translation>Eine Stimme wird gesucht. Das kann einige Sekunden dauern.</translation>
        </message>
        <message>
            <source>This computer has no voice for the language, so the tones lead alone. The command “heelrehab doctor” says what to install.</source>
            <translation>Dieser Computer hat keine Stimme für die Sprache, deshalb führen die Töne allein. Der Befehl „heelrehab doctor“ sagt, was zu installieren ist.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome to HeelRehab</source>
            <translation>Willkommen bei HeelRehab</translation>
        </message>
        <message>
            <source>For pain at the back of the heel. It finds exercises that fit, leads you through them, and changes the dose by how your heel takes it. It always says why.</source>
            <translation>Bei Schmerz hinten an der Ferse. Es findet passende Übungen, leitet Sie hindurch und richtet die Dosis danach, wie Ihre Ferse antwortet. Es sagt immer, warum.</translation>
        </message>
        <message>
            <source>It does not examine you</source>
            <translation>Es untersucht Sie nicht</translation>
        </message>
        <message>
            <source>It gives no diagnosis and does not replace a doctor or a physiotherapist. The questions look for signs that should be seen by one first.</source>
            <translation>Es stellt keine Diagnose und ersetzt keine ärztliche oder physiotherapeutische Behandlung. Die Fragen suchen nach Zeichen, die zuerst eine Fachperson ansehen sollte.</translation>
        </message>
        <message>
            <source>It stays with you</source>
            <translation>Es bleibt bei Ihnen</translation>
        </message>
        <message>
            <source>What you enter stays on this computer. There is no account.</source>
            <translation>Was Sie eingeben, bleibt auf diesem Computer. Es gibt kein Konto.</translation>
        </message>
        <message>
            <source>It takes time</source>
            <translation>Es braucht Zeit</translation>
        </message>
        <message>
            <source>Tendons change slowly, so a programme runs for twelve weeks or more.</source>
            <translation>Sehnen verändern sich langsam, deshalb dauert ein Programm zwölf Wochen oder länger.</translation>
        </message>
        <message>
            <source>Find my programme</source>
            <translation>Mein Programm finden</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>Erst umsehen</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Colours, language, sounds and more are in Settings.</source>
            <translation>Farben, Sprache, Töne und mehr stehen in den Einstellungen.</translation>
        </message>
    </context>
    <context>
        <name>WhoPage</name>
        <message>
            <source>Who is it?</source>
            <translation>Wer ist da?</translation>
        </message>
        <message>
            <source>People are added and renamed in Settings.</source>
            <translation>Personen hinzufügen und umbenennen können Sie in den Einstellungen.</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>The rule</source>
            <translation>Die Regel</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Was daraus folgt</translation>
        </message>
        <message>
            <source>Your exercises</source>
            <translation>Ihre Übungen</translation>
        </message>
        <message>
            <source>What it looked at</source>
            <translation>Was berücksichtigt wurde</translation>
        </message>
        <message>
            <source>How sure this is</source>
            <translation>Wie sicher das ist</translation>
        </message>
        <message>
            <source>You know your heel best</source>
            <translation>Sie kennen Ihre Ferse am besten</translation>
        </message>
        <message>
            <source>Stay as it was</source>
            <translation>So lassen wie bisher</translation>
        </message>
        <message>
            <source>Make it one step easier</source>
            <translation>Einen Schritt leichter machen</translation>
        </message>
    </context>
    <context>
        <name>WordsCard</name>
        <message>
            <source>Clinic or clinician</source>
            <translation>Praxis oder Fachperson</translation>
        </message>
        <message>
            <source>A note to the person</source>
            <translation>Ein Hinweis für die Person</translation>
        </message>
        <message>
            <source>From whom, and a note</source>
            <translation>Von wem, und ein Hinweis</translation>
        </message>
    </context>
    <context>
        <name>_CountingPage</name>
        <message>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
    </context>
    <context>
        <name>_LeaveQuestion</name>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Leave here? The answers so far are not kept. You can begin again any time.</source>
            <translation>Hier verlassen? Die bisherigen Antworten werden nicht gespeichert. Sie können jederzeit neu beginnen.</translation>
        </message>
    </context>
</TS>
