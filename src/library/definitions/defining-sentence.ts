import { EAST_ASIAN_IS_A } from './east-asian.ts';
import type { Grammar } from './grammar/grammar.ts';
import { readTerm, type Term } from './term.ts';

/** `Athena is a query service`, taken apart. */
export interface DefiningSentence {
  /** What it defines, as written, without an article; `null` when it leaves that to the heading. */
  readonly subject: string | null;
  /** From behind the verb to the end of the text. Markdown source. */
  readonly meaning: string;
}

/** Reads a text that begins with `X is a …` in the words of its language; `null` of any other. */
export function readDefiningSentence(text: string, grammar: Grammar): DefiningSentence | null {
  for (const pattern of [...grammar.isA, EAST_ASIAN_IS_A]) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const subject = found[1] === undefined ? null : withoutArticle(found[1], grammar);
    return { subject, meaning: text.slice(found[0].length) };
  }
  return null;
}

/** Where the bold of a subject has ended, its article and brackets included. */
const MAX_BOLD_SUBJECT = 100;

/** `Un **proceso** es un programa en ejecución`: defines what it has in bold, under whatever heading. */
export function readBoldSentence(
  text: string,
  grammar: Grammar,
): { readonly term: Term; readonly meaning: string } | null {
  if (!/\*\*|__/.test(text.slice(0, MAX_BOLD_SUBJECT))) return null;
  const sentence = readDefiningSentence(text, grammar);
  const term = sentence?.subject ? readTerm(sentence.subject) : null;
  return sentence && term?.mark === 'bold' ? { term, meaning: sentence.meaning } : null;
}

/** A name in bold, with what stands in brackets behind it, and what goes on behind a space. */
const BOLD_THEN = /^(\*\*|__)(?=\S)[^\n]{1,100}?\1(?:[ \t]*\([^()\n]{0,100}\))?(?=[ \t]+\p{Ll})/u;

/**
 * `**Soma** partie centrale d'un neurone`: a name in bold with a sort of thing right behind it, as dictionaries print it. Only
 * where the noun stands first: elsewhere the words behind the bold are as often the rest of a name.
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
