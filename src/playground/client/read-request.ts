import * as z from 'zod';
import type { ClientAction } from '../client-api/actions.ts';
import type { EditMessage, SendMessage } from '../client-api/messages.ts';
import type { MoveClock } from '../client-api/world.ts';
import { Refusal } from '../refusal.ts';

const shared = { nonce: z.string().min(1).max(100), channelId: z.string() };
const optionValue = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
});
const filled = {
  commandId: z.string(),
  subcommand: z.array(z.string()).max(2),
  options: z.array(optionValue).max(25),
};
const used = { messageId: z.string(), customId: z.string() };

const action = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), ...shared, ...filled }),
  z.object({ kind: z.literal('autocomplete'), ...shared, ...filled, focused: z.string() }),
  z.object({
    kind: z.literal('message-command'),
    ...shared,
    commandId: z.string(),
    messageId: z.string(),
  }),
  z.object({ kind: z.literal('button'), ...shared, ...used }),
  z.object({ kind: z.literal('select'), ...shared, ...used, values: z.array(z.string()).max(25) }),
  z.object({
    kind: z.literal('modal'),
    ...shared,
    modalId: z.string(),
    fields: z.array(
      z.object({
        customId: z.string(),
        value: z.union([z.string(), z.array(z.string()), z.boolean(), z.null()]),
      }),
    ),
  }),
]);

const content = z.string().min(1, 'Write something.').max(2000, 'Write at most 2000 characters.');
const sendMessage = z.object({ content, replyTo: z.string().exactOptional() });
const editMessage = z.object({ content });
const moveClock = z.union([
  z.object({ to: z.number() }),
  z.object({ byMs: z.number().nonnegative() }),
]);

/** Reads what a person does. @throws Refusal */
export function readAction(body: unknown): ClientAction {
  return read(action, body);
}

/** Reads a message that a person sends. @throws Refusal */
export function readSendMessage(body: unknown): SendMessage {
  return read(sendMessage, body);
}

/** Reads a person's new text for a message. @throws Refusal */
export function readEditMessage(body: unknown): EditMessage {
  return read(editMessage, body);
}

/** Reads where the clock is to be moved. @throws Refusal */
export function readMoveClock(body: unknown): MoveClock {
  return read(moveClock, body);
}

function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refusal(`${issue?.message ?? 'The request is wrong.'} (${issue?.path.join('.')})`);
}
