import {
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteractionData,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { askedElsewhere } from '../channels/asked-elsewhere.ts';
import { privateNotice } from '../privately.ts';
import type { Reply } from '../reply.ts';
import type { CommandTable } from './command-table.ts';
import { withCommonButtons } from './common-buttons.ts';
import type { DispatchParts } from './dispatch-parts.ts';
import { outdated } from './outdated.ts';
import { readAsked, readMessageRequest } from './read-interaction.ts';
import { type Called, readCalled } from './read-options.ts';
import { firstAnswer, repeatedReply } from './repeats.ts';

/** Runs a slash command or a command from a message's menu. */
export async function runCommand(
  interaction: APIApplicationCommandInteraction,
  commands: CommandTable,
  parts: DispatchParts,
): Promise<Reply> {
  switch (interaction.data.type) {
    case ApplicationCommandType.ChatInput:
      return runSlashCommand(interaction, interaction.data, commands, parts);
    case ApplicationCommandType.Message: {
      const request = readMessageRequest(interaction.data, readAsked(interaction));
      const command = commands.message.get(interaction.data.name);
      if (command === undefined) return outdated(interaction);
      const context = await parts.contextFor(request, true);
      const reply = await command.run(request, context);
      return withCommonButtons(reply, { ...request, message: null }, context);
    }
    default:
      return outdated(interaction);
  }
}

async function runSlashCommand(
  interaction: APIApplicationCommandInteraction,
  { name, options = [] }: APIChatInputApplicationCommandInteractionData,
  commands: CommandTable,
  parts: DispatchParts,
): Promise<Reply> {
  const command = commands.slash.get(name);
  if (command === undefined) return outdated(interaction);
  const asked = { ...readAsked(interaction), message: null };
  const called = readCalled(command.definition, options);
  const request = { ...asked, ...called };
  const context = await parts.contextFor(asked, command.isPrivate ?? chosenPrivate(called));
  const isFree = command.isPrivate ?? command.answersEverywhere ?? false;
  const elsewhere = isFree ? null : askedElsewhere(asked, context);
  if (elsewhere !== null) return privateNotice(elsewhere);
  const reply = await command.run(request, context);
  const first = await firstAnswer(interaction, reply, context, parts.recentAnswers);
  if (first === null) return withCommonButtons(reply, asked, context);
  const own = await parts.contextFor(asked, true);
  // The command must run again only if the private context differs.
  const isSame = own.phrases === context.phrases && own.engine === context.engine;
  const again = isSame ? reply : await command.run(request, own);
  return withCommonButtons(repeatedReply(again, first, own.phrases), asked, own);
}

/** What a person chose for `private:`, an option of every command that can answer publicly; `null` if nothing. */
function chosenPrivate({ options }: Called): boolean | null {
  const chosen = options['private'];
  return typeof chosen === 'boolean' ? chosen : null;
}
