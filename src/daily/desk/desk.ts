import type { Vote } from '../../store/votes.ts';
import { type DeskChanges, deskChanges } from './changes.ts';
import type { DeskTools } from './desk-tools.ts';
import { type DeskReadings, deskReadings } from './readings.ts';
import { saved } from './saved.ts';

/**
 * Where people see and set up the daily tip. What the database does not take is thrown as a
 * {@link NotSavedError}.
 */
export interface DailyDesk
  extends DeskReadings,
    DeskChanges,
    Pick<DeskTools, 'check' | 'channelName' | 'libraryIn' | 'now'> {
  vote(vote: Vote): Promise<void>;
}

/** The desk over a store. */
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
