import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClientWorld } from '../../../src/playground/client-api/world.ts';
import { type PatientBot, startPatientBot } from '../../harness/pending-interaction.ts';
import { channelId, serverId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';

let playground: Protocol['playground'];
let api: Protocol['api'];
let clock: Protocol['clock'];

beforeEach(async () => {
  ({ playground, api, clock } = await startProtocol());
});

afterEach(() => playground.close());

const described = (name: string) => ({ name, description: 'What' });
const command = (name: string, fields: object = {}) => ({ ...described(name), ...fields });
const start = (...commands: object[]): Promise<PatientBot> =>
  startPatientBot({ playground, api }, commands);

/** What the bot receives of a command that nobody answers. */
async function heard(bot: PatientBot, use: Promise<unknown>) {
  use.catch(() => undefined);
  return (await bot.next()).payload;
}

describe('a command', () => {
  it('tells who used it where, with which rights and in which language', async () => {
    const bot = await start(command('ping'));

    const payload = await heard(bot, playground.user('camille').command('/ping'));

    expect(payload).toMatchObject({
      type: 2,
      locale: 'fr',
      guild_locale: 'en-US',
      guild_id: serverId(playground, 'Cloud Study'),
      channel_id: channelId(playground, 'general'),
      member: { user: { username: 'camille' }, roles: [expect.any(String)] },
      authorizing_integration_owners: { 0: serverId(playground, 'Cloud Study') },
      context: 0,
      data: { name: 'ping', type: 1 },
    });
  });

  it('tells of a person, not a member, in direct messages', async () => {
    const bot = await start(command('ping'));

    const payload = await heard(bot, playground.user('camille').in('@bot').command('/ping'));

    expect(payload).toMatchObject({
      user: { username: 'camille' },
      context: 1,
      authorizing_integration_owners: { 0: '0' },
    });
    expect(payload).not.toHaveProperty('member');
  });

  it('brings its options, with what their ids stand for', async () => {
    const bot = await start(
      command('all', {
        options: [
          { type: 3, ...described('text') },
          { type: 4, ...described('whole') },
          { type: 5, ...described('yes') },
          { type: 6, ...described('who') },
          { type: 7, ...described('where') },
          { type: 8, ...described('role') },
        ],
      }),
    );
    const who = playground.user('tom').id;

    const payload = await heard(
      bot,
      playground.user('maya').command('/all', {
        text: 'a',
        whole: 7,
        yes: true,
        who: 'tom',
        where: 'daily-tip',
        role: 'Learners',
      }),
    );

    const where = channelId(playground, 'daily-tip');
    expect(payload).toMatchObject({
      data: {
        options: [
          { name: 'text', type: 3, value: 'a' },
          { name: 'whole', type: 4, value: 7 },
          { name: 'yes', type: 5, value: true },
          { name: 'who', type: 6, value: who },
          { name: 'where', type: 7, value: where },
          { name: 'role', type: 8 },
        ],
        resolved: {
          users: { [who]: { username: 'tom' } },
          members: { [who]: { roles: [expect.any(String)] } },
          channels: { [where]: { name: 'daily-tip' } },
          roles: expect.anything(),
        },
      },
    });
  });

  it('nests the options of a subcommand, in a group or not', async () => {
    const set = { type: 1, ...described('set'), options: [{ type: 3, ...described('zone') }] };
    const bot = await start(
      command('daily', { options: [set, { type: 2, ...described('time'), options: [set] }] }),
    );

    const plain = await heard(bot, playground.user('maya').command('/daily set', { zone: 'UTC' }));
    const grouped = await heard(
      bot,
      playground.user('maya').command('/daily time set', { zone: 'UTC' }),
    );

    const filled = { name: 'set', type: 1, options: [{ name: 'zone', value: 'UTC' }] };
    expect(plain).toMatchObject({ data: { name: 'daily', options: [filled] } });
    expect(grouped).toMatchObject({
      data: { options: [{ name: 'time', type: 2, options: [filled] }] },
    });
  });

  it('on a message brings the message with its content', async () => {
    const bot = await start({ name: 'Explain this', type: 3 });
    const asked = playground.user('maya').write('What is SQS?');

    const payload = await heard(bot, playground.user('tom').messageCommand('Explain this', asked));

    expect(payload).toMatchObject({
      data: {
        type: 3,
        target_id: asked.id,
        resolved: { messages: { [asked.id]: { content: 'What is SQS?' } } },
      },
    });
  });
});

describe('an option', () => {
  it.each<[string, object, string | number | boolean, string]>([
    ['that is required', { type: 3, required: true }, '', 'required'],
    ['below min_length', { type: 3, min_length: 3 }, 'ab', 'at least 3'],
    ['above max_length', { type: 3, max_length: 3 }, 'abcd', 'at most 3'],
    [
      'that is none of the choices',
      { type: 3, choices: [{ name: 'A', value: 'a' }] },
      'b',
      'from the list',
    ],
    ['below min_value', { type: 4, min_value: 3 }, 2, '3 or more'],
    ['above max_value', { type: 10, max_value: 3 }, 3.5, '3 or less'],
    ['that is no whole number', { type: 4 }, 3.5, 'whole number'],
    ['that is no number', { type: 4 }, 'three', 'number'],
    ['that is neither true nor false', { type: 5 }, 'yes', 'true or false'],
    ['that names nobody', { type: 6 }, '1', 'from the list'],
  ])('%s is not sent', async (_, option, value, problem) => {
    await start(command('ping', { options: [{ ...described('o'), ...option }] }));

    await expect(playground.user('maya').command('/ping', { o: value })).rejects.toThrow(problem);
  });

  it('that does not exist is not sent', async () => {
    await start(command('ping'));

    await expect(playground.user('maya').command('/ping', { o: 1 })).rejects.toThrow('not exist');
  });
});

describe('a command can be used', () => {
  it('only by members with its permissions, if it has any', async () => {
    await start(
      command('settings', { default_member_permissions: String(PermissionFlagsBits.ManageGuild) }),
    );

    await expect(playground.user('tom').command('/settings')).rejects.toThrow('can’t use');
    const byManager = playground.user('maya').command('/settings');
    clock.moveTo(clock.now() + 3_000);
    await expect(byManager).rejects.toThrow('did not respond');
  });

  it.each<[string, object, string[]]>([
    ['everywhere', {}, ['general', '@bot']],
    ['in servers', { contexts: [0] }, ['general']],
    ['in direct messages', { contexts: [1] }, ['@bot']],
    [
      'where the bot is not, by who added it to their account',
      { integration_types: [0, 1] },
      ['general', 'lounge', '@bot'],
    ],
  ])('%s', async (_, fields, places) => {
    await start(command('ping', fields));
    const tom = playground.user('tom');

    const response = await fetch(`${playground.pageUrl}client/world?user=${tom.id}`);
    const { commands }: ClientWorld = JSON.parse(await response.text());

    const usable = ['general', 'lounge', '@bot'].filter((place) =>
      commands[0]?.channelIds.includes(tom.in(place).channelId),
    );
    expect(usable).toEqual(places);
  });
});
