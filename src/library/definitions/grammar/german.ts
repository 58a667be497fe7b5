import { words } from '../../language/word-list.ts';
import {
  COMPARATIVES,
  COUNTS,
  FINITE_WORDS,
  LABEL_ENDING,
  LABEL_WORDS,
  PREPOSITIONS,
  QUALITY_ENDING,
  SORT_ENDING,
  SORTS,
  STATEMENT_VERBS,
} from './german-words.ts';
import type { Grammar } from './grammar.ts';
import { subjectThen } from './is-a.ts';
import { wordsOf } from './words.ts';

/** After a comma, words that look like articles are relative pronouns; `welche` always is one. */
const RELATIVE_PRONOUN =
  /,\s+((?:an|auf|aus|bei|durch|für|in|mit|nach|über|unter|von|vor|zu|zwischen)\s+)?(?:der|die|das|den|dem|denen|deren|dessen|um)(?=\s)/giu;

/** The German `Grammar`. */
export const GERMAN: Grammar = {
  wordsOf: (text) => wordsOf(text.replace(RELATIVE_PRONOUN, ', $1welche')),
  singular: (word) => word.replace(/(?<=\p{L}{3})(?:en|er|n|e|s)$/u, ''),

  nounStands: 'last',
  areProperName: (names) =>
    names.length > 1 && !names.slice(0, -1).some((name) => /\p{Ll}e[mnrs]?$/u.test(name)),
  sentenceWords: words(`
    ich du er sie es wir ihr man mich dich uns euch mir dir ihm ihnen sich jemand
    mein meine dein deine sein seine seiner ihre ihrer unser unsere
    ist sind wird werden wurde wurden hat haben hatte kann können muss müssen soll sollen darf dürfen lässt
    diese dieser dieses diesem diesen jene jeder jede jedes jedem jeden alle allen da dort hier
    wenn falls weil obwohl bevor nachdem damit indem sodass dass ob bis aber oder sondern denn
    wie warum weshalb wieso was wer wen wem wo wann welche welcher welches welchen welchem wozu womit
    nicht kein keine keinen nur auch schon noch immer nie oft sehr zu sonst daher deshalb also dann jedoch dadurch
    i you we it is are was has have can will this that if when how why what which not
  `),
  articles: words('die das dem den ein eine einen einem einer eines the'),
  articlesFollow: PREPOSITIONS,
  prepositions: PREPOSITIONS,
  genitives: words('der des of'),
  isStatement: (all, asWritten) =>
    COUNTS.has(all[0] ?? '') ||
    (all.length > 1 && (all.some((word) => STATEMENT_VERBS.has(word)) || endsInVerb(asWritten))),
  isQuality: (all, asWritten) =>
    COMPARATIVES.has(all[0] ?? '') ||
    (all.length <= 2 && QUALITY_ENDING.test(all.at(-1) ?? '')) ||
    (all.length === 1 && /^\p{Ll}{3}/u.test(asWritten[0] ?? '')),

  isAdverb: (word) => word.endsWith('weise'),
  beginsWithVerb: (first, second) =>
    STATEMENT_VERBS.has(first) ||
    /\p{L}{2}iert$/u.test(first) ||
    (/t$/.test(first) && /^(?:den|die|das|einen|eine|ein|alle|sich|jede[ns]?)$/.test(second)),
  entryWords: words(`
    etwas jemand bezeichnung bezeichnet beschreibt bedeutet meint steht abk abkürzung kurz kurzform kurzwort synonym
    ist sind wird werden verwendet genutzt dient dienen entspricht
    prozess vorgang verfahren methode fähigkeit möglichkeit menge gesamtheit sammlung gruppe zusammenfassung art form
    teil teilmenge anteil summe differenz verhältnis maß einheit zustand ort zeit zeitpunkt zeitraum anzahl zahl name
    begriff werkzeug system dienst technik struktur
  `),
  purposeWords: words('um zur zum'),
  determiners: words(`
    der die das des dem den ein eine einer eines einem einen jede jeder jedes jeden alle einige mehrere beide irgendein
    a an the
  `),
  definiteArticles: words('der die das des dem den alle the'),
  adviceWords: words(`
    ich du er sie es wir ihr man mein dein unser ihre seine diese dieser dieses dies das hier dort da nie niemals
    immer nicht kein keine wenn falls wo weil aber denn damit obwohl dann sobald nachdem bevor sofern beispiel bsp
    bspw z.b zb beispielsweise siehe vgl vermeide beachte achtung muss müssen sollte kann können darf gut besser
    schlecht wichtig einfach leicht schwer schwierig nur auch dadurch dabei dafür dazu deshalb daher so sonst ja nein
    hängt bzw möglichst leider meist meistens oft je sollten für über bei ohne im auf an normalerweise zuerst
    zunächst schließlich danach
  `),
  isFiniteVerb: (word) => FINITE_WORDS.has(word) || STATEMENT_VERBS.has(word),
  equations: words('ist sind'),
  relativeWords: words(`
    welche welcher welches welchem welchen wenn ob wie was wer wo warum weil dass damit sodass während bevor nachdem
    wobei womit wodurch falls
  `),
  specifyingWords: words('welche welcher welches welchem welchen wobei womit wodurch wo dass'),
  isSort: (word) => SORTS.has(word) || SORT_ENDING.test(word),

  isLabelWord: (word) => LABEL_WORDS.has(word) || LABEL_ENDING.test(word),
  labelJoiners: words('und oder der des von für'),
  countedLabels: words(`
    schritt option teil problem frage fall szenario kapitel tag woche modul phase übung aufgabe abbildung tabelle
    abschnitt lektion regel vorlesung punkt
  `),
  labelAdjectives: words(`
    wichtige wichtiger wichtigste weitere häufige typische mögliche allgemeine zusätzliche kurze bekannte gutes gute
    schlechtes konkretes einfaches erstes zweites
  `),
  announcedTerms: words(`
    begriffe grundbegriffe fachbegriffe terminologie glossar vokabular definitionen konzepte notationen arten typen
    klassen kategorien elemente bestandteile komponenten teile schichten ebenen modelle dienste werkzeuge befehle
    methoden funktionen operationen parameter argumente attribute felder zustände rollen phasen gesetze prinzipien
    sätze formen varianten verfahren abkürzungen definition
  `),
  announcedQualities: words(`
    vorteil vorteile nachteil nachteile warum gründe nutzen verwendung anwendung anwendungen anwendungsfälle
    einsatzgebiete merkmale eigenschaften probleme problem einschränkungen grenzen empfehlungen aufgaben anforderungen
    voraussetzungen schritte ablauf vorgehen anleitung checkliste todo fragen preis preise kosten quellen literatur
    links ziele beispiel beispiele zusammenfassung vergleich unterschiede risiken chancen ursachen folgen auswirkungen
    maßnahmen pro contra kontra
  `),
  breaksOff: (word) =>
    PREPOSITIONS.has(word) || FINITE_WORDS.has(word) || /^(?:die|umfasst|enthält)$/.test(word),
  glossary:
    /^(?:glossar|(?:wichtige |zentrale )?(?:grund|fach|schlüssel)?begriffe|begriffs(?:erklärung|definition|klärung|bestimmung)(?:en)?|definition(?:en)?|terminologie|vokabular|abkürzungen|begriffe und definitionen)$/,
  meaningHead:
    /^(?:bedeutung|beschreibung|erklärung|erläuterung|steht für|zweck|langform|ausgeschrieben|was ist das)$/,
  isA: [
    /^(?:es|er|sie) (?:ist|sind) (?=eine?[rns]?\s)/i,
    /^es handelt sich (?:hierbei |dabei )?um (?=eine?[rn]?\s)/i,
    /^(?:unter|als) (?:eine[mrn]? |de[mrn] )?([^.:;,!?\n]{1,60}?)\s+(?:versteht|bezeichnet) man\s+/i,
    subjectThen(
      String.raw`(?:ist|sind)\s+(?=(?:eine?[rs]?|der|die|das|jede[rs]?)\s)(?!ein (?:bisschen|wenig|gutes|Beispiel)\s|eine?[rs]? der\s)`,
    ),
    subjectThen(
      String.raw`(?=(?:bezeichnet|bezeichnen|beschreibt|beschreiben|bedeutet|ermöglicht|ermöglichen|dient|dienen)\s)`,
    ),
  ],
};

/** `Daten speichern`; a capitalised verb would be a noun. */
function endsInVerb(asWritten: readonly string[]): boolean {
  return /^\p{Ll}+(?:en|ern|eln)$/u.test(asWritten.at(-1) ?? '');
}
