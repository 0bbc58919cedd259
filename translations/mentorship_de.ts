<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountRules</name>
    <message>
        <source>This text holds a character that the server cannot keep.</source>
        <translation>Dieser Text enthält ein Zeichen, das der Server nicht speichern kann.</translation>
    </message>
    <message>
        <source>A name has only letters from A to Z, hyphens and blanks: the server takes no others.</source>
        <translation>Ein Name besteht nur aus Buchstaben von A bis Z, Bindestrichen und Leerzeichen: Andere nimmt der Server nicht an.</translation>
    </message>
    <message>
        <source>A user name has only letters from A to Z, digits and underscores.</source>
        <translation>Ein Benutzername besteht nur aus Buchstaben von A bis Z, Ziffern und Unterstrichen.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>A password has no blanks.</source>
        <translation>Ein Passwort enthält keine Leerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen, Leerzeichen nicht mitgezählt.</numerusform>
            <numerusform>Mindestens %Ln Zeichen, Leerzeichen nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen, Leerzeichen nicht mitgezählt.</numerusform>
            <numerusform>Höchstens %Ln Zeichen, Leerzeichen nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters with blanks.</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen mit Leerzeichen.</numerusform>
            <numerusform>Höchstens %Ln Zeichen mit Leerzeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdminDialog</name>
    <message>
        <source>Administrators</source>
        <translation>Personen mit Administrationsrecht</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>Wer dieses Recht hat, kann es anderen geben und entziehen. Fremde Mentorschaften, Aufgaben oder Kommentare öffnet es nicht.</translation>
    </message>
    <message>
        <source>&amp;Take the right away…</source>
        <translation>Recht &amp;entziehen…</translation>
    </message>
    <message>
        <source>&amp;Find a member to make an administrator</source>
        <translation>&amp;Mitglied suchen, das das Administrationsrecht bekommen soll</translation>
    </message>
    <message>
        <source>Name or user name</source>
        <translation>Name oder Benutzername</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>&amp;Administrationsrecht geben</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Leave this relation and show all of them</source>
        <translation>Zurück zu allen Beziehungen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>date of a request</comment>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>The chosen change</source>
        <translation>Ausgewählte Änderung</translation>
    </message>
    <message>
        <source>New text of the change</source>
        <translation>Neuer Text der Änderung</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a text that waits</comment>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation>Den Text lassen, wie er war</translation>
    </message>
    <message>
        <source>&amp;Save text</source>
        <translation>Text spei&amp;chern</translation>
    </message>
    <message>
        <source>It is sent with this text then (Ctrl+Enter)</source>
        <translation>Die Änderung wird dann mit diesem Text gesendet (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>The text of this change. Correct it here before it is sent again.</source>
        <translation>Der Text dieser Änderung. Berichtigen Sie ihn hier, bevor sie noch einmal gesendet wird.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>For all changes</source>
        <translation>Für alle Änderungen</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in as USER (name or e-mail address) and stay so.</source>
        <translation>Als USER (Name oder E-Mail-Adresse) anmelden und angemeldet bleiben.</translation>
    </message>
    <message>
        <source>Get everything from the server into the cache, and send what waits.</source>
        <translation>Alles vom Server in den Zwischenspeicher holen und senden, was wartet.</translation>
    </message>
    <message>
        <source>Add a task, with a network or without.</source>
        <translation>Eine Aufgabe hinzufügen, mit oder ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Write what is in the cache as JSON to FILE, or - .</source>
        <translation>Den Inhalt des Zwischenspeichers als JSON in FILE schreiben, oder nach - .</translation>
    </message>
    <message>
        <source>Sign out, and delete what is kept on this computer.</source>
        <translation>Abmelden und löschen, was auf diesem Computer gespeichert ist.</translation>
    </message>
    <message>
        <source>Do the main job on sample data, with pictures into DIR.</source>
        <translation>Den Hauptablauf mit Beispieldaten durchspielen und Bilder in DIR ablegen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Start on sample data; nothing is kept.</source>
        <translation>Mit Beispieldaten starten; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Adresse des Servers.</translation>
    </message>
    <message>
        <source>Keep settings and data apart under this name.</source>
        <translation>Einstellungen und Daten getrennt unter diesem Namen aufbewahren.</translation>
    </message>
    <message>
        <source>With --sign-in: the file, or -, whose first line is the password.</source>
        <translation>Mit --sign-in: die Datei (oder -), deren erste Zeile das Passwort ist.</translation>
    </message>
    <message>
        <source>With --quick-add: the number of the mentorship, when several run.</source>
        <translation>Mit --quick-add: die Nummer der Mentorschaft, wenn mehrere laufen.</translation>
    </message>
    <message>
        <source>With --sign-out: also when changes have not been sent.</source>
        <translation>Mit --sign-out: auch dann, wenn Änderungen noch nicht gesendet wurden.</translation>
    </message>
    <message>
        <source>With --sync: give up after S seconds.</source>
        <translation>Mit --sync: nach S Sekunden aufgeben.</translation>
    </message>
    <message>
        <source>%1 do not go together.</source>
        <translation>%1 können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _, at most 32 of them.</source>
        <translation>Ein Profilname besteht aus Buchstaben, Ziffern, - und _, höchstens 32 davon.</translation>
    </message>
    <message>
        <source>--relation takes the number of a mentorship.</source>
        <translation>--relation erwartet die Nummer einer Mentorschaft.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout erwartet eine ganze Zahl von Sekunden von 1 bis 86400.</translation>
    </message>
    <message>
        <source>--sign-in needs --password-file FILE, or - for standard input.</source>
        <translation>--sign-in braucht --password-file FILE, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--password-file goes with --sign-in.</source>
        <translation>--password-file gehört zu --sign-in.</translation>
    </message>
    <message>
        <source>--quick-add needs a text.</source>
        <translation>--quick-add braucht einen Text.</translation>
    </message>
    <message>
        <source>--relation goes with --quick-add.</source>
        <translation>--relation gehört zu --quick-add.</translation>
    </message>
    <message>
        <source>--discard-changes goes with --sign-out.</source>
        <translation>--discard-changes gehört zu --sign-out.</translation>
    </message>
    <message>
        <source>--demo opens the window, so it does not go with a command.</source>
        <translation>--demo öffnet das Fenster und passt deshalb nicht zu einem Befehl.</translation>
    </message>
    <message>
        <source>--demo has a server of its own, so it does not go with --server.</source>
        <translation>--demo hat einen eigenen Server und passt deshalb nicht zu --server.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>A desktop client for the Mentorship System.

Exit: 0 done, 1 failed with one sentence on standard error, 2 usage, 3 something still waits.</source>
        <translation>Ein Desktop-Programm für das Mentorship System.

Rückgabewert: 0 erledigt, 1 fehlgeschlagen mit einem Satz auf der Standardfehlerausgabe, 2 falscher Aufruf, 3 etwas wartet noch.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Editing your comment</source>
        <translation>Ihren Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a comment</comment>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Leave the comment as it was</source>
        <translation>Den Kommentar lassen, wie er war</translation>
    </message>
    <message>
        <source>A comment on the chosen task, for both of you to read. What you have begun is kept until it is sent.</source>
        <translation>Ein Kommentar zur gewählten Aufgabe, den Sie beide lesen. Was Sie begonnen haben, bleibt, bis es gesendet ist.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Hide what is the same for all of them</source>
        <translation>Ausblenden, was bei allen gleich ist</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Vergleich verlassen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Hides what these people have in common, so that only the differences are seen.</source>
        <translation>Blendet aus, was diese Personen gemeinsam haben, sodass nur die Unterschiede zu sehen sind.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check your mail</source>
        <translation>Sehen Sie in Ihrem Postfach nach</translation>
    </message>
    <message>
        <source>Link or &amp;code from the mail</source>
        <translation>Link oder &amp;Code aus der E-Mail</translation>
    </message>
    <message>
        <source>Con&amp;firm address</source>
        <translation>Adresse &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>E-Mail e&amp;rneut senden</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>This cannot be undone</source>
        <translation>Das kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Your profile goes at once and for good. Your mentorships stay with the other person, without your name; tasks and comments stay there as well.</source>
        <translation>Ihr Profil wird sofort und endgültig gelöscht. Ihre Mentorschaften bleiben bei der anderen Person, ohne Ihren Namen; auch Aufgaben und Kommentare bleiben dort.</translation>
    </message>
    <message>
        <source>Export your data first if you want to keep what you did: nothing of it stays on this computer.</source>
        <translation>Exportieren Sie zuerst Ihre Daten, wenn Sie behalten möchten, was Sie getan haben: Auf diesem Computer bleibt nichts davon.</translation>
    </message>
    <message>
        <source>E&amp;xport my data…</source>
        <translation>Meine Daten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Type your &amp;user name to confirm</source>
        <translation>Geben Sie zur Bestätigung Ihren &amp;Benutzernamen ein</translation>
    </message>
    <message>
        <source>&amp;Keep my account</source>
        <translation>Mein Konto be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>Mein Konto &amp;löschen</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The server cannot be reached. What you see is from the last time.</source>
        <translation>Der Server ist nicht erreichbar. Sie sehen den Stand vom letzten Mal.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing here was lost.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Hier ging nichts verloren.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server does not let you do this: %1</source>
        <translation>Der Server erlaubt Ihnen das nicht: %1</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to go on; nothing here was lost.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Melden Sie sich erneut an, um fortzufahren; hier ging nichts verloren.</translation>
    </message>
    <message>
        <source>The server no longer knows it: %1</source>
        <translation>Der Server kennt das nicht mehr: %1</translation>
    </message>
    <message>
        <source>It was changed in the meantime: %1</source>
        <translation>Das wurde inzwischen geändert: %1</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Der Server hat das abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a while.</source>
        <translation>Der Server bittet um eine Pause. Versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <translation>Auf dem Server ist ein Fehler aufgetreten. Versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>The answer is not one of a Mentorship server. Perhaps this network needs a sign-in, or the address is wrong.</source>
        <translation>Die Antwort stammt nicht von einem Mentorship-Server. Vielleicht verlangt dieses Netzwerk eine Anmeldung, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe, so nothing was sent: %1</source>
        <translation>Die Verbindung zum Server ist nicht sicher, deshalb wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1</source>
        <translation>Der Schlüsselbund konnte nicht verwendet werden: %1</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Your mentorships</source>
        <translation>Ihre Mentorschaften</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes ansteht</translation>
    </message>
    <message>
        <source>Completed tasks</source>
        <translation>Erledigte Aufgaben</translation>
    </message>
    <message>
        <source>Latest achievements</source>
        <translation>Neueste Erfolge</translation>
    </message>
</context>
<context>
    <name>MemberFilterForm</name>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>Bietet Mentoring an</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>Sucht Mentoring</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>Jetzt verfügbar</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <comment>of a member</comment>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>Location has</source>
        <translation>Ort enthält</translation>
    </message>
    <message>
        <source>Skills have</source>
        <translation>Fähigkeiten enthalten</translation>
    </message>
    <message>
        <source>Interests have</source>
        <translation>Interessen enthalten</translation>
    </message>
    <message>
        <source>Shows only the members of whom this is true.</source>
        <translation>Zeigt nur die Mitglieder, auf die das zutrifft.</translation>
    </message>
    <message>
        <source>Shows only the members who wrote these words there.</source>
        <translation>Zeigt nur die Mitglieder, die dort diese Wörter geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Search members</source>
        <translation>Mitglieder suchen</translation>
    </message>
    <message>
        <source>Names, places, occupations, biographies, skills and interests are searched</source>
        <translation>Durchsucht werden Namen, Orte, Berufe, Biografien, Fähigkeiten und Interessen</translation>
    </message>
    <message>
        <source>Show only some members</source>
        <translation>Nur bestimmte Mitglieder zeigen</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Mitglieder filtern</translation>
    </message>
    <message>
        <source>Sort members</source>
        <translation>Mitglieder sortieren</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>Alle Mitglieder zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>members</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>members</comment>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>People whose skills and interests meet yours</source>
        <translation>Personen, deren Fähigkeiten und Interessen zu Ihren passen</translation>
    </message>
    <message>
        <source>Worked out on this computer, from what is written in your profile and theirs.</source>
        <translation>Auf diesem Computer ermittelt aus dem, was in Ihrem Profil und den Profilen der anderen steht.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop loading members; what has arrived stays</source>
        <translation>Laden der Mitglieder abbrechen; bereits Geladenes bleibt</translation>
    </message>
    <message>
        <source>Load all members again</source>
        <translation>Alle Mitglieder neu laden</translation>
    </message>
    <message>
        <source>Searches what members write about themselves. Accents and capitals do not matter.</source>
        <translation>Sucht in dem, was Mitglieder über sich schreiben. Akzente und Großschreibung sind gleich.</translation>
    </message>
</context>
<context>
    <name>OverviewCheckDialog</name>
    <message>
        <source>Compare with the server</source>
        <translation>Mit dem Server vergleichen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>&amp;Erneut vergleichen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Other devices stay signed in: the server keeps their sign-ins valid.</source>
        <translation>Andere Geräte bleiben angemeldet: Der Server lässt deren Anmeldungen gültig.</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>A&amp;ktuelles Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>Passwort än&amp;dern</translation>
    </message>
</context>
<context>
    <name>PasteTasksDialog</name>
    <message>
        <source>Paste as tasks</source>
        <translation>Als Aufgaben einfügen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Space chooses a line or leaves it out.</source>
        <translation>Die Leertaste wählt eine Zeile aus oder ab.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Leave this member</source>
        <translation>Ansicht dieses Mitglieds verlassen</translation>
    </message>
    <message>
        <source>Ask to &amp;mentor me…</source>
        <translation>&amp;Um Mentoring bitten…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>Mentoring anbie&amp;ten…</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Was Sie gemeinsam haben</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>Zwischen Ihnen beiden</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member</comment>
        <translation>Über diese Person</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>Be&amp;ruf</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>Biogra&amp;fie</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>I am looking for a &amp;mentor</source>
        <translation>Ich &amp;suche Mentoring</translation>
    </message>
    <message>
        <source>I c&amp;an be a mentor</source>
        <translation>Ich kann &amp;Mentoring anbieten</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>Fähig&amp;keiten</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>&amp;Interessen</translation>
    </message>
    <message>
        <source>Where to find you</source>
        <translation>Wo man Sie findet</translation>
    </message>
    <message>
        <source>&amp;Slack user name</source>
        <translation>S&amp;lack-Benutzername</translation>
    </message>
    <message>
        <source>Social me&amp;dia links</source>
        <translation>Links zu so&amp;zialen Medien</translation>
    </message>
    <message>
        <source>&amp;Resume address</source>
        <translation>Adresse des Leb&amp;enslaufs</translation>
    </message>
    <message>
        <source>&amp;Photo address</source>
        <translation>Adresse des Fo&amp;tos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Änder&amp;ungen speichern</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>No mentorship %1 is known here.</source>
        <translation>Eine Mentorschaft %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Mentorship %1 with %2 is not running, so nothing can be added.</source>
        <translation>Die Mentorschaft %1 mit %2 läuft nicht, deshalb kann nichts hinzugefügt werden.</translation>
    </message>
    <message>
        <source>No mentorship is running here, so there is nowhere to add it.</source>
        <translation>Hier läuft keine Mentorschaft, zu der die Aufgabe hinzugefügt werden könnte.</translation>
    </message>
    <message>
        <source>Several mentorships are running, so say which with --relation: %1.</source>
        <translation>Es laufen mehrere Mentorschaften; geben Sie mit --relation an, welche gemeint ist: %1.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>A mail is sent to you; once you have opened its link, you can sign in.</source>
        <translation>Sie erhalten eine E-Mail; sobald Sie den Link darin geöffnet haben, können Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>Ser&amp;veradresse</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>I am &amp;looking for a mentor</source>
        <translation>Ich &amp;suche Mentoring</translation>
    </message>
    <message>
        <source>I can be a &amp;mentor</source>
        <translation>Ich kann &amp;Mentoring anbieten</translation>
    </message>
    <message>
        <source>I &amp;agree that the owner of this server keeps my profile and shows it to its other members.</source>
        <translation>Ich &amp;willige ein, dass die Betreiber dieses Servers mein Profil speichern und es den anderen Mitgliedern zeigen.</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>Stattdessen &amp;anmelden</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Filter by name or notes</source>
        <translation>Nach Namen oder Notizen filtern</translation>
    </message>
    <message>
        <source>Filter relations</source>
        <translation>Beziehungen filtern</translation>
    </message>
    <message>
        <source>Show only some roles, directions or states</source>
        <translation>Nur bestimmte Rollen, Richtungen oder Zustände zeigen</translation>
    </message>
    <message>
        <source>Role, direction and state</source>
        <translation>Rolle, Richtung und Zustand</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Shows only the mentorships and requests that have these words. Esc empties the field.</source>
        <translation>Zeigt nur die Mentorschaften und Anfragen mit diesen Wörtern. Esc leert das Feld.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, then time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>They are the &amp;mentor, you are the mentee</source>
        <translation>Die andere Person ist &amp;Mentor/in, Sie sind Mentee</translation>
    </message>
    <message>
        <source>&amp;You are the mentor, they are the mentee</source>
        <translation>&amp;Sie sind Mentor/in, die andere Person ist Mentee</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Endet am</translation>
    </message>
    <message>
        <source>&amp;Notes: what it is to be about</source>
        <translation>&amp;Notizen: worum es gehen soll</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Begin with notes that were written before</source>
        <translation>Mit früher geschriebenen Notizen beginnen</translation>
    </message>
    <message>
        <source>What you hope for, how much time you have, when you could meet</source>
        <translation>Was Sie sich erhoffen, wie viel Zeit Sie haben, wann Sie sich treffen könnten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation>&amp;Anfrage senden</translation>
    </message>
    <message>
        <source>The day on which the mentorship ends. The other side sees it in the request.</source>
        <translation>Der Tag, an dem die Mentorschaft endet. Die andere Seite sieht ihn in der Anfrage.</translation>
    </message>
    <message>
        <source>What you want to say with the request. The other side reads it before answering, and it stays with the mentorship.</source>
        <translation>Was Sie mit der Anfrage sagen möchten. Die andere Seite liest es vor der Antwort, und es bleibt bei der Mentorschaft.</translation>
    </message>
</context>
<context>
    <name>RequestRules</name>
    <message>
        <source>You cannot ask yourself.</source>
        <translation>Sie können sich nicht selbst anfragen.</translation>
    </message>
    <message>
        <source>Your profile says that you do not mentor at the moment.</source>
        <translation>Laut Ihrem Profil bieten Sie derzeit kein Mentoring an.</translation>
    </message>
    <message>
        <source>This person does not mentor at the moment.</source>
        <translation>Diese Person bietet derzeit kein Mentoring an.</translation>
    </message>
    <message>
        <source>Your profile says that you do not look for a mentor.</source>
        <translation>Laut Ihrem Profil suchen Sie kein Mentoring.</translation>
    </message>
    <message>
        <source>This person does not look for a mentor.</source>
        <translation>Diese Person sucht kein Mentoring.</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>Sie haben bereits eine laufende Mentorschaft. Diese muss zuerst enden.</translation>
    </message>
    <message>
        <source>This person already has a running mentorship.</source>
        <translation>Diese Person hat bereits eine laufende Mentorschaft.</translation>
    </message>
    <message>
        <source>A request like this one already waits for an answer.</source>
        <translation>Eine Anfrage wie diese wartet bereits auf eine Antwort.</translation>
    </message>
    <message>
        <source>This person has not confirmed their e-mail address yet, so the server may not be able to tell them of your request.</source>
        <translation>Diese Person hat ihre E-Mail-Adresse noch nicht bestätigt, deshalb kann der Server sie möglicherweise nicht über Ihre Anfrage benachrichtigen.</translation>
    </message>
    <message>
        <source>A mentorship lasts at least %L1 weeks.</source>
        <translation>Eine Mentorschaft dauert mindestens %L1 Wochen.</translation>
    </message>
    <message>
        <source>A mentorship lasts at most %L1 weeks.</source>
        <translation>Eine Mentorschaft dauert höchstens %L1 Wochen.</translation>
    </message>
</context>
<context>
    <name>SandboxModule</name>
    <message>
        <source>the sample data are not installed</source>
        <translation>die Beispieldaten sind nicht installiert</translation>
    </message>
    <message>
        <source>its port is taken</source>
        <translation>der Port ist belegt</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter an address like https://mentorship.example.org.</source>
        <translation>Geben Sie eine Adresse wie https://mentorship.example.org ein.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>Leave out what follows the server&apos;s name, from the first / on.</source>
        <translation>Lassen Sie weg, was auf den Servernamen folgt, ab dem ersten /.</translation>
    </message>
    <message>
        <source>Without https, anyone on the way could read along. http:// is possible only for a server on this computer.</source>
        <translation>Ohne https könnten andere unterwegs mitlesen. http:// ist nur für einen Server auf diesem Computer möglich.</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>about me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Slack-Benutzername</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>Interessen</translation>
    </message>
</context>
<context>
    <name>ServiceMessages</name>
    <message>
        <source>Username or password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Please verify your email before login.</source>
        <translation>Bitte bestätigen Sie Ihre E-Mail-Adresse, bevor Sie sich anmelden.</translation>
    </message>
    <message>
        <source>A user with that username already exists.</source>
        <translation>Es gibt schon jemanden mit diesem Benutzernamen.</translation>
    </message>
    <message>
        <source>A user with that email already exists.</source>
        <translation>Es gibt schon jemanden mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Your email is invalid.</source>
        <translation>Ihre E-Mail-Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>You are not registered in the system.</source>
        <translation>Sie sind im System nicht registriert.</translation>
    </message>
    <message>
        <source>You already confirm your email.</source>
        <translation>Sie haben Ihre E-Mail-Adresse schon bestätigt.</translation>
    </message>
    <message>
        <source>Account already confirmed.</source>
        <translation>Das Konto ist schon bestätigt.</translation>
    </message>
    <message>
        <source>The confirmation link is invalid or the token has expired.</source>
        <translation>Der Bestätigungslink ist ungültig oder abgelaufen.</translation>
    </message>
    <message>
        <source>Current password is incorrect.</source>
        <translation>Das aktuelle Passwort ist falsch.</translation>
    </message>
    <message>
        <source>New password should not be same as the current password.</source>
        <translation>Das neue Passwort darf nicht dasselbe sein wie das aktuelle.</translation>
    </message>
    <message>
        <source>Your name is invalid.</source>
        <translation>Ihr Name ist ungültig.</translation>
    </message>
    <message>
        <source>Your username is invalid.</source>
        <translation>Ihr Benutzername ist ungültig.</translation>
    </message>
    <message>
        <source>User does not exist.</source>
        <translation>Dieses Mitglied gibt es nicht.</translation>
    </message>
    <message>
        <source>You cannot delete your account, since you are the only Admin left.</source>
        <translation>Sie können Ihr Konto nicht löschen, weil sonst niemand mehr die Administration innehat.</translation>
    </message>
    <message>
        <source>User is already an Admin.</source>
        <translation>Dieses Mitglied administriert bereits.</translation>
    </message>
    <message>
        <source>User is not an Admin.</source>
        <translation>Dieses Mitglied administriert nicht.</translation>
    </message>
    <message>
        <source>Mentorship relation does not exist.</source>
        <translation>Diese Mentorschaft gibt es nicht.</translation>
    </message>
    <message>
        <source>This mentorship relation request does not exist.</source>
        <translation>Diese Anfrage gibt es nicht.</translation>
    </message>
    <message>
        <source>This mentorship relation is not in the pending state.</source>
        <translation>Diese Anfrage wartet nicht mehr auf eine Antwort.</translation>
    </message>
    <message>
        <source>This mentorship relation status is not in the accepted state.</source>
        <translation>Diese Mentorschaft läuft nicht.</translation>
    </message>
    <message>
        <source>You are not involved in this mentorship relation.</source>
        <translation>Sie sind an dieser Mentorschaft nicht beteiligt.</translation>
    </message>
    <message>
        <source>You are currently involved in a mentorship relation.</source>
        <translation>Sie sind zurzeit an einer Mentorschaft beteiligt.</translation>
    </message>
    <message>
        <source>Mentor user is already in a relationship.</source>
        <translation>Die Mentorin oder der Mentor hat bereits eine laufende Mentorschaft.</translation>
    </message>
    <message>
        <source>Mentee user is already in a relationship.</source>
        <translation>Die oder der Mentee hat bereits eine laufende Mentorschaft.</translation>
    </message>
    <message>
        <source>Mentor user is not available to mentor.</source>
        <translation>Diese Person steht nicht als Mentorin oder Mentor zur Verfügung.</translation>
    </message>
    <message>
        <source>Mentee user is not available to be mentored.</source>
        <translation>Diese Person sucht keine Mentorschaft.</translation>
    </message>
    <message>
        <source>Mentor user does not exist.</source>
        <translation>Die Mentorin oder den Mentor gibt es nicht.</translation>
    </message>
    <message>
        <source>Mentee user does not exist.</source>
        <translation>Die oder den Mentee gibt es nicht.</translation>
    </message>
    <message>
        <source>End date is invalid since date has passed.</source>
        <translation>Das Enddatum liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Task does not exist.</source>
        <translation>Diese Aufgabe gibt es nicht.</translation>
    </message>
    <message>
        <source>Task was already achieved.</source>
        <translation>Diese Aufgabe ist schon erledigt.</translation>
    </message>
    <message>
        <source>Task comment does not exist.</source>
        <translation>Diesen Kommentar gibt es nicht.</translation>
    </message>
    <message>
        <source>Password shouldn&apos;t contain spaces.</source>
        <translation>Das Passwort darf keine Leerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The %1 field has to be longer than %L2 characters and shorter than %L3 characters.</source>
        <translation>Das Feld „%1“ muss länger als %L2 und kürzer als %L3 Zeichen sein.</translation>
    </message>
    <message>
        <source>The %1 field has to be shorter than %L2 characters.</source>
        <translation>Das Feld „%1“ muss kürzer als %L2 Zeichen sein.</translation>
    </message>
    <message>
        <source>Your new username is invalid.</source>
        <translation>Ihr neuer Benutzername ist ungültig.</translation>
    </message>
    <message>
        <source>Mentorship relation maximum duration is %L1 months.</source>
        <translation>Eine Mentorschaft dauert höchstens %L1 Monate.</translation>
    </message>
    <message>
        <source>Mentorship relation minimum duration is %L1 week.</source>
        <translation>Eine Mentorschaft dauert mindestens %L1 Wochen.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>Bei Mentorship anmelden</translation>
    </message>
    <message>
        <source>Your mentorships, their tasks and comments, also without a network.</source>
        <translation>Ihre Mentorschaften mit Aufgaben und Kommentaren, auch ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>Ser&amp;veradresse</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>&amp;Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>S&amp;tay signed in (kept in your keychain)</source>
        <translation>An&amp;gemeldet bleiben (im Schlüsselbund gespeichert)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
    <message>
        <source>Tr&amp;y it with sample data</source>
        <translation>Mi&amp;t Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Opens invented people, tasks and comments on this computer. No account is needed, and nothing leaves it.</source>
        <translation>Öffnet erfundene Personen, Aufgaben und Kommentare auf diesem Computer. Ein Konto ist nicht nötig, und nichts verlässt den Computer.</translation>
    </message>
    <message>
        <source>The address of the Mentorship server, such as https://mentors.example.org. Your account is on this server only.</source>
        <translation>Die Adresse des Mentorship-Servers, etwa https://mentors.example.org. Ihr Konto gibt es nur auf diesem Server.</translation>
    </message>
    <message>
        <source>The user name or the email address that you registered with.</source>
        <translation>Der Benutzername oder die E-Mail-Adresse, mit der Sie sich registriert haben.</translation>
    </message>
    <message>
        <source>It is sent to this server only, and is not kept on this computer.</source>
        <translation>Es wird nur an diesen Server gesendet und nicht auf diesem Computer behalten.</translation>
    </message>
    <message>
        <source>Keeps a key in your keychain, so that you need not sign in at each start, and can read offline what was seen. Without it nothing is kept when you quit.</source>
        <translation>Bewahrt einen Schlüssel in Ihrem Schlüsselbund auf, sodass Sie sich nicht bei jedem Start anmelden müssen und offline lesen können, was gesehen wurde. Ohne dies bleibt nach dem Beenden nichts.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The changes that wait here were written by a newer version of Mentorship. Update it to go on.</source>
        <translation>Die hier wartenden Änderungen wurden mit einer neueren Version von Mentorship geschrieben. Aktualisieren Sie das Programm, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be kept.</source>
        <translation>Niemand ist angemeldet, deshalb kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>What was kept on this computer cannot be read. Open Mentorship to have it fetched again.</source>
        <translation>Die auf diesem Computer gespeicherten Daten können nicht gelesen werden. Öffnen Sie Mentorship, damit sie neu geladen werden.</translation>
    </message>
    <message>
        <source>The changes that wait here cannot be read. Open Mentorship, which sets them aside, and try again.</source>
        <translation>Die hier wartenden Änderungen können nicht gelesen werden. Öffnen Sie Mentorship, damit sie beiseitegelegt werden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key to your data is not valid.</source>
        <translation>Der Schlüssel zu Ihren Daten ist ungültig.</translation>
    </message>
    <message>
        <source>What this belongs to could not be kept.</source>
        <translation>Das, wozu dies gehört, konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>Ein anderes Programm verwendet die Daten.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Es ist nicht genügend Arbeitsspeicher vorhanden.</translation>
    </message>
    <message>
        <source>The copy kept here was damaged. It was set aside and is fetched again.</source>
        <translation>Die hier gespeicherte Kopie war beschädigt. Sie wurde beiseitegelegt und wird neu geladen.</translation>
    </message>
    <message>
        <source>The file of the changes that wait was damaged. It was set aside, and they go on from a new one.</source>
        <translation>Die Datei mit den wartenden Änderungen war beschädigt. Sie wurde beiseitegelegt, und es geht mit einer neuen weiter.</translation>
    </message>
    <message>
        <source>Mentorship is already open with this account.</source>
        <translation>Mentorship ist mit diesem Konto bereits geöffnet.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>Einige Dateien konnten nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>It is on its way to the server already.</source>
        <translation>Es ist bereits auf dem Weg zum Server.</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Aufgaben filtern</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Space completes the selected tasks, Delete removes them.</source>
        <translation>Die Leertaste erledigt die ausgewählten Aufgaben, Entf löscht sie.</translation>
    </message>
    <message>
        <source>Write a task and press Enter. Without a network it waits on this computer.</source>
        <translation>Schreiben Sie eine Aufgabe und drücken Sie Enter. Ohne Netz wartet sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Shows only the tasks that have these words. Esc empties the field.</source>
        <translation>Zeigt nur die Aufgaben mit diesen Wörtern. Esc leert das Feld.</translation>
    </message>
</context>
<context>
    <name>WaitingLines</name>
    <message>
        <source>your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>a new request</source>
        <translation>eine neue Anfrage</translation>
    </message>
    <message>
        <source>mentorship %1</source>
        <translation>Mentorschaft %1</translation>
    </message>
    <message>
        <source>a new request to %1</source>
        <translation>eine neue Anfrage an %1</translation>
    </message>
    <message>
        <source>mentorship %1 with %2</source>
        <translation>Mentorschaft %1 mit %2</translation>
    </message>
    <message>
        <source>can still be undone</source>
        <translation>kann noch rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>not sent yet: %1</source>
        <translation>noch nicht gesendet: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>sent, but the server does not show it yet</source>
        <translation>gesendet, aber der Server zeigt es noch nicht</translation>
    </message>
    <message>
        <source>it is not known whether it arrived; it can be looked for from %1 on</source>
        <translation>unklar, ob es angekommen ist; ab %1 kann nachgesehen werden</translation>
    </message>
    <message>
        <source>it is not known whether it arrived</source>
        <translation>unklar, ob es angekommen ist</translation>
    </message>
    <message>
        <source>waits for you: %1</source>
        <translation>wartet auf Sie: %1</translation>
    </message>
</context>
<context>
    <name>app::Gui</name>
    <message>
        <source>The sample data cannot be started: %1</source>
        <translation>Die Beispieldaten können nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>This is sample data from a server inside this program. Change what you like: it is gone when you quit.</source>
        <translation>Dies sind Beispieldaten von einem Server innerhalb dieses Programms. Ändern Sie, was Sie möchten: Beim Beenden ist alles weg.</translation>
    </message>
    <message>
        <source>Signing out drops changes on this computer that cannot be read at present.</source>
        <translation>Beim Abmelden gehen Änderungen auf diesem Computer verloren, die derzeit nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Sign out and drop them</source>
        <translation>Abmelden und verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>signed in</comment>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Your account is no longer on this server, so nothing is sent any more. Export what you want to keep: signing out deletes it from this computer.</source>
        <translation>Ihr Konto gibt es auf diesem Server nicht mehr, deshalb wird nichts mehr gesendet. Exportieren Sie, was Sie behalten möchten: Beim Abmelden wird es von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>with the window open</comment>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Meine Daten exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Your data were written to %1. Keep the file safe: it is readable to whoever has it.</source>
        <translation>Ihre Daten wurden in %1 geschrieben. Bewahren Sie die Datei sicher auf: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet.</source>
        <translation>
            <numerusform>Beim Abmelden geht %Ln Änderung verloren, die der Server noch nicht hat.</numerusform>
            <numerusform>Beim Abmelden gehen %Ln Änderungen verloren, die der Server noch nicht hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window drops %Ln change(s) that the server does not have yet, since nothing is kept on this computer.</source>
        <translation>
            <numerusform>Beim Schließen des Fensters geht %Ln Änderung verloren, die der Server noch nicht hat, denn auf diesem Computer wird nichts gespeichert.</numerusform>
            <numerusform>Beim Schließen des Fensters gehen %Ln Änderungen verloren, die der Server noch nicht hat, denn auf diesem Computer wird nichts gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>The password could not be read: %1</source>
        <translation>Das Passwort konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No server is known yet. Say which with --server URL.</source>
        <translation>Es ist noch kein Server bekannt. Geben Sie ihn mit --server URL an.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Sign in first.</source>
        <translation>Hier ist niemand angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Ihr Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your account is no longer on this server; what is kept here stays until you sign out.</source>
        <translation>Ihr Konto gibt es auf diesem Server nicht mehr; was hier gespeichert ist, bleibt bis zum Abmelden.</translation>
    </message>
    <message>
        <source>Signing out drops changes that cannot be read at present; to do so, add --discard-changes.</source>
        <translation>Beim Abmelden gehen Änderungen verloren, die derzeit nicht gelesen werden können; wenn Sie das möchten, ergänzen Sie --discard-changes.</translation>
    </message>
    <message numerus="yes">
        <source>The server took longer than %Ln second(s).</source>
        <translation>
            <numerusform>Der Server brauchte länger als %Ln Sekunde.</numerusform>
            <numerusform>Der Server brauchte länger als %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet; to do so, add --discard-changes.</source>
        <translation>
            <numerusform>Beim Abmelden geht %Ln Änderung verloren, die der Server noch nicht hat; wenn Sie das möchten, ergänzen Sie --discard-changes.</numerusform>
            <numerusform>Beim Abmelden gehen %Ln Änderungen verloren, die der Server noch nicht hat; wenn Sie das möchten, ergänzen Sie --discard-changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewsTexts</name>
    <message>
        <source>%1 asks you to be their mentor</source>
        <translation>%1 bittet Sie, Mentor zu sein</translation>
    </message>
    <message>
        <source>%1 offers to be your mentor</source>
        <translation>%1 bietet an, Ihr Mentor zu sein</translation>
    </message>
    <message>
        <source>%1 has accepted your request</source>
        <translation>%1 hat Ihre Anfrage angenommen</translation>
    </message>
    <message>
        <source>%1 has declined your request</source>
        <translation>%1 hat Ihre Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The mentorship with %1 was cancelled</source>
        <translation>Die Mentorschaft mit %1 wurde abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>The mentorship with %1 ends in %Ln day(s)</source>
        <translation>
            <numerusform>Die Mentorschaft mit %1 endet in %Ln Tag</numerusform>
            <numerusform>Die Mentorschaft mit %1 endet in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>New task with %1</source>
        <translation>Neue Aufgabe mit %1</translation>
    </message>
    <message>
        <source>%1 has commented</source>
        <translation>%1 hat kommentiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>%Ln neue Anfrage</numerusform>
            <numerusform>%Ln neue Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) accepted</source>
        <translation>
            <numerusform>%Ln Anfrage angenommen</numerusform>
            <numerusform>%Ln Anfragen angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) declined</source>
        <translation>
            <numerusform>%Ln Anfrage abgelehnt</numerusform>
            <numerusform>%Ln Anfragen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) cancelled</source>
        <translation>
            <numerusform>%Ln Mentorschaft abgebrochen</numerusform>
            <numerusform>%Ln Mentorschaften abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) end soon</source>
        <translation>
            <numerusform>%Ln Mentorschaft endet bald</numerusform>
            <numerusform>%Ln Mentorschaften enden bald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new task(s)</source>
        <translation>
            <numerusform>%Ln neue Aufgabe</numerusform>
            <numerusform>%Ln neue Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln neuer Kommentar</numerusform>
            <numerusform>%Ln neue Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>What was kept on this computer was damaged. It has been set aside and is fetched again from the server.</source>
        <translation>Die auf diesem Computer gespeicherten Daten waren beschädigt. Sie wurden beiseitegelegt und werden neu vom Server geladen.</translation>
    </message>
    <message>
        <source>What was kept on this computer is of another version of this program. It has been set aside and is fetched again.</source>
        <translation>Die auf diesem Computer gespeicherten Daten stammen von einer anderen Version dieses Programms. Sie wurden beiseitegelegt und werden neu geladen.</translation>
    </message>
    <message>
        <source>The key to what was kept on this computer is no longer in your keychain. It has been set aside and is fetched again.</source>
        <translation>Der Schlüssel zu den auf diesem Computer gespeicherten Daten ist nicht mehr in Ihrem Schlüsselbund. Die Daten wurden beiseitegelegt und werden neu geladen.</translation>
    </message>
    <message>
        <source>Changes cannot be kept on this computer at present: %1</source>
        <translation>Änderungen können derzeit nicht auf diesem Computer gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Some changes that waited could not be read, so their file was set aside in %1.</source>
        <translation>Einige wartende Änderungen konnten nicht gelesen werden, deshalb wurde ihre Datei in %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>Einige Dateien konnten nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>app::Tour</name>
    <message>
        <source>Read the chapter on ownership and note three questions</source>
        <translation>Das Kapitel über Ownership lesen und drei Fragen notieren</translation>
    </message>
    <message>
        <source>Done this morning. The second exercise was the hard one: can we look at it together on Thursday?</source>
        <translation>Heute Morgen erledigt. Die zweite Übung war die schwierige: Können wir sie am Donnerstag gemeinsam ansehen?</translation>
    </message>
    <message>
        <source>Written on the train</source>
        <translation>Im Zug geschrieben</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>Der Ordner für die Bilder kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Step %1 did not show what it should.</source>
        <translation>Schritt %1 hat nicht gezeigt, was er sollte.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>- Read the notes of last week
- [x] Set up the build
- Write down what is still unclear, with an example for each question</source>
        <translation>- Die Notizen der letzten Woche lesen
- [x] Den Build einrichten
- Aufschreiben, was noch unklar ist, mit einem Beispiel zu jeder Frage</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>&amp;Open Mentorship</source>
        <translation>Mentorship ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>&amp;Aufgabe hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorship</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) new</source>
        <translation>
            <numerusform>%Ln Neuigkeit</numerusform>
            <numerusform>%Ln Neuigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln wartende Änderung</numerusform>
            <numerusform>%Ln wartende Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::CommentModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>author, text of a comment; read out by a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>author and text of a comment</comment>
        <translation>%1, eine Änderung wartet auf Sie</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>author and text of a comment</comment>
        <translation>%1, noch nicht auf dem Server</translation>
    </message>
</context>
<context>
    <name>model::MemberModel</name>
    <message>
        <source>mentors</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>bietet Mentoring an</translation>
    </message>
    <message>
        <source>looks for a mentor</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>sucht Mentoring</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>derzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>e-mail address not confirmed</source>
        <comment>of somebody; read out</comment>
        <translation>E-Mail-Adresse nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>model::Recommendation</name>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>Sie nennen beide %1.</translation>
    </message>
    <message>
        <source>They mentor, and you look for a mentor.</source>
        <translation>Diese Person bietet Mentoring an, und Sie suchen es.</translation>
    </message>
    <message>
        <source>They look for a mentor, and you mentor.</source>
        <translation>Diese Person sucht Mentoring, und Sie bieten es an.</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>Sie sind am selben Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of things that two people have in common</comment>
        <translation>
            <numerusform>%Ln weitere Angabe</numerusform>
            <numerusform>%Ln weitere Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::RelationModel</name>
    <message>
        <source>Deleted account</source>
        <translation>Gelöschtes Konto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>partner, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>partner, group</comment>
        <translation>%1, eine Änderung wartet auf Sie</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>partner, group</comment>
        <translation>%1, noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>%1, %2, %L3 of %L4 tasks done</source>
        <translation>%1, %2, %L3 von %L4 Aufgaben erledigt</translation>
    </message>
</context>
<context>
    <name>model::TaskModel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1, %2, a change waits for you</source>
        <comment>task, state</comment>
        <translation>%1, %2, eine Änderung wartet auf Sie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>task, state; read out by a screen reader</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, not yet on the server</source>
        <comment>task, state</comment>
        <translation>%1, %2, noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>session::Enrolment</name>
    <message>
        <source>The server makes an account only when its terms are accepted.</source>
        <translation>Der Server erstellt ein Konto nur, wenn seine Bedingungen akzeptiert werden.</translation>
    </message>
    <message>
        <source>This is not the link of the mail. Copy the whole link from it.</source>
        <translation>Das ist nicht der Link aus der E-Mail. Kopieren Sie den ganzen Link daraus.</translation>
    </message>
</context>
<context>
    <name>session::EntryRemovals</name>
    <message>
        <source>your sign-in is still in it. It will be deleted when you next start this program.</source>
        <translation>Ihre Anmeldung ist noch darin. Sie wird beim nächsten Start dieses Programms gelöscht.</translation>
    </message>
</context>
<context>
    <name>session::Session</name>
    <message>
        <source>Your keychain is still locked. What you saved on this computer stays closed until it is unlocked.</source>
        <translation>Ihr Schlüsselbund ist noch gesperrt. Was Sie auf diesem Computer gespeichert haben, bleibt verschlossen, bis er entsperrt wird.</translation>
    </message>
    <message>
        <source>Your keychain no longer holds your sign-in. Please sign in again.</source>
        <translation>Ihr Schlüsselbund enthält Ihre Anmeldung nicht mehr. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment, so what you saved stays closed. You can sign in for this time.</source>
        <translation>Dieser Computer hat derzeit keinen Schlüsselbund, deshalb bleibt verschlossen, was Sie gespeichert haben. Sie können sich für dieses Mal anmelden.</translation>
    </message>
    <message>
        <source>Your keychain could not be read. You can try again, or sign in again.</source>
        <translation>Ihr Schlüsselbund konnte nicht gelesen werden. Sie können es noch einmal versuchen oder sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Your sign-in was saved by a newer version of this program. Use that one, or sign in for this time.</source>
        <translation>Ihre Anmeldung wurde von einer neueren Version dieses Programms gespeichert. Verwenden Sie diese, oder melden Sie sich für dieses Mal an.</translation>
    </message>
    <message>
        <source>Your keychain holds a damaged sign-in. Please sign in again.</source>
        <translation>Ihr Schlüsselbund enthält eine beschädigte Anmeldung. Bitte melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>session::SignInFlow</name>
    <message>
        <source>Your keychain is locked. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Sie bleiben bis zum Beenden angemeldet, und auf diesem Computer wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Dieser Computer hat derzeit keinen Schlüsselbund. Sie bleiben bis zum Beenden angemeldet, und auf diesem Computer wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your keychain does not answer. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Ihr Schlüsselbund antwortet nicht. Sie bleiben bis zum Beenden angemeldet, und auf diesem Computer wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your keychain could not keep the sign-in. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Ihr Schlüsselbund konnte die Anmeldung nicht speichern. Sie bleiben bis zum Beenden angemeldet, und auf diesem Computer wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your keychain holds a sign-in of a newer version of this program, which is left as it is. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Ihr Schlüsselbund enthält eine Anmeldung einer neueren Version dieses Programms, die unverändert bleibt. Sie bleiben bis zum Beenden angemeldet, und auf diesem Computer wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your keychain could not keep the new sign-in. You will be asked for it again when you next start this program.</source>
        <translation>Ihr Schlüsselbund konnte die neue Anmeldung nicht speichern. Beim nächsten Start dieses Programms werden Sie erneut danach gefragt.</translation>
    </message>
</context>
<context>
    <name>syncing::EditChecks</name>
    <message>
        <source>This mentorship is not running, so nothing can be added or changed.</source>
        <translation>Diese Mentorschaft läuft nicht, deshalb kann nichts hinzugefügt oder geändert werden.</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>Diesen Kommentar gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>Diesen Kommentar hat jemand anderes geschrieben, deshalb kann nur diese Person ihn ändern.</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>Diese Anfrage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This request is still on its way to the server. Wait a moment.</source>
        <translation>Diese Anfrage ist noch auf dem Weg zum Server. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>This already has a change that waits for the server.</source>
        <translation>Hierzu wartet bereits eine Änderung auf den Server.</translation>
    </message>
    <message>
        <source>This mentorship is not running, so it cannot be ended.</source>
        <translation>Diese Mentorschaft läuft nicht, deshalb kann sie nicht beendet werden.</translation>
    </message>
    <message>
        <source>This request no longer waits for an answer.</source>
        <translation>Diese Anfrage wartet nicht mehr auf eine Antwort.</translation>
    </message>
    <message>
        <source>You did not send this request, so you cannot take it back. You can reject it.</source>
        <translation>Sie haben diese Anfrage nicht gesendet, deshalb können Sie sie nicht zurückziehen. Sie können sie ablehnen.</translation>
    </message>
    <message>
        <source>You sent this request, so the other person has to answer it.</source>
        <translation>Sie haben diese Anfrage gesendet, deshalb muss die andere Person sie beantworten.</translation>
    </message>
    <message>
        <source>This person has deleted their account, so the request cannot be accepted.</source>
        <translation>Diese Person hat ihr Konto gelöscht, deshalb kann die Anfrage nicht angenommen werden.</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>Sie haben bereits eine laufende Mentorschaft. Diese muss zuerst enden.</translation>
    </message>
    <message>
        <source>One of the two has to be you.</source>
        <translation>Eine der beiden Personen müssen Sie sein.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es gibt noch keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>A comment has at most %Ln characters.</source>
        <translation>
            <numerusform>Ein Kommentar hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Kommentar hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AboutDialog</name>
    <message>
        <source>About Mentorship Desktop</source>
        <translation>Über Mentorship Desktop</translation>
    </message>
    <message>
        <source>Mentorship Desktop</source>
        <translation>Mentorship Desktop</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.

A client of the Mentorship System, for mentors and mentees at a desk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Version %1, mit Qt %2.

Ein Programm für das Mentorship System, für Mentoring am Schreibtisch.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
</context>
<context>
    <name>view::AccountPreferences</name>
    <message>
        <source>Account and server</source>
        <translation>Konto und Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What other members see of you.</source>
        <translation>Was andere Mitglieder von Ihnen sehen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password of your account on the server.</source>
        <translation>Das Passwort Ihres Kontos auf dem Server.</translation>
    </message>
    <message>
        <source>Leaving this computer</source>
        <translation>Diesen Computer verlassen</translation>
    </message>
    <message>
        <source>Signing out deletes from this computer what is kept of your account. Nothing is deleted on the server.</source>
        <translation>Beim Abmelden wird von diesem Computer gelöscht, was von Ihrem Konto aufbewahrt wird. Auf dem Server wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Leaving the server</source>
        <translation>Den Server verlassen</translation>
    </message>
    <message>
        <source>Deleting the account cannot be undone. You are asked first.</source>
        <translation>Das Löschen des Kontos kann nicht rückgängig gemacht werden. Sie werden vorher gefragt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>Ihr Profil wurde noch nicht geladen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>view::AchievementButton</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(ohne Text)</translation>
    </message>
    <message>
        <source>%1, with %2, done %3</source>
        <comment>task, partner, time</comment>
        <translation>%1, mit %2, erledigt %3</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>partner, when a task was done</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>view::AdminDialog</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>You</source>
        <comment>in a list of people</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You are the only administrator. While you are, your account cannot be deleted.</source>
        <translation>Nur Sie haben das Administrationsrecht. Solange das so ist, kann Ihr Konto nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>Wer dieses Recht hat, kann es anderen geben und entziehen. Fremde Mentorschaften, Aufgaben oder Kommentare öffnet es nicht.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>You are offline. Administration needs the server.</source>
        <translation>Sie sind offline. Die Administration braucht den Server.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>You are no administrator any more.</source>
        <translation>Sie haben das Administrationsrecht nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Load members</source>
        <translation>Mitglieder &amp;laden</translation>
    </message>
    <message>
        <source>Type a part of the name.</source>
        <translation>Geben Sie einen Teil des Namens ein.</translation>
    </message>
    <message>
        <source>Nobody of that name who is not an administrator yet.</source>
        <translation>Niemand mit diesem Namen, der das Administrationsrecht nicht schon hat.</translation>
    </message>
    <message>
        <source>Only another administrator can take the right from you.</source>
        <translation>Nur jemand anderes mit Administrationsrecht kann Ihnen das Recht entziehen.</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 hat jetzt das Administrationsrecht.</translation>
    </message>
    <message>
        <source>Take the right from %1? You would be the only administrator: nobody else could give it, and your account could not be deleted.</source>
        <translation>%1 das Recht entziehen? Dann hätten nur noch Sie das Administrationsrecht: Niemand sonst könnte es geben, und Ihr Konto könnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Take the administrator’s right from %1?</source>
        <translation>%1 das Administrationsrecht entziehen?</translation>
    </message>
    <message>
        <source>Take it a&amp;way</source>
        <translation>Ent&amp;ziehen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>%1 is no administrator any more.</source>
        <translation>%1 hat das Administrationsrecht nicht mehr.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was changed.</source>
        <translation>Der Server ist nicht erreichbar, deshalb wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Loading the members: %Ln so far.</source>
        <translation>
            <numerusform>Mitglieder werden geladen: bisher %Ln.</numerusform>
            <numerusform>Mitglieder werden geladen: bisher %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AgreementTimeline</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Day %L1 of %L2</source>
        <comment>of a relation</comment>
        <translation>Tag %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>view::AgreementView</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor/in</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Was to end</source>
        <comment>date of a relation</comment>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>date of a relation</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Was vorgeschlagen wird</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
</context>
<context>
    <name>view::BannerBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>view::ChangeCommands</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <comment>of two texts</comment>
        <translation>Mei&amp;nen Text behalten</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <comment>of two texts</comment>
        <translation>Ander&amp;en Text behalten</translation>
    </message>
    <message>
        <source>&amp;Add it again</source>
        <comment>a task that is gone</comment>
        <translation>Erneut hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Post as new</source>
        <comment>a comment</comment>
        <translation>Als neuen Kommentar &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bearbe&amp;iten…</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>It may be on its way to the server already, so it can no longer be discarded.</source>
        <translation>Es ist möglicherweise bereits auf dem Weg zum Server und kann deshalb nicht mehr verworfen werden.</translation>
    </message>
    <message>
        <source>The other text stays, and yours is no longer kept.</source>
        <translation>Der andere Text bleibt, Ihrer wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>Meinen Text ko&amp;pieren</translation>
    </message>
    <message>
        <source>What you wrote is not kept then.</source>
        <translation>Was Sie geschrieben haben, wird dann nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <comment>changes</comment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>changes</comment>
        <translation>Behal&amp;ten</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen?</numerusform>
            <numerusform>%Ln Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) would go along.</source>
        <translation>
            <numerusform>%Ln weitere Änderung würde mit verworfen.</numerusform>
            <numerusform>%Ln weitere Änderungen würden mit verworfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>how a change stands, whose relation it is of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Made %1</source>
        <comment>date and time of a change</comment>
        <translation>Vorgenommen: %1</translation>
    </message>
</context>
<context>
    <name>view::ChangeDetails</name>
    <message>
        <source>Yours</source>
        <comment>of two texts</comment>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>of two texts</comment>
        <translation>Anderer Text</translation>
    </message>
    <message>
        <source>Before both</source>
        <comment>of two texts</comment>
        <translation>Vor beiden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) chosen</source>
        <translation>
            <numerusform>%Ln Änderung ausgewählt</numerusform>
            <numerusform>%Ln Änderungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln Zeichen zu lang</numerusform>
            <numerusform>%Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Noch %Ln Zeichen</numerusform>
            <numerusform>Noch %Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeFacts</name>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Sent; not yet seen in the list</source>
        <translation>Gesendet; noch nicht in der Liste zu sehen</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <comment>a sentence, why</comment>
        <translation>Sie sind gefragt: %1</translation>
    </message>
    <message>
        <source>Waits for another change that needs you: %1</source>
        <translation>Wartet auf eine andere Änderung, bei der Sie gefragt sind: %1</translation>
    </message>
    <message>
        <source>Waits for you to sign in again</source>
        <translation>Wartet, bis Sie sich erneut anmelden</translation>
    </message>
    <message>
        <source>Waits for you to confirm your e-mail address</source>
        <translation>Wartet, bis Sie Ihre E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <source>Cannot be sent: the account is gone</source>
        <translation>Kann nicht gesendet werden: Das Konto gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Waits for a network; next try at %1</source>
        <comment>a time</comment>
        <translation>Wartet auf ein Netzwerk; nächster Versuch um %1</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>Wartet auf ein Netzwerk</translation>
    </message>
    <message>
        <source>Waits; next try at %1</source>
        <comment>a time</comment>
        <translation>Wartet; nächster Versuch um %1</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up again at %1</source>
        <comment>a time</comment>
        <translation>Unklar, ob es angekommen ist; um %1 wird erneut nachgesehen</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up when there is a network</source>
        <translation>Unklar, ob es angekommen ist; wird nachgesehen, sobald ein Netzwerk da ist</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; being looked up</source>
        <translation>Unklar, ob es angekommen ist; wird nachgesehen</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Waits until it can no longer be undone (%L1 s)</source>
        <comment>seconds</comment>
        <translation>Wartet, solange Rückgängigmachen möglich ist (%L1 s)</translation>
    </message>
</context>
<context>
    <name>view::ChangeTexts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Slack-Benutzername</translation>
    </message>
    <message>
        <source>Social media links</source>
        <translation>Links zu sozialen Medien</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Resume address</source>
        <translation>Adresse des Lebenslaufs</translation>
    </message>
    <message>
        <source>Photo address</source>
        <translation>Adresse des Fotos</translation>
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
        <source>(taken out)</source>
        <comment>a text of the profile</comment>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <translation>Sucht Mentoring</translation>
    </message>
    <message>
        <source>Can be a mentor</source>
        <translation>Kann Mentoring anbieten</translation>
    </message>
    <message>
        <source>Mentorship with %1</source>
        <translation>Mentorschaft mit %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <comment>date and time</comment>
        <translation>Vorgenommen: %1</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>Der andere Text</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>of a request</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>a mentorship</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>Änderungen, die noch nicht auf dem Server sind</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <comment>date and time</comment>
        <translation>Geschrieben am %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>view::ChangesPanel</name>
    <message>
        <source>&amp;Export all texts…</source>
        <translation>Alle Texte ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Nothing waits: all your changes are on the server.</source>
        <translation>Nichts wartet: Alle Ihre Änderungen sind auf dem Server.</translation>
    </message>
    <message>
        <source>&amp;Retry all now</source>
        <translation>Alle jetzt erne&amp;ut versuchen</translation>
    </message>
    <message>
        <source>&amp;Copy all texts</source>
        <translation>A&amp;lle Texte kopieren</translation>
    </message>
    <message>
        <source>The text stays as it was.</source>
        <translation>Der Text bleibt, wie er war.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Er&amp;neut anmelden</translation>
    </message>
    <message>
        <source>&amp;Export texts…</source>
        <translation>Te&amp;xte exportieren…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>The change has left before your new text was saved. The text was not sent.</source>
        <translation>Die Änderung wurde abgeschickt, bevor Ihr neuer Text gespeichert war. Der Text wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>Meinen Text kop&amp;ieren</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Export the texts of all changes</source>
        <translation>Die Texte aller Änderungen exportieren</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The texts were written to %1.</source>
        <translation>Die Texte wurden in %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln Änderung zu entscheiden</numerusform>
            <numerusform>%Ln Änderungen zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln wartende Änderung</numerusform>
            <numerusform>%Ln wartende Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangesStanding</name>
    <message>
        <source>Your sign-in has ended, so nothing is sent until you sign in again.</source>
        <translation>Ihre Anmeldung ist abgelaufen, deshalb wird nichts gesendet, bis Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed, so nothing is sent. Follow the link in the e-mail that the server sent you, then try again.</source>
        <translation>Ihre E-Mail-Adresse ist nicht bestätigt, deshalb wird nichts gesendet. Folgen Sie dem Link in der E-Mail, die der Server Ihnen geschickt hat, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server does not know your account any more, so nothing of this can be sent. Save your texts in a file before you sign out.</source>
        <translation>Der Server kennt Ihr Konto nicht mehr, deshalb kann nichts davon gesendet werden. Speichern Sie Ihre Texte in einer Datei, bevor Sie sich abmelden.</translation>
    </message>
</context>
<context>
    <name>view::CommentCommands</name>
    <message>
        <source>&amp;Delete</source>
        <comment>comments</comment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>comments</comment>
        <translation>Behal&amp;ten</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln comment(s) of yours? This cannot be undone.</source>
        <translation>
            <numerusform>%Ln eigenen Kommentar löschen? Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%Ln eigene Kommentare löschen? Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentDelegate</name>
    <message>
        <source>In the editor below</source>
        <comment>state of a comment</comment>
        <translation>Unten im Editor</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Bearbeitet %1</translation>
    </message>
</context>
<context>
    <name>view::CommentFacts</name>
    <message>
        <source>You</source>
        <comment>author of a comment</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>author of a comment, not known</comment>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a comment waits for the person</comment>
        <translation>Sie sind gefragt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>state of a comment</comment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <comment>state of a comment</comment>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>state of a comment</comment>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>time of a comment</comment>
        <translation>%1 · bearbeitet</translation>
    </message>
    <message>
        <source>Not sent yet: it waits for you</source>
        <translation>Noch nicht gesendet: wartet auf Sie</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>Eine Änderung daran wartet auf Sie</translation>
    </message>
    <message>
        <source>Waiting to be changed</source>
        <translation>Wartet auf Änderung</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>Wartet auf Löschung</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Versand</translation>
    </message>
</context>
<context>
    <name>view::CommentsPanel</name>
    <message>
        <source>&amp;Edit comment</source>
        <translation>Kommentar &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Dele&amp;te comment</source>
        <translation>Komment&amp;ar löschen</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Comments can be written once the request is accepted.</source>
        <translation>Kommentare können geschrieben werden, sobald die Anfrage angenommen ist.</translation>
    </message>
    <message>
        <source>This relation has ended: comments can only be read here, as last seen.</source>
        <translation>Diese Beziehung ist beendet: Kommentare können hier nur noch so gelesen werden, wie sie zuletzt zu sehen waren.</translation>
    </message>
    <message>
        <source>Sav&amp;e</source>
        <comment>a comment</comment>
        <translation>Speicher&amp;n</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <comment>a comment</comment>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Kommentar speichern</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>Kommentar senden</translation>
    </message>
    <message>
        <source>Save the comment (Ctrl+Enter)</source>
        <translation>Kommentar speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Send the comment (Ctrl+Enter)</source>
        <translation>Kommentar senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it, Escape leaves it as it was.</source>
        <translation>Strg+Eingabe speichert ihn, Esc lässt ihn, wie er war.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it.</source>
        <translation>Strg+Eingabe sendet ihn.</translation>
    </message>
    <message>
        <source>Choose a task to see its comments.</source>
        <translation>Wählen Sie eine Aufgabe, um ihre Kommentare zu sehen.</translation>
    </message>
    <message>
        <source>No comments yet. Write the first one below.</source>
        <translation>Noch keine Kommentare. Schreiben Sie unten den ersten.</translation>
    </message>
    <message>
        <source>This task has no comments.</source>
        <translation>Diese Aufgabe hat keine Kommentare.</translation>
    </message>
    <message>
        <source>The comments of this task were never seen on this computer, and the service does not show them any more.</source>
        <translation>Die Kommentare dieser Aufgabe waren auf diesem Computer nie zu sehen, und der Dienst zeigt sie nicht mehr.</translation>
    </message>
    <message>
        <source>The comment stays as it was.</source>
        <translation>Der Kommentar bleibt, wie er war.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted. Your text can be sent as a new one.</source>
        <translation>Der Kommentar, den Sie bearbeitet haben, wurde gelöscht. Ihr Text kann als neuer gesendet werden.</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted.</source>
        <translation>Der Kommentar, den Sie bearbeitet haben, wurde gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many; a comment holds %L1, blanks included.</source>
        <translation>
            <numerusform>%Ln Zeichen zu viel; ein Kommentar fasst %L1, Leerzeichen mitgezählt.</numerusform>
            <numerusform>%Ln Zeichen zu viel; ein Kommentar fasst %L1, Leerzeichen mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <comment>characters written, characters allowed</comment>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) without blanks</source>
        <translation>
            <numerusform>%Ln Zeichen ohne Leerzeichen</numerusform>
            <numerusform>%Ln Zeichen ohne Leerzeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CompareView</name>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>In common with you</source>
        <translation>Mit Ihnen gemeinsam</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member&apos;s biography</comment>
        <translation>Über diese Person</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>an e-mail address</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <comment>an e-mail address</comment>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>derselbe Ort</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>%1 · the same for all</source>
        <comment>name of what is compared</comment>
        <translation>%1 · bei allen gleich</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, name of what is compared, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>view::CompletionChart</name>
    <message>
        <source>Completed tasks over time</source>
        <translation>Erledigte Aufgaben im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>month and year, then how many tasks</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <extracomment>first day of the week, then how many tasks</extracomment>
        <translation>Woche vom %1: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>None in the last six months</source>
        <comment>completed tasks</comment>
        <translation>Keine in den letzten sechs Monaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>None in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>Keine in den letzten %L1 Wochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last six months</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%Ln in den letzten sechs Monaten</numerusform>
            <numerusform>%Ln in den letzten sechs Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%Ln in den letzten %L1 Wochen</numerusform>
            <numerusform>%Ln in den letzten %L1 Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as Qt&apos;s formats</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>view::ConfirmPage</name>
    <message>
        <source>Paste the link from the mail, or its last part.</source>
        <translation>Fügen Sie den Link aus der E-Mail oder dessen letzten Teil ein.</translation>
    </message>
    <message>
        <source>Your account is there. A mail is on its way to %1: open its link, or paste the link here.</source>
        <translation>Ihr Konto ist angelegt. Eine E-Mail ist unterwegs an %1: Öffnen Sie den Link darin, oder fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Your account is there, but the server had trouble with its mail to %1. If none comes, have it sent again.</source>
        <translation>Ihr Konto ist angelegt, aber der Server hatte Probleme mit der E-Mail an %1. Falls keine kommt, lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>This account waits for its e-mail address to be confirmed. Open the link in the mail that you were sent, or paste the link here.</source>
        <translation>Für dieses Konto muss noch die E-Mail-Adresse bestätigt werden. Öffnen Sie den Link in der E-Mail, die Sie erhalten haben, oder fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The e-mail address that you registered with is needed for that.</source>
        <translation>Dafür wird die E-Mail-Adresse benötigt, mit der Sie sich registriert haben.</translation>
    </message>
    <message>
        <source>The mail was sent again to %1.</source>
        <translation>Die E-Mail wurde erneut an %1 gesendet.</translation>
    </message>
    <message>
        <source>No account of this server has this address.</source>
        <translation>Kein Konto auf diesem Server hat diese Adresse.</translation>
    </message>
    <message>
        <source>This address is confirmed already. You can sign in.</source>
        <translation>Diese Adresse ist bereits bestätigt. Sie können sich anmelden.</translation>
    </message>
    <message>
        <source>The server had trouble while it sent the mail. It may arrive all the same; if not, try again in a while.</source>
        <translation>Der Server hatte Probleme beim Senden der E-Mail. Vielleicht kommt sie trotzdem an; falls nicht, versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server does not know this link, or it is older than %L1 days.</source>
        <translation>Der Server kennt diesen Link nicht, oder er ist älter als %L1 Tage.</translation>
    </message>
</context>
<context>
    <name>view::DataPreferences</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>&amp;Neu abrufen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What is in it can be read with your keychain only.</source>
        <translation>Der Inhalt kann nur mit Ihrem Schlüsselbund gelesen werden.</translation>
    </message>
    <message>
        <source>Folder in the file manager</source>
        <translation>Ordner in der Dateiverwaltung</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>The cache: it can be fetched from the server again.</source>
        <translation>Der Zwischenspeicher: Er kann wieder vom Server abgerufen werden.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>The outbox, with texts that you have begun: on this computer only.</source>
        <translation>Der Postausgang, mit begonnenen Texten: nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Everything that is kept, as a file that others can read.</source>
        <translation>Alles, was aufbewahrt wird, als Datei, die andere lesen können.</translation>
    </message>
    <message>
        <source>Start the cache anew</source>
        <translation>Zwischenspeicher neu beginnen</translation>
    </message>
    <message>
        <source>Deletes what was seen from this computer and fetches it from the server. Changes that wait stay. It needs the server.</source>
        <translation>Löscht von diesem Computer, was gesehen wurde, und ruft es vom Server ab. Wartende Änderungen bleiben. Dazu wird der Server gebraucht.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>Auf diesem Computer wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no data</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its name is shown above.</source>
        <translation>Der Ordner konnte nicht geöffnet werden. Sein Name steht oben.</translation>
    </message>
    <message>
        <source>The cache is empty, and everything is being fetched again.</source>
        <translation>Der Zwischenspeicher ist leer, und alles wird neu abgerufen.</translation>
    </message>
</context>
<context>
    <name>view::DeleteAccountDialog</name>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>Ihr Profil wurde noch nicht geladen.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>the user name</comment>
        <translation>Er lautet %1.</translation>
    </message>
    <message>
        <source>You are the only administrator, and the server keeps its last one. Make somebody else an administrator first.</source>
        <translation>Nur Sie haben das Administrationsrecht, und auf dem Server muss es immer jemand haben. Geben Sie es zuerst einer anderen Person.</translation>
    </message>
    <message>
        <source>&amp;Choose somebody</source>
        <translation>&amp;Person auswählen</translation>
    </message>
    <message>
        <source>Your mentorship with %1 is still running. It goes on to count as running there, and no other can begin, until it is cancelled. Better cancel it first.</source>
        <translation>Ihre Mentorschaft mit %1 läuft noch. Auf der anderen Seite zählt sie weiterhin als laufend, und dort kann keine andere beginnen, bis sie abgebrochen wird. Brechen Sie sie besser zuerst ab.</translation>
    </message>
    <message>
        <source>You are offline. Deleting the account needs the server.</source>
        <translation>Sie sind offline. Zum Löschen des Kontos wird der Server benötigt.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was deleted.</source>
        <translation>Der Server ist nicht erreichbar, deshalb wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>Mein Konto &amp;löschen</translation>
    </message>
</context>
<context>
    <name>view::Diagnostics</name>
    <message>
        <source>The diagnostics were copied. There are no names, no texts and no addresses in them.</source>
        <translation>Die Diagnose wurde kopiert. Sie enthält keine Namen, keine Texte und keine Adressen.</translation>
    </message>
</context>
<context>
    <name>view::DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>view::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <comment>a panel</comment>
        <translation>%1 ablösen oder andocken</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>a panel</comment>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>view::EditNotices</name>
    <message>
        <source>A change waits for you: %1. %2</source>
        <comment>the change; a sentence, why</comment>
        <translation>Eine Änderung wartet auf Sie: %1. %2</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>It had to be sent again, and may be there twice now: %1. If so, delete one of them.</source>
        <comment>the change</comment>
        <translation>Dies musste erneut gesendet werden und ist jetzt vielleicht doppelt vorhanden: %1. Löschen Sie in diesem Fall eines davon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for you.</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf Sie.</numerusform>
            <numerusform>%Ln Änderungen warten auf Sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::EditTexts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(ohne Text)</translation>
    </message>
    <message>
        <source>The server does not take it, and does not say why.</source>
        <translation>Der Server nimmt es nicht an und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The server does not take it: %1</source>
        <translation>Der Server nimmt es nicht an: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended in the meantime.</source>
        <translation>Die Mentorschaft ist inzwischen beendet.</translation>
    </message>
    <message>
        <source>The request that it was to take the place of was answered in the meantime, so it was not sent.</source>
        <translation>Die Anfrage, die ersetzt werden sollte, wurde inzwischen beantwortet, deshalb wurde die neue nicht gesendet.</translation>
    </message>
    <message>
        <source>The request was answered or withdrawn in the meantime.</source>
        <translation>Die Anfrage wurde inzwischen beantwortet oder zurückgezogen.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>a task</comment>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <comment>a task</comment>
        <translation>„%1“ erledigen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>a task</comment>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <comment>a task</comment>
        <translation>„%1“ kommentieren</translation>
    </message>
    <message>
        <source>Change a comment on “%1”</source>
        <comment>a task</comment>
        <translation>Kommentar zu „%1“ ändern</translation>
    </message>
    <message>
        <source>Delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>Kommentar zu „%1“ löschen</translation>
    </message>
    <message>
        <source>Send a request to %1</source>
        <translation>Anfrage an %1 senden</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>Anfrage an %1 zurückziehen</translation>
    </message>
    <message>
        <source>Accept the request of %1</source>
        <translation>Anfrage von %1 annehmen</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>Anfrage von %1 ablehnen</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1</source>
        <translation>Mentorschaft mit %1 abbrechen</translation>
    </message>
    <message>
        <source>Save your profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>&amp;Undo: complete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Rückgängig: „%1“ erledigen</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Rückgängig: „%1“ löschen</translation>
    </message>
    <message>
        <source>&amp;Undo: delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Rückgängig: Kommentar zu „%1“ löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The task was deleted in the meantime.</source>
        <translation>Die Aufgabe wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The comment was deleted in the meantime.</source>
        <translation>Der Kommentar wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The comment was changed elsewhere in the meantime, so there are two texts now.</source>
        <translation>Der Kommentar wurde inzwischen anderswo geändert, deshalb gibt es jetzt zwei Texte.</translation>
    </message>
    <message>
        <source>The mentorship is not running, so nothing can be added to it.</source>
        <translation>Die Mentorschaft läuft nicht, deshalb kann ihr nichts hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The server does not show this mentorship to you any more.</source>
        <translation>Der Server zeigt Ihnen diese Mentorschaft nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>Diesen Kommentar hat jemand anderes geschrieben, deshalb kann nur diese Person ihn ändern.</translation>
    </message>
    <message>
        <source>It may have been added, and removed again by the other side.</source>
        <translation>Es wurde vielleicht hinzugefügt und von der anderen Seite wieder entfernt.</translation>
    </message>
    <message>
        <source>The server fails at it again and again.</source>
        <translation>Der Server scheitert immer wieder daran.</translation>
    </message>
    <message>
        <source>It was sent several times, and the server does not keep it.</source>
        <translation>Es wurde mehrmals gesendet, aber der Server behält es nicht.</translation>
    </message>
</context>
<context>
    <name>view::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many it holds</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>view::FormField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>view::Guide</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>A short look around, one place after the other. You can use the window meanwhile, leave with Esc at any time, and take the guide again from the Help menu.</source>
        <translation>Ein kurzer Rundgang, ein Ort nach dem anderen. Sie können das Fenster dabei benutzen, jederzeit mit Esc aufhören und den Rundgang im Menü „Hilfe“ noch einmal machen.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Your mentorships and requests: with whom, and how far they are. Choose one, and the other panels follow.</source>
        <translation>Ihre Mentorschaften und Anfragen: mit wem, und wie weit sie sind. Wählen Sie eine, und die anderen Bereiche folgen.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What the two of you have agreed on. Write a task into the field and press Enter; complete it when it is done.</source>
        <translation>Was Sie beide vereinbart haben. Schreiben Sie eine Aufgabe in das Feld und drücken Sie Enter; schließen Sie sie ab, wenn sie erledigt ist.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>What the two of you say about the chosen task. What you have begun to write is kept until you send it.</source>
        <translation>Was Sie beide zur gewählten Aufgabe sagen. Was Sie zu schreiben begonnen haben, bleibt, bis Sie es senden.</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>Online und offline</translation>
    </message>
    <message>
        <source>Here you see whether the server can be reached, and how many changes wait. Without a network go on working: what you change waits on this computer and is sent later.</source>
        <translation>Hier sehen Sie, ob der Server erreichbar ist und wie viele Änderungen warten. Arbeiten Sie ohne Netz einfach weiter: Was Sie ändern, wartet auf diesem Computer und wird später gesendet.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>“%1” in the Go menu (%2) takes you to every command, task and person. “%3” in the Help menu (%4) explains a field.</source>
        <translation>„%1“ im Menü „Gehe zu“ (%2) führt Sie zu jedem Befehl, jeder Aufgabe und jeder Person. „%3“ im Menü „Hilfe“ (%4) erklärt ein Feld.</translation>
    </message>
</context>
<context>
    <name>view::GuideCallout</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>view::HomeView</name>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>mentorships, below a figure</comment>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Asked you</source>
        <comment>requests, below a figure</comment>
        <translation>Anfragen an Sie</translation>
    </message>
    <message>
        <source>You asked</source>
        <comment>requests, below a figure</comment>
        <translation>Ihre Anfragen</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>mentorships, below a figure</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>requests, below a figure</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>mentorships, below a figure</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>&amp;Show requests</source>
        <translation>Anfragen an&amp;zeigen</translation>
    </message>
    <message>
        <source>Write down what to do next with %1.</source>
        <translation>Schreiben Sie auf, was mit %1 als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>&amp;Open tasks</source>
        <translation>Aufgaben ö&amp;ffnen</translation>
    </message>
    <message>
        <source>When somebody asks you to be a mentor or a mentee, the request shows here.</source>
        <translation>Wenn Sie jemand um Mentoring bittet oder es Ihnen anbietet, erscheint die Anfrage hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting for your answer.</source>
        <translation>
            <numerusform>%Ln Anfrage wartet auf Ihre Antwort.</numerusform>
            <numerusform>%Ln Anfragen warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) to do with %1.</source>
        <translation>
            <numerusform>%Ln Aufgabe mit %1 zu erledigen.</numerusform>
            <numerusform>%Ln Aufgaben mit %1 zu erledigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::LayoutsDialog</name>
    <message>
        <source>Your layouts</source>
        <translation>Ihre Anordnungen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Another layout has the name “%1” already.</source>
        <translation>Eine andere Anordnung heißt schon „%1“.</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>Die Anordnung „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>view::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Who wrote this part of the program, and what its licence says.</source>
        <translation>Wer diesen Teil des Programms geschrieben hat und was seine Lizenz sagt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>view::MainWindow</name>
    <message>
        <source>Mentorship</source>
        <translation>Mentorship</translation>
    </message>
</context>
<context>
    <name>view::MemberFacts</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>Neither mentors nor looks for a mentor</source>
        <comment>a member</comment>
        <translation>Bietet und sucht kein Mentoring</translation>
    </message>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>Bietet Mentoring an</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>Sucht Mentoring</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>Jetzt verfügbar</translation>
    </message>
    <message>
        <source>In a mentorship now</source>
        <comment>a member, not available therefore</comment>
        <translation>Derzeit in einer Mentorschaft</translation>
    </message>
    <message>
        <source>E-mail not confirmed</source>
        <comment>of a member</comment>
        <translation>E-Mail nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>view::MemberFilterForm</name>
    <message>
        <source>%1 “%2”</source>
        <comment>Location has “Oslo”</comment>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>view::MembersPanel</name>
    <message>
        <source>&amp;Ask to mentor me…</source>
        <translation>&amp;Um Mentoring bitten…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>Mentoring anbie&amp;ten…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Nach &amp;Namen</translation>
    </message>
    <message>
        <source>By &amp;location</source>
        <translation>Nach &amp;Ort</translation>
    </message>
    <message>
        <source>Newest &amp;first</source>
        <translation>N&amp;eueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Most in common with you first</source>
        <translation>Meiste &amp;Gemeinsamkeiten zuerst</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>Angezeigt: %1</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>Wählen Sie zuerst eine Person aus.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>members shown</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Loading members, %1 so far</source>
        <translation>Mitglieder werden geladen, bisher %1</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Mitglieder werden geladen…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Not all were loaded yet</source>
        <translation>Noch nicht alle geladen</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>You are offline. These are the members loaded before.</source>
        <translation>Sie sind offline. Dies sind die früher geladenen Mitglieder.</translation>
    </message>
    <message>
        <source>%1 These are the members loaded before.</source>
        <comment>a sentence, why it went wrong</comment>
        <translation>%1 Dies sind die früher geladenen Mitglieder.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>Keine passenden Mitglieder.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>You are offline, and the members were never loaded on this computer.</source>
        <translation>Sie sind offline, und die Mitglieder wurden auf diesem Computer noch nie geladen.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nobody else is registered on this server yet.</source>
        <translation>Auf diesem Server ist noch niemand sonst registriert.</translation>
    </message>
    <message>
        <source>The members were not loaded yet.</source>
        <translation>Die Mitglieder wurden noch nicht geladen.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Jetzt laden</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Ihr eigenes Profil wurde noch nicht geladen.</translation>
    </message>
    <message>
        <source>Say in your profile that you mentor, or that you look for a mentor, and people who fit are shown here.</source>
        <translation>Geben Sie in Ihrem Profil an, dass Sie Mentoring anbieten oder suchen, und hier erscheinen passende Personen.</translation>
    </message>
    <message>
        <source>Write your skills and interests into your profile, and people who share them are shown here.</source>
        <translation>Tragen Sie Ihre Fähigkeiten und Interessen in Ihr Profil ein, und hier erscheinen Personen, die sie teilen.</translation>
    </message>
    <message>
        <source>Nobody who is free now shares your skills or interests.</source>
        <translation>Niemand, der gerade frei ist, teilt Ihre Fähigkeiten oder Interessen.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln people can be compared.</source>
        <translation>
            <numerusform>Es kann höchstens %Ln Person verglichen werden.</numerusform>
            <numerusform>Es können bis zu %Ln Personen verglichen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) shown</source>
        <translation>
            <numerusform>%Ln Mitglied angezeigt</numerusform>
            <numerusform>%Ln Mitglieder angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::NoteTemplates</name>
    <message>
        <source>What I would like to learn</source>
        <translation>Was ich lernen möchte</translation>
    </message>
    <message>
        <source>I would like to learn … from you.
So far I have …
I have about two hours a week, and could meet on …</source>
        <translation>Ich möchte von Ihnen … lernen.
Bisher habe ich …
Ich habe etwa zwei Stunden pro Woche Zeit, für ein Treffen passt mir …</translation>
    </message>
    <message>
        <source>What I can offer</source>
        <translation>Was ich anbieten kann</translation>
    </message>
    <message>
        <source>I saw that you look for a mentor in …
I have worked with it for … and could help you with …
Shall we meet for half an hour a week?</source>
        <translation>Ich habe gesehen, dass Sie Mentoring suchen, und zwar für …
Ich arbeite damit seit … und könnte Ihnen helfen bei …
Sollen wir uns jede Woche eine halbe Stunde treffen?</translation>
    </message>
    <message>
        <source>How we could work</source>
        <translation>Wie wir arbeiten könnten</translation>
    </message>
    <message>
        <source>Goal: …
Meetings: every other week, 45 minutes
Between them: small tasks, written down here
We look back after 4 weeks.</source>
        <translation>Ziel: …
Treffen: alle zwei Wochen, 45 Minuten
Dazwischen: kleine Aufgaben, hier notiert
Nach 4 Wochen blicken wir zurück.</translation>
    </message>
</context>
<context>
    <name>view::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>view::NotificationPreferences</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>A symbol in the tray of the desktop counts what is new and what waits. Closing the window ends the program as before.</source>
        <translation>Ein Symbol in der Ablage des Desktops zählt, was neu ist und was wartet. Schließt man das Fenster, endet das Programm wie bisher.</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>Comments on a task that is not open are looked for every half hour.</source>
        <translation>Kommentare zu einer Aufgabe, die nicht offen ist, werden jede halbe Stunde gesucht.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Nothing is shown in these hours, only counted. They may go across midnight.</source>
        <translation>In dieser Zeit wird nichts gezeigt, nur gezählt. Sie kann über Mitternacht gehen.</translation>
    </message>
    <message>
        <source>Tell me of news while the window is in the background</source>
        <translation>Neuigkeiten melden, während das Fenster im Hintergrund ist</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing can be told here.</source>
        <translation>Dieser Desktop hat keine Ablage für Symbole, deshalb kann hier nichts gemeldet werden.</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Anfragen und Antworten</translation>
    </message>
    <message>
        <source>Somebody asks you, or has answered your request.</source>
        <translation>Jemand fragt Sie oder hat auf Ihre Anfrage geantwortet.</translation>
    </message>
    <message>
        <source>Tasks and comments</source>
        <translation>Aufgaben und Kommentare</translation>
    </message>
    <message>
        <source>There is a task that you did not add here, or a comment of the other person.</source>
        <translation>Es gibt eine Aufgabe, die Sie nicht hier hinzugefügt haben, oder einen Kommentar der anderen Person.</translation>
    </message>
    <message>
        <source>Ends of mentorships</source>
        <translation>Enden von Mentorschaften</translation>
    </message>
    <message>
        <source>A mentorship ends within seven days, or was cancelled.</source>
        <translation>Eine Mentorschaft endet in den nächsten sieben Tagen oder wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Show nothing between these times</source>
        <translation>Zwischen diesen Zeiten nichts zeigen</translation>
    </message>
    <message>
        <source>News of these hours is only counted at the symbol in the tray.</source>
        <translation>Neuigkeiten dieser Zeit werden nur am Symbol in der Ablage gezählt.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>From this time on nothing is shown.</source>
        <translation>Ab dieser Zeit wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>From this time on news is shown again.</source>
        <translation>Ab dieser Zeit werden Neuigkeiten wieder gezeigt.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>News is shown as a message of the desktop, with names and words, also on a locked screen if the desktop does so. A click on it opens the window at the task or the mentorship.</source>
        <translation>Neuigkeiten erscheinen als Meldung des Desktops, mit Namen und Worten, auch auf einem gesperrten Bildschirm, wenn der Desktop das tut. Ein Klick darauf öffnet das Fenster bei der Aufgabe oder der Mentorschaft.</translation>
    </message>
</context>
<context>
    <name>view::OverviewCheckDialog</name>
    <message>
        <source>Figures of the home page</source>
        <translation>Zahlen der Startseite</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Running mentorship</source>
        <translation>Laufende Mentorschaft</translation>
    </message>
    <message>
        <source>Past mentorships and requests</source>
        <translation>Vergangene Mentorschaften und Anfragen</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>Anfragen ohne Antwort</translation>
    </message>
    <message>
        <source>Lists by state</source>
        <translation>Listen nach Zustand</translation>
    </message>
    <message>
        <source>Asking the server for each of its overviews…</source>
        <translation>Der Server wird nach jeder seiner Übersichten gefragt…</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Es wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>This is from the last time.</source>
        <translation>Das ist vom letzten Mal.</translation>
    </message>
    <message>
        <source>Something differs. Sync now, then compare again.</source>
        <translation>Etwas ist unterschiedlich. Synchronisieren Sie jetzt, und vergleichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>What the server could answer agrees with what is kept here.</source>
        <translation>Was der Server beantworten konnte, stimmt mit dem hier Gespeicherten überein.</translation>
    </message>
    <message>
        <source>All of it agrees with what is kept here.</source>
        <translation>Alles stimmt mit dem hier Gespeicherten überein.</translation>
    </message>
    <message>
        <source>The server cannot make it. It never can once a partner has deleted their account.</source>
        <translation>Der Server kann das nicht erstellen. Das bleibt so, sobald jemand, mit dem Sie eine Beziehung hatten, das eigene Konto gelöscht hat.</translation>
    </message>
    <message>
        <source>The server cannot make it. %1</source>
        <translation>Der Server kann das nicht erstellen. %1</translation>
    </message>
    <message>
        <source>Agrees: %1 there and here.</source>
        <comment>a number</comment>
        <translation>Stimmt überein: %1 dort und hier.</translation>
    </message>
    <message>
        <source>Differs, though there are %1 there and here.</source>
        <comment>a number</comment>
        <translation>Unterschiedlich, obwohl es dort und hier %1 sind.</translation>
    </message>
    <message>
        <source>Differs: %1 there, %2 here.</source>
        <comment>two numbers</comment>
        <translation>Unterschiedlich: %1 dort, %2 hier.</translation>
    </message>
</context>
<context>
    <name>view::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Commands, people, tasks and comments</source>
        <translation>Befehle, Personen, Aufgaben und Kommentare</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Still reading what is kept here…</source>
        <translation>Es wird noch gelesen, was hier aufbewahrt wird…</translation>
    </message>
    <message>
        <source>Nothing here has these letters.</source>
        <translation>Nichts hier hat diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>view::PaletteModel</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Task, with %1</source>
        <comment>somebody</comment>
        <translation>Aufgabe, mit %1</translation>
    </message>
    <message>
        <source>Comment, with %1</source>
        <comment>somebody</comment>
        <translation>Kommentar, mit %1</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>a command; read out by a screen reader</comment>
        <translation>zurzeit nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>view::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The new password is the same as the current one.</source>
        <translation>Das neue Passwort ist dasselbe wie das aktuelle.</translation>
    </message>
    <message>
        <source>This is not the same as the new password.</source>
        <translation>Das stimmt nicht mit dem neuen Passwort überein.</translation>
    </message>
    <message>
        <source>Your current password is missing.</source>
        <translation>Ihr aktuelles Passwort fehlt.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Das neue Passwort fehlt.</translation>
    </message>
    <message>
        <source>Type the new password a second time.</source>
        <translation>Geben Sie das neue Passwort ein zweites Mal ein.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort.</translation>
    </message>
    <message>
        <source>The server did not answer clearly, so either password may be the one that counts now. Try again in a while.</source>
        <translation>Der Server hat nicht eindeutig geantwortet, deshalb kann jetzt das alte oder das neue Passwort gelten. Versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so your password was not changed.</source>
        <translation>Der Server ist nicht erreichbar, deshalb wurde Ihr Passwort nicht geändert.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>Passwort än&amp;dern</translation>
    </message>
    <message>
        <source>You are offline. Changing the password needs the server.</source>
        <translation>Sie sind offline. Zum Ändern des Passworts wird der Server benötigt.</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>Mindestens %L1 Zeichen, ohne Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>view::PasteTasksDialog</name>
    <message>
        <source>Each chosen line becomes a task. What was ticked there is left out at first.</source>
        <translation>Jede ausgewählte Zeile wird zu einer Aufgabe. Was dort abgehakt war, ist zunächst abgewählt.</translation>
    </message>
    <message>
        <source>Each chosen line becomes a task.</source>
        <translation>Jede ausgewählte Zeile wird zu einer Aufgabe.</translation>
    </message>
    <message>
        <source>&amp;Add tasks</source>
        <translation>Aufgaben &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe &amp;hinzufügen</numerusform>
            <numerusform>%Ln Aufgaben &amp;hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::PersonView</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Slack-Benutzername</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>This account was deleted. What is shown here is from before.</source>
        <translation>Dieses Konto wurde gelöscht. Was hier zu sehen ist, stammt von vorher.</translation>
    </message>
    <message>
        <source>%1 What is shown here may be old.</source>
        <comment>a sentence, why</comment>
        <translation>%1 Was hier zu sehen ist, kann veraltet sein.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Choose somebody among the members.</source>
        <translation>Wählen Sie unter den Mitgliedern jemanden aus.</translation>
    </message>
    <message>
        <source>You are offline, and this member was never loaded on this computer.</source>
        <translation>Sie sind offline, und dieses Mitglied wurde auf diesem Computer noch nie geladen.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This member was not loaded yet.</source>
        <translation>Dieses Mitglied wurde noch nicht geladen.</translation>
    </message>
    <message>
        <source>Nothing is known of this member.</source>
        <translation>Über dieses Mitglied ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Jetzt laden</translation>
    </message>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>Sie nennen beide %1.</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>Sie sind am selben Ort.</translation>
    </message>
    <message>
        <source>Open this mentorship or request</source>
        <translation>Diese Mentorschaft oder Anfrage öffnen</translation>
    </message>
</context>
<context>
    <name>view::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As in the View menu.</source>
        <translation>Wie im Menü „Ansicht“.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>What you and others write stays as it is. The window is made anew.</source>
        <translation>Was Sie und andere schreiben, bleibt, wie es ist. Das Fenster wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no time to undo</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>&amp;Zeit zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Completing and deleting tasks, and deleting comments, wait that long before they are sent, so that they can be undone. Without it deleting asks first.</source>
        <translation>Das Erledigen und Löschen von Aufgaben und das Löschen von Kommentaren warten so lange, bevor sie gesendet werden, damit sie rückgängig gemacht werden können. Ohne diese Zeit wird vor dem Löschen gefragt.</translation>
    </message>
    <message>
        <source>Finds settings by their words, on all pages.</source>
        <translation>Findet Einstellungen nach ihren Wörtern, auf allen Seiten.</translation>
    </message>
    <message>
        <source>For so long, completing and deleting can be undone before they are sent. Off: they are sent at once.</source>
        <translation>So lange lassen sich Abschließen und Löschen rückgängig machen, bevor sie gesendet werden. Aus: Sie werden sofort gesendet.</translation>
    </message>
</context>
<context>
    <name>view::ProfileDialog</name>
    <message>
        <source>This does not look like a web address, such as https://example.org/me.</source>
        <translation>Das sieht nicht wie eine Webadresse aus, etwa https://example.org/me.</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>You also sign in with it.</source>
        <translation>Damit melden Sie sich auch an.</translation>
    </message>
    <message>
        <source>Other members do not see this.</source>
        <translation>Andere Mitglieder sehen das nicht.</translation>
    </message>
    <message>
        <source>Only your partners see this.</source>
        <translation>Das sehen nur Personen, mit denen Sie eine Mentorschaft haben.</translation>
    </message>
    <message>
        <source>Your changes were not saved; they are still here. %1</source>
        <comment>a sentence, why</comment>
        <translation>Ihre Änderungen wurden nicht gespeichert; sie sind noch hier. %1</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>Diesen Benutzernamen hat bereits jemand.</translation>
    </message>
    <message>
        <source>What you had not saved the last time is here again.</source>
        <translation>Was Sie beim letzten Mal nicht gespeichert haben, ist wieder hier.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the e-mail address</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>the e-mail address</comment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator/in</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Änder&amp;ungen speichern</translation>
    </message>
    <message>
        <source>Your changes are on their way to the server.</source>
        <translation>Ihre Änderungen sind auf dem Weg zum Server.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>Nichts hat sich geändert, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Ihr Profil ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>view::ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>%L1 von %L2 erledigt</translation>
    </message>
</context>
<context>
    <name>view::RegisterPage</name>
    <message>
        <source>Letters from A to Z, hyphens and blanks.</source>
        <translation>Buchstaben von A bis Z, Bindestriche und Leerzeichen.</translation>
    </message>
    <message>
        <source>Letters from A to Z, digits and underscores.</source>
        <translation>Buchstaben von A bis Z, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>Other members do not see it. It cannot be changed later.</source>
        <translation>Andere Mitglieder sehen sie nicht. Sie kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>Die Adresse Ihres Servers fehlt.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Ihr Name fehlt.</translation>
    </message>
    <message>
        <source>A user name is missing.</source>
        <translation>Ein Benutzername fehlt.</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>Ihre E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>A password is missing.</source>
        <translation>Ein Passwort fehlt.</translation>
    </message>
    <message>
        <source>Your agreement is missing: the server makes no account without it.</source>
        <translation>Ihre Einwilligung fehlt: Ohne sie erstellt der Server kein Konto.</translation>
    </message>
    <message>
        <source>An account with this address exists already.</source>
        <translation>Ein Konto mit dieser Adresse gibt es bereits.</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>Diesen Benutzernamen hat bereits jemand.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so no account was made. What you typed stays here.</source>
        <translation>Der Server ist nicht erreichbar, deshalb wurde kein Konto erstellt. Ihre Eingaben bleiben hier.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Das Konto wird erstellt…</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>Mindestens %L1 Zeichen, ohne Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>view::RelationCommands</name>
    <message>
        <source>&amp;Accept request</source>
        <translation>Anfrage an&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Decline request…</source>
        <translation>Anfrage ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship…</source>
        <translation>Mentorschaft abb&amp;rechen…</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>Anfrage &amp;zurückziehen…</translation>
    </message>
    <message>
        <source>Withdraw and &amp;send again…</source>
        <translation>Zurückziehen und erneut &amp;senden…</translation>
    </message>
    <message>
        <source>This account was deleted, so the request cannot be accepted any more. You can decline it.</source>
        <translation>Dieses Konto wurde gelöscht, deshalb kann die Anfrage nicht mehr angenommen werden. Sie können sie ablehnen.</translation>
    </message>
    <message>
        <source>You already have a running mentorship, and can have one at a time.</source>
        <translation>Sie haben bereits eine laufende Mentorschaft, und es ist nur eine gleichzeitig möglich.</translation>
    </message>
    <message>
        <source>Another request is being accepted, and you can have one mentorship at a time.</source>
        <translation>Eine andere Anfrage wird gerade angenommen, und es ist nur eine Mentorschaft gleichzeitig möglich.</translation>
    </message>
    <message>
        <source>This account was deleted. The mentorship runs on until you cancel it or its end comes.</source>
        <translation>Dieses Konto wurde gelöscht. Die Mentorschaft läuft weiter, bis Sie sie abbrechen oder ihr Ende erreicht ist.</translation>
    </message>
    <message>
        <source>Its end has passed. The server closes it within a day; until then it can be used.</source>
        <translation>Das Ende ist verstrichen. Der Server schließt die Mentorschaft innerhalb eines Tages; bis dahin kann sie genutzt werden.</translation>
    </message>
    <message>
        <source>This account was deleted, so nobody will answer. You can withdraw the request.</source>
        <translation>Dieses Konto wurde gelöscht, deshalb wird niemand antworten. Sie können die Anfrage zurückziehen.</translation>
    </message>
    <message>
        <source>Its end has passed without an answer. It can still be accepted until you withdraw it.</source>
        <translation>Das Ende ist ohne Antwort verstrichen. Die Anfrage kann noch angenommen werden, bis Sie sie zurückziehen.</translation>
    </message>
    <message>
        <source>Its end has passed. It can still be accepted, but the server then closes it within a day.</source>
        <translation>Das Ende ist verstrichen. Die Anfrage kann noch angenommen werden, aber der Server schließt sie dann innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>When you accept, the mentorship begins at once and runs until %1.</source>
        <translation>Wenn Sie annehmen, beginnt die Mentorschaft sofort und läuft bis %1.</translation>
    </message>
    <message>
        <source>Decline the request of %1? This cannot be undone.</source>
        <translation>Die Anfrage von %1 ablehnen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a request</comment>
        <translation>Behal&amp;ten</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1 for both of you? This cannot be undone, and its comments can then only be read here.</source>
        <translation>Die Mentorschaft mit %1 für Sie beide abbrechen? Das kann nicht rückgängig gemacht werden, und die Kommentare können dann nur noch hier gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship</source>
        <translation>Mentorschaft abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a mentorship</comment>
        <translation>&amp;Weiterführen</translation>
    </message>
    <message>
        <source>Withdraw your request to %1? This cannot be undone.</source>
        <translation>Ihre Anfrage an %1 zurückziehen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Your mentorship with %1 has begun.</source>
        <translation>Ihre Mentorschaft mit %1 hat begonnen.</translation>
    </message>
</context>
<context>
    <name>view::RelationDelegate</name>
    <message>
        <source>Asked %1</source>
        <comment>date of a request</comment>
        <translation>Angefragt %1</translation>
    </message>
    <message>
        <source>Ended or was to end %1</source>
        <translation>Ende oder geplantes Ende: %1</translation>
    </message>
    <message>
        <source>Was to end %1</source>
        <translation>Geplantes Ende: %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Ende: %1</translation>
    </message>
</context>
<context>
    <name>view::RelationFacts</name>
    <message>
        <source>Deleted account</source>
        <translation>Gelöschtes Konto</translation>
    </message>
    <message>
        <source>As mentor</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>Als Mentor/in</translation>
    </message>
    <message>
        <source>As mentee</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>Als Mentee</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <comment>state of a request</comment>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a relation</comment>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a request</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a relation</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state of a relation</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a relation</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>A change waits for you</source>
        <comment>a request or a mentorship</comment>
        <translation>Eine Änderung wartet auf Sie</translation>
    </message>
    <message>
        <source>Asks you to be the mentor</source>
        <translation>Bittet Sie um Mentoring</translation>
    </message>
    <message>
        <source>Offers to be your mentor</source>
        <translation>Bietet Ihnen Mentoring an</translation>
    </message>
    <message>
        <source>You offered to be the mentor</source>
        <translation>Sie haben Mentoring angeboten</translation>
    </message>
    <message>
        <source>You asked for a mentor</source>
        <translation>Sie haben um Mentoring gebeten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Wird angenommen…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>Wird abgelehnt…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>Wird zurückgezogen…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a relation that still runs</comment>
        <translation>Ende verstrichen</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a request</comment>
        <translation>Ende verstrichen</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>tasks done, tasks in all</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>%L1 von %L2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>until a relation ends</comment>
        <translation>
            <numerusform>Noch %Ln Tag</numerusform>
            <numerusform>Noch %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RelationFilterMenu</name>
    <message>
        <source>In any role</source>
        <translation>In jeder Rolle</translation>
    </message>
    <message>
        <source>Asked by anybody</source>
        <translation>Gesendet oder erhalten</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>In jedem Zustand</translation>
    </message>
    <message>
        <source>As mentor</source>
        <translation>Als Mentor/in</translation>
    </message>
    <message>
        <source>As mentee</source>
        <translation>Als Mentee</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>Von mir gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
</context>
<context>
    <name>view::RelationsPanel</name>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>Angezeigt: %1</translation>
    </message>
    <message>
        <source>No relation is like that.</source>
        <translation>Keine passenden Beziehungen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No mentorships yet. When somebody asks you, or you ask somebody, it shows here.</source>
        <translation>Noch keine Mentorschaften. Wenn jemand Sie anfragt oder Sie jemanden anfragen, erscheint es hier.</translation>
    </message>
</context>
<context>
    <name>view::RequestDialog</name>
    <message>
        <source>This person’s profile could not be loaded. %1</source>
        <comment>a sentence, why</comment>
        <translation>Das Profil dieser Person konnte nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>Send the request to %1 again</source>
        <translation>Anfrage an %1 erneut senden</translation>
    </message>
    <message>
        <source>Offer %1 to be their mentor</source>
        <translation>Mentoring für %1 anbieten</translation>
    </message>
    <message>
        <source>Ask %1 to be your mentor</source>
        <translation>%1 um Mentoring bitten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>The request that waits now is withdrawn first.</source>
        <translation>Die jetzt wartende Anfrage wird zuerst zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>“in 5 weeks” and “3 days”</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Loading this person’s profile…</source>
        <translation>Das Profil dieser Person wird geladen…</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Ihr eigenes Profil wurde noch nicht geladen.</translation>
    </message>
    <message>
        <source>Your request to %1 is on its way.</source>
        <translation>Ihre Anfrage an %1 ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>length of a mentorship</comment>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <comment>a mentorship ends</comment>
        <translation>
            <numerusform>in %Ln Woche</numerusform>
            <numerusform>in %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>“in 5 weeks and 3 days”</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>view::RequestDraft</name>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Ihr eigenes Profil wurde noch nicht geladen.</translation>
    </message>
    <message>
        <source>Your request to %1 was not sent.</source>
        <translation>Ihre Anfrage an %1 wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>view::SaveLayoutDialog</name>
    <message>
        <source>Save layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>&amp;Name der Anordnung</translation>
    </message>
    <message>
        <source>Under this name the View menu brings back the panels as they stand now, with their sizes.</source>
        <translation>Unter diesem Namen stellt das Menü „Ansicht“ die Bereiche so wieder her, wie sie jetzt stehen, mit ihren Größen.</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>Anordnung &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>It takes the place of your layout of that name.</source>
        <translation>Sie ersetzt Ihre Anordnung dieses Namens.</translation>
    </message>
    <message>
        <source>Which panels are shown, where and how large.</source>
        <translation>Welche Bereiche zu sehen sind, wo und wie groß.</translation>
    </message>
</context>
<context>
    <name>view::SessionBanners</name>
    <message>
        <source>Nothing of this session is kept on this computer when you quit.</source>
        <translation>Beim Beenden bleibt nichts von dieser Sitzung auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. What was loaded can still be read.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Was geladen wurde, kann weiterhin gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Er&amp;neut anmelden</translation>
    </message>
</context>
<context>
    <name>view::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Kein Kürzel</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <comment>a command; read out</comment>
        <translation>%1, kein Kürzel</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <comment>a command</comment>
        <translation>Tasten für „%1“</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Lists and fields need %1 themselves. Take it together with Ctrl or Alt, or take another key.</source>
        <translation>Listen und Felder brauchen %1 selbst. Nehmen Sie es zusammen mit Strg oder Alt, oder eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 is already used by “%2” (%3).</source>
        <comment>keys, command, menu</comment>
        <translation>%1 wird schon von „%2“ verwendet (%3).</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep it as it was</source>
        <translation>&amp;Lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>view::SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>Bei Mentorship anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet: open the link in your mail.</source>
        <translation>Ihre E-Mail-Adresse ist noch nicht bestätigt: Öffnen Sie den Link in Ihrer E-Mail.</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>E-&amp;Mail erneut senden</translation>
    </message>
    <message>
        <source>&amp;Enter the code</source>
        <translation>&amp;Code eingeben</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed. You can sign in now.</source>
        <translation>Ihre E-Mail-Adresse ist bestätigt. Sie können sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>It keeps your sign-in and has not answered yet. Perhaps it asks for its password in another window.</source>
        <translation>Er bewahrt Ihre Anmeldung auf und hat noch nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>&amp;Continue without saving</source>
        <translation>&amp;Ohne Speichern fortfahren</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>It keeps your sign-in and the key to what was saved on this computer. Nothing is lost while it is locked.</source>
        <translation>Er bewahrt Ihre Anmeldung und den Schlüssel zu den auf diesem Computer gespeicherten Daten auf. Solange er gesperrt ist, geht nichts verloren.</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>Schlüsselbund &amp;entsperren</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Er&amp;neut anmelden</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>Die Adresse Ihres Servers fehlt.</translation>
    </message>
    <message>
        <source>Your user name or e-mail address is missing.</source>
        <translation>Ihr Benutzername oder Ihre E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Ihr Passwort fehlt.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>view::StatusBar</name>
    <message>
        <source>Syncing</source>
        <translation>Wird synchronisiert</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <comment>how many, in words</comment>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>Shows the changes that are not on the server yet.</source>
        <translation>Zeigt die Änderungen, die noch nicht auf dem Server sind.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Syncing %L1 of %L2</source>
        <comment>calls to the server</comment>
        <translation>Synchronisierung: %L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln Änderung zu entscheiden</numerusform>
            <numerusform>%Ln Änderungen zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln wartende Änderung</numerusform>
            <numerusform>%Ln wartende Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server answered when it was asked last. Offline, what was seen can be read, and what you change waits.</source>
        <translation>Ob der Server zuletzt geantwortet hat. Offline lässt sich lesen, was gesehen wurde, und was Sie ändern, wartet.</translation>
    </message>
    <message>
        <source>Changes that wait to be sent, or that need you. Press it to see them.</source>
        <translation>Änderungen, die auf das Senden warten oder Sie brauchen. Drücken Sie, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>view::TaskCommands</name>
    <message>
        <source>The service cannot take a tick back. Add the task again if there is more to do.</source>
        <translation>Der Dienst kann ein Häkchen nicht zurücknehmen. Fügen Sie die Aufgabe erneut hinzu, wenn noch etwas zu tun ist.</translation>
    </message>
    <message>
        <source>This task is about to be deleted.</source>
        <translation>Diese Aufgabe wird gleich gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>tasks</comment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>tasks</comment>
        <translation>Behal&amp;ten</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s) for both of you? This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Aufgabe für Sie beide löschen? Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%Ln Aufgaben für Sie beide löschen? Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskDelegate</name>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskFacts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(ohne Text)</translation>
    </message>
    <message>
        <source>Just added</source>
        <translation>Gerade hinzugefügt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a task waits for the person</comment>
        <translation>Sie sind gefragt</translation>
    </message>
    <message>
        <source>Not added yet: it waits for you</source>
        <translation>Noch nicht hinzugefügt: wartet auf Sie</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>Eine Änderung daran wartet auf Sie</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>Wartet auf das Hinzufügen</translation>
    </message>
    <message>
        <source>Waiting to be completed</source>
        <translation>Wartet auf Erledigung</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>Wartet auf Löschung</translation>
    </message>
</context>
<context>
    <name>view::TasksPanel</name>
    <message>
        <source>Nothing was copied that could become a task.</source>
        <translation>Es wurde nichts kopiert, was eine Aufgabe werden könnte.</translation>
    </message>
    <message>
        <source>Choose a relation first</source>
        <translation>Wählen Sie zuerst eine Beziehung</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Tasks can be added once the request is accepted</source>
        <translation>Aufgaben können hinzugefügt werden, sobald die Anfrage angenommen ist</translation>
    </message>
    <message>
        <source>This relation has ended, so no task can be added</source>
        <translation>Diese Beziehung ist beendet, deshalb kann keine Aufgabe hinzugefügt werden</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>Die Eingabetaste fügt sie hinzu.</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <comment>a task</comment>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a task</comment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown list</source>
        <translation>Als &amp;Markdown-Liste kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste as tasks…</source>
        <translation>Als Aufgaben ein&amp;fügen…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No task is like that.</source>
        <translation>Keine passenden Aufgaben.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Choose a relation to see its tasks.</source>
        <translation>Wählen Sie eine Beziehung, um ihre Aufgaben zu sehen.</translation>
    </message>
    <message>
        <source>There are no tasks before the request is accepted.</source>
        <translation>Aufgaben gibt es erst, wenn die Anfrage angenommen ist.</translation>
    </message>
    <message>
        <source>No tasks yet. Write the first one above.</source>
        <translation>Noch keine Aufgaben. Schreiben Sie oben die erste.</translation>
    </message>
    <message>
        <source>This relation has no tasks.</source>
        <translation>Diese Beziehung hat keine Aufgaben.</translation>
    </message>
</context>
<context>
    <name>view::TemplatesMenu</name>
    <message>
        <source>Save these notes as a template</source>
        <translation>Diese Notizen als Vorlage speichern</translation>
    </message>
    <message>
        <source>The template was saved on this computer.</source>
        <translation>Die Vorlage wurde auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>Die Vorlage wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>view::UndoCommand</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>view::UndoNotice</name>
    <message>
        <source>Task completed.</source>
        <translation>Aufgabe erledigt.</translation>
    </message>
    <message>
        <source>Task deleted.</source>
        <translation>Aufgabe gelöscht.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Kommentar gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) completed.</source>
        <translation>
            <numerusform>%Ln Aufgabe erledigt.</numerusform>
            <numerusform>%Ln Aufgaben erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) deleted.</source>
        <translation>
            <numerusform>%Ln Aufgabe gelöscht.</numerusform>
            <numerusform>%Ln Aufgaben gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) deleted.</source>
        <translation>
            <numerusform>%Ln Kommentar gelöscht.</numerusform>
            <numerusform>%Ln Kommentare gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::Unseen</name>
    <message>
        <source>You are offline, and this was never seen on this computer. It will be loaded when you are back.</source>
        <translation>Sie sind offline, und dies war auf diesem Computer noch nie zu sehen. Es wird geladen, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This was not loaded yet.</source>
        <translation>Dies wurde noch nicht geladen.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Jetzt laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>You are offline, so this was not sent. Your text stays here until you are back.</source>
        <translation>Sie sind offline, deshalb wurde dies nicht gesendet. Ihr Text bleibt hier, bis Sie wieder online sind.</translation>
    </message>
    <message>
        <source>You are offline, so nothing was changed. Try again when you are back.</source>
        <translation>Sie sind offline, deshalb wurde nichts geändert. Versuchen Sie es erneut, wenn Sie wieder online sind.</translation>
    </message>
</context>
<context>
    <name>view::WindowActions</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Compare with the server…</source>
        <translation>Mit dem Server &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Edit &amp;profile…</source>
        <translation>&amp;Profil bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>Passwort än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;Administration…</source>
        <translation>&amp;Administration…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>Konto &amp;löschen…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Ab&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Find a men&amp;tor</source>
        <translation>Mentor/in &amp;finden</translation>
    </message>
    <message>
        <source>Find a m&amp;entee</source>
        <translation>Mentee f&amp;inden</translation>
    </message>
    <message>
        <source>&amp;Add task</source>
        <translation>Aufgabe &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Write comment</source>
        <translation>&amp;Kommentar schreiben</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>Be&amp;ziehungen</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Kommentare</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>&amp;About Mentorship Desktop</source>
        <translation>Ü&amp;ber Mentorship Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Mentorship</source>
        <translation>&amp;Mentorschaft</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>&amp;Zeit zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no time to undo</comment>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Alles &amp;finden…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Loc&amp;k panels</source>
        <translation>Bereiche &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>time to undo</comment>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the &amp;guide</source>
        <translation>Kurzer &amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <comment>layout of the panels for a mentor</comment>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>Men&amp;tee</source>
        <comment>layout of the panels for a mentee</comment>
        <translation>Men&amp;tee</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <comment>layout of the panels to read through</comment>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>Anordnung &amp;speichern als…</translation>
    </message>
    <message>
        <source>Ma&amp;nage layouts…</source>
        <translation>Anordnungen &amp;verwalten…</translation>
    </message>
    <message>
        <source>&amp;Detach or attach the panel</source>
        <translation>Bereich ab&amp;lösen oder andocken</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>An&amp;ordnung</translation>
    </message>
</context>
<context>
    <name>view::WindowDocks</name>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>view::WindowLayouts</name>
    <message>
        <source>The layout “%1” cannot be read any more, so the panels stand as at the first start. Arrange them and save it again, or delete it.</source>
        <translation>Die Anordnung „%1“ lässt sich nicht mehr lesen, darum stehen die Bereiche wie beim ersten Start. Ordnen Sie sie neu und speichern Sie sie noch einmal, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The layout was saved as “%1”. You find it in the View menu.</source>
        <translation>Die Anordnung wurde als „%1“ gespeichert. Sie finden sie im Menü „Ansicht“.</translation>
    </message>
</context>
<context>
    <name>view::accessibles</name>
    <message>
        <source>Clear</source>
        <comment>the text of a field</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>view::nameInSentence</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
</TS>
