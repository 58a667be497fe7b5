import { resolve } from 'node:path';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitionsOf } from '../../../src/discord/command/command.ts';
import { LANGUAGES } from '../../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../../src/discord/phrases/phrase-book.ts';
import { createQuestionLog } from '../../../src/gaps/question-log.ts';
import type { Library } from '../../../src/library/library.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { buildSearchEngine } from '../../../src/search/build-search-engine.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { aBot, commandsOn } from '../../builders/bot.ts';
import { aLibrary } from '../../builders/library.ts';
import type { SentMessage } from '../../builders/sent-message.ts';
import { messageProblems } from '../../harness/callback-problems.ts';
import { differences } from '../../harness/check-exchange.ts';
import { ROUTES } from '../../harness/discord-schemas.ts';

/** Discord: characters in the description of a command or option. */
const MAX_DESCRIPTION = 100;

let notes: Library;
let engine: SearchEngine;
let store: Store;

beforeAll(async () => {
  notes = await loadLibrary([resolve('notes')]);
  engine = buildSearchEngine(notes);
  store = await openStore(':memory:');
});

afterAll(() => store.close());

it('Discord takes every command with its translations', () => {
  const definitions = definitionsOf(commandsOn(aLibrary({})));
  const schema = ROUTES['PUT /applications/:applicationId/commands']?.request;

  expect(schema === undefined ? ['no schema'] : differences(schema, definitions, '')).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = phraseBook(language);

  it('every command and option is described', () => {
    const definitions = definitionsOf(commandsOn(aLibrary({})));
    const described = definitions
      .filter(({ type }) => type !== ApplicationCommandType.Message)
      .flatMap(descriptionsIn);

    const missing = described.filter((one) => language !== 'en' && one[language] === undefined);
    const long = described
      .map((one) => one[language] ?? '')
      .filter((text) => text.length > MAX_DESCRIPTION);

    expect(described.length).toBeGreaterThan(20);
    expect([...missing, ...long]).toEqual([]);
  });

  it.each([
    ['explain', { topic: 'sqs' }],
    ['explain', { topic: 'how do I make my function faster' }],
    ['explain', { topic: 'aws' }],
    ['explain', { topic: 'zzzzzz' }],
    ['explain', { topic: 'lamda functoin' }],
    ['tips', { topic: 'lambda' }],
    ['tips', { topic: 'zzzzzz' }],
    ['tips', {}],
    ['search', { query: 'lambda' }],
    ['search', { query: 'lambda', category: 'aws', tag: 'serverless' }],
    ['search', { query: 'zzzzzz' }],
    ['search', { query: 'lambda', category: 'zzzzzz', tag: 'zzzzzz' }],
    ['search', { query: 'lambda', category: 'billing' }],
    ['search', { query: 'lambda', category: 'biling' }],
    ['search', { query: 'lambda', tag: 'serverles' }],
    ['explain', { topic: '???' }],
    ['browse', {}],
    ['browse', { note: 'Lambda' }],
    ['browse', { note: 'zzzzzz' }],
    ['browse', { tag: 'zzzzzz' }],
    ['help', {}],
  ])('Discord takes the answer to /%s %j', async (command, filled) => {
    const answer = await aBot(notes, { engine, language }).ask(command, filled);

    expect(messageProblems(answer.callback)).toEqual([]);
  });

  it('says that there are no notes', async () => {
    const bot = aBot(aLibrary({}), { language });

    const answers = [
      await bot.ask('explain', { topic: 'sqs' }),
      await bot.ask('search', { query: 'sqs' }),
      await bot.ask('help'),
    ];

    expect(answers.filter(({ text }) => !text.includes(words.common.noNotes))).toEqual([]);
  });

  it('a list leads to a section, and back', async () => {
    const bot = aBot(notes, { engine, language });
    const list = await bot.ask('search', { query: 'lambda' });

    const opened = await press(bot, list, words.places.open);
    const back = await press(bot, opened, words.places.backToList);

    expect([...messageProblems(opened.callback), ...messageProblems(back.callback)]).toEqual([]);
    expect(back.text).toBe(list.text);
  });

  it('the tour of /help has three steps that Discord takes', async () => {
    const bot = aBot(notes, { engine, language });
    const first = await bot.ask('help');

    const second = await press(bot, first, words.places.nextPage);
    const third = await press(bot, second, words.places.nextPage);

    expect([second, third].flatMap(({ callback }) => messageProblems(callback))).toEqual([]);
    expect(third.text).toContain(words.feedback.missed);
  });

  it('feedback leads to the other places, which accept feedback, too', async () => {
    const questions = createQuestionLog({ store, now: Date.now, log: { error: rethrow } });
    const bot = aBot(notes, { engine, language, questions });
    const explained = await bot.ask('explain', { topic: 'sqs', private: true });

    const others = await press(bot, explained, words.feedback.missed);
    const opened = await press(bot, others, words.places.open);
    const thanks = await press(bot, opened, words.feedback.helpful);

    const all = [explained, others, opened, thanks];
    expect(all.flatMap(({ callback }) => messageProblems(callback))).toEqual([]);
    expect(thanks.text).toBe(words.feedback.thanksKept);
  });

  it('a practice question leads to what the notes say for an option, and back', async () => {
    const bot = aBot(notes, { language });
    const topic = 'Which one runs code without servers? A. SQS B. Lambda C. DynamoDB';
    const weighed = await bot.ask('explain', { topic });

    const listed = await press(bot, weighed, words.practice.more);
    const [menu] = listed.menus;
    const values = (menu?.options ?? []).slice(1, 2).map(({ value }) => value);
    const opened = await bot.press(listed, { customId: menu?.custom_id ?? '', values });
    const back = await press(bot, opened, words.practice.backToOptions);

    const all = [weighed, listed, opened, back];
    expect(all.flatMap(({ callback }) => messageProblems(callback))).toEqual([]);
    expect(back.text).toBe(weighed.text);
  });
});

function press(bot: ReturnType<typeof aBot>, message: SentMessage, label: string) {
  const button = message.buttons.find((one) => one.label === label);
  if (button === undefined) throw new Error(`No button "${label}"`);
  return bot.press(message, { customId: button.custom_id });
}

/** Nothing that this test writes fails. */
function rethrow({ err }: { readonly err: unknown }): never {
  throw err;
}

type Descriptions = Readonly<Record<string, string | undefined>>;

/** The descriptions of a command, its subcommands and their options, each by language. */
function descriptionsIn(definition: object): readonly Descriptions[] {
  const { description, description_localizations: others, options } = readDefinition(definition);
  return [{ en: description, ...others }, ...options.flatMap(descriptionsIn)];
}

function readDefinition(definition: {
  readonly description?: string;
  readonly description_localizations?: Descriptions | null;
  readonly options?: readonly object[];
}) {
  const { description, description_localizations = {}, options = [] } = definition;
  return { description, description_localizations, options };
}
