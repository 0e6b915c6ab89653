<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccessibleWidgets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a combo box is for, and what is chosen in it: &quot;Paper: A4&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Ouvre la liste</translation>
    </message>
</context>
<context>
    <name>ApplyConflict</name>
    <message>
        <source>The whole group</source>
        <translation>Tout le groupe</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>existait</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Cluster virtuel %1</translation>
    </message>
    <message>
        <source>made by the apply that was broken off</source>
        <translation>créé par l&apos;application interrompue</translation>
    </message>
    <message>
        <source>not planned any more</source>
        <translation>n&apos;est plus planifié</translation>
    </message>
</context>
<context>
    <name>ApplyRecord</name>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>It was broken off. The next pull or apply finds out what it has done.</source>
        <translation>L&apos;application a été interrompue. La prochaine récupération ou application déterminera ce qu&apos;elle a fait.</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>le backend local</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Audit of the backend: %1</source>
        <translation>Audit du backend&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the system</source>
        <translation>le système</translation>
    </message>
</context>
<context>
    <name>Authenticator</name>
    <message>
        <source>This account signs in with a second factor, which Easel cannot give. Use an API key of the account.</source>
        <translation>Ce compte se connecte avec un second facteur, qu&apos;Easel ne peut pas fournir. Utilisez une clé API du compte.</translation>
    </message>
    <message>
        <source>The backend took the password and gave no token.</source>
        <translation>Le backend a accepté le mot de passe mais n&apos;a pas fourni de jeton.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Pick up to move</source>
        <translation>Saisir pour déplacer</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Déposer ici</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>Afficher tous les membres</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1 of %2 CPU</source>
        <translation>%1 sur %2 CPU</translation>
    </message>
    <message>
        <source>Capacity unknown</source>
        <translation>Capacité inconnue</translation>
    </message>
    <message>
        <source>Joins this group</source>
        <translation>Rejoint ce groupe</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>Déjà dans ce groupe</translation>
    </message>
    <message>
        <source>No host cluster</source>
        <translation>Aucun cluster hôte</translation>
    </message>
    <message>
        <source>No host cluster yet. Drag one here.</source>
        <translation>Aucun cluster hôte pour l&apos;instant. Faites-en glisser un ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>joins</source>
        <translation>rejoint</translation>
    </message>
    <message>
        <source>no host DNS</source>
        <translation>pas de DNS hôte</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 s</source>
        <translation>%1, environ %2 s</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Commit unknown</source>
        <translation>Commit inconnu</translation>
    </message>
    <message>
        <source>Commit %1, with changes</source>
        <translation>Commit %1, avec des modifications</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, compilé avec %2</translation>
    </message>
</context>
<context>
    <name>CapacityPlot</name>
    <message>
        <source>Own virtual clusters</source>
        <translation>Clusters virtuels propres</translation>
    </message>
    <message>
        <source>Of other groups</source>
        <translation>D&apos;autres groupes</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Aucun cluster hôte</translation>
    </message>
    <message>
        <source>Capacity not told</source>
        <translation>Capacité non communiquée</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not told</source>
        <translation>
            <numerusform>%n hôte sans données</numerusform>
            <numerusform>%n hôtes sans données</numerusform>
        </translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>non communiqué par le backend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The cluster group does not exist any more.</source>
        <translation>Le groupe de clusters n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The cluster is a member of “%1” already.</source>
        <translation>Le cluster est déjà membre de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The cluster is not a member of “%1”.</source>
        <translation>Le cluster n&apos;est pas membre de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The virtual cluster does not exist any more.</source>
        <translation>Le cluster virtuel n&apos;existe plus.</translation>
    </message>
    <message>
        <source>“%1” is being deleted on the backend.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de suppression sur le backend.</translation>
    </message>
    <message>
        <source>A virtual cluster has a whole number of CPU cores, and nothing of it is below zero.</source>
        <translation>Un cluster virtuel a un nombre entier de cœurs CPU, et aucune de ses valeurs n&apos;est négative.</translation>
    </message>
    <message>
        <source>The cluster group exists already.</source>
        <translation>Le groupe de clusters existe déjà.</translation>
    </message>
    <message>
        <source>The plan deploys virtual clusters on “%1”. Take them out of the plan first.</source>
        <translation>Le plan déploie des clusters virtuels sur «&#xa0;%1&#xa0;». Retirez-les d&apos;abord du plan.</translation>
    </message>
    <message>
        <source>The cluster is there already.</source>
        <translation>Le cluster s&apos;y trouve déjà.</translation>
    </message>
    <message>
        <source>The distribution of an existing cluster group cannot change.</source>
        <translation>La distribution d&apos;un groupe de clusters existant ne peut pas changer.</translation>
    </message>
    <message>
        <source>The virtual cluster exists already.</source>
        <translation>Le cluster virtuel existe déjà.</translation>
    </message>
    <message>
        <source>A virtual cluster that the plan deploys cannot be paused before it is there.</source>
        <translation>Un cluster virtuel déployé par le plan ne peut pas être mis en pause avant d&apos;exister.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>Décrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Définir les tags de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Ajouter %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Retirer %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Move %1 from “%2” to “%3”</source>
        <translation>Déplacer %1 de «&#xa0;%2&#xa0;» vers «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1” to %2</source>
        <translation>Définir le point d&apos;accès de «&#xa0;%1&#xa0;» sur %2</translation>
    </message>
    <message>
        <source>Set the host DNS of %1 in “%2”</source>
        <translation>Définir le DNS hôte de %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>Définir les limites de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Définir la surallocation de «&#xa0;%1&#xa0;» sur %2&#xa0;%</translation>
    </message>
    <message>
        <source>Set the distribution of “%1” to %2</source>
        <translation>Définir la distribution de «&#xa0;%1&#xa0;» sur %2</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Modifier la configuration de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>Définir les profils de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deploy %1 on “%2”</source>
        <translation>Déployer %1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Resize %1 to %2</source>
        <translation>Redimensionner %1 à %2</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Mettre %1 en pause</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>“%1” is not a kind of scope.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de portée.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un port.</translation>
    </message>
    <message>
        <source>“%1” names a member a second time.</source>
        <translation>«&#xa0;%1&#xa0;» nomme un membre une seconde fois.</translation>
    </message>
    <message>
        <source>“%1” is no kind of change that this version of Easel knows.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de changement connu de cette version d&apos;Easel.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>cluster group</source>
        <translation>groupe de clusters</translation>
    </message>
    <message>
        <source>host cluster</source>
        <translation>cluster hôte</translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>cluster virtuel</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The address looks like https://palette.example.com.</source>
        <translation>L&apos;adresse doit ressembler à https://palette.example.com.</translation>
    </message>
    <message>
        <source>The address holds a user or a password. They have fields of their own.</source>
        <translation>L&apos;adresse contient un utilisateur ou un mot de passe. Des champs leur sont réservés.</translation>
    </message>
    <message>
        <source>The pin is the SHA-256 of the server&apos;s public key: sha256// and 44 characters, or 64 hexadecimal digits.</source>
        <translation>La clé épinglée est le SHA-256 de la clé publique du serveur&#xa0;: sha256// et 44 caractères, ou 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The proxy looks like http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>Le proxy doit ressembler à http://proxy.example.com:3128 ou socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and a password is not supported.</source>
        <translation>Un proxy qui demande un utilisateur et un mot de passe n&apos;est pas pris en charge.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) ahead of the backend&apos;s.</source>
        <translation>
            <numerusform>L&apos;horloge de cette machine avance de %n minute sur celle du backend.</numerusform>
            <numerusform>L&apos;horloge de cette machine avance de %n minutes sur celle du backend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) behind the backend&apos;s.</source>
        <translation>
            <numerusform>L&apos;horloge de cette machine retarde de %n minute sur celle du backend.</numerusform>
            <numerusform>L&apos;horloge de cette machine retarde de %n minutes sur celle du backend.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is http: everybody on the way can read the key. Use https.</source>
        <translation>L&apos;adresse est en http&#xa0;: n&apos;importe qui sur le trajet peut lire la clé. Utilisez https.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette: it does not know %1.</source>
        <translation>Quelque chose répond, mais ce n&apos;est pas un Palette&#xa0;: %1 lui est inconnu.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette. %1</source>
        <translation>Quelque chose répond, mais ce n&apos;est pas un Palette. %1</translation>
    </message>
    <message>
        <source>It does not say who signs in.</source>
        <translation>Il n&apos;indique pas qui se connecte.</translation>
    </message>
    <message>
        <source>It works: connected to %1.</source>
        <translation>Cela fonctionne&#xa0;: connecté à %1.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Impossible d&apos;enregistrer le fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1: %2. Give it another one, or pull first.</source>
        <translation>%1&#xa0;: %2. Donnez-lui-en un autre, ou récupérez d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is “%2” on the backend now; the plan was made on “%3”. Pull first.</source>
        <translation>%1 est maintenant «&#xa0;%2&#xa0;» sur le backend&#xa0;; le plan se fondait sur «&#xa0;%3&#xa0;». Récupérez d&apos;abord.</translation>
    </message>
    <message>
        <source>The virtual cluster is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>Le cluster virtuel est sur le backend tel que le plan l&apos;a trouvé. Aucun appel n&apos;y permet d&apos;essayer le changement.</translation>
    </message>
    <message>
        <source>The group is not there yet: only then the backend can tell.</source>
        <translation>Le groupe n&apos;existe pas encore&#xa0;: le backend ne pourra se prononcer qu&apos;alors.</translation>
    </message>
    <message>
        <source>The dry run was cancelled.</source>
        <translation>L&apos;essai à blanc a été annulé.</translation>
    </message>
    <message>
        <source>The backend would deploy it.</source>
        <translation>Le backend le déploierait.</translation>
    </message>
    <message>
        <source>The backend would not deploy it as things are; operations before it change that: %1</source>
        <translation>En l&apos;état, le backend ne le déploierait pas&#xa0;; des opérations précédentes y remédient&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backend would not deploy it: %1</source>
        <translation>Le backend ne le déploierait pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The group is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>Le groupe est sur le backend tel que le plan l&apos;a trouvé. Aucun appel n&apos;y permet d&apos;essayer le changement.</translation>
    </message>
    <message>
        <source>The backend takes the name “%1”.</source>
        <translation>Le backend accepte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name “%1” is free by then: an operation before it frees it.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» sera libre d&apos;ici là&#xa0;: une opération précédente le libère.</translation>
    </message>
    <message>
        <source>The backend does not take the name “%1”: %2</source>
        <translation>Le backend n&apos;accepte pas le nom «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Easelctl</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Confirm this with --confirm-guards.</source>
        <translation>Rien n&apos;a été envoyé. Confirmez avec --confirm-guards.</translation>
    </message>
    <message>
        <source>--approve or --approve-file, not both.</source>
        <translation>--approve ou --approve-file, pas les deux.</translation>
    </message>
    <message>
        <source>How long a request without an answer may still be at work on the backend before it is looked up; 30 unless told. Shorter is for backends whose own deadline is.</source>
        <translation>Combien de temps une requête sans réponse peut encore être en cours sur le backend avant vérification&#xa0;; 30 par défaut. Moins convient aux backends dont le propre délai est plus court.</translation>
    </message>
    <message>
        <source>Sends as fast as the backend answers, for an easel-backend of your own: Palette refuses more requests than it documents.</source>
        <translation>Envoie aussi vite que le backend répond, pour un easel-backend à vous&#xa0;: Palette refuse plus de requêtes que ne le dit sa documentation.</translation>
    </message>
    <message>
        <source>When an operation fails: stop; skip what depends on it and go on with the rest; or rollback-plan: stop, and make what takes back what was done the plan of the workspace, which is not applied. Stop unless told.</source>
        <translation>Quand une opération échoue&#xa0;: stop arrête&#xa0;; skip ignore ce qui en dépend et continue le reste&#xa0;; rollback-plan arrête et fait de l&apos;annulation de ce qui a été fait le plan de l&apos;espace de travail, sans l&apos;appliquer. stop par défaut.</translation>
    </message>
    <message>
        <source>Confirms that groups are deleted, lose more than half of their host clusters, or are changed while virtual clusters run on them, and that virtual clusters are deleted. Without it such a plan is listed and refused.</source>
        <translation>Confirme que des groupes sont supprimés, perdent plus de la moitié de leurs clusters hôtes ou sont modifiés alors que des clusters virtuels y tournent, et que des clusters virtuels sont supprimés. Sinon, un tel plan est listé et refusé.</translation>
    </message>
    <message>
        <source>Goes on from wave to wave by itself, as long as all virtual clusters run again and the windows are open. Without it a run ends after a wave, and the next run goes on with the next.</source>
        <translation>Passe de vague en vague de lui-même, tant que tous les clusters virtuels tournent de nouveau et que les fenêtres sont ouvertes. Sinon, une exécution s&apos;arrête après une vague et la suivante reprend à la prochaine.</translation>
    </message>
    <message>
        <source>Sends nothing unless the plan has this digest: all 64 digits, as the report prints them.</source>
        <translation>N&apos;envoie rien si le plan n&apos;a pas cette empreinte&#xa0;: les 64 chiffres, comme le rapport les imprime.</translation>
    </message>
    <message>
        <source>Sends nothing unless it is the plan of this plan file.</source>
        <translation>N&apos;envoie rien si ce n&apos;est pas le plan de ce fichier de plan.</translation>
    </message>
    <message>
        <source>Carries the plan out on the backend that the workspace was pulled from. Stops before anything is sent when the backend has moved on in what the plan touches. Of a sealed plan nothing else is sent than what was sealed.</source>
        <translation>Exécute le plan sur le backend d&apos;où l&apos;espace de travail a été récupéré. S&apos;arrête avant tout envoi si le backend a évolué dans ce que touche le plan. D&apos;un plan scellé, rien d&apos;autre n&apos;est envoyé que ce qui a été scellé.</translation>
    </message>
    <message>
        <source>--settle wants a number of seconds from 0 to 600.</source>
        <translation>--settle attend un nombre de secondes de 0 à 600.</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan is empty, which is not what was approved.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: le plan est vide, ce qui n&apos;est pas ce qui a été approuvé.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>Le plan est vide.</translation>
    </message>
    <message>
        <source>The workspace is held by %1.</source>
        <translation>L&apos;espace de travail est détenu par %1.</translation>
    </message>
    <message>
        <source>%1, %2: was %3, is %4 on the backend, would become %5</source>
        <translation>%1, %2&#xa0;: était %3, est %4 sur le backend, deviendrait %5</translation>
    </message>
    <message>
        <source>Apply again to go on with the next wave.</source>
        <translation>Appliquez de nouveau pour passer à la vague suivante.</translation>
    </message>
    <message>
        <source>The workspace has no connection. Pull first.</source>
        <translation>L&apos;espace de travail n&apos;a pas de connexion. Récupérez d&apos;abord.</translation>
    </message>
    <message>
        <source>The file that holds its state; it is made when it is not there. The API key is kept beside it, in FILE.key.</source>
        <translation>Le fichier qui contient son état&#xa0;; créé s&apos;il n&apos;existe pas. La clé API est conservée à côté, dans FILE.key.</translation>
    </message>
    <message>
        <source>Where it listens; 127.0.0.1:0 unless told, which is a free port. It prints the URL.</source>
        <translation>Où il écoute&#xa0;; par défaut 127.0.0.1:0, c&apos;est-à-dire un port libre. Il affiche l&apos;URL.</translation>
    </message>
    <message>
        <source>With what an empty database begins: 40 host clusters, or 400. Small unless told.</source>
        <translation>Le contenu initial d&apos;une base vide&#xa0;: 40 clusters hôtes, ou 400. small par défaut.</translation>
    </message>
    <message>
        <source>Instead of a sample: so many generated host clusters.</source>
        <translation>Au lieu d&apos;un exemple&#xa0;: ce nombre de clusters hôtes générés.</translation>
    </message>
    <message>
        <source>Which of the generated fleets: the same for the same number.</source>
        <translation>Lequel des parcs générés&#xa0;: le même pour le même nombre.</translation>
    </message>
    <message>
        <source>The file whose first line is the API key, instead of one that is made.</source>
        <translation>Le fichier dont la première ligne est la clé API, au lieu d&apos;une clé générée.</translation>
    </message>
    <message>
        <source>A JSON file with what goes wrong on purpose.</source>
        <translation>Un fichier JSON avec ce qui échoue exprès.</translation>
    </message>
    <message>
        <source>How long a virtual cluster takes from state to state.</source>
        <translation>Combien de temps un cluster virtuel met d&apos;un état à l&apos;autre.</translation>
    </message>
    <message>
        <source>How long the upgrade of a group takes.</source>
        <translation>Combien de temps prend la mise à niveau d&apos;un groupe.</translation>
    </message>
    <message>
        <source>Whether it refuses what Palette would.</source>
        <translation>S&apos;il refuse ce que Palette refuserait.</translation>
    </message>
    <message>
        <source>Starts an embedded backend, for pipelines and rehearsals: it speaks the API of Palette over a file. This process becomes the program easel-backend, which has more options, and ends on SIGTERM or Ctrl+C. It prints where the API key is and the URL.</source>
        <translation>Démarre un backend intégré, pour les pipelines et les répétitions&#xa0;: il parle l&apos;API de Palette sur un fichier. Ce processus devient le programme easel-backend, qui a plus d&apos;options, et se termine sur SIGTERM ou Ctrl+C. Il affiche où se trouve la clé API ainsi que l&apos;URL.</translation>
    </message>
    <message>
        <source>Where does it keep its state? Say --database FILE.</source>
        <translation>Où garde-t-il son état&#xa0;? Indiquez --database FILE.</translation>
    </message>
    <message>
        <source>The program easel-backend is neither beside easelctl nor in the PATH.</source>
        <translation>Le programme easel-backend n&apos;est ni à côté d&apos;easelctl ni dans le PATH.</translation>
    </message>
    <message>
        <source>easel-backend does not start: %1.</source>
        <translation>easel-backend ne démarre pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Checks every rule on the fleet and the plan. Exit codes: 0 clean, 1 findings, 2 could not run.</source>
        <translation>Vérifie toutes les règles sur le parc et le plan. Codes de retour&#xa0;: 0 rien à signaler, 1 constats, 2 exécution impossible.</translation>
    </message>
    <message>
        <source>How findings are written; text unless told.</source>
        <translation>Format des constats&#xa0;; text par défaut.</translation>
    </message>
    <message>
        <source>What counts as a finding; error unless told.</source>
        <translation>Ce qui compte comme constat&#xa0;; error par défaut.</translation>
    </message>
    <message>
        <source>As JSON: the same as --format json.</source>
        <translation>En JSON&#xa0;: comme --format json.</translation>
    </message>
    <message>
        <source>--json and --format %1 exclude each other.</source>
        <translation>--json et --format %1 s&apos;excluent.</translation>
    </message>
    <message>
        <source>Lists the rules that are checked.</source>
        <translation>Liste les règles vérifiées.</translation>
    </message>
    <message>
        <source>%1, since Palette %2</source>
        <translation>%1, depuis Palette %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <translation>
            <numerusform>(%n ligne)</numerusform>
            <numerusform>(%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is planned here as %4, would become %5. %6</source>
        <translation>Conflit&#xa0;: «&#xa0;%1&#xa0;», %2&#xa0;: était %3, est planifié ici comme %4, deviendrait %5. %6</translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is %4 on the backend, would become %5. %6</source>
        <translation>Conflit&#xa0;: «&#xa0;%1&#xa0;», %2&#xa0;: était %3, est %4 sur le backend, deviendrait %5. %6</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Il n&apos;y a pas de groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Writes cluster groups for Terraform, with import blocks: resources of the provider spectrocloud, the same bytes for the same groups. What the provider cannot be told is a comment, and a line on standard error. CSV and JSON are tables.</source>
        <translation>Écrit des groupes de clusters pour Terraform, avec des blocs import&#xa0;: des ressources du fournisseur spectrocloud, les mêmes octets pour les mêmes groupes. Ce que le fournisseur ne peut exprimer devient un commentaire et une ligne sur l&apos;erreur standard. CSV et JSON sont des tables.</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>Ce qui est écrit.</translation>
    </message>
    <message>
        <source>Which table, of CSV and JSON; groups unless told.</source>
        <translation>Quelle table, pour CSV et JSON&#xa0;; groups par défaut.</translation>
    </message>
    <message>
        <source>As the plan makes it, instead of as it was pulled.</source>
        <translation>Tel que le plan le fait, au lieu de tel que récupéré.</translation>
    </message>
    <message>
        <source>Only this group, by name or uid, and what belongs to it; may be said several times.</source>
        <translation>Seulement ce groupe, par nom ou UID, et ce qui en fait partie&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Into this file; without it, or for -, to standard output.</source>
        <translation>Dans ce fichier&#xa0;; sinon, ou avec -, sur la sortie standard.</translation>
    </message>
    <message>
        <source>In which format? Say --format terraform, csv or json.</source>
        <translation>Dans quel format&#xa0;? Indiquez --format terraform, csv ou json.</translation>
    </message>
    <message>
        <source>--table goes with csv and json: Terraform is of groups.</source>
        <translation>--table va avec csv et json&#xa0;: Terraform porte sur les groupes.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>easelctl: plan and apply Palette cluster groups from a terminal

Commands:</source>
        <translation>easelctl&#xa0;: planifier et appliquer des groupes de clusters Palette depuis un terminal

Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>
More of each: easelctl help COMMAND

Exit codes:</source>
        <translation>
Pour en savoir plus&#xa0;: easelctl help COMMAND

Codes de retour&#xa0;:</translation>
    </message>
    <message>
        <source>A command is missing. Try: easelctl --help</source>
        <translation>Il manque une commande. Essayez&#xa0;: easelctl --help</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try: easelctl --help</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;%1&#xa0;». Essayez&#xa0;: easelctl --help</translation>
    </message>
    <message>
        <source>Shows how a command is called; without one, which there are.</source>
        <translation>Montre comment appeler une commande&#xa0;; sans commande, lesquelles existent.</translation>
    </message>
    <message>
        <source>Prints a script with which a shell completes commands, options, their values and files. Packages install it; by hand, see the examples.</source>
        <translation>Affiche un script avec lequel un shell complète les commandes, les options, leurs valeurs et les fichiers. Les paquets l&apos;installent&#xa0;; à la main, voir les exemples.</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish.</source>
        <translation>Il n&apos;y a pas de complétion pour «&#xa0;%1&#xa0;»&#xa0;: bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>Prints the manual page easelctl(1).</source>
        <translation>Affiche la page de manuel easelctl(1).</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>by %1, %2, digest %3</source>
        <translation>par %1, %2, empreinte %3</translation>
    </message>
    <message>
        <source>Wave %1, %2: %3</source>
        <translation>Vague %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>easelctl plan: look at a plan, hand it on, have it approved

A plan is a WORKSPACE&apos;s, or that of a PLANFILE.</source>
        <translation>easelctl plan&#xa0;: consulter un plan, le transmettre, le faire approuver

Un plan est celui d&apos;un WORKSPACE, ou d&apos;un PLANFILE.</translation>
    </message>
    <message>
        <source>What about the plan? Try: easelctl plan --help</source>
        <translation>Que faire du plan&#xa0;? Essayez&#xa0;: easelctl plan --help</translation>
    </message>
    <message>
        <source>Shows what the plan of a workspace or of a plan file changes, group by group, the operations in their order, and the digest.</source>
        <translation>Montre ce que change le plan d&apos;un espace de travail ou d&apos;un fichier de plan, groupe par groupe, les opérations dans leur ordre et l&apos;empreinte.</translation>
    </message>
    <message>
        <source>Shows what the second plan makes of the groups that the first does not. Exit codes: 0 they do the same, 1 they differ, 2 could not run.</source>
        <translation>Montre ce que le second plan fait des groupes et que le premier ne fait pas. Codes de retour&#xa0;: 0 ils font la même chose, 1 ils diffèrent, 2 exécution impossible.</translation>
    </message>
    <message>
        <source>Prints the digest of the plan, and nothing else.</source>
        <translation>Affiche l&apos;empreinte du plan, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Shows what the plan is about, for those who approve it; with an option, sets it.</source>
        <translation>Montre l&apos;objet du plan à ceux qui l&apos;approuvent&#xa0;; avec une option, le définit.</translation>
    </message>
    <message>
        <source>A line that says what it is about.</source>
        <translation>Une ligne qui en dit l&apos;objet.</translation>
    </message>
    <message>
        <source>Who answers for it; without, the user of this machine.</source>
        <translation>Qui en répond&#xa0;; sinon, l&apos;utilisateur de cette machine.</translation>
    </message>
    <message>
        <source>Where the change is asked for.</source>
        <translation>Où le changement est demandé.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Tries the plan on the backend without doing it: compares what it touches, and asks the backend what it has a call for. Exit code 1 when an operation would be refused.</source>
        <translation>Essaie le plan sur le backend sans l&apos;exécuter&#xa0;: compare ce qu&apos;il touche et interroge le backend là où un appel existe. Code de retour 1 si une opération serait refusée.</translation>
    </message>
    <message>
        <source>Writes the plan into a plan file (.easelplan), to be kept, compared, signed or imported elsewhere. It holds no secret and no address. An older plan file of that name is replaced; any other file is not.</source>
        <translation>Écrit le plan dans un fichier de plan (.easelplan), à conserver, comparer, signer ou importer ailleurs. Il ne contient ni secret ni adresse. Un ancien fichier de plan de ce nom est remplacé&#xa0;; tout autre fichier ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Puts the plan of a plan file into a workspace, as steps. Where the fleet has moved on since, it is merged field by field; what both changed differently is a conflict to settle before the plan can be applied.</source>
        <translation>Place le plan d&apos;un fichier de plan dans un espace de travail, sous forme d&apos;étapes. Là où le parc a évolué depuis, il est fusionné champ par champ&#xa0;; ce que les deux ont modifié différemment est un conflit à trancher avant d&apos;appliquer le plan.</translation>
    </message>
    <message>
        <source>Merge with the plan that the workspace has already.</source>
        <translation>Fusionner avec le plan que l&apos;espace de travail a déjà.</translation>
    </message>
    <message>
        <source>The workspace has a plan already. Merge both with --merge.</source>
        <translation>L&apos;espace de travail a déjà un plan. Fusionnez les deux avec --merge.</translation>
    </message>
    <message>
        <source>Fixes the digest of the plan. Nothing else is applied from then on; an edit that changes the digest ends the seal.</source>
        <translation>Fige l&apos;empreinte du plan. Dès lors, rien d&apos;autre n&apos;est appliqué&#xa0;; une modification qui change l&apos;empreinte met fin au sceau.</translation>
    </message>
    <message>
        <source>Who seals it; without, the plan&apos;s author.</source>
        <translation>Qui le scelle&#xa0;; sinon, l&apos;auteur du plan.</translation>
    </message>
    <message>
        <source>Sealed. Digest %1</source>
        <translation>Scellé. Empreinte %1</translation>
    </message>
    <message>
        <source>Takes the seal off the plan.</source>
        <translation>Retire le sceau du plan.</translation>
    </message>
    <message>
        <source>The plan is no longer sealed.</source>
        <translation>Le plan n&apos;est plus scellé.</translation>
    </message>
    <message>
        <source>The plan was not sealed.</source>
        <translation>Le plan n&apos;était pas scellé.</translation>
    </message>
    <message>
        <source>Signs a plan file with an SSH key, through ssh-keygen. The signature goes into PLANFILE.sig. A key in the agent is named by its .pub file.</source>
        <translation>Signe un fichier de plan avec une clé SSH, au moyen de ssh-keygen. La signature va dans PLANFILE.sig. Une clé de l&apos;agent est désignée par son fichier .pub.</translation>
    </message>
    <message>
        <source>The private key, or the .pub file of one in the agent.</source>
        <translation>La clé privée, ou le fichier .pub d&apos;une clé de l&apos;agent.</translation>
    </message>
    <message>
        <source>Which key? --key ~/.ssh/id_ed25519, for example.</source>
        <translation>Quelle clé&#xa0;? --key ~/.ssh/id_ed25519, par exemple.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checks that a plan file is whole and signed by somebody who may, through ssh-keygen.</source>
        <translation>Vérifie qu&apos;un fichier de plan est intact et signé par une personne autorisée, au moyen de ssh-keygen.</translation>
    </message>
    <message>
        <source>Who may sign, as in ssh-keygen(1): a line is NAME KEYTYPE KEY.</source>
        <translation>Qui peut signer, comme dans ssh-keygen(1)&#xa0;: une ligne est NAME KEYTYPE KEY.</translation>
    </message>
    <message>
        <source>It has to be this one of them.</source>
        <translation>Ce doit être celui-ci parmi eux.</translation>
    </message>
    <message>
        <source>The signature, when it is not in PLANFILE.sig.</source>
        <translation>La signature, si elle n&apos;est pas dans PLANFILE.sig.</translation>
    </message>
    <message>
        <source>Who may sign? --allowed-signers FILE.</source>
        <translation>Qui peut signer&#xa0;? --allowed-signers FILE.</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2.</source>
        <translation>Signature valide de %1 avec la clé %2.</translation>
    </message>
    <message>
        <source>Reads the whole fleet over the API into a workspace file, which is made when it is not there. A plan in it is put onto what was read.</source>
        <translation>Lit tout le parc via l&apos;API dans un fichier d&apos;espace de travail, créé s&apos;il n&apos;existe pas. Le plan qu&apos;il contient est reporté sur ce qui a été lu.</translation>
    </message>
    <message>
        <source>Pulled %1 host clusters, %2 cluster groups and %3 virtual clusters.</source>
        <translation>%1 clusters hôtes, %2 groupes de clusters et %3 clusters virtuels récupérés.</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>Sections&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Name it by its id.</source>
        <translation>Il y a plusieurs groupes «&#xa0;%1&#xa0;». Désignez-le par son identifiant.</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>Où il est écrit.</translation>
    </message>
    <message>
        <source>Of the file; without it, what the ending of FILE says.</source>
        <translation>Du fichier&#xa0;; sinon, selon l&apos;extension de FILE.</translation>
    </message>
    <message>
        <source>Of the fleet as the plan makes it, instead of as it was read.</source>
        <translation>Du parc tel que le plan le fait, au lieu de tel qu&apos;il a été lu.</translation>
    </message>
    <message>
        <source>Only this group, by its name or id; may be there more than once.</source>
        <translation>Seulement ce groupe, par nom ou identifiant&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Only what is of this project, by its name or id, and what is the tenant&apos;s.</source>
        <translation>Seulement ce qui relève de ce projet, par son nom ou son identifiant, et ce qui relève du tenant.</translation>
    </message>
    <message>
        <source>Only this section; may be there more than once.</source>
        <translation>Seulement cette section&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Of the pages; a4 unless told.</source>
        <translation>Des pages&#xa0;; a4 par défaut.</translation>
    </message>
    <message>
        <source>Of the report: %1.</source>
        <translation>Du rapport&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who answers for it; without it, the author of the plan.</source>
        <translation>Qui en répond&#xa0;; sinon, l&apos;auteur du plan.</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover.</source>
        <translation>Une image PNG ou JPEG pour la couverture.</translation>
    </message>
    <message>
        <source>Of the fleet as it was at a point of the history: its number, a time, or “latest”.</source>
        <translation>Du parc tel qu&apos;il était à un point de l&apos;historique&#xa0;: son numéro, une date, ou «&#xa0;latest&#xa0;».</translation>
    </message>
    <message>
        <source>There is no report “%1”. Try: easelctl report</source>
        <translation>Il n&apos;y a pas de rapport «&#xa0;%1&#xa0;». Essayez&#xa0;: easelctl report</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, not “%1”.</source>
        <translation>--paper est a4 ou letter, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>At a point of the history there is no plan: --at goes neither with --draft nor with the plan&apos;s report.</source>
        <translation>À un point de l&apos;historique, il n&apos;y a pas de plan&#xa0;: --at ne va ni avec --draft ni avec le rapport du plan.</translation>
    </message>
    <message>
        <source>A plan is approved as a whole: its report has no --group.</source>
        <translation>Un plan est approuvé en entier&#xa0;: son rapport n&apos;a pas de --group.</translation>
    </message>
    <message>
        <source>Where to? --output FILE is missing.</source>
        <translation>Vers où&#xa0;? Il manque --output FILE.</translation>
    </message>
    <message>
        <source>--format is pdf, html, csv or json, not “%1”.</source>
        <translation>--format est pdf, html, csv ou json, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html, .csv or .json, and there is no --format.</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine pas par .pdf, .html, .csv ou .json, et il n&apos;y a pas de --format.</translation>
    </message>
    <message>
        <source>Writes a report. KIND is one of: %1. Without it, says what they are and which sections they have.</source>
        <translation>Écrit un rapport. KIND est l&apos;un de&#xa0;: %1. Sinon, indique ce qu&apos;ils sont et leurs sections.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Il n&apos;y a pas de projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: saved as %2</source>
        <translation>%1&#xa0;: enregistré sous %2</translation>
    </message>
    <message>
        <source>Settles what the plan and the backend both changed: all of it, or one conflict. “plan show --json” lists them.</source>
        <translation>Tranche ce que le plan et le backend ont tous deux modifié&#xa0;: tout, ou un seul conflit. «&#xa0;plan show --json&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>Keep what the plan has.</source>
        <translation>Garder ce qu&apos;a le plan.</translation>
    </message>
    <message>
        <source>Take what the backend has.</source>
        <translation>Prendre ce qu&apos;a le backend.</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>Seulement celui-ci.</translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>Indiquez soit --mine, soit --theirs.</translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>Il n&apos;y a aucun conflit à trancher.</translation>
    </message>
    <message numerus="yes">
        <source>Settled %n conflict(s).</source>
        <translation>
            <numerusform>%n conflit tranché.</numerusform>
            <numerusform>%n conflits tranchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s) used</source>
        <translation>
            <numerusform>%1 sur %n cluster virtuel utilisé</numerusform>
            <numerusform>%1 sur %n clusters virtuels utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a workspace holds.</source>
        <translation>Indique ce que contient un espace de travail.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters hôtes</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Groupes de clusters</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuels</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hôtes Edge</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Changements en attente</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflits ouverts</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>System credits</source>
        <translation>Crédits système</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Usage: easelctl %1</source>
        <translation>Utilisation&#xa0;: easelctl %1</translation>
    </message>
    <message>
        <source>More: easelctl help %1</source>
        <translation>En savoir plus&#xa0;: easelctl help %1</translation>
    </message>
    <message>
        <source>Is it --%1?</source>
        <translation>Est-ce --%1&#xa0;?</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, not “%4”.</source>
        <translation>--%1 est %2 ou %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>“%1 %2” does not exist. Try: easelctl help %1</source>
        <translation>«&#xa0;%1 %2&#xa0;» n&apos;existe pas. Essayez&#xa0;: easelctl help %1</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message>
        <source>File with the API key; without it, EASEL_API_KEY.</source>
        <translation>Fichier contenant la clé API&#xa0;; sinon, EASEL_API_KEY.</translation>
    </message>
    <message>
        <source>File with the password of --user; without it, EASEL_PASSWORD.</source>
        <translation>Fichier contenant le mot de passe de --user&#xa0;; sinon, EASEL_PASSWORD.</translation>
    </message>
    <message>
        <source>Where the backend is.</source>
        <translation>Où se trouve le backend.</translation>
    </message>
    <message>
        <source>Only this project, by its uid, instead of the tenant.</source>
        <translation>Seulement ce projet, par son UID, au lieu du tenant.</translation>
    </message>
    <message>
        <source>Sign in as this user, with a password, instead of an API key.</source>
        <translation>Se connecter comme cet utilisateur, avec un mot de passe au lieu d&apos;une clé API.</translation>
    </message>
    <message>
        <source>Which of the user&apos;s organisations.</source>
        <translation>Laquelle des organisations de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>PEM file with a certificate authority to trust besides the system&apos;s.</source>
        <translation>Fichier PEM d&apos;une autorité de certification à approuver en plus de celles du système.</translation>
    </message>
    <message>
        <source>The server&apos;s public key must have this SHA-256.</source>
        <translation>La clé publique du serveur doit avoir ce SHA-256.</translation>
    </message>
    <message>
        <source>Go through this http or socks5 proxy.</source>
        <translation>Passer par ce proxy http ou socks5.</translation>
    </message>
    <message>
        <source>A password is needed: --password-file FILE, or EASEL_PASSWORD.</source>
        <translation>Un mot de passe est nécessaire&#xa0;: --password-file FILE, ou EASEL_PASSWORD.</translation>
    </message>
    <message>
        <source>An API key is needed: --api-key-file FILE, or EASEL_API_KEY.</source>
        <translation>Une clé API est nécessaire&#xa0;: --api-key-file FILE, ou EASEL_API_KEY.</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1</source>
        <translation>Impossible de lire le fichier de clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>Le fichier de clé est vide.</translation>
    </message>
    <message>
        <source>Lists the groups and their vCluster versions, those that wait for an upgrade first.</source>
        <translation>Liste les groupes et leurs versions de vCluster, d&apos;abord ceux qui attendent une mise à niveau.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2, planned</source>
        <translation>%1 -&gt; %2, planifié</translation>
    </message>
    <message numerus="yes">
        <source>  %n virtual cluster(s)</source>
        <translation>
            <numerusform>  %n cluster virtuel</numerusform>
            <numerusform>  %n clusters virtuels</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>  The default of %1 is not known: all that differs from the new one is kept.</source>
        <translation>  La valeur par défaut de %1 est inconnue&#xa0;: tout ce qui diffère de la nouvelle est gardé.</translation>
    </message>
    <message>
        <source>  settled: %1</source>
        <translation>  tranché&#xa0;: %1</translation>
    </message>
    <message>
        <source>  TO SETTLE: %1</source>
        <translation>  À TRANCHER&#xa0;: %1</translation>
    </message>
    <message>
        <source>  kept: %1</source>
        <translation>  gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>  see to: %1</source>
        <translation>  à vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Puts upgrades into the plan, as one step: the new default with what was changed by hand. A group with values that both changed is refused until --conflicts says which side is taken.</source>
        <translation>Met des mises à niveau dans le plan, en une étape&#xa0;: la nouvelle valeur par défaut avec ce qui a été modifié à la main. Un groupe dont les deux côtés ont modifié des valeurs est refusé tant que --conflicts ne dit pas quel côté retenir.</translation>
    </message>
    <message>
        <source>The group, by name or id.</source>
        <translation>Le groupe, par nom ou identifiant.</translation>
    </message>
    <message>
        <source>All groups that wait for an upgrade; those that are refused are named, and the others planned.</source>
        <translation>Tous les groupes qui attendent une mise à niveau&#xa0;; ceux refusés sont nommés, les autres planifiés.</translation>
    </message>
    <message>
        <source>The platform&apos;s default of the version that the group has.</source>
        <translation>La valeur par défaut de la plateforme pour la version du groupe.</translation>
    </message>
    <message>
        <source>Where it is not known: what several groups of the version have in common is taken for it.</source>
        <translation>Si elle est inconnue&#xa0;: ce que plusieurs groupes de la version ont en commun en tient lieu.</translation>
    </message>
    <message>
        <source>Which side is taken where both changed a value.</source>
        <translation>Quel côté retenir là où les deux ont modifié une valeur.</translation>
    </message>
    <message>
        <source>Shows it, and plans nothing.</source>
        <translation>Le montre, et ne planifie rien.</translation>
    </message>
    <message>
        <source>Which groups? Say --group NAME or --all.</source>
        <translation>Quels groupes&#xa0;? Indiquez --group NAME ou --all.</translation>
    </message>
    <message>
        <source>Upgrade “%1”</source>
        <translation>Mettre à niveau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>Mettre à niveau %n groupe</numerusform>
            <numerusform>Mettre à niveau %n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned.</source>
        <translation>
            <numerusform>%n mise à niveau planifiée.</numerusform>
            <numerusform>%n mises à niveau planifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for an upgrade.</source>
        <translation>Rien n&apos;attend de mise à niveau.</translation>
    </message>
    <message>
        <source>Shows in which waves the planned upgrades are applied, or puts them into waves: a canary, then the others by risk or by region.</source>
        <translation>Montre dans quelles vagues les mises à niveau planifiées sont appliquées, ou les répartit en vagues&#xa0;: un canari, puis les autres par risque ou par région.</translation>
    </message>
    <message>
        <source>In which order; none is all at once.</source>
        <translation>Dans quel ordre&#xa0;; none signifie tous à la fois.</translation>
    </message>
    <message>
        <source>No waves: the plan is applied in one go.</source>
        <translation>Pas de vagues&#xa0;: le plan est appliqué d&apos;un seul coup.</translation>
    </message>
    <message>
        <source>easelctl upgrade: vCluster versions of cluster groups</source>
        <translation>easelctl upgrade&#xa0;: versions de vCluster des groupes de clusters</translation>
    </message>
    <message>
        <source>What about upgrades? Try: easelctl upgrade --help</source>
        <translation>Que faire des mises à niveau&#xa0;? Essayez&#xa0;: easelctl upgrade --help</translation>
    </message>
    <message>
        <source>CPU cores, a whole number.</source>
        <translation>Cœurs CPU, un nombre entier.</translation>
    </message>
    <message>
        <source>Memory in GiB; a part of one is allowed.</source>
        <translation>Mémoire en GiB&#xa0;; une fraction est permise.</translation>
    </message>
    <message>
        <source>Storage in GiB.</source>
        <translation>Stockage en GiB.</translation>
    </message>
    <message>
        <source>--%1 wants a number above zero.</source>
        <translation>--%1 attend un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>There is no cluster group “%1”.</source>
        <translation>Il n&apos;y a pas de groupe de clusters «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster groups are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n groupe de clusters s&apos;appelle «&#xa0;%1&#xa0;». Indiquez son UID.</numerusform>
            <numerusform>%n groupes de clusters s&apos;appellent «&#xa0;%1&#xa0;». Indiquez l&apos;UID de l&apos;un d&apos;eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no virtual cluster “%1”.</source>
        <translation>Il n&apos;y a pas de cluster virtuel «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual clusters are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n cluster virtuel s&apos;appelle «&#xa0;%1&#xa0;». Indiquez son UID.</numerusform>
            <numerusform>%n clusters virtuels s&apos;appellent «&#xa0;%1&#xa0;». Indiquez l&apos;UID de l&apos;un d&apos;eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which project? Say --project.</source>
        <translation>Dans quel projet&#xa0;? Indiquez --project.</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is so already: nothing was planned.</source>
        <translation>C&apos;est déjà le cas&#xa0;: rien n&apos;a été planifié.</translation>
    </message>
    <message>
        <source>Lists the virtual clusters as the plan has them, with what it does to them.</source>
        <translation>Liste les clusters virtuels tels que le plan les a, avec ce qu&apos;il leur fait.</translation>
    </message>
    <message>
        <source>Only those of this cluster group, by name or uid.</source>
        <translation>Seulement ceux de ce groupe de clusters, par nom ou UID.</translation>
    </message>
    <message>
        <source>Plans a new virtual cluster on a cluster group. Without a size it gets what one needs at least.</source>
        <translation>Planifie un nouveau cluster virtuel sur un groupe de clusters. Sans taille, il reçoit le minimum nécessaire.</translation>
    </message>
    <message>
        <source>The cluster group, by name or uid.</source>
        <translation>Le groupe de clusters, par nom ou UID.</translation>
    </message>
    <message>
        <source>The project that it belongs to, by name or uid.</source>
        <translation>Le projet auquel il appartient, par nom ou UID.</translation>
    </message>
    <message>
        <source>On which cluster group? Say --group.</source>
        <translation>Sur quel groupe de clusters&#xa0;? Indiquez --group.</translation>
    </message>
    <message>
        <source>Plans another size of a virtual cluster; what is not said stays.</source>
        <translation>Planifie une autre taille pour un cluster virtuel&#xa0;; ce qui n&apos;est pas indiqué reste.</translation>
    </message>
    <message>
        <source>To which size? Say --cpu, --memory or --storage.</source>
        <translation>À quelle taille&#xa0;? Indiquez --cpu, --memory ou --storage.</translation>
    </message>
    <message>
        <source>Plans to pause a virtual cluster: it gives back CPU and memory, and keeps its storage and its part of the credit.</source>
        <translation>Planifie la mise en pause d&apos;un cluster virtuel&#xa0;: il rend CPU et mémoire, et garde son stockage et sa part du crédit.</translation>
    </message>
    <message>
        <source>Plans to resume a virtual cluster.</source>
        <translation>Planifie la reprise d&apos;un cluster virtuel.</translation>
    </message>
    <message>
        <source>Plans to delete a virtual cluster, with all that runs in it. One that the plan deploys leaves the plan.</source>
        <translation>Planifie la suppression d&apos;un cluster virtuel, avec tout ce qui y tourne. S&apos;il est déployé par le plan, il quitte le plan.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 virtual clusters, %4 of %5</source>
        <translation>%1&#xa0;: %2 sur %3 clusters virtuels, %4 sur %5</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Shows how much of the developer credit of the tenant, of the system and of the user is used with the plan. With numbers it first tells the workspace what each user may draw on: Palette keeps it in the developer settings of the tenant, which Easel cannot read.</source>
        <translation>Montre quelle part du crédit développeur du tenant, du système et de l&apos;utilisateur le plan consomme. Avec des nombres, indique d&apos;abord à l&apos;espace de travail ce dont chaque utilisateur dispose&#xa0;: Palette le garde dans les paramètres développeur du tenant, qu&apos;Easel ne peut pas lire.</translation>
    </message>
    <message>
        <source>How many virtual clusters a user may have.</source>
        <translation>Combien de clusters virtuels un utilisateur peut avoir.</translation>
    </message>
    <message>
        <source>Forgets what a user may draw on.</source>
        <translation>Oublie ce dont un utilisateur dispose.</translation>
    </message>
    <message>
        <source>--unknown goes with no number.</source>
        <translation>--unknown ne va avec aucun nombre.</translation>
    </message>
    <message>
        <source>--count wants a whole number.</source>
        <translation>--count attend un nombre entier.</translation>
    </message>
    <message>
        <source>easelctl vc: virtual clusters in the plan of a workspace; “apply” carries it out</source>
        <translation>easelctl vc&#xa0;: clusters virtuels dans le plan d&apos;un espace de travail&#xa0;; «&#xa0;apply&#xa0;» l&apos;exécute</translation>
    </message>
    <message>
        <source>What about virtual clusters? Try: easelctl vc --help</source>
        <translation>Que faire des clusters virtuels&#xa0;? Essayez&#xa0;: easelctl vc --help</translation>
    </message>
</context>
<context>
    <name>FateLook</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>waived until %1: %2</source>
        <translation>sous dérogation jusqu&apos;au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes; the plan adds %4 and removes %5; %6 waived</source>
        <translation>%1 erreurs, %2 avertissements, %3 remarques&#xa0;; le plan en ajoute %4 et en retire %5&#xa0;; %6 sous dérogation</translation>
    </message>
</context>
<context>
    <name>FleetComparison</name>
    <message>
        <source>Cluster groups</source>
        <translation>Groupes de clusters</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters hôtes</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuels</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hôtes Edge</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Before the history</source>
        <translation>Avant l&apos;historique</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Version de Kubernetes</translation>
    </message>
    <message>
        <source>Enabled as a host</source>
        <translation>Activé comme hôte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>DNS hôte</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Groupe de clusters</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster hôte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>Cluster Edge</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>Version de vCluster</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Project “%1”</source>
        <translation>Projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Valeur par défaut de %1</translation>
    </message>
    <message>
        <source>CPU allowed</source>
        <translation>CPU autorisés</translation>
    </message>
    <message>
        <source>CPU requested</source>
        <translation>CPU demandés</translation>
    </message>
    <message>
        <source>CPU free</source>
        <translation>CPU libres</translation>
    </message>
    <message>
        <source>Memory allowed</source>
        <translation>Mémoire autorisée</translation>
    </message>
    <message>
        <source>Memory requested</source>
        <translation>Mémoire demandée</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Mémoire libre</translation>
    </message>
    <message>
        <source>Storage requested</source>
        <translation>Stockage demandé</translation>
    </message>
    <message>
        <source>CPU of all host clusters</source>
        <translation>CPU de tous les clusters hôtes</translation>
    </message>
    <message>
        <source>Memory of all host clusters</source>
        <translation>Mémoire de tous les clusters hôtes</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>Tout le parc</translation>
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
        <translation>Des clusters hôtes</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters hôtes</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Groupes de clusters</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuels</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 host clusters, %2 groups, %3 virtual clusters</source>
        <translation>%1 clusters hôtes, %2 groupes, %3 clusters virtuels</translation>
    </message>
    <message>
        <source>“%1” is no size. Say bytes, or 500K, 20M, 1G.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une taille. Indiquez des octets, ou 500K, 20M, 1G.</translation>
    </message>
    <message>
        <source>Lists the points of the history, the oldest first, and what they take of the file.</source>
        <translation>Liste les points de l&apos;historique, du plus ancien au plus récent, et ce qu&apos;ils occupent dans le fichier.</translation>
    </message>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>L&apos;espace de travail n&apos;a pas encore d&apos;historique. Chaque récupération ajoute un point.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the figures and the cluster groups of a point: its number, a time (the last point until then), or “latest”.</source>
        <translation>Montre les chiffres et les groupes de clusters d&apos;un point&#xa0;: son numéro, une date (le dernier point jusque-là), ou «&#xa0;latest&#xa0;».</translation>
    </message>
    <message>
        <source>What became of the fleet between two points, each a number, a time or “latest”.</source>
        <translation>Ce qu&apos;est devenu le parc entre deux points, chacun un numéro, une date ou «&#xa0;latest&#xa0;».</translation>
    </message>
    <message>
        <source>As CSV, a line for each field.</source>
        <translation>En CSV, une ligne par champ.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Rien n&apos;est différent.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>Takes points out of the history for good. The newest always stays. What several options name goes in the order of the options here.</source>
        <translation>Retire définitivement des points de l&apos;historique. Le plus récent reste toujours. Si plusieurs options en désignent, elles s&apos;appliquent dans l&apos;ordre donné ici.</translation>
    </message>
    <message>
        <source>Points older than that many days, counted back from now.</source>
        <translation>Les points plus anciens que ce nombre de jours, à compter de maintenant.</translation>
    </message>
    <message>
        <source>All but every nth point, counted back from the newest.</source>
        <translation>Tous sauf un point sur n, en comptant depuis le plus récent.</translation>
    </message>
    <message>
        <source>The oldest, until the history takes no more than this: bytes, or 500K, 20M, 1G.</source>
        <translation>Les plus anciens, jusqu&apos;à ce que l&apos;historique n&apos;occupe plus que cela&#xa0;: des octets, ou 500K, 20M, 1G.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Dire seulement ce qui serait retiré.</translation>
    </message>
    <message>
        <source>--older-than takes a number of days.</source>
        <translation>--older-than attend un nombre de jours.</translation>
    </message>
    <message>
        <source>--keep-every takes a number from 2 on.</source>
        <translation>--keep-every attend un nombre à partir de 2.</translation>
    </message>
    <message>
        <source>Say which points: --older-than, --keep-every or --at-most.</source>
        <translation>Indiquez quels points&#xa0;: --older-than, --keep-every ou --at-most.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go and free %1.</source>
        <translation>
            <numerusform>%n point serait retiré et libérerait %1.</numerusform>
            <numerusform>%n points seraient retirés et libéreraient %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are gone, which freed %1.</source>
        <translation>
            <numerusform>%n point a été retiré, ce qui a libéré %1.</numerusform>
            <numerusform>%n points ont été retirés, ce qui a libéré %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>easelctl history: what the fleet was at each pull</source>
        <translation>easelctl history&#xa0;: ce qu&apos;était le parc à chaque récupération</translation>
    </message>
    <message>
        <source>What about the history? Try: easelctl history --help</source>
        <translation>Que faire de l&apos;historique&#xa0;? Essayez&#xa0;: easelctl history --help</translation>
    </message>
</context>
<context>
    <name>HistoryPoint</name>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>L&apos;espace de travail n&apos;a pas encore d&apos;historique. Chaque récupération ajoute un point.</translation>
    </message>
    <message>
        <source>There is no point %1 in the history. See: easelctl history list</source>
        <translation>Il n&apos;y a pas de point %1 dans l&apos;historique. Voir&#xa0;: easelctl history list</translation>
    </message>
    <message>
        <source>“%1” is neither a point&apos;s number, nor a time such as 2026-03-01 or 2026-03-01T12:00, nor “latest”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni le numéro d&apos;un point, ni une date comme 2026-03-01 ou 2026-03-01T12:00, ni «&#xa0;latest&#xa0;».</translation>
    </message>
    <message>
        <source>The history begins at %1, after that.</source>
        <translation>L&apos;historique ne commence qu&apos;après, le %1.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un texte.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une liste.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» a la valeur inconnue «&#xa0;%2&#xa0;».</translation>
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
            <numerusform>%n cluster hôte</numerusform>
            <numerusform>%n clusters hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free edge host(s)</source>
        <translation>
            <numerusform>%n hôte Edge libre</numerusform>
            <numerusform>%n hôtes Edge libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeConflict</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The group exists by now, with another distribution than the plan gave it. That cannot change any more.</source>
        <translation>Le groupe existe désormais, avec une autre distribution que celle du plan. Elle ne peut plus changer.</translation>
    </message>
    <message>
        <source>The group exists on the backend by now, with another value than the plan gave it.</source>
        <translation>Le groupe existe désormais sur le backend, avec une autre valeur que celle du plan.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the same lines, each in their way.</source>
        <translation>Le plan et quelqu&apos;un sur le backend ont modifié les mêmes lignes, chacun à sa manière.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the order of the profiles, each in their way.</source>
        <translation>Le plan et quelqu&apos;un sur le backend ont modifié l&apos;ordre des profils, chacun à sa manière.</translation>
    </message>
    <message>
        <source>Somebody on the backend took out the host cluster whose settings the plan changes.</source>
        <translation>Quelqu&apos;un sur le backend a retiré le cluster hôte dont le plan modifie les paramètres.</translation>
    </message>
    <message>
        <source>The plan takes out the host cluster, and somebody on the backend changed its settings.</source>
        <translation>Le plan retire le cluster hôte, et quelqu&apos;un sur le backend en a modifié les paramètres.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed this, each in their way.</source>
        <translation>Le plan et quelqu&apos;un sur le backend ont modifié ceci, chacun à sa manière.</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Tout le groupe</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>existait</translation>
    </message>
    <message>
        <source>did not exist</source>
        <translation>n&apos;existait pas</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>The plan deletes the group, and somebody on the backend changed it since the plan was made.</source>
        <translation>Le plan supprime le groupe, et quelqu&apos;un sur le backend l&apos;a modifié depuis la création du plan.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>the project is gone</source>
        <translation>le projet a disparu</translation>
    </message>
    <message>
        <source>The project of the group does not exist any more, or this account cannot read it. Keeping yours makes the group in the tenant.</source>
        <translation>Le projet du groupe n&apos;existe plus, ou ce compte ne peut pas le lire. Garder le vôtre crée le groupe dans le tenant.</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the group that the plan changes. Keeping yours makes it anew.</source>
        <translation>Quelqu&apos;un sur le backend a supprimé le groupe que le plan modifie. Garder le vôtre le recrée.</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>Cluster hôte %1</translation>
    </message>
    <message>
        <source>not in the fleet any more</source>
        <translation>n&apos;est plus dans le parc</translation>
    </message>
    <message>
        <source>The plan needs %1 in this group. The cluster is gone from the fleet, or this account cannot read it any more.</source>
        <translation>Le plan a besoin de %1 dans ce groupe. Le cluster a disparu du parc, ou ce compte ne peut plus le lire.</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>membre de %1</translation>
    </message>
    <message>
        <source>member of “%1”</source>
        <translation>membre de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The plan lets %1 join “%2”. Meanwhile somebody on the backend let it join %3.</source>
        <translation>Le plan fait rejoindre «&#xa0;%2&#xa0;» à %1. Entre-temps, quelqu&apos;un sur le backend l&apos;a fait entrer dans %3.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1; another group is called %2</source>
        <translation>%1&#xa0;; un autre groupe s&apos;appelle %2</translation>
    </message>
    <message>
        <source>Another group has the name that the plan gives this one. Keeping yours calls it “%1”; taking theirs leaves it “%2”.</source>
        <translation>Un autre groupe porte le nom que le plan donne à celui-ci. Garder le vôtre le nomme «&#xa0;%1&#xa0;»&#xa0;; prendre le leur le laisse «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>another group is called %1</source>
        <translation>un autre groupe s&apos;appelle %1</translation>
    </message>
    <message>
        <source>Another group has the name of the one that the plan creates. Keeping yours calls it “%1”; taking theirs does not create it.</source>
        <translation>Un autre groupe porte le nom de celui que le plan crée. Garder le vôtre le nomme «&#xa0;%1&#xa0;»&#xa0;; prendre le leur ne le crée pas.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respectée</translation>
    </message>
    <message>
        <source>broken together with theirs</source>
        <translation>enfreinte avec la leur</translation>
    </message>
    <message>
        <source>%1 Neither the plan nor the backend breaks this rule alone. Taking theirs takes back what the plan does to this group.</source>
        <translation>%1 Ni le plan ni le backend n&apos;enfreint seul cette règle. Prendre le leur annule ce que le plan fait à ce groupe.</translation>
    </message>
    <message>
        <source>The plan of this workspace and the one that was imported change this, each in its way. “Theirs” is what was planned here, “mine” is what was imported.</source>
        <translation>Le plan de cet espace de travail et celui qui a été importé modifient ceci, chacun à sa manière. «&#xa0;Le leur&#xa0;» est ce qui était planifié ici, «&#xa0;le mien&#xa0;» ce qui a été importé.</translation>
    </message>
    <message>
        <source>The distribution of a group that exists cannot change.</source>
        <translation>La distribution d&apos;un groupe existant ne peut pas changer.</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone too. Deploy a new one on another group.</source>
        <translation>Le groupe du cluster virtuel a disparu aussi. Déployez-en un nouveau sur un autre groupe.</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone. Deploy it on another group.</source>
        <translation>Le groupe du cluster virtuel a disparu. Déployez-le sur un autre groupe.</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Cluster virtuel %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>Taille du cluster virtuel %1</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the size, each in their way.</source>
        <translation>Le plan et quelqu&apos;un sur le backend ont modifié la taille, chacun à sa manière.</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the virtual cluster that the plan changes. Keeping yours deploys a new, empty one.</source>
        <translation>Quelqu&apos;un sur le backend a supprimé le cluster virtuel que le plan modifie. Garder le vôtre en déploie un nouveau, vide.</translation>
    </message>
    <message>
        <source>The plan deletes the virtual cluster, and somebody on the backend changed it since the plan was made.</source>
        <translation>Le plan supprime le cluster virtuel, et quelqu&apos;un sur le backend l&apos;a modifié depuis la création du plan.</translation>
    </message>
    <message>
        <source>another one is called %1</source>
        <translation>un autre s&apos;appelle %1</translation>
    </message>
    <message>
        <source>Another virtual cluster has the name of the one that the plan deploys. Keeping yours gives it another name; taking theirs does not deploy it.</source>
        <translation>Un autre cluster virtuel porte le nom de celui que le plan déploie. Garder le vôtre lui donne un autre nom&#xa0;; prendre le leur ne le déploie pas.</translation>
    </message>
    <message>
        <source>the group is gone</source>
        <translation>le groupe a disparu</translation>
    </message>
    <message>
        <source>The group on which the plan deploys the virtual cluster does not exist any more.</source>
        <translation>Le groupe sur lequel le plan déploie le cluster virtuel n&apos;existe plus.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Équilibreur de charge</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Défaillant</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reprise</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>Create “%1” with %n host cluster(s)</source>
        <translation>
            <numerusform>Créer «&#xa0;%1&#xa0;» avec %n cluster hôte</numerusform>
            <numerusform>Créer «&#xa0;%1&#xa0;» avec %n clusters hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Update the description and tags of “%1”</source>
        <translation>Mettre à jour la description et les tags de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Update the host clusters and settings of “%1”</source>
        <translation>Mettre à jour les clusters hôtes et les paramètres de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Update the add-on profiles of “%1”</source>
        <translation>Mettre à jour les profils complémentaires de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2” for a moment</source>
        <translation>Renommer provisoirement «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Free the host DNS of “%1” for a moment</source>
        <translation>Libérer provisoirement le DNS hôte de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>DNS hôte de %1</translation>
    </message>
    <message>
        <source>Deploy virtual cluster %1 on “%2” with %3</source>
        <translation>Déployer le cluster virtuel %1 sur «&#xa0;%2&#xa0;» avec %3</translation>
    </message>
    <message>
        <source>Resize virtual cluster %1 to %2</source>
        <translation>Redimensionner le cluster virtuel %1 à %2</translation>
    </message>
    <message>
        <source>Pause virtual cluster %1</source>
        <translation>Mettre en pause le cluster virtuel %1</translation>
    </message>
    <message>
        <source>Resume virtual cluster %1</source>
        <translation>Reprendre le cluster virtuel %1</translation>
    </message>
    <message>
        <source>Delete virtual cluster %1</source>
        <translation>Supprimer le cluster virtuel %1</translation>
    </message>
</context>
<context>
    <name>PaletteClient</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Pull again in a moment.</source>
        <translation>La liste change plus vite qu&apos;on ne peut la lire. Récupérez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The backend does not tell what has changed.</source>
        <translation>Le backend n&apos;indique pas ce qui a changé.</translation>
    </message>
    <message>
        <source>The backend&apos;s answer to a creation cannot be read.</source>
        <translation>La réponse du backend à une création est illisible.</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>Everywhere in the window</source>
        <translation>Partout dans la fenêtre</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board and topology, while something is carried</source>
        <translation>Tableau et topologie, en portant quelque chose</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>Liste du parc</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tables et listes</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Configuration editor</source>
        <translation>Éditeur de configuration</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>The next region: tool bar, pages, Fleet, page, inspector, panels, status bar</source>
        <translation>La zone suivante&#xa0;: barre d&apos;outils, pages, Parc, page, inspecteur, panneaux, barre d&apos;état</translation>
    </message>
    <message>
        <source>The region before</source>
        <translation>La zone précédente</translation>
    </message>
    <message>
        <source>The next divider or table header; arrows move it or choose a column</source>
        <translation>Le séparateur ou l&apos;en-tête de table suivant&#xa0;; les flèches le déplacent ou choisissent une colonne</translation>
    </message>
    <message>
        <source>The menu of what has the focus</source>
        <translation>Le menu de ce qui a le focus</translation>
    </message>
    <message>
        <source>Go to another card or host cluster</source>
        <translation>Aller à une autre carte ou à un autre cluster hôte</translation>
    </message>
    <message>
        <source>First and last group</source>
        <translation>Premier et dernier groupe</translation>
    </message>
    <message>
        <source>Find by the beginning of its name</source>
        <translation>Trouver par le début du nom</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Pick up the host clusters that are selected</source>
        <translation>Saisir les clusters hôtes sélectionnés</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>En sélectionner un de plus, ou un de moins</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Select all members of the group</source>
        <translation>Sélectionner tous les membres du groupe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Delete the group, or remove the host clusters from it</source>
        <translation>Supprimer le groupe, ou en retirer les clusters hôtes</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>Choisir le groupe</translation>
    </message>
    <message>
        <source>The next group that takes it</source>
        <translation>Le groupe suivant qui accepte</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Drop, and stay in the old group too</source>
        <translation>Déposer, en restant aussi dans l&apos;ancien groupe</translation>
    </message>
    <message>
        <source>Drop into a new group</source>
        <translation>Déposer dans un nouveau groupe</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Go to a neighbour</source>
        <translation>Aller à un voisin</translation>
    </message>
    <message>
        <source>The one before and the next</source>
        <translation>Le précédent et le suivant</translation>
    </message>
    <message>
        <source>Go into it</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Go out of it</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Go along a link</source>
        <translation>Suivre un lien</translation>
    </message>
    <message>
        <source>Leave only what is related</source>
        <translation>Ne laisser que ce qui est lié</translation>
    </message>
    <message>
        <source>Fly to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Nearer and farther</source>
        <translation>Plus près et plus loin</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation>Revenir où vous étiez, et avancer de nouveau</translation>
    </message>
    <message>
        <source>Copy the rows that are selected</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Une autre ligne</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>Une page vers le haut ou le bas</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Première et dernière ligne</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Take a lost host out of the simulation</source>
        <translation>Retirer un hôte perdu de la simulation</translation>
    </message>
    <message>
        <source>Move a profile up and down</source>
        <translation>Monter ou descendre un profil</translation>
    </message>
    <message>
        <source>Another bar or point</source>
        <translation>Une autre barre ou un autre point</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Premier et dernier</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation>Revenir à tous les groupes</translation>
    </message>
    <message>
        <source>Page before and page after</source>
        <translation>Page précédente et page suivante</translation>
    </message>
    <message>
        <source>Next difference, and the one before</source>
        <translation>Différence suivante et précédente</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next place, and the one before</source>
        <translation>Occurrence suivante et précédente</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave the text, where Tab indents</source>
        <translation>Quitter le texte, où Tab indente</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 CPU</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>%1, %2, %3 storage</source>
        <translation>%1, %2, stockage %3</translation>
    </message>
    <message>
        <source>external IPs %1</source>
        <translation>IP externes %1</translation>
    </message>
    <message>
        <source>traffic policy %1</source>
        <translation>politique de trafic %1</translation>
    </message>
    <message>
        <source>source ranges %1</source>
        <translation>plages sources %1</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>valeurs par défaut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>Limite CPU</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de mémoire</translation>
    </message>
    <message>
        <source>Storage limit</source>
        <translation>Limite de stockage</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Surallocation</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Profils complémentaires</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>Cluster hôte %1</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>DNS hôte de %1</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>Port de %1</translation>
    </message>
    <message>
        <source>Load balancer of %1</source>
        <translation>Équilibreur de charge de %1</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>pas membre</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>member, %1</source>
        <translation>membre, %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a virtual cluster</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a virtual cluster</comment>
        <translation>en marche</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pause</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Cluster virtuel %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>Taille du cluster virtuel %1</translation>
    </message>
    <message>
        <source>State of virtual cluster %1</source>
        <translation>État du cluster virtuel %1</translation>
    </message>
</context>
<context>
    <name>PlanApply</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>L&apos;application a été annulée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>taken by another group</source>
        <translation>pris par un autre groupe</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster hôte</translation>
    </message>
    <message>
        <source>%1 joined “%2”</source>
        <translation>%1 a rejoint «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 joins “%2”</source>
        <translation>%1 rejoint «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No answer came, and it could not be looked up: %1 Apply again to find out.</source>
        <translation>Aucune réponse n&apos;est arrivée, et la vérification a échoué&#xa0;: %1 Appliquez de nouveau pour le savoir.</translation>
    </message>
    <message>
        <source>The backend gave no answer and did not carry it out, twice.</source>
        <translation>Le backend n&apos;a pas répondu et n&apos;a pas exécuté l&apos;opération, deux fois de suite.</translation>
    </message>
    <message>
        <source>No answer came, and “%1” has been written since, but does not have the change: somebody has taken it back, or has written it. It is not sent again by itself. Pull and look; apply again if it is still wanted.</source>
        <translation>Aucune réponse n&apos;est arrivée, et «&#xa0;%1&#xa0;» a été écrit depuis, mais sans le changement&#xa0;: quelqu&apos;un l&apos;a annulé, ou a écrasé le groupe. Il n&apos;est pas renvoyé automatiquement. Récupérez et vérifiez&#xa0;; appliquez de nouveau s&apos;il est toujours voulu.</translation>
    </message>
    <message>
        <source>No answer came, and there is a group “%1” now that does not carry Easel&apos;s mark: this apply may have made it, or somebody else. It is not made again. Pull to have it in the fleet; then take the creation out of the plan, or give the new group another name.</source>
        <translation>Aucune réponse n&apos;est arrivée, et il existe maintenant un groupe «&#xa0;%1&#xa0;» sans la marque d&apos;Easel&#xa0;: cette application a pu le créer, ou quelqu&apos;un d&apos;autre. Il n&apos;est pas recréé. Récupérez pour l&apos;avoir dans le parc&#xa0;; retirez ensuite la création du plan, ou donnez un autre nom au nouveau groupe.</translation>
    </message>
    <message>
        <source>“%1” was deleted on the backend meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé entre-temps sur le backend.</translation>
    </message>
    <message>
        <source>“%1” was changed on the backend while the plan was being applied: %2 is “%3” now.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié sur le backend pendant l&apos;application du plan&#xa0;: %2 est maintenant «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The backend said that “%1” is deleted, but it is still there.</source>
        <translation>Le backend a dit que «&#xa0;%1&#xa0;» est supprimé, mais il existe toujours.</translation>
    </message>
    <message>
        <source>The backend accepted it, but it could not be read back: %1 Apply again to find out.</source>
        <translation>Le backend l&apos;a acceptée, mais la relecture a échoué&#xa0;: %1 Appliquez de nouveau pour le savoir.</translation>
    </message>
    <message>
        <source>The backend accepted the change of “%1”, but has another value for %2 now: “%3” instead of “%4”.</source>
        <translation>Le backend a accepté la modification de «&#xa0;%1&#xa0;», mais a maintenant une autre valeur pour %2&#xa0;: «&#xa0;%3&#xa0;» au lieu de «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>The group “%1” (uid %2) carries the mark of this apply, which made the group with the uid %3: it was made twice. Look which of them is used, and delete the other one.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» (UID %2) porte la marque de cette application, qui a créé le groupe d&apos;UID %3&#xa0;: il a été créé deux fois. Regardez lequel est utilisé, et supprimez l&apos;autre.</translation>
    </message>
    <message>
        <source>Besides the group “%1” that this apply made (uid %3) there is another one of that name (uid %2). Look which of them is used, and delete the other one or give it another name.</source>
        <translation>Outre le groupe «&#xa0;%1&#xa0;» créé par cette application (UID %3), il y en a un autre de ce nom (UID %2). Regardez lequel est utilisé, et supprimez ou renommez l&apos;autre.</translation>
    </message>
    <message>
        <source>Name of virtual cluster %1</source>
        <translation>Nom du cluster virtuel %1</translation>
    </message>
    <message>
        <source>taken by another cluster</source>
        <translation>pris par un autre cluster</translation>
    </message>
    <message>
        <source>%1 is still %2. Apply again to go on.</source>
        <translation>%1 est toujours à l&apos;état %2. Appliquez de nouveau pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is still %2 after %n second(s). Look at it on the backend, and apply again.</source>
        <translation>
            <numerusform>%1 est toujours à l&apos;état %2 après %n seconde. Examinez-le sur le backend, et appliquez de nouveau.</numerusform>
            <numerusform>%1 est toujours à l&apos;état %2 après %n secondes. Examinez-le sur le backend, et appliquez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came, and there is a virtual cluster %1 now that does not carry Easel&apos;s mark: this apply may have deployed it, or somebody else. It is not deployed again. Pull to have it in the fleet; then take the deployment out of the plan, or give the new one another name.</source>
        <translation>Aucune réponse n&apos;est arrivée, et il existe maintenant un cluster virtuel %1 sans la marque d&apos;Easel&#xa0;: cette application a pu le déployer, ou quelqu&apos;un d&apos;autre. Il n&apos;est pas redéployé. Récupérez pour l&apos;avoir dans le parc&#xa0;; retirez ensuite le déploiement du plan, ou donnez un autre nom au nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe plus.</translation>
    </message>
</context>
<context>
    <name>PlanConflicts</name>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Settle %1 by an edit</source>
        <translation>Trancher %1 en modifiant</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Garder le mien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Prendre le leur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep mine in %n conflict(s)</source>
        <translation>
            <numerusform>Garder le mien dans %n conflit</numerusform>
            <numerusform>Garder le mien dans %n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)</source>
        <translation>
            <numerusform>Prendre le leur dans %n conflit</numerusform>
            <numerusform>Prendre le leur dans %n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) with the backend are not settled: %1. Settle them on the page “Review and apply” first.</source>
        <translation>
            <numerusform>%n conflit avec le backend n&apos;est pas tranché&#xa0;: %1. Tranchez-le d&apos;abord sur la page «&#xa0;Relire et appliquer&#xa0;».</numerusform>
            <numerusform>%n conflits avec le backend ne sont pas tranchés&#xa0;: %1. Tranchez-les d&apos;abord sur la page «&#xa0;Relire et appliquer&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExchange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>virtual cluster %1</source>
        <translation>cluster virtuel %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>cluster %1</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>projet %1</translation>
    </message>
    <message>
        <source>The plan was made for another tenant: here there is no %1. Open a workspace of the backend that it was made for.</source>
        <translation>Le plan a été fait pour un autre tenant&#xa0;: %1 n&apos;existe pas ici. Ouvrez un espace de travail du backend auquel il est destiné.</translation>
    </message>
    <message>
        <source>Merge the imported plan</source>
        <translation>Fusionner le plan importé</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The plan cannot be exported: %1</source>
        <translation>Impossible d&apos;exporter le plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a whole plan file. It was left as it is: choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n&apos;est pas un fichier de plan complet. Il a été laissé tel quel&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is here already: nothing had to be done.</source>
        <translation>%1 est déjà ici&#xa0;: il n&apos;y avait rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s) and merged with what has changed since.</source>
        <translation>
            <numerusform>%1 a été importé en %n étape et fusionné avec ce qui a changé depuis.</numerusform>
            <numerusform>%1 a été importé en %n étapes et fusionné avec ce qui a changé depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s).</source>
        <translation>
            <numerusform>%1 a été importé en %n étape.</numerusform>
            <numerusform>%1 a été importé en %n étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sealed as in the file.</source>
        <translation>Il est scellé comme dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have to be settled before it can be applied.</source>
        <translation>
            <numerusform>%n conflit est à trancher avant de pouvoir l&apos;appliquer.</numerusform>
            <numerusform>%n conflits sont à trancher avant de pouvoir l&apos;appliquer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>“%1.values” holds a line that is several lines.</source>
        <translation>«&#xa0;%1.values&#xa0;» contient une ligne qui en est plusieurs.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is neither a group nor null.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un groupe ni null.</translation>
    </message>
    <message>
        <source>“%1” is neither a virtual cluster nor null.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un cluster virtuel ni null.</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not say “format”: “%1”.</source>
        <translation>Le fichier n&apos;est pas un plan Easel&#xa0;: il ne dit pas «&#xa0;format&#xa0;»&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The plan was written by a newer Easel (format %1, this one knows %2). Open it with that version.</source>
        <translation>Le plan a été écrit par un Easel plus récent (format %1, celui-ci connaît %2). Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The file does not say of which version it is. Export the plan again.</source>
        <translation>Le fichier n&apos;indique pas sa version. Exportez de nouveau le plan.</translation>
    </message>
    <message>
        <source>“%1” holds the state of another group.</source>
        <translation>«&#xa0;%1&#xa0;» contient l&apos;état d&apos;un autre groupe.</translation>
    </message>
    <message>
        <source>“%1” is not in its place: groups are in the order of their ids, each once.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas à sa place&#xa0;: les groupes sont dans l&apos;ordre de leurs identifiants, chacun une fois.</translation>
    </message>
    <message>
        <source>“%1” holds the state of another virtual cluster.</source>
        <translation>«&#xa0;%1&#xa0;» contient l&apos;état d&apos;un autre cluster virtuel.</translation>
    </message>
    <message>
        <source>“%1” is not in its place: virtual clusters are in the order of their ids, each once.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas à sa place&#xa0;: les clusters virtuels sont dans l&apos;ordre de leurs identifiants, chacun une fois.</translation>
    </message>
    <message>
        <source>The steps of the plan do not fit its groups: “%1” cannot be done. Export the plan again.</source>
        <translation>Les étapes du plan ne correspondent pas à ses groupes&#xa0;: «&#xa0;%1&#xa0;» est impossible. Exportez de nouveau le plan.</translation>
    </message>
    <message>
        <source>The steps of the plan lead to something else than it says. Export the plan again.</source>
        <translation>Les étapes du plan mènent à autre chose que ce qu&apos;il dit. Exportez de nouveau le plan.</translation>
    </message>
    <message>
        <source>The file is larger than a plan can be (%1 MiB).</source>
        <translation>Le fichier dépasse la taille possible d&apos;un plan (%1 MiB).</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it came.</source>
        <translation>Le fichier est vide. Procurez-vous-le de nouveau à la source.</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not begin with {.</source>
        <translation>Le fichier n&apos;est pas un plan Easel&#xa0;: il ne commence pas par {.</translation>
    </message>
    <message>
        <source>The plan was changed after it was exported: its content does not have the digest that it names. Export it again, and have it approved again.</source>
        <translation>Le plan a été modifié après l&apos;export&#xa0;: son contenu n&apos;a pas l&apos;empreinte qu&apos;il indique. Exportez-le de nouveau, et faites-le approuver de nouveau.</translation>
    </message>
    <message>
        <source>The seal in the file is of another plan. Export it again, and have it approved again.</source>
        <translation>Le sceau du fichier est celui d&apos;un autre plan. Exportez-le de nouveau, et faites-le approuver de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not part of a plan file of version %2, or not as Easel writes it. Take it out, or export the plan again.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie d&apos;un fichier de plan de version %2, ou n&apos;est pas écrit comme par Easel. Retirez-le, ou exportez de nouveau le plan.</translation>
    </message>
</context>
<context>
    <name>PlanInfo</name>
    <message>
        <source>“%1” is not the digest of a plan: that has 64 hexadecimal digits. Copy it from the report.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;empreinte d&apos;un plan&#xa0;: elle a 64 chiffres hexadécimaux. Copiez-la depuis le rapport.</translation>
    </message>
    <message>
        <source>A digest has 64 hexadecimal digits; this one has %1. Copy all of it from the report.</source>
        <translation>Une empreinte a 64 chiffres hexadécimaux&#xa0;; celle-ci en a %1. Copiez-la en entier depuis le rapport.</translation>
    </message>
</context>
<context>
    <name>PlanRebase</name>
    <message>
        <source>Bring the plan onto the backend&apos;s new state</source>
        <translation>Porter le plan sur le nouvel état du backend</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>enabled to carry virtual clusters</source>
        <translation>activé pour porter des clusters virtuels</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>santé %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>same scope as the group (%1)</source>
        <translation>même portée que le groupe (%1)</translation>
    </message>
    <message>
        <source>scope %1, group in %2</source>
        <translation>portée %1, groupe dans %2</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>point d&apos;accès %1</translation>
    </message>
    <message>
        <source>the only edge cluster of its group</source>
        <translation>le seul cluster Edge de son groupe</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Vague %1</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Rien à approuver</translation>
    </message>
    <message>
        <source>The plan is empty: the backend has what the workspace shows.</source>
        <translation>Le plan est vide&#xa0;: le backend a ce que montre l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Not ready to apply</source>
        <translation>Pas prêt à être appliqué</translation>
    </message>
    <message numerus="yes">
        <source>The plan adds %n error(s) that the backend would refuse.</source>
        <translation>
            <numerusform>Le plan ajoute %n erreur que le backend refuserait.</numerusform>
            <numerusform>Le plan ajoute %n erreurs que le backend refuserait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, with warnings</source>
        <translation>Autorisé, avec avertissements</translation>
    </message>
    <message numerus="yes">
        <source>No rule refuses the plan. It adds %n warning(s), listed under “Findings”.</source>
        <translation>
            <numerusform>Aucune règle ne refuse le plan. Il ajoute %n avertissement, indiqué sous «&#xa0;Constats&#xa0;».</numerusform>
            <numerusform>Aucune règle ne refuse le plan. Il ajoute %n avertissements, indiqués sous «&#xa0;Constats&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by every rule</source>
        <translation>Autorisé par toutes les règles</translation>
    </message>
    <message>
        <source>No rule refuses the plan and it adds no warning.</source>
        <translation>Aucune règle ne refuse le plan, et il n&apos;ajoute aucun avertissement.</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Pas avant le %1.</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>Pas après le %1.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Groupe de clusters</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>The group is deleted. Its %n host cluster(s) stay as they are.</source>
        <translation>
            <numerusform>Le groupe est supprimé. Son %n cluster hôte reste tel quel.</numerusform>
            <numerusform>Le groupe est supprimé. Ses %n clusters hôtes restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why the clusters may join</source>
        <translation>Pourquoi les clusters peuvent rejoindre leur groupe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Notes of the author</source>
        <translation>Notes de l&apos;auteur</translation>
    </message>
    <message>
        <source>The plan neither adds nor removes a finding.</source>
        <translation>Le plan n&apos;ajoute ni ne retire aucun constat.</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>Ajoutés par le plan</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>Retirés par le plan</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Sous dérogation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Pourquoi c&apos;est accepté</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>The apply stops before anything is sent when a group was changed on the backend since the fleet was read, and names the field.</source>
        <translation>L&apos;application s&apos;arrête avant tout envoi si un groupe a été modifié sur le backend depuis la lecture du parc, et nomme le champ.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu&apos;elle demande</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>kept by every group of the plan</source>
        <translation>respectée par tous les groupes du plan</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est résulté</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The last apply, operation by operation</source>
        <translation>La dernière application, opération par opération</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Audit of the backend, or why</source>
        <translation>Audit du backend, ou motif</translation>
    </message>
    <message>
        <source>Who approves this plan approves what has the digest %1. Any change to the plan changes the digest.</source>
        <translation>Approuver ce plan, c&apos;est approuver ce qui a l&apos;empreinte %1. Tout changement du plan change l&apos;empreinte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>PlanSchedule</name>
    <message>
        <source>Wave %1 has no name.</source>
        <translation>La vague %1 n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>No group is in the wave “%1”.</source>
        <translation>Aucun groupe n&apos;est dans la vague «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The window of the wave “%1” ends before it begins.</source>
        <translation>La fenêtre de la vague «&#xa0;%1&#xa0;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>A group of the wave “%1” is in another wave too.</source>
        <translation>Un groupe de la vague «&#xa0;%1&#xa0;» est aussi dans une autre vague.</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>The pull was cancelled.</source>
        <translation>La récupération a été annulée.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Profils de cluster</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hôtes Edge</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>The project does not exist, or the account does not see it.</source>
        <translation>Le projet n&apos;existe pas, ou le compte ne le voit pas.</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Groupes de clusters</translation>
    </message>
    <message>
        <source>The cluster groups changed each time they were read. Pull again in a moment.</source>
        <translation>Les groupes de clusters ont changé à chaque lecture. Récupérez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters hôtes</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Developer credits</source>
        <translation>Crédits développeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
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
        <translation>mémoire</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
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
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>CPU cores</source>
        <translation>Cœurs CPU</translation>
    </message>
    <message>
        <source>GiB of memory</source>
        <translation>GiB de mémoire</translation>
    </message>
    <message>
        <source>CPU, in cores</source>
        <translation>CPU, en cœurs</translation>
    </message>
    <message>
        <source>Memory, in GiB</source>
        <translation>Mémoire, en GiB</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>Rien à mesurer</translation>
    </message>
    <message>
        <source>There are no cluster groups.</source>
        <translation>Il n&apos;y a aucun groupe de clusters.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) ask for more than is allowed</source>
        <translation>
            <numerusform>%n groupe demande plus que ce qui est autorisé</numerusform>
            <numerusform>%n groupes demandent plus que ce qui est autorisé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a host is asked for exceeds what it has times the oversubscription. Another %n group(s) have a host that is nearly full.</source>
        <translation>
            <numerusform>Ce qui est demandé à un hôte dépasse ce qu&apos;il a multiplié par la surallocation. %n autre groupe a un hôte presque plein.</numerusform>
            <numerusform>Ce qui est demandé à un hôte dépasse ce qu&apos;il a multiplié par la surallocation. %n autres groupes ont un hôte presque plein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have a host that is nearly full</source>
        <translation>
            <numerusform>%n groupe a un hôte presque plein</numerusform>
            <numerusform>%n groupes ont un hôte presque plein</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for beyond what is allowed.</source>
        <translation>Rien n&apos;est demandé au-delà de ce qui est autorisé.</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Tout tient</translation>
    </message>
    <message>
        <source>No host is nearly full.</source>
        <translation>Aucun hôte n&apos;est presque plein.</translation>
    </message>
    <message>
        <source>%1 by group, the tightest first</source>
        <translation>%1 par groupe, le plus serré d&apos;abord</translation>
    </message>
    <message>
        <source>requested by the group</source>
        <translation>demandé par le groupe</translation>
    </message>
    <message>
        <source>requested by other groups on its hosts</source>
        <translation>demandé par d&apos;autres groupes sur ses hôtes</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 64 CPU cores</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Promised is the oversubscription; Allowed is what the hosts have times that. Own is what the group&apos;s virtual clusters ask for, Others what other groups ask of the same hosts. The load is that of the group&apos;s tightest host.</source>
        <translation>Promis est la surallocation&#xa0;; Autorisé est ce que les hôtes ont multiplié par elle. Propre est ce que demandent les clusters virtuels du groupe, Autres ce que d&apos;autres groupes demandent aux mêmes hôtes. La charge est celle de l&apos;hôte le plus serré du groupe.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Groupe de clusters</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Requested (GiB)</source>
        <translation>Demandé (GiB)</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuels</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>Le backend n&apos;indique pas le stockage des clusters hôtes&#xa0;: on connaît ce qui est demandé, pas ce qui est autorisé ni libre.</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster hôte</translation>
    </message>
    <message>
        <source>No group has a member.</source>
        <translation>Aucun groupe n&apos;a de membre.</translation>
    </message>
    <message>
        <source>How many more virtual clusters of the largest size that the group allows find a place, each on one host and on at most half of it.</source>
        <translation>Combien de clusters virtuels de la plus grande taille permise par le groupe trouvent encore place, chacun sur un hôte et sur au plus la moitié de celui-ci.</translation>
    </message>
    <message>
        <source>Size of one</source>
        <translation>Taille d&apos;un</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tiennent</translation>
    </message>
    <message>
        <source>Tightest host</source>
        <translation>Hôte le plus serré</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>The host with the most CPU of each group is taken away, one group at a time. What ran on it needs a place on another host of its group.</source>
        <translation>L&apos;hôte de chaque groupe ayant le plus de CPU est retiré, un groupe à la fois. Ce qui y tournait a besoin d&apos;une place sur un autre hôte de son groupe.</translation>
    </message>
    <message>
        <source>Lost host</source>
        <translation>Hôte perdu</translation>
    </message>
    <message>
        <source>CPU (cores)</source>
        <translation>CPU (cœurs)</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>À déplacer</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans place</translation>
    </message>
    <message>
        <source>They lack</source>
        <translation>Il leur manque</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) could not carry all of their virtual clusters any more.</source>
        <translation>
            <numerusform>%n groupe ne pourrait plus porter tous ses clusters virtuels.</numerusform>
            <numerusform>%n groupes ne pourraient plus porter tous leurs clusters virtuels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every group could carry its virtual clusters without it.</source>
        <translation>Chaque groupe pourrait porter ses clusters virtuels sans lui.</translation>
    </message>
    <message>
        <source>No group has a host whose capacity is known.</source>
        <translation>Aucun groupe n&apos;a d&apos;hôte dont la capacité est connue.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend would refuse what these groups are. There are %n warning(s) besides.</source>
        <translation>
            <numerusform>Le backend refuserait ces groupes tels qu&apos;ils sont. Il y a en outre %n avertissement.</numerusform>
            <numerusform>Le backend refuserait ces groupes tels qu&apos;ils sont. Il y a en outre %n avertissements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the backend would refuse, and something to look at.</source>
        <translation>Rien que le backend refuserait, mais des points à examiner.</translation>
    </message>
    <message>
        <source>Every rule is kept</source>
        <translation>Toutes les règles sont respectées</translation>
    </message>
    <message>
        <source>There is no error and no warning.</source>
        <translation>Il n&apos;y a ni erreur ni avertissement.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Sous dérogation</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Constats par règle</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Aucune règle n&apos;est enfreinte.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Comment y remédier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1, since Palette %2</source>
        <translation>Source&#xa0;: %1, depuis Palette %2</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Pourquoi c&apos;est accepté</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Nobody answers for a finding.</source>
        <translation>Aucun constat n&apos;est sous dérogation.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu&apos;elle demande</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Groupes de clusters</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters hôtes</translation>
    </message>
    <message>
        <source>Host clusters in no group</source>
        <translation>Clusters hôtes dans aucun groupe</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hôtes Edge</translation>
    </message>
    <message>
        <source>Edge hosts that no cluster uses</source>
        <translation>Hôtes Edge qu&apos;aucun cluster n&apos;utilise</translation>
    </message>
    <message>
        <source>Paused virtual clusters</source>
        <translation>Clusters virtuels en pause</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Profils de cluster</translation>
    </message>
    <message>
        <source>Host clusters by provider and health</source>
        <translation>Clusters hôtes par fournisseur et santé</translation>
    </message>
    <message>
        <source>host clusters</source>
        <translation>clusters hôtes</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Non sains</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>Dans un groupe</translation>
    </message>
    <message>
        <source>Memory (GiB)</source>
        <translation>Mémoire (GiB)</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d&apos;accès</translation>
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
        <translation>Stockage (GiB)</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Surallocation</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Profils complémentaires</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Host DNS or load balancer</source>
        <translation>DNS hôte ou équilibreur de charge</translation>
    </message>
    <message>
        <source>not in the fleet</source>
        <translation>pas dans le parc</translation>
    </message>
    <message>
        <source>Limits of one virtual cluster</source>
        <translation>Limites d&apos;un cluster virtuel</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>Région ou site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For virtual clusters</source>
        <translation>Pour clusters virtuels</translation>
    </message>
    <message>
        <source>Used CPU</source>
        <translation>CPU utilisés</translation>
    </message>
    <message>
        <source>Used memory</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>There are no host clusters.</source>
        <translation>Il n&apos;y a aucun cluster hôte.</translation>
    </message>
    <message>
        <source>What they are and have</source>
        <translation>Ce qu&apos;ils sont et ont</translation>
    </message>
    <message>
        <source>Edge host</source>
        <translation>Hôte Edge</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>There are no edge hosts.</source>
        <translation>Il n&apos;y a aucun hôte Edge.</translation>
    </message>
    <message>
        <source>Virtual cluster</source>
        <translation>Cluster virtuel</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>There are no virtual clusters.</source>
        <translation>Il n&apos;y a aucun cluster virtuel.</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>Profil de cluster</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>There are no cluster profiles.</source>
        <translation>Il n&apos;y a aucun profil de cluster.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 · plan %2</source>
        <translation>%1 · plan %2</translation>
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
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Fleet as of</source>
        <translation>Parc au</translation>
    </message>
    <message>
        <source>Reported is</source>
        <translation>Objet du rapport</translation>
    </message>
    <message>
        <source>the fleet as it was read from the backend</source>
        <translation>le parc tel que lu sur le backend</translation>
    </message>
    <message>
        <source>the fleet; no change is planned</source>
        <translation>le parc&#xa0;; aucun changement n&apos;est planifié</translation>
    </message>
    <message>
        <source>the fleet as the plan makes it</source>
        <translation>le parc tel que le plan le fait</translation>
    </message>
    <message>
        <source>Only the groups</source>
        <translation>Seulement les groupes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport établi</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>le backend local</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Il n&apos;y a rien à dessiner.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture that can be a logo.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une image PNG ou JPEG utilisable comme logo.</translation>
    </message>
    <message>
        <source>Plan for approval</source>
        <translation>Plan à approuver</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Rule findings</source>
        <translation>Constats des règles</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Upgrade readiness</source>
        <translation>Préparation des mises à niveau</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>What the plan changes, what it risks and why it is allowed.</source>
        <translation>Ce que le plan change, ce qu&apos;il risque et pourquoi c&apos;est permis.</translation>
    </message>
    <message>
        <source>Every group, host cluster, edge host and virtual cluster.</source>
        <translation>Tous les groupes, clusters hôtes, hôtes Edge et clusters virtuels.</translation>
    </message>
    <message>
        <source>What breaks a rule, why that matters and what mends it.</source>
        <translation>Ce qui enfreint une règle, pourquoi c&apos;est important et comment y remédier.</translation>
    </message>
    <message>
        <source>What fits, what is tight, and what a lost host would cost.</source>
        <translation>Ce qui tient, ce qui est serré et ce que coûterait un hôte perdu.</translation>
    </message>
    <message>
        <source>Which groups wait for a newer vCluster, and what stands in the way.</source>
        <translation>Quels groupes attendent un vCluster plus récent, et ce qui s&apos;y oppose.</translation>
    </message>
    <message>
        <source>Which cluster is where and in which group, and what is left over.</source>
        <translation>Quel cluster est où et dans quel groupe, et ce qui reste.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Operations in their order</source>
        <translation>Opérations dans leur ordre</translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation>Règles vérifiées</translation>
    </message>
    <message>
        <source>What was applied</source>
        <translation>Ce qui a été appliqué</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>Le parc en un coup d&apos;œil</translation>
    </message>
    <message>
        <source>Why these rules</source>
        <translation>Pourquoi ces règles</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>Place restante</translation>
    </message>
    <message>
        <source>When the largest host is lost</source>
        <translation>Si le plus grand hôte est perdu</translation>
    </message>
    <message>
        <source>Pending upgrades</source>
        <translation>Mises à niveau en attente</translation>
    </message>
    <message>
        <source>Affected virtual clusters</source>
        <translation>Clusters virtuels concernés</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>Ce que le plan change</translation>
    </message>
    <message>
        <source>Where the fleet is</source>
        <translation>Où est le parc</translation>
    </message>
    <message>
        <source>Which cluster is where</source>
        <translation>Quel cluster est où</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>The report “%1” has no section “%2”. It has: %3.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» n&apos;a pas de section «&#xa0;%2&#xa0;». Il a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Il n&apos;y a pas de groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”. There are: %2.</source>
        <translation>Il n&apos;y a pas de textes dans la langue «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The options of a report cannot be read.</source>
        <translation>Les options d&apos;un rapport sont illisibles.</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Encore nulle part</translation>
    </message>
    <message>
        <source>Free is the share of CPU or memory, whichever is scarcer, that virtual clusters leave.</source>
        <translation>Libre est la part de CPU ou de mémoire, selon ce qui est le plus rare, que laissent les clusters virtuels.</translation>
    </message>
    <message>
        <source>The fleet has no host clusters.</source>
        <translation>Le parc n&apos;a aucun cluster hôte.</translation>
    </message>
    <message>
        <source>No host cluster is in a group.</source>
        <translation>Aucun cluster hôte n&apos;est dans un groupe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi il est ici</translation>
    </message>
    <message>
        <source>has no host cluster</source>
        <translation>n&apos;a aucun cluster hôte</translation>
    </message>
    <message>
        <source>is in a group, and the fleet does not know it</source>
        <translation>est dans un groupe, et le parc ne le connaît pas</translation>
    </message>
    <message>
        <source>is for virtual clusters, in no group</source>
        <translation>est destiné aux clusters virtuels, dans aucun groupe</translation>
    </message>
    <message>
        <source>has no host cluster yet</source>
        <translation>n&apos;a pas encore de cluster hôte</translation>
    </message>
    <message>
        <source>its group is not there</source>
        <translation>son groupe n&apos;existe pas</translation>
    </message>
    <message>
        <source>no cluster uses it</source>
        <translation>aucun cluster ne l&apos;utilise</translation>
    </message>
    <message>
        <source>Nothing is left over: everything has its place and its group.</source>
        <translation>Il ne reste rien&#xa0;: tout a sa place et son groupe.</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>Cluster Edge</translation>
    </message>
    <message>
        <source>There are no edge clusters.</source>
        <translation>Il n&apos;y a aucun cluster Edge.</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>les deux l&apos;ont modifié</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>les deux l&apos;ont ajouté</translation>
    </message>
    <message>
        <source>changed here, gone from the new default</source>
        <translation>modifié ici, absent de la nouvelle valeur par défaut</translation>
    </message>
    <message>
        <source>taken away here, changed in the new default</source>
        <translation>retiré ici, modifié dans la nouvelle valeur par défaut</translation>
    </message>
    <message>
        <source>Nothing to upgrade</source>
        <translation>Rien à mettre à niveau</translation>
    </message>
    <message>
        <source>The backend has no cluster groups.</source>
        <translation>Le backend n&apos;a aucun groupe de clusters.</translation>
    </message>
    <message>
        <source>No upgrade is pending</source>
        <translation>Aucune mise à niveau en attente</translation>
    </message>
    <message>
        <source>Every group has the vCluster version that the platform offers, as far as versions are known.</source>
        <translation>Chaque groupe a la version de vCluster proposée par la plateforme, pour autant que les versions sont connues.</translation>
    </message>
    <message>
        <source>All pending upgrades are planned</source>
        <translation>Toutes les mises à niveau en attente sont planifiées</translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on %n group(s) until the plan is applied.</source>
        <translation>
            <numerusform>Aucun nouveau cluster virtuel ne peut être déployé sur %n groupe avant l&apos;application du plan.</numerusform>
            <numerusform>Aucun nouveau cluster virtuel ne peut être déployé sur %n groupes avant l&apos;application du plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) wait for an upgrade</source>
        <translation>
            <numerusform>%n groupe attend une mise à niveau</numerusform>
            <numerusform>%n groupes attendent une mise à niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on them until then. %n of them need(s) a decision first.</source>
        <translation>
            <numerusform>Aucun nouveau cluster virtuel ne peut y être déployé d&apos;ici là. Pour %n d&apos;entre eux, une décision est d&apos;abord nécessaire.</numerusform>
            <numerusform>Aucun nouveau cluster virtuel ne peut y être déployé d&apos;ici là. Pour %n d&apos;entre eux, une décision est d&apos;abord nécessaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <source>Cluster groups by vCluster version, the oldest first</source>
        <translation>Groupes de clusters par version de vCluster, la plus ancienne d&apos;abord</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>its operator upgrades it</source>
        <translation>son opérateur le met à niveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>High: it is in trouble</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connue</translation>
    </message>
    <message>
        <source>not known: all that differs from the new one is kept</source>
        <translation>inconnue&#xa0;: tout ce qui diffère de la nouvelle est gardé</translation>
    </message>
    <message>
        <source>No upgrade is pending.</source>
        <translation>Aucune mise à niveau n&apos;est en attente.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>Ancienne par défaut</translation>
    </message>
    <message>
        <source>Kept values</source>
        <translation>Valeurs gardées</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>Nouvelle par défaut</translation>
    </message>
    <message>
        <source>What to see to</source>
        <translation>Points à vérifier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Values to settle</source>
        <translation>Valeurs à trancher</translation>
    </message>
    <message>
        <source>Nothing has to be settled.</source>
        <translation>Il n&apos;y a rien à trancher.</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>Étapes connues</translation>
    </message>
    <message>
        <source>Access to the API of these virtual clusters is suspended while their group is upgraded.</source>
        <translation>L&apos;accès à l&apos;API de ces clusters virtuels est suspendu pendant la mise à niveau de leur groupe.</translation>
    </message>
    <message>
        <source>No virtual cluster is affected.</source>
        <translation>Aucun cluster virtuel n&apos;est concerné.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>These are the waves of the plan.</source>
        <translation>Ce sont les vagues du plan.</translation>
    </message>
    <message>
        <source>A proposal: first a canary, then the others by their risk. Each wave is looked at before the next begins.</source>
        <translation>Une proposition&#xa0;: d&apos;abord un canari, puis les autres selon leur risque. Chaque vague est contrôlée avant que la suivante commence.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in waves.</source>
        <translation>Il n&apos;y a rien à mettre à niveau par vagues.</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>Impossible d&apos;écrire le PDF&#xa0;: %1</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be made.</source>
        <translation>Impossible de créer les pages du PDF.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Impossible d&apos;enregistrer le rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>The report has no table that could be saved as .csv.</source>
        <translation>Le rapport n&apos;a pas de table à enregistrer en .csv.</translation>
    </message>
    <message>
        <source>A report is saved as .pdf, .html, .json or .csv; “%1” is none of them.</source>
        <translation>Un rapport s&apos;enregistre en .pdf, .html, .json ou .csv&#xa0;; «&#xa0;%1&#xa0;» n&apos;en est aucun.</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message>
        <source>“%1” has been deleted by somebody else since: it stays so.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé depuis par quelqu&apos;un d&apos;autre&#xa0;: il le reste.</translation>
    </message>
    <message>
        <source>“%1”: somebody else has changed “%2” since. It stays as it is now.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: quelqu&apos;un d&apos;autre a modifié «&#xa0;%2&#xa0;» depuis. Cela reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays: %n virtual cluster(s) run on it by now.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» reste&#xa0;: %n cluster virtuel y tourne désormais.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» reste&#xa0;: %n clusters virtuels y tournent désormais.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, although somebody else has changed it since it was made.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé, bien que quelqu&apos;un d&apos;autre l&apos;ait modifié depuis sa création.</translation>
    </message>
    <message>
        <source>“%1” is made anew: its uid will be another one than %2.</source>
        <translation>«&#xa0;%1&#xa0;» est recréé&#xa0;: son UID sera un autre que %2.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 is deleted, although somebody else has changed it since it was deployed.</source>
        <translation>Le cluster virtuel %1 est supprimé, bien que quelqu&apos;un d&apos;autre l&apos;ait modifié depuis son déploiement.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 was deleted with all that ran in it: nothing brings that back. Deploy a new one if it is needed.</source>
        <translation>Le cluster virtuel %1 a été supprimé avec tout ce qui y tournait&#xa0;: rien ne le ramène. Déployez-en un nouveau si nécessaire.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 has been deleted by somebody else since: it stays so.</source>
        <translation>Le cluster virtuel %1 a été supprimé depuis par quelqu&apos;un d&apos;autre&#xa0;: il le reste.</translation>
    </message>
    <message>
        <source>Somebody else has changed virtual cluster %1 since. It stays as it is now.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié depuis le cluster virtuel %1. Il reste tel qu&apos;il est maintenant.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is not in the fleet any more.</source>
        <translation>%1 n&apos;est plus dans le parc.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not in the fleet any more: %3.</source>
        <translation>%1 clusters sur %2 ne sont plus dans le parc&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is a private cloud gateway and cannot be a member of a group.</source>
        <translation>%1 est une passerelle de cloud privé et ne peut pas être membre d&apos;un groupe.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are private cloud gateways and cannot be members: %3.</source>
        <translation>%1 clusters sur %2 sont des passerelles de cloud privé et ne peuvent pas être membres&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 was imported with read-only access and cannot be a member of a group.</source>
        <translation>%1 a été importé en lecture seule et ne peut pas être membre d&apos;un groupe.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters were imported with read-only access and cannot be members: %3.</source>
        <translation>%1 clusters sur %2 ont été importés en lecture seule et ne peuvent pas être membres&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is a virtual cluster and cannot be a member of a group.</source>
        <translation>%1 est un cluster virtuel et ne peut pas être membre d&apos;un groupe.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are virtual clusters and cannot be members: %3.</source>
        <translation>%1 clusters sur %2 sont des clusters virtuels et ne peuvent pas être membres&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is not enabled to carry virtual clusters.</source>
        <translation>%1 n&apos;est pas activé pour porter des clusters virtuels.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not enabled to carry virtual clusters: %3.</source>
        <translation>%1 clusters sur %2 ne sont pas activés pour porter des clusters virtuels&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>«&#xa0;%1&#xa0;» est un groupe système, en lecture seule.</translation>
    </message>
    <message>
        <source>%1 cannot leave %2, because it carries virtual clusters there: %3.</source>
        <translation>%1 ne peut pas quitter %2, car il y porte des clusters virtuels&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters cannot leave %3, because they carry virtual clusters there: %4.</source>
        <translation>%1 clusters sur %2 ne peuvent pas quitter %3, car ils y portent des clusters virtuels&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 is left without a host cluster.</source>
        <translation>%1 reste sans cluster hôte.</translation>
    </message>
    <message>
        <source>%1 groups are left without a host cluster: %2.</source>
        <translation>%1 groupes restent sans cluster hôte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to the project %2 and takes no cluster of the project %3: %4.</source>
        <translation>«&#xa0;%1&#xa0;» appartient au projet %2 et n&apos;accepte aucun cluster du projet %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>“%1” belongs to the tenant and takes no cluster of the project %2: %3.</source>
        <translation>«&#xa0;%1&#xa0;» appartient au tenant et n&apos;accepte aucun cluster du projet %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is an edge cluster, and “%2” has clusters of clouds or data centres.</source>
        <translation>%1 est un cluster Edge, et «&#xa0;%2&#xa0;» a des clusters de clouds ou de centres de données.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are edge clusters, and “%4” has clusters of clouds or data centres: %3.</source>
        <translation>%1 clusters sur %2 sont des clusters Edge, et «&#xa0;%4&#xa0;» a des clusters de clouds ou de centres de données&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is not an edge cluster, and “%2” is a group at the edge.</source>
        <translation>%1 n&apos;est pas un cluster Edge, et «&#xa0;%2&#xa0;» est un groupe Edge.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not edge clusters, and “%4” is a group at the edge: %3.</source>
        <translation>%1 clusters sur %2 ne sont pas des clusters Edge, et «&#xa0;%4&#xa0;» est un groupe Edge&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Edge clusters (%1) and others (%2) cannot be in one group.</source>
        <translation>Des clusters Edge (%1) et d&apos;autres (%2) ne peuvent pas être dans un même groupe.</translation>
    </message>
    <message>
        <source>“%1” has its edge cluster already, and may have only one.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà son cluster Edge, et ne peut en avoir qu&apos;un.</translation>
    </message>
    <message>
        <source>A group may have one edge cluster, and these are several: %1.</source>
        <translation>Un groupe peut avoir un cluster Edge, et en voici plusieurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is set up for %2, but “%3” uses %4.</source>
        <translation>%1 est configuré pour %2, mais «&#xa0;%3&#xa0;» utilise %4.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are set up for %4, but “%5” uses %6: %3.</source>
        <translation>%1 clusters sur %2 sont configurés pour %4, mais «&#xa0;%5&#xa0;» utilise %6&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 stays in another group too: they share its capacity and together can promise more than there is.</source>
        <translation>%1 reste aussi dans un autre groupe&#xa0;: ils se partagent sa capacité et peuvent ensemble promettre plus qu&apos;il n&apos;y en a.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters stay in another group too: they share the capacity and together can promise more than there is: %3.</source>
        <translation>%1 clusters sur %2 restent aussi dans un autre groupe&#xa0;: ils se partagent la capacité et peuvent ensemble promettre plus qu&apos;il n&apos;y en a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 has no host DNS, and needs one before the plan can be applied.</source>
        <translation>%1 n&apos;a pas de DNS hôte, et en a besoin avant l&apos;application du plan.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have no host DNS, and need one before the plan can be applied: %3.</source>
        <translation>%1 clusters sur %2 n&apos;ont pas de DNS hôte, et en ont besoin avant l&apos;application du plan&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The host DNS of %1 is not a wildcard name, and has to be before the plan can be applied.</source>
        <translation>Le DNS hôte de %1 n&apos;est pas un nom générique, et doit l&apos;être avant l&apos;application du plan.</translation>
    </message>
    <message>
        <source>The host DNS of %1 of %2 clusters is not a wildcard name, and has to be before the plan can be applied: %3.</source>
        <translation>Le DNS hôte de %1 clusters sur %2 n&apos;est pas un nom générique, et doit l&apos;être avant l&apos;application du plan&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 has the host DNS of another cluster, and needs its own before the plan can be applied.</source>
        <translation>%1 a le DNS hôte d&apos;un autre cluster, et a besoin du sien avant l&apos;application du plan.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have the host DNS of another cluster, and need their own before the plan can be applied: %3.</source>
        <translation>%1 clusters sur %2 ont le DNS hôte d&apos;un autre cluster, et ont besoin du leur avant l&apos;application du plan&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is unhealthy or not running.</source>
        <translation>%1 est défaillant ou à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are unhealthy or not running: %3.</source>
        <translation>%1 clusters sur %2 sont défaillants ou à l&apos;arrêt&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 has neither a load balancer nor an ingress controller in its profile.</source>
        <translation>%1 n&apos;a ni équilibreur de charge ni contrôleur Ingress dans son profil.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have neither a load balancer nor an ingress controller in their profile: %3.</source>
        <translation>%1 clusters sur %2 n&apos;ont ni équilibreur de charge ni contrôleur Ingress dans leur profil&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1.</source>
        <translation>Aucun contrôleur Ingress n&apos;apparaît parmi les packs de %1.</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>Aucun contrôleur Ingress n&apos;apparaît parmi les packs de %1 clusters sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1.</source>
        <translation>Aucun équilibreur de charge tel que MetalLB n&apos;apparaît parmi les packs de %1.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>Aucun équilibreur de charge tel que MetalLB n&apos;apparaît parmi les packs de %1 clusters sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>The clusters belong to different projects: %1.</source>
        <translation>Les clusters appartiennent à des projets différents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some clusters are set up for ingress (%1), others for load balancers (%2).</source>
        <translation>Certains clusters sont configurés pour Ingress (%1), d&apos;autres pour des équilibreurs de charge (%2).</translation>
    </message>
    <message>
        <source>Set the oversubscription to %1 %</source>
        <translation>Définir la surallocation sur %1&#xa0;%</translation>
    </message>
    <message>
        <source>Claims fit the host clusters</source>
        <translation>Les réservations tiennent dans les clusters hôtes</translation>
    </message>
    <message>
        <source>What the virtual clusters on a group&apos;s host clusters may claim, the paused ones and those of other groups included, fits the capacity of the hosts times the oversubscription. Storage is not compared: Palette does not tell how much the hosts have.</source>
        <translation>Ce que les clusters virtuels peuvent réserver sur les clusters hôtes d&apos;un groupe, y compris ceux en pause et ceux d&apos;autres groupes, tient dans la capacité des hôtes multipliée par la surallocation. Le stockage n&apos;est pas comparé&#xa0;: Palette n&apos;indique pas combien en ont les hôtes.</translation>
    </message>
    <message>
        <source>Virtual clusters on the hosts of “%1” may claim %2 more than the hosts allow at %3 %.</source>
        <translation>Les clusters virtuels sur les hôtes de «&#xa0;%1&#xa0;» peuvent réserver %2 de plus que ce que les hôtes permettent à %3&#xa0;%.</translation>
    </message>
    <message>
        <source>Claims fit each host cluster</source>
        <translation>Les réservations tiennent dans chaque cluster hôte</translation>
    </message>
    <message>
        <source>A virtual cluster lives on one host cluster: what another one has to spare does not help it. Move virtual clusters, or raise the oversubscription of the group.</source>
        <translation>Un cluster virtuel vit sur un seul cluster hôte&#xa0;: ce qu&apos;un autre a en réserve ne l&apos;aide pas. Déplacez des clusters virtuels, ou augmentez la surallocation du groupe.</translation>
    </message>
    <message>
        <source>Virtual clusters on %1 claim %2 more than “%3” allows of it.</source>
        <translation>Les clusters virtuels sur %1 réservent %2 de plus que «&#xa0;%3&#xa0;» n&apos;en permet.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the limits</source>
        <translation>Les clusters virtuels respectent les limites</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. One that is larger runs on, but cannot be made again or resized as it is.</source>
        <translation>Les limites d&apos;un groupe disent combien un cluster virtuel peut demander. Un cluster plus grand continue de tourner, mais ne peut pas être recréé ni redimensionné tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” are larger than its limits: %2.</source>
        <translation>
            <numerusform>%n cluster virtuel de «&#xa0;%1&#xa0;» dépasse ses limites&#xa0;: %2.</numerusform>
            <numerusform>%n clusters virtuels de «&#xa0;%1&#xa0;» dépassent ses limites&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limits to %1</source>
        <translation>Relever les limites à %1</translation>
    </message>
    <message>
        <source>A virtual cluster leaves half of its host</source>
        <translation>Un cluster virtuel laisse la moitié de son hôte</translation>
    </message>
    <message>
        <source>By default a virtual cluster may claim half of its host cluster&apos;s resources at most. A larger one cannot be placed again when its host is lost, unless another host is larger.</source>
        <translation>Par défaut, un cluster virtuel peut réserver au plus la moitié des ressources de son cluster hôte. Un plus grand ne peut pas être replacé si son hôte est perdu, sauf si un autre hôte est plus grand.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” claim more than half of their host: %2.</source>
        <translation>
            <numerusform>%n cluster virtuel de «&#xa0;%1&#xa0;» réserve plus de la moitié de son hôte&#xa0;: %2.</numerusform>
            <numerusform>%n clusters virtuels de «&#xa0;%1&#xa0;» réservent plus de la moitié de leur hôte&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each of the others a group of its own</source>
        <translation>Donner à chacun des autres son propre groupe</translation>
    </message>
    <message>
        <source>Edge and cloud do not mix</source>
        <translation>Edge et cloud ne se mélangent pas</translation>
    </message>
    <message>
        <source>A group with an edge cluster has only edge clusters. Give the edge cluster a group of its own.</source>
        <translation>Un groupe avec un cluster Edge n&apos;a que des clusters Edge. Donnez au cluster Edge son propre groupe.</translation>
    </message>
    <message>
        <source>“%1” mixes clusters of clouds or data centres with edge clusters: %2.</source>
        <translation>«&#xa0;%1&#xa0;» mélange des clusters de clouds ou de centres de données avec des clusters Edge&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Remove the edge clusters from the group</source>
        <translation>Retirer les clusters Edge du groupe</translation>
    </message>
    <message>
        <source>One edge cluster a group</source>
        <translation>Un cluster Edge par groupe</translation>
    </message>
    <message>
        <source>A group at the edge has exactly one edge cluster. Several sites need a group each.</source>
        <translation>Un groupe Edge a exactement un cluster Edge. Plusieurs sites nécessitent chacun un groupe.</translation>
    </message>
    <message>
        <source>Keep %1 and remove the other edge clusters</source>
        <translation>Garder %1 et retirer les autres clusters Edge</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n edge clusters, and may have one: %2.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a %n cluster Edge, et peut en avoir un&#xa0;: %2.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a %n clusters Edge, et peut en avoir un&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An edge cluster has a way in</source>
        <translation>Un cluster Edge a une entrée</translation>
    </message>
    <message>
        <source>The profile of an edge cluster in a group provides a load balancer, such as MetalLB, or an ingress controller, such as Nginx. Neither was found among its packs.</source>
        <translation>Le profil d&apos;un cluster Edge dans un groupe fournit un équilibreur de charge, tel que MetalLB, ou un contrôleur Ingress, tel que Nginx. Aucun des deux n&apos;a été trouvé parmi ses packs.</translation>
    </message>
    <message>
        <source>Set the group&apos;s endpoint to %1</source>
        <translation>Définir le point d&apos;accès du groupe sur %1</translation>
    </message>
    <message>
        <source>Use %1, the cluster&apos;s own</source>
        <translation>Utiliser %1, celui du cluster</translation>
    </message>
    <message>
        <source>Members support the group&apos;s endpoint</source>
        <translation>Les membres prennent en charge le point d&apos;accès du groupe</translation>
    </message>
    <message>
        <source>A group has one endpoint type, ingress or load balancer, and every host cluster of it is set up for that type. Choose clusters of one kind, or change the group&apos;s endpoint.</source>
        <translation>Un groupe a un seul type de point d&apos;accès, Ingress ou équilibreur de charge, et chacun de ses clusters hôtes est configuré pour ce type. Choisissez des clusters d&apos;une seule sorte, ou changez le point d&apos;accès du groupe.</translation>
    </message>
    <message>
        <source>Ingress members have a host DNS</source>
        <translation>Les membres Ingress ont un DNS hôte</translation>
    </message>
    <message>
        <source>Each host cluster of an ingress group needs a wildcard host DNS, such as *.apps.example.com, under which its virtual clusters are reached.</source>
        <translation>Chaque cluster hôte d&apos;un groupe Ingress a besoin d&apos;un DNS hôte générique, tel que *.apps.example.com, sous lequel ses clusters virtuels sont joignables.</translation>
    </message>
    <message>
        <source>%1 has no host DNS in “%2”.</source>
        <translation>%1 n&apos;a pas de DNS hôte dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A host DNS is a wildcard name</source>
        <translation>Un DNS hôte est un nom générique</translation>
    </message>
    <message>
        <source>A host DNS begins with a star and is a valid DNS name behind it: *.apps.example.com.</source>
        <translation>Un DNS hôte commence par une étoile, suivie d&apos;un nom DNS valide&#xa0;: *.apps.example.com.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>En faire %1</translation>
    </message>
    <message>
        <source>The host DNS “%1” of %2 is not a wildcard name such as *.apps.example.com.</source>
        <translation>Le DNS hôte «&#xa0;%1&#xa0;» de %2 n&apos;est pas un nom générique tel que *.apps.example.com.</translation>
    </message>
    <message>
        <source>A host DNS belongs to one cluster</source>
        <translation>Un DNS hôte appartient à un seul cluster</translation>
    </message>
    <message>
        <source>Two host clusters cannot answer to the same host DNS: requests would reach either of them.</source>
        <translation>Deux clusters hôtes ne peuvent pas répondre au même DNS hôte&#xa0;: les requêtes atteindraient l&apos;un ou l&apos;autre.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same host DNS, %3.</source>
        <translation>%1 et %2 ont le même DNS hôte, %3.</translation>
    </message>
    <message>
        <source>Ingress needs a controller</source>
        <translation>Ingress nécessite un contrôleur</translation>
    </message>
    <message>
        <source>An ingress group needs an ingress controller with SSL passthrough on each host cluster. None was found among the cluster&apos;s packs; it may have been installed another way.</source>
        <translation>Un groupe Ingress nécessite un contrôleur Ingress avec SSL passthrough sur chaque cluster hôte. Aucun n&apos;a été trouvé parmi les packs du cluster&#xa0;; il a pu être installé autrement.</translation>
    </message>
    <message>
        <source>Load balancers need a provider</source>
        <translation>Les équilibreurs de charge nécessitent un fournisseur</translation>
    </message>
    <message>
        <source>Clouds hand out load balancers by themselves. On vSphere, MAAS and at the edge something like MetalLB has to; none was found among the cluster&apos;s packs.</source>
        <translation>Les clouds fournissent eux-mêmes des équilibreurs de charge. Sur vSphere, MAAS et en Edge, il faut quelque chose comme MetalLB&#xa0;; rien n&apos;a été trouvé parmi les packs du cluster.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1, which runs on %2.</source>
        <translation>Aucun équilibreur de charge tel que MetalLB n&apos;apparaît parmi les packs de %1, qui tourne sur %2.</translation>
    </message>
    <message>
        <source>The fleet has no such cluster.</source>
        <translation>Le parc n&apos;a pas de tel cluster.</translation>
    </message>
    <message>
        <source>It is in a group already: %1.</source>
        <translation>Il est déjà dans un groupe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A group at the edge has one cluster.</source>
        <translation>Un groupe Edge a un seul cluster.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>around %1, at most %2 km apart</source>
        <translation>autour de %1, à %2 km au plus les uns des autres</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>autour de %1</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Of one scope, with one endpoint</source>
        <translation>D&apos;une seule portée, avec un seul point d&apos;accès</translation>
    </message>
    <message>
        <source>Another cluster of these has its host DNS %1.</source>
        <translation>Un autre de ces clusters a son DNS hôte %1.</translation>
    </message>
    <message>
        <source>Too few other clusters are like it.</source>
        <translation>Trop peu d&apos;autres clusters lui ressemblent.</translation>
    </message>
    <message>
        <source>A group has host clusters</source>
        <translation>Un groupe a des clusters hôtes</translation>
    </message>
    <message>
        <source>A cluster group needs at least one host cluster to deploy virtual clusters on. A new group may stay empty while you plan; add a cluster, or delete the group, before you apply.</source>
        <translation>Un groupe de clusters a besoin d&apos;au moins un cluster hôte où déployer des clusters virtuels. Un nouveau groupe peut rester vide pendant la planification&#xa0;; ajoutez un cluster, ou supprimez le groupe, avant d&apos;appliquer.</translation>
    </message>
    <message>
        <source>“%1” has no host cluster yet: add one before you apply.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas encore de cluster hôte&#xa0;: ajoutez-en un avant d&apos;appliquer.</translation>
    </message>
    <message>
        <source>“%1” has no host cluster.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de cluster hôte.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Members exist</source>
        <translation>Les membres existent</translation>
    </message>
    <message>
        <source>The group names a host cluster that the backend does not list any more. It was deleted, or the key may not see it. Remove it from the group, or pull again with a key that sees it.</source>
        <translation>Le groupe nomme un cluster hôte que le backend ne liste plus. Il a été supprimé, ou la clé ne peut pas le voir. Retirez-le du groupe, ou récupérez avec une clé qui le voit.</translation>
    </message>
    <message>
        <source>“%1” names the host cluster %2, which is not in the fleet.</source>
        <translation>«&#xa0;%1&#xa0;» nomme le cluster hôte %2, qui n&apos;est pas dans le parc.</translation>
    </message>
    <message>
        <source>Members are clusters of the right kind</source>
        <translation>Les membres sont des clusters du bon type</translation>
    </message>
    <message>
        <source>Virtual clusters, private cloud gateways and clusters that were imported with read-only access cannot carry virtual clusters, and so cannot be members.</source>
        <translation>Les clusters virtuels, les passerelles de cloud privé et les clusters importés en lecture seule ne peuvent pas porter de clusters virtuels, et donc pas être membres.</translation>
    </message>
    <message>
        <source>Members are enabled as hosts</source>
        <translation>Les membres sont activés comme hôtes</translation>
    </message>
    <message>
        <source>Whether a cluster can carry virtual clusters is chosen before it is deployed. A cluster without that option cannot be a member; deploy one with the option, or choose another.</source>
        <translation>La capacité d&apos;un cluster à porter des clusters virtuels se choisit avant son déploiement. Un cluster sans cette option ne peut pas être membre&#xa0;; déployez-en un avec l&apos;option, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Members are healthy and running</source>
        <translation>Les membres sont sains et en marche</translation>
    </message>
    <message>
        <source>Palette wants a host cluster to be healthy and running when it joins. New virtual clusters may fail on one that is not; look after it first, or leave it out.</source>
        <translation>Palette veut qu&apos;un cluster hôte soit sain et en marche quand il rejoint un groupe. Sinon, de nouveaux clusters virtuels peuvent y échouer&#xa0;; occupez-vous-en d&apos;abord, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>%1 is not running: its state is %2.</source>
        <translation>%1 n&apos;est pas en marche&#xa0;: son état est %2.</translation>
    </message>
    <message>
        <source>%1 is unhealthy.</source>
        <translation>%1 est défaillant.</translation>
    </message>
    <message>
        <source>Members are of the group&apos;s scope</source>
        <translation>Les membres sont de la portée du groupe</translation>
    </message>
    <message>
        <source>A tenant group takes clusters of the tenant. A project group takes clusters of its project and of the tenant, never those of another project.</source>
        <translation>Un groupe du tenant accepte des clusters du tenant. Un groupe de projet accepte des clusters de son projet et du tenant, jamais ceux d&apos;un autre projet.</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, but “%3” belongs to %4.</source>
        <translation>%1 appartient au projet %2, mais «&#xa0;%3&#xa0;» appartient à %4.</translation>
    </message>
    <message>
        <source>A cluster in several groups is shared</source>
        <translation>Un cluster dans plusieurs groupes est partagé</translation>
    </message>
    <message>
        <source>A host cluster may be in more than one group, for instance while virtual clusters move from an old group to a new one. Each group counts its whole capacity, so that together they can promise more than it has.</source>
        <translation>Un cluster hôte peut être dans plusieurs groupes, par exemple pendant que des clusters virtuels passent d&apos;un ancien groupe à un nouveau. Chaque groupe compte toute sa capacité, si bien qu&apos;ensemble ils peuvent promettre plus qu&apos;il n&apos;a.</translation>
    </message>
    <message>
        <source>%1 is also in %2: together the groups may promise %3 % of its capacity.</source>
        <translation>%1 est aussi dans %2&#xa0;: ensemble, les groupes peuvent promettre %3&#xa0;% de sa capacité.</translation>
    </message>
    <message>
        <source>A group has a name</source>
        <translation>Un groupe a un nom</translation>
    </message>
    <message>
        <source>Every cluster group has a name; people choose the group by it.</source>
        <translation>Chaque groupe de clusters a un nom&#xa0;; c&apos;est par lui qu&apos;on choisit le groupe.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Groupe de clusters</translation>
    </message>
    <message>
        <source>A group has no name.</source>
        <translation>Un groupe n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>Le nommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names are unique in their scope</source>
        <translation>Les noms sont uniques dans leur portée</translation>
    </message>
    <message>
        <source>Two cluster groups of the tenant, or of one project, cannot have the same name.</source>
        <translation>Deux groupes de clusters du tenant, ou d&apos;un même projet, ne peuvent pas porter le même nom.</translation>
    </message>
    <message>
        <source>Another group of %1 is called “%2” too.</source>
        <translation>Un autre groupe de %1 s&apos;appelle aussi «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>Le renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A host that carries virtual clusters stays</source>
        <translation>Un hôte qui porte des clusters virtuels reste</translation>
    </message>
    <message>
        <source>Virtual clusters of the group run on the host cluster. Move or delete them before it leaves the group.</source>
        <translation>Des clusters virtuels du groupe tournent sur le cluster hôte. Déplacez-les ou supprimez-les avant qu&apos;il quitte le groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left “%2”, but still carries %n virtual cluster(s) of it: %3.</source>
        <translation>
            <numerusform>%1 a quitté «&#xa0;%2&#xa0;», mais en porte encore %n cluster virtuel&#xa0;: %3.</numerusform>
            <numerusform>%1 a quitté «&#xa0;%2&#xa0;», mais en porte encore %n clusters virtuels&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Remettre %1 dans le groupe</translation>
    </message>
    <message>
        <source>A group is deleted after its virtual clusters</source>
        <translation>Un groupe est supprimé après ses clusters virtuels</translation>
    </message>
    <message>
        <source>A cluster group can be deleted only when no virtual cluster runs on it any more.</source>
        <translation>Un groupe de clusters ne peut être supprimé que si plus aucun cluster virtuel n&apos;y tourne.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but %n virtual cluster(s) run on it: %2.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est supprimé, mais %n cluster virtuel y tourne&#xa0;: %2.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est supprimé, mais %n clusters virtuels y tournent&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the group</source>
        <translation>Garder le groupe</translation>
    </message>
    <message>
        <source>System groups can only be read</source>
        <translation>Les groupes système sont en lecture seule</translation>
    </message>
    <message>
        <source>A system group is run by the operator of Palette for all tenants. A tenant can deploy on it, but not change it.</source>
        <translation>Un groupe système est géré par l&apos;opérateur de Palette pour tous les tenants. Un tenant peut y déployer, mais pas le modifier.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted; its %n host cluster(s) are in no group by it any more.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est supprimé&#xa0;; son %n cluster hôte ne lui appartient plus.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est supprimé&#xa0;; ses %n clusters hôtes ne lui appartiennent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses %n of its %2 host clusters.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» perd %n de ses %2 clusters hôtes.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» perd %n de ses %2 clusters hôtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 virtual cluster(s) of “%1” are deleted, with all that runs in them.</source>
        <translation>
            <numerusform>%n des %2 clusters virtuels de «&#xa0;%1&#xa0;» est supprimé, avec tout ce qui y tourne.</numerusform>
            <numerusform>%n des %2 clusters virtuels de «&#xa0;%1&#xa0;» sont supprimés, avec tout ce qui y tourne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is changed while %n virtual cluster(s) run on it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est modifié alors que %n cluster virtuel y tourne.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est modifié alors que %n clusters virtuels y tournent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are deleted with all that runs in them</source>
        <translation>
            <numerusform>%n cluster virtuel est supprimé avec tout ce qui y tourne</numerusform>
            <numerusform>%n clusters virtuels sont supprimés avec tout ce qui y tourne</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual clusters are deployed, resized, paused or resumed</source>
        <translation>des clusters virtuels sont déployés, redimensionnés, mis en pause ou repris</translation>
    </message>
    <message>
        <source>nothing runs on it yet</source>
        <translation>rien n&apos;y tourne encore</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n cluster virtuel y tourne</numerusform>
            <numerusform>%n clusters virtuels y tournent</numerusform>
        </translation>
    </message>
    <message>
        <source>the group is gone afterwards</source>
        <translation>le groupe n&apos;existe plus ensuite</translation>
    </message>
    <message>
        <source>it loses more than half of its host clusters</source>
        <translation>il perd plus de la moitié de ses clusters hôtes</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>rien n&apos;y tourne</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are reached by its endpoint</source>
        <translation>
            <numerusform>%n cluster virtuel est joint par son point d&apos;accès</numerusform>
            <numerusform>%n clusters virtuels sont joints par son point d&apos;accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Il n&apos;y a pas de règle %1.</translation>
    </message>
    <message>
        <source>%1 cannot be waived or lowered, since the backend would refuse it all the same.</source>
        <translation>%1 ne peut ni faire l&apos;objet d&apos;une dérogation ni être abaissée, car le backend refuserait quand même.</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a reason.</source>
        <translation>Une dérogation à %1 nécessite un motif.</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a day until which it holds.</source>
        <translation>Une dérogation à %1 nécessite une date de fin.</translation>
    </message>
    <message>
        <source>The policy is not a JSON object: %1.</source>
        <translation>La politique n&apos;est pas un objet JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 n&apos;est pas un jour.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation>Retirer %1 du groupe</translation>
    </message>
    <message>
        <source>Limits leave room for a virtual cluster</source>
        <translation>Les limites laissent place à un cluster virtuel</translation>
    </message>
    <message>
        <source>The limits say how much one virtual cluster may ask for. Below the minimum of its distribution none can be deployed: 4 CPU, 4 GiB of memory and 2 GiB of storage; for K3s 4 CPU, 3 GiB and none.</source>
        <translation>Les limites disent combien un cluster virtuel peut demander. Sous le minimum de sa distribution, aucun ne peut être déployé&#xa0;: 4 CPU, 4 GiB de mémoire et 2 GiB de stockage&#xa0;; pour K3s 4 CPU, 3 GiB et rien.</translation>
    </message>
    <message>
        <source>CPU below %1</source>
        <translation>CPU sous %1</translation>
    </message>
    <message>
        <source>memory below %1 GiB</source>
        <translation>mémoire sous %1 GiB</translation>
    </message>
    <message>
        <source>storage below %1 GiB</source>
        <translation>stockage sous %1 GiB</translation>
    </message>
    <message>
        <source>The limits of “%1” are too low for %2: %3.</source>
        <translation>Les limites de «&#xa0;%1&#xa0;» sont trop basses pour %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Raise them to the minimum</source>
        <translation>Les relever au minimum</translation>
    </message>
    <message>
        <source>Limits leave room for vCluster itself</source>
        <translation>Les limites laissent place à vCluster lui-même</translation>
    </message>
    <message>
        <source>By default vCluster itself gets up to 1 CPU, 1 GiB of memory and 1 GiB of storage, which the minimum of a virtual cluster includes. A configuration that gives it more raises that minimum by as much.</source>
        <translation>Par défaut, vCluster lui-même reçoit jusqu&apos;à 1 CPU, 1 GiB de mémoire et 1 GiB de stockage, compris dans le minimum d&apos;un cluster virtuel. Une configuration qui lui en donne plus relève d&apos;autant ce minimum.</translation>
    </message>
    <message>
        <source>The configuration of “%1” gives vCluster itself %2 more than usual: a virtual cluster then needs %3, and the limits allow %4.</source>
        <translation>La configuration de «&#xa0;%1&#xa0;» donne à vCluster lui-même %2 de plus que d&apos;ordinaire&#xa0;: un cluster virtuel a alors besoin de %3, et les limites permettent %4.</translation>
    </message>
    <message>
        <source>Set it to %1 %</source>
        <translation>La définir sur %1&#xa0;%</translation>
    </message>
    <message>
        <source>Oversubscription wastes nothing</source>
        <translation>La surallocation ne gaspille rien</translation>
    </message>
    <message>
        <source>Below 100 % a part of the host clusters can never be used.</source>
        <translation>Sous 100&#xa0;%, une partie des clusters hôtes ne peut jamais être utilisée.</translation>
    </message>
    <message>
        <source>“%1” uses %2 % of its host clusters at most; the rest lies idle.</source>
        <translation>«&#xa0;%1&#xa0;» utilise au plus %2&#xa0;% de ses clusters hôtes&#xa0;; le reste est inutilisé.</translation>
    </message>
    <message>
        <source>Oversubscription stays moderate</source>
        <translation>La surallocation reste modérée</translation>
    </message>
    <message>
        <source>Far above 100 % the group promises more than its host clusters have; when many virtual clusters use what they were promised, all of them slow down.</source>
        <translation>Bien au-delà de 100&#xa0;%, le groupe promet plus que ce qu&apos;ont ses clusters hôtes&#xa0;; si beaucoup de clusters virtuels utilisent ce qui leur a été promis, tous ralentissent.</translation>
    </message>
    <message>
        <source>“%1” promises %2 % of what its host clusters have.</source>
        <translation>«&#xa0;%1&#xa0;» promet %2&#xa0;% de ce qu&apos;ont ses clusters hôtes.</translation>
    </message>
    <message>
        <source>The configuration is valid YAML</source>
        <translation>La configuration est du YAML valide</translation>
    </message>
    <message>
        <source>The advanced configuration is handed to vCluster as YAML. A text that is not valid YAML, or that uses aliases, is refused.</source>
        <translation>La configuration avancée est transmise à vCluster en YAML. Un texte qui n&apos;est pas du YAML valide, ou qui utilise des alias, est refusé.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not valid: line %2, column %3: %4.</source>
        <translation>La configuration de «&#xa0;%1&#xa0;» n&apos;est pas valide&#xa0;: ligne %2, colonne %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Virtual clusters are not privileged</source>
        <translation>Les clusters virtuels ne sont pas privilégiés</translation>
    </message>
    <message>
        <source>Under the pod security standard “privileged”, which the preset for disk backups sets, a pod of a virtual cluster can reach the nodes of its host cluster. Allow it where everybody who deploys there is trusted.</source>
        <translation>Avec le standard de sécurité des pods «&#xa0;privileged&#xa0;», que définit le préréglage pour les sauvegardes de disque, un pod d&apos;un cluster virtuel peut atteindre les nœuds de son cluster hôte. Autorisez-le là où tous ceux qui déploient sont dignes de confiance.</translation>
    </message>
    <message>
        <source>The configuration of “%1” lets pods escalate their privileges on the host cluster.</source>
        <translation>La configuration de «&#xa0;%1&#xa0;» permet aux pods d&apos;élever leurs privilèges sur le cluster hôte.</translation>
    </message>
    <message>
        <source>OpenShift chooses users and groups itself</source>
        <translation>OpenShift choisit lui-même utilisateurs et groupes</translation>
    </message>
    <message>
        <source>On OpenShift the configuration leaves out fsGroup, runAsGroup and runAsUser: the platform assigns them, and refuses pods that bring their own.</source>
        <translation>Sur OpenShift, la configuration omet fsGroup, runAsGroup et runAsUser&#xa0;: la plateforme les attribue, et refuse les pods qui apportent les leurs.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is for OpenShift, but sets %2.</source>
        <translation>La configuration de «&#xa0;%1&#xa0;» est pour OpenShift, mais définit %2.</translation>
    </message>
    <message>
        <source>The distribution of a group stays</source>
        <translation>La distribution d&apos;un groupe reste</translation>
    </message>
    <message>
        <source>The distribution is chosen when a group is made and cannot be changed afterwards. Make a new group with the other one and move the virtual clusters.</source>
        <translation>La distribution se choisit à la création d&apos;un groupe et ne peut plus changer ensuite. Créez un nouveau groupe avec l&apos;autre et déplacez les clusters virtuels.</translation>
    </message>
    <message>
        <source>“%1” was made with %2 and cannot change to %3.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé avec %2 et ne peut pas passer à %3.</translation>
    </message>
    <message>
        <source>K3s is deprecated</source>
        <translation>K3s est obsolète</translation>
    </message>
    <message>
        <source>The newest documents call the K3s distribution deprecated and suggest CNCF K8s for new groups. An existing group keeps its distribution; plan a new group to move to.</source>
        <translation>La documentation la plus récente dit la distribution K3s obsolète et conseille CNCF K8s pour les nouveaux groupes. Un groupe existant garde sa distribution&#xa0;; planifiez un nouveau groupe vers lequel migrer.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>“%1” makes its virtual clusters with K3s, which is deprecated.</source>
        <translation>«&#xa0;%1&#xa0;» crée ses clusters virtuels avec K3s, qui est obsolète.</translation>
    </message>
    <message>
        <source>The vCluster version is current</source>
        <translation>La version de vCluster est à jour</translation>
    </message>
    <message>
        <source>Palette locks a group to the vCluster version that it was made with. While the platform offers a newer one, no new virtual cluster can be deployed on the group until it is upgraded.</source>
        <translation>Palette verrouille un groupe sur la version de vCluster avec laquelle il a été créé. Tant que la plateforme en propose une plus récente, aucun nouveau cluster virtuel ne peut être déployé sur le groupe avant sa mise à niveau.</translation>
    </message>
    <message>
        <source>“%1” is locked to vCluster %2; the platform offers %3, and no new virtual cluster can be deployed before the upgrade.</source>
        <translation>«&#xa0;%1&#xa0;» est verrouillé sur vCluster %2&#xa0;; la plateforme propose %3, et aucun nouveau cluster virtuel ne peut être déployé avant la mise à niveau.</translation>
    </message>
    <message>
        <source>vCluster is not downgraded</source>
        <translation>vCluster n&apos;est pas rétrogradé</translation>
    </message>
    <message>
        <source>A group goes to a newer vCluster version, never back to an older one.</source>
        <translation>Un groupe passe à une version plus récente de vCluster, jamais à une plus ancienne.</translation>
    </message>
    <message>
        <source>“%1” would go back from vCluster %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» reviendrait de vCluster %2 à %3.</translation>
    </message>
    <message>
        <source>Keep the configuration that it has</source>
        <translation>Garder la configuration qu&apos;il a</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>L&apos;appeler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n cluster virtuel</numerusform>
            <numerusform>%n clusters virtuels</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of virtual clusters are plain</source>
        <translation>Les noms de clusters virtuels sont simples</translation>
    </message>
    <message>
        <source>The name of a virtual cluster is made of lower-case letters, digits and dashes, begins with a letter, does not end with a dash and has at most 63 characters: it becomes part of DNS names.</source>
        <translation>Le nom d&apos;un cluster virtuel se compose de minuscules, de chiffres et de tirets, commence par une lettre, ne finit pas par un tiret et a 63 caractères au plus&#xa0;: il entre dans des noms DNS.</translation>
    </message>
    <message>
        <source>“%1” is no name for a virtual cluster.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom de cluster virtuel.</translation>
    </message>
    <message>
        <source>Names of virtual clusters are unique</source>
        <translation>Les noms de clusters virtuels sont uniques</translation>
    </message>
    <message>
        <source>Two clusters of one project, virtual or not, cannot have the same name.</source>
        <translation>Deux clusters d&apos;un même projet, virtuels ou non, ne peuvent pas porter le même nom.</translation>
    </message>
    <message>
        <source>Another cluster of %1 is called “%2” too.</source>
        <translation>Un autre cluster de %1 s&apos;appelle aussi «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A project&apos;s group is used from that project</source>
        <translation>Un groupe de projet s&apos;utilise depuis ce projet</translation>
    </message>
    <message>
        <source>On a cluster group of a project only virtual clusters of that project can be deployed.</source>
        <translation>Sur un groupe de clusters d&apos;un projet, seuls des clusters virtuels de ce projet peuvent être déployés.</translation>
    </message>
    <message>
        <source>%1 cannot go on “%2”, which belongs to %3.</source>
        <translation>%1 ne peut pas aller sur «&#xa0;%2&#xa0;», qui appartient à %3.</translation>
    </message>
    <message>
        <source>A virtual cluster has what it needs</source>
        <translation>Un cluster virtuel a ce qu&apos;il lui faut</translation>
    </message>
    <message>
        <source>A virtual cluster needs 4 CPU, 4 GiB of memory and 2 GiB of storage at least; with K3s 4 CPU, 3 GiB and none.</source>
        <translation>Un cluster virtuel a besoin d&apos;au moins 4 CPU, 4 GiB de mémoire et 2 GiB de stockage&#xa0;; avec K3s 4 CPU, 3 GiB et rien.</translation>
    </message>
    <message>
        <source>Give what is needed at least</source>
        <translation>Donner le minimum nécessaire</translation>
    </message>
    <message>
        <source>%1: smaller than the %2 that a virtual cluster of “%3” needs.</source>
        <translation>%1&#xa0;: plus petit que les %2 qu&apos;il faut à un cluster virtuel de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing larger than the limits is deployed</source>
        <translation>Rien de plus grand que les limites n&apos;est déployé</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. A request for more is refused.</source>
        <translation>Les limites d&apos;un groupe disent combien un cluster virtuel peut demander. Une demande supérieure est refusée.</translation>
    </message>
    <message>
        <source>%1: larger than the limits of “%2” (%3).</source>
        <translation>%1&#xa0;: dépasse les limites de «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>Nothing larger than half of a host is deployed</source>
        <translation>Rien de plus grand que la moitié d&apos;un hôte n&apos;est déployé</translation>
    </message>
    <message>
        <source>A virtual cluster may claim half of its host cluster&apos;s resources at most: a new one needs a host that is twice as large, and one that is resized stays on its host.</source>
        <translation>Un cluster virtuel peut réserver au plus la moitié des ressources de son cluster hôte&#xa0;: un nouveau a besoin d&apos;un hôte deux fois plus grand, et un cluster redimensionné reste sur son hôte.</translation>
    </message>
    <message>
        <source>%1: more than half of a host cluster of “%2”.</source>
        <translation>%1&#xa0;: plus de la moitié d&apos;un cluster hôte de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is deployed before the upgrade</source>
        <translation>Rien n&apos;est déployé avant la mise à niveau</translation>
    </message>
    <message>
        <source>While the platform offers a newer vCluster version than a group has, no new virtual cluster can be deployed on it. Upgrade the group first; the plan can do both.</source>
        <translation>Tant que la plateforme propose une version de vCluster plus récente que celle d&apos;un groupe, aucun nouveau cluster virtuel ne peut y être déployé. Mettez d&apos;abord le groupe à niveau&#xa0;; le plan peut faire les deux.</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and is upgraded to %3 before anything new goes on it: %4.</source>
        <translation>«&#xa0;%1&#xa0;» a vCluster %2 et doit passer à %3 avant d&apos;accueillir du nouveau&#xa0;: %4.</translation>
    </message>
    <message>
        <source>A virtual cluster has a host to go on</source>
        <translation>Un cluster virtuel a un hôte où aller</translation>
    </message>
    <message>
        <source>A new virtual cluster goes on a host cluster of the group that is running and healthy.</source>
        <translation>Un nouveau cluster virtuel va sur un cluster hôte du groupe qui est en marche et sain.</translation>
    </message>
    <message>
        <source>No host cluster of “%1” is running and healthy: %2 cannot be deployed.</source>
        <translation>Aucun cluster hôte de «&#xa0;%1&#xa0;» n&apos;est en marche et sain&#xa0;: %2 ne peut pas être déployé.</translation>
    </message>
    <message>
        <source>A host has room for what is asked</source>
        <translation>Un hôte a de la place pour ce qui est demandé</translation>
    </message>
    <message>
        <source>What virtual clusters claim of a host cluster stays within its capacity times the group&apos;s oversubscription. Paused ones claim no CPU and memory; one that is resumed needs its part again.</source>
        <translation>Ce que les clusters virtuels réservent sur un cluster hôte reste dans sa capacité multipliée par la surallocation du groupe. En pause, ils ne réservent ni CPU ni mémoire&#xa0;; un cluster repris a de nouveau besoin de sa part.</translation>
    </message>
    <message>
        <source>No host cluster of “%1” has enough left for %2, even at %3 %.</source>
        <translation>Aucun cluster hôte de «&#xa0;%1&#xa0;» n&apos;a assez de ressources pour %2, même à %3&#xa0;%.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the developer credit</source>
        <translation>Les clusters virtuels respectent le crédit développeur</translation>
    </message>
    <message>
        <source>The tenant has credit for so much CPU, memory and storage and so many virtual clusters; those on system groups draw on the system&apos;s instead. A paused one keeps its part; a deleted one gives it back.</source>
        <translation>Le tenant a un crédit de tant de CPU, de mémoire, de stockage et de clusters virtuels&#xa0;; ceux des groupes système puisent plutôt dans celui du système. Un cluster en pause garde sa part&#xa0;; un cluster supprimé la rend.</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the system&apos;s developer credit by %2.</source>
        <translation>Avec %1, le plan dépasse le crédit développeur du système de %2.</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the tenant&apos;s developer credit by %2.</source>
        <translation>Avec %1, le plan dépasse le crédit développeur du tenant de %2.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the credit of their user</source>
        <translation>Les clusters virtuels respectent le crédit de leur utilisateur</translation>
    </message>
    <message>
        <source>Each user of the tenant has credit for so much, where the workspace tells how much. A virtual cluster draws on the credit of the one who deployed it; those on system groups do not.</source>
        <translation>Chaque utilisateur du tenant a un crédit limité, si l&apos;espace de travail en indique le montant. Un cluster virtuel puise dans le crédit de celui qui l&apos;a déployé&#xa0;; ceux des groupes système, non.</translation>
    </message>
    <message>
        <source>With %1 you exceed your developer credit by %2.</source>
        <translation>Avec %1, vous dépassez votre crédit développeur de %2.</translation>
    </message>
    <message>
        <source>With %1 the user %2 exceeds their developer credit by %3.</source>
        <translation>Avec %1, l&apos;utilisateur %2 dépasse son crédit développeur de %3.</translation>
    </message>
    <message>
        <source>nothing can begin like this</source>
        <translation>rien ne peut commencer ainsi</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>les alias ne sont pas permis</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>le guillemet n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>une configuration a au plus %1 KiB</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>The backend does not tell the storage of host clusters, so storage limits nothing here.</source>
        <translation>Le backend n&apos;indique pas le stockage des clusters hôtes&#xa0;; le stockage ne limite donc rien ici.</translation>
    </message>
    <message>
        <source>No virtual cluster runs on what is lost.</source>
        <translation>Aucun cluster virtuel ne tourne sur ce qui est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host, and all find one.</source>
        <translation>
            <numerusform>%n cluster virtuel a besoin d&apos;un hôte et en trouve un.</numerusform>
            <numerusform>%n clusters virtuels ont besoin d&apos;un hôte, et tous en trouvent un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host.</source>
        <translation>
            <numerusform>%n cluster virtuel a besoin d&apos;un hôte.</numerusform>
            <numerusform>%n clusters virtuels ont besoin d&apos;un hôte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) nowhere.</source>
        <translation>
            <numerusform>%n d&apos;entre eux ne tient nulle part.</numerusform>
            <numerusform>%n d&apos;entre eux ne tiennent nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 and at most %2 of them fit nowhere.</source>
        <translation>Au moins %1 et au plus %2 d&apos;entre eux ne tiennent nulle part.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 find no host; they lack %4.</source>
        <translation>%1&#xa0;: %2 sur %3 ne trouvent pas d&apos;hôte&#xa0;; il leur manque %4.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more group(s).</source>
        <translation>
            <numerusform>Et %n autre groupe.</numerusform>
            <numerusform>Et %n autres groupes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n added virtual cluster(s) fit into %1.</source>
        <translation>
            <numerusform>Le %n cluster virtuel ajouté tient dans %1.</numerusform>
            <numerusform>Les %n clusters virtuels ajoutés tiennent tous dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) %1 fit into %2.</source>
        <translation>
            <numerusform>Sur %n cluster virtuel ajouté, %1 tient dans %2.</numerusform>
            <numerusform>Sur %n clusters virtuels ajoutés, %1 tiennent dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) at least %1 and at most %2 fit into %3.</source>
        <translation>
            <numerusform>Sur %n cluster virtuel ajouté, au moins %1 et au plus %2 tiennent dans %3.</numerusform>
            <numerusform>Sur %n clusters virtuels ajoutés, au moins %1 et au plus %2 tiennent dans %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allows one request at most %2, so nothing of %3 fits.</source>
        <translation>%1 permet au plus %2 par demande, donc rien de %3 ne tient.</translation>
    </message>
    <message>
        <source>%1 has no host cluster left whose capacity is known, so nothing fits.</source>
        <translation>Il ne reste à %1 aucun cluster hôte de capacité connue, donc rien ne tient.</translation>
    </message>
    <message numerus="yes">
        <source>After that %n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>Ensuite, %n de plus de %1 tient dans %2.</numerusform>
            <numerusform>Ensuite, %n de plus de %1 tiennent dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>%n de plus de %1 tient dans %2.</numerusform>
            <numerusform>%n de plus de %1 tiennent dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that at least %1 and at most %2 more of %3 fit into %4.</source>
        <translation>Ensuite, au moins %1 et au plus %2 de plus de %3 tiennent dans %4.</translation>
    </message>
    <message>
        <source>%1 is asked for %2 more than %3 allows.</source>
        <translation>On demande à %1 %2 de plus que ce que permet %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more host cluster(s) are asked for more than is allowed.</source>
        <translation>
            <numerusform>On demande à %n autre cluster hôte plus que ce qui est permis.</numerusform>
            <numerusform>On demande à %n autres clusters hôtes plus que ce qui est permis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tightest in %1 is %2: %3 % of its allowed %4 is asked for.</source>
        <translation>Le plus serré dans %1 est %2&#xa0;: %3&#xa0;% des %4 autorisés sont demandés.</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>The file is not a JSON object.</source>
        <translation>Le fichier n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>There is something behind the end of the document.</source>
        <translation>Il y a quelque chose après la fin du document.</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut short. Get it again from where it came.</source>
        <translation>Le fichier s&apos;arrête au milieu&#xa0;: il a été tronqué. Procurez-vous-le de nouveau à la source.</translation>
    </message>
    <message>
        <source>The file is not valid JSON here.</source>
        <translation>Le fichier n&apos;est pas du JSON valide ici.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number that Easel can keep exactly.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre entier qu&apos;Easel peut conserver exactement.</translation>
    </message>
    <message>
        <source>A text holds an escape that JSON does not have.</source>
        <translation>Un texte contient un échappement que JSON ne connaît pas.</translation>
    </message>
    <message>
        <source>A text holds a NUL character.</source>
        <translation>Un texte contient un caractère NUL.</translation>
    </message>
    <message>
        <source>A text is not valid UTF-8.</source>
        <translation>Un texte n&apos;est pas de l&apos;UTF-8 valide.</translation>
    </message>
    <message>
        <source>A text holds a control character that is not escaped.</source>
        <translation>Un texte contient un caractère de contrôle non échappé.</translation>
    </message>
    <message>
        <source>A text holds half of a character (a lone surrogate).</source>
        <translation>Un texte contient la moitié d&apos;un caractère (un demi-codet isolé).</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>Le fichier est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>“%1” is there twice, and only one of them can be meant. Remove one.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois, et un seul peut être voulu. Retirez-en un.</translation>
    </message>
</context>
<context>
    <name>TerraformWriter</name>
    <message>
        <source>The provider knows no load balancer settings (external IPs, traffic policy, source ranges); an update by it drops those of: %1.</source>
        <translation>Le fournisseur ne connaît aucun paramètre d&apos;équilibreur de charge (IP externes, politique de trafic, plages sources)&#xa0;; une mise à jour par lui supprime ceux de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The provider knows no port of a host DNS; an update by it drops those of: %1.</source>
        <translation>Le fournisseur ne connaît pas le port d&apos;un DNS hôte&#xa0;; une mise à jour par lui supprime ceux de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The provider sends the host DNS of ingress groups only; here it has no effect: %1.</source>
        <translation>Le fournisseur n&apos;envoie le DNS hôte que des groupes Ingress&#xa0;; ici il est sans effet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The provider cuts a tag at its second colon: %1.</source>
        <translation>Le fournisseur coupe un tag à son second deux-points&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of add-on profiles only the ids are here: the provider takes them in no order, and Easel does not read their packs and variables.</source>
        <translation>Des profils complémentaires, seuls les identifiants figurent ici&#xa0;: le fournisseur les prend sans ordre, et Easel ne lit ni leurs packs ni leurs variables.</translation>
    </message>
    <message>
        <source>%1 is beyond what the provider can send.</source>
        <translation>%1 dépasse ce que le fournisseur peut envoyer.</translation>
    </message>
    <message>
        <source>Recent providers refuse to create a group with k3s.</source>
        <translation>Les fournisseurs récents refusent de créer un groupe avec k3s.</translation>
    </message>
    <message>
        <source>The group is not active: the provider takes it for deleted.</source>
        <translation>Le groupe n&apos;est pas actif&#xa0;: le fournisseur le tient pour supprimé.</translation>
    </message>
    <message>
        <source>Terraform keeps another form of Unicode&apos;s (NFC) of the text in: %1.</source>
        <translation>Terraform conserve une autre forme Unicode (NFC) du texte dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The provider cannot import a group with this uid: there is no import block.</source>
        <translation>Le fournisseur ne peut pas importer un groupe avec cet UID&#xa0;: il n&apos;y a pas de bloc import.</translation>
    </message>
    <message>
        <source>The name of the project %1 is not known: fill in project_name.</source>
        <translation>Le nom du projet %1 est inconnu&#xa0;: complétez project_name.</translation>
    </message>
    <message>
        <source>Left out: it is a group of the system, and the provider knows only those of the tenant and of projects.</source>
        <translation>Omis&#xa0;: c&apos;est un groupe du système, et le fournisseur ne connaît que ceux du tenant et des projets.</translation>
    </message>
</context>
<context>
    <name>TopologyGraph</name>
    <message>
        <source>No region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Sans site</translation>
    </message>
    <message>
        <source>Not in the inventory</source>
        <translation>Hors inventaire</translation>
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
        <translation>Sans place</translation>
    </message>
    <message>
        <source>Free edge hosts</source>
        <translation>Hôtes Edge libres</translation>
    </message>
    <message>
        <source>Waiting for a host cluster</source>
        <translation>En attente d&apos;un cluster hôte</translation>
    </message>
</context>
<context>
    <name>TopologySurface</name>
    <message>
        <source>Pick up to move</source>
        <translation>Saisir pour déplacer</translation>
    </message>
    <message>
        <source>Zoom there</source>
        <translation>Zoomer ici</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Déposer ici</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate ended on %1. If that is not so, look at this machine&apos;s clock.</source>
        <translation>Le certificat a expiré le %1. Si ce n&apos;est pas le cas, vérifiez l&apos;horloge de cette machine.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only. If that is past, look at this machine&apos;s clock.</source>
        <translation>Le certificat n&apos;est valide qu&apos;à partir du %1. Si cette date est passée, vérifiez l&apos;horloge de cette machine.</translation>
    </message>
    <message>
        <source>The certificate is for another name: %1.</source>
        <translation>Le certificat est pour un autre nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody that is trusted has signed the certificate. If the backend has a certificate authority of its own, name its file in the connection.</source>
        <translation>Aucune autorité de confiance n&apos;a signé le certificat. Si le backend a sa propre autorité de certification, indiquez son fichier dans la connexion.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or has no PEM certificate in it.</source>
        <translation>Le fichier de l&apos;autorité de certification est illisible, ou ne contient aucun certificat PEM.</translation>
    </message>
    <message>
        <source>A public key is pinned, but the address is not an https one.</source>
        <translation>Une clé publique est épinglée, mais l&apos;adresse n&apos;est pas en https.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 shows another public key than the one that is pinned. Nothing was sent.</source>
        <translation>%1 présente une autre clé publique que celle qui est épinglée. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is not trusted, so nothing was sent. %2</source>
        <translation>%1 n&apos;est pas digne de confiance&#xa0;; rien n&apos;a donc été envoyé. %2</translation>
    </message>
    <message>
        <source>The backend did not answer. It may have carried out the request, or not.</source>
        <translation>Le backend n&apos;a pas répondu. Il a peut-être exécuté la requête, ou non.</translation>
    </message>
    <message>
        <source>The answer has more than %1 MiB: it was not read.</source>
        <translation>La réponse dépasse %1 MiB&#xa0;: elle n&apos;a pas été lue.</translation>
    </message>
    <message numerus="yes">
        <source>The backend did not answer within %n second(s).</source>
        <translation>
            <numerusform>Le backend n&apos;a pas répondu en %n seconde.</numerusform>
            <numerusform>Le backend n&apos;a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no host called %1, as far as this machine&apos;s DNS knows.</source>
        <translation>Il n&apos;y a pas d&apos;hôte nommé %1, d&apos;après le DNS de cette machine.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Rien n&apos;écoute à %1, port %2.</translation>
    </message>
    <message>
        <source>The backend at %1 was not reached: %2</source>
        <translation>Impossible d&apos;atteindre le backend à l&apos;adresse %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Something between Easel and the backend failed (%1). The request may have been carried out, or not.</source>
        <translation>Quelque chose entre Easel et le backend a échoué (%1). La requête a peut-être été exécutée, ou non.</translation>
    </message>
    <message>
        <source>The backend sends Easel on to %1. Easel does not follow, since that would take the key there; if it is right, connect to that address.</source>
        <translation>Le backend redirige Easel vers %1. Easel ne suit pas, car la clé y serait envoyée&#xa0;; si c&apos;est correct, connectez-vous à cette adresse.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>une autre adresse</translation>
    </message>
    <message>
        <source>The backend does not accept the user and the password.</source>
        <translation>Le backend n&apos;accepte pas l&apos;utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The backend does not accept the API key.</source>
        <translation>Le backend n&apos;accepte pas la clé API.</translation>
    </message>
    <message>
        <source>The account lacks the permission for this.</source>
        <translation>Le compte n&apos;a pas la permission requise.</translation>
    </message>
    <message>
        <source>The account lacks the permission %1.</source>
        <translation>Le compte n&apos;a pas la permission %1.</translation>
    </message>
    <message>
        <source>The backend does not have it.</source>
        <translation>Le backend ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Cela a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>The backend asks to slow down.</source>
        <translation>Le backend demande de ralentir.</translation>
    </message>
    <message>
        <source>The backend refused the request (%1).</source>
        <translation>Le backend a refusé la requête (%1).</translation>
    </message>
    <message>
        <source>The backend failed (%1).</source>
        <translation>Le backend a rencontré une erreur (%1).</translation>
    </message>
</context>
<context>
    <name>Upgrades</name>
    <message>
        <source>Set controlPlane.coredns.deployment.image before the upgrade to 0.27.3 or later, or CoreDNS may not start.</source>
        <translation>Définissez controlPlane.coredns.deployment.image avant la mise à niveau vers 0.27.3 ou plus, sinon CoreDNS risque de ne pas démarrer.</translation>
    </message>
    <message>
        <source>K3s virtual clusters need 1 CPU, 1 GiB of memory and 1 GiB of storage free on their host, or the upgrade may stick.</source>
        <translation>Les clusters virtuels K3s ont besoin de 1 CPU, 1 GiB de mémoire et 1 GiB de stockage libres sur leur hôte, sinon la mise à niveau risque de se bloquer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has less.</source>
        <translation>
            <numerusform>%1 en a moins.</numerusform>
            <numerusform>%1 en ont moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>EKS hosts with Kubernetes 1.34 or 1.35 need Palette 4.9.14 or later: %1.</source>
        <translation>Les hôtes EKS avec Kubernetes 1.34 ou 1.35 nécessitent Palette 4.9.14 ou plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Palette documentation: Upgrade Cluster Groups</source>
        <translation>Documentation de Palette&#xa0;: Upgrade Cluster Groups</translation>
    </message>
    <message>
        <source>Palette documentation: Release Notes</source>
        <translation>Documentation de Palette&#xa0;: Release Notes</translation>
    </message>
    <message>
        <source>The backend has no such group.</source>
        <translation>Le backend n&apos;a pas de tel groupe.</translation>
    </message>
    <message>
        <source>“%1” is a system group. Its operator upgrades it.</source>
        <translation>«&#xa0;%1&#xa0;» est un groupe système. Son opérateur le met à niveau.</translation>
    </message>
    <message>
        <source>The platform has told no default configuration for %1.</source>
        <translation>La plateforme n&apos;a indiqué aucune configuration par défaut pour %1.</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no vCluster version. Edit it by hand.</source>
        <translation>La configuration de «&#xa0;%1&#xa0;» n&apos;indique pas de version de vCluster. Modifiez-la à la main.</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà vCluster %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n value(s) to settle first.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a d&apos;abord %n valeur à trancher.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a d&apos;abord %n valeurs à trancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new configuration of “%1” names vCluster %2, not %3: that would be no upgrade.</source>
        <translation>La nouvelle configuration de «&#xa0;%1&#xa0;» indique vCluster %2, pas %3&#xa0;: ce ne serait pas une mise à niveau.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>rien n&apos;y tourne</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) on it are in trouble already</source>
        <translation>
            <numerusform>%n cluster virtuel y est déjà en difficulté</numerusform>
            <numerusform>%n clusters virtuels y sont déjà en difficulté</numerusform>
        </translation>
    </message>
    <message>
        <source>a host cluster is not healthy</source>
        <translation>un cluster hôte n&apos;est pas sain</translation>
    </message>
    <message>
        <source>the configuration gets another layout</source>
        <translation>la configuration change de structure</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n cluster virtuel y tourne</numerusform>
            <numerusform>%n clusters virtuels y tournent</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and cannot go back to %3: an older one may not be able to read what the newer one has written.</source>
        <translation>«&#xa0;%1&#xa0;» a vCluster %2 et ne peut pas revenir à %3&#xa0;: une version plus ancienne pourrait ne pas lire ce que la plus récente a écrit.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>En avance</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>The configuration is written in a way that single keys cannot be changed in. Edit it by hand.</source>
        <translation>L&apos;écriture de la configuration ne permet pas d&apos;y changer des clés isolées. Modifiez-la à la main.</translation>
    </message>
    <message>
        <source>The group&apos;s configuration cannot be merged. %1</source>
        <translation>La configuration du groupe ne peut pas être fusionnée. %1</translation>
    </message>
    <message>
        <source>The platform&apos;s new default cannot be merged. %1</source>
        <translation>La nouvelle valeur par défaut de la plateforme ne peut pas être fusionnée. %1</translation>
    </message>
    <message>
        <source>The platform&apos;s old default cannot be merged. %1</source>
        <translation>L&apos;ancienne valeur par défaut de la plateforme ne peut pas être fusionnée. %1</translation>
    </message>
    <message>
        <source>The configuration is written in a way that cannot be merged. Edit it by hand, from the new default.</source>
        <translation>L&apos;écriture de la configuration ne permet pas de la fusionner. Modifiez-la à la main, à partir de la nouvelle valeur par défaut.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid YAML. %2</source>
        <translation>La valeur pour %1 n&apos;est pas du YAML valide. %2</translation>
    </message>
    <message>
        <source>OpenShift</source>
        <translation>OpenShift</translation>
    </message>
    <message>
        <source>Disk backup</source>
        <translation>Sauvegarde de disque</translation>
    </message>
    <message>
        <source>For host clusters that are OpenShift: leaves out the users and groups that OpenShift assigns itself.</source>
        <translation>Pour les clusters hôtes OpenShift&#xa0;: omet les utilisateurs et groupes qu&apos;OpenShift attribue lui-même.</translation>
    </message>
    <message>
        <source>For backups of volumes: pods see the paths of their host. Virtual clusters become privileged, so that a pod can reach the nodes of its host cluster.</source>
        <translation>Pour les sauvegardes de volumes&#xa0;: les pods voient les chemins de leur hôte. Les clusters virtuels deviennent privilégiés, si bien qu&apos;un pod peut atteindre les nœuds de son cluster hôte.</translation>
    </message>
    <message>
        <source>The registry that images without one of their own come from.</source>
        <translation>Le registre d&apos;où viennent les images qui n&apos;en ont pas.</translation>
    </message>
    <message>
        <source>The image of CoreDNS in the virtual cluster.</source>
        <translation>L&apos;image de CoreDNS dans le cluster virtuel.</translation>
    </message>
    <message>
        <source>Whether the virtual cluster has a DNS server.</source>
        <translation>Si le cluster virtuel a un serveur DNS.</translation>
    </message>
    <message>
        <source>Whether the control plane is K3s.</source>
        <translation>Si le plan de contrôle est K3s.</translation>
    </message>
    <message>
        <source>Whether the control plane is plain Kubernetes.</source>
        <translation>Si le plan de contrôle est Kubernetes standard.</translation>
    </message>
    <message>
        <source>The Kubernetes version of virtual clusters.</source>
        <translation>La version de Kubernetes des clusters virtuels.</translation>
    </message>
    <message>
        <source>Whether paths on the host are mapped into pods, as backups of volumes need it.</source>
        <translation>Si des chemins de l&apos;hôte sont montés dans les pods, comme l&apos;exigent les sauvegardes de volumes.</translation>
    </message>
    <message>
        <source>Whether the API is reached by an ingress.</source>
        <translation>Si l&apos;API est joignable par un Ingress.</translation>
    </message>
    <message>
        <source>Annotations of the service before the API, for load balancers above all.</source>
        <translation>Annotations du service devant l&apos;API, surtout pour les équilibreurs de charge.</translation>
    </message>
    <message>
        <source>Environment variables of the control plane, each with a name and a value.</source>
        <translation>Variables d&apos;environnement du plan de contrôle, chacune avec un nom et une valeur.</translation>
    </message>
    <message>
        <source>How many copies of the control plane run.</source>
        <translation>Combien de copies du plan de contrôle tournent.</translation>
    </message>
    <message>
        <source>The registry of the control plane&apos;s image.</source>
        <translation>Le registre de l&apos;image du plan de contrôle.</translation>
    </message>
    <message>
        <source>The repository of the control plane&apos;s image.</source>
        <translation>Le dépôt de l&apos;image du plan de contrôle.</translation>
    </message>
    <message>
        <source>The vCluster version. It changes by an upgrade, and never goes back.</source>
        <translation>La version de vCluster. Elle change par une mise à niveau, et ne revient jamais en arrière.</translation>
    </message>
    <message>
        <source>How large the volume of the control plane is.</source>
        <translation>La taille du volume du plan de contrôle.</translation>
    </message>
    <message>
        <source>The storage class of that volume.</source>
        <translation>La classe de stockage de ce volume.</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself may use at most.</source>
        <translation>Le CPU que vCluster lui-même peut utiliser au plus.</translation>
    </message>
    <message>
        <source>The memory that vCluster itself may use at most.</source>
        <translation>La mémoire que vCluster lui-même peut utiliser au plus.</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>Le CPU que vCluster lui-même demande. L&apos;augmenter relève le minimum nécessaire à un cluster virtuel.</translation>
    </message>
    <message>
        <source>The memory that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>La mémoire que vCluster lui-même demande. L&apos;augmenter relève le minimum nécessaire à un cluster virtuel.</translation>
    </message>
    <message>
        <source>Labels of the nodes that control planes run on.</source>
        <translation>Étiquettes des nœuds où tournent les plans de contrôle.</translation>
    </message>
    <message>
        <source>The priority class of control planes.</source>
        <translation>La classe de priorité des plans de contrôle.</translation>
    </message>
    <message>
        <source>Taints of nodes that control planes put up with.</source>
        <translation>Taints de nœuds que les plans de contrôle tolèrent.</translation>
    </message>
    <message>
        <source>The security context of the container. OpenShift chooses users and groups itself.</source>
        <translation>Le contexte de sécurité du conteneur. OpenShift choisit lui-même utilisateurs et groupes.</translation>
    </message>
    <message>
        <source>The security context of the pod.</source>
        <translation>Le contexte de sécurité du pod.</translation>
    </message>
    <message>
        <source>Whether names that the virtual cluster does not know are asked of the host.</source>
        <translation>Si les noms inconnus du cluster virtuel sont demandés à l&apos;hôte.</translation>
    </message>
    <message>
        <source>Whether kubelets are reached by host name.</source>
        <translation>Si les kubelets sont joints par nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>Services of the host that the virtual cluster sees.</source>
        <translation>Services de l&apos;hôte que voit le cluster virtuel.</translation>
    </message>
    <message>
        <source>Whether the host clusters are OpenShift.</source>
        <translation>Si les clusters hôtes sont OpenShift.</translation>
    </message>
    <message>
        <source>Whether pods without limits get some.</source>
        <translation>Si les pods sans limites en reçoivent.</translation>
    </message>
    <message>
        <source>Whether virtual clusters are kept apart on the network.</source>
        <translation>Si les clusters virtuels sont isolés sur le réseau.</translation>
    </message>
    <message>
        <source>The pod security standard: baseline, restricted or privileged.</source>
        <translation>Le standard de sécurité des pods&#xa0;: baseline, restricted ou privileged.</translation>
    </message>
    <message>
        <source>Whether the host holds a virtual cluster to a quota.</source>
        <translation>Si l&apos;hôte impose un quota au cluster virtuel.</translation>
    </message>
    <message>
        <source>Whether ingress classes of the host are seen inside.</source>
        <translation>Si les classes d&apos;Ingress de l&apos;hôte sont visibles à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Whether the real nodes of the host are seen inside.</source>
        <translation>Si les vrais nœuds de l&apos;hôte sont visibles à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Whether storage classes of the host are seen inside.</source>
        <translation>Si les classes de stockage de l&apos;hôte sont visibles à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Whether ingresses are made on the host.</source>
        <translation>Si les Ingress sont créés sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Whether network policies are made on the host.</source>
        <translation>Si les politiques réseau sont créées sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Whether volume claims are made on the host.</source>
        <translation>Si les demandes de volume sont créées sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Whether service accounts are made on the host.</source>
        <translation>Si les comptes de service sont créés sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Whether vCluster tells its maker how it is used.</source>
        <translation>Si vCluster informe son éditeur de son utilisation.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>clés et valeurs</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>les alias ne sont pas permis</translation>
    </message>
    <message>
        <source>a key that is empty</source>
        <translation>une clé vide</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>la clé «&#xa0;%1&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>a key is a word, not a list or map</source>
        <translation>une clé est un mot, pas une liste ni une table</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>un second document commence</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>un guillemet non fermé</translation>
    </message>
    <message>
        <source>a tab, where only spaces may indent</source>
        <translation>une tabulation, là où seules des espaces peuvent indenter</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>une configuration a au plus %1 KiB</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un caractère de contrôle</translation>
    </message>
    <message>
        <source>a configuration is made of keys and values</source>
        <translation>une configuration se compose de clés et de valeurs</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risque faible</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Risque moyen</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canari</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>Plusieurs lieux</translation>
    </message>
</context>
<context>
    <name>WaveLook</name>
    <message>
        <source>nothing runs on it.</source>
        <translation>rien n&apos;y tourne.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run as before.</source>
        <translation>
            <numerusform>%n cluster virtuel tourne comme avant.</numerusform>
            <numerusform>%n clusters virtuels tournent comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) do not run again: %1.</source>
        <translation>
            <numerusform>%n cluster virtuel n&apos;a pas redémarré&#xa0;: %1.</numerusform>
            <numerusform>%n clusters virtuels n&apos;ont pas redémarré&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>whether its virtual clusters run again could not be found out. %1</source>
        <translation>impossible de savoir si ses clusters virtuels tournent de nouveau. %1</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>is no amount</source>
        <translation>n&apos;est pas une quantité</translation>
    </message>
    <message>
        <source>The document is not an object.</source>
        <translation>Le document n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>is no endpoint type that Easel knows</source>
        <translation>n&apos;est pas un type de point d&apos;accès connu d&apos;Easel</translation>
    </message>
    <message>
        <source>is no distribution that Easel knows</source>
        <translation>n&apos;est pas une distribution connue d&apos;Easel</translation>
    </message>
    <message>
        <source>The document is nested more than 1,024 levels deep.</source>
        <translation>Le document est imbriqué sur plus de 1&#x202f;024 niveaux.</translation>
    </message>
    <message>
        <source>The document is not valid UTF-8.</source>
        <translation>Le document n&apos;est pas de l&apos;UTF-8 valide.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Le document est vide.</translation>
    </message>
    <message>
        <source>The document has a number that is malformed or out of range.</source>
        <translation>Le document contient un nombre mal formé ou hors limites.</translation>
    </message>
    <message>
        <source>The document is not valid JSON: %1</source>
        <translation>Le document n&apos;est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backend&apos;s answer cannot be read: “%1” %2.</source>
        <translation>La réponse du backend est illisible&#xa0;: «&#xa0;%1&#xa0;» %2.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>figure deux fois</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>is not a whole number that fits 64 bits</source>
        <translation>n&apos;est pas un nombre entier tenant sur 64 bits</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>n&apos;est ni vrai ni faux</translation>
    </message>
    <message>
        <source>has an item that is not a text</source>
        <translation>a un élément qui n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>has an item that is not a number</source>
        <translation>a un élément qui n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n&apos;est pas une liste</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>What the workspace keeps of its applies is damaged. Open a copy of it from a backup.</source>
        <translation>Ce que l&apos;espace de travail conserve de ses applications est endommagé. Ouvrez-en une copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The conflicts in the workspace are damaged. Open a copy of it from a backup.</source>
        <translation>Les conflits de l&apos;espace de travail sont endommagés. Ouvrez-en une copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation>Le pilote SQLite de Qt n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>L&apos;espace de travail est endommagé et a été laissé tel quel. Ouvrez-en une copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>Impossible d&apos;écrire dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;: rien n&apos;a été enregistré. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was stored. Check the disk, and try again.</source>
        <translation>Le disque signale une erreur&#xa0;: rien n&apos;a été enregistré. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Impossible de lire ou d&apos;écrire l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>The snapshot in the workspace is damaged. Pull it anew, or open a copy from a backup.</source>
        <translation>L&apos;instantané de l&apos;espace de travail est endommagé. Récupérez-le de nouveau, ou ouvrez une copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The history in the workspace is damaged. Open a copy from a backup to read it.</source>
        <translation>L&apos;historique de l&apos;espace de travail est endommagé. Ouvrez une copie depuis une sauvegarde pour le lire.</translation>
    </message>
    <message>
        <source>There is no such point in the history. It may have been purged.</source>
        <translation>Il n&apos;y a pas de tel point dans l&apos;historique. Il a peut-être été purgé.</translation>
    </message>
    <message>
        <source>The journal in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>Le journal de l&apos;espace de travail est endommagé. Ouvrez-en une copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The plan in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>Le plan de l&apos;espace de travail est endommagé. Ouvrez-en une copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>Le plan n&apos;a pas cette étape.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>Impossible d&apos;écrire «&#xa0;%1&#xa0;»&#xa0;: %2. Ce qui s&apos;y trouvait y est toujours.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm its name: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit, mais le disque n&apos;a pas confirmé son nom&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which no such file is.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2, ce qu&apos;aucun fichier de ce type n&apos;atteint.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Easel. It was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un espace de travail Easel. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et a été laissé tel quel. Ouvrez-en une copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Easel (format %2, this one knows %3). Open it with that version.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un Easel plus récent (format %2, celui-ci connaît %3). Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder belongs to somebody else.</source>
        <translation>Impossible d&apos;écrire dans «&#xa0;%1&#xa0;»&#xa0;: son dossier appartient à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>“%1” is open in %2. Close it there to edit it here.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans %2. Fermez-le là-bas pour le modifier ici.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>Impossible de créer «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no room to check the workspace after a crash.</source>
        <translation>Il n&apos;y a pas la place pour vérifier l&apos;espace de travail après un plantage.</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, processus %2 sur %3</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>The workspace cannot be locked: %1.</source>
        <translation>Impossible de verrouiller l&apos;espace de travail&#xa0;: %1.</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>easel::ActivityPanel</name>
    <message>
        <source>Only what failed</source>
        <translation>Seulement les échecs</translation>
    </message>
    <message>
        <source>Copy as curl, without the key</source>
        <translation>Copier en curl, sans la clé</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Requests to the backend</source>
        <translation>Requêtes au backend</translation>
    </message>
    <message>
        <source>Filter requests…</source>
        <translation>Filtrer les requêtes…</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de requête</translation>
    </message>
    <message>
        <source>No request fits the filter</source>
        <translation>Aucune requête ne correspond au filtre</translation>
    </message>
    <message>
        <source>What Easel asks the backend is listed here.</source>
        <translation>Ce qu&apos;Easel demande au backend est listé ici.</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Changez le filtre pour voir les autres.</translation>
    </message>
</context>
<context>
    <name>easel::ApplyConfirm</name>
    <message>
        <source>Approved digest, if any</source>
        <translation>Empreinte approuvée, s&apos;il y en a une</translation>
    </message>
    <message>
        <source>Approved digest</source>
        <translation>Empreinte approuvée</translation>
    </message>
    <message>
        <source>Paste the digest from the approved report: nothing is sent unless the plan has it.</source>
        <translation>Collez l&apos;empreinte du rapport approuvé&#xa0;: rien n&apos;est envoyé si le plan ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>%1 Sealed by %2, digest %3</source>
        <translation>%1 Scellé par %2, empreinte %3</translation>
    </message>
    <message>
        <source>%1 Digest %2</source>
        <translation>%1 Empreinte %2</translation>
    </message>
    <message>
        <source>Another plan was approved: this one has the digest %1.</source>
        <translation>Un autre plan a été approuvé&#xa0;: celui-ci a l&apos;empreinte %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n&apos;a été envoyé. %1</translation>
    </message>
</context>
<context>
    <name>easel::ApplyPanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Pull and keep planning</source>
        <translation>Récupérer et continuer</translation>
    </message>
    <message>
        <source>Operations that have ended</source>
        <translation>Opérations terminées</translation>
    </message>
    <message>
        <source>Check first what is listed above.</source>
        <translation>Cochez d&apos;abord ce qui est listé ci-dessus.</translation>
    </message>
    <message>
        <source>The dry run did not come to its end: %1</source>
        <translation>L&apos;essai à blanc n&apos;est pas allé à son terme&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Il n&apos;y a rien à appliquer.</translation>
    </message>
    <message>
        <source>Settle the conflicts first.</source>
        <translation>Tranchez d&apos;abord les conflits.</translation>
    </message>
    <message>
        <source>Mend the errors first: the backend would refuse the plan.</source>
        <translation>Corrigez d&apos;abord les erreurs&#xa0;: le backend refuserait le plan.</translation>
    </message>
    <message>
        <source>Connect to a backend to apply.</source>
        <translation>Connectez-vous à un backend pour appliquer.</translation>
    </message>
    <message>
        <source>Go online to apply. Nothing is sent while you plan offline.</source>
        <translation>Passez en ligne pour appliquer. Rien n&apos;est envoyé tant que vous planifiez hors ligne.</translation>
    </message>
    <message>
        <source>The backend is being read. Apply when that has ended.</source>
        <translation>Le backend est en cours de lecture. Appliquez une fois celle-ci terminée.</translation>
    </message>
    <message>
        <source>The plan is being applied.</source>
        <translation>Le plan est en cours d&apos;application.</translation>
    </message>
    <message>
        <source>The account lacks %1. Go offline and online again when it was granted.</source>
        <translation>Il manque %1 au compte. Passez hors ligne puis en ligne une fois la permission accordée.</translation>
    </message>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>Cet espace de travail est ici en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n operation(s)…</source>
        <translation>
            <numerusform>Appliquer %n opération…</numerusform>
            <numerusform>Appliquer %n opérations…</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>Asks the backend what it can tell of the plan without doing it.</source>
        <translation>Demande au backend ce qu&apos;il peut dire du plan sans l&apos;exécuter.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>What runs comes to its end; nothing more is begun.</source>
        <translation>Ce qui est en cours se termine&#xa0;; rien d&apos;autre ne commence.</translation>
    </message>
    <message>
        <source>What runs comes to its end; the rest stays planned.</source>
        <translation>Ce qui est en cours se termine&#xa0;; le reste demeure planifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) done</source>
        <translation>
            <numerusform>%1 sur %n opération terminée</numerusform>
            <numerusform>%1 sur %n opérations terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>encore environ %n s</numerusform>
            <numerusform>encore environ %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are sent to %1 (%2).</source>
        <translation>
            <numerusform>%n opération est envoyée à %1 (%2).</numerusform>
            <numerusform>%n opérations sont envoyées à %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>le backend local</translation>
    </message>
    <message>
        <source>%1 Pull to plan on what is there now, or change your plan.</source>
        <translation>%1 Récupérez pour planifier sur ce qui est là maintenant, ou changez votre plan.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %1 of %n operation(s) would not go through. Each says why below.</source>
        <translation>
            <numerusform>Essai à blanc&#xa0;: %1 sur %n opération ne passerait pas. Le motif figure ci-dessous.</numerusform>
            <numerusform>Essai à blanc&#xa0;: %1 sur %n opérations ne passeraient pas. Le motif de chacune figure ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing stands against the %n operation(s). Nothing was changed.</source>
        <translation>
            <numerusform>Essai à blanc&#xa0;: rien ne s&apos;oppose à la %n opération. Rien n&apos;a été modifié.</numerusform>
            <numerusform>Essai à blanc&#xa0;: rien ne s&apos;oppose aux %n opérations. Rien n&apos;a été modifié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ApprovalPanel</name>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>Sceller le plan…</translation>
    </message>
    <message>
        <source>Then nothing else is applied, and an edit ends the seal.</source>
        <translation>Rien d&apos;autre n&apos;est alors appliqué, et une modification met fin au sceau.</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titre du plan</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Auteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Copier l&apos;empreinte</translation>
    </message>
    <message>
        <source>Who seals the plan</source>
        <translation>Qui scelle le plan</translation>
    </message>
    <message>
        <source>Who seals it</source>
        <translation>Qui le scelle</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>Scellé par %1</translation>
    </message>
</context>
<context>
    <name>easel::Band</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>easel::BoardView</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Select all members</source>
        <translation>Sélectionner tous les membres</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Pick up to move</source>
        <translation>Saisir pour déplacer</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>Afficher dans la liste du parc</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Retirer du groupe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>%1, unknown to the inventory</source>
        <translation>%1, inconnu de l&apos;inventaire</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n host cluster(s)</source>
        <translation>
            <numerusform>%1, %2, %n cluster hôte</numerusform>
            <numerusform>%1, %2, %n clusters hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joins here.</source>
        <translation>%1 rejoint ce groupe.</translation>
    </message>
    <message>
        <source>%1 joins with a warning: %2</source>
        <translation>%1 rejoint le groupe avec un avertissement&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot join: %2</source>
        <translation>%1 ne peut pas rejoindre le groupe&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 est déjà ici.</translation>
    </message>
    <message>
        <source>Empty board. %1</source>
        <translation>Tableau vide. %1</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Groupes de clusters</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Un autre groupe porte ce nom.</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>Pas de nouveau groupe</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>Nouveau groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2. Drop here, or anywhere beside the cards.</source>
        <translation>%1, %2. Déposez ici, ou n&apos;importe où à côté des cartes.</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>Aucun groupe de clusters</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here, or press Insert.</source>
        <translation>Faites glisser ici des clusters hôtes de la liste du parc, ou appuyez sur Inser.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>«&#xa0;%1&#xa0;» est un groupe système, en lecture seule.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cluster(s) from “%1”</source>
        <translation>
            <numerusform>Retirer %n cluster de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Retirer %n clusters de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi&#xa0;? %1</translation>
    </message>
</context>
<context>
    <name>easel::CapacityBar</name>
    <message>
        <source>%1 percent, over the limit</source>
        <translation>%1 pour cent, au-delà de la limite</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>aucune limite connue</translation>
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
        <translation>Graphique de capacité</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s). Up and Down choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n barre. Haut et Bas en choisissent une, Entrée l&apos;ouvre.</numerusform>
            <numerusform>%n barres. Haut et Bas en choisissent une, Entrée l&apos;ouvre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a picture is of: &quot;Capacity of the groups: memory&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>easel::CapacityModel</name>
    <message>
        <source>No host yet</source>
        <translation>Pas encore d&apos;hôte</translation>
    </message>
    <message>
        <source>On hosts outside the group</source>
        <translation>Sur des hôtes hors du groupe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>non communiqué par le backend</translation>
    </message>
    <message>
        <source>Not told by the backend</source>
        <translation>Non communiqué par le backend</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed, on the group&apos;s tightest host</source>
        <translation>Part demandée de ce qui est autorisé, sur l&apos;hôte le plus serré du groupe</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed</source>
        <translation>Part demandée de ce qui est autorisé</translation>
    </message>
    <message>
        <source>Requested by the group&apos;s own virtual clusters</source>
        <translation>Demandé par les clusters virtuels du groupe</translation>
    </message>
    <message>
        <source>Requested by virtual clusters of other groups on the same hosts</source>
        <translation>Demandé par les clusters virtuels d&apos;autres groupes sur les mêmes hôtes</translation>
    </message>
    <message>
        <source>What paused virtual clusters take again when they are resumed; free until then</source>
        <translation>Ce que les clusters virtuels en pause reprendront à leur reprise&#xa0;; libre jusque-là</translation>
    </message>
    <message>
        <source>What may still be requested</source>
        <translation>Ce qui peut encore être demandé</translation>
    </message>
    <message>
        <source>Physical capacity times the group&apos;s oversubscription</source>
        <translation>Capacité physique multipliée par la surallocation du groupe</translation>
    </message>
    <message>
        <source>What the host clusters have</source>
        <translation>Ce qu&apos;ont les clusters hôtes</translation>
    </message>
    <message>
        <source>Requested beyond what is allowed, summed over the hosts</source>
        <translation>Demandé au-delà de ce qui est autorisé, total des hôtes</translation>
    </message>
    <message>
        <source>Measured on the host clusters</source>
        <translation>Mesuré sur les clusters hôtes</translation>
    </message>
    <message>
        <source>Virtual clusters of the group, paused ones included</source>
        <translation>Clusters virtuels du groupe, y compris ceux en pause</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster hôte</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuels</translation>
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
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Rechercher un nom…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Graphique en PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Graphique en SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>Chiffres en CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Lose hosts, add virtual clusters, change the oversubscription, and see what comes of it</source>
        <translation>Perdre des hôtes, ajouter des clusters virtuels, changer la surallocation, et voir ce qui en résulte</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Back to all groups (Backspace)</source>
        <translation>Revenir à tous les groupes (Retour arrière)</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>Le backend n&apos;indique pas le stockage des clusters hôtes&#xa0;: on connaît ce qui est demandé, pas ce qui est autorisé ni libre.</translation>
    </message>
    <message>
        <source>Capacity in numbers</source>
        <translation>Capacité en chiffres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Capacity of the hosts of %1</source>
        <translation>Capacité des hôtes de %1</translation>
    </message>
    <message>
        <source>Capacity of the groups</source>
        <translation>Capacité des groupes</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No name has what you search for.</source>
        <translation>Aucun nom ne contient ce que vous recherchez.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Aucun cluster hôte</translation>
    </message>
    <message>
        <source>This group has none yet. Drag host clusters onto its card on the Compose page.</source>
        <translation>Ce groupe n&apos;en a pas encore. Faites glisser des clusters hôtes sur sa carte de la page Composer.</translation>
    </message>
    <message>
        <source>Go to Compose</source>
        <translation>Aller à Composer</translation>
    </message>
    <message>
        <source>No groups in this scope</source>
        <translation>Aucun groupe dans cette portée</translation>
    </message>
    <message>
        <source>Choose the tenant in the scope switch at the top to see all groups.</source>
        <translation>Choisissez le tenant dans le sélecteur de portée en haut pour voir tous les groupes.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Capacity is counted by group. Drag host clusters onto the board of the Compose page to make one.</source>
        <translation>La capacité se compte par groupe. Faites glisser des clusters hôtes sur le tableau de la page Composer pour en créer un.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Capacity is saved as .png, .svg or .csv; “%1” is none of them.</source>
        <translation>La capacité s&apos;enregistre en .png, .svg ou .csv&#xa0;; «&#xa0;%1&#xa0;» n&apos;en est aucun.</translation>
    </message>
    <message>
        <source>Saved as %1, with the first %2 of %3. The CSV has all.</source>
        <translation>Enregistré sous %1, avec les %2 premiers sur %3. Le CSV les a tous.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Export the capacity</source>
        <translation>Exporter la capacité</translation>
    </message>
</context>
<context>
    <name>easel::ChangesView</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n group(s) left)</source>
        <translation>
            <numerusform>Afficher plus (encore %n groupe)</numerusform>
            <numerusform>Afficher plus (encore %n groupes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is deleted; its host clusters stay.</source>
        <translation>Le groupe est supprimé&#xa0;; ses clusters hôtes restent.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 risk: %2.</source>
        <translation>Risque %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Arrivants</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Partants</translation>
    </message>
    <message>
        <source>only the end of the text differs</source>
        <translation>seule la fin du texte diffère</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>Mends</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
</context>
<context>
    <name>easel::ClusterDrag</name>
    <message>
        <source>Nothing can be moved: this workspace can only be read.</source>
        <translation>Rien ne peut être déplacé&#xa0;: cet espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing can be moved while the plan is being applied.</source>
        <translation>Rien ne peut être déplacé pendant l&apos;application du plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “%1” from %2</source>
        <translation>Créer «&#xa0;%1&#xa0;» à partir de %2</translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>Déplacer %1 vers «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Ajouter %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Cannot join “%1”</source>
        <translation>Ne peut pas rejoindre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cannot be a new group</source>
        <translation>Ne peut pas former un nouveau groupe</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>Déjà dans ce groupe</translation>
    </message>
    <message>
        <source>It stays in its other groups too.</source>
        <translation>Il reste aussi dans ses autres groupes.</translation>
    </message>
    <message>
        <source>Ctrl: join, and stay where it is</source>
        <translation>Ctrl&#xa0;: rejoindre en restant où il est</translation>
    </message>
</context>
<context>
    <name>easel::ClusterFacts</name>
    <message>
        <source>The cluster %1 is not in the fleet any more.</source>
        <translation>Le cluster %1 n&apos;est plus dans le parc.</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>Pas un hôte</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>DNS hôte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Private cloud gateway</source>
        <translation>Passerelle de cloud privé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Read-only access</source>
        <translation>Accès en lecture seule</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of %2 cores requested</source>
        <translation>%1 cœurs sur %2 demandés</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1 of %2 GiB requested</source>
        <translation>%1 GiB sur %2 demandés</translation>
    </message>
    <message>
        <source>The backend tells no figures for this cluster.</source>
        <translation>Le backend ne donne aucun chiffre pour ce cluster.</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Groupes de clusters</translation>
    </message>
    <message>
        <source>In no group. Drag it onto a card, or pick it up with Space.</source>
        <translation>Dans aucun groupe. Faites-le glisser sur une carte, ou saisissez-le avec Espace.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 cœurs</translation>
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
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search commands, groups, clusters, settings…</source>
        <translation>Rechercher commandes, groupes, clusters, paramètres…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Type a few letters of a name.</source>
        <translation>Saisissez quelques lettres d&apos;un nom.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Aucun résultat. Essayez avec moins de lettres.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n</source>
        <translation>
            <numerusform>Les %1 meilleurs sur %n</numerusform>
            <numerusform>Les %1 meilleurs sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ComparisonModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>easel::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>Rechercher dans les différences</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Rien ne diffère</translation>
    </message>
    <message>
        <source>Between these two points the fleet stayed as it was.</source>
        <translation>Entre ces deux points, le parc est resté tel quel.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>easel::ComposePage</name>
    <message>
        <source>Cluster groups</source>
        <translation>Groupes de clusters</translation>
    </message>
    <message>
        <source>Filter groups…</source>
        <translation>Filtrer les groupes…</translation>
    </message>
    <message>
        <source>Filter the cluster groups</source>
        <translation>Filtrer les groupes de clusters</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>New group (Ins on the board)</source>
        <translation>Nouveau groupe (Inser sur le tableau)</translation>
    </message>
    <message>
        <source>Order and density of the board</source>
        <translation>Ordre et densité du tableau</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Suggérer…</translation>
    </message>
    <message>
        <source>Suggest groups for host clusters that are in none (Ctrl+Shift+G)</source>
        <translation>Suggérer des groupes pour les clusters hôtes qui ne sont dans aucun (Ctrl+Maj+G)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Problèmes d&apos;abord</translation>
    </message>
    <message>
        <source>Most host clusters first</source>
        <translation>Le plus de clusters hôtes d&apos;abord</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>Les plus pleins d&apos;abord</translation>
    </message>
    <message>
        <source>Density (Ctrl+wheel)</source>
        <translation>Densité (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Overview: health only</source>
        <translation>Vue d&apos;ensemble&#xa0;: santé seule</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No cluster group fits the filter.</source>
        <translation>Aucun groupe de clusters ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>Aucun groupe de clusters</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Connectez-vous à un backend et récupérez, pour voir ce qu&apos;il y a.</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here.</source>
        <translation>Faites glisser ici des clusters hôtes de la liste du parc.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationEditor</name>
    <message>
        <source>What is shown of the configuration</source>
        <translation>Ce qui est montré de la configuration</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Against the default</source>
        <translation>Par rapport au défaut</translation>
    </message>
    <message>
        <source>Against the backend</source>
        <translation>Par rapport au backend</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search in the configuration</source>
        <translation>Rechercher dans la configuration</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>«&#xa0;%1&#xa0;» ne s&apos;y trouve pas.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Search keys…</source>
        <translation>Rechercher des clés…</translation>
    </message>
    <message>
        <source>Search known keys</source>
        <translation>Rechercher des clés connues</translation>
    </message>
    <message>
        <source>Known keys</source>
        <translation>Clés connues</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Press Enter on a key to go to it, or to put it in.</source>
        <translation>Appuyez sur Entrée sur une clé pour y aller, ou pour l&apos;insérer.</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>Configuration de %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Can only be read.</source>
        <translation>En lecture seule.</translation>
    </message>
    <message>
        <source>Edited, not taken over yet.</source>
        <translation>Modifié, pas encore validé.</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <translation>%1 (en partie)</translation>
    </message>
    <message>
        <source>On the backend</source>
        <translation>Sur le backend</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>The platform&apos;s default (%1)</source>
        <translation>La valeur par défaut de la plateforme (%1)</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Modifier la configuration de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationWindow</name>
    <message>
        <source>The text is not taken over yet.</source>
        <translation>Le texte n&apos;est pas encore validé.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>easel::ConflictCard</name>
    <message>
        <source>No conflict any more</source>
        <translation>Plus de conflit</translation>
    </message>
    <message>
        <source>Settled: edited</source>
        <translation>Tranché&#xa0;: modifié</translation>
    </message>
    <message>
        <source>Settled: mine</source>
        <translation>Tranché&#xa0;: le mien</translation>
    </message>
    <message>
        <source>Settled: theirs</source>
        <translation>Tranché&#xa0;: le leur</translation>
    </message>
    <message>
        <source>Edited by both</source>
        <translation>Modifié par les deux</translation>
    </message>
    <message>
        <source>Deleted on the backend</source>
        <translation>Supprimé sur le backend</translation>
    </message>
    <message>
        <source>Deleted in the plan</source>
        <translation>Supprimé dans le plan</translation>
    </message>
    <message>
        <source>Cluster taken</source>
        <translation>Cluster pris</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nom pris</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>Projet disparu</translation>
    </message>
    <message>
        <source>Cluster gone</source>
        <translation>Cluster disparu</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Règle enfreinte</translation>
    </message>
    <message>
        <source>Resized by both</source>
        <translation>Redimensionné par les deux</translation>
    </message>
    <message>
        <source>Virtual cluster deleted on the backend</source>
        <translation>Cluster virtuel supprimé sur le backend</translation>
    </message>
    <message>
        <source>Virtual cluster deleted in the plan</source>
        <translation>Cluster virtuel supprimé dans le plan</translation>
    </message>
    <message>
        <source>Virtual cluster&apos;s name taken</source>
        <translation>Nom du cluster virtuel pris</translation>
    </message>
    <message>
        <source>Group of a new virtual cluster gone</source>
        <translation>Groupe d&apos;un nouveau cluster virtuel disparu</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Undo opens it again.</source>
        <translation>Annuler le rouvre.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Base du plan</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>Sur le backend maintenant</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settle each region between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt; and take the markers out.</source>
        <translation>Tranchez chaque zone entre &lt;&lt;&lt;&lt;&lt;&lt;&lt; et &gt;&gt;&gt;&gt;&gt;&gt;&gt; et retirez les marqueurs.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Garder le mien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Prendre le leur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>on the backend</source>
        <translation>sur le backend</translation>
    </message>
    <message>
        <source>in your plan</source>
        <translation>dans votre plan</translation>
    </message>
</context>
<context>
    <name>easel::ConflictsView</name>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Nobody has changed on the backend what the plan changes. After a pull it is listed here what both have changed.</source>
        <translation>Personne n&apos;a modifié sur le backend ce que le plan modifie. Après une récupération, ce que les deux ont modifié est listé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conflict(s) to settle. The plan cannot be applied before that.</source>
        <translation>
            <numerusform>%1 sur %n conflit à trancher. Le plan ne peut pas être appliqué avant.</numerusform>
            <numerusform>%1 sur %n conflits à trancher. Le plan ne peut pas être appliqué avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n conflict(s) are settled.</source>
        <translation>
            <numerusform>%n conflit est tranché.</numerusform>
            <numerusform>Les %n conflits sont tous tranchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Tous les miens</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Tous les leurs</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n conflict(s))</source>
        <translation>
            <numerusform>%1&#xa0;: %2 (%n conflit)</numerusform>
            <numerusform>%1&#xa0;: %2 (%n conflits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n conflict(s) left)</source>
        <translation>
            <numerusform>Afficher plus (encore %n conflit)</numerusform>
            <numerusform>Afficher plus (encore %n conflits)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is not in the plan any more.</source>
        <translation>Le groupe n&apos;est plus dans le plan.</translation>
    </message>
    <message>
        <source>Found before anything was sent</source>
        <translation>Trouvé avant tout envoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Base du plan</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>Sur le backend maintenant</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre plan</translation>
    </message>
    <message numerus="yes">
        <source>What merged by itself (%n field(s))</source>
        <translation>
            <numerusform>Ce qui a fusionné de lui-même (%n champ)</numerusform>
            <numerusform>Ce qui a fusionné de lui-même (%n champs)</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
</context>
<context>
    <name>easel::ConnectDialog</name>
    <message>
        <source>Connect to Palette</source>
        <translation>Connexion à Palette</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
</context>
<context>
    <name>easel::ConnectionForm</name>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Conserver dans le trousseau du système</translation>
    </message>
    <message>
        <source>the host&apos;s name</source>
        <translation>le nom de l&apos;hôte</translation>
    </message>
    <message>
        <source>with an API key</source>
        <translation>avec une clé API</translation>
    </message>
    <message>
        <source>with user and password</source>
        <translation>avec utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>empty: the user&apos;s only one</source>
        <translation>vide&#xa0;: la seule de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>empty: the tenant with all its projects</source>
        <translation>vide&#xa0;: le tenant avec tous ses projets</translation>
    </message>
    <message>
        <source>empty: the system&apos;s authorities alone</source>
        <translation>vide&#xa0;: seules les autorités du système</translation>
    </message>
    <message>
        <source>empty: what the environment says</source>
        <translation>vide&#xa0;: selon l&apos;environnement</translation>
    </message>
    <message>
        <source>Certificates and proxy</source>
        <translation>Certificats et proxy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Project uid</source>
        <translation>UID du projet</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Fichier d&apos;autorité</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>Clé épinglée</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is needed.</source>
        <translation>L&apos;adresse e-mail de l&apos;utilisateur est nécessaire.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Un mot de passe est nécessaire.</translation>
    </message>
    <message>
        <source>An API key is needed. Palette makes one under User Menu, My API Keys.</source>
        <translation>Une clé API est nécessaire. Palette en crée une sous User Menu, My API Keys.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>Le fichier de l&apos;autorité de certification est illisible.</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>telle que conservée</translation>
    </message>
    <message>
        <source>Unless it goes into the keyring, it is kept in memory for this run only. It is never written to a file.</source>
        <translation>Sauf dans le trousseau, elle n&apos;est conservée en mémoire que pour cette session. Elle n&apos;est jamais écrite dans un fichier.</translation>
    </message>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only, and is written nowhere.</source>
        <translation>Cette machine n&apos;a pas de trousseau&#xa0;: la clé n&apos;est conservée en mémoire que pour cette session, et n&apos;est écrite nulle part.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>easel::Console</name>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only.</source>
        <translation>Cette machine n&apos;a pas de trousseau&#xa0;: la clé n&apos;est conservée en mémoire que pour cette session.</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Où conserver l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Espaces de travail Easel (*.easel)</translation>
    </message>
    <message>
        <source>“%1” is open in another window, which was brought to the front.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre, qui a été mise au premier plan.</translation>
    </message>
    <message>
        <source>“%1” is open in this window.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans cette fenêtre.</translation>
    </message>
    <message>
        <source>There is no “%1” any more.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe plus.</translation>
    </message>
    <message>
        <source>A new window could not be started: “%1” cannot be run.</source>
        <translation>Impossible de démarrer une nouvelle fenêtre&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>Into which workspace is %1 imported?</source>
        <translation>Dans quel espace de travail importer %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>easel::CrashReportView</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Rapport d&apos;arrêt inattendu</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>This is on your machine only, and nothing is sent. It has no names, keys or paths of yours in it.</source>
        <translation>Il se trouve uniquement sur votre machine, et rien n&apos;est envoyé. Il ne contient aucun de vos noms, clés ou chemins.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>Impossible de supprimer «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>easel::CreditLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s)</source>
        <translation>
            <numerusform>%1 sur %n cluster virtuel</numerusform>
            <numerusform>%1 sur %n clusters virtuels</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit of a user</source>
        <translation>Crédit d&apos;un utilisateur</translation>
    </message>
    <message>
        <source>Tell how much of the tenant&apos;s developer credit each user may draw on</source>
        <translation>Indiquer de quelle part du crédit développeur du tenant chaque utilisateur dispose</translation>
    </message>
    <message>
        <source>Developer credit with this plan</source>
        <translation>Crédit développeur avec ce plan</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message numerus="yes">
        <source>Yours: %n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>Le vôtre&#xa0;: %n cluster virtuel avec %1</numerusform>
            <numerusform>Le vôtre&#xa0;: %n clusters virtuels avec %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::CriteriaForm</name>
    <message>
        <source>Same capacity in each part</source>
        <translation>Même capacité dans chaque partie</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Version de Kubernetes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>A mix of these</source>
        <translation>Une combinaison</translation>
    </message>
    <message>
        <source>Where clusters that are alike are too many for one group, they are split into parts of about the same CPU and memory, instead of neighbours together.</source>
        <translation>Si les clusters semblables sont trop nombreux pour un groupe, ils sont répartis en parties de CPU et de mémoire à peu près égaux, au lieu de réunir les voisins.</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>As far as any two clusters of a group may be from each other. Where the coordinates are not known, places with the same name are one location.</source>
        <translation>La distance maximale entre deux clusters d&apos;un groupe. Si les coordonnées sont inconnues, les lieux de même nom sont un seul emplacement.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the weights any two clusters of a group agree in. At 100 % they are the same in all that counts.</source>
        <translation>Part des poids sur laquelle deux clusters d&apos;un groupe concordent. À 100&#xa0;%, ils sont identiques en tout ce qui compte.</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>How much it counts, from 1 to 5</source>
        <translation>Combien cela compte, de 1 à 5</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>Semblables en</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>À moins de</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Agree by</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Host clusters in a group</source>
        <translation>Clusters hôtes par groupe</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Host clusters in a group. Fewer that are alike are left alone; a group at the edge has one in any case.</source>
        <translation>Clusters hôtes par groupe. S&apos;il y en a moins de semblables, ils sont laissés de côté&#xa0;; un groupe Edge en a un dans tous les cas.</translation>
    </message>
    <message>
        <source>Host clusters in a group. More that are alike are split into several groups.</source>
        <translation>Clusters hôtes par groupe. S&apos;il y en a plus de semblables, ils sont répartis en plusieurs groupes.</translation>
    </message>
</context>
<context>
    <name>easel::DividerKeys</name>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>F8 goes to the next divider, the arrow keys move it.</source>
        <translation>F8 va au séparateur suivant, les flèches le déplacent.</translation>
    </message>
</context>
<context>
    <name>easel::DriftView</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>Rechercher des changements</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>Récupérer et rebaser</translation>
    </message>
    <message>
        <source>Checking what has changed on the backend…</source>
        <translation>Recherche de ce qui a changé sur le backend…</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>La vérification a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not checked since the last pull.</source>
        <translation>Pas vérifié depuis la dernière récupération.</translation>
    </message>
    <message>
        <source>Go online to see what has changed on the backend.</source>
        <translation>Passez en ligne pour voir ce qui a changé sur le backend.</translation>
    </message>
    <message>
        <source>Checked %1: all cluster groups are as the plan knows them.</source>
        <translation>Vérifié %1&#xa0;: tous les groupes de clusters sont tels que le plan les connaît.</translation>
    </message>
    <message>
        <source>Checked %1: %2 changed, %3 of them touch your plan.</source>
        <translation>Vérifié %1&#xa0;: %2 modifiés, dont %3 touchent votre plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did it is not known: %1</source>
        <translation>On ne sait pas qui l&apos;a fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go online to check.</source>
        <translation>Passez en ligne pour vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>In your plan&apos;s way</source>
        <translation>Gêne votre plan</translation>
    </message>
    <message>
        <source>Touches your plan</source>
        <translation>Touche votre plan</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>What is different on the backend</source>
        <translation>Ce qui diffère sur le backend</translation>
    </message>
</context>
<context>
    <name>easel::DriftWatch</name>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
</context>
<context>
    <name>easel::FacetBar</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster hôte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show rows of all kinds again</source>
        <translation>Afficher de nouveau les lignes de toutes sortes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n de plus&#xa0;: recherchez-le</numerusform>
            <numerusform>%n de plus&#xa0;: recherchez-les</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Rien à choisir</translation>
    </message>
</context>
<context>
    <name>easel::FacetMenu</name>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n de plus&#xa0;: recherchez-le</numerusform>
            <numerusform>%n de plus&#xa0;: recherchez-les</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FailureChoice</name>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Skip and go on</source>
        <translation>Ignorer et continuer</translation>
    </message>
    <message>
        <source>Plan a rollback</source>
        <translation>Planifier un retour arrière</translation>
    </message>
    <message>
        <source>The apply waits, since something failed. %1</source>
        <translation>L&apos;application attend, car quelque chose a échoué. %1</translation>
    </message>
    <message>
        <source>Begins nothing more. What was done stays done, the rest stays planned.</source>
        <translation>Ne commence plus rien. Ce qui est fait reste fait, le reste demeure planifié.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n operation(s) that need it</source>
        <translation>
            <numerusform>Omet %n opération qui en dépend</numerusform>
            <numerusform>Omet %n opérations qui en dépendent</numerusform>
        </translation>
    </message>
    <message>
        <source>No other operation needs it</source>
        <translation>Aucune autre opération n&apos;en dépend</translation>
    </message>
    <message numerus="yes">
        <source>%1; goes on with %n other(s).</source>
        <translation>
            <numerusform>%1&#xa0;; continue avec %n autre.</numerusform>
            <numerusform>%1&#xa0;; continue avec %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left that does not need what failed.</source>
        <translation>Il ne reste rien qui ne dépende de ce qui a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>Stops, and plans what takes back the %n operation(s) that were done. Nothing of that is sent until you apply it.</source>
        <translation>
            <numerusform>Arrête, et planifie ce qui annule la %n opération effectuée. Rien n&apos;en est envoyé avant que vous l&apos;appliquiez.</numerusform>
            <numerusform>Arrête, et planifie ce qui annule les %n opérations effectuées. Rien n&apos;en est envoyé avant que vous l&apos;appliquiez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FileDrop</name>
    <message>
        <source>Easel takes workspaces (.easel) and plan files (.easelplan).</source>
        <translation>Easel accepte les espaces de travail (.easel) et les fichiers de plan (.easelplan).</translation>
    </message>
    <message>
        <source>Drop workspaces and plan files one after the other.</source>
        <translation>Déposez les espaces de travail et les fichiers de plan séparément.</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s) in a window of its own: here the plan is being applied.</source>
        <translation>
            <numerusform>Ouvre %n espace de travail dans sa propre fenêtre&#xa0;: ici, le plan est en cours d&apos;application.</numerusform>
            <numerusform>Ouvre %n espaces de travail, chacun dans sa propre fenêtre&#xa0;: ici, le plan est en cours d&apos;application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s), each in a window of its own.</source>
        <translation>
            <numerusform>Ouvre %n espace de travail dans sa propre fenêtre.</numerusform>
            <numerusform>Ouvre %n espaces de travail, chacun dans sa propre fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens “%1”, here or in a new window.</source>
        <translation>Ouvre «&#xa0;%1&#xa0;», ici ou dans une nouvelle fenêtre.</translation>
    </message>
    <message>
        <source>Opens “%1”.</source>
        <translation>Ouvre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A plan is imported into a workspace, and none is open.</source>
        <translation>Un plan s&apos;importe dans un espace de travail, et aucun n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>The plan is being applied. Nothing can be imported meanwhile.</source>
        <translation>Le plan est en cours d&apos;application. Rien ne peut être importé entre-temps.</translation>
    </message>
    <message>
        <source>“%1” can only be read here. Nothing can be imported.</source>
        <translation>«&#xa0;%1&#xa0;» est ici en lecture seule. Rien ne peut être importé.</translation>
    </message>
    <message>
        <source>Imports the plan “%1” into “%2”.</source>
        <translation>Importe le plan «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Imports %n plan(s) into “%1”, one after the other.</source>
        <translation>
            <numerusform>Importe %n plan dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Importe %n plans dans «&#xa0;%1&#xa0;», l&apos;un après l&apos;autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FilterPills</name>
    <message>
        <source>Remove the filter %1: %2</source>
        <translation>Retirer le filtre %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>easel::FindingDetail</name>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Dérogation jusqu&apos;au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waived by %3 until %1: %2</source>
        <translation>Dérogation par %3 jusqu&apos;au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi&#xa0;? %1</translation>
    </message>
    <message>
        <source>Open the rules at this one</source>
        <translation>Ouvrir les règles à celle-ci</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L&apos;afficher</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>Lever la dérogation</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind…</source>
        <translation>
            <numerusform>Corriger %n de ce type…</numerusform>
            <numerusform>Corriger les %n de ce type…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Déroger…</translation>
    </message>
    <message>
        <source>Answer for it for a while: it is listed apart, and in the report with your reason</source>
        <translation>En répondre pour un temps&#xa0;: le constat est listé à part, et dans le rapport avec votre motif</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are mended in one step:</source>
        <translation>
            <numerusform>%n problème est corrigé en une étape&#xa0;:</numerusform>
            <numerusform>%n problèmes sont corrigés en une étape&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of this kind stay: there is no quick fix for them.</source>
        <translation>
            <numerusform>%n problème de ce type reste&#xa0;: il n&apos;y a pas de correction rapide.</numerusform>
            <numerusform>%n problèmes de ce type restent&#xa0;: il n&apos;y a pas de correction rapide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Tout corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>Déroger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printed in the report for those who approve</source>
        <translation>Imprimé dans le rapport pour ceux qui approuvent</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Déroger</translation>
    </message>
</context>
<context>
    <name>easel::FindingsModel</name>
    <message>
        <source>Waived</source>
        <translation>Sous dérogation</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Groupe de clusters</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Correction rapide</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>easel::FleetDelegate</name>
    <message>
        <source>not a host</source>
        <translation>pas un hôte</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Not enabled to carry virtual clusters</source>
        <translation>Pas activé pour porter des clusters virtuels</translation>
    </message>
</context>
<context>
    <name>easel::FleetList</name>
    <message>
        <source>Host clusters</source>
        <translation>Clusters hôtes</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Retirer %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Cannot leave “%1”</source>
        <translation>Ne peut pas quitter «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>easel::FleetModel</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1, %2, %3, Kubernetes %4, %5</source>
        <translation>%1, %2, %3, Kubernetes %4, %5</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>Dans un groupe</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>Région ou site</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Version de Kubernetes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Appartenance</translation>
    </message>
</context>
<context>
    <name>easel::FleetPanel</name>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Search name, region, label…</source>
        <translation>Rechercher nom, région, étiquette…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Rechercher dans le parc</translation>
    </message>
    <message>
        <source>Filter the fleet</source>
        <translation>Filtrer le parc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Aucun cluster hôte</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Connectez-vous à un backend et récupérez, pour voir ce qu&apos;il y a.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No cluster fits the search and the filters.</source>
        <translation>Aucun cluster ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
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
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
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
        <translation>Limites d&apos;une demande</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Surallocation</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters hôtes</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Profils complémentaires</translation>
    </message>
    <message>
        <source>Resolved values…</source>
        <translation>Valeurs résolues…</translation>
    </message>
    <message>
        <source>What the packs of the attached profiles come to, as the backend fills them in</source>
        <translation>Ce que donnent les packs des profils attachés, une fois complétés par le backend</translation>
    </message>
    <message>
        <source>Editor…</source>
        <translation>Éditeur…</translation>
    </message>
    <message>
        <source>Edit the configuration in a window of its own</source>
        <translation>Modifier la configuration dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Configuration (YAML)</source>
        <translation>Configuration (YAML)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>Décrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1”</source>
        <translation>Définir le point d&apos;accès de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the distribution of “%1”</source>
        <translation>Définir la distribution de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Définir la surallocation de «&#xa0;%1&#xa0;» sur %2&#xa0;%</translation>
    </message>
    <message>
        <source>Set a host DNS in “%1”</source>
        <translation>Définir un DNS hôte dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>Définir les profils de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tags are written as key:value, separated by commas, each key once.</source>
        <translation>Les tags s&apos;écrivent clé:valeur, séparés par des virgules, chaque clé une fois.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Définir les tags de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>Définir les limites de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Modifier la configuration de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>System: can only be read</source>
        <translation>Système&#xa0;: en lecture seule</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>The distribution of an existing group does not change.</source>
        <translation>La distribution d&apos;un groupe existant ne change pas.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>easel::GrowthChart</name>
    <message>
        <source>Growth of the fleet</source>
        <translation>Croissance du parc</translation>
    </message>
    <message>
        <source>%1: %2 at first, %3 now</source>
        <translation>%1&#xa0;: %2 au début, %3 maintenant</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>easel::GuardList</name>
    <message>
        <source>Check all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message numerus="yes">
        <source>Check what you have seen and want: %n left</source>
        <translation>
            <numerusform>Cochez ce que vous avez vu et voulez&#xa0;: encore %n</numerusform>
            <numerusform>Cochez ce que vous avez vu et voulez&#xa0;: encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is confirmed.</source>
        <translation>Tout est confirmé.</translation>
    </message>
</context>
<context>
    <name>easel::Guide</name>
    <message>
        <source>Put a cluster into a group</source>
        <translation>Mettre un cluster dans un groupe</translation>
    </message>
    <message>
        <source>Drag %1 from the Fleet list onto the card %2. By keyboard: select it, press Space, type the name of the card, press Enter.</source>
        <translation>Faites glisser %1 de la liste du parc sur la carte %2. Au clavier&#xa0;: sélectionnez-le, appuyez sur Espace, saisissez le nom de la carte, appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>See why a drop is refused</source>
        <translation>Voir pourquoi un dépôt est refusé</translation>
    </message>
    <message>
        <source>Drag %1 onto the card %2. The card says why it cannot join. Drop it all the same: nothing happens, and “Why?” explains the rule.</source>
        <translation>Faites glisser %1 sur la carte %2. La carte dit pourquoi il ne peut pas rejoindre le groupe. Déposez-le quand même&#xa0;: il ne se passe rien, et «&#xa0;Pourquoi&#xa0;?&#xa0;» explique la règle.</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>Corriger un problème</translation>
    </message>
    <message>
        <source>Select a problem that has a quick fix in the Problems panel, read why it is one, and press the quick fix.</source>
        <translation>Dans le panneau Problèmes, sélectionnez un problème qui a une correction rapide, lisez pourquoi c&apos;en est un, et cliquez sur la correction rapide.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler la correction</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, or the arrow at the top. Every step of a plan can be undone, and done again with Ctrl+Shift+Z.</source>
        <translation>Appuyez sur Ctrl+Z, ou cliquez sur la flèche en haut. Chaque étape d&apos;un plan peut être annulée, et rétablie avec Ctrl+Maj+Z.</translation>
    </message>
    <message>
        <source>See where everything is</source>
        <translation>Voir où tout se trouve</translation>
    </message>
    <message>
        <source>Open Topology in the rail (Ctrl+2). The wheel zooms, a double click flies there. The switch above shows what the plan changes.</source>
        <translation>Ouvrez «&#xa0;Topologie&#xa0;» dans la barre de navigation (Ctrl+2). La molette zoome, un double-clic y mène. Le sélecteur en haut montre ce que le plan change.</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Se demander «&#xa0;et si&#xa0;»</translation>
    </message>
    <message>
        <source>Open Capacity (Ctrl+5). In the panel “What if”, which the button of that name opens, lose a region or add virtual clusters, and read the answer. Nothing is changed by it.</source>
        <translation>Ouvrez «&#xa0;Capacité&#xa0;» (Ctrl+5). Dans le panneau «&#xa0;Et si&#xa0;», qu&apos;ouvre le bouton du même nom, perdez une région ou ajoutez des clusters virtuels, et lisez la réponse. Rien n&apos;en est changé.</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Relire le plan</translation>
    </message>
    <message>
        <source>Open Review (Ctrl+6): every field before and after, what it risks, and the operations that will be sent.</source>
        <translation>Ouvrez «&#xa0;Relire&#xa0;» (Ctrl+6)&#xa0;: chaque champ avant et après, ce que cela risque, et les opérations qui seront envoyées.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Open Reports (Ctrl+7), press Export and choose a format. This is what people who approve a plan read.</source>
        <translation>Ouvrez «&#xa0;Rapports&#xa0;» (Ctrl+7), cliquez sur «&#xa0;Exporter&#xa0;» et choisissez un format. C&apos;est ce que lisent les personnes qui approuvent un plan.</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Appliquer le plan</translation>
    </message>
    <message>
        <source>On Review, press Apply, confirm what is asked, and press Apply now. The backend is Easel&apos;s own: nothing real changes.</source>
        <translation>Sur la page «&#xa0;Relire&#xa0;», cliquez sur «&#xa0;Appliquer&#xa0;», confirmez ce qui est demandé, et cliquez de nouveau sur «&#xa0;Appliquer&#xa0;». Le backend est celui d&apos;Easel&#xa0;: rien de réel ne change.</translation>
    </message>
</context>
<context>
    <name>easel::GuidePanel</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Démarrage guidé</translation>
    </message>
    <message>
        <source>It goes on where you stopped: Help, Guided start</source>
        <translation>Il reprend là où vous vous êtes arrêté&#xa0;: Aide, Démarrage guidé</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Ouvrir le parc d&apos;exemple</translation>
    </message>
    <message>
        <source>The guided start works on the sample fleet, where nothing can break. Your workspace stays as it is.</source>
        <translation>Le démarrage guidé se fait sur le parc d&apos;exemple, où rien ne peut casser. Votre espace de travail reste tel quel.</translation>
    </message>
    <message>
        <source>Guided start · step %1 of %2</source>
        <translation>Démarrage guidé · étape %1 sur %2</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Montrer où</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Guided start · done</source>
        <translation>Démarrage guidé · terminé</translation>
    </message>
    <message>
        <source>That is the whole way of a change</source>
        <translation>Voilà tout le parcours d&apos;un changement</translation>
    </message>
    <message>
        <source>Compose, check, review, report, apply. The help has more: Ctrl+F1 opens it, Shift+F1 the page about where you are.</source>
        <translation>Composer, vérifier, relire, rapporter, appliquer. L&apos;aide en dit plus&#xa0;: Ctrl+F1 l&apos;ouvre, Maj+F1 ouvre la page sur l&apos;endroit où vous êtes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>easel::GuidedStart</name>
    <message>
        <source>Guided start</source>
        <translation>Démarrage guidé</translation>
    </message>
</context>
<context>
    <name>easel::HeaderKeys</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>&quot;column&quot;: of a table</extracomment>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>easel::HelpDesk</name>
    <message>
        <source>Help pages</source>
        <translation>Pages d&apos;aide</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Aide sur l&apos;endroit où vous êtes</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Démarrage guidé</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>This version of Easel has no such place: %1</source>
        <translation>Cette version d&apos;Easel n&apos;a pas d&apos;endroit de ce nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close the dialog first.</source>
        <translation>Fermez d&apos;abord la boîte de dialogue.</translation>
    </message>
    <message>
        <source>Open a workspace or the sample fleet first.</source>
        <translation>Ouvrez d&apos;abord un espace de travail ou le parc d&apos;exemple.</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>«&#xa0;%1&#xa0;» est impossible pour le moment.</translation>
    </message>
</context>
<context>
    <name>easel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Rechercher dans l&apos;aide…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Search the help (%1)</source>
        <translation>Rechercher dans l&apos;aide (%1)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l&apos;aide</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>%1 — Aide</translation>
    </message>
    <message>
        <source>This page is not there in your language yet. It is shown in English.</source>
        <translation>Cette page n&apos;existe pas encore dans votre langue. Elle est affichée en anglais.</translation>
    </message>
    <message>
        <source>This leads out of Easel: %1</source>
        <translation>Ce lien mène hors d&apos;Easel&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the help, and its part</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::HistoryPointsModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters hôtes</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Groupes de clusters</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuels</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuels</translation>
    </message>
</context>
<context>
    <name>easel::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Report this point</source>
        <translation>Rapport sur ce point</translation>
    </message>
    <message>
        <source>Purge, and how long points are kept</source>
        <translation>Purge et durée de conservation des points</translation>
    </message>
    <message>
        <source>History — %1</source>
        <translation>Historique — %1</translation>
    </message>
    <message>
        <source>Inventory, findings, capacity and the other reports of the fleet as it was then</source>
        <translation>Inventaire, constats, capacité et autres rapports du parc tel qu&apos;il était alors</translation>
    </message>
    <message>
        <source>Points of the history, the newest first</source>
        <translation>Points de l&apos;historique, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l&apos;historique…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Pas encore d&apos;historique</translation>
    </message>
    <message>
        <source>Each pull adds a point: what the fleet was then.</source>
        <translation>Chaque récupération ajoute un point&#xa0;: l&apos;état du parc à ce moment.</translation>
    </message>
    <message>
        <source>Only one point so far</source>
        <translation>Un seul point pour l&apos;instant</translation>
    </message>
    <message>
        <source>Each pull adds one. From the second on you see here what has changed.</source>
        <translation>Chaque récupération en ajoute un. À partir du deuxième, vous voyez ici ce qui a changé.</translation>
    </message>
    <message>
        <source>The first point</source>
        <translation>Le premier point</translation>
    </message>
    <message>
        <source>There is none before it to compare it with. Select another one, or two with Ctrl.</source>
        <translation>Il n&apos;y en a pas avant lui auquel le comparer. Sélectionnez-en un autre, ou deux avec Ctrl.</translation>
    </message>
    <message>
        <source>A %1 → B %2</source>
        <translation>A %1 → B %2</translation>
    </message>
    <message>
        <source>This point cannot be read</source>
        <translation>Ce point est illisible</translation>
    </message>
</context>
<context>
    <name>easel::InspectorPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Select a group or a cluster to see it in full.</source>
        <translation>Sélectionnez un groupe ou un cluster pour le voir en entier.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>easel::KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>Appuyez sur des touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>easel::LogModel</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>easel::LogWindow</name>
    <message>
        <source>Which log is shown</source>
        <translation>Quel journal est affiché</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles qui sont affichées</translation>
    </message>
    <message>
        <source>Save the lines that are shown…</source>
        <translation>Enregistrer les lignes affichées…</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lines of the log, the oldest first</source>
        <translation>Lignes du journal, de la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informations et au-delà</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Filter lines…</source>
        <translation>Filtrer les lignes…</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Toutes les méthodes</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Le journal est encore vide</translation>
    </message>
    <message>
        <source>No line fits the filter</source>
        <translation>Aucune ligne ne correspond au filtre</translation>
    </message>
    <message>
        <source>What happens in Easel is listed here. It stays on this machine, and no key is in it.</source>
        <translation>Ce qui se passe dans Easel est listé ici. Cela reste sur cette machine et ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Changez le filtre pour voir les autres.</translation>
    </message>
    <message numerus="yes">
        <source>Log · %1 of %n line(s)</source>
        <translation>
            <numerusform>Journal · %1 sur %n ligne</numerusform>
            <numerusform>Journal · %1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Journaux (*.log)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved as %1.</source>
        <translation>
            <numerusform>%n ligne a été enregistrée sous %1.</numerusform>
            <numerusform>%n lignes ont été enregistrées sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The log is in %1.</source>
        <translation>Aucun programme n&apos;ouvre ici les dossiers. Le journal se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>easel::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline planning</source>
        <translation>Planification hors ligne</translation>
    </message>
    <message>
        <source>Pulling…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Apply paused</source>
        <translation>Application en pause</translation>
    </message>
    <message>
        <source>Apply waits for you</source>
        <translation>L&apos;application vous attend</translation>
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
        <translation>%1 %v of %m</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>local backend</source>
        <translation>backend local</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n changement en attente</numerusform>
            <numerusform>%n changements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>Aucun changement en attente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflit à trancher</numerusform>
            <numerusform>%n conflits à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not readable</source>
        <translation>
            <numerusform>%n partie illisible</numerusform>
            <numerusform>%n parties illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not read all of this project.</source>
        <translation>Ce compte ne peut pas lire tout ce projet.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Espaces de travail Easel (*.easel)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Ouvrir le parc d&apos;exemple</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>Connexion à Palette…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Fermer l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Suggest groups…</source>
        <translation>Suggérer des groupes…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Rechercher dans le parc</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuels</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation>Relire et appliquer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Backend</source>
        <translation>&amp;Backend</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout lire de nouveau</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Planifier hors ligne</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>About Easel</source>
        <translation>À propos d&apos;Easel</translation>
    </message>
    <message>
        <source>Easel %1
A console for Palette cluster groups.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Easel %1
Une console pour les groupes de clusters Palette.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>The connection to the backend</source>
        <translation>La connexion au backend</translation>
    </message>
    <message>
        <source>What the fleet was at each pull (%1)</source>
        <translation>Ce qu&apos;était le parc à chaque récupération (%1)</translation>
    </message>
    <message>
        <source>The language is another one when Easel is started again, or chosen again once the apply has ended.</source>
        <translation>La langue changera au prochain démarrage d&apos;Easel, ou si vous la choisissez de nouveau une fois l&apos;application du plan terminée.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet. Take it over or throw it away, then choose the language again.</source>
        <translation>La configuration de «&#xa0;%1&#xa0;» n&apos;est pas encore validée. Validez-la ou abandonnez-la, puis choisissez de nouveau la langue.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Lecture du parc</translation>
    </message>
    <message>
        <source>What the fleet was at each pull</source>
        <translation>Ce qu&apos;était le parc à chaque récupération</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Impossible pour le moment</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Aucun espace de travail n&apos;est ouvert</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espace de travail</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>Ouvrir dans une nouvelle fenêtre…</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un récent</translation>
    </message>
    <message>
        <source>Open recent in a new window</source>
        <translation>Ouvrir un récent dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open “%1” here, in the place of “%2”, or in a new window?</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;» ici, à la place de «&#xa0;%2&#xa0;», ou dans une nouvelle fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Ouvrir ici</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>“%1” is a plan. Open the workspace that it is for, then drop it there, or choose File, Import plan.</source>
        <translation>«&#xa0;%1&#xa0;» est un plan. Ouvrez l&apos;espace de travail auquel il est destiné, puis déposez-le là, ou choisissez Fichier, Importer un plan.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet, and would be lost.</source>
        <translation>La configuration de «&#xa0;%1&#xa0;» n&apos;est pas encore validée et serait perdue.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show the fleet</source>
        <translation>Afficher le parc</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Afficher l&apos;inspecteur</translation>
    </message>
    <message>
        <source>Show the panels</source>
        <translation>Afficher les panneaux</translation>
    </message>
</context>
<context>
    <name>easel::MemberSection</name>
    <message>
        <source>None yet. Drag host clusters onto the card.</source>
        <translation>Encore aucun. Faites glisser des clusters hôtes sur la carte.</translation>
    </message>
    <message>
        <source>*.apps.example.com</source>
        <translation>*.apps.example.com</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>DNS hôte de %1</translation>
    </message>
</context>
<context>
    <name>easel::NodeChooser</name>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
</context>
<context>
    <name>easel::OperationsModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Dry run: ok</source>
        <translation>Essai à blanc&#xa0;: ok</translation>
    </message>
    <message>
        <source>Dry run: problem</source>
        <translation>Essai à blanc&#xa0;: problème</translation>
    </message>
    <message>
        <source>Dry run: unknown</source>
        <translation>Essai à blanc&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
</context>
<context>
    <name>easel::OperationsView</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>Essai à blanc&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Attend&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>The operation in full</source>
        <translation>L&apos;opération en entier</translation>
    </message>
</context>
<context>
    <name>easel::PlanActions</name>
    <message>
        <source>Export plan…</source>
        <translation>Exporter le plan…</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>Importer un plan…</translation>
    </message>
    <message>
        <source>Export for Terraform…</source>
        <translation>Exporter pour Terraform…</translation>
    </message>
    <message>
        <source>Export the plan for Terraform…</source>
        <translation>Exporter le plan pour Terraform…</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>Sceller le plan…</translation>
    </message>
    <message>
        <source>Sign a plan file…</source>
        <translation>Signer un fichier de plan…</translation>
    </message>
    <message>
        <source>Verify the signature of a plan file…</source>
        <translation>Vérifier la signature d&apos;un fichier de plan…</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Arrêter la signature</translation>
    </message>
    <message>
        <source>Unseal the plan</source>
        <translation>Desceller le plan</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>Easel plans (*.easelplan)</source>
        <translation>Plans Easel (*.easelplan)</translation>
    </message>
    <message>
        <source>The plan was exported as %1 · digest %2…</source>
        <translation>Le plan a été exporté sous %1 · empreinte %2…</translation>
    </message>
    <message>
        <source>Export for Terraform</source>
        <translation>Exporter pour Terraform</translation>
    </message>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>The groups were exported as %1.</source>
        <translation>Les groupes ont été exportés sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) in the file.</source>
        <translation>
            <numerusform>%n remarque de plus dans le fichier.</numerusform>
            <numerusform>%n remarques de plus dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Importer un plan</translation>
    </message>
    <message>
        <source>Which plan file is signed?</source>
        <translation>Quel fichier de plan signer&#xa0;?</translation>
    </message>
    <message>
        <source>With which SSH key? For one in the agent, its .pub file</source>
        <translation>Avec quelle clé SSH&#xa0;? Pour une clé de l&apos;agent, son fichier .pub</translation>
    </message>
    <message>
        <source>Signing… If the key has a passphrase, the dialog for it is your system&apos;s.</source>
        <translation>Signature… Si la clé a une phrase secrète, la fenêtre qui la demande est celle de votre système.</translation>
    </message>
    <message>
        <source>Signed: %1 · digest %2…</source>
        <translation>Signé&#xa0;: %1 · empreinte %2…</translation>
    </message>
    <message>
        <source>Which plan file is verified?</source>
        <translation>Quel fichier de plan vérifier&#xa0;?</translation>
    </message>
    <message>
        <source>Who may sign? A file of allowed signers, as ssh-keygen has it</source>
        <translation>Qui peut signer&#xa0;? Un fichier de signataires autorisés, au format de ssh-keygen</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2 · digest %3… · %4</source>
        <translation>Signature valide de %1 avec la clé %2 · empreinte %3… · %4</translation>
    </message>
    <message>
        <source>this is the plan of this workspace</source>
        <translation>c&apos;est le plan de cet espace de travail</translation>
    </message>
    <message>
        <source>this is not the plan of this workspace</source>
        <translation>ce n&apos;est pas le plan de cet espace de travail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>easel::PlanApply</name>
    <message>
        <source>Nothing was sent: the plan has the digest %1, and %2 was approved. Have the plan approved as it is now, or import the one that was approved.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: le plan a l&apos;empreinte %1, et %2 a été approuvé. Faites approuver le plan tel qu&apos;il est maintenant, ou importez celui qui a été approuvé.</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>L&apos;application a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. This has to be confirmed first: %1</source>
        <translation>Rien n&apos;a été envoyé. Ceci est d&apos;abord à confirmer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the backend has moved on in %n field(s).</source>
        <translation>
            <numerusform>Rien n&apos;a été envoyé&#xa0;: le backend a évolué dans %n champ.</numerusform>
            <numerusform>Rien n&apos;a été envoyé&#xa0;: le backend a évolué dans %n champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n&apos;a été envoyé. %1</translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation>Vérification de ce qu&apos;il en est advenu…</translation>
    </message>
    <message>
        <source>No answer came. Looking up what became of it…</source>
        <translation>Aucune réponse n&apos;est arrivée. Vérification de ce qu&apos;il en est advenu…</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which was skipped.</source>
        <translation>Elle dépend de l&apos;opération %1 (%2), qui a été ignorée.</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which failed.</source>
        <translation>Elle dépend de l&apos;opération %1 (%2), qui a échoué.</translation>
    </message>
    <message>
        <source>An operation before it failed.</source>
        <translation>Une opération précédente a échoué.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operations that failed: the first error</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What became of one operation is not known yet. Stop, and apply again to find out.</source>
        <translation>On ne sait pas encore ce qu&apos;il est advenu d&apos;une opération. Arrêtez, et appliquez de nouveau pour le savoir.</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back.</source>
        <translation>Rien n&apos;a été fait qui puisse être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) were carried out. %2</source>
        <translation>
            <numerusform>%1 sur %n opération a été effectuée. %2</numerusform>
            <numerusform>%1 sur %n opérations ont été effectuées. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %n operation(s); the rest is still planned.</source>
        <translation>
            <numerusform>Arrêt après %1 sur %n opération&#xa0;; le reste est toujours planifié.</numerusform>
            <numerusform>Arrêt après %1 sur %n opérations&#xa0;; le reste est toujours planifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) were carried out.</source>
        <translation>
            <numerusform>%n opération a été effectuée.</numerusform>
            <numerusform>Les %n opérations ont toutes été effectuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a group was made twice could not be looked up: %1</source>
        <translation>Impossible de vérifier si un groupe a été créé deux fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>The window of the wave “%1” begins at %2.</source>
        <translation>La fenêtre de la vague «&#xa0;%1&#xa0;» commence le %2.</translation>
    </message>
    <message>
        <source>The window of the wave “%1” has ended at %2.</source>
        <translation>La fenêtre de la vague «&#xa0;%1&#xa0;» s&apos;est terminée le %2.</translation>
    </message>
    <message>
        <source>The wave “%1” is done: %2</source>
        <translation>La vague «&#xa0;%1&#xa0;» est terminée&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is next.</source>
        <translation>«&#xa0;%1&#xa0;» vient ensuite.</translation>
    </message>
    <message>
        <source>What is in no wave is next.</source>
        <translation>Ce qui n&apos;est dans aucune vague vient ensuite.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n&apos;existe plus.</translation>
    </message>
    <message>
        <source>%1 is in error. Look at it on the backend.</source>
        <translation>%1 est en erreur. Examinez-le sur le backend.</translation>
    </message>
    <message>
        <source>Accepted; the virtual cluster is %1.</source>
        <translation>Accepté&#xa0;; le cluster virtuel est à l&apos;état %1.</translation>
    </message>
    <message>
        <source>%1 was accepted, but has not arrived yet: %2 Pull to see how it goes on.</source>
        <translation>%1 a été accepté, mais n&apos;y est pas encore&#xa0;: %2 Récupérez pour suivre la suite.</translation>
    </message>
</context>
<context>
    <name>easel::PlanApproval</name>
    <message>
        <source>The wave “%1” names a group that the backend does not have.</source>
        <translation>La vague «&#xa0;%1&#xa0;» nomme un groupe que le backend n&apos;a pas.</translation>
    </message>
    <message>
        <source>The plan changes nothing: there is nothing to seal.</source>
        <translation>Le plan ne change rien&#xa0;: il n&apos;y a rien à sceller.</translation>
    </message>
    <message>
        <source>The seal is of another plan.</source>
        <translation>Le sceau est celui d&apos;un autre plan.</translation>
    </message>
    <message>
        <source>The plan that was sealed cannot be had back by undoing. Have this one approved.</source>
        <translation>Annuler ne permet pas de retrouver le plan scellé. Faites approuver celui-ci.</translation>
    </message>
</context>
<context>
    <name>easel::PlanModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Note for approval</source>
        <translation>Note pour l&apos;approbation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>easel::PlanPanel</name>
    <message>
        <source>All changes of the plan are taken back, the undone ones too. This cannot be undone.</source>
        <translation>Tous les changements du plan sont annulés, y compris ceux déjà défaits. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Redo the next step</source>
        <translation>Rétablir l&apos;étape suivante</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Copier l&apos;empreinte</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Discard plan…</source>
        <translation>Abandonner le plan…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>The plan is empty</source>
        <translation>Le plan est vide</translation>
    </message>
    <message>
        <source>Every change you make is a step here. Nothing is sent before you apply.</source>
        <translation>Chaque changement que vous faites est ici une étape. Rien n&apos;est envoyé avant que vous appliquiez.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Aller à cette étape</translation>
    </message>
    <message>
        <source>Undo this step and those after it</source>
        <translation>Annuler cette étape et les suivantes</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>Empreinte %1…</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>Scellé par %1</translation>
    </message>
</context>
<context>
    <name>easel::PlanSignature</name>
    <message>
        <source>There is no ssh-keygen on this machine. Install OpenSSH (on Debian the package openssh-client).</source>
        <translation>Il n&apos;y a pas de ssh-keygen sur cette machine. Installez OpenSSH (sur Debian, le paquet openssh-client).</translation>
    </message>
    <message>
        <source>ssh-keygen cannot be started: %1</source>
        <translation>ssh-keygen ne démarre pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signing was cancelled.</source>
        <translation>La signature a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>ssh-keygen did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>ssh-keygen ne s&apos;est pas terminé en %n seconde et a été arrêté.</numerusform>
            <numerusform>ssh-keygen ne s&apos;est pas terminé en %n secondes et a été arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>ssh-keygen has crashed.</source>
        <translation>ssh-keygen a planté.</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>Il n&apos;y a pas de clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The key “%1” cannot be read by you.</source>
        <translation>Vous ne pouvez pas lire la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong.</source>
        <translation>La phrase secrète de «&#xa0;%1&#xa0;» est incorrecte.</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong or could not be asked for. Add the key to your agent (ssh-add) and choose its .pub file.</source>
        <translation>La phrase secrète de «&#xa0;%1&#xa0;» est incorrecte ou n&apos;a pas pu être demandée. Ajoutez la clé à votre agent (ssh-add) et choisissez son fichier .pub.</translation>
    </message>
    <message>
        <source>Others may read the key “%1”, so ssh-keygen does not use it. Run: chmod 600 on it.</source>
        <translation>D&apos;autres peuvent lire la clé «&#xa0;%1&#xa0;», donc ssh-keygen ne l&apos;utilise pas. Exécutez chmod 600 sur ce fichier.</translation>
    </message>
    <message>
        <source>No private key of “%1” is in the agent or beside it.</source>
        <translation>Aucune clé privée de «&#xa0;%1&#xa0;» ne se trouve dans l&apos;agent ni à côté.</translation>
    </message>
    <message>
        <source>“%1” is not an SSH key.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une clé SSH.</translation>
    </message>
    <message>
        <source>ssh-keygen did not sign the plan.</source>
        <translation>ssh-keygen n&apos;a pas signé le plan.</translation>
    </message>
    <message>
        <source>The file of allowed signers “%1” cannot be read.</source>
        <translation>Le fichier de signataires autorisés «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>There is no room for the signature: %1</source>
        <translation>Il n&apos;y a pas de place pour la signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>The signature is of other content: the plan was changed after it was signed.</source>
        <translation>La signature porte sur un autre contenu&#xa0;: le plan a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>The signature was made for something else than a plan of Easel.</source>
        <translation>La signature a été faite pour autre chose qu&apos;un plan Easel.</translation>
    </message>
    <message>
        <source>The signature is not one of ssh-keygen&apos;s, or it is damaged.</source>
        <translation>La signature n&apos;est pas de ssh-keygen, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>The key %1 has expired in “%2”.</source>
        <translation>La clé %1 a expiré dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The key %1 belongs to nobody whom “%2” lists.</source>
        <translation>La clé %1 n&apos;appartient à aucune personne listée dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The key %1 of %2 has expired in “%3”.</source>
        <translation>La clé %1 de %2 a expiré dans «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” does not allow the key %2 of %3 to sign plans.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;autorise pas la clé %2 de %3 à signer des plans.</translation>
    </message>
    <message>
        <source>The key %1 is not one that “%2” lists for %3.</source>
        <translation>La clé %1 n&apos;est pas de celles que «&#xa0;%2&#xa0;» liste pour %3.</translation>
    </message>
</context>
<context>
    <name>easel::PlanningSession</name>
    <message>
        <source>The plan in the workspace does not fit its snapshot. Open a copy of it from a backup.</source>
        <translation>Le plan de l&apos;espace de travail ne correspond pas à son instantané. Ouvrez-en une copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The plan is being applied. Edit it when that has ended.</source>
        <translation>Le plan est en cours d&apos;application. Modifiez-le une fois celle-ci terminée.</translation>
    </message>
    <message>
        <source>The fleet is being read. Edit it when all of it is there.</source>
        <translation>Le parc est en cours de lecture. Modifiez-le quand il sera complet.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Close it there to edit it here.</source>
        <translation>Cet espace de travail est ouvert dans %1. Fermez-le là-bas pour le modifier ici.</translation>
    </message>
    <message>
        <source>This conflict is not open any more.</source>
        <translation>Ce conflit n&apos;est plus ouvert.</translation>
    </message>
</context>
<context>
    <name>easel::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Only what the plan adds, not what is there today</source>
        <translation>Seulement ce que le plan ajoute, pas ce qui existe aujourd&apos;hui</translation>
    </message>
    <message>
        <source>List those too that somebody answers for</source>
        <translation>Lister aussi ceux qui sont sous dérogation</translation>
    </message>
    <message>
        <source>Filter problems…</source>
        <translation>Filtrer les problèmes…</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n sous dérogation</numerusform>
            <numerusform>%n sous dérogation</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Every group keeps every rule.</source>
        <translation>Chaque groupe respecte toutes les règles.</translation>
    </message>
    <message>
        <source>Other problems are there: change the filter to see them.</source>
        <translation>Il y a d&apos;autres problèmes&#xa0;: changez le filtre pour les voir.</translation>
    </message>
    <message>
        <source>The problem in full</source>
        <translation>Le problème en entier</translation>
    </message>
</context>
<context>
    <name>easel::ProfileList</name>
    <message>
        <source>Their order is the order of the group: move them with the mouse, or with Alt and an arrow key</source>
        <translation>Leur ordre est celui du groupe&#xa0;: déplacez-les à la souris, ou avec Alt et une touche fléchée</translation>
    </message>
</context>
<context>
    <name>easel::PurgePanel</name>
    <message>
        <source>How much stays</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purger</translation>
    </message>
    <message>
        <source>Keep all points of so many days</source>
        <translation>Garder tous les points de ce nombre de jours</translation>
    </message>
    <message>
        <source>Keep the last point of each day for so many days</source>
        <translation>Garder le dernier point de chaque jour pendant ce nombre de jours</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui est retiré</translation>
    </message>
    <message>
        <source>Points older than</source>
        <translation>Points plus anciens que</translation>
    </message>
    <message>
        <source>All but every nth point</source>
        <translation>Tous sauf un point sur n</translation>
    </message>
    <message>
        <source>The oldest, down to a size</source>
        <translation>Les plus anciens, jusqu&apos;à une taille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitivement</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Each pull keeps all points of</source>
        <translation>Chaque récupération garde tous les points de</translation>
    </message>
    <message>
        <source>and the last of each day for</source>
        <translation>et le dernier de chaque jour pendant</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Looking at what that frees…</source>
        <translation>Calcul de la place libérée…</translation>
    </message>
    <message>
        <source>No point would go.</source>
        <translation>Aucun point ne serait retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go for good, which frees %1.</source>
        <translation>
            <numerusform>%n point serait retiré définitivement, ce qui libère %1.</numerusform>
            <numerusform>%n points seraient retirés définitivement, ce qui libère %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::RecentMenu</name>
    <message>
        <source>No workspace was open yet</source>
        <translation>Aucun espace de travail n&apos;a encore été ouvert</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>easel::RecordsView</name>
    <message>
        <source>Last applies</source>
        <translation>Dernières applications</translation>
    </message>
    <message>
        <source>Apply, and its operations</source>
        <translation>Application et ses opérations</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · %n opération</numerusform>
            <numerusform>%1 · %n opérations</numerusform>
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
        <translation>Parc</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Avec le plan</translation>
    </message>
    <message>
        <source>As pulled</source>
        <translation>Tel que récupéré</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Rechercher un nom…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the console</source>
        <translation>Comme la console</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A plan is approved as a whole</source>
        <translation>Un plan est approuvé en entier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo&#xa0;: %1</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>easel::ReportPreview</name>
    <message numerus="yes">
        <source>Preview of the report, %n page(s)</source>
        <translation>
            <numerusform>Aperçu du rapport, %n page</numerusform>
            <numerusform>Aperçu du rapport, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2. %3</source>
        <extracomment>A page of a report, as a screen reader says it: its number, how many there are, and what stands on it</extracomment>
        <translation>Page %1 sur %2. %3</translation>
    </message>
</context>
<context>
    <name>easel::ReportsPage</name>
    <message>
        <source>The printer “%1” does not take the report.</source>
        <translation>L&apos;imprimante «&#xa0;%1&#xa0;» n&apos;accepte pas le rapport.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>There is no fleet to report on</source>
        <translation>Il n&apos;y a pas de parc sur lequel faire un rapport</translation>
    </message>
    <message>
        <source>Connect to a backend and read the fleet, or open the sample fleet.</source>
        <translation>Connectez-vous à un backend et lisez le parc, ou ouvrez le parc d&apos;exemple.</translation>
    </message>
    <message>
        <source>Report the present</source>
        <translation>Rapport sur le présent</translation>
    </message>
    <message>
        <source>Which report, and what is in it</source>
        <translation>Quel rapport, et son contenu</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Page web…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Tables as CSV…</source>
        <translation>Tables en CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Data as JSON…</source>
        <translation>Données en JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The fleet as it was read on %1. Rules and capacity are those of today&apos;s Easel.</source>
        <translation>Le parc tel que lu le %1. Règles et capacité sont celles de l&apos;Easel actuel.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Préparation de l&apos;aperçu…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Préparation du rapport…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file has changed.</source>
        <translation>L&apos;export a été arrêté. Aucun fichier n&apos;a changé.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Le rapport a été envoyé à l&apos;imprimante.</translation>
    </message>
</context>
<context>
    <name>easel::ResolvedValuesDialog</name>
    <message>
        <source>Resolved values of “%1”</source>
        <translation>Valeurs résolues de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Profiles and their packs</source>
        <translation>Profils et leurs packs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>As the backend has the group now: what the plan changes of its profiles is not in it.</source>
        <translation>Tel que le backend a le groupe maintenant&#xa0;: ce que le plan change à ses profils n&apos;y figure pas.</translation>
    </message>
    <message>
        <source>They could not be read</source>
        <translation>Impossible de les lire</translation>
    </message>
    <message>
        <source>Asking the backend…</source>
        <translation>Interrogation du backend…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>The group has no profiles, or their packs have no values.</source>
        <translation>Le groupe n&apos;a pas de profils, ou leurs packs n&apos;ont pas de valeurs.</translation>
    </message>
</context>
<context>
    <name>easel::ReviewPage</name>
    <message>
        <source>Review and apply</source>
        <translation>Relire et appliquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à relire</translation>
    </message>
    <message>
        <source>The plan is empty. Compose groups first; every change is listed here before it is sent.</source>
        <translation>Le plan est vide. Composez d&apos;abord des groupes&#xa0;; chaque changement est listé ici avant d&apos;être envoyé.</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Voir les conflits</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>Récupérer et rebaser</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Voir les problèmes</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message numerus="yes">
        <source>The plan and the backend are in each other&apos;s way in %n place(s). Settle that before the plan is applied.</source>
        <translation>
            <numerusform>Le plan et le backend se gênent à %n endroit. Tranchez avant d&apos;appliquer le plan.</numerusform>
            <numerusform>Le plan et le backend se gênent à %n endroits. Tranchez avant d&apos;appliquer le plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has changed what the plan touches.</source>
        <translation>Personne d&apos;autre n&apos;a modifié ce que touche le plan.</translation>
    </message>
    <message>
        <source>The backend has moved on: %1 that the plan touches, too, %2.</source>
        <translation>Le backend a évolué&#xa0;: %1 que le plan touche aussi, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in its way</source>
        <translation>
            <numerusform>%n le gêne</numerusform>
            <numerusform>%n le gênent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n finding(s)</source>
        <translation>
            <numerusform>Ajoute %n constat</numerusform>
            <numerusform>Ajoute %n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s)</source>
        <translation>
            <numerusform>Corrige %n constat</numerusform>
            <numerusform>Corrige %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest risk: %1</source>
        <translation>Risque maximal&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The plan cannot be applied yet: the backend would refuse it for %n reason(s).</source>
        <translation>
            <numerusform>Le plan ne peut pas encore être appliqué&#xa0;: le backend le refuserait pour %n raison.</numerusform>
            <numerusform>Le plan ne peut pas encore être appliqué&#xa0;: le backend le refuserait pour %n raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L&apos;afficher</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is carried out.</source>
        <translation>Le plan est exécuté.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>Le plan est vide.</translation>
    </message>
    <message>
        <source>Nothing was applied from this workspace yet.</source>
        <translation>Rien n&apos;a encore été appliqué depuis cet espace de travail.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Last applies</source>
        <translation>Dernières applications</translation>
    </message>
</context>
<context>
    <name>easel::RowCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Copier toutes les lignes</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
</context>
<context>
    <name>easel::RuleSource</name>
    <message>
        <source>Written in: %1</source>
        <translation>Écrit dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written in: %1 · Since Palette %2</source>
        <translation>Écrit dans&#xa0;: %1 · Depuis Palette %2</translation>
    </message>
    <message>
        <source>Where to read it</source>
        <translation>Où le lire</translation>
    </message>
    <message>
        <source>Shows the address of the document</source>
        <translation>Affiche l&apos;adresse du document</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>easel::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Search the rules…</source>
        <translation>Rechercher les règles…</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Rechercher les règles</translation>
    </message>
    <message>
        <source>Choose a rule to read why it is there.</source>
        <translation>Choisissez une règle pour lire sa raison d&apos;être.</translation>
    </message>
    <message numerus="yes">
        <source>The draft breaks it %n time(s).</source>
        <translation>
            <numerusform>Le brouillon l&apos;enfreint %n fois.</numerusform>
            <numerusform>Le brouillon l&apos;enfreint %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft keeps it.</source>
        <translation>Le brouillon la respecte.</translation>
    </message>
    <message>
        <source>It stays an error and cannot be waived: the backend would refuse it.</source>
        <translation>Elle reste une erreur sans dérogation possible&#xa0;: le backend refuserait.</translation>
    </message>
    <message>
        <source>In this workspace it is</source>
        <translation>Dans cet espace de travail, c&apos;est</translation>
    </message>
    <message>
        <source>Severity in this workspace</source>
        <translation>Gravité dans cet espace de travail</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation>%1 (comme d&apos;habitude)</translation>
    </message>
    <message>
        <source>Waived for %1 until %2: %3</source>
        <translation>Dérogation pour %1 jusqu&apos;au %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Waived for %1 until %2 by %4: %3</source>
        <translation>Dérogation pour %1 jusqu&apos;au %2 par %4&#xa0;: %3</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>Lever la dérogation</translation>
    </message>
    <message>
        <source>The rule in full</source>
        <translation>La règle en entier</translation>
    </message>
</context>
<context>
    <name>easel::RulesModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
</context>
<context>
    <name>easel::SealBand</name>
    <message>
        <source>Unseal</source>
        <translation>Desceller</translation>
    </message>
    <message>
        <source>Undo and restore the seal</source>
        <translation>Annuler et rétablir le sceau</translation>
    </message>
    <message>
        <source>This plan is sealed by %1, %2 · digest %3 · nothing else is applied, and an edit ends the seal.</source>
        <translation>Ce plan est scellé par %1, %2 · empreinte %3 · rien d&apos;autre n&apos;est appliqué, et une modification met fin au sceau.</translation>
    </message>
    <message>
        <source>The plan was changed: the seal of %1 (digest %2) has ended. It has to be approved again.</source>
        <translation>Le plan a été modifié&#xa0;: le sceau de %1 (empreinte %2) a pris fin. Il doit être approuvé de nouveau.</translation>
    </message>
</context>
<context>
    <name>easel::SettingsWindow</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Begin where you stopped</source>
        <translation>Reprendre où vous vous étiez arrêté</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Weight of the rules</source>
        <translation>Gravité des règles</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <translation>Durée de conservation de l&apos;historique</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>Signataires autorisés</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Layout of the windows</source>
        <translation>Disposition des fenêtres</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation>Rechercher dans les paramètres…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Encore aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Clair, sombre, ou comme le système.</translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation>couleurs sombre clair</translation>
    </message>
    <message>
        <source>Of menus and texts. Names and values of the fleet stay as they are.</source>
        <translation>Celle des menus et des textes. Les noms et les valeurs du parc restent tels quels.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of all texts and symbols, from 80 to 300 %.</source>
        <translation>Celle de tous les textes et symboles, de 80 à 300&#xa0;%.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>police zoom grand</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Whether the topology flies to where you go, as far as the system lets it. Without, it is there at once.</source>
        <translation>Si la topologie se déplace de façon animée vers l&apos;endroit où vous allez, dans la mesure où le système le permet. Sinon, elle y est aussitôt.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation mouvement</translation>
    </message>
    <message>
        <source>Where windows, panes and columns are. It is remembered as you leave it.</source>
        <translation>Où se trouvent les fenêtres, les volets et les colonnes. Easel retient la disposition telle que vous la laissez.</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>columns splitters panels</source>
        <translation>colonnes séparateurs panneaux</translation>
    </message>
    <message>
        <source>All keys of the program, and your own.</source>
        <translation>Toutes les touches du programme, et les vôtres.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>Workspaces and connections</source>
        <translation>Espaces de travail et connexions</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>Ouvrir le dernier espace de travail</translation>
    </message>
    <message>
        <source>When Easel starts without being told which workspace to open.</source>
        <translation>Quand Easel démarre sans qu&apos;un espace de travail à ouvrir lui soit indiqué.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>Addresses, scopes, certificates and proxies. Keys and passwords are in the system&apos;s keyring.</source>
        <translation>Adresses, portées, certificats et proxys. Les clés et les mots de passe sont dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>proxy CA Palette key password</source>
        <translation>proxy CA autorité Palette clé mot de passe</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Which rules warn, and how much, in the open workspace.</source>
        <translation>Quelles règles avertissent, et avec quelle gravité, dans l&apos;espace de travail ouvert.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Of the open workspace, from one pull to the next.</source>
        <translation>Celui de l&apos;espace de travail ouvert, d&apos;une récupération à l&apos;autre.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
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
        <translation>Pour les espaces de travail dont il n&apos;y a pas encore eu de rapport&#xa0;; chacun retient le sien.</translation>
    </message>
    <message>
        <source>print size</source>
        <translation>imprimer format</translation>
    </message>
    <message>
        <source>The author of the plan</source>
        <translation>L&apos;auteur du plan</translation>
    </message>
    <message>
        <source>Whom reports name, in workspaces that have not been reported on yet.</source>
        <translation>La personne que nomment les rapports, dans les espaces de travail dont il n&apos;y en a pas encore eu.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Signatures of plan files</source>
        <translation>Signatures des fichiers de plan</translation>
    </message>
    <message>
        <source>The SSH key that plan files are signed with; for one in the agent, its .pub file.</source>
        <translation>La clé SSH qui signe les fichiers de plan&#xa0;; pour une clé de l&apos;agent, son fichier .pub.</translation>
    </message>
    <message>
        <source>ssh signature</source>
        <translation>ssh signature</translation>
    </message>
    <message>
        <source>The file that says who may sign, as ssh-keygen has it.</source>
        <translation>Le fichier qui dit qui peut signer, au format de ssh-keygen.</translation>
    </message>
    <message>
        <source>ssh signature verify</source>
        <translation>ssh signature vérifier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Settings, the sample&apos;s workspace and the log of requests: %1</source>
        <translation>Paramètres, espace de travail de l&apos;exemple et journal des requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n&apos;est ouvert.</translation>
    </message>
</context>
<context>
    <name>easel::Shortcuts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”: %3. It cannot be changed.</source>
        <translation>%1 est une touche de «&#xa0;%2&#xa0;»&#xa0;: %3. Elle ne peut pas être changée.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 ouvre le menu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 alone is for typing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 seul sert à la saisie. Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 is a key of text fields.</source>
        <translation>%1 est une touche des champs de texte.</translation>
    </message>
</context>
<context>
    <name>easel::ShortcutsWindow</name>
    <message>
        <source>Nothing has such a name, or such keys.</source>
        <translation>Rien ne porte un tel nom ou n&apos;a de telles touches.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sans raccourci</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Rechercher un nom…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>Rechercher en appuyant sur des touches</translation>
    </message>
    <message>
        <source>Press keys here to see what they do. Backspace shows all again.</source>
        <translation>Appuyez ici sur des touches pour voir ce qu&apos;elles font. Retour arrière affiche tout de nouveau.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menu %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>easel::SideBySideView</name>
    <message>
        <source>%1 and %2, side by side</source>
        <translation>%1 et %2, côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are the same are left out</source>
        <translation>Les lignes identiques sont omises</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, changed: %2, before: %3</source>
        <translation>Ligne %1, modifiée&#xa0;: %2, avant&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>Ligne %1, supprimée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>Ligne %1, ajoutée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>easel::SimulationPanel</name>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>No host is lost</source>
        <translation>Aucun hôte n&apos;est perdu</translation>
    </message>
    <message>
        <source>Lose host clusters</source>
        <translation>Perdre des clusters hôtes</translation>
    </message>
    <message>
        <source>Lose a region or site</source>
        <translation>Perdre une région ou un site</translation>
    </message>
    <message>
        <source>Lose a provider</source>
        <translation>Perdre un fournisseur</translation>
    </message>
    <message>
        <source>Name of a host cluster…</source>
        <translation>Nom d&apos;un cluster hôte…</translation>
    </message>
    <message>
        <source>Host cluster to lose</source>
        <translation>Cluster hôte à perdre</translation>
    </message>
    <message>
        <source>Lost host clusters</source>
        <translation>Clusters hôtes perdus</translation>
    </message>
    <message>
        <source>Delete takes a host cluster off the list.</source>
        <translation>Suppr retire un cluster hôte de la liste.</translation>
    </message>
    <message>
        <source>Add the selected ones</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Region or site to lose</source>
        <translation>Région ou site à perdre</translation>
    </message>
    <message>
        <source>Provider to lose</source>
        <translation>Fournisseur à perdre</translation>
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
        <translation>Groupe</translation>
    </message>
    <message>
        <source>More virtual clusters</source>
        <translation>Clusters virtuels en plus</translation>
    </message>
    <message>
        <source>CPU of each</source>
        <translation>CPU de chacun</translation>
    </message>
    <message>
        <source>Memory of each</source>
        <translation>Mémoire de chacun</translation>
    </message>
    <message>
        <source>Storage of each</source>
        <translation>Stockage de chacun</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Surallocation</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set %1 % in the plan</source>
        <translation>Mettre %1&#xa0;% dans le plan</translation>
    </message>
    <message>
        <source>A system group can only be read.</source>
        <translation>Un groupe système est en lecture seule.</translation>
    </message>
    <message>
        <source>One step of the plan; undo takes it back.</source>
        <translation>Une étape du plan&#xa0;; Annuler la retire.</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>Le plan ne peut pas être modifié maintenant.</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Définir la surallocation de «&#xa0;%1&#xa0;» sur %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>easel::SpokenChanges</name>
    <message numerus="yes">
        <source>The fleet was read. %n conflict(s) to settle.</source>
        <translation>
            <numerusform>Le parc a été lu. %n conflit à trancher.</numerusform>
            <numerusform>Le parc a été lu. %n conflits à trancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet was read.</source>
        <translation>Le parc a été lu.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Planned: %1.</source>
        <translation>Planifié&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s).</source>
        <translation>
            <numerusform>%n changement en attente.</numerusform>
            <numerusform>%n changements en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::StepDelegate</name>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Why, for those who approve</source>
        <translation>Pourquoi, pour ceux qui approuvent</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>Note de l&apos;étape</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionCards</name>
    <message>
        <source>Suggested groups</source>
        <translation>Groupes suggérés</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionDelegate</name>
    <message>
        <source>Capacity unknown</source>
        <translation>Capacité inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsDialog</name>
    <message>
        <source>For which clusters</source>
        <translation>Pour quels clusters</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>Suggérer des groupes</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionnés</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters hôtes</translation>
    </message>
    <message>
        <source>How to group them</source>
        <translation>Comment les regrouper</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tout retenir</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Ne rien retenir</translation>
    </message>
    <message>
        <source>Host clusters that are left alone</source>
        <translation>Clusters hôtes laissés de côté</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster hôte</translation>
    </message>
    <message>
        <source>Why it is left alone</source>
        <translation>Pourquoi il est laissé de côté</translation>
    </message>
    <message>
        <source>No host cluster is selected.</source>
        <translation>Aucun cluster hôte n&apos;est sélectionné.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n host cluster(s)</source>
        <translation>
            <numerusform>sur %n cluster hôte</numerusform>
            <numerusform>sur %n clusters hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s) are left alone</source>
        <translation>
            <numerusform>%n cluster hôte est laissé de côté</numerusform>
            <numerusform>%n clusters hôtes sont laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Every host cluster is in a group</source>
        <translation>Chaque cluster hôte est dans un groupe</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>Aucun groupe ne convient</translation>
    </message>
    <message>
        <source>There is nothing left to suggest a group for.</source>
        <translation>Il ne reste rien pour quoi suggérer un groupe.</translation>
    </message>
    <message>
        <source>None of the host clusters can join a new group. Below is why.</source>
        <translation>Aucun des clusters hôtes ne peut rejoindre un nouveau groupe. Voici pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n group(s)</source>
        <translation>
            <numerusform>Créer %n groupe</numerusform>
            <numerusform>Créer %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>Le plan ne peut pas être modifié maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n suggested group(s)</source>
        <translation>
            <numerusform>Créer %n groupe suggéré</numerusform>
            <numerusform>Créer %n groupes suggérés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsModel</name>
    <message numerus="yes">
        <source>%1, %n host cluster(s)</source>
        <translation>
            <numerusform>%1, %n cluster hôte</numerusform>
            <numerusform>%1, %n clusters hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non retenu</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>Il y a déjà un groupe «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>easel::SyncService</name>
    <message>
        <source>The group is not on the backend yet: apply the plan first.</source>
        <translation>Le groupe n&apos;est pas encore sur le backend&#xa0;: appliquez d&apos;abord le plan.</translation>
    </message>
    <message>
        <source>The backend fills in what packs refer to: go online to read it.</source>
        <translation>Le backend complète ce à quoi les packs se réfèrent&#xa0;: passez en ligne pour le lire.</translation>
    </message>
    <message>
        <source>There is no key for the backend in this run. Connect again.</source>
        <translation>Il n&apos;y a pas de clé pour le backend dans cette session. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The pull was cancelled.</source>
        <translation>La récupération a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 has sealed the plan with the digest %2, and %3 was approved.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: %1 a scellé le plan avec l&apos;empreinte %2, et %3 a été approuvé.</translation>
    </message>
    <message>
        <source>Nothing was sent: the backend is not as it was planned on. The apply that was broken off, or somebody else, has changed it.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: le backend n&apos;est pas tel que le plan le supposait. L&apos;application interrompue, ou quelqu&apos;un d&apos;autre, l&apos;a modifié.</translation>
    </message>
    <message>
        <source>%1 Afterwards the fleet could not be read again: %2</source>
        <translation>%1 Ensuite, le parc n&apos;a pas pu être relu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take back what the apply has done</source>
        <translation>Annuler ce que l&apos;application a fait</translation>
    </message>
    <message>
        <source>The plan takes back what was done now. Nothing of it is sent until it is applied; undo it to have the rest of the old plan again.</source>
        <translation>Le plan annule maintenant ce qui a été fait. Rien n&apos;en est envoyé avant son application&#xa0;; annulez-le pour retrouver le reste de l&apos;ancien plan.</translation>
    </message>
    <message>
        <source>What was done could not be made a plan that takes it back: %1</source>
        <translation>Impossible de faire de ce qui a été fait un plan qui l&apos;annule&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no plan that takes back what was done, since not all is known of it. Pull, look at what is there, and plan from that.</source>
        <translation>Il n&apos;y a pas de plan qui annule ce qui a été fait, car tout n&apos;en est pas connu. Récupérez, regardez ce qu&apos;il y a, et planifiez à partir de là.</translation>
    </message>
    <message>
        <source>The record of this apply could not be stored: %1</source>
        <translation>Impossible d&apos;enregistrer le compte rendu de cette application&#xa0;: %1</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>L&apos;application a été annulée.</translation>
    </message>
    <message>
        <source>All operations were carried out, but somebody changed %1 meanwhile. What is left of the plan is still planned.</source>
        <translation>Toutes les opérations ont été effectuées, mais quelqu&apos;un a modifié %1 entre-temps. Ce qui reste du plan est toujours planifié.</translation>
    </message>
    <message>
        <source>The plan has been changed meanwhile.</source>
        <translation>Le plan a été modifié entre-temps.</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFates</name>
    <message>
        <source>What the plan changes: %1</source>
        <translation>Ce que le plan change&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFigures</name>
    <message>
        <source>Topology: %1. %2</source>
        <translation>Topologie&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The fleet as the plan leaves it.</source>
        <translation>Le parc tel que le plan le laisse.</translation>
    </message>
    <message>
        <source>What the plan changes, from near.</source>
        <translation>Ce que le plan change, vu de près.</translation>
    </message>
</context>
<context>
    <name>easel::TopologyLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>Afficher de nouveau %1</translation>
    </message>
    <message>
        <source>Let %1 stand back</source>
        <translation>Mettre %1 en retrait</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host cluster(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n cluster hôte</numerusform>
            <numerusform>%1&#xa0;: %n clusters hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::TopologyMapView</name>
    <message>
        <source>Zoom until they come apart</source>
        <translation>Zoomer jusqu&apos;à les séparer</translation>
    </message>
    <message>
        <source>List what is here</source>
        <translation>Lister ce qui est ici</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>Afficher dans la liste du parc</translation>
    </message>
    <message>
        <source>Map of the clusters</source>
        <translation>Carte des clusters</translation>
    </message>
    <message>
        <source>Without coordinates: %1</source>
        <translation>Sans coordonnées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lists what is not on the map</source>
        <translation>Liste ce qui n&apos;est pas sur la carte</translation>
    </message>
    <message>
        <source>“%1” has no coordinates: it is not on the map.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de coordonnées&#xa0;: il n&apos;est pas sur la carte.</translation>
    </message>
    <message>
        <source>Nothing here has coordinates.
They come with clusters and edge hosts from the backend.</source>
        <translation>Rien ici n&apos;a de coordonnées.
Elles viennent avec les clusters et les hôtes Edge du backend.</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n défaillant</numerusform>
            <numerusform>%n défaillants</numerusform>
        </translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>tous dans %1</translation>
    </message>
</context>
<context>
    <name>easel::TopologyMinimap</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
</context>
<context>
    <name>easel::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>How the topology is laid out</source>
        <translation>Disposition de la topologie</translation>
    </message>
    <message>
        <source>Which fleet is shown</source>
        <translation>Quel parc est montré</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find in the topology</source>
        <translation>Rechercher dans la topologie</translation>
    </message>
    <message>
        <source>Return flies to the next that is found, Shift+Return to the one before</source>
        <translation>Entrée va au résultat suivant, Maj+Entrée au précédent</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Avec le plan</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l&apos;image</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>En PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>As PNG, %1 times as large…</source>
        <translation>En PNG, %1 fois plus grand…</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>En SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>Tout afficher (Origine)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>Plus loin (−)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Couleur selon</translation>
    </message>
    <message>
        <source>What the colours of the host clusters say</source>
        <translation>Ce que disent les couleurs des clusters hôtes</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>Rien dans ce projet</translation>
    </message>
    <message>
        <source>No fleet yet</source>
        <translation>Pas encore de parc</translation>
    </message>
    <message>
        <source>The project has no clusters, and none of the tenant are seen from it.</source>
        <translation>Le projet n&apos;a pas de clusters, et aucun du tenant n&apos;y est visible.</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Connectez-vous à un backend et récupérez, pour voir ce qu&apos;il y a.</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · click: select · double click: fly there</source>
        <translation>Molette&#xa0;: zoomer · glisser&#xa0;: déplacer · clic&#xa0;: sélectionner · double-clic&#xa0;: y aller</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Topology of %1</source>
        <translation>Topologie de %1</translation>
    </message>
    <message>
        <source>The topology is saved as .png, .svg or .pdf; “%1” is none of them.</source>
        <translation>La topologie s&apos;enregistre en .png, .svg ou .pdf&#xa0;; «&#xa0;%1&#xa0;» n&apos;en est aucun.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Ce qui est visible</translation>
    </message>
    <message>
        <source>Export the topology</source>
        <translation>Exporter la topologie</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>easel::TopologyScene</name>
    <message numerus="yes">
        <source>%n virtual</source>
        <translation>
            <numerusform>%n virtuel</numerusform>
            <numerusform>%n virtuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s)</source>
        <translation>
            <numerusform>%n hôte Edge</numerusform>
            <numerusform>%n hôtes Edge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Version de Kubernetes</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>Version de vCluster</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>Below 5 %</source>
        <translation>Moins de 5&#xa0;%</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5 à 20&#xa0;%</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20 à 50&#xa0;%</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50&#xa0;% et plus</translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>%n cluster hôte</numerusform>
            <numerusform>%n clusters hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>%1 % free</source>
        <translation>%1&#xa0;% libres</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>dans aucun groupe</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s) that no cluster uses</source>
        <translation>
            <numerusform>%n hôte Edge qu&apos;aucun cluster n&apos;utilise</numerusform>
            <numerusform>%n hôtes Edge qu&apos;aucun cluster n&apos;utilise</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>cluster virtuel</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>edge host</source>
        <translation>hôte Edge</translation>
    </message>
    <message numerus="yes">
        <source>group of %n host cluster(s)</source>
        <translation>
            <numerusform>groupe de %n cluster hôte</numerusform>
            <numerusform>groupe de %n clusters hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n défaillant</numerusform>
            <numerusform>%n défaillants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n cluster virtuel</numerusform>
            <numerusform>%n clusters virtuels</numerusform>
        </translation>
    </message>
    <message>
        <source>added by the plan</source>
        <translation>ajouté par le plan</translation>
    </message>
    <message>
        <source>removed by the plan</source>
        <translation>retiré par le plan</translation>
    </message>
    <message>
        <source>changed by the plan</source>
        <translation>modifié par le plan</translation>
    </message>
    <message>
        <source>moved by the plan</source>
        <translation>déplacé par le plan</translation>
    </message>
</context>
<context>
    <name>easel::TopologySurface</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>Zoomer sur %1</translation>
    </message>
    <message>
        <source>Only what is related</source>
        <translation>Seulement ce qui est lié</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>Afficher dans la liste du parc</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>Retirer de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Retirer %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Afficher sur le tableau</translation>
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
        <translation>Planifier la mise à niveau</translation>
    </message>
    <message>
        <source>What is shown of the upgrade</source>
        <translation>Ce qui est montré de la mise à niveau</translation>
    </message>
    <message>
        <source>Which configurations are compared</source>
        <translation>Quelles configurations sont comparées</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>Étapes connues</translation>
    </message>
    <message>
        <source>Now and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>My changes</source>
        <translation>Mes changements</translation>
    </message>
    <message>
        <source>The platform&apos;s</source>
        <translation>Ceux de la plateforme</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Différence précédente (Maj+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Différence suivante (F7)</translation>
    </message>
    <message>
        <source>The platform&apos;s default configuration of %1</source>
        <translation>La configuration par défaut de la plateforme pour %1</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;All files (*)</source>
        <translation>YAML (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Upgrade “%1” to vCluster %2</source>
        <translation>Mettre «&#xa0;%1&#xa0;» à niveau vers vCluster %2</translation>
    </message>
    <message>
        <source>Plan it anew</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>Le plan ne peut pas être modifié maintenant.</translation>
    </message>
    <message>
        <source>Planned: vCluster %1. Undo takes it back.</source>
        <translation>Planifié&#xa0;: vCluster %1. Annuler le retire.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>While the upgrade runs, API access to %n virtual cluster(s) is suspended: %1.</source>
        <translation>
            <numerusform>Pendant la mise à niveau, l&apos;accès à l&apos;API de %n cluster virtuel est suspendu&#xa0;: %1.</numerusform>
            <numerusform>Pendant la mise à niveau, l&apos;accès à l&apos;API de %n clusters virtuels est suspendu&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use what %n other group(s) share</source>
        <translation>
            <numerusform>Utiliser la base de %n autre groupe</numerusform>
            <numerusform>Utiliser la base commune à %n autres groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform&apos;s default of %1 is not known, so all that differs from the new one is kept.</source>
        <translation>La valeur par défaut de la plateforme pour %1 est inconnue&#xa0;; tout ce qui diffère de la nouvelle est donc gardé.</translation>
    </message>
    <message numerus="yes">
        <source>Taken for the old default: what %n other group(s) share. What they have in common with this one follows the new default.</source>
        <translation>
            <numerusform>Tenu pour l&apos;ancienne valeur par défaut&#xa0;: la base de %n autre groupe. Ce qu&apos;il a en commun avec celui-ci suit la nouvelle valeur par défaut.</numerusform>
            <numerusform>Tenu pour l&apos;ancienne valeur par défaut&#xa0;: ce que partagent %n autres groupes. Ce qu&apos;ils ont en commun avec celui-ci suit la nouvelle valeur par défaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old default comes from a file.</source>
        <translation>L&apos;ancienne valeur par défaut vient d&apos;un fichier.</translation>
    </message>
    <message>
        <source>The old default is not known.</source>
        <translation>L&apos;ancienne valeur par défaut est inconnue.</translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <translation>Maintenant (%1)</translation>
    </message>
    <message>
        <source>After the upgrade (%1)</source>
        <translation>Après la mise à niveau (%1)</translation>
    </message>
    <message>
        <source>Old default (%1)</source>
        <translation>Ancienne par défaut (%1)</translation>
    </message>
    <message>
        <source>Mine, now</source>
        <translation>La mienne, maintenant</translation>
    </message>
    <message>
        <source>New default (%1)</source>
        <translation>Nouvelle par défaut (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the difference shows them.</source>
        <translation>
            <numerusform>Et %n de plus&#xa0;; la différence le montre.</numerusform>
            <numerusform>Et %n de plus&#xa0;; la différence les montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle: what you changed and what the platform changed are apart.</source>
        <translation>Rien à trancher&#xa0;: vos changements et ceux de la plateforme sont distincts.</translation>
    </message>
    <message>
        <source>The configuration is the platform&apos;s default; nothing of your own is in it.</source>
        <translation>La configuration est la valeur par défaut de la plateforme&#xa0;; elle ne contient rien de vous.</translation>
    </message>
    <message>
        <source>Nothing is known that has to be seen to.</source>
        <translation>Aucun point connu à vérifier.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesModel</name>
    <message>
        <source>Planned: %1</source>
        <translation>Planifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pending (system)</source>
        <translation>En attente (système)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuels</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesPage</name>
    <message>
        <source>Upgrades</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>Ce qui est montré ci-dessous</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Rechercher un nom…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Plans the upgrade of all checked groups in one step, except where there is something to settle</source>
        <translation>Planifie la mise à niveau de tous les groupes cochés en une étape, sauf là où il y a quelque chose à trancher</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Groups and their vCluster versions</source>
        <translation>Groupes et leurs versions de vCluster</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) pending</source>
        <translation>
            <numerusform>%n groupe en attente</numerusform>
            <numerusform>%n groupes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the newest version</source>
        <translation>tous à la version la plus récente</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n upgrade(s)</source>
        <translation>
            <numerusform>Planifier %n mise à niveau</numerusform>
            <numerusform>Planifier %n mises à niveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan upgrades</source>
        <translation>Planifier les mises à niveau</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>No group has such a name</source>
        <translation>Aucun groupe ne porte un tel nom</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Once the backend has cluster groups, their vCluster versions are here, those that wait for an upgrade first.</source>
        <translation>Dès que le backend a des groupes de clusters, leurs versions de vCluster sont ici, d&apos;abord ceux qui attendent une mise à niveau.</translation>
    </message>
    <message>
        <source>Compose a group</source>
        <translation>Composer un groupe</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>Mettre à niveau %n groupe</numerusform>
            <numerusform>Mettre à niveau %n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned in one step.</source>
        <translation>
            <numerusform>%n mise à niveau planifiée en une étape.</numerusform>
            <numerusform>%n mises à niveau planifiées en une étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the old default is not known: all that they have is kept.</source>
        <translation>
            <numerusform>Pour %n, l&apos;ancienne valeur par défaut est inconnue&#xa0;: tout ce qu&apos;il a est gardé.</numerusform>
            <numerusform>Pour %n, l&apos;ancienne valeur par défaut est inconnue&#xa0;: tout ce qu&apos;ils ont est gardé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::UserCreditForm</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What the developer settings of the tenant in Palette give each user. Easel cannot read them.</source>
        <translation>Ce que les paramètres développeur du tenant dans Palette accordent à chaque utilisateur. Easel ne peut pas les lire.</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuels</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> cœurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
</context>
<context>
    <name>easel::ValueCard</name>
    <message>
        <source>You changed it, and the platform did too.</source>
        <translation>Vous l&apos;avez modifiée, et la plateforme aussi.</translation>
    </message>
    <message>
        <source>You added it, and the platform did too, with another value.</source>
        <translation>Vous l&apos;avez ajoutée, et la plateforme aussi, avec une autre valeur.</translation>
    </message>
    <message>
        <source>You changed it; the new default does not have it any more.</source>
        <translation>Vous l&apos;avez modifiée&#xa0;; la nouvelle valeur par défaut ne l&apos;a plus.</translation>
    </message>
    <message>
        <source>You took it out; the new default has another value for it.</source>
        <translation>Vous l&apos;avez retirée&#xa0;; la nouvelle valeur par défaut en a une autre.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>L&apos;abandonner</translation>
    </message>
    <message>
        <source>Take the new default</source>
        <translation>Prendre la nouvelle</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>Nouvelle par défaut</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Was at %1.</source>
        <translation>Était à %1.</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>Ancienne par défaut</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
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
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>%n cluster virtuel avec %1</numerusform>
            <numerusform>%n clusters virtuels avec %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 with %3</source>
        <translation>%1, sur %2 avec %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster hôte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU utilisés</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Owner&apos;s credit</source>
        <translation>Crédit du propriétaire</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersPage</name>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuels</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Search name, group, host…</source>
        <translation>Rechercher nom, groupe, hôte…</translation>
    </message>
    <message>
        <source>Search by name, group or host cluster</source>
        <translation>Rechercher par nom, groupe ou cluster hôte</translation>
    </message>
    <message>
        <source>Plan a new virtual cluster</source>
        <translation>Planifier un nouveau cluster virtuel</translation>
    </message>
    <message>
        <source>Plan another size for the selected ones</source>
        <translation>Planifier une autre taille pour la sélection</translation>
    </message>
    <message>
        <source>Plan to pause the selected ones: they give back CPU and memory</source>
        <translation>Planifier la mise en pause de la sélection&#xa0;: CPU et mémoire sont rendus</translation>
    </message>
    <message>
        <source>Plan to resume the selected ones</source>
        <translation>Planifier la reprise de la sélection</translation>
    </message>
    <message>
        <source>Plan to delete the selected ones, with all that runs in them</source>
        <translation>Planifier la suppression de la sélection, avec tout ce qui y tourne</translation>
    </message>
    <message>
        <source>Right-click to choose the columns</source>
        <translation>Clic droit pour choisir les colonnes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No virtual clusters yet</source>
        <translation>Aucun cluster virtuel</translation>
    </message>
    <message>
        <source>Deploy one on a cluster group: it goes into the plan, and is there when the plan is applied.</source>
        <translation>Déployez-en un sur un groupe de clusters&#xa0;: il entre dans le plan, et existe une fois le plan appliqué.</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>Déployer un cluster virtuel</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No virtual cluster has what is searched and filtered for.</source>
        <translation>Aucun cluster virtuel ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The virtual cluster in full</source>
        <translation>Le cluster virtuel en entier</translation>
    </message>
    <message>
        <source>What is planned for virtual clusters</source>
        <translation>Ce qui est planifié pour les clusters virtuels</translation>
    </message>
</context>
<context>
    <name>easel::VirtualDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster hôte</translation>
    </message>
    <message>
        <source>chosen by the backend</source>
        <translation>choisi par le backend</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>The plan deploys it.</source>
        <translation>Le plan le déploie.</translation>
    </message>
    <message>
        <source>The plan deletes it, with all that runs in it.</source>
        <translation>Le plan le supprime, avec tout ce qui y tourne.</translation>
    </message>
    <message>
        <source>Planned: %1 → %2</source>
        <comment>a value of a virtual cluster before and after</comment>
        <translation>Planifié&#xa0;: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n cluster virtuel</numerusform>
            <numerusform>%n clusters virtuels</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>easel::VirtualReview</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> cœurs</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>Déployer un cluster virtuel</translation>
    </message>
    <message numerus="yes">
        <source>Resize %n virtual cluster(s)</source>
        <translation>
            <numerusform>Redimensionner %n cluster virtuel</numerusform>
            <numerusform>Redimensionner %n clusters virtuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n virtual cluster(s)</source>
        <translation>
            <numerusform>Mettre %n cluster virtuel en pause</numerusform>
            <numerusform>Mettre %n clusters virtuels en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n virtual cluster(s)</source>
        <translation>
            <numerusform>Reprendre %n cluster virtuel</numerusform>
            <numerusform>Reprendre %n clusters virtuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual cluster(s)</source>
        <translation>
            <numerusform>Supprimer %n cluster virtuel</numerusform>
            <numerusform>Supprimer %n clusters virtuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected need(s) nothing.</source>
        <translation>
            <numerusform>%n élément sélectionné n&apos;a besoin de rien.</numerusform>
            <numerusform>%n éléments sélectionnés n&apos;ont besoin de rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that runs in them is gone for good.</source>
        <translation>Tout ce qui y tourne est définitivement perdu.</translation>
    </message>
    <message>
        <source>Type its name: %1</source>
        <translation>Saisissez son nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type how many: %1</source>
        <translation>Saisissez combien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <source>Add to the plan anyway</source>
        <translation>Ajouter quand même au plan</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>easel::WavesPanel</name>
    <message>
        <source>Canary, then by risk</source>
        <translation>Canari, puis par risque</translation>
    </message>
    <message>
        <source>Canary, then by region</source>
        <translation>Canari, puis par région</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Tous à la fois</translation>
    </message>
    <message>
        <source>Plan an upgrade first: waves are made of what the plan upgrades.</source>
        <translation>Planifiez d&apos;abord une mise à niveau&#xa0;: les vagues se composent de ce que le plan met à niveau.</translation>
    </message>
    <message>
        <source>The plan is applied in one go. In waves it stops after each, looks whether the virtual clusters run again, and waits for your go.</source>
        <translation>Le plan est appliqué d&apos;un seul coup. Par vagues, il s&apos;arrête après chacune, vérifie que les clusters virtuels tournent de nouveau, et attend votre feu vert.</translation>
    </message>
    <message>
        <source>After each wave the apply looks whether the virtual clusters run again, and waits for your go. What is in no wave comes last. Waves and windows are part of what is approved.</source>
        <translation>Après chaque vague, l&apos;application vérifie que les clusters virtuels tournent de nouveau, et attend votre feu vert. Ce qui n&apos;est dans aucune vague vient en dernier. Vagues et fenêtres font partie de ce qui est approuvé.</translation>
    </message>
    <message>
        <source>Name of wave %1</source>
        <translation>Nom de la vague %1</translation>
    </message>
    <message>
        <source>Note to wave %1</source>
        <translation>Note sur la vague %1</translation>
    </message>
    <message>
        <source>Note for those who approve it and say go</source>
        <translation>Note pour ceux qui l&apos;approuvent et donnent le feu vert</translation>
    </message>
    <message>
        <source>not in the plan any more</source>
        <translation>n&apos;est plus dans le plan</translation>
    </message>
    <message>
        <source>Wave of %1</source>
        <translation>Vague de %1</translation>
    </message>
    <message>
        <source>A wave of its own</source>
        <translation>Une vague à part</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Vague %1</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
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
        <translation>Composez des clusters hôtes en groupes de clusters, planifiez hors ligne, faites approuver le plan, et appliquez-le.</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Ouvrir le parc d&apos;exemple</translation>
    </message>
    <message>
        <source>A whole enterprise on a local backend. Nothing can break.</source>
        <translation>Toute une entreprise sur un backend local. Rien ne peut casser.</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>Connexion à Palette…</translation>
    </message>
    <message>
        <source>With an API key; the fleet is pulled into a workspace.</source>
        <translation>Avec une clé API&#xa0;; le parc est récupéré dans un espace de travail.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Go on where you stopped, with or without a connection.</source>
        <translation>Reprenez où vous vous étiez arrêté, avec ou sans connexion.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd&apos;hui à %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Démarrage guidé</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages d&apos;aide</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Ne plus afficher ceci</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>None yet. What you open is listed here, with what is pending in it.</source>
        <translation>Encore aucun. Ce que vous ouvrez est listé ici, avec ce qui y est en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n changement en attente</numerusform>
            <numerusform>%n changements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>last open %1</source>
        <translation>dernière ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go on with the guided start</source>
        <translation>Reprendre le démarrage guidé</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>Étapes terminées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Five minutes on the sample fleet, with the real buttons.</source>
        <translation>Cinq minutes sur le parc d&apos;exemple, avec les vrais boutons.</translation>
    </message>
    <message>
        <source>New in Easel %1</source>
        <translation>Nouveau dans Easel %1</translation>
    </message>
</context>
<context>
    <name>easel::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>What the rule is there for, and what to do</source>
        <translation>À quoi sert la règle, et ce qu&apos;il faut faire</translation>
    </message>
</context>
<context>
    <name>easel::WhyPopup</name>
    <message>
        <source>Advice: Palette allows it, and you may answer for it.</source>
        <translation>Conseil&#xa0;: Palette le permet, et vous pouvez en répondre.</translation>
    </message>
    <message>
        <source>Palette refuses it, so a plan with it is not applied.</source>
        <translation>Palette le refuse&#xa0;: un plan qui le contient n&apos;est donc pas appliqué.</translation>
    </message>
    <message>
        <source>Quick fix: %1</source>
        <translation>Correction rapide&#xa0;: %1</translation>
    </message>
    <message>
        <source>, or: </source>
        <translation>, ou&#xa0;: </translation>
    </message>
    <message>
        <source>Open it in the rules</source>
        <translation>L&apos;ouvrir dans les règles</translation>
    </message>
</context>
<context>
    <name>easel::WindowKeeper</name>
    <message>
        <source>Easel ended unexpectedly on %1.</source>
        <translation>Easel s&apos;est arrêté de façon inattendue le %1.</translation>
    </message>
    <message>
        <source>Easel ended unexpectedly on %1. Nothing is lost: nothing was planned.</source>
        <translation>Easel s&apos;est arrêté de façon inattendue le %1. Rien n&apos;est perdu&#xa0;: rien n&apos;était planifié.</translation>
    </message>
    <message numerus="yes">
        <source>Easel ended unexpectedly on %1. Your plan is safe: %n change(s).</source>
        <translation>
            <numerusform>Easel s&apos;est arrêté de façon inattendue le %1. Votre plan est intact&#xa0;: %n changement.</numerusform>
            <numerusform>Easel s&apos;est arrêté de façon inattendue le %1. Votre plan est intact&#xa0;: %n changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Supprimer le rapport</translation>
    </message>
</context>
<context>
    <name>easel::Workbench</name>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuels</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuels</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep applying</source>
        <translation>Continuer d&apos;appliquer</translation>
    </message>
    <message>
        <source>Easel closes when the operation that runs has ended. What is not sent yet stays planned.</source>
        <translation>Easel se ferme une fois l&apos;opération en cours terminée. Ce qui n&apos;est pas encore envoyé demeure planifié.</translation>
    </message>
    <message>
        <source>The plan is being applied. Stop after the operation that runs, and close? What is not sent yet stays planned.</source>
        <translation>Le plan est en cours d&apos;application. Arrêter après l&apos;opération en cours, et fermer&#xa0;? Ce qui n&apos;est pas encore envoyé demeure planifié.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Here it can only be read.</source>
        <translation>Cet espace de travail est ouvert dans %1. Ici, il est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 Resume the apply on the review page to go on.</source>
        <translation>%1 Reprenez l&apos;application sur la page «&#xa0;Relire&#xa0;» pour continuer.</translation>
    </message>
    <message>
        <source>The apply is paused. Nothing is sent until it goes on.</source>
        <translation>L&apos;application est en pause. Rien n&apos;est envoyé avant sa reprise.</translation>
    </message>
    <message>
        <source>The apply waits for you: an operation failed. Decide on the review page.</source>
        <translation>L&apos;application vous attend&#xa0;: une opération a échoué. Décidez sur la page «&#xa0;Relire&#xa0;».</translation>
    </message>
    <message>
        <source>The plan is being applied. It cannot be edited meanwhile.</source>
        <translation>Le plan est en cours d&apos;application. Il ne peut pas être modifié entre-temps.</translation>
    </message>
    <message>
        <source>Offline planning: changes go to the plan, nothing is sent.</source>
        <translation>Planification hors ligne&#xa0;: les changements vont dans le plan, rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <comment>under its icon, at most 72 pixels wide</comment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>The plan is being applied. Connect to a backend or open a workspace when that has ended.</source>
        <translation>Le plan est en cours d&apos;application. Connectez-vous à un backend ou ouvrez un espace de travail quand elle est terminée.</translation>
    </message>
</context>
<context>
    <name>easel::YamlEdit</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
</context>
</TS>
