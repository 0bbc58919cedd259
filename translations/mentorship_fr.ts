<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccountRules</name>
    <message>
        <source>This text holds a character that the server cannot keep.</source>
        <translation>Ce texte contient un caractère que le serveur ne peut pas conserver.</translation>
    </message>
    <message>
        <source>A name has only letters from A to Z, hyphens and blanks: the server takes no others.</source>
        <translation>Un nom ne comporte que des lettres de A à Z, des traits d’union et des espaces&#x202f;: le serveur n’accepte rien d’autre.</translation>
    </message>
    <message>
        <source>A user name has only letters from A to Z, digits and underscores.</source>
        <translation>Un nom d’utilisateur ne comporte que des lettres de A à Z, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Une adresse électronique ressemble à name@example.org.</translation>
    </message>
    <message>
        <source>A password has no blanks.</source>
        <translation>Un mot de passe ne contient pas d’espaces.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>Au moins %Ln caractère, sans compter les espaces.</numerusform>
            <numerusform>Au moins %Ln caractères, sans compter les espaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>Au plus %Ln caractère, sans compter les espaces.</numerusform>
            <numerusform>Au plus %Ln caractères, sans compter les espaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters with blanks.</source>
        <translation>
            <numerusform>Au plus %Ln caractère, espaces compris.</numerusform>
            <numerusform>Au plus %Ln caractères, espaces compris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdminDialog</name>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>Ces personnes peuvent donner et retirer ce droit. Il ne donne accès à aucun mentorat, aucune tâche ni aucun commentaire des autres.</translation>
    </message>
    <message>
        <source>&amp;Take the right away…</source>
        <translation>&amp;Retirer ce droit…</translation>
    </message>
    <message>
        <source>&amp;Find a member to make an administrator</source>
        <translation>C&amp;hercher un membre à nommer administrateur</translation>
    </message>
    <message>
        <source>Name or user name</source>
        <translation>Nom ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>&amp;Nommer administrateur</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Leave this relation and show all of them</source>
        <translation>Quitter cette relation et les afficher toutes</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>date of a request</comment>
        <translation>Envoyée</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>The chosen change</source>
        <translation>La modification choisie</translation>
    </message>
    <message>
        <source>New text of the change</source>
        <translation>Nouveau texte de la modification</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a text that waits</comment>
        <translation>An&amp;nuler</translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation>Laisser le texte tel qu’il était</translation>
    </message>
    <message>
        <source>&amp;Save text</source>
        <translation>&amp;Enregistrer le texte</translation>
    </message>
    <message>
        <source>It is sent with this text then (Ctrl+Enter)</source>
        <translation>La modification sera alors envoyée avec ce texte (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The text of this change. Correct it here before it is sent again.</source>
        <translation>Le texte de cette modification. Corrigez-le ici avant un nouvel envoi.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>For all changes</source>
        <translation>Pour toutes les modifications</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Modifications en attente</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in as USER (name or e-mail address) and stay so.</source>
        <translation>Se connecter en tant que USER (nom ou adresse électronique) et garder la session ouverte.</translation>
    </message>
    <message>
        <source>Get everything from the server into the cache, and send what waits.</source>
        <translation>Récupérer tout le contenu du serveur dans le cache et envoyer ce qui est en attente.</translation>
    </message>
    <message>
        <source>Add a task, with a network or without.</source>
        <translation>Ajouter une tâche, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Write what is in the cache as JSON to FILE, or - .</source>
        <translation>Écrire le contenu du cache en JSON dans FILE, ou - .</translation>
    </message>
    <message>
        <source>Sign out, and delete what is kept on this computer.</source>
        <translation>Se déconnecter et supprimer ce qui est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Do the main job on sample data, with pictures into DIR.</source>
        <translation>Effectuer la tâche principale sur des données d’exemple, avec des images dans DIR.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Start on sample data; nothing is kept.</source>
        <translation>Démarrer avec des données d’exemple&#x202f;; rien n’est conservé.</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Adresse du serveur.</translation>
    </message>
    <message>
        <source>Keep settings and data apart under this name.</source>
        <translation>Conserver séparément les réglages et les données sous ce nom.</translation>
    </message>
    <message>
        <source>With --sign-in: the file, or -, whose first line is the password.</source>
        <translation>Avec --sign-in&#x202f;: le fichier, ou -, dont la première ligne est le mot de passe.</translation>
    </message>
    <message>
        <source>With --quick-add: the number of the mentorship, when several run.</source>
        <translation>Avec --quick-add&#x202f;: le numéro du mentorat, quand plusieurs sont en cours.</translation>
    </message>
    <message>
        <source>With --sign-out: also when changes have not been sent.</source>
        <translation>Avec --sign-out&#x202f;: même si des modifications n’ont pas été envoyées.</translation>
    </message>
    <message>
        <source>With --sync: give up after S seconds.</source>
        <translation>Avec --sync&#x202f;: renoncer après S secondes.</translation>
    </message>
    <message>
        <source>%1 do not go together.</source>
        <translation>%1 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _, at most 32 of them.</source>
        <translation>Le nom d’un profil se compose de lettres, de chiffres, de - et de _, 32 caractères au plus.</translation>
    </message>
    <message>
        <source>--relation takes the number of a mentorship.</source>
        <translation>--relation attend le numéro d’un mentorat.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout attend un nombre entier de secondes entre 1 et 86400.</translation>
    </message>
    <message>
        <source>--sign-in needs --password-file FILE, or - for standard input.</source>
        <translation>--sign-in nécessite --password-file FILE, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>--password-file goes with --sign-in.</source>
        <translation>--password-file va avec --sign-in.</translation>
    </message>
    <message>
        <source>--quick-add needs a text.</source>
        <translation>--quick-add nécessite un texte.</translation>
    </message>
    <message>
        <source>--relation goes with --quick-add.</source>
        <translation>--relation va avec --quick-add.</translation>
    </message>
    <message>
        <source>--discard-changes goes with --sign-out.</source>
        <translation>--discard-changes va avec --sign-out.</translation>
    </message>
    <message>
        <source>--demo opens the window, so it does not go with a command.</source>
        <translation>--demo ouvre la fenêtre et ne va donc pas avec une commande.</translation>
    </message>
    <message>
        <source>--demo has a server of its own, so it does not go with --server.</source>
        <translation>--demo a son propre serveur et ne va donc pas avec --server.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris.</translation>
    </message>
    <message>
        <source>A desktop client for the Mentorship System.

Exit: 0 done, 1 failed with one sentence on standard error, 2 usage, 3 something still waits.</source>
        <translation>Un client de bureau pour Mentorship System.

Code de sortie&#x202f;: 0 réussite, 1 échec avec une phrase sur la sortie d’erreur standard, 2 usage incorrect, 3 quelque chose est encore en attente.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Editing your comment</source>
        <translation>Modification de votre commentaire</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Écrire un commentaire</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a comment</comment>
        <translation>An&amp;nuler</translation>
    </message>
    <message>
        <source>Leave the comment as it was</source>
        <translation>Laisser le commentaire tel qu’il était</translation>
    </message>
    <message>
        <source>A comment on the chosen task, for both of you to read. What you have begun is kept until it is sent.</source>
        <translation>Un commentaire sur la tâche choisie, que vous lisez tous les deux. Ce que vous avez commencé est gardé jusqu’à l’envoi.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Seulement les &amp;différences</translation>
    </message>
    <message>
        <source>Hide what is the same for all of them</source>
        <translation>Masquer ce qui est identique pour tous</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Quitter la comparaison</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Hides what these people have in common, so that only the differences are seen.</source>
        <translation>Masque ce que ces personnes ont en commun, pour ne montrer que les différences.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check your mail</source>
        <translation>Consultez vos courriels</translation>
    </message>
    <message>
        <source>Link or &amp;code from the mail</source>
        <translation>Lien ou &amp;code reçu par courriel</translation>
    </message>
    <message>
        <source>Con&amp;firm address</source>
        <translation>Con&amp;firmer l’adresse</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adr&amp;esse électronique</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>&amp;Renvoyer le courriel</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>This cannot be undone</source>
        <translation>Cette action est irréversible</translation>
    </message>
    <message>
        <source>Your profile goes at once and for good. Your mentorships stay with the other person, without your name; tasks and comments stay there as well.</source>
        <translation>Votre profil disparaît aussitôt et définitivement. L’autre personne conserve vos mentorats, sans votre nom, ainsi que leurs tâches et commentaires.</translation>
    </message>
    <message>
        <source>Export your data first if you want to keep what you did: nothing of it stays on this computer.</source>
        <translation>Exportez d’abord vos données si vous voulez garder une trace de votre travail&#x202f;: il n’en restera rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>E&amp;xport my data…</source>
        <translation>E&amp;xporter mes données…</translation>
    </message>
    <message>
        <source>Type your &amp;user name to confirm</source>
        <translation>Saisissez votre nom d’&amp;utilisateur pour confirmer</translation>
    </message>
    <message>
        <source>&amp;Keep my account</source>
        <translation>&amp;Conserver mon compte</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Supprimer mon compte</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The server cannot be reached. What you see is from the last time.</source>
        <translation>Le serveur est injoignable. Ce que vous voyez date de la dernière fois.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing here was lost.</source>
        <translation>Le serveur n’a pas répondu à temps. Rien n’a été perdu ici.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The server does not let you do this: %1</source>
        <translation>Le serveur ne vous autorise pas à faire cela&#x202f;: %1</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to go on; nothing here was lost.</source>
        <translation>Votre session a pris fin. Reconnectez-vous pour continuer&#x202f;; rien n’a été perdu ici.</translation>
    </message>
    <message>
        <source>The server no longer knows it: %1</source>
        <translation>Le serveur ne connaît plus cet élément&#x202f;: %1</translation>
    </message>
    <message>
        <source>It was changed in the meantime: %1</source>
        <translation>Cet élément a été modifié entre-temps&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Le serveur a refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a while.</source>
        <translation>Le serveur demande une pause. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <translation>Le serveur a rencontré une erreur interne. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The answer is not one of a Mentorship server. Perhaps this network needs a sign-in, or the address is wrong.</source>
        <translation>La réponse ne vient pas d’un serveur Mentorship. Ce réseau demande peut-être une connexion, ou l’adresse est erronée.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe, so nothing was sent: %1</source>
        <translation>La connexion au serveur n’est pas sûre, rien n’a donc été envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1</source>
        <translation>Le trousseau n’a pas pu être utilisé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Your mentorships</source>
        <translation>Vos mentorats</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Completed tasks</source>
        <translation>Tâches terminées</translation>
    </message>
    <message>
        <source>Latest achievements</source>
        <translation>Dernières réussites</translation>
    </message>
</context>
<context>
    <name>MemberFilterForm</name>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>Est mentor</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>Cherche un mentor</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>Disponible maintenant</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <comment>of a member</comment>
        <translation>Adresse électronique confirmée</translation>
    </message>
    <message>
        <source>Location has</source>
        <translation>Le lieu contient</translation>
    </message>
    <message>
        <source>Skills have</source>
        <translation>Les compétences contiennent</translation>
    </message>
    <message>
        <source>Interests have</source>
        <translation>Les centres d’intérêt contiennent</translation>
    </message>
    <message>
        <source>Shows only the members of whom this is true.</source>
        <translation>N’affiche que les membres pour qui c’est le cas.</translation>
    </message>
    <message>
        <source>Shows only the members who wrote these words there.</source>
        <translation>N’affiche que les membres qui y ont écrit ces mots.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Search members</source>
        <translation>Rechercher des membres</translation>
    </message>
    <message>
        <source>Names, places, occupations, biographies, skills and interests are searched</source>
        <translation>La recherche porte sur les noms, lieux, professions, biographies, compétences et centres d’intérêt</translation>
    </message>
    <message>
        <source>Show only some members</source>
        <translation>N’afficher que certains membres</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrer les membres</translation>
    </message>
    <message>
        <source>Sort members</source>
        <translation>Trier les membres</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>Afficher tous les membres</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>members</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>members</comment>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>People whose skills and interests meet yours</source>
        <translation>Membres dont les compétences et centres d’intérêt rejoignent les vôtres</translation>
    </message>
    <message>
        <source>Worked out on this computer, from what is written in your profile and theirs.</source>
        <translation>Établi sur cet ordinateur, d’après votre profil et les leurs.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop loading members; what has arrived stays</source>
        <translation>Arrêter de charger les membres&#x202f;; ceux déjà reçus restent</translation>
    </message>
    <message>
        <source>Load all members again</source>
        <translation>Recharger tous les membres</translation>
    </message>
    <message>
        <source>Searches what members write about themselves. Accents and capitals do not matter.</source>
        <translation>Cherche dans ce que les membres écrivent d’eux-mêmes, sans tenir compte des accents ni des majuscules.</translation>
    </message>
</context>
<context>
    <name>OverviewCheckDialog</name>
    <message>
        <source>Compare with the server</source>
        <translation>Comparer avec le serveur</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>&amp;Comparer à nouveau</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Other devices stay signed in: the server keeps their sign-ins valid.</source>
        <translation>Vos autres appareils restent connectés&#x202f;: le serveur n’y ferme pas vos sessions.</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>&amp;Confirmer le nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>C&amp;hanger le mot de passe</translation>
    </message>
</context>
<context>
    <name>PasteTasksDialog</name>
    <message>
        <source>Paste as tasks</source>
        <translation>Coller comme tâches</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Space chooses a line or leaves it out.</source>
        <translation>Espace choisit une ligne ou l’écarte.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Leave this member</source>
        <translation>Quitter ce membre</translation>
    </message>
    <message>
        <source>Ask to &amp;mentor me…</source>
        <translation>&amp;Demander un mentorat…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>&amp;Proposer un mentorat…</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Vos points communs</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>Entre vous</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member</comment>
        <translation>Présentation</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>&amp;Profession</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>&amp;Biographie</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>I am looking for a &amp;mentor</source>
        <translation>Je cherche un &amp;mentor</translation>
    </message>
    <message>
        <source>I c&amp;an be a mentor</source>
        <translation>Je peu&amp;x être mentor</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>&amp;Compétences</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>Centres d’&amp;intérêt</translation>
    </message>
    <message>
        <source>Where to find you</source>
        <translation>Où vous trouver</translation>
    </message>
    <message>
        <source>&amp;Slack user name</source>
        <translation>Nom d’utilisateur &amp;Slack</translation>
    </message>
    <message>
        <source>Social me&amp;dia links</source>
        <translation>Liens vers les &amp;réseaux sociaux</translation>
    </message>
    <message>
        <source>&amp;Resume address</source>
        <translation>Adresse &amp;du CV</translation>
    </message>
    <message>
        <source>&amp;Photo address</source>
        <translation>Adresse de la p&amp;hoto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>No mentorship %1 is known here.</source>
        <translation>Aucun mentorat %1 n’est connu ici.</translation>
    </message>
    <message>
        <source>Mentorship %1 with %2 is not running, so nothing can be added.</source>
        <translation>Le mentorat %1 avec %2 n’est pas en cours, rien ne peut donc y être ajouté.</translation>
    </message>
    <message>
        <source>No mentorship is running here, so there is nowhere to add it.</source>
        <translation>Aucun mentorat n’est en cours ici, il n’y a donc nulle part où ajouter la tâche.</translation>
    </message>
    <message>
        <source>Several mentorships are running, so say which with --relation: %1.</source>
        <translation>Plusieurs mentorats sont en cours, indiquez donc lequel avec --relation&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>A mail is sent to you; once you have opened its link, you can sign in.</source>
        <translation>Un courriel vous est envoyé&#x202f;; une fois son lien ouvert, vous pourrez vous connecter.</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>Adresse du ser&amp;veur</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adr&amp;esse électronique</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>I am &amp;looking for a mentor</source>
        <translation>Je cherche un &amp;mentor</translation>
    </message>
    <message>
        <source>I can be a &amp;mentor</source>
        <translation>Je peu&amp;x être mentor</translation>
    </message>
    <message>
        <source>I &amp;agree that the owner of this server keeps my profile and shows it to its other members.</source>
        <translation>J’&amp;accepte que le propriétaire de ce serveur conserve mon profil et le montre aux autres membres.</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Créer le compte</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>Plutôt &amp;se connecter</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Filter by name or notes</source>
        <translation>Filtrer par nom ou notes</translation>
    </message>
    <message>
        <source>Filter relations</source>
        <translation>Filtrer les relations</translation>
    </message>
    <message>
        <source>Show only some roles, directions or states</source>
        <translation>N’afficher que certains rôles, sens ou états</translation>
    </message>
    <message>
        <source>Role, direction and state</source>
        <translation>Rôle, sens et état</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Shows only the mentorships and requests that have these words. Esc empties the field.</source>
        <translation>N’affiche que les mentorats et les demandes qui contiennent ces mots. Échap vide le champ.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, then time of day</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>They are the &amp;mentor, you are the mentee</source>
        <translation>Cette personne est le &amp;mentor, vous êtes le mentoré</translation>
    </message>
    <message>
        <source>&amp;You are the mentor, they are the mentee</source>
        <translation>&amp;Vous êtes le mentor, cette personne est le mentoré</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>Se termine &amp;le</translation>
    </message>
    <message>
        <source>&amp;Notes: what it is to be about</source>
        <translation>&amp;Notes&#x202f;: le sujet du mentorat</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>Mo&amp;dèles</translation>
    </message>
    <message>
        <source>Begin with notes that were written before</source>
        <translation>Commencer avec des notes déjà rédigées</translation>
    </message>
    <message>
        <source>What you hope for, how much time you have, when you could meet</source>
        <translation>Ce que vous espérez, le temps dont vous disposez, quand vous pourriez vous rencontrer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation>&amp;Envoyer la demande</translation>
    </message>
    <message>
        <source>The day on which the mentorship ends. The other side sees it in the request.</source>
        <translation>Le jour où le mentorat prend fin. L’autre personne le voit dans la demande.</translation>
    </message>
    <message>
        <source>What you want to say with the request. The other side reads it before answering, and it stays with the mentorship.</source>
        <translation>Ce que vous voulez dire avec la demande. L’autre personne le lit avant de répondre, et cela reste avec le mentorat.</translation>
    </message>
</context>
<context>
    <name>RequestRules</name>
    <message>
        <source>You cannot ask yourself.</source>
        <translation>Vous ne pouvez pas vous adresser une demande.</translation>
    </message>
    <message>
        <source>Your profile says that you do not mentor at the moment.</source>
        <translation>Votre profil indique que vous n’êtes pas mentor en ce moment.</translation>
    </message>
    <message>
        <source>This person does not mentor at the moment.</source>
        <translation>Cette personne n’est pas mentor en ce moment.</translation>
    </message>
    <message>
        <source>Your profile says that you do not look for a mentor.</source>
        <translation>Votre profil indique que vous ne cherchez pas de mentor.</translation>
    </message>
    <message>
        <source>This person does not look for a mentor.</source>
        <translation>Cette personne ne cherche pas de mentor.</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>Vous avez déjà un mentorat en cours. Il doit d’abord se terminer.</translation>
    </message>
    <message>
        <source>This person already has a running mentorship.</source>
        <translation>Cette personne a déjà un mentorat en cours.</translation>
    </message>
    <message>
        <source>A request like this one already waits for an answer.</source>
        <translation>Une demande comme celle-ci attend déjà une réponse.</translation>
    </message>
    <message>
        <source>This person has not confirmed their e-mail address yet, so the server may not be able to tell them of your request.</source>
        <translation>Cette personne n’a pas encore confirmé son adresse électronique, le serveur ne pourra donc peut-être pas la prévenir de votre demande.</translation>
    </message>
    <message>
        <source>A mentorship lasts at least %L1 weeks.</source>
        <translation>Un mentorat dure au moins %L1 semaines.</translation>
    </message>
    <message>
        <source>A mentorship lasts at most %L1 weeks.</source>
        <translation>Un mentorat dure au plus %L1 semaines.</translation>
    </message>
</context>
<context>
    <name>SandboxModule</name>
    <message>
        <source>the sample data are not installed</source>
        <translation>les données d’exemple ne sont pas installées</translation>
    </message>
    <message>
        <source>its port is taken</source>
        <translation>son port est occupé</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter an address like https://mentorship.example.org.</source>
        <translation>Saisissez une adresse comme https://mentorship.example.org.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Leave out what follows the server&apos;s name, from the first / on.</source>
        <translation>Omettez ce qui suit le nom du serveur, à partir du premier /.</translation>
    </message>
    <message>
        <source>Without https, anyone on the way could read along. http:// is possible only for a server on this computer.</source>
        <translation>Sans https, n’importe qui pourrait lire les échanges en chemin. http:// n’est possible que pour un serveur sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>nouveau mot de passe</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>about me</source>
        <translation>à propos de moi</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>profession</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>nom d’utilisateur Slack</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>réseaux sociaux</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>centres d’intérêt</translation>
    </message>
</context>
<context>
    <name>ServiceMessages</name>
    <message>
        <source>Username or password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Please verify your email before login.</source>
        <translation>Confirmez votre adresse e-mail avant de vous connecter.</translation>
    </message>
    <message>
        <source>A user with that username already exists.</source>
        <translation>Ce nom d’utilisateur est déjà pris.</translation>
    </message>
    <message>
        <source>A user with that email already exists.</source>
        <translation>Cette adresse e-mail est déjà utilisée.</translation>
    </message>
    <message>
        <source>Your email is invalid.</source>
        <translation>Votre adresse e-mail n’est pas valide.</translation>
    </message>
    <message>
        <source>You are not registered in the system.</source>
        <translation>Vous n’êtes pas inscrit dans le système.</translation>
    </message>
    <message>
        <source>You already confirm your email.</source>
        <translation>Vous avez déjà confirmé votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Account already confirmed.</source>
        <translation>Le compte est déjà confirmé.</translation>
    </message>
    <message>
        <source>The confirmation link is invalid or the token has expired.</source>
        <translation>Le lien de confirmation n’est pas valide ou a expiré.</translation>
    </message>
    <message>
        <source>Current password is incorrect.</source>
        <translation>Le mot de passe actuel est incorrect.</translation>
    </message>
    <message>
        <source>New password should not be same as the current password.</source>
        <translation>Le nouveau mot de passe doit être différent de l’actuel.</translation>
    </message>
    <message>
        <source>Your name is invalid.</source>
        <translation>Votre nom n’est pas valide.</translation>
    </message>
    <message>
        <source>Your username is invalid.</source>
        <translation>Votre nom d’utilisateur n’est pas valide.</translation>
    </message>
    <message>
        <source>User does not exist.</source>
        <translation>Cet utilisateur n’existe pas.</translation>
    </message>
    <message>
        <source>You cannot delete your account, since you are the only Admin left.</source>
        <translation>Vous ne pouvez pas supprimer votre compte : plus personne d’autre n’administre.</translation>
    </message>
    <message>
        <source>User is already an Admin.</source>
        <translation>Cet utilisateur est déjà administrateur.</translation>
    </message>
    <message>
        <source>User is not an Admin.</source>
        <translation>Cet utilisateur n’est pas administrateur.</translation>
    </message>
    <message>
        <source>Mentorship relation does not exist.</source>
        <translation>Cette relation de mentorat n’existe pas.</translation>
    </message>
    <message>
        <source>This mentorship relation request does not exist.</source>
        <translation>Cette demande de mentorat n’existe pas.</translation>
    </message>
    <message>
        <source>This mentorship relation is not in the pending state.</source>
        <translation>Cette relation de mentorat n’est pas en attente.</translation>
    </message>
    <message>
        <source>This mentorship relation status is not in the accepted state.</source>
        <translation>Cette relation de mentorat n’est pas en cours.</translation>
    </message>
    <message>
        <source>You are not involved in this mentorship relation.</source>
        <translation>Vous ne participez pas à cette relation de mentorat.</translation>
    </message>
    <message>
        <source>You are currently involved in a mentorship relation.</source>
        <translation>Vous participez déjà à une relation de mentorat.</translation>
    </message>
    <message>
        <source>Mentor user is already in a relationship.</source>
        <translation>Le mentor a déjà une relation de mentorat en cours.</translation>
    </message>
    <message>
        <source>Mentee user is already in a relationship.</source>
        <translation>Le mentoré a déjà une relation de mentorat en cours.</translation>
    </message>
    <message>
        <source>Mentor user is not available to mentor.</source>
        <translation>Ce mentor n’est pas disponible.</translation>
    </message>
    <message>
        <source>Mentee user is not available to be mentored.</source>
        <translation>Ce mentoré n’est pas disponible.</translation>
    </message>
    <message>
        <source>Mentor user does not exist.</source>
        <translation>Ce mentor n’existe pas.</translation>
    </message>
    <message>
        <source>Mentee user does not exist.</source>
        <translation>Ce mentoré n’existe pas.</translation>
    </message>
    <message>
        <source>End date is invalid since date has passed.</source>
        <translation>La date de fin est déjà passée.</translation>
    </message>
    <message>
        <source>Task does not exist.</source>
        <translation>Cette tâche n’existe pas.</translation>
    </message>
    <message>
        <source>Task was already achieved.</source>
        <translation>Cette tâche est déjà terminée.</translation>
    </message>
    <message>
        <source>Task comment does not exist.</source>
        <translation>Ce commentaire n’existe pas.</translation>
    </message>
    <message>
        <source>Password shouldn&apos;t contain spaces.</source>
        <translation>Le mot de passe ne doit pas contenir d’espaces.</translation>
    </message>
    <message>
        <source>The %1 field has to be longer than %L2 characters and shorter than %L3 characters.</source>
        <translation>Le champ « %1 » doit compter plus de %L2 et moins de %L3 caractères.</translation>
    </message>
    <message>
        <source>The %1 field has to be shorter than %L2 characters.</source>
        <translation>Le champ « %1 » doit compter moins de %L2 caractères.</translation>
    </message>
    <message>
        <source>Your new username is invalid.</source>
        <translation>Votre nouveau nom d’utilisateur n’est pas valide.</translation>
    </message>
    <message>
        <source>Mentorship relation maximum duration is %L1 months.</source>
        <translation>Une relation de mentorat dure au plus %L1 mois.</translation>
    </message>
    <message>
        <source>Mentorship relation minimum duration is %L1 week.</source>
        <translation>Une relation de mentorat dure au moins %L1 semaines.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>Se connecter à Mentorship</translation>
    </message>
    <message>
        <source>Your mentorships, their tasks and comments, also without a network.</source>
        <translation>Vos mentorats, leurs tâches et leurs commentaires, même sans réseau.</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>Adresse du ser&amp;veur</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>Nom d’&amp;utilisateur ou adresse électronique</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>S&amp;tay signed in (kept in your keychain)</source>
        <translation>&amp;Garder la session ouverte (conservée dans votre trousseau)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Créer un compte</translation>
    </message>
    <message>
        <source>Tr&amp;y it with sample data</source>
        <translation>&amp;Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Opens invented people, tasks and comments on this computer. No account is needed, and nothing leaves it.</source>
        <translation>Ouvre des personnes, tâches et commentaires fictifs sur cet ordinateur. Aucun compte n’est nécessaire et rien n’en sort.</translation>
    </message>
    <message>
        <source>The address of the Mentorship server, such as https://mentors.example.org. Your account is on this server only.</source>
        <translation>L’adresse du serveur Mentorship, par exemple https://mentors.example.org. Votre compte n’existe que sur ce serveur.</translation>
    </message>
    <message>
        <source>The user name or the email address that you registered with.</source>
        <translation>Le nom d’utilisateur ou l’adresse e-mail de votre inscription.</translation>
    </message>
    <message>
        <source>It is sent to this server only, and is not kept on this computer.</source>
        <translation>Il n’est envoyé qu’à ce serveur et n’est pas gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keeps a key in your keychain, so that you need not sign in at each start, and can read offline what was seen. Without it nothing is kept when you quit.</source>
        <translation>Garde une clé dans votre trousseau : vous n’avez pas à vous connecter à chaque démarrage et pouvez lire hors ligne ce qui a été vu. Sans cela, rien n’est gardé quand vous quittez.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The changes that wait here were written by a newer version of Mentorship. Update it to go on.</source>
        <translation>Les modifications en attente ici ont été écrites par une version plus récente de Mentorship. Mettez le programme à jour pour continuer.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be kept.</source>
        <translation>Aucune session n’est ouverte, rien ne peut donc être conservé.</translation>
    </message>
    <message>
        <source>What was kept on this computer cannot be read. Open Mentorship to have it fetched again.</source>
        <translation>Ce qui était conservé sur cet ordinateur est illisible. Ouvrez Mentorship pour le récupérer à nouveau.</translation>
    </message>
    <message>
        <source>The changes that wait here cannot be read. Open Mentorship, which sets them aside, and try again.</source>
        <translation>Les modifications en attente ici sont illisibles. Ouvrez Mentorship, qui les mettra de côté, puis réessayez.</translation>
    </message>
    <message>
        <source>The key to your data is not valid.</source>
        <translation>La clé de vos données n’est pas valable.</translation>
    </message>
    <message>
        <source>What this belongs to could not be kept.</source>
        <translation>L’élément auquel ceci se rattache n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>Le dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Le disque signale une erreur.</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>Un autre programme utilise les données.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>The copy kept here was damaged. It was set aside and is fetched again.</source>
        <translation>La copie conservée ici était endommagée. Elle a été mise de côté et est récupérée à nouveau.</translation>
    </message>
    <message>
        <source>The file of the changes that wait was damaged. It was set aside, and they go on from a new one.</source>
        <translation>Le fichier des modifications en attente était endommagé. Il a été mis de côté, et un nouveau prend le relais.</translation>
    </message>
    <message>
        <source>Mentorship is already open with this account.</source>
        <translation>Mentorship est déjà ouvert avec ce compte.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>Certains fichiers n’ont pas pu être supprimés.</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>It is on its way to the server already.</source>
        <translation>L’envoi au serveur est déjà en cours.</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Ajouter la tâche</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Space completes the selected tasks, Delete removes them.</source>
        <translation>Espace termine les tâches sélectionnées, Suppr les supprime.</translation>
    </message>
    <message>
        <source>Write a task and press Enter. Without a network it waits on this computer.</source>
        <translation>Écrivez une tâche et appuyez sur Entrée. Sans réseau, elle attend sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Shows only the tasks that have these words. Esc empties the field.</source>
        <translation>N’affiche que les tâches qui contiennent ces mots. Échap vide le champ.</translation>
    </message>
</context>
<context>
    <name>WaitingLines</name>
    <message>
        <source>your profile</source>
        <translation>votre profil</translation>
    </message>
    <message>
        <source>a new request</source>
        <translation>une nouvelle demande</translation>
    </message>
    <message>
        <source>mentorship %1</source>
        <translation>mentorat %1</translation>
    </message>
    <message>
        <source>a new request to %1</source>
        <translation>une nouvelle demande à %1</translation>
    </message>
    <message>
        <source>mentorship %1 with %2</source>
        <translation>mentorat %1 avec %2</translation>
    </message>
    <message>
        <source>can still be undone</source>
        <translation>peut encore être annulée</translation>
    </message>
    <message>
        <source>not sent yet: %1</source>
        <translation>pas encore envoyée&#x202f;: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>sent, but the server does not show it yet</source>
        <translation>envoyée, mais le serveur ne l’affiche pas encore</translation>
    </message>
    <message>
        <source>it is not known whether it arrived; it can be looked for from %1 on</source>
        <translation>on ne sait pas si elle est arrivée&#x202f;; vérification possible à partir de %1</translation>
    </message>
    <message>
        <source>it is not known whether it arrived</source>
        <translation>on ne sait pas si elle est arrivée</translation>
    </message>
    <message>
        <source>waits for you: %1</source>
        <translation>à traiter&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::Gui</name>
    <message>
        <source>The sample data cannot be started: %1</source>
        <translation>Les données d’exemple ne peuvent pas être démarrées&#x202f;: %1</translation>
    </message>
    <message>
        <source>This is sample data from a server inside this program. Change what you like: it is gone when you quit.</source>
        <translation>Voici des données d’exemple, venant d’un serveur interne à ce programme. Modifiez ce que vous voulez&#x202f;: tout disparaît quand vous quittez.</translation>
    </message>
    <message>
        <source>Signing out drops changes on this computer that cannot be read at present.</source>
        <translation>La déconnexion abandonne des modifications de cet ordinateur qui sont illisibles pour le moment.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Sign out and drop them</source>
        <translation>Se déconnecter et les abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>signed in</comment>
        <translation>Ne pas se déconnecter</translation>
    </message>
    <message>
        <source>Your account is no longer on this server, so nothing is sent any more. Export what you want to keep: signing out deletes it from this computer.</source>
        <translation>Votre compte n’existe plus sur ce serveur, plus rien n’est donc envoyé. Exportez ce que vous voulez garder&#x202f;: la déconnexion le supprime de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Fermer et les abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>with the window open</comment>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exporter mes données</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Your data were written to %1. Keep the file safe: it is readable to whoever has it.</source>
        <translation>Vos données ont été écrites dans %1. Gardez ce fichier en lieu sûr&#x202f;: quiconque le possède peut le lire.</translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet.</source>
        <translation>
            <numerusform>La déconnexion abandonne %Ln modification que le serveur n’a pas encore.</numerusform>
            <numerusform>La déconnexion abandonne %Ln modifications que le serveur n’a pas encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window drops %Ln change(s) that the server does not have yet, since nothing is kept on this computer.</source>
        <translation>
            <numerusform>Fermer la fenêtre abandonne %Ln modification que le serveur n’a pas encore, car rien n’est conservé sur cet ordinateur.</numerusform>
            <numerusform>Fermer la fenêtre abandonne %Ln modifications que le serveur n’a pas encore, car rien n’est conservé sur cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>The password could not be read: %1</source>
        <translation>Le mot de passe n’a pas pu être lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>No server is known yet. Say which with --server URL.</source>
        <translation>Aucun serveur n’est encore connu. Indiquez-le avec --server URL.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Sign in first.</source>
        <translation>Aucune session n’est ouverte ici. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Votre trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Your account is no longer on this server; what is kept here stays until you sign out.</source>
        <translation>Votre compte n’existe plus sur ce serveur&#x202f;; ce qui est conservé ici reste jusqu’à votre déconnexion.</translation>
    </message>
    <message>
        <source>Signing out drops changes that cannot be read at present; to do so, add --discard-changes.</source>
        <translation>La déconnexion abandonne des modifications illisibles pour le moment&#x202f;; pour le faire, ajoutez --discard-changes.</translation>
    </message>
    <message numerus="yes">
        <source>The server took longer than %Ln second(s).</source>
        <translation>
            <numerusform>Le serveur a mis plus de %Ln seconde.</numerusform>
            <numerusform>Le serveur a mis plus de %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet; to do so, add --discard-changes.</source>
        <translation>
            <numerusform>La déconnexion abandonne %Ln modification que le serveur n’a pas encore&#x202f;; pour le faire, ajoutez --discard-changes.</numerusform>
            <numerusform>La déconnexion abandonne %Ln modifications que le serveur n’a pas encore&#x202f;; pour le faire, ajoutez --discard-changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewsTexts</name>
    <message>
        <source>%1 asks you to be their mentor</source>
        <translation>%1 vous demande d’être son mentor</translation>
    </message>
    <message>
        <source>%1 offers to be your mentor</source>
        <translation>%1 propose d’être votre mentor</translation>
    </message>
    <message>
        <source>%1 has accepted your request</source>
        <translation>%1 a accepté votre demande</translation>
    </message>
    <message>
        <source>%1 has declined your request</source>
        <translation>%1 a refusé votre demande</translation>
    </message>
    <message>
        <source>The mentorship with %1 was cancelled</source>
        <translation>Le mentorat avec %1 a été interrompu</translation>
    </message>
    <message numerus="yes">
        <source>The mentorship with %1 ends in %Ln day(s)</source>
        <translation>
            <numerusform>Le mentorat avec %1 se termine dans %Ln jour</numerusform>
            <numerusform>Le mentorat avec %1 se termine dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>New task with %1</source>
        <translation>Nouvelle tâche avec %1</translation>
    </message>
    <message>
        <source>%1 has commented</source>
        <translation>%1 a commenté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>%Ln nouvelle demande</numerusform>
            <numerusform>%Ln nouvelles demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) accepted</source>
        <translation>
            <numerusform>%Ln demande acceptée</numerusform>
            <numerusform>%Ln demandes acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) declined</source>
        <translation>
            <numerusform>%Ln demande refusée</numerusform>
            <numerusform>%Ln demandes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) cancelled</source>
        <translation>
            <numerusform>%Ln mentorat interrompu</numerusform>
            <numerusform>%Ln mentorats interrompus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) end soon</source>
        <translation>
            <numerusform>%Ln mentorat se termine bientôt</numerusform>
            <numerusform>%Ln mentorats se terminent bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new task(s)</source>
        <translation>
            <numerusform>%Ln nouvelle tâche</numerusform>
            <numerusform>%Ln nouvelles tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln nouveau commentaire</numerusform>
            <numerusform>%Ln nouveaux commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>What was kept on this computer was damaged. It has been set aside and is fetched again from the server.</source>
        <translation>Ce qui était conservé sur cet ordinateur était endommagé. Ces données ont été mises de côté et sont récupérées à nouveau depuis le serveur.</translation>
    </message>
    <message>
        <source>What was kept on this computer is of another version of this program. It has been set aside and is fetched again.</source>
        <translation>Ce qui était conservé sur cet ordinateur vient d’une autre version de ce programme. Ces données ont été mises de côté et sont récupérées à nouveau.</translation>
    </message>
    <message>
        <source>The key to what was kept on this computer is no longer in your keychain. It has been set aside and is fetched again.</source>
        <translation>La clé de ce qui était conservé sur cet ordinateur n’est plus dans votre trousseau. Ces données ont été mises de côté et sont récupérées à nouveau.</translation>
    </message>
    <message>
        <source>Changes cannot be kept on this computer at present: %1</source>
        <translation>Les modifications ne peuvent pas être conservées sur cet ordinateur pour le moment&#x202f;: %1</translation>
    </message>
    <message>
        <source>Some changes that waited could not be read, so their file was set aside in %1.</source>
        <translation>Certaines modifications en attente étaient illisibles, leur fichier a donc été mis de côté dans %1.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>Certains fichiers n’ont pas pu être supprimés.</translation>
    </message>
</context>
<context>
    <name>app::Tour</name>
    <message>
        <source>Read the chapter on ownership and note three questions</source>
        <translation>Lire le chapitre sur la possession et noter trois questions</translation>
    </message>
    <message>
        <source>Done this morning. The second exercise was the hard one: can we look at it together on Thursday?</source>
        <translation>Fait ce matin. Le deuxième exercice était le plus dur&#x202f;: peut-on le regarder ensemble jeudi&#x202f;?</translation>
    </message>
    <message>
        <source>Written on the train</source>
        <translation>Écrit dans le train</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>Le dossier des images ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Step %1 did not show what it should.</source>
        <translation>L’étape %1 n’a pas montré ce qu’elle devait.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>L’image %1 ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>- Read the notes of last week
- [x] Set up the build
- Write down what is still unclear, with an example for each question</source>
        <translation>- Lire les notes de la semaine dernière
- [x] Préparer la compilation
- Noter ce qui reste obscur, avec un exemple pour chaque question</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>&amp;Open Mentorship</source>
        <translation>&amp;Ouvrir Mentorship</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>&amp;Ajouter une tâche…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorship</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) new</source>
        <translation>
            <numerusform>%Ln nouveauté</numerusform>
            <numerusform>%Ln nouveautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::CommentModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>author, text of a comment; read out by a screen reader</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>author and text of a comment</comment>
        <translation>%1, une modification attend votre décision</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>author and text of a comment</comment>
        <translation>%1, pas encore sur le serveur</translation>
    </message>
</context>
<context>
    <name>model::MemberModel</name>
    <message>
        <source>mentors</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>est mentor</translation>
    </message>
    <message>
        <source>looks for a mentor</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>cherche un mentor</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>pas disponible actuellement</translation>
    </message>
    <message>
        <source>e-mail address not confirmed</source>
        <comment>of somebody; read out</comment>
        <translation>adresse électronique non confirmée</translation>
    </message>
</context>
<context>
    <name>model::Recommendation</name>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>Vous avez en commun&#x202f;: %1.</translation>
    </message>
    <message>
        <source>They mentor, and you look for a mentor.</source>
        <translation>Cette personne est mentor et vous cherchez un mentor.</translation>
    </message>
    <message>
        <source>They look for a mentor, and you mentor.</source>
        <translation>Cette personne cherche un mentor et vous êtes mentor.</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>Vous êtes au même endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of things that two people have in common</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::RelationModel</name>
    <message>
        <source>Deleted account</source>
        <translation>Compte supprimé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>partner, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>partner, group</comment>
        <translation>%1, une modification attend votre décision</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>partner, group</comment>
        <translation>%1, pas encore sur le serveur</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>%1, %2, %L3 of %L4 tasks done</source>
        <translation>%1, %2, tâches terminées&#x202f;: %L3 sur %L4</translation>
    </message>
</context>
<context>
    <name>model::TaskModel</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>%1, %2, a change waits for you</source>
        <comment>task, state</comment>
        <translation>%1, %2, une modification attend votre décision</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>task, state; read out by a screen reader</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, not yet on the server</source>
        <comment>task, state</comment>
        <translation>%1, %2, pas encore sur le serveur</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
</context>
<context>
    <name>session::Enrolment</name>
    <message>
        <source>The server makes an account only when its terms are accepted.</source>
        <translation>Le serveur ne crée un compte que si ses conditions sont acceptées.</translation>
    </message>
    <message>
        <source>This is not the link of the mail. Copy the whole link from it.</source>
        <translation>Ce n’est pas le lien du courriel. Copiez-le en entier.</translation>
    </message>
</context>
<context>
    <name>session::EntryRemovals</name>
    <message>
        <source>your sign-in is still in it. It will be deleted when you next start this program.</source>
        <translation>vos identifiants s’y trouvent encore. Ils seront supprimés au prochain démarrage de ce programme.</translation>
    </message>
</context>
<context>
    <name>session::Session</name>
    <message>
        <source>Your keychain is still locked. What you saved on this computer stays closed until it is unlocked.</source>
        <translation>Votre trousseau est encore verrouillé. Ce que vous avez enregistré sur cet ordinateur reste inaccessible jusqu’à son déverrouillage.</translation>
    </message>
    <message>
        <source>Your keychain no longer holds your sign-in. Please sign in again.</source>
        <translation>Votre trousseau ne contient plus vos identifiants. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment, so what you saved stays closed. You can sign in for this time.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour le moment, ce que vous avez enregistré reste donc inaccessible. Vous pouvez vous connecter pour cette fois.</translation>
    </message>
    <message>
        <source>Your keychain could not be read. You can try again, or sign in again.</source>
        <translation>Votre trousseau n’a pas pu être lu. Vous pouvez réessayer ou vous reconnecter.</translation>
    </message>
    <message>
        <source>Your sign-in was saved by a newer version of this program. Use that one, or sign in for this time.</source>
        <translation>Vos identifiants ont été enregistrés par une version plus récente de ce programme. Utilisez-la, ou connectez-vous pour cette fois.</translation>
    </message>
    <message>
        <source>Your keychain holds a damaged sign-in. Please sign in again.</source>
        <translation>Votre trousseau contient des identifiants endommagés. Veuillez vous reconnecter.</translation>
    </message>
</context>
<context>
    <name>session::SignInFlow</name>
    <message>
        <source>Your keychain is locked. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Votre trousseau est verrouillé. Votre session reste ouverte jusqu’à ce que vous quittiez, et rien n’est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour le moment. Votre session reste ouverte jusqu’à ce que vous quittiez, et rien n’est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your keychain does not answer. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Votre trousseau ne répond pas. Votre session reste ouverte jusqu’à ce que vous quittiez, et rien n’est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your keychain could not keep the sign-in. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Votre trousseau n’a pas pu conserver les identifiants. Votre session reste ouverte jusqu’à ce que vous quittiez, et rien n’est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your keychain holds a sign-in of a newer version of this program, which is left as it is. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Votre trousseau contient les identifiants d’une version plus récente de ce programme, qui sont laissés tels quels. Votre session reste ouverte jusqu’à ce que vous quittiez, et rien n’est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your keychain could not keep the new sign-in. You will be asked for it again when you next start this program.</source>
        <translation>Votre trousseau n’a pas pu conserver les nouveaux identifiants. Ils vous seront redemandés au prochain démarrage de ce programme.</translation>
    </message>
</context>
<context>
    <name>syncing::EditChecks</name>
    <message>
        <source>This mentorship is not running, so nothing can be added or changed.</source>
        <translation>Ce mentorat n’est pas en cours, rien ne peut donc y être ajouté ni modifié.</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>Ce commentaire n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>Quelqu’un d’autre a écrit ce commentaire et peut seul le modifier.</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>Cette demande n’existe plus.</translation>
    </message>
    <message>
        <source>This request is still on its way to the server. Wait a moment.</source>
        <translation>L’envoi de cette demande au serveur est encore en cours. Patientez un instant.</translation>
    </message>
    <message>
        <source>This already has a change that waits for the server.</source>
        <translation>Une modification de cet élément attend déjà le serveur.</translation>
    </message>
    <message>
        <source>This mentorship is not running, so it cannot be ended.</source>
        <translation>Ce mentorat n’est pas en cours, il ne peut donc pas être interrompu.</translation>
    </message>
    <message>
        <source>This request no longer waits for an answer.</source>
        <translation>Cette demande n’attend plus de réponse.</translation>
    </message>
    <message>
        <source>You did not send this request, so you cannot take it back. You can reject it.</source>
        <translation>Vous n’avez pas envoyé cette demande et ne pouvez donc pas la retirer. Vous pouvez la refuser.</translation>
    </message>
    <message>
        <source>You sent this request, so the other person has to answer it.</source>
        <translation>Vous avez envoyé cette demande, c’est donc à l’autre personne d’y répondre.</translation>
    </message>
    <message>
        <source>This person has deleted their account, so the request cannot be accepted.</source>
        <translation>Cette personne a supprimé son compte, la demande ne peut donc pas être acceptée.</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>Vous avez déjà un mentorat en cours. Il doit d’abord se terminer.</translation>
    </message>
    <message>
        <source>One of the two has to be you.</source>
        <translation>L’une des deux personnes doit être vous.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message numerus="yes">
        <source>A comment has at most %Ln characters.</source>
        <translation>
            <numerusform>Un commentaire compte au plus %Ln caractère.</numerusform>
            <numerusform>Un commentaire compte au plus %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AboutDialog</name>
    <message>
        <source>About Mentorship Desktop</source>
        <translation>À propos de Mentorship Desktop</translation>
    </message>
    <message>
        <source>Mentorship Desktop</source>
        <translation>Mentorship Desktop</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.

A client of the Mentorship System, for mentors and mentees at a desk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Version %1, avec Qt %2.

Un client de Mentorship System, pour mentors et mentorés à leur bureau.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
</context>
<context>
    <name>view::AccountPreferences</name>
    <message>
        <source>Account and server</source>
        <translation>Compte et serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What other members see of you.</source>
        <translation>Ce que les autres membres voient de vous.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password of your account on the server.</source>
        <translation>Le mot de passe de votre compte sur le serveur.</translation>
    </message>
    <message>
        <source>Leaving this computer</source>
        <translation>Quitter cet ordinateur</translation>
    </message>
    <message>
        <source>Signing out deletes from this computer what is kept of your account. Nothing is deleted on the server.</source>
        <translation>La déconnexion supprime de cet ordinateur ce qui est conservé de votre compte. Rien n’est supprimé sur le serveur.</translation>
    </message>
    <message>
        <source>Leaving the server</source>
        <translation>Quitter le serveur</translation>
    </message>
    <message>
        <source>Deleting the account cannot be undone. You are asked first.</source>
        <translation>La suppression du compte est irréversible. Une confirmation vous est demandée.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>Votre profil n’a pas encore été chargé.</translation>
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
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>%1, with %2, done %3</source>
        <comment>task, partner, time</comment>
        <translation>%1, avec %2, terminée&#x202f;: %3</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Terminée le %1</translation>
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
        <translation>Vous</translation>
    </message>
    <message>
        <source>You are the only administrator. While you are, your account cannot be deleted.</source>
        <translation>Personne d’autre n’administre ce serveur. Tant que c’est le cas, votre compte ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>Ces personnes peuvent donner et retirer ce droit. Il ne donne accès à aucun mentorat, aucune tâche ni aucun commentaire des autres.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>You are offline. Administration needs the server.</source>
        <translation>Vous êtes hors ligne. L’administration nécessite le serveur.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>You are no administrator any more.</source>
        <translation>Vous n’avez plus le droit d’administration.</translation>
    </message>
    <message>
        <source>&amp;Load members</source>
        <translation>&amp;Charger les membres</translation>
    </message>
    <message>
        <source>Type a part of the name.</source>
        <translation>Saisissez une partie du nom.</translation>
    </message>
    <message>
        <source>Nobody of that name who is not an administrator yet.</source>
        <translation>Aucun membre de ce nom qui ne soit pas déjà administrateur.</translation>
    </message>
    <message>
        <source>Only another administrator can take the right from you.</source>
        <translation>Seul un autre administrateur peut vous retirer ce droit.</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 a maintenant le droit d’administration.</translation>
    </message>
    <message>
        <source>Take the right from %1? You would be the only administrator: nobody else could give it, and your account could not be deleted.</source>
        <translation>Retirer ce droit à %1&#x202f;? Vous seriez alors le seul administrateur&#x202f;: personne d’autre ne pourrait le donner, et votre compte ne pourrait pas être supprimé.</translation>
    </message>
    <message>
        <source>Take the administrator’s right from %1?</source>
        <translation>Retirer le droit d’administration à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Take it a&amp;way</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>%1 is no administrator any more.</source>
        <translation>%1 n’a plus le droit d’administration.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was changed.</source>
        <translation>Le serveur est injoignable, rien n’a donc été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Loading the members: %Ln so far.</source>
        <translation>
            <numerusform>Chargement des membres&#x202f;: %Ln jusqu’ici.</numerusform>
            <numerusform>Chargement des membres&#x202f;: %Ln jusqu’ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AgreementTimeline</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Day %L1 of %L2</source>
        <comment>of a relation</comment>
        <translation>Jour %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>view::AgreementView</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentoré</translation>
    </message>
    <message>
        <source>Was to end</source>
        <comment>date of a relation</comment>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>date of a relation</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
</context>
<context>
    <name>view::BannerBar</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>view::ChangeCommands</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <comment>of two texts</comment>
        <translation>Garder le &amp;mien</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <comment>of two texts</comment>
        <translation>Garder l’&amp;autre</translation>
    </message>
    <message>
        <source>&amp;Add it again</source>
        <comment>a task that is gone</comment>
        <translation>A&amp;jouter à nouveau</translation>
    </message>
    <message>
        <source>&amp;Post as new</source>
        <comment>a comment</comment>
        <translation>&amp;Publier comme nouveau</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>It may be on its way to the server already, so it can no longer be discarded.</source>
        <translation>L’envoi au serveur est peut-être déjà en cours, la modification ne peut donc plus être abandonnée.</translation>
    </message>
    <message>
        <source>The other text stays, and yours is no longer kept.</source>
        <translation>L’autre texte reste, et le vôtre n’est plus conservé.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>Copier mon &amp;texte</translation>
    </message>
    <message>
        <source>What you wrote is not kept then.</source>
        <translation>Ce que vous avez écrit ne sera alors pas conservé.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <comment>changes</comment>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>changes</comment>
        <translation>&amp;Garder</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Abandonner %Ln modification&#x202f;?</numerusform>
            <numerusform>Abandonner %Ln modifications&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) would go along.</source>
        <translation>
            <numerusform>%Ln autre modification disparaîtrait avec.</numerusform>
            <numerusform>%Ln autres modifications disparaîtraient avec.</numerusform>
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
        <translation>Faite le %1</translation>
    </message>
</context>
<context>
    <name>view::ChangeDetails</name>
    <message>
        <source>Yours</source>
        <comment>of two texts</comment>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>of two texts</comment>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Before both</source>
        <comment>of two texts</comment>
        <translation>Avant les deux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) chosen</source>
        <translation>
            <numerusform>%Ln modification choisie</numerusform>
            <numerusform>%Ln modifications choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln caractère restant</numerusform>
            <numerusform>%Ln caractères restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeFacts</name>
    <message>
        <source>On its way</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Sent; not yet seen in the list</source>
        <translation>Envoyée&#x202f;; pas encore visible dans la liste</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <comment>a sentence, why</comment>
        <translation>À traiter&#x202f;: %1</translation>
    </message>
    <message>
        <source>Waits for another change that needs you: %1</source>
        <translation>Attend une autre modification à traiter&#x202f;: %1</translation>
    </message>
    <message>
        <source>Waits for you to sign in again</source>
        <translation>Attend que vous vous reconnectiez</translation>
    </message>
    <message>
        <source>Waits for you to confirm your e-mail address</source>
        <translation>Attend que vous confirmiez votre adresse électronique</translation>
    </message>
    <message>
        <source>Cannot be sent: the account is gone</source>
        <translation>Envoi impossible&#x202f;: le compte n’existe plus</translation>
    </message>
    <message>
        <source>Waits for a network; next try at %1</source>
        <comment>a time</comment>
        <translation>Attend un réseau&#x202f;; prochain essai&#x202f;: %1</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>Attend un réseau</translation>
    </message>
    <message>
        <source>Waits; next try at %1</source>
        <comment>a time</comment>
        <translation>En attente&#x202f;; prochain essai&#x202f;: %1</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up again at %1</source>
        <comment>a time</comment>
        <translation>Arrivée inconnue&#x202f;; nouvelle vérification&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up when there is a network</source>
        <translation>Arrivée inconnue&#x202f;; vérification dès qu’il y aura un réseau</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; being looked up</source>
        <translation>Arrivée inconnue&#x202f;; vérification en cours</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Waits until it can no longer be undone (%L1 s)</source>
        <comment>seconds</comment>
        <translation>Attend la fin du délai d’annulation (%L1 s)</translation>
    </message>
</context>
<context>
    <name>view::ChangeTexts</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Nom d’utilisateur Slack</translation>
    </message>
    <message>
        <source>Social media links</source>
        <translation>Liens vers les réseaux sociaux</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Resume address</source>
        <translation>Adresse du CV</translation>
    </message>
    <message>
        <source>Photo address</source>
        <translation>Adresse de la photo</translation>
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
        <source>(taken out)</source>
        <comment>a text of the profile</comment>
        <translation>(retiré)</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <translation>Cherche un mentor</translation>
    </message>
    <message>
        <source>Can be a mentor</source>
        <translation>Peut être mentor</translation>
    </message>
    <message>
        <source>Mentorship with %1</source>
        <translation>Mentorat avec %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <comment>date and time</comment>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>L’autre texte</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>of a request</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>a mentorship</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>Modifications qui ne sont pas encore sur le serveur</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <comment>date and time</comment>
        <translation>Écrit le %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>view::ChangesPanel</name>
    <message>
        <source>&amp;Export all texts…</source>
        <translation>&amp;Exporter tous les textes…</translation>
    </message>
    <message>
        <source>Nothing waits: all your changes are on the server.</source>
        <translation>Rien n’est en attente&#x202f;: toutes vos modifications sont sur le serveur.</translation>
    </message>
    <message>
        <source>&amp;Retry all now</source>
        <translation>Tout &amp;réessayer maintenant</translation>
    </message>
    <message>
        <source>&amp;Copy all texts</source>
        <translation>Copier &amp;tous les textes</translation>
    </message>
    <message>
        <source>The text stays as it was.</source>
        <translation>Le texte reste tel qu’il était.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Se re&amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Export texts…</source>
        <translation>E&amp;xporter les textes…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>The change has left before your new text was saved. The text was not sent.</source>
        <translation>La modification est partie avant l’enregistrement de votre nouveau texte. Celui-ci n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>Copier &amp;mon texte</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>Contin&amp;uer la modification</translation>
    </message>
    <message>
        <source>Export the texts of all changes</source>
        <translation>Exporter les textes de toutes les modifications</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Fichiers Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The texts were written to %1.</source>
        <translation>Les textes ont été écrits dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln modification à traiter</numerusform>
            <numerusform>%Ln modifications à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangesStanding</name>
    <message>
        <source>Your sign-in has ended, so nothing is sent until you sign in again.</source>
        <translation>Votre session a pris fin, rien n’est donc envoyé tant que vous ne vous reconnectez pas.</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed, so nothing is sent. Follow the link in the e-mail that the server sent you, then try again.</source>
        <translation>Votre adresse électronique n’est pas confirmée, rien n’est donc envoyé. Suivez le lien du courriel que le serveur vous a envoyé, puis réessayez.</translation>
    </message>
    <message>
        <source>The server does not know your account any more, so nothing of this can be sent. Save your texts in a file before you sign out.</source>
        <translation>Le serveur ne connaît plus votre compte, rien de tout ceci ne peut donc être envoyé. Enregistrez vos textes dans un fichier avant de vous déconnecter.</translation>
    </message>
</context>
<context>
    <name>view::CommentCommands</name>
    <message>
        <source>&amp;Delete</source>
        <comment>comments</comment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>comments</comment>
        <translation>&amp;Conserver</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln comment(s) of yours? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer %Ln de vos commentaires&#x202f;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer %Ln de vos commentaires&#x202f;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentDelegate</name>
    <message>
        <source>In the editor below</source>
        <comment>state of a comment</comment>
        <translation>Dans l’éditeur ci-dessous</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Modifié le %1</translation>
    </message>
</context>
<context>
    <name>view::CommentFacts</name>
    <message>
        <source>You</source>
        <comment>author of a comment</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>author of a comment, not known</comment>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a comment waits for the person</comment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>state of a comment</comment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <comment>state of a comment</comment>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>state of a comment</comment>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>time of a comment</comment>
        <translation>%1 · modifié</translation>
    </message>
    <message>
        <source>Not sent yet: it waits for you</source>
        <translation>Pas encore envoyé&#x202f;: attend votre décision</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>Une de ses modifications attend votre décision</translation>
    </message>
    <message>
        <source>Waiting to be changed</source>
        <translation>Modification en attente</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>Suppression en attente</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Envoi en attente</translation>
    </message>
</context>
<context>
    <name>view::CommentsPanel</name>
    <message>
        <source>&amp;Edit comment</source>
        <translation>Modi&amp;fier le commentaire</translation>
    </message>
    <message>
        <source>Dele&amp;te comment</source>
        <translation>Su&amp;pprimer le commentaire</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>C&amp;opier le texte</translation>
    </message>
    <message>
        <source>Comments can be written once the request is accepted.</source>
        <translation>Les commentaires sont possibles une fois la demande acceptée.</translation>
    </message>
    <message>
        <source>This relation has ended: comments can only be read here, as last seen.</source>
        <translation>Cette relation est terminée&#x202f;: les commentaires ne peuvent plus qu’être lus ici, tels que vus la dernière fois.</translation>
    </message>
    <message>
        <source>Sav&amp;e</source>
        <comment>a comment</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <comment>a comment</comment>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Enregistrer le commentaire</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>Envoyer le commentaire</translation>
    </message>
    <message>
        <source>Save the comment (Ctrl+Enter)</source>
        <translation>Enregistrer le commentaire (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Send the comment (Ctrl+Enter)</source>
        <translation>Envoyer le commentaire (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it, Escape leaves it as it was.</source>
        <translation>Ctrl+Entrée l’enregistre, Échap le laisse tel qu’il était.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it.</source>
        <translation>Ctrl+Entrée l’envoie.</translation>
    </message>
    <message>
        <source>Choose a task to see its comments.</source>
        <translation>Choisissez une tâche pour voir ses commentaires.</translation>
    </message>
    <message>
        <source>No comments yet. Write the first one below.</source>
        <translation>Aucun commentaire pour l’instant. Écrivez le premier ci-dessous.</translation>
    </message>
    <message>
        <source>This task has no comments.</source>
        <translation>Cette tâche n’a pas de commentaires.</translation>
    </message>
    <message>
        <source>The comments of this task were never seen on this computer, and the service does not show them any more.</source>
        <translation>Les commentaires de cette tâche n’ont jamais été vus sur cet ordinateur, et le service ne les montre plus.</translation>
    </message>
    <message>
        <source>The comment stays as it was.</source>
        <translation>Le commentaire reste tel qu’il était.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>Contin&amp;uer la modification</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted. Your text can be sent as a new one.</source>
        <translation>Le commentaire que vous modifiiez a été supprimé. Votre texte peut être envoyé comme nouveau commentaire.</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted.</source>
        <translation>Le commentaire que vous modifiiez a été supprimé.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many; a comment holds %L1, blanks included.</source>
        <translation>
            <numerusform>%Ln caractère de trop&#x202f;; un commentaire en contient %L1, espaces compris.</numerusform>
            <numerusform>%Ln caractères de trop&#x202f;; un commentaire en contient %L1, espaces compris.</numerusform>
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
            <numerusform>%Ln caractère sans les espaces</numerusform>
            <numerusform>%Ln caractères sans les espaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CompareView</name>
    <message>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>In common with you</source>
        <translation>En commun avec vous</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member&apos;s biography</comment>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>an e-mail address</comment>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <comment>an e-mail address</comment>
        <translation>Pas encore confirmée</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>le même endroit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>%1 · the same for all</source>
        <comment>name of what is compared</comment>
        <translation>%1 · identique pour tous</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, name of what is compared, value</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>view::CompletionChart</name>
    <message>
        <source>Completed tasks over time</source>
        <translation>Tâches terminées au fil du temps</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>month and year, then how many tasks</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <extracomment>first day of the week, then how many tasks</extracomment>
        <translation>Semaine du %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>None in the last six months</source>
        <comment>completed tasks</comment>
        <translation>Aucune ces six derniers mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>None in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>Aucune ces %L1 dernières semaines</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last six months</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%Ln ces six derniers mois</numerusform>
            <numerusform>%Ln ces six derniers mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%Ln ces %L1 dernières semaines</numerusform>
            <numerusform>%Ln ces %L1 dernières semaines</numerusform>
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
        <translation>Collez le lien du courriel, ou sa dernière partie.</translation>
    </message>
    <message>
        <source>Your account is there. A mail is on its way to %1: open its link, or paste the link here.</source>
        <translation>Votre compte est créé. Un courriel est en route vers %1&#x202f;: ouvrez son lien, ou collez-le ici.</translation>
    </message>
    <message>
        <source>Your account is there, but the server had trouble with its mail to %1. If none comes, have it sent again.</source>
        <translation>Votre compte est créé, mais le serveur a eu des difficultés avec son courriel à %1. Si rien n’arrive, faites-le renvoyer.</translation>
    </message>
    <message>
        <source>This account waits for its e-mail address to be confirmed. Open the link in the mail that you were sent, or paste the link here.</source>
        <translation>L’adresse électronique de ce compte attend d’être confirmée. Ouvrez le lien du courriel que vous avez reçu, ou collez-le ici.</translation>
    </message>
    <message>
        <source>The e-mail address that you registered with is needed for that.</source>
        <translation>Il faut pour cela l’adresse électronique de votre inscription.</translation>
    </message>
    <message>
        <source>The mail was sent again to %1.</source>
        <translation>Le courriel a été renvoyé à %1.</translation>
    </message>
    <message>
        <source>No account of this server has this address.</source>
        <translation>Aucun compte de ce serveur n’a cette adresse.</translation>
    </message>
    <message>
        <source>This address is confirmed already. You can sign in.</source>
        <translation>Cette adresse est déjà confirmée. Vous pouvez vous connecter.</translation>
    </message>
    <message>
        <source>The server had trouble while it sent the mail. It may arrive all the same; if not, try again in a while.</source>
        <translation>Le serveur a eu des difficultés à envoyer le courriel. Il arrivera peut-être quand même&#x202f;; sinon, réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The server does not know this link, or it is older than %L1 days.</source>
        <translation>Le serveur ne connaît pas ce lien, ou celui-ci a plus de %L1 jours.</translation>
    </message>
</context>
<context>
    <name>view::DataPreferences</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>&amp;Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What is in it can be read with your keychain only.</source>
        <translation>Son contenu ne peut être lu qu’avec votre trousseau.</translation>
    </message>
    <message>
        <source>Folder in the file manager</source>
        <translation>Dossier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>The cache: it can be fetched from the server again.</source>
        <translation>Le cache : il peut être récupéré à nouveau du serveur.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>The outbox, with texts that you have begun: on this computer only.</source>
        <translation>La boîte d’envoi, avec les textes commencés : sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Everything that is kept, as a file that others can read.</source>
        <translation>Tout ce qui est conservé, dans un fichier que d’autres peuvent lire.</translation>
    </message>
    <message>
        <source>Start the cache anew</source>
        <translation>Recommencer le cache</translation>
    </message>
    <message>
        <source>Deletes what was seen from this computer and fetches it from the server. Changes that wait stay. It needs the server.</source>
        <translation>Supprime de cet ordinateur ce qui a été vu et le récupère du serveur. Les modifications en attente restent. Le serveur est nécessaire.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>Rien n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no data</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its name is shown above.</source>
        <translation>Le dossier n’a pas pu être ouvert. Son nom est affiché ci-dessus.</translation>
    </message>
    <message>
        <source>The cache is empty, and everything is being fetched again.</source>
        <translation>Le cache est vide, et tout est récupéré à nouveau.</translation>
    </message>
</context>
<context>
    <name>view::DeleteAccountDialog</name>
    <message>
        <source>Delete account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>Votre profil n’a pas encore été chargé.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>the user name</comment>
        <translation>C’est %1.</translation>
    </message>
    <message>
        <source>You are the only administrator, and the server keeps its last one. Make somebody else an administrator first.</source>
        <translation>Personne d’autre n’administre ce serveur, et il garde son dernier administrateur. Donnez d’abord ce droit à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>&amp;Choose somebody</source>
        <translation>C&amp;hoisir quelqu’un</translation>
    </message>
    <message>
        <source>Your mentorship with %1 is still running. It goes on to count as running there, and no other can begin, until it is cancelled. Better cancel it first.</source>
        <translation>Votre mentorat avec %1 est encore en cours. Pour cette personne, il continuera de compter comme tel, et aucun autre ne pourra commencer tant qu’il n’est pas interrompu. Mieux vaut l’interrompre d’abord.</translation>
    </message>
    <message>
        <source>You are offline. Deleting the account needs the server.</source>
        <translation>Vous êtes hors ligne. La suppression du compte nécessite le serveur.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was deleted.</source>
        <translation>Le serveur est injoignable, rien n’a donc été supprimé.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Supprimer mon compte</translation>
    </message>
</context>
<context>
    <name>view::Diagnostics</name>
    <message>
        <source>The diagnostics were copied. There are no names, no texts and no addresses in them.</source>
        <translation>Le diagnostic a été copié. Il ne contient ni noms, ni textes, ni adresses.</translation>
    </message>
</context>
<context>
    <name>view::DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>view::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <comment>a panel</comment>
        <translation>Détacher ou rattacher le panneau %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>a panel</comment>
        <translation>Masquer le panneau %1</translation>
    </message>
</context>
<context>
    <name>view::EditNotices</name>
    <message>
        <source>A change waits for you: %1. %2</source>
        <comment>the change; a sentence, why</comment>
        <translation>Une modification attend votre décision&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>It had to be sent again, and may be there twice now: %1. If so, delete one of them.</source>
        <comment>the change</comment>
        <translation>Cette modification a dû être envoyée à nouveau et existe peut-être en double maintenant&#x202f;: %1. Dans ce cas, supprimez un des deux exemplaires.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for you.</source>
        <translation>
            <numerusform>%Ln modification attend votre décision.</numerusform>
            <numerusform>%Ln modifications attendent votre décision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::EditTexts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>The server does not take it, and does not say why.</source>
        <translation>Le serveur ne l’accepte pas et ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>The server does not take it: %1</source>
        <translation>Le serveur ne l’accepte pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended in the meantime.</source>
        <translation>Le mentorat s’est terminé entre-temps.</translation>
    </message>
    <message>
        <source>The request that it was to take the place of was answered in the meantime, so it was not sent.</source>
        <translation>La demande à remplacer a reçu une réponse entre-temps, celle-ci n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>The request was answered or withdrawn in the meantime.</source>
        <translation>La demande a reçu une réponse ou a été retirée entre-temps.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>a task</comment>
        <translation>Ajouter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <comment>a task</comment>
        <translation>Terminer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>a task</comment>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <comment>a task</comment>
        <translation>Commenter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change a comment on “%1”</source>
        <comment>a task</comment>
        <translation>Modifier un commentaire sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>Supprimer un commentaire sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Send a request to %1</source>
        <translation>Envoyer une demande à %1</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>Retirer la demande à %1</translation>
    </message>
    <message>
        <source>Accept the request of %1</source>
        <translation>Accepter la demande de %1</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>Refuser la demande de %1</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1</source>
        <translation>Interrompre le mentorat avec %1</translation>
    </message>
    <message>
        <source>Save your profile</source>
        <translation>Enregistrer votre profil</translation>
    </message>
    <message>
        <source>&amp;Undo: complete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Annuler&#x202f;: terminer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Annuler&#x202f;: supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Undo: delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Annuler&#x202f;: supprimer un commentaire sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The task was deleted in the meantime.</source>
        <translation>La tâche a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>The comment was deleted in the meantime.</source>
        <translation>Le commentaire a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>The comment was changed elsewhere in the meantime, so there are two texts now.</source>
        <translation>Le commentaire a été modifié ailleurs entre-temps, il y a donc deux textes maintenant.</translation>
    </message>
    <message>
        <source>The mentorship is not running, so nothing can be added to it.</source>
        <translation>Le mentorat n’est pas en cours, rien ne peut donc y être ajouté.</translation>
    </message>
    <message>
        <source>The server does not show this mentorship to you any more.</source>
        <translation>Le serveur ne vous montre plus ce mentorat.</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>Quelqu’un d’autre a écrit ce commentaire et peut seul le modifier.</translation>
    </message>
    <message>
        <source>It may have been added, and removed again by the other side.</source>
        <translation>L’élément a peut-être été ajouté, puis supprimé par l’autre personne.</translation>
    </message>
    <message>
        <source>The server fails at it again and again.</source>
        <translation>Le serveur échoue à chaque tentative.</translation>
    </message>
    <message>
        <source>It was sent several times, and the server does not keep it.</source>
        <translation>La modification a été envoyée plusieurs fois et le serveur ne la conserve pas.</translation>
    </message>
</context>
<context>
    <name>view::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many it holds</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>view::FormField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>view::Guide</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>A short look around, one place after the other. You can use the window meanwhile, leave with Esc at any time, and take the guide again from the Help menu.</source>
        <translation>Une courte visite, un endroit après l’autre. Vous pouvez utiliser la fenêtre pendant ce temps, quitter avec Échap à tout moment et refaire la visite depuis le menu Aide.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Your mentorships and requests: with whom, and how far they are. Choose one, and the other panels follow.</source>
        <translation>Vos mentorats et vos demandes : avec qui, et où ils en sont. Choisissez-en un, les autres panneaux suivent.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What the two of you have agreed on. Write a task into the field and press Enter; complete it when it is done.</source>
        <translation>Ce que vous avez convenu à deux. Écrivez une tâche dans le champ et appuyez sur Entrée ; terminez-la quand elle est faite.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>What the two of you say about the chosen task. What you have begun to write is kept until you send it.</source>
        <translation>Ce que vous dites à deux de la tâche choisie. Ce que vous avez commencé à écrire est gardé jusqu’à l’envoi.</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>En ligne et hors ligne</translation>
    </message>
    <message>
        <source>Here you see whether the server can be reached, and how many changes wait. Without a network go on working: what you change waits on this computer and is sent later.</source>
        <translation>Vous voyez ici si le serveur est joignable et combien de modifications attendent. Sans réseau, continuez à travailler : ce que vous modifiez attend sur cet ordinateur et part plus tard.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>“%1” in the Go menu (%2) takes you to every command, task and person. “%3” in the Help menu (%4) explains a field.</source>
        <translation>« %1 » dans le menu Aller (%2) vous mène à chaque commande, tâche et personne. « %3 » dans le menu Aide (%4) explique un champ.</translation>
    </message>
</context>
<context>
    <name>view::GuideCallout</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>view::HomeView</name>
    <message>
        <source>As of %1</source>
        <translation>Mise à jour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Pas encore chargé</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>mentorships, below a figure</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Asked you</source>
        <comment>requests, below a figure</comment>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>You asked</source>
        <comment>requests, below a figure</comment>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>mentorships, below a figure</comment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>requests, below a figure</comment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>mentorships, below a figure</comment>
        <translation>Interrompus</translation>
    </message>
    <message>
        <source>&amp;Show requests</source>
        <translation>&amp;Afficher les demandes</translation>
    </message>
    <message>
        <source>Write down what to do next with %1.</source>
        <translation>Notez ce que vous ferez ensuite avec %1.</translation>
    </message>
    <message>
        <source>&amp;Open tasks</source>
        <translation>&amp;Ouvrir les tâches</translation>
    </message>
    <message>
        <source>When somebody asks you to be a mentor or a mentee, the request shows here.</source>
        <translation>Quand quelqu’un vous propose un mentorat ou vous en demande un, la demande s’affiche ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting for your answer.</source>
        <translation>
            <numerusform>%Ln demande attend votre réponse.</numerusform>
            <numerusform>%Ln demandes attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) to do with %1.</source>
        <translation>
            <numerusform>%Ln tâche à faire avec %1.</numerusform>
            <numerusform>%Ln tâches à faire avec %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::LayoutsDialog</name>
    <message>
        <source>Your layouts</source>
        <translation>Vos dispositions</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Another layout has the name “%1” already.</source>
        <translation>Une autre disposition s’appelle déjà « %1 ».</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>La disposition « %1 » a été supprimée.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>view::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Parties du programme</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Who wrote this part of the program, and what its licence says.</source>
        <translation>Qui a écrit cette partie du programme, et ce que dit sa licence.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
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
        <translation>Personne sans nom</translation>
    </message>
    <message>
        <source>Neither mentors nor looks for a mentor</source>
        <comment>a member</comment>
        <translation>N’est pas mentor et n’en cherche pas</translation>
    </message>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>Est mentor</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>Cherche un mentor</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>Disponible maintenant</translation>
    </message>
    <message>
        <source>In a mentorship now</source>
        <comment>a member, not available therefore</comment>
        <translation>En mentorat actuellement</translation>
    </message>
    <message>
        <source>E-mail not confirmed</source>
        <comment>of a member</comment>
        <translation>Adresse électronique non confirmée</translation>
    </message>
</context>
<context>
    <name>view::MemberFilterForm</name>
    <message>
        <source>%1 “%2”</source>
        <comment>Location has “Oslo”</comment>
        <translation>%1 «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>view::MembersPanel</name>
    <message>
        <source>&amp;Ask to mentor me…</source>
        <translation>&amp;Demander un mentorat…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>&amp;Proposer un mentorat…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Par n&amp;om</translation>
    </message>
    <message>
        <source>By &amp;location</source>
        <translation>Par &amp;lieu</translation>
    </message>
    <message>
        <source>Newest &amp;first</source>
        <translation>Les plus &amp;récents d’abord</translation>
    </message>
    <message>
        <source>&amp;Most in common with you first</source>
        <translation>Le plus de points co&amp;mmuns d’abord</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>Affichés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>Sélectionnez d’abord une personne.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>members shown</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Loading members, %1 so far</source>
        <translation>Chargement des membres, %1 jusqu’ici</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Chargement des membres…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Mise à jour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not all were loaded yet</source>
        <translation>Tous n’ont pas encore été chargés</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Pas encore chargés</translation>
    </message>
    <message>
        <source>You are offline. These are the members loaded before.</source>
        <translation>Vous êtes hors ligne. Voici les membres chargés auparavant.</translation>
    </message>
    <message>
        <source>%1 These are the members loaded before.</source>
        <comment>a sentence, why it went wrong</comment>
        <translation>%1 Voici les membres chargés auparavant.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>You are offline, and the members were never loaded on this computer.</source>
        <translation>Vous êtes hors ligne, et les membres n’ont jamais été chargés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody else is registered on this server yet.</source>
        <translation>Personne d’autre n’est encore inscrit sur ce serveur.</translation>
    </message>
    <message>
        <source>The members were not loaded yet.</source>
        <translation>Les membres n’ont pas encore été chargés.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Charger maintenant</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Votre propre profil n’a pas encore été chargé.</translation>
    </message>
    <message>
        <source>Say in your profile that you mentor, or that you look for a mentor, and people who fit are shown here.</source>
        <translation>Indiquez dans votre profil que vous êtes mentor, ou que vous cherchez un mentor, et les personnes qui conviennent s’afficheront ici.</translation>
    </message>
    <message>
        <source>Write your skills and interests into your profile, and people who share them are shown here.</source>
        <translation>Indiquez vos compétences et centres d’intérêt dans votre profil, et les personnes qui les partagent s’afficheront ici.</translation>
    </message>
    <message>
        <source>Nobody who is free now shares your skills or interests.</source>
        <translation>Aucune personne libre actuellement ne partage vos compétences ou centres d’intérêt.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln people can be compared.</source>
        <translation>
            <numerusform>On peut comparer jusqu’à %Ln personne.</numerusform>
            <numerusform>On peut comparer jusqu’à %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) shown</source>
        <translation>
            <numerusform>%Ln membre affiché</numerusform>
            <numerusform>%Ln membres affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::NoteTemplates</name>
    <message>
        <source>What I would like to learn</source>
        <translation>Ce que j’aimerais apprendre</translation>
    </message>
    <message>
        <source>I would like to learn … from you.
So far I have …
I have about two hours a week, and could meet on …</source>
        <translation>J’aimerais apprendre … avec vous.
Jusqu’ici, j’ai …
J’ai environ deux heures par semaine et pourrais vous rencontrer …</translation>
    </message>
    <message>
        <source>What I can offer</source>
        <translation>Ce que je peux apporter</translation>
    </message>
    <message>
        <source>I saw that you look for a mentor in …
I have worked with it for … and could help you with …
Shall we meet for half an hour a week?</source>
        <translation>J’ai vu que vous cherchez un mentor en …
Je travaille dans ce domaine depuis … et pourrais vous aider pour …
Voulez-vous que nous nous voyions une demi-heure par semaine&#x202f;?</translation>
    </message>
    <message>
        <source>How we could work</source>
        <translation>Comment nous pourrions travailler</translation>
    </message>
    <message>
        <source>Goal: …
Meetings: every other week, 45 minutes
Between them: small tasks, written down here
We look back after 4 weeks.</source>
        <translation>Objectif&#x202f;: …
Rencontres&#x202f;: toutes les deux semaines, 45 minutes
Entre-temps&#x202f;: de petites tâches, notées ici
Nous faisons le point après 4 semaines.</translation>
    </message>
</context>
<context>
    <name>view::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>Erreur : %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>Avertissement : %1</translation>
    </message>
</context>
<context>
    <name>view::NotificationPreferences</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>A symbol in the tray of the desktop counts what is new and what waits. Closing the window ends the program as before.</source>
        <translation>Un symbole dans la zone de notification compte ce qui est nouveau et ce qui attend. Fermer la fenêtre termine le programme, comme avant.</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>Comments on a task that is not open are looked for every half hour.</source>
        <translation>Les commentaires d’une tâche qui n’est pas ouverte sont cherchés toutes les demi-heures.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de silence</translation>
    </message>
    <message>
        <source>Nothing is shown in these hours, only counted. They may go across midnight.</source>
        <translation>Pendant ces heures rien n’est affiché, seulement compté. Elles peuvent passer minuit.</translation>
    </message>
    <message>
        <source>Tell me of news while the window is in the background</source>
        <translation>Me signaler les nouveautés quand la fenêtre est en arrière-plan</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing can be told here.</source>
        <translation>Ce bureau n’a pas de zone de notification, rien ne peut donc être signalé ici.</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Demandes et réponses</translation>
    </message>
    <message>
        <source>Somebody asks you, or has answered your request.</source>
        <translation>Quelqu’un vous adresse une demande ou a répondu à la vôtre.</translation>
    </message>
    <message>
        <source>Tasks and comments</source>
        <translation>Tâches et commentaires</translation>
    </message>
    <message>
        <source>There is a task that you did not add here, or a comment of the other person.</source>
        <translation>Il y a une tâche que vous n’avez pas ajoutée ici, ou un commentaire de l’autre personne.</translation>
    </message>
    <message>
        <source>Ends of mentorships</source>
        <translation>Fins de mentorats</translation>
    </message>
    <message>
        <source>A mentorship ends within seven days, or was cancelled.</source>
        <translation>Un mentorat se termine dans les sept jours, ou a été interrompu.</translation>
    </message>
    <message>
        <source>Show nothing between these times</source>
        <translation>Ne rien afficher entre ces heures</translation>
    </message>
    <message>
        <source>News of these hours is only counted at the symbol in the tray.</source>
        <translation>Les nouveautés de ces heures sont seulement comptées au symbole de la zone de notification.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>From this time on nothing is shown.</source>
        <translation>À partir de cette heure, rien n’est affiché.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>From this time on news is shown again.</source>
        <translation>À partir de cette heure, les nouveautés sont de nouveau affichées.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>News is shown as a message of the desktop, with names and words, also on a locked screen if the desktop does so. A click on it opens the window at the task or the mentorship.</source>
        <translation>Les nouveautés s’affichent comme un message du bureau, avec noms et mots, aussi sur un écran verrouillé si le bureau le fait. Un clic ouvre la fenêtre à la tâche ou au mentorat.</translation>
    </message>
</context>
<context>
    <name>view::OverviewCheckDialog</name>
    <message>
        <source>Figures of the home page</source>
        <translation>Chiffres de la page d’accueil</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Running mentorship</source>
        <translation>Mentorat en cours</translation>
    </message>
    <message>
        <source>Past mentorships and requests</source>
        <translation>Mentorats et demandes passés</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>Demandes sans réponse</translation>
    </message>
    <message>
        <source>Lists by state</source>
        <translation>Listes par état</translation>
    </message>
    <message>
        <source>Asking the server for each of its overviews…</source>
        <translation>Demande au serveur de chacune de ses vues d’ensemble…</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Rien n’a été comparé.</translation>
    </message>
    <message>
        <source>This is from the last time.</source>
        <translation>Ceci date de la dernière fois.</translation>
    </message>
    <message>
        <source>Something differs. Sync now, then compare again.</source>
        <translation>Quelque chose diffère. Synchronisez maintenant, puis comparez à nouveau.</translation>
    </message>
    <message>
        <source>What the server could answer agrees with what is kept here.</source>
        <translation>Ce que le serveur a pu répondre concorde avec ce qui est conservé ici.</translation>
    </message>
    <message>
        <source>All of it agrees with what is kept here.</source>
        <translation>Tout concorde avec ce qui est conservé ici.</translation>
    </message>
    <message>
        <source>The server cannot make it. It never can once a partner has deleted their account.</source>
        <translation>Le serveur ne peut pas l’établir. Il n’y parvient jamais une fois qu’un partenaire a supprimé son compte.</translation>
    </message>
    <message>
        <source>The server cannot make it. %1</source>
        <translation>Le serveur ne peut pas l’établir. %1</translation>
    </message>
    <message>
        <source>Agrees: %1 there and here.</source>
        <comment>a number</comment>
        <translation>Concorde&#x202f;: %1 là-bas et ici.</translation>
    </message>
    <message>
        <source>Differs, though there are %1 there and here.</source>
        <comment>a number</comment>
        <translation>Diffère, bien qu’il y en ait %1 là-bas et ici.</translation>
    </message>
    <message>
        <source>Differs: %1 there, %2 here.</source>
        <comment>two numbers</comment>
        <translation>Diffère&#x202f;: %1 là-bas, %2 ici.</translation>
    </message>
</context>
<context>
    <name>view::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Commands, people, tasks and comments</source>
        <translation>Commandes, personnes, tâches et commentaires</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Still reading what is kept here…</source>
        <translation>Lecture de ce qui est conservé ici…</translation>
    </message>
    <message>
        <source>Nothing here has these letters.</source>
        <translation>Rien ici ne contient ces lettres.</translation>
    </message>
</context>
<context>
    <name>view::PaletteModel</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Task, with %1</source>
        <comment>somebody</comment>
        <translation>Tâche, avec %1</translation>
    </message>
    <message>
        <source>Comment, with %1</source>
        <comment>somebody</comment>
        <translation>Commentaire, avec %1</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>a command; read out by a screen reader</comment>
        <translation>indisponible pour l’instant</translation>
    </message>
</context>
<context>
    <name>view::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>The new password is the same as the current one.</source>
        <translation>Le nouveau mot de passe est identique à l’actuel.</translation>
    </message>
    <message>
        <source>This is not the same as the new password.</source>
        <translation>Ceci diffère du nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Your current password is missing.</source>
        <translation>Votre mot de passe actuel manque.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Le nouveau mot de passe manque.</translation>
    </message>
    <message>
        <source>Type the new password a second time.</source>
        <translation>Saisissez le nouveau mot de passe une seconde fois.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>The server did not answer clearly, so either password may be the one that counts now. Try again in a while.</source>
        <translation>Le serveur n’a pas répondu clairement, l’un ou l’autre mot de passe peut donc être valable maintenant. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so your password was not changed.</source>
        <translation>Le serveur est injoignable, votre mot de passe n’a donc pas été changé.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>C&amp;hanger le mot de passe</translation>
    </message>
    <message>
        <source>You are offline. Changing the password needs the server.</source>
        <translation>Vous êtes hors ligne. Le changement de mot de passe nécessite le serveur.</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>Au moins %L1 caractères, sans espaces.</translation>
    </message>
</context>
<context>
    <name>view::PasteTasksDialog</name>
    <message>
        <source>Each chosen line becomes a task. What was ticked there is left out at first.</source>
        <translation>Chaque ligne choisie devient une tâche. Ce qui y était coché est d’abord écarté.</translation>
    </message>
    <message>
        <source>Each chosen line becomes a task.</source>
        <translation>Chaque ligne choisie devient une tâche.</translation>
    </message>
    <message>
        <source>&amp;Add tasks</source>
        <translation>&amp;Ajouter les tâches</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln task(s)</source>
        <translation>
            <numerusform>&amp;Ajouter %Ln tâche</numerusform>
            <numerusform>&amp;Ajouter %Ln tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::PersonView</name>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Nom d’utilisateur Slack</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>This account was deleted. What is shown here is from before.</source>
        <translation>Ce compte a été supprimé. Ce qui s’affiche ici date d’avant.</translation>
    </message>
    <message>
        <source>%1 What is shown here may be old.</source>
        <comment>a sentence, why</comment>
        <translation>%1 Ce qui s’affiche ici est peut-être ancien.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Choose somebody among the members.</source>
        <translation>Choisissez quelqu’un parmi les membres.</translation>
    </message>
    <message>
        <source>You are offline, and this member was never loaded on this computer.</source>
        <translation>Vous êtes hors ligne, et ce membre n’a jamais été chargé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This member was not loaded yet.</source>
        <translation>Ce membre n’a pas encore été chargé.</translation>
    </message>
    <message>
        <source>Nothing is known of this member.</source>
        <translation>On ne sait rien de ce membre.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Charger maintenant</translation>
    </message>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>Vous avez en commun&#x202f;: %1.</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>Vous êtes au même endroit.</translation>
    </message>
    <message>
        <source>Open this mentorship or request</source>
        <translation>Ouvrir ce mentorat ou cette demande</translation>
    </message>
</context>
<context>
    <name>view::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As in the View menu.</source>
        <translation>Comme dans le menu Affichage.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>What you and others write stays as it is. The window is made anew.</source>
        <translation>Ce que vous et d’autres écrivez reste tel quel. La fenêtre est recréée.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no time to undo</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>&amp;Délai d’annulation</translation>
    </message>
    <message>
        <source>Completing and deleting tasks, and deleting comments, wait that long before they are sent, so that they can be undone. Without it deleting asks first.</source>
        <translation>Terminer et supprimer des tâches, et supprimer des commentaires, attendent ce délai avant l’envoi, afin de pouvoir être annulés. Sans lui, une confirmation est demandée avant de supprimer.</translation>
    </message>
    <message>
        <source>Finds settings by their words, on all pages.</source>
        <translation>Trouve les réglages par leurs mots, sur toutes les pages.</translation>
    </message>
    <message>
        <source>For so long, completing and deleting can be undone before they are sent. Off: they are sent at once.</source>
        <translation>Pendant ce temps, terminer et supprimer peuvent être annulés avant l’envoi. Désactivé : l’envoi est immédiat.</translation>
    </message>
</context>
<context>
    <name>view::ProfileDialog</name>
    <message>
        <source>This does not look like a web address, such as https://example.org/me.</source>
        <translation>Cela ne ressemble pas à une adresse web, comme https://example.org/me.</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>You also sign in with it.</source>
        <translation>Il vous sert aussi à vous connecter.</translation>
    </message>
    <message>
        <source>Other members do not see this.</source>
        <translation>Les autres membres ne voient pas ceci.</translation>
    </message>
    <message>
        <source>Only your partners see this.</source>
        <translation>Seuls vos partenaires voient ceci.</translation>
    </message>
    <message>
        <source>Your changes were not saved; they are still here. %1</source>
        <comment>a sentence, why</comment>
        <translation>Vos modifications n’ont pas été enregistrées&#x202f;; elles sont toujours là. %1</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>Quelqu’un a déjà ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>What you had not saved the last time is here again.</source>
        <translation>Ce que vous n’aviez pas enregistré la dernière fois est de nouveau là.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the e-mail address</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>the e-mail address</comment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Your changes are on their way to the server.</source>
        <translation>Vos modifications sont en cours d’envoi au serveur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>Rien n’a changé, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Votre profil est enregistré.</translation>
    </message>
</context>
<context>
    <name>view::ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>Terminées&#x202f;: %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>view::RegisterPage</name>
    <message>
        <source>Letters from A to Z, hyphens and blanks.</source>
        <translation>Lettres de A à Z, traits d’union et espaces.</translation>
    </message>
    <message>
        <source>Letters from A to Z, digits and underscores.</source>
        <translation>Lettres de A à Z, chiffres et tirets bas.</translation>
    </message>
    <message>
        <source>Other members do not see it. It cannot be changed later.</source>
        <translation>Les autres membres ne la voient pas. Elle ne pourra pas être changée.</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>L’adresse de votre serveur manque.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Votre nom manque.</translation>
    </message>
    <message>
        <source>A user name is missing.</source>
        <translation>Il manque un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>Votre adresse électronique manque.</translation>
    </message>
    <message>
        <source>A password is missing.</source>
        <translation>Il manque un mot de passe.</translation>
    </message>
    <message>
        <source>Your agreement is missing: the server makes no account without it.</source>
        <translation>Il manque votre accord&#x202f;: le serveur ne crée pas de compte sans lui.</translation>
    </message>
    <message>
        <source>An account with this address exists already.</source>
        <translation>Un compte avec cette adresse existe déjà.</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>Quelqu’un a déjà ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so no account was made. What you typed stays here.</source>
        <translation>Le serveur est injoignable, aucun compte n’a donc été créé. Ce que vous avez saisi reste ici.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Création du compte…</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Créer le compte</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>Au moins %L1 caractères, sans espaces.</translation>
    </message>
</context>
<context>
    <name>view::RelationCommands</name>
    <message>
        <source>&amp;Accept request</source>
        <translation>&amp;Accepter la demande</translation>
    </message>
    <message>
        <source>&amp;Decline request…</source>
        <translation>&amp;Refuser la demande…</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship…</source>
        <translation>&amp;Interrompre le mentorat…</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>Retirer &amp;la demande…</translation>
    </message>
    <message>
        <source>Withdraw and &amp;send again…</source>
        <translation>Retirer et ren&amp;voyer…</translation>
    </message>
    <message>
        <source>This account was deleted, so the request cannot be accepted any more. You can decline it.</source>
        <translation>Ce compte a été supprimé, la demande ne peut donc plus être acceptée. Vous pouvez la refuser.</translation>
    </message>
    <message>
        <source>You already have a running mentorship, and can have one at a time.</source>
        <translation>Vous avez déjà un mentorat en cours, et un seul à la fois est possible.</translation>
    </message>
    <message>
        <source>Another request is being accepted, and you can have one mentorship at a time.</source>
        <translation>Une autre demande est en cours d’acceptation, et un seul mentorat à la fois est possible.</translation>
    </message>
    <message>
        <source>This account was deleted. The mentorship runs on until you cancel it or its end comes.</source>
        <translation>Ce compte a été supprimé. Le mentorat se poursuit jusqu’à ce que vous l’interrompiez ou que sa fin arrive.</translation>
    </message>
    <message>
        <source>Its end has passed. The server closes it within a day; until then it can be used.</source>
        <translation>Sa date de fin est dépassée. Le serveur le clôt d’ici un jour&#x202f;; jusque-là, il reste utilisable.</translation>
    </message>
    <message>
        <source>This account was deleted, so nobody will answer. You can withdraw the request.</source>
        <translation>Ce compte a été supprimé, personne ne répondra donc. Vous pouvez retirer la demande.</translation>
    </message>
    <message>
        <source>Its end has passed without an answer. It can still be accepted until you withdraw it.</source>
        <translation>Sa date de fin est dépassée sans réponse. La demande peut encore être acceptée jusqu’à ce que vous la retiriez.</translation>
    </message>
    <message>
        <source>Its end has passed. It can still be accepted, but the server then closes it within a day.</source>
        <translation>Sa date de fin est dépassée. La demande peut encore être acceptée, mais le serveur clôt alors le mentorat d’ici un jour.</translation>
    </message>
    <message>
        <source>When you accept, the mentorship begins at once and runs until %1.</source>
        <translation>Si vous acceptez, le mentorat commence aussitôt et dure jusqu’au %1.</translation>
    </message>
    <message>
        <source>Decline the request of %1? This cannot be undone.</source>
        <translation>Refuser la demande de %1&#x202f;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a request</comment>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1 for both of you? This cannot be undone, and its comments can then only be read here.</source>
        <translation>Interrompre le mentorat avec %1 pour vous deux&#x202f;? Cette action est irréversible, et les commentaires ne pourront plus qu’être lus ici.</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship</source>
        <translation>&amp;Interrompre le mentorat</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a mentorship</comment>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>Withdraw your request to %1? This cannot be undone.</source>
        <translation>Retirer votre demande à %1&#x202f;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Your mentorship with %1 has begun.</source>
        <translation>Votre mentorat avec %1 a commencé.</translation>
    </message>
</context>
<context>
    <name>view::RelationDelegate</name>
    <message>
        <source>Asked %1</source>
        <comment>date of a request</comment>
        <translation>Demandé le %1</translation>
    </message>
    <message>
        <source>Ended or was to end %1</source>
        <translation>S’est terminé ou devait se terminer le %1</translation>
    </message>
    <message>
        <source>Was to end %1</source>
        <translation>Devait se terminer le %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Se termine le %1</translation>
    </message>
</context>
<context>
    <name>view::RelationFacts</name>
    <message>
        <source>Deleted account</source>
        <translation>Compte supprimé</translation>
    </message>
    <message>
        <source>As mentor</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>Comme mentor</translation>
    </message>
    <message>
        <source>As mentee</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>Comme mentoré</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <comment>state of a request</comment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a relation</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a request</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a relation</comment>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state of a relation</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a relation</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>A change waits for you</source>
        <comment>a request or a mentorship</comment>
        <translation>Une modification attend votre décision</translation>
    </message>
    <message>
        <source>Asks you to be the mentor</source>
        <translation>Vous demande d’être mentor</translation>
    </message>
    <message>
        <source>Offers to be your mentor</source>
        <translation>Propose d’être votre mentor</translation>
    </message>
    <message>
        <source>You offered to be the mentor</source>
        <translation>Vous avez proposé d’être mentor</translation>
    </message>
    <message>
        <source>You asked for a mentor</source>
        <translation>Vous avez demandé un mentor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Acceptation…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>Refus…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Pas encore de tâches</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a relation that still runs</comment>
        <translation>Date de fin dépassée</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Se termine aujourd’hui</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a request</comment>
        <translation>Date de fin dépassée</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>tasks done, tasks in all</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>Terminées&#x202f;: %L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>until a relation ends</comment>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RelationFilterMenu</name>
    <message>
        <source>In any role</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Asked by anybody</source>
        <translation>Tous les sens</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>As mentor</source>
        <translation>Comme mentor</translation>
    </message>
    <message>
        <source>As mentee</source>
        <translation>Comme mentoré</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>Envoyées par moi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
</context>
<context>
    <name>view::RelationsPanel</name>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>Affichées&#x202f;: %1</translation>
    </message>
    <message>
        <source>No relation is like that.</source>
        <translation>Aucune relation ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No mentorships yet. When somebody asks you, or you ask somebody, it shows here.</source>
        <translation>Aucun mentorat pour l’instant. Les demandes que vous recevez ou envoyez s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>view::RequestDialog</name>
    <message>
        <source>This person’s profile could not be loaded. %1</source>
        <comment>a sentence, why</comment>
        <translation>Le profil de cette personne n’a pas pu être chargé. %1</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>Send the request to %1 again</source>
        <translation>Renvoyer la demande à %1</translation>
    </message>
    <message>
        <source>Offer %1 to be their mentor</source>
        <translation>Proposer à %1 d’être son mentor</translation>
    </message>
    <message>
        <source>Ask %1 to be your mentor</source>
        <translation>Demander à %1 d’être votre mentor</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>The request that waits now is withdrawn first.</source>
        <translation>La demande actuellement en attente est d’abord retirée.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>“in 5 weeks” and “3 days”</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Loading this person’s profile…</source>
        <translation>Chargement du profil de cette personne…</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Votre propre profil n’a pas encore été chargé.</translation>
    </message>
    <message>
        <source>Your request to %1 is on its way.</source>
        <translation>Votre demande à %1 est en cours d’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>length of a mentorship</comment>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <comment>a mentorship ends</comment>
        <translation>
            <numerusform>dans %Ln semaine</numerusform>
            <numerusform>dans %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>“in 5 weeks and 3 days”</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>view::RequestDraft</name>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Votre propre profil n’a pas encore été chargé.</translation>
    </message>
    <message>
        <source>Your request to %1 was not sent.</source>
        <translation>Votre demande à %1 n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>view::SaveLayoutDialog</name>
    <message>
        <source>Save layout</source>
        <translation>Enregistrer la disposition</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>N&amp;om de la disposition</translation>
    </message>
    <message>
        <source>Under this name the View menu brings back the panels as they stand now, with their sizes.</source>
        <translation>Sous ce nom, le menu Affichage remet les panneaux comme ils sont maintenant, avec leurs tailles.</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>&amp;Enregistrer la disposition</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>It takes the place of your layout of that name.</source>
        <translation>Elle remplace votre disposition de ce nom.</translation>
    </message>
    <message>
        <source>Which panels are shown, where and how large.</source>
        <translation>Quels panneaux sont affichés, où et dans quelle taille.</translation>
    </message>
</context>
<context>
    <name>view::SessionBanners</name>
    <message>
        <source>Nothing of this session is kept on this computer when you quit.</source>
        <translation>Rien de cette session n’est conservé sur cet ordinateur quand vous quittez.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. What was loaded can still be read.</source>
        <translation>Votre session a pris fin. Ce qui a été chargé reste lisible.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Se re&amp;connecter</translation>
    </message>
</context>
<context>
    <name>view::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <comment>a command; read out</comment>
        <translation>%1, aucun raccourci</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <comment>a command</comment>
        <translation>Touches pour « %1 »</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Choisissez une commande pour modifier ses touches.</translation>
    </message>
    <message>
        <source>Lists and fields need %1 themselves. Take it together with Ctrl or Alt, or take another key.</source>
        <translation>Les listes et les champs ont besoin de %1. Combinez-la avec Ctrl ou Alt, ou prenez une autre touche.</translation>
    </message>
    <message>
        <source>%1 is already used by “%2” (%3).</source>
        <comment>keys, command, menu</comment>
        <translation>%1 est déjà utilisé par « %2 » (%3).</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;L’utiliser ici</translation>
    </message>
    <message>
        <source>&amp;Keep it as it was</source>
        <translation>&amp;Laisser comme avant</translation>
    </message>
</context>
<context>
    <name>view::SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>Se connecter à Mentorship</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet: open the link in your mail.</source>
        <translation>Votre adresse électronique n’est pas encore confirmée&#x202f;: ouvrez le lien reçu par courriel.</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>&amp;Renvoyer le courriel</translation>
    </message>
    <message>
        <source>&amp;Enter the code</source>
        <translation>Sais&amp;ir le code</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed. You can sign in now.</source>
        <translation>Votre adresse électronique est confirmée. Vous pouvez maintenant vous connecter.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>It keeps your sign-in and has not answered yet. Perhaps it asks for its password in another window.</source>
        <translation>Il conserve vos identifiants et n’a pas encore répondu. Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Attendre encore</translation>
    </message>
    <message>
        <source>&amp;Continue without saving</source>
        <translation>C&amp;ontinuer sans enregistrer</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>It keeps your sign-in and the key to what was saved on this computer. Nothing is lost while it is locked.</source>
        <translation>Il conserve vos identifiants et la clé de ce qui est enregistré sur cet ordinateur. Rien n’est perdu tant qu’il est verrouillé.</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>&amp;Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Se reco&amp;nnecter</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>L’adresse de votre serveur manque.</translation>
    </message>
    <message>
        <source>Your user name or e-mail address is missing.</source>
        <translation>Votre nom d’utilisateur ou votre adresse électronique manque.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Votre mot de passe manque.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>view::StatusBar</name>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Connexion pas encore établie</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Prochain essai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>mise à jour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <comment>how many, in words</comment>
        <translation>Modifications&#x202f;: %1</translation>
    </message>
    <message>
        <source>Shows the changes that are not on the server yet.</source>
        <translation>Affiche les modifications qui ne sont pas encore sur le serveur.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Syncing %L1 of %L2</source>
        <comment>calls to the server</comment>
        <translation>Synchronisation %L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln modification à traiter</numerusform>
            <numerusform>%Ln modifications à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server answered when it was asked last. Offline, what was seen can be read, and what you change waits.</source>
        <translation>Si le serveur a répondu la dernière fois. Hors ligne, ce qui a été vu reste lisible et ce que vous modifiez attend.</translation>
    </message>
    <message>
        <source>Changes that wait to be sent, or that need you. Press it to see them.</source>
        <translation>Les modifications qui attendent d’être envoyées, ou qui ont besoin de vous. Appuyez pour les voir.</translation>
    </message>
</context>
<context>
    <name>view::TaskCommands</name>
    <message>
        <source>The service cannot take a tick back. Add the task again if there is more to do.</source>
        <translation>Le service ne permet pas de décocher une tâche. Ajoutez-la à nouveau s’il reste à faire.</translation>
    </message>
    <message>
        <source>This task is about to be deleted.</source>
        <translation>Cette tâche est sur le point d’être supprimée.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>tasks</comment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>tasks</comment>
        <translation>&amp;Conserver</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s) for both of you? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer %Ln tâche pour vous deux&#x202f;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer %Ln tâches pour vous deux&#x202f;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskDelegate</name>
    <message>
        <source>Added %1</source>
        <translation>Ajoutée le %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Terminée le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskFacts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>Just added</source>
        <translation>Vient d’être ajoutée</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a task waits for the person</comment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Not added yet: it waits for you</source>
        <translation>Pas encore ajoutée&#x202f;: attend votre décision</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>Une de ses modifications attend votre décision</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>Ajout en attente</translation>
    </message>
    <message>
        <source>Waiting to be completed</source>
        <translation>Achèvement en attente</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>Suppression en attente</translation>
    </message>
</context>
<context>
    <name>view::TasksPanel</name>
    <message>
        <source>Nothing was copied that could become a task.</source>
        <translation>Le texte copié ne contient rien qui puisse devenir une tâche.</translation>
    </message>
    <message>
        <source>Choose a relation first</source>
        <translation>Choisissez d’abord une relation</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Tasks can be added once the request is accepted</source>
        <translation>Des tâches peuvent être ajoutées une fois la demande acceptée</translation>
    </message>
    <message>
        <source>This relation has ended, so no task can be added</source>
        <translation>Cette relation est terminée, aucune tâche ne peut donc être ajoutée</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <comment>a task</comment>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a task</comment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown list</source>
        <translation>Copier en liste &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Paste as tasks…</source>
        <translation>Co&amp;ller comme tâches…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No task is like that.</source>
        <translation>Aucune tâche ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Choose a relation to see its tasks.</source>
        <translation>Choisissez une relation pour voir ses tâches.</translation>
    </message>
    <message>
        <source>There are no tasks before the request is accepted.</source>
        <translation>Il n’y a pas de tâches avant que la demande soit acceptée.</translation>
    </message>
    <message>
        <source>No tasks yet. Write the first one above.</source>
        <translation>Aucune tâche pour l’instant. Écrivez la première ci-dessus.</translation>
    </message>
    <message>
        <source>This relation has no tasks.</source>
        <translation>Cette relation n’a pas de tâches.</translation>
    </message>
</context>
<context>
    <name>view::TemplatesMenu</name>
    <message>
        <source>Save these notes as a template</source>
        <translation>Enregistrer ces notes comme modèle</translation>
    </message>
    <message>
        <source>The template was saved on this computer.</source>
        <translation>Le modèle a été enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>Le modèle a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>view::UndoCommand</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>view::UndoNotice</name>
    <message>
        <source>Task completed.</source>
        <translation>Tâche terminée.</translation>
    </message>
    <message>
        <source>Task deleted.</source>
        <translation>Tâche supprimée.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Commentaire supprimé.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) completed.</source>
        <translation>
            <numerusform>%Ln tâche terminée.</numerusform>
            <numerusform>%Ln tâches terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) deleted.</source>
        <translation>
            <numerusform>%Ln tâche supprimée.</numerusform>
            <numerusform>%Ln tâches supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) deleted.</source>
        <translation>
            <numerusform>%Ln commentaire supprimé.</numerusform>
            <numerusform>%Ln commentaires supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::Unseen</name>
    <message>
        <source>You are offline, and this was never seen on this computer. It will be loaded when you are back.</source>
        <translation>Vous êtes hors ligne, et ceci n’a jamais été vu sur cet ordinateur. Le chargement aura lieu quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This was not loaded yet.</source>
        <translation>Ceci n’a pas encore été chargé.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Charger maintenant</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>You are offline, so this was not sent. Your text stays here until you are back.</source>
        <translation>Vous êtes hors ligne, ceci n’a donc pas été envoyé. Votre texte reste ici jusqu’à votre retour en ligne.</translation>
    </message>
    <message>
        <source>You are offline, so nothing was changed. Try again when you are back.</source>
        <translation>Vous êtes hors ligne, rien n’a donc été modifié. Réessayez une fois de nouveau en ligne.</translation>
    </message>
</context>
<context>
    <name>view::WindowActions</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Compare with the server…</source>
        <translation>&amp;Comparer avec le serveur…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Edit &amp;profile…</source>
        <translation>Modifier le &amp;profil…</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>Changer le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Administration…</source>
        <translation>&amp;Administration…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>&amp;Supprimer le compte…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Find a men&amp;tor</source>
        <translation>Trouver un men&amp;tor</translation>
    </message>
    <message>
        <source>Find a m&amp;entee</source>
        <translation>Trouver un m&amp;entoré</translation>
    </message>
    <message>
        <source>&amp;Add task</source>
        <translation>A&amp;jouter une tâche</translation>
    </message>
    <message>
        <source>&amp;Write comment</source>
        <translation>Éc&amp;rire un commentaire</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;Relations</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Commentaires</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Mo&amp;difications</translation>
    </message>
    <message>
        <source>&amp;About Mentorship Desktop</source>
        <translation>À &amp;propos de Mentorship Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Mentorship</source>
        <translation>&amp;Mentorat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>&amp;Délai d’annulation</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no time to undo</comment>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Tout rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Loc&amp;k panels</source>
        <translation>&amp;Verrouiller les panneaux</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>time to undo</comment>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the &amp;guide</source>
        <translation>Suivre la &amp;visite</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <comment>layout of the panels for a mentor</comment>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>Men&amp;tee</source>
        <comment>layout of the panels for a mentee</comment>
        <translation>Men&amp;toré</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <comment>layout of the panels to read through</comment>
        <translation>Re&amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>&amp;Enregistrer la disposition sous…</translation>
    </message>
    <message>
        <source>Ma&amp;nage layouts…</source>
        <translation>&amp;Gérer les dispositions…</translation>
    </message>
    <message>
        <source>&amp;Detach or attach the panel</source>
        <translation>Dé&amp;tacher ou rattacher le panneau</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Disposition</translation>
    </message>
</context>
<context>
    <name>view::WindowDocks</name>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>view::WindowLayouts</name>
    <message>
        <source>The layout “%1” cannot be read any more, so the panels stand as at the first start. Arrange them and save it again, or delete it.</source>
        <translation>La disposition « %1 » n’est plus lisible ; les panneaux sont donc comme au premier démarrage. Placez-les et enregistrez-la de nouveau, ou supprimez-la.</translation>
    </message>
    <message>
        <source>The layout was saved as “%1”. You find it in the View menu.</source>
        <translation>La disposition a été enregistrée sous « %1 ». Vous la trouvez dans le menu Affichage.</translation>
    </message>
</context>
<context>
    <name>view::accessibles</name>
    <message>
        <source>Clear</source>
        <comment>the text of a field</comment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>view::nameInSentence</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
</TS>
