import {
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { MAX_CHOICE_CHARACTERS } from '../limits.ts';
import { described, type TextIn } from '../phrases/described.ts';
import type { SlashDefinition } from './option-types.ts';

/** `private:`, which every command takes: the answer is for the person alone. */
export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  ...described(({ common }) => common.definition.private),
} as const satisfies APIApplicationCommandBooleanOption;

/** Characters of what is asked: a practice question, with its options, may be pasted. */
export const MAX_ASKED_CHARACTERS = 1_000;

/** Characters of a name that is completed: those that Discord takes of a suggestion. */
const MAX_NAME_CHARACTERS = MAX_CHOICE_CHARACTERS;

/**
 * An option for a text that is completed while people type: see `suggest` of a command. With `required: true` beside it,
 * it must be filled in.
 */
export function completedText<const Name extends string>(
  name: Name,
  description: TextIn,
  maxCharacters = MAX_NAME_CHARACTERS,
) {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    ...described(description),
    max_length: maxCharacters,
    autocomplete: true,
  } as const satisfies APIApplicationCommandStringOption;
}

/**
 * Where the commands show up: everywhere. In servers that have the bot for all, in other servers and in
 * direct messages for those who added it to their account.
 */
export const availability = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
} as const satisfies Partial<SlashDefinition>;
