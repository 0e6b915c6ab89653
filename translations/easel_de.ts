<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccessibleWidgets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a combo box is for, and what is chosen in it: &quot;Paper: A4&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Öffnet die Liste</translation>
    </message>
</context>
<context>
    <name>ApplyConflict</name>
    <message>
        <source>The whole group</source>
        <translation>Die ganze Gruppe</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>war vorhanden</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>made by the apply that was broken off</source>
        <translation>vom abgebrochenen Anwenden angelegt</translation>
    </message>
    <message>
        <source>not planned any more</source>
        <translation>nicht mehr geplant</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Virtueller Cluster %1</translation>
    </message>
</context>
<context>
    <name>ApplyRecord</name>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>It was broken off. The next pull or apply finds out what it has done.</source>
        <translation>Es wurde abgebrochen. Das nächste Abrufen oder Anwenden findet heraus, was davon geschehen ist.</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>das lokale Backend</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Prüfsumme %1</translation>
    </message>
    <message>
        <source>Audit of the backend: %1</source>
        <translation>Audit des Backends: %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the system</source>
        <translation>das System</translation>
    </message>
</context>
<context>
    <name>Authenticator</name>
    <message>
        <source>This account signs in with a second factor, which Easel cannot give. Use an API key of the account.</source>
        <translation>Dieses Konto meldet sich mit einem zweiten Faktor an, den Easel nicht geben kann. Verwenden Sie einen API-Schlüssel des Kontos.</translation>
    </message>
    <message>
        <source>The backend took the password and gave no token.</source>
        <translation>Das Backend hat das Kennwort angenommen und kein Token gegeben.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No host cluster yet. Drag one here.</source>
        <translation>Noch kein Host-Cluster. Ziehen Sie einen hierher.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 of %2 CPU</source>
        <translation>%1 von %2 CPU</translation>
    </message>
    <message>
        <source>Capacity unknown</source>
        <translation>Kapazität unbekannt</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>kommt dazu</translation>
    </message>
    <message>
        <source>no host DNS</source>
        <translation>kein Host-DNS</translation>
    </message>
    <message>
        <source>Joins this group</source>
        <translation>Tritt dieser Gruppe bei</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>Schon in dieser Gruppe</translation>
    </message>
    <message>
        <source>Pick up to move</source>
        <translation>Zum Verschieben aufnehmen</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>Alle Mitglieder anzeigen</translation>
    </message>
    <message>
        <source>No host cluster</source>
        <translation>Kein Host-Cluster</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 s</source>
        <translation>%1, etwa %2 s</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Commit unknown</source>
        <translation>Commit unbekannt</translation>
    </message>
    <message>
        <source>Commit %1, with changes</source>
        <translation>Commit %1, mit Änderungen</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, gebaut mit %2</translation>
    </message>
</context>
<context>
    <name>CapacityPlot</name>
    <message>
        <source>Own virtual clusters</source>
        <translation>Eigene virtuelle Cluster</translation>
    </message>
    <message>
        <source>Of other groups</source>
        <translation>Von anderen Gruppen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Keine Host-Cluster</translation>
    </message>
    <message>
        <source>Capacity not told</source>
        <translation>Kapazität nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not told</source>
        <translation>
            <numerusform>%n Host nicht bekannt</numerusform>
            <numerusform>%n Hosts nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>vom Backend nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The cluster group does not exist any more.</source>
        <translation>Die Cluster-Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The cluster is a member of “%1” already.</source>
        <translation>Der Cluster ist schon Mitglied von „%1“.</translation>
    </message>
    <message>
        <source>The cluster is not a member of “%1”.</source>
        <translation>Der Cluster ist kein Mitglied von „%1“.</translation>
    </message>
    <message>
        <source>The cluster group exists already.</source>
        <translation>Die Cluster-Gruppe gibt es schon.</translation>
    </message>
    <message>
        <source>The cluster is there already.</source>
        <translation>Der Cluster ist schon dort.</translation>
    </message>
    <message>
        <source>The distribution of an existing cluster group cannot change.</source>
        <translation>Die Distribution einer bestehenden Cluster-Gruppe lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>„%1“ beschreiben</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Tags von „%1“ setzen</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>%1 zu „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>%1 aus „%2“ entfernen</translation>
    </message>
    <message>
        <source>Move %1 from “%2” to “%3”</source>
        <translation>%1 von „%2“ nach „%3“ verschieben</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1” to %2</source>
        <translation>Endpunkt von „%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>Set the host DNS of %1 in “%2”</source>
        <translation>Host-DNS von %1 in „%2“ setzen</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>Limits von „%1“ setzen</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Überbuchung von „%1“ auf %2 % setzen</translation>
    </message>
    <message>
        <source>Set the distribution of “%1” to %2</source>
        <translation>Distribution von „%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Konfiguration von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>Profile von „%1“ setzen</translation>
    </message>
    <message>
        <source>The virtual cluster does not exist any more.</source>
        <translation>Den virtuellen Cluster gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is being deleted on the backend.</source>
        <translation>„%1“ wird im Backend gerade gelöscht.</translation>
    </message>
    <message>
        <source>A virtual cluster has a whole number of CPU cores, and nothing of it is below zero.</source>
        <translation>Ein virtueller Cluster hat eine ganze Zahl von CPU-Kernen, und keiner seiner Werte liegt unter null.</translation>
    </message>
    <message>
        <source>The plan deploys virtual clusters on “%1”. Take them out of the plan first.</source>
        <translation>Der Plan stellt auf „%1“ virtuelle Cluster bereit. Nehmen Sie diese zuerst aus dem Plan.</translation>
    </message>
    <message>
        <source>The virtual cluster exists already.</source>
        <translation>Den virtuellen Cluster gibt es schon.</translation>
    </message>
    <message>
        <source>A virtual cluster that the plan deploys cannot be paused before it is there.</source>
        <translation>Ein virtueller Cluster, den der Plan erst bereitstellt, kann noch nicht pausiert werden.</translation>
    </message>
    <message>
        <source>Deploy %1 on “%2”</source>
        <translation>%1 auf „%2“ bereitstellen</translation>
    </message>
    <message>
        <source>Resize %1 to %2</source>
        <translation>Größe von %1 auf %2 ändern</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>“%1” is not a kind of scope.</source>
        <translation>„%1“ ist keine Art von Geltungsbereich.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
    <message>
        <source>“%1” names a member a second time.</source>
        <translation>„%1“ nennt ein Mitglied zum zweiten Mal.</translation>
    </message>
    <message>
        <source>“%1” is no kind of change that this version of Easel knows.</source>
        <translation>„%1“ ist keine Art von Änderung, die diese Version von Easel kennt.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>cluster group</source>
        <translation>Cluster-Gruppe</translation>
    </message>
    <message>
        <source>host cluster</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>virtueller Cluster</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The address looks like https://palette.example.com.</source>
        <translation>Die Adresse sieht so aus: https://palette.example.com.</translation>
    </message>
    <message>
        <source>The address holds a user or a password. They have fields of their own.</source>
        <translation>Die Adresse enthält einen Benutzer oder ein Kennwort. Dafür gibt es eigene Felder.</translation>
    </message>
    <message>
        <source>The pin is the SHA-256 of the server&apos;s public key: sha256// and 44 characters, or 64 hexadecimal digits.</source>
        <translation>Die Bindung ist der SHA-256 des öffentlichen Schlüssels des Servers: sha256// und 44 Zeichen oder 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The proxy looks like http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>Der Proxy sieht so aus: http://proxy.example.com:3128 oder socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and a password is not supported.</source>
        <translation>Ein Proxy, der Benutzer und Kennwort verlangt, wird nicht unterstützt.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) ahead of the backend&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht gegenüber dem Backend %n Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht gegenüber dem Backend %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) behind the backend&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht gegenüber dem Backend %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht gegenüber dem Backend %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is http: everybody on the way can read the key. Use https.</source>
        <translation>Die Adresse ist http: Jeder auf dem Weg kann den Schlüssel lesen. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette: it does not know %1.</source>
        <translation>Dort antwortet etwas, aber es ist kein Palette: Es kennt %1 nicht.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette. %1</source>
        <translation>Dort antwortet etwas, aber es ist kein Palette. %1</translation>
    </message>
    <message>
        <source>It does not say who signs in.</source>
        <translation>Es sagt nicht, wer sich anmeldet.</translation>
    </message>
    <message>
        <source>It works: connected to %1.</source>
        <translation>Es geht: verbunden mit %1.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Die Datei konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1: %2. Give it another one, or pull first.</source>
        <translation>%1: %2. Vergeben Sie einen anderen, oder rufen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>%1 is “%2” on the backend now; the plan was made on “%3”. Pull first.</source>
        <translation>%1 ist im Backend jetzt „%2“; der Plan ging von „%3“ aus. Rufen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>The group is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>Die Gruppe ist im Backend so, wie der Plan sie vorfand. Einen Aufruf, der die Änderung probt, gibt es dort nicht.</translation>
    </message>
    <message>
        <source>The dry run was cancelled.</source>
        <translation>Der Probelauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The backend takes the name “%1”.</source>
        <translation>Das Backend nimmt den Namen „%1“ an.</translation>
    </message>
    <message>
        <source>The name “%1” is free by then: an operation before it frees it.</source>
        <translation>Der Name „%1“ ist bis dahin frei: Eine Operation davor gibt ihn frei.</translation>
    </message>
    <message>
        <source>The backend does not take the name “%1”: %2</source>
        <translation>Das Backend nimmt den Namen „%1“ nicht an: %2</translation>
    </message>
    <message>
        <source>The virtual cluster is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>Der virtuelle Cluster ist im Backend so, wie der Plan ihn vorfand. Einen Aufruf, der die Änderung probt, gibt es dort nicht.</translation>
    </message>
    <message>
        <source>The group is not there yet: only then the backend can tell.</source>
        <translation>Die Gruppe gibt es noch nicht: Erst dann kann das Backend es sagen.</translation>
    </message>
    <message>
        <source>The backend would deploy it.</source>
        <translation>Das Backend würde ihn bereitstellen.</translation>
    </message>
    <message>
        <source>The backend would not deploy it as things are; operations before it change that: %1</source>
        <translation>So, wie es jetzt ist, würde das Backend ihn nicht bereitstellen; vorherige Operationen ändern das: %1</translation>
    </message>
    <message>
        <source>The backend would not deploy it: %1</source>
        <translation>Das Backend würde ihn nicht bereitstellen: %1</translation>
    </message>
</context>
<context>
    <name>Easelctl</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>Der Plan ist leer.</translation>
    </message>
    <message>
        <source>The workspace is held by %1.</source>
        <translation>Der Arbeitsbereich wird von %1 gehalten.</translation>
    </message>
    <message>
        <source>%1, %2: was %3, is %4 on the backend, would become %5</source>
        <translation>%1, %2: war %3, ist im Backend %4, würde zu %5</translation>
    </message>
    <message>
        <source>The workspace has no connection. Pull first.</source>
        <translation>Der Arbeitsbereich hat keine Verbindung. Rufen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>A command is missing. Try: easelctl --help</source>
        <translation>Es fehlt ein Befehl. Versuchen Sie: easelctl --help</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try: easelctl --help</source>
        <translation>Den Befehl „%1“ gibt es nicht. Versuchen Sie: easelctl --help</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <translation>
            <numerusform>(%n Zeile)</numerusform>
            <numerusform>(%n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Prüfsumme %1</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message>
        <source>Reads the whole fleet over the API into a workspace file, which is made when it is not there. A plan in it is put onto what was read.</source>
        <translation>Liest die ganze Flotte über die API in eine Arbeitsbereichsdatei, die angelegt wird, wenn es sie nicht gibt. Ein Plan darin wird auf das Gelesene gesetzt.</translation>
    </message>
    <message>
        <source>Where the backend is.</source>
        <translation>Wo das Backend ist.</translation>
    </message>
    <message>
        <source>Pulled %1 host clusters, %2 cluster groups and %3 virtual clusters.</source>
        <translation>%1 Host-Cluster, %2 Cluster-Gruppen und %3 virtuelle Cluster abgerufen.</translation>
    </message>
    <message>
        <source>Tells what a workspace holds.</source>
        <translation>Sagt, was ein Arbeitsbereich enthält.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Cluster-Gruppen</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Virtuelle Cluster</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Edge-Hosts</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Usage: easelctl %1</source>
        <translation>Aufruf: easelctl %1</translation>
    </message>
    <message>
        <source>File with the API key; without it, EASEL_API_KEY.</source>
        <translation>Datei mit dem API-Schlüssel; ohne sie EASEL_API_KEY.</translation>
    </message>
    <message>
        <source>An API key is needed: --api-key-file FILE, or EASEL_API_KEY.</source>
        <translation>Es wird ein API-Schlüssel gebraucht: --api-key-file FILE oder EASEL_API_KEY.</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1</source>
        <translation>Die Schlüsseldatei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>Die Schlüsseldatei ist leer.</translation>
    </message>
    <message>
        <source>Checks every rule on the fleet and the plan. Exit codes: 0 clean, 1 findings, 2 could not run.</source>
        <translation>Prüft jede Regel an Flotte und Plan. Exit-Codes: 0 sauber, 1 Befunde, 2 konnte nicht laufen.</translation>
    </message>
    <message>
        <source>Lists the rules that are checked.</source>
        <translation>Listet die Regeln auf, die geprüft werden.</translation>
    </message>
    <message>
        <source>%1, since Palette %2</source>
        <translation>%1, seit Palette %2</translation>
    </message>
    <message>
        <source>File with the password of --user; without it, EASEL_PASSWORD.</source>
        <translation>Datei mit dem Kennwort von --user; ohne sie EASEL_PASSWORD.</translation>
    </message>
    <message>
        <source>Sign in as this user, with a password, instead of an API key.</source>
        <translation>Als dieser Benutzer anmelden, mit Kennwort statt API-Schlüssel.</translation>
    </message>
    <message>
        <source>Which of the user&apos;s organisations.</source>
        <translation>Welche der Organisationen des Benutzers.</translation>
    </message>
    <message>
        <source>PEM file with a certificate authority to trust besides the system&apos;s.</source>
        <translation>PEM-Datei mit einer Zertifizierungsstelle, der außer denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>The server&apos;s public key must have this SHA-256.</source>
        <translation>Der öffentliche Schlüssel des Servers muss diesen SHA-256 haben.</translation>
    </message>
    <message>
        <source>Go through this http or socks5 proxy.</source>
        <translation>Über diesen http- oder socks5-Proxy gehen.</translation>
    </message>
    <message>
        <source>A password is needed: --password-file FILE, or EASEL_PASSWORD.</source>
        <translation>Ein Kennwort wird gebraucht: --password-file FILE oder EASEL_PASSWORD.</translation>
    </message>
    <message>
        <source>How long a request without an answer may still be at work on the backend before it is looked up; 30 unless told. Shorter is for backends whose own deadline is.</source>
        <translation>Wie lange eine Anfrage ohne Antwort im Backend noch unterwegs sein kann, bevor nachgesehen wird; 30, wenn nichts gesagt ist. Weniger nur für Backends, deren eigene Frist kürzer ist.</translation>
    </message>
    <message>
        <source>--settle wants a number of seconds from 0 to 600.</source>
        <translation>--settle braucht eine Zahl von Sekunden von 0 bis 600.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s) used</source>
        <translation>
            <numerusform>%1 von %n virtuellen Cluster genutzt</numerusform>
            <numerusform>%1 von %n virtuellen Clustern genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>System credits</source>
        <translation>Systemguthaben</translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is %4 on the backend, would become %5. %6</source>
        <translation>Konflikt: „%1“, %2: war %3, ist im Backend %4, würde zu %5. %6</translation>
    </message>
    <message>
        <source>Settles what the plan and the backend both changed: all of it, or one conflict. “plan show --json” lists them.</source>
        <translation>Entscheidet, was Plan und Backend beide geändert haben: alles oder einen Konflikt. „plan show --json“ listet sie auf.</translation>
    </message>
    <message>
        <source>Keep what the plan has.</source>
        <translation>Behalten, was der Plan hat.</translation>
    </message>
    <message>
        <source>Take what the backend has.</source>
        <translation>Nehmen, was das Backend hat.</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>Nur diesen.</translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>Geben Sie entweder --mine oder --theirs an.</translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>Es gibt keine Konflikte zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>Settled %n conflict(s).</source>
        <translation>
            <numerusform>%n Konflikt entschieden.</numerusform>
            <numerusform>%n Konflikte entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Offene Konflikte</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Confirm this with --confirm-guards.</source>
        <translation>Nichts wurde gesendet. Bestätigen Sie dies mit --confirm-guards.</translation>
    </message>
    <message>
        <source>--approve or --approve-file, not both.</source>
        <translation>--approve oder --approve-file, nicht beides.</translation>
    </message>
    <message>
        <source>When an operation fails: stop; skip what depends on it and go on with the rest; or rollback-plan: stop, and make what takes back what was done the plan of the workspace, which is not applied. Stop unless told.</source>
        <translation>Wenn eine Operation scheitert: stop hält an; skip lässt aus, was von ihr abhängt, und fährt mit dem Rest fort; rollback-plan hält an und macht das, was das Getane zurücknimmt, zum Plan des Arbeitsbereichs, ohne es anzuwenden. Ohne Angabe stop.</translation>
    </message>
    <message>
        <source>Sends nothing unless the plan has this digest: all 64 digits, as the report prints them.</source>
        <translation>Sendet nichts, wenn der Plan nicht diese Prüfsumme hat: alle 64 Stellen, wie der Bericht sie druckt.</translation>
    </message>
    <message>
        <source>Sends nothing unless it is the plan of this plan file.</source>
        <translation>Sendet nichts, wenn es nicht der Plan dieser Plandatei ist.</translation>
    </message>
    <message>
        <source>Carries the plan out on the backend that the workspace was pulled from. Stops before anything is sent when the backend has moved on in what the plan touches. Of a sealed plan nothing else is sent than what was sealed.</source>
        <translation>Führt den Plan im Backend aus, von dem der Arbeitsbereich abgerufen wurde. Hält an, bevor etwas gesendet wird, wenn sich dort geändert hat, was der Plan berührt. Von einem versiegelten Plan wird nichts anderes gesendet als das, was versiegelt wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan is empty, which is not what was approved.</source>
        <translation>Nichts wurde gesendet: Der Plan ist leer, und das wurde nicht freigegeben.</translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is planned here as %4, would become %5. %6</source>
        <translation>Konflikt: „%1“, %2: war %3, ist hier als %4 geplant, würde zu %5. %6</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>by %1, %2, digest %3</source>
        <translation>von %1, %2, Prüfsumme %3</translation>
    </message>
    <message>
        <source>What about the plan? Try: easelctl plan --help</source>
        <translation>Was ist mit dem Plan? Versuchen Sie: easelctl plan --help</translation>
    </message>
    <message>
        <source>Shows what the plan of a workspace or of a plan file changes, group by group, the operations in their order, and the digest.</source>
        <translation>Zeigt, was der Plan eines Arbeitsbereichs oder einer Plandatei ändert, Gruppe für Gruppe, die Operationen in ihrer Reihenfolge und die Prüfsumme.</translation>
    </message>
    <message>
        <source>Shows what the second plan makes of the groups that the first does not. Exit codes: 0 they do the same, 1 they differ, 2 could not run.</source>
        <translation>Zeigt, was der zweite Plan aus den Gruppen macht und der erste nicht. Exit-Codes: 0 sie tun dasselbe, 1 sie unterscheiden sich, 2 konnte nicht laufen.</translation>
    </message>
    <message>
        <source>Prints the digest of the plan, and nothing else.</source>
        <translation>Gibt die Prüfsumme des Plans aus und sonst nichts.</translation>
    </message>
    <message>
        <source>Shows what the plan is about, for those who approve it; with an option, sets it.</source>
        <translation>Zeigt, worum es in dem Plan geht, für die, die ihn freigeben; mit einer Option wird es gesetzt.</translation>
    </message>
    <message>
        <source>A line that says what it is about.</source>
        <translation>Eine Zeile, die sagt, worum es geht.</translation>
    </message>
    <message>
        <source>Who answers for it; without, the user of this machine.</source>
        <translation>Wer dafür einsteht; ohne Angabe der Benutzer dieses Rechners.</translation>
    </message>
    <message>
        <source>Where the change is asked for.</source>
        <translation>Wo die Änderung verlangt wird.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Tries the plan on the backend without doing it: compares what it touches, and asks the backend what it has a call for. Exit code 1 when an operation would be refused.</source>
        <translation>Probt den Plan im Backend, ohne ihn auszuführen: vergleicht, was er berührt, und fragt das Backend, wofür es einen Aufruf hat. Exit-Code 1, wenn eine Operation abgelehnt würde.</translation>
    </message>
    <message>
        <source>Writes the plan into a plan file (.easelplan), to be kept, compared, signed or imported elsewhere. It holds no secret and no address. An older plan file of that name is replaced; any other file is not.</source>
        <translation>Schreibt den Plan in eine Plandatei (.easelplan), die aufgehoben, verglichen, unterschrieben oder anderswo importiert werden kann. Sie enthält kein Geheimnis und keine Adresse. Eine ältere Plandatei dieses Namens wird ersetzt, eine andere Datei nicht.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>Puts the plan of a plan file into a workspace, as steps. Where the fleet has moved on since, it is merged field by field; what both changed differently is a conflict to settle before the plan can be applied.</source>
        <translation>Übernimmt den Plan einer Plandatei in einen Arbeitsbereich, als Schritte. Wo sich die Flotte seither geändert hat, wird er Feld für Feld zusammengeführt; was beide verschieden geändert haben, ist ein Konflikt, der zu klären ist, bevor der Plan angewendet werden kann.</translation>
    </message>
    <message>
        <source>Merge with the plan that the workspace has already.</source>
        <translation>Mit dem Plan zusammenführen, den der Arbeitsbereich schon hat.</translation>
    </message>
    <message>
        <source>The workspace has a plan already. Merge both with --merge.</source>
        <translation>Der Arbeitsbereich hat schon einen Plan. Führen Sie beide mit --merge zusammen.</translation>
    </message>
    <message>
        <source>Fixes the digest of the plan. Nothing else is applied from then on; an edit that changes the digest ends the seal.</source>
        <translation>Hält die Prüfsumme des Plans fest. Von da an wird nichts anderes angewendet; eine Änderung, die die Prüfsumme ändert, beendet das Siegel.</translation>
    </message>
    <message>
        <source>Who seals it; without, the plan&apos;s author.</source>
        <translation>Wer ihn versiegelt; ohne Angabe der Verfasser des Plans.</translation>
    </message>
    <message>
        <source>Sealed. Digest %1</source>
        <translation>Versiegelt. Prüfsumme %1</translation>
    </message>
    <message>
        <source>Takes the seal off the plan.</source>
        <translation>Nimmt das Siegel vom Plan.</translation>
    </message>
    <message>
        <source>The plan is no longer sealed.</source>
        <translation>Der Plan ist nicht mehr versiegelt.</translation>
    </message>
    <message>
        <source>The plan was not sealed.</source>
        <translation>Der Plan war nicht versiegelt.</translation>
    </message>
    <message>
        <source>The private key, or the .pub file of one in the agent.</source>
        <translation>Der private Schlüssel oder die .pub-Datei eines Schlüssels im Agenten.</translation>
    </message>
    <message>
        <source>Which key? --key ~/.ssh/id_ed25519, for example.</source>
        <translation>Welcher Schlüssel? Zum Beispiel --key ~/.ssh/id_ed25519.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Unterschrieben: %1</translation>
    </message>
    <message>
        <source>Checks that a plan file is whole and signed by somebody who may, through ssh-keygen.</source>
        <translation>Prüft über ssh-keygen, dass eine Plandatei unversehrt ist und von jemandem unterschrieben, der das darf.</translation>
    </message>
    <message>
        <source>Who may sign, as in ssh-keygen(1): a line is NAME KEYTYPE KEY.</source>
        <translation>Wer unterschreiben darf, wie in ssh-keygen(1): eine Zeile ist NAME KEYTYPE KEY.</translation>
    </message>
    <message>
        <source>It has to be this one of them.</source>
        <translation>Es muss dieser von ihnen sein.</translation>
    </message>
    <message>
        <source>Who may sign? --allowed-signers FILE.</source>
        <translation>Wer darf unterschreiben? --allowed-signers FILE.</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2.</source>
        <translation>Gültige Unterschrift von %1 mit dem Schlüssel %2.</translation>
    </message>
    <message>
        <source>Sends as fast as the backend answers, for an easel-backend of your own: Palette refuses more requests than it documents.</source>
        <translation>Sendet so schnell, wie das Backend antwortet, für ein eigenes easel-backend: Palette lehnt mehr Anfragen ab, als es dokumentiert.</translation>
    </message>
    <message>
        <source>Confirms that groups are deleted, lose more than half of their host clusters, or are changed while virtual clusters run on them, and that virtual clusters are deleted. Without it such a plan is listed and refused.</source>
        <translation>Bestätigt, dass Gruppen gelöscht werden, mehr als die Hälfte ihrer Host-Cluster verlieren oder geändert werden, während virtuelle Cluster darauf laufen, und dass virtuelle Cluster gelöscht werden. Ohne die Option wird ein solcher Plan aufgelistet und abgelehnt.</translation>
    </message>
    <message>
        <source>CPU cores, a whole number.</source>
        <translation>CPU-Kerne, eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Memory in GiB; a part of one is allowed.</source>
        <translation>Arbeitsspeicher in GiB; auch Bruchteile.</translation>
    </message>
    <message>
        <source>Storage in GiB.</source>
        <translation>Speicherplatz in GiB.</translation>
    </message>
    <message>
        <source>--%1 wants a number above zero.</source>
        <translation>--%1 verlangt eine Zahl über null.</translation>
    </message>
    <message>
        <source>There is no cluster group “%1”.</source>
        <translation>Es gibt keine Cluster-Gruppe „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster groups are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n Cluster-Gruppe heißt „%1“. Nennen Sie ihre UID.</numerusform>
            <numerusform>%n Cluster-Gruppen heißen „%1“. Nennen Sie die UID von einer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no virtual cluster “%1”.</source>
        <translation>Es gibt keinen virtuellen Cluster „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual clusters are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n virtueller Cluster heißt „%1“. Nennen Sie seine UID.</numerusform>
            <numerusform>%n virtuelle Cluster heißen „%1“. Nennen Sie die UID von einem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Es gibt kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>In which project? Say --project.</source>
        <translation>In welchem Projekt? Geben Sie --project an.</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>It is so already: nothing was planned.</source>
        <translation>Es ist schon so: Nichts wurde geplant.</translation>
    </message>
    <message>
        <source>Lists the virtual clusters as the plan has them, with what it does to them.</source>
        <translation>Listet die virtuellen Cluster so auf, wie der Plan sie hat, und was er mit ihnen tut.</translation>
    </message>
    <message>
        <source>Only those of this cluster group, by name or uid.</source>
        <translation>Nur die dieser Cluster-Gruppe, nach Name oder UID.</translation>
    </message>
    <message>
        <source>Plans a new virtual cluster on a cluster group. Without a size it gets what one needs at least.</source>
        <translation>Plant einen neuen virtuellen Cluster auf einer Cluster-Gruppe. Ohne Größe bekommt er, was einer mindestens braucht.</translation>
    </message>
    <message>
        <source>The cluster group, by name or uid.</source>
        <translation>Die Cluster-Gruppe, nach Name oder UID.</translation>
    </message>
    <message>
        <source>The project that it belongs to, by name or uid.</source>
        <translation>Das Projekt, zu dem er gehört, nach Name oder UID.</translation>
    </message>
    <message>
        <source>On which cluster group? Say --group.</source>
        <translation>Auf welcher Cluster-Gruppe? Geben Sie --group an.</translation>
    </message>
    <message>
        <source>Plans another size of a virtual cluster; what is not said stays.</source>
        <translation>Plant eine andere Größe eines virtuellen Clusters; was nicht angegeben ist, bleibt.</translation>
    </message>
    <message>
        <source>To which size? Say --cpu, --memory or --storage.</source>
        <translation>Auf welche Größe? Geben Sie --cpu, --memory oder --storage an.</translation>
    </message>
    <message>
        <source>Plans to pause a virtual cluster: it gives back CPU and memory, and keeps its storage and its part of the credit.</source>
        <translation>Plant, einen virtuellen Cluster zu pausieren: Er gibt CPU und Arbeitsspeicher zurück und behält seinen Speicherplatz und seinen Teil des Guthabens.</translation>
    </message>
    <message>
        <source>Plans to resume a virtual cluster.</source>
        <translation>Plant, einen virtuellen Cluster fortzusetzen.</translation>
    </message>
    <message>
        <source>Plans to delete a virtual cluster, with all that runs in it. One that the plan deploys leaves the plan.</source>
        <translation>Plant, einen virtuellen Cluster mit allem zu löschen, was darin läuft. Einer, den der Plan bereitstellt, verlässt den Plan.</translation>
    </message>
    <message>
        <source>easelctl vc: virtual clusters in the plan of a workspace; “apply” carries it out</source>
        <translation>easelctl vc: virtuelle Cluster im Plan eines Arbeitsbereichs; „apply“ führt ihn aus</translation>
    </message>
    <message>
        <source>What about virtual clusters? Try: easelctl vc --help</source>
        <translation>Was ist mit virtuellen Clustern? Versuchen Sie: easelctl vc --help</translation>
    </message>
    <message>
        <source>Lists the groups and their vCluster versions, those that wait for an upgrade first.</source>
        <translation>Listet die Gruppen und ihre vCluster-Versionen auf, zuerst die, die auf ein Upgrade warten.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2, planned</source>
        <translation>%1 -&gt; %2, geplant</translation>
    </message>
    <message numerus="yes">
        <source>  %n virtual cluster(s)</source>
        <translation>
            <numerusform>  %n virtueller Cluster</numerusform>
            <numerusform>  %n virtuelle Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Es gibt keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Name it by its id.</source>
        <translation>Es gibt mehrere Gruppen „%1“. Nennen Sie ihre Kennung.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>  The default of %1 is not known: all that differs from the new one is kept.</source>
        <translation>  Die Vorgabe von %1 ist nicht bekannt: Alles, was von der neuen abweicht, bleibt.</translation>
    </message>
    <message>
        <source>  settled: %1</source>
        <translation>  entschieden: %1</translation>
    </message>
    <message>
        <source>  TO SETTLE: %1</source>
        <translation>  ZU ENTSCHEIDEN: %1</translation>
    </message>
    <message>
        <source>  kept: %1</source>
        <translation>  bleibt: %1</translation>
    </message>
    <message>
        <source>  see to: %1</source>
        <translation>  zu beachten: %1</translation>
    </message>
    <message>
        <source>Puts upgrades into the plan, as one step: the new default with what was changed by hand. A group with values that both changed is refused until --conflicts says which side is taken.</source>
        <translation>Nimmt Upgrades in den Plan auf, als einen Schritt: die neue Vorgabe mit dem, was von Hand geändert wurde. Eine Gruppe mit Werten, die beide geändert haben, wird abgelehnt, bis --conflicts sagt, welche Seite gilt.</translation>
    </message>
    <message>
        <source>The group, by name or id.</source>
        <translation>Die Gruppe, nach Name oder Kennung.</translation>
    </message>
    <message>
        <source>All groups that wait for an upgrade; those that are refused are named, and the others planned.</source>
        <translation>Alle Gruppen, die auf ein Upgrade warten; abgelehnte werden genannt, die anderen geplant.</translation>
    </message>
    <message>
        <source>The platform&apos;s default of the version that the group has.</source>
        <translation>Die Vorgabe der Plattform für die Version, die die Gruppe hat.</translation>
    </message>
    <message>
        <source>Where it is not known: what several groups of the version have in common is taken for it.</source>
        <translation>Wo sie nicht bekannt ist: Was mehrere Gruppen der Version gemeinsam haben, gilt dafür.</translation>
    </message>
    <message>
        <source>Shows it, and plans nothing.</source>
        <translation>Zeigt es und plant nichts.</translation>
    </message>
    <message>
        <source>Upgrade “%1”</source>
        <translation>Upgrade von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>Upgrade von %n Gruppe</numerusform>
            <numerusform>Upgrade von %n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned.</source>
        <translation>
            <numerusform>%n Upgrade geplant.</numerusform>
            <numerusform>%n Upgrades geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for an upgrade.</source>
        <translation>Nichts wartet auf ein Upgrade.</translation>
    </message>
    <message>
        <source>easelctl upgrade: vCluster versions of cluster groups</source>
        <translation>easelctl upgrade: vCluster-Versionen von Cluster-Gruppen</translation>
    </message>
    <message>
        <source>What about upgrades? Try: easelctl upgrade --help</source>
        <translation>Was ist mit Upgrades? Versuchen Sie: easelctl upgrade --help</translation>
    </message>
    <message>
        <source>Goes on from wave to wave by itself, as long as all virtual clusters run again and the windows are open. Without it a run ends after a wave, and the next run goes on with the next.</source>
        <translation>Geht von selbst von Welle zu Welle weiter, solange alle virtuellen Cluster wieder laufen und die Zeitfenster offen sind. Sonst endet ein Lauf nach einer Welle, und der nächste macht mit der nächsten weiter.</translation>
    </message>
    <message>
        <source>Apply again to go on with the next wave.</source>
        <translation>Wenden Sie erneut an, um mit der nächsten Welle weiterzumachen.</translation>
    </message>
    <message>
        <source>Wave %1, %2: %3</source>
        <translation>Welle %1, %2: %3</translation>
    </message>
    <message>
        <source>Shows in which waves the planned upgrades are applied, or puts them into waves: a canary, then the others by risk or by region.</source>
        <translation>Zeigt, in welchen Wellen die geplanten Upgrades angewendet werden, oder teilt sie in Wellen ein: ein Vorreiter, dann die anderen nach Risiko oder Region.</translation>
    </message>
    <message>
        <source>No waves: the plan is applied in one go.</source>
        <translation>Keine Wellen: Der Plan wird in einem Zug angewendet.</translation>
    </message>
    <message>
        <source>The file that holds its state; it is made when it is not there. The API key is kept beside it, in FILE.key.</source>
        <translation>Die Datei mit seinem Zustand; sie wird angelegt, wenn es sie nicht gibt. Der API-Schlüssel liegt daneben, in FILE.key.</translation>
    </message>
    <message>
        <source>Where it listens; 127.0.0.1:0 unless told, which is a free port. It prints the URL.</source>
        <translation>Wo es lauscht; ohne Angabe 127.0.0.1:0, also an einem freien Port. Es gibt die URL aus.</translation>
    </message>
    <message>
        <source>With what an empty database begins: 40 host clusters, or 400. Small unless told.</source>
        <translation>Womit eine leere Datenbank beginnt: 40 Host-Cluster oder 400. Ohne Angabe small.</translation>
    </message>
    <message>
        <source>Instead of a sample: so many generated host clusters.</source>
        <translation>Statt eines Beispiels: so viele erzeugte Host-Cluster.</translation>
    </message>
    <message>
        <source>Which of the generated fleets: the same for the same number.</source>
        <translation>Welche der erzeugten Flotten: dieselbe für dieselbe Zahl.</translation>
    </message>
    <message>
        <source>The file whose first line is the API key, instead of one that is made.</source>
        <translation>Die Datei, deren erste Zeile der API-Schlüssel ist, statt eines erzeugten.</translation>
    </message>
    <message>
        <source>A JSON file with what goes wrong on purpose.</source>
        <translation>Eine JSON-Datei mit dem, was absichtlich schiefgeht.</translation>
    </message>
    <message>
        <source>How long a virtual cluster takes from state to state.</source>
        <translation>Wie lange ein virtueller Cluster von Zustand zu Zustand braucht.</translation>
    </message>
    <message>
        <source>How long the upgrade of a group takes.</source>
        <translation>Wie lange das Upgrade einer Gruppe dauert.</translation>
    </message>
    <message>
        <source>Whether it refuses what Palette would.</source>
        <translation>Ob es ablehnt, was Palette ablehnen würde.</translation>
    </message>
    <message>
        <source>Starts an embedded backend, for pipelines and rehearsals: it speaks the API of Palette over a file. This process becomes the program easel-backend, which has more options, and ends on SIGTERM or Ctrl+C. It prints where the API key is and the URL.</source>
        <translation>Startet ein eingebettetes Backend, für Pipelines und Proben: Es spricht die API von Palette über einer Datei. Dieser Prozess wird zum Programm easel-backend, das mehr Optionen hat, und endet bei SIGTERM oder Strg+C. Es gibt aus, wo der API-Schlüssel ist, und die URL.</translation>
    </message>
    <message>
        <source>Where does it keep its state? Say --database FILE.</source>
        <translation>Wo soll sein Zustand liegen? Geben Sie --database FILE an.</translation>
    </message>
    <message>
        <source>The program easel-backend is neither beside easelctl nor in the PATH.</source>
        <translation>Das Programm easel-backend liegt weder neben easelctl noch im PATH.</translation>
    </message>
    <message>
        <source>easel-backend does not start: %1.</source>
        <translation>easel-backend startet nicht: %1.</translation>
    </message>
    <message>
        <source>How findings are written; text unless told.</source>
        <translation>Wie Befunde geschrieben werden; ohne Angabe text.</translation>
    </message>
    <message>
        <source>What counts as a finding; error unless told.</source>
        <translation>Was als Befund zählt; ohne Angabe error.</translation>
    </message>
    <message>
        <source>As JSON: the same as --format json.</source>
        <translation>Als JSON: dasselbe wie --format json.</translation>
    </message>
    <message>
        <source>--json and --format %1 exclude each other.</source>
        <translation>--json und --format %1 schließen einander aus.</translation>
    </message>
    <message>
        <source>Writes cluster groups for Terraform, with import blocks: resources of the provider spectrocloud, the same bytes for the same groups. What the provider cannot be told is a comment, and a line on standard error. CSV and JSON are tables.</source>
        <translation>Schreibt Cluster-Gruppen für Terraform, mit import-Blöcken: Ressourcen des Providers spectrocloud, dieselben Bytes für dieselben Gruppen. Was man dem Provider nicht sagen kann, ist ein Kommentar und eine Zeile auf der Fehlerausgabe. CSV und JSON sind Tabellen.</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>Was geschrieben wird.</translation>
    </message>
    <message>
        <source>Which table, of CSV and JSON; groups unless told.</source>
        <translation>Welche Tabelle, bei CSV und JSON; ohne Angabe groups.</translation>
    </message>
    <message>
        <source>As the plan makes it, instead of as it was pulled.</source>
        <translation>So, wie der Plan es macht, statt wie es abgerufen wurde.</translation>
    </message>
    <message>
        <source>Only this group, by name or uid, and what belongs to it; may be said several times.</source>
        <translation>Nur diese Gruppe, nach Name oder UID, und was zu ihr gehört; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Into this file; without it, or for -, to standard output.</source>
        <translation>In diese Datei; ohne Angabe oder mit - auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>In which format? Say --format terraform, csv or json.</source>
        <translation>In welchem Format? Geben Sie --format terraform, csv oder json an.</translation>
    </message>
    <message>
        <source>--table goes with csv and json: Terraform is of groups.</source>
        <translation>--table gehört zu csv und json: Terraform ist immer von Gruppen.</translation>
    </message>
    <message>
        <source>easelctl: plan and apply Palette cluster groups from a terminal

Commands:</source>
        <translation>easelctl: Cluster-Gruppen von Palette im Terminal planen und anwenden

Befehle:</translation>
    </message>
    <message>
        <source>
More of each: easelctl help COMMAND

Exit codes:</source>
        <translation>
Mehr zu jedem: easelctl help COMMAND

Exit-Codes:</translation>
    </message>
    <message>
        <source>Shows how a command is called; without one, which there are.</source>
        <translation>Zeigt, wie ein Befehl aufgerufen wird; ohne Befehl, welche es gibt.</translation>
    </message>
    <message>
        <source>Prints a script with which a shell completes commands, options, their values and files. Packages install it; by hand, see the examples.</source>
        <translation>Gibt ein Skript aus, mit dem eine Shell Befehle, Optionen, deren Werte und Dateien ergänzt. Pakete installieren es; von Hand geht es wie in den Beispielen.</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish.</source>
        <translation>Für „%1“ gibt es keine Ergänzung: bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>Prints the manual page easelctl(1).</source>
        <translation>Gibt die Handbuchseite easelctl(1) aus.</translation>
    </message>
    <message>
        <source>easelctl plan: look at a plan, hand it on, have it approved

A plan is a WORKSPACE&apos;s, or that of a PLANFILE.</source>
        <translation>easelctl plan: einen Plan ansehen, weitergeben, freigeben lassen

Ein Plan ist der eines WORKSPACE oder der einer PLANFILE.</translation>
    </message>
    <message>
        <source>Signs a plan file with an SSH key, through ssh-keygen. The signature goes into PLANFILE.sig. A key in the agent is named by its .pub file.</source>
        <translation>Unterschreibt eine Plandatei mit einem SSH-Schlüssel, durch ssh-keygen. Die Unterschrift kommt in PLANFILE.sig. Ein Schlüssel im Agenten wird durch seine .pub-Datei benannt.</translation>
    </message>
    <message>
        <source>The signature, when it is not in PLANFILE.sig.</source>
        <translation>Die Unterschrift, wenn sie nicht in PLANFILE.sig ist.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>More: easelctl help %1</source>
        <translation>Mehr: easelctl help %1</translation>
    </message>
    <message>
        <source>Is it --%1?</source>
        <translation>Ist --%1 gemeint?</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, not “%4”.</source>
        <translation>--%1 ist %2 oder %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>“%1 %2” does not exist. Try: easelctl help %1</source>
        <translation>„%1 %2“ gibt es nicht. Versuchen Sie: easelctl help %1</translation>
    </message>
    <message>
        <source>Only this project, by its uid, instead of the tenant.</source>
        <translation>Nur dieses Projekt, nach seiner UID, statt des Mandanten.</translation>
    </message>
    <message>
        <source>Which side is taken where both changed a value.</source>
        <translation>Welche Seite gilt, wo beide einen Wert geändert haben.</translation>
    </message>
    <message>
        <source>Which groups? Say --group NAME or --all.</source>
        <translation>Welche Gruppen? Geben Sie --group NAME oder --all an.</translation>
    </message>
    <message>
        <source>In which order; none is all at once.</source>
        <translation>In welcher Reihenfolge; none heißt alle auf einmal.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 virtual clusters, %4 of %5</source>
        <translation>%1: %2 von %3 virtuellen Clustern, %4 von %5</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>Shows how much of the developer credit of the tenant, of the system and of the user is used with the plan. With numbers it first tells the workspace what each user may draw on: Palette keeps it in the developer settings of the tenant, which Easel cannot read.</source>
        <translation>Zeigt, wie viel vom Entwicklerguthaben des Mandanten, des Systems und des Benutzers mit dem Plan verbraucht ist. Mit Zahlen sagt es dem Arbeitsbereich zuerst, was jeder Benutzer verbrauchen darf: Palette hält es in den Entwicklereinstellungen des Mandanten, die Easel nicht lesen kann.</translation>
    </message>
    <message>
        <source>How many virtual clusters a user may have.</source>
        <translation>Wie viele virtuelle Cluster ein Benutzer haben darf.</translation>
    </message>
    <message>
        <source>Forgets what a user may draw on.</source>
        <translation>Vergisst, was ein Benutzer verbrauchen darf.</translation>
    </message>
    <message>
        <source>--unknown goes with no number.</source>
        <translation>--unknown verträgt sich mit keiner Zahl.</translation>
    </message>
    <message>
        <source>--count wants a whole number.</source>
        <translation>--count will eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>Abschnitte: %1</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>Wohin er geschrieben wird.</translation>
    </message>
    <message>
        <source>Of the file; without it, what the ending of FILE says.</source>
        <translation>Der Datei; ohne Angabe gilt, was die Endung von FILE sagt.</translation>
    </message>
    <message>
        <source>Of the fleet as the plan makes it, instead of as it was read.</source>
        <translation>Von der Flotte, wie der Plan sie macht, statt wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Only this group, by its name or id; may be there more than once.</source>
        <translation>Nur diese Gruppe, nach Name oder Kennung; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Only this section; may be there more than once.</source>
        <translation>Nur diesen Abschnitt; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Of the pages; a4 unless told.</source>
        <translation>Der Seiten; a4, wenn nichts gesagt wird.</translation>
    </message>
    <message>
        <source>Of the report: %1.</source>
        <translation>Des Berichts: %1.</translation>
    </message>
    <message>
        <source>Who answers for it; without it, the author of the plan.</source>
        <translation>Wer für ihn einsteht; ohne Angabe der Verfasser des Plans.</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover.</source>
        <translation>Ein PNG- oder JPEG-Bild für die Titelseite.</translation>
    </message>
    <message>
        <source>Of the fleet as it was at a point of the history: its number, a time, or “latest”.</source>
        <translation>Von der Flotte, wie sie an einem Punkt des Verlaufs war: seine Nummer, eine Zeit oder „latest“.</translation>
    </message>
    <message>
        <source>There is no report “%1”. Try: easelctl report</source>
        <translation>Es gibt keinen Bericht „%1“. Versuchen Sie: easelctl report</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, not “%1”.</source>
        <translation>--paper ist a4 oder letter, nicht „%1“.</translation>
    </message>
    <message>
        <source>At a point of the history there is no plan: --at goes neither with --draft nor with the plan&apos;s report.</source>
        <translation>An einem Punkt des Verlaufs gibt es keinen Plan: --at verträgt sich weder mit --draft noch mit dem Bericht des Plans.</translation>
    </message>
    <message>
        <source>A plan is approved as a whole: its report has no --group.</source>
        <translation>Ein Plan wird als Ganzes freigegeben: Sein Bericht hat kein --group.</translation>
    </message>
    <message>
        <source>Where to? --output FILE is missing.</source>
        <translation>Wohin? --output FILE fehlt.</translation>
    </message>
    <message>
        <source>--format is pdf, html, csv or json, not “%1”.</source>
        <translation>--format ist pdf, html, csv oder json, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html, .csv or .json, and there is no --format.</source>
        <translation>„%1“ endet nicht auf .pdf, .html, .csv oder .json, und --format fehlt.</translation>
    </message>
    <message>
        <source>Writes a report. KIND is one of: %1. Without it, says what they are and which sections they have.</source>
        <translation>Schreibt einen Bericht. KIND ist eines von: %1. Ohne Angabe steht da, was sie sind und welche Abschnitte sie haben.</translation>
    </message>
    <message>
        <source>%1: saved as %2</source>
        <translation>%1: gespeichert als %2</translation>
    </message>
    <message>
        <source>Only what is of this project, by its name or id, and what is the tenant&apos;s.</source>
        <translation>Nur was zu diesem Projekt gehört, nach Name oder Kennung, und was dem Mandanten gehört.</translation>
    </message>
</context>
<context>
    <name>FateLook</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>waived until %1: %2</source>
        <translation>ausgesetzt bis %1: %2</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes; the plan adds %4 and removes %5; %6 waived</source>
        <translation>%1 Fehler, %2 Warnungen, %3 Hinweise; der Plan fügt %4 hinzu und entfernt %5; %6 ausgesetzt</translation>
    </message>
</context>
<context>
    <name>FleetComparison</name>
    <message>
        <source>Cluster groups</source>
        <translation>Cluster-Gruppen</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Virtuelle Cluster</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Edge-Hosts</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Before the history</source>
        <translation>Vor dem Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugekommen</numerusform>
            <numerusform>%n hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes-Version</translation>
    </message>
    <message>
        <source>Enabled as a host</source>
        <translation>Als Host freigeschaltet</translation>
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
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>Host-DNS</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Cluster-Gruppe</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>Edge-Cluster</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>vCluster-Version</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Project “%1”</source>
        <translation>Projekt „%1“</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Vorgabe für %1</translation>
    </message>
    <message>
        <source>CPU allowed</source>
        <translation>CPU erlaubt</translation>
    </message>
    <message>
        <source>CPU requested</source>
        <translation>CPU angefordert</translation>
    </message>
    <message>
        <source>CPU free</source>
        <translation>CPU frei</translation>
    </message>
    <message>
        <source>Memory allowed</source>
        <translation>Arbeitsspeicher erlaubt</translation>
    </message>
    <message>
        <source>Memory requested</source>
        <translation>Arbeitsspeicher angefordert</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>Storage requested</source>
        <translation>Speicherplatz angefordert</translation>
    </message>
    <message>
        <source>CPU of all host clusters</source>
        <translation>CPU aller Host-Cluster</translation>
    </message>
    <message>
        <source>Memory of all host clusters</source>
        <translation>Arbeitsspeicher aller Host-Cluster</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>Die ganze Flotte</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Of host clusters</source>
        <translation>Der Host-Cluster</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Cluster-Gruppen</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Virtuelle Cluster</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 host clusters, %2 groups, %3 virtual clusters</source>
        <translation>%1 Host-Cluster, %2 Gruppen, %3 virtuelle Cluster</translation>
    </message>
    <message>
        <source>“%1” is no size. Say bytes, or 500K, 20M, 1G.</source>
        <translation>„%1“ ist keine Größe. Nennen Sie Bytes oder 500K, 20M, 1G.</translation>
    </message>
    <message>
        <source>Lists the points of the history, the oldest first, and what they take of the file.</source>
        <translation>Listet die Punkte des Verlaufs auf, den ältesten zuerst, und was sie von der Datei einnehmen.</translation>
    </message>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>Der Arbeitsbereich hat noch keinen Verlauf. Jeder Abruf fügt einen Punkt hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the figures and the cluster groups of a point: its number, a time (the last point until then), or “latest”.</source>
        <translation>Zeigt die Zahlen und die Cluster-Gruppen eines Punkts: seine Nummer, eine Zeit (der letzte Punkt bis dahin) oder „latest“.</translation>
    </message>
    <message>
        <source>What became of the fleet between two points, each a number, a time or “latest”.</source>
        <translation>Was zwischen zwei Punkten aus der Flotte wurde, jeder eine Nummer, eine Zeit oder „latest“.</translation>
    </message>
    <message>
        <source>As CSV, a line for each field.</source>
        <translation>Als CSV, eine Zeile je Feld.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>Takes points out of the history for good. The newest always stays. What several options name goes in the order of the options here.</source>
        <translation>Nimmt Punkte endgültig aus dem Verlauf. Der neueste bleibt immer. Was mehrere Optionen nennen, geht in der Reihenfolge der Optionen hier.</translation>
    </message>
    <message>
        <source>Points older than that many days, counted back from now.</source>
        <translation>Punkte, die älter sind als so viele Tage, von jetzt zurückgezählt.</translation>
    </message>
    <message>
        <source>All but every nth point, counted back from the newest.</source>
        <translation>Alle außer jedem n-ten Punkt, vom neuesten zurückgezählt.</translation>
    </message>
    <message>
        <source>The oldest, until the history takes no more than this: bytes, or 500K, 20M, 1G.</source>
        <translation>Die ältesten, bis der Verlauf nicht mehr einnimmt als dies: Bytes oder 500K, 20M, 1G.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Nur sagen, was gehen würde.</translation>
    </message>
    <message>
        <source>--older-than takes a number of days.</source>
        <translation>--older-than braucht eine Zahl von Tagen.</translation>
    </message>
    <message>
        <source>--keep-every takes a number from 2 on.</source>
        <translation>--keep-every braucht eine Zahl ab 2.</translation>
    </message>
    <message>
        <source>Say which points: --older-than, --keep-every or --at-most.</source>
        <translation>Sagen Sie, welche Punkte: --older-than, --keep-every oder --at-most.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go and free %1.</source>
        <translation>
            <numerusform>%n Punkt würde gehen und %1 freigeben.</numerusform>
            <numerusform>%n Punkte würden gehen und %1 freigeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are gone, which freed %1.</source>
        <translation>
            <numerusform>%n Punkt ist weg, was %1 freigab.</numerusform>
            <numerusform>%n Punkte sind weg, was %1 freigab.</numerusform>
        </translation>
    </message>
    <message>
        <source>easelctl history: what the fleet was at each pull</source>
        <translation>easelctl history: was die Flotte bei jedem Abruf war</translation>
    </message>
    <message>
        <source>What about the history? Try: easelctl history --help</source>
        <translation>Was ist mit dem Verlauf? Versuchen Sie: easelctl history --help</translation>
    </message>
</context>
<context>
    <name>HistoryPoint</name>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>Der Arbeitsbereich hat noch keinen Verlauf. Jeder Abruf fügt einen Punkt hinzu.</translation>
    </message>
    <message>
        <source>There is no point %1 in the history. See: easelctl history list</source>
        <translation>Im Verlauf gibt es keinen Punkt %1. Siehe: easelctl history list</translation>
    </message>
    <message>
        <source>“%1” is neither a point&apos;s number, nor a time such as 2026-03-01 or 2026-03-01T12:00, nor “latest”.</source>
        <translation>„%1“ ist weder die Nummer eines Punkts noch eine Zeit wie 2026-03-01 oder 2026-03-01T12:00 noch „latest“.</translation>
    </message>
    <message>
        <source>The history begins at %1, after that.</source>
        <translation>Der Verlauf beginnt erst danach: %1.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>„%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>„%1“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>„%1“ hat den unbekannten Wert „%2“.</translation>
    </message>
</context>
<context>
    <name>MapSpots</name>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>%n Host-Cluster</numerusform>
            <numerusform>%n Host-Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free edge host(s)</source>
        <translation>
            <numerusform>%n freier Edge-Host</numerusform>
            <numerusform>%n freie Edge-Hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeConflict</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The group exists by now, with another distribution than the plan gave it. That cannot change any more.</source>
        <translation>Die Gruppe gibt es inzwischen, mit einer anderen Distribution als im Plan. Das lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The group exists on the backend by now, with another value than the plan gave it.</source>
        <translation>Die Gruppe gibt es inzwischen im Backend, mit einem anderen Wert als im Plan.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the same lines, each in their way.</source>
        <translation>Der Plan und jemand im Backend haben dieselben Zeilen geändert, jeder auf seine Art.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the order of the profiles, each in their way.</source>
        <translation>Der Plan und jemand im Backend haben die Reihenfolge der Profile geändert, jeder auf seine Art.</translation>
    </message>
    <message>
        <source>Somebody on the backend took out the host cluster whose settings the plan changes.</source>
        <translation>Jemand hat im Backend den Host-Cluster entfernt, dessen Einstellungen der Plan ändert.</translation>
    </message>
    <message>
        <source>The plan takes out the host cluster, and somebody on the backend changed its settings.</source>
        <translation>Der Plan entfernt den Host-Cluster, und jemand hat im Backend dessen Einstellungen geändert.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed this, each in their way.</source>
        <translation>Der Plan und jemand im Backend haben das geändert, jeder auf seine Art.</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Die ganze Gruppe</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>did not exist</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>The plan deletes the group, and somebody on the backend changed it since the plan was made.</source>
        <translation>Der Plan löscht die Gruppe, und jemand hat sie im Backend geändert, seit der Plan gemacht wurde.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>the project is gone</source>
        <translation>das Projekt ist weg</translation>
    </message>
    <message>
        <source>The project of the group does not exist any more, or this account cannot read it. Keeping yours makes the group in the tenant.</source>
        <translation>Das Projekt der Gruppe gibt es nicht mehr, oder dieses Konto darf es nicht lesen. Wenn Ihres bleibt, wird die Gruppe im Mandanten angelegt.</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the group that the plan changes. Keeping yours makes it anew.</source>
        <translation>Jemand hat im Backend die Gruppe gelöscht, die der Plan ändert. Wenn Ihres bleibt, wird sie neu angelegt.</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>Host-Cluster %1</translation>
    </message>
    <message>
        <source>not in the fleet any more</source>
        <translation>nicht mehr in der Flotte</translation>
    </message>
    <message>
        <source>The plan needs %1 in this group. The cluster is gone from the fleet, or this account cannot read it any more.</source>
        <translation>Der Plan braucht %1 in dieser Gruppe. Der Cluster ist nicht mehr in der Flotte, oder dieses Konto darf ihn nicht mehr lesen.</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>Mitglied von %1</translation>
    </message>
    <message>
        <source>member of “%1”</source>
        <translation>Mitglied von „%1“</translation>
    </message>
    <message>
        <source>The plan lets %1 join “%2”. Meanwhile somebody on the backend let it join %3.</source>
        <translation>Der Plan nimmt %1 in „%2“ auf. Inzwischen hat ihn jemand im Backend in %3 aufgenommen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1; another group is called %2</source>
        <translation>%1; eine andere Gruppe heißt %2</translation>
    </message>
    <message>
        <source>Another group has the name that the plan gives this one. Keeping yours calls it “%1”; taking theirs leaves it “%2”.</source>
        <translation>Eine andere Gruppe hat den Namen, den der Plan dieser gibt. Wenn Ihres bleibt, heißt sie „%1“; sonst bleibt es bei „%2“.</translation>
    </message>
    <message>
        <source>another group is called %1</source>
        <translation>eine andere Gruppe heißt %1</translation>
    </message>
    <message>
        <source>Another group has the name of the one that the plan creates. Keeping yours calls it “%1”; taking theirs does not create it.</source>
        <translation>Eine andere Gruppe hat den Namen derjenigen, die der Plan anlegt. Wenn Ihres bleibt, heißt sie „%1“; sonst wird sie nicht angelegt.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>broken together with theirs</source>
        <translation>mit deren Änderung zusammen verletzt</translation>
    </message>
    <message>
        <source>%1 Neither the plan nor the backend breaks this rule alone. Taking theirs takes back what the plan does to this group.</source>
        <translation>%1 Weder der Plan noch das Backend allein verletzt diese Regel. Mit dem Stand des Backends wird zurückgenommen, was der Plan mit dieser Gruppe macht.</translation>
    </message>
    <message>
        <source>The distribution of a group that exists cannot change.</source>
        <translation>Die Distribution einer vorhandenen Gruppe lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>The plan of this workspace and the one that was imported change this, each in its way. “Theirs” is what was planned here, “mine” is what was imported.</source>
        <translation>Der Plan dieses Arbeitsbereichs und der importierte ändern das, jeder auf seine Weise. „Deren“ ist, was hier geplant war, „meines“, was importiert wurde.</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone too. Deploy a new one on another group.</source>
        <translation>Auch die Gruppe des virtuellen Clusters ist weg. Stellen Sie einen neuen auf einer anderen Gruppe bereit.</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone. Deploy it on another group.</source>
        <translation>Die Gruppe des virtuellen Clusters ist weg. Stellen Sie ihn auf einer anderen Gruppe bereit.</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Virtueller Cluster %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>Größe des virtuellen Clusters %1</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the size, each in their way.</source>
        <translation>Der Plan und jemand im Backend haben die Größe geändert, jeder auf seine Weise.</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the virtual cluster that the plan changes. Keeping yours deploys a new, empty one.</source>
        <translation>Jemand hat im Backend den virtuellen Cluster gelöscht, den der Plan ändert. Wenn Sie Ihre Fassung behalten, wird ein neuer, leerer bereitgestellt.</translation>
    </message>
    <message>
        <source>The plan deletes the virtual cluster, and somebody on the backend changed it since the plan was made.</source>
        <translation>Der Plan löscht den virtuellen Cluster, und jemand hat ihn im Backend geändert, seit der Plan gemacht wurde.</translation>
    </message>
    <message>
        <source>another one is called %1</source>
        <translation>ein anderer heißt %1</translation>
    </message>
    <message>
        <source>Another virtual cluster has the name of the one that the plan deploys. Keeping yours gives it another name; taking theirs does not deploy it.</source>
        <translation>Ein anderer virtueller Cluster hat den Namen dessen, den der Plan bereitstellt. Wenn Sie Ihre Fassung behalten, bekommt er einen anderen Namen; mit der anderen wird er nicht bereitgestellt.</translation>
    </message>
    <message>
        <source>the group is gone</source>
        <translation>die Gruppe ist weg</translation>
    </message>
    <message>
        <source>The group on which the plan deploys the virtual cluster does not exist any more.</source>
        <translation>Die Gruppe, auf der der Plan den virtuellen Cluster bereitstellt, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Ungesund</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Wird bereitgestellt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird pausiert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Wird fortgesetzt</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>Create “%1” with %n host cluster(s)</source>
        <translation>
            <numerusform>„%1“ mit %n Host-Cluster anlegen</numerusform>
            <numerusform>„%1“ mit %n Host-Clustern anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Update the description and tags of “%1”</source>
        <translation>Beschreibung und Tags von „%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Update the host clusters and settings of “%1”</source>
        <translation>Host-Cluster und Einstellungen von „%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Update the add-on profiles of “%1”</source>
        <translation>Add-on-Profile von „%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2” for a moment</source>
        <translation>„%1“ vorübergehend in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Free the host DNS of “%1” for a moment</source>
        <translation>Host-DNS von „%1“ vorübergehend freigeben</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>Host-DNS von %1</translation>
    </message>
    <message>
        <source>Deploy virtual cluster %1 on “%2” with %3</source>
        <translation>Virtuellen Cluster %1 auf „%2“ bereitstellen mit %3</translation>
    </message>
    <message>
        <source>Resize virtual cluster %1 to %2</source>
        <translation>Größe des virtuellen Clusters %1 auf %2 ändern</translation>
    </message>
    <message>
        <source>Pause virtual cluster %1</source>
        <translation>Virtuellen Cluster %1 pausieren</translation>
    </message>
    <message>
        <source>Resume virtual cluster %1</source>
        <translation>Virtuellen Cluster %1 fortsetzen</translation>
    </message>
    <message>
        <source>Delete virtual cluster %1</source>
        <translation>Virtuellen Cluster %1 löschen</translation>
    </message>
</context>
<context>
    <name>PaletteClient</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The backend&apos;s answer to a creation cannot be read.</source>
        <translation>Die Antwort des Backends auf eine Anlage lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Pull again in a moment.</source>
        <translation>Die Liste ändert sich schneller, als sie gelesen werden kann. Rufen Sie gleich noch einmal ab.</translation>
    </message>
    <message>
        <source>The backend does not tell what has changed.</source>
        <translation>Das Backend sagt nicht, was sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>Everywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Board and topology, while something is carried</source>
        <translation>Tafel und Topologie, während etwas getragen wird</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>Flottenliste</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tabellen und Listen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Configuration editor</source>
        <translation>Konfigurationseditor</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The next region: tool bar, pages, Fleet, page, inspector, panels, status bar</source>
        <translation>Der nächste Teil des Fensters: Symbolleiste, Seitenleiste, Flotte, Seite, Inspektor, Bereiche, Statusleiste</translation>
    </message>
    <message>
        <source>The region before</source>
        <translation>Der vorige Teil des Fensters</translation>
    </message>
    <message>
        <source>The next divider or table header; arrows move it or choose a column</source>
        <translation>Der nächste Teiler oder Tabellenkopf; Pfeiltasten verschieben ihn oder wählen eine Spalte</translation>
    </message>
    <message>
        <source>The menu of what has the focus</source>
        <translation>Das Menü zu dem, was den Fokus hat</translation>
    </message>
    <message>
        <source>Go to another card or host cluster</source>
        <translation>Zu einer anderen Karte oder einem anderen Host-Cluster</translation>
    </message>
    <message>
        <source>First and last group</source>
        <translation>Erste und letzte Gruppe</translation>
    </message>
    <message>
        <source>Find by the beginning of its name</source>
        <translation>Nach dem Anfang des Namens finden</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Pick up the host clusters that are selected</source>
        <translation>Die ausgewählten Host-Cluster aufnehmen</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Einen mehr oder einen weniger auswählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Select all members of the group</source>
        <translation>Alle Mitglieder der Gruppe auswählen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Die Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Delete the group, or remove the host clusters from it</source>
        <translation>Die Gruppe löschen oder die Host-Cluster aus ihr entfernen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>Die Gruppe wählen</translation>
    </message>
    <message>
        <source>The next group that takes it</source>
        <translation>Die nächste Gruppe, die ihn nimmt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Drop, and stay in the old group too</source>
        <translation>Ablegen und auch in der alten Gruppe bleiben</translation>
    </message>
    <message>
        <source>Drop into a new group</source>
        <translation>In eine neue Gruppe ablegen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Go to a neighbour</source>
        <translation>Zu einem Nachbarn gehen</translation>
    </message>
    <message>
        <source>The one before and the next</source>
        <translation>Voriges und nächstes</translation>
    </message>
    <message>
        <source>Go into it</source>
        <translation>Hineingehen</translation>
    </message>
    <message>
        <source>Go out of it</source>
        <translation>Hinausgehen</translation>
    </message>
    <message>
        <source>Go along a link</source>
        <translation>An einer Verbindung entlanggehen</translation>
    </message>
    <message>
        <source>Leave only what is related</source>
        <translation>Nur übrig lassen, was dazugehört</translation>
    </message>
    <message>
        <source>Fly to it</source>
        <translation>Hinfliegen</translation>
    </message>
    <message>
        <source>Nearer and farther</source>
        <translation>Näher und weiter weg</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation>Zurück, wo Sie waren, und wieder vorwärts</translation>
    </message>
    <message>
        <source>Copy the rows that are selected</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Eine andere Zeile</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>Eine Seite auf und ab</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Erste und letzte Zeile</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>Ankreuzen oder abwählen</translation>
    </message>
    <message>
        <source>Take a lost host out of the simulation</source>
        <translation>Einen ausgefallenen Host aus der Simulation nehmen</translation>
    </message>
    <message>
        <source>Move a profile up and down</source>
        <translation>Ein Profil nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Another bar or point</source>
        <translation>Ein anderer Balken oder Punkt</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Erster und letzter</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation>Zurück zu allen Gruppen</translation>
    </message>
    <message>
        <source>Page before and page after</source>
        <translation>Vorige und nächste Seite</translation>
    </message>
    <message>
        <source>Next difference, and the one before</source>
        <translation>Nächster und voriger Unterschied</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Anfang und Ende</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next place, and the one before</source>
        <translation>Nächste und vorige Stelle</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave the text, where Tab indents</source>
        <translation>Den Text verlassen, in dem Tab einrückt</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 CPU</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>external IPs %1</source>
        <translation>externe IPs %1</translation>
    </message>
    <message>
        <source>traffic policy %1</source>
        <translation>Traffic Policy %1</translation>
    </message>
    <message>
        <source>source ranges %1</source>
        <translation>Quellbereiche %1</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>Host-Cluster %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>Host-DNS von %1</translation>
    </message>
    <message>
        <source>Load balancer of %1</source>
        <translation>Load Balancer von %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU-Limit</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Arbeitsspeicherlimit</translation>
    </message>
    <message>
        <source>Storage limit</source>
        <translation>Speicherplatzlimit</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Überbuchung</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Add-on-Profile</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>Port von %1</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>kein Mitglied</translation>
    </message>
    <message>
        <source>member, %1</source>
        <translation>Mitglied, %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 storage</source>
        <translation>%1, %2, %3 Speicherplatz</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a virtual cluster</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a virtual cluster</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausiert</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Virtueller Cluster %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>Größe des virtuellen Clusters %1</translation>
    </message>
    <message>
        <source>State of virtual cluster %1</source>
        <translation>Zustand des virtuellen Clusters %1</translation>
    </message>
</context>
<context>
    <name>PlanApply</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>Das Anwenden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>taken by another group</source>
        <translation>von einer anderen Gruppe belegt</translation>
    </message>
    <message>
        <source>No answer came, and it could not be looked up: %1 Apply again to find out.</source>
        <translation>Es kam keine Antwort, und es ließ sich nicht nachsehen: %1 Wenden Sie noch einmal an, um es herauszufinden.</translation>
    </message>
    <message>
        <source>The backend gave no answer and did not carry it out, twice.</source>
        <translation>Das Backend hat zweimal nicht geantwortet und es nicht ausgeführt.</translation>
    </message>
    <message>
        <source>“%1” was deleted on the backend meanwhile.</source>
        <translation>„%1“ wurde im Backend inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was changed on the backend while the plan was being applied: %2 is “%3” now.</source>
        <translation>„%1“ wurde im Backend geändert, während der Plan angewendet wurde: %2 ist jetzt „%3“.</translation>
    </message>
    <message>
        <source>The backend said that “%1” is deleted, but it is still there.</source>
        <translation>Das Backend sagte, „%1“ sei gelöscht, aber es ist noch da.</translation>
    </message>
    <message>
        <source>The backend accepted the change of “%1”, but has another value for %2 now: “%3” instead of “%4”.</source>
        <translation>Das Backend hat die Änderung von „%1“ angenommen, hat für %2 aber jetzt einen anderen Wert: „%3“ statt „%4“.</translation>
    </message>
    <message>
        <source>No answer came, and there is a group “%1” now that does not carry Easel&apos;s mark: this apply may have made it, or somebody else. It is not made again. Pull to have it in the fleet; then take the creation out of the plan, or give the new group another name.</source>
        <translation>Es kam keine Antwort, und es gibt jetzt eine Gruppe „%1“, die Easels Kennzeichen nicht trägt: Dieses Anwenden kann sie angelegt haben oder jemand anders. Sie wird nicht noch einmal angelegt. Rufen Sie ab, damit sie in der Flotte ist; nehmen Sie dann das Anlegen aus dem Plan, oder geben Sie der neuen Gruppe einen anderen Namen.</translation>
    </message>
    <message>
        <source>The backend accepted it, but it could not be read back: %1 Apply again to find out.</source>
        <translation>Das Backend hat es angenommen, aber es konnte nicht zurückgelesen werden: %1 Wenden Sie erneut an, um es herauszufinden.</translation>
    </message>
    <message>
        <source>The group “%1” (uid %2) carries the mark of this apply, which made the group with the uid %3: it was made twice. Look which of them is used, and delete the other one.</source>
        <translation>Die Gruppe „%1“ (UID %2) trägt das Kennzeichen dieses Anwendens, das die Gruppe mit der UID %3 angelegt hat: Sie wurde doppelt angelegt. Sehen Sie nach, welche benutzt wird, und löschen Sie die andere.</translation>
    </message>
    <message>
        <source>Besides the group “%1” that this apply made (uid %3) there is another one of that name (uid %2). Look which of them is used, and delete the other one or give it another name.</source>
        <translation>Neben der Gruppe „%1“, die dieses Anwenden angelegt hat (UID %3), gibt es noch eine dieses Namens (UID %2). Sehen Sie nach, welche benutzt wird, und löschen Sie die andere oder geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>%1 joined “%2”</source>
        <translation>%1 ist „%2“ beigetreten</translation>
    </message>
    <message>
        <source>%1 joins “%2”</source>
        <translation>%1 tritt „%2“ bei</translation>
    </message>
    <message>
        <source>No answer came, and “%1” has been written since, but does not have the change: somebody has taken it back, or has written it. It is not sent again by itself. Pull and look; apply again if it is still wanted.</source>
        <translation>Es kam keine Antwort, und „%1“ wurde seitdem geschrieben, hat die Änderung aber nicht: Jemand hat sie zurückgenommen oder anderes geschrieben. Von selbst wird sie nicht noch einmal gesendet. Rufen Sie ab und sehen Sie nach; wenden Sie noch einmal an, wenn sie weiter gewünscht ist.</translation>
    </message>
    <message>
        <source>Name of virtual cluster %1</source>
        <translation>Name des virtuellen Clusters %1</translation>
    </message>
    <message>
        <source>taken by another cluster</source>
        <translation>von einem anderen Cluster belegt</translation>
    </message>
    <message>
        <source>%1 is still %2. Apply again to go on.</source>
        <translation>%1 ist noch im Zustand %2. Wenden Sie noch einmal an, um fortzufahren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is still %2 after %n second(s). Look at it on the backend, and apply again.</source>
        <translation>
            <numerusform>%1 ist nach %n Sekunde noch im Zustand %2. Sehen Sie im Backend nach, und wenden Sie noch einmal an.</numerusform>
            <numerusform>%1 ist nach %n Sekunden noch im Zustand %2. Sehen Sie im Backend nach, und wenden Sie noch einmal an.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came, and there is a virtual cluster %1 now that does not carry Easel&apos;s mark: this apply may have deployed it, or somebody else. It is not deployed again. Pull to have it in the fleet; then take the deployment out of the plan, or give the new one another name.</source>
        <translation>Es kam keine Antwort, und es gibt jetzt einen virtuellen Cluster %1, der Easels Kennzeichen nicht trägt: Dieses Anwenden kann ihn bereitgestellt haben oder jemand anders. Er wird nicht noch einmal bereitgestellt. Rufen Sie ab, damit er in der Flotte ist; nehmen Sie dann die Bereitstellung aus dem Plan, oder geben Sie dem neuen einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>PlanConflicts</name>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>Settle %1 by an edit</source>
        <translation>%1 durch eine Bearbeitung entscheiden</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Meins behalten: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Deren Stand nehmen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep mine in %n conflict(s)</source>
        <translation>
            <numerusform>Meins behalten in %n Konflikt</numerusform>
            <numerusform>Meins behalten in %n Konflikten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)</source>
        <translation>
            <numerusform>Deren Stand nehmen in %n Konflikt</numerusform>
            <numerusform>Deren Stand nehmen in %n Konflikten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) with the backend are not settled: %1. Settle them on the page “Review and apply” first.</source>
        <translation>
            <numerusform>%n Konflikt mit dem Backend ist nicht entschieden: %1. Entscheiden Sie ihn zuerst auf der Seite „Prüfen und anwenden“.</numerusform>
            <numerusform>%n Konflikte mit dem Backend sind nicht entschieden: %1. Entscheiden Sie sie zuerst auf der Seite „Prüfen und anwenden“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExchange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>The plan was made for another tenant: here there is no %1. Open a workspace of the backend that it was made for.</source>
        <translation>Der Plan wurde für einen anderen Mandanten gemacht: Hier fehlt %1. Öffnen Sie einen Arbeitsbereich des Backends, für das er gemacht wurde.</translation>
    </message>
    <message>
        <source>Merge the imported plan</source>
        <translation>Den importierten Plan zusammenführen</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>„%1“ zusammenführen</translation>
    </message>
    <message>
        <source>The plan cannot be exported: %1</source>
        <translation>Der Plan kann nicht exportiert werden: %1</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a whole plan file. It was left as it is: choose another name.</source>
        <translation>„%1“ gibt es schon und ist keine unversehrte Plandatei. Sie blieb, wie sie ist: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is here already: nothing had to be done.</source>
        <translation>%1 ist hier schon: Es war nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s) and merged with what has changed since.</source>
        <translation>
            <numerusform>%1 wurde als %n Schritt importiert und mit dem zusammengeführt, was sich seither geändert hat.</numerusform>
            <numerusform>%1 wurde als %n Schritte importiert und mit dem zusammengeführt, was sich seither geändert hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s).</source>
        <translation>
            <numerusform>%1 wurde als %n Schritt importiert.</numerusform>
            <numerusform>%1 wurde als %n Schritte importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sealed as in the file.</source>
        <translation>Er ist versiegelt wie in der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have to be settled before it can be applied.</source>
        <translation>
            <numerusform>%n Konflikt ist zu klären, bevor er angewendet werden kann.</numerusform>
            <numerusform>%n Konflikte sind zu klären, bevor er angewendet werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual cluster %1</source>
        <translation>virtueller Cluster %1</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>“%1.values” holds a line that is several lines.</source>
        <translation>„%1.values“ enthält eine Zeile, die mehrere Zeilen ist.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is neither a group nor null.</source>
        <translation>„%1“ ist weder eine Gruppe noch null.</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not say “format”: “%1”.</source>
        <translation>Die Datei ist kein Plan von Easel: In ihr steht nicht „format“: „%1“.</translation>
    </message>
    <message>
        <source>The plan was written by a newer Easel (format %1, this one knows %2). Open it with that version.</source>
        <translation>Der Plan wurde von einem neueren Easel geschrieben (Format %1, dieses kennt %2). Öffnen Sie ihn mit jener Version.</translation>
    </message>
    <message>
        <source>The file does not say of which version it is. Export the plan again.</source>
        <translation>Die Datei sagt nicht, von welcher Version sie ist. Exportieren Sie den Plan neu.</translation>
    </message>
    <message>
        <source>“%1” holds the state of another group.</source>
        <translation>„%1“ enthält den Zustand einer anderen Gruppe.</translation>
    </message>
    <message>
        <source>“%1” is not in its place: groups are in the order of their ids, each once.</source>
        <translation>„%1“ ist nicht an seinem Platz: Gruppen stehen in der Reihenfolge ihrer Kennungen, jede einmal.</translation>
    </message>
    <message>
        <source>The steps of the plan do not fit its groups: “%1” cannot be done. Export the plan again.</source>
        <translation>Die Schritte des Plans passen nicht zu seinen Gruppen: „%1“ ist nicht möglich. Exportieren Sie den Plan neu.</translation>
    </message>
    <message>
        <source>The steps of the plan lead to something else than it says. Export the plan again.</source>
        <translation>Die Schritte des Plans führen zu etwas anderem, als er sagt. Exportieren Sie den Plan neu.</translation>
    </message>
    <message>
        <source>The file is larger than a plan can be (%1 MiB).</source>
        <translation>Die Datei ist größer, als ein Plan sein kann (%1 MiB).</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it came.</source>
        <translation>Die Datei ist leer. Holen Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not begin with {.</source>
        <translation>Die Datei ist kein Plan von Easel: Sie beginnt nicht mit {.</translation>
    </message>
    <message>
        <source>The plan was changed after it was exported: its content does not have the digest that it names. Export it again, and have it approved again.</source>
        <translation>Der Plan wurde nach dem Export geändert: Sein Inhalt hat nicht die Prüfsumme, die er nennt. Exportieren Sie ihn neu, und lassen Sie ihn neu freigeben.</translation>
    </message>
    <message>
        <source>The seal in the file is of another plan. Export it again, and have it approved again.</source>
        <translation>Das Siegel in der Datei ist von einem anderen Plan. Exportieren Sie ihn neu, und lassen Sie ihn neu freigeben.</translation>
    </message>
    <message>
        <source>“%1” is not part of a plan file of version %2, or not as Easel writes it. Take it out, or export the plan again.</source>
        <translation>„%1“ gehört nicht in eine Plandatei der Version %2 oder ist nicht so, wie Easel es schreibt. Nehmen Sie es heraus, oder exportieren Sie den Plan neu.</translation>
    </message>
    <message>
        <source>“%1” is neither a virtual cluster nor null.</source>
        <translation>„%1“ ist weder ein virtueller Cluster noch null.</translation>
    </message>
    <message>
        <source>“%1” holds the state of another virtual cluster.</source>
        <translation>„%1“ enthält den Zustand eines anderen virtuellen Clusters.</translation>
    </message>
    <message>
        <source>“%1” is not in its place: virtual clusters are in the order of their ids, each once.</source>
        <translation>„%1“ steht nicht an seinem Platz: Virtuelle Cluster stehen in der Reihenfolge ihrer Kennungen, jeder einmal.</translation>
    </message>
</context>
<context>
    <name>PlanInfo</name>
    <message>
        <source>“%1” is not the digest of a plan: that has 64 hexadecimal digits. Copy it from the report.</source>
        <translation>„%1“ ist nicht die Prüfsumme eines Plans: Die hat 64 hexadezimale Stellen. Kopieren Sie sie aus dem Bericht.</translation>
    </message>
    <message>
        <source>A digest has 64 hexadecimal digits; this one has %1. Copy all of it from the report.</source>
        <translation>Eine Prüfsumme hat 64 hexadezimale Stellen; diese hat %1. Kopieren Sie sie ganz aus dem Bericht.</translation>
    </message>
</context>
<context>
    <name>PlanRebase</name>
    <message>
        <source>Bring the plan onto the backend&apos;s new state</source>
        <translation>Den Plan auf den neuen Stand des Backends bringen</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>enabled to carry virtual clusters</source>
        <translation>für virtuelle Cluster freigeschaltet</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>Gesundheit %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>same scope as the group (%1)</source>
        <translation>gleicher Geltungsbereich wie die Gruppe (%1)</translation>
    </message>
    <message>
        <source>scope %1, group in %2</source>
        <translation>Geltungsbereich %1, Gruppe in %2</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>the only edge cluster of its group</source>
        <translation>der einzige Edge-Cluster seiner Gruppe</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>The plan is empty: the backend has what the workspace shows.</source>
        <translation>Der Plan ist leer: Das Backend hat, was der Arbeitsbereich zeigt.</translation>
    </message>
    <message>
        <source>Not ready to apply</source>
        <translation>Noch nicht anwendbar</translation>
    </message>
    <message numerus="yes">
        <source>The plan adds %n error(s) that the backend would refuse.</source>
        <translation>
            <numerusform>Der Plan bringt %n Fehler, den das Backend ablehnen würde.</numerusform>
            <numerusform>Der Plan bringt %n Fehler, die das Backend ablehnen würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, with warnings</source>
        <translation>Erlaubt, mit Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>No rule refuses the plan. It adds %n warning(s), listed under “Findings”.</source>
        <translation>
            <numerusform>Keine Regel lehnt den Plan ab. Er bringt %n Warnung, siehe „Befunde“.</numerusform>
            <numerusform>Keine Regel lehnt den Plan ab. Er bringt %n Warnungen, siehe „Befunde“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by every rule</source>
        <translation>Von jeder Regel erlaubt</translation>
    </message>
    <message>
        <source>No rule refuses the plan and it adds no warning.</source>
        <translation>Keine Regel lehnt den Plan ab, und er bringt keine Warnung.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Cluster-Gruppe</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>The group is deleted. Its %n host cluster(s) stay as they are.</source>
        <translation>
            <numerusform>Die Gruppe wird gelöscht. Ihr %n Host-Cluster bleibt, wie er ist.</numerusform>
            <numerusform>Die Gruppe wird gelöscht. Ihre %n Host-Cluster bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why the clusters may join</source>
        <translation>Warum die Cluster beitreten dürfen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Notes of the author</source>
        <translation>Notizen des Verfassers</translation>
    </message>
    <message>
        <source>The plan neither adds nor removes a finding.</source>
        <translation>Der Plan bringt keinen Befund und nimmt keinen weg.</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>Durch den Plan hinzugekommen</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>Durch den Plan behoben</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The apply stops before anything is sent when a group was changed on the backend since the fleet was read, and names the field.</source>
        <translation>Das Anwenden hält an, bevor etwas gesendet wird, wenn eine Gruppe im Backend geändert wurde, seit die Flotte gelesen wurde, und nennt das Feld.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>kept by every group of the plan</source>
        <translation>von jeder Gruppe des Plans eingehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Who approves this plan approves what has the digest %1. Any change to the plan changes the digest.</source>
        <translation>Wer diesen Plan freigibt, gibt frei, was die Prüfsumme %1 hat. Jede Änderung am Plan ändert die Prüfsumme.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Warum es hingenommen wird</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>The last apply, operation by operation</source>
        <translation>Das letzte Anwenden, Operation für Operation</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Audit of the backend, or why</source>
        <translation>Audit des Backends, oder warum</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Nicht vor %1.</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>Nicht nach %1.</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Welle %1</translation>
    </message>
</context>
<context>
    <name>PlanSchedule</name>
    <message>
        <source>Wave %1 has no name.</source>
        <translation>Welle %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>No group is in the wave “%1”.</source>
        <translation>In der Welle „%1“ ist keine Gruppe.</translation>
    </message>
    <message>
        <source>The window of the wave “%1” ends before it begins.</source>
        <translation>Das Zeitfenster der Welle „%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>A group of the wave “%1” is in another wave too.</source>
        <translation>Eine Gruppe der Welle „%1“ ist auch in einer anderen Welle.</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>The pull was cancelled.</source>
        <translation>Der Abruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Cluster-Gruppen</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Edge-Hosts</translation>
    </message>
    <message>
        <source>The cluster groups changed each time they were read. Pull again in a moment.</source>
        <translation>Die Cluster-Gruppen haben sich bei jedem Lesen geändert. Rufen Sie gleich noch einmal ab.</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Cluster-Profile</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Vorgabewerte</translation>
    </message>
    <message>
        <source>The project does not exist, or the account does not see it.</source>
        <translation>Das Projekt gibt es nicht, oder das Konto sieht es nicht.</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Developer credits</source>
        <translation>Entwicklerguthaben</translation>
    </message>
</context>
<context>
    <name>QuantityText</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>%1 CPU</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>8 GiB memory</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
    <message>
        <source>GiB of memory</source>
        <translation>GiB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>CPU, in cores</source>
        <translation>CPU, in Kernen</translation>
    </message>
    <message>
        <source>Memory, in GiB</source>
        <translation>Arbeitsspeicher, in GiB</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>Nichts zu messen</translation>
    </message>
    <message>
        <source>There are no cluster groups.</source>
        <translation>Es gibt keine Cluster-Gruppen.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) ask for more than is allowed</source>
        <translation>
            <numerusform>%n Gruppe verlangt mehr als erlaubt</numerusform>
            <numerusform>%n Gruppen verlangen mehr als erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a host is asked for exceeds what it has times the oversubscription. Another %n group(s) have a host that is nearly full.</source>
        <translation>
            <numerusform>Von einem Host wird mehr verlangt, als er mal Überbuchung hat. Eine weitere Gruppe hat einen fast vollen Host.</numerusform>
            <numerusform>Von einem Host wird mehr verlangt, als er mal Überbuchung hat. %n weitere Gruppen haben einen fast vollen Host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have a host that is nearly full</source>
        <translation>
            <numerusform>%n Gruppe hat einen fast vollen Host</numerusform>
            <numerusform>%n Gruppen haben einen fast vollen Host</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for beyond what is allowed.</source>
        <translation>Nichts wird über das Erlaubte hinaus verlangt.</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Alles passt</translation>
    </message>
    <message>
        <source>No host is nearly full.</source>
        <translation>Kein Host ist fast voll.</translation>
    </message>
    <message>
        <source>%1 by group, the tightest first</source>
        <translation>%1 nach Gruppen, die engste zuerst</translation>
    </message>
    <message>
        <source>requested by the group</source>
        <translation>von der Gruppe angefordert</translation>
    </message>
    <message>
        <source>requested by other groups on its hosts</source>
        <translation>von anderen Gruppen auf ihren Hosts angefordert</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 64 CPU cores</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Promised is the oversubscription; Allowed is what the hosts have times that. Own is what the group&apos;s virtual clusters ask for, Others what other groups ask of the same hosts. The load is that of the group&apos;s tightest host.</source>
        <translation>„Zugesagt“ ist die Überbuchung; „Erlaubt“ ist, was die Hosts haben, mal dieser. „Eigene“ ist, was die virtuellen Cluster der Gruppe verlangen, „Andere“, was andere Gruppen von denselben Hosts verlangen. Die Auslastung ist die des engsten Hosts der Gruppe.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Cluster-Gruppe</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Requested (GiB)</source>
        <translation>Angefordert (GiB)</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Virtuelle Cluster</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>Das Backend teilt den Speicherplatz der Host-Cluster nicht mit: Was angefordert ist, ist bekannt; was erlaubt und frei ist, nicht.</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>No group has a member.</source>
        <translation>Keine Gruppe hat ein Mitglied.</translation>
    </message>
    <message>
        <source>How many more virtual clusters of the largest size that the group allows find a place, each on one host and on at most half of it.</source>
        <translation>Wie viele weitere virtuelle Cluster der größten Größe, die die Gruppe erlaubt, einen Ort finden, jeder auf einem Host und auf höchstens der Hälfte davon.</translation>
    </message>
    <message>
        <source>Size of one</source>
        <translation>Größe von einem</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>Tightest host</source>
        <translation>Engster Host</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>The host with the most CPU of each group is taken away, one group at a time. What ran on it needs a place on another host of its group.</source>
        <translation>Jeder Gruppe wird der Host mit der meisten CPU genommen, einer Gruppe nach der anderen. Was darauf lief, braucht einen Ort auf einem anderen Host seiner Gruppe.</translation>
    </message>
    <message>
        <source>Lost host</source>
        <translation>Verlorener Host</translation>
    </message>
    <message>
        <source>CPU (cores)</source>
        <translation>CPU (Kerne)</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Ziehen um</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>They lack</source>
        <translation>Ihnen fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) could not carry all of their virtual clusters any more.</source>
        <translation>
            <numerusform>%n Gruppe könnte nicht mehr alle ihre virtuellen Cluster tragen.</numerusform>
            <numerusform>%n Gruppen könnten nicht mehr alle ihre virtuellen Cluster tragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every group could carry its virtual clusters without it.</source>
        <translation>Jede Gruppe könnte ihre virtuellen Cluster ohne ihn tragen.</translation>
    </message>
    <message>
        <source>No group has a host whose capacity is known.</source>
        <translation>Keine Gruppe hat einen Host, dessen Kapazität bekannt ist.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend would refuse what these groups are. There are %n warning(s) besides.</source>
        <translation>
            <numerusform>Das Backend würde ablehnen, was diese Gruppen sind. Dazu gibt es %n Warnung.</numerusform>
            <numerusform>Das Backend würde ablehnen, was diese Gruppen sind. Dazu gibt es %n Warnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the backend would refuse, and something to look at.</source>
        <translation>Nichts, was das Backend ablehnen würde, aber etwas, das man ansehen sollte.</translation>
    </message>
    <message>
        <source>Every rule is kept</source>
        <translation>Alle Regeln werden eingehalten</translation>
    </message>
    <message>
        <source>There is no error and no warning.</source>
        <translation>Es gibt keinen Fehler und keine Warnung.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Befunde nach Regeln</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Keine Regel wird verletzt.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Source: %1, since Palette %2</source>
        <translation>Quelle: %1, seit Palette %2</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Warum es hingenommen wird</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nobody answers for a finding.</source>
        <translation>Niemand steht für einen Befund ein.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Cluster-Gruppen</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Host clusters in no group</source>
        <translation>Host-Cluster in keiner Gruppe</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Edge-Hosts</translation>
    </message>
    <message>
        <source>Edge hosts that no cluster uses</source>
        <translation>Edge-Hosts, die kein Cluster benutzt</translation>
    </message>
    <message>
        <source>Paused virtual clusters</source>
        <translation>Pausierte virtuelle Cluster</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Cluster-Profile</translation>
    </message>
    <message>
        <source>Host clusters by provider and health</source>
        <translation>Host-Cluster nach Anbieter und Gesundheit</translation>
    </message>
    <message>
        <source>host clusters</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Nicht gesund</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>In einer Gruppe</translation>
    </message>
    <message>
        <source>Memory (GiB)</source>
        <translation>RAM (GiB)</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Storage (GiB)</source>
        <translation>Platz (GiB)</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Überbuchung</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Add-on-Profile</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Host DNS or load balancer</source>
        <translation>Host-DNS oder Load Balancer</translation>
    </message>
    <message>
        <source>not in the fleet</source>
        <translation>nicht in der Flotte</translation>
    </message>
    <message>
        <source>Limits of one virtual cluster</source>
        <translation>Limits eines virtuellen Clusters</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>Region oder Standort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>For virtual clusters</source>
        <translation>Für virtuelle Cluster</translation>
    </message>
    <message>
        <source>Used CPU</source>
        <translation>CPU genutzt</translation>
    </message>
    <message>
        <source>Used memory</source>
        <translation>RAM genutzt</translation>
    </message>
    <message>
        <source>There are no host clusters.</source>
        <translation>Es gibt keine Host-Cluster.</translation>
    </message>
    <message>
        <source>What they are and have</source>
        <translation>Was sie sind und haben</translation>
    </message>
    <message>
        <source>Edge host</source>
        <translation>Edge-Host</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>There are no edge hosts.</source>
        <translation>Es gibt keine Edge-Hosts.</translation>
    </message>
    <message>
        <source>Virtual cluster</source>
        <translation>Virtueller Cluster</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>There are no virtual clusters.</source>
        <translation>Es gibt keine virtuellen Cluster.</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>Cluster-Profil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>There are no cluster profiles.</source>
        <translation>Es gibt keine Cluster-Profile.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>%1 · plan %2</source>
        <translation>%1 · Plan %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Fleet as of</source>
        <translation>Stand der Flotte</translation>
    </message>
    <message>
        <source>Reported is</source>
        <translation>Berichtet wird</translation>
    </message>
    <message>
        <source>the fleet as it was read from the backend</source>
        <translation>die Flotte, wie sie vom Backend gelesen wurde</translation>
    </message>
    <message>
        <source>the fleet; no change is planned</source>
        <translation>die Flotte; keine Änderung ist geplant</translation>
    </message>
    <message>
        <source>the fleet as the plan makes it</source>
        <translation>die Flotte, wie der Plan sie macht</translation>
    </message>
    <message>
        <source>Only the groups</source>
        <translation>Nur die Gruppen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Prüfsumme (SHA-256)</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>das lokale Backend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture that can be a logo.</source>
        <translation>„%1“ ist kein PNG- oder JPEG-Bild, das ein Logo sein kann.</translation>
    </message>
    <message>
        <source>Plan for approval</source>
        <translation>Plan zur Freigabe</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Rule findings</source>
        <translation>Regelbefunde</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Upgrade readiness</source>
        <translation>Upgrade-Bereitschaft</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>What the plan changes, what it risks and why it is allowed.</source>
        <translation>Was der Plan ändert, was er riskiert und warum er erlaubt ist.</translation>
    </message>
    <message>
        <source>Every group, host cluster, edge host and virtual cluster.</source>
        <translation>Alle Gruppen, Host-Cluster, Edge-Hosts und virtuellen Cluster.</translation>
    </message>
    <message>
        <source>What breaks a rule, why that matters and what mends it.</source>
        <translation>Was eine Regel verletzt, warum das zählt und was hilft.</translation>
    </message>
    <message>
        <source>What fits, what is tight, and what a lost host would cost.</source>
        <translation>Was passt, was eng ist und was ein verlorener Host kosten würde.</translation>
    </message>
    <message>
        <source>Which groups wait for a newer vCluster, and what stands in the way.</source>
        <translation>Welche Gruppen auf einen neueren vCluster warten und was im Weg steht.</translation>
    </message>
    <message>
        <source>Which cluster is where and in which group, and what is left over.</source>
        <translation>Welcher Cluster wo und in welcher Gruppe ist, und was übrig bleibt.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Operations in their order</source>
        <translation>Operationen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation>Geprüfte Regeln</translation>
    </message>
    <message>
        <source>What was applied</source>
        <translation>Was angewendet wurde</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>Die Flotte auf einen Blick</translation>
    </message>
    <message>
        <source>Why these rules</source>
        <translation>Warum diese Regeln</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>Platz für mehr</translation>
    </message>
    <message>
        <source>When the largest host is lost</source>
        <translation>Wenn der größte Host verloren geht</translation>
    </message>
    <message>
        <source>Pending upgrades</source>
        <translation>Ausstehende Upgrades</translation>
    </message>
    <message>
        <source>Affected virtual clusters</source>
        <translation>Betroffene virtuelle Cluster</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>Was der Plan ändert</translation>
    </message>
    <message>
        <source>Where the fleet is</source>
        <translation>Wo die Flotte ist</translation>
    </message>
    <message>
        <source>Which cluster is where</source>
        <translation>Welcher Cluster wo ist</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>Was übrig bleibt</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>The report “%1” has no section “%2”. It has: %3.</source>
        <translation>Der Bericht „%1“ hat keinen Abschnitt „%2“. Er hat: %3.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Es gibt keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”. There are: %2.</source>
        <translation>Es gibt keine Texte in der Sprache „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The options of a report cannot be read.</source>
        <translation>Die Optionen eines Berichts sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Noch nirgends</translation>
    </message>
    <message>
        <source>Free is the share of CPU or memory, whichever is scarcer, that virtual clusters leave.</source>
        <translation>„Frei“ ist der Anteil an CPU oder Arbeitsspeicher, je nachdem, was knapper ist, den virtuelle Cluster übrig lassen.</translation>
    </message>
    <message>
        <source>The fleet has no host clusters.</source>
        <translation>Die Flotte hat keine Host-Cluster.</translation>
    </message>
    <message>
        <source>No host cluster is in a group.</source>
        <translation>Kein Host-Cluster ist in einer Gruppe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum es hier steht</translation>
    </message>
    <message>
        <source>has no host cluster</source>
        <translation>hat keinen Host-Cluster</translation>
    </message>
    <message>
        <source>is in a group, and the fleet does not know it</source>
        <translation>ist in einer Gruppe, und die Flotte kennt ihn nicht</translation>
    </message>
    <message>
        <source>is for virtual clusters, in no group</source>
        <translation>ist für virtuelle Cluster, in keiner Gruppe</translation>
    </message>
    <message>
        <source>has no host cluster yet</source>
        <translation>hat noch keinen Host-Cluster</translation>
    </message>
    <message>
        <source>its group is not there</source>
        <translation>seine Gruppe gibt es nicht</translation>
    </message>
    <message>
        <source>no cluster uses it</source>
        <translation>kein Cluster benutzt ihn</translation>
    </message>
    <message>
        <source>Nothing is left over: everything has its place and its group.</source>
        <translation>Nichts bleibt übrig: Alles hat seinen Ort und seine Gruppe.</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>Edge-Cluster</translation>
    </message>
    <message>
        <source>There are no edge clusters.</source>
        <translation>Es gibt keine Edge-Cluster.</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>beide haben es geändert</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>beide haben es hinzugefügt</translation>
    </message>
    <message>
        <source>changed here, gone from the new default</source>
        <translation>hier geändert, in der neuen Vorgabe weggefallen</translation>
    </message>
    <message>
        <source>taken away here, changed in the new default</source>
        <translation>hier entfernt, in der neuen Vorgabe geändert</translation>
    </message>
    <message>
        <source>Nothing to upgrade</source>
        <translation>Nichts für ein Upgrade</translation>
    </message>
    <message>
        <source>The backend has no cluster groups.</source>
        <translation>Das Backend hat keine Cluster-Gruppen.</translation>
    </message>
    <message>
        <source>No upgrade is pending</source>
        <translation>Kein Upgrade steht aus</translation>
    </message>
    <message>
        <source>Every group has the vCluster version that the platform offers, as far as versions are known.</source>
        <translation>Jede Gruppe hat die vCluster-Version, die die Plattform anbietet, soweit Versionen bekannt sind.</translation>
    </message>
    <message>
        <source>All pending upgrades are planned</source>
        <translation>Alle ausstehenden Upgrades sind geplant</translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on %n group(s) until the plan is applied.</source>
        <translation>
            <numerusform>Auf %n Gruppe lässt sich kein neuer virtueller Cluster bereitstellen, bis der Plan angewendet ist.</numerusform>
            <numerusform>Auf %n Gruppen lässt sich kein neuer virtueller Cluster bereitstellen, bis der Plan angewendet ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) wait for an upgrade</source>
        <translation>
            <numerusform>%n Gruppe wartet auf ein Upgrade</numerusform>
            <numerusform>%n Gruppen warten auf ein Upgrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on them until then. %n of them need(s) a decision first.</source>
        <translation>
            <numerusform>Bis dahin lässt sich dort kein neuer virtueller Cluster bereitstellen. %n von ihnen braucht erst eine Entscheidung.</numerusform>
            <numerusform>Bis dahin lässt sich dort kein neuer virtueller Cluster bereitstellen. %n von ihnen brauchen erst eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Cluster groups by vCluster version, the oldest first</source>
        <translation>Cluster-Gruppen nach vCluster-Version, die älteste zuerst</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>its operator upgrades it</source>
        <translation>Upgrade durch ihren Betreiber</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>High: it is in trouble</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>not known: all that differs from the new one is kept</source>
        <translation>nicht bekannt: alles, was von der neuen abweicht, bleibt</translation>
    </message>
    <message>
        <source>No upgrade is pending.</source>
        <translation>Kein Upgrade steht aus.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>Alte Vorgabe</translation>
    </message>
    <message>
        <source>Kept values</source>
        <translation>Behaltene Werte</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>Neue Vorgabe</translation>
    </message>
    <message>
        <source>What to see to</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Values to settle</source>
        <translation>Werte, über die zu entscheiden ist</translation>
    </message>
    <message>
        <source>Nothing has to be settled.</source>
        <translation>Es ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>Bekannte Schritte</translation>
    </message>
    <message>
        <source>Access to the API of these virtual clusters is suspended while their group is upgraded.</source>
        <translation>Der Zugang zur API dieser virtuellen Cluster ruht, während das Upgrade ihrer Gruppe läuft.</translation>
    </message>
    <message>
        <source>No virtual cluster is affected.</source>
        <translation>Kein virtueller Cluster ist betroffen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>These are the waves of the plan.</source>
        <translation>Das sind die Wellen des Plans.</translation>
    </message>
    <message>
        <source>A proposal: first a canary, then the others by their risk. Each wave is looked at before the next begins.</source>
        <translation>Ein Vorschlag: erst ein Vorreiter, dann die anderen nach ihrem Risiko. Jede Welle wird angesehen, bevor die nächste beginnt.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in waves.</source>
        <translation>Es gibt kein Upgrade, das in Wellen anzuwenden wäre.</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>Das PDF konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Der Bericht konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be made.</source>
        <translation>Die Seiten des PDF konnten nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The report has no table that could be saved as .csv.</source>
        <translation>Der Bericht hat keine Tabelle, die als .csv gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>A report is saved as .pdf, .html, .json or .csv; “%1” is none of them.</source>
        <translation>Ein Bericht wird als .pdf, .html, .json oder .csv gespeichert; „%1“ ist nichts davon.</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message>
        <source>“%1” has been deleted by somebody else since: it stays so.</source>
        <translation>„%1“ wurde seither von jemand anderem gelöscht: Dabei bleibt es.</translation>
    </message>
    <message>
        <source>“%1”: somebody else has changed “%2” since. It stays as it is now.</source>
        <translation>„%1“: Jemand anders hat seither „%2“ geändert. Es bleibt, wie es jetzt ist.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays: %n virtual cluster(s) run on it by now.</source>
        <translation>
            <numerusform>„%1“ bleibt: Inzwischen läuft %n virtueller Cluster darauf.</numerusform>
            <numerusform>„%1“ bleibt: Inzwischen laufen %n virtuelle Cluster darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, although somebody else has changed it since it was made.</source>
        <translation>„%1“ wird gelöscht, obwohl jemand anders sie seit dem Anlegen geändert hat.</translation>
    </message>
    <message>
        <source>“%1” is made anew: its uid will be another one than %2.</source>
        <translation>„%1“ wird neu angelegt: Ihre UID wird eine andere sein als %2.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 is deleted, although somebody else has changed it since it was deployed.</source>
        <translation>Der virtuelle Cluster %1 wird gelöscht, obwohl jemand anders ihn geändert hat, seit er bereitgestellt wurde.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 was deleted with all that ran in it: nothing brings that back. Deploy a new one if it is needed.</source>
        <translation>Der virtuelle Cluster %1 wurde mit allem gelöscht, was darin lief: Nichts bringt das zurück. Stellen Sie einen neuen bereit, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 has been deleted by somebody else since: it stays so.</source>
        <translation>Der virtuelle Cluster %1 wurde seither von jemand anderem gelöscht: Dabei bleibt es.</translation>
    </message>
    <message>
        <source>Somebody else has changed virtual cluster %1 since. It stays as it is now.</source>
        <translation>Jemand anders hat den virtuellen Cluster %1 seither geändert. Er bleibt, wie er jetzt ist.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is not in the fleet any more.</source>
        <translation>%1 ist nicht mehr in der Flotte.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not in the fleet any more: %3.</source>
        <translation>%1 von %2 Clustern sind nicht mehr in der Flotte: %3.</translation>
    </message>
    <message>
        <source>%1 is a private cloud gateway and cannot be a member of a group.</source>
        <translation>%1 ist ein Private Cloud Gateway und kann nicht Mitglied einer Gruppe sein.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are private cloud gateways and cannot be members: %3.</source>
        <translation>%1 von %2 Clustern sind Private Cloud Gateways und können nicht Mitglieder sein: %3.</translation>
    </message>
    <message>
        <source>%1 was imported with read-only access and cannot be a member of a group.</source>
        <translation>%1 wurde nur mit Lesezugriff importiert und kann nicht Mitglied einer Gruppe sein.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters were imported with read-only access and cannot be members: %3.</source>
        <translation>%1 von %2 Clustern wurden nur mit Lesezugriff importiert und können nicht Mitglieder sein: %3.</translation>
    </message>
    <message>
        <source>%1 is a virtual cluster and cannot be a member of a group.</source>
        <translation>%1 ist ein virtueller Cluster und kann nicht Mitglied einer Gruppe sein.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are virtual clusters and cannot be members: %3.</source>
        <translation>%1 von %2 Clustern sind virtuelle Cluster und können nicht Mitglieder sein: %3.</translation>
    </message>
    <message>
        <source>%1 is not enabled to carry virtual clusters.</source>
        <translation>%1 ist nicht für virtuelle Cluster freigeschaltet.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not enabled to carry virtual clusters: %3.</source>
        <translation>%1 von %2 Clustern sind nicht für virtuelle Cluster freigeschaltet: %3.</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>„%1“ ist eine Systemgruppe und kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot leave %2, because it carries virtual clusters there: %3.</source>
        <translation>%1 kann %2 nicht verlassen, weil dort virtuelle Cluster darauf laufen: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters cannot leave %3, because they carry virtual clusters there: %4.</source>
        <translation>%1 von %2 Clustern können %3 nicht verlassen, weil dort virtuelle Cluster darauf laufen: %4.</translation>
    </message>
    <message>
        <source>%1 is left without a host cluster.</source>
        <translation>%1 bleibt ohne Host-Cluster zurück.</translation>
    </message>
    <message>
        <source>%1 groups are left without a host cluster: %2.</source>
        <translation>%1 Gruppen bleiben ohne Host-Cluster zurück: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to the project %2 and takes no cluster of the project %3: %4.</source>
        <translation>„%1“ gehört zum Projekt %2 und nimmt keinen Cluster des Projekts %3: %4.</translation>
    </message>
    <message>
        <source>“%1” belongs to the tenant and takes no cluster of the project %2: %3.</source>
        <translation>„%1“ gehört zum Mandanten und nimmt keinen Cluster des Projekts %2: %3.</translation>
    </message>
    <message>
        <source>%1 is an edge cluster, and “%2” has clusters of clouds or data centres.</source>
        <translation>%1 ist ein Edge-Cluster, und „%2“ hat Cluster aus Clouds oder Rechenzentren.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are edge clusters, and “%4” has clusters of clouds or data centres: %3.</source>
        <translation>%1 von %2 Clustern sind Edge-Cluster, und „%4“ hat Cluster aus Clouds oder Rechenzentren: %3.</translation>
    </message>
    <message>
        <source>%1 is not an edge cluster, and “%2” is a group at the edge.</source>
        <translation>%1 ist kein Edge-Cluster, und „%2“ ist eine Gruppe am Edge.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not edge clusters, and “%4” is a group at the edge: %3.</source>
        <translation>%1 von %2 Clustern sind keine Edge-Cluster, und „%4“ ist eine Gruppe am Edge: %3.</translation>
    </message>
    <message>
        <source>Edge clusters (%1) and others (%2) cannot be in one group.</source>
        <translation>Edge-Cluster (%1) und andere (%2) können nicht in einer Gruppe sein.</translation>
    </message>
    <message>
        <source>“%1” has its edge cluster already, and may have only one.</source>
        <translation>„%1“ hat ihren Edge-Cluster schon und darf nur einen haben.</translation>
    </message>
    <message>
        <source>A group may have one edge cluster, and these are several: %1.</source>
        <translation>Eine Gruppe darf einen Edge-Cluster haben, und dies sind mehrere: %1.</translation>
    </message>
    <message>
        <source>%1 is set up for %2, but “%3” uses %4.</source>
        <translation>%1 ist für %2 eingerichtet, aber „%3“ verwendet %4.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are set up for %4, but “%5” uses %6: %3.</source>
        <translation>%1 von %2 Clustern sind für %4 eingerichtet, aber „%5“ verwendet %6: %3.</translation>
    </message>
    <message>
        <source>%1 stays in another group too: they share its capacity and together can promise more than there is.</source>
        <translation>%1 bleibt auch in einer anderen Gruppe: Sie teilen sich seine Kapazität und können zusammen mehr versprechen, als da ist.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters stay in another group too: they share the capacity and together can promise more than there is: %3.</source>
        <translation>%1 von %2 Clustern bleiben auch in einer anderen Gruppe: Sie teilen sich die Kapazität und können zusammen mehr versprechen, als da ist: %3.</translation>
    </message>
    <message>
        <source>%1 has no host DNS, and needs one before the plan can be applied.</source>
        <translation>%1 hat keinen Host-DNS und braucht einen, bevor der Plan angewendet werden kann.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have no host DNS, and need one before the plan can be applied: %3.</source>
        <translation>%1 von %2 Clustern haben keinen Host-DNS und brauchen einen, bevor der Plan angewendet werden kann: %3.</translation>
    </message>
    <message>
        <source>The host DNS of %1 is not a wildcard name, and has to be before the plan can be applied.</source>
        <translation>Der Host-DNS von %1 ist kein Wildcard-Name und muss es sein, bevor der Plan angewendet werden kann.</translation>
    </message>
    <message>
        <source>The host DNS of %1 of %2 clusters is not a wildcard name, and has to be before the plan can be applied: %3.</source>
        <translation>Der Host-DNS von %1 von %2 Clustern ist kein Wildcard-Name und muss es sein, bevor der Plan angewendet werden kann: %3.</translation>
    </message>
    <message>
        <source>%1 has the host DNS of another cluster, and needs its own before the plan can be applied.</source>
        <translation>%1 hat den Host-DNS eines anderen Clusters und braucht einen eigenen, bevor der Plan angewendet werden kann.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have the host DNS of another cluster, and need their own before the plan can be applied: %3.</source>
        <translation>%1 von %2 Clustern haben den Host-DNS eines anderen Clusters und brauchen einen eigenen, bevor der Plan angewendet werden kann: %3.</translation>
    </message>
    <message>
        <source>%1 is unhealthy or not running.</source>
        <translation>%1 ist ungesund oder läuft nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are unhealthy or not running: %3.</source>
        <translation>%1 von %2 Clustern sind ungesund oder laufen nicht: %3.</translation>
    </message>
    <message>
        <source>%1 has neither a load balancer nor an ingress controller in its profile.</source>
        <translation>%1 hat weder einen Load Balancer noch einen Ingress-Controller in seinem Profil.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have neither a load balancer nor an ingress controller in their profile: %3.</source>
        <translation>%1 von %2 Clustern haben weder einen Load Balancer noch einen Ingress-Controller in ihrem Profil: %3.</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1.</source>
        <translation>Unter den Packs von %1 ist kein Ingress-Controller zu sehen.</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>Unter den Packs von %1 von %2 Clustern ist kein Ingress-Controller zu sehen: %3.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1.</source>
        <translation>Unter den Packs von %1 ist kein Load Balancer wie MetalLB zu sehen.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>Unter den Packs von %1 von %2 Clustern ist kein Load Balancer wie MetalLB zu sehen: %3.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>The clusters belong to different projects: %1.</source>
        <translation>Die Cluster gehören zu verschiedenen Projekten: %1.</translation>
    </message>
    <message>
        <source>Some clusters are set up for ingress (%1), others for load balancers (%2).</source>
        <translation>Einige Cluster sind für Ingress eingerichtet (%1), andere für Load Balancer (%2).</translation>
    </message>
    <message>
        <source>Give each of the others a group of its own</source>
        <translation>Jedem der anderen eine eigene Gruppe geben</translation>
    </message>
    <message>
        <source>Edge and cloud do not mix</source>
        <translation>Edge und Cloud mischen sich nicht</translation>
    </message>
    <message>
        <source>A group with an edge cluster has only edge clusters. Give the edge cluster a group of its own.</source>
        <translation>Eine Gruppe mit einem Edge-Cluster hat nur Edge-Cluster. Geben Sie dem Edge-Cluster eine eigene Gruppe.</translation>
    </message>
    <message>
        <source>“%1” mixes clusters of clouds or data centres with edge clusters: %2.</source>
        <translation>„%1“ mischt Cluster aus Clouds oder Rechenzentren mit Edge-Clustern: %2.</translation>
    </message>
    <message>
        <source>Remove the edge clusters from the group</source>
        <translation>Die Edge-Cluster aus der Gruppe entfernen</translation>
    </message>
    <message>
        <source>One edge cluster a group</source>
        <translation>Ein Edge-Cluster je Gruppe</translation>
    </message>
    <message>
        <source>A group at the edge has exactly one edge cluster. Several sites need a group each.</source>
        <translation>Eine Gruppe am Edge hat genau einen Edge-Cluster. Mehrere Standorte brauchen je eine eigene Gruppe.</translation>
    </message>
    <message>
        <source>Keep %1 and remove the other edge clusters</source>
        <translation>%1 behalten und die anderen Edge-Cluster entfernen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n edge clusters, and may have one: %2.</source>
        <translation>
            <numerusform>„%1“ hat %n Edge-Cluster und darf einen haben: %2.</numerusform>
            <numerusform>„%1“ hat %n Edge-Cluster und darf einen haben: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An edge cluster has a way in</source>
        <translation>Ein Edge-Cluster hat einen Zugang</translation>
    </message>
    <message>
        <source>The profile of an edge cluster in a group provides a load balancer, such as MetalLB, or an ingress controller, such as Nginx. Neither was found among its packs.</source>
        <translation>Das Profil eines Edge-Clusters in einer Gruppe stellt einen Load Balancer wie MetalLB oder einen Ingress-Controller wie Nginx bereit. Unter seinen Packs wurde keines von beiden gefunden.</translation>
    </message>
    <message>
        <source>Set the group&apos;s endpoint to %1</source>
        <translation>Den Endpunkt der Gruppe auf %1 setzen</translation>
    </message>
    <message>
        <source>Use %1, the cluster&apos;s own</source>
        <translation>%1 verwenden, den eigenen des Clusters</translation>
    </message>
    <message>
        <source>Members support the group&apos;s endpoint</source>
        <translation>Mitglieder unterstützen den Endpunkt der Gruppe</translation>
    </message>
    <message>
        <source>A group has one endpoint type, ingress or load balancer, and every host cluster of it is set up for that type. Choose clusters of one kind, or change the group&apos;s endpoint.</source>
        <translation>Eine Gruppe hat einen Endpunkttyp, Ingress oder Load Balancer, und jeder ihrer Host-Cluster ist dafür eingerichtet. Wählen Sie Cluster einer Art, oder ändern Sie den Endpunkt der Gruppe.</translation>
    </message>
    <message>
        <source>Ingress members have a host DNS</source>
        <translation>Ingress-Mitglieder haben einen Host-DNS</translation>
    </message>
    <message>
        <source>Each host cluster of an ingress group needs a wildcard host DNS, such as *.apps.example.com, under which its virtual clusters are reached.</source>
        <translation>Jeder Host-Cluster einer Ingress-Gruppe braucht einen Wildcard-Host-DNS wie *.apps.example.com, unter dem seine virtuellen Cluster erreicht werden.</translation>
    </message>
    <message>
        <source>%1 has no host DNS in “%2”.</source>
        <translation>%1 hat in „%2“ keinen Host-DNS.</translation>
    </message>
    <message>
        <source>A host DNS is a wildcard name</source>
        <translation>Ein Host-DNS ist ein Wildcard-Name</translation>
    </message>
    <message>
        <source>A host DNS begins with a star and is a valid DNS name behind it: *.apps.example.com.</source>
        <translation>Ein Host-DNS beginnt mit einem Stern, und dahinter steht ein gültiger DNS-Name: *.apps.example.com.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>The host DNS “%1” of %2 is not a wildcard name such as *.apps.example.com.</source>
        <translation>Der Host-DNS „%1“ von %2 ist kein Wildcard-Name wie *.apps.example.com.</translation>
    </message>
    <message>
        <source>A host DNS belongs to one cluster</source>
        <translation>Ein Host-DNS gehört einem Cluster</translation>
    </message>
    <message>
        <source>Two host clusters cannot answer to the same host DNS: requests would reach either of them.</source>
        <translation>Zwei Host-Cluster können nicht auf denselben Host-DNS antworten: Anfragen kämen bei einem von beiden an.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same host DNS, %3.</source>
        <translation>%1 und %2 haben denselben Host-DNS, %3.</translation>
    </message>
    <message>
        <source>Ingress needs a controller</source>
        <translation>Ingress braucht einen Controller</translation>
    </message>
    <message>
        <source>An ingress group needs an ingress controller with SSL passthrough on each host cluster. None was found among the cluster&apos;s packs; it may have been installed another way.</source>
        <translation>Eine Ingress-Gruppe braucht auf jedem Host-Cluster einen Ingress-Controller mit SSL-Passthrough. Unter den Packs des Clusters wurde keiner gefunden; er kann anders installiert worden sein.</translation>
    </message>
    <message>
        <source>Load balancers need a provider</source>
        <translation>Load Balancer brauchen einen Anbieter</translation>
    </message>
    <message>
        <source>Clouds hand out load balancers by themselves. On vSphere, MAAS and at the edge something like MetalLB has to; none was found among the cluster&apos;s packs.</source>
        <translation>Clouds vergeben Load Balancer von selbst. Auf vSphere, MAAS und am Edge muss das etwas wie MetalLB tun; unter den Packs des Clusters wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1, which runs on %2.</source>
        <translation>Unter den Packs von %1, der auf %2 läuft, ist kein Load Balancer wie MetalLB zu sehen.</translation>
    </message>
    <message>
        <source>A group has host clusters</source>
        <translation>Eine Gruppe hat Host-Cluster</translation>
    </message>
    <message>
        <source>A cluster group needs at least one host cluster to deploy virtual clusters on. A new group may stay empty while you plan; add a cluster, or delete the group, before you apply.</source>
        <translation>Eine Cluster-Gruppe braucht mindestens einen Host-Cluster, um virtuelle Cluster darauf bereitzustellen. Eine neue Gruppe darf leer sein, während Sie planen; fügen Sie einen Cluster hinzu oder löschen Sie die Gruppe, bevor Sie anwenden.</translation>
    </message>
    <message>
        <source>“%1” has no host cluster yet: add one before you apply.</source>
        <translation>„%1“ hat noch keinen Host-Cluster: Fügen Sie einen hinzu, bevor Sie anwenden.</translation>
    </message>
    <message>
        <source>“%1” has no host cluster.</source>
        <translation>„%1“ hat keinen Host-Cluster.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Die Gruppe löschen</translation>
    </message>
    <message>
        <source>Members exist</source>
        <translation>Mitglieder gibt es</translation>
    </message>
    <message>
        <source>The group names a host cluster that the backend does not list any more. It was deleted, or the key may not see it. Remove it from the group, or pull again with a key that sees it.</source>
        <translation>Die Gruppe nennt einen Host-Cluster, den das Backend nicht mehr führt. Er wurde gelöscht, oder der Schlüssel darf ihn nicht sehen. Entfernen Sie ihn aus der Gruppe, oder rufen Sie mit einem Schlüssel ab, der ihn sieht.</translation>
    </message>
    <message>
        <source>“%1” names the host cluster %2, which is not in the fleet.</source>
        <translation>„%1“ nennt den Host-Cluster %2, der nicht in der Flotte ist.</translation>
    </message>
    <message>
        <source>Members are clusters of the right kind</source>
        <translation>Mitglieder sind Cluster der richtigen Art</translation>
    </message>
    <message>
        <source>Virtual clusters, private cloud gateways and clusters that were imported with read-only access cannot carry virtual clusters, and so cannot be members.</source>
        <translation>Virtuelle Cluster, Private Cloud Gateways und Cluster, die nur mit Lesezugriff importiert wurden, können keine virtuellen Cluster tragen und deshalb nicht Mitglieder sein.</translation>
    </message>
    <message>
        <source>Members are enabled as hosts</source>
        <translation>Mitglieder sind als Host freigeschaltet</translation>
    </message>
    <message>
        <source>Whether a cluster can carry virtual clusters is chosen before it is deployed. A cluster without that option cannot be a member; deploy one with the option, or choose another.</source>
        <translation>Ob ein Cluster virtuelle Cluster tragen kann, wird vor seiner Bereitstellung gewählt. Ein Cluster ohne diese Option kann nicht Mitglied sein; stellen Sie einen mit der Option bereit, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Members are healthy and running</source>
        <translation>Mitglieder sind gesund und laufen</translation>
    </message>
    <message>
        <source>Palette wants a host cluster to be healthy and running when it joins. New virtual clusters may fail on one that is not; look after it first, or leave it out.</source>
        <translation>Palette verlangt, dass ein Host-Cluster gesund ist und läuft, wenn er beitritt. Neue virtuelle Cluster können auf einem anderen scheitern; kümmern Sie sich zuerst um ihn, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>%1 is not running: its state is %2.</source>
        <translation>%1 läuft nicht: Sein Zustand ist „%2“.</translation>
    </message>
    <message>
        <source>%1 is unhealthy.</source>
        <translation>%1 ist ungesund.</translation>
    </message>
    <message>
        <source>Members are of the group&apos;s scope</source>
        <translation>Mitglieder gehören zum Geltungsbereich der Gruppe</translation>
    </message>
    <message>
        <source>A tenant group takes clusters of the tenant. A project group takes clusters of its project and of the tenant, never those of another project.</source>
        <translation>Eine Gruppe des Mandanten nimmt Cluster des Mandanten. Eine Projektgruppe nimmt Cluster ihres Projekts und des Mandanten, nie die eines anderen Projekts.</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, but “%3” belongs to %4.</source>
        <translation>%1 gehört zum Projekt %2, aber „%3“ gehört zu %4.</translation>
    </message>
    <message>
        <source>A cluster in several groups is shared</source>
        <translation>Ein Cluster in mehreren Gruppen wird geteilt</translation>
    </message>
    <message>
        <source>A host cluster may be in more than one group, for instance while virtual clusters move from an old group to a new one. Each group counts its whole capacity, so that together they can promise more than it has.</source>
        <translation>Ein Host-Cluster darf in mehr als einer Gruppe sein, etwa während virtuelle Cluster von einer alten Gruppe in eine neue umziehen. Jede Gruppe zählt seine ganze Kapazität, sodass sie zusammen mehr versprechen können, als er hat.</translation>
    </message>
    <message>
        <source>%1 is also in %2: together the groups may promise %3 % of its capacity.</source>
        <translation>%1 ist auch in %2: Zusammen dürfen die Gruppen %3 % seiner Kapazität versprechen.</translation>
    </message>
    <message>
        <source>A group has a name</source>
        <translation>Eine Gruppe hat einen Namen</translation>
    </message>
    <message>
        <source>Every cluster group has a name; people choose the group by it.</source>
        <translation>Jede Cluster-Gruppe hat einen Namen; nach ihm wird sie ausgewählt.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Cluster-Gruppe</translation>
    </message>
    <message>
        <source>A group has no name.</source>
        <translation>Eine Gruppe hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>„%1“ nennen</translation>
    </message>
    <message>
        <source>Names are unique in their scope</source>
        <translation>Namen sind in ihrem Geltungsbereich eindeutig</translation>
    </message>
    <message>
        <source>Two cluster groups of the tenant, or of one project, cannot have the same name.</source>
        <translation>Zwei Cluster-Gruppen des Mandanten oder eines Projekts können nicht denselben Namen haben.</translation>
    </message>
    <message>
        <source>Another group of %1 is called “%2” too.</source>
        <translation>Auch eine andere Gruppe von %1 heißt „%2“.</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>A host that carries virtual clusters stays</source>
        <translation>Ein Host mit virtuellen Clustern bleibt</translation>
    </message>
    <message>
        <source>Virtual clusters of the group run on the host cluster. Move or delete them before it leaves the group.</source>
        <translation>Virtuelle Cluster der Gruppe laufen auf dem Host-Cluster. Verschieben oder löschen Sie sie, bevor er die Gruppe verlässt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left “%2”, but still carries %n virtual cluster(s) of it: %3.</source>
        <translation>
            <numerusform>%1 hat „%2“ verlassen, trägt aber noch %n virtuellen Cluster davon: %3.</numerusform>
            <numerusform>%1 hat „%2“ verlassen, trägt aber noch %n virtuelle Cluster davon: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>System groups can only be read</source>
        <translation>Systemgruppen können nur gelesen werden</translation>
    </message>
    <message>
        <source>A system group is run by the operator of Palette for all tenants. A tenant can deploy on it, but not change it.</source>
        <translation>Eine Systemgruppe betreibt der Betreiber von Palette für alle Mandanten. Ein Mandant kann darauf bereitstellen, sie aber nicht ändern.</translation>
    </message>
    <message>
        <source>A group is deleted after its virtual clusters</source>
        <translation>Eine Gruppe wird nach ihren virtuellen Clustern gelöscht</translation>
    </message>
    <message>
        <source>A cluster group can be deleted only when no virtual cluster runs on it any more.</source>
        <translation>Eine Cluster-Gruppe kann erst gelöscht werden, wenn kein virtueller Cluster mehr darauf läuft.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but %n virtual cluster(s) run on it: %2.</source>
        <translation>
            <numerusform>„%1“ wird gelöscht, aber %n virtueller Cluster läuft darauf: %2.</numerusform>
            <numerusform>„%1“ wird gelöscht, aber %n virtuelle Cluster laufen darauf: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the group</source>
        <translation>Die Gruppe behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation>%1 aus der Gruppe entfernen</translation>
    </message>
    <message>
        <source>Limits leave room for a virtual cluster</source>
        <translation>Limits lassen Platz für einen virtuellen Cluster</translation>
    </message>
    <message>
        <source>The limits say how much one virtual cluster may ask for. Below the minimum of its distribution none can be deployed: 4 CPU, 4 GiB of memory and 2 GiB of storage; for K3s 4 CPU, 3 GiB and none.</source>
        <translation>Die Limits sagen, wie viel ein virtueller Cluster verlangen darf. Unter dem Mindestmaß seiner Distribution lässt sich keiner bereitstellen: 4 CPU, 4 GiB Arbeitsspeicher und 2 GiB Speicherplatz; für K3s 4 CPU, 3 GiB und keiner.</translation>
    </message>
    <message>
        <source>CPU below %1</source>
        <translation>CPU unter %1</translation>
    </message>
    <message>
        <source>memory below %1 GiB</source>
        <translation>Arbeitsspeicher unter %1 GiB</translation>
    </message>
    <message>
        <source>storage below %1 GiB</source>
        <translation>Speicherplatz unter %1 GiB</translation>
    </message>
    <message>
        <source>The limits of “%1” are too low for %2: %3.</source>
        <translation>Die Limits von „%1“ sind zu niedrig für %2: %3.</translation>
    </message>
    <message>
        <source>Raise them to the minimum</source>
        <translation>Auf das Mindestmaß anheben</translation>
    </message>
    <message>
        <source>Set it to %1 %</source>
        <translation>Auf %1 % setzen</translation>
    </message>
    <message>
        <source>Oversubscription wastes nothing</source>
        <translation>Überbuchung verschwendet nichts</translation>
    </message>
    <message>
        <source>Below 100 % a part of the host clusters can never be used.</source>
        <translation>Unter 100 % kann ein Teil der Host-Cluster nie genutzt werden.</translation>
    </message>
    <message>
        <source>“%1” uses %2 % of its host clusters at most; the rest lies idle.</source>
        <translation>„%1“ nutzt höchstens %2 % ihrer Host-Cluster; der Rest liegt brach.</translation>
    </message>
    <message>
        <source>Oversubscription stays moderate</source>
        <translation>Überbuchung bleibt maßvoll</translation>
    </message>
    <message>
        <source>Far above 100 % the group promises more than its host clusters have; when many virtual clusters use what they were promised, all of them slow down.</source>
        <translation>Weit über 100 % verspricht die Gruppe mehr, als ihre Host-Cluster haben; wenn viele virtuelle Cluster nutzen, was ihnen versprochen wurde, werden alle langsam.</translation>
    </message>
    <message>
        <source>“%1” promises %2 % of what its host clusters have.</source>
        <translation>„%1“ verspricht %2 % dessen, was ihre Host-Cluster haben.</translation>
    </message>
    <message>
        <source>The configuration is valid YAML</source>
        <translation>Die Konfiguration ist gültiges YAML</translation>
    </message>
    <message>
        <source>The advanced configuration is handed to vCluster as YAML. A text that is not valid YAML, or that uses aliases, is refused.</source>
        <translation>Die erweiterte Konfiguration wird vCluster als YAML übergeben. Ein Text, der kein gültiges YAML ist oder Aliasse verwendet, wird abgelehnt.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not valid: line %2, column %3: %4.</source>
        <translation>Die Konfiguration von „%1“ ist ungültig: Zeile %2, Spalte %3: %4.</translation>
    </message>
    <message>
        <source>K3s is deprecated</source>
        <translation>K3s ist veraltet</translation>
    </message>
    <message>
        <source>The newest documents call the K3s distribution deprecated and suggest CNCF K8s for new groups. An existing group keeps its distribution; plan a new group to move to.</source>
        <translation>Die neuesten Dokumente nennen die Distribution K3s veraltet und empfehlen CNCF K8s für neue Gruppen. Eine bestehende Gruppe behält ihre Distribution; planen Sie eine neue Gruppe, in die Sie umziehen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>“%1” makes its virtual clusters with K3s, which is deprecated.</source>
        <translation>„%1“ macht ihre virtuellen Cluster mit K3s, das veraltet ist.</translation>
    </message>
    <message>
        <source>The vCluster version is current</source>
        <translation>Die vCluster-Version ist aktuell</translation>
    </message>
    <message>
        <source>Palette locks a group to the vCluster version that it was made with. While the platform offers a newer one, no new virtual cluster can be deployed on the group until it is upgraded.</source>
        <translation>Palette bindet eine Gruppe an die vCluster-Version, mit der sie angelegt wurde. Solange die Plattform eine neuere anbietet, lässt sich bis zum Upgrade kein neuer virtueller Cluster auf der Gruppe bereitstellen.</translation>
    </message>
    <message>
        <source>“%1” is locked to vCluster %2; the platform offers %3, and no new virtual cluster can be deployed before the upgrade.</source>
        <translation>„%1“ ist an vCluster %2 gebunden; die Plattform bietet %3 an, und vor dem Upgrade lässt sich kein neuer virtueller Cluster bereitstellen.</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>Aliasse sind nicht erlaubt</translation>
    </message>
    <message>
        <source>Set the oversubscription to %1 %</source>
        <translation>Die Überbuchung auf %1 % setzen</translation>
    </message>
    <message>
        <source>Claims fit the host clusters</source>
        <translation>Die Ansprüche passen auf die Host-Cluster</translation>
    </message>
    <message>
        <source>What the virtual clusters on a group&apos;s host clusters may claim, the paused ones and those of other groups included, fits the capacity of the hosts times the oversubscription. Storage is not compared: Palette does not tell how much the hosts have.</source>
        <translation>Was die virtuellen Cluster auf den Host-Clustern einer Gruppe beanspruchen dürfen, pausierte und die anderer Gruppen eingeschlossen, passt in die Kapazität der Hosts mal Überbuchung. Speicherplatz wird nicht verglichen: Palette sagt nicht, wie viel die Hosts haben.</translation>
    </message>
    <message>
        <source>Virtual clusters on the hosts of “%1” may claim %2 more than the hosts allow at %3 %.</source>
        <translation>Virtuelle Cluster auf den Hosts von „%1“ dürfen %2 mehr beanspruchen, als die Hosts bei %3 % erlauben.</translation>
    </message>
    <message>
        <source>Claims fit each host cluster</source>
        <translation>Die Ansprüche passen auf jeden Host-Cluster</translation>
    </message>
    <message>
        <source>A virtual cluster lives on one host cluster: what another one has to spare does not help it. Move virtual clusters, or raise the oversubscription of the group.</source>
        <translation>Ein virtueller Cluster lebt auf einem Host-Cluster: Was ein anderer übrig hat, hilft ihm nicht. Verschieben Sie virtuelle Cluster oder erhöhen Sie die Überbuchung der Gruppe.</translation>
    </message>
    <message>
        <source>Virtual clusters on %1 claim %2 more than “%3” allows of it.</source>
        <translation>Virtuelle Cluster auf %1 beanspruchen %2 mehr, als „%3“ davon erlaubt.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the limits</source>
        <translation>Virtuelle Cluster halten die Limits ein</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. One that is larger runs on, but cannot be made again or resized as it is.</source>
        <translation>Die Limits einer Gruppe sagen, wie viel ein virtueller Cluster verlangen darf. Ein größerer läuft weiter, kann aber so nicht noch einmal angelegt oder in der Größe geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” are larger than its limits: %2.</source>
        <translation>
            <numerusform>Ein virtueller Cluster von „%1“ ist größer als deren Limits: %2.</numerusform>
            <numerusform>%n virtuelle Cluster von „%1“ sind größer als deren Limits: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limits to %1</source>
        <translation>Die Limits auf %1 anheben</translation>
    </message>
    <message>
        <source>A virtual cluster leaves half of its host</source>
        <translation>Ein virtueller Cluster lässt die Hälfte seines Hosts frei</translation>
    </message>
    <message>
        <source>By default a virtual cluster may claim half of its host cluster&apos;s resources at most. A larger one cannot be placed again when its host is lost, unless another host is larger.</source>
        <translation>Standardmäßig darf ein virtueller Cluster höchstens die Hälfte der Ressourcen seines Host-Clusters beanspruchen. Ein größerer findet keinen neuen Platz, wenn sein Host ausfällt, es sei denn, ein anderer Host ist größer.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” claim more than half of their host: %2.</source>
        <translation>
            <numerusform>Ein virtueller Cluster von „%1“ beansprucht mehr als die Hälfte seines Hosts: %2.</numerusform>
            <numerusform>%n virtuelle Cluster von „%1“ beanspruchen mehr als die Hälfte ihres Hosts: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits leave room for vCluster itself</source>
        <translation>Die Limits lassen Platz für vCluster selbst</translation>
    </message>
    <message>
        <source>By default vCluster itself gets up to 1 CPU, 1 GiB of memory and 1 GiB of storage, which the minimum of a virtual cluster includes. A configuration that gives it more raises that minimum by as much.</source>
        <translation>Standardmäßig bekommt vCluster selbst bis zu 1 CPU, 1 GiB Arbeitsspeicher und 1 GiB Speicherplatz; im Minimum eines virtuellen Clusters ist das enthalten. Eine Konfiguration, die ihm mehr gibt, erhöht dieses Minimum um ebenso viel.</translation>
    </message>
    <message>
        <source>The configuration of “%1” gives vCluster itself %2 more than usual: a virtual cluster then needs %3, and the limits allow %4.</source>
        <translation>Die Konfiguration von „%1“ gibt vCluster selbst %2 mehr als üblich: Ein virtueller Cluster braucht dann %3, und die Limits erlauben %4.</translation>
    </message>
    <message>
        <source>Virtual clusters are not privileged</source>
        <translation>Virtuelle Cluster sind nicht privilegiert</translation>
    </message>
    <message>
        <source>Under the pod security standard “privileged”, which the preset for disk backups sets, a pod of a virtual cluster can reach the nodes of its host cluster. Allow it where everybody who deploys there is trusted.</source>
        <translation>Unter dem Pod-Sicherheitsstandard „privileged“, den die Voreinstellung für Disk-Backups setzt, kann ein Pod eines virtuellen Clusters die Knoten seines Host-Clusters erreichen. Erlauben Sie das nur, wo allen vertraut wird, die dort etwas bereitstellen.</translation>
    </message>
    <message>
        <source>The configuration of “%1” lets pods escalate their privileges on the host cluster.</source>
        <translation>Die Konfiguration von „%1“ erlaubt Pods, ihre Rechte auf dem Host-Cluster auszuweiten.</translation>
    </message>
    <message>
        <source>OpenShift chooses users and groups itself</source>
        <translation>OpenShift wählt Benutzer und Gruppen selbst</translation>
    </message>
    <message>
        <source>On OpenShift the configuration leaves out fsGroup, runAsGroup and runAsUser: the platform assigns them, and refuses pods that bring their own.</source>
        <translation>Auf OpenShift lässt die Konfiguration fsGroup, runAsGroup und runAsUser weg: Die Plattform vergibt sie und weist Pods ab, die eigene mitbringen.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is for OpenShift, but sets %2.</source>
        <translation>Die Konfiguration von „%1“ ist für OpenShift, setzt aber %2.</translation>
    </message>
    <message>
        <source>The distribution of a group stays</source>
        <translation>Die Distribution einer Gruppe bleibt</translation>
    </message>
    <message>
        <source>The distribution is chosen when a group is made and cannot be changed afterwards. Make a new group with the other one and move the virtual clusters.</source>
        <translation>Die Distribution wird beim Anlegen einer Gruppe gewählt und lässt sich danach nicht ändern. Legen Sie mit der anderen eine neue Gruppe an und verschieben Sie die virtuellen Cluster.</translation>
    </message>
    <message>
        <source>“%1” was made with %2 and cannot change to %3.</source>
        <translation>„%1“ wurde mit %2 angelegt und kann nicht zu %3 wechseln.</translation>
    </message>
    <message>
        <source>vCluster is not downgraded</source>
        <translation>vCluster wird nicht herabgestuft</translation>
    </message>
    <message>
        <source>A group goes to a newer vCluster version, never back to an older one.</source>
        <translation>Eine Gruppe geht zu einer neueren vCluster-Version, nie zurück zu einer älteren.</translation>
    </message>
    <message>
        <source>“%1” would go back from vCluster %2 to %3.</source>
        <translation>„%1“ ginge von vCluster %2 zurück zu %3.</translation>
    </message>
    <message>
        <source>Keep the configuration that it has</source>
        <translation>Die bisherige Konfiguration behalten</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Es gibt keine Regel %1.</translation>
    </message>
    <message>
        <source>%1 cannot be waived or lowered, since the backend would refuse it all the same.</source>
        <translation>%1 kann weder ausgesetzt noch herabgestuft werden, weil das Backend es trotzdem ablehnen würde.</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a reason.</source>
        <translation>Wer %1 aussetzt, muss einen Grund nennen.</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a day until which it holds.</source>
        <translation>Wer %1 aussetzt, muss einen Tag nennen, bis zu dem es gilt.</translation>
    </message>
    <message>
        <source>The policy is not a JSON object: %1.</source>
        <translation>Die Richtlinie ist kein JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 ist kein Tag.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>nothing runs on it yet</source>
        <translation>noch läuft nichts darauf</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n virtueller Cluster läuft darauf</numerusform>
            <numerusform>%n virtuelle Cluster laufen darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>the group is gone afterwards</source>
        <translation>die Gruppe ist danach weg</translation>
    </message>
    <message>
        <source>it loses more than half of its host clusters</source>
        <translation>sie verliert mehr als die Hälfte ihrer Host-Cluster</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>nichts läuft darauf</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are reached by its endpoint</source>
        <translation>
            <numerusform>%n virtueller Cluster wird über ihren Endpunkt erreicht</numerusform>
            <numerusform>%n virtuelle Cluster werden über ihren Endpunkt erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>The fleet has no such cluster.</source>
        <translation>Die Flotte hat keinen solchen Cluster.</translation>
    </message>
    <message>
        <source>It is in a group already: %1.</source>
        <translation>Er ist schon in einer Gruppe: %1.</translation>
    </message>
    <message>
        <source>A group at the edge has one cluster.</source>
        <translation>Eine Gruppe am Edge hat genau einen Cluster.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>around %1, at most %2 km apart</source>
        <translation>um %1, höchstens %2 km voneinander</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Of one scope, with one endpoint</source>
        <translation>Ein Bereich, ein Endpunkt</translation>
    </message>
    <message>
        <source>Another cluster of these has its host DNS %1.</source>
        <translation>Ein anderer dieser Cluster hat denselben Host-DNS %1.</translation>
    </message>
    <message>
        <source>Too few other clusters are like it.</source>
        <translation>Zu wenige andere Cluster gleichen ihm.</translation>
    </message>
    <message>
        <source>nothing can begin like this</source>
        <translation>so kann nichts beginnen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted; its %n host cluster(s) are in no group by it any more.</source>
        <translation>
            <numerusform>„%1“ wird gelöscht; ihr %n Host-Cluster ist durch sie in keiner Gruppe mehr.</numerusform>
            <numerusform>„%1“ wird gelöscht; ihre %n Host-Cluster sind durch sie in keiner Gruppe mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses %n of its %2 host clusters.</source>
        <translation>
            <numerusform>„%1“ verliert %n von %2 Host-Clustern.</numerusform>
            <numerusform>„%1“ verliert %n von %2 Host-Clustern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is changed while %n virtual cluster(s) run on it.</source>
        <translation>
            <numerusform>„%1“ wird geändert, während %n virtueller Cluster darauf läuft.</numerusform>
            <numerusform>„%1“ wird geändert, während %n virtuelle Cluster darauf laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 virtual cluster(s) of “%1” are deleted, with all that runs in them.</source>
        <translation>
            <numerusform>%n von %2 virtuellen Clustern von „%1“ wird gelöscht, mit allem, was darin läuft.</numerusform>
            <numerusform>%n von %2 virtuellen Clustern von „%1“ werden gelöscht, mit allem, was darin läuft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are deleted with all that runs in them</source>
        <translation>
            <numerusform>%n virtueller Cluster wird mit allem gelöscht, was darin läuft</numerusform>
            <numerusform>%n virtuelle Cluster werden mit allem gelöscht, was darin läuft</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual clusters are deployed, resized, paused or resumed</source>
        <translation>virtuelle Cluster werden bereitgestellt, in der Größe geändert, pausiert oder fortgesetzt</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>„%1“ nennen</translation>
    </message>
    <message>
        <source>Names of virtual clusters are plain</source>
        <translation>Namen virtueller Cluster sind schlicht</translation>
    </message>
    <message>
        <source>The name of a virtual cluster is made of lower-case letters, digits and dashes, begins with a letter, does not end with a dash and has at most 63 characters: it becomes part of DNS names.</source>
        <translation>Der Name eines virtuellen Clusters besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, beginnt mit einem Buchstaben, endet nicht mit einem Bindestrich und hat höchstens 63 Zeichen: Er wird Teil von DNS-Namen.</translation>
    </message>
    <message>
        <source>“%1” is no name for a virtual cluster.</source>
        <translation>„%1“ ist kein Name für einen virtuellen Cluster.</translation>
    </message>
    <message>
        <source>Names of virtual clusters are unique</source>
        <translation>Namen virtueller Cluster sind eindeutig</translation>
    </message>
    <message>
        <source>Two clusters of one project, virtual or not, cannot have the same name.</source>
        <translation>Zwei Cluster eines Projekts, ob virtuell oder nicht, können nicht gleich heißen.</translation>
    </message>
    <message>
        <source>Another cluster of %1 is called “%2” too.</source>
        <translation>Auch ein anderer Cluster von %1 heißt „%2“.</translation>
    </message>
    <message>
        <source>A project&apos;s group is used from that project</source>
        <translation>Die Gruppe eines Projekts wird aus diesem Projekt genutzt</translation>
    </message>
    <message>
        <source>On a cluster group of a project only virtual clusters of that project can be deployed.</source>
        <translation>Auf einer Cluster-Gruppe eines Projekts können nur virtuelle Cluster dieses Projekts bereitgestellt werden.</translation>
    </message>
    <message>
        <source>A virtual cluster has what it needs</source>
        <translation>Ein virtueller Cluster hat, was er braucht</translation>
    </message>
    <message>
        <source>A virtual cluster needs 4 CPU, 4 GiB of memory and 2 GiB of storage at least; with K3s 4 CPU, 3 GiB and none.</source>
        <translation>Ein virtueller Cluster braucht mindestens 4 CPU, 4 GiB Arbeitsspeicher und 2 GiB Speicherplatz; mit K3s 4 CPU, 3 GiB und keinen.</translation>
    </message>
    <message>
        <source>Give what is needed at least</source>
        <translation>Geben, was mindestens gebraucht wird</translation>
    </message>
    <message>
        <source>%1: smaller than the %2 that a virtual cluster of “%3” needs.</source>
        <translation>%1: kleiner als die %2, die ein virtueller Cluster von „%3“ braucht.</translation>
    </message>
    <message>
        <source>Nothing larger than the limits is deployed</source>
        <translation>Nichts über den Limits wird bereitgestellt</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. A request for more is refused.</source>
        <translation>Die Limits einer Gruppe sagen, wie viel ein virtueller Cluster verlangen darf. Eine Anforderung darüber wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1: larger than the limits of “%2” (%3).</source>
        <translation>%1: größer als die Limits von „%2“ (%3).</translation>
    </message>
    <message>
        <source>Nothing larger than half of a host is deployed</source>
        <translation>Nichts über der Hälfte eines Hosts wird bereitgestellt</translation>
    </message>
    <message>
        <source>A virtual cluster may claim half of its host cluster&apos;s resources at most: a new one needs a host that is twice as large, and one that is resized stays on its host.</source>
        <translation>Ein virtueller Cluster darf höchstens die Hälfte der Ressourcen seines Host-Clusters beanspruchen: Ein neuer braucht einen Host, der doppelt so groß ist, und einer, dessen Größe sich ändert, bleibt auf seinem Host.</translation>
    </message>
    <message>
        <source>%1: more than half of a host cluster of “%2”.</source>
        <translation>%1: mehr als die Hälfte eines Host-Clusters von „%2“.</translation>
    </message>
    <message>
        <source>Nothing is deployed before the upgrade</source>
        <translation>Vor dem Upgrade wird nichts bereitgestellt</translation>
    </message>
    <message>
        <source>While the platform offers a newer vCluster version than a group has, no new virtual cluster can be deployed on it. Upgrade the group first; the plan can do both.</source>
        <translation>Solange die Plattform eine neuere vCluster-Version anbietet, als eine Gruppe hat, kann kein neuer virtueller Cluster darauf bereitgestellt werden. Die Gruppe braucht zuerst ein Upgrade; der Plan kann beides tun.</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and is upgraded to %3 before anything new goes on it: %4.</source>
        <translation>„%1“ hat vCluster %2 und braucht das Upgrade auf %3, bevor etwas Neues darauf läuft: %4.</translation>
    </message>
    <message>
        <source>A virtual cluster has a host to go on</source>
        <translation>Ein virtueller Cluster hat einen Host</translation>
    </message>
    <message>
        <source>A new virtual cluster goes on a host cluster of the group that is running and healthy.</source>
        <translation>Ein neuer virtueller Cluster kommt auf einen Host-Cluster der Gruppe, der läuft und gesund ist.</translation>
    </message>
    <message>
        <source>No host cluster of “%1” is running and healthy: %2 cannot be deployed.</source>
        <translation>Kein Host-Cluster von „%1“ läuft und ist gesund: %2 kann nicht bereitgestellt werden.</translation>
    </message>
    <message>
        <source>A host has room for what is asked</source>
        <translation>Ein Host hat Platz für das, was verlangt wird</translation>
    </message>
    <message>
        <source>What virtual clusters claim of a host cluster stays within its capacity times the group&apos;s oversubscription. Paused ones claim no CPU and memory; one that is resumed needs its part again.</source>
        <translation>Was virtuelle Cluster von einem Host-Cluster beanspruchen, bleibt innerhalb seiner Kapazität mal der Überbuchung der Gruppe. Pausierte beanspruchen weder CPU noch Arbeitsspeicher; einer, der fortgesetzt wird, braucht seinen Teil wieder.</translation>
    </message>
    <message>
        <source>No host cluster of “%1” has enough left for %2, even at %3 %.</source>
        <translation>Kein Host-Cluster von „%1“ hat noch genug für %2, auch nicht bei %3 %.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the developer credit</source>
        <translation>Virtuelle Cluster halten sich an das Entwicklerguthaben</translation>
    </message>
    <message>
        <source>The tenant has credit for so much CPU, memory and storage and so many virtual clusters; those on system groups draw on the system&apos;s instead. A paused one keeps its part; a deleted one gives it back.</source>
        <translation>Der Mandant hat Guthaben für so viel CPU, Arbeitsspeicher und Speicherplatz und so viele virtuelle Cluster; die auf Systemgruppen zehren stattdessen vom Guthaben des Systems. Ein pausierter behält seinen Teil; ein gelöschter gibt ihn zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n virtueller Cluster</numerusform>
            <numerusform>%n virtuelle Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the system&apos;s developer credit by %2.</source>
        <translation>Mit %1 überschreitet der Plan das Entwicklerguthaben des Systems um %2.</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the tenant&apos;s developer credit by %2.</source>
        <translation>Mit %1 überschreitet der Plan das Entwicklerguthaben des Mandanten um %2.</translation>
    </message>
    <message>
        <source>%1 cannot go on “%2”, which belongs to %3.</source>
        <translation>%1 kann nicht auf „%2“ laufen: Die Gruppe gehört zu %3.</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>eine Konfiguration hat höchstens %1 KiB</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the credit of their user</source>
        <translation>Virtuelle Cluster halten das Guthaben ihres Benutzers ein</translation>
    </message>
    <message>
        <source>Each user of the tenant has credit for so much, where the workspace tells how much. A virtual cluster draws on the credit of the one who deployed it; those on system groups do not.</source>
        <translation>Jeder Benutzer des Mandanten hat Guthaben für so viel, wenn der Arbeitsbereich sagt, wie viel. Ein virtueller Cluster verbraucht das Guthaben dessen, der ihn bereitgestellt hat; die auf Systemgruppen nicht.</translation>
    </message>
    <message>
        <source>With %1 you exceed your developer credit by %2.</source>
        <translation>Mit %1 überschreiten Sie Ihr Entwicklerguthaben um %2.</translation>
    </message>
    <message>
        <source>With %1 the user %2 exceeds their developer credit by %3.</source>
        <translation>Mit %1 überschreitet der Benutzer %2 sein Entwicklerguthaben um %3.</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>das Anführungszeichen wird nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>The backend does not tell the storage of host clusters, so storage limits nothing here.</source>
        <translation>Das Backend teilt den Speicherplatz der Host-Cluster nicht mit; er begrenzt hier also nichts.</translation>
    </message>
    <message>
        <source>No virtual cluster runs on what is lost.</source>
        <translation>Auf dem, was ausfällt, läuft kein virtueller Cluster.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host, and all find one.</source>
        <translation>
            <numerusform>%n virtueller Cluster braucht einen Host und findet einen.</numerusform>
            <numerusform>%n virtuelle Cluster brauchen einen Host, und alle finden einen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host.</source>
        <translation>
            <numerusform>%n virtueller Cluster braucht einen Host.</numerusform>
            <numerusform>%n virtuelle Cluster brauchen einen Host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) nowhere.</source>
        <translation>
            <numerusform>%n davon passt nirgends mehr.</numerusform>
            <numerusform>%n davon passen nirgends mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 and at most %2 of them fit nowhere.</source>
        <translation>Mindestens %1 und höchstens %2 davon passen nirgends mehr.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 find no host; they lack %4.</source>
        <translation>%1: %2 von %3 finden keinen Host; es fehlen %4.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more group(s).</source>
        <translation>
            <numerusform>Und %n weitere Gruppe.</numerusform>
            <numerusform>Und %n weitere Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n added virtual cluster(s) fit into %1.</source>
        <translation>
            <numerusform>Der %n zusätzliche virtuelle Cluster passt in %1.</numerusform>
            <numerusform>Alle %n zusätzlichen virtuellen Cluster passen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) %1 fit into %2.</source>
        <translation>
            <numerusform>Von %n zusätzlichen virtuellen Cluster passen %1 in %2.</numerusform>
            <numerusform>Von %n zusätzlichen virtuellen Clustern passen %1 in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) at least %1 and at most %2 fit into %3.</source>
        <translation>
            <numerusform>Von %n zusätzlichen virtuellen Cluster passen mindestens %1 und höchstens %2 in %3.</numerusform>
            <numerusform>Von %n zusätzlichen virtuellen Clustern passen mindestens %1 und höchstens %2 in %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allows one request at most %2, so nothing of %3 fits.</source>
        <translation>%1 erlaubt einer Anforderung höchstens %2; mit %3 passt also keiner.</translation>
    </message>
    <message>
        <source>%1 has no host cluster left whose capacity is known, so nothing fits.</source>
        <translation>%1 hat keinen Host-Cluster mehr, dessen Kapazität bekannt ist; es passt also nichts.</translation>
    </message>
    <message numerus="yes">
        <source>After that %n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>Danach passt noch %n mit %1 in %2.</numerusform>
            <numerusform>Danach passen noch %n mit %1 in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>Noch %n mit %1 passt in %2.</numerusform>
            <numerusform>Noch %n mit %1 passen in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that at least %1 and at most %2 more of %3 fit into %4.</source>
        <translation>Danach passen noch mindestens %1 und höchstens %2 mit %3 in %4.</translation>
    </message>
    <message>
        <source>%1 is asked for %2 more than %3 allows.</source>
        <translation>Von %1 werden %2 mehr verlangt, als %3 erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more host cluster(s) are asked for more than is allowed.</source>
        <translation>
            <numerusform>Von %n weiteren Host-Cluster wird mehr verlangt als erlaubt.</numerusform>
            <numerusform>Von %n weiteren Host-Clustern wird mehr verlangt als erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tightest in %1 is %2: %3 % of its allowed %4 is asked for.</source>
        <translation>Am engsten in %1 ist %2: %3 % der Menge an %4, die erlaubt ist, sind verlangt.</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>The file is not a JSON object.</source>
        <translation>Die Datei ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is something behind the end of the document.</source>
        <translation>Hinter dem Ende des Dokuments steht noch etwas.</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut short. Get it again from where it came.</source>
        <translation>Die Datei endet mittendrin: Sie wurde abgeschnitten. Holen Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file is not valid JSON here.</source>
        <translation>Die Datei ist hier kein gültiges JSON.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number that Easel can keep exactly.</source>
        <translation>„%1“ ist keine ganze Zahl, die Easel genau behalten kann.</translation>
    </message>
    <message>
        <source>A text holds an escape that JSON does not have.</source>
        <translation>Ein Text enthält eine Umschreibung, die JSON nicht kennt.</translation>
    </message>
    <message>
        <source>A text holds a NUL character.</source>
        <translation>Ein Text enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>A text is not valid UTF-8.</source>
        <translation>Ein Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>A text holds a control character that is not escaped.</source>
        <translation>Ein Text enthält ein Steuerzeichen, das nicht umschrieben ist.</translation>
    </message>
    <message>
        <source>A text holds half of a character (a lone surrogate).</source>
        <translation>Ein Text enthält ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>Die Datei ist tiefer als %1 Ebenen geschachtelt.</translation>
    </message>
    <message>
        <source>“%1” is there twice, and only one of them can be meant. Remove one.</source>
        <translation>„%1“ ist zweimal da, und nur eines kann gemeint sein. Entfernen Sie eines.</translation>
    </message>
</context>
<context>
    <name>TerraformWriter</name>
    <message>
        <source>The provider knows no load balancer settings (external IPs, traffic policy, source ranges); an update by it drops those of: %1.</source>
        <translation>Der Provider kennt keine Einstellungen von Load Balancern (externe IPs, Traffic Policy, Quellbereiche); eine Änderung durch ihn verwirft die von: %1.</translation>
    </message>
    <message>
        <source>The provider knows no port of a host DNS; an update by it drops those of: %1.</source>
        <translation>Der Provider kennt keinen Port eines Host-DNS; eine Änderung durch ihn verwirft die von: %1.</translation>
    </message>
    <message>
        <source>The provider sends the host DNS of ingress groups only; here it has no effect: %1.</source>
        <translation>Der Provider sendet nur den Host-DNS von Ingress-Gruppen; hier bewirkt er nichts: %1.</translation>
    </message>
    <message>
        <source>The provider cuts a tag at its second colon: %1.</source>
        <translation>Der Provider schneidet ein Tag an seinem zweiten Doppelpunkt ab: %1.</translation>
    </message>
    <message>
        <source>Of add-on profiles only the ids are here: the provider takes them in no order, and Easel does not read their packs and variables.</source>
        <translation>Von Add-on-Profilen stehen hier nur die Kennungen: Der Provider nimmt sie in keiner Reihenfolge, und Easel liest ihre Packs und Variablen nicht.</translation>
    </message>
    <message>
        <source>%1 is beyond what the provider can send.</source>
        <translation>%1 ist größer, als der Provider senden kann.</translation>
    </message>
    <message>
        <source>Recent providers refuse to create a group with k3s.</source>
        <translation>Neuere Provider lehnen es ab, eine Gruppe mit k3s anzulegen.</translation>
    </message>
    <message>
        <source>The group is not active: the provider takes it for deleted.</source>
        <translation>Die Gruppe ist nicht aktiv: Der Provider hält sie für gelöscht.</translation>
    </message>
    <message>
        <source>Terraform keeps another form of Unicode&apos;s (NFC) of the text in: %1.</source>
        <translation>Terraform behält eine andere Form von Unicode (NFC) des Textes in: %1.</translation>
    </message>
    <message>
        <source>The provider cannot import a group with this uid: there is no import block.</source>
        <translation>Der Provider kann eine Gruppe mit dieser UID nicht importieren: Es gibt keinen import-Block.</translation>
    </message>
    <message>
        <source>The name of the project %1 is not known: fill in project_name.</source>
        <translation>Der Name des Projekts %1 ist nicht bekannt: Tragen Sie project_name ein.</translation>
    </message>
    <message>
        <source>Left out: it is a group of the system, and the provider knows only those of the tenant and of projects.</source>
        <translation>Weggelassen: Es ist eine Gruppe des Systems, und der Provider kennt nur die des Mandanten und von Projekten.</translation>
    </message>
</context>
<context>
    <name>TopologyGraph</name>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>Not in the inventory</source>
        <translation>Nicht im Inventar</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>Free edge hosts</source>
        <translation>Freie Edge-Hosts</translation>
    </message>
    <message>
        <source>Waiting for a host cluster</source>
        <translation>Wartet auf einen Host-Cluster</translation>
    </message>
</context>
<context>
    <name>TopologySurface</name>
    <message>
        <source>Pick up to move</source>
        <translation>Zum Verschieben aufnehmen</translation>
    </message>
    <message>
        <source>Zoom there</source>
        <translation>Dorthin zoomen</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Hier ablegen</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The backend did not answer. It may have carried out the request, or not.</source>
        <translation>Das Backend hat nicht geantwortet. Vielleicht hat es die Anfrage ausgeführt, vielleicht nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The backend did not answer within %n second(s).</source>
        <translation>
            <numerusform>Das Backend hat nicht innerhalb von %n Sekunde geantwortet.</numerusform>
            <numerusform>Das Backend hat nicht innerhalb von %n Sekunden geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backend at %1 was not reached: %2</source>
        <translation>Das Backend unter %1 wurde nicht erreicht: %2</translation>
    </message>
    <message>
        <source>Something between Easel and the backend failed (%1). The request may have been carried out, or not.</source>
        <translation>Zwischen Easel und dem Backend ist etwas ausgefallen (%1). Die Anfrage wurde vielleicht ausgeführt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The backend sends Easel on to %1. Easel does not follow, since that would take the key there; if it is right, connect to that address.</source>
        <translation>Das Backend schickt Easel weiter zu %1. Easel folgt nicht, weil das den Schlüssel dorthin brächte; wenn es stimmt, verbinden Sie sich mit dieser Adresse.</translation>
    </message>
    <message>
        <source>The backend does not accept the API key.</source>
        <translation>Das Backend nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The backend does not have it.</source>
        <translation>Das Backend hat es nicht.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The backend asks to slow down.</source>
        <translation>Das Backend bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>The backend refused the request (%1).</source>
        <translation>Das Backend hat die Anfrage abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The backend failed (%1).</source>
        <translation>Das Backend ist fehlgeschlagen (%1).</translation>
    </message>
    <message>
        <source>The certificate ended on %1. If that is not so, look at this machine&apos;s clock.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen. Wenn das nicht stimmt, prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only. If that is past, look at this machine&apos;s clock.</source>
        <translation>Das Zertifikat gilt erst ab %1. Wenn das vorbei ist, prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate is for another name: %1.</source>
        <translation>Das Zertifikat ist für einen anderen Namen: %1.</translation>
    </message>
    <message>
        <source>Nobody that is trusted has signed the certificate. If the backend has a certificate authority of its own, name its file in the connection.</source>
        <translation>Niemand, dem vertraut wird, hat das Zertifikat signiert. Wenn das Backend eine eigene Zertifizierungsstelle hat, nennen Sie deren Datei in der Verbindung.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or has no PEM certificate in it.</source>
        <translation>Die Datei mit der Zertifizierungsstelle lässt sich nicht lesen oder enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>A public key is pinned, but the address is not an https one.</source>
        <translation>Ein öffentlicher Schlüssel ist gebunden, aber die Adresse ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>%1 shows another public key than the one that is pinned. Nothing was sent.</source>
        <translation>%1 zeigt einen anderen öffentlichen Schlüssel als den gebundenen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is not trusted, so nothing was sent. %2</source>
        <translation>%1 wird nicht vertraut, daher wurde nichts gesendet. %2</translation>
    </message>
    <message>
        <source>The answer has more than %1 MiB: it was not read.</source>
        <translation>Die Antwort hat mehr als %1 MiB: Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no host called %1, as far as this machine&apos;s DNS knows.</source>
        <translation>Es gibt keinen Rechner namens %1, soweit das DNS dieses Rechners weiß.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Auf %1, Port %2, antwortet niemand.</translation>
    </message>
    <message>
        <source>The backend does not accept the user and the password.</source>
        <translation>Das Backend nimmt Benutzer und Kennwort nicht an.</translation>
    </message>
    <message>
        <source>The account lacks the permission for this.</source>
        <translation>Dem Konto fehlt die Berechtigung dafür.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>eine andere Adresse</translation>
    </message>
    <message>
        <source>The account lacks the permission %1.</source>
        <translation>Dem Konto fehlt die Berechtigung %1.</translation>
    </message>
</context>
<context>
    <name>Upgrades</name>
    <message>
        <source>Set controlPlane.coredns.deployment.image before the upgrade to 0.27.3 or later, or CoreDNS may not start.</source>
        <translation>Setzen Sie controlPlane.coredns.deployment.image, bevor Sie das Upgrade auf 0.27.3 oder neuer machen, sonst startet CoreDNS vielleicht nicht.</translation>
    </message>
    <message>
        <source>K3s virtual clusters need 1 CPU, 1 GiB of memory and 1 GiB of storage free on their host, or the upgrade may stick.</source>
        <translation>Virtuelle K3s-Cluster brauchen 1 CPU, 1 GiB Arbeitsspeicher und 1 GiB Speicherplatz frei auf ihrem Host, sonst bleibt das Upgrade vielleicht hängen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has less.</source>
        <translation>
            <numerusform>%1 hat weniger.</numerusform>
            <numerusform>%1 haben weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>EKS hosts with Kubernetes 1.34 or 1.35 need Palette 4.9.14 or later: %1.</source>
        <translation>EKS-Hosts mit Kubernetes 1.34 oder 1.35 brauchen Palette 4.9.14 oder neuer: %1.</translation>
    </message>
    <message>
        <source>Palette documentation: Upgrade Cluster Groups</source>
        <translation>Palette-Dokumentation: Upgrade Cluster Groups</translation>
    </message>
    <message>
        <source>Palette documentation: Release Notes</source>
        <translation>Palette-Dokumentation: Release Notes</translation>
    </message>
    <message>
        <source>The backend has no such group.</source>
        <translation>Das Backend hat keine solche Gruppe.</translation>
    </message>
    <message>
        <source>“%1” is a system group. Its operator upgrades it.</source>
        <translation>„%1“ ist eine Systemgruppe. Ihr Betreiber macht das Upgrade.</translation>
    </message>
    <message>
        <source>The platform has told no default configuration for %1.</source>
        <translation>Die Plattform hat für %1 keine Vorgabe mitgeteilt.</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no vCluster version. Edit it by hand.</source>
        <translation>Die Konfiguration von „%1“ nennt keine vCluster-Version. Bearbeiten Sie sie von Hand.</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 already.</source>
        <translation>„%1“ hat vCluster %2 bereits.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n value(s) to settle first.</source>
        <translation>
            <numerusform>Bei „%1“ ist zuerst %n Wert zu entscheiden.</numerusform>
            <numerusform>Bei „%1“ sind zuerst %n Werte zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new configuration of “%1” names vCluster %2, not %3: that would be no upgrade.</source>
        <translation>Die neue Konfiguration von „%1“ nennt vCluster %2, nicht %3: Das wäre kein Upgrade.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>nichts läuft darauf</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) on it are in trouble already</source>
        <translation>
            <numerusform>%n virtueller Cluster darauf ist bereits gestört</numerusform>
            <numerusform>%n virtuelle Cluster darauf sind bereits gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>a host cluster is not healthy</source>
        <translation>ein Host-Cluster ist nicht gesund</translation>
    </message>
    <message>
        <source>the configuration gets another layout</source>
        <translation>die Konfiguration bekommt einen anderen Aufbau</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n virtueller Cluster läuft darauf</numerusform>
            <numerusform>%n virtuelle Cluster laufen darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and cannot go back to %3: an older one may not be able to read what the newer one has written.</source>
        <translation>„%1“ hat vCluster %2 und kann nicht auf %3 zurück: Eine ältere Version kann vielleicht nicht lesen, was die neuere geschrieben hat.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Voraus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The configuration is written in a way that single keys cannot be changed in. Edit it by hand.</source>
        <translation>Die Konfiguration ist so geschrieben, dass sich einzelne Schlüssel nicht ändern lassen. Bearbeiten Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The group&apos;s configuration cannot be merged. %1</source>
        <translation>Die Konfiguration der Gruppe lässt sich nicht zusammenführen. %1</translation>
    </message>
    <message>
        <source>The platform&apos;s new default cannot be merged. %1</source>
        <translation>Die neue Vorgabe der Plattform lässt sich nicht zusammenführen. %1</translation>
    </message>
    <message>
        <source>The platform&apos;s old default cannot be merged. %1</source>
        <translation>Die alte Vorgabe der Plattform lässt sich nicht zusammenführen. %1</translation>
    </message>
    <message>
        <source>The configuration is written in a way that cannot be merged. Edit it by hand, from the new default.</source>
        <translation>Die Konfiguration ist so geschrieben, dass sie sich nicht zusammenführen lässt. Bearbeiten Sie sie von Hand, ausgehend von der neuen Vorgabe.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid YAML. %2</source>
        <translation>Der Wert für %1 ist kein gültiges YAML. %2</translation>
    </message>
    <message>
        <source>OpenShift</source>
        <translation>OpenShift</translation>
    </message>
    <message>
        <source>Disk backup</source>
        <translation>Disk-Backup</translation>
    </message>
    <message>
        <source>For host clusters that are OpenShift: leaves out the users and groups that OpenShift assigns itself.</source>
        <translation>Für Host-Cluster mit OpenShift: lässt die Benutzer und Gruppen weg, die OpenShift selbst vergibt.</translation>
    </message>
    <message>
        <source>For backups of volumes: pods see the paths of their host. Virtual clusters become privileged, so that a pod can reach the nodes of its host cluster.</source>
        <translation>Für Backups von Volumes: Pods sehen die Pfade ihres Hosts. Virtuelle Cluster werden privilegiert; ein Pod erreicht dann die Knoten seines Host-Clusters.</translation>
    </message>
    <message>
        <source>The registry that images without one of their own come from.</source>
        <translation>Die Registry für Images ohne eigene.</translation>
    </message>
    <message>
        <source>The image of CoreDNS in the virtual cluster.</source>
        <translation>Das Image von CoreDNS im virtuellen Cluster.</translation>
    </message>
    <message>
        <source>Whether the virtual cluster has a DNS server.</source>
        <translation>Ob der virtuelle Cluster einen DNS-Server hat.</translation>
    </message>
    <message>
        <source>Whether the control plane is K3s.</source>
        <translation>Ob die Control Plane K3s ist.</translation>
    </message>
    <message>
        <source>Whether the control plane is plain Kubernetes.</source>
        <translation>Ob die Control Plane reines Kubernetes ist.</translation>
    </message>
    <message>
        <source>The Kubernetes version of virtual clusters.</source>
        <translation>Die Kubernetes-Version der virtuellen Cluster.</translation>
    </message>
    <message>
        <source>Whether paths on the host are mapped into pods, as backups of volumes need it.</source>
        <translation>Ob Pfade des Hosts in Pods abgebildet werden, wie Backups von Volumes es brauchen.</translation>
    </message>
    <message>
        <source>Whether the API is reached by an ingress.</source>
        <translation>Ob die API über einen Ingress erreicht wird.</translation>
    </message>
    <message>
        <source>Annotations of the service before the API, for load balancers above all.</source>
        <translation>Annotationen des Service vor der API, vor allem für Load Balancer.</translation>
    </message>
    <message>
        <source>Environment variables of the control plane, each with a name and a value.</source>
        <translation>Umgebungsvariablen der Control Plane, jede mit Name und Wert.</translation>
    </message>
    <message>
        <source>How many copies of the control plane run.</source>
        <translation>Wie viele Kopien der Control Plane laufen.</translation>
    </message>
    <message>
        <source>The registry of the control plane&apos;s image.</source>
        <translation>Die Registry des Images der Control Plane.</translation>
    </message>
    <message>
        <source>The repository of the control plane&apos;s image.</source>
        <translation>Das Repository des Images der Control Plane.</translation>
    </message>
    <message>
        <source>The vCluster version. It changes by an upgrade, and never goes back.</source>
        <translation>Die vCluster-Version. Sie ändert sich durch ein Upgrade und geht nie zurück.</translation>
    </message>
    <message>
        <source>How large the volume of the control plane is.</source>
        <translation>Wie groß das Volume der Control Plane ist.</translation>
    </message>
    <message>
        <source>The storage class of that volume.</source>
        <translation>Die Storage Class dieses Volumes.</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself may use at most.</source>
        <translation>Die CPU, die vCluster selbst höchstens nutzen darf.</translation>
    </message>
    <message>
        <source>The memory that vCluster itself may use at most.</source>
        <translation>Der Arbeitsspeicher, den vCluster selbst höchstens nutzen darf.</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>Die CPU, die vCluster selbst anfordert. Mehr davon erhöht, was ein virtueller Cluster mindestens braucht.</translation>
    </message>
    <message>
        <source>The memory that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>Der Arbeitsspeicher, den vCluster selbst anfordert. Mehr davon erhöht, was ein virtueller Cluster mindestens braucht.</translation>
    </message>
    <message>
        <source>Labels of the nodes that control planes run on.</source>
        <translation>Labels der Knoten, auf denen Control Planes laufen.</translation>
    </message>
    <message>
        <source>The priority class of control planes.</source>
        <translation>Die Prioritätsklasse der Control Planes.</translation>
    </message>
    <message>
        <source>Taints of nodes that control planes put up with.</source>
        <translation>Taints von Knoten, die Control Planes hinnehmen.</translation>
    </message>
    <message>
        <source>The security context of the container. OpenShift chooses users and groups itself.</source>
        <translation>Der Sicherheitskontext des Containers. OpenShift wählt Benutzer und Gruppen selbst.</translation>
    </message>
    <message>
        <source>The security context of the pod.</source>
        <translation>Der Sicherheitskontext des Pods.</translation>
    </message>
    <message>
        <source>Whether names that the virtual cluster does not know are asked of the host.</source>
        <translation>Ob Namen, die der virtuelle Cluster nicht kennt, beim Host erfragt werden.</translation>
    </message>
    <message>
        <source>Whether kubelets are reached by host name.</source>
        <translation>Ob Kubelets über den Host-Namen erreicht werden.</translation>
    </message>
    <message>
        <source>Services of the host that the virtual cluster sees.</source>
        <translation>Services des Hosts, die der virtuelle Cluster sieht.</translation>
    </message>
    <message>
        <source>Whether the host clusters are OpenShift.</source>
        <translation>Ob die Host-Cluster OpenShift sind.</translation>
    </message>
    <message>
        <source>Whether pods without limits get some.</source>
        <translation>Ob Pods ohne Limits welche bekommen.</translation>
    </message>
    <message>
        <source>Whether virtual clusters are kept apart on the network.</source>
        <translation>Ob virtuelle Cluster im Netz voneinander getrennt sind.</translation>
    </message>
    <message>
        <source>The pod security standard: baseline, restricted or privileged.</source>
        <translation>Der Pod-Sicherheitsstandard: baseline, restricted oder privileged.</translation>
    </message>
    <message>
        <source>Whether the host holds a virtual cluster to a quota.</source>
        <translation>Ob der Host einen virtuellen Cluster an ein Kontingent bindet.</translation>
    </message>
    <message>
        <source>Whether ingress classes of the host are seen inside.</source>
        <translation>Ob Ingress-Klassen des Hosts innen zu sehen sind.</translation>
    </message>
    <message>
        <source>Whether the real nodes of the host are seen inside.</source>
        <translation>Ob die echten Knoten des Hosts innen zu sehen sind.</translation>
    </message>
    <message>
        <source>Whether storage classes of the host are seen inside.</source>
        <translation>Ob Storage Classes des Hosts innen zu sehen sind.</translation>
    </message>
    <message>
        <source>Whether ingresses are made on the host.</source>
        <translation>Ob Ingresses auf dem Host angelegt werden.</translation>
    </message>
    <message>
        <source>Whether network policies are made on the host.</source>
        <translation>Ob Network Policies auf dem Host angelegt werden.</translation>
    </message>
    <message>
        <source>Whether volume claims are made on the host.</source>
        <translation>Ob Volume Claims auf dem Host angelegt werden.</translation>
    </message>
    <message>
        <source>Whether service accounts are made on the host.</source>
        <translation>Ob Service Accounts auf dem Host angelegt werden.</translation>
    </message>
    <message>
        <source>Whether vCluster tells its maker how it is used.</source>
        <translation>Ob vCluster seinem Hersteller mitteilt, wie es genutzt wird.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>Schlüssel und Werte</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>Aliasse sind nicht erlaubt</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>der Schlüssel „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>a key is a word, not a list or map</source>
        <translation>ein Schlüssel ist ein Wort, keine Liste oder Tabelle</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>ein zweites Dokument beginnt</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>ein Anführungszeichen, das nicht geschlossen wird</translation>
    </message>
    <message>
        <source>a tab, where only spaces may indent</source>
        <translation>ein Tabulator, wo nur Leerzeichen einrücken dürfen</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>eine Konfiguration hat höchstens %1 KiB</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a configuration is made of keys and values</source>
        <translation>eine Konfiguration besteht aus Schlüsseln und Werten</translation>
    </message>
    <message>
        <source>a key that is empty</source>
        <translation>ein Schlüssel, der leer ist</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Geringes Risiko</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Mittleres Risiko</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Vorreiter</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>Mehrere Orte</translation>
    </message>
</context>
<context>
    <name>WaveLook</name>
    <message>
        <source>nothing runs on it.</source>
        <translation>nichts läuft darauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run as before.</source>
        <translation>
            <numerusform>%n virtueller Cluster läuft wie zuvor.</numerusform>
            <numerusform>%n virtuelle Cluster laufen wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) do not run again: %1.</source>
        <translation>
            <numerusform>%n virtueller Cluster läuft nicht wieder: %1.</numerusform>
            <numerusform>%n virtuelle Cluster laufen nicht wieder: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>whether its virtual clusters run again could not be found out. %1</source>
        <translation>ob ihre virtuellen Cluster wieder laufen, ließ sich nicht feststellen. %1</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>The document is not an object.</source>
        <translation>Das Dokument ist kein Objekt.</translation>
    </message>
    <message>
        <source>is no endpoint type that Easel knows</source>
        <translation>ist kein Endpunkttyp, den Easel kennt</translation>
    </message>
    <message>
        <source>is no distribution that Easel knows</source>
        <translation>ist keine Distribution, die Easel kennt</translation>
    </message>
    <message>
        <source>The document is nested more than 1,024 levels deep.</source>
        <translation>Das Dokument ist mehr als 1.024 Ebenen tief geschachtelt.</translation>
    </message>
    <message>
        <source>The document is not valid UTF-8.</source>
        <translation>Das Dokument ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The document has a number that is malformed or out of range.</source>
        <translation>Das Dokument hat eine Zahl, die falsch geschrieben oder zu groß ist.</translation>
    </message>
    <message>
        <source>The document is not valid JSON: %1</source>
        <translation>Das Dokument ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>The backend&apos;s answer cannot be read: “%1” %2.</source>
        <translation>Die Antwort des Backends lässt sich nicht lesen: „%1“ %2.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a whole number that fits 64 bits</source>
        <translation>ist keine ganze Zahl, die in 64 Bit passt</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>has an item that is not a text</source>
        <translation>hat ein Element, das kein Text ist</translation>
    </message>
    <message>
        <source>has an item that is not a number</source>
        <translation>hat ein Element, das keine Zahl ist</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is no amount</source>
        <translation>ist keine Menge</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>Der Arbeitsbereich ist beschädigt und blieb, wie er ist. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>Der Arbeitsbereich kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Make room and try again.</source>
        <translation>Die Platte ist voll: Nichts wurde gespeichert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The snapshot in the workspace is damaged. Pull it anew, or open a copy from a backup.</source>
        <translation>Der Schnappschuss im Arbeitsbereich ist beschädigt. Rufen Sie neu ab, oder öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The journal in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>Das Journal im Arbeitsbereich ist beschädigt. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The plan in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>Der Plan im Arbeitsbereich ist beschädigt. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>Der Plan hat keinen solchen Schritt.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Easel. It was left as it is.</source>
        <translation>„%1“ ist kein Arbeitsbereich von Easel. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>„%1“ ist beschädigt und blieb, wie es ist. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Easel (format %2, this one knows %3). Open it with that version.</source>
        <translation>„%1“ wurde von einem neueren Easel geschrieben (Format %2, dieses kennt %3). Öffnen Sie es mit jener Version.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Eine Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder belongs to somebody else.</source>
        <translation>„%1“ lässt sich nicht schreiben: Der Ordner gehört jemand anderem.</translation>
    </message>
    <message>
        <source>“%1” is open in %2. Close it there to edit it here.</source>
        <translation>„%1“ ist in %2 geöffnet. Schließen Sie es dort, um es hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Eine Datei „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>„%1“ lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is no room to check the workspace after a crash.</source>
        <translation>Es ist kein Platz, um den Arbeitsbereich nach einem Absturz zu prüfen.</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, Prozess %2 auf %3</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>einem anderen Prozess</translation>
    </message>
    <message>
        <source>The workspace cannot be locked: %1.</source>
        <translation>Der Arbeitsbereich lässt sich nicht sperren: %1.</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was stored. Check the disk, and try again.</source>
        <translation>Der Datenträger meldet einen Fehler: Es wurde nichts gespeichert. Prüfen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The conflicts in the workspace are damaged. Open a copy of it from a backup.</source>
        <translation>Die Konflikte im Arbeitsbereich sind beschädigt. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>What the workspace keeps of its applies is damaged. Open a copy of it from a backup.</source>
        <translation>Was der Arbeitsbereich über sein Anwenden aufbewahrt, ist beschädigt. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Was vorher da war, ist noch da.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm its name: %2.</source>
        <translation>„%1“ wurde geschrieben, aber die Platte hat den Namen nicht bestätigt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which no such file is.</source>
        <translation>„%1“ ist größer als %2; so groß ist keine solche Datei.</translation>
    </message>
    <message>
        <source>The history in the workspace is damaged. Open a copy from a backup to read it.</source>
        <translation>Der Verlauf im Arbeitsbereich ist beschädigt. Öffnen Sie eine Sicherungskopie, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>There is no such point in the history. It may have been purged.</source>
        <translation>Diesen Punkt gibt es im Verlauf nicht. Vielleicht wurde er bereinigt.</translation>
    </message>
</context>
<context>
    <name>easel::ActivityModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>easel::ActivityPanel</name>
    <message>
        <source>Requests to the backend</source>
        <translation>Anfragen an das Backend</translation>
    </message>
    <message>
        <source>Copy as curl, without the key</source>
        <translation>Als curl kopieren, ohne den Schlüssel</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>What Easel asks the backend is listed here.</source>
        <translation>Was Easel das Backend fragt, steht hier.</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>Nur Fehlgeschlagenes</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Filter requests…</source>
        <translation>Anfragen filtern …</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>No request fits the filter</source>
        <translation>Keine Anfrage passt zum Filter</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Ändern Sie den Filter, um die anderen zu sehen.</translation>
    </message>
</context>
<context>
    <name>easel::ApplyConfirm</name>
    <message>
        <source>Approved digest, if any</source>
        <translation>Freigegebene Prüfsumme</translation>
    </message>
    <message>
        <source>Approved digest</source>
        <translation>Freigegebene Prüfsumme</translation>
    </message>
    <message>
        <source>Paste the digest from the approved report: nothing is sent unless the plan has it.</source>
        <translation>Fügen Sie die Prüfsumme aus dem freigegebenen Bericht ein: Es wird nichts gesendet, wenn der Plan sie nicht hat.</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Jetzt anwenden</translation>
    </message>
    <message>
        <source>%1 Sealed by %2, digest %3</source>
        <translation>%1 Versiegelt von %2, Prüfsumme %3</translation>
    </message>
    <message>
        <source>%1 Digest %2</source>
        <translation>%1 Prüfsumme %2</translation>
    </message>
    <message>
        <source>Another plan was approved: this one has the digest %1.</source>
        <translation>Ein anderer Plan wurde freigegeben: Dieser hat die Prüfsumme %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nichts wurde gesendet. %1</translation>
    </message>
</context>
<context>
    <name>easel::ApplyPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Pull and keep planning</source>
        <translation>Abrufen und weiterplanen</translation>
    </message>
    <message>
        <source>Operations that have ended</source>
        <translation>Beendete Operationen</translation>
    </message>
    <message>
        <source>Check first what is listed above.</source>
        <translation>Kreuzen Sie zuerst an, was oben aufgeführt ist.</translation>
    </message>
    <message>
        <source>The dry run did not come to its end: %1</source>
        <translation>Der Probelauf kam nicht zu Ende: %1</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Es gibt nichts anzuwenden.</translation>
    </message>
    <message>
        <source>Settle the conflicts first.</source>
        <translation>Entscheiden Sie zuerst die Konflikte.</translation>
    </message>
    <message>
        <source>Mend the errors first: the backend would refuse the plan.</source>
        <translation>Beheben Sie zuerst die Fehler: Das Backend würde den Plan ablehnen.</translation>
    </message>
    <message>
        <source>Connect to a backend to apply.</source>
        <translation>Verbinden Sie sich mit einem Backend, um anzuwenden.</translation>
    </message>
    <message>
        <source>Go online to apply. Nothing is sent while you plan offline.</source>
        <translation>Gehen Sie online, um anzuwenden. Während der Offline-Planung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The backend is being read. Apply when that has ended.</source>
        <translation>Das Backend wird gerade gelesen. Wenden Sie danach an.</translation>
    </message>
    <message>
        <source>The plan is being applied.</source>
        <translation>Der Plan wird gerade angewendet.</translation>
    </message>
    <message>
        <source>The account lacks %1. Go offline and online again when it was granted.</source>
        <translation>Dem Konto fehlt %1. Gehen Sie offline und wieder online, sobald sie erteilt ist.</translation>
    </message>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>Dieser Arbeitsbereich kann hier nur gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n operation(s)…</source>
        <translation>
            <numerusform>%n Operation anwenden …</numerusform>
            <numerusform>%n Operationen anwenden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird geprobt …</translation>
    </message>
    <message>
        <source>Asks the backend what it can tell of the plan without doing it.</source>
        <translation>Fragt das Backend, was es zum Plan sagen kann, ohne ihn auszuführen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>What runs comes to its end; nothing more is begun.</source>
        <translation>Was läuft, kommt zu Ende; nichts Weiteres wird begonnen.</translation>
    </message>
    <message>
        <source>What runs comes to its end; the rest stays planned.</source>
        <translation>Was läuft, kommt zu Ende; der Rest bleibt geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) done</source>
        <translation>
            <numerusform>%1 von %n Operation erledigt</numerusform>
            <numerusform>%1 von %n Operationen erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are sent to %1 (%2).</source>
        <translation>
            <numerusform>%n Operation wird an %1 gesendet (%2).</numerusform>
            <numerusform>%n Operationen werden an %1 gesendet (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>das lokale Backend</translation>
    </message>
    <message>
        <source>%1 Pull to plan on what is there now, or change your plan.</source>
        <translation>%1 Rufen Sie ab, um auf dem jetzigen Stand zu planen, oder ändern Sie Ihren Plan.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %1 of %n operation(s) would not go through. Each says why below.</source>
        <translation>
            <numerusform>Probelauf: %1 von %n Operation ginge nicht durch. Warum, steht unten.</numerusform>
            <numerusform>Probelauf: %1 von %n Operationen gingen nicht durch. Warum, steht unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing stands against the %n operation(s). Nothing was changed.</source>
        <translation>
            <numerusform>Probelauf: Nichts spricht gegen die %n Operation. Nichts wurde geändert.</numerusform>
            <numerusform>Probelauf: Nichts spricht gegen die %n Operationen. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ApprovalPanel</name>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>Plan versiegeln …</translation>
    </message>
    <message>
        <source>Then nothing else is applied, and an edit ends the seal.</source>
        <translation>Dann wird nichts anderes angewendet, und eine Änderung beendet das Siegel.</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titel des Plans</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Verfasser: %1</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Who seals the plan</source>
        <translation>Wer den Plan versiegelt</translation>
    </message>
    <message>
        <source>Who seals it</source>
        <translation>Wer versiegelt</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>Versiegelt von %1</translation>
    </message>
</context>
<context>
    <name>easel::Band</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>easel::BoardView</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Pick up to move</source>
        <translation>Zum Verschieben aufnehmen</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Aus der Gruppe entfernen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Cluster-Gruppen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>Keine neue Gruppe</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>Neue Gruppe „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n host cluster(s)</source>
        <translation>
            <numerusform>%1, %2, %n Host-Cluster</numerusform>
            <numerusform>%1, %2, %n Host-Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joins here.</source>
        <translation>%1 tritt hier bei.</translation>
    </message>
    <message>
        <source>%1 joins with a warning: %2</source>
        <translation>%1 tritt mit einer Warnung bei: %2</translation>
    </message>
    <message>
        <source>%1 cannot join: %2</source>
        <translation>%1 kann nicht beitreten: %2</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 ist schon hier.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>„%1“ ist eine Systemgruppe und kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cluster(s) from “%1”</source>
        <translation>
            <numerusform>%n Cluster aus „%1“ entfernen</numerusform>
            <numerusform>%n Cluster aus „%1“ entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Select all members</source>
        <translation>Alle Mitglieder auswählen</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>In der Flottenliste anzeigen</translation>
    </message>
    <message>
        <source>%1, unknown to the inventory</source>
        <translation>%1, dem Inventar unbekannt</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Empty board. %1</source>
        <translation>Leere Tafel. %1</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Eine andere Gruppe hat diesen Namen.</translation>
    </message>
    <message>
        <source>%1, %2. Drop here, or anywhere beside the cards.</source>
        <translation>%1, %2. Hier ablegen, oder irgendwo neben den Karten.</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>Noch keine Cluster-Gruppen</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here, or press Insert.</source>
        <translation>Host-Cluster aus der Flottenliste hierher ziehen, oder Einfg drücken.</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
</context>
<context>
    <name>easel::CapacityBar</name>
    <message>
        <source>%1 percent, over the limit</source>
        <translation>%1 Prozent, über dem Limit</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>kein Limit bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>easel::CapacityChart</name>
    <message>
        <source>Capacity chart</source>
        <translation>Kapazitätsdiagramm</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s). Up and Down choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n Balken. Auf und Ab wählen, Eingabe öffnet ihn.</numerusform>
            <numerusform>%n Balken. Auf und Ab wählen einen, Eingabe öffnet ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a picture is of: &quot;Capacity of the groups: memory&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>easel::CapacityModel</name>
    <message>
        <source>No host yet</source>
        <translation>Noch ohne Host</translation>
    </message>
    <message>
        <source>On hosts outside the group</source>
        <translation>Auf Hosts außerhalb der Gruppe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>vom Backend nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Not told by the backend</source>
        <translation>Vom Backend nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed, on the group&apos;s tightest host</source>
        <translation>Verlangt, gemessen am Erlaubten, auf dem engsten Host der Gruppe</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed</source>
        <translation>Verlangt, gemessen am Erlaubten</translation>
    </message>
    <message>
        <source>Requested by the group&apos;s own virtual clusters</source>
        <translation>Von den eigenen virtuellen Clustern der Gruppe angefordert</translation>
    </message>
    <message>
        <source>Requested by virtual clusters of other groups on the same hosts</source>
        <translation>Von virtuellen Clustern anderer Gruppen auf denselben Hosts angefordert</translation>
    </message>
    <message>
        <source>What paused virtual clusters take again when they are resumed; free until then</source>
        <translation>Was pausierte virtuelle Cluster beim Fortsetzen wieder brauchen; bis dahin frei</translation>
    </message>
    <message>
        <source>What may still be requested</source>
        <translation>Was noch angefordert werden darf</translation>
    </message>
    <message>
        <source>Physical capacity times the group&apos;s oversubscription</source>
        <translation>Physische Kapazität mal Überbuchung der Gruppe</translation>
    </message>
    <message>
        <source>What the host clusters have</source>
        <translation>Was die Host-Cluster haben</translation>
    </message>
    <message>
        <source>Requested beyond what is allowed, summed over the hosts</source>
        <translation>Über das Erlaubte hinaus angefordert, über die Hosts summiert</translation>
    </message>
    <message>
        <source>Measured on the host clusters</source>
        <translation>Auf den Host-Clustern gemessen</translation>
    </message>
    <message>
        <source>Virtual clusters of the group, paused ones included</source>
        <translation>Virtuelle Cluster der Gruppe, auch pausierte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuelle</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <comment>Load (%)</comment>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 (CPU)</source>
        <translation>%1 (CPU)</translation>
    </message>
    <message>
        <source>%1 (GiB)</source>
        <translation>%1 (GiB)</translation>
    </message>
</context>
<context>
    <name>easel::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Name suchen …</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Diagramm als PNG …</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Diagramm als SVG …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>Zahlen als CSV …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Lose hosts, add virtual clusters, change the oversubscription, and see what comes of it</source>
        <translation>Hosts ausfallen lassen, virtuelle Cluster hinzufügen, die Überbuchung ändern und sehen, was daraus folgt</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Back to all groups (Backspace)</source>
        <translation>Zurück zu allen Gruppen (Rücktaste)</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>Das Backend teilt den Speicherplatz der Host-Cluster nicht mit: Was angefordert ist, ist bekannt; was erlaubt und frei ist, nicht.</translation>
    </message>
    <message>
        <source>Capacity in numbers</source>
        <translation>Kapazität in Zahlen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Capacity of the hosts of %1</source>
        <translation>Kapazität der Hosts von %1</translation>
    </message>
    <message>
        <source>Capacity of the groups</source>
        <translation>Kapazität der Gruppen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No name has what you search for.</source>
        <translation>Kein Name enthält, was Sie suchen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Keine Host-Cluster</translation>
    </message>
    <message>
        <source>This group has none yet. Drag host clusters onto its card on the Compose page.</source>
        <translation>Diese Gruppe hat noch keine. Ziehen Sie Host-Cluster auf ihre Karte auf der Seite „Gruppieren“.</translation>
    </message>
    <message>
        <source>Go to Compose</source>
        <translation>Zur Seite „Gruppieren“</translation>
    </message>
    <message>
        <source>No groups in this scope</source>
        <translation>Keine Gruppen in diesem Geltungsbereich</translation>
    </message>
    <message>
        <source>Choose the tenant in the scope switch at the top to see all groups.</source>
        <translation>Wählen Sie oben als Geltungsbereich den Mandanten, um alle Gruppen zu sehen.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Capacity is counted by group. Drag host clusters onto the board of the Compose page to make one.</source>
        <translation>Kapazität wird je Gruppe gezählt. Ziehen Sie Host-Cluster auf die Tafel der Seite „Gruppieren“, um eine anzulegen.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Capacity is saved as .png, .svg or .csv; “%1” is none of them.</source>
        <translation>Kapazität wird als .png, .svg oder .csv gespeichert; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>Saved as %1, with the first %2 of %3. The CSV has all.</source>
        <translation>Gespeichert als %1, mit den ersten %2 von %3. Die CSV-Datei hat alle.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Export the capacity</source>
        <translation>Kapazität exportieren</translation>
    </message>
</context>
<context>
    <name>easel::ChangesView</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n group(s) left)</source>
        <translation>
            <numerusform>Mehr anzeigen (%n weitere Gruppe)</numerusform>
            <numerusform>Mehr anzeigen (%n weitere Gruppen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is deleted; its host clusters stay.</source>
        <translation>Die Gruppe wird gelöscht; ihre Host-Cluster bleiben.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>%1 risk: %2.</source>
        <translation>Risiko %1: %2.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Kommen hinzu</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Verlassen die Gruppe</translation>
    </message>
    <message>
        <source>only the end of the text differs</source>
        <translation>nur das Ende des Textes unterscheidet sich</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>Mends</source>
        <translation>Behebt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>easel::ClusterDrag</name>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n Cluster</numerusform>
            <numerusform>%n Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be moved: this workspace can only be read.</source>
        <translation>Nichts kann bewegt werden: Dieser Arbeitsbereich kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing can be moved while the plan is being applied.</source>
        <translation>Nichts kann bewegt werden, solange der Plan angewendet wird.</translation>
    </message>
    <message>
        <source>Create “%1” from %2</source>
        <translation>„%1“ aus %2 anlegen</translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>%1 nach „%2“ verschieben</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>%1 zu „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Cannot join “%1”</source>
        <translation>Kann nicht in „%1“</translation>
    </message>
    <message>
        <source>Cannot be a new group</source>
        <translation>Kann keine neue Gruppe werden</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>Schon in dieser Gruppe</translation>
    </message>
    <message>
        <source>It stays in its other groups too.</source>
        <translation>Bleibt auch in den anderen Gruppen.</translation>
    </message>
    <message>
        <source>Ctrl: join, and stay where it is</source>
        <translation>Strg: beitreten und auch dort bleiben</translation>
    </message>
</context>
<context>
    <name>easel::ClusterFacts</name>
    <message>
        <source>The cluster %1 is not in the fleet any more.</source>
        <translation>Der Cluster %1 ist nicht mehr in der Flotte.</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>Kein Host</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>Host-DNS</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Private cloud gateway</source>
        <translation>Private Cloud Gateway</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Read-only access</source>
        <translation>Nur Lesezugriff</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of %2 cores requested</source>
        <translation>%1 von %2 Kernen angefordert</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 of %2 GiB requested</source>
        <translation>%1 von %2 GiB angefordert</translation>
    </message>
    <message>
        <source>The backend tells no figures for this cluster.</source>
        <translation>Das Backend nennt für diesen Cluster keine Zahlen.</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Cluster-Gruppen</translation>
    </message>
    <message>
        <source>In no group. Drag it onto a card, or pick it up with Space.</source>
        <translation>In keiner Gruppe. Ziehen Sie ihn auf eine Karte, oder nehmen Sie ihn mit der Leertaste auf.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n Cluster</numerusform>
            <numerusform>%n Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
</context>
<context>
    <name>easel::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search commands, groups, clusters, settings…</source>
        <translation>Befehle, Gruppen, Cluster, Einstellungen suchen …</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Type a few letters of a name.</source>
        <translation>Geben Sie ein paar Buchstaben eines Namens ein.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n</source>
        <translation>
            <numerusform>Die besten %1 von %n</numerusform>
            <numerusform>Die besten %1 von %n</numerusform>
        </translation>
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
    <name>easel::ComparisonModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>easel::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>Unterschiede durchsuchen</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Nichts ist anders</translation>
    </message>
    <message>
        <source>Between these two points the fleet stayed as it was.</source>
        <translation>Zwischen diesen beiden Punkten blieb die Flotte, wie sie war.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>easel::ComposePage</name>
    <message>
        <source>Cluster groups</source>
        <translation>Cluster-Gruppen</translation>
    </message>
    <message>
        <source>Filter groups…</source>
        <translation>Gruppen filtern …</translation>
    </message>
    <message>
        <source>Filter the cluster groups</source>
        <translation>Die Cluster-Gruppen filtern</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New group (Ins on the board)</source>
        <translation>Neue Gruppe (Einfg auf der Tafel)</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No cluster group fits the filter.</source>
        <translation>Keine Cluster-Gruppe passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>Noch keine Cluster-Gruppen</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Verbinden Sie sich mit einem Backend und rufen Sie ab, um zu sehen, was es gibt.</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here.</source>
        <translation>Ziehen Sie Host-Cluster aus der Flottenliste hierher.</translation>
    </message>
    <message>
        <source>Order and density of the board</source>
        <translation>Reihenfolge und Dichte der Tafel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Probleme zuerst</translation>
    </message>
    <message>
        <source>Most host clusters first</source>
        <translation>Die meisten Host-Cluster zuerst</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>Die vollsten zuerst</translation>
    </message>
    <message>
        <source>Density (Ctrl+wheel)</source>
        <translation>Dichte (Strg+Mausrad)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Overview: health only</source>
        <translation>Überblick: nur Gesundheit</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Vorschlagen …</translation>
    </message>
    <message>
        <source>Suggest groups for host clusters that are in none (Ctrl+Shift+G)</source>
        <translation>Gruppen für Host-Cluster vorschlagen, die in keiner sind (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationEditor</name>
    <message>
        <source>What is shown of the configuration</source>
        <translation>Was von der Konfiguration gezeigt wird</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Against the default</source>
        <translation>Gegen die Vorgabe</translation>
    </message>
    <message>
        <source>Against the backend</source>
        <translation>Gegen das Backend</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search in the configuration</source>
        <translation>In der Konfiguration suchen</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ kommt nicht vor.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Search keys…</source>
        <translation>Schlüssel suchen …</translation>
    </message>
    <message>
        <source>Search known keys</source>
        <translation>Bekannte Schlüssel suchen</translation>
    </message>
    <message>
        <source>Known keys</source>
        <translation>Bekannte Schlüssel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Press Enter on a key to go to it, or to put it in.</source>
        <translation>Mit der Eingabetaste gehen Sie zu einem Schlüssel oder setzen ihn ein.</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>Konfiguration von %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Can only be read.</source>
        <translation>Nur lesbar.</translation>
    </message>
    <message>
        <source>Edited, not taken over yet.</source>
        <translation>Bearbeitet, noch nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <translation>%1 (teilweise)</translation>
    </message>
    <message>
        <source>On the backend</source>
        <translation>Im Backend</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>The platform&apos;s default (%1)</source>
        <translation>Die Vorgabe der Plattform (%1)</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Konfiguration von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationWindow</name>
    <message>
        <source>The text is not taken over yet.</source>
        <translation>Der Text ist noch nicht übernommen.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>easel::ConflictCard</name>
    <message>
        <source>No conflict any more</source>
        <translation>Kein Konflikt mehr</translation>
    </message>
    <message>
        <source>Settled: edited</source>
        <translation>Entschieden: bearbeitet</translation>
    </message>
    <message>
        <source>Settled: mine</source>
        <translation>Entschieden: meins</translation>
    </message>
    <message>
        <source>Settled: theirs</source>
        <translation>Entschieden: deren Stand</translation>
    </message>
    <message>
        <source>Edited by both</source>
        <translation>Von beiden geändert</translation>
    </message>
    <message>
        <source>Deleted on the backend</source>
        <translation>Im Backend gelöscht</translation>
    </message>
    <message>
        <source>Deleted in the plan</source>
        <translation>Im Plan gelöscht</translation>
    </message>
    <message>
        <source>Cluster taken</source>
        <translation>Cluster vergeben</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>Projekt weg</translation>
    </message>
    <message>
        <source>Cluster gone</source>
        <translation>Cluster weg</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Regel verletzt</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren Stand nehmen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Undo opens it again.</source>
        <translation>„Rückgängig“ öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>So übernehmen</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Geplant auf</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>Jetzt im Backend</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Settle each region between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt; and take the markers out.</source>
        <translation>Entscheiden Sie jeden Abschnitt zwischen &lt;&lt;&lt;&lt;&lt;&lt;&lt; und &gt;&gt;&gt;&gt;&gt;&gt;&gt; und entfernen Sie die Markierungen.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Meins behalten: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Deren Stand nehmen: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>on the backend</source>
        <translation>im Backend</translation>
    </message>
    <message>
        <source>in your plan</source>
        <translation>in Ihrem Plan</translation>
    </message>
    <message>
        <source>Resized by both</source>
        <translation>Größe von beiden geändert</translation>
    </message>
    <message>
        <source>Virtual cluster deleted on the backend</source>
        <translation>Virtueller Cluster im Backend gelöscht</translation>
    </message>
    <message>
        <source>Virtual cluster deleted in the plan</source>
        <translation>Virtueller Cluster im Plan gelöscht</translation>
    </message>
    <message>
        <source>Virtual cluster&apos;s name taken</source>
        <translation>Name des virtuellen Clusters belegt</translation>
    </message>
    <message>
        <source>Group of a new virtual cluster gone</source>
        <translation>Gruppe eines neuen virtuellen Clusters weg</translation>
    </message>
</context>
<context>
    <name>easel::ConflictsView</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Geplant auf</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>Jetzt im Backend</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Keine Konflikte</translation>
    </message>
    <message>
        <source>Nobody has changed on the backend what the plan changes. After a pull it is listed here what both have changed.</source>
        <translation>Niemand hat im Backend geändert, was der Plan ändert. Nach einem Abruf steht hier, was beide geändert haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conflict(s) to settle. The plan cannot be applied before that.</source>
        <translation>
            <numerusform>%1 von %n Konflikt ist zu entscheiden. Vorher lässt sich der Plan nicht anwenden.</numerusform>
            <numerusform>%1 von %n Konflikten sind zu entscheiden. Vorher lässt sich der Plan nicht anwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n conflict(s) are settled.</source>
        <translation>
            <numerusform>Der eine Konflikt ist entschieden.</numerusform>
            <numerusform>Alle %n Konflikte sind entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alle: meins</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alle: deren Stand</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n conflict(s))</source>
        <translation>
            <numerusform>%1: %2 (%n Konflikt)</numerusform>
            <numerusform>%1: %2 (%n Konflikte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n conflict(s) left)</source>
        <translation>
            <numerusform>Mehr anzeigen (noch %n Konflikt)</numerusform>
            <numerusform>Mehr anzeigen (noch %n Konflikte)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is not in the plan any more.</source>
        <translation>Die Gruppe ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>Found before anything was sent</source>
        <translation>Gefunden, bevor etwas gesendet wurde</translation>
    </message>
    <message numerus="yes">
        <source>What merged by itself (%n field(s))</source>
        <translation>
            <numerusform>Was von selbst zusammenfand (%n Feld)</numerusform>
            <numerusform>Was von selbst zusammenfand (%n Felder)</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>easel::ConnectDialog</name>
    <message>
        <source>Connect to Palette</source>
        <translation>Mit Palette verbinden</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>easel::ConnectionForm</name>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Im Schlüsselbund des Systems behalten</translation>
    </message>
    <message>
        <source>the host&apos;s name</source>
        <translation>der Name des Rechners</translation>
    </message>
    <message>
        <source>with an API key</source>
        <translation>mit einem API-Schlüssel</translation>
    </message>
    <message>
        <source>with user and password</source>
        <translation>mit Benutzer und Kennwort</translation>
    </message>
    <message>
        <source>empty: the user&apos;s only one</source>
        <translation>leer: die einzige des Benutzers</translation>
    </message>
    <message>
        <source>empty: the tenant with all its projects</source>
        <translation>leer: der Mandant mit allen Projekten</translation>
    </message>
    <message>
        <source>empty: the system&apos;s authorities alone</source>
        <translation>leer: nur die Stellen des Systems</translation>
    </message>
    <message>
        <source>empty: what the environment says</source>
        <translation>leer: was die Umgebung sagt</translation>
    </message>
    <message>
        <source>Certificates and proxy</source>
        <translation>Zertifikate und Proxy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Project uid</source>
        <translation>Projekt-UID</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>Gebundener Schlüssel</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is needed.</source>
        <translation>Die E-Mail-Adresse des Benutzers wird gebraucht.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Kennwort wird gebraucht.</translation>
    </message>
    <message>
        <source>An API key is needed. Palette makes one under User Menu, My API Keys.</source>
        <translation>Ein API-Schlüssel wird gebraucht. Palette erstellt ihn unter User Menu, My API Keys.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>Die Datei mit der Zertifizierungsstelle lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>wie hinterlegt</translation>
    </message>
    <message>
        <source>Unless it goes into the keyring, it is kept in memory for this run only. It is never written to a file.</source>
        <translation>Wenn er nicht in den Schlüsselbund geht, bleibt er nur für diesen Lauf im Speicher. In eine Datei wird er nie geschrieben.</translation>
    </message>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only, and is written nowhere.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund: Der Schlüssel bleibt nur für diesen Lauf im Speicher und wird nirgends hingeschrieben.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>easel::Console</name>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Wo der Arbeitsbereich liegen soll</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Easel-Arbeitsbereiche (*.easel)</translation>
    </message>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund: Der Schlüssel bleibt nur für diesen Lauf im Speicher.</translation>
    </message>
    <message>
        <source>“%1” is open in another window, which was brought to the front.</source>
        <translation>„%1“ ist in einem anderen Fenster geöffnet, das nach vorn geholt wurde.</translation>
    </message>
    <message>
        <source>“%1” is open in this window.</source>
        <translation>„%1“ ist in diesem Fenster geöffnet.</translation>
    </message>
    <message>
        <source>There is no “%1” any more.</source>
        <translation>„%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A new window could not be started: “%1” cannot be run.</source>
        <translation>Ein neues Fenster konnte nicht gestartet werden: „%1“ lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>Into which workspace is %1 imported?</source>
        <translation>In welchen Arbeitsbereich wird %1 importiert?</translation>
    </message>
</context>
<context>
    <name>easel::CrashReportView</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Bericht über ein unerwartetes Ende</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>This is on your machine only, and nothing is sent. It has no names, keys or paths of yours in it.</source>
        <translation>Der Bericht liegt nur auf Ihrem Rechner, und nichts wird gesendet. Er enthält keine Namen, Schlüssel oder Pfade von Ihnen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>„%1“ konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>easel::CreditLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s)</source>
        <translation>
            <numerusform>%1 von %n virtuellen Cluster</numerusform>
            <numerusform>%1 von %n virtuellen Clustern</numerusform>
        </translation>
    </message>
    <message>
        <source>Developer credit with this plan</source>
        <translation>Entwicklerguthaben mit diesem Plan</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>Das des Systems</translation>
    </message>
    <message>
        <source>Credit of a user</source>
        <translation>Guthaben je Benutzer</translation>
    </message>
    <message>
        <source>Tell how much of the tenant&apos;s developer credit each user may draw on</source>
        <translation>Sagen, wie viel vom Entwicklerguthaben des Mandanten jeder Benutzer verbrauchen darf</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message numerus="yes">
        <source>Yours: %n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>Ihres: %n virtueller Cluster mit %1</numerusform>
            <numerusform>Ihres: %n virtuelle Cluster mit %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::CriteriaForm</name>
    <message>
        <source>Same capacity in each part</source>
        <translation>Gleiche Kapazität in jedem Teil</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes-Version</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>A mix of these</source>
        <translation>Eine Mischung davon</translation>
    </message>
    <message>
        <source>Where clusters that are alike are too many for one group, they are split into parts of about the same CPU and memory, instead of neighbours together.</source>
        <translation>Wo sich zu viele Cluster für eine Gruppe gleichen, werden sie auf Teile mit etwa gleich viel CPU und Arbeitsspeicher verteilt, statt Nachbarn beisammen zu lassen.</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>As far as any two clusters of a group may be from each other. Where the coordinates are not known, places with the same name are one location.</source>
        <translation>So weit dürfen zwei Cluster einer Gruppe höchstens voneinander entfernt sein. Wo die Koordinaten nicht bekannt sind, gelten gleichnamige Orte als ein Standort.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the weights any two clusters of a group agree in. At 100 % they are the same in all that counts.</source>
        <translation>In welchem Anteil der Gewichte je zwei Cluster einer Gruppe übereinstimmen. Bei 100 % gleichen sie sich in allem, was zählt.</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>How much it counts, from 1 to 5</source>
        <translation>Wie viel es zählt, von 1 bis 5</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>Gleich in</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Agree by</source>
        <translation>Einig zu</translation>
    </message>
    <message>
        <source>Host clusters in a group</source>
        <translation>Host-Cluster in einer Gruppe</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Host clusters in a group. Fewer that are alike are left alone; a group at the edge has one in any case.</source>
        <translation>Host-Cluster in einer Gruppe. Weniger, die sich gleichen, bleiben allein; eine Gruppe am Edge hat immer einen.</translation>
    </message>
    <message>
        <source>Host clusters in a group. More that are alike are split into several groups.</source>
        <translation>Host-Cluster in einer Gruppe. Mehr, die sich gleichen, werden auf mehrere Gruppen verteilt.</translation>
    </message>
</context>
<context>
    <name>easel::DividerKeys</name>
    <message>
        <source>Divider</source>
        <translation>Teiler</translation>
    </message>
    <message>
        <source>F8 goes to the next divider, the arrow keys move it.</source>
        <translation>F8 geht zum nächsten Teiler, die Pfeiltasten verschieben ihn.</translation>
    </message>
</context>
<context>
    <name>easel::DriftView</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>Auf Änderungen prüfen</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>Abrufen und Plan anpassen</translation>
    </message>
    <message>
        <source>Checking what has changed on the backend…</source>
        <translation>Es wird geprüft, was sich im Backend geändert hat …</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>Die Prüfung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Not checked since the last pull.</source>
        <translation>Seit dem letzten Abruf nicht geprüft.</translation>
    </message>
    <message>
        <source>Go online to see what has changed on the backend.</source>
        <translation>Gehen Sie online, um zu sehen, was sich im Backend geändert hat.</translation>
    </message>
    <message>
        <source>Checked %1: all cluster groups are as the plan knows them.</source>
        <translation>Geprüft %1: Alle Cluster-Gruppen sind so, wie der Plan sie kennt.</translation>
    </message>
    <message>
        <source>Checked %1: %2 changed, %3 of them touch your plan.</source>
        <translation>Geprüft %1: %2 geändert, davon berühren %3 Ihren Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did it is not known: %1</source>
        <translation>Wer es war, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Go online to check.</source>
        <translation>Gehen Sie online, um zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In your plan&apos;s way</source>
        <translation>Ihrem Plan im Weg</translation>
    </message>
    <message>
        <source>Touches your plan</source>
        <translation>Berührt Ihren Plan</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>What is different on the backend</source>
        <translation>Was im Backend anders ist</translation>
    </message>
</context>
<context>
    <name>easel::DriftWatch</name>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>easel::FacetBar</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Show rows of all kinds again</source>
        <translation>Wieder alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n weiterer: über die Suche</numerusform>
            <numerusform>%n weitere: über die Suche</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>easel::FacetMenu</name>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n weiterer: mit der Suche zu finden</numerusform>
            <numerusform>%n weitere: mit der Suche zu finden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FailureChoice</name>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Skip and go on</source>
        <translation>Überspringen und fortfahren</translation>
    </message>
    <message>
        <source>Plan a rollback</source>
        <translation>Rücknahme planen</translation>
    </message>
    <message>
        <source>The apply waits, since something failed. %1</source>
        <translation>Das Anwenden wartet, denn etwas ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Begins nothing more. What was done stays done, the rest stays planned.</source>
        <translation>Beginnt nichts Weiteres. Was getan ist, bleibt getan, der Rest bleibt geplant.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n operation(s) that need it</source>
        <translation>
            <numerusform>Lässt %n Operation aus, die sie braucht</numerusform>
            <numerusform>Lässt %n Operationen aus, die sie brauchen</numerusform>
        </translation>
    </message>
    <message>
        <source>No other operation needs it</source>
        <translation>Keine andere Operation braucht sie</translation>
    </message>
    <message numerus="yes">
        <source>%1; goes on with %n other(s).</source>
        <translation>
            <numerusform>%1; fährt mit %n anderen fort.</numerusform>
            <numerusform>%1; fährt mit %n anderen fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left that does not need what failed.</source>
        <translation>Es ist nichts übrig, was ohne das Fehlgeschlagene auskommt.</translation>
    </message>
    <message numerus="yes">
        <source>Stops, and plans what takes back the %n operation(s) that were done. Nothing of that is sent until you apply it.</source>
        <translation>
            <numerusform>Hält an und plant, was die %n erledigte Operation zurücknimmt. Nichts davon wird gesendet, bis Sie es anwenden.</numerusform>
            <numerusform>Hält an und plant, was die %n erledigten Operationen zurücknimmt. Nichts davon wird gesendet, bis Sie es anwenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FileDrop</name>
    <message>
        <source>Easel takes workspaces (.easel) and plan files (.easelplan).</source>
        <translation>Easel nimmt Arbeitsbereiche (.easel) und Plandateien (.easelplan).</translation>
    </message>
    <message>
        <source>Drop workspaces and plan files one after the other.</source>
        <translation>Legen Sie Arbeitsbereiche und Plandateien nacheinander ab.</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s) in a window of its own: here the plan is being applied.</source>
        <translation>
            <numerusform>Öffnet %n Arbeitsbereich in einem eigenen Fenster: Hier wird gerade der Plan angewendet.</numerusform>
            <numerusform>Öffnet %n Arbeitsbereiche in eigenen Fenstern: Hier wird gerade der Plan angewendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s), each in a window of its own.</source>
        <translation>
            <numerusform>Öffnet %n Arbeitsbereich in einem eigenen Fenster.</numerusform>
            <numerusform>Öffnet %n Arbeitsbereiche, jeden in einem eigenen Fenster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens “%1”, here or in a new window.</source>
        <translation>Öffnet „%1“, hier oder in einem neuen Fenster.</translation>
    </message>
    <message>
        <source>Opens “%1”.</source>
        <translation>Öffnet „%1“.</translation>
    </message>
    <message>
        <source>A plan is imported into a workspace, and none is open.</source>
        <translation>Ein Plan wird in einen Arbeitsbereich importiert, und es ist keiner geöffnet.</translation>
    </message>
    <message>
        <source>The plan is being applied. Nothing can be imported meanwhile.</source>
        <translation>Der Plan wird angewendet. Währenddessen kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>“%1” can only be read here. Nothing can be imported.</source>
        <translation>„%1“ kann hier nur gelesen werden. Es kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>Imports the plan “%1” into “%2”.</source>
        <translation>Importiert den Plan „%1“ in „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Imports %n plan(s) into “%1”, one after the other.</source>
        <translation>
            <numerusform>Importiert %n Plan in „%1“.</numerusform>
            <numerusform>Importiert %n Pläne in „%1“, einen nach dem anderen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FilterPills</name>
    <message>
        <source>Remove the filter %1: %2</source>
        <translation>Den Filter %1 entfernen: %2</translation>
    </message>
</context>
<context>
    <name>easel::FindingDetail</name>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Ausgesetzt bis %1: %2</translation>
    </message>
    <message>
        <source>Waived by %3 until %1: %2</source>
        <translation>Von %3 ausgesetzt bis %1: %2</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>Open the rules at this one</source>
        <translation>Die Regeln bei dieser öffnen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>Aussetzung beenden</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind…</source>
        <translation>
            <numerusform>Alle %n dieser Art beheben …</numerusform>
            <numerusform>Alle %n dieser Art beheben …</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Aussetzen …</translation>
    </message>
    <message>
        <source>Answer for it for a while: it is listed apart, and in the report with your reason</source>
        <translation>Eine Zeit lang dafür einstehen: Der Befund wird getrennt aufgeführt, im Bericht mit Ihrer Begründung</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are mended in one step:</source>
        <translation>
            <numerusform>%n Problem wird in einem Schritt behoben:</numerusform>
            <numerusform>%n Probleme werden in einem Schritt behoben:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of this kind stay: there is no quick fix for them.</source>
        <translation>
            <numerusform>%n Problem dieser Art bleibt: Dafür gibt es keine schnelle Abhilfe.</numerusform>
            <numerusform>%n Probleme dieser Art bleiben: Dafür gibt es keine schnelle Abhilfe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Alle beheben: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>Aussetzen: %1</translation>
    </message>
    <message>
        <source>Printed in the report for those who approve</source>
        <translation>Steht im Bericht für die, die freigeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Aussetzen</translation>
    </message>
</context>
<context>
    <name>easel::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Cluster-Gruppe</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Schnelle Abhilfe</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>easel::FleetDelegate</name>
    <message>
        <source>not a host</source>
        <translation>kein Host</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Not enabled to carry virtual clusters</source>
        <translation>Nicht für virtuelle Cluster freigeschaltet</translation>
    </message>
</context>
<context>
    <name>easel::FleetList</name>
    <message>
        <source>Host clusters</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>%1 aus „%2“ entfernen</translation>
    </message>
    <message>
        <source>Cannot leave “%1”</source>
        <translation>Kann „%1“ nicht verlassen</translation>
    </message>
</context>
<context>
    <name>easel::FleetModel</name>
    <message>
        <source>%1, %2, %3, Kubernetes %4, %5</source>
        <translation>%1, %2, %3, Kubernetes %4, %5</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>In einer Gruppe</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>Region oder Standort</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes-Version</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
</context>
<context>
    <name>easel::FleetPanel</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Search name, region, label…</source>
        <translation>Name, Region, Label suchen …</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Die Flotte durchsuchen</translation>
    </message>
    <message>
        <source>Filter the fleet</source>
        <translation>Die Flotte filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Keine Host-Cluster</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Verbinden Sie sich mit einem Backend und rufen Sie ab, um zu sehen, was es gibt.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No cluster fits the search and the filters.</source>
        <translation>Kein Cluster passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>easel::GroupForm</name>
    <message>
        <source>env:prod, team:checkout</source>
        <translation>env:prod, team:checkout</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Limits of a request</source>
        <translation>Limits einer Anforderung</translation>
    </message>
    <message>
        <source> CPU</source>
        <translation> CPU</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Überbuchung</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Add-on-Profile</translation>
    </message>
    <message>
        <source>Configuration (YAML)</source>
        <translation>Konfiguration (YAML)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>„%1“ beschreiben</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1”</source>
        <translation>Endpunkt von „%1“ setzen</translation>
    </message>
    <message>
        <source>Set the distribution of “%1”</source>
        <translation>Distribution von „%1“ setzen</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Überbuchung von „%1“ auf %2 % setzen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Tags are written as key:value, separated by commas, each key once.</source>
        <translation>Tags werden als Schlüssel:Wert geschrieben, durch Kommas getrennt, jeder Schlüssel einmal.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Tags von „%1“ setzen</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>Limits von „%1“ setzen</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>Profile von „%1“ setzen</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Konfiguration von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>System: can only be read</source>
        <translation>System: kann nur gelesen werden</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>The distribution of an existing group does not change.</source>
        <translation>Die Distribution einer bestehenden Gruppe ändert sich nicht.</translation>
    </message>
    <message>
        <source>Set a host DNS in “%1”</source>
        <translation>Einen Host-DNS in „%1“ setzen</translation>
    </message>
    <message>
        <source>Resolved values…</source>
        <translation>Aufgelöste Werte …</translation>
    </message>
    <message>
        <source>What the packs of the attached profiles come to, as the backend fills them in</source>
        <translation>Was aus den Packs der zugeordneten Profile wird, wie das Backend sie ausfüllt</translation>
    </message>
    <message>
        <source>Editor…</source>
        <translation>Editor …</translation>
    </message>
    <message>
        <source>Edit the configuration in a window of its own</source>
        <translation>Die Konfiguration in einem eigenen Fenster bearbeiten</translation>
    </message>
</context>
<context>
    <name>easel::GrowthChart</name>
    <message>
        <source>Growth of the fleet</source>
        <translation>Wachstum der Flotte</translation>
    </message>
    <message>
        <source>%1: %2 at first, %3 now</source>
        <translation>%1: anfangs %2, jetzt %3</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the earlier of two points that are compared</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the later of two points that are compared</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>easel::GuardList</name>
    <message>
        <source>Check all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Check what you have seen and want: %n left</source>
        <translation>
            <numerusform>Kreuzen Sie an, was Sie gesehen haben und wollen: noch %n</numerusform>
            <numerusform>Kreuzen Sie an, was Sie gesehen haben und wollen: noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is confirmed.</source>
        <translation>Alles ist bestätigt.</translation>
    </message>
</context>
<context>
    <name>easel::Guide</name>
    <message>
        <source>Put a cluster into a group</source>
        <translation>Einen Cluster in eine Gruppe bringen</translation>
    </message>
    <message>
        <source>Drag %1 from the Fleet list onto the card %2. By keyboard: select it, press Space, type the name of the card, press Enter.</source>
        <translation>Ziehen Sie %1 aus der Flottenliste auf die Karte %2. Mit der Tastatur: auswählen, Leertaste drücken, den Namen der Karte tippen, Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>See why a drop is refused</source>
        <translation>Sehen, warum ein Ablegen abgewiesen wird</translation>
    </message>
    <message>
        <source>Drag %1 onto the card %2. The card says why it cannot join. Drop it all the same: nothing happens, and “Why?” explains the rule.</source>
        <translation>Ziehen Sie %1 auf die Karte %2. Die Karte sagt, warum er nicht beitreten kann. Legen Sie ihn trotzdem ab: Nichts geschieht, und „Warum?“ erklärt die Regel.</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>Ein Problem beheben</translation>
    </message>
    <message>
        <source>Select a problem that has a quick fix in the Problems panel, read why it is one, and press the quick fix.</source>
        <translation>Wählen Sie im Bereich „Probleme“ ein Problem aus, für das es eine schnelle Abhilfe gibt, lesen Sie, warum es eines ist, und drücken Sie die schnelle Abhilfe.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Es zurücknehmen</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, or the arrow at the top. Every step of a plan can be undone, and done again with Ctrl+Shift+Z.</source>
        <translation>Drücken Sie Strg+Z oder den Pfeil oben. Jeder Schritt eines Plans lässt sich rückgängig machen und mit Strg+Umschalt+Z wiederholen.</translation>
    </message>
    <message>
        <source>See where everything is</source>
        <translation>Sehen, wo alles ist</translation>
    </message>
    <message>
        <source>Open Topology in the rail (Ctrl+2). The wheel zooms, a double click flies there. The switch above shows what the plan changes.</source>
        <translation>Öffnen Sie in der Seitenleiste „Topologie“ (Strg+2). Das Mausrad zoomt, ein Doppelklick fliegt hin. Der Umschalter oben zeigt, was der Plan ändert.</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Fragen, was wäre, wenn</translation>
    </message>
    <message>
        <source>Open Capacity (Ctrl+5). In the panel “What if”, which the button of that name opens, lose a region or add virtual clusters, and read the answer. Nothing is changed by it.</source>
        <translation>Öffnen Sie „Kapazität“ (Strg+5). Lassen Sie im Bereich „Was wäre, wenn“, den der gleichnamige Knopf öffnet, eine Region ausfallen, oder fügen Sie virtuelle Cluster hinzu, und lesen Sie die Antwort. Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Den Plan prüfen</translation>
    </message>
    <message>
        <source>Open Review (Ctrl+6): every field before and after, what it risks, and the operations that will be sent.</source>
        <translation>Öffnen Sie „Prüfen“ (Strg+6): jedes Feld vorher und nachher, was es riskiert, und die Operationen, die gesendet werden.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Den Bericht exportieren</translation>
    </message>
    <message>
        <source>Open Reports (Ctrl+7), press Export and choose a format. This is what people who approve a plan read.</source>
        <translation>Öffnen Sie „Berichte“ (Strg+7), drücken Sie „Exportieren“ und wählen Sie ein Format. Das lesen die, die einen Plan freigeben.</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Den Plan anwenden</translation>
    </message>
    <message>
        <source>On Review, press Apply, confirm what is asked, and press Apply now. The backend is Easel&apos;s own: nothing real changes.</source>
        <translation>Drücken Sie auf der Seite „Prüfen“ „Anwenden“, bestätigen Sie, wonach gefragt wird, und drücken Sie „Jetzt anwenden“. Das Backend ist das von Easel selbst: Nichts Echtes ändert sich.</translation>
    </message>
</context>
<context>
    <name>easel::GuidePanel</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Geführter Einstieg</translation>
    </message>
    <message>
        <source>It goes on where you stopped: Help, Guided start</source>
        <translation>Es geht dort weiter, wo Sie aufgehört haben: Hilfe, Geführter Einstieg</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Die Beispielflotte öffnen</translation>
    </message>
    <message>
        <source>The guided start works on the sample fleet, where nothing can break. Your workspace stays as it is.</source>
        <translation>Der geführte Einstieg arbeitet auf der Beispielflotte, wo nichts kaputtgehen kann. Ihr Arbeitsbereich bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Guided start · step %1 of %2</source>
        <translation>Geführter Einstieg · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Guided start · done</source>
        <translation>Geführter Einstieg · fertig</translation>
    </message>
    <message>
        <source>That is the whole way of a change</source>
        <translation>Das ist der ganze Weg einer Änderung</translation>
    </message>
    <message>
        <source>Compose, check, review, report, apply. The help has more: Ctrl+F1 opens it, Shift+F1 the page about where you are.</source>
        <translation>Gruppieren, nachsehen, prüfen, berichten, anwenden. In der Hilfe steht mehr: Strg+F1 öffnet sie, Umschalt+F1 die Seite zu dem, wo Sie gerade sind.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
</context>
<context>
    <name>easel::GuidedStart</name>
    <message>
        <source>Guided start</source>
        <translation>Geführter Einstieg</translation>
    </message>
</context>
<context>
    <name>easel::HeaderKeys</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>&quot;column&quot;: of a table</extracomment>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>easel::HelpDesk</name>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Hilfe zu dieser Stelle</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Geführter Einstieg</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>This version of Easel has no such place: %1</source>
        <translation>Diese Version von Easel hat keine solche Stelle: %1</translation>
    </message>
    <message>
        <source>Close the dialog first.</source>
        <translation>Schließen Sie zuerst den Dialog.</translation>
    </message>
    <message>
        <source>Open a workspace or the sample fleet first.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich oder die Beispielflotte.</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>„%1“ ist jetzt nicht möglich.</translation>
    </message>
</context>
<context>
    <name>easel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Hilfe durchsuchen …</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search the help (%1)</source>
        <translation>Hilfe durchsuchen (%1)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>%1 — Hilfe</translation>
    </message>
    <message>
        <source>This page is not there in your language yet. It is shown in English.</source>
        <translation>Diese Seite gibt es in Ihrer Sprache noch nicht. Sie wird auf Englisch gezeigt.</translation>
    </message>
    <message>
        <source>This leads out of Easel: %1</source>
        <translation>Das führt aus Easel hinaus: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the help, and its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::HistoryPointsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Cluster-Gruppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Virtuelle Cluster</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
</context>
<context>
    <name>easel::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Purge, and how long points are kept</source>
        <translation>Bereinigen, und wie lange Punkte bleiben</translation>
    </message>
    <message>
        <source>History — %1</source>
        <translation>Verlauf — %1</translation>
    </message>
    <message>
        <source>Points of the history, the newest first</source>
        <translation>Punkte des Verlaufs, der neueste zuerst</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>Each pull adds a point: what the fleet was then.</source>
        <translation>Jeder Abruf fügt einen Punkt hinzu: was die Flotte dann war.</translation>
    </message>
    <message>
        <source>Only one point so far</source>
        <translation>Bisher nur ein Punkt</translation>
    </message>
    <message>
        <source>Each pull adds one. From the second on you see here what has changed.</source>
        <translation>Jeder Abruf fügt einen hinzu. Ab dem zweiten sehen Sie hier, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The first point</source>
        <translation>Der erste Punkt</translation>
    </message>
    <message>
        <source>There is none before it to compare it with. Select another one, or two with Ctrl.</source>
        <translation>Davor gibt es keinen, mit dem er verglichen werden kann. Wählen Sie einen anderen, oder zwei mit Strg.</translation>
    </message>
    <message>
        <source>A %1 → B %2</source>
        <translation>A %1 → B %2</translation>
    </message>
    <message>
        <source>This point cannot be read</source>
        <translation>Dieser Punkt kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Report this point</source>
        <translation>Diesen Punkt berichten</translation>
    </message>
    <message>
        <source>Inventory, findings, capacity and the other reports of the fleet as it was then</source>
        <translation>Bestand, Befunde, Kapazität und die anderen Berichte der Flotte, wie sie damals war</translation>
    </message>
</context>
<context>
    <name>easel::InspectorPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a group or a cluster to see it in full.</source>
        <translation>Wählen Sie eine Gruppe oder einen Cluster, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>easel::KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>easel::LogModel</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>easel::LogWindow</name>
    <message>
        <source>Which log is shown</source>
        <translation>Welches Protokoll gezeigt wird</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Die ausgewählten Zeilen kopieren oder alle gezeigten</translation>
    </message>
    <message>
        <source>Save the lines that are shown…</source>
        <translation>Die gezeigten Zeilen speichern …</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Den Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lines of the log, the oldest first</source>
        <translation>Zeilen des Protokolls, die älteste zuerst</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Ab Information</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Filter lines…</source>
        <translation>Zeilen filtern …</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle Methoden</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>No line fits the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message>
        <source>What happens in Easel is listed here. It stays on this machine, and no key is in it.</source>
        <translation>Was in Easel geschieht, steht hier. Es bleibt auf diesem Rechner und enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Ändern Sie den Filter, um die anderen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Log · %1 of %n line(s)</source>
        <translation>
            <numerusform>Protokoll · %1 von %n Zeile</numerusform>
            <numerusform>Protokoll · %1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Das Protokoll speichern</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Protokolle (*.log)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved as %1.</source>
        <translation>
            <numerusform>%n Zeile wurde als %1 gespeichert.</numerusform>
            <numerusform>%n Zeilen wurden als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The log is in %1.</source>
        <translation>Kein Programm hier öffnet Ordner. Das Protokoll liegt in %1.</translation>
    </message>
</context>
<context>
    <name>easel::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline planning</source>
        <translation>Offline-Planung</translation>
    </message>
    <message>
        <source>Pulling…</source>
        <translation>Wird abgerufen …</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Wird angewendet</translation>
    </message>
    <message>
        <source>Apply paused</source>
        <translation>Anwenden pausiert</translation>
    </message>
    <message>
        <source>Easel</source>
        <translation>Easel</translation>
    </message>
    <message>
        <source>%1 — Easel</source>
        <translation>%1 — Easel</translation>
    </message>
    <message>
        <source>%1 %v of %m</source>
        <translation>%1 %v von %m</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>local backend</source>
        <translation>lokales Backend</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nie abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n geplante Änderung</numerusform>
            <numerusform>%n geplante Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>Keine geplanten Änderungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Easel-Arbeitsbereiche (*.easel)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Die Beispielflotte öffnen</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>Mit Palette verbinden …</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Die Flotte durchsuchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation>Prüfen und anwenden</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Backend</source>
        <translation>Ba&amp;ckend</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Offline planen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>About Easel</source>
        <translation>Über Easel</translation>
    </message>
    <message>
        <source>Easel %1
A console for Palette cluster groups.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Easel %1
Eine Konsole für Palette-Cluster-Gruppen.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>The connection to the backend</source>
        <translation>Die Verbindung zum Backend</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Suggest groups…</source>
        <translation>Gruppen vorschlagen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not readable</source>
        <translation>
            <numerusform>%n Teil nicht lesbar</numerusform>
            <numerusform>%n Teile nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not read all of this project.</source>
        <translation>Dieses Konto darf nicht alles von diesem Projekt lesen.</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n Konflikt zu entscheiden</numerusform>
            <numerusform>%n Konflikte zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply waits for you</source>
        <translation>Das Anwenden wartet auf Sie</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Virtuelle Cluster</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>What the fleet was at each pull (%1)</source>
        <translation>Was die Flotte bei jedem Abruf war (%1)</translation>
    </message>
    <message>
        <source>The language is another one when Easel is started again, or chosen again once the apply has ended.</source>
        <translation>Die Sprache wechselt, wenn Easel neu gestartet wird oder wenn Sie sie nach dem Anwenden noch einmal wählen.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet. Take it over or throw it away, then choose the language again.</source>
        <translation>Die Konfiguration von „%1“ ist noch nicht übernommen. Übernehmen oder verwerfen Sie sie, und wählen Sie die Sprache dann noch einmal.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Die Flotte wird gelesen</translation>
    </message>
    <message>
        <source>What the fleet was at each pull</source>
        <translation>Was die Flotte bei jedem Abruf war</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>In neuem Fenster öffnen …</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt benutzte öffnen</translation>
    </message>
    <message>
        <source>Open recent in a new window</source>
        <translation>Zuletzt benutzte in neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open “%1” here, in the place of “%2”, or in a new window?</source>
        <translation>„%1“ hier öffnen, anstelle von „%2“, oder in einem neuen Fenster?</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>“%1” is a plan. Open the workspace that it is for, then drop it there, or choose File, Import plan.</source>
        <translation>„%1“ ist ein Plan. Öffnen Sie den Arbeitsbereich, für den er ist, und legen Sie ihn dort ab, oder wählen Sie Datei, Plan importieren.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet, and would be lost.</source>
        <translation>Die Konfiguration von „%1“ ist noch nicht übernommen und ginge verloren.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show the fleet</source>
        <translation>Flotte anzeigen</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Inspektor anzeigen</translation>
    </message>
    <message>
        <source>Show the panels</source>
        <translation>Bereiche anzeigen</translation>
    </message>
</context>
<context>
    <name>easel::MemberSection</name>
    <message>
        <source>None yet. Drag host clusters onto the card.</source>
        <translation>Noch keine. Ziehen Sie Host-Cluster auf die Karte.</translation>
    </message>
    <message>
        <source>*.apps.example.com</source>
        <translation>*.apps.example.com</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>Host-DNS von %1</translation>
    </message>
</context>
<context>
    <name>easel::NodeChooser</name>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
</context>
<context>
    <name>easel::OperationsModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Dry run: ok</source>
        <translation>Probelauf: in Ordnung</translation>
    </message>
    <message>
        <source>Dry run: problem</source>
        <translation>Probelauf: Problem</translation>
    </message>
    <message>
        <source>Dry run: unknown</source>
        <translation>Probelauf: unbekannt</translation>
    </message>
</context>
<context>
    <name>easel::OperationsView</name>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>Probelauf: %1</translation>
    </message>
    <message>
        <source>The operation in full</source>
        <translation>Die Operation ausführlich</translation>
    </message>
</context>
<context>
    <name>easel::PlanActions</name>
    <message>
        <source>Export plan…</source>
        <translation>Plan exportieren …</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>Plan importieren …</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>Plan versiegeln …</translation>
    </message>
    <message>
        <source>Sign a plan file…</source>
        <translation>Eine Plandatei unterschreiben …</translation>
    </message>
    <message>
        <source>Verify the signature of a plan file…</source>
        <translation>Die Unterschrift einer Plandatei prüfen …</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Unterschreiben abbrechen</translation>
    </message>
    <message>
        <source>Unseal the plan</source>
        <translation>Siegel vom Plan nehmen</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Den Plan exportieren</translation>
    </message>
    <message>
        <source>Easel plans (*.easelplan)</source>
        <translation>Easel-Pläne (*.easelplan)</translation>
    </message>
    <message>
        <source>The plan was exported as %1 · digest %2…</source>
        <translation>Der Plan wurde als %1 exportiert · Prüfsumme %2…</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Einen Plan importieren</translation>
    </message>
    <message>
        <source>Which plan file is signed?</source>
        <translation>Welche Plandatei wird unterschrieben?</translation>
    </message>
    <message>
        <source>With which SSH key? For one in the agent, its .pub file</source>
        <translation>Mit welchem SSH-Schlüssel? Für einen im Agenten seine .pub-Datei</translation>
    </message>
    <message>
        <source>Signing… If the key has a passphrase, the dialog for it is your system&apos;s.</source>
        <translation>Wird unterschrieben … Hat der Schlüssel eine Passphrase, fragt Ihr System danach.</translation>
    </message>
    <message>
        <source>Signed: %1 · digest %2…</source>
        <translation>Unterschrieben: %1 · Prüfsumme %2…</translation>
    </message>
    <message>
        <source>Which plan file is verified?</source>
        <translation>Welche Plandatei wird geprüft?</translation>
    </message>
    <message>
        <source>Who may sign? A file of allowed signers, as ssh-keygen has it</source>
        <translation>Wer darf unterschreiben? Eine Datei mit erlaubten Unterzeichnern wie bei ssh-keygen</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2 · digest %3… · %4</source>
        <translation>Gültige Unterschrift von %1 mit dem Schlüssel %2 · Prüfsumme %3… · %4</translation>
    </message>
    <message>
        <source>this is the plan of this workspace</source>
        <translation>das ist der Plan dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>this is not the plan of this workspace</source>
        <translation>das ist nicht der Plan dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Export for Terraform…</source>
        <translation>Für Terraform exportieren …</translation>
    </message>
    <message>
        <source>Export the plan for Terraform…</source>
        <translation>Den Plan für Terraform exportieren …</translation>
    </message>
    <message>
        <source>Export for Terraform</source>
        <translation>Für Terraform exportieren</translation>
    </message>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>The groups were exported as %1.</source>
        <translation>Die Gruppen wurden als %1 exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) in the file.</source>
        <translation>
            <numerusform>%n weiterer Hinweis in der Datei.</numerusform>
            <numerusform>%n weitere Hinweise in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>easel::PlanApply</name>
    <message>
        <source>The apply was cancelled.</source>
        <translation>Das Anwenden wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the backend has moved on in %n field(s).</source>
        <translation>
            <numerusform>Nichts wurde gesendet: Im Backend hat sich %n Feld geändert.</numerusform>
            <numerusform>Nichts wurde gesendet: Im Backend haben sich %n Felder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %n operation(s); the rest is still planned.</source>
        <translation>
            <numerusform>Nach %1 von %n Operation angehalten; der Rest ist weiter geplant.</numerusform>
            <numerusform>Nach %1 von %n Operationen angehalten; der Rest ist weiter geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation before it failed.</source>
        <translation>Eine Operation davor ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) were carried out.</source>
        <translation>
            <numerusform>Die Operation wurde ausgeführt.</numerusform>
            <numerusform>Alle %n Operationen wurden ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation>Es wird nachgesehen, was daraus wurde …</translation>
    </message>
    <message>
        <source>No answer came. Looking up what became of it…</source>
        <translation>Keine Antwort. Es wird nachgesehen, was daraus wurde …</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan has the digest %1, and %2 was approved. Have the plan approved as it is now, or import the one that was approved.</source>
        <translation>Nichts wurde gesendet: Der Plan hat die Prüfsumme %1, und %2 wurde freigegeben. Lassen Sie den Plan freigeben, wie er jetzt ist, oder importieren Sie den freigegebenen.</translation>
    </message>
    <message>
        <source>Nothing was sent. This has to be confirmed first: %1</source>
        <translation>Nichts wurde gesendet. Zuerst ist dies zu bestätigen: %1</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which was skipped.</source>
        <translation>Sie braucht Operation %1 (%2), die übersprungen wurde.</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which failed.</source>
        <translation>Sie braucht Operation %1 (%2), die fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operations that failed: the first error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What became of one operation is not known yet. Stop, and apply again to find out.</source>
        <translation>Was aus einer Operation wurde, ist noch nicht bekannt. Halten Sie an und wenden Sie erneut an, um es herauszufinden.</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back.</source>
        <translation>Es wurde nichts getan, was sich zurücknehmen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) were carried out. %2</source>
        <translation>
            <numerusform>%1 von %n Operation wurde ausgeführt. %2</numerusform>
            <numerusform>%1 von %n Operationen wurden ausgeführt. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a group was made twice could not be looked up: %1</source>
        <translation>Ob eine Gruppe doppelt angelegt wurde, ließ sich nicht nachsehen: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is in error. Look at it on the backend.</source>
        <translation>%1 ist im Fehlerzustand. Sehen Sie im Backend nach.</translation>
    </message>
    <message>
        <source>Accepted; the virtual cluster is %1.</source>
        <translation>Angenommen; der Zustand des virtuellen Clusters ist %1.</translation>
    </message>
    <message>
        <source>%1 was accepted, but has not arrived yet: %2 Pull to see how it goes on.</source>
        <translation>%1 wurde angenommen, ist aber noch nicht so weit: %2 Rufen Sie ab, um zu sehen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nichts wurde gesendet. %1</translation>
    </message>
    <message>
        <source>The window of the wave “%1” begins at %2.</source>
        <translation>Das Zeitfenster der Welle „%1“ beginnt um %2.</translation>
    </message>
    <message>
        <source>The window of the wave “%1” has ended at %2.</source>
        <translation>Das Zeitfenster der Welle „%1“ hat um %2 geendet.</translation>
    </message>
    <message>
        <source>The wave “%1” is done: %2</source>
        <translation>Die Welle „%1“ ist fertig: %2</translation>
    </message>
    <message>
        <source>“%1” is next.</source>
        <translation>„%1“ kommt als Nächstes.</translation>
    </message>
    <message>
        <source>What is in no wave is next.</source>
        <translation>Als Nächstes kommt, was in keiner Welle ist.</translation>
    </message>
</context>
<context>
    <name>easel::PlanApproval</name>
    <message>
        <source>The plan changes nothing: there is nothing to seal.</source>
        <translation>Der Plan ändert nichts: Es gibt nichts zu versiegeln.</translation>
    </message>
    <message>
        <source>The seal is of another plan.</source>
        <translation>Das Siegel ist von einem anderen Plan.</translation>
    </message>
    <message>
        <source>The plan that was sealed cannot be had back by undoing. Have this one approved.</source>
        <translation>Der versiegelte Plan ist durch Rückgängigmachen nicht mehr zu erreichen. Lassen Sie diesen freigeben.</translation>
    </message>
    <message>
        <source>The wave “%1” names a group that the backend does not have.</source>
        <translation>Die Welle „%1“ nennt eine Gruppe, die das Backend nicht hat.</translation>
    </message>
</context>
<context>
    <name>easel::PlanModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Note for approval</source>
        <translation>Notiz für die Freigabe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>easel::PlanPanel</name>
    <message>
        <source>Discard plan…</source>
        <translation>Plan verwerfen …</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>The plan is empty</source>
        <translation>Der Plan ist leer</translation>
    </message>
    <message>
        <source>Every change you make is a step here. Nothing is sent before you apply.</source>
        <translation>Jede Änderung ist hier ein Schritt. Nichts wird gesendet, bevor Sie anwenden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Die Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>Prüfsumme %1…</translation>
    </message>
    <message>
        <source>All changes of the plan are taken back, the undone ones too. This cannot be undone.</source>
        <translation>Alle Änderungen des Plans werden zurückgenommen, auch die rückgängig gemachten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the next step</source>
        <translation>Den nächsten Schritt wiederholen</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Zu diesem Schritt gehen</translation>
    </message>
    <message>
        <source>Undo this step and those after it</source>
        <translation>Diesen Schritt und die folgenden rückgängig machen</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>Versiegelt von %1</translation>
    </message>
</context>
<context>
    <name>easel::PlanSignature</name>
    <message>
        <source>There is no ssh-keygen on this machine. Install OpenSSH (on Debian the package openssh-client).</source>
        <translation>Auf diesem Rechner gibt es kein ssh-keygen. Installieren Sie OpenSSH (unter Debian das Paket openssh-client).</translation>
    </message>
    <message>
        <source>ssh-keygen cannot be started: %1</source>
        <translation>ssh-keygen lässt sich nicht starten: %1</translation>
    </message>
    <message>
        <source>Signing was cancelled.</source>
        <translation>Das Unterschreiben wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>ssh-keygen did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>ssh-keygen endete nicht innerhalb von %n Sekunde und wurde beendet.</numerusform>
            <numerusform>ssh-keygen endete nicht innerhalb von %n Sekunden und wurde beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>ssh-keygen has crashed.</source>
        <translation>ssh-keygen ist abgestürzt.</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>Es gibt keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The key “%1” cannot be read by you.</source>
        <translation>Sie dürfen den Schlüssel „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong.</source>
        <translation>Die Passphrase von „%1“ ist falsch.</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong or could not be asked for. Add the key to your agent (ssh-add) and choose its .pub file.</source>
        <translation>Die Passphrase von „%1“ ist falsch oder konnte nicht erfragt werden. Nehmen Sie den Schlüssel in Ihren Agenten auf (ssh-add), und wählen Sie seine .pub-Datei.</translation>
    </message>
    <message>
        <source>Others may read the key “%1”, so ssh-keygen does not use it. Run: chmod 600 on it.</source>
        <translation>Andere dürfen den Schlüssel „%1“ lesen, daher benutzt ssh-keygen ihn nicht. Setzen Sie ihn mit chmod auf 600.</translation>
    </message>
    <message>
        <source>No private key of “%1” is in the agent or beside it.</source>
        <translation>Im Agenten und daneben liegt kein privater Schlüssel zu „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not an SSH key.</source>
        <translation>„%1“ ist kein SSH-Schlüssel.</translation>
    </message>
    <message>
        <source>ssh-keygen did not sign the plan.</source>
        <translation>ssh-keygen hat den Plan nicht unterschrieben.</translation>
    </message>
    <message>
        <source>The file of allowed signers “%1” cannot be read.</source>
        <translation>Die Datei „%1“ mit den erlaubten Unterzeichnern ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no room for the signature: %1</source>
        <translation>Für die Unterschrift ist kein Platz: %1</translation>
    </message>
    <message>
        <source>The signature is of other content: the plan was changed after it was signed.</source>
        <translation>Die Unterschrift gilt anderem Inhalt: Der Plan wurde nach dem Unterschreiben geändert.</translation>
    </message>
    <message>
        <source>The signature was made for something else than a plan of Easel.</source>
        <translation>Die Unterschrift wurde für etwas anderes gemacht als für einen Plan von Easel.</translation>
    </message>
    <message>
        <source>The signature is not one of ssh-keygen&apos;s, or it is damaged.</source>
        <translation>Die Unterschrift ist nicht von ssh-keygen, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The key %1 has expired in “%2”.</source>
        <translation>Der Schlüssel %1 ist laut „%2“ abgelaufen.</translation>
    </message>
    <message>
        <source>The key %1 belongs to nobody whom “%2” lists.</source>
        <translation>Der Schlüssel %1 gehört niemandem, den „%2“ nennt.</translation>
    </message>
    <message>
        <source>The key %1 of %2 has expired in “%3”.</source>
        <translation>Der Schlüssel %1 von %2 ist laut „%3“ abgelaufen.</translation>
    </message>
    <message>
        <source>“%1” does not allow the key %2 of %3 to sign plans.</source>
        <translation>„%1“ erlaubt dem Schlüssel %2 von %3 nicht, Pläne zu unterschreiben.</translation>
    </message>
    <message>
        <source>The key %1 is not one that “%2” lists for %3.</source>
        <translation>Der Schlüssel %1 ist keiner, den „%2“ für %3 nennt.</translation>
    </message>
</context>
<context>
    <name>easel::PlanningSession</name>
    <message>
        <source>The plan in the workspace does not fit its snapshot. Open a copy of it from a backup.</source>
        <translation>Der Plan im Arbeitsbereich passt nicht zu seinem Schnappschuss. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The plan is being applied. Edit it when that has ended.</source>
        <translation>Der Plan wird gerade angewendet. Bearbeiten Sie ihn, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Close it there to edit it here.</source>
        <translation>Dieser Arbeitsbereich ist in %1 geöffnet. Schließen Sie ihn dort, um ihn hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>The fleet is being read. Edit it when all of it is there.</source>
        <translation>Die Flotte wird gelesen. Bearbeiten Sie sie, wenn alles da ist.</translation>
    </message>
    <message>
        <source>This conflict is not open any more.</source>
        <translation>Dieser Konflikt ist nicht mehr offen.</translation>
    </message>
</context>
<context>
    <name>easel::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Every group keeps every rule.</source>
        <translation>Jede Gruppe hält jede Regel ein.</translation>
    </message>
    <message>
        <source>Filter problems…</source>
        <translation>Probleme filtern …</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Other problems are there: change the filter to see them.</source>
        <translation>Es gibt andere Probleme: Ändern Sie den Filter, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Only what the plan adds, not what is there today</source>
        <translation>Nur was der Plan bringt, nicht was heute schon da ist</translation>
    </message>
    <message>
        <source>List those too that somebody answers for</source>
        <translation>Auch die aufführen, für die jemand einsteht</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n ausgesetzt</numerusform>
            <numerusform>%n ausgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>The problem in full</source>
        <translation>Das Problem ausführlich</translation>
    </message>
</context>
<context>
    <name>easel::ProfileList</name>
    <message>
        <source>Their order is the order of the group: move them with the mouse, or with Alt and an arrow key</source>
        <translation>Ihre Reihenfolge ist die der Gruppe: mit der Maus verschieben, oder mit Alt und einer Pfeiltaste</translation>
    </message>
</context>
<context>
    <name>easel::PurgePanel</name>
    <message>
        <source>How much stays</source>
        <translation>Wie viel bleibt</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Keep all points of so many days</source>
        <translation>Alle Punkte so vieler Tage behalten</translation>
    </message>
    <message>
        <source>Keep the last point of each day for so many days</source>
        <translation>Den letzten Punkt jedes Tages so viele Tage lang behalten</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>Points older than</source>
        <translation>Punkte, die älter sind als</translation>
    </message>
    <message>
        <source>All but every nth point</source>
        <translation>Alle außer jedem n-ten Punkt</translation>
    </message>
    <message>
        <source>The oldest, down to a size</source>
        <translation>Die ältesten, bis zu einer Größe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Each pull keeps all points of</source>
        <translation>Jeder Abruf behält alle Punkte von</translation>
    </message>
    <message>
        <source>and the last of each day for</source>
        <translation>und den letzten jedes Tages für</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Looking at what that frees…</source>
        <translation>Es wird nachgesehen, was das freigibt …</translation>
    </message>
    <message>
        <source>No point would go.</source>
        <translation>Kein Punkt würde gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go for good, which frees %1.</source>
        <translation>
            <numerusform>%n Punkt würde endgültig gehen, was %1 freigibt.</numerusform>
            <numerusform>%n Punkte würden endgültig gehen, was %1 freigibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::RecentMenu</name>
    <message>
        <source>No workspace was open yet</source>
        <translation>Noch kein Arbeitsbereich war geöffnet</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>easel::RecordsView</name>
    <message>
        <source>Last applies</source>
        <translation>Letzte Anwendungen</translation>
    </message>
    <message>
        <source>Apply, and its operations</source>
        <translation>Anwendung und ihre Operationen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · %n Operation</numerusform>
            <numerusform>%1 · %n Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an operation</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>easel::ReportOptionsPanel</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Mit dem Plan</translation>
    </message>
    <message>
        <source>As pulled</source>
        <translation>Wie abgerufen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Nach Namen suchen …</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the console</source>
        <translation>Wie die Konsole</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A plan is approved as a whole</source>
        <translation>Ein Plan wird als Ganzes freigegeben</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>easel::ReportPreview</name>
    <message numerus="yes">
        <source>Preview of the report, %n page(s)</source>
        <translation>
            <numerusform>Vorschau des Berichts, %n Seite</numerusform>
            <numerusform>Vorschau des Berichts, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2. %3</source>
        <extracomment>A page of a report, as a screen reader says it: its number, how many there are, and what stands on it</extracomment>
        <translation>Seite %1 von %2. %3</translation>
    </message>
</context>
<context>
    <name>easel::ReportsPage</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The printer “%1” does not take the report.</source>
        <translation>Der Drucker „%1“ nimmt den Bericht nicht an.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>There is no fleet to report on</source>
        <translation>Es gibt keine Flotte für einen Bericht</translation>
    </message>
    <message>
        <source>Connect to a backend and read the fleet, or open the sample fleet.</source>
        <translation>Verbinden Sie sich mit einem Backend und lesen Sie die Flotte, oder öffnen Sie die Beispielflotte.</translation>
    </message>
    <message>
        <source>Which report, and what is in it</source>
        <translation>Welcher Bericht, und was darin steht</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Webseite …</translation>
    </message>
    <message>
        <source>Tables as CSV…</source>
        <translation>Tabellen als CSV …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Data as JSON…</source>
        <translation>Daten als JSON …</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Vorschau wird erstellt …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>The export was stopped. No file has changed.</source>
        <translation>Der Export wurde angehalten. Keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Report the present</source>
        <translation>Die Gegenwart berichten</translation>
    </message>
    <message>
        <source>The fleet as it was read on %1. Rules and capacity are those of today&apos;s Easel.</source>
        <translation>Die Flotte, wie sie am %1 gelesen wurde. Regeln und Kapazität sind die des heutigen Easel.</translation>
    </message>
</context>
<context>
    <name>easel::ResolvedValuesDialog</name>
    <message>
        <source>Resolved values of “%1”</source>
        <translation>Aufgelöste Werte von „%1“</translation>
    </message>
    <message>
        <source>Profiles and their packs</source>
        <translation>Profile und ihre Packs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>As the backend has the group now: what the plan changes of its profiles is not in it.</source>
        <translation>Wie das Backend die Gruppe jetzt hat: Was der Plan an ihren Profilen ändert, ist nicht dabei.</translation>
    </message>
    <message>
        <source>They could not be read</source>
        <translation>Sie konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Asking the backend…</source>
        <translation>Das Backend wird gefragt …</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>The group has no profiles, or their packs have no values.</source>
        <translation>Die Gruppe hat keine Profile, oder deren Packs haben keine Werte.</translation>
    </message>
</context>
<context>
    <name>easel::ReviewPage</name>
    <message>
        <source>Review and apply</source>
        <translation>Prüfen und anwenden</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>The plan is empty. Compose groups first; every change is listed here before it is sent.</source>
        <translation>Der Plan ist leer. Stellen Sie zuerst Gruppen zusammen; jede Änderung steht hier, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme anzeigen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nobody else has changed what the plan touches.</source>
        <translation>Niemand sonst hat geändert, was der Plan berührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n finding(s)</source>
        <translation>
            <numerusform>Bringt %n Befund</numerusform>
            <numerusform>Bringt %n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s)</source>
        <translation>
            <numerusform>Behebt %n Befund</numerusform>
            <numerusform>Behebt %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest risk: %1</source>
        <translation>Höchstes Risiko: %1</translation>
    </message>
    <message numerus="yes">
        <source>The plan cannot be applied yet: the backend would refuse it for %n reason(s).</source>
        <translation>
            <numerusform>Der Plan lässt sich noch nicht anwenden: Das Backend würde ihn aus %n Grund ablehnen.</numerusform>
            <numerusform>Der Plan lässt sich noch nicht anwenden: Das Backend würde ihn aus %n Gründen ablehnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is carried out.</source>
        <translation>Der Plan ist ausgeführt.</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Konflikte anzeigen</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>Abrufen und Plan anpassen</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message numerus="yes">
        <source>The plan and the backend are in each other&apos;s way in %n place(s). Settle that before the plan is applied.</source>
        <translation>
            <numerusform>Plan und Backend sind sich an %n Stelle im Weg. Entscheiden Sie das, bevor der Plan angewendet wird.</numerusform>
            <numerusform>Plan und Backend sind sich an %n Stellen im Weg. Entscheiden Sie das, bevor der Plan angewendet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backend has moved on: %1 that the plan touches, too, %2.</source>
        <translation>Das Backend hat sich geändert: %1, die auch der Plan berührt, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in its way</source>
        <translation>
            <numerusform>%n davon ihm im Weg</numerusform>
            <numerusform>%n davon ihm im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>Der Plan ist leer.</translation>
    </message>
    <message>
        <source>Nothing was applied from this workspace yet.</source>
        <translation>Aus diesem Arbeitsbereich wurde noch nichts angewendet.</translation>
    </message>
    <message>
        <source>Last applies</source>
        <translation>Letzte Anwendungen</translation>
    </message>
</context>
<context>
    <name>easel::RowCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
</context>
<context>
    <name>easel::RuleSource</name>
    <message>
        <source>Written in: %1</source>
        <translation>Steht in: %1</translation>
    </message>
    <message>
        <source>Written in: %1 · Since Palette %2</source>
        <translation>Steht in: %1 · Seit Palette %2</translation>
    </message>
    <message>
        <source>Where to read it</source>
        <translation>Wo es zu lesen ist</translation>
    </message>
    <message>
        <source>Shows the address of the document</source>
        <translation>Zeigt die Adresse des Dokuments</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>easel::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Search the rules…</source>
        <translation>Regeln durchsuchen …</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Regeln durchsuchen</translation>
    </message>
    <message>
        <source>Choose a rule to read why it is there.</source>
        <translation>Wählen Sie eine Regel, um zu lesen, warum es sie gibt.</translation>
    </message>
    <message numerus="yes">
        <source>The draft breaks it %n time(s).</source>
        <translation>
            <numerusform>Der Entwurf verletzt sie %n Mal.</numerusform>
            <numerusform>Der Entwurf verletzt sie %n Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft keeps it.</source>
        <translation>Der Entwurf hält sie ein.</translation>
    </message>
    <message>
        <source>It stays an error and cannot be waived: the backend would refuse it.</source>
        <translation>Sie bleibt ein Fehler und kann nicht ausgesetzt werden: Das Backend würde es ablehnen.</translation>
    </message>
    <message>
        <source>In this workspace it is</source>
        <translation>In diesem Arbeitsbereich:</translation>
    </message>
    <message>
        <source>Severity in this workspace</source>
        <translation>Schwere in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation>%1 (wie üblich)</translation>
    </message>
    <message>
        <source>Waived for %1 until %2: %3</source>
        <translation>Für %1 bis %2 ausgesetzt: %3</translation>
    </message>
    <message>
        <source>Waived for %1 until %2 by %4: %3</source>
        <translation>Für %1 bis %2 von %4 ausgesetzt: %3</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>Aussetzung beenden</translation>
    </message>
    <message>
        <source>The rule in full</source>
        <translation>Die Regel ausführlich</translation>
    </message>
</context>
<context>
    <name>easel::RulesModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>easel::SealBand</name>
    <message>
        <source>Unseal</source>
        <translation>Siegel abnehmen</translation>
    </message>
    <message>
        <source>Undo and restore the seal</source>
        <translation>Zurücknehmen und Siegel wiederherstellen</translation>
    </message>
    <message>
        <source>This plan is sealed by %1, %2 · digest %3 · nothing else is applied, and an edit ends the seal.</source>
        <translation>Dieser Plan ist von %1 versiegelt, %2 · Prüfsumme %3 · nichts anderes wird angewendet, und eine Änderung beendet das Siegel.</translation>
    </message>
    <message>
        <source>The plan was changed: the seal of %1 (digest %2) has ended. It has to be approved again.</source>
        <translation>Der Plan wurde geändert: Das Siegel von %1 (Prüfsumme %2) gilt nicht mehr. Er muss neu freigegeben werden.</translation>
    </message>
</context>
<context>
    <name>easel::SettingsWindow</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Begin where you stopped</source>
        <translation>Dort beginnen, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Weight of the rules</source>
        <translation>Einstufung der Regeln</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <translation>Wie lange der Verlauf bleibt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Schlüssel zum Unterschreiben</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>Erlaubte Unterzeichner</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Layout of the windows</source>
        <translation>Anordnung der Fenster</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>So heißt keine Einstellung.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation>Einstellungen durchsuchen …</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
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
        <source>Light, dark, or as the system is.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation>Farben dunkel hell</translation>
    </message>
    <message>
        <source>Of menus and texts. Names and values of the fleet stay as they are.</source>
        <translation>Die der Menüs und Texte. Namen und Werte der Flotte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of all texts and symbols, from 80 to 300 %.</source>
        <translation>Aller Texte und Symbole, von 80 bis 300 %.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>Schrift Zoom groß</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Whether the topology flies to where you go, as far as the system lets it. Without, it is there at once.</source>
        <translation>Ob die Topologie dorthin fliegt, wohin Sie gehen, soweit das System es zulässt. Ohne Bewegung ist sie sofort da.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Where windows, panes and columns are. It is remembered as you leave it.</source>
        <translation>Wo Fenster, Bereiche und Spalten sind. Easel merkt sich, wie Sie sie verlassen.</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>columns splitters panels</source>
        <translation>Spalten Teiler Bereiche</translation>
    </message>
    <message>
        <source>All keys of the program, and your own.</source>
        <translation>Alle Tasten des Programms und Ihre eigenen.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Workspaces and connections</source>
        <translation>Arbeitsbereiche und Verbindungen</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>Letzten Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>When Easel starts without being told which workspace to open.</source>
        <translation>Wenn Easel startet, ohne dass ihm ein Arbeitsbereich genannt wird.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Addresses, scopes, certificates and proxies. Keys and passwords are in the system&apos;s keyring.</source>
        <translation>Adressen, Geltungsbereiche, Zertifikate und Proxys. Schlüssel und Kennwörter liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen …</translation>
    </message>
    <message>
        <source>proxy CA Palette key password</source>
        <translation>Proxy CA Zertifizierungsstelle Palette Schlüssel Kennwort</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Which rules warn, and how much, in the open workspace.</source>
        <translation>Welche Regeln im geöffneten Arbeitsbereich warnen, und wie stark.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Of the open workspace, from one pull to the next.</source>
        <translation>Der des geöffneten Arbeitsbereichs, von einem Abruf zum nächsten.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>For workspaces that have not been reported on yet; each remembers its own.</source>
        <translation>Für Arbeitsbereiche, aus denen noch nicht berichtet wurde; jeder merkt sich sein eigenes.</translation>
    </message>
    <message>
        <source>print size</source>
        <translation>drucken Größe Format</translation>
    </message>
    <message>
        <source>The author of the plan</source>
        <translation>Der Verfasser des Plans</translation>
    </message>
    <message>
        <source>Whom reports name, in workspaces that have not been reported on yet.</source>
        <translation>Wen Berichte nennen, in Arbeitsbereichen, aus denen noch nicht berichtet wurde.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signatures of plan files</source>
        <translation>Unterschriften von Plandateien</translation>
    </message>
    <message>
        <source>The SSH key that plan files are signed with; for one in the agent, its .pub file.</source>
        <translation>Der SSH-Schlüssel, mit dem Plandateien unterschrieben werden; für einen im Agenten seine .pub-Datei.</translation>
    </message>
    <message>
        <source>ssh signature</source>
        <translation>ssh Unterschrift Signatur</translation>
    </message>
    <message>
        <source>The file that says who may sign, as ssh-keygen has it.</source>
        <translation>Die Datei, in der steht, wer unterschreiben darf, wie bei ssh-keygen.</translation>
    </message>
    <message>
        <source>ssh signature verify</source>
        <translation>ssh Unterschrift Signatur prüfen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Settings, the sample&apos;s workspace and the log of requests: %1</source>
        <translation>Einstellungen, der Arbeitsbereich der Beispielflotte und das Protokoll der Anfragen: %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll Log</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>easel::Shortcuts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”: %3. It cannot be changed.</source>
        <translation>%1 ist eine Taste von „%2“: %3. Sie lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 öffnet das Menü „%2“.</translation>
    </message>
    <message>
        <source>%1 alone is for typing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 allein ist zum Tippen da. Nehmen Sie Strg oder Alt dazu, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is a key of text fields.</source>
        <translation>%1 ist eine Taste von Textfeldern.</translation>
    </message>
</context>
<context>
    <name>easel::ShortcutsWindow</name>
    <message>
        <source>Nothing has such a name, or such keys.</source>
        <translation>Nichts hat einen solchen Namen oder solche Tasten.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Nach Namen suchen …</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>Mit Tastendruck suchen</translation>
    </message>
    <message>
        <source>Press keys here to see what they do. Backspace shows all again.</source>
        <translation>Drücken Sie hier Tasten, um zu sehen, was sie tun. Die Rücktaste zeigt wieder alle.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menü %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>easel::SideBySideView</name>
    <message>
        <source>%1 and %2, side by side</source>
        <translation>%1 und %2 nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n Zeile weicht ab</numerusform>
            <numerusform>%n Zeilen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are the same are left out</source>
        <translation>Gleiche Zeilen sind ausgelassen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, changed: %2, before: %3</source>
        <translation>Zeile %1, geändert: %2, vorher: %3</translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>Zeile %1, entfernt: %2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>Zeile %1, hinzugefügt: %2</translation>
    </message>
</context>
<context>
    <name>easel::SimulationPanel</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was ausfällt</translation>
    </message>
    <message>
        <source>No host is lost</source>
        <translation>Kein Host fällt aus</translation>
    </message>
    <message>
        <source>Lose host clusters</source>
        <translation>Host-Cluster fallen aus</translation>
    </message>
    <message>
        <source>Lose a region or site</source>
        <translation>Region oder Standort fällt aus</translation>
    </message>
    <message>
        <source>Lose a provider</source>
        <translation>Anbieter fällt aus</translation>
    </message>
    <message>
        <source>Name of a host cluster…</source>
        <translation>Name eines Host-Clusters …</translation>
    </message>
    <message>
        <source>Host cluster to lose</source>
        <translation>Host-Cluster, der ausfällt</translation>
    </message>
    <message>
        <source>Lost host clusters</source>
        <translation>Ausgefallene Host-Cluster</translation>
    </message>
    <message>
        <source>Delete takes a host cluster off the list.</source>
        <translation>Entf nimmt einen Host-Cluster von der Liste.</translation>
    </message>
    <message>
        <source>Add the selected ones</source>
        <translation>Ausgewählte hinzufügen</translation>
    </message>
    <message>
        <source>Region or site to lose</source>
        <translation>Region oder Standort, der ausfällt</translation>
    </message>
    <message>
        <source>Provider to lose</source>
        <translation>Anbieter, der ausfällt</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source> CPU</source>
        <translation> CPU</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>More virtual clusters</source>
        <translation>Weitere virtuelle Cluster</translation>
    </message>
    <message>
        <source>CPU of each</source>
        <translation>CPU je Cluster</translation>
    </message>
    <message>
        <source>Memory of each</source>
        <translation>RAM je Cluster</translation>
    </message>
    <message>
        <source>Storage of each</source>
        <translation>Platz je Cluster</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Überbuchung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set %1 % in the plan</source>
        <translation>%1 % in den Plan setzen</translation>
    </message>
    <message>
        <source>A system group can only be read.</source>
        <translation>Eine Systemgruppe kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>One step of the plan; undo takes it back.</source>
        <translation>Ein Schritt im Plan; Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>Der Plan kann jetzt nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Überbuchung von „%1“ auf %2 % setzen</translation>
    </message>
</context>
<context>
    <name>easel::SpokenChanges</name>
    <message numerus="yes">
        <source>The fleet was read. %n conflict(s) to settle.</source>
        <translation>
            <numerusform>Die Flotte wurde gelesen. %n Konflikt zu entscheiden.</numerusform>
            <numerusform>Die Flotte wurde gelesen. %n Konflikte zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet was read.</source>
        <translation>Die Flotte wurde gelesen.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Planned: %1.</source>
        <translation>Geplant: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s).</source>
        <translation>
            <numerusform>%n geplante Änderung.</numerusform>
            <numerusform>%n geplante Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::StepDelegate</name>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Why, for those who approve</source>
        <translation>Warum, für die, die freigeben</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>Notiz zum Schritt</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionCards</name>
    <message>
        <source>Suggested groups</source>
        <translation>Vorgeschlagene Gruppen</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionDelegate</name>
    <message>
        <source>Capacity unknown</source>
        <translation>Kapazität unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsDialog</name>
    <message>
        <source>For which clusters</source>
        <translation>Für welche Cluster</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>Gruppen vorschlagen</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>How to group them</source>
        <translation>Wie gruppieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Keine übernehmen</translation>
    </message>
    <message>
        <source>Host clusters that are left alone</source>
        <translation>Host-Cluster, die allein bleiben</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Why it is left alone</source>
        <translation>Warum er allein bleibt</translation>
    </message>
    <message>
        <source>No host cluster is selected.</source>
        <translation>Kein Host-Cluster ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n host cluster(s)</source>
        <translation>
            <numerusform>aus %n Host-Cluster</numerusform>
            <numerusform>aus %n Host-Clustern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s) are left alone</source>
        <translation>
            <numerusform>%n Host-Cluster bleibt allein</numerusform>
            <numerusform>%n Host-Cluster bleiben allein</numerusform>
        </translation>
    </message>
    <message>
        <source>Every host cluster is in a group</source>
        <translation>Jeder Host-Cluster ist in einer Gruppe</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>Keine Gruppe passt</translation>
    </message>
    <message>
        <source>There is nothing left to suggest a group for.</source>
        <translation>Es ist nichts übrig, wofür eine Gruppe vorzuschlagen wäre.</translation>
    </message>
    <message>
        <source>None of the host clusters can join a new group. Below is why.</source>
        <translation>Keiner der Host-Cluster kann einer neuen Gruppe beitreten. Warum, steht unten.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n group(s)</source>
        <translation>
            <numerusform>%n Gruppe anlegen</numerusform>
            <numerusform>%n Gruppen anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>Der Plan kann jetzt nicht bearbeitet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n suggested group(s)</source>
        <translation>
            <numerusform>%n vorgeschlagene Gruppe anlegen</numerusform>
            <numerusform>%n vorgeschlagene Gruppen anlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsModel</name>
    <message numerus="yes">
        <source>%1, %n host cluster(s)</source>
        <translation>
            <numerusform>%1, %n Host-Cluster</numerusform>
            <numerusform>%1, %n Host-Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>Es gibt schon eine Gruppe „%1“.</translation>
    </message>
</context>
<context>
    <name>easel::SyncService</name>
    <message>
        <source>There is no key for the backend in this run. Connect again.</source>
        <translation>In diesem Lauf gibt es keinen Schlüssel für das Backend. Verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>%1 Afterwards the fleet could not be read again: %2</source>
        <translation>%1 Danach ließ sich die Flotte nicht neu lesen: %2</translation>
    </message>
    <message>
        <source>All operations were carried out, but somebody changed %1 meanwhile. What is left of the plan is still planned.</source>
        <translation>Alle Operationen wurden ausgeführt, aber inzwischen hat jemand %1 geändert. Was vom Plan übrig ist, bleibt geplant.</translation>
    </message>
    <message>
        <source>The pull was cancelled.</source>
        <translation>Der Abruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 has sealed the plan with the digest %2, and %3 was approved.</source>
        <translation>Nichts wurde gesendet: %1 hat den Plan mit der Prüfsumme %2 versiegelt, und %3 wurde freigegeben.</translation>
    </message>
    <message>
        <source>Nothing was sent: the backend is not as it was planned on. The apply that was broken off, or somebody else, has changed it.</source>
        <translation>Nichts wurde gesendet: Das Backend ist nicht, wie der Plan es vorfand. Das abgebrochene Anwenden oder jemand anders hat es geändert.</translation>
    </message>
    <message>
        <source>Take back what the apply has done</source>
        <translation>Zurücknehmen, was das Anwenden getan hat</translation>
    </message>
    <message>
        <source>The plan takes back what was done now. Nothing of it is sent until it is applied; undo it to have the rest of the old plan again.</source>
        <translation>Der Plan nimmt jetzt zurück, was getan wurde. Nichts davon wird gesendet, bis er angewendet wird; machen Sie ihn rückgängig, um den Rest des alten Plans wiederzuhaben.</translation>
    </message>
    <message>
        <source>What was done could not be made a plan that takes it back: %1</source>
        <translation>Aus dem Getanen ließ sich kein Plan machen, der es zurücknimmt: %1</translation>
    </message>
    <message>
        <source>There is no plan that takes back what was done, since not all is known of it. Pull, look at what is there, and plan from that.</source>
        <translation>Es gibt keinen Plan, der das Getane zurücknimmt, denn nicht alles davon ist bekannt. Rufen Sie ab, sehen Sie nach, was da ist, und planen Sie von dort aus.</translation>
    </message>
    <message>
        <source>The record of this apply could not be stored: %1</source>
        <translation>Die Aufzeichnung dieses Anwendens ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>The plan has been changed meanwhile.</source>
        <translation>Der Plan wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>Das Anwenden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The group is not on the backend yet: apply the plan first.</source>
        <translation>Die Gruppe gibt es im Backend noch nicht: Wenden Sie zuerst den Plan an.</translation>
    </message>
    <message>
        <source>The backend fills in what packs refer to: go online to read it.</source>
        <translation>Das Backend füllt aus, worauf Packs verweisen: Gehen Sie zum Lesen online.</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFates</name>
    <message>
        <source>What the plan changes: %1</source>
        <translation>Was der Plan ändert: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFigures</name>
    <message>
        <source>Topology: %1. %2</source>
        <translation>Topologie: %1. %2</translation>
    </message>
    <message>
        <source>The fleet as the plan leaves it.</source>
        <translation>Die Flotte, wie der Plan sie hinterlässt.</translation>
    </message>
    <message>
        <source>What the plan changes, from near.</source>
        <translation>Was der Plan ändert, von nahem.</translation>
    </message>
</context>
<context>
    <name>easel::TopologyLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>%1 wieder zeigen</translation>
    </message>
    <message>
        <source>Let %1 stand back</source>
        <translation>%1 zurücktreten lassen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host cluster(s)</source>
        <translation>
            <numerusform>%1: %n Host-Cluster</numerusform>
            <numerusform>%1: %n Host-Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::TopologyMapView</name>
    <message>
        <source>Map of the clusters</source>
        <translation>Karte der Cluster</translation>
    </message>
    <message>
        <source>Without coordinates: %1</source>
        <translation>Ohne Koordinaten: %1</translation>
    </message>
    <message>
        <source>Lists what is not on the map</source>
        <translation>Listet auf, was nicht auf der Karte ist</translation>
    </message>
    <message>
        <source>“%1” has no coordinates: it is not on the map.</source>
        <translation>„%1“ hat keine Koordinaten und ist nicht auf der Karte.</translation>
    </message>
    <message>
        <source>Nothing here has coordinates.
They come with clusters and edge hosts from the backend.</source>
        <translation>Hier hat nichts Koordinaten.
Sie kommen mit Clustern und Edge-Hosts aus dem Backend.</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n ungesund</numerusform>
            <numerusform>%n ungesund</numerusform>
        </translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>alle in %1</translation>
    </message>
    <message>
        <source>Zoom until they come apart</source>
        <translation>Zoomen, bis sie einzeln zu sehen sind</translation>
    </message>
    <message>
        <source>List what is here</source>
        <translation>Auflisten, was hier ist</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>In der Flottenliste anzeigen</translation>
    </message>
</context>
<context>
    <name>easel::TopologyMinimap</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>easel::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Which fleet is shown</source>
        <translation>Welche Flotte gezeigt wird</translation>
    </message>
    <message>
        <source>Find in the topology</source>
        <translation>In der Topologie suchen</translation>
    </message>
    <message>
        <source>Return flies to the next that is found, Shift+Return to the one before</source>
        <translation>Eingabe fliegt zum nächsten Treffer, Umschalt+Eingabe zum vorigen</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Mit dem Plan</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Gegenwart</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>Als PNG …</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>Als SVG …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF …</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>Alles anzeigen (Pos1)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>What the colours of the host clusters say</source>
        <translation>Was die Farben der Host-Cluster sagen</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>Nichts in diesem Projekt</translation>
    </message>
    <message>
        <source>No fleet yet</source>
        <translation>Noch keine Flotte</translation>
    </message>
    <message>
        <source>The project has no clusters, and none of the tenant are seen from it.</source>
        <translation>Das Projekt hat keine Cluster, und vom Mandanten sind keine zu sehen.</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Verbinden Sie sich mit einem Backend und rufen Sie ab, um zu sehen, was es gibt.</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · click: select · double click: fly there</source>
        <translation>Rad: Zoom · Ziehen: verschieben · Klick: auswählen · Doppelklick: hinfliegen</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>So heißt nichts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Topology of %1</source>
        <translation>Topologie von %1</translation>
    </message>
    <message>
        <source>The topology is saved as .png, .svg or .pdf; “%1” is none of them.</source>
        <translation>Die Topologie wird als .png, .svg oder .pdf gespeichert; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Export the topology</source>
        <translation>Topologie exportieren</translation>
    </message>
    <message>
        <source>How the topology is laid out</source>
        <translation>Wie die Topologie angeordnet ist</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>As PNG, %1 times as large…</source>
        <translation>Als PNG, %1-mal so groß …</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>easel::TopologyScene</name>
    <message numerus="yes">
        <source>%n virtual</source>
        <translation>
            <numerusform>%n virtueller</numerusform>
            <numerusform>%n virtuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s)</source>
        <translation>
            <numerusform>%n Edge-Host</numerusform>
            <numerusform>%n Edge-Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes-Version</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>vCluster-Version</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Freie Kapazität</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>Below 5 %</source>
        <translation>Unter 5 %</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5 bis 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20 bis 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % und mehr</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>%n Host-Cluster</numerusform>
            <numerusform>%n Host-Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>%1 % free</source>
        <translation>%1 % frei</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s) that no cluster uses</source>
        <translation>
            <numerusform>%n Edge-Host, den kein Cluster nutzt</numerusform>
            <numerusform>%n Edge-Hosts, die kein Cluster nutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>virtueller Cluster</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>edge host</source>
        <translation>Edge-Host</translation>
    </message>
    <message numerus="yes">
        <source>group of %n host cluster(s)</source>
        <translation>
            <numerusform>Gruppe aus %n Host-Cluster</numerusform>
            <numerusform>Gruppe aus %n Host-Clustern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n ungesund</numerusform>
            <numerusform>%n ungesund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n virtueller Cluster</numerusform>
            <numerusform>%n virtuelle Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>added by the plan</source>
        <translation>vom Plan hinzugefügt</translation>
    </message>
    <message>
        <source>removed by the plan</source>
        <translation>vom Plan entfernt</translation>
    </message>
    <message>
        <source>changed by the plan</source>
        <translation>vom Plan geändert</translation>
    </message>
    <message>
        <source>moved by the plan</source>
        <translation>vom Plan verschoben</translation>
    </message>
</context>
<context>
    <name>easel::TopologySurface</name>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>Zu %1 zoomen</translation>
    </message>
    <message>
        <source>Only what is related</source>
        <translation>Nur, was dazugehört</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>In der Flottenliste anzeigen</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>Aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>%1 aus „%2“ entfernen</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Auf der Tafel anzeigen</translation>
    </message>
</context>
<context>
    <name>easel::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
</context>
<context>
    <name>easel::UpgradeDetail</name>
    <message>
        <source>Plan the upgrade</source>
        <translation>Upgrade planen</translation>
    </message>
    <message>
        <source>What is shown of the upgrade</source>
        <translation>Was vom Upgrade gezeigt wird</translation>
    </message>
    <message>
        <source>Which configurations are compared</source>
        <translation>Welche Konfigurationen verglichen werden</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>Bekannte Schritte</translation>
    </message>
    <message>
        <source>Now and after</source>
        <translation>Jetzt und danach</translation>
    </message>
    <message>
        <source>My changes</source>
        <translation>Meine Änderungen</translation>
    </message>
    <message>
        <source>The platform&apos;s</source>
        <translation>Die der Plattform</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Voriger Unterschied (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Nächster Unterschied (F7)</translation>
    </message>
    <message>
        <source>The platform&apos;s default configuration of %1</source>
        <translation>Die Vorgabe der Plattform für %1</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;All files (*)</source>
        <translation>YAML (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Upgrade “%1” to vCluster %2</source>
        <translation>Upgrade von „%1“ auf vCluster %2</translation>
    </message>
    <message>
        <source>Plan it anew</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>Der Plan lässt sich jetzt nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Planned: vCluster %1. Undo takes it back.</source>
        <translation>Geplant: vCluster %1. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message numerus="yes">
        <source>While the upgrade runs, API access to %n virtual cluster(s) is suspended: %1.</source>
        <translation>
            <numerusform>Während des Upgrades ist der API-Zugriff auf %n virtuellen Cluster ausgesetzt: %1.</numerusform>
            <numerusform>Während des Upgrades ist der API-Zugriff auf %n virtuelle Cluster ausgesetzt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use what %n other group(s) share</source>
        <translation>
            <numerusform>Nehmen, was %n andere Gruppe hat</numerusform>
            <numerusform>Nehmen, was %n andere Gruppen teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform&apos;s default of %1 is not known, so all that differs from the new one is kept.</source>
        <translation>Die Vorgabe der Plattform für %1 ist nicht bekannt; deshalb bleibt alles, was von der neuen abweicht.</translation>
    </message>
    <message numerus="yes">
        <source>Taken for the old default: what %n other group(s) share. What they have in common with this one follows the new default.</source>
        <translation>
            <numerusform>Gilt als alte Vorgabe: was %n andere Gruppe hat. Was diese mit ihr gemeinsam hat, folgt der neuen Vorgabe.</numerusform>
            <numerusform>Gilt als alte Vorgabe: was %n andere Gruppen teilen. Was diese mit ihnen gemeinsam hat, folgt der neuen Vorgabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old default comes from a file.</source>
        <translation>Die alte Vorgabe stammt aus einer Datei.</translation>
    </message>
    <message>
        <source>The old default is not known.</source>
        <translation>Die alte Vorgabe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <translation>Jetzt (%1)</translation>
    </message>
    <message>
        <source>After the upgrade (%1)</source>
        <translation>Nach dem Upgrade (%1)</translation>
    </message>
    <message>
        <source>Old default (%1)</source>
        <translation>Alte Vorgabe (%1)</translation>
    </message>
    <message>
        <source>Mine, now</source>
        <translation>Meins, jetzt</translation>
    </message>
    <message>
        <source>New default (%1)</source>
        <translation>Neue Vorgabe (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n Zeile weicht ab</numerusform>
            <numerusform>%n Zeilen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the difference shows them.</source>
        <translation>
            <numerusform>Und %n weiterer; der Unterschied zeigt ihn.</numerusform>
            <numerusform>Und %n weitere; der Unterschied zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle: what you changed and what the platform changed are apart.</source>
        <translation>Nichts zu entscheiden: Was Sie geändert haben und was die Plattform geändert hat, kommt sich nicht in die Quere.</translation>
    </message>
    <message>
        <source>The configuration is the platform&apos;s default; nothing of your own is in it.</source>
        <translation>Die Konfiguration ist die Vorgabe der Plattform; Eigenes steht nicht darin.</translation>
    </message>
    <message>
        <source>Nothing is known that has to be seen to.</source>
        <translation>Es ist nichts bekannt, was zu beachten wäre.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Zu beachten</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesModel</name>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Pending (system)</source>
        <translation>Wartet (System)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesPage</name>
    <message>
        <source>Upgrades</source>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Nach Namen suchen …</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Plans the upgrade of all checked groups in one step, except where there is something to settle</source>
        <translation>Plant das Upgrade aller angekreuzten Gruppen in einem Schritt, außer wo etwas zu entscheiden ist</translation>
    </message>
    <message>
        <source>Groups and their vCluster versions</source>
        <translation>Gruppen und ihre vCluster-Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) pending</source>
        <translation>
            <numerusform>%n Gruppe wartet</numerusform>
            <numerusform>%n Gruppen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the newest version</source>
        <translation>alle auf der neuesten Version</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n upgrade(s)</source>
        <translation>
            <numerusform>%n Upgrade planen</numerusform>
            <numerusform>%n Upgrades planen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan upgrades</source>
        <translation>Upgrades planen</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>No group has such a name</source>
        <translation>Keine Gruppe heißt so</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Once the backend has cluster groups, their vCluster versions are here, those that wait for an upgrade first.</source>
        <translation>Sobald das Backend Cluster-Gruppen hat, stehen hier ihre vCluster-Versionen, zuerst die, die auf ein Upgrade warten.</translation>
    </message>
    <message>
        <source>Compose a group</source>
        <translation>Eine Gruppe zusammenstellen</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>Upgrade von %n Gruppe</numerusform>
            <numerusform>Upgrade von %n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned in one step.</source>
        <translation>
            <numerusform>%n Upgrade in einem Schritt geplant.</numerusform>
            <numerusform>%n Upgrades in einem Schritt geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the old default is not known: all that they have is kept.</source>
        <translation>
            <numerusform>Von %n ist die alte Vorgabe nicht bekannt: Alles, was sie hat, bleibt.</numerusform>
            <numerusform>Von %n ist die alte Vorgabe nicht bekannt: Alles, was sie haben, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>Was darunter gezeigt wird</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
</context>
<context>
    <name>easel::UserCreditForm</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>What the developer settings of the tenant in Palette give each user. Easel cannot read them.</source>
        <translation>Was die Entwicklereinstellungen des Mandanten in Palette jedem Benutzer geben. Easel kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Virtuelle Cluster</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> Kerne</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>easel::ValueCard</name>
    <message>
        <source>You changed it, and the platform did too.</source>
        <translation>Sie haben es geändert und die Plattform auch.</translation>
    </message>
    <message>
        <source>You added it, and the platform did too, with another value.</source>
        <translation>Sie haben es hinzugefügt und die Plattform auch, mit einem anderen Wert.</translation>
    </message>
    <message>
        <source>You changed it; the new default does not have it any more.</source>
        <translation>Sie haben es geändert; die neue Vorgabe hat es nicht mehr.</translation>
    </message>
    <message>
        <source>You took it out; the new default has another value for it.</source>
        <translation>Sie haben es entfernt; die neue Vorgabe hat einen anderen Wert dafür.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Wegfallen lassen</translation>
    </message>
    <message>
        <source>Take the new default</source>
        <translation>Neue Vorgabe nehmen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>Neue Vorgabe</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Was at %1.</source>
        <translation>War unter %1.</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>Alte Vorgabe</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Das verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU genutzt</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>RAM genutzt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>%n virtueller Cluster mit %1</numerusform>
            <numerusform>%n virtuelle Cluster mit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 with %3</source>
        <translation>%1, von %2 mit %3</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Owner&apos;s credit</source>
        <translation>Guthaben des Eigentümers</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersPage</name>
    <message>
        <source>Virtual clusters</source>
        <translation>Virtuelle Cluster</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Search name, group, host…</source>
        <translation>Name, Gruppe, Host suchen …</translation>
    </message>
    <message>
        <source>Search by name, group or host cluster</source>
        <translation>Nach Name, Gruppe oder Host-Cluster suchen</translation>
    </message>
    <message>
        <source>Plan a new virtual cluster</source>
        <translation>Einen neuen virtuellen Cluster planen</translation>
    </message>
    <message>
        <source>Plan another size for the selected ones</source>
        <translation>Eine andere Größe für die ausgewählten planen</translation>
    </message>
    <message>
        <source>Plan to pause the selected ones: they give back CPU and memory</source>
        <translation>Planen, die ausgewählten zu pausieren: Sie geben CPU und Arbeitsspeicher zurück</translation>
    </message>
    <message>
        <source>Plan to resume the selected ones</source>
        <translation>Planen, die ausgewählten fortzusetzen</translation>
    </message>
    <message>
        <source>Plan to delete the selected ones, with all that runs in them</source>
        <translation>Planen, die ausgewählten mit allem zu löschen, was darin läuft</translation>
    </message>
    <message>
        <source>Right-click to choose the columns</source>
        <translation>Rechtsklick, um die Spalten zu wählen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No virtual clusters yet</source>
        <translation>Noch keine virtuellen Cluster</translation>
    </message>
    <message>
        <source>Deploy one on a cluster group: it goes into the plan, and is there when the plan is applied.</source>
        <translation>Stellen Sie einen auf einer Cluster-Gruppe bereit: Er kommt in den Plan und ist da, wenn der Plan angewendet ist.</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>Einen virtuellen Cluster bereitstellen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No virtual cluster has what is searched and filtered for.</source>
        <translation>Kein virtueller Cluster hat, wonach gesucht und gefiltert wird.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>The virtual cluster in full</source>
        <translation>Der virtuelle Cluster ausführlich</translation>
    </message>
    <message>
        <source>What is planned for virtual clusters</source>
        <translation>Was für virtuelle Cluster geplant ist</translation>
    </message>
</context>
<context>
    <name>easel::VirtualDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Host-Cluster</translation>
    </message>
    <message>
        <source>chosen by the backend</source>
        <translation>wählt das Backend</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>The plan deploys it.</source>
        <translation>Der Plan stellt ihn bereit.</translation>
    </message>
    <message>
        <source>The plan deletes it, with all that runs in it.</source>
        <translation>Der Plan löscht ihn mit allem, was darin läuft.</translation>
    </message>
    <message>
        <source>Planned: %1 → %2</source>
        <comment>a value of a virtual cluster before and after</comment>
        <translation>Geplant: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n virtueller Cluster</numerusform>
            <numerusform>%n virtuelle Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>easel::VirtualReview</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zur Bestätigung</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> Kerne</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>Einen virtuellen Cluster bereitstellen</translation>
    </message>
    <message numerus="yes">
        <source>Resize %n virtual cluster(s)</source>
        <translation>
            <numerusform>Größe von %n virtuellen Cluster ändern</numerusform>
            <numerusform>Größe von %n virtuellen Clustern ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n virtual cluster(s)</source>
        <translation>
            <numerusform>%n virtuellen Cluster pausieren</numerusform>
            <numerusform>%n virtuelle Cluster pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n virtual cluster(s)</source>
        <translation>
            <numerusform>%n virtuellen Cluster fortsetzen</numerusform>
            <numerusform>%n virtuelle Cluster fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual cluster(s)</source>
        <translation>
            <numerusform>%n virtuellen Cluster löschen</numerusform>
            <numerusform>%n virtuelle Cluster löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected need(s) nothing.</source>
        <translation>
            <numerusform>%n der ausgewählten braucht nichts.</numerusform>
            <numerusform>%n der ausgewählten brauchen nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that runs in them is gone for good.</source>
        <translation>Alles, was darin läuft, ist endgültig weg.</translation>
    </message>
    <message>
        <source>Type its name: %1</source>
        <translation>Namen eingeben: %1</translation>
    </message>
    <message>
        <source>Type how many: %1</source>
        <translation>Anzahl eingeben: %1</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Add to the plan anyway</source>
        <translation>Trotzdem in den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>easel::WavesPanel</name>
    <message>
        <source>Canary, then by risk</source>
        <translation>Vorreiter, dann nach Risiko</translation>
    </message>
    <message>
        <source>Canary, then by region</source>
        <translation>Vorreiter, dann nach Region</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle auf einmal</translation>
    </message>
    <message>
        <source>Plan an upgrade first: waves are made of what the plan upgrades.</source>
        <translation>Planen Sie zuerst ein Upgrade: Wellen bestehen aus den Upgrades des Plans.</translation>
    </message>
    <message>
        <source>The plan is applied in one go. In waves it stops after each, looks whether the virtual clusters run again, and waits for your go.</source>
        <translation>Der Plan wird in einem Zug angewendet. In Wellen hält er nach jeder an, sieht nach, ob die virtuellen Cluster wieder laufen, und wartet auf Ihr Zeichen.</translation>
    </message>
    <message>
        <source>After each wave the apply looks whether the virtual clusters run again, and waits for your go. What is in no wave comes last. Waves and windows are part of what is approved.</source>
        <translation>Nach jeder Welle wird nachgesehen, ob die virtuellen Cluster wieder laufen, und auf Ihr Zeichen gewartet. Was in keiner Welle ist, kommt zuletzt. Wellen und Zeitfenster gehören zu dem, was freigegeben wird.</translation>
    </message>
    <message>
        <source>Name of wave %1</source>
        <translation>Name der Welle %1</translation>
    </message>
    <message>
        <source>Note to wave %1</source>
        <translation>Notiz zur Welle %1</translation>
    </message>
    <message>
        <source>Note for those who approve it and say go</source>
        <translation>Notiz für die, die freigeben und das Zeichen geben</translation>
    </message>
    <message>
        <source>not in the plan any more</source>
        <translation>nicht mehr im Plan</translation>
    </message>
    <message>
        <source>Wave of %1</source>
        <translation>Welle von %1</translation>
    </message>
    <message>
        <source>A wave of its own</source>
        <translation>Eine eigene Welle</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Nicht nach</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Welle %1</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
</context>
<context>
    <name>easel::WelcomePage</name>
    <message>
        <source>Easel</source>
        <translation>Easel</translation>
    </message>
    <message>
        <source>Compose host clusters into cluster groups, plan offline, have the plan approved, and apply it.</source>
        <translation>Host-Cluster zu Cluster-Gruppen zusammenstellen, offline planen, den Plan freigeben lassen und anwenden.</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Die Beispielflotte öffnen</translation>
    </message>
    <message>
        <source>A whole enterprise on a local backend. Nothing can break.</source>
        <translation>Ein ganzes Unternehmen auf einem lokalen Backend. Nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>Mit Palette verbinden …</translation>
    </message>
    <message>
        <source>With an API key; the fleet is pulled into a workspace.</source>
        <translation>Mit einem API-Schlüssel; die Flotte wird in einen Arbeitsbereich gelesen.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Go on where you stopped, with or without a connection.</source>
        <translation>Dort weitermachen, wo Sie aufgehört haben, mit oder ohne Verbindung.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Geführter Einstieg</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Nicht mehr anzeigen</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt benutzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>None yet. What you open is listed here, with what is pending in it.</source>
        <translation>Noch keine. Was Sie öffnen, steht hier, mit dem, was darin noch ansteht.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n geplante Änderung</numerusform>
            <numerusform>%n geplante Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>last open %1</source>
        <translation>zuletzt geöffnet: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>Go on with the guided start</source>
        <translation>Den geführten Einstieg fortsetzen</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
    <message>
        <source>Five minutes on the sample fleet, with the real buttons.</source>
        <translation>Fünf Minuten auf der Beispielflotte, mit den echten Knöpfen.</translation>
    </message>
    <message>
        <source>New in Easel %1</source>
        <translation>Neu in Easel %1</translation>
    </message>
</context>
<context>
    <name>easel::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What the rule is there for, and what to do</source>
        <translation>Wozu die Regel da ist und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>easel::WhyPopup</name>
    <message>
        <source>Advice: Palette allows it, and you may answer for it.</source>
        <translation>Ein Rat: Palette erlaubt es, und Sie können dafür einstehen.</translation>
    </message>
    <message>
        <source>Palette refuses it, so a plan with it is not applied.</source>
        <translation>Palette lehnt es ab; ein Plan damit wird nicht angewendet.</translation>
    </message>
    <message>
        <source>Quick fix: %1</source>
        <translation>Schnelle Abhilfe: %1</translation>
    </message>
    <message>
        <source>, or: </source>
        <translation>, oder: </translation>
    </message>
    <message>
        <source>Open it in the rules</source>
        <translation>In den Regeln öffnen</translation>
    </message>
</context>
<context>
    <name>easel::WindowKeeper</name>
    <message>
        <source>Easel ended unexpectedly on %1.</source>
        <translation>Easel wurde am %1 unerwartet beendet.</translation>
    </message>
    <message>
        <source>Easel ended unexpectedly on %1. Nothing is lost: nothing was planned.</source>
        <translation>Easel wurde am %1 unerwartet beendet. Nichts ist verloren: Es war nichts geplant.</translation>
    </message>
    <message numerus="yes">
        <source>Easel ended unexpectedly on %1. Your plan is safe: %n change(s).</source>
        <translation>
            <numerusform>Easel wurde am %1 unerwartet beendet. Ihr Plan ist sicher: %n Änderung.</numerusform>
            <numerusform>Easel wurde am %1 unerwartet beendet. Ihr Plan ist sicher: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Den Bericht anzeigen</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Den Bericht löschen</translation>
    </message>
</context>
<context>
    <name>easel::Workbench</name>
    <message>
        <source>Compose</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Here it can only be read.</source>
        <translation>Dieser Arbeitsbereich ist in %1 geöffnet. Hier kann er nur gelesen werden.</translation>
    </message>
    <message>
        <source>The apply is paused. Nothing is sent until it goes on.</source>
        <translation>Das Anwenden ist pausiert. Nichts wird gesendet, bis es weitergeht.</translation>
    </message>
    <message>
        <source>The plan is being applied. It cannot be edited meanwhile.</source>
        <translation>Der Plan wird angewendet. Er kann währenddessen nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Offline planning: changes go to the plan, nothing is sent.</source>
        <translation>Offline-Planung: Änderungen gehen in den Plan, nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep applying</source>
        <translation>Weiter anwenden</translation>
    </message>
    <message>
        <source>Easel closes when the operation that runs has ended. What is not sent yet stays planned.</source>
        <translation>Easel schließt, wenn die laufende Operation beendet ist. Was noch nicht gesendet wurde, bleibt geplant.</translation>
    </message>
    <message>
        <source>The plan is being applied. Stop after the operation that runs, and close? What is not sent yet stays planned.</source>
        <translation>Der Plan wird angewendet. Nach der laufenden Operation anhalten und schließen? Was noch nicht gesendet wurde, bleibt geplant.</translation>
    </message>
    <message>
        <source>The apply waits for you: an operation failed. Decide on the review page.</source>
        <translation>Das Anwenden wartet auf Sie: Eine Operation ist fehlgeschlagen. Entscheiden Sie auf der Seite „Prüfen“.</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Virtuelle Cluster</translation>
    </message>
    <message>
        <source>%1 Resume the apply on the review page to go on.</source>
        <translation>%1 Setzen Sie das Anwenden auf der Seite „Prüfen“ fort, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <comment>under its icon, at most 72 pixels wide</comment>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>The plan is being applied. Connect to a backend or open a workspace when that has ended.</source>
        <translation>Der Plan wird angewendet. Verbinden Sie sich mit einem Backend oder öffnen Sie einen Arbeitsbereich, wenn das beendet ist.</translation>
    </message>
</context>
<context>
    <name>easel::YamlEdit</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
</context>
</TS>
