import type { NoteLanguage } from '../../library/language/note-language.ts';
import { cutGraphemes } from '../../search/text/graphemes.ts';
import { splitWords } from '../../search/text/split-words.ts';
import type { Measure } from '../measure/quantities.ts';
import { bestWindow, type Sought, type Window } from './best-window.ts';
import { type MatchedWord, wordFinder } from './matched-words.ts';
import { statedMeasure } from './stated-measure.ts';

/** A piece of a text, with or without what was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What a snippet is to show beside words. */
export interface SnippetOptions {
  /** What is asked for that a number may say; `null` for nothing of the kind. */
  readonly measure?: Measure | null;
  /** Of the text. */
  readonly language?: NoteLanguage;
}

/** Beyond this a text is not looked through: the first matches are good enough. */
const MAX_SCANNED = 20_000;

/** What stands before the first match, so that it can be read: a part of the whole. */
const LEAD_IN = 0.25;

/** What may stand of a last sentence without saying anything yet, a part of the whole: `It can be…`. */
const STUB = 0.1;

/** How much a number that says what is asked for counts, where a word of the question counts 1: more than all of them. */
const NUMBER_WORTH = 1_000;

/** Stands between lines: items of a list, rows of a table, paragraphs that do not end as sentences. */
const LINE_MARK = '·';

/** Between two sentences, or two lines. */
const SENTENCE_END = /[.!?…]["”’»)]?\s+|[。！？][”’」)]?\s*| · /gu;

/** Between two parts of a sentence. */
const CLAUSE_END = /[,;:]\s+|[，、；：]\s*|\s[–—-]\s+/gu;

/** The end of a line that neither ends as a sentence nor goes on in the next, as code does. */
const LINE_END = /(?<![\s.!?…:;,。！？：；，、([{\\|&=–—-]["”’»」]?)[^\S\n]*\n\s*(?=[^\s}\])])/gu;

/**
 * The stretch of a plain text that has the most different words of `words`, and the number that is asked for, on one
 * line; its beginning when it has none. `…` stands where something was cut, ` · ` between lines that run on without a
 * sign.
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
  const starts = startsBehind(SENTENCE_END, text);
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
    { text: start > 0 ? '…' : '', isMatch: false },
    ...parts,
    { text: end < text.length ? cutMark(text.slice(start, end)) : '', isMatch: false },
  ].filter((part) => part.text !== '');
}

/** What stands behind a text for what was cut there: a whole sentence keeps its full stop. */
function cutMark(shown: string): string {
  return /[.!?]["”’»)]?$/.test(shown) ? ' …' : '…';
}

function onOneLine(plain: string): string {
  return plain.replace(LINE_END, ` ${LINE_MARK} `).replace(/\s+/g, ' ');
}

/** In the order of the text; none overlaps another. */
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

/** Where the parts of a text begin that something stands between, in order. */
function startsBehind(between: RegExp, text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(between), ({ 0: end, index }) => index + end.length)];
}

/** In characters. */
function leadIn(maxLength: number): number {
  return Math.round(LEAD_IN * maxLength);
}

/**
 * The whole words around a window, from a little before it on. They begin with a sentence where one begins there, or
 * before and the window still fits; else with a part of one, if they can. A link is a word, and so is each word of a
 * language that is written without spaces. What alone is longer than wanted is cut between graphemes.
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
        startsBehind(CLAUSE_END, text).find(isNear) ??
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

/** A stretch without spaces and marks at its ends that stand between what was cut and what is shown. */
function withoutMarks(text: string, start: number, end: number) {
  const [behindMark = ''] = /^(?:[·–—-]?\s)*/.exec(text.slice(start, end)) ?? [];
  const first = start + behindMark.length;
  return { start: first, end: first + text.slice(first, end).replace(/[\s·]+$/, '').length };
}

/** Where words end, spaces behind them included, from one offset to another. */
function wordEnds(text: string, from: number, to: number): readonly number[] {
  let end = from;
  return splitWords(text.slice(from, to)).flatMap((word) => {
    end += word.text.length;
    return word.isEnd ? [end] : [];
  });
}
