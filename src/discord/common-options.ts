import {
  type APIApplicationCommandBooleanOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { SlashDefinition } from './option-types.ts';
import { described } from './phrases/described.ts';

/** `private:`, which every command takes: the answer is for the person alone. */
export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  ...described(({ common }) => common.definition.private),
} as const satisfies APIApplicationCommandBooleanOption;

/** Where the commands show up: in servers that have the bot, and in direct messages with it. */
export const availability = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
} as const satisfies Partial<SlashDefinition>;
