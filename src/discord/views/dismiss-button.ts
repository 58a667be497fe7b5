import type { APIMessageComponent } from 'discord-api-types/v10';
import type { Phrases } from '../phrases/phrases.ts';
import type { Message } from '../reply.ts';
import { addButton } from './add-button.ts';
import { buttonIds } from './carried-state.ts';
import { button } from './components.ts';

/** In the button's ids, instead of a command's name. */
export const DISMISS = 'dismiss';

/** Adds a button that removes a message; `ownerId` is the user for whom it was sent. */
export function dismissible(message: Message, ownerId: string, { sharing }: Phrases): Message {
  const id = { command: DISMISS, what: 'answer', page: 0, about: ownerId };
  return addButton(message, button(sharing.dismiss, id));
}

/** The user for whom a message was sent, if it can be dismissed; else `null`. */
export function dismissalOwner(components: readonly APIMessageComponent[]): string | null {
  return buttonIds(components).find(({ command }) => command === DISMISS)?.about ?? null;
}
