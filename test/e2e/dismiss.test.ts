import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aLibrary } from '../builders/library.ts';
import { read } from '../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';

const { dismiss, notYoursToDismiss, replyWithThis } = english.sharing;

let nota: ConnectedBot;

beforeAll(async () => {
  nota = await startConnectedBot(
    aLibrary({ 'snow.md': `# Snow\n${'A long paragraph about snow.\n\n'.repeat(150)}` }),
  );
});

afterAll(() => nota.stop());

const maya = () => nota.user('maya');
const tom = () => nota.user('tom');
const camille = () => nota.user('camille');

function ids(): readonly string[] {
  return tom()
    .messages()
    .map(({ id }) => id);
}

/** Presses a button that deletes the message, so its disappearance is all there is to wait for. */
async function dismissed(press: Promise<unknown>, messageId: string): Promise<void> {
  press.catch(() => undefined);
  await expect.poll(ids).not.toContain(messageId);
}

describe('an answer in a channel', () => {
  it('is dismissed by who asked', async () => {
    const answer = await tom().command('/explain', { topic: 'snow' });

    await dismissed(tom().press(answer, dismiss), answer.id);
  });

  it('is dismissed by who may manage messages there', async () => {
    const answer = await tom().command('/explain', { topic: 'snow' });

    await dismissed(maya().press(answer, dismiss), answer.id);
  });

  it('is dismissed by nobody else', async () => {
    const answer = await tom().command('/search', { query: 'snow' });

    const said = await camille().press(answer, dismiss);

    expect(read(said).text).not.toBe('');
    expect(ids()).toContain(answer.id);
  });

  it('says so in the person’s language', async () => {
    const answer = await maya().command('/search', { query: 'snow' });

    const said = await tom().press(answer, dismiss);

    expect(read(said).text).toBe(notYoursToDismiss);
  });

  it('can still be dismissed when its page was turned', async () => {
    const answer = await tom().command('/explain', { topic: 'snow' });
    const turned = await tom().press(answer, english.places.nextPage);

    await dismissed(tom().press(turned, dismiss), answer.id);
  });

  it('can be dismissed by who shared it as a reply', async () => {
    const question = camille().write('snow?');
    const found = await tom().messageCommand(english.sharing.explainThis, question);
    await tom().press(found, replyWithThis);
    const reply = camille()
      .messages()
      .find(({ message_reference: to }) => to?.message_id === question.id);
    if (reply === undefined) throw new Error('Nobody replied');

    await dismissed(tom().press(reply, dismiss), reply.id);
  });

  it('has no such button where only one person sees it', async () => {
    const answer = await tom().command('/explain', { topic: 'snow', private: true });

    expect(read(answer).buttons.map(({ label }) => label)).not.toContain(dismiss);
  });
});
