import { Client, GatewayDispatchEvents, MessageType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { watchMentions } from '../../../src/discord/connection/mention-watcher.ts';
import { createRunningAnswers } from '../../../src/discord/connection/running-answers.ts';
import type { MentionAnswers } from '../../../src/discord/mentions/mention-answers.ts';

/** A client whose events are watched, and what was reported. */
function aWatchedClient() {
  const client = new Client({ intents: [] });
  const asked: string[] = [];
  const edited: string[] = [];
  const deleted: string[] = [];
  const answers: MentionAnswers = {
    written: async ({ content }) => void asked.push(content),
    edited: async ({ content }) => void edited.push(content),
    deleted: async (id) => void deleted.push(id),
  };
  watchMentions(client, answers, createRunningAnswers());
  return { client, asked, edited, deleted };
}

/** A direct message to the bot, with the fields that are read. */
function aDirectMessage(parts: object) {
  return {
    id: '10',
    channel_id: '1',
    type: MessageType.Default,
    author: { id: '3' },
    content: '',
    timestamp: '2026-01-01T00:00:00.000Z',
    ...parts,
  };
}

describe('watchMentions', () => {
  it('reports messages that are deleted one by one and those that are deleted in bulk', async () => {
    const { client, deleted } = aWatchedClient();

    const place = { channel_id: '1', guild_id: '2' };
    client.ws.emit(GatewayDispatchEvents.MessageDelete, { id: '10', ...place });
    client.ws.emit(GatewayDispatchEvents.MessageDeleteBulk, { ids: ['11', '12'], ...place });

    expect(deleted).toEqual(['10', '11', '12']);
  });

  it('takes the text of a direct message, also of one that is forwarded or a poll', () => {
    const { client, asked } = aWatchedClient();
    const forwarded = { message_snapshots: [{ message: { content: 'what is SQS?' } }] };
    const answers = ['Lambda', 'SQS'].map((text) => ({ poll_media: { text } }));
    const poll = { question: { text: 'Which one queues?' }, answers };

    for (const parts of [{ content: 'lambda' }, forwarded, { poll }]) {
      client.ws.emit(GatewayDispatchEvents.MessageCreate, aDirectMessage(parts));
    }

    expect(asked).toEqual(['lambda', 'what is SQS?', 'Which one queues?\nA. Lambda\nB. SQS']);
  });

  it('takes no preview that Discord adds to a message for an edit', () => {
    const { client, edited } = aWatchedClient();
    const updates = [
      { content: 'https://example.com', edited_timestamp: null },
      { content: 'lambda', edited_timestamp: '2026-01-01T00:01:00.000Z' },
    ];

    for (const parts of updates) {
      client.ws.emit(GatewayDispatchEvents.MessageUpdate, aDirectMessage(parts));
    }

    expect(edited).toEqual(['lambda']);
  });

  it.each([
    ['of a bot', { content: 'lambda', author: { id: '3', bot: true } }],
    ['of a webhook', { content: 'lambda', webhook_id: '4' }],
    ['that says what was pinned', { content: 'lambda', type: MessageType.ChannelPinnedMessage }],
    ['that is a call', { type: MessageType.Call }],
    ['that is a picture only', { attachments: [{ id: '5', filename: 'lambda.png' }] }],
    ['that is a sticker only', { sticker_items: [{ id: '6', name: 'lambda' }] }],
  ])('takes no direct message %s for a question', (_what, parts) => {
    const { client, asked } = aWatchedClient();

    client.ws.emit(GatewayDispatchEvents.MessageCreate, aDirectMessage(parts));

    expect(asked).toEqual([]);
  });
});
