import { type DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type {
  APIChannel,
  APIMessage,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { isRefusal } from '../connection/is-refusal.ts';
import { retryOnce } from '../connection/retry-once.ts';
import { messageBody } from '../message-body.ts';
import { attachFiles, type ReadPicture, rawFiles } from '../pictures/attach-files.ts';
import type { Message } from '../reply.ts';

/** A message of a channel. */
export interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
}

/** The outcome of replying to a message. */
export type Posted =
  | { readonly kind: 'posted'; readonly messageId: string }
  /** The bot can't see the channel, or lacks a permission in it. */
  | { readonly kind: 'not-allowed' }
  /** The message to reply to was deleted, or its channel, or the reply itself before it was sent again. */
  | { readonly kind: 'target-gone' };

/** The bot's own messages in channels. */
export interface ChannelPosts {
  /**
   * Replies to a message, and pings only its author.
   *
   * @param nonce at most 25 characters; a second call with it within minutes posts nothing
   */
  reply(to: MessagePlace, message: Message, nonce: string): Promise<Posted>;
  /** Changes one of the bot's own messages, without pings. Does nothing if it is gone. */
  edit(place: MessagePlace, message: Message): Promise<void>;
  /** Sends a direct message. Does nothing if Discord refuses it, because many people accept none. */
  tell(userId: string, message: Message): Promise<void>;
  /** Deletes one of the bot's own messages. Does nothing if it is gone. */
  delete(place: MessagePlace): Promise<void>;
}

/** The posts of a bot, through Discord's REST API. */
export function channelPosts(
  rest: Pick<REST, 'post' | 'patch' | 'delete'>,
  readPicture: ReadPicture,
): ChannelPosts {
  return {
    async reply({ channelId, messageId }, message, nonce) {
      try {
        const attached = await attachFiles(message, readPicture);
        const request = {
          body: replyBody(attached.message, messageId, nonce),
          files: rawFiles(attached.files),
        };
        const posted = await retryOnce(() => rest.post(Routes.channelMessages(channelId), request));
        return { kind: 'posted', messageId: (posted as APIMessage).id };
      } catch (error) {
        return refusal(error);
      }
    },

    async edit({ channelId, messageId }, message) {
      const attached = await attachFiles(message, readPicture);
      await unlessGone(
        rest.patch(Routes.channelMessage(channelId, messageId), {
          body: messageBody(attached.message),
          files: rawFiles(attached.files),
        }),
      );
    },

    async tell(userId, message) {
      try {
        const body = { recipient_id: userId };
        const { id } = (await rest.post(Routes.userChannels(), { body })) as APIChannel;
        await rest.post(Routes.channelMessages(id), { body: messageBody(message) });
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    },

    delete: ({ channelId, messageId }) =>
      unlessGone(rest.delete(Routes.channelMessage(channelId, messageId))),
  };
}

function replyBody(
  message: Message,
  messageId: string,
  nonce: string,
): RESTPostAPIChannelMessageJSONBody {
  return {
    ...messageBody(message, { replied_user: true }),
    nonce,
    enforce_nonce: true,
    message_reference: { message_id: messageId, fail_if_not_exists: true },
  };
}

async function unlessGone(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!(isRefusal(error) && error.status === 404)) throw error;
  }
}

/**
 * Discord answers 403 if the bot may not see the channel or write there. 404 is a deleted channel, or a reply that
 * was posted and deleted before it was sent again with the same nonce. Errors of anything else are thrown again.
 */
function refusal(error: unknown): Posted {
  if (!isRefusal(error)) throw error;
  if (error.status === 403) return { kind: 'not-allowed' };
  if (error.status === 404) return { kind: 'target-gone' };
  if (error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType && isAboutTarget(error)) {
    return { kind: 'target-gone' };
  }
  throw error;
}

function isAboutTarget({ rawError }: DiscordAPIError): boolean {
  return 'errors' in rawError && JSON.stringify(rawError.errors).includes('message_reference');
}
