import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { definitionsOf } from '../../../src/discord/command/command.ts';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { aMessageCommand, aPress, aSlashInteraction } from '../../builders/interactions.ts';
import { sentMessage } from '../../builders/sent-message.ts';
import { bye, dispatched, echo, shout } from './dispatched.ts';

describe('dispatch', () => {
  it('hands a slash command its options', async () => {
    const { messages } = await dispatched(aSlashInteraction('echo', { text: 'hello' }));

    expect(messages()[0]?.text).toBe('hello');
  });

  it('says at once that a command is at work which takes its time, for Discord waits no longer', async () => {
    const { sent } = await dispatched(aSlashInteraction('slow'));

    const [atOnce, later] = sent;
    expect(sent).toHaveLength(2);
    expect(atOnce?.body.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(later && sentMessage(later).text).toBe('at last');
  });

  it('hands a message to the command of its menu, though a slash command has its name', async () => {
    const { messages } = await dispatched(aMessageCommand('echo', 'hello'));

    expect(messages()[0]?.text).toBe('HELLO');
  });

  it('hands a press under the answer of a message command to it, by its key', async () => {
    const { messages } = await dispatched(aPress({ customId: '1:shout:again:0:hello' }));

    expect(messages()[0]?.text).toBe('hello!');
  });

  it('hands a press on a button of no command to what answers it, which is not registered', async () => {
    const { messages } = await dispatched(aPress({ customId: '1:bye:now:0:' }));

    expect(messages()[0]?.text).toBe('bye');
    expect(definitionsOf([echo, shout, bye])).toEqual([echo.definition, shout.definition]);
  });

  it('says that a message command is of another version', async () => {
    const { messages } = await dispatched(aMessageCommand('gone', 'hello'));

    expect(messages()[0]).toMatchObject({ text: english.common.outdated, isPrivate: true });
  });

  it('hands a press to the command that its custom id names', async () => {
    const { messages } = await dispatched(aPress({ customId: '1:echo:again:0:once more' }));

    expect(messages()[0]?.type).toBe(InteractionResponseType.UpdateMessage);
    expect(messages()[0]?.text).toBe('once more');
  });

  it('sends the files that a message shows, and lists them as its attachments', async () => {
    const { sent } = await dispatched(aSlashInteraction('file'));

    expect(sent[0]?.files).toEqual([{ name: 'a.png', bytes: new Uint8Array([1]) }]);
    expect(sent[0]?.body).toMatchObject({
      data: { attachments: [{ id: '0', filename: 'a.png' }] },
    });
  });

  it('clears the attachments of a message that is changed to one without', async () => {
    const { sent } = await dispatched(aPress({ customId: '1:echo:again:0:x' }));

    expect(sent[0]?.body).toMatchObject({ data: { attachments: [] } });
  });

  it('lets no answer ping anybody that it does not name', async () => {
    const { sent } = await dispatched(aSlashInteraction('echo', { text: '@everyone <@1>' }));

    expect(sent[0]?.body).toMatchObject({ data: { allowed_mentions: { parse: [], users: [] } } });
  });

  it.each([
    ['made up', 'anything'],
    ['of another version', '99:echo:again:0:x'],
    ['of a command that is gone', '1:gone:again:0:x'],
    ['of a command without buttons', '1:broken:again:0:x'],
    ['that the command does not know', '1:echo:unknown:0:x'],
  ])('answers a custom id %s politely and privately', async (_, customId) => {
    const { messages, logged } = await dispatched(aPress({ customId }));

    expect(messages()).toMatchObject([{ text: english.common.outdated, isPrivate: true }]);
    expect(logged).toEqual([]);
  });

  it('answers a command that it no longer has politely and privately', async () => {
    const { messages } = await dispatched(aSlashInteraction('gone'));

    expect(messages()).toMatchObject([{ text: english.common.outdated, isPrivate: true }]);
  });

  it('answers a ping, which Discord sends over HTTP only', async () => {
    const { id, application_id, token, version } = aSlashInteraction('echo');
    const ping = { id, application_id, token, version, type: InteractionType.Ping } as const;

    const { sent } = await dispatched({
      ...ping,
      app_permissions: '0',
      authorizing_integration_owners: {},
      entitlements: [],
      attachment_size_limit: 0,
    });

    expect(sent[0]?.body).toEqual({ type: InteractionResponseType.Pong });
  });
});
