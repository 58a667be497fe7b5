import type { Note } from '../../library/note.ts';
import type { Steps } from '../../steps.ts';
import { usualLengthSteps } from '../rank/bm25f.ts';
import type { RankingSettings } from '../rank/settings.ts';
import { at } from './at.ts';
import { familySteps } from './families.ts';
import { readNoteSteps } from './index-notes.ts';
import { invertSteps } from './invert.ts';
import { GONE, joinPostingSteps, newNumbers } from './join-postings.ts';
import { joinSectionSteps } from './join-sections.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { FIELDS, fieldTextsOf } from './section-fields.ts';
import type { Postings, SectionIndex, SectionTerms } from './section-index.ts';
import { TermReader } from './term-reader.ts';
import { Vocabulary } from './vocabulary.ts';

/** Notes before and after a change. */
export interface ChangedNotes {
  /** Those that the last index was made of. */
  readonly before: readonly Note[];
  readonly after: readonly Note[];
}

/**
 * The index of changed notes, made from the last one: just what it would be if it were built anew, numbers
 * of words aside. Only what changed is read; the rest is copied, which takes time by the length of all notes,
 * but a few thousandths of reading them.
 */
export function* changedIndexSteps(
  last: SectionIndex,
  { before, after }: ChangedNotes,
  settings: RankingSettings,
): Steps<SectionIndex> {
  const { pieces, gone, fresh: freshNotes } = piecesOf(before, after);
  const { numbers, uses } = last.vocabulary;
  const reader = new TermReader(numbers, uses);
  for (const note of gone) {
    for (const texts of fieldTextsOf(note)) {
      for (const name of FIELDS) reader.forget(texts[name]);
      yield;
    }
  }
  const read = yield* readNoteSteps(freshNotes, reader);
  const fresh = { ...read, families: yield* familySteps(read.sections, read.text) };
  const joined = yield* joinSectionSteps(pieces, { last, fresh });
  const vocabulary = new Vocabulary(numbers, reader.uses());
  yield;
  const usualLengths = yield* usualLengthSteps(joined.text);
  const scale = { usualLengths, settings };
  const isSameScale = usualLengths.every(
    (length, field) => length === last.postings.usualLengths[field],
  );
  const postings = isSameScale
    ? yield* postingSteps(
        last,
        fresh.text,
        pieces,
        yield* invertSteps(fresh.text, vocabulary.size, scale),
      )
    : yield* invertSteps(joined.text, vocabulary.size, scale);
  return { ...joined, vocabulary, postings };
}

function* postingSteps(
  last: SectionIndex,
  text: SectionTerms,
  pieces: Pieces['pieces'],
  fresh: Postings,
): Steps<Postings> {
  const lastNumbers = newNumbers(pieces, 'last', last.sections.length);
  const freshCount = (text.fieldStarts.length - 1) / FIELDS.length;
  const isChanged = new Uint8Array(fresh.starts.length - 1);
  for (const term of text.terms) isChanged[term] = 1;
  for (let section = 0; section < last.sections.length; section += 1) {
    if (lastNumbers[section] === GONE) markTerms(isChanged, last.text, section);
  }
  yield;
  return yield* joinPostingSteps(
    { postings: last.postings, numbers: lastNumbers },
    { postings: fresh, numbers: newNumbers(pieces, 'fresh', freshCount) },
    isChanged,
  );
}

function markTerms(
  isChanged: Uint8Array,
  { terms, fieldStarts }: SectionTerms,
  section: number,
): void {
  const end = at(fieldStarts, (section + 1) * FIELDS.length);
  for (let place = at(fieldStarts, section * FIELDS.length); place < end; place += 1) {
    isChanged[at(terms, place)] = 1;
  }
}
