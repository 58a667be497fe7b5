import {
  type APIMessageTopLevelComponent,
  type APIPoll,
  type APISectionComponent,
  ComponentType,
  MessageType,
  PollLayoutType,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../../src/discord/dispatch/message-text.ts';

const poll: APIPoll = {
  question: { text: 'What runs functions?' },
  answers: [
    { answer_id: 1, poll_media: { text: 'Queues' } },
    { answer_id: 2, poll_media: { text: 'Lambda' } },
  ],
  expiry: null,
  allow_multiselect: false,
  layout_type: PollLayoutType.Default,
};

const embeds = [{ title: 'Lambda', description: 'Runs functions.' }];

describe('the text of a message', () => {
  it('is what its author wrote, and not the preview of a link in it', () => {
    expect(messageText({ content: 'lambda?', embeds })).toBe('lambda?');
  });

  it('is that of a message that it forwards', () => {
    const message = {
      content: 'what is a lambda?',
      timestamp: '2026-01-01T00:00:00Z',
      edited_timestamp: null,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      type: MessageType.Default,
    };

    const text = messageText({ content: '', message_snapshots: [{ message }] });

    expect(text).toBe('what is a lambda?');
  });

  it('is a poll as a question with its options', () => {
    expect(messageText({ content: '', poll })).toBe('What runs functions?\nA. Queues\nB. Lambda');
  });

  it('is what a bot shows, also in containers and sections', () => {
    const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
    const media = { url: 'https://example.org/a.png' };
    const section: APISectionComponent = {
      type: ComponentType.Section,
      components: [text('Runs functions.')],
      accessory: { type: ComponentType.Thumbnail, media },
    };
    const container: APIMessageTopLevelComponent = {
      type: ComponentType.Container,
      components: [text('Lambda'), section],
    };

    expect(messageText({ content: '', embeds })).toBe('Lambda\nRuns functions.');
    expect(messageText({ content: '', components: [container] })).toBe('Lambda\nRuns functions.');
  });

  it('is empty for pictures alone', () => {
    expect(messageText({ content: '', embeds: [], components: [] })).toBe('');
  });
});
