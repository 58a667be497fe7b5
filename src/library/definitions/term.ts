import { isEastAsian, isEastAsianLabel, isEastAsianName } from './east-asian.ts';
import type { Grammar } from './grammar/grammar.ts';
import { mainNoun } from './main-noun.ts';

/** How the author marked the term, besides the separator. */
type TermMark = 'bold' | 'code' | 'link' | 'none';

/** The text before a separator, read as a name. */
export interface Term {
  /** Without markup and brackets. */
  readonly name: string;
  /** The texts in brackets, without the brackets. */
  readonly brackets: readonly string[];
  readonly mark: TermMark;
}

/** The longest Markdown that is read as a term; enough for a bold name with a link and brackets. */
export const MAX_TERM_SOURCE = 200;
const MAX_WORDS = 6;
const MAX_CHARACTERS = 60;

/** `1. Term`, `[ ] Term`. */
const ITEM_MARK = /^(?:\[[ xX]\]|\d{1,9}[.)])\s+/;

/** A link within the notes: only its text counts. */
const OWN_LINK = /^\[([^\]]*)\]\((?!https?:)[^)]*\)/;

/** Brackets after a space or a mark; in `f(n)` they are part of the name. */
const BRACKETS = /(?:(?<=[^\p{L}\p{N}])\(|（)([^()（）]*)[)）]/gu;

/** Reads Markdown as a term; `null` when it is too long or empty. */
export function readTerm(source: string): Term | null {
  if (source.length > MAX_TERM_SOURCE) return null;
  const text = source.trim().replace(ITEM_MARK, '').replace(OWN_LINK, '$1');
  const term = readCode(text) ?? readName(text);
  return /[\p{L}\p{N}]/u.test(term.name) ? term : null;
}

function readCode(text: string): Term | null {
  const code = /^(?:\*\*|__)?`([^`]+)`(?:\*\*|__)?$/.exec(text)?.[1];
  if (code === undefined || isEastAsian(code)) return null;
  return { name: code.trim(), brackets: [], mark: 'code' };
}

function readName(text: string): Term {
  const plain = withoutMarkup(text);
  const brackets = [...plain.matchAll(BRACKETS)].map((found) => found[1]?.trim() ?? '');
  return {
    name: plain
      .replace(BRACKETS, ' ')
      .replace(/\s+/g, ' ')
      .replace(/[\s:：]+$/, '')
      .trim(),
    brackets: brackets.filter((inside) => inside !== ''),
    mark: markOf(text),
  };
}

function markOf(text: string): TermMark {
  if (/^\[[^\]]*\]\(/.test(text)) return 'link';
  if (/^(?:\*\*|__).+(?:\*\*|__)(?:\s*[(（][^()（）]*[)）])?$/u.test(text)) return 'bold';
  return /^`[^`]+`$/.test(text) ? 'code' : 'none';
}

function withoutMarkup(text: string): string {
  return text
    .replace(ESCAPED, '$1')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|\*+|`+|==|~~/gu, '')
    .replace(/<[^<>]*>/g, '')
    .trim();
}

/** Reads Markdown as a name; `null` if it isn't shaped like one. */
export function nameIn(source: string, grammar: Grammar): Term | null {
  const term = readTerm(source);
  return term !== null && isNameShaped(term, grammar) ? term : null;
}

/** A backslash escape, as in `visibility\_timeout`, which Google Docs writes. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Whether a text is a label, not a name: `Note`, `Key features`, `Step 2`. */
export function isLabel(name: string, grammar: Grammar): boolean {
  if (isEastAsianLabel(name)) return true;
  const { isLabelWord, labelAdjectives, labelJoiners, countedLabels } = grammar;
  const words = grammar.wordsOf(name);
  const [first = '', ...others] = words;
  if (others.length === 0 || !others.every((word) => /^\d/.test(word))) {
    return (
      isLabelWord(mainNoun(words, grammar)) &&
      words.every(
        (word) => isLabelWord(word) || labelAdjectives.has(word) || labelJoiners.has(word),
      )
    );
  }
  return isLabelWord(first) || countedLabels.has(first);
}

/** `12 bits`, `3 copies`. */
const COUNT = /^\d{1,2}\s+\p{Ll}/u;

/** Whether a term is a noun phrase, as far as closed lists of function words can tell. */
export function isNameShaped(term: Term, grammar: Grammar): boolean {
  const { name } = term;
  if (name.length > MAX_CHARACTERS || COUNT.test(name)) return false;
  if (term.mark === 'code') return true;
  if (/[.,;?!"“”=<>→|]|:\s/u.test(name.replace(/[.]\w/g, ''))) return false;
  if (isEastAsian(name)) return isEastAsianName(name);
  return areNameWords(grammar.wordsOf(name), name.split(' '), grammar);
}

function areNameWords(
  words: readonly string[],
  asWritten: readonly string[],
  { sentenceWords, articles, articlesFollow, prepositions, isStatement }: Grammar,
): boolean {
  if (words.length > MAX_WORDS) return false;
  // `OR gate`, `IS NULL operator`, `US`, but not `I promotori` or `Option A`.
  const isCapital = (word: string) => word.length > 1 && asWritten.includes(word.toUpperCase());
  if (words.some((word) => sentenceWords.has(word) && !isCapital(word))) return false;
  const mayStand = (at: number) => articlesFollow.has(words[at - 1] ?? '');
  const isOutOfPlace = (word: string, at: number) =>
    (articles.has(word) && !mayStand(at)) ||
    (prepositions.has(word) && (at === 0 || at === words.length - 1));
  if (words.some((word, at) => isOutOfPlace(word, at) && !isCapital(word))) return false;
  return !isStatement(words, asWritten);
}
