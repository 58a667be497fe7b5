import { expect, it, onTestFinished } from 'vitest';
import { createQuestionDesk } from '../../src/gaps/question-desk.ts';
import { migrate } from '../../src/store/migrate.ts';
import { connect, openSqlite } from '../../src/store/open-database.ts';
import { storeIn } from '../../src/store/store.ts';

it('does not say that a question is kept once a server has five thousand of them', async () => {
  const sqlite = openSqlite(':memory:');
  const db = connect(sqlite);
  await migrate(db, ':memory:');
  const store = storeIn(db);
  onTestFinished(() => store.close());
  const row = sqlite.prepare(
    "insert into questions values ('guild-1', '2026-11-23', 'missed', ?, '', 1)",
  );
  for (let number = 1; number < 5_000; number += 1) row.run(`question ${number}`);
  const desk = createQuestionDesk({ store, now: Date.now, log: { error: () => {} } });
  const keep = (text: string) => desk.keep('guild-1', { text, why: 'missed', remark: '' });

  const said = [await keep('the last one'), await keep('one too many'), await keep('the last one')];

  expect(said).toEqual([true, false, true]);
});
