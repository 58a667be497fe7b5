import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { loggedEvents } from '../../../src/daily/posting/logged-events.ts';
import { aSubscription } from '../../builders/subscription.ts';

const SECONDS = 1_000;
const MINUTES = 60 * SECONDS;

const diskFull = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
const readOnly = Object.assign(new Error('readonly database'), { code: 'SQLITE_READONLY' });

const today = { local_date: '2026-11-23' };

/** A log of daily tips, and a clock. */
function aDay() {
  let nowMs = 0;
  const lines: { readonly msg: string }[] = [];
  const log = pino({}, { write: (line) => lines.push(JSON.parse(line)) });
  const events = loggedEvents(
    log,
    async () => undefined,
    () => nowMs,
  );
  return {
    events,
    lines,
    /** Does something every few seconds for this long, and returns what was logged meanwhile. */
    during(ms: number, what: () => void): readonly string[] {
      lines.length = 0;
      for (const endMs = nowMs + ms; nowMs < endMs; nowMs += 5 * SECONDS) what();
      return lines.map(({ msg }) => msg);
    },
  };
}

describe('the log of daily tips', () => {
  const waits = 'daily tips wait: free some space on the disk of DATABASE_FILE';

  it('says once that the disk is full, reminds of it every hour, and says when there is room', () => {
    const { events, during } = aDay();

    const first = during(59 * MINUTES, () => events.failed(diskFull));
    const later = during(121 * MINUTES, () => events.failed(diskFull));
    const after = during(10 * MINUTES, () => events.looked());

    expect(first).toEqual([waits]);
    expect(later).toEqual([waits, waits]);
    expect(after).toEqual(['daily tips continue']);
  });

  it('does not take it for the end that nothing could be tried for a minute', () => {
    const { events, during } = aDay();
    const failThenLook = () => {
      during(5 * SECONDS, () => events.failed(diskFull));
      return during(MINUTES, () => events.looked());
    };

    expect([failThenLook(), failThenLook(), failThenLook()]).toEqual([[], [], []]);
  });

  it('says what is wrong now where the disk got room but may not be written', () => {
    const { events, during } = aDay();
    during(MINUTES, () => events.failed(diskFull));

    expect(during(MINUTES, () => events.failed(readOnly))).toEqual([
      'daily tips wait: let the bot write to DATABASE_FILE, its -wal and -shm files, and their folder',
    ]);
  });

  it('says it again when it begins again', () => {
    const { events, during } = aDay();
    during(MINUTES, () => events.failed(diskFull));
    during(10 * MINUTES, () => events.looked());

    expect(during(MINUTES, () => events.failed(diskFull))).toEqual([waits]);
  });

  it('says once an hour why posts are tried again, however many wait for Discord', async () => {
    const { events, during } = aDay();
    const postpone = (cause: Error) => () => {
      for (const id of ['one', 'other']) {
        events.delivered(aSubscription({ id }), today, { kind: 'postponed', untilMs: 0, cause });
      }
    };

    const outage = during(119 * MINUTES, postpone(new Error('Service Unavailable')));
    const another = during(MINUTES, postpone(new Error('socket hang up')));

    expect(outage).toEqual(Array(2).fill('a daily tip will be tried again'));
    expect(another).toEqual(['a daily tip will be tried again']);
  });

  it('names each one that can’t go on, which holds up no other and so has no end', () => {
    const { events, during } = aDay();
    const unknown = new Error('This topic can’t be read.');
    during(MINUTES, () => events.failed(diskFull));
    during(10 * MINUTES, () => events.looked());

    const failed = during(MINUTES, () => {
      for (const id of ['one', 'other']) events.failed(unknown, aSubscription({ id }));
    });
    const after = during(10 * MINUTES, () => events.looked());

    expect(failed).toEqual(Array(2).fill('a daily tip can’t continue; the others do'));
    expect(after).toEqual([]);
  });

  it('names the subscription and server, so that an operator finds them', async () => {
    const { events, lines } = aDay();
    const subscription = aSubscription({ id: 'sub', guild_id: 'server' });

    events.failed(new Error('This topic can’t be read.'), subscription);
    await events.paused(subscription, 'no-tips');
    events.resumed(subscription);

    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatchObject({ subscription: 'sub', guild: 'server' });
  });
});
