import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { CommandDefinition } from '../../../src/discord/command/option-types.ts';
import { registerCommands } from '../../../src/discord/connection/registration.ts';

const slash: CommandDefinition = { name: 'explain', description: 'Explains', contexts: [0, 1] };
const ofMessages: CommandDefinition = { name: 'explain', type: ApplicationCommandType.Message };

/** Registers commands with a Discord that has these already. */
function registered(known: readonly object[], definitions: readonly CommandDefinition[]) {
  const api = { get: async () => known, put: async () => undefined };
  return registerCommands(api, { applicationId: '1', guildId: null }, definitions);
}

describe('registering commands', () => {
  it('sees that Discord has a command, though it lists places in its own order and what is empty', async () => {
    const known = { ...slash, type: 1, contexts: [1, 0], integration_types: [0], options: [] };

    expect(await registered([known], [slash])).toBe('unchanged');
  });

  it('distinguishes a message command from a slash command with its name', async () => {
    const known = [{ ...slash, integration_types: [0] }];

    expect(await registered(known, [ofMessages, slash])).toBe('registered');
  });

  it('sees that the choices of an option are in another order', async () => {
    const choices = [
      { name: 'One', value: 'one' },
      { name: 'Two', value: 'two' },
    ];
    const option = { type: 3, name: 'which', description: 'Which one' } as const;
    const own: CommandDefinition = { ...slash, options: [{ ...option, choices }] };
    const known = { ...slash, options: [{ ...option, choices: choices.toReversed() }] };

    expect(await registered([{ ...known, integration_types: [0] }], [own])).toBe('registered');
  });
});
