import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aLibrary } from '../builders/library.ts';
import { read } from '../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';

let nota: ConnectedBot;

const library = aLibrary({
  'lambda.md': '# Lambda\nRuns functions. @everyone may.\n',
  'sqs.md': `# Queues\n${'Keep messages in order.\n\n'.repeat(200)}`,
});

beforeAll(async () => {
  nota = await startConnectedBot(library, { settings: { answers_mentions: 1 } });
});

afterAll(() => nota.stop());

const tom = () => nota.user('tom');
const bot = () => `<@${nota.playground.state.bot.user.id}>`;

/** Another channel, because Discord allows five messages in five seconds in each. */
const elsewhere = () => tom().in('Cloud Study/daily-tip');

function answersTo(question: APIMessage): readonly APIMessage[] {
  return [...tom().messages(), ...elsewhere().messages()].filter(
    ({ message_reference: to }) => to?.message_id === question.id,
  );
}

function answerTo(question: APIMessage): APIMessage | undefined {
  return answersTo(question)[0];
}

async function answered(question: APIMessage): Promise<APIMessage> {
  await expect.poll(() => answerTo(question)).toBeDefined();
  const answer = answerTo(question);
  if (answer === undefined) throw new Error('The answer is gone again');
  return answer;
}

describe('a message that mentions the bot', () => {
  it('is answered with a reply that pings its author alone', async () => {
    const answer = await answered(tom().write(`${bot()} what is a lambda?`));

    expect(read(answer).text).toContain('### Lambda\nRuns functions.');
    expect(answer).toMatchObject({
      type: MessageType.Reply,
      mentions: [{ id: tom().id }],
      mention_everyone: false,
    });
  });

  it('has the options of a practice question weighed, after spoilers', async () => {
    const question = `${bot()} Which one runs functions?\n- Queues\n- Lambda\n- Messages in order`;
    const answer = await answered(elsewhere().write(question));

    expect(read(answer).text).toMatch(/^Which one runs functions\?\n/);
    expect(read(answer).text).toMatch(/\*\*B\. Lambda\*\* \|\|▰+▱*\|\|/);
  });

  it('gets another answer when it is edited', async () => {
    const question = tom().write(`${bot()} what is a lambda?`);
    const answer = await answered(question);

    tom().edit(question, `${bot()} queues`);

    await expect.poll(() => read(answerTo(question) ?? answer).text).toContain('### Queues');
  });

  it('is answered when an edit adds the mention that was forgotten', async () => {
    const question = elsewhere().write('what is a lambda?');

    elsewhere().edit(question, `${bot()} what is a lambda?`);

    const answer = await answered(question);
    expect(read(answer).text).toContain('### Lambda\nRuns functions.');
  });

  it('has its author told once why there is no reply where the bot may not write', async () => {
    const maya = nota.user('maya');
    const welcome = maya.in('Cloud Study/welcome');
    const told = () => maya.in('@bot').messages();

    const [first] = [`${bot()} lambda?`, `${bot()} queues?`].map((text) => welcome.write(text));
    await expect.poll(() => told().length).toBeGreaterThan(0);
    await nota.restart({ now: Date.now });

    expect(told().map((message) => read(message).text)).toEqual([
      english.sharing.cannotReply(`<#${first?.channel_id}>`),
    ]);
  });

  it('takes its answer with it when it is deleted', async () => {
    const question = tom().write(`${bot()} what is a lambda?`);
    await answered(question);

    tom().delete(question);

    await expect.poll(() => answerTo(question)).toBeUndefined();
  });

  it('leaves nothing after in the database when it is deleted', async () => {
    const stored = () => nota.store.mentionAnswers.find(question.id);
    const question = elsewhere().write(`${bot()} what is a lambda?`);
    await expect.poll(stored).toBeDefined();

    elsewhere().delete(question);

    await expect.poll(stored).toBeUndefined();
  });

  it('is answered with a message whose pages its author turns, and nobody else', async () => {
    const answer = await answered(tom().write(`${bot()} queues`));

    const copy = await nota.user('camille').press(answer, english.places.nextPage);
    const turned = await tom().press(answer, english.places.nextPage);

    expect(copy.id).not.toBe(answer.id);
    expect(turned.id).toBe(answer.id);
    expect(read(turned).text).toContain('page 2 of');
  });

  it('without a question is answered with what the bot can do', async () => {
    const answer = await answered(tom().write(bot()));

    expect(read(answer).text).toContain('/explain');
  });

  it('is not answered where the server did not switch it on', async () => {
    const other = tom().in('Révisions Cloud/général');
    const before = other.messages().length;
    other.write(`${bot()} lambda?`);

    await answered(elsewhere().write(`${bot()} lambda?`));

    expect(other.messages()).toHaveLength(before + 1);
  });

  it('is not answered when it only replies to the bot', async () => {
    const answer = await answered(elsewhere().write(`${bot()} lambda?`));
    const thanks = elsewhere().write('Thank you, lambda!', answer);

    await answered(elsewhere().write(`${bot()} queues`));

    expect(answerTo(thanks)).toBeUndefined();
  });
});

describe('after a restart, a message that mentions the bot', () => {
  beforeAll(async () => {
    await nota.stop();
    nota = await startConnectedBot(library, { settings: { answers_mentions: 1 } });
  });

  it('has its answer changed within a minute and deleted, and gets no second one', async () => {
    const question = tom().write(`${bot()} what is a lambda?`);
    const answer = await answered(question);

    await nota.restart({ now: Date.now });
    tom().edit(question, `${bot()} queues`);

    await expect.poll(() => read(answerTo(question) ?? answer).text).toContain('### Queues');
    expect(answersTo(question).map(({ id }) => id)).toEqual([answer.id]);

    await nota.restart({ now: () => Date.now() + 61_000 });
    tom().edit(question, `${bot()} lambda`);
    await answered(elsewhere().write(`${bot()} lambda?`));

    await nota.restart({ now: Date.now });
    expect(read(answerTo(question) ?? answer).text).toContain('### Queues');
    tom().delete(question);

    await expect.poll(() => answersTo(question)).toEqual([]);
  });
});

describe('a message that mentions the bot and asks for nothing', () => {
  it('is answered with what the bot can do where it greets, and with a word where it thanks', async () => {
    const greeted = await answered(elsewhere().write(`${bot()} hello!`));
    const thanked = await answered(elsewhere().write(`${bot()} thanks!!`));

    expect(read(greeted).text).toContain('/explain');
    expect(read(thanked).text).toBe(english.sharing.gladToHelp);
  });

  it('is answered with a way on where it says that an answer was wrong', async () => {
    const answer = await answered(tom().write(`${bot()} no, that's wrong`));

    expect(read(answer).text).toBe(english.sharing.sorryForThat);
  });
});
