import type { ClientAction } from '../client-api/actions.ts';
import { Refusal } from '../refusal.ts';
import type { Interaction } from '../state/interaction.ts';
import { maySee } from '../state/permissions.ts';
import type { Person, State } from '../state/state.ts';
import type { Actor } from './actor.ts';
import { type InteractionRequest, startInteraction } from './start.ts';
import { submitRequest } from './submit-modal.ts';
import { autocompleteRequest, commandRequest } from './use-command.ts';
import { choiceRequest, pressRequest } from './use-component.ts';
import { messageCommandRequest } from './use-message-command.ts';

/**
 * Does what a person wants to do, and informs the bot.
 *
 * @throws Refusal when Discord's client would not let the person do it
 */
export function act(state: State, person: Person, action: ClientAction): Interaction {
  const channel = state.channels.get(action.channelId);
  if (channel === undefined || !maySee(state, channel, person.user.id)) {
    throw new Refusal(`${person.user.username} can’t see this channel.`);
  }
  const actor: Actor = { person, channel, nonce: action.nonce };
  return startInteraction(state, requestFor(state, actor, action));
}

function requestFor(state: State, actor: Actor, action: ClientAction): InteractionRequest {
  switch (action.kind) {
    case 'command':
      return commandRequest(state, actor, action);
    case 'autocomplete':
      return autocompleteRequest(state, actor, action);
    case 'message-command':
      return messageCommandRequest(state, actor, action);
    case 'button':
      return pressRequest(state, actor, action);
    case 'select':
      return choiceRequest(state, actor, action);
    case 'modal':
      return submitRequest(state, actor, action);
  }
}
