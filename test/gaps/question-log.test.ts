import { expect, it, onTestFinished } from 'vitest';
import { createQuestionLog } from '../../src/gaps/question-log.ts';
import { openStore } from '../../src/store/store.ts';
import { aBareStore } from '../builders/bare-store.ts';

it('keeps a thousand characters of a question and of what was missing, and no half emoji', async () => {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const questions = createQuestionLog({ store, now: Date.now, log: { error: () => {} } });

  await questions.keep('guild-1', {
    text: `${'q'.repeat(998)}😀 and more`,
    why: 'missed',
    remark: 'r'.repeat(1_001),
  });

  expect(await store.questions.ofGuild('guild-1', '2000-01-01')).toMatchObject([
    { text: `${'q'.repeat(998)}…`, remark: `${'r'.repeat(999)}…` },
  ]);
});

it('does not say that a question is kept once a server has five thousand of them', async () => {
  const { sqlite, store } = await aBareStore(':memory:');
  onTestFinished(() => store.close());
  const row = sqlite.prepare(
    "insert into questions values ('guild-1', '2026-11-23', 'missed', ?, '', 1)",
  );
  for (let number = 1; number < 5_000; number += 1) row.run(`question ${number}`);
  const questions = createQuestionLog({ store, now: Date.now, log: { error: () => {} } });
  const keep = (text: string) => questions.keep('guild-1', { text, why: 'missed', remark: '' });

  const said = [await keep('the last one'), await keep('one too many'), await keep('the last one')];

  expect(said).toEqual([true, false, true]);
});
