import type { ClientAction } from '../client-api/actions.ts';
import { Refusal } from '../refusal.ts';
import type { Interaction } from '../state/interaction.ts';
import { maySee } from '../state/permissions.ts';
import type { Person, State } from '../state/state.ts';
import type { Actor } from './actor.ts';
import { autocompleteDeed, commandDeed } from './command-deed.ts';
import { chooseDeed, pressDeed } from './component-deed.ts';
import { contextCommandDeed } from './context-command-deed.ts';
import { submitDeed } from './modal-deed.ts';
import { type Deed, startInteraction } from './start.ts';

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
  return startInteraction(state, deedOf(state, actor, action));
}

function deedOf(state: State, actor: Actor, action: ClientAction): Deed {
  switch (action.kind) {
    case 'command':
      return commandDeed(state, actor, action);
    case 'autocomplete':
      return autocompleteDeed(state, actor, action);
    case 'context-command':
      return contextCommandDeed(state, actor, action);
    case 'button':
      return pressDeed(state, actor, action);
    case 'select':
      return chooseDeed(state, actor, action);
    case 'modal':
      return submitDeed(state, actor, action);
  }
}
