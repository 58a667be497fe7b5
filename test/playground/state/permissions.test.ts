import { type APIOverwrite, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../../src/playground/clock.ts';
import { defaultWorld } from '../../../src/playground/default-world.ts';
import { findPerson } from '../../../src/playground/state/accounts.ts';
import { isServerChannel, maySend } from '../../../src/playground/state/permissions.ts';
import { createState } from '../../../src/playground/state/seed.ts';

const SEND = String(PermissionFlagsBits.SendMessages);
const deny = { allow: '0', deny: SEND };
const allow = { allow: SEND, deny: '0' };

/** Whether Tom, who has one role, may write in a channel with these overwrites. */
function mayTomSend(
  overwrites: (ids: {
    readonly everyone: string;
    readonly role: string;
    readonly tom: string;
  }) => APIOverwrite[],
): boolean {
  const clock = createManualClock(Date.UTC(2026, 10, 23));
  const state = createState(defaultWorld, clock, { username: 'Bot', grantedIntents: 0 });
  const tom = findPerson(state, 'tom')?.user.id ?? '';
  const channel = [...state.channels.values()]
    .filter(isServerChannel)
    .find(({ name }) => name === 'general');
  const server = state.servers.get(channel?.guild_id ?? '');
  const [role = ''] = server?.members.get(tom)?.roleIds ?? [];
  if (channel === undefined || server === undefined) throw new Error('There is no #general.');
  const changed = {
    ...channel,
    permission_overwrites: overwrites({ everyone: server.id, role, tom }),
  };
  return maySend(state, changed, tom);
}

describe('what a channel changes', () => {
  it('for a role counts more than what it changes for everyone', () => {
    expect(
      mayTomSend(({ everyone, role }) => [
        { id: role, type: OverwriteType.Role, ...allow },
        { id: everyone, type: OverwriteType.Role, ...deny },
      ]),
    ).toBe(true);
  });

  it('for a member counts most', () => {
    expect(
      mayTomSend(({ everyone, role, tom }) => [
        { id: tom, type: OverwriteType.Member, ...deny },
        { id: everyone, type: OverwriteType.Role, ...deny },
        { id: role, type: OverwriteType.Role, ...allow },
      ]),
    ).toBe(false);
  });
});
