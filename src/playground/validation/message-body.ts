import * as z from 'zod';
import { list, snowflake, text } from './fields.ts';
import { messageComponent } from './message-components.ts';

const allowedMentions = z.object({
  parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
  users: list(snowflake, 0, 100).nullish(),
  roles: list(snowflake, 0, 100).nullish(),
  replied_user: z.boolean().nullish(),
});

const attachment = z.object({
  id: snowflake,
  filename: text(1, 1024).nullish(),
  description: text(0, 1024).nullish(),
  title: text(0, 1024).nullish(),
  is_spoiler: z.boolean().nullish(),
});

/** What all requests that write a message have in common. */
export const messageBody = z.object({
  content: text(0, 2000).nullish(),
  // The playground shows none.
  embeds: list(z.unknown(), 0, 0).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  components: z.array(messageComponent).nullish(),
  flags: z.int().nullish(),
  attachments: list(attachment, 0, 10).nullish(),
  tts: z.boolean().nullish(),
  poll: z.unknown().optional(),
  sticker_ids: z.array(snowflake).nullish(),
});

/** Create Message: unlike a webhook, it can reply and be safe to send twice. */
export const createMessageBody = messageBody.extend({
  message_reference: z
    .object({
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: z.boolean().nullish(),
      type: z.literal(0).nullish(),
    })
    .nullish(),
  nonce: z.union([text(0, 25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
});

/** The text, components and files of a message that is written or changed, checked. */
export type MessageBody = z.infer<typeof messageBody>;
export type CreateMessageBody = z.infer<typeof createMessageBody>;
export type AllowedMentions = z.infer<typeof allowedMentions>;
