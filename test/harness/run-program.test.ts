import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const EVAL = 'test/eval/run.ts';
const BENCH = 'test/bench/run.ts';

describe('a program that measures, called with wrong words', () => {
  it.each([
    [EVAL, ['--foo'], "Unknown option '--foo': --help says how it is used."],
    [EVAL, ['--engine', 'foo'], 'There is no engine foo: take nota,'],
    [BENCH, ['--size', 'foo'], '--size takes a whole number of 1 or more, not foo.'],
    [BENCH, ['nowhere'], 'Create it, or name another one in the command.'],
    [BENCH, ['notes', 'docs'], 'Name one folder of notes, not 2.'],
    [BENCH, ['test/bench/peers', '--size', '100'], 'There is no note in '],
  ])('says in one line what is wrong: %s %j', async (file, args, sentence) => {
    const program = spawn(process.execPath, ['--import', 'tsx', file, ...args]);
    const [err, [code]] = await Promise.all([text(program.stderr), once(program, 'exit')]);

    expect(err).toContain(sentence);
    expect(err).toMatch(/^[^\n]+\.\n$/);
    expect(code).toBe(2);
  });
});
