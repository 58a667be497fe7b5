import type { APIMessage } from 'discord-api-types/v10';
import { MESSAGE } from '../discord-numbers.ts';

/** Discord's rule: a message within seven minutes of the last one goes without its own header. */
const GROUP_MS = 7 * 60_000;

/** Does a message go on where the one before it ended, so that name and picture need not be repeated? */
export function continues(message: APIMessage, previous: APIMessage | undefined): boolean {
  if (previous === undefined || previous.author.id !== message.author.id) return false;
  if (message.type !== MESSAGE.plain || message.referenced_message !== undefined) return false;
  if (!isSameDay(message, previous)) return false;
  return Date.parse(message.timestamp) - Date.parse(previous.timestamp) < GROUP_MS;
}

/** Does a day begin with this message? The first message always begins one. */
export function beginsDay(message: APIMessage, previous: APIMessage | undefined): boolean {
  return previous === undefined || !isSameDay(message, previous);
}

function isSameDay(one: APIMessage, other: APIMessage): boolean {
  return new Date(one.timestamp).toDateString() === new Date(other.timestamp).toDateString();
}
