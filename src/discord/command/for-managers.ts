import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { privateNotice } from '../privately.ts';
import type { MessageReply } from '../reply.ts';
import type { Asked } from '../request.ts';
import type { SlashDefinition } from './option-types.ts';

/** Where commands for managers are available: in servers that have the bot, for people who may manage the server. */
export const managersOnly = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
} as const satisfies Partial<SlashDefinition>;

/** What to tell people who may not use it. */
export interface ManagersWords {
  readonly onlyInServers: string;
  readonly onlyManagers: string;
}

/**
 * Answers a server's managers, and tells others why not. Discord already hides such commands from others, but a
 * server's own settings may show them, and anybody can press buttons.
 */
export async function forManagers<Answer>(
  { serverId, permissions }: Asked,
  words: ManagersWords,
  answer: (serverId: string) => Answer | Promise<Answer>,
): Promise<Answer | MessageReply> {
  if (serverId === null) return privateNotice(words.onlyInServers);
  const may = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
  return (permissions & may) === 0n ? privateNotice(words.onlyManagers) : answer(serverId);
}
