import type { Section, SectionKind } from '../note.ts';
import type { StoredSection } from './note-facts.ts';
import type { NoteRecord } from './note-record.ts';

/** What a section needs besides what is saved of it. */
export interface SectionPlace {
  readonly trail: readonly string[];
  readonly record: NoteRecord;
  /** Where the section's texts start among those of the record. */
  readonly start: number;
}

/** A section whose texts are read from the record of its note each time they are accessed. */
export class CachedSection implements Section {
  readonly id: string;
  readonly noteId: string;
  readonly kind: SectionKind;
  readonly level: number;
  readonly heading: string;
  readonly trail: readonly string[];
  readonly anchor: string;
  readonly otherAnchors: readonly string[];
  readonly startLine: number;
  readonly endLine: number;
  readonly #record: NoteRecord;
  readonly #start: number;
  readonly #plainStart: number;
  readonly #end: number;

  constructor(stored: StoredSection, { trail, record, start }: SectionPlace) {
    this.id = stored.id;
    this.noteId = stored.noteId;
    this.kind = stored.kind;
    this.level = stored.level;
    this.heading = stored.heading;
    this.trail = trail;
    this.anchor = stored.anchor;
    this.otherAnchors = stored.otherAnchors;
    this.startLine = stored.startLine;
    this.endLine = stored.endLine;
    this.#record = record;
    this.#start = start;
    this.#plainStart = start + stored.markdownBytes;
    this.#end = this.#plainStart + stored.plainBytes;
  }

  /** Where its texts end among those of the record. */
  get textsEnd(): number {
    return this.#end;
  }

  get markdown(): string {
    return this.#text(this.#start, this.#plainStart);
  }

  get plain(): string {
    return this.#text(this.#plainStart, this.#end);
  }

  #text(start: number, end: number): string {
    return start === end ? '' : this.#record.texts(start, end).toString();
  }
}
