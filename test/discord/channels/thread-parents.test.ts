import { ChannelType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { threadParents } from '../../../src/discord/channels/thread-parents.ts';

const A_THREAD = { type: ChannelType.PublicThread, parent_id: '1' };
const UNDER_A_CATEGORY = { type: ChannelType.GuildText, parent_id: '1' };

/** A Discord that gives one answer after another. */
function aRest(...answers: readonly (object | Error)[]) {
  const asked: string[] = [];
  return {
    asked,
    get: async (route: string) => {
      const answer = answers[asked.length];
      asked.push(route);
      if (answer === undefined || answer instanceof Error) throw answer;
      return answer;
    },
  };
}

describe('the channel of a thread', () => {
  it('is asked for once, for it never changes', async () => {
    const rest = aRest(A_THREAD);
    const parentOf = threadParents(rest);

    expect([await parentOf('2'), await parentOf('2')]).toEqual(['1', '1']);
    expect(rest.asked).toEqual(['/channels/2']);
  });

  it('is null for a channel under a category, which is also requested only once', async () => {
    const rest = aRest(UNDER_A_CATEGORY);
    const parentOf = threadParents(rest);

    expect([await parentOf('2'), await parentOf('2')]).toEqual([null, null]);
    expect(rest.asked).toHaveLength(1);
  });

  it('is null if Discord does not say, and requested again', async () => {
    const parentOf = threadParents(aRest(new Error('no network'), A_THREAD));

    expect([await parentOf('2'), await parentOf('2')]).toEqual([null, '1']);
  });
});
