import type { Vote } from '../../store/votes.ts';
import { type ServiceChanges, serviceChanges } from './changes.ts';
import { type ServiceReadings, serviceReadings } from './readings.ts';
import { saved } from './saved.ts';
import type { ServiceTools } from './service-tools.ts';

/**
 * What managers see of the daily tip, and how they set it up.
 *
 * @throws {NotSavedError} from every method that writes, when the database refuses it
 */
export interface DailyService
  extends ServiceReadings,
    ServiceChanges,
    Pick<ServiceTools, 'check' | 'channelName' | 'libraryIn' | 'now'> {
  vote(vote: Vote): Promise<void>;
}

/** Makes the service for a store. */
export function createDailyService(tools: ServiceTools): DailyService {
  const { store, check, channelName, now, libraryIn } = tools;
  return {
    ...serviceReadings(tools),
    ...serviceChanges(tools),
    check,
    channelName,
    now,
    libraryIn,
    vote: (vote) => saved(store.votes.cast(vote)),
  };
}
