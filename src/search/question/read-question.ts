import { type SectionIndex, sectionFrequency } from '../index/section-index.ts';
import type { Query } from '../query.ts';
import type { RankingSettings } from '../rank/settings.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import type { AskedTerm } from './asked-term.ts';
import { humps, joinWords, splitWord } from './compounds.ts';
import type { Dictionary } from './dictionary.ts';
import { type Initials, initialsOf } from './initials.ts';
import { measuresAsked } from './measures.ts';
import { sentenceNumbers, termsBySentence } from './sentences.ts';
import type { Synonyms } from './synonyms.ts';

/** What is known about the notes' language when a question is read. */
export interface Reader {
  readonly index: SectionIndex;
  readonly dictionary: Dictionary;
  readonly initials: Initials;
  readonly synonyms: Synonyms;
  readonly settings: RankingSettings;
}

/** A word of the question. */
interface QuestionWord {
  /** Normalised. */
  readonly text: string;
  /** As typed, for its capitals. */
  readonly written: string;
  readonly parts: readonly string[];
  /** Its place among all words, function words counted. */
  readonly position: number;
  /** The number of its sentence. */
  readonly sentence: number;
}

/** A question in the notes' own terms. */
export interface ReadQuestion {
  readonly terms: readonly AskedTerm[];
  /** The positions of the content words; those that no term covers are not in the notes. */
  readonly positions: readonly number[];
  /** The terms of each sentence, in order. */
  readonly sentences: readonly (readonly AskedTerm[])[];
}

/** Names that were added stand apart from the typed words, each by itself. */
const addedNamesStart = 1_000;
const longestName = 5;
const shortestInitials = 3;
/** A word that stands in so many sections is a word of the notes, whatever its letters may stand for. */
const usesOfWord = 6;
/** A lone letter or digit of Latin script says nothing about whether a question is answered. */
const saysLittle = /^[a-z\d]$/;

/**
 * Finds the terms of the notes that a question asks for: its content words, corrected, split or joined
 * where the notes do not have them, and what the notes call the same thing.
 */
export function readQuestion(query: Query, reader: Reader): ReadQuestion {
  const words = questionWords([...query.words, ...query.phrases]);
  const content = words.filter((word) => !isStopWord(word.text) && !isMeasured(word, words));
  const asked = content.length > 0 ? content : words;
  const telling = asked.filter(({ text }) => !saysLittle.test(text));
  const terms = [
    ...asked.flatMap((word) => termsOfWord(word, words, reader)),
    ...namedTerms(words, reader),
    ...measureTerms(words, reader),
  ];
  return {
    terms,
    positions: (telling.length > 0 ? telling : asked).map(({ position }) => position),
    sentences: termsBySentence(
      terms,
      words.map(({ sentence }) => sentence),
    ),
  };
}

/** The `big` of `how big`: it only says which measure is asked for. */
function isMeasured({ text, position }: QuestionWord, words: readonly QuestionWord[]): boolean {
  const [before, behind] = [words[position - 1], words[position + 1]];
  return measuresAsked(before?.text ?? '', text, behind?.text ?? '').length > 0;
}

function questionWords(typed: readonly string[]): readonly QuestionWord[] {
  const sentences = sentenceNumbers(typed);
  const words = typed.flatMap((piece, number) =>
    wordsOf(piece).map((word) => ({
      text: word.text,
      written: piece.slice(word.start, word.end),
      parts: word.parts,
      sentence: sentences[number] ?? 0,
    })),
  );
  return words.map((word, position) => ({ ...word, position }));
}

/** The terms of one word, and of its joint with the next one; empty when the notes have neither. */
function termsOfWord(
  word: QuestionWord,
  words: readonly QuestionWord[],
  { index, dictionary }: Reader,
): readonly AskedTerm[] {
  const { text, position } = word;
  const typed = { asked: text, position, covers: [position], weight: 1 };
  const found = (how: AskedTerm['how']) => (term: number) => ({
    ...typed,
    term,
    how,
    certainty: 1,
  });
  const joint = jointTerms(word, words, dictionary);
  const exact = dictionary.termOf(text);
  if (exact !== undefined) {
    return [found('exact')(exact), ...joint];
  }
  const parts = partsInNotes(word, dictionary);
  if (parts.length > 0 || joint.length > 0) {
    return [...parts.map(found('exact')), ...joint];
  }
  const completed = dictionary.completing(text);
  if (completed !== undefined) {
    return [found('prefix')(completed)];
  }
  const split = splitWord(text, dictionary, (term) => sectionFrequency(index.postings, term));
  if (split !== undefined) {
    return split.map(found('compound'));
  }
  const nearest = dictionary.nearest(text);
  return nearest === undefined
    ? []
    : [{ ...found('spelling')(nearest.term), certainty: certaintyOf(nearest.distance, text) }];
}

/** Each edit makes two letters doubtful: the one typed and the one meant. */
function certaintyOf(distance: number, word: string): number {
  return Math.max(0, 1 - (2 * distance) / word.length);
}

function jointTerms(
  { text, position }: QuestionWord,
  words: readonly QuestionWord[],
  dictionary: Dictionary,
): readonly AskedTerm[] {
  const next = words[position + 1]?.text;
  const joint = next === undefined ? undefined : joinWords(text, next, dictionary);
  return joint === undefined
    ? []
    : [
        {
          term: joint.term,
          asked: `${text} ${next}`,
          position,
          covers: [position, position + 1],
          certainty: certaintyOf(joint.distance, `${text}${next}`),
          weight: 1,
          how: 'compound',
        },
      ];
}

/** The parts of `t2.micro` or `ThrottlingException` that the notes have. */
function partsInNotes({ parts, written }: QuestionWord, dictionary: Dictionary): readonly number[] {
  return (parts.length > 0 ? parts : humps(written))
    .filter((part) => !isStopWord(part))
    .map((part) => dictionary.termOf(part))
    .filter((term) => term !== undefined);
}

/** Other names for what is asked: initials written out and back, synonyms. */
function namedTerms(words: readonly QuestionWord[], reader: Reader): readonly AskedTerm[] {
  const names = runsOf(words).flatMap((run) => [
    ...writtenOut(run, reader),
    ...abbreviated(run, reader),
    ...synonymous(run, reader),
  ]);
  return names.flatMap(({ name, run, weight, how }, number) =>
    name.flatMap((word, offset) => {
      const term = reader.dictionary.termOf(word);
      const named = {
        asked: run.map(({ text }) => text).join(' '),
        position: addedNamesStart * (number + 1) + offset,
        covers: run.map(({ position }) => position),
        certainty: 1,
        weight,
        how,
      };
      return term === undefined ? [] : [{ ...named, term }];
    }),
  );
}

/** A name that stands for neighbouring words of the question. */
interface OtherName {
  readonly name: readonly string[];
  readonly run: readonly QuestionWord[];
  readonly weight: number;
  readonly how: AskedTerm['how'];
}

/**
 * `nlb` -> network load balancer. What the notes use often by itself needs no writing out (`cpu` is no
 * css partial underline), and two letters that they use at all are more likely a word.
 */
function writtenOut(run: readonly QuestionWord[], reader: Reader): readonly OtherName[] {
  const [word, ...more] = run;
  if (word === undefined || more.length > 0 || isStopWord(word.text)) {
    return [];
  }
  const known = reader.dictionary.termOf(word.text);
  const uses = known === undefined ? 0 : sectionFrequency(reader.index.postings, known);
  const isWord = uses >= (word.text.length < shortestInitials ? 1 : usesOfWord);
  const name = isWord ? [] : reader.initials.nameFor(word.text);
  return name.length === 0
    ? []
    : [{ name, run, weight: reader.settings.initials, how: 'initials' }];
}

/** `network load balancer` -> nlb. */
function abbreviated(run: readonly QuestionWord[], reader: Reader): readonly OtherName[] {
  if (run.length < shortestInitials || reader.settings.initials === 0) {
    return [];
  }
  const texts = run.map(({ text }) => text);
  return Array.from(initialsOf(texts))
    .filter((short) => short.length >= shortestInitials && reader.initials.has(short, texts))
    .map((short) => ({ name: [short], run, weight: 1, how: 'initials' }));
}

function synonymous(run: readonly QuestionWord[], { synonyms }: Reader): readonly OtherName[] {
  return synonyms
    .of(run.map(({ text }) => text).join(' '))
    .map((name) => ({ name: name.split(' '), run, weight: 1, how: 'synonym' }));
}

/** All runs of one to five neighbouring words. */
function runsOf(words: readonly QuestionWord[]): readonly (readonly QuestionWord[])[] {
  return words.flatMap((_, start) =>
    Array.from({ length: Math.min(longestName, words.length - start) }, (_, more) =>
      words.slice(start, start + more + 1),
    ),
  );
}

function measureTerms(
  words: readonly QuestionWord[],
  { dictionary, settings }: Reader,
): readonly AskedTerm[] {
  return words.flatMap(({ text, position }) => {
    const next = words[position + 1]?.text ?? '';
    const behind = words[position + 2]?.text ?? '';
    return measuresAsked(text, next, behind).flatMap((measure): AskedTerm[] => {
      const term = dictionary.termOf(measure);
      const asked = {
        asked: `${text} ${next}`,
        position: -addedNamesStart,
        covers: [],
        certainty: 1,
        weight: settings.measures,
        how: 'synonym' as const,
      };
      return term === undefined ? [] : [{ ...asked, term }];
    });
  });
}
