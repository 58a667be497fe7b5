import { EAST_ASIAN_IS_A } from './east-asian.ts';
import type { Grammar } from './grammar/grammar.ts';
import { readTerm, type Term } from './term.ts';

/** The parts of a sentence such as `Athena is a query service`. */
export interface DefiningSentence {
  /** The term as written, without an article; `null` when the sentence leaves it to the heading. */
  readonly subject: string | null;
  /** Everything after the verb, as Markdown. */
  readonly meaning: string;
}

/** Reads a text that begins with `X is a …` in its language; `null` for any other text. */
export function readDefiningSentence(text: string, grammar: Grammar): DefiningSentence | null {
  for (const pattern of [...grammar.isA, EAST_ASIAN_IS_A]) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const subject = found[1] === undefined ? null : withoutArticle(found[1], grammar);
    return { subject, meaning: text.slice(found[0].length) };
  }
  return null;
}

/** Bold text must end within this many characters, including its article and brackets. */
const MAX_BOLD_SUBJECT = 100;

/**
 * Reads `Un **proceso** es un programa en ejecución`, which defines its bold words under any
 * heading.
 */
export function readBoldSentence(
  text: string,
  grammar: Grammar,
): { readonly term: Term; readonly meaning: string } | null {
  if (!/\*\*|__/.test(text.slice(0, MAX_BOLD_SUBJECT))) return null;
  const sentence = readDefiningSentence(text, grammar);
  const term = sentence?.subject ? readTerm(sentence.subject) : null;
  return sentence && term?.mark === 'bold' ? { term, meaning: sentence.meaning } : null;
}

/** A name in bold, the brackets after it if any, and the text that follows after a space. */
const BOLD_THEN = /^(\*\*|__)(?=\S)[^\n]{1,100}?\1(?:[ \t]*\([^()\n]{0,100}\))?(?=[ \t]+\p{Ll})/u;

/**
 * Reads `**Soma** partie centrale d'un neurone`: a bold name directly followed by a noun phrase, as
 * dictionaries print it. Only in languages where the noun comes first; in others, the words after
 * the bold text are as often the rest of a name.
 */
export function readBoldEntry(
  text: string,
  { nounStands, isSort, wordsOf }: Grammar,
): { readonly term: Term; readonly meaning: string } | null {
  if (nounStands !== 'first') return null;
  const [bold] = BOLD_THEN.exec(text) ?? [];
  if (bold === undefined) return null;
  const meaning = text.slice(bold.length).trim();
  const term = readTerm(bold);
  const [noun = ''] = wordsOf(meaning.slice(0, MAX_BOLD_SUBJECT));
  return term !== null && isSort(noun) ? { term, meaning } : null;
}

/** `the queue` -> `queue`, `l'eau` -> `eau`. */
function withoutArticle(name: string, { wordsOf, determiners }: Grammar): string {
  const [first = ''] = wordsOf(name);
  const rest = name.slice(first.length);
  const isArticle = determiners.has(first) && name.toLowerCase().startsWith(first);
  return isArticle && /^(?:['’]|\s|$)/.test(rest) ? rest.replace(/^['’\s]+/, '') : name;
}
