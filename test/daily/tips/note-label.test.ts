import { describe, expect, it } from 'vitest';
import { namesOf, noteLabel } from '../../../src/daily/tips/note-label.ts';
import type { Note } from '../../../src/library/note.ts';
import { aNote } from '../../builders/library.ts';

const INTRODUCTION = '# Introduction\n';

const inFolder = (folder: string, note: Note): Note => ({ ...note, folder, id: folder });

describe('noteLabel', () => {
  it('is the title alone where no other note has it', () => {
    const notes = [aNote('aws/intro.md', INTRODUCTION), aNote('aws/lambda.md', '# Lambda\n')];

    expect(notes.map((note) => noteLabel({ notes }, note))).toEqual(['Introduction', 'Lambda']);
  });

  it('names the files of notes of one title', () => {
    const notes = [aNote('aws/intro.md', INTRODUCTION), aNote('gcp/intro.md', INTRODUCTION)];

    expect(notes.map((note) => noteLabel({ notes }, note))).toEqual([
      'Introduction (aws/intro.md)',
      'Introduction (gcp/intro.md)',
    ]);
  });

  it('names the notes folders, too, where the files are called the same', () => {
    const note = aNote('README.md', INTRODUCTION);
    const notes = [inFolder('/courses/aws', note), inFolder('/courses/gcp', note)];

    expect(notes.map((one) => noteLabel({ notes }, one))).toEqual([
      'Introduction (aws/README.md)',
      'Introduction (gcp/README.md)',
    ]);
  });

  it('leaves room for the file after a long title', () => {
    const text = `# ${'A long title '.repeat(10)}\n`;
    const notes = [aNote('aws/intro.md', text), aNote('gcp/intro.md', text)];

    const labels = notes.map((note) => noteLabel({ notes }, note).slice(0, 90));

    expect(new Set(labels).size).toBe(2);
  });

  it('is one of the names that people may type', () => {
    const note = aNote('README.md', INTRODUCTION);
    const notes = [inFolder('/courses/aws', note), inFolder('/courses/gcp', note)];

    for (const one of notes) expect(namesOf(one)).toContain(noteLabel({ notes }, one));
  });
});
