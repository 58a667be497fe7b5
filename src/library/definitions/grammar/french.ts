import { words } from '../../language/word-list.ts';
import type { Grammar } from './grammar.ts';
import { subjectThen } from './is-a.ts';
import { romanceGrammar } from './romance.ts';

const PREPOSITIONS = words(`
  de d du des à au aux en dans avec sans par pour sur sous entre vers chez depuis jusque contre selon durant pendant
  après avant comme hors et ou vs of to for and
`);

/** The French `Grammar`. */
export const FRENCH: Grammar = romanceGrammar({
  elision: /(?<!\p{L})((?:l|d|qu|lorsqu|puisqu|jusqu|s|n|c|j|m|t)['’])(?=\p{L})/giu,
  plural: /(?:aux|al|s|x|e)$/,
  sentenceWords: words(`
    je tu il elle on nous vous ils elles me te se lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos
    j m t s n c est sont était étaient sera seront être ont avait peut peuvent doit doivent fait font va vont faut ce
    cet cette ces ceci cela ça ici là si quand lorsque lorsqu parce car mais ni donc or puisque ne pas qu que qui
    quoi dont où comment pourquoi quel quelle quels quelles combien très aussi seulement déjà toujours jamais souvent
    alors chaque tout toute tous toutes i you we it is are was has have can will this that if when how why what which
    not
  `),
  articles: words('le la les l un une the'),
  prepositions: PREPOSITIONS,
  genitives: words('de d du des à au aux of'),
  counts: words(
    'deux trois quatre cinq six sept huit neuf dix plusieurs quelques certains certaines',
  ),
  verbs: words(`
    accepte accueille affecte affiche agit ajoute aide améliore analyse appartient applique apporte assure attribue
    augmente autorise bloque calcule capte change chiffre choisit combine commence comporte comprend comprennent
    concerne conduit configure connecte conserve consiste consistent constitue constituent construit contient
    contiennent contribue convertit correspond correspondent crée créent décide déclenche décrit décrivent définit
    définissent délivre désigne désignent détecte détermine déterminent détruit devient diminue dirige distingue
    distribue divise donne donnent écoute écrit effectue effectuent élimine émet empêche empêchent encapsule engendre
    entraîne entre envoie évalue évite explique exprime facilite fixe fonctionne fonctionnent forment fournit
    fournissent garantit gère gèrent identifie implique inclut incluent indique indiquent informe inhibe intervient
    introduit joue lance libère lie limite lit localise maintient mesure met mettent modifie montre nécessite obtient
    occupe offre offrent optimise organise parcourt participe participent passe permet permettent place porte possède
    possèdent prend prennent prépare présente présentent produit produisent propose protège provient provoque réalise
    reçoit reçoivent recherche récupère réduit regroupe regroupent relie relient remplace remplit renvoie repose
    représente représentent résout respecte retourne réunit sépare sert servent signifie simplifie situe stimule
    stocke stockent suit supprime surveille synthétise teste traduit traite transforme transmet transporte
    transportent trouve trouvent utilise utilisent vérifie vérifient vise visent
  `),
  finiteWords: words(`
    dépend dépendent existe existent reste restent est sont était étaient a ont peut peuvent doit doivent fait font
    va vont sera seront permet permettent
  `),
  reflexive: words('se s'),
  verbEnding: /\p{L}{2}(?:e|t|d|ent)$/u,
  objectArticles: words('le la les l un une'),
  infinitive: /(?:\p{L}{2}[^i\P{L}]er|(?:fi|li|pi|di|ri)er|\p{L}{2}[inmt]ir)$/u,
  comparatives: words(`
    meilleur meilleure meilleurs meilleures moindre pire plus moins haut haute bas basse rapide lent lente facile
    difficile simple gratuit bon bonne mauvais mauvaise même mêmes différent différents aucun aucune illimité absence
  `),
  adverb: /\p{L}{2}(?:ellement|ablement|iblement|amment|emment|ivement|iquement|alement|èrement)$/u,
  qualityEnding:
    /\p{L}{2}(?:[ai]bles?|euse?s?|eux|ives?|ifs?|iques?|els?|elles?|aux|ales?|aires?)$/u,
  entryWords: words(`
    c se s il quelque chose toute tout n'importe abréviation sigle acronyme synonyme dit dite
    utilisé utilisée utilisés utilisées conçu défini définie appelé appelée nommé nommée créé chargé chargée formé
    formée composé composée constitué constituée
    ensemble processus procédé méthode manière façon capacité action acte collection groupe série suite liste nombre
    quantité type forme partie nom lieu terme outil service système technique mesure unité programme fonction structure
    science étude phénomène mécanisme substance
  `),
  purposePrepositions: words('pour'),
  determiners: words(
    'le la les l un une des chaque tout toute tous toutes certains certaines quelque quelques autre',
  ),
  definiteArticles: words('le la les l des tout toute tous toutes'),
  adviceWords: words(`
    je tu elle on nous vous ils elles ce cet cette ces ceci cela ça son sa ses leur leurs mon ma notre nos votre vos
    ici là jamais toujours ne n pas si quand lorsque où par mais parce car puisque alors donc ensuite puis avant
    après pendant exemple ex e.g voir cf évitez éviter doit doivent faut peut peuvent devrait bon bonne mieux
    meilleur mauvais utile important facile difficile seulement aussi ainsi oui non comme selon sans avec plus moins
    très attention idem chez dans depuis grâce sauf même via sur en à pour au aux possible évident enfin finalement
    essentiel essentielle excellent idéal adapté adaptée parfait crucial fondamental nécessaire indispensable
    obligatoire
  `),
  equations: words('est sont'),
  relativeWords: words(
    'qui que qu dont où quoi lequel laquelle lesquels lesquelles auquel si quand comme comment parce',
  ),
  specifyingWords: words(`
    qui que qu dont où lequel laquelle lesquels lesquelles auquel duquel utilisé utilisée utilisés utilisées permettant
    servant visant
  `),
  sorts: words(`
    service outil système solution plateforme framework protocole langage bibliothèque programme application commande
    méthode processus procédé technique algorithme procédure mécanisme approche modèle standard norme ensemble
    collection groupe type unité élément composant composante partie couche attribut fonction lieu dispositif
    appareil réseau structure document fichier ressource phase étape mesure valeur espace région zone point objet
    entité instruction substance molécule protéine enzyme cellule organe tissu discipline branche état
  `),
  sortEnding: /\p{L}{2}(?:tion|sion|xion|ement|ité|age|ance|ence|isme)s?$/u,
  labelWords: words(`
    note notes nb remarque remarques exemple exemples ex cas usage usages utilisation utilisations utilité quand
    avantage avantages inconvénient inconvénients bénéfices atouts limites limite points point caractéristique
    caractéristiques conseil conseils astuce astuces avertissement important attention question questions réponse
    réponses explication explications raison raisons source sources référence références lien liens ressource
    ressources résumé synthèse aperçu introduction conclusion fait faits but buts objectif objectifs finalité
    résultat résultats rappel rappels exception exceptions contrainte contraintes notation exigence exigences
    prérequis hypothèse hypothèses recommandation recommandations pratique pratiques scénario scénarios solution
    solutions problème problèmes problématique idée idées type types sorte sortes option options étape étapes prix
    coût coûts format formats syntaxe entrée entrées sortie sorties défaut différence différences ressemblances
    comparaison voir détail détails description définition définitions signification contexte histoire historique
    auteur auteurs date version statut catégorie catégories titre nom noms responsabilité responsabilités rôle rôles
    fonction fonctions fonctionnement principe composition localisation structure propriété propriétés complexité
    preuve démonstration théorème lemme corollaire proposition conséquence conséquences cause causes effet effets
    exercice exercices application applications formule méthode procédure commande commandes contenu thème sujet
    symptômes traitement origine taille forme durée lieu quantité enjeux critère critères livrables acteurs moyens
  `),
  countedLabels: words(`
    étape option partie problème question cas scénario chapitre jour semaine module phase labo exercice figure tableau
    section leçon tâche point règle unité cours séance niveau
  `),
  labelAdjectives: words(`
    principal principale principaux principales clé clés commun communs bon bonne bonnes autre autres importants
    importante importantes possible possibles général générale généraux petit petite grand grande quelques
    supplémentaire supplémentaires fréquent fréquents typique forts faibles fort faible
  `),
  announcedTerms: words(`
    termes terminologie glossaire vocabulaire définitions définition concepts notions notations types classes
    catégories éléments composants parties couches niveaux modèles services outils commandes méthodes fonctions
    opérations opérateurs paramètres arguments attributs champs états rôles phases lois principes théorèmes acronymes
    sigles étapes
  `),
  announcedQualities: words(`
    bénéfice bénéfices avantage avantages inconvénient inconvénients limitation limitations limites pourquoi raisons
    usage usages utilisation utilité utilités caractéristiques pratiques recommandations conseils considérations
    problème problèmes responsabilités exigences prérequis procédure comment configuration installation instructions
    questions prix coût coûts références ressources liens bibliographie sources exemple exemples objectif objectifs
    différences enjeux causes conséquences symptômes traitement exercice exercices
  `),
  glossary:
    /^(?:glossaire|terminologie|vocabulaire|lexique|définitions?|(?:concepts?|notions|termes)(?: (?:clés?|de base|importants?|essentiels))?|termes et définitions|acronymes)$/,
  meaningHead:
    /^(?:définition|signification|sens|description|explication|à quoi ça sert|désignation|rôle|utilité)$/,
  isA: [
    /^(?:il s['’]agit|c['’]est) (?:d['’])?(?=(?:un|une)\s)(?!un (?:peu|bon|exemple)|une? des|l[ea]s? (?:plus|moins|même))/i,
    /^on (?:appelle|nomme) (\*\*[^*\n]{1,60}\*\*|[^.:;,!?\n]{1,60}?) (?=(?:un|une|le|la|les|tout|toute|l['’])(?:\s|(?<=['’])))/i,
    subjectThen(
      String.raw`(?:est|sont)\s+(?=(?:un|une|des|le|la|les|tout|toute|l['’])(?:\s|(?<=['’])))(?!un (?:peu|bon|exemple)|une? des|l[ea]s? (?:plus|moins|même))`,
    ),
    subjectThen(
      String.raw`(?=(?:désigne|désignent|permet|permettent|consiste à|consiste en|signifie|représente|sert à|correspond à|regroupe)\s)`,
    ),
  ],
});
