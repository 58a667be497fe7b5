import { groupBy } from '../../basics/group-by.ts';
import type { Note } from '../note.ts';
import { type Problem, problemIn } from '../problems/problem.ts';
import { isOneSlipApart } from './one-slip-apart.ts';
import type { LibraryRule } from './rule.ts';

/** A tag and the notes that have it. */
interface Tag {
  readonly name: string;
  /** Without spelling differences that don't matter. */
  readonly spelling: string;
  readonly notes: readonly Note[];
}

/**
 * A tag used by a single note that looks like a more common tag: the same except for spaces,
 * hyphens and a plural, or one typing slip away. Case is ignored.
 */
export const findMistypedTags: LibraryRule = ({ notes }) => {
  const tags = tagsOf(notes);
  return tags.flatMap((tag, index): readonly Problem[] => {
    const [note, ...more] = tag.notes;
    if (note === undefined || more.length > 0) return [];
    const meant =
      tags.find((other) => other.notes.length > 1 && isLike(tag, other)) ??
      tags.slice(0, index).find((other) => tag.spelling === other.spelling);
    return meant === undefined ? [] : [mistyped(note, tag, meant)];
  });
};

function tagsOf(notes: readonly Note[]): readonly Tag[] {
  const uses = notes.flatMap((note) =>
    [...new Set(note.tags.map((tag) => tag.toLowerCase()))].map((name) => ({ name, note })),
  );
  return Array.from(
    groupBy(uses, ({ name }) => name),
    ([name, of]) => ({ name, spelling: spellingOf(name), notes: of.map(({ note }) => note) }),
  );
}

function isLike(one: Tag, other: Tag): boolean {
  return one.spelling === other.spelling || isSlip(one.name, other.name);
}

/** `Data-Structures` and `data structure` have the same spelling. */
function spellingOf(tag: string): string {
  const letters = tag.replace(/[^\p{L}\p{N}+#]+/gu, '');
  return letters.length > 3 ? letters.replace(/s$/u, '') : letters;
}

/** Shorter words have too many neighbours: `ports` is not `posts`. */
const MIN_LENGTH = 6;

/** Slips happen inside words, and another digit means something else (`wsl`, `wsl2`). */
function isSlip(one: string, other: string): boolean {
  return (
    Math.max(one.length, other.length) >= MIN_LENGTH &&
    one[0] === other[0] &&
    digitsOf(one) === digitsOf(other) &&
    isOneSlipApart(one, other)
  );
}

function digitsOf(tag: string): string {
  return tag.replace(/\P{N}+/gu, ' ');
}

function mistyped(note: Note, { name }: Tag, { name: meant, notes }: Tag): Problem {
  const others = notes.length === 1 ? `${notes[0]?.file} has` : `${notes.length} notes have`;
  return problemIn(note, {
    line: 1,
    severity: 'hint',
    code: 'tag-typo',
    message: `Only this note has the tag "${name}", while ${others} "${meant}".`,
    whatWasDone: 'They stay separate: a search for one tag does not find the other.',
  });
}
