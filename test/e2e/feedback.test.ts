import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { connect, openSqlite } from '../../src/store/open-database.ts';
import { storeIn } from '../../src/store/store.ts';
import { aLibrary } from '../builders/library.ts';
import { read } from '../builders/sent-message.ts';
import { startCheckedPlayground } from '../harness/checked-playground.ts';
import { connectBot } from '../harness/connect-bot.ts';

const library = aLibrary({
  'snow.md': '# Snow\nSnow is cold.\n',
  'ice.md': '# Ice\nAs cold as snow.\n',
});

/** Tom has asked about snow, in a server that keeps questions. */
async function anAnswer() {
  const playground = await startCheckedPlayground();
  const sqlite = openSqlite(':memory:');
  const db = connect(sqlite);
  await migrate(db, ':memory:');
  const store = storeIn(db);
  const nota = await connectBot(playground, library, { store });
  onTestFinished(async () => {
    await nota.close(1_000);
    await store.close();
    await playground.close();
  });
  const servers = [...playground.state.servers.values()];
  const serverId = servers.find(({ name }) => name === 'Cloud Study')?.id ?? '';
  await store.settings.changeGuild(serverId, { keeps_questions: 1 });
  const [tom, maya] = [playground.user('tom').in('general'), playground.user('maya').in('general')];
  const answer = await tom.command('/explain', { topic: 'snow' });
  const counts = () => store.feedback.mostMissed(serverId, 10);
  const questions = () => store.questions.ofGuild(serverId, '2000-01-01');
  return { tom, maya, answer, counts, questions, sqlite };
}

it('counts each person once, and lets them think anew', async () => {
  const { tom, answer, counts } = await anAnswer();

  await tom.press(answer, 'Not what I asked');
  await tom.press(answer, 'Not what I asked');
  expect(await counts()).toMatchObject([{ missed: 1, helpful: 0 }]);
  await tom.press(answer, 'Helpful');

  expect(await counts()).toEqual([]);
});

it('opens the other places, and a window for what was missing', async () => {
  const { tom, answer, questions } = await anAnswer();

  const others = await tom.press(answer, 'Not what I asked');
  const window = await tom.pressForModal(others, 'Say what was missing');
  const thanks = await tom.submit(window, { remark: 'How it is made' });

  expect(read(others).text).toContain('Ice');
  expect(read(thanks).text).toContain('without your name');
  expect(await questions()).toMatchObject([
    { text: 'snow', why: 'missed', remark: '' },
    { text: 'snow', why: 'missed', remark: 'How it is made' },
  ]);
  expect(JSON.stringify(await questions())).not.toContain(tom.id);
});

it('is for the person who asked', async () => {
  const { maya, answer, counts } = await anAnswer();

  const refused = await maya.press(answer, 'Not what I asked');

  expect(read(refused).text).toContain('Only the person who asked');
  expect(await counts()).toEqual([]);
});

it('says that it could not be kept, and counts the next press', async () => {
  const { tom, answer, counts, sqlite } = await anAnswer();

  sqlite.pragma('query_only = on');
  const failed = await tom.press(answer, 'Helpful');
  sqlite.pragma('query_only = off');
  const kept = await tom.press(answer, 'Helpful');
  await tom.press(answer, 'Not what I asked');

  expect(read(failed).text).toContain('could not note it');
  expect(read(kept).text).toContain('without your name');
  expect(await counts()).toMatchObject([{ missed: 1, helpful: 0 }]);
});
