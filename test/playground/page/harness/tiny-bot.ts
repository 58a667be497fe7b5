import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  Routes,
} from 'discord.js';
import type { Playground } from '../../../../src/playground/playground.ts';
import { TINY_COMMANDS } from './tiny-commands.ts';
import { box, FORM, HOSTILE_MESSAGE, panel, SHOWCASE, UPLOAD } from './tiny-messages.ts';

/** A bot with a few commands, on the real discord.js. */
export interface TinyBot {
  readonly client: Client;
  /** Lets `/slow` answer. */
  release(): void;
}

const FRUITS = ['apple', 'apricot', 'banana', 'blackberry', 'cherry'];
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const FILES = [
  { attachment: DOT, name: 'dot.png' },
  { attachment: Buffer.from('words'), name: 'words.txt' },
];
const V2 = MessageFlags.IsComponentsV2;

/** Connects the tiny bot to a playground; its commands are registered when the promise resolves. */
export async function startTinyBot(playground: Playground): Promise<TinyBot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: playground.apiUrl },
  });
  const slow: (() => void)[] = [];
  const late: (() => Promise<void>)[] = [];

  client.on(Events.InteractionCreate, (interaction) => {
    void answer(interaction, { slow, late });
  });
  await client.login(playground.token);
  await client.rest.put(Routes.applicationCommands(playground.applicationId), {
    body: TINY_COMMANDS,
  });

  return {
    client,
    release: () => {
      for (const go of slow.splice(0)) go();
    },
  };
}

interface Waiting {
  /** `/slow` commands that are still thinking. */
  readonly slow: (() => void)[];
  /** Autocomplete answers that arrive after a later one. */
  readonly late: (() => Promise<void>)[];
}

async function answer(interaction: Interaction, waiting: Waiting): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, waiting);
  if (interaction.isChatInputCommand()) return runCommand(interaction, waiting);
  if (interaction.isMessageComponent()) return useComponent(interaction);
  if (interaction.isModalSubmit()) return takeForm(interaction);
  if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({
      flags: V2,
      components: [box(`Quoted: ${interaction.targetMessage.content}`)],
    });
  }
}

/** `b` is answered late: after the answer to `ba`. */
async function suggest(interaction: AutocompleteInteraction, { late }: Waiting): Promise<void> {
  const typed = interaction.options.getFocused();
  const respond = () =>
    interaction.respond(
      FRUITS.filter((fruit) => fruit.startsWith(typed)).map((fruit) => ({
        name: `The ${fruit}`,
        value: fruit,
      })),
    );

  if (typed === 'b') {
    late.push(async () => {
      await respond();
      if (interaction.channel?.isSendable() === true)
        await interaction.channel.send('Late answer sent');
    });
    return;
  }
  await respond();
  for (const go of late.splice(0)) await go();
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  { slow }: Waiting,
): Promise<void> {
  switch (interaction.commandName) {
    case 'panel':
      await interaction.reply({ flags: V2, components: [...panel(0)] });
      return;
    case 'form':
      await interaction.showModal(FORM);
      return;
    case 'showcase':
      await interaction.reply({ flags: V2, components: [...SHOWCASE], files: FILES });
      return;
    case 'hostile':
      await interaction.reply({ flags: V2, components: [...HOSTILE_MESSAGE], files: FILES });
      return;
    case 'slow': {
      // Before it is shown to think, so that it notices when it may go on.
      const released = new Promise<void>((resolve) => slow.push(resolve));
      await interaction.deferReply();
      await released;
      await interaction.editReply({ flags: V2, components: [box('Thought of it')] });
      return;
    }
    case 'silent':
      return;
    default:
      await tellOptions(interaction);
  }
}

/** Answers with the options that it received. */
async function tellOptions(interaction: ChatInputCommandInteraction): Promise<void> {
  const subcommand = interaction.options.getSubcommand(false);
  const { data } = interaction.options;
  const options = subcommand === null ? data : (data[0]?.options ?? []);
  const told = options.map(({ name, value }) => `${name}=${value}`).join(' ');
  const isPrivate = interaction.options.getBoolean('private') === true;

  await interaction.reply({
    flags: isPrivate ? [V2, MessageFlags.Ephemeral] : V2,
    components: [box([subcommand, told].filter(Boolean).join(' '))],
  });
}

async function useComponent(interaction: MessageComponentInteraction): Promise<void> {
  const [what, count] = interaction.customId.split(':');
  if (what === 'press') {
    await interaction.update({ flags: V2, components: [...panel(Number(count) + 1)] });
  } else if (what === 'finish') {
    await interaction.update({ flags: V2, components: [box('Finished')] });
  } else if (what === 'form') {
    await interaction.showModal(FORM);
  } else if (what === 'upload') {
    await interaction.showModal(UPLOAD);
  } else if (what === 'whisper') {
    await interaction.reply({ flags: [V2, MessageFlags.Ephemeral], components: [box('psst')] });
  } else if (interaction.isAnySelectMenu()) {
    await interaction.reply({
      flags: V2,
      components: [box(`Chosen: ${interaction.values.join(' ')}`)],
    });
  }
}

async function takeForm(interaction: ModalSubmitInteraction): Promise<void> {
  if (interaction.customId === 'upload') {
    const names = interaction.fields.getUploadedFiles('files', true).map((file) => file.name);
    const about = interaction.fields.getTextInputValue('about');
    await interaction.reply({ flags: V2, components: [box(`${about}: ${names.join(' ')}`)] });
    return;
  }
  const name = interaction.fields.getTextInputValue('name');
  const [planet] = interaction.fields.getStringSelectValues('planet');
  await interaction.reply({ flags: V2, components: [box(`${name} of ${planet}`)] });
}
