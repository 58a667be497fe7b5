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
  return {
    ...note,
    sections: note.sections.map((section) => ({
      ...section,
      markdownBytes: Buffer.byteLength(section.markdown),
      plainBytes: Buffer.byteLength(section.plain),
    })),
    imageLinks,
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
  const reader = new ByteReader(record.readFirst(factsBytes));
  const facts = noteFacts.read(reader);
  if (reader.place !== factsBytes) {
    throw new DamagedFileError('A note is longer than it should be.');
  }
  const sections = sectionsOf(facts.sections, id, record, factsBytes);
  const { imageLinks, findings, ...own } = facts;
  return {
    note: {
      ...own,
      id,
      folder,
      file,
      sections,
      definitions: facts.definitions.map((definition) => ({ noteId: id, ...definition })),
      tips: facts.tips.map((tip) => ({ noteId: id, ...tip })),
      images: [],
      problems: inFile({ folder, file }, findings),
    },
    imageLinks,
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
