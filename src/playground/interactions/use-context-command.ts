import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { UseContextCommand } from '../client-api/actions.ts';
import { Refusal } from '../refusal.ts';
import { findUser } from '../state/accounts.ts';
import { findMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { Actor } from './actor.ts';
import { resolveEntities } from './resolved.ts';
import type { InteractionRequest } from './start.ts';
import { commandHead, usableCommand } from './usable-command.ts';

/**
 * Using a command in the menu of a message or person.
 *
 * @throws Refusal when there is no such command or target
 */
export function contextCommandRequest(
  state: State,
  actor: Actor,
  use: UseContextCommand,
): InteractionRequest {
  const { command, owners } = usableCommand(state, actor, use.commandId);
  const isOnMessage = command.type === ApplicationCommandType.Message;
  return {
    ...actor,
    owners,
    type: InteractionType.ApplicationCommand,
    command: {
      name: command.name,
      isContextCommand: true,
      targetMessageId: isOnMessage ? use.targetId : undefined,
    },
    data: {
      ...commandHead(command),
      target_id: use.targetId,
      ...(isOnMessage
        ? { resolved: { messages: { [use.targetId]: targetMessage(state, actor, use.targetId) } } }
        : targetUser(state, actor, use.targetId)),
    },
  };
}

function targetMessage(state: State, actor: Actor, messageId: string): object {
  const stored = findMessage(state, actor.channel.id, messageId);
  if (stored === undefined || stored.onlyFor !== undefined) {
    throw new Refusal('This message no longer exists.');
  }
  return stored.message;
}

function targetUser(state: State, actor: Actor, userId: string) {
  if (findUser(state, userId) === undefined) throw new Refusal('This person does not exist.');
  return resolveEntities(state, actor, [{ kind: 'user', id: userId }]);
}
