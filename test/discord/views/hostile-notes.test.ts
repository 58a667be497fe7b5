import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCustomId } from '../../../src/discord/custom-id.ts';
import { DISMISS } from '../../../src/discord/views/dismiss-button.ts';
import { createQuestionLog } from '../../../src/gaps/question-log.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { aBot, type TestBot } from '../../builders/bot.ts';
import { aLibrary } from '../../builders/library.ts';
import type { SentMessage } from '../../builders/sent-message.ts';
import { messageProblems } from '../../harness/callback-problems.ts';

/** Words with a meaning to Discord, to Markdown or to nobody, or that are long or wide. */
const word = fc.constantFrom(
  'ice',
  'snow',
  '@everyone',
  '<@100000000000000001>',
  '</explain:1>',
  '[x](https://evil.example/(a))',
  '**',
  '```',
  '||',
  '\\',
  '*_~`|<>',
  '事务隔离级别',
  '👩‍👩‍👧‍👦',
  '\u0000',
  '\u202e',
  '#',
  ':',
  'x'.repeat(150),
  '漢'.repeat(150),
  'https://example.org/'.padEnd(300, 'a'),
);

const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

const section = fc
  .tuple(line, fc.array(line, { maxLength: 40 }), fc.constantFrom('', '* ', '> ', '**Ice**: '))
  .map(([heading, lines, mark]) => `## ${heading}\n${lines.map((text) => mark + text).join('\n')}`);

const note = fc
  .tuple(line, line, fc.array(section, { maxLength: 8 }), fc.array(line, { maxLength: 30 }))
  .map(
    ([title, category, sections, tips]) =>
      `---\ntitle: ${JSON.stringify(title)}\ncategory: ${JSON.stringify(category)}\n---\n` +
      `${sections.join('\n\n')}\n\n## Exam tips\n${tips.map((tip) => `* ${tip}`).join('\n')}\n`,
  );

const notes = fc.array(note, { maxLength: 4 });

describe('whatever the notes contain and whatever is asked', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openStore(':memory:');
  });

  afterAll(() => store.close());

  it('Discord takes every answer, and every answer to its buttons', async () => {
    await fc.assert(
      fc.asyncProperty(notes, line, async (texts, asked) => {
        const files = Object.fromEntries(texts.map((text, n) => [`${n}.md`, text]));
        const bot = aBot(aLibrary(files), {
          notesUrl: 'https://example.org/{path}#{heading}',
          questions: createQuestionLog({ store, now: () => 0, log: pino({ level: 'silent' }) }),
        });

        const answers = await Promise.all([
          bot.ask('explain', { topic: asked, mention: { user: '100000000000000002' } }),
          bot.ask('explain', { topic: 'ice' }),
          bot.ask('tips', { topic: asked }),
          bot.ask('tips'),
          bot.ask('search', { query: asked, category: asked }),
          bot.ask('search', { query: 'snow ice' }),
          bot.ask('help'),
        ]);
        const presses = (await Promise.all(answers.map((answer) => pressAll(bot, answer)))).flat();

        for (const { callback } of [...answers, ...presses]) {
          expect(messageProblems(callback)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Presses each button except Dismiss, and chooses the last option of each menu. */
async function pressAll(bot: TestBot, answer: SentMessage): Promise<readonly SentMessage[]> {
  const { buttons, menu } = answer;
  const last = menu?.options.at(-1);
  return Promise.all([
    ...buttons
      .filter(({ custom_id: id }) => parseCustomId(id)?.command !== DISMISS)
      .map(({ custom_id: customId }) => bot.press(answer, { customId })),
    ...(menu === undefined || last === undefined
      ? []
      : [bot.press(answer, { customId: menu.custom_id, values: [last.value] })]),
  ]);
}
