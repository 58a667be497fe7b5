import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  Locale,
  TextInputStyle,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  type Command,
  type CommonButtons,
  definitionsOf,
  type MessageCommand,
  slashCommand,
} from '../../../src/discord/command/command.ts';
import { type Callback, TooLateError } from '../../../src/discord/dispatch/callback.ts';
import { createDispatch } from '../../../src/discord/dispatch/dispatch.ts';
import { createRecentAnswers } from '../../../src/discord/dispatch/recent-answers.ts';
import { DEFAULT_SETTINGS } from '../../../src/discord/guild-settings.ts';
import { noteLinks } from '../../../src/discord/note-link.ts';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { french } from '../../../src/discord/phrases/fr/french.ts';
import type { PictureFile } from '../../../src/discord/reply.ts';
import { containerMessage, textDisplay } from '../../../src/discord/views/components.ts';
import { notice } from '../../../src/discord/views/notice.ts';
import { buildSearchEngine } from '../../../src/search/build-search-engine.ts';
import {
  aMessageCommand,
  anAutocomplete,
  aPress,
  aSlashInteraction,
  aSubmit,
} from '../../builders/interactions.ts';
import { aLibrary } from '../../builders/library.ts';
import { sentMessage } from '../../builders/sent-message.ts';

const echo = slashCommand({
  definition: {
    name: 'echo',
    description: 'Say it again',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        description: 'What to say',
        required: true,
      },
    ],
  },
  run: ({ options }) => ({ kind: 'message', message: notice(options.text), isPrivate: false }),
  suggest: ({ typed }) => [typed, `${typed}!`],
  press: ({ id }) => (id.what === 'again' ? { kind: 'update', message: notice(id.about) } : null),
});

const broken = slashCommand({
  definition: { name: 'broken', description: 'Fails' },
  run: () => {
    throw new Error('the disk is gone');
  },
  suggest: () => {
    throw new Error('the disk is gone');
  },
});

const withFile = slashCommand({
  definition: { name: 'file', description: 'Attaches a file' },
  run: () => ({
    kind: 'message',
    message: containerMessage(
      [
        ...textDisplay('a file'),
        { type: ComponentType.MediaGallery, items: [{ media: { url: 'attachment://a.png' } }] },
      ],
      [{ name: 'a.png', path: '/notes/a.png', change: 'none' }],
    ),
    isPrivate: false,
  }),
});

const slow = slashCommand({
  definition: { name: 'slow', description: 'Looks something up elsewhere' },
  takesItsTime: true,
  run: () => ({ kind: 'message', message: notice('at last'), isPrivate: true }),
});

const form = slashCommand({
  definition: { name: 'form', description: 'Asks for a text in a window' },
  run: () => ({
    kind: 'modal',
    modal: {
      id: { command: 'form', what: 'sent', page: 0, about: 'x' },
      title: 'A question of more than forty-five characters is cut',
      fields: [
        {
          label: 'Your question',
          description: '',
          input: {
            type: ComponentType.TextInput,
            custom_id: 'question',
            style: TextInputStyle.Short,
          },
        },
      ],
    },
  }),
  submit: ({ id, fields, message }) =>
    id.what === 'sent'
      ? {
          kind: message === null ? 'message' : 'update',
          message: notice(`${id.about}: ${fields.get('question')}`),
          isPrivate: true,
        }
      : null,
});

const shout: MessageCommand = {
  kind: 'message',
  key: 'shout',
  definition: { type: ApplicationCommandType.Message, name: 'echo' },
  run: ({ target }) => ({
    kind: 'message',
    message: notice(target.content.toUpperCase()),
    isPrivate: true,
  }),
  press: ({ id }) => ({ kind: 'update', message: notice(`${id.about}!`) }),
};

const bye: CommonButtons = {
  kind: 'buttons',
  key: 'bye',
  press: () => ({ kind: 'update', message: notice('bye') }),
};

/** Hands one interaction to these commands; gives what was sent and what was logged. */
async function dispatched(
  interaction: APIInteraction,
  {
    send = async (_: Callback) => {},
    readFile = async (_: PictureFile): Promise<Uint8Array | null> => new Uint8Array([1]),
  } = {},
) {
  const engine = buildSearchEngine(aLibrary({}));
  const sent: Callback[] = [];
  const logged: { readonly level: string; readonly facts: object }[] = [];
  const dispatch = createDispatch({
    commands: [echo, broken, slow, withFile, form, shout, bye] satisfies readonly Command[],
    contextFor: () => ({
      engine,
      phrases: english,
      personal: english,
      linkTo: noteLinks(null),
      maxAttachmentBytes: 0,
      settings: DEFAULT_SETTINGS,
      isPrivate: false,
      keepQuestion: async () => false,
      random: () => 0,
    }),
    readFile,
    recentAnswers: createRecentAnswers(async () => null, Date.now),
    log: {
      trace: () => {},
      debug: (facts: object) => logged.push({ level: 'debug', facts }),
      error: (facts: object) => logged.push({ level: 'error', facts }),
    },
    newIncidentId: () => 'c0ffee',
  });
  await dispatch(interaction, async (callback) => {
    await send(callback);
    sent.push(callback);
  });
  return { sent, logged, messages: () => sent.map(sentMessage) };
}

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

  describe('a modal', () => {
    it('opens as the answer to a command, its words cut to what Discord takes', async () => {
      const { sent } = await dispatched(aSlashInteraction('form'));

      expect(sent[0]?.body).toEqual({
        type: InteractionResponseType.Modal,
        data: {
          custom_id: '1:form:sent:0:x',
          title: 'A question of more than forty-five…',
          components: [
            {
              type: ComponentType.Label,
              label: 'Your question',
              component: { type: ComponentType.TextInput, custom_id: 'question', style: 1 },
            },
          ],
        },
      });
    });

    it('comes back to the command that its custom id names, with what was filled in', async () => {
      const { messages } = await dispatched(
        aSubmit({ customId: '1:form:sent:0:x', texts: { question: 'Why?' } }),
      );

      expect(messages()).toMatchObject([{ text: 'x: Why?', isPrivate: true }]);
    });

    it('may change the message whose button opened it', async () => {
      const { messages } = await dispatched(
        aSubmit({
          customId: '1:form:sent:0:x',
          texts: { question: 'Why?' },
          from: { customId: '1:form:open:0:x' },
        }),
      );

      expect(messages()).toMatchObject([
        { text: 'x: Why?', type: InteractionResponseType.UpdateMessage },
      ]);
    });

    it.each([
      ['made up', 'anything'],
      ['of a command without modals', '1:echo:sent:0:x'],
      ['that the command does not know', '1:form:unknown:0:x'],
    ])('with a custom id %s is answered politely and privately', async (_, customId) => {
      const { messages } = await dispatched(aSubmit({ customId, texts: {} }));

      expect(messages()).toMatchObject([{ text: english.common.outdated, isPrivate: true }]);
    });
  });

  describe('autocomplete', () => {
    it('offers what the command suggests, each once', async () => {
      const { sent } = await dispatched(anAutocomplete('echo', 'text', ''));

      expect(sent[0]?.body).toMatchObject({ data: { choices: [{ name: '!', value: '!' }] } });
    });

    it('cuts choices to what Discord takes, and no character in two', async () => {
      const { sent } = await dispatched(anAutocomplete('echo', 'text', `${'x'.repeat(99)}😀`));

      expect(sent[0]?.body).toMatchObject({ data: { choices: [{ name: 'x'.repeat(99) }] } });
    });

    it('offers nothing when the command fails, and logs why', async () => {
      const { sent, logged } = await dispatched(anAutocomplete('broken', 'text', 'a'));

      expect(sent[0]?.body).toMatchObject({ data: { choices: [] } });
      expect(logged).toMatchObject([{ level: 'error', facts: { command: 'broken' } }]);
    });

    it('offers nothing for a command that it no longer has', async () => {
      const { sent } = await dispatched(anAutocomplete('gone', 'text', 'a'));

      expect(sent[0]?.body).toMatchObject({ data: { choices: [] } });
    });
  });

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

    it('is told to the person in their language', async () => {
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
      const readFile = async () => {
        throw new Error('ENOENT');
      };

      const { messages } = await dispatched(aSlashInteraction('file'), { readFile });

      expect(messages()).toMatchObject([{ text: english.common.incident('c0ffee') }]);
    });

    it('is no reason to keep the text back when a picture can’t be shown', async () => {
      const readFile = async () => null;

      const { sent } = await dispatched(aSlashInteraction('file'), { readFile });

      expect(sent).toMatchObject([{ files: [] }]);
      expect(sent[0]?.body).toMatchObject({ data: { attachments: [] } });
      expect(sent.map(sentMessage)[0]?.text).toBe('a file');
    });

    it('is told when Discord refuses the answer', async () => {
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
      const customId = '1:broken-press:ask:0:my secret question';

      const { logged } = await dispatched(aPress({ customId }), {
        send: async () => {
          throw new Error('no network');
        },
      });

      expect(JSON.stringify(logged)).not.toContain('my secret question');
    });
  });
});
