import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { french } from '../../src/discord/phrases/fr/french.ts';
import { aLibrary } from '../builders/library.ts';
import { read } from '../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';
import { serverId } from '../harness/places.ts';

let nota: ConnectedBot;

const library = aLibrary({
  'lambda.md': '---\ncategory: aws\n---\n# Lambda\nRuns functions.\n',
  'sqs.md': `# Queues\n${'Keep messages in order.\n\n'.repeat(200)}`,
});

beforeAll(async () => {
  nota = await startConnectedBot(library);
});

afterAll(() => nota.stop());

/** A person who writes to the bot. Discord takes five messages in five seconds in each channel. */
const direct = (person: string) => nota.user(person).in('@bot');

function answerTo(question: APIMessage, person: string): APIMessage | undefined {
  return direct(person)
    .messages()
    .find(({ message_reference: to }) => to?.message_id === question.id);
}

async function answered(question: APIMessage, person: string): Promise<APIMessage> {
  await expect.poll(() => answerTo(question, person)).toBeDefined();
  const answer = answerTo(question, person);
  if (answer === undefined) throw new Error('The answer is gone again');
  return answer;
}

const ask = (person: string, text: string) => answered(direct(person).write(text), person);

describe('a direct message to the bot', () => {
  it('is answered, with or without a mention, from all notes, whatever servers chose', async () => {
    const mention = `<@${nota.playground.state.bot.user.id}>`;
    const here = serverId(nota.playground, 'Cloud Study');
    await nota.store.settings.changeGuild(here, { answers_mentions: 0, categories: '["gcp"]' });

    const plain = await ask('tom', 'what is a lambda?');
    const mentioning = await ask('tom', `${mention} what is a lambda?`);

    expect(read(plain).text).toContain('### Lambda\nRuns functions.');
    expect(read(mentioning).text).toBe(read(plain).text);
  });

  it('is answered with the buttons that a command gets there: no feedback, but Dismiss', async () => {
    const answer = await ask('maya', 'lambda');
    const toCommand = await direct('maya').command('/explain', { topic: 'lambda' });

    const labels = read(answer).buttons.map(({ label }) => label);
    expect(labels).toEqual(read(toCommand).buttons.map(({ label }) => label));
    expect(labels).toContain(english.sharing.dismiss);
    expect(labels).not.toContain(english.feedback.helpful);
  });

  it('has the options of a practice question weighed', async () => {
    const question = 'Which one runs functions?\n- Queues\n- Lambda\n- Messages in order';
    const answer = await ask('maya', question);

    expect(read(answer).text).toMatch(/\*\*B\. Lambda\*\* \|\|▰+▱*\|\|/);
  });

  it('is answered with pages that its author turns', async () => {
    const answer = await ask('maya', 'queues');

    const turned = await direct('maya').press(answer, english.places.nextPage);

    expect(turned.id).toBe(answer.id);
    expect(read(turned).text).toContain('page 2 of');
  });

  it('has its answer changed when it is edited and deleted when it is, with nothing stored', async () => {
    const question = direct('tom').write('what is a lambda?');
    const answer = await answered(question, 'tom');

    direct('tom').edit(question, 'queues');
    await expect.poll(() => read(answerTo(question, 'tom') ?? answer).text).toContain('### Queues');
    const kept = await nota.store.mentionAnswers.find(question.id);
    direct('tom').delete(question);

    await expect.poll(() => answerTo(question, 'tom')).toBeUndefined();
    expect(kept).toBeUndefined();
  });

  it('is answered in the language in which its author last used the bot, before that in English', async () => {
    const before = await ask('camille', 'thanks!');
    await nota.user('camille').command('/help', { private: true });
    const after = await ask('camille', 'merci !');

    expect(read(before).text).toBe(english.sharing.gladToHelpDirectly);
    expect(read(after).text).toBe(french.sharing.gladToHelpDirectly);
  });

  it('that only greets is answered with what the bot can do', async () => {
    const greeted = await ask('camille', 'hello!');

    expect(read(greeted).text).toContain('/explain');
  });

  it('that asks for help, or who the bot is, is answered with what the bot can do', async () => {
    const asked = await ask('camille', 'help!');
    const askedWho = await ask('tom', 'who are you?');

    expect(read(asked).text).toContain('/explain');
    expect(read(askedWho).text).toContain('/explain');
  });
});

describe('a direct message to a bot that does not receive messages', () => {
  it('gets no answer, but commands do', async () => {
    const unable = await startConnectedBot(library, { answersMentions: false });
    const tom = unable.user('tom').in('@bot');

    tom.write('what is a lambda?');
    const answer = await tom.command('/explain', { topic: 'lambda' });
    await unable.stop();

    expect(tom.messages().slice(1)).toEqual([answer]);
  });
});
