import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Asked } from '../request.ts';

/** Whether a person may write where they are asking; always true in direct messages. */
export function mayWrite({
  serverId,
  parentId,
  permissions,
}: Pick<Asked, 'serverId' | 'parentId' | 'permissions'>): boolean {
  const { SendMessages, SendMessagesInThreads, Administrator } = PermissionFlagsBits;
  const needed = parentId === null ? SendMessages : SendMessagesInThreads;
  return serverId === null || (permissions & (needed | Administrator)) !== 0n;
}
