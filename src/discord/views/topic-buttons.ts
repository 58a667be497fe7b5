import { fitsCustomId } from '../custom-id.ts';
import { button } from './components.ts';
import { ASK } from './presses.ts';

/** A button for each topic, which asks `command` about it; topics that are too long for a button are left out. */
export function topicButtons(command: string, topics: readonly string[]) {
  return topics
    .map((about) => ({ command, what: ASK, page: 0, about }))
    .filter(fitsCustomId)
    .map((id) => button(id.about, id));
}
