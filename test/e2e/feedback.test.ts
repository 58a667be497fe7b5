import type { APIMessage } from 'discord-api-types/v10';
import { expect, it, onTestFinished } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aBareStore } from '../builders/bare-store.ts';
import { aLibrary } from '../builders/library.ts';
import { read } from '../builders/sent-message.ts';
import { startConnectedBot } from '../harness/connected-bot.ts';
import { serverId } from '../harness/places.ts';

const library = aLibrary({
  'snow.md': '# Snow\nSnow is cold.\n',
  'ice.md': '# Ice\nAs cold as snow.\n\n## Exam tips\n* Snow melts\n',
});

/** Tom has asked about snow, in a server that keeps questions. */
async function anAnswer() {
  const { sqlite, store } = await aBareStore(':memory:');
  const nota = await startConnectedBot(library, {
    store,
    settings: { keeps_questions: 1, answers_mentions: 1 },
  });
  onTestFinished(() => nota.stop());
  const { playground } = nota;
  const server = serverId(playground, 'Cloud Study');
  const [tom, maya] = [nota.user('tom').in('general'), nota.user('maya').in('general')];
  const answer = await tom.command('/explain', { topic: 'snow' });
  const counts = () => store.feedback.mostMissed(server, 10);
  const questions = () => store.questions.ofGuild(server, '2000-01-01');
  /** The answer to a message of Tom's that mentions the bot. */
  const mentioned = async (text: string): Promise<APIMessage> => {
    const { id } = tom.write(`<@${playground.state.bot.user.id}> ${text}`);
    const found = () => tom.messages().find(({ message_reference: to }) => to?.message_id === id);
    await expect.poll(found).toBeDefined();
    return found() ?? answer;
  };
  return { tom, maya, answer, counts, questions, mentioned, sqlite };
}

it('counts each person once, and lets them think again', async () => {
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

  expect(read(failed).text).toContain('couldn’t save it');
  expect(read(kept).text).toContain('without your name');
  expect(await counts()).toMatchObject([{ missed: 1, helpful: 0 }]);
});

it('stays what it was where a new one could not be kept, and can still be moved', async () => {
  const { tom, answer, counts, sqlite } = await anAnswer();

  await tom.press(answer, 'Not what I asked');
  sqlite.pragma('query_only = on');
  await tom.press(answer, 'Helpful');
  sqlite.pragma('query_only = off');
  await tom.press(answer, 'Helpful');

  expect(await counts()).toEqual([]);
});

it('is asked for under every answer to a question, and under what is opened from it', async () => {
  const { tom, counts, mentioned } = await anAnswer();
  const { places, practice } = english;
  const options = 'What is cold? A. Snow B. Ice';

  const list = await tom.command('/search', { query: 'snow' });
  const opened = await tom.press(list, places.open);
  const back = await tom.press(opened, places.backToList);
  const tips = await tom.command('/tips', { topic: 'snow', private: true });
  const weighed = await tom.submit(await tom.commandForModal('/question'), { text: options });
  const option = await tom.select(weighed, 'B. Ice');
  const again = await tom.press(option, practice.backToOptions);
  const explained = await tom.messageCommand('Explain this', tom.write('What about ice?'));
  const mention = await mentioned('ice?');
  await tom.press(mention, english.feedback.missed);

  const asked = [mention, list, opened, back, tips, weighed, option, again, explained];
  expect(asked.filter((answer) => !asksForFeedback(answer))).toEqual([]);
  expect(await counts()).toHaveLength(1);
});

it('is not asked for in a server that has not added the bot, for nobody there would see it', async () => {
  const { tom } = await anAnswer();

  const answer = await tom.in('Book Club/lounge').command('/explain', { topic: 'snow' });

  expect(asksForFeedback(answer)).toBe(false);
});

it('is not asked for where nothing was found, and the question is kept instead', async () => {
  const { tom, questions, mentioned } = await anAnswer();

  const mention = await mentioned('qqqqq');
  const nothing = await tom.messageCommand('Explain this', tom.write('zzzzz'));
  const unknown = 'Which vvvvv is a wwwww? A. xxxxx B. yyyyy';
  const weighed = await tom.command('/explain', { topic: unknown });

  expect([mention, nothing, weighed].filter(asksForFeedback)).toEqual([]);
  expect((await questions()).map(({ text, why }) => `${text}: ${why}`).toSorted()).toEqual([
    'Which vvvvv is a wwwww?: nothing-found',
    'qqqqq: nothing-found',
    'zzzzz: nothing-found',
  ]);
});

function asksForFeedback(answer: APIMessage): boolean {
  const labels = read(answer).buttons.map(({ label }) => label);
  return [english.feedback.helpful, english.feedback.missed].every((one) => labels.includes(one));
}
