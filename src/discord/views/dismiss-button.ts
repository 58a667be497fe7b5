import type { APIMessageComponent } from 'discord-api-types/v10';
import type { Phrases } from '../phrases/phrases.ts';
import type { Message } from '../reply.ts';
import { addButton } from './add-button.ts';
import { buttonIds } from './carried-state.ts';
import { button } from './components.ts';

/** Stands in the ids of the button where others have a command's name. */
export const DISMISS = 'dismiss';

/** Adds a button that takes a message away again; `ownerId` is the user for whom it was sent. */
export function dismissible(message: Message, ownerId: string, { sharing }: Phrases): Message {
  const id = { command: DISMISS, what: 'answer', page: 0, about: ownerId };
  return addButton(message, button(sharing.dismiss, id));
}

/** For whom a message was sent that can be dismissed; `null` for one that can't be. */
export function dismissalOwner(components: readonly APIMessageComponent[]): string | null {
  return buttonIds(components).find(({ command }) => command === DISMISS)?.about ?? null;
}
