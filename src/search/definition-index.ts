import { onDemandFor } from '../basics/on-demand.ts';
import type { Steps } from '../basics/steps.ts';
import type { Definition, Note } from '../library/note.ts';
import { NotesByKey } from '../library/notes-by-key.ts';
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

/** Lists the notes that define something, by the names of what they define. */
export function definingNoteSteps(notes: readonly Note[]): Steps<NotesByKey> {
  return NotesByKey.ofSteps(notes, definitionKeys);
}

/** Finds definitions by the table of {@link definingNoteSteps}. */
export function definitionIndex(defining: NotesByKey, { isStopWord }: WordForms): DefinitionIndex {
  const definedIn = onDemandFor(definitionsByName);
  const definitionsNamed = (name: string) =>
    defining.get(name).flatMap((note) => definedIn(note).get(name) ?? []);
  const names: DefinedNames = {
    isName: (text) => defining.get(text).length > 0 && !isStopWord(text) && !LONE_SIGN.test(text),
    beginsName: (text) => defining.get(beginning(text)).length > 0,
  };
  return {
    definitionsOf: (term) => definitionsNamed(textKey(term)),
    definitionsIn: (text) => namesIn(text, names).map(definitionsNamed),
  };
}

/** What is known of the names of all definitions. */
interface DefinedNames {
  readonly isName: (text: string) => boolean;
  /** Whether a name begins with these words and goes on. */
  readonly beginsName: (text: string) => boolean;
}

/** The names of all definitions, and what the longer ones begin with. */
function definitionKeys({ definitions }: Note): readonly string[] {
  const names = definitions.flatMap(namesOf);
  const beginnings = names.flatMap((name) => {
    const words = name.split(' ');
    return words.slice(1).map((_, place) => beginning(words.slice(0, place + 1).join(' ')));
  });
  return [...names, ...beginnings];
}

/** The key of names that begin with some words and go on. No name ends in a space. */
function beginning(words: string): string {
  return `${words} `;
}

function namesOf({ term, aliases }: Definition): readonly string[] {
  return Array.from(new Set([term, ...aliases].map(textKey))).filter((name) => name !== '');
}

function definitionsByName({ definitions }: Note): ReadonlyMap<string, readonly Definition[]> {
  const byName = new Map<string, Definition[]>();
  for (const definition of definitions) {
    for (const name of namesOf(definition)) {
      const group = byName.get(name) ?? [];
      group.push(definition);
      byName.set(name, group);
    }
  }
  return byName;
}

/** The names that stand in a text, each once. */
function namesIn(text: string, names: DefinedNames): readonly string[] {
  const words = normalizedWords(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const name = longestName(words, at, names);
    if (name !== '') found.add(name);
    at += name.split(' ').length;
  }
  return Array.from(found);
}

/**
 * The longest name that begins at a word, so that `load balancer` is not found in `network load balancer`; empty if
 * none does.
 */
function longestName(
  words: readonly string[],
  start: number,
  { isName, beginsName }: DefinedNames,
): string {
  let longest = '';
  for (let end = start + 1; end <= words.length; end += 1) {
    const text = words.slice(start, end).join(' ');
    if (isName(text)) longest = text;
    if (!beginsName(text)) break;
  }
  return longest;
}
