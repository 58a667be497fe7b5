import { Client, GatewayDispatchEvents } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createRunningAnswers } from '../../../src/discord/connection/running-answers.ts';
import type { MentionAnswers } from '../../../src/discord/mentions/mention-answers.ts';
import { watchMentions } from '../../../src/discord/mentions/mention-watcher.ts';

describe('watchMentions', () => {
  it('tells of messages that are deleted one by one and of those that are deleted in bulk', async () => {
    const client = new Client({ intents: [] });
    const deleted: string[] = [];
    const answers: MentionAnswers = {
      written: async () => {},
      edited: async () => {},
      deleted: async (id) => void deleted.push(id),
    };
    watchMentions(client, answers, createRunningAnswers());

    const place = { channel_id: '1', guild_id: '2' };
    client.ws.emit(GatewayDispatchEvents.MessageDelete, { id: '10', ...place });
    client.ws.emit(GatewayDispatchEvents.MessageDeleteBulk, { ids: ['11', '12'], ...place });

    expect(deleted).toEqual(['10', '11', '12']);
  });
});
