import {
  type APIMessage,
  type APIUser,
  MessageFlags,
  type MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { emptyMessage } from '../discord-error.ts';
import type { MessageBody } from '../validation/message-body.ts';
import type { Channel } from './channel.ts';
import type { Upload } from './files.ts';
import { findMentions } from './mentions.ts';
import { writeContent } from './message-content.ts';
import { channelPermissions, has } from './permissions.ts';
import type { State } from './state.ts';
import type { SentRequest, StoredMessage } from './stored-message.ts';

/** Flags that a sender may set and that stay on the message. */
const KEPT_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** A message to be written: its author, channel and content. */
export interface Draft {
  readonly author: APIUser;
  readonly channel: Channel;
  readonly body: MessageBody;
  readonly uploads: readonly Upload[];
  readonly type: MessageType;
  /** The only person who will see it. */
  readonly onlyFor?: string | undefined;
  /** The message that this one answers. */
  readonly repliedTo?: APIMessage | undefined;
  /** Additional fields of an answer to an interaction. */
  readonly extra?: Partial<APIMessage>;
  readonly request?: SentRequest | undefined;
  /** Where the body is in the request, for error messages. */
  readonly at?: readonly string[];
}

/**
 * Makes a message from a draft, without adding it to the channel.
 *
 * @throws DiscordError 50006, 50035, 40005
 */
export function composeMessage(state: State, draft: Draft): StoredMessage {
  const { author, channel, body, onlyFor } = draft;
  const content = writeContent(state, { channel, body, uploads: draft.uploads, at: draft.at });
  if (content.isEmpty) throw emptyMessage();
  const mentions = findMentions(state, body, {
    repliedTo: draft.repliedTo?.author,
    mayMentionEveryone: mayMentionEveryone(state, channel, author.id),
  });
  const message: APIMessage = {
    id: state.nextId(),
    channel_id: channel.id,
    type: draft.type,
    author,
    ...content.fields,
    timestamp: new Date(state.clock.now()).toISOString(),
    edited_timestamp: null,
    mentions: [...mentions.users],
    mention_roles: [...mentions.roleIds],
    mention_everyone: mentions.everyone,
    pinned: false,
    tts: body.tts ?? false,
    flags: flagsOf(body, 0) | (onlyFor === undefined ? 0 : MessageFlags.Ephemeral),
    ...draft.extra,
    ...replyFields(draft.repliedTo, channel),
  };
  return {
    message,
    onlyFor,
    fileIds: content.fileIds,
    requests: draft.request === undefined ? [] : [draft.request],
  };
}

/** A change to a message. */
export interface Edit {
  readonly body: MessageBody;
  readonly uploads: readonly Upload[];
  readonly request?: SentRequest | undefined;
  /** Where the body is in the request, for error messages. */
  readonly at?: readonly string[];
  /** The edit is the deferred answer itself, so it is not shown as an edit. */
  readonly isFirstContent?: boolean;
}

/**
 * Makes the new version of a message. Fields that the edit omits stay the same.
 *
 * @throws DiscordError 50006, 50035, 40005
 */
export function composeEdit(state: State, stored: StoredMessage, edit: Edit): StoredMessage {
  const { message } = stored;
  const { body, uploads } = edit;
  const channel = state.channels.get(message.channel_id);
  if (channel === undefined) return stored;
  const content = writeContent(state, { channel, body, uploads, at: edit.at, stored });
  if (content.isEmpty) throw emptyMessage();
  const mentions = findMentions(state, body, {
    repliedTo: undefined,
    mayMentionEveryone: mayMentionEveryone(state, channel, message.author.id),
  });
  return {
    ...stored,
    fileIds: content.fileIds,
    requests: edit.request === undefined ? stored.requests : [...stored.requests, edit.request],
    message: {
      ...message,
      ...content.fields,
      ...(hasText(body) && {
        mentions: [...mentions.users],
        mention_roles: [...mentions.roleIds],
        mention_everyone: mentions.everyone,
      }),
      flags: flagsOf(body, message.flags ?? 0),
      edited_timestamp: edit.isFirstContent ? null : new Date(state.clock.now()).toISOString(),
    },
  };
}

function hasText(body: MessageBody): boolean {
  return body.content !== undefined || body.components !== undefined;
}

function flagsOf(body: MessageBody, before: number): number {
  const lasting = before & ~(MessageFlags.Loading | MessageFlags.SuppressEmbeds);
  return lasting | ((body.flags ?? before) & KEPT_FLAGS);
}

function mayMentionEveryone(state: State, channel: Channel, userId: string): boolean {
  return has(channelPermissions(state, channel, userId), PermissionFlagsBits.MentionEveryone);
}

function replyFields(repliedTo: APIMessage | undefined, channel: Channel): Partial<APIMessage> {
  if (repliedTo === undefined) return {};
  const { referenced_message: _, ...plain } = repliedTo;
  return {
    message_reference: {
      type: 0,
      channel_id: channel.id,
      message_id: repliedTo.id,
      ...('guild_id' in channel && channel.guild_id ? { guild_id: channel.guild_id } : {}),
    },
    referenced_message: plain,
  };
}
