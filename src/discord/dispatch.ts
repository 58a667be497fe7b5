import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { answerFailure, type FailureParts, whichInteraction } from './answer-failure.ts';
import { askedElsewhere } from './asked-elsewhere.ts';
import { type Callback, choicesCallback, replyCallback, type SendCallback } from './callback.ts';
import type { Choice } from './choice.ts';
import type { Command } from './command.ts';
import { type CommandTable, commandTable } from './command-table.ts';
import type { Context } from './context.ts';
import { parseCustomId } from './custom-id.ts';
import { withDismissal } from './dismissal.ts';
import { firstAnswer } from './first-answer.ts';
import { privately } from './for-managers.ts';
import { withOpinions } from './opinions.ts';
import { languageOf } from './phrases/languages.ts';
import { phraseBook } from './phrases/phrase-book.ts';
import {
  type PersonalInteraction,
  readAsked,
  readMessageRequest,
  readPress,
  readSubmit,
  readSuggest,
} from './read-interaction.ts';
import { type Called, readCalled } from './read-options.ts';
import type { RecentAnswers } from './recent-answers.ts';
import { repeatedReply } from './repeated-reply.ts';
import type { Reply } from './reply.ts';
import { isAnsweredAlone } from './reply-in-place.ts';
import type { Asked, PressRequest, SubmitRequest } from './request.ts';
import { notice } from './views/notice.ts';

/** What dispatch hands interactions to, and what it needs of the world. */
export interface DispatchParts extends FailureParts {
  readonly commands: readonly Command[];
  /**
   * The one place that decides which notes a person sees, and in which language.
   *
   * @param isPrivate whether only the person will see the answer; `null`: as the server has it
   */
  readonly contextFor: (asked: Asked, isPrivate: boolean | null) => Context | Promise<Context>;
  readonly recentAnswers: RecentAnswers;
  readonly log: Pick<Logger, 'trace' | 'debug' | 'error'>;
}

/**
 * Answers one interaction, as Discord's JSON has it, through `send`. Resolves when all is done and
 * never rejects: whatever goes wrong is caught here, once, for every kind of interaction.
 */
export type Dispatch = (interaction: APIInteraction, send: SendCallback) => Promise<void>;

/** Builds the way from an interaction to the command that answers it, and back. */
export function createDispatch(parts: DispatchParts): Dispatch {
  const commands = commandTable(parts.commands);

  return async (interaction, send) => {
    const startedAt = performance.now();
    try {
      const callback = await answer(interaction, commands, parts);
      const ms = performance.now() - startedAt;
      parts.log.trace({ ...whichInteraction(interaction), ms }, 'answer ready');
      await send(callback);
    } catch (error) {
      await answerFailure(interaction, error, send, parts);
    }
  };
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
      return replyCallback(await run(interaction, commands, parts), parts.readFile);
    case InteractionType.MessageComponent:
      return replyCallback(await press(interaction, commands, parts), parts.readFile);
    case InteractionType.ModalSubmit:
      return replyCallback(await submit(interaction, commands, parts), parts.readFile);
  }
}

async function run(
  interaction: APIApplicationCommandInteraction,
  commands: CommandTable,
  parts: DispatchParts,
): Promise<Reply> {
  switch (interaction.data.type) {
    case ApplicationCommandType.ChatInput: {
      const { name, options = [] } = interaction.data;
      const command = commands.slash.get(name);
      if (command === undefined) return outdated(interaction);
      const asked = readAsked(interaction);
      const called = readCalled(command.definition, options);
      const isPrivate = command.isPrivate ?? chosenPrivate(called);
      const context = await parts.contextFor(asked, isPrivate);
      const isFree = command.isPrivate ?? command.answersEverywhere ?? false;
      const elsewhere = isFree ? null : askedElsewhere(asked, context);
      if (elsewhere !== null) return privately(notice(elsewhere));
      const reply = await command.run({ ...asked, ...called }, context);
      const first = await firstAnswer(interaction, reply, context, parts.recentAnswers);
      if (first !== null) {
        const own = await parts.contextFor(asked, true);
        const isSame = own.phrases === context.phrases && own.engine === context.engine;
        const again = isSame ? reply : await command.run({ ...asked, ...called }, own);
        return repeatedReply(withOpinions(again, asked, own), first, own.phrases);
      }
      return withCommonButtons(reply, { ...asked, message: null }, context);
    }
    case ApplicationCommandType.Message: {
      const request = readMessageRequest(interaction.data, readAsked(interaction));
      const command = commands.message.get(interaction.data.name);
      if (command === undefined) return outdated(interaction);
      const context = await parts.contextFor(request, true);
      return withOpinions(await command.run(request, context), request, context);
    }
    default:
      return outdated(interaction);
  }
}

/** What a person gave for `private:`, which every command that can answer all takes. */
function chosenPrivate({ options }: Called): boolean | null {
  const chosen = options['private'];
  return typeof chosen === 'boolean' ? chosen : null;
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

/** A modal that was opened by a command changes no message. */
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

/** What stands under the answers of any command. */
function withCommonButtons(
  reply: Reply,
  request: Asked & Pick<SubmitRequest, 'message'>,
  context: Context,
): Reply {
  return withDismissal(withOpinions(reply, request, context), request, context.phrases);
}

/** For a button or command of another version of the bot, or one that somebody made up. */
function outdated({ locale }: PersonalInteraction): Reply {
  const { common } = phraseBook(languageOf(locale));
  return { kind: 'message', message: notice(common.outdated), isPrivate: true };
}
