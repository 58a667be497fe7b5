import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/cli/terminal.ts';
import { aFolder } from '../../builders/folder.ts';
import { type Question, questionsAbout, questionsOfKinds, readQuestions } from './question.ts';

describe('judged questions', () => {
  const aws = aQuestion({ notes: 'course/aws', kind: 'exam' });
  const docker = aQuestion({ notes: 'course/docker', kind: 'typo' });
  const any = aQuestion({ kind: 'tips' });

  it('are about the notes that they name, or about all', () => {
    expect(questionsAbout([aws, docker, any], '/home/maya/course/aws')).toEqual([aws, any]);
  });

  it('say which notes they are about where they are about others only', () => {
    const ask = () => questionsAbout([aws, docker], '/home/maya/course');

    expect(ask).toThrow(UsageError);
    expect(ask).toThrow('course/aws, course/docker');
  });

  it('say which line of their file is invalid, and what it lacks', async () => {
    const file = join(aFolder(), 'mine.jsonl');
    writeFileSync(file, '\n{"id": "1", "question": "what is SQS?", "relevant": []}\n');

    const read = readQuestions(file);

    await expect(read).rejects.toThrow(UsageError);
    await expect(read).rejects.toThrow(/mine\.jsonl:2 is no judged question: .*kind/s);
  });

  it.each([
    ['{"id":', ':1 is no judged question: it is not valid JSON.'],
    ['[]', ':1 is no judged question: Invalid input: expected object, received array.'],
    [
      '{"id": "1", "kind": "exam", "question": "lambda", "relevant": [{"file": "a.md"}]}',
      ':1 is no judged question: relevant.0.heading: Invalid input: expected string',
    ],
    ['\n', 'is empty'],
  ])('say in one sentence what is wrong with a file: %s', async (text, said) => {
    const file = join(aFolder(), 'mine.jsonl');
    writeFileSync(file, text);

    const read = readQuestions(file);

    await expect(read).rejects.toThrow(UsageError);
    await expect(read).rejects.toThrow(said);
    await expect(read).rejects.toThrow(/^.+\.$/);
  });

  it('say so where their file is missing', async () => {
    const file = join(aFolder(), 'mine.jsonl');

    const read = readQuestions(file);

    await expect(read).rejects.toThrow(UsageError);
    await expect(read).rejects.toThrow(file);
  });

  it('are of the kinds that are wanted, or of any', () => {
    expect(questionsOfKinds([aws, docker, any], ['exam', 'tips'])).toEqual([aws, any]);
    expect(questionsOfKinds([aws, docker], [])).toEqual([aws, docker]);
  });

  it('say which kinds exist if none of the wanted ones does', () => {
    const ask = () => questionsOfKinds([aws, docker], ['exams']);

    expect(ask).toThrow(UsageError);
    expect(ask).toThrow('exam, typo');
  });
});

function aQuestion(facts: Partial<Question>): Question {
  return { id: 'q', kind: 'exam', question: 'lambda timeout', relevant: [], ...facts };
}
