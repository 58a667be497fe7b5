import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import {
  type Command,
  type CommonButtons,
  type MessageCommand,
  slashCommand,
} from '../../../src/discord/command/command.ts';
import type { Callback } from '../../../src/discord/dispatch/callback.ts';
import { createDispatch } from '../../../src/discord/dispatch/dispatch.ts';
import { createRecentAnswers } from '../../../src/discord/dispatch/recent-answers.ts';
import { DEFAULT_SETTINGS } from '../../../src/discord/guild-settings.ts';
import { noteLinks } from '../../../src/discord/note-link.ts';
import { english } from '../../../src/discord/phrases/en/english.ts';
import type { PictureFile } from '../../../src/discord/reply.ts';
import { containerMessage, textDisplay } from '../../../src/discord/views/components.ts';
import { notice } from '../../../src/discord/views/notice.ts';
import { anEngine } from '../../builders/engine.ts';
import { sentMessage } from '../../builders/sent-message.ts';

/** Repeats its text, and its button repeats its subject. */
export const echo = slashCommand({
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

/** Has the same name as a slash command. */
export const shout: MessageCommand = {
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

/** Answers a button of no command. */
export const bye: CommonButtons = {
  kind: 'buttons',
  key: 'bye',
  press: () => ({ kind: 'update', message: notice('bye') }),
};

/** Passes one interaction to these commands; returns what was sent and what was logged. */
export async function dispatched(
  interaction: APIInteraction,
  {
    send = async (_: Callback) => {},
    readPicture = async (_: PictureFile): Promise<Uint8Array | null> => new Uint8Array([1]),
  } = {},
) {
  const engine = anEngine({});
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
    readPicture,
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
