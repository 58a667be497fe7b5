import type { Steps } from '../basics/steps.ts';
import type { Note } from './note.ts';
import type { NoteChange } from './note-changes.ts';
import { byFolderAndFile } from './place-order.ts';
import { TableById } from './table-by-id.ts';

/** Returns the keys by which a note is found, possibly with repeats. */
export type KeysOfNote = (note: Note) => readonly string[];

const NONE: readonly Note[] = [];

/** Finds notes by keys that several may share. Can be updated when single notes change. */
export class NotesByKey {
  readonly #keysOf: KeysOfNote;
  readonly #table: TableById<readonly Note[]>;

  private constructor(keysOf: KeysOfNote, table: TableById<readonly Note[]>) {
    this.#keysOf = keysOf;
    this.#table = table;
  }

  /** @param notes sorted by folder, then file */
  static *ofSteps(notes: readonly Note[], keysOf: KeysOfNote): Steps<NotesByKey> {
    const table = new Map<string, Note[]>();
    for (const note of notes) {
      for (const key of new Set(keysOf(note))) {
        const sharing = table.get(key);
        if (sharing === undefined) table.set(key, [note]);
        else sharing.push(note);
      }
      yield;
    }
    return new NotesByKey(keysOf, new TableById<readonly Note[]>(table));
  }

  /** Sorted by folder, then file. */
  get(key: string): readonly Note[] {
    return this.#table.get(key) ?? NONE;
  }

  /** The table after some notes changed; `notes` are all of them. */
  *changedSteps(changes: readonly NoteChange[], notes: readonly Note[]): Steps<NotesByKey> {
    const changed = new Map<string, readonly Note[]>();
    const change = (note: Note | null, become: (sharing: readonly Note[]) => readonly Note[]) => {
      for (const key of new Set(note === null ? [] : this.#keysOf(note))) {
        changed.set(key, become(changed.get(key) ?? this.get(key)));
      }
    };
    for (const { was, is } of changes) {
      change(was, (sharing) => sharing.filter((note) => note !== was));
      change(is, (sharing) => (is === null ? sharing : [...sharing, is].sort(byFolderAndFile)));
      yield;
    }
    const table = this.#table.changed(changed);
    return table === null
      ? yield* NotesByKey.ofSteps(notes, this.#keysOf)
      : new NotesByKey(this.#keysOf, table);
  }
}
