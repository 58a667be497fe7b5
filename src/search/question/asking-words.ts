import type { NoteLanguage } from '../../library/language/note-language.ts';
import { wordList } from '../../library/language/word-list.ts';
import { INTRODUCTORY_WORDS } from '../text/introductory-words.ts';
import type { WordForms } from '../text/word-forms.ts';
import type { QuestionWord } from './question-words.ts';

/**
 * What people say besides the name of what they ask about, by the language that they ask in, normalised: `explain …`, `how
 * does … work`, `what is … good for`, `definition of …`. Closed classes: what can be asked of anything.
 */
const WORDS_BY_LANGUAGE: Readonly<Record<NoteLanguage | 'zh' | 'ja', string>> = {
  en: `
    clarify define defined definition describe elaborate exactly exam explain give good happen happens hello help hey hi
    important know learn mean meaning means meant need needed pls plz purpose remember remind show stand stands summarise
    summarize teach tell understand use used work works
    want wanna confused confusing struggling stuck wat wut say says thx thanks find mention mentioned
    example examples advantages disadvantages benefits drawbacks pros cons limitations features uses usage cases
    acronym abbreviation cheat cheatsheet sheet full form terms get summary recap solve solves create configure implement
  `,
  de: `
    mir wann warum welche welcher welches wer weshalb wie wieso wo wofur wozu
    bedeutet bedeuten bedeutung beschreib beschreibe benutzt braucht brauche brauchen definiere definition dient dienen
    erklar erklare funktioniert funktionieren geht genau gib gut hallo heisst hilf klausur macht merken nennt nutzt
    beispiel beispiele nachteile vorteile zusammenfassung
    passiert prufung versteht verstehen verwendet wichtig wissen zeig zeige
  `,
  es: `
    como cual cuales cuando donde para por quien
    ayuda ayudame consiste consisten dame define definicion describe emplea entender entiende examen explica explicame
    explicacion funciona funcionan hola importante llama llaman muestra necesita ocurre pasa recordar saber sabes
    beneficios caracteristicas desventajas ejemplo ejemplos resumen ventajas
    significa significado significan sirve sirven trata usa usan utiliza utilizan
  `,
  fr: `
    combien comment moi pourquoi quand quel quelle quelles quels qui quoi
    aide appelle besoin bonjour consiste decris definis definition dire donne employer entend examen explication explique
    avantages caracteristiques exemple exemples inconvenients resume
    fonctionne fonctionnent important montre passe retenir salut savoir sert servent signification signifie signifient
    utilise utiliser veut
  `,
  it: `
    che chi come cosa dove perche quale quali quando
    aiutami aiuto bisogno chiama ciao consiste dammi definisci definizione descrivi dire esame funziona funzionano
    caratteristiche esempi esempio riassunto svantaggi vantaggi
    importante intende mostra ricordare sapere serve servono significa significano significato spiega spiegami
    spiegazione succede usa usano usare utilizza utilizzare vuol vuole
  `,
  pt: `
    onde porque qual quais quem
    acontece ajuda ajude chama consiste defina definicao descreva dizer entende exame explica explicacao explique funciona
    caracteristicas desvantagens exemplo exemplos resumo vantagens
    funcionam importante lembrar mostre ola precisa preciso quer saber serve servem significa significado significam usa
    usam usar utiliza utilizar
  `,
  zh: '一下 介绍 作用 含义 定义 意思 描述 用途 解释 讲解 说明',
  ja: '定義 意味 教え 解説 説明',
};

/**
 * What can be asked of anything, too, but begins many a name (`step function`, `simple queue service`): it only asks before
 * the name, with a function word between, as in `steps of …`, `what is the point of …`, `a quick question: what is …`.
 */
const APART_BY_LANGUAGE: Readonly<Record<NoteLanguage, string>> = {
  en: `
    advantage aspect aspects basic benefit best case chapter characteristic characteristics class component components
    course different disadvantage drawback feature idea ideas key kind kinds lecture lesson limitation list main
    make makes note notes part parts point points practice practices problem problems properties property question quick
    quickly role roles set simple simply step steps test today tomorrow topic topics tutorial type types
  `,
  de: 'art arten beispiel eigenschaften merkmale nachteil notizen schritte typen vorteil',
  es: 'apuntes pasos propiedades tipo tipos ventaja',
  fr: 'avantage etapes notes proprietes sortes type types',
  it: 'appunti passi proprieta tipi tipo vantaggio',
  pt: 'anotacoes etapas passos propriedades tipo tipos vantagem',
};

/** Of all languages: a question may be in another one than the notes. */
const ASKING_WORDS: ReadonlySet<string> = new Set([
  ...INTRODUCTORY_WORDS,
  ...Object.values(WORDS_BY_LANGUAGE).flatMap(wordList),
]);

/** Of all languages, too. */
const APART: ReadonlySet<string> = new Set(Object.values(APART_BY_LANGUAGE).flatMap(wordList));

/**
 * The positions of the words that only ask to be told of the rest: the `explain` of `can you explain visibility timeout`,
 * the `work` of `how does a visibility timeout work`. They stand before or behind all else; none where there is nothing else.
 */
export function positionsOfAskingWords(
  words: readonly QuestionWord[],
  { isStopWord }: WordForms,
): ReadonlySet<number> {
  const first = firstOfName(words, isStopWord);
  const last = words.findLast(({ text }) => !isStopWord(text) && !ASKING_WORDS.has(text));
  if (first === undefined || last === undefined) return new Set();
  const asking = words.filter(
    ({ text, position }) =>
      (position < first.position && (ASKING_WORDS.has(text) || APART.has(text))) ||
      (position > last.position && ASKING_WORDS.has(text)),
  );
  return new Set(asking.map(({ position }) => position));
}

/** The first word of the name that a question asks about; `undefined` where it has none. */
function firstOfName(
  words: readonly QuestionWord[],
  isStopWord: WordForms['isStopWord'],
): QuestionWord | undefined {
  /** The first of the words that a name may begin with, no function word behind them yet. */
  let joined: QuestionWord | undefined;
  for (const word of words) {
    if (isStopWord(word.text)) joined = undefined;
    else if (APART.has(word.text)) joined ??= word;
    else if (!ASKING_WORDS.has(word.text)) return joined ?? word;
  }
  return joined;
}
