import { ITEMS_AT_ONCE, type Steps } from '../basics/steps.ts';
import type { Library } from '../library/library.ts';
import type { Definition } from '../library/note.ts';
import { textKey } from './text/text-key.ts';
import type { WordForms } from './text/word-forms.ts';
import { normalizedWords } from './text/words.ts';

/** Finds what the notes define. */
export interface DefinitionIndex {
  /** The definitions of exactly a term, however it is written, by its own or another name, in the order of the notes. */
  definitionsOf(term: string): readonly Definition[];
  /** The terms that a text names, in its order, each once and with all that define it. */
  definitionsIn(text: string): readonly (readonly Definition[])[];
}

/** A single letter or digit means something different in each text: `n` a flag here, a number there. */
const LONE_SIGN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]$/u;

/**
 * Indexes the definitions of a library by their names, so that finding one does not take going through all.
 */
export function* definitionIndexSteps(
  { notes }: Library,
  { isStopWord }: WordForms,
): Steps<DefinitionIndex> {
  const byName = new Map<string, Definition[]>();
  for (const [place, { definitions }] of notes.entries()) {
    for (const definition of definitions) {
      const names = [definition.term, ...definition.aliases].map(textKey);
      for (const name of new Set(names)) {
        const group = byName.get(name) ?? [];
        group.push(definition);
        byName.set(name, group);
      }
      yield;
    }
    if (place % ITEMS_AT_ONCE === 0) yield;
  }
  byName.delete('');
  const mostWords = yield* mostWordsByFirst(byName.keys());
  return {
    definitionsOf: (term) => byName.get(textKey(term)) ?? [],
    definitionsIn: (text) => namedIn(text, { byName, mostWords, isStopWord }),
  };
}

/**
 * For each word, how many words the longest name that begins with it has. Most words of a text begin no name.
 */
function* mostWordsByFirst(names: Iterable<string>): Steps<ReadonlyMap<string, number>> {
  const most = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const [first = ''] = words;
    most.set(first, Math.max(words.length, most.get(first) ?? 0));
    yield;
  }
  return most;
}

/** The names of what is defined. */
interface DefinedNames {
  readonly byName: ReadonlyMap<string, readonly Definition[]>;
  /** See `mostWordsByFirst`. */
  readonly mostWords: ReadonlyMap<string, number>;
  readonly isStopWord: WordForms['isStopWord'];
}

/** If one term is part of another (`load balancer` of `network load balancer`) the longest counts. */
function namedIn(text: string, names: DefinedNames): readonly (readonly Definition[])[] {
  const words = normalizedWords(text);
  const named = new Set<readonly Definition[]>();
  for (let at = 0; at < words.length; ) {
    const length = longestName(words, at, names);
    const definitions = names.byName.get(words.slice(at, at + length).join(' '));
    if (definitions !== undefined) named.add(definitions);
    at += Math.max(1, length);
  }
  return Array.from(named);
}

/** The length, in words, of the longest name that begins at a place; 0 if none does. */
function longestName(
  words: readonly string[],
  at: number,
  { byName, mostWords, isStopWord }: DefinedNames,
): number {
  const most = mostWords.get(words[at] ?? '') ?? 0;
  for (let length = Math.min(most, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length).join(' ');
    if (byName.has(name) && !isStopWord(name) && !LONE_SIGN.test(name)) return length;
  }
  return 0;
}
