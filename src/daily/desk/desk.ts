import type { Vote } from '../../store/votes.ts';
import { type DeskChanges, deskChanges } from './changes.ts';
import type { DeskTools } from './desk-tools.ts';
import { type DeskReadings, deskReadings } from './readings.ts';
import { saved } from './saved.ts';

/**
 * Where managers see and set up the daily tip.
 *
 * @throws {NotSavedError} from every method that writes, when the database refuses it
 */
export interface DailyDesk
  extends DeskReadings,
    DeskChanges,
    Pick<DeskTools, 'check' | 'channelName' | 'libraryIn' | 'now'> {
  vote(vote: Vote): Promise<void>;
}

/** Makes the desk for a store. */
export function createDesk(tools: DeskTools): DailyDesk {
  const { store, check, channelName, now, libraryIn } = tools;
  return {
    ...deskReadings(tools),
    ...deskChanges(tools),
    check,
    channelName,
    now,
    libraryIn,
    vote: (vote) => saved(store.votes.cast(vote)),
  };
}
