import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Asked } from './request.ts';

/** Whether a person may write where they ask: so do all in direct messages, but not in each channel or thread. */
export function mayWrite({ serverId, parentId, permissions }: Asked): boolean {
  const { SendMessages, SendMessagesInThreads, Administrator } = PermissionFlagsBits;
  const needed = parentId === null ? SendMessages : SendMessagesInThreads;
  return serverId === null || (permissions & (needed | Administrator)) !== 0n;
}
