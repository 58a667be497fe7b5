import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/terminal.ts';
import { readOptions } from './options.ts';

describe('the options of an evaluation', () => {
  it('are the bot on the judged questions about the sample notes unless others are given', () => {
    expect(readOptions([])).toMatchObject({
      notes: 'notes',
      questions: 'test/eval/questions.jsonl',
      engine: ['nota'],
      json: false,
    });
    expect(readOptions(['--engine', 'fts5', '--kind', 'exam', '--kind', 'tips'])).toMatchObject({
      engine: ['fts5'],
      kind: ['exam', 'tips'],
    });
  });

  it.each([
    [['--practice', 'FILE', '--engine', 'fts5'], '--engine has no effect with --practice'],
    [['--kind', 'exam', '--cranfield', 'DIR'], '--kind has no effect with --cranfield'],
    [['--snippets', '--misses'], '--misses has no effect with --snippets'],
  ])('are refused where one would be ignored: %j', (args, said) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(`${said}. Leave one out.`);
  });
});
