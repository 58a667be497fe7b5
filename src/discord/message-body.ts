import { type APIAllowedMentions, MessageFlags } from 'discord-api-types/v10';
import type { Message } from './reply.ts';

/** Who is pinged: only those named here, whatever the text says. */
export type Pings = Omit<APIAllowedMentions, 'parse'>;

/**
 * A message as Discord expects it, in a channel or for an interaction. `attachments` lists the files to keep, so that
 * pictures disappear when a message is changed to one without them.
 */
export function messageBody(message: Message, pings: Pings = {}) {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [...message.components],
    attachments: message.files.map(({ name }, id) => ({ id: String(id), filename: name })),
    allowed_mentions: { parse: [], ...pings },
  };
}
