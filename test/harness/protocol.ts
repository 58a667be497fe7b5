import { createManualClock, type MovableClock } from '../../src/playground/clock.ts';
import type { PlaygroundOptions } from '../../src/playground/playground.ts';
import { type CheckedPlayground, startCheckedPlayground } from './checked-playground.ts';
import { rawApi } from './raw-api.ts';

/** A playground for tests of the protocol itself, which also send invalid requests. */
export interface Protocol {
  readonly playground: CheckedPlayground;
  /** Doesn't move until the test moves it. */
  readonly clock: MovableClock;
  readonly api: ReturnType<typeof rawApi>;
}

/** Starts a playground on New Year's Day of 2026, UTC, without rate limits. */
export async function startProtocol(options: PlaygroundOptions = {}): Promise<Protocol> {
  const clock = createManualClock(Date.UTC(2026, 0, 1));
  const playground = await startCheckedPlayground({
    clock,
    enforcesRateLimits: false,
    allowsRefusals: true,
    ...options,
  });
  return { playground, clock, api: rawApi(playground) };
}
