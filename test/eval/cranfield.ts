import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Note } from '../../src/library/note.ts';
import type { Question } from './question.ts';

const cranfieldDocument = z.object({ id: z.int(), title: z.string(), body: z.string() });
const cranfieldQuery = z.object({
  id: z.int(),
  query: z.string(),
  relevant: z.array(z.int()),
});

/** The Cranfield collection (1,400 abstracts on aerodynamics, 225 queries) as notes and questions. */
export interface Cranfield {
  /** A note of one section for each abstract. */
  readonly library: Library;
  readonly questions: readonly Question[];
}

/** Reads `documents.jsonl` and `queries.jsonl` of a folder. */
export async function readCranfield(folder: string): Promise<Cranfield> {
  const documents = await readLines(join(folder, 'documents.jsonl'), cranfieldDocument);
  const queries = await readLines(join(folder, 'queries.jsonl'), cranfieldQuery);
  return {
    library: buildLibrary(
      documents.map((document) => abstractNote(folder, document)),
      { loadedAtMs: 0 },
    ),
    questions: queries.map(({ id, query, relevant }) => ({
      id: String(id),
      kind: 'cranfield',
      question: query,
      relevant: relevant.map((document) => ({
        file: `${document}.md`,
        heading: '',
        line: 1,
        grade: 1,
      })),
    })),
  };
}

async function readLines<Line>(file: string, schema: z.ZodType<Line>): Promise<readonly Line[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

function abstractNote(folder: string, document: z.infer<typeof cranfieldDocument>): Note {
  const id = `cranfield-${document.id}`;
  const title = document.title === '' ? `Document ${document.id}` : document.title;
  return {
    id,
    folder,
    file: `${document.id}.md`,
    title,
    language: 'en',
    path: null,
    date: null,
    category: null,
    tags: [],
    aliases: [],
    ignoredProblems: [],
    sections: [
      {
        id,
        noteId: id,
        kind: 'text',
        level: 1,
        heading: title,
        trail: [],
        anchor: '',
        otherAnchors: [],
        startLine: 1,
        endLine: 2,
        markdown: document.body,
        plain: document.body,
      },
    ],
    definitions: [],
    tips: [],
    images: [],
    references: [],
    problems: [],
  };
}
