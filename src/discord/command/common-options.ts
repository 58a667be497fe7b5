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

/** `private:`, an option of every command: only the person sees the answer. */
export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  ...described(({ common }) => common.definition.private),
} as const satisfies APIApplicationCommandBooleanOption;

/** Characters of a question: a practice question may be pasted with its options. */
export const MAX_ASKED_CHARACTERS = 1_000;

/** Characters of a completed name: as many as Discord allows for a suggestion. */
const MAX_NAME_CHARACTERS = MAX_CHOICE_CHARACTERS;

/** A text option with autocomplete: see `suggest` of a command. Add `required: true` if it must be filled in. */
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
 * Where commands are available: everywhere. In servers that have the bot, for all; in other servers and in direct
 * messages, for people who added it to their account.
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
