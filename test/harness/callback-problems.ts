import { Buffer } from 'node:buffer';
import { type Callback, replyCallback } from '../../src/discord/dispatch/callback.ts';
import type { Message } from '../../src/discord/reply.ts';
import type { Issue } from '../../src/playground/validation/issue.ts';
import { toDiscordIssue } from '../../src/playground/validation/issue.ts';
import { messageBody } from '../../src/playground/validation/message-body.ts';
import { messageIssues } from '../../src/playground/validation/message-rules.ts';
import { sentMessage } from '../builders/sent-message.ts';
import { differences } from './check-exchange.ts';
import { CALLBACK } from './discord-schemas.ts';

/** With more, Discord fails to store the texts of a message (discord-api-docs, issue 8554). */
const MAX_TEXT_BYTES = 10_000;

/** Finds where a callback violates Discord's specification. */
export type SpecificationCheck = (callback: Callback) => readonly string[];

/** Why Discord would refuse a message in a channel, whose files are all empty. */
export async function problemsOf(
  message: Message,
  specificationProblems?: SpecificationCheck,
): Promise<readonly string[]> {
  const reply = { kind: 'message', message, isPrivate: false } as const;
  const callback = await replyCallback(reply, async () => new Uint8Array());
  return messageProblems(callback, specificationProblems);
}

/**
 * Why Discord would refuse a callback with a message, by its reference, its specification and the
 * limits of its storage.
 */
export function messageProblems(
  callback: Callback,
  specificationProblems: SpecificationCheck = wholeProblems,
): readonly string[] {
  const { body, files } = callback;
  const bytes = Buffer.byteLength(sentMessage(callback).text);
  return [
    ...bodyIssues(
      'data' in body ? body.data : undefined,
      files.map(({ name }) => name),
    ).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...specificationProblems(callback),
    ...(bytes > MAX_TEXT_BYTES ? [`the texts are ${bytes} bytes long`] : []),
  ];
}

function wholeProblems({ body }: Callback): readonly string[] {
  return differences(CALLBACK, body, 'callback');
}

function bodyIssues(data: unknown, fileNames: readonly string[]): readonly Issue[] {
  const read = messageBody.safeParse(data, { reportInput: true });
  return read.success
    ? messageIssues(read.data, { wasV2: false, fileNames })
    : read.error.issues.map(toDiscordIssue);
}
