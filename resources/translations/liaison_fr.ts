<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbsenceEditor</name>
    <message>
        <source>an absence</source>
        <translation>une absence</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Qui remplace</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Street and number</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>Boîte postale</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>Adresse&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Main work</source>
        <translation>Travail principal</translation>
    </message>
    <message>
        <source>Choose the organisation from the list.</source>
        <translation>Choisissez l’organisation dans la liste.</translation>
    </message>
    <message>
        <source>at {organization}</source>
        <translation>à {organization}</translation>
    </message>
    <message>
        <source>New post “{title}”</source>
        <translation>Nouveau poste «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>{organization} · held by {person}</source>
        <translation>{organization} · occupé par {person}</translation>
    </message>
    <message>
        <source>{organization} · vacant since {day}</source>
        <translation>{organization} · vacant depuis {day}</translation>
    </message>
    <message>
        <source>{organization} · vacant</source>
        <translation>{organization} · vacant</translation>
    </message>
</context>
<context>
    <name>AsOfBanner</name>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>As of {day}: lists, search, focal points, coverage and pages are shown as they stood on that day; nothing can be changed. What is exported of people is today&apos;s.</source>
        <translation>Au {day}&#x202f;: les listes, la recherche, les points focaux, la couverture et les pages sont montrés tels qu’ils étaient ce jour-là&#x202f;; rien ne peut être modifié. Ce qui est exporté des personnes est d’aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>AsOfButton</name>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Au {day}</translation>
    </message>
    <message>
        <source>As of: {day}</source>
        <translation>État au&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Show the directory as it stood on another day (Ctrl+D)</source>
        <translation>Montrer l’annuaire tel qu’il était un autre jour (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <source>Show the directory as it stood on</source>
        <translation>Montrer l’annuaire tel qu’il était le</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Write a day.</source>
        <translation>Écrivez un jour.</translation>
    </message>
</context>
<context>
    <name>AudienceButton</name>
    <message>
        <source>Audience: {level}</source>
        <translation>Visibilité&#x202f;: {level}</translation>
    </message>
</context>
<context>
    <name>AudienceLabel</name>
    <message>
        <source>Audience: {level}</source>
        <translation>Visibilité&#x202f;: {level}</translation>
    </message>
</context>
<context>
    <name>AudiencePicker</name>
    <message>
        <source>Audience</source>
        <translation>Visibilité</translation>
    </message>
</context>
<context>
    <name>BlockWords</name>
    <message numerus="yes">
        <source>%n contacts copied.</source>
        <translation>
            <numerusform>%Ln contact copié.</numerusform>
            <numerusform>%Ln contacts copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details are left out.</source>
        <translation>
            <numerusform>%Ln coordonnée est écartée.</numerusform>
            <numerusform>%Ln coordonnées sont écartées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {filter}</source>
        <translation>Retirer {filter}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Something large is still being saved. The window closes when that is done.</source>
        <translation>Un enregistrement important est en cours. La fenêtre se fermera ensuite.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>People, organisations and commands</source>
        <translation>Personnes, organisations et commandes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations and lists</source>
        <translation>Organisations et listes</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Aucun résultat pour «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%Ln coché</numerusform>
            <numerusform>%Ln cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>liste de diffusion</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>fiche de contacts</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens or does   Ctrl+Enter ticks   Esc goes back</source>
        <translation>↑ ↓ choisir   Entrée ouvrir ou exécuter   Ctrl+Entrée cocher   Échap revenir</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%Ln personne trouvée</numerusform>
            <numerusform>%Ln personnes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys}   ·   {found}</source>
        <translation>{keys}   ·   {found}</translation>
    </message>
</context>
<context>
    <name>CompletingEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>ComposeTask</name>
    <message>
        <source>Contact sheet</source>
        <translation>Fiche de contacts</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>Kept as a draft, {time}</source>
        <translation>Gardé comme brouillon, {time}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Press contacts</source>
        <translation>Contacts presse</translation>
    </message>
    <message>
        <source>nobody who may be printed yet</source>
        <translation>personne encore qui puisse être imprimé</translation>
    </message>
    <message>
        <source>{name} is off the sheet.</source>
        <translation>{name} n’est plus sur la fiche.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Left out for this audience: {details}</source>
        <translation>Écarté pour cette visibilité&#x202f;: {details}</translation>
    </message>
    <message>
        <source>Nothing is left out for this audience.</source>
        <translation>Rien n’est écarté pour cette visibilité.</translation>
    </message>
    <message>
        <source>{said}; and {count} more</source>
        <translation>{said}&#x202f;; et {count} de plus</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nobody yet. Add the people who answer the press.</source>
        <translation>Personne encore. Ajoutez les personnes qui répondent à la presse.</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Ajouter des personnes…</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Take off the sheet</source>
        <translation>Retirer de la fiche</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non imprimé</translation>
    </message>
    <message>
        <source>nothing to be reached by</source>
        <translation>aucun moyen de contact</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail} is left out: {problem}</source>
        <translation>{detail} est écarté&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Utiliser {value}</translation>
    </message>
    <message>
        <source>Last verified on {day}</source>
        <translation>Dernière vérification le {day}</translation>
    </message>
    <message>
        <source>Not verified yet: {details}</source>
        <translation>Pas encore vérifié&#x202f;: {details}</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Toujours exact</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>All programmes</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show alternates</source>
        <translation>Montrer les suppléants</translation>
    </message>
    <message>
        <source>Only what needs you</source>
        <translation>Seulement ce qui est à faire</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>This could be {one} or {other}; write the month as a word.</source>
        <translation>Cela peut être {one} ou {other}&#x202f;; écrivez le mois en toutes lettres.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Ce jour n’existe pas dans le calendrier.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day, such as 2024, March 2024 or 12 March 2024.</source>
        <translation>Écrivez une année, un mois ou un jour, par exemple 2024, mars 2024 ou 12 mars 2024.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Take back the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>Deleted {name}.</source>
        <translation>{name} supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>%Ln entrée supprimée.</numerusform>
            <numerusform>%Ln entrées supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copying {done} of {total}…</source>
        <translation>Copie de {done} sur {total}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries.</source>
        <translation>
            <numerusform>%Ln entrée copiée.</numerusform>
            <numerusform>%Ln entrées copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied} That is the most that is copied at once; export a table for all {chosen}.</source>
        <translation>{copied} C’est le maximum copié à la fois&#x202f;; exportez un tableau pour les {chosen}.</translation>
    </message>
    <message>
        <source>{copied} Left out as restricted: {names}.</source>
        <translation>{copied} Écartés car restreints&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Copy them all the same</source>
        <translation>Copier quand même tout</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>What is restricted is not dragged out of the window.</source>
        <translation>Ce qui est restreint ne peut pas être glissé hors de la fenêtre.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copier quand même</translation>
    </message>
    <message>
        <source>{names}: restricted.</source>
        <translation>{names}&#x202f;: restreint.</translation>
    </message>
    <message>
        <source>Copied {value}.</source>
        <translation>{value} copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n put on {name}.</source>
        <translation>
            <numerusform>%Ln ajouté à {name}.</numerusform>
            <numerusform>%Ln ajoutés à {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Backed up to {file}.</source>
        <translation>Sauvegardé dans {file}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>Enregistrer une copie de l’annuaire</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>Copié dans {file}.</translation>
    </message>
    <message>
        <source>Something went wrong in Liaison; nothing of it was stored. A report was written.</source>
        <translation>Un problème est survenu dans Liaison&#x202f;; rien n’a été enregistré. Un rapport a été écrit.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
</context>
<context>
    <name>DetailEditor</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir de</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Préféré</translation>
    </message>
    <message>
        <source>Shared by several people</source>
        <translation>Partagé par plusieurs personnes</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <translation>Quand on y répond</translation>
    </message>
    <message>
        <source>Correct: it was written wrongly</source>
        <translation>Corriger&#x202f;: c’était mal écrit</translation>
    </message>
    <message>
        <source>The old text stays in the history only.</source>
        <translation>L’ancien texte ne reste que dans l’historique.</translation>
    </message>
    <message>
        <source>Changed since…</source>
        <translation>Changé depuis…</translation>
    </message>
    <message>
        <source>first day of the new one</source>
        <translation>premier jour du nouveau</translation>
    </message>
    <message>
        <source>First day of the new one</source>
        <translation>Premier jour du nouveau</translation>
    </message>
    <message>
        <source>The old one stays, with its last day, for questions about the past.</source>
        <translation>L’ancien reste, avec son dernier jour, pour les questions sur le passé.</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>N’est plus utilisé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Perhaps {number}?</source>
        <translation>Peut-être {number}&#x202f;?</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Avant&#x202f;: {value}</translation>
    </message>
    <message>
        <source>What happened to the old number?</source>
        <translation>Que devient l’ancien numéro&#x202f;?</translation>
    </message>
    <message>
        <source>What happened to the old address?</source>
        <translation>Que devient l’ancienne adresse&#x202f;?</translation>
    </message>
    <message>
        <source>Since when is it another one? Write the first day, or choose that it was wrong.</source>
        <translation>Depuis quand est-ce une autre&#x202f;? Écrivez le premier jour, ou indiquez que c’était une faute.</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>Preferred</source>
        <translation>Préféré</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Appeler</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n people</source>
        <translation>
            <numerusform>Lu par %Ln personne</numerusform>
            <numerusform>Lu par %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} {value}, {label}</source>
        <translation>{kind} {value}, {label}</translation>
    </message>
    <message>
        <source>This is restricted.</source>
        <translation>Donnée restreinte.</translation>
    </message>
    <message>
        <source>Copy it all the same</source>
        <translation>Copier quand même</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas copier</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>vérifié {day}</translation>
    </message>
    <message>
        <source>assumed, not verified</source>
        <translation>supposé, non vérifié</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>{hours} in {place}</source>
        <translation>{hours} à {place}</translation>
    </message>
    <message>
        <source>Now {time} there: open</source>
        <translation>Il y est {time}&#x202f;: ouvert</translation>
    </message>
    <message>
        <source>Now {time} there: closed, opens {day} {opens}</source>
        <translation>Il y est {time}&#x202f;: fermé, ouvre {day} {opens}</translation>
    </message>
    <message>
        <source>Now {time} there: closed</source>
        <translation>Il y est {time}&#x202f;: fermé</translation>
    </message>
    <message>
        <source>{now}. {hours} your time</source>
        <translation>{now}. {hours} à votre heure</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Utiliser {number}</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>How can one reach them? Add a phone or an e-mail address.</source>
        <translation>Comment joindre cette entrée&#x202f;? Ajoutez un téléphone ou un courriel.</translation>
    </message>
    <message>
        <source>No way to reach them is known.</source>
        <translation>Aucun moyen de contact connu.</translation>
    </message>
</context>
<context>
    <name>DutyEditor</name>
    <message>
        <source>a post, or a person for her main work</source>
        <translation>un poste, ou une personne pour son travail principal</translation>
    </message>
    <message>
        <source>any, the theme alone</source>
        <translation>n’importe lequel, le thème seul</translation>
    </message>
    <message>
        <source>all of it; Media, or a new one</source>
        <translation>tout&#x202f;; Médias, ou un nouveau</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>For which programme</source>
        <translation>Pour quel programme</translation>
    </message>
    <message>
        <source>About which theme</source>
        <translation>Sur quel thème</translation>
    </message>
    <message>
        <source>Whom one asks first</source>
        <translation>À qui s’adresser d’abord</translation>
    </message>
    <message>
        <source>In one country only</source>
        <translation>Dans un seul pays</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>Dans une seule langue</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>Choose a programme, a theme, or both.</source>
        <translation>Choisissez un programme, un thème, ou les deux.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Saved when you leave it. Esc puts it back, F2 opens the next.</source>
        <translation>Enregistré quand vous quittez le champ. Échap rétablit, F2 ouvre le suivant.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing found for “{text}” with these filters</source>
        <translation>Rien trouvé pour « {text} » avec ces filtres</translation>
    </message>
    <message>
        <source>Nothing is left with these filters</source>
        <translation>Rien ne reste avec ces filtres</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Aucun résultat pour «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more. Accents and capitals don&apos;t matter.</source>
        <translation>Des mots moins nombreux ou plus courts trouvent davantage. Accents et majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aucune personne</translation>
    </message>
    <message>
        <source>Add the first person, or drop a press release or a .vcf file on this window.</source>
        <translation>Ajoutez la première personne, ou déposez un communiqué de presse ou un fichier .vcf sur cette fenêtre.</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Aucune organisation</translation>
    </message>
    <message>
        <source>Ministries, offices, funders, missions and media belong here. Importing contacts brings them.</source>
        <translation>Les ministères, bureaux, bailleurs, missions et médias ont leur place ici. L’import de contacts les apporte.</translation>
    </message>
    <message>
        <source>No focal points yet</source>
        <translation>Aucun point focal</translation>
    </message>
    <message>
        <source>A focal point is a post that speaks for a programme or a theme. It stays when its holder goes.</source>
        <translation>Un point focal est un poste qui parle pour un programme ou un thème. Il demeure quand son titulaire part.</translation>
    </message>
    <message>
        <source>No programmes yet</source>
        <translation>Aucun programme</translation>
    </message>
    <message>
        <source>Programmes, their countries and funders belong here.</source>
        <translation>Les programmes, leurs pays et leurs bailleurs ont leur place ici.</translation>
    </message>
    <message>
        <source>No mailing lists yet</source>
        <translation>Aucune liste de diffusion</translation>
    </message>
    <message>
        <source>Tick people and choose “Mailing list”, or make a list first and fill it later.</source>
        <translation>Cochez des personnes et choisissez «&#x202f;Liste de diffusion&#x202f;», ou créez d’abord une liste et remplissez-la plus tard.</translation>
    </message>
    <message>
        <source>No contact sheets yet</source>
        <translation>Aucune fiche de contacts</translation>
    </message>
    <message>
        <source>Tick the people who answer the press and choose “Contact sheet”.</source>
        <translation>Cochez les personnes qui répondent à la presse et choisissez «&#x202f;Fiche de contacts&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
</context>
<context>
    <name>EncodingPage</name>
    <message>
        <source>Choose the line in which the names read right</source>
        <translation>Choisissez la ligne où les noms se lisent bien</translation>
    </message>
    <message>
        <source>{name} does not say in which encoding its letters are written.</source>
        <translation>{name} ne dit pas dans quel codage ses lettres sont écrites.</translation>
    </message>
    <message>
        <source>{word} ({encoding})</source>
        <translation>{word} ({encoding})</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>{group}, {count}</source>
        <translation>{group}, {count}</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changed {day} at {time} by you: {what}</source>
        <translation>Dernier changement&#x202f;: {day}, {time}, par vous&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Changed {day} at {time} by {author}: {what}</source>
        <translation>Dernier changement&#x202f;: {day}, {time}, par {author}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ExpectationEditor</name>
    <message>
        <source>an expectation</source>
        <translation>une attente</translation>
    </message>
    <message>
        <source>every organisation of a kind</source>
        <translation>chaque organisation d’un type</translation>
    </message>
    <message>
        <source>the same institution in each country</source>
        <translation>la même institution dans chaque pays</translation>
    </message>
    <message>
        <source>one organisation</source>
        <translation>une seule organisation</translation>
    </message>
    <message>
        <source>Ministry of Labour</source>
        <translation>Ministère du travail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What kind of institution</source>
        <translation>Quel type d’institution</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>in each that it covers</source>
        <translation>dans chacun de ceux qu’il couvre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Expected of</source>
        <translation>Attendu de</translation>
    </message>
</context>
<context>
    <name>ExportTask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Rien n’est retenu</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>Cancel leaves no file behind.</source>
        <translation>Annuler ne laisse aucun fichier.</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Écriture de {done} sur {total}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>Entries and details above this audience are held back.</source>
        <translation>Les entrées et coordonnées au-delà de cette visibilité sont retenues.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>Save %n entries…</source>
        <translation>
            <numerusform>Enregistrer %Ln entrée…</numerusform>
            <numerusform>Enregistrer %Ln entrées…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>%Ln retenu, avec son motif</numerusform>
            <numerusform>%Ln retenus, chacun avec son motif</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}: {held}</source>
        <translation>{done} sur {total} examinés&#x202f;: {held}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} sur {total} examinés</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>one</source>
        <translation>un seul titulaire</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs titulaires</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Type d’institution</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Dissolution</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Bouclage</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Occupé par</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs titulaires</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Préséance</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>Existe depuis</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>A existé jusqu’au</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>A search that belongs to it</source>
        <translation>Recherche associée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Nothing of that name is in the directory.</source>
        <translation>Rien de ce nom dans l’annuaire.</translation>
    </message>
    <message>
        <source>{filter}: which?</source>
        <translation>{filter}&#x202f;: lequel&#x202f;?</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>all whose name has this</source>
        <translation>tous ceux dont le nom contient ceci</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Who speaks for whom, how to reach them, and since when.</source>
        <translation>Qui parle pour qui, comment les joindre, et depuis quand.</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Ouvrir le bureau d’exemple</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Ouvrir ou importer…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Découvrir d’abord</translation>
    </message>
    <message>
        <source>A sample office with invented people, offices and programmes. Throw it away whenever you like.</source>
        <translation>Un bureau d’exemple avec des personnes, des bureaux et des programmes inventés. Jetez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Bring what you have</source>
        <translation>Apporter vos données</translation>
    </message>
    <message>
        <source>Phone contacts, a press release, or your office&apos;s directory. You look before anything is saved.</source>
        <translation>Les contacts d’un téléphone, un communiqué de presse ou l’annuaire de votre bureau. Vous vérifiez avant tout enregistrement.</translation>
    </message>
    <message>
        <source>An empty directory for your office. Add the first person, or paste a signature from a mail.</source>
        <translation>Un annuaire vide pour votre bureau. Ajoutez la première personne, ou collez la signature d’un courriel.</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window: .vcf, .zip, .txt, .html, .eml</source>
        <translation>Vous pouvez aussi déposer un fichier n’importe où sur cette fenêtre&#x202f;: .vcf, .zip, .txt, .html, .eml</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Ouverts récemment&#x202f;:</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you share it.</source>
        <translation>Tout reste sur cet ordinateur tant que vous ne le partagez pas.</translation>
    </message>
</context>
<context>
    <name>FocalCopy</name>
    <message>
        <source>Copied: {count}.</source>
        <translation>Copié&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{copied} Left out as restricted: {names}.</source>
        <translation>{copied} Écartés car restreints&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Copy them all the same</source>
        <translation>Copier quand même tout</translation>
    </message>
</context>
<context>
    <name>FocalDeeds</name>
    <message>
        <source>Still right, verified today: {name}.</source>
        <translation>Toujours exact, vérifié aujourd’hui&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Verified today.</source>
        <translation>Vérifié aujourd’hui.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody holds what is ticked, so there is nothing to confirm.</source>
        <translation>Personne n’occupe ce qui est coché, il n’y a donc rien à confirmer.</translation>
    </message>
    <message numerus="yes">
        <source>%n still right, verified today.</source>
        <translation>
            <numerusform>%Ln toujours exact, vérifié aujourd’hui.</numerusform>
            <numerusform>%Ln toujours exacts, vérifiés aujourd’hui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalHead</name>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>List or coverage</source>
        <translation>Liste ou couverture</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Nouveau point focal</translation>
    </message>
</context>
<context>
    <name>FocalPanel</name>
    <message>
        <source>Print or save…</source>
        <translation>Imprimer ou enregistrer…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Toujours exact</translation>
    </message>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>%Ln point focal</numerusform>
            <numerusform>%Ln points focaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected:</source>
        <translation>
            <numerusform>%Ln attendu&#x202f;:</numerusform>
            <numerusform>%Ln attendus&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points:</source>
        <translation>
            <numerusform>%Ln point focal&#x202f;:</numerusform>
            <numerusform>%Ln points focaux&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>FocalSheetTask</name>
    <message>
        <source>Print or save focal points</source>
        <translation>Imprimer ou enregistrer les points focaux</translation>
    </message>
    <message>
        <source>Save Excel…</source>
        <translation>Enregistrer en Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>%Ln retenu, avec son motif</numerusform>
            <numerusform>%Ln retenus, chacun avec son motif</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Rien n’est retenu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} enregistré.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>List or coverage</source>
        <translation>Liste ou couverture</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Only with “{words}”</source>
        <translation>Seulement avec «&#x202f;{words}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Clear</source>
        <translation>Décocher</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>To phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Fiche de contacts</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>{ticked} of {total} ticked</source>
        <translation>{ticked} cochés sur {total}</translation>
    </message>
    <message>
        <source>{ticked} ticked</source>
        <translation>{ticked} cochés</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>{held} of {expected}</source>
        <translation>{held} sur {expected}</translation>
    </message>
    <message>
        <source>{group}, {rows}</source>
        <translation>{group}, {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pourvus</translation>
    </message>
    <message>
        <source>Held of expected</source>
        <translation>Pourvus sur attendus</translation>
    </message>
</context>
<context>
    <name>HandOverTask</name>
    <message>
        <source>Hand over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say which day is the last one.</source>
        <translation>Indiquez le dernier jour.</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>Handed over: {post}.</source>
        <translation>Passation faite&#x202f;: {post}.</translation>
    </message>
    <message>
        <source>Handed over: {post}. Nobody follows yet.</source>
        <translation>Passation faite&#x202f;: {post}. Pas encore de successeur.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Ouvrir le poste</translation>
    </message>
    <message>
        <source>Who leaves, who comes</source>
        <translation>Qui part, qui arrive</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>le lendemain</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Ce qui est transmis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui arrive</translation>
    </message>
    <message>
        <source>First day of who comes</source>
        <translation>Premier jour de qui arrive</translation>
    </message>
    <message>
        <source>Work phone of who comes</source>
        <translation>Téléphone professionnel de qui arrive</translation>
    </message>
    <message>
        <source>Work e-mail of who comes</source>
        <translation>Courriel professionnel de qui arrive</translation>
    </message>
    <message>
        <source>Who acts until then</source>
        <translation>Intérim jusque-là</translation>
    </message>
    <message>
        <source>What the post is called</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>Why two hold it for a time</source>
        <translation>Pourquoi deux titulaires un temps</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Ce qui suit le poste</translation>
    </message>
    <message>
        <source>{name}, {post}, {organization}</source>
        <translation>{name}, {post}, {organization}</translation>
    </message>
    <message>
        <source>{name}, {organization}</source>
        <translation>{name}, {organization}</translation>
    </message>
    <message>
        <source>Nobody works there today; appoint somebody instead.</source>
        <translation>Personne n’y travaille aujourd’hui&#x202f;; nommez plutôt quelqu’un.</translation>
    </message>
    <message>
        <source>Hand over from {name}</source>
        <translation>Passation de {name}</translation>
    </message>
    <message>
        <source>the post&apos;s {address} reaches her too</source>
        <translation>l’adresse du poste {address} atteint aussi cette personne</translation>
    </message>
    <message>
        <source>{name} leaves on {day}.</source>
        <translation>{name} part le {day}.</translation>
    </message>
    <message>
        <source>{name} acts from then on.</source>
        <translation>{name} assure ensuite l’intérim.</translation>
    </message>
    <message>
        <source>{name} comes on {day}.</source>
        <translation>{name} arrive le {day}.</translation>
    </message>
    <message>
        <source>The post is vacant from then on.</source>
        <translation>Le poste est ensuite vacant.</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle pour</translation>
    </message>
    <message>
        <source>Shared addresses, which become the post&apos;s</source>
        <translation>Adresses partagées, qui passent au poste</translation>
    </message>
    <message>
        <source>Mailing lists: the post stands there from now on</source>
        <translation>Listes de diffusion&#x202f;: le poste y figure désormais</translation>
    </message>
    <message>
        <source>Contact sheets: the post stands there from now on</source>
        <translation>Fiches de contacts&#x202f;: le poste y figure désormais</translation>
    </message>
    <message>
        <source>Stays herself, since she has other work too</source>
        <translation>Reste en personne, ayant aussi un autre travail</translation>
    </message>
    <message>
        <source>Work details that end with the last day</source>
        <translation>Coordonnées professionnelles qui prennent fin le dernier jour</translation>
    </message>
    <message>
        <source>Nothing but the post itself.</source>
        <translation>Rien que le poste lui-même.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Add languages</source>
        <translation>Ajouter des langues</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Plus d’actions sur cette entrée</translation>
    </message>
    <message>
        <source>Languages, the preferred one first</source>
        <translation>Langues, la préférée d’abord</translation>
    </message>
</context>
<context>
    <name>HistoryTask</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>of the whole directory</source>
        <translation>de tout l’annuaire</translation>
    </message>
    <message>
        <source>Undo and Redo are changes too; nothing is ever taken out of the history.</source>
        <translation>Annuler et Rétablir sont aussi des changements&#x202f;; rien n’est jamais retiré de l’historique.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Montrer les changements antérieurs</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Annuler&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Masquer ce qui a changé</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed: {what}</source>
        <translation>Ce qui a changé&#x202f;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>et %Ln entrée de plus</numerusform>
            <numerusform>et %Ln entrées de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Put back {what}</source>
        <translation>Remettre {what}</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>You have decided %n item(s). Nothing of it is saved if you leave now.</source>
        <translation>
            <numerusform>Vous avez décidé de %Ln élément. Rien n’en est enregistré si vous quittez maintenant.</numerusform>
            <numerusform>Vous avez décidé de %Ln éléments. Rien n’en est enregistré si vous quittez maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>Quitter sans importer</translation>
    </message>
    <message>
        <source>Save rejected…</source>
        <translation>Enregistrer les rejets…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import from text</source>
        <translation>Importer depuis un texte</translation>
    </message>
    <message>
        <source>pasted at {time}</source>
        <translation>collé à {time}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importer %Ln fichier</numerusform>
            <numerusform>Importer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Import {done} sur {total}</translation>
    </message>
    <message>
        <source>Cancel takes back what was stored so far.</source>
        <translation>Annuler reprend ce qui a été enregistré jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The text is kept as their source. It will be one step, and Undo takes it back.</source>
        <translation>Le texte est gardé comme source. Ce sera une seule étape, qu’Annuler reprend.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. It will be one step, and Undo takes all of it back.</source>
        <translation>Rien n’est encore enregistré. Ce sera une seule étape, qu’Annuler reprend en entier.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>Importer {count}</translation>
    </message>
    <message numerus="yes">
        <source>Import {count} · %n undecided stay(s) out</source>
        <translation>
            <numerusform>Importer {count} · %Ln non décidé reste dehors</numerusform>
            <numerusform>Importer {count} · %Ln non décidés restent dehors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln carte</numerusform>
            <numerusform>%Ln cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards}, {form}</source>
        <translation>{cards}, {form}</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was stored.</source>
        <translation>L’import a été arrêté&#x202f;; rien n’en a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>The directory has changed meanwhile: %n line(s) are different now. Look at them again.</source>
        <translation>
            <numerusform>L’annuaire a changé entre-temps&#x202f;: %Ln ligne est maintenant différente. Revoyez-la.</numerusform>
            <numerusform>L’annuaire a changé entre-temps&#x202f;: %Ln lignes sont maintenant différentes. Revoyez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected cards</source>
        <translation>Enregistrer les cartes rejetées</translation>
    </message>
    <message>
        <source>rejected.vcf</source>
        <translation>rejets.vcf</translation>
    </message>
    <message>
        <source>vCard files (*.vcf)</source>
        <translation>Fichiers vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} enregistré.</translation>
    </message>
    <message>
        <source>Contacts ({patterns})</source>
        <translation>Contacts ({patterns})</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the release first, then paste it here.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord le communiqué, puis collez-le ici.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Comparing {count} with the directory</source>
        <translation>Comparaison de {count} avec l’annuaire</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>Imported {new} new and {updated} updated.</source>
        <translation>{new} nouveaux importés et {updated} mis à jour.</translation>
    </message>
    <message>
        <source>Updated {updated}.</source>
        <translation>{updated} mis à jour.</translation>
    </message>
    <message>
        <source>Imported {new} new.</source>
        <translation>{new} nouveaux importés.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out.</source>
        <translation>
            <numerusform>%Ln resté dehors.</numerusform>
            <numerusform>%Ln restés dehors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, at line(s) {lines}.</source>
        <translation>
            <numerusform>%Ln rejeté, ligne {lines}.</numerusform>
            <numerusform>%Ln rejetés, lignes {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, the first at lines {lines}.</source>
        <translation>
            <numerusform>%Ln rejeté, d’abord ligne {lines}.</numerusform>
            <numerusform>%Ln rejetés, les premiers lignes {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing {count}</source>
        <translation>Comparaison de {count}</translation>
    </message>
    <message>
        <source>The file needs more memory than there is. Split it and import the parts.</source>
        <translation>Le fichier demande plus de mémoire qu’il n’y en a. Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>This could not be read, which is a mistake of ours. It is described in {report}.</source>
        <translation>Ceci n’a pas pu être lu, par une faute de notre part. Elle est décrite dans {report}.</translation>
    </message>
    <message>
        <source>This could not be compared, which is a mistake of ours. It is described in {report}.</source>
        <translation>Ceci n’a pas pu être comparé, par une faute de notre part. Elle est décrite dans {report}.</translation>
    </message>
    <message>
        <source>All are stored; making them findable</source>
        <translation>Tout est enregistré&#x202f;; préparation de la recherche</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>{section}, {count}</source>
        <translation>{section}, {count}</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>The card as received</source>
        <translation>La carte telle que reçue</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>card {number} of {count}, line {line}</source>
        <translation>carte {number} sur {count}, ligne {line}</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>Dans l’annuaire</translation>
    </message>
    <message>
        <source>Earlier in the file</source>
        <translation>Plus haut dans le fichier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Add to ours</source>
        <translation>Ajouter au nôtre</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>L’importer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Import as somebody new</source>
        <translation>Importer comme nouvelle personne</translation>
    </message>
    <message>
        <source>Keep ours where both changed</source>
        <translation>Garder le nôtre où les deux ont changé</translation>
    </message>
    <message>
        <source>Add to {whom}</source>
        <translation>Ajouter à {whom}</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Nobody and nothing.</source>
        <translation>Personne et rien.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Edit (F2)</source>
        <translation>Modifier (F2)</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Colonnes affichées</translation>
    </message>
    <message>
        <source>Group: {by}</source>
        <translation>Grouper&#x202f;: {by}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Expressly not on it</source>
        <translation>Expressément exclus</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>Figure dans</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>émise le {day}</translation>
    </message>
    <message numerus="yes">
        <source>Mailing list, %n member(s)</source>
        <translation>
            <numerusform>Liste de diffusion, %Ln membre</numerusform>
            <numerusform>Liste de diffusion, %Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>and everybody found by {search}</source>
        <translation>et tous ceux que trouve {search}</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Showing also {count}: “{text}” inside a word, in the post or the organisation</source>
        <translation>Aussi affichés&#x202f;: {count}, avec «&#x202f;{text}&#x202f;» à l’intérieur d’un mot, dans le poste ou l’organisation</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Noms semblables</translation>
    </message>
    <message>
        <source>More than {entries}</source>
        <translation>Plus de {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>%Ln point focal</numerusform>
            <numerusform>%Ln points focaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>%Ln programme</numerusform>
            <numerusform>%Ln programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailing lists</source>
        <translation>
            <numerusform>%Ln liste de diffusion</numerusform>
            <numerusform>%Ln listes de diffusion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact sheets</source>
        <translation>
            <numerusform>%Ln fiche de contacts</numerusform>
            <numerusform>%Ln fiches de contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>Rechercher des organisations</translation>
    </message>
    <message>
        <source>Search focal points</source>
        <translation>Rechercher des points focaux</translation>
    </message>
    <message>
        <source>Search programmes</source>
        <translation>Rechercher des programmes</translation>
    </message>
    <message>
        <source>Search mailing lists</source>
        <translation>Rechercher des listes de diffusion</translation>
    </message>
    <message>
        <source>Search contact sheets</source>
        <translation>Rechercher des fiches de contacts</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Tri en cours…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message>
        <source>What can I type?</source>
        <translation>Que puis-je saisir&#x202f;?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show them: clear the filters</source>
        <translation>Les montrer&#x202f;: effacer les filtres</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n more without the filters</source>
        <translation>
            <numerusform>%Ln de plus sans les filtres</numerusform>
            <numerusform>%Ln de plus sans les filtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingTask</name>
    <message>
        <source>Mailing list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>holders as of today</source>
        <translation>titulaires à ce jour</translation>
    </message>
    <message>
        <source>Looking at whom it reaches…</source>
        <translation>Examen de qui sera joint…</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients copied.</source>
        <translation>
            <numerusform>%Ln destinataire copié.</numerusform>
            <numerusform>%Ln destinataires copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied} {left} left out.</source>
        <translation>{copied} {left} écartés.</translation>
    </message>
    <message>
        <source>Save the mailing list</source>
        <translation>Enregistrer la liste de diffusion</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>For which program</source>
        <translation>Pour quel logiciel</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>addresses joined by semicolons</source>
        <translation>séparées par points-virgules</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>joined by commas</source>
        <translation>séparées par virgules</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>joined by commas, names quoted</source>
        <translation>virgules, noms entre guillemets</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <source>for a mailing-list program</source>
        <translation>pour un gestionnaire de listes</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>name, post, organisation, e-mail</source>
        <translation>nom, poste, organisation, courriel</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>the same as a workbook</source>
        <translation>de même, en classeur</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Les mettre en</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one message</source>
        <translation>Tous en un message</translation>
    </message>
    <message>
        <source>At most in one message</source>
        <translation>Au plus par message</translation>
    </message>
    <message>
        <source>With names, not only addresses</source>
        <translation>Avec les noms, pas seulement les adresses</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>Details above this audience are left out.</source>
        <translation>Les coordonnées au-delà de cette visibilité sont écartées.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, each with its reason</source>
        <translation>
            <numerusform>%Ln écarté, avec son motif</numerusform>
            <numerusform>%Ln écartés, chacun avec son motif</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>Personne n’est écarté</translation>
    </message>
    <message>
        <source>Copy message {number} of {total}</source>
        <translation>Copier le message {number} sur {total}</translation>
    </message>
    <message>
        <source>Copy the recipients</source>
        <translation>Copier les destinataires</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} – Liaison</source>
        <translation>{name} – Liaison</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>People and institutions, joined</source>
        <translation>Personnes et institutions, reliées</translation>
    </message>
</context>
<context>
    <name>MemberEditor</name>
    <message>
        <source>Who comes on the list?</source>
        <translation>Qui ajouter à la liste&#x202f;?</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Nobody is on it yet. Add people, organisations, posts or other lists.</source>
        <translation>Personne n’y figure encore. Ajoutez des personnes, des organisations, des postes ou d’autres listes.</translation>
    </message>
    <message>
        <source>Took {name} off the list</source>
        <translation>{name} retiré de la liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>What you will paste</source>
        <translation>Ce que vous collerez</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is saved; there is nothing to paste.</source>
        <translation>Un fichier est enregistré&#x202f;; il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>Nobody sees the others&apos; addresses.</source>
        <translation>Personne ne voit les adresses des autres.</translation>
    </message>
    <message>
        <source>Everybody sees all addresses.</source>
        <translation>Tout le monde voit toutes les adresses.</translation>
    </message>
    <message>
        <source>The export is noted in the log with its date, audience and number.</source>
        <translation>L’export est consigné avec sa date, sa visibilité et son nombre.</translation>
    </message>
    <message>
        <source>{who_sees} {log}</source>
        <translation>{who_sees} {log}</translation>
    </message>
    <message>
        <source>Message {number}</source>
        <translation>Message {number}</translation>
    </message>
    <message>
        <source>{count} in {place}</source>
        <translation>{count} en {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy message {number}</source>
        <translation>Copier le message {number}</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>New mail with message {number}</source>
        <translation>Nouveau courriel avec le message {number}</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name: {name}</source>
        <translation>Nom&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Name, as it is written</source>
        <translation>Nom, tel qu’il s’écrit</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>Dans son écriture d’origine</translation>
    </message>
    <message>
        <source>It was written wrongly</source>
        <translation>C’était mal écrit</translation>
    </message>
    <message>
        <source>Renamed since</source>
        <translation>Renommé depuis</translation>
    </message>
    <message>
        <source>What happened to the old name?</source>
        <translation>Que devient l’ancien nom&#x202f;?</translation>
    </message>
    <message>
        <source>First day of the new name</source>
        <translation>Premier jour du nouveau nom</translation>
    </message>
    <message>
        <source>Say on which day it was renamed.</source>
        <translation>Indiquez quel jour le nom a changé.</translation>
    </message>
</context>
<context>
    <name>NamingTask</name>
    <message>
        <source>Appoint somebody</source>
        <translation>Nommer quelqu’un</translation>
    </message>
    <message>
        <source>Name someone</source>
        <translation>Désigner quelqu’un</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Désigner</translation>
    </message>
    <message>
        <source>Choose an organisation from the list.</source>
        <translation>Choisissez une organisation dans la liste.</translation>
    </message>
    <message>
        <source>Choose a programme, a theme, or both.</source>
        <translation>Choisissez un programme, un thème, ou les deux.</translation>
    </message>
    <message>
        <source>Say who.</source>
        <translation>Indiquez qui.</translation>
    </message>
    <message>
        <source>Appointed {name}.</source>
        <translation>{name} nommé.</translation>
    </message>
    <message>
        <source>Named {name}.</source>
        <translation>{name} désigné.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>none, a theme alone</source>
        <translation>aucun, un thème seul</translation>
    </message>
    <message>
        <source>all of the programme</source>
        <translation>tout le programme</translation>
    </message>
    <message>
        <source>a post that is there, or a new one</source>
        <translation>un poste existant, ou un nouveau</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Post: the duty stays with it, whoever holds it</source>
        <translation>Poste&#x202f;: la fonction y reste attachée, quel que soit le titulaire</translation>
    </message>
    <message>
        <source>whoever holds the post</source>
        <translation>le titulaire du poste</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Whom one asks first</source>
        <translation>À qui s’adresser d’abord</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>In which capacity</source>
        <translation>En quelle qualité</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Why two hold it for a time</source>
        <translation>Pourquoi deux titulaires un temps</translation>
    </message>
    <message>
        <source>wherever the organisation stands</source>
        <translation>là où se trouve l’organisation</translation>
    </message>
    <message>
        <source>{name} is not in the directory yet: it is added, too.</source>
        <translation>{name} ne figure pas encore dans l’annuaire&#x202f;: l’ajout est fait aussi.</translation>
    </message>
    <message>
        <source>{name} is new: a page for her is made, too.</source>
        <translation>{name} ne figure pas encore dans l’annuaire&#x202f;: une page est créée aussi.</translation>
    </message>
    <message>
        <source>Whoever holds the post speaks for the programme.</source>
        <translation>Le titulaire du poste parle pour le programme.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Narrow navigation</source>
        <translation>Navigation étroite</translation>
    </message>
    <message>
        <source>Wide navigation</source>
        <translation>Navigation large</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>New mailing list</source>
        <translation>Nouvelle liste de diffusion</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Write at least this.</source>
        <translation>À remplir au moins.</translation>
    </message>
    <message>
        <source>Name, as it is written</source>
        <translation>Nom, tel qu’il s’écrit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Post or title</source>
        <translation>Poste ou intitulé</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>City, where it is another than the organisation&apos;s</source>
        <translation>Ville, si ce n’est pas celle de l’organisation</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nom du programme</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Countries, with commas between them</source>
        <translation>Pays, séparés par des virgules</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>NewPost</name>
    <message>
        <source>Title of the post</source>
        <translation>Intitulé du poste</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>NumberedText</name>
    <message>
        <source>The card as received</source>
        <translation>La carte telle que reçue</translation>
    </message>
</context>
<context>
    <name>OnCallTask</name>
    <message>
        <source>Who answers now</source>
        <translation>Qui répond maintenant</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Répond maintenant</translation>
    </message>
    <message>
        <source>Does not answer now</source>
        <translation>Ne répond pas maintenant</translation>
    </message>
    <message>
        <source>Judged in the time of the duty station, by its rota, absences and hours.</source>
        <translation>Selon l’heure du lieu d’affectation, d’après son tour de permanence, ses absences et ses horaires.</translation>
    </message>
    <message>
        <source>Nobody answers now. Ask one of those below what to do, or name somebody.</source>
        <translation>Personne ne répond maintenant. Demandez conseil à l’une des personnes ci-dessous, ou désignez quelqu’un.</translation>
    </message>
    <message>
        <source>Nobody answers now, and nobody else is named.</source>
        <translation>Personne ne répond maintenant, et personne d’autre n’est nommé.</translation>
    </message>
    <message>
        <source>now, or 14:30</source>
        <translation>maintenant, ou 14:30</translation>
    </message>
    <message>
        <source>When, in your time</source>
        <translation>Quand, à votre heure</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>There it is {time}.</source>
        <translation>Il y est {time}.</translation>
    </message>
    <message>
        <source>Stands in for {name}.</source>
        <translation>Remplace {name}.</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Tour de permanence</translation>
    </message>
    <message>
        <source>Rota of {post}</source>
        <translation>Tour de permanence&#x202f;: {post}</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Copier {value}</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} copié</translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>Works with</source>
        <translation>Travaille avec</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>En fait partie</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Programmes and funders</source>
        <translation>Programmes et bailleurs</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Hérité</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>finance {programme}</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Merger or split</source>
        <translation>Fusion ou scission</translation>
    </message>
    <message>
        <source>{how}; the older one, until {day}</source>
        <translation>{how}&#x202f;; la plus ancienne, jusqu’au {day}</translation>
    </message>
    <message>
        <source>{how}; the newer one, since {day}</source>
        <translation>{how}&#x202f;; la plus récente, depuis {day}</translation>
    </message>
    <message>
        <source>Who refers cases here</source>
        <translation>Qui oriente des cas ici</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directement</translation>
    </message>
    <message>
        <source>through {names}</source>
        <translation>par {names}</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>Figure dans</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>émise le {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>{kind} in {place}</source>
        <translation>{kind} à {place}</translation>
    </message>
    <message>
        <source>represents {country}</source>
        <translation>représente {country}</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>covers {countries}</source>
        <translation>couvre {countries}</translation>
    </message>
    <message>
        <source>Until {day}: {name}</source>
        <translation>Jusqu’au {day}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Formerly {name}</source>
        <translation>Anciennement {name}</translation>
    </message>
    <message>
        <source>Until {day}:</source>
        <translation>Jusqu’au {day}&#x202f;:</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant&#x202f;:</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Depuis {day}&#x202f;:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis&#x202f;:</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>the page as it will be printed</source>
        <translation>la page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Aperçu de la fiche</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>La page n’a pas pu être composée.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, as they will be printed</source>
        <translation>
            <numerusform>%Ln page, telle qu’elle sera imprimée</numerusform>
            <numerusform>%Ln pages, telles qu’elles seront imprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Who takes part</source>
        <translation>Qui y participe</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>In one country only</source>
        <translation>Dans un seul pays</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Pen</name>
    <message>
        <source>Deleted {what}</source>
        <translation>{what} supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} copié</translation>
    </message>
    <message>
        <source>This computer has no program for {address}</source>
        <translation>Cet ordinateur n’a pas de logiciel pour {address}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People here now</source>
        <translation>Personnes ici actuellement</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n in the posts above</source>
        <translation>
            <numerusform>%Ln dans les postes ci-dessus</numerusform>
            <numerusform>%Ln dans les postes ci-dessus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Who may be put in</source>
        <translation>Qui peut être inscrit</translation>
    </message>
    <message>
        <source>{hours} this week</source>
        <translation>{hours} cette semaine</translation>
    </message>
    <message>
        <source>no turn</source>
        <translation>aucun tour</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>also in the directory: can&apos;t be dialled</source>
        <translation>aussi dans l’annuaire&#x202f;: impossible à composer</translation>
    </message>
    <message>
        <source>can&apos;t be dialled</source>
        <translation>impossible à composer</translation>
    </message>
    <message>
        <source>as in the directory</source>
        <translation>comme dans l’annuaire</translation>
    </message>
    <message>
        <source>another one than ours</source>
        <translation>différent du nôtre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Internal here, so not printed.</source>
        <translation>Interne ici, donc non imprimé.</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Rendre public</translation>
    </message>
    <message>
        <source>Leave it internal</source>
        <translation>Laisser interne</translation>
    </message>
    <message>
        <source>Left out of this import.</source>
        <translation>Écarté de cet import.</translation>
    </message>
    <message>
        <source>It is {whom}</source>
        <translation>C’est {whom}</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Focal-point duties</source>
        <translation>Fonctions de point focal</translation>
    </message>
    <message>
        <source>Focal-point duty</source>
        <translation>Fonction de point focal</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Connaît</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>Figure dans</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>émise le {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Hérité</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>finance {programme}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Photograph…</source>
        <translation>Photographie…</translation>
    </message>
    <message>
        <source>Works nowhere at the moment</source>
        <translation>Ne travaille nulle part actuellement</translation>
    </message>
    <message>
        <source>{title} ({capacity})</source>
        <translation>{title} ({capacity})</translation>
    </message>
    <message>
        <source>{title},</source>
        <translation>{title},</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>nobody stands in</source>
        <translation>personne ne remplace</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif)</source>
        <translation>Images (*.jpg *.jpeg *.png *.gif)</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>Choisir une photographie</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>verified {day}</source>
        <translation>vérifié {day}</translation>
    </message>
</context>
<context>
    <name>PhoneTask</name>
    <message>
        <source>To phone</source>
        <translation>Vers le téléphone</translation>
    </message>
    <message>
        <source>For phones (.vcf)</source>
        <translation>Pour téléphones (.vcf)</translation>
    </message>
    <message>
        <source>iPhone, Android, Google; one file</source>
        <translation>iPhone, Android, Google&#x202f;; un fichier</translation>
    </message>
    <message>
        <source>For Outlook (.zip)</source>
        <translation>Pour Outlook (.zip)</translation>
    </message>
    <message>
        <source>a card a file, as Outlook wants them</source>
        <translation>une carte par fichier</translation>
    </message>
    <message>
        <source>Archive (.vcf)</source>
        <translation>Archive (.vcf)</translation>
    </message>
    <message>
        <source>vCard 4.0; nothing is lost</source>
        <translation>vCard 4.0&#x202f;; rien n’est perdu</translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Montrer le texte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Search the file</source>
        <translation>Rechercher dans le fichier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>{status} {count}</source>
        <translation>{status} {count}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>{status}, {count}</source>
        <translation>{status}, {count}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: show them</source>
        <translation>
            <numerusform>et %Ln de plus&#x202f;: montrer</numerusform>
            <numerusform>et %Ln de plus&#x202f;: les montrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>et %Ln changement de plus</numerusform>
            <numerusform>et %Ln changements de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{phone}: {problem}. Kept as written and marked</source>
        <translation>{phone}&#x202f;: {problem}. Gardé tel quel et signalé</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be imported</source>
        <translation>Ce qui serait importé</translation>
    </message>
</context>
<context>
    <name>PostAppointment</name>
    <message>
        <source>Who becomes {title}?</source>
        <translation>Qui devient {title}&#x202f;?</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>Choisissez la personne dans la liste.</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Focal-point duties</source>
        <translation>Fonctions de point focal</translation>
    </message>
    <message>
        <source>Focal-point duty</source>
        <translation>Fonction de point focal</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Hérité</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>finance {programme}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>Figure dans</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>émise le {day}</translation>
    </message>
    <message>
        <source>Post at</source>
        <translation>Poste à</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>Appoint…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
</context>
<context>
    <name>PostsCard</name>
    <message>
        <source>Who holds it</source>
        <translation>Titulaires</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Add post</source>
        <translation>Ajouter un poste</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the sample office…</source>
        <translation>Préparation du bureau d’exemple…</translation>
    </message>
    <message>
        <source>The sample office could not be made, which is a mistake of ours. It is described in {report}.</source>
        <translation>Le bureau d’exemple n’a pas pu être préparé, par une faute de notre part. Elle est décrite dans {report}.</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>Nouvel annuaire</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Directories (*.liaison)</source>
        <translation>Annuaires (*.liaison)</translation>
    </message>
    <message>
        <source>Restored from {backup}. What was there before is kept as {kept}.</source>
        <translation>Restauré depuis {backup}. Ce qui s’y trouvait avant est gardé sous {kept}.</translation>
    </message>
    <message>
        <source>Directories and contacts ({patterns})</source>
        <translation>Annuaires et contacts ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Ouvrir ou importer</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Who takes part</source>
        <translation>Qui y participe</translation>
    </message>
    <message>
        <source>Somebody who takes part</source>
        <translation>Un participant</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Hérité</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>finance {programme}</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Expects a focal point of</source>
        <translation>Attend un point focal de</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Every one of the kind: {kind}</source>
        <translation>Chaque organisation du type&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>in each country that it covers</source>
        <translation>dans chaque pays qu’il couvre</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Ses composantes</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
</context>
<context>
    <name>QrTask</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera at it.</source>
        <translation>Pointez-y l’appareil photo d’un téléphone.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Enregistrer le code QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Code QR de {name}</translation>
    </message>
    <message>
        <source>Not on the code, so that phones read it well: {what}</source>
        <translation>Absent du code, pour que les téléphones le lisent bien&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} enregistré.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Goes to</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>{reached} of {total}</source>
        <translation>{reached} sur {total}</translation>
    </message>
    <message>
        <source>{count}; the first {listed} are listed</source>
        <translation>{count}&#x202f;; les {listed} premiers sont affichés</translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
</context>
<context>
    <name>RelationEditor</name>
    <message>
        <source>in all that they do</source>
        <translation>dans tout ce qu’ils font</translation>
    </message>
    <message>
        <source>Within the programme</source>
        <translation>Au sein du programme</translation>
    </message>
    <message>
        <source>Does or is what</source>
        <translation>Quelle relation</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Avec qui</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>The text as received</source>
        <translation>Texte reçu</translation>
    </message>
    <message>
        <source>person, programme</source>
        <translation>personne, programme</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>Paste other</source>
        <translation>Coller un autre</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>Trouvé dedans</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Date of the release</source>
        <translation>Date du communiqué</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%Ln programme</numerusform>
            <numerusform>%Ln programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found in this text. Contacts are read from the foot of a release, below a line such as “For more information, please contact:”.</source>
        <translation>Personne n’a été trouvé dans ce texte. Les contacts se lisent au pied d’un communiqué, sous une ligne telle que «&#x202f;Pour plus d’informations, veuillez contacter&#x202f;:&#x202f;».</translation>
    </message>
    <message>
        <source>No date in the text, so nothing is marked as verified by it.</source>
        <translation>Pas de date dans le texte&#x202f;: rien n’est donc marqué comme vérifié par lui.</translation>
    </message>
    <message>
        <source>What it says of these people counts as of this day.</source>
        <translation>Ce qu’il dit de ces personnes vaut à compter de ce jour.</translation>
    </message>
    <message>
        <source>Write the day too, such as 12 May 2026.</source>
        <translation>Écrivez aussi le jour, par exemple 12 mai 2026.</translation>
    </message>
</context>
<context>
    <name>ReleaseText</name>
    <message>
        <source>The text as received</source>
        <translation>Le texte tel que reçu</translation>
    </message>
</context>
<context>
    <name>Repetition</name>
    <message>
        <source>Repeat this week for how many weeks</source>
        <translation>Répéter cette semaine pendant combien de semaines</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Until {day}. What stands there gives way.</source>
        <translation>Jusqu’au {day}. Ce qui s’y trouve cède la place.</translation>
    </message>
</context>
<context>
    <name>RotaDeeds</name>
    <message>
        <source>Copied last week: {count}.</source>
        <translation>Semaine précédente copiée&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Repeated: {count}.</source>
        <translation>Répété&#x202f;: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln tour</numerusform>
            <numerusform>%Ln tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it to {name}</source>
        <translation>Le donner à {name}</translation>
    </message>
    <message>
        <source>{name} is away then: {time}.</source>
        <translation>{name} est absent alors&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>{name} has {time}, taken from {others}.</source>
        <translation>{name} a {time}, retiré à {others}.</translation>
    </message>
</context>
<context>
    <name>RotaGrid</name>
    <message>
        <source>Rota</source>
        <translation>Tour de permanence</translation>
    </message>
</context>
<context>
    <name>RotaTask</name>
    <message>
        <source>Rota</source>
        <translation>Tour de permanence</translation>
    </message>
    <message>
        <source>Duty post</source>
        <translation>Poste de permanence</translation>
    </message>
    <message>
        <source>{post}, {organization}</source>
        <translation>{post}, {organization}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>Nobody on duty for {hours}, in %n gap(s)</source>
        <translation>
            <numerusform>Personne de permanence pendant {hours}, en %Ln lacune</numerusform>
            <numerusform>Personne de permanence pendant {hours}, en %Ln lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is always on duty</source>
        <translation>Quelqu’un est toujours de permanence</translation>
    </message>
    <message>
        <source>Nobody was on duty the week before.</source>
        <translation>Personne n’était de permanence la semaine d’avant.</translation>
    </message>
    <message>
        <source>Nobody is on duty this week.</source>
        <translation>Personne n’est de permanence cette semaine.</translation>
    </message>
    <message>
        <source>Times of {zone}</source>
        <translation>Heures de {zone}</translation>
    </message>
    <message>
        <source>Times of {zone}, where it is {time} now</source>
        <translation>Heures de {zone}, où il est {time}</translation>
    </message>
    <message>
        <source>Another day is shown, so nothing can be changed.</source>
        <translation>Un autre jour est affiché&#x202f;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>This directory can only be read.</source>
        <translation>Cet annuaire ne peut être que lu.</translation>
    </message>
    <message>
        <source>Nobody works there yet. Name somebody above, then drag over the hours.</source>
        <translation>Personne n’y travaille encore. Nommez quelqu’un plus haut, puis glissez sur les heures.</translation>
    </message>
    <message>
        <source>Choose somebody, then drag over the hours. Or press her number.</source>
        <translation>Choisissez quelqu’un, puis glissez sur les heures. Ou tapez son numéro.</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>Horaires…</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Le donner à</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Week before (Page up)</source>
        <translation>Semaine précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Week after (Page down)</source>
        <translation>Semaine suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Copier la semaine précédente</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>No duty post yet</source>
        <translation>Pas encore de poste de permanence</translation>
    </message>
    <message>
        <source>A rota says who is on duty in a post, such as a press desk or a hotline. Make the post first.</source>
        <translation>Un tour de permanence dit qui est de service à un poste, comme un bureau de presse ou une ligne d’urgence. Créez d’abord le poste.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>Who will see what is saved or printed</source>
        <translation>Qui verra ce qui est enregistré ou imprimé</translation>
    </message>
    <message>
        <source>Print week…</source>
        <translation>Imprimer la semaine…</translation>
    </message>
    <message>
        <source>Save week as PDF…</source>
        <translation>Enregistrer la semaine en PDF…</translation>
    </message>
    <message>
        <source>Save calendar (.ics)…</source>
        <translation>Enregistrer l’agenda (.ics)…</translation>
    </message>
</context>
<context>
    <name>RowNames</name>
    <message>
        <source>Held of expected</source>
        <translation>Pourvus sur attendus</translation>
    </message>
</context>
<context>
    <name>SavedItem</name>
    <message>
        <source>&amp;Rename	F2</source>
        <translation>&amp;Renommer	F2</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+↑</source>
        <translation>&amp;Monter	Alt+↑</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+↓</source>
        <translation>&amp;Descendre	Alt+↓</translation>
    </message>
    <message>
        <source>Make a mailing &amp;list of it</source>
        <translation>En faire une &amp;liste de diffusion</translation>
    </message>
    <message>
        <source>D&amp;elete	Del</source>
        <translation>&amp;Supprimer	Suppr</translation>
    </message>
</context>
<context>
    <name>SavedItems</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>Oublier les recherches récentes</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>these words, whole and next to each other</source>
        <translation>ces mots, entiers et côte à côte</translation>
    </message>
    <message>
        <source>without the word</source>
        <translation>sans le mot</translation>
    </message>
    <message>
        <source>either; brackets say what belongs together</source>
        <translation>l’un ou l’autre&#x202f;; les parenthèses groupent</translation>
    </message>
    <message>
        <source>pasted addresses: whoever has one of them, and which nobody has</source>
        <translation>adresses collées&#x202f;: qui en a une, et celles que personne n’a</translation>
    </message>
    <message>
        <source>the entry with that number</source>
        <translation>l’entrée qui porte ce numéro</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>Ce qui peut être saisi ici</translation>
    </message>
</context>
<context>
    <name>SettingsTask</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Saved when you leave a field.</source>
        <translation>Enregistré quand vous quittez un champ.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Shown beside what you change. Your login is {login}.</source>
        <translation>Montré à côté de ce que vous modifiez. Votre identifiant est {login}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>Les numéros sans indicatif de pays sont lus comme des numéros de ce pays.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Pays du bureau</translation>
    </message>
    <message>
        <source>Opening hours elsewhere are shown in this one as well.</source>
        <translation>Les horaires d’ailleurs sont aussi montrés dans ce fuseau.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language of press blocks and sheets</source>
        <translation>Langue des blocs presse et des fiches</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Logo on contact sheets</source>
        <translation>Logo sur les fiches de contacts</translation>
    </message>
    <message>
        <source>How it looks</source>
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
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Windows that are opened from now on speak it.</source>
        <translation>Les fenêtres ouvertes désormais la parlent.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Où sont vos données</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Backups, the last twelve days</source>
        <translation>Sauvegardes, les douze derniers jours</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Show in folder: {what}</source>
        <translation>Montrer dans le dossier&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Stands on it</source>
        <translation>Y figurent</translation>
    </message>
    <message>
        <source>Nobody stands on it yet. Open the composer and choose people.</source>
        <translation>Personne n’y figure encore. Ouvrez la composition et choisissez des personnes.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open the composer</source>
        <translation>Ouvrir la composition</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet, %n entr(y/ies)</source>
        <translation>
            <numerusform>Fiche de contacts, %Ln entrée</numerusform>
            <numerusform>Fiche de contacts, %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>émise le {day}</translation>
    </message>
</context>
<context>
    <name>ShortcutsTask</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Sur une page</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name.</source>
        <translation>Ctrl+K trouve chaque commande par son nom.</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tick on the way</source>
        <translation>Cocher au passage</translation>
    </message>
    <message>
        <source>Shift with an arrow</source>
        <translation>Maj avec une flèche</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>Edit, then the next</source>
        <translation>Modifier, puis le suivant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Move a contact on a sheet</source>
        <translation>Déplacer un contact sur une fiche</translation>
    </message>
    <message>
        <source>Alt with an arrow</source>
        <translation>Alt avec une flèche</translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>There is nothing to import here</source>
        <translation>Il n’y a rien à importer ici</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller un texte</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Read-only: this file may only be read</source>
        <translation>Lecture seule&#x202f;: ce fichier ne peut être que lu</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message numerus="yes">
        <source>{work} · %n change(s) wait to be saved</source>
        <translation>
            <numerusform>{work} · %Ln modification en attente d’enregistrement</numerusform>
            <numerusform>{work} · %Ln modifications en attente d’enregistrement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>Annuler&#x202f;: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: {what} (Ctrl+Shift+Z)</source>
        <translation>Rétablir&#x202f;: {what} (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
</context>
<context>
    <name>SubprogrammeEditor</name>
    <message>
        <source>those of the programme above</source>
        <translation>ceux du programme supérieur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Countries, with commas between them</source>
        <translation>Pays, séparés par des virgules</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
</context>
<context>
    <name>SuccessionEditor</name>
    <message>
        <source>It went over into</source>
        <translation>Elle est passée à</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>Elle vient de</translation>
    </message>
    <message>
        <source>Which of the two came later</source>
        <translation>Laquelle des deux est venue après</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Quelle organisation</translation>
    </message>
    <message>
        <source>First day of the new one</source>
        <translation>Premier jour du nouveau</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Indiquez quel jour.</translation>
    </message>
</context>
<context>
    <name>SuggestionPainter</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Organisations and programme</source>
        <translation>Organisations et programme</translation>
    </message>
    <message numerus="yes">
        <source>All %n are in the directory.</source>
        <translation>
            <numerusform>L’organisation est dans l’annuaire.</numerusform>
            <numerusform>Les %Ln sont toutes dans l’annuaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n organisation(s) is in the directory.</source>
        <translation>
            <numerusform>L’organisation n’est pas dans l’annuaire.</numerusform>
            <numerusform>Aucune des %Ln organisations n’est dans l’annuaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the directory; not yet: {names}</source>
        <translation>
            <numerusform>%Ln d’entre elles est dans l’annuaire&#x202f;; pas encore&#x202f;: {names}</numerusform>
            <numerusform>%Ln d’entre elles sont dans l’annuaire&#x202f;; pas encore&#x202f;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>They are only named here: an import makes none of them.</source>
        <translation>Elles sont seulement nommées ici&#x202f;: un import n’en crée aucune.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>{organizations} + {programmes}</source>
        <translation>{organizations} + {programmes}</translation>
    </message>
    <message>
        <source>{organizations}</source>
        <translation>{organizations}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>not in the directory</source>
        <translation>pas dans l’annuaire</translation>
    </message>
    <message>
        <source>in the directory</source>
        <translation>dans l’annuaire</translation>
    </message>
</context>
<context>
    <name>TableTask</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>a workbook; nothing in it is a formula</source>
        <translation>un classeur&#x202f;; rien n’y est une formule</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>for any other program</source>
        <translation>pour tout autre logiciel</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>TieEditor</name>
    <message>
        <source>still</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Say whom.</source>
        <translation>Indiquez qui.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Who held them</source>
        <translation>Titulaires successifs</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Présentation</translation>
    </message>
</context>
<context>
    <name>Total</name>
    <message>
        <source>List these</source>
        <translation>Les lister</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>At, from</source>
        <translation>À, début</translation>
    </message>
    <message>
        <source>At, until</source>
        <translation>À, fin</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>Write the day, such as 24 November 2026.</source>
        <translation>Écrivez le jour, par exemple 24 novembre 2026.</translation>
    </message>
    <message>
        <source>Write the time as 18:00.</source>
        <translation>Écrivez l’heure ainsi&#x202f;: 18:00.</translation>
    </message>
</context>
<context>
    <name>WayTask</name>
    <message>
        <source>Way between two</source>
        <translation>Chemin entre deux</translation>
    </message>
    <message>
        <source>The shortest way</source>
        <translation>Le chemin le plus court</translation>
    </message>
    <message>
        <source>any relationship</source>
        <translation>toute relation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>No relationship leads from one to the other.</source>
        <translation>Aucune relation ne mène de l’un à l’autre.</translation>
    </message>
    <message>
        <source>Choose both.</source>
        <translation>Choisissez les deux.</translation>
    </message>
</context>
<context>
    <name>WindowSearches</name>
    <message>
        <source>There is nothing to save yet: type a search, or choose a filter.</source>
        <translation>Il n’y a encore rien à enregistrer&#x202f;: saisissez une recherche ou choisissez un filtre.</translation>
    </message>
    <message>
        <source>Deleted the search {name}.</source>
        <translation>Recherche {name} supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand, so the list would be empty: type what was read.</source>
        <translation>Rien ne contient ces mots tels quels, la liste serait donc vide&#x202f;: saisissez ce qui a été compris.</translation>
    </message>
    <message>
        <source>There is no search to make a list of: type one, or choose a filter.</source>
        <translation>Il n’y a pas de recherche dont faire une liste&#x202f;: saisissez-en une ou choisissez un filtre.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Made the mailing list {name}; whoever the search finds is on it.</source>
        <translation>Liste de diffusion {name} créée&#x202f;; tous ceux que trouve la recherche y figurent.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>WorkEditor</name>
    <message>
        <source>Title at {organization}</source>
        <translation>Intitulé à {organization}</translation>
    </message>
    <message>
        <source>Post at {organization}</source>
        <translation>Poste à {organization}</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>still</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Main work</source>
        <translation>Travail principal</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Ouvrir le poste</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Ouvrir l’organisation</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>One of the dates is not understood.</source>
        <translation>Une des dates n’est pas comprise.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Post not known</source>
        <translation>Poste inconnu</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>WorksCard</name>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Where do they work? Add a post or an organisation.</source>
        <translation>Où cette personne travaille-t-elle&#x202f;? Ajoutez un poste ou une organisation.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New &amp;person</source>
        <translation>Nouvelle &amp;personne</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>Nouvelle &amp;organisation</translation>
    </message>
    <message>
        <source>New mailing &amp;list</source>
        <translation>Nouvelle &amp;liste de diffusion</translation>
    </message>
    <message>
        <source>New contact &amp;sheet</source>
        <translation>Nouvelle &amp;fiche de contacts</translation>
    </message>
    <message>
        <source>Name a &amp;focal point…</source>
        <translation>&amp;Désigner un point focal…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple office</source>
        <translation>Ouvrir le bureau d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Paste contacts</source>
        <translation>C&amp;oller des contacts</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Put on a mailing &amp;list…</source>
        <translation>Mettre sur une &amp;liste de diffusion…</translation>
    </message>
    <message>
        <source>Copy the press &amp;block</source>
        <translation>Copier le bloc &amp;presse</translation>
    </message>
    <message>
        <source>Print or save focal points…</source>
        <translation>Imprimer les points focaux…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sauve&amp;garder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
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
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>Pa&amp;ssation…</translation>
    </message>
    <message>
        <source>&amp;Still right</source>
        <translation>Toujours &amp;exact</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Make a mailing list of this search</source>
        <translation>En faire une l&amp;iste de diffusion</translation>
    </message>
    <message>
        <source>&amp;What can be typed in the search box</source>
        <translation>Que peut-on &amp;saisir dans la recherche</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Aéré</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Réduire la navigation</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>New pos&amp;t</source>
        <translation>Nouveau po&amp;ste</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Open &amp;directory…</source>
        <translation>Ou&amp;vrir un annuaire…</translation>
    </message>
    <message>
        <source>Ne&amp;w directory…</source>
        <translation>&amp;Nouvel annuaire…</translation>
    </message>
    <message>
        <source>As a t&amp;able (CSV, Excel)…</source>
        <translation>En t&amp;ableau (CSV, Excel)…</translation>
    </message>
    <message>
        <source>To pho&amp;ne…</source>
        <translation>Vers le &amp;téléphone…</translation>
    </message>
    <message>
        <source>Mailin&amp;g list…</source>
        <translation>Liste de diff&amp;usion…</translation>
    </message>
    <message>
        <source>Contact s&amp;heet…</source>
        <translation>Fic&amp;he de contacts…</translation>
    </message>
    <message>
        <source>QR &amp;code</source>
        <translation>&amp;Code QR</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>Clear tic&amp;ks</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>Save this searc&amp;h</source>
        <translation>Enre&amp;gistrer cette recherche</translation>
    </message>
    <message>
        <source>Comman&amp;ds</source>
        <translation>Comman&amp;des</translation>
    </message>
    <message>
        <source>Or&amp;ganisations</source>
        <translation>Organi&amp;sations</translation>
    </message>
    <message>
        <source>&amp;Focal points</source>
        <translation>Points &amp;focaux</translation>
    </message>
    <message>
        <source>P&amp;rogrammes</source>
        <translation>Pro&amp;grammes</translation>
    </message>
    <message>
        <source>&amp;Mailing lists</source>
        <translation>&amp;Listes de diffusion</translation>
    </message>
    <message>
        <source>&amp;Contact sheets</source>
        <translation>F&amp;iches de contacts</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>Cou&amp;verture</translation>
    </message>
    <message>
        <source>&amp;As of a day…</source>
        <translation>État à une &amp;date…</translation>
    </message>
    <message>
        <source>Who answers &amp;now</source>
        <translation>Qui répond &amp;maintenant</translation>
    </message>
    <message>
        <source>Rota of a d&amp;uty post</source>
        <translation>To&amp;ur d’un poste de permanence</translation>
    </message>
    <message>
        <source>&amp;Way between two…</source>
        <translation>Chemin &amp;entre deux…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Liaison</source>
        <translation>À &amp;propos de Liaison</translation>
    </message>
</context>
<context>
    <name>audience</name>
    <message>
        <source>May be printed</source>
        <translation>Peut être imprimé</translation>
    </message>
    <message>
        <source>For this office and its partners</source>
        <translation>Pour ce bureau et ses partenaires</translation>
    </message>
    <message>
        <source>For this office only</source>
        <translation>Pour ce bureau seulement</translation>
    </message>
    <message>
        <source>For those who need it; copying it asks once more</source>
        <translation>Pour qui en a besoin&#x202f;; la copie demande confirmation</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>expected, nobody named</source>
        <translation>attendu, personne de désigné</translation>
    </message>
    <message>
        <source>not shown to everybody</source>
        <translation>non visible par tous</translation>
    </message>
    <message>
        <source>no alternate</source>
        <translation>sans suppléant</translation>
    </message>
    <message>
        <source>{name}, alternate</source>
        <translation>{name}, suppléant</translation>
    </message>
    <message>
        <source>away, {name} stands in</source>
        <translation>absent, remplacé par {name}</translation>
    </message>
    <message>
        <source>acting until {day}</source>
        <translation>par intérim jusqu’au {day}</translation>
    </message>
    <message>
        <source>until {day}, nobody follows</source>
        <translation>jusqu’au {day}, sans successeur</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>jamais vérifié</translation>
    </message>
    <message>
        <source>not verified since {day}</source>
        <translation>non vérifié depuis {day}</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>vérifié {day}</translation>
    </message>
    <message>
        <source>alternate: {name}</source>
        <translation>suppléant&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>nobody; before: {name}</source>
        <translation>personne&#x202f;; avant&#x202f;: {name}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>sans pays</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Sans organisation</translation>
    </message>
</context>
<context>
    <name>completions</name>
    <message>
        <source>held by {name}</source>
        <translation>occupé par {name}</translation>
    </message>
    <message>
        <source>vacant since {day}</source>
        <translation>vacant depuis {day}</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
</context>
<context>
    <name>composing</name>
    <message>
        <source>{said} Left out: {names}.</source>
        <translation>{said} Écartés&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{said} {details}</source>
        <translation>{said} {details}</translation>
    </message>
</context>
<context>
    <name>composition</name>
    <message>
        <source>Nothing can be imported: the file may only be read, or another day is shown.</source>
        <translation>Rien ne peut être importé&#x202f;: le fichier ne peut être que lu, ou un autre jour est affiché.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>pasted cards</source>
        <translation>cartes collées</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Liaison: who speaks for whom, how to reach them, and since when. MIT licence; of its fonts, Noto stands under SIL OFL 1.1 and WenQuanYi Micro Hei under Apache 2.0.</source>
        <translation>Liaison&#x202f;: qui parle au nom de qui, comment les joindre, et depuis quand. Licence MIT&#x202f;; parmi ses polices, Noto est sous SIL OFL 1.1 et WenQuanYi Micro Hei sous Apache 2.0.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a signature, a release or cards first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord une signature, un communiqué ou des cartes.</translation>
    </message>
    <message>
        <source>Contacts and press releases ({patterns})</source>
        <translation>Contacts et communiqués de presse ({patterns})</translation>
    </message>
    <message>
        <source>Nobody is on this mailing list yet.</source>
        <translation>Personne ne figure encore sur cette liste de diffusion.</translation>
    </message>
    <message>
        <source>Nobody is on this contact sheet yet.</source>
        <translation>Il n’y a encore personne sur cette fiche de contacts.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Dial</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>Stopped; nothing of this command was stored.</source>
        <translation>Arrêté&#x202f;; rien de cette commande n’a été enregistré.</translation>
    </message>
    <message>
        <source>Liaison: the organisations, people, posts and focal points a programme office works with. Without arguments it opens the window.</source>
        <translation>Liaison&#x202f;: les organisations, personnes, postes et points focaux avec lesquels travaille un bureau de programme. Sans arguments, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something you can act on, 2 wrong usage, 70 a bug. LIAISON_DATABASE names the directory when --database does not.</source>
        <translation>Codes de sortie&#x202f;: 0 fait, 1 quelque chose que vous pouvez régler, 2 mauvais emploi, 70 un défaut. LIAISON_DATABASE nomme l’annuaire quand --database ne le fait pas.</translation>
    </message>
    <message>
        <source>add a person, an organisation, a post …, or a part of an entry</source>
        <translation>ajouter une personne, une organisation, un poste…, ou une partie d’une entrée</translation>
    </message>
    <message>
        <source>the directory file, or a postgresql:// URL</source>
        <translation>le fichier de l’annuaire, ou une URL postgresql://</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>répondre par un objet JSON</translation>
    </message>
    <message>
        <source>That was a mistake of ours, not yours. Nothing of this command was stored. What happened stands in {file}; please send it to whoever looks after Liaison.</source>
        <translation>C’était une faute de notre part, pas de la vôtre. Rien de cette commande n’a été enregistré. Ce qui s’est passé est décrit dans {file}&#x202f;; veuillez l’envoyer à qui s’occupe de Liaison.</translation>
    </message>
    <message>
        <source>who may see it: public may be printed in a release</source>
        <translation>qui peut le voir&#x202f;: public peut être imprimé dans un communiqué</translation>
    </message>
    <message>
        <source>since when: 2024, 2024-03 or 2024-03-12</source>
        <translation>depuis quand&#x202f;: 2024, 2024-03 ou 2024-03-12</translation>
    </message>
    <message>
        <source>the last day it holds</source>
        <translation>le dernier jour où cela vaut</translation>
    </message>
    <message>
        <source>as it stood on that day: 2024-03-12</source>
        <translation>tel que c’était ce jour-là&#x202f;: 2024-03-12</translation>
    </message>
    <message>
        <source>the entry&apos;s number</source>
        <translation>le numéro de l’entrée</translation>
    </message>
    <message>
        <source>an entry&apos;s number, or a part such as detail-17</source>
        <translation>le numéro d’une entrée, ou une partie telle que detail-17</translation>
    </message>
    <message>
        <source>everything about one entry</source>
        <translation>tout sur une entrée</translation>
    </message>
    <message>
        <source>as this audience would see it</source>
        <translation>comme cette visibilité le verrait</translation>
    </message>
    <message>
        <source>add a person; a name is enough</source>
        <translation>ajouter une personne&#x202f;; un nom suffit</translation>
    </message>
    <message>
        <source>the name as it is written</source>
        <translation>le nom tel qu’il s’écrit</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>title before the name: H.E. Ms.</source>
        <translation>titre avant le nom&#x202f;: S.E. Mme</translation>
    </message>
    <message>
        <source>where: the organisation&apos;s number</source>
        <translation>où&#x202f;: le numéro de l’organisation</translation>
    </message>
    <message>
        <source>as what, at that organisation</source>
        <translation>en quelle fonction, dans cette organisation</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>add an organisation</source>
        <translation>ajouter une organisation</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c’est</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>où elle se trouve</translation>
    </message>
    <message>
        <source>the city it is in</source>
        <translation>la ville où elle se trouve</translation>
    </message>
    <message>
        <source>the country a mission represents</source>
        <translation>le pays qu’une mission représente</translation>
    </message>
    <message>
        <source>what such institutions share: Ministry of Labour</source>
        <translation>ce que de telles institutions ont en commun&#x202f;: Ministère du travail</translation>
    </message>
    <message>
        <source>the number of the organisation it belongs to</source>
        <translation>le numéro de l’organisation dont elle fait partie</translation>
    </message>
    <message>
        <source>add a post at an organisation; it may be vacant</source>
        <translation>ajouter un poste dans une organisation&#x202f;; il peut être vacant</translation>
    </message>
    <message>
        <source>the post&apos;s title</source>
        <translation>l’intitulé du poste</translation>
    </message>
    <message>
        <source>the organisation&apos;s number</source>
        <translation>le numéro de l’organisation</translation>
    </message>
    <message>
        <source>the city, where it is not the organisation&apos;s</source>
        <translation>la ville, si ce n’est pas celle de l’organisation</translation>
    </message>
    <message>
        <source>the duty station&apos;s country</source>
        <translation>le pays du lieu d’affectation</translation>
    </message>
    <message>
        <source>place in the order of precedence, from 1</source>
        <translation>rang dans l’ordre de préséance, à partir de 1</translation>
    </message>
    <message>
        <source>Add the post {name}</source>
        <translation>Ajouter le poste {name}</translation>
    </message>
    <message>
        <source>add a mailing list</source>
        <translation>ajouter une liste de diffusion</translation>
    </message>
    <message>
        <source>the list&apos;s name</source>
        <translation>le nom de la liste</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>à quoi elle sert</translation>
    </message>
    <message>
        <source>a search whose results belong to it</source>
        <translation>une recherche dont les résultats en font partie</translation>
    </message>
    <message>
        <source>Add the list {name}</source>
        <translation>Ajouter la liste {name}</translation>
    </message>
    <message>
        <source>add another name: in the native script, a former one, an acronym</source>
        <translation>ajouter un autre nom&#x202f;: en écriture d’origine, ancien, sigle</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>its language: ar, pt, fr</source>
        <translation>sa langue&#x202f;: ar, pt, fr</translation>
    </message>
    <message>
        <source>its script: Arab, Cyrl</source>
        <translation>son écriture&#x202f;: Arab, Cyrl</translation>
    </message>
    <message>
        <source>Add a name of {name}</source>
        <translation>Ajouter un nom de {name}</translation>
    </message>
    <message>
        <source>add a phone, fax, e-mail, web or messaging address</source>
        <translation>ajouter un téléphone, une télécopie, un courriel, une adresse web ou de messagerie</translation>
    </message>
    <message>
        <source>whose: the entry&apos;s number</source>
        <translation>à qui&#x202f;: le numéro de l’entrée</translation>
    </message>
    <message>
        <source>the number or address, as you have it</source>
        <translation>le numéro ou l’adresse, tel que vous l’avez</translation>
    </message>
    <message>
        <source>work, home, mobile or a word of your own</source>
        <translation>work, home, mobile ou un mot à vous</translation>
    </message>
    <message>
        <source>for messaging: signal, whatsapp …</source>
        <translation>pour la messagerie&#x202f;: signal, whatsapp…</translation>
    </message>
    <message>
        <source>the one to use first</source>
        <translation>celui à utiliser d’abord</translation>
    </message>
    <message>
        <source>a mailbox or line of several people</source>
        <translation>une boîte ou une ligne de plusieurs personnes</translation>
    </message>
    <message>
        <source>when it is answered: Mo-Fr 08:00-17:00</source>
        <translation>quand on y répond&#x202f;: Mo-Fr 08:00-17:00</translation>
    </message>
    <message>
        <source>Add a contact detail of {name}</source>
        <translation>Ajouter une coordonnée de {name}</translation>
    </message>
    <message>
        <source>add a postal address</source>
        <translation>ajouter une adresse postale</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>numéro et rue</translation>
    </message>
    <message>
        <source>post office box</source>
        <translation>boîte postale</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>province or state</source>
        <translation>province ou État</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>country, as it is written</source>
        <translation>pays, tel qu’il s’écrit</translation>
    </message>
    <message>
        <source>work, home or a word of your own</source>
        <translation>work, home ou un mot à vous</translation>
    </message>
    <message>
        <source>Add an address of {name}</source>
        <translation>Ajouter une adresse de {name}</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>ajouter une note</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>Add a note on {name}</source>
        <translation>Ajouter une note sur {name}</translation>
    </message>
    <message>
        <source>tag an entry</source>
        <translation>étiqueter une entrée</translation>
    </message>
    <message>
        <source>the tag</source>
        <translation>l’étiquette</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Étiqueter {name}</translation>
    </message>
    <message>
        <source>give an entry a photograph, in place of the one before</source>
        <translation>donner à une entrée une photographie, à la place de la précédente</translation>
    </message>
    <message>
        <source>a JPEG, PNG or GIF picture</source>
        <translation>une image JPEG, PNG ou GIF</translation>
    </message>
    <message>
        <source>Add a photograph of {name}</source>
        <translation>Ajouter une photographie de {name}</translation>
    </message>
    <message>
        <source>correct one field of an entry or a part: it was never true as it stood</source>
        <translation>corriger un champ d’une entrée ou d’une partie&#x202f;: il n’a jamais été exact</translation>
    </message>
    <message>
        <source>the field&apos;s name; a wrong one lists those there are</source>
        <translation>le nom du champ&#x202f;; un nom inexact liste ceux qui existent</translation>
    </message>
    <message>
        <source>the new value; an empty text clears it</source>
        <translation>la nouvelle valeur&#x202f;; un texte vide l’efface</translation>
    </message>
    <message>
        <source>why two hold a post that admits one</source>
        <translation>pourquoi deux occupent un poste qui n’en admet qu’un</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>say that something is over: a membership, a detail, a name, a post</source>
        <translation>indiquer que quelque chose est terminé&#x202f;: une affectation, une coordonnée, un nom, un poste</translation>
    </message>
    <message>
        <source>its last day (today when not said)</source>
        <translation>son dernier jour (aujourd’hui si rien n’est dit)</translation>
    </message>
    <message>
        <source>End something of {name}</source>
        <translation>Terminer un élément de {name}</translation>
    </message>
    <message>
        <source>delete an entry with all that hangs on it, or one part; undo brings it back</source>
        <translation>supprimer une entrée avec tout ce qui y tient, ou une partie&#x202f;; undo la ramène</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>say that a contact detail changed on a day; the old one is kept as ended</source>
        <translation>indiquer qu’une coordonnée a changé tel jour&#x202f;; l’ancienne est gardée comme terminée</translation>
    </message>
    <message>
        <source>the detail, such as detail-17</source>
        <translation>la coordonnée, par exemple detail-17</translation>
    </message>
    <message>
        <source>the new number or address</source>
        <translation>le nouveau numéro ou la nouvelle adresse</translation>
    </message>
    <message>
        <source>the first day of the new one</source>
        <translation>le premier jour du nouveau</translation>
    </message>
    <message>
        <source>Replace a contact detail of {name}</source>
        <translation>Remplacer une coordonnée de {name}</translation>
    </message>
    <message>
        <source>put the suggested value in the place of one that cannot be right</source>
        <translation>mettre la valeur suggérée à la place d’une valeur qui ne peut être juste</translation>
    </message>
    <message>
        <source>Cure a contact detail of {name}</source>
        <translation>Réparer une coordonnée de {name}</translation>
    </message>
    <message>
        <source>say that a person holds a post, or works at an organisation</source>
        <translation>indiquer qu’une personne occupe un poste, ou travaille dans une organisation</translation>
    </message>
    <message>
        <source>the person&apos;s number</source>
        <translation>le numéro de la personne</translation>
    </message>
    <message>
        <source>the post&apos;s number</source>
        <translation>le numéro du poste</translation>
    </message>
    <message>
        <source>the organisation&apos;s number, where there is no post</source>
        <translation>le numéro de l’organisation, s’il n’y a pas de poste</translation>
    </message>
    <message>
        <source>as what, where there is no post</source>
        <translation>en quelle fonction, s’il n’y a pas de poste</translation>
    </message>
    <message>
        <source>make the title a post of the organisation, which outlives its holder</source>
        <translation>faire de la fonction un poste de l’organisation, qui survit à son titulaire</translation>
    </message>
    <message>
        <source>in which capacity</source>
        <translation>en quelle qualité</translation>
    </message>
    <message>
        <source>the person&apos;s main work</source>
        <translation>le travail principal de la personne</translation>
    </message>
    <message>
        <source>why it has two holders for a time</source>
        <translation>pourquoi il a deux titulaires un temps</translation>
    </message>
    <message>
        <source>Appoint {name}</source>
        <translation>Nommer {name}</translation>
    </message>
    <message>
        <source>put people, organisations, posts or lists on a mailing list</source>
        <translation>mettre des personnes, organisations, postes ou listes sur une liste de diffusion</translation>
    </message>
    <message>
        <source>the list&apos;s number or name</source>
        <translation>le numéro ou le nom de la liste</translation>
    </message>
    <message>
        <source>the numbers of those to put on it</source>
        <translation>les numéros de ceux à y mettre</translation>
    </message>
    <message>
        <source>Add to the list {name}</source>
        <translation>Ajouter à la liste {name}</translation>
    </message>
    <message>
        <source>take entries off a mailing list</source>
        <translation>retirer des entrées d’une liste de diffusion</translation>
    </message>
    <message>
        <source>the numbers of those to take off</source>
        <translation>les numéros de ceux à retirer</translation>
    </message>
    <message>
        <source>Take off the list {name}</source>
        <translation>Retirer de la liste {name}</translation>
    </message>
    <message>
        <source>the people that this search finds</source>
        <translation>les personnes que trouve cette recherche</translation>
    </message>
    <message>
        <source>the people on this mailing list, by its number or name</source>
        <translation>les personnes de cette liste de diffusion, par son numéro ou son nom</translation>
    </message>
    <message>
        <source>one person; repeat it, the order is kept</source>
        <translation>une personne&#x202f;; à répéter, l’ordre est gardé</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>à qui c’est destiné</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>of the labels</source>
        <translation>des libellés</translation>
    </message>
    <message>
        <source>read contacts from vCards and press releases</source>
        <translation>lire des contacts de vCards et de communiqués de presse</translation>
    </message>
    <message>
        <source>a .vcf, .zip, .tar.gz, .json, .xml, .txt, .html or .eml file, or - for standard input</source>
        <translation>un fichier .vcf, .zip, .tar.gz, .json, .xml, .txt, .html ou .eml, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>dire seulement ce qui se passerait</translation>
    </message>
    <message>
        <source>what to do with cards that may or may not be somebody you have</source>
        <translation>que faire des cartes qui sont peut-être quelqu’un que vous avez</translation>
    </message>
    <message>
        <source>make public what a release prints and the directory keeps stricter</source>
        <translation>rendre public ce qu’un communiqué imprime et que l’annuaire garde plus restreint</translation>
    </message>
    <message>
        <source>of a file that does not say it: cp1252, shift_jis …</source>
        <translation>d’un fichier qui ne le dit pas&#x202f;: cp1252, shift_jis…</translation>
    </message>
    <message>
        <source>write what could not be read to this file</source>
        <translation>écrire dans ce fichier ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>find entries by any part of a name, organisation, e-mail or phone number</source>
        <translation>trouver des entrées par une partie d’un nom, d’une organisation, d’un courriel ou d’un téléphone</translation>
    </message>
    <message>
        <source>words in any order, with or without accents; digits of a phone</source>
        <translation>des mots dans n’importe quel ordre, avec ou sans accents&#x202f;; des chiffres d’un téléphone</translation>
    </message>
    <message>
        <source>at most so many results</source>
        <translation>au plus tant de résultats</translation>
    </message>
    <message>
        <source>people as one .vcf that a phone reads</source>
        <translation>des personnes en un fichier .vcf qu’un téléphone lit</translation>
    </message>
    <message>
        <source>phone (vCard 3.0), outlook (2.1, a file each), full (4.0, archive)</source>
        <translation>phone (vCard 3.0), outlook (2.1, un fichier chacun), full (4.0, archive)</translation>
    </message>
    <message>
        <source>a QR code that a phone&apos;s camera reads as a contact (.png or .svg)</source>
        <translation>un code QR que l’appareil photo d’un téléphone lit comme contact (.png ou .svg)</translation>
    </message>
    <message>
        <source>whose; of several people a .zip is made</source>
        <translation>de qui&#x202f;; pour plusieurs personnes, un .zip est créé</translation>
    </message>
    <message>
        <source>recipients for an e-mail program, or as a table</source>
        <translation>des destinataires pour un logiciel de courriel, ou en tableau</translation>
    </message>
    <message>
        <source>outlook (; between), commas, lines, csv or xlsx</source>
        <translation>outlook (séparés par&#x202f;;), commas, lines, csv ou xlsx</translation>
    </message>
    <message>
        <source>people as a table in a .csv file</source>
        <translation>des personnes en tableau dans un fichier .csv</translation>
    </message>
    <message>
        <source>people as an Excel file</source>
        <translation>des personnes en fichier Excel</translation>
    </message>
    <message>
        <source>a contact sheet to print (PDF)</source>
        <translation>une fiche de contacts à imprimer (PDF)</translation>
    </message>
    <message>
        <source>the sheet&apos;s title</source>
        <translation>le titre de la fiche</translation>
    </message>
    <message>
        <source>the paper&apos;s size</source>
        <translation>le format du papier</translation>
    </message>
    <message>
        <source>keep a contact sheet, to be printed again and changed</source>
        <translation>garder une fiche de contacts, pour la réimprimer et la modifier</translation>
    </message>
    <message>
        <source>its headline</source>
        <translation>son titre</translation>
    </message>
    <message>
        <source>who stands on it; repeat it, the order is kept</source>
        <translation>qui y figure&#x202f;; à répéter, l’ordre est gardé</translation>
    </message>
    <message>
        <source>Keep the contact sheet {name}</source>
        <translation>Garder la fiche de contacts {name}</translation>
    </message>
    <message>
        <source>say who stands on a contact sheet, in which order</source>
        <translation>indiquer qui figure sur une fiche de contacts, dans quel ordre</translation>
    </message>
    <message>
        <source>the sheet&apos;s number</source>
        <translation>le numéro de la fiche</translation>
    </message>
    <message>
        <source>the numbers of those who stand on it</source>
        <translation>les numéros de ceux qui y figurent</translation>
    </message>
    <message>
        <source>Change the contact sheet {name}</source>
        <translation>Modifier la fiche de contacts {name}</translation>
    </message>
    <message>
        <source>the block &quot;For more information, please contact:&quot; under a release</source>
        <translation>le bloc «&#x202f;Pour plus d’informations, veuillez contacter&#x202f;:&#x202f;» sous un communiqué</translation>
    </message>
    <message>
        <source>a programme&apos;s number, acronym or name</source>
        <translation>le numéro, le sigle ou le nom d’un programme</translation>
    </message>
    <message>
        <source>in or towards one country only</source>
        <translation>dans ou pour un seul pays</translation>
    </message>
    <message>
        <source>add a programme, or a part of one</source>
        <translation>ajouter un programme, ou une composante d’un programme</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>what it is called for short</source>
        <translation>son nom abrégé</translation>
    </message>
    <message>
        <source>the programme it is a part of</source>
        <translation>le programme dont il est une composante</translation>
    </message>
    <message>
        <source>a country it covers; repeat it for several</source>
        <translation>un pays couvert&#x202f;; à répéter pour plusieurs</translation>
    </message>
    <message>
        <source>Add the programme {name}</source>
        <translation>Ajouter le programme {name}</translation>
    </message>
    <message>
        <source>add a subject of focal points, such as Media</source>
        <translation>ajouter un sujet de points focaux, par exemple Médias</translation>
    </message>
    <message>
        <source>Add the theme {name}</source>
        <translation>Ajouter le thème {name}</translation>
    </message>
    <message>
        <source>say what an organisation, a person or a post is to a programme</source>
        <translation>indiquer ce qu’une organisation, une personne ou un poste est pour un programme</translation>
    </message>
    <message>
        <source>who: the entry&apos;s number</source>
        <translation>qui&#x202f;: le numéro de l’entrée</translation>
    </message>
    <message>
        <source>as what</source>
        <translation>à quel titre</translation>
    </message>
    <message>
        <source>Add {name} to {programme}</source>
        <translation>Ajouter {name} à {programme}</translation>
    </message>
    <message>
        <source>say what an organisation is to another, or a person to another</source>
        <translation>indiquer ce qu’une organisation est pour une autre, ou une personne pour une autre</translation>
    </message>
    <message>
        <source>does or is what</source>
        <translation>quelle relation</translation>
    </message>
    <message>
        <source>to whom: the entry&apos;s number</source>
        <translation>avec qui&#x202f;: le numéro de l’entrée</translation>
    </message>
    <message>
        <source>Relate {name} to {other}</source>
        <translation>Relier {name} à {other}</translation>
    </message>
    <message>
        <source>say who speaks for a programme or a theme: a post, so that it outlives its holder</source>
        <translation>indiquer qui parle pour un programme ou un thème&#x202f;: un poste, pour que cela survive à son titulaire</translation>
    </message>
    <message>
        <source>a post&apos;s number, a membership&apos;s, or a person&apos;s for her main work</source>
        <translation>le numéro d’un poste, d’une affectation, ou d’une personne pour son travail principal</translation>
    </message>
    <message>
        <source>a theme&apos;s name, such as Media</source>
        <translation>le nom d’un thème, par exemple Médias</translation>
    </message>
    <message>
        <source>whom one asks first</source>
        <translation>à qui s’adresser d’abord</translation>
    </message>
    <message>
        <source>towards this organisation only: its number</source>
        <translation>envers cette organisation seulement&#x202f;: son numéro</translation>
    </message>
    <message>
        <source>in this language: pt, fr</source>
        <translation>dans cette langue&#x202f;: pt, fr</translation>
    </message>
    <message>
        <source>the day somebody made sure</source>
        <translation>le jour où quelqu’un s’en est assuré</translation>
    </message>
    <message>
        <source>Name {name} as a focal point</source>
        <translation>Désigner {name} comme point focal</translation>
    </message>
    <message>
        <source>say that a person is away, and who stands in</source>
        <translation>indiquer qu’une personne est absente, et qui la remplace</translation>
    </message>
    <message>
        <source>the number of the person who stands in</source>
        <translation>le numéro de la personne qui remplace</translation>
    </message>
    <message>
        <source>Add an absence of {name}</source>
        <translation>Ajouter une absence de {name}</translation>
    </message>
    <message>
        <source>say of whom a programme expects a focal point, in which country</source>
        <translation>indiquer de qui un programme attend un point focal, et dans quel pays</translation>
    </message>
    <message>
        <source>of every organisation of this kind</source>
        <translation>de toute organisation de ce type</translation>
    </message>
    <message>
        <source>of every organisation classified so: Ministry of Labour</source>
        <translation>de toute organisation ainsi classée&#x202f;: Ministère du travail</translation>
    </message>
    <message>
        <source>of one organisation: its number</source>
        <translation>d’une organisation&#x202f;: son numéro</translation>
    </message>
    <message>
        <source>in this country; in each that the programme covers when not said</source>
        <translation>dans ce pays&#x202f;; dans chacun de ceux que couvre le programme si rien n’est dit</translation>
    </message>
    <message>
        <source>Expect focal points of {name}</source>
        <translation>Attendre des points focaux de {name}</translation>
    </message>
    <message>
        <source>as this audience would see it (a file: internal when not said)</source>
        <translation>comme cette visibilité le verrait (un fichier&#x202f;: internal si rien n’est dit)</translation>
    </message>
    <message>
        <source>write it to this file, to be printed</source>
        <translation>l’écrire dans ce fichier, pour l’imprimer</translation>
    </message>
    <message>
        <source>write it to this Excel file</source>
        <translation>l’écrire dans ce fichier Excel</translation>
    </message>
    <message>
        <source>of the PDF</source>
        <translation>du PDF</translation>
    </message>
    <message>
        <source>of the file&apos;s labels</source>
        <translation>des libellés du fichier</translation>
    </message>
    <message>
        <source>so many days without a check make it not verified</source>
        <translation>tant de jours sans contrôle rendent non vérifié</translation>
    </message>
    <message>
        <source>what ends within so many days is expiring</source>
        <translation>ce qui prend fin d’ici tant de jours arrive à échéance</translation>
    </message>
    <message>
        <source>of whom a focal point is expected, in which country, and who is there</source>
        <translation>de qui un point focal est attendu, dans quel pays, et qui est là</translation>
    </message>
    <message>
        <source>what stands across the top</source>
        <translation>ce qui figure en tête de colonnes</translation>
    </message>
    <message>
        <source>who is named for what, what needs you first</source>
        <translation>qui est désigné pour quoi, le plus pressant d’abord</translation>
    </message>
    <message>
        <source>of this organisation only: its number</source>
        <translation>de cette organisation seulement&#x202f;: son numéro</translation>
    </message>
    <message>
        <source>of this theme only</source>
        <translation>de ce thème seulement</translation>
    </message>
    <message>
        <source>in this state only</source>
        <translation>dans cet état seulement</translation>
    </message>
    <message>
        <source>only the lines in which each of these words stands</source>
        <translation>seulement les lignes où figure chacun de ces mots</translation>
    </message>
    <message>
        <source>a filter, such as kind=ministry, alternate=none or unverified=2025-11-25; repeat it for several</source>
        <translation>un filtre, par exemple kind=ministry, alternate=none ou unverified=2025-11-25&#x202f;; à répéter pour plusieurs</translation>
    </message>
    <message>
        <source>one leaves a post and another comes; duties, lists and mailboxes are carried</source>
        <translation>une personne quitte un poste et une autre arrive&#x202f;; fonctions, listes et boîtes suivent</translation>
    </message>
    <message>
        <source>the post&apos;s number, or the membership&apos;s or person&apos;s who leaves</source>
        <translation>le numéro du poste, ou de l’affectation ou de la personne qui part</translation>
    </message>
    <message>
        <source>the number of the person who comes</source>
        <translation>le numéro de la personne qui arrive</translation>
    </message>
    <message>
        <source>the last day of the one who leaves (today when not said)</source>
        <translation>le dernier jour de qui part (aujourd’hui si rien n’est dit)</translation>
    </message>
    <message>
        <source>the first day of the one who comes (the day after when not said)</source>
        <translation>le premier jour de qui arrive (le lendemain si rien n’est dit)</translation>
    </message>
    <message>
        <source>the number of the person who acts until then</source>
        <translation>le numéro de la personne qui assure l’intérim jusque-là</translation>
    </message>
    <message>
        <source>what the post is called, where there is none yet</source>
        <translation>l’intitulé du poste, s’il n’y en a pas encore</translation>
    </message>
    <message>
        <source>why two hold it for a time</source>
        <translation>pourquoi deux l’occupent un temps</translation>
    </message>
    <message>
        <source>a work phone of the one who comes; repeat it for several</source>
        <translation>un téléphone professionnel de qui arrive&#x202f;; à répéter pour plusieurs</translation>
    </message>
    <message>
        <source>a work e-mail address of the one who comes; repeat it for several</source>
        <translation>un courriel professionnel de qui arrive&#x202f;; à répéter pour plusieurs</translation>
    </message>
    <message>
        <source>Hand over {name}</source>
        <translation>Passation de {name}</translation>
    </message>
    <message>
        <source>give an entry another name from a day on; the old one stays found</source>
        <translation>donner à une entrée un autre nom à partir d’un jour&#x202f;; l’ancien reste trouvable</translation>
    </message>
    <message>
        <source>the new name</source>
        <translation>le nouveau nom</translation>
    </message>
    <message>
        <source>its first day (today when not said)</source>
        <translation>son premier jour (aujourd’hui si rien n’est dit)</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>Renommer {name} en {new}</translation>
    </message>
    <message>
        <source>say that organisations were merged, split or made into another on a day</source>
        <translation>indiquer que des organisations ont été fusionnées, scindées ou transformées tel jour</translation>
    </message>
    <message>
        <source>the numbers of those that ended</source>
        <translation>les numéros de celles qui ont pris fin</translation>
    </message>
    <message>
        <source>the number of the one that came</source>
        <translation>le numéro de celle qui leur succède</translation>
    </message>
    <message>
        <source>its first day</source>
        <translation>son premier jour</translation>
    </message>
    <message>
        <source>how (several are merged, one is renamed when not said)</source>
        <translation>comment (plusieurs fusionnent, une seule est renommée si rien n’est dit)</translation>
    </message>
    <message>
        <source>Let {name} succeed</source>
        <translation>Faire succéder {name}</translation>
    </message>
    <message>
        <source>say that somebody made sure of a detail, a focal point or a whole entry</source>
        <translation>indiquer que quelqu’un s’est assuré d’une coordonnée, d’un point focal ou d’une entrée entière</translation>
    </message>
    <message>
        <source>entries&apos; numbers, or parts such as focal-3 or detail-17</source>
        <translation>des numéros d’entrées, ou des parties telles que focal-3 ou detail-17</translation>
    </message>
    <message>
        <source>on which day (today when not said)</source>
        <translation>quel jour (aujourd’hui si rien n’est dit)</translation>
    </message>
    <message>
        <source>how: call, e-mail, visit</source>
        <translation>comment&#x202f;: appel, courriel, visite</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation>Vérifier {name}</translation>
    </message>
    <message>
        <source>who funds a programme, by itself or through one above it</source>
        <translation>qui finance un programme, directement ou par un programme supérieur</translation>
    </message>
    <message>
        <source>who answers at a moment in a country: rota, absences and hours respected</source>
        <translation>qui répond à un moment dans un pays&#x202f;: permanence, absences et horaires respectés</translation>
    </message>
    <message>
        <source>when: 14:30, 2026-06-30T14:30 (now when not said)</source>
        <translation>quand&#x202f;: 14:30, 2026-06-30T14:30 (maintenant si rien n’est dit)</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>à quel sujet</translation>
    </message>
    <message>
        <source>through whom one reaches another: who refers cases to whom</source>
        <translation>par qui on en atteint un autre&#x202f;: qui oriente des cas vers qui</translation>
    </message>
    <message>
        <source>the number it begins with</source>
        <translation>le numéro de départ</translation>
    </message>
    <message>
        <source>the number it leads to</source>
        <translation>le numéro d’arrivée</translation>
    </message>
    <message>
        <source>along these relationships only; repeat it for several</source>
        <translation>le long de ces relations seulement&#x202f;; à répéter pour plusieurs</translation>
    </message>
    <message>
        <source>who changed what and when, of one entry or of all</source>
        <translation>qui a modifié quoi et quand, pour une entrée ou pour toutes</translation>
    </message>
    <message>
        <source>at most so many changes</source>
        <translation>au plus tant de changements</translation>
    </message>
    <message>
        <source>take back your latest change</source>
        <translation>annuler votre dernier changement</translation>
    </message>
    <message>
        <source>leave what later changes stand on, take back the others</source>
        <translation>laisser ce dont dépendent des changements ultérieurs, annuler le reste</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#x202f;: {what}</translation>
    </message>
    <message>
        <source>do again what you took back last</source>
        <translation>rétablir ce que vous avez annulé en dernier</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#x202f;: {what}</translation>
    </message>
    <message>
        <source>take back one change out of the middle, or one field of it</source>
        <translation>annuler un changement parmi d’autres, ou un de ses champs</translation>
    </message>
    <message>
        <source>its number, as history shows it</source>
        <translation>son numéro, tel que l’historique le montre</translation>
    </message>
    <message>
        <source>only this field, as history calls it</source>
        <translation>ce champ seulement, tel que l’historique le nomme</translation>
    </message>
    <message>
        <source>of this entry or part alone: 17, detail-17</source>
        <translation>de cette entrée ou partie seulement&#x202f;: 17, detail-17</translation>
    </message>
    <message>
        <source>Put {field} back as before: {what}</source>
        <translation>Remettre {field} comme avant&#x202f;: {what}</translation>
    </message>
    <message>
        <source>build the search index anew</source>
        <translation>reconstruire l’index de recherche</translation>
    </message>
    <message>
        <source>copy the directory, whole and verified</source>
        <translation>copier l’annuaire, entier et vérifié</translation>
    </message>
    <message>
        <source>the copy&apos;s file</source>
        <translation>le fichier de la copie</translation>
    </message>
    <message>
        <source>put a backup in the directory&apos;s place; what was there is kept as a backup</source>
        <translation>mettre une sauvegarde à la place de l’annuaire&#x202f;; ce qui s’y trouvait est gardé en sauvegarde</translation>
    </message>
    <message>
        <source>the backup&apos;s file</source>
        <translation>le fichier de la sauvegarde</translation>
    </message>
    <message>
        <source>your settings, or one of them, or a new value for it</source>
        <translation>vos paramètres, l’un d’eux, ou une nouvelle valeur pour lui</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>le paramètre</translation>
    </message>
    <message>
        <source>its new value</source>
        <translation>sa nouvelle valeur</translation>
    </message>
    <message>
        <source>the whole job once, on a sample office in a new folder of its own</source>
        <translation>tout le travail une fois, sur un bureau d’exemple dans un nouveau dossier à lui</translation>
    </message>
    <message>
        <source>the new folder</source>
        <translation>le nouveau dossier</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Ouvrir le bureau d’exemple</translation>
    </message>
    <message>
        <source>Copying the directory before the day&apos;s first change… {percent} %</source>
        <translation>Copie de l’annuaire avant le premier changement du jour… {percent} %</translation>
    </message>
    <message>
        <source>Checking the copy of the directory…</source>
        <translation>Vérification de la copie de l’annuaire…</translation>
    </message>
    <message>
        <source>The folder {folder} is full of backups of this second; tidy it up.</source>
        <translation>Le dossier {folder} est plein de sauvegardes de cette seconde&#x202f;; mettez-y de l’ordre.</translation>
    </message>
    <message>
        <source>{name} is damaged, so no copy was made. Bring back an earlier backup.</source>
        <translation>{name} est endommagé, aucune copie n’a donc été faite. Reprenez une sauvegarde antérieure.</translation>
    </message>
    <message>
        <source>{name} is a PostgreSQL database: back it up with pg_dump.</source>
        <translation>{name} est une base PostgreSQL&#x202f;: sauvegardez-la avec pg_dump.</translation>
    </message>
    <message>
        <source>There is no directory {name} yet, so nothing to back up.</source>
        <translation>Il n’y a pas encore d’annuaire {name}, donc rien à sauvegarder.</translation>
    </message>
    <message>
        <source>{name} is the directory itself: name another file for its copy.</source>
        <translation>{name} est l’annuaire lui-même&#x202f;: nommez un autre fichier pour sa copie.</translation>
    </message>
    <message>
        <source>{name} is a PostgreSQL database: restore it with pg_restore.</source>
        <translation>{name} est une base PostgreSQL&#x202f;: restaurez-la avec pg_restore.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>Il n’y a pas de sauvegarde {name}.</translation>
    </message>
    <message>
        <source>{name} is empty: nothing to restore.</source>
        <translation>{name} est vide&#x202f;: rien à restaurer.</translation>
    </message>
    <message>
        <source>{name} may only be read, so nothing was restored into it.</source>
        <translation>{name} ne peut être que lu, rien n’y a donc été restauré.</translation>
    </message>
    <message>
        <source>{name} is open in another Liaison, so nothing was restored. Close it there first.</source>
        <translation>{name} est ouvert dans un autre Liaison, rien n’a donc été restauré. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The copy {name} could not be written: {why}. Name another place with -o.</source>
        <translation>La copie {name} n’a pas pu être écrite&#x202f;: {why}. Nommez un autre endroit avec -o.</translation>
    </message>
    <message>
        <source>{name} belongs to a newer Liaison. Update this one to open it.</source>
        <translation>{name} appartient à un Liaison plus récent. Mettez celui-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Made a sample office of {count} entries: {file}</source>
        <translation>Bureau d’exemple de {count} entrées créé&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Imported a press release: {created} new people, {unchanged} known already</source>
        <translation>Communiqué de presse importé&#x202f;: {created} nouvelles personnes, {unchanged} déjà connues</translation>
    </message>
    <message>
        <source>A phone to check, of {name}: {raw}, {problem}</source>
        <translation>Un téléphone à vérifier, de {name}&#x202f;: {raw}, {problem}</translation>
    </message>
    <message>
        <source>Imported a vCard file: {created} new, {updated} updated, {unchanged} known already, {rejected} unreadable</source>
        <translation>Fichier vCard importé&#x202f;: {created} nouveaux, {updated} mis à jour, {unchanged} déjà connus, {rejected} illisibles</translation>
    </message>
    <message>
        <source>Searched for {query}: {names}</source>
        <translation>Recherche de {query}&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{what}: {file}</source>
        <translation>{what}&#x202f;: {file}</translation>
    </message>
    <message>
        <source>A picture of the window</source>
        <translation>Une image de la fenêtre</translation>
    </message>
    <message>
        <source>The window could not be drawn here: {why}</source>
        <translation>La fenêtre n’a pas pu être dessinée ici&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Go on with it: python3 run.py --database {file} search maputo</source>
        <translation>Pour continuer&#x202f;: python3 run.py --database {file} search maputo</translation>
    </message>
    <message>
        <source>The block under the release</source>
        <translation>Le bloc sous le communiqué</translation>
    </message>
    <message>
        <source>A contact sheet to print</source>
        <translation>Une fiche de contacts à imprimer</translation>
    </message>
    <message>
        <source>Cards for a phone</source>
        <translation>Des cartes pour un téléphone</translation>
    </message>
    <message>
        <source>Recipients for Outlook</source>
        <translation>Des destinataires pour Outlook</translation>
    </message>
    <message>
        <source>Everybody in Maputo as a table</source>
        <translation>Tout Maputo en tableau</translation>
    </message>
    <message>
        <source>The folder {name} could not be made: {why}. Name a new one.</source>
        <translation>Le dossier {name} n’a pas pu être créé&#x202f;: {why}. Nommez-en un nouveau.</translation>
    </message>
    <message>
        <source>there is no address in it</source>
        <translation>il ne contient pas d’adresse</translation>
    </message>
    <message>
        <source>without an @ it is no address</source>
        <translation>sans @ ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>there is a curly quotation mark in it, which mail programs refuse</source>
        <translation>il contient un guillemet courbe, que les logiciels de courriel refusent</translation>
    </message>
    <message>
        <source>it seems to be more than one address; write each on its own</source>
        <translation>il semble y avoir plus d’une adresse&#x202f;; écrivez chacune à part</translation>
    </message>
    <message>
        <source>it is not written as an address can be</source>
        <translation>il n’est pas écrit comme peut l’être une adresse</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>Japonais, Unix</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Cyrillic, Unix</source>
        <translation>Cyrillique, Unix</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>Cyrillique, DOS</translation>
    </message>
    <message>
        <source>Central European, Unix</source>
        <translation>Europe centrale, Unix</translation>
    </message>
    <message>
        <source>Western European, Macintosh</source>
        <translation>Europe occidentale, Macintosh</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>Europe occidentale, DOS</translation>
    </message>
    <message>
        <source>Outlook reads the first card of a file only, and these are {count}: name a folder or a .zip with -o, not {name}.</source>
        <translation>Outlook ne lit que la première carte d’un fichier, et il y en a {count}&#x202f;: nommez un dossier ou un .zip avec -o, pas {name}.</translation>
    </message>
    <message>
        <source>Not in the file, of {name}: {what}</source>
        <translation>Absent du fichier, de {name}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Not on the code, of {name}, so that phones read it well: {what}</source>
        <translation>Absent du code, de {name}, pour que les téléphones le lisent bien&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}. Name another place with -o.</source>
        <translation>{name} n’a pas pu être écrit&#x202f;: {why}. Nommez un autre endroit avec -o.</translation>
    </message>
    <message>
        <source>Say who: --id with a number (several times for several), --query or --list.</source>
        <translation>Indiquez qui&#x202f;: --id avec un numéro (plusieurs fois pour plusieurs), --query ou --list.</translation>
    </message>
    <message>
        <source>Nobody was found for {asked}, so nothing was written.</source>
        <translation>Personne n’a été trouvé pour {asked}, rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>{count} written to {file}</source>
        <translation>{count} écrits dans {file}</translation>
    </message>
    <message>
        <source>Left out: {name}, {reason}</source>
        <translation>Écarté&#x202f;: {name}, {reason}</translation>
    </message>
    <message>
        <source>Left out of {name}: {detail}, {reason}</source>
        <translation>Écarté de {name}&#x202f;: {detail}, {reason}</translation>
    </message>
    <message>
        <source>Nothing of these entries may leave for {audience}: {reason}</source>
        <translation>Rien de ces entrées ne peut sortir pour {audience}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{name} is not a directory that Liaison opens: name a file or a postgresql:// URL.</source>
        <translation>{name} n’est pas un annuaire que Liaison ouvre&#x202f;: nommez un fichier ou une URL postgresql://.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Liaison directory. Nothing was changed in it.</source>
        <translation>{name} est la base d’un autre logiciel, pas un annuaire Liaison. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{name} was last opened with a newer Liaison. Update this one to open it. Nothing was changed in it.</source>
        <translation>{name} a été ouvert en dernier avec un Liaison plus récent. Mettez celui-ci à jour pour l’ouvrir. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{name} is not a Liaison directory. To read contacts from it, import it. Nothing was changed in it.</source>
        <translation>{name} n’est pas un annuaire Liaison. Pour en lire des contacts, importez-le. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{name} seems to be encrypted. Decrypt it with the program that made it. Nothing was changed in it.</source>
        <translation>{name} semble chiffré. Déchiffrez-le avec le logiciel qui l’a créé. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{name} is damaged. Bring back a backup: main.py restore BACKUP. Nothing was changed in it.</source>
        <translation>{name} est endommagé. Reprenez une sauvegarde&#x202f;: main.py restore BACKUP. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The disk of {name} is full. Make room and try again; nothing of this command was stored.</source>
        <translation>Le disque de {name} est plein. Faites de la place et réessayez&#x202f;; rien de cette commande n’a été enregistré.</translation>
    </message>
    <message>
        <source>{name} could not be read or written: check the disk. Nothing of this command was stored.</source>
        <translation>{name} n’a pu être ni lu ni écrit&#x202f;: vérifiez le disque. Rien de cette commande n’a été enregistré.</translation>
    </message>
    <message>
        <source>{name} may only be read. Copy it to a place where you may write, and open the copy.</source>
        <translation>{name} ne peut être que lu. Copiez-le là où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Another Liaison is writing to {name}. Wait until it has finished and try again; nothing was stored.</source>
        <translation>Un autre Liaison écrit dans {name}. Attendez qu’il ait fini et réessayez&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{name} could not be opened: check that it exists and that you may read it and write to its folder.</source>
        <translation>{name} n’a pas pu être ouvert&#x202f;: vérifiez qu’il existe, que vous pouvez le lire et écrire dans son dossier.</translation>
    </message>
    <message>
        <source>{name} does not answer. Check the address and the network, then try again.</source>
        <translation>{name} ne répond pas. Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no theme {text}; there are: {names}. Add it with: add theme.</source>
        <translation>Il n’y a pas de thème {text}&#x202f;; il y a&#x202f;: {names}. Ajoutez-le avec&#x202f;: add theme.</translation>
    </message>
    <message>
        <source>{count} programmes are called {text}; give the number of the one you mean.</source>
        <translation>{count} programmes s’appellent {text}&#x202f;; donnez le numéro de celui que vous voulez dire.</translation>
    </message>
    <message>
        <source>A {kind} takes no part in a programme; name an organisation, person, post.</source>
        <translation>Une entrée «&#x202f;{kind}&#x202f;» ne participe pas à un programme&#x202f;; nommez une organisation, une personne, un poste.</translation>
    </message>
    <message>
        <source>{name} has that role in the programme already, at that time.</source>
        <translation>{name} a déjà ce rôle dans le programme, à cette période.</translation>
    </message>
    <message>
        <source>{name} cannot be related to itself; name two.</source>
        <translation>{name} ne peut être en relation avec soi-même&#x202f;; nommez-en deux.</translation>
    </message>
    <message>
        <source>A relationship is between two organisations or two people, not a {first} and a {second}.</source>
        <translation>Une relation lie deux organisations ou deux personnes, pas «&#x202f;{first}&#x202f;» et «&#x202f;{second}&#x202f;».</translation>
    </message>
    <message>
        <source>“{kind}” is said of people; these are organisations.</source>
        <translation>«&#x202f;{kind}&#x202f;» se dit de personnes&#x202f;; ce sont ici des organisations.</translation>
    </message>
    <message>
        <source>That “{name}” {kind} “{other}” is known already, at that time.</source>
        <translation>Que «&#x202f;{name}&#x202f;» {kind} «&#x202f;{other}&#x202f;» est déjà connu, à cette période.</translation>
    </message>
    <message>
        <source>Say for what: --programme with its number, or --theme with its name.</source>
        <translation>Indiquez pour quoi&#x202f;: --programme avec son numéro, ou --theme avec son nom.</translation>
    </message>
    <message>
        <source>That is known already: {reference}. Change it with: set, or end it first.</source>
        <translation>C’est déjà connu&#x202f;: {reference}. Modifiez-le avec&#x202f;: set, ou terminez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} works nowhere at present; appoint her first, or name a post.</source>
        <translation>{name} ne travaille nulle part actuellement&#x202f;; nommez d’abord cette personne, ou indiquez un poste.</translation>
    </message>
    <message>
        <source>A {kind} is no focal point; name a post, a membership or a person.</source>
        <translation>Une entrée «&#x202f;{kind}&#x202f;» n’est pas un point focal&#x202f;; nommez un poste, une affectation ou une personne.</translation>
    </message>
    <message>
        <source>Say of whom it is expected, once: --kind, --classification or --organization.</source>
        <translation>Indiquez de qui il est attendu, une fois&#x202f;: --kind, --classification ou --organization.</translation>
    </message>
    <message>
        <source>That is expected already, at that time.</source>
        <translation>C’est déjà attendu, à cette période.</translation>
    </message>
    <message>
        <source>away, and nobody stands in</source>
        <translation>absent, et personne ne remplace</translation>
    </message>
    <message>
        <source>outside the hours {hours}; again {opens}</source>
        <translation>en dehors des horaires {hours}&#x202f;; de nouveau {opens}</translation>
    </message>
    <message>
        <source>the post has no holder</source>
        <translation>le poste n’a pas de titulaire</translation>
    </message>
    <message>
        <source>no phone and no e-mail that may be used</source>
        <translation>ni téléphone ni courriel utilisable</translation>
    </message>
    <message>
        <source>{zone} is not a time zone; set {number} time_zone, such as Africa/Maputo.</source>
        <translation>{zone} n’est pas un fuseau horaire&#x202f;; set {number} time_zone, par exemple Africa/Maputo.</translation>
    </message>
    <message>
        <source>The time zone of {name} is not known; set {number} time_zone Africa/Maputo.</source>
        <translation>Le fuseau horaire de {name} n’est pas connu&#x202f;; set {number} time_zone Africa/Maputo.</translation>
    </message>
    <message>
        <source>Name a post, or a person, or both.</source>
        <translation>Nommez un poste, une personne, ou les deux.</translation>
    </message>
    <message>
        <source>Say at which organisation.</source>
        <translation>Indiquez dans quelle organisation.</translation>
    </message>
    <message>
        <source>On {names} the post stands in her place: whoever holds it that day.</source>
        <translation>Sur {names}, le poste figure à sa place&#x202f;: quel que soit son titulaire ce jour-là.</translation>
    </message>
    <message>
        <source>She has other work too, so she stays herself on {names}.</source>
        <translation>Cette personne a aussi un autre travail et reste donc elle-même sur {names}.</translation>
    </message>
    <message>
        <source>The shared {value} is the post&apos;s now.</source>
        <translation>L’adresse partagée {value} est maintenant celle du poste.</translation>
    </message>
    <message>
        <source>{count} of her work details end with her last day.</source>
        <translation>{count} de ses coordonnées professionnelles prennent fin avec son dernier jour.</translation>
    </message>
    <message>
        <source>{name} has no {kinds} yet; add it with: add detail {number} …</source>
        <translation>{name} n’a pas encore de {kinds}&#x202f;; ajoutez-le avec&#x202f;: add detail {number} …</translation>
    </message>
    <message>
        <source>Nobody follows yet: {post} is vacant from then on. Later: appoint.</source>
        <translation>Pas encore de successeur&#x202f;: {post} est ensuite vacant. Plus tard&#x202f;: appoint.</translation>
    </message>
    <message>
        <source>{name} still has {posts} posts and {people} people beyond that day; end them or hand them over.</source>
        <translation>{name} a encore {posts} postes et {people} personnes après ce jour&#x202f;; terminez-les ou transmettez-les.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} et {count} de plus</translation>
    </message>
    <message>
        <source>{count} marked as verified on {day}.</source>
        <translation>{count} marqués comme vérifiés le {day}.</translation>
    </message>
    <message>
        <source>Say who comes: --to with her number; the phone and e-mail are hers.</source>
        <translation>Indiquez qui arrive&#x202f;: --to avec son numéro&#x202f;; le téléphone et le courriel sont les siens.</translation>
    </message>
    <message>
        <source>A {kind} is not handed over; name a post, a membership or a person.</source>
        <translation>Une entrée «&#x202f;{kind}&#x202f;» ne se transmet pas&#x202f;; nommez un poste, une affectation ou une personne.</translation>
    </message>
    <message>
        <source>Nobody works there as {name} on {day}; appoint somebody instead.</source>
        <translation>Personne n’y travaille comme {name} le {day}&#x202f;; nommez plutôt quelqu’un.</translation>
    </message>
    <message>
        <source>{name} works nowhere on {day}, so there is nothing to hand over.</source>
        <translation>{name} ne travaille nulle part le {day}, il n’y a donc rien à transmettre.</translation>
    </message>
    <message>
        <source>{name} stands for several; give the number of the one you mean: {numbers}.</source>
        <translation>{name} peut désigner plusieurs entrées&#x202f;; donnez le numéro de celle que vous voulez dire&#x202f;: {numbers}.</translation>
    </message>
    <message>
        <source>{name} cannot hand over to herself; name somebody else.</source>
        <translation>{name} ne peut transmettre à soi-même&#x202f;; nommez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{name} cannot both come and act until she comes; name two people, or one.</source>
        <translation>{name} ne peut à la fois arriver et assurer l’intérim jusque-là&#x202f;; nommez deux personnes, ou une seule.</translation>
    </message>
    <message>
        <source>from: {name} would come on {first}, before the one before her has left on {last}. Choose another day, or say why two hold the post: --reason.</source>
        <translation>from: {name} arriverait le {first}, avant que la personne précédente ne soit partie le {last}. Choisissez un autre jour, ou indiquez pourquoi deux occupent le poste&#x202f;: --reason.</translation>
    </message>
    <message>
        <source>There is no day between them on which {name} could act; leave out --acting.</source>
        <translation>Aucun jour entre les deux où {name} pourrait assurer l’intérim&#x202f;; omettez --acting.</translation>
    </message>
    <message>
        <source>The work of {name} there has no title yet; say what the post is called: --title.</source>
        <translation>Le travail de {name} là-bas n’a pas encore d’intitulé&#x202f;; indiquez celui du poste&#x202f;: --title.</translation>
    </message>
    <message>
        <source>Appoint somebody</source>
        <translation>Nommer quelqu’un</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Désigner quelqu’un</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Ask to confirm</source>
        <translation>Faire confirmer</translation>
    </message>
    <message>
        <source>Appoint somebody for good</source>
        <translation>Nommer un titulaire définitif</translation>
    </message>
    <message>
        <source>No programme expects or has a focal point here. Begin with: add programme, add expectation.</source>
        <translation>Aucun programme n’attend ni n’a de point focal ici. Commencez par&#x202f;: add programme, add expectation.</translation>
    </message>
    <message>
        <source>{held} of {expected} expected are held. In all: {filled} filled, {acting} acting, {expiring} expiring, {stale} not verified, {vacant} vacant, {missing} missing</source>
        <translation>{held} sur {expected} attendus sont pourvus. En tout&#x202f;: {filled} avec titulaire, {acting} par intérim, {expiring} à échéance proche, {stale} à revérifier, {vacant} sans titulaire, {missing} à désigner</translation>
    </message>
    <message>
        <source>{name}, inherited from {programme}</source>
        <translation>{name}, hérité de {programme}</translation>
    </message>
    <message>
        <source>Nobody funds {name}, as far as is known. Add it with: add participation.</source>
        <translation>Personne ne finance {name}, à ce qu’on sait. Ajoutez-le avec&#x202f;: add participation.</translation>
    </message>
    <message>
        <source>No relationship leads from {start} to {goal}.</source>
        <translation>Aucune relation ne mène de {start} à {goal}.</translation>
    </message>
    <message>
        <source>Not now: {who} ({reason})</source>
        <translation>Pas maintenant&#x202f;: {who} ({reason})</translation>
    </message>
    <message>
        <source>Nobody is named for {theme} in {country}. Name somebody with: add focal-point.</source>
        <translation>Personne n’est désigné pour {theme} dans ce pays&#x202f;: {country}. Désignez quelqu’un avec&#x202f;: add focal-point.</translation>
    </message>
    <message>
        <source>at: {text} is no time; write 14:30 or 2026-06-30T14:30.</source>
        <translation>at: {text} n’est pas une heure&#x202f;; écrivez 14:30 ou 2026-06-30T14:30.</translation>
    </message>
    <message>
        <source>A {kind} has no name of its own to change.</source>
        <translation>Une entrée «&#x202f;{kind}&#x202f;» n’a pas de nom propre à changer.</translation>
    </message>
    <message>
        <source>{name} is called so already.</source>
        <translation>{name} s’appelle déjà ainsi.</translation>
    </message>
    <message>
        <source>on: {day} has not come yet; until then {name} is the right name.</source>
        <translation>on: le {day} n’est pas encore venu&#x202f;; jusque-là, {name} est le bon nom.</translation>
    </message>
    <message>
        <source>on: it was called otherwise until {day}; the new name begins after that.</source>
        <translation>on: le nom était un autre jusqu’au {day}&#x202f;; le nouveau commence après.</translation>
    </message>
    <message>
        <source>{name} cannot succeed itself; for another name: rename.</source>
        <translation>{name} ne peut se succéder&#x202f;; pour un autre nom&#x202f;: rename.</translation>
    </message>
    <message>
        <source>{old} came after {new}, so it cannot have gone over into it.</source>
        <translation>{old} est venu après {new} et n’a donc pas pu y passer.</translation>
    </message>
    <message>
        <source>That {old} went over into {new} is known already.</source>
        <translation>Que {old} est passé à {new} est déjà connu.</translation>
    </message>
    <message>
        <source>on: {old} was founded on {day}, not before it ended; change one of the two.</source>
        <translation>on: {old} a été fondé le {day}, pas avant sa fin&#x202f;; modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>on: {day} has not come yet; name the day somebody made sure.</source>
        <translation>on: le {day} n’est pas encore venu&#x202f;; indiquez le jour où quelqu’un s’en est assuré.</translation>
    </message>
    <message>
        <source>Entry {number} has no detail and no duty to verify.</source>
        <translation>L’entrée {number} n’a ni coordonnée ni fonction à vérifier.</translation>
    </message>
    <message>
        <source>A {kind} is not verified; name a detail, an address, a focal point or an entry.</source>
        <translation>Une entrée «&#x202f;{kind}&#x202f;» ne se vérifie pas&#x202f;; nommez une coordonnée, une adresse, un point focal ou une entrée.</translation>
    </message>
    <message>
        <source>{level} here, so not for {audience}</source>
        <translation>{level} ici, donc pas pour&#x202f;: {audience}</translation>
    </message>
    <message>
        <source>mail to it came back on {day}</source>
        <translation>un courriel à cette adresse est revenu le {day}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{field} is {value} again ({count} changed).</source>
        <translation>{field} est de nouveau {value} ({count} modifiés).</translation>
    </message>
    <message>
        <source>There is no change {number}; history shows the numbers.</source>
        <translation>Il n’y a pas de changement {number}&#x202f;; l’historique montre les numéros.</translation>
    </message>
    <message>
        <source>“{what}” is taken back already; redo does it again.</source>
        <translation>«&#x202f;{what}&#x202f;» est déjà annulé&#x202f;; redo le rétablit.</translation>
    </message>
    <message>
        <source>Change {number} did not change {field}; it changed: {fields}.</source>
        <translation>Le changement {number} n’a pas modifié {field}&#x202f;; il a modifié&#x202f;: {fields}.</translation>
    </message>
    <message>
        <source>What the change was about has been deleted since; undo that first.</source>
        <translation>Ce sur quoi portait le changement a été supprimé depuis&#x202f;; annulez d’abord cela.</translation>
    </message>
    <message>
        <source>{field} has been changed again since, to {now}; take that back first, or set it.</source>
        <translation>{field} a été modifié depuis, en {now}&#x202f;; annulez d’abord cela, ou fixez la valeur.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Il n’y a rien de vous à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again: you have taken nothing back, or have changed something since.</source>
        <translation>Il n’y a rien à rétablir&#x202f;: vous n’avez rien annulé, ou avez modifié quelque chose depuis.</translation>
    </message>
    <message>
        <source>“{what}” cannot be taken back whole, since later changes stand on it: {obstacles}. Take those back first, or take back the rest: undo --rest.</source>
        <translation>«&#x202f;{what}&#x202f;» ne peut être annulé en entier, des changements ultérieurs en dépendant&#x202f;: {obstacles}. Annulez d’abord ceux-là, ou annulez le reste&#x202f;: undo --rest.</translation>
    </message>
    <message>
        <source>Taking back… {percent} %</source>
        <translation>Annulation… {percent} %</translation>
    </message>
    <message>
        <source>Doing again… {percent} %</source>
        <translation>Rétablissement… {percent} %</translation>
    </message>
    <message>
        <source>{what} ({author}, {day})</source>
        <translation>{what} ({author}, {day})</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Left as it is, since something later stands on it: {what}</source>
        <translation>Laissé tel quel, un changement ultérieur en dépendant&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{number}  {moment}  {author}  {what}</source>
        <translation>{number}  {moment}  {author}  {what}</translation>
    </message>
    <message>
        <source>{number}  {moment}  {author}  {what}  (taken back)</source>
        <translation>{number}  {moment}  {author}  {what}  (annulé)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>hours: “{part}” is not understood; write them as in: Mo-Fr 08:00-12:00,13:00-17:00; Sa off</source>
        <translation>hours: «&#x202f;{part}&#x202f;» n’est pas compris&#x202f;; écrivez comme dans&#x202f;: Mo-Fr 08:00-12:00,13:00-17:00; Sa off</translation>
    </message>
    <message>
        <source>The directory has changed since this plan was made; look at it again.</source>
        <translation>L’annuaire a changé depuis que ce plan a été fait&#x202f;; revoyez-le.</translation>
    </message>
    <message>
        <source>{count} people are called {name}, and the card does not say which one it is</source>
        <translation>{count} personnes s’appellent {name}, et la carte ne dit pas laquelle c’est</translation>
    </message>
    <message>
        <source>{name} is there already, with no e-mail, phone or organisation in common: the same person or not?</source>
        <translation>il y a déjà {name}, sans courriel, téléphone ni organisation en commun&#x202f;: la même personne ou non&#x202f;?</translation>
    </message>
    <message>
        <source>{name} is there at the same organisation, from another card: the same person or not?</source>
        <translation>il y a {name} dans la même organisation, d’une autre carte&#x202f;: la même personne ou non&#x202f;?</translation>
    </message>
    <message>
        <source>{name} is there at the same organisation, with another e-mail or phone: one person with a second one, or two people?</source>
        <translation>il y a {name} dans la même organisation, avec un autre courriel ou téléphone&#x202f;: une personne qui en a deux, ou deux personnes&#x202f;?</translation>
    </message>
    <message>
        <source>{other} is at the same organisation and called nearly the same: the same person or not?</source>
        <translation>{other} est dans la même organisation et s’appelle presque pareil&#x202f;: la même personne ou non&#x202f;?</translation>
    </message>
    <message>
        <source>{other} has the same {detail} and is called nearly the same: the same person or not?</source>
        <translation>{other} a le même {detail} et s’appelle presque pareil&#x202f;: la même personne ou non&#x202f;?</translation>
    </message>
    <message>
        <source>several organisations are called {name}, and the card does not say which one it is</source>
        <translation>plusieurs organisations s’appellent {name}, et la carte ne dit pas laquelle c’est</translation>
    </message>
    <message>
        <source>changed in the card and here since the last import: {fields}</source>
        <translation>modifié dans la carte et ici depuis le dernier import&#x202f;: {fields}</translation>
    </message>
    <message>
        <source>{why}; left out until you decide</source>
        <translation>{why}&#x202f;; écarté jusqu’à votre décision</translation>
    </message>
    <message>
        <source>{why}; taken as the one you have</source>
        <translation>{why}&#x202f;; pris pour celui que vous avez</translation>
    </message>
    <message>
        <source>{why}; kept beside the one you have</source>
        <translation>{why}&#x202f;; gardé à côté de celui que vous avez</translation>
    </message>
    <message>
        <source>{why}; yours are kept</source>
        <translation>{why}&#x202f;; les vôtres sont gardés</translation>
    </message>
    <message>
        <source>{why}; the card&apos;s are taken</source>
        <translation>{why}&#x202f;; ceux de la carte sont pris</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>rien de nouveau dedans</translation>
    </message>
    <message>
        <source>older than the card that came in before</source>
        <translation>plus ancien que la carte reçue auparavant</translation>
    </message>
    <message>
        <source>changes: {fields}</source>
        <translation>change&#x202f;: {fields}</translation>
    </message>
    <message>
        <source>{level} here, so not printed; import with --publish to make it public</source>
        <translation>{level} ici, donc non imprimé&#x202f;; importez avec --publish pour le rendre public</translation>
    </message>
    <message>
        <source>restricted here, so never printed</source>
        <translation>restreint ici, donc jamais imprimé</translation>
    </message>
    <message>
        <source>{name} is a {kind} file with no cards (.vcf) in it. Unpack it, and import the files that hold the contacts.</source>
        <translation>{name} est un fichier {kind} qui ne contient aucune carte (.vcf). Décompressez-le, puis importez les fichiers qui contiennent les contacts.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing to import from it.</source>
        <translation>{name} est vide&#x202f;: il n’y a rien à en importer.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet, which this version does not import yet. Save the contacts as vCards (.vcf) and import those.</source>
        <translation>{name} est un tableur, que cette version n’importe pas encore. Enregistrez les contacts en vCards (.vcf) et importez celles-ci.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, and contacts are read from .vcf, .txt, .html and .eml. Copy its text into a .txt file and import that.</source>
        <translation>{name} est un fichier {kind}, et les contacts se lisent dans .vcf, .txt, .html et .eml. Copiez son texte dans un fichier .txt et importez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is a folder: name the files in it that you want to import.</source>
        <translation>{name} est un dossier&#x202f;: nommez les fichiers que vous voulez en importer.</translation>
    </message>
    <message>
        <source>There is no file {name}; check its name and its folder.</source>
        <translation>Il n’y a pas de fichier {name}&#x202f;; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ne peut être lu&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB; split it and import the parts.</source>
        <translation>{name} dépasse {limit} Mo&#x202f;; divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>There is no encoding {name}; write cp1252, latin-1, shift_jis or the like.</source>
        <translation>Il n’y a pas de codage {name}&#x202f;; écrivez cp1252, latin-1, shift_jis ou semblable.</translation>
    </message>
    <message>
        <source>No contacts were found in {name}. A press release should end with a line such as &quot;For more information, please contact:&quot; and the contacts below it.</source>
        <translation>Aucun contact n’a été trouvé dans {name}. Un communiqué devrait finir par une ligne telle que «&#x202f;Pour plus d’informations, veuillez contacter&#x202f;:&#x202f;» et les contacts au-dessous.</translation>
    </message>
    <message>
        <source>{created} new, {updated} updated, {unchanged} unchanged, {conflicts} to decide, {rejected} rejected</source>
        <translation>{created} nouveaux, {updated} mis à jour, {unchanged} inchangés, {conflicts} à décider, {rejected} rejetés</translation>
    </message>
    <message>
        <source>Nothing was stored: this is the plan.</source>
        <translation>Rien n’a été enregistré&#x202f;: ceci est le plan.</translation>
    </message>
    <message>
        <source>New organisations: {names}</source>
        <translation>Nouvelles organisations&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Also named, line {line}: {name}</source>
        <translation>Aussi nommé, ligne {line}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>What could not be read stands in {file}.</source>
        <translation>Ce qui n’a pas pu être lu se trouve dans {file}.</translation>
    </message>
    <message>
        <source>open by {name} since {since}</source>
        <translation>ouvert par {name} depuis {since}</translation>
    </message>
    <message>
        <source>open since {since}</source>
        <translation>ouvert depuis {since}</translation>
    </message>
    <message>
        <source>{file} is {held} ({machine}), and lies in a shared folder where one at a time may write. Read it meanwhile, or try again when it is closed there. If nobody has it open, remove {lock}. Nothing was stored.</source>
        <translation>{file} est {held} ({machine}), et se trouve dans un dossier partagé où un seul peut écrire à la fois. Lisez-le entre-temps, ou réessayez quand il y sera fermé. Si personne ne l’a ouvert, supprimez {lock}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{lock} could not be made: {why}. Without it you may only read {file}, which lies in a shared folder.</source>
        <translation>{lock} n’a pas pu être créé&#x202f;: {why}. Sans lui, vous ne pouvez que lire {file}, qui se trouve dans un dossier partagé.</translation>
    </message>
    <message>
        <source>no e-mail address that may be used</source>
        <translation>aucune adresse électronique utilisable</translation>
    </message>
    <message>
        <source>asked not to be e-mailed</source>
        <translation>a demandé à ne pas recevoir de courriels</translation>
    </message>
    <message>
        <source>died on {day}</source>
        <translation>décès le {day}</translation>
    </message>
    <message>
        <source>has the same address as another</source>
        <translation>a la même adresse qu’un autre</translation>
    </message>
    <message>
        <source>Putting them on the list… {percent} %</source>
        <translation>Ajout à la liste… {percent} %</translation>
    </message>
    <message>
        <source>A list cannot be a member of itself.</source>
        <translation>Une liste ne peut être membre d’elle-même.</translation>
    </message>
    <message>
        <source>Entry {number} is not on the list {name}.</source>
        <translation>L’entrée {number} n’est pas sur la liste {name}.</translation>
    </message>
    <message>
        <source>Entry {number} has the kind {kind}; lists hold people, organisations, posts and lists.</source>
        <translation>L’entrée {number} est de type «&#x202f;{kind}&#x202f;»&#x202f;; les listes contiennent des personnes, organisations, postes et listes.</translation>
    </message>
    <message>
        <source>The {what} is empty; write one.</source>
        <translation>Champ vide&#x202f;: {what}&#x202f;; remplissez-le.</translation>
    </message>
    <message>
        <source>Say where: --post with the post&apos;s number, or --organization.</source>
        <translation>Indiquez où&#x202f;: --post avec le numéro du poste, ou --organization.</translation>
    </message>
    <message>
        <source>The post {post} is not at {organization}; name one of the two.</source>
        <translation>Le poste {post} n’est pas dans {organization}&#x202f;; nommez l’un des deux.</translation>
    </message>
    <message>
        <source>{word} is not an audience; there are: {words}.</source>
        <translation>{word} n’est pas une visibilité&#x202f;; il y a&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>There is no field {field} here; there are: {fields}.</source>
        <translation>Il n’y a pas de champ {field} ici&#x202f;; il y a&#x202f;: {fields}.</translation>
    </message>
    <message>
        <source>{text} is not a {field}; there are: {values}.</source>
        <translation>{text} n’est pas un {field}&#x202f;; il y a&#x202f;: {values}.</translation>
    </message>
    <message>
        <source>It would end on {until}, before it begins on {begins}; change one of the two.</source>
        <translation>Cela finirait le {until}, avant de commencer le {begins}&#x202f;; modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>{name} holds nothing that could end. For a death: set ID died_on DATE.</source>
        <translation>{name} ne contient rien qui puisse finir. Pour un décès&#x202f;: set ID died_on DATE.</translation>
    </message>
    <message>
        <source>A {kind} has no end; delete it instead.</source>
        <translation>Une entrée «&#x202f;{kind}&#x202f;» n’a pas de fin&#x202f;; supprimez-la plutôt.</translation>
    </message>
    <message>
        <source>Nothing is wrong with {raw}, so there is nothing to cure.</source>
        <translation>Rien ne cloche dans {raw}, il n’y a donc rien à réparer.</translation>
    </message>
    <message>
        <source>There is no suggestion for {raw}; put the right one in with: set {reference} value …</source>
        <translation>Il n’y a pas de suggestion pour {raw}&#x202f;; mettez la bonne valeur avec&#x202f;: set {reference} value …</translation>
    </message>
    <message>
        <source>Nothing was found for {query}. Fewer or shorter words find more.</source>
        <translation>Rien n’a été trouvé pour {query}. Des mots moins nombreux ou plus courts trouvent davantage.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown; --limit shows more</source>
        <translation>{shown} sur {total} affichés&#x202f;; --limit en montre plus</translation>
    </message>
    <message>
        <source>The search index was damaged; it was built anew from {count} entries.</source>
        <translation>L’index de recherche était endommagé&#x202f;; il a été reconstruit à partir de {count} entrées.</translation>
    </message>
    <message>
        <source>The search index was built anew: {count} entries.</source>
        <translation>L’index de recherche a été reconstruit&#x202f;: {count} entrées.</translation>
    </message>
    <message>
        <source>{name} holds {post} at that time ({begins} – {ends}), and it admits one. Hand it over with: hand-over {number}. Or say why two hold it: --reason.</source>
        <translation>{name} occupe {post} à cette période ({begins} – {ends}), et le poste n’en admet qu’un. Transmettez-le avec&#x202f;: hand-over {number}. Ou indiquez pourquoi deux l’occupent&#x202f;: --reason.</translation>
    </message>
    <message>
        <source>Copied to {file}, whole and verified.</source>
        <translation>Copié dans {file}, entier et vérifié.</translation>
    </message>
    <message>
        <source>Restored from {backup}.</source>
        <translation>Restauré depuis {backup}.</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>Ce qui s’y trouvait avant est gardé sous {file}.</translation>
    </message>
    <message>
        <source>There is no setting {name}. There are: {names}.</source>
        <translation>Il n’y a pas de paramètre {name}. Il y a&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{parent} cannot stand above {name}, since it stands below it; choose another.</source>
        <translation>{parent} ne peut être au-dessus de {name}, étant en dessous&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} cannot stand above itself; choose another.</source>
        <translation>{name} ne peut être au-dessus de soi-même&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Posts that went with it: {count}.</source>
        <translation>Postes supprimés avec&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Work of people there that went with it: {count}.</source>
        <translation>Affectations supprimées avec&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Focal points that went with it: {count}.</source>
        <translation>Points focaux supprimés avec&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Parts in programmes that went with it: {count}.</source>
        <translation>Participations à des programmes supprimées avec&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Expected focal points that went with it: {count}.</source>
        <translation>Points focaux attendus supprimés avec&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{reference} is no contact detail; replace wants one such as detail-17.</source>
        <translation>{reference} n’est pas une coordonnée&#x202f;; replace en demande une, par exemple detail-17.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no JPEG, PNG or GIF picture below 5 MB; choose another one.</source>
        <translation>{file} n’est pas une image JPEG, PNG ou GIF de moins de 5 Mo&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is something in this directory already, and the sample office would mix with it. Name a new file for the sample.</source>
        <translation>Cet annuaire contient déjà quelque chose, et le bureau d’exemple s’y mêlerait. Nommez un nouveau fichier pour l’exemple.</translation>
    </message>
    <message>
        <source>{text} is not a language: give its name or its code, such as pt.</source>
        <translation>{text} n’est pas une langue&#x202f;: donnez son nom ou son code, par exemple pt.</translation>
    </message>
    <message>
        <source>Entry {number} is {level}, so {audience} may not see it.</source>
        <translation>L’entrée {number} est {level}, {audience} ne peut donc pas la voir.</translation>
    </message>
    <message>
        <source>      perhaps {suggestion}: cure {reference} puts it in its place</source>
        <translation>      peut-être {suggestion}&#x202f;: cure {reference} la met à sa place</translation>
    </message>
    <message>
        <source>  post {title}: vacant  {number}</source>
        <translation>  poste {title}&#x202f;: vacant  {number}</translation>
    </message>
    <message>
        <source>  post {title}  {number}</source>
        <translation>  poste {title}  {number}</translation>
    </message>
    <message>
        <source>{name} would stand in for herself, through those who stand in for her; name another.</source>
        <translation>{name} se remplacerait par le biais de ses remplaçants&#x202f;; nommez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Landline, {country}</source>
        <translation>Fixe, {country}</translation>
    </message>
    <message>
        <source>Mobile, {country}</source>
        <translation>Mobile, {country}</translation>
    </message>
    <message>
        <source>Landline or mobile, {country}</source>
        <translation>Fixe ou mobile, {country}</translation>
    </message>
    <message>
        <source>Free of charge, {country}</source>
        <translation>Numéro gratuit, {country}</translation>
    </message>
    <message>
        <source>Premium rate, {country}</source>
        <translation>Numéro surtaxé, {country}</translation>
    </message>
    <message>
        <source>Shared cost, {country}</source>
        <translation>Coût partagé, {country}</translation>
    </message>
    <message>
        <source>Internet telephone, {country}</source>
        <translation>Téléphonie par internet, {country}</translation>
    </message>
    <message>
        <source>Short or nationwide number, {country}</source>
        <translation>Numéro court ou national, {country}</translation>
    </message>
    <message>
        <source>Valid, {country}</source>
        <translation>Valable, {country}</translation>
    </message>
    <message>
        <source>Reads as {address}</source>
        <translation>Se lit {address}</translation>
    </message>
    <message>
        <source>{field}: {text} may be {first} or {second}; write the one that is meant.</source>
        <translation>{field}: {text} peut être {first} ou {second}&#x202f;; écrivez celui que vous voulez dire.</translation>
    </message>
    <message>
        <source>{field}: there is no {text} in the calendar.</source>
        <translation>{field}: il n’y a pas de {text} dans le calendrier.</translation>
    </message>
    <message>
        <source>{field}: {text} is not a date; write 2024, 2024-03 or 2024-03-12.</source>
        <translation>{field}: {text} n’est pas une date&#x202f;; écrivez 2024, 2024-03 ou 2024-03-12.</translation>
    </message>
    <message>
        <source>{field}: {text} is not a day and a time of it; write the day and an hour from 00:00 to 23:59, such as 2024-03-12T18:00.</source>
        <translation>{field}&#x202f;: {text} n’est pas un jour suivi d’une heure&#x202f;; écrivez le jour et une heure de 00:00 à 23:59, par exemple 2024-03-12T18:00.</translation>
    </message>
    <message>
        <source>{field}: {text} is more than one day; write the day, such as 2024-03-12.</source>
        <translation>{field}: {text} est plus d’un jour&#x202f;; écrivez le jour, par exemple 2024-03-12.</translation>
    </message>
    <message>
        <source>{text} is not a country: give its name or its two letters, such as MZ.</source>
        <translation>{text} n’est pas un pays&#x202f;: donnez son nom ou ses deux lettres, par exemple MZ.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 1.</source>
        <translation>{text} n’est pas un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>{what}: done, {reference}. Undo takes it back.</source>
        <translation>{what}&#x202f;: fait, {reference}. Undo l’annule.</translation>
    </message>
    <message>
        <source>{what}: nothing to change, {reference} is so already.</source>
        <translation>{what}&#x202f;: rien à modifier, {reference} l’est déjà.</translation>
    </message>
    <message>
        <source>Say at which organisation: --organization with its number.</source>
        <translation>Indiquez dans quelle organisation&#x202f;: --organization avec son numéro.</translation>
    </message>
    <message>
        <source>An address needs at least one part: --street, --po-box, --city or --country.</source>
        <translation>Une adresse demande au moins une partie&#x202f;: --street, --po-box, --city ou --country.</translation>
    </message>
    <message>
        <source>The note is empty; write one.</source>
        <translation>La note est vide&#x202f;; écrivez-en une.</translation>
    </message>
    <message>
        <source>{reference} is no contact detail; cure wants one such as detail-17.</source>
        <translation>{reference} n’est pas une coordonnée&#x202f;; cure en demande une, par exemple detail-17.</translation>
    </message>
    <message>
        <source>Say at which organisation the new post is, and its title.</source>
        <translation>Indiquez dans quelle organisation se trouve le nouveau poste, et son intitulé.</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>il ne contient pas de numéro</translation>
    </message>
    <message>
        <source>there are letters in it; write the digits</source>
        <translation>il contient des lettres&#x202f;; écrivez les chiffres</translation>
    </message>
    <message>
        <source>it seems to be more than one number; write each on its own</source>
        <translation>il semble y avoir plus d’un numéro&#x202f;; écrivez chacun à part</translation>
    </message>
    <message>
        <source>without a country code, and no office tells which country it is in</source>
        <translation>sans indicatif de pays, et aucun bureau ne dit dans quel pays il est</translation>
    </message>
    <message>
        <source>too short for {countries}{elsewhere}</source>
        <translation>trop court pour ce pays&#x202f;: {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>too long for {countries}{elsewhere}</source>
        <translation>trop long pour ce pays&#x202f;: {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>numbers of {countries} have no 0 in front{elsewhere}</source>
        <translation>les numéros de ce pays n’ont pas de 0 devant&#x202f;: {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>no such number exists in {countries}{elsewhere}</source>
        <translation>ce numéro n’existe pas dans ce pays&#x202f;: {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>no country&apos;s numbers begin with +{code}{elsewhere}</source>
        <translation>les numéros d’aucun pays ne commencent par +{code}{elsewhere}</translation>
    </message>
    <message>
        <source>{countries} (+{code})</source>
        <translation>{countries} (+{code})</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>, and the office is in {country}</source>
        <translation>, et le bureau est dans ce pays&#x202f;: {country}</translation>
    </message>
    <message>
        <source>no name stands beside it; it is called after its e-mail</source>
        <translation>aucun nom n’est à côté&#x202f;; nommé d’après son courriel</translation>
    </message>
    <message>
        <source>its encoding is not said and was taken for {encoding}; say another with --encoding</source>
        <translation>son codage n’est pas indiqué et a été pris pour {encoding}&#x202f;; indiquez-en un autre avec --encoding</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}; name another with --encoding.</source>
        <translation>{name} n’est pas écrit en {encoding}&#x202f;; indiquez-en un autre avec --encoding.</translation>
    </message>
    <message>
        <source>{name} is no text. Copy the release&apos;s text into a .txt file and import that.</source>
        <translation>{name} n’est pas un texte. Copiez le texte du communiqué dans un fichier .txt et importez celui-ci.</translation>
    </message>
    <message>
        <source>{text} is not the number of an entry; a search shows the numbers.</source>
        <translation>{text} n’est pas le numéro d’une entrée&#x202f;; une recherche montre les numéros.</translation>
    </message>
    <message>
        <source>No entry has the number {number}; a search shows the numbers.</source>
        <translation>Aucune entrée n’a le numéro {number}&#x202f;; une recherche montre les numéros.</translation>
    </message>
    <message>
        <source>Entry {number} has the kind {kind}; give a number of the kind {wanted}.</source>
        <translation>L’entrée {number} est de type «&#x202f;{kind}&#x202f;»&#x202f;; il faut ici le numéro d’une entrée «&#x202f;{wanted}&#x202f;».</translation>
    </message>
    <message>
        <source>Several mailing lists are called {name}: {numbers}. Give a number.</source>
        <translation>Plusieurs listes de diffusion s’appellent {name}&#x202f;: {numbers}. Indiquez un numéro.</translation>
    </message>
    <message>
        <source>No mailing list is called {name}; search kind:list shows all there are.</source>
        <translation>Aucune liste de diffusion ne s’appelle {name}&#x202f;; search kind:list montre toutes celles qui existent.</translation>
    </message>
    <message>
        <source>{text} is neither an entry&apos;s number nor a part such as {examples}.</source>
        <translation>{text} n’est ni le numéro d’une entrée ni une partie telle que {examples}.</translation>
    </message>
    <message>
        <source>There is no {text}; show lists an entry&apos;s parts.</source>
        <translation>Il n’y a pas de {text}&#x202f;; show liste les parties d’une entrée.</translation>
    </message>
    <message>
        <source>Nothing has these words; showing similar names: {names}.</source>
        <translation>Rien ne contient ces mots&#x202f;; noms semblables affichés&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Below, similar names: {names}.</source>
        <translation>Plus bas, des noms semblables&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not known here; read as “{other}”.</source>
        <translation>« {name} » n’est pas connu ici&#x202f;; lu comme « {other} ».</translation>
    </message>
    <message>
        <source>There is no operator {name}; searched as words. Known: {known}.</source>
        <translation>Il n’y a pas d’opérateur {name}&#x202f;; cherché comme des mots. Connus&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Nothing is called {value} here, so {operator} finds nothing.</source>
        <translation>Rien ne s’appelle {value} ici, {operator} ne trouve donc rien.</translation>
    </message>
    <message>
        <source>{value} is no date; write verified:2026, verified:&lt;2026-05-01 or verified:never.</source>
        <translation>{value} n’est pas une date&#x202f;; écrivez verified:2026, verified:&lt;2026-05-01 ou verified:never.</translation>
    </message>
    <message>
        <source>{value} is no day; write as-of:2024-03-12.</source>
        <translation>{value} n’est pas un jour&#x202f;; écrivez as-of:2024-03-12.</translation>
    </message>
    <message>
        <source>As the directory stood on {day}.</source>
        <translation>Tel que l’annuaire était le {day}.</translation>
    </message>
    <message>
        <source>in a country, by code or name</source>
        <translation>dans un pays, par code ou nom</translation>
    </message>
    <message>
        <source>of a kind: people, ministry, NGO, media …</source>
        <translation>d’un type&#x202f;: people, ministry, NGO, media…</translation>
    </message>
    <message>
        <source>at an organisation</source>
        <translation>dans une organisation</translation>
    </message>
    <message>
        <source>with a title; or vacant, held, acting</source>
        <translation>avec un intitulé&#x202f;; ou vacant, held, acting</translation>
    </message>
    <message>
        <source>in a programme or a part of it</source>
        <translation>dans un programme ou une composante</translation>
    </message>
    <message>
        <source>in a programme that it funds</source>
        <translation>dans un programme qu’elle finance</translation>
    </message>
    <message>
        <source>focal point of a theme or programme; focal:any</source>
        <translation>point focal d’un thème ou d’un programme&#x202f;; focal:any</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>avec une étiquette</translation>
    </message>
    <message>
        <source>on a mailing list</source>
        <translation>sur une liste de diffusion</translation>
    </message>
    <message>
        <source>public, partners, internal or restricted</source>
        <translation>public, partners, internal ou restricted</translation>
    </message>
    <message>
        <source>verified on, before (&lt;) or since (&gt;) a date; or never</source>
        <translation>vérifié à une date, avant (&lt;) ou depuis (&gt;)&#x202f;; ou never</translation>
    </message>
    <message>
        <source>having a phone, email, address, photo, note, programme …</source>
        <translation>ayant un téléphone, e-mail, adresse, photo, note, programme …</translation>
    </message>
    <message>
        <source>without a phone, email, address, photo, note, programme …</source>
        <translation>sans téléphone, e-mail, adresse, photo, note, programme …</translation>
    </message>
    <message>
        <source>by a name alone</source>
        <translation>par un nom seulement</translation>
    </message>
    <message>
        <source>by a part of the e-mail address</source>
        <translation>par une partie de l’adresse électronique</translation>
    </message>
    <message>
        <source>by four digits of a phone number</source>
        <translation>par quatre chiffres d’un numéro de téléphone</translation>
    </message>
    <message>
        <source>by a note, tag or programme&apos;s name</source>
        <translation>par une note, une étiquette ou le nom d’un programme</translation>
    </message>
    <message>
        <source>all of it as the directory stood on a day</source>
        <translation>tout, tel que l’annuaire était un jour donné</translation>
    </message>
    <message>
        <source>The settings file {name} cannot be read. Mend it, or remove it to begin with the defaults.</source>
        <translation>Le fichier des paramètres {name} ne peut être lu. Réparez-le, ou supprimez-le pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>The settings file {name} could not be written: {why}. Make room, or set LIAISON_HOME.</source>
        <translation>Le fichier des paramètres {name} n’a pas pu être écrit&#x202f;: {why}. Faites de la place, ou définissez LIAISON_HOME.</translation>
    </message>
    <message>
        <source>{value} is not a country: give its name or its two letters, such as MZ.</source>
        <translation>{value} n’est pas un pays&#x202f;: donnez son nom ou ses deux lettres, par exemple MZ.</translation>
    </message>
    <message>
        <source>{value} is not a time zone: give its name, such as Africa/Maputo.</source>
        <translation>{value} n’est pas un fuseau horaire&#x202f;: donnez son nom, par exemple Africa/Maputo.</translation>
    </message>
    <message>
        <source>{value} is not one of the languages of blocks and sheets: en, fr, es, pt, ar.</source>
        <translation>{value} n’est pas une des langues des blocs et des fiches&#x202f;: en, fr, es, pt, ar.</translation>
    </message>
    <message>
        <source>The picture {name} could not be read: {why}. Choose another one.</source>
        <translation>L’image {name} n’a pas pu être lue&#x202f;: {why}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{name} is neither a PNG nor a JPEG picture. Choose one that is.</source>
        <translation>{name} n’est une image ni PNG ni JPEG. Choisissez-en une qui le soit.</translation>
    </message>
    <message>
        <source>Entry {number} cannot stand on a contact sheet.</source>
        <translation>L’entrée {number} ne peut figurer sur une fiche de contacts.</translation>
    </message>
    <message>
        <source>The logo {name} cannot be read: {why}. Choose another one in the settings, or none.</source>
        <translation>Le logo {name} ne peut être lu&#x202f;: {why}. Choisissez-en un autre dans les paramètres, ou aucun.</translation>
    </message>
    <message>
        <source>{name}: this machine has no font for {characters}; install one and make the sheet again</source>
        <translation>{name}&#x202f;: cette machine n’a pas de police pour {characters}&#x202f;; installez-en une et refaites la fiche</translation>
    </message>
    <message>
        <source>{name}: too long for the sheet, so it ends with … there</source>
        <translation>{name}&#x202f;: trop long pour la fiche, il y finit donc par …</translation>
    </message>
    <message>
        <source>The logo is no picture that can be printed; choose a PNG or JPEG file.</source>
        <translation>Le logo n’est pas une image imprimable&#x202f;; choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>A sheet needs a part of the system that is missing here ({why}). Start run.py once: it says how to install it.</source>
        <translation>Une fiche demande une partie du système qui manque ici ({why}). Lancez une fois run.py&#x202f;: il indique comment l’installer.</translation>
    </message>
    <message>
        <source>The contact sheet {name} is kept, number {number}. Undo takes it back.</source>
        <translation>La fiche de contacts {name} est gardée, numéro {number}. Undo l’annule.</translation>
    </message>
    <message>
        <source>line {line} is not in the encoding it names; it was read as {used}</source>
        <translation>la ligne {line} n’est pas dans le codage qu’elle nomme&#x202f;; elle a été lue comme {used}</translation>
    </message>
    <message>
        <source>the {name} of line {line} is damaged and was left out</source>
        <translation>{name}, ligne {line}&#x202f;: endommagé, écarté</translation>
    </message>
    <message>
        <source>line {line} does not say its encoding; it was read as {used}</source>
        <translation>la ligne {line} ne dit pas son codage&#x202f;; elle a été lue comme {used}</translation>
    </message>
    <message>
        <source>the photo of line {line} is no picture that can be kept</source>
        <translation>la photo de la ligne {line} n’est pas une image qui puisse être gardée</translation>
    </message>
    <message>
        <source>the note of line {line} is very long: {count} characters</source>
        <translation>la note de la ligne {line} est très longue&#x202f;: {count} caractères</translation>
    </message>
    <message>
        <source>the date {value} of line {line} can be read in two ways or in none; it was kept as it is</source>
        <translation>la date {value} de la ligne {line} peut se lire de deux façons ou d’aucune&#x202f;; elle est conservée telle quelle</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>l’adresse web</translation>
    </message>
    <message>
        <source>the second phone number</source>
        <translation>le deuxième numéro de téléphone</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>l’intitulé</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>{name} does not fit on a QR code that a phone reads: {size} bytes, and {most} are the most. Shorten the name or the e-mail address, or send a .vcf file.</source>
        <translation>{name} ne tient pas dans un code QR lisible par un téléphone&#x202f;: {size} octets, et le maximum est {most}. Abrégez le nom ou le courriel, ou envoyez un fichier .vcf.</translation>
    </message>
    <message>
        <source>the card has no name, organisation, e-mail or phone to call it by</source>
        <translation>la carte n’a ni nom, ni organisation, ni courriel, ni téléphone pour la nommer</translation>
    </message>
    <message>
        <source>the card has no name; it is called {name}</source>
        <translation>la carte n’a pas de nom&#x202f;; elle s’appelle {name}</translation>
    </message>
    <message>
        <source>the name is longer than {limit} characters and was cut</source>
        <translation>le nom dépasse {limit} caractères et a été coupé</translation>
    </message>
    <message>
        <source>the name holds signs that turn the reading direction; they were taken out</source>
        <translation>le nom contient des signes qui inversent le sens de lecture&#x202f;; ils ont été retirés</translation>
    </message>
    <message>
        <source>There is no card in {name}: a vCard file has lines BEGIN:VCARD and END:VCARD. Export it again from its program.</source>
        <translation>Il n’y a pas de carte dans {name}&#x202f;: un fichier vCard a des lignes BEGIN:VCARD et END:VCARD. Exportez-le à nouveau depuis son logiciel.</translation>
    </message>
    <message>
        <source>{value} stands in the note: Outlook has no more room for its kind</source>
        <translation>{value} figure dans la note&#x202f;: Outlook n’a plus de place pour ce type</translation>
    </message>
    <message>
        <source>{value} stands in the note: Outlook has one organisation a card</source>
        <translation>{value} figure dans la note&#x202f;: Outlook a une organisation par carte</translation>
    </message>
    <message>
        <source>the name {value}: vCard 2.1 has no place for it</source>
        <translation>le nom {value}&#x202f;: vCard 2.1 n’a pas de place pour lui</translation>
    </message>
    <message>
        <source>languages: vCard 2.1 has no place for them</source>
        <translation>langues&#x202f;: vCard 2.1 n’a pas de place pour elles</translation>
    </message>
    <message>
        <source>{value}: vCard 2.1 has no place for it</source>
        <translation>{value}&#x202f;: vCard 2.1 n’a pas de place pour cela</translation>
    </message>
    <message>
        <source>the date of death</source>
        <translation>la date de décès</translation>
    </message>
    <message>
        <source>the grammatical gender</source>
        <translation>le genre grammatical</translation>
    </message>
    <message>
        <source>the birthday {value}: Outlook passes over a date without its year or its day</source>
        <translation>l’anniversaire {value}&#x202f;: Outlook ignore une date sans son année ou son jour</translation>
    </message>
    <message>
        <source>the anniversary {value}: Outlook passes over a date without its year or its day</source>
        <translation>la date anniversaire {value}&#x202f;: Outlook ignore une date sans son année ou son jour</translation>
    </message>
    <message>
        <source>other properties of the card it came from: {names}</source>
        <translation>d’autres propriétés de la carte dont elle provient&#x202f;: {names}</translation>
    </message>
    <message>
        <source>the comma of the tag {value}: vCard 2.1 separates tags by it</source>
        <translation>la virgule de l’étiquette {value}&#x202f;: vCard 2.1 sépare par elle les étiquettes</translation>
    </message>
    <message>
        <source>the label {value}: vCard 2.1 has a few fixed ones</source>
        <translation>le libellé {value}&#x202f;: vCard 2.1 n’en a que quelques-uns, fixes</translation>
    </message>
    <message>
        <source>the photo in its full size or kind: phones get it smaller, as JPEG</source>
        <translation>la photo dans sa taille ou son format d’origine&#x202f;: les téléphones la reçoivent plus petite, en JPEG</translation>
    </message>
    <message>
        <source>the hours of {value}: no card has a place for them</source>
        <translation>les horaires de {value}&#x202f;: aucune carte n’a de place pour eux</translation>
    </message>
    <message>
        <source>the relationship with {name}: vCard 2.1 has no place for it</source>
        <translation>la relation avec {name}&#x202f;: vCard 2.1 n’a pas de place pour elle</translation>
    </message>
    <message>
        <source>in which capacity she works at {value}: no card has a place for it</source>
        <translation>la qualité dans laquelle cette personne travaille à {value}&#x202f;: aucune carte n’a de place pour elle</translation>
    </message>
    <message>
        <source>the search {value}, which finds more people for the list: no card has a place for it</source>
        <translation>la recherche {value}, qui trouve d’autres personnes pour la liste&#x202f;: aucune carte n’a de place pour elle</translation>
    </message>
    <message>
        <source>that {value} is expressly not on the list: no card has a place for it</source>
        <translation>que {value} ne figure expressément pas sur la liste&#x202f;: aucune carte n’a de place pour cela</translation>
    </message>
    <message>
        <source>who is on the list: vCard 2.1 has no place for it</source>
        <translation>qui figure sur la liste&#x202f;: vCard 2.1 n’a pas de place pour cela</translation>
    </message>
    <message>
        <source>who is on the list, for Android: it shows a contact of this name, Apple&apos;s phones and computers a group</source>
        <translation>qui figure sur la liste, pour Android&#x202f;: il affiche un contact de ce nom, les appareils Apple un groupe</translation>
    </message>
    <message>
        <source>the card says nothing: no name, organisation, e-mail or phone</source>
        <translation>la carte ne dit rien&#x202f;: ni nom, ni organisation, ni courriel, ni téléphone</translation>
    </message>
    <message>
        <source>the card is larger than {limit} MB</source>
        <translation>la carte dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>cards stand inside each other more than {limit} deep</source>
        <translation>des cartes sont imbriquées sur plus de {limit} niveaux</translation>
    </message>
    <message>
        <source>the card had no end; what stood before the next one was taken</source>
        <translation>la carte n’avait pas de fin&#x202f;; ce qui précède la suivante a été pris</translation>
    </message>
    <message>
        <source>the card had no beginning; what stood before its end was taken</source>
        <translation>la carte n’avait pas de début&#x202f;; ce qui précédait sa fin a été repris</translation>
    </message>
    <message>
        <source>line {line} is no property and was passed over</source>
        <translation>la ligne {line} n’est pas une propriété et a été ignorée</translation>
    </message>
    <message>
        <source>line {line} has a comma where a semicolon belongs; it was read as one</source>
        <translation>la ligne {line} a une virgule là où il faut un point-virgule&#x202f;; elle a été lue ainsi</translation>
    </message>
    <message>
        <source>line {line} is longer than {limit} MB and was passed over</source>
        <translation>la ligne {line} dépasse {limit} Mo et a été ignorée</translation>
    </message>
    <message>
        <source>the card has more than {limit} properties; the others were left out</source>
        <translation>la carte a plus de {limit} propriétés&#x202f;; les autres ont été écartées</translation>
    </message>
    <message>
        <source>Another day is shown, so nothing is changed. Go back to today first.</source>
        <translation>Un autre jour est affiché, rien n’est donc modifié. Revenez d’abord à aujourd’hui.</translation>
    </message>
    <message>
        <source>The cards in {name} are larger than {limit} MB; unpack them and import them in parts.</source>
        <translation>Les cartes dans {name} dépassent {limit} Mo&#x202f;; décompressez-les et importez-les par parties.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; unpack it and import the files in it.</source>
        <translation>{name} est protégé par un mot de passe&#x202f;; décompressez-le et importez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked. Make or download it again.</source>
        <translation>{name} est endommagé&#x202f;: il ne peut être décompressé. Refaites-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>In {name} archives stand inside each other more than {limit} deep; unpack it and import what is in it.</source>
        <translation>Dans {name}, des archives sont imbriquées sur plus de {limit} niveaux&#x202f;; décompressez-le et importez ce qu’il contient.</translation>
    </message>
    <message>
        <source>The cards in {name} are more than can be read at once; export them in parts and import those.</source>
        <translation>Les cartes de {name} sont plus nombreuses qu’on ne peut en lire d’un coup&#x202f;; exportez-les par parties et importez celles-ci.</translation>
    </message>
    <message>
        <source>{name} is damaged: as {kind} it cannot be read any further than line {line}, column {column}. Export the contacts again, as vCards (.vcf) if there is a choice.</source>
        <translation>{name} est endommagé&#x202f;: en tant que {kind}, il ne peut être lu au-delà de la ligne {line}, colonne {column}. Exportez à nouveau les contacts, en vCards (.vcf) si vous avez le choix.</translation>
    </message>
    <message>
        <source>{name} holds contacts as {kind}, which is not read here. Export them as vCards (.vcf) and import those.</source>
        <translation>{name} contient des contacts en {kind}, ce qui n’est pas lu ici. Exportez-les en vCards (.vcf) et importez celles-ci.</translation>
    </message>
    <message>
        <source>{name} is a web page, and no card is on it: the site may have asked you to sign in, or reported an error. Open it in a browser to see which, and download the contacts again.</source>
        <translation>{name} est une page web, sans aucune carte&#x202f;: le site vous a peut-être demandé de vous connecter, ou a signalé une erreur. Ouvrez-la dans un navigateur pour le voir, et téléchargez à nouveau les contacts.</translation>
    </message>
    <message>
        <source>{name} is a calendar (iCalendar): it holds appointments, and no contacts. Export the contacts as vCards (.vcf).</source>
        <translation>{name} est un calendrier (iCalendar)&#x202f;: il contient des rendez-vous, et aucun contact. Exportez les contacts en vCards (.vcf).</translation>
    </message>
    <message>
        <source>As the file says of other lines</source>
        <translation>Comme le fichier le dit d’autres lignes</translation>
    </message>
    <message>
        <source>The search index is damaged: nothing can be found until it is built anew.</source>
        <translation>L’index de recherche est endommagé&#x202f;: rien ne peut être trouvé avant sa reconstruction.</translation>
    </message>
    <message>
        <source>the number of the duty post</source>
        <translation>le numéro du poste de permanence</translation>
    </message>
    <message>
        <source>the first day (today when not said)</source>
        <translation>le premier jour (aujourd’hui si rien n’est dit)</translation>
    </message>
    <message>
        <source>the last day (a week when not said)</source>
        <translation>le dernier jour (une semaine si rien n’est dit)</translation>
    </message>
    <message>
        <source>whose turn it is at a duty post, day by day</source>
        <translation>à qui le tour à un poste de permanence, jour par jour</translation>
    </message>
    <message>
        <source>give days at a duty post to somebody; they are taken from who had them</source>
        <translation>donner à quelqu’un des jours à un poste de permanence&#x202f;; ils sont retirés à qui les avait</translation>
    </message>
    <message>
        <source>the first day, or a time of it such as 2026-11-24T18:00</source>
        <translation>le premier jour, ou une heure de ce jour, par exemple 2026-11-24T18:00</translation>
    </message>
    <message>
        <source>the last day, or its time (the end of the first day when not said)</source>
        <translation>le dernier jour, ou son heure (la fin du premier jour si rien n’est dit)</translation>
    </message>
    <message>
        <source>only this person&apos;s time is taken, by number</source>
        <translation>seul le temps de cette personne est retiré, par son numéro</translation>
    </message>
    <message>
        <source>the number of the person; nobody when not said</source>
        <translation>le numéro de la personne&#x202f;; personne si rien n’est dit</translation>
    </message>
    <message>
        <source>Change the rota of {name}</source>
        <translation>Modifier le tour de permanence de {name}</translation>
    </message>
    <message>
        <source>what somebody has of a rota goes to another time, or to somebody else</source>
        <translation>ce que quelqu’un a d’un tour de permanence va à une autre heure, ou à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the number of who has it</source>
        <translation>le numéro de qui l’a</translation>
    </message>
    <message>
        <source>where it begins now: a day, or a time such as 2026-11-24T18:00</source>
        <translation>où il commence maintenant&#x202f;: un jour, ou une heure, par exemple 2026-11-24T18:00</translation>
    </message>
    <message>
        <source>where it ends now (the end of the turn when not said)</source>
        <translation>où il se termine maintenant (la fin du tour si rien n’est dit)</translation>
    </message>
    <message>
        <source>where it begins then; a day alone keeps the time of day</source>
        <translation>où il commence ensuite&#x202f;; un jour seul garde l’heure</translation>
    </message>
    <message>
        <source>where it ends then (as long as it was when not said)</source>
        <translation>où il finit ensuite (aussi long qu’avant si rien n’est dit)</translation>
    </message>
    <message>
        <source>the number of who has it then</source>
        <translation>le numéro de qui l’a ensuite</translation>
    </message>
    <message>
        <source>Move a turn in the rota of {name}</source>
        <translation>Déplacer un tour de {name}</translation>
    </message>
    <message>
        <source>a stretch of a rota again, once or so many times; what stood there gives way</source>
        <translation>une partie d’un tour de permanence encore une fois, ou plusieurs&#x202f;; ce qui s’y trouvait cède la place</translation>
    </message>
    <message>
        <source>the day on which the copy begins (right after when not said)</source>
        <translation>le jour où la copie commence (juste après si rien n’est dit)</translation>
    </message>
    <message>
        <source>how many times, up to 52</source>
        <translation>combien de fois, jusqu’à 52</translation>
    </message>
    <message>
        <source>Repeat the rota of {name}</source>
        <translation>Répéter le tour de permanence de {name}</translation>
    </message>
    <message>
        <source>the rota as a calendar file (.ics), in the duty station&apos;s time</source>
        <translation>le tour de permanence en fichier d’agenda (.ics), à l’heure du lieu d’affectation</translation>
    </message>
    <message>
        <source>who will see it</source>
        <translation>qui le verra</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>{name} has no turn between {begins} and {ends}; see who has: rota {number}.</source>
        <translation>{name} n’a aucun tour entre {begins} et {ends}&#x202f;; voyez qui en a&#x202f;: rota {number}.</translation>
    </message>
    <message>
        <source>until: {name} holds {post} without an end; say until when the time is hers that is to be moved.</source>
        <translation>until&#x202f;: {name} occupe {post} sans fin&#x202f;; dites jusqu’à quand va la période à déplacer.</translation>
    </message>
    <message>
        <source>times: a rota is repeated from once to {most} times; {times} is not between.</source>
        <translation>times: un tour de permanence se répète de une à {most} fois&#x202f;; {times} n’en est pas.</translation>
    </message>
    <message>
        <source>Nobody is on duty from {begins} to {ends}, so there is nothing to repeat. Give somebody time first.</source>
        <translation>Personne n’est de permanence du {begins} au {ends}&#x202f;: il n’y a rien à répéter. Donnez d’abord des heures à quelqu’un.</translation>
    </message>
    <message>
        <source>to: a rota is repeated after itself, and {first} lies within it or before it; name a later day.</source>
        <translation>to: un tour de permanence se répète après lui-même, et {first} s’y trouve ou le précède&#x202f;; indiquez un jour plus tardif.</translation>
    </message>
    <message>
        <source>until: the rota would end on {last}, before it begins on {first}.</source>
        <translation>until: le tour de permanence finirait le {last}, avant de commencer le {first}.</translation>
    </message>
    <message>
        <source>Nobody is on duty as {post} from {first} to {last}. Give days with: set-rota.</source>
        <translation>Personne n’est de permanence comme {post} du {first} au {last}. Donnez des jours avec&#x202f;: set-rota.</translation>
    </message>
    <message>
        <source>{post} is {level}, so its rota is not for {audience}. Write it for a narrower audience.</source>
        <translation>{post} est d’audience {level} : son tour de service ne peut pas aller à {audience}. Écrivez-le pour une audience plus étroite.</translation>
    </message>
    <message>
        <source>{count} turns given, until {last}</source>
        <translation>{count} tours donnés, jusqu’au {last}</translation>
    </message>
    <message>
        <source>{count} turns written to {file}</source>
        <translation>{count} tours écrits dans {file}</translation>
    </message>
    <message>
        <source>{text} is no filter of focal points. There are programme=, country=, state=, kind=, organization=, alternate=none and unverified=2025-11-25 or unverified=never.</source>
        <translation>{text} n’est pas un filtre de points focaux. Il y a programme=, country=, state=, kind=, organization=, alternate=none et unverified=2025-11-25 ou unverified=never.</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand; read as {other}.</source>
        <translation>Rien ne contient ces mots tels quels&#x202f;; compris comme {other}.</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand; read as {other}, in other forms and languages too.</source>
        <translation>Rien ne contient ces mots tels quels&#x202f;; compris comme {other}, aussi sous d’autres formes et dans d’autres langues.</translation>
    </message>
    <message>
        <source>The entry with the number {number}.</source>
        <translation>L’entrée numéro {number}.</translation>
    </message>
    <message>
        <source>Whom {part} belongs to.</source>
        <translation>À qui appartient {part}.</translation>
    </message>
    <message>
        <source>Nothing has this word for word; showing what has the words in any order.</source>
        <translation>Rien ne contient ceci mot pour mot&#x202f;; voici ce qui contient ces mots dans un ordre quelconque.</translation>
    </message>
    <message>
        <source>Nothing has all of this; showing who has one of the {count} names.</source>
        <translation>Rien ne contient tout cela&#x202f;; voici qui porte l’un des {count} noms.</translation>
    </message>
    <message>
        <source>Nothing has all of this; showing who has the address or the number.</source>
        <translation>Rien ne contient tout cela&#x202f;; voici qui a l’adresse ou le numéro.</translation>
    </message>
    <message>
        <source>Nobody has {address}; showing who has the name.</source>
        <translation>Personne n’a {address}&#x202f;; voici qui porte ce nom.</translation>
    </message>
    <message>
        <source>Nobody has {address}; showing similar addresses: {addresses}.</source>
        <translation>Personne n’a {address}&#x202f;; adresses semblables affichées&#x202f;: {addresses}.</translation>
    </message>
    <message>
        <source>Nothing has all of these words; without “{words}”:</source>
        <translation>Rien ne contient tous ces mots&#x202f;; sans « {words} »&#x202f;:</translation>
    </message>
    <message>
        <source>Of {count} addresses not here: {addresses}.</source>
        <translation>Sur {count} adresses, ne sont pas ici&#x202f;: {addresses}.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} rows and no more: choose CSV, or fewer entries.</source>
        <translation>Une feuille Excel contient {most} lignes et pas davantage&#x202f;: choisissez CSV, ou moins d’entrées.</translation>
    </message>
    <message>
        <source>That was stopped; nothing of it was stored.</source>
        <translation>Arrêté&#x202f;; rien n’en a été enregistré.</translation>
    </message>
    <message>
        <source>Making entries findable… {percent} %</source>
        <translation>Préparation de la recherche… {percent} %</translation>
    </message>
    <message>
        <source>Deleting… {percent} %</source>
        <translation>Suppression… {percent} %</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Funded by</source>
        <translation>Financé par</translation>
    </message>
    <message>
        <source>Focal point for</source>
        <translation>Point focal pour</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Has no</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>télécopie</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>messagerie</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>focal-point duty</source>
        <translation>fonction de point focal</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>held</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>n’importe lequel</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>Not {filter}: {value}</source>
        <translation>Pas {filter}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>before {day} or never</source>
        <translation>avant le {day} ou jamais</translation>
    </message>
    <message>
        <source>until {day} or never</source>
        <translation>jusqu’au {day} ou jamais</translation>
    </message>
    <message>
        <source>after {day}</source>
        <translation>après le {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>Without an alternate</source>
        <translation>Sans suppléant</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Not verified since {day}</source>
        <translation>Non vérifié depuis le {day}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>post</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>liste de diffusion</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>fiche de contacts</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>coordonnée</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>place on a list</source>
        <translation>place sur une liste</translation>
    </message>
    <message>
        <source>place on a sheet</source>
        <translation>place sur une fiche</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>point focal</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>part in a programme</source>
        <translation>participation à un programme</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>country covered</source>
        <translation>pays couvert</translation>
    </message>
    <message>
        <source>succession</source>
        <translation>succession</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#x202f;: {before} → {after}</translation>
    </message>
    <message>
        <source>{part} · {text}</source>
        <translation>{part} · {text}</translation>
    </message>
    <message>
        <source>{kind} {label}</source>
        <translation>{kind} {label}</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>Ajouté&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Retiré&#x202f;: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>{phone}: {problem}. The text as received is kept in any case.</source>
        <translation>{phone}&#x202f;: {problem}. Le texte reçu est conservé dans tous les cas.</translation>
    </message>
    <message>
        <source>Use {phone}</source>
        <translation>Utiliser {phone}</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Leave the phone out</source>
        <translation>Omettre le téléphone</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>stay out of this import until you choose</source>
        <translation>restent hors de cet import tant que vous n’avez pas choisi</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>could not be read; Save rejected… keeps them</source>
        <translation>illisibles&#x202f;; «&#x202f;Enregistrer les rejets…&#x202f;» les conserve</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>already in the directory with the same details</source>
        <translation>déjà dans l’annuaire avec les mêmes coordonnées</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Avant le nom</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Après le nom</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversaire de mariage</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Date de décès</translation>
    </message>
    <message>
        <source>Grammatical gender</source>
        <translation>Genre grammatical</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>matched by UID</source>
        <translation>reconnu par l’UID</translation>
    </message>
    <message>
        <source>matched by e-mail</source>
        <translation>reconnu par le courriel</translation>
    </message>
    <message>
        <source>matched by phone</source>
        <translation>reconnu par le téléphone</translation>
    </message>
    <message>
        <source>matched by name and office</source>
        <translation>reconnu par le nom et le bureau</translation>
    </message>
    <message>
        <source>matched by name</source>
        <translation>reconnu par le nom</translation>
    </message>
    <message>
        <source>as you decided</source>
        <translation>comme vous l’avez décidé</translation>
    </message>
    <message>
        <source>as you decided: somebody new</source>
        <translation>comme vous l’avez décidé&#x202f;: nouvelle personne</translation>
    </message>
    <message>
        <source>as you decided: ours holds</source>
        <translation>comme vous l’avez décidé&#x202f;: le nôtre vaut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Card at line {line}</source>
        <translation>Carte à la ligne {line}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <translation>Celui du fichier</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Le même</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Le nôtre</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Prendre celui du fichier</translation>
    </message>
    <message>
        <source>One person: add to ours</source>
        <translation>Une personne&#x202f;: ajouter à la nôtre</translation>
    </message>
    <message>
        <source>The same: add to ours</source>
        <translation>Le même&#x202f;: ajouter au nôtre</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>This is made for {most} entries at most, and {chosen} are chosen. A table takes them all.</source>
        <translation>Ceci est prévu pour {most} entrées au plus, et {chosen} sont choisies. Un tableau les prend toutes.</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exporter un tableau</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <source>{begin} – now</source>
        <translation>{begin} – aujourd’hui</translation>
    </message>
    <message>
        <source>until {end} at the latest</source>
        <translation>jusqu’au {end} au plus tard</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’au {end}</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>à partir du {begin}</translation>
    </message>
    <message>
        <source>{begin} – {end}</source>
        <translation>{begin} – {end}</translation>
    </message>
    <message>
        <source>since {begin}</source>
        <translation>depuis {begin}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>This machine has no printer. Save the PDF and print it where there is one.</source>
        <translation>Cette machine n’a pas d’imprimante. Enregistrez le PDF et imprimez-le là où il y en a une.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Envoyé à {printer}.</translation>
    </message>
</context>
<context>
    <name>rota</name>
    <message>
        <source>Nobody, {hours}</source>
        <translation>Personne, {hours}</translation>
    </message>
    <message>
        <source>no such hour</source>
        <translation>cette heure n’existe pas</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>away; {name} stands in</source>
        <translation>absent&#x202f;; {name} remplace</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>de {begin} à {end}</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>dès {begin}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’à {end}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>nobody {hours}</source>
        <translation>personne {hours}</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>couvert</translation>
    </message>
    <message>
        <source>Saved {file}: {count}.</source>
        <translation>Enregistré {file}&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{saved} Left out: {names}.</source>
        <translation>{saved} Écartés&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>{day}, {begin} to {end}</source>
        <translation>{day}, de {begin} à {end}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time}, {name}</source>
        <translation>{time}, {name}</translation>
    </message>
    <message>
        <source>{turn}, away</source>
        <translation>{turn}, absent</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Away {day}</source>
        <translation>Absent {day}</translation>
    </message>
    <message>
        <source>Away {first} to {last}</source>
        <translation>Absent du {first} au {last}</translation>
    </message>
    <message>
        <source>{away}; {name} stands in</source>
        <translation>{away}&#x202f;; {name} remplace</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listes de diffusion</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation>Fiches de contacts</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Filled</source>
        <translation>Pourvu</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>avec titulaire</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Par intérim</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>par intérim</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Échéance proche</translation>
    </message>
    <message>
        <source>end soon</source>
        <translation>à échéance proche</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>not verified for a year</source>
        <translation>à revérifier</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>sans titulaire</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>à désigner</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Non attendu</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Name someone…</source>
        <translation>Désigner…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passation…</translation>
    </message>
    <message>
        <source>Ask to confirm…</source>
        <translation>Faire confirmer…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Toujours exact</translation>
    </message>
    <message>
        <source>Name an alternate…</source>
        <translation>Désigner un suppléant…</translation>
    </message>
    <message>
        <source>Own offices</source>
        <translation>Bureaux propres</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Ministères</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>UN agencies</source>
        <translation>Organismes des Nations Unies</translation>
    </message>
    <message>
        <source>NGOs</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Diplomatic missions</source>
        <translation>Missions diplomatiques</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
</context>
<context>
    <name>ties</name>
    <message>
        <source>Choose from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>post</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>affectation</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>liste de diffusion</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>fiche de contacts</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>Bureau propre</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation>Forces de l’ordre</translation>
    </message>
    <message>
        <source>Justice and oversight</source>
        <translation>Justice et contrôle</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation>Organisme des Nations Unies</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Mission diplomatique</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Milieu universitaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Par intérim</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>Fonctionnaire responsable</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>Dans son écriture d’origine</translation>
    </message>
    <message>
        <source>As it is spoken</source>
        <translation>Comme il se prononce</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Extending</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Implementing</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Homologue</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>refers cases to</source>
        <translation>oriente des cas vers</translation>
    </message>
    <message>
        <source>coordinates with</source>
        <translation>coordonne avec</translation>
    </message>
    <message>
        <source>oversees</source>
        <translation>supervise</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>rend compte à</translation>
    </message>
    <message>
        <source>assistant of</source>
        <translation>assiste</translation>
    </message>
    <message>
        <source>colleague of</source>
        <translation>collègue de</translation>
    </message>
    <message>
        <source>spouse of</source>
        <translation>conjoint de</translation>
    </message>
    <message>
        <source>contact of</source>
        <translation>contact de</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scission</translation>
    </message>
    <message>
        <source>Founded anew under another name</source>
        <translation>Nouvelle fondation sous un autre nom</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>bip</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistant</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Additional name</source>
        <translation>Nom additionnel</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titre après le nom</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Ordre du nom</translation>
    </message>
    <message>
        <source>Grammatical gender</source>
        <translation>Genre grammatical</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversaire de mariage</translation>
    </message>
    <message>
        <source>Not to be e-mailed</source>
        <translation>Ne pas contacter par courriel</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Date de décès</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Préféré</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Shared mailbox</source>
        <translation>Boîte partagée</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Verified how</source>
        <translation>Mode de vérification</translation>
    </message>
    <message>
        <source>Mail came back on</source>
        <translation>Courriel revenu le</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lieu d’affectation</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Boîte postale</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Towards country</source>
        <translation>Envers le pays</translation>
    </message>
    <message>
        <source>Towards organisation</source>
        <translation>Envers l’organisation</translation>
    </message>
</context>
</TS>
