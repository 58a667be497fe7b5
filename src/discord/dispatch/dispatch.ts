import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Choice } from '../command/command.ts';
import { parseCustomId } from '../custom-id.ts';
import { isAnsweredAlone } from '../press/reply-in-place.ts';
import type { Reply } from '../reply.ts';
import type { PressRequest, SubmitRequest } from '../request.ts';
import { answerFailure, whichInteraction } from './answer-failure.ts';
import {
  type Callback,
  choicesCallback,
  replyCallback,
  type SendCallback,
  WORKING,
} from './callback.ts';
import { type CommandTable, commandTable } from './command-table.ts';
import { withCommonButtons } from './common-buttons.ts';
import type { DispatchParts } from './dispatch-parts.ts';
import { outdated } from './outdated.ts';
import { readPress, readSubmit, readSuggest } from './read-interaction.ts';
import { runCommand } from './run-command.ts';

/**
 * Answers one interaction (Discord's JSON) through `send`. Resolves when everything is done and never rejects: errors
 * of every kind of interaction are caught here.
 */
export type Dispatch = (interaction: APIInteraction, send: SendCallback) => Promise<void>;

/** Makes the function that passes interactions to the commands. */
export function createDispatch(parts: DispatchParts): Dispatch {
  const commands = commandTable(parts.commands);

  return async (interaction, send) => {
    const startedAt = performance.now();
    try {
      if (takesItsTime(interaction, commands)) await send(WORKING);
      const callback = await answer(interaction, commands, parts);
      const ms = performance.now() - startedAt;
      parts.log.trace({ ...whichInteraction(interaction), ms }, 'answer ready');
      await send(callback);
    } catch (error) {
      await answerFailure(interaction, error, send, parts);
    }
  };
}

function takesItsTime(interaction: APIInteraction, { slash }: CommandTable): boolean {
  return (
    interaction.type === InteractionType.ApplicationCommand &&
    interaction.data.type === ApplicationCommandType.ChatInput &&
    slash.get(interaction.data.name)?.takesItsTime === true
  );
}

async function answer(
  interaction: APIInteraction,
  commands: CommandTable,
  parts: DispatchParts,
): Promise<Callback> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { body: { type: InteractionResponseType.Pong }, files: [] };
    case InteractionType.ApplicationCommandAutocomplete:
      return choicesCallback(await suggestions(interaction, commands, parts));
    case InteractionType.ApplicationCommand:
      return replyCallback(await runCommand(interaction, commands, parts), parts.readPicture);
    case InteractionType.MessageComponent:
      return replyCallback(await press(interaction, commands, parts), parts.readPicture);
    case InteractionType.ModalSubmit:
      return replyCallback(await submit(interaction, commands, parts), parts.readPicture);
  }
}

async function press(
  interaction: APIMessageComponentInteraction,
  commands: CommandTable,
  parts: DispatchParts,
): Promise<Reply> {
  const id = parseCustomId(interaction.data.custom_id);
  const command = id === null ? undefined : commands.handlers.get(id.command);
  if (id === null || command?.press === undefined) {
    return outdated(interaction);
  }
  const request = readPress(interaction, id);
  const context = await contextInPlace(request, parts);
  const reply = await command.press(request, context);
  return reply === null ? outdated(interaction) : withCommonButtons(reply, request, context);
}

async function submit(
  interaction: APIModalSubmitInteraction,
  commands: CommandTable,
  parts: DispatchParts,
): Promise<Reply> {
  const id = parseCustomId(interaction.data.custom_id);
  const command = id === null ? undefined : commands.handlers.get(id.command);
  if (id === null || command?.submit === undefined) {
    return outdated(interaction);
  }
  const request = readSubmit(interaction, id);
  const context = await contextInPlace(request, parts);
  const reply = await command.submit(request, context);
  return reply === null ? outdated(interaction) : withCommonButtons(reply, request, context);
}

/**
 * The context of a press or modal, private if its answer will be. If a command opened the modal, there is no message.
 */
function contextInPlace(request: PressRequest | SubmitRequest, parts: DispatchParts) {
  const { message } = request;
  const isPrivate = message === null ? null : isAnsweredAlone({ ...request, message });
  return parts.contextFor(request, isPrivate);
}

async function suggestions(
  interaction: APIApplicationCommandAutocompleteInteraction,
  commands: CommandTable,
  parts: DispatchParts,
): Promise<readonly Choice[]> {
  const request = readSuggest(interaction);
  const command = commands.slash.get(interaction.data.name);
  if (request === null || command?.suggest === undefined) return [];
  return command.suggest(request, await parts.contextFor(request, true));
}
