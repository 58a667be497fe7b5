import { ComponentType, Locale } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { TooLateError } from '../../../src/discord/dispatch/callback.ts';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { french } from '../../../src/discord/phrases/fr/french.ts';
import { aPress, aSlashInteraction } from '../../builders/interactions.ts';
import { sentMessage } from '../../builders/sent-message.ts';
import { dispatched } from './dispatched.ts';

describe('what goes wrong', () => {
  it('gives the person an incident id, and the log the cause under the same id', async () => {
    const { messages, logged } = await dispatched(aSlashInteraction('broken'));

    expect(messages()).toMatchObject([
      { text: english.common.incident('c0ffee'), isPrivate: true },
    ]);
    expect(logged).toMatchObject([
      { level: 'error', facts: { incident: 'c0ffee', err: { message: 'the disk is gone' } } },
    ]);
  });

  it('is explained to the person in their language', async () => {
    const inFrench = { ...aSlashInteraction('broken'), locale: Locale.French };

    const { messages } = await dispatched(inFrench);

    expect(messages()).toMatchObject([{ text: french.common.incident('c0ffee') }]);
  });

  it('is caught when an option does not fit the definition', async () => {
    const { messages, logged } = await dispatched(aSlashInteraction('echo', { text: true }));

    expect(messages()).toMatchObject([{ text: english.common.incident('c0ffee') }]);
    expect(logged).toMatchObject([{ facts: { err: { name: 'OptionMismatchError' } } }]);
  });

  it('is caught when a required option is missing', async () => {
    const { logged } = await dispatched(aSlashInteraction('echo'));

    expect(logged).toMatchObject([{ facts: { err: { name: 'OptionMismatchError' } } }]);
  });

  it('is caught when a file can’t be read', async () => {
    const readPicture = async () => {
      throw new Error('ENOENT');
    };

    const { messages } = await dispatched(aSlashInteraction('file'), { readPicture });

    expect(messages()).toMatchObject([{ text: english.common.incident('c0ffee') }]);
  });

  it('is no reason to keep the text back when a picture can’t be shown', async () => {
    const readPicture = async () => null;

    const { sent } = await dispatched(aSlashInteraction('file'), { readPicture });

    expect(sent).toMatchObject([{ files: [] }]);
    expect(sent[0]?.body).toMatchObject({ data: { attachments: [] } });
    const [shown] = sent.map(sentMessage);
    expect(shown?.text).toBe('a file');
    expect(shown?.allComponents.map(({ type }) => type)).not.toContain(ComponentType.MediaGallery);
  });

  it('is explained when Discord refuses the answer', async () => {
    let refusals = 1;
    const send = async () => {
      if (refusals-- > 0) throw new Error('Invalid Form Body');
    };

    const { messages } = await dispatched(aSlashInteraction('echo', { text: 'x' }), { send });

    expect(messages()).toMatchObject([{ text: english.common.incident('c0ffee') }]);
  });

  it('never rejects, even when nothing can be sent at all', async () => {
    const send = async () => {
      throw new Error('no network');
    };

    const { logged } = await dispatched(aSlashInteraction('echo', { text: 'x' }), { send });

    expect(logged.map(({ level }) => level)).toEqual(['error', 'debug']);
  });

  it('is no incident when the answer only came too late', async () => {
    const send = async () => {
      throw new TooLateError(new Error('Unknown interaction'));
    };

    const { logged } = await dispatched(aSlashInteraction('echo', { text: 'x' }), { send });

    expect(logged.map(({ level }) => level)).toEqual(['debug']);
  });

  it('does not put into the log what a person asked', async () => {
    const customId = '1:echo:again:0:my secret question';

    const { logged } = await dispatched(aPress({ customId }), {
      send: async () => {
        throw new Error('no network');
      },
    });

    expect(JSON.stringify(logged)).not.toContain('my secret question');
  });
});
