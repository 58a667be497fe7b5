import {
  type APIChannel,
  ChannelFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { isThread } from '../../discord/channels/threads.ts';
import { isRefusal } from '../../discord/connection/is-refusal.ts';
import type { DailyPermission } from '../../discord/phrases/contract/daily.ts';
import type {
  ChannelCheck,
  ChannelQuestion,
  CheckChannel,
} from '../subscriptions/subscription-tools.ts';
import { ownPermissions } from './own-permissions.ts';
import type { DailyRest } from './rest.ts';

const BITS: Readonly<Record<DailyPermission, bigint>> = {
  'view-channel': PermissionFlagsBits.ViewChannel,
  'send-messages': PermissionFlagsBits.SendMessages,
  'send-in-threads': PermissionFlagsBits.SendMessagesInThreads,
  'attach-files': PermissionFlagsBits.AttachFiles,
  // After a crash, the bot looks in the channel for a post that may have been sent.
  'read-history': PermissionFlagsBits.ReadMessageHistory,
  'mention-role': PermissionFlagsBits.MentionEveryone,
};

/** Checks channels through Discord's REST API. */
export function channelChecker(rest: DailyRest): CheckChannel {
  return async (question) => {
    try {
      return await check(rest, question);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (error.code === RESTJSONErrorCodes.UnknownChannel) return { kind: 'gone' };
      if ([403, 404].includes(error.status)) return { kind: 'not-seen' };
      throw error;
    }
  };
}

async function check(rest: DailyRest, question: ChannelQuestion): Promise<ChannelCheck> {
  const { permissions, channel, roles } = await ownPermissions(rest, question);
  const role = roles.find(({ id }) => id === question.roleId);
  const needed: readonly DailyPermission[] = [
    'view-channel',
    isThread(channel.type) ? 'send-in-threads' : 'send-messages',
    'attach-files',
    'read-history',
    ...(role !== undefined && !role.mentionable ? ['mention-role' as const] : []),
  ];
  const missing = needed.filter((name) => (permissions & BITS[name]) === 0n);
  if (missing.length > 0) return { kind: 'missing', permissions: missing };
  return needsTag(channel) ? { kind: 'needs-tag' } : { kind: 'fine' };
}

function needsTag(channel: APIChannel): boolean {
  return ((('flags' in channel ? channel.flags : 0) ?? 0) & ChannelFlags.RequireTag) !== 0;
}
