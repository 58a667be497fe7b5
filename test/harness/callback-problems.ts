import { Buffer } from 'node:buffer';
import type { Callback } from '../../src/discord/callback.ts';
import { MAX_TEXT_DISPLAY_CHARACTERS } from '../../src/discord/limits.ts';
import type { Message } from '../../src/discord/reply.ts';
import type { Issue } from '../../src/playground/validation/issue.ts';
import { toDiscordIssue } from '../../src/playground/validation/issue.ts';
import { messageBody } from '../../src/playground/validation/message-body.ts';
import { messageIssues } from '../../src/playground/validation/message-rules.ts';
import { readComponents, sentMessage } from '../builders/sent-message.ts';
import { differences } from './check-exchange.ts';
import { CALLBACK } from './discord-schemas.ts';

/** Beyond this Discord fails to store the texts of a message (discord-api-docs, issue 8554). */
const MAX_TEXT_BYTES = 10_000;

/** Components of a message, nested ones counted. [components/reference] */
const MAX_COMPONENTS = 40;

/** Why Discord would refuse a message, as its reference, its specification and its storage have it. */
export function messageProblems(callback: Callback): readonly string[] {
  const { body, files } = callback;
  const bytes = Buffer.byteLength(sentMessage(callback).text);
  return [
    ...bodyIssues(
      'data' in body ? body.data : undefined,
      files.map(({ name }) => name),
    ).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...differences(CALLBACK, body, 'callback'),
    ...(bytes > MAX_TEXT_BYTES ? [`the texts are ${bytes} bytes long`] : []),
  ];
}

/** Which of a message's limits are passed, counted by themselves: thousands of messages a second. */
export function sizeProblems({ components }: Message): readonly string[] {
  const { allComponents, text, buttons } = readComponents(components);
  const characters = text.length;
  return [
    ...(allComponents.length > MAX_COMPONENTS ? [`${allComponents.length} components`] : []),
    ...(characters > MAX_TEXT_DISPLAY_CHARACTERS ? [`${characters} characters`] : []),
    ...(Buffer.byteLength(text) > MAX_TEXT_BYTES ? ['too many bytes'] : []),
    ...buttons.filter(({ label }) => label?.endsWith('…')).map(({ label }) => `cut: ${label}`),
  ];
}

function bodyIssues(data: unknown, fileNames: readonly string[]): readonly Issue[] {
  const read = messageBody.safeParse(data, { reportInput: true });
  return read.success
    ? messageIssues(read.data, { wasV2: false, fileNames })
    : read.error.issues.map(toDiscordIssue);
}
