import type { NoteLanguage } from '../../library/language/note-language.ts';
import { cutGraphemes } from '../../search/text/graphemes.ts';
import { splitWords } from '../../search/text/split-words.ts';
import type { Measure } from '../measure/quantities.ts';
import { bestWindow, type Sought, type Window } from './best-window.ts';
import { type MatchedWord, wordFinder } from './matched-words.ts';
import { statedMeasure } from './stated-measure.ts';

/** A piece of a text that matches what was searched for, or doesn't. */
export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What a snippet is to show besides words. */
export interface SnippetOptions {
  /** The quantity that was asked for; `null` if none was. */
  readonly measure?: Measure | null;
  /** The language of the text. */
  readonly language?: NoteLanguage;
}

/** Only this much of a text is searched: the first matches are good enough. */
const MAX_SCANNED = 20_000;

/** The share of the snippet before the first match, so that it can be read in context. */
const LEAD_IN = 0.25;

/**
 * The share of the snippet that the beginning of a last sentence may take up without saying
 * anything yet: `It can be…`.
 */
const STUB = 0.1;

/**
 * The weight of a number that answers the question, where a word of the question has 1: more than
 * all words.
 */
const NUMBER_WORTH = 1_000;

/** Separates lines: items of a list, rows of a table, paragraphs without a full stop. */
const LINE_MARK = '·';

/** Between two sentences, or two lines. */
const SENTENCE_END = /[.!?…]["”’»)]?\s+|[。！？][”’」)]?\s*| · /gu;

/** Between two parts of a sentence. */
const CLAUSE_END = /[,;:]\s+|[，、；：]\s*|\s[–—-]\s+/gu;

/** The end of a line that neither ends as a sentence nor continues on the next, as code does. */
const LINE_END = /(?<![\s.!?…:;,。！？：；，、([{\\|&=–—-]["”’»」]?)[^\S\n]*\n\s*(?=[^\s}\])])/gu;

/**
 * The excerpt of a plain text with the most different words of `words`, and the quantity that was
 * asked for, on one line; the beginning of the text if it has none. `…` marks a cut, ` · `
 * separates lines without punctuation at the end.
 *
 * @param maxLength in characters, without the `…`.
 */
export function snippet(
  plain: string,
  words: readonly string[],
  maxLength: number,
  { measure = null, language = 'en' }: SnippetOptions = {},
): readonly SnippetPart[] {
  const text = onOneLine(plain.slice(0, MAX_SCANNED).trim());
  const starts = startsAfter(SENTENCE_END, text);
  const sought = soughtIn(text, wordFinder(words, language)(text), measure, starts);
  const window = bestWindow(sought, starts, maxLength - leadIn(maxLength), maxLength);
  const { start, end } = wholeWords(text, window, starts, maxLength);
  const parts: SnippetPart[] = [];
  let at = start;
  for (const match of sought.filter((one) => one.start >= start && one.end <= end)) {
    parts.push({ text: text.slice(at, match.start), isMatch: false });
    parts.push({ text: text.slice(match.start, match.end), isMatch: true });
    at = match.end;
  }
  parts.push({ text: text.slice(at, end), isMatch: false });
  return [
    { text: start > 0 && text[start] !== '…' ? '…' : '', isMatch: false },
    ...parts,
    { text: end < text.length ? cutMark(text.slice(start, end)) : '', isMatch: false },
  ].filter((part) => part.text !== '');
}

/** What stands after a text for what was cut there: a whole sentence keeps its full stop, and one `…` is enough. */
function cutMark(shown: string): string {
  if (shown.endsWith('…')) return '';
  return /[.!?]["”’»)]?$/.test(shown) ? ' …' : '…';
}

function onOneLine(plain: string): string {
  return plain.replace(LINE_END, ` ${LINE_MARK} `).replace(/\s+/g, ' ');
}

/** In the order of the text, without overlaps. */
function soughtIn(
  text: string,
  matches: readonly MatchedWord[],
  measure: Measure | null,
  starts: readonly number[],
): readonly Sought[] {
  const found = matches.map(({ start, end, term }) => ({ start, end, term, worth: 1 }));
  const number = measure === null ? null : statedMeasure(text, measure, matches, starts);
  if (number === null) return found;
  return [
    ...found.filter(({ end }) => end <= number.start),
    { ...number, term: '', worth: NUMBER_WORTH },
    ...found.filter(({ start }) => start >= number.end),
  ];
}

/** Where the parts of a text after each separator begin, in order. */
function startsAfter(between: RegExp, text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(between), ({ 0: end, index }) => index + end.length)];
}

/** In characters. */
function leadIn(maxLength: number): number {
  return Math.round(LEAD_IN * maxLength);
}

/**
 * The whole words around a window, starting a little before it. They begin with a sentence if one
 * begins there, or earlier and the window still fits; otherwise with a clause, if possible. A link
 * is one word, and so is each word in scripts without spaces. A single word that is too long is cut
 * between graphemes.
 */
function wholeWords(text: string, window: Window, starts: readonly number[], maxLength: number) {
  const lead = leadIn(maxLength);
  const from = Math.max(0, Math.min(window.start - lead, text.length - maxLength));
  const ends = wordEnds(text, Math.max(0, from - maxLength), from + maxLength + lead);
  const word = ends.find((end) => end >= from && end <= window.start) ?? window.start;
  const isNear = (one: number) => one > word && one <= window.start;
  const start =
    from === 0
      ? 0
      : (starts.find(isNear) ??
        starts.findLast((one) => one >= window.end - maxLength && one <= word) ??
        startsAfter(CLAUSE_END, text).find(isNear) ??
        word);
  if (text.length - start <= maxLength) return withoutMarks(text, start, text.length);
  const end = ends.findLast((each) => each > window.start && each <= start + maxLength);
  if (end === undefined) {
    const [shown = ''] = cutGraphemes(text.slice(start), maxLength);
    return { start, end: start + shown.length };
  }
  const cut = cutSentence(text, starts, end) ?? end;
  const isStub = cut > start && cut >= window.end && end - cut <= STUB * maxLength;
  return withoutMarks(text, start, isStub ? cut : end);
}

/** Where the sentence or line begins that is cut at an offset; `null` if none is. */
function cutSentence(text: string, starts: readonly number[], cut: number): number | null {
  const next = starts.find((one) => one >= cut) ?? text.length;
  const isCut = /[^\s·]/.test(text.slice(cut, next));
  return isCut ? (starts.findLast((one) => one < cut) ?? 0) : null;
}

/** An excerpt without spaces and punctuation at its ends, where something was cut. */
function withoutMarks(text: string, start: number, end: number) {
  const [leadingMark = ''] = /^(?:[·–—-]?\s)*/.exec(text.slice(start, end)) ?? [];
  const first = start + leadingMark.length;
  return { start: first, end: first + text.slice(first, end).replace(/[\s·]+$/, '').length };
}

/** Where words end, including the spaces after them, within a range. */
function wordEnds(text: string, from: number, to: number): readonly number[] {
  let end = from;
  return splitWords(text.slice(from, to)).flatMap((word) => {
    end += word.text.length;
    return word.isEnd ? [end] : [];
  });
}
