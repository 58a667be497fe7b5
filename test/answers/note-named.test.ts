import { describe, expect, it } from 'vitest';
import { nearNotes, noteNamed } from '../../src/answers/note-named.ts';
import { anEngine } from '../builders/engine.ts';

const engine = anEngine({
  'a.md': '---\naliases: [the second]\n---\n# Part 2\n',
  'b.md': '# Part 10\n',
});

describe('a note', () => {
  it.each(['Part 2', 'part  2', 'The Second'])('is meant by %s', (asked) => {
    expect(noteNamed(engine, asked)?.file).toBe('a.md');
  });

  it('is meant by its id', () => {
    const [note] = engine.library.notes;

    expect(noteNamed(engine, note?.id ?? '')).toBe(note);
  });

  it.each(['b', 'b.md', 'B.MD', '/b'])('is meant by the name of its file, %s', (asked) => {
    expect(noteNamed(engine, asked)?.title).toBe('Part 10');
  });

  it.each(['lambda', 'aws/lambda', 'lambda.md', 'notes/aws/lambda.md'])(
    'is meant by the path of its file or the end of it, %s, nearest to the top',
    (asked) => {
      const files = {
        'notes/aws/deep/lambda.md': '# Deep\n',
        'notes/aws/lambda.md': '# Functions\n',
        'notes/aws/deep/aws/lambda.md': '# Deepest\n',
      };

      expect(noteNamed(anEngine(files), asked)?.title).toBe('Functions');
    },
  );

  it('is meant by its title rather than by the file of another', () => {
    const files = { 'a.md': '# Limits\n', 'limits.md': '# Quotas\n' };

    expect(noteNamed(anEngine(files), 'limits')?.title).toBe('Limits');
  });

  it.each(['', '…', 'Part'])('is not meant by "%s"', (asked) => {
    expect(noteNamed(engine, asked)).toBeNull();
  });
});

describe('notes with a name close to an unknown one', () => {
  const near = anEngine({
    'aws/lambda.md': '---\naliases: [functions]\n---\n# AWS Lambda\n## Lambda limits\nMany.\n',
    'aws/edge.md': '# Lambda at the edge\n* Lambda - runs code\n',
    'aws/ec2.md': '# Virtual machines\n',
  });
  const titles = (asked: string) => nearNotes(near, asked).map(({ title }) => title);

  it.each(['lamda', 'lamda.md', 'aws/lamda.md'])('are found with typos in it, %s', (asked) => {
    expect(titles(asked)).toEqual(['AWS Lambda', 'Lambda at the edge']);
  });

  it('are found by what their names begin with, each once', () => {
    expect(titles('func')).toEqual(['AWS Lambda']);
  });

  it.each(['', '…', 'quantum'])('are none for "%s"', (asked) => {
    expect(titles(asked)).toEqual([]);
  });
});
