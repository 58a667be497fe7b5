import type { Section, SectionKind } from '../note.ts';
import type { StoredSection } from './note-facts.ts';
import type { NoteRecord } from './note-record.ts';

/** Where a section belongs, beside what is kept of it. */
export interface SectionPlace {
  readonly trail: readonly string[];
  readonly record: NoteRecord;
  /** Where among the texts of the record the section's start. */
  readonly start: number;
}

/** A section whose texts are read from the record of its note each time they are asked for. */
export class ShelvedSection implements Section {
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

  /** Where among those of the record its texts end. */
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
