import type { APIMessage } from 'discord-api-types/v10';
import { compareIds } from '../../state/snowflake.ts';

/** What the page knows of a channel's messages. */
export interface History {
  /** Oldest first, without repeats. */
  readonly messages: readonly APIMessage[];
  readonly hasOlder: boolean;
}

/** Inserts a message by id; an existing one is replaced. */
export function withMessage(history: History, message: APIMessage): History {
  const others = history.messages.filter(({ id }) => id !== message.id);
  const place = others.findLastIndex(({ id }) => compareIds(id, message.id) < 0) + 1;
  return { ...history, messages: others.toSpliced(place, 0, message) };
}

/** Replaces a message; one that is not shown is not added. */
export function withUpdate(history: History, message: APIMessage): History {
  const messages = history.messages.map((each) => (each.id === message.id ? message : each));
  return { ...history, messages };
}

/** Removes a message, and its quotation in replies. */
export function withoutMessage(history: History, messageId: string): History {
  const messages = history.messages
    .filter(({ id }) => id !== messageId)
    .map((each) =>
      each.referenced_message?.id === messageId ? { ...each, referenced_message: null } : each,
    );
  return { ...history, messages };
}

/** Puts an older page of messages before those that are shown. */
export function withOlder(history: History, older: History): History {
  const known = new Set(history.messages.map(({ id }) => id));
  const before = older.messages.filter(({ id }) => !known.has(id));
  return { messages: [...before, ...history.messages], hasOlder: older.hasOlder };
}
