import { groupBy } from '../../basics/group-by.ts';
import { isEastAsian } from '../definitions/east-asian.ts';
import { grammarOf } from '../definitions/grammar/grammars.ts';
import type { Library } from '../library.ts';
import type { Definition, Note } from '../note.ts';
import { type Problem, problemIn } from '../problems/problem.ts';
import { type MeaningWords, meaningWords } from './meaning-words.ts';
import type { LibraryRule } from './rule.ts';
import { pathOfAllLanguages } from './translations.ts';

/** A definition with what is needed to compare it. */
interface Stated extends MeaningWords {
  readonly definition: Definition;
  readonly note: Note;
}

/**
 * A term that two notes of one category explain in different words, or in the same words with
 * different numbers: `/explain` shows only one of them. Reported once per note, for the first
 * conflicting one. A term with three meanings is an aspect of many things, such as the treatment of
 * each disease, not one thing.
 */
export const findConflictingDefinitions: LibraryRule = (library) => {
  const areLinked = linkedNotes(library);
  const byTerm = groupBy(library.definitions, ({ term }) => term.toLowerCase());
  return [...byTerm.values()]
    .filter((sameTerm) => new Set(sameTerm.map(({ noteId }) => noteId)).size > 1)
    .map((sameTerm) => firstOfEachNote(sameTerm, library))
    .filter((stated) => !isSaidOfMany(stated, areLinked))
    .flatMap((stated) =>
      stated.flatMap((later, index): readonly Problem[] => {
        const earlier = stated
          .slice(0, index)
          .find((one) => isComparable(one, later, areLinked) && isConflict(one, later));
        return earlier === undefined ? [] : [conflict(later, earlier)];
      }),
    );
};

const MEANINGS_OF_MANY = 3;

/** Whether three of them say different things. */
function isSaidOfMany(stated: readonly Stated[], areLinked: AreLinked): boolean {
  const apart: Stated[] = [];
  for (const one of stated) {
    const isApart = (other: Stated) =>
      isComparable(one, other, areLinked) && saysOtherThings(one, other);
    if (apart.every(isApart)) apart.push(one);
  }
  return apart.length >= MEANINGS_OF_MANY;
}

function firstOfEachNote(
  definitions: readonly Definition[],
  { noteById }: Library,
): readonly Stated[] {
  return [...groupBy(definitions, ({ noteId }) => noteId)].flatMap(([noteId, [definition]]) => {
    const note = noteById.get(noteId);
    if (definition === undefined || note === undefined) return [];
    const { term, meaning } = definition;
    return [{ definition, note, ...meaningWords(term, meaning, grammarOf(note.language)) }];
  });
}

type AreLinked = (one: Note, other: Note) => boolean;

/** A note with a link to another repeats in short what that one says. */
function linkedNotes({ notes, linksFrom }: Library): AreLinked {
  const pairs = new Set(
    notes.flatMap(({ id }) => linksFrom(id).map(({ toNoteId }) => pairOf(id, toNoteId))),
  );
  return (one, other) => pairs.has(pairOf(one.id, other.id));
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * A word may mean something else in another category, and another language has other words for it.
 */
function isComparable(one: Stated, other: Stated, areLinked: AreLinked): boolean {
  const [from, to] = [one.note, other.note];
  return (
    from.category === to.category &&
    from.language === to.language &&
    isEastAsian(one.definition.meaning) === isEastAsian(other.definition.meaning) &&
    pathOfAllLanguages(from.file) !== pathOfAllLanguages(to.file) &&
    !areLinked(from, to)
  );
}

/** With fewer words one can't tell whether two meanings differ. */
const MIN_WORDS = 4;
const MAX_SHARE_OF_OTHERS = 0.1;
const MIN_SHARE_OF_SAME = 0.75;

function isConflict(one: MeaningWords, other: MeaningWords): boolean {
  const hasOtherAmounts =
    one.amounts.size > 0 && other.amounts.size > 0 && commonOf(one.amounts, other.amounts) === 0;
  return (
    saysOtherThings(one, other) || (hasOtherAmounts && shareOfSame(one, other) >= MIN_SHARE_OF_SAME)
  );
}

function saysOtherThings(one: MeaningWords, other: MeaningWords): boolean {
  return fewestWords(one, other) >= MIN_WORDS && shareOfSame(one, other) <= MAX_SHARE_OF_OTHERS;
}

function shareOfSame(one: MeaningWords, other: MeaningWords): number {
  return commonOf(one.words, other.words) / Math.max(fewestWords(one, other), 1);
}

function fewestWords(one: MeaningWords, other: MeaningWords): number {
  return Math.min(one.words.size, other.words.size);
}

function commonOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((item) => other.has(item)).length;
}

function conflict({ definition, note }: Stated, earlier: Stated): Problem {
  const where = `${earlier.note.file}:${earlier.definition.line}`;
  return problemIn(note, {
    line: definition.line,
    severity: 'hint',
    code: 'definition-conflict',
    message: `${where} defines "${definition.term}" differently.`,
    whatWasDone: 'Both are kept; an answer shows the one that fits the question better.',
  });
}
