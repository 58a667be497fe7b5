import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { french } from '../../src/discord/phrases/fr/french.ts';
import { read } from '../builders/sent-message.ts';
import { type Nota, startNota } from '../harness/nota.ts';

let nota: Nota;

beforeAll(async () => {
  nota = await startNota({ notesDirs: [resolve('notes')] });
});

afterAll(() => nota.stop());

const camille = (place: string) => nota.user('camille').in(place);
const maya = (place: string) => nota.user('maya').in(place);

const ENGLISH_SERVER = 'Cloud Study/general';
const FRENCH_SERVER = 'Révisions Cloud/général';

const PRACTICE_QUESTION = 'How long may a Lambda function run?\nA. 15 minutes\nB. One day';

describe('a member who uses Discord in French', () => {
  it('gets a private answer in French', async () => {
    const answer = await camille(ENGLISH_SERVER).command('/explain', {
      topic: 'zzzz',
      private: true,
    });

    expect(read(answer).text).toBe(french.common.nothingFound('zzzz', 0));
  });

  it('gets an answer that all see in the server’s language', async () => {
    const inEnglish = await camille(ENGLISH_SERVER).command('/explain', { topic: 'zzzz' });
    const inFrench = await camille(FRENCH_SERVER).command('/explain', { topic: 'zzzz' });

    expect(read(inEnglish).text).toBe(english.common.nothingFound('zzzz', 0));
    expect(read(inFrench).text).toBe(french.common.nothingFound('zzzz', 0));
  });

  it('gets an answer that all have seen just now again in French', async () => {
    const topic = 'lambda';
    await maya(ENGLISH_SERVER).command('/explain', { topic });

    const again = await camille(ENGLISH_SERVER).command('/explain', { topic });
    const alone = await camille(ENGLISH_SERVER).command('/explain', { topic, private: true });

    expect(read(again).text).not.toBe(read(alone).text);
    expect(read(again).text.endsWith(read(alone).text)).toBe(true);
    const saidInMenus = (answer: typeof alone) =>
      read(answer).menus.map(({ placeholder }) => placeholder);
    expect(saidInMenus(again)).toEqual(saidInMenus(alone));
  });

  it('opens a place of somebody else’s list in French, and the list stays as it was', async () => {
    const list = await maya(ENGLISH_SERVER).command('/search', { query: 'lambda' });

    const opened = await camille(ENGLISH_SERVER).press(list, english.places.open);

    const labels = read(opened).buttons.map(({ label }) => label);
    expect(labels).toContain(french.places.backToList);
    expect(read(list).text).toContain('**lambda**');
  });

  it('is answered in French where a window was asked for privately, and asked in French whether that helped', async () => {
    const window = await camille(ENGLISH_SERVER).commandForModal('/question', { private: true });

    const answer = await camille(ENGLISH_SERVER).submit(window, { text: PRACTICE_QUESTION });

    const labels = read(answer).buttons.map(({ label }) => label);
    expect(labels).toContain(french.feedback.helpful);
    expect(labels).not.toContain(english.feedback.helpful);
  });

  it('is offered days in French, and may type them so', async () => {
    const offered = await camille(FRENCH_SERVER).suggest('/daily setup', 'days', { days: 'sem' });

    expect(offered).toContainEqual({ name: 'en semaine', value: 'weekdays' });

    const answer = await camille(FRENCH_SERVER).command('/daily setup', {
      channel: 'astuce-du-jour',
      time: '9:00',
      timezone: 'Europe/Paris',
      days: 'lundi, mer.',
      topic: 'tout',
    });
    expect(read(answer).text).toContain(french.daily.setUp);
    expect(read(answer).text).toContain('lun. et mer.');
    expect(read(answer).text).toContain(french.daily.topics.all);
  });

  it('is told in French what was filled in wrongly', async () => {
    const answer = await camille(FRENCH_SERVER).command('/daily setup', {
      channel: 'astuce-du-jour',
      time: 'bientôt',
      timezone: 'Europe/Paris',
    });

    expect(read(answer).text).toBe(french.daily.badTime('bientôt'));
  });

  it('sees what commands do in French', () => {
    const explain = [...nota.playground.state.commands.values()].find(
      ({ name }) => name === 'explain',
    );

    expect(explain?.description_localizations).toMatchObject({
      fr: french.explain.definition.command,
    });
  });
});

describe('a member who uses Discord in English', () => {
  it('reads French together with all others in a French server, and English alone', async () => {
    const forAll = await maya(FRENCH_SERVER).command('/explain', { topic: 'zzzz' });
    const alone = await maya(FRENCH_SERVER).command('/explain', { topic: 'zzzz', private: true });

    expect(read(forAll).text).toBe(french.common.nothingFound('zzzz', 0));
    expect(read(alone).text).toBe(english.common.nothingFound('zzzz', 0));
  });
});
