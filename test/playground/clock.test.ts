import { expect, it } from 'vitest';
import { createManualClock, createMovableClock, systemClock } from '../../src/playground/clock.ts';

it('runs what becomes due on the way, in order and at its time', () => {
  const clock = createManualClock(0);
  const heard: string[] = [];
  clock.after(20, () => heard.push(`late at ${clock.now()}`));
  clock.after(10, () => {
    heard.push(`early at ${clock.now()}`);
    clock.after(5, () => heard.push(`new at ${clock.now()}`));
  });

  clock.moveTo(100);

  expect(heard).toEqual(['early at 10', 'new at 15', 'late at 20']);
  expect(clock.now()).toBe(100);
});

it('forgets what was called off', () => {
  const clock = createManualClock(0);
  const heard: string[] = [];
  const callOff = clock.after(10, () => heard.push('never'));

  callOff();
  clock.moveTo(100);

  expect(heard).toEqual([]);
});

it('never goes back', () => {
  const clock = createManualClock(100);

  clock.moveTo(50);

  expect(clock.now()).toBe(100);
});

it('goes on by itself from where it was moved to', async () => {
  const clock = createMovableClock(systemClock);
  clock.moveTo(systemClock.now() + 60_000);

  const rang = await new Promise<number>((resolve) => {
    clock.after(1, () => resolve(clock.now()));
    // The clock's timers don't keep the process alive, so this one does.
    setTimeout(() => undefined, 100);
  });

  expect(rang).toBeGreaterThan(systemClock.now() + 59_000);
});
