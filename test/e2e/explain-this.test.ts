import {
  type APIMessage,
  MessageType,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aLibrary } from '../builders/library.ts';
import { isPrivate, read } from '../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';

const words = english.sharing;

let nota: ConnectedBot;

beforeAll(async () => {
  nota = await startConnectedBot(
    aLibrary({
      'sqs.md': `# Queues\nA queue keeps messages.\n${'More about it, line by line.\n\n'.repeat(150)}`,
      'lambda.md':
        '# Lambda\nRuns functions. @everyone may read [queues](sqs.md). A cold start takes longer.\n',
      'starts.md': '# Starts\n* Cold start - the first run of a function\n',
    }),
  );
});

afterAll(() => nota.stop());

const maya = () => nota.user('maya');
const tom = () => nota.user('tom');

/** The newest message that a person sees in their channel. */
function newest(person: ReturnType<typeof maya>): APIMessage | undefined {
  return person.messages().at(-1);
}

/** For one test, lifts the channel's ban on writing for the bot. */
function letTheBotWriteIn(place: string): void {
  const channel = nota.playground.state.channels.get(maya().in(place).channelId);
  const overwrites =
    channel !== undefined && 'permission_overwrites' in channel
      ? channel.permission_overwrites
      : [];
  overwrites?.push({
    id: nota.playground.state.bot.user.id,
    type: OverwriteType.Member,
    allow: String(PermissionFlagsBits.SendMessages),
    deny: '0',
  });
  onTestFinished(() => void overwrites?.pop());
}

describe('Explain this', () => {
  it('explains a message to the person alone', async () => {
    const question = tom().write('hey <@123456789012345678>, what is a **lambda**?');

    const answer = await maya().messageCommand('Explain this', question);

    expect(isPrivate(answer)).toBe(true);
    expect(read(answer).text).toContain('### Lambda\nRuns functions.');
  });

  it('posts the section as a reply that pings the author, and nobody else', async () => {
    const question = tom().write('what is a lambda?');
    const answer = await maya().messageCommand('Explain this', question);

    const said = await maya().press(answer, words.replyWithThis);

    const reply = newest(maya());
    expect(reply).toMatchObject({
      type: MessageType.Reply,
      message_reference: { message_id: question.id },
      mentions: [{ id: tom().id }],
      mention_everyone: false,
    });
    expect(reply && read(reply).text).toContain('### Lambda\nRuns functions.');
    expect(reply && read(reply).text).toContain(words.sharedBy(`<@${maya().id}>`));
    expect(said.id).toBe(answer.id);
    expect(read(said).text).toContain(`/${question.channel_id}/${reply?.id}`);
  });

  it('posts it once when the connection is lost before Discord says that it did', async () => {
    const question = tom().write('what is a lambda?');
    const answer = await maya().messageCommand('Explain this', question);
    nota.playground.faults.add({ fault: { kind: 'cut-after' }, method: 'POST', path: '/messages' });

    const said = await maya().press(answer, words.replyWithThis);

    const replies = maya()
      .messages()
      .filter(({ message_reference: to }) => to?.message_id === question.id);
    expect(replies).toHaveLength(1);
    expect(read(said).text).toContain(`/${replies[0]?.id}`);
  });

  it.each([
    ['changes the private answer later', 'general', words.shared('')],
    ['says later that it may not write there', 'welcome', words.cannotShare],
  ])('%s where Discord takes longer than it waits itself', async (_what, where, expected) => {
    const place = maya().in(`Cloud Study/${where}`);
    const question = place.write('what is a lambda?');
    const answer = await place.messageCommand('Explain this', question);
    nota.playground.faults.add({
      fault: { kind: 'late', delayMs: 3_500 },
      method: 'POST',
      path: '/messages',
    });

    await place.press(answer, words.replyWithThis);

    const saidSince = () =>
      place
        .messages()
        .filter(({ id }) => BigInt(id) >= BigInt(answer.id))
        .map((message) => read(message).text)
        .join('\n');
    await expect.poll(saidSince).toContain(expected);
  });

  it('weighs a practice question, opens an option to be shared, and leads back', async () => {
    const question = tom().write(
      '**What runs functions?** (hey <@123456789012345678>)\nA) Queues\nB) Lambda',
    );

    const weighed = await maya().messageCommand('Explain this', question);
    const opened = await maya().select(weighed, 'B. Lambda');
    const back = await maya().press(opened, english.practice.backToOptions);

    expect(isPrivate(weighed)).toBe(true);
    expect(read(opened).text).toContain('### Lambda');
    expect(read(opened).buttons.map(({ label }) => label)).toContain(words.replyWithThis);
    expect(read(back).text).toBe(read(weighed).text);
  });

  it('posts the place and the page that were opened', async () => {
    const question = tom().write('what is a lambda?');
    const answer = await maya().messageCommand('Explain this', question);
    const queues = await maya().select(answer, 'Queues', english.places.related);
    const second = await maya().press(queues, english.places.nextPage);

    await maya().press(second, words.replyWithThis);

    const reply = newest(maya());
    expect(reply && read(reply).text).toContain('### Queues');
    expect(reply && read(reply).text).toContain('page 2 of');
  });

  it('shares no section that was opened from a term, because that answer is about no message', async () => {
    const question = tom().write('what is a lambda?');
    const answer = await maya().messageCommand('Explain this', question);
    const looked = await maya().select(answer, 'Cold start', english.places.lookUp);

    const opened = await maya().press(looked, english.tips.readOn);

    expect(read(opened).text).toContain('### Starts');
    expect(read(opened).buttons.map(({ label }) => label)).not.toContain(words.replyWithThis);
  });

  it('says kindly that it may not write there', async () => {
    const channel = maya().in('Cloud Study/welcome');
    const question = channel.write('what is a lambda?');
    const answer = await channel.messageCommand('Explain this', question);

    const said = await channel.press(answer, words.replyWithThis);

    expect(read(said).text).toBe(words.cannotShare);
    expect(isPrivate(said)).toBe(true);
  });

  it('does not reply for somebody who may not write there', async () => {
    letTheBotWriteIn('Cloud Study/welcome');
    const owner = maya().in('Cloud Study/welcome');
    const member = tom().in('Cloud Study/welcome');
    const question = owner.write('what is a lambda?');
    const forMember = await member.messageCommand('Explain this', question);
    const forOwner = await owner.messageCommand('Explain this', question);

    const toMember = await member.press(forMember, words.replyWithThis);
    const toOwner = await owner.press(forOwner, words.replyWithThis);

    expect(read(toMember).text).toBe(words.mayNotShare);
    expect(isPrivate(toMember)).toBe(true);
    expect(read(toOwner).text).toContain(question.channel_id);
    const replies = owner
      .messages()
      .filter(({ message_reference: to }) => to?.message_id === question.id);
    expect(replies).toHaveLength(1);
  });

  it('works in a server without the bot for who has added it, but for the reply', async () => {
    const lounge = tom().in('Book Club/lounge');
    const question = lounge.write('what is a lambda?');
    const answer = await lounge.messageCommand('Explain this', question);

    const said = await lounge.press(answer, words.replyWithThis);

    expect(read(answer).text).toContain('### Lambda');
    expect(read(said).text).toBe(words.cannotShare);
  });

  it('replies in direct messages', async () => {
    const direct = maya().in('@bot');
    const question = direct.write('what is a lambda?');
    const answer = await direct.messageCommand('Explain this', question);

    await direct.press(answer, words.replyWithThis);

    expect(newest(direct)?.message_reference?.message_id).toBe(question.id);
  });

  it('reads what a bot shows, such as an answer of its own', async () => {
    const shown = await tom().command('/search', { query: 'lambda' });

    const answer = await maya().messageCommand('Explain this', shown);

    expect(read(answer).text).toContain('### Lambda\nRuns functions.');
  });

  it('says so for a message without words, and for one that no note knows', async () => {
    const mention = tom().write(`<@${maya().id}> https://example.org/picture`);
    const unknown = tom().write('zzzzz');

    const none = await maya().messageCommand('Explain this', mention);
    const nothing = await maya().messageCommand('Explain this', unknown);

    expect(read(none).text).toBe(words.noText);
    expect(read(nothing).text).toContain('nothing about **zzzzz**');
    expect(read(nothing).buttons).toEqual([]);
  });
});

describe('Explain this, of a message that is gone meanwhile', () => {
  it('says that there is nothing to reply to', async () => {
    const mistaken = await startConnectedBot(aLibrary({ 'a.md': '# Lambda\nRuns.\n' }), {
      playground: { allowsRefusals: true },
    });
    onTestFinished(() => mistaken.stop());
    const person = mistaken.user('tom');
    const question = person.write('lambda?');
    const answer = await person.messageCommand('Explain this', question);
    person.delete(question);

    const said = await person.press(answer, words.replyWithThis);

    expect(read(said).text).toBe(words.targetGone);
  });
});
