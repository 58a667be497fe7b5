import { createListeners } from './listeners.ts';

/** The time that the playground lives by. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `task` once, `delayMs` from now, unless the returned function is called first. */
  after(delayMs: number, task: () => void): () => void;
}

/** A clock that can be moved forward: whatever becomes due on the way happens, in order. */
export interface MovableClock extends Clock {
  /** Moves to a moment in milliseconds since 1970. One in the past is ignored. */
  moveTo(moment: number): void;
  /** Called after each move. Stops when the returned function is called. */
  onMove(listener: (now: number) => void): () => void;
}

/** The machine's own time. Its timers don't keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Whether the clock can be moved forward. */
export function isMovable(clock: Clock): clock is MovableClock {
  return 'moveTo' in clock;
}

/** A clock that doesn't move by itself, for tests. */
export function createManualClock(start: number): MovableClock {
  return createMovableClock({ now: () => start, after: () => () => {} });
}

interface Alarm {
  readonly dueAt: number;
  readonly task: () => void;
  readonly cancel: () => void;
}

/** A clock that runs like `base`, and can be moved forward. */
export function createMovableClock(base: Clock = systemClock): MovableClock {
  const alarms = new Set<Alarm>();
  const moves = createListeners<number>();
  let aheadMs = 0;
  const now = (): number => base.now() + aheadMs;

  const ring = (alarm: Alarm): void => {
    alarm.cancel();
    if (alarms.delete(alarm)) alarm.task();
  };
  const nextDue = (moment: number): Alarm | undefined =>
    [...alarms]
      .filter((alarm) => alarm.dueAt <= moment)
      .sort((one, other) => one.dueAt - other.dueAt)[0];

  return {
    now,
    after: (delayMs, task) => {
      const cancel = base.after(delayMs, () => ring(alarm));
      const alarm: Alarm = { dueAt: now() + delayMs, task, cancel };
      alarms.add(alarm);
      return () => {
        cancel();
        alarms.delete(alarm);
      };
    },
    moveTo: (moment) => {
      for (let due = nextDue(moment); due !== undefined; due = nextDue(moment)) {
        aheadMs += Math.max(0, due.dueAt - now());
        ring(due);
      }
      aheadMs += Math.max(0, moment - now());
      moves.tell(now());
    },
    onMove: moves.listen,
  };
}
