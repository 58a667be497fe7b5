import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PatientBot, startPatientBot } from '../../harness/pending-interaction.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';

let playground: Protocol['playground'];
let clock: Protocol['clock'];
let api: Protocol['api'];
let bot: PatientBot;

const PING = { name: 'ping', description: 'Says pong' };
const COMPLETED = { type: 3, name: 'topic', description: 'What', autocomplete: true };

beforeEach(async () => {
  ({ playground, clock, api } = await startProtocol());
  bot = await startPatientBot({ playground, api }, [
    PING,
    { name: 'explain', description: 'Explains', options: [COMPLETED] },
  ]);
});

afterEach(() => playground.close());

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const message = (content: string, fields: object = {}) => ({
  type: 4,
  data: { content, ...fields },
});
const later = (flags = 0) => ({ type: 5, data: { flags } });
const button = { type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] };

/** Tom sends /ping; the answer is awaited separately, because it may never come. */
async function pinged() {
  const answer = playground.user('tom').command('/ping');
  answer.catch(() => undefined);
  return { answer, interaction: await bot.next() };
}

/** Tom presses the button of a message that the bot sent. */
async function pressed() {
  const first = await pinged();
  await first.interaction.answer(message('Page 1', { components: [button] }));
  const source = await first.answer;
  const answer = playground.user('tom').press(source, 'More');
  answer.catch(() => undefined);
  return { source, answer, interaction: await bot.next() };
}

describe('an answer', () => {
  it('is the message that the person gets', async () => {
    const { answer, interaction } = await pinged();

    const { status } = await interaction.answer(message('Pong'));

    expect(status).toBe(204);
    expect(await answer).toMatchObject({
      content: 'Pong',
      type: 20,
      webhook_id: playground.applicationId,
      interaction_metadata: { type: 2, user: { username: 'tom' } },
    });
  });

  it('is told to the bot when it asks', async () => {
    const { interaction } = await pinged();

    const { body } = await interaction.answer(message('Pong'), '?with_response=true');

    expect(body).toMatchObject({
      interaction: { id: interaction.payload.id, response_message_ephemeral: false },
      resource: { type: 4, message: { content: 'Pong' } },
    });
  });

  it('can be private: only the person sees it', async () => {
    const { answer, interaction } = await pinged();

    await interaction.answer(message('Pong', { flags: EPHEMERAL }));

    expect(await answer).toMatchObject({ flags: EPHEMERAL });
    expect(playground.user('tom').messages()).toHaveLength(1);
    expect(playground.user('camille').messages()).toHaveLength(0);
  });

  it('can not be read or changed as a message of the channel when it is private', async () => {
    const { answer, interaction } = await pinged();
    await interaction.answer(message('Pong', { flags: EPHEMERAL }));
    const { id, channel_id } = await answer;

    const read = await api('GET', `/channels/${channel_id}/messages/${id}`);

    expect(read).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it('comes too late after 3 seconds', async () => {
    const { answer, interaction } = await pinged();
    clock.moveTo(clock.now() + 3_001);

    const late = await interaction.answer(message('Pong'));

    expect(late).toMatchObject({ status: 404, body: { code: 10062 } });
    await expect(answer).rejects.toThrow('did not respond');
    expect(playground.user('tom').messages()).toEqual([]);
  });

  it('comes in time after 3 seconds less a moment', async () => {
    const { interaction } = await pinged();
    clock.moveTo(clock.now() + 2_999);

    expect(await interaction.answer(message('Pong'))).toHaveProperty('status', 204);
  });

  it('is given once', async () => {
    const { interaction } = await pinged();
    await interaction.answer(message('Pong'));

    const second = await interaction.answer(message('Pong'));

    expect(second).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  it('needs the token of the interaction', async () => {
    const { interaction } = await pinged();
    const { id, token } = interaction.payload;

    const otherToken = await api('POST', `/interactions/${id}/x/callback`, message('Pong'));
    const otherId = await api('POST', `/interactions/1/${token}/callback`, message('Pong'));

    expect([otherToken, otherId]).toMatchObject([
      { status: 404, body: { code: 10062 } },
      { status: 404, body: { code: 10062 } },
    ]);
  });

  it('is not spent by a wrong one', async () => {
    const { answer, interaction } = await pinged();

    const wrong = await interaction.answer(message('a'.repeat(2001)));
    await interaction.answer(message('Pong'));

    expect(wrong).toMatchObject({ body: { errors: { data: { content: {} } } } });
    expect(await answer).toMatchObject({ content: 'Pong' });
  });

  it('says where in it something is wrong, components included', async () => {
    const { interaction } = await pinged();
    const twice = { components: [button, button], content: 'a' };

    const { body } = await interaction.answer({ type: 4, data: twice });

    expect(body).toMatchObject({
      errors: { data: { components: { 1: { components: { 0: { custom_id: {} } } } } } },
    });
  });

  it.each([6, 7, 8])('to a command can not be of type %i', async (type) => {
    const { interaction } = await pinged();

    expect(await interaction.answer({ type, data: {} })).toMatchObject({
      status: 400,
      body: { errors: { type: {} } },
    });
  });
});

describe('an answer that is put off', () => {
  it('shows that the bot is thinking, until it is there', async () => {
    const { answer, interaction } = await pinged();
    await interaction.answer(later());
    const [thinking] = playground.user('tom').messages();

    await interaction.webhook('PATCH', '/messages/@original', { content: 'Pong' });

    expect(thinking).toMatchObject({ flags: LOADING, content: '' });
    expect(await answer).toMatchObject({ content: 'Pong', flags: 0, edited_timestamp: null });
  });

  it('can become one of components', async () => {
    const { answer, interaction } = await pinged();
    await interaction.answer(later(EPHEMERAL));

    await interaction.webhook('PATCH', '/messages/@original', {
      flags: V2,
      components: [{ type: 10, content: 'Pong' }],
    });

    expect(await answer).toMatchObject({
      flags: V2 | EPHEMERAL,
      components: [{ content: 'Pong' }],
    });
  });

  it('is given by the first follow-up too', async () => {
    const { answer, interaction } = await pinged();
    await interaction.answer(later());

    await interaction.webhook('POST', '', { content: 'Pong' });

    expect(await answer).toMatchObject({ content: 'Pong' });
    expect(playground.user('tom').messages()).toHaveLength(1);
  });
});

describe('the token', () => {
  it('is no webhook before the first answer', async () => {
    const { interaction } = await pinged();

    const early = await interaction.webhook('POST', '', { content: 'Pong' });

    expect(early).toMatchObject({ status: 404, body: { code: 10015 } });
  });

  it('is good for 15 minutes', async () => {
    const { interaction } = await pinged();
    await interaction.answer(message('Pong'));
    clock.moveTo(clock.now() + 14 * 60_000);
    const inTime = await interaction.webhook('PATCH', '/messages/@original', { content: 'a' });
    clock.moveTo(clock.now() + 2 * 60_000);

    const late = await interaction.webhook('PATCH', '/messages/@original', { content: 'b' });

    expect(inTime.status).toBe(200);
    expect(late).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  it('is not guessed', async () => {
    const { applicationId } = playground;

    expect(await api('POST', `/webhooks/${applicationId}/x`, { content: 'a' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
    expect(await api('POST', '/webhooks/1/x', { content: 'a' })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
  });

  it('reads, changes and deletes the answer', async () => {
    const { interaction } = await pinged();
    await interaction.answer(message('Pong'));
    const original = '/messages/@original';

    const read = await interaction.webhook('GET', original);
    const changed = await interaction.webhook('PATCH', original, { content: 'Pang' });
    const deleted = await interaction.webhook('DELETE', original);
    const gone = await interaction.webhook('GET', original);

    expect(read.body).toMatchObject({ content: 'Pong' });
    expect(changed.body).toMatchObject({ content: 'Pang' });
    expect(deleted.status).toBe(204);
    expect(gone).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it('sends more messages, which answer the first', async () => {
    const { answer, interaction } = await pinged();
    await interaction.answer(message('Pong'));
    const original = await answer;

    const { body: more } = await interaction.webhook<APIMessage>('POST', '', {
      content: 'And more',
      flags: EPHEMERAL,
    });
    const changed = await interaction.webhook('PATCH', `/messages/${more.id}`, { content: 'Less' });

    expect(more).toMatchObject({
      type: 19,
      flags: EPHEMERAL,
      message_reference: { message_id: original.id },
      interaction_metadata: { original_response_message_id: original.id },
    });
    expect(changed.body).toMatchObject({ content: 'Less' });
  });

  it('touches no message of another interaction', async () => {
    const first = await pinged();
    await first.interaction.answer(message('Pong'));
    const theirs = await first.answer;
    const second = await pinged();
    await second.interaction.answer(message('Pong'));

    const { body } = await second.interaction.webhook('PATCH', `/messages/${theirs.id}`, {
      content: 'a',
    });

    expect(body).toMatchObject({ code: 10008 });
  });
});

describe('a component', () => {
  it('tells the bot which, and on which message', async () => {
    const { source, interaction } = await pressed();

    expect(interaction.payload).toMatchObject({
      type: 3,
      data: { component_type: 2, custom_id: 'more' },
      message: { id: source.id, content: 'Page 1' },
    });
  });

  it('can be answered by changing its message', async () => {
    const { source, answer, interaction } = await pressed();

    await interaction.answer({ type: 7, data: { content: 'Page 2' } });

    expect(await answer).toMatchObject({ id: source.id, content: 'Page 2', components: [{}] });
  });

  it('can be acknowledged first and change its message later', async () => {
    const { source, answer, interaction } = await pressed();
    await interaction.answer({ type: 6 });

    await interaction.webhook('PATCH', '/messages/@original', { content: 'Page 2' });

    expect(await answer).toMatchObject({ id: source.id, content: 'Page 2' });
  });

  it('can be answered with a message of its own, which refers to it', async () => {
    const { source, answer, interaction } = await pressed();

    await interaction.answer(message('More'));

    expect(await answer).toMatchObject({
      type: 19,
      message_reference: { message_id: source.id },
      interaction_metadata: { type: 3, interacted_message_id: source.id },
    });
  });

  it('can not be changed when the message is gone', async () => {
    const { source, interaction } = await pressed();
    await api('DELETE', `/channels/${source.channel_id}/messages/${source.id}`);

    const { body } = await interaction.answer({ type: 7, data: { content: 'Page 2' } });

    expect(body).toMatchObject({ code: 10008 });
  });
});

describe('choices', () => {
  const typed = (topic = 'la') => playground.user('tom').suggest('/explain', 'topic', { topic });
  const choices = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `${index}`, value: `${index}` }));

  it('come while somebody types', async () => {
    const suggested = typed();
    const interaction = await bot.next();

    await interaction.answer({ type: 8, data: { choices: choices(25) } });

    expect(interaction.payload).toMatchObject({
      type: 4,
      data: { name: 'explain', options: [{ name: 'topic', value: 'la', focused: true }] },
    });
    expect(await suggested).toHaveLength(25);
  });

  it.each<[string, object[]]>([
    ['are no more than 25', choices(26)],
    ['have a name', [{ name: '', value: 'a' }]],
    ['have a name of at most 100 characters', [{ name: 'a'.repeat(101), value: 'a' }]],
    ['have a value of at most 100 characters', [{ name: 'a', value: 'a'.repeat(101) }]],
  ])('%s', async (_, wrong) => {
    typed().catch(() => undefined);
    const interaction = await bot.next();

    const { body } = await interaction.answer({ type: 8, data: { choices: wrong } });

    expect(body).toMatchObject({ code: 50035, errors: { data: { choices: {} } } });
  });

  it('are the only answer to typing', async () => {
    typed().catch(() => undefined);
    const interaction = await bot.next();

    expect(await interaction.answer(message('Pong'))).toMatchObject({ status: 400 });
  });
});
