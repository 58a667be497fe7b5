import { Buffer } from 'node:buffer';
import { MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { ReadFile } from '../../discord/callback.ts';
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

/** The files of a message, read. */
export function messageFiles({ files }: Message, readFile: ReadFile) {
  return Promise.all(
    files.map(async ({ name, path }) => ({ name, data: Buffer.from(await readFile(path)) })),
  );
}
