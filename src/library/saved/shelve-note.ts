import type { NotePlace } from '../known-notes.ts';
import type { Section } from '../note.ts';
import type { ParsedNote } from '../parse-note.ts';
import { inFile } from '../problem.ts';
import { createTrails } from '../section-keys.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { DamagedFileError } from './damaged-file-error.ts';
import { type NoteFacts, noteFacts, type StoredSection } from './note-facts.ts';
import type { NoteRecord } from './note-record.ts';
import { ShelvedSection } from './shelved-section.ts';

/** A note in bytes: its facts, then the texts of its sections. */
export interface NoteBytes {
  readonly bytes: Buffer;
  /** How many of them are the facts. */
  readonly factsBytes: number;
}

/** Puts all that was understood of a note into bytes, but for the place that it stands at. */
export function noteBytes(parsed: ParsedNote): NoteBytes {
  const facts = new ByteWriter();
  noteFacts.write(factsOf(parsed), facts);
  const texts = new ByteWriter();
  for (const { markdown, plain } of parsed.note.sections) {
    texts.rawText(markdown);
    texts.rawText(plain);
  }
  const written = facts.toBuffer();
  return { bytes: Buffer.concat([written, texts.toBuffer()]), factsBytes: written.length };
}

function factsOf({ note, imageLinks }: ParsedNote): NoteFacts {
  const numbers = new Map(note.sections.map(({ id }, number) => [id, number]));
  const inSection = <Item extends { readonly sectionId: string }>(item: Item) => ({
    ...item,
    section: numbers.get(item.sectionId) ?? 0,
  });
  return {
    ...note,
    sections: note.sections.map((section) => ({
      ...section,
      markdownBytes: Buffer.byteLength(section.markdown),
      plainBytes: Buffer.byteLength(section.plain),
    })),
    definitions: note.definitions.map(inSection),
    tips: note.tips.map(inSection),
    references: note.references.map(inSection),
    imageLinks: imageLinks.map(inSection),
    findings: note.problems,
  };
}

/**
 * Makes a note of its record again; the texts of its sections stay where the record is.
 *
 * @throws {DamagedFileError} when the record holds something else
 */
export function noteOfRecord(
  record: NoteRecord,
  factsBytes: number,
  { id, folder, file }: NotePlace,
): ParsedNote {
  const reader = new ByteReader(record.read(0, factsBytes));
  const facts = noteFacts.read(reader);
  if (reader.place !== factsBytes) {
    throw new DamagedFileError('A note is longer than it should be.');
  }
  const sections = sectionsOf(facts.sections, id, record, factsBytes);
  const inNote = <Item extends { readonly section: number }>({ section, ...item }: Item) => ({
    ...item,
    noteId: id,
    sectionId: sectionAt(sections, section).id,
  });
  const inSection = <Item extends { readonly section: number }>({ section, ...item }: Item) => ({
    ...item,
    sectionId: sectionAt(sections, section).id,
  });
  const { imageLinks, findings, ...own } = facts;
  return {
    note: {
      ...own,
      id,
      folder,
      file,
      sections,
      definitions: facts.definitions.map(inNote),
      tips: facts.tips.map(inNote),
      images: [],
      references: facts.references.map(inSection),
      problems: inFile({ folder, file }, findings),
    },
    imageLinks: imageLinks.map(inSection),
  };
}

function sectionsOf(
  stored: readonly StoredSection[],
  noteId: string,
  record: NoteRecord,
  factsBytes: number,
): readonly Section[] {
  const trailOf = createTrails();
  let start = factsBytes;
  const sections = stored.map((section) => {
    const trail = trailOf({ level: section.level, text: section.heading });
    const shelved = new ShelvedSection(section, { noteId, trail, record, start });
    start = shelved.textsEnd;
    return shelved;
  });
  if (start !== record.length) {
    throw new DamagedFileError('A note has other texts than it should have.');
  }
  return sections;
}

function sectionAt(sections: readonly Section[], number: number): Section {
  const section = sections[number];
  if (section === undefined) {
    throw new DamagedFileError('Something stands in a section that is not there.');
  }
  return section;
}
