import type { Channel } from '../state/channel.ts';
import type { Person } from '../state/state.ts';

/** Who acts where. */
export interface Actor {
  readonly person: Person;
  readonly channel: Channel;
  readonly nonce: string;
}
