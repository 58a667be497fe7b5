import type { APIMessage } from 'discord-api-types/v10';
import { MESSAGE } from '../../discord-numbers.ts';

/** Discord's rule: a message within seven minutes of the last one has no header of its own. */
const GROUP_MS = 7 * 60_000;

/** Whether a message continues the one before it, so that name and picture are not repeated. */
export function continues(message: APIMessage, previous: APIMessage | undefined): boolean {
  if (previous === undefined || previous.author.id !== message.author.id) return false;
  if (message.type !== MESSAGE.plain || message.referenced_message !== undefined) return false;
  if (!isSameDay(message, previous)) return false;
  return Date.parse(message.timestamp) - Date.parse(previous.timestamp) < GROUP_MS;
}

/** Whether a day begins with this message. The first message always begins one. */
export function beginsDay(message: APIMessage, previous: APIMessage | undefined): boolean {
  return previous === undefined || !isSameDay(message, previous);
}

function isSameDay(one: APIMessage, other: APIMessage): boolean {
  return new Date(one.timestamp).toDateString() === new Date(other.timestamp).toDateString();
}
