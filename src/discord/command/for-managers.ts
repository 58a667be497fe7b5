import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { privateNotice } from '../privately.ts';
import type { MessageReply } from '../reply.ts';
import type { Asked } from '../request.ts';
import type { SlashDefinition } from './option-types.ts';

/** Where commands for managers show up: in servers that have the bot, for those who may manage the server. */
export const managersOnly = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
} as const satisfies Partial<SlashDefinition>;

/** The sentences for people who may not use it. */
export interface ManagersWords {
  readonly onlyInServers: string;
  readonly onlyManagers: string;
}

/**
 * Answers managers of a server, and tells others why not. Discord hides such commands from them already;
 * a server's own settings may show them, and buttons can be pressed by anybody.
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
