import { InteractionType } from 'discord-api-types/v10';
import type { UseMessageCommand } from '../client-api/actions.ts';
import { Refusal } from '../refusal.ts';
import { findMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { Actor } from './actor.ts';
import type { InteractionRequest } from './start.ts';
import { commandHead, usableCommand } from './usable-command.ts';

/**
 * Using a command in the menu of a message.
 *
 * @throws Refusal when there is no such command or message
 */
export function messageCommandRequest(
  state: State,
  actor: Actor,
  { commandId, messageId }: UseMessageCommand,
): InteractionRequest {
  const { command, owners } = usableCommand(state, actor, commandId);
  const stored = findMessage(state, actor.channel.id, messageId);
  if (stored === undefined || stored.onlyFor !== undefined) {
    throw new Refusal('This message no longer exists.');
  }
  return {
    ...actor,
    owners,
    type: InteractionType.ApplicationCommand,
    command: { name: command.name, targetMessageId: messageId },
    data: {
      ...commandHead(command),
      target_id: messageId,
      resolved: { messages: { [messageId]: stored.message } },
    },
  };
}
