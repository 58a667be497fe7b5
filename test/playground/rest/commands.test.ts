import type { APIApplicationCommand } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';

let playground: Protocol['playground'];
let api: Protocol['api'];
let everywhere: string;
let inStudy: string;

beforeEach(async () => {
  ({ playground, api } = await startProtocol());
  const application = `/applications/${playground.applicationId}`;
  everywhere = `${application}/commands`;
  inStudy = `${application}/guilds/${serverId(playground, 'Cloud Study')}/commands`;
});

afterEach(() => playground.close());

const ping = { name: 'ping', description: 'Says pong' };
const text = (fields: object = {}) => ({ type: 3, name: 'topic', description: 'What', ...fields });
const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

describe('registering', () => {
  it('fills in what the definition leaves out', async () => {
    const { body } = await api('PUT', everywhere, [ping]);

    expect(body).toMatchObject([
      { ...ping, type: 1, default_member_permissions: null, contexts: null, nsfw: false },
    ]);
  });

  it('replaces all commands, and keeps the id of one that stays', async () => {
    const first = await api<APIApplicationCommand[]>('PUT', everywhere, [ping]);
    const second = await api<APIApplicationCommand[]>('PUT', everywhere, [
      { ...ping, description: 'Says pong again' },
      { name: 'Explain this', type: 3 },
    ]);
    const { body: listed } = await api('GET', everywhere);

    expect(second.body[0]?.id).toBe(first.body[0]?.id);
    expect(second.body[0]?.version).not.toBe(first.body[0]?.version);
    expect(listed).toHaveLength(2);
  });

  it('keeps commands of a server apart from those for all', async () => {
    await api('PUT', everywhere, [ping]);
    await api('PUT', inStudy, [{ ...ping, name: 'pong' }]);

    expect((await api('GET', everywhere)).body).toMatchObject([{ name: 'ping' }]);
    expect((await api('GET', inStudy)).body).toMatchObject([{ name: 'pong' }]);
  });

  it('lists translations only when they are asked for', async () => {
    await api('PUT', everywhere, [{ ...ping, description_localizations: { fr: 'Dit pong' } }]);

    const plain = await api<object[]>('GET', everywhere);
    const whole = await api<object[]>('GET', `${everywhere}?with_localizations=true`);

    expect(plain.body[0]).not.toHaveProperty('description_localizations');
    expect(whole.body).toMatchObject([{ description_localizations: { fr: 'Dit pong' } }]);
  });

  it('is for the own application', async () => {
    expect(await api('PUT', '/applications/1/commands', [ping])).toMatchObject({ status: 403 });
  });
});

describe('a definition that Discord refuses', () => {
  it.each<[string, object, object]>([
    ['has a capital in its name', { ...ping, name: 'Ping' }, { name: {} }],
    ['has a space in its name', { ...ping, name: 'ping pong' }, { name: {} }],
    ['has a name of 33 characters', { ...ping, name: 'p'.repeat(33) }, { name: {} }],
    ['has no description', { name: 'ping' }, { description: {} }],
    [
      'has a description of 101 characters',
      { ...ping, description: 'a'.repeat(101) },
      { description: {} },
    ],
    [
      'has 26 options',
      { ...ping, options: many(26, (n) => text({ name: `o${n}` })) },
      { options: {} },
    ],
    [
      'has an option twice',
      { ...ping, options: [text(), text()] },
      { options: { 1: { name: {} } } },
    ],
    [
      'has a required option after one that is not',
      { ...ping, options: [text(), text({ name: 'b', required: true })] },
      { options: { 1: {} } },
    ],
    [
      'has an option with choices and autocomplete',
      { ...ping, options: [text({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
      { options: { 0: { choices: {} } } },
    ],
    [
      'has 26 choices',
      { ...ping, options: [text({ choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })] },
      { options: { 0: { choices: {} } } },
    ],
    [
      'has an option of an unknown type',
      { ...ping, options: [text({ type: 99 })] },
      { options: { 0: {} } },
    ],
    [
      'has a translation into no language of Discord',
      { ...ping, description_localizations: { klingon: 'a' } },
      { description_localizations: {} },
    ],
    [
      'has a translation that is too long',
      { ...ping, description_localizations: { fr: 'a'.repeat(101) } },
      { description_localizations: { fr: {} } },
    ],
    [
      'has more than 8,000 characters in all',
      {
        ...ping,
        options: many(25, (n) =>
          text({
            name: `o${n}`,
            description: 'a'.repeat(100),
            choices: many(3, (m) => ({
              name: `${m}`.padEnd(90, 'a'),
              value: `${m}`.padEnd(90, 'b'),
            })),
          }),
        ),
      },
      { _errors: [{ code: 'APPLICATION_COMMAND_TOO_LARGE' }] },
    ],
    [
      'has a subcommand beside another option',
      { ...ping, options: [{ type: 1, name: 'add', description: 'Adds' }, text()] },
      { options: { 1: { _errors: [{ code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID' }] } } },
    ],
    [
      'has an option of more characters at least than at most',
      { ...ping, options: [text({ min_length: 5, max_length: 4 })] },
      { options: { 0: { max_length: {} } } },
    ],
    [
      'has an option of more at least than at most',
      { ...ping, options: [{ ...text({ min_value: 5, max_value: 4 }), type: 4 }] },
      { options: { 0: { max_value: {} } } },
    ],
    [
      'has a choice twice',
      {
        ...ping,
        options: [
          text({
            choices: [
              { name: 'a', value: '1' },
              { name: 'a', value: '2' },
            ],
          }),
        ],
      },
      { options: { 0: { choices: { 1: { name: {} } } } } },
    ],
    [
      'is a message command with a description',
      { name: 'Explain', type: 3, description: 'a' },
      { description: {} },
    ],
  ])('%s', async (_, command, errors) => {
    expect(await api('PUT', everywhere, [ping, command])).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { 1: errors } },
    });
  });

  it('comes twice in a list', async () => {
    expect((await api('PUT', everywhere, [ping, ping])).body).toMatchObject({
      errors: { 1: { name: { _errors: [{ code: 'APPLICATION_COMMANDS_DUPLICATE_NAME' }] } } },
    });
  });

  it.each([
    ['slash', 1, 100],
    ['user', 2, 15],
    ['message', 3, 15],
  ])('is one of too many %s commands', async (_, type, most) => {
    const commandOf = (n: number) =>
      type === 1 ? { ...ping, name: `c${n}` } : { type, name: `Do ${n}` };
    const commands = many(most, commandOf);

    expect(await api('PUT', everywhere, [...commands, commandOf(most)])).toMatchObject({
      status: 400,
      body: { code: 30032 },
    });
    expect(await api('PUT', everywhere, commands)).toMatchObject({ status: 200 });
    expect(await api('PUT', inStudy, commands)).toMatchObject({ status: 200 });
  });

  it('is none where there are as many as may be of each type', async () => {
    const commands = [
      ...many(100, (n) => ({ ...ping, name: `c${n}` })),
      { type: 3, name: 'Explain this' },
    ];

    expect(await api('PUT', everywhere, commands)).toMatchObject({ status: 200 });
  });
});
