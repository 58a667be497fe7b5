import { MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Message } from '../../discord/reply.ts';

/** A message as Discord takes it in a channel. Nothing but the role is ever pinged. */
export function messageBody(
  message: Message,
  roleId: string | null,
): RESTPostAPIChannelMessageJSONBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [...message.components],
    attachments: message.files.map(({ name }, id) => ({ id, filename: name })),
    allowed_mentions: { parse: [], roles: roleId === null ? [] : [roleId] },
  };
}
