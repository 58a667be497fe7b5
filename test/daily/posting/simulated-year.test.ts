import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/basics/durations.ts';
import type { PosterTools } from '../../../src/daily/posting/poster-tools.ts';
import { createCalendar } from '../../../src/daily/time/calendar.ts';
import { parseWeekdays } from '../../../src/daily/time/weekdays.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import type { Database } from '../../../src/store/schema.ts';
import { storeIn } from '../../../src/store/store.ts';
import { subscriptionStore } from '../../../src/store/subscriptions.ts';
import { DiscordModel } from '../../builders/discord-model.ts';
import { mortal } from '../../builders/mortal.ts';
import { postWhatIsDue } from '../../builders/post-what-is-due.ts';
import { posterTools } from '../../builders/poster-tools.ts';
import { seededRandom } from '../../builders/random.ts';
import { aSubscription } from '../../builders/subscription.ts';

const SUBSCRIPTIONS = 300;
const START = Date.parse('2026-01-01T00:00:00Z');
const END = Date.parse('2027-01-01T00:00:00Z');

/**
 * When people want their tip; the last time is skipped by one clock change and repeated by the
 * other.
 */
const TIMES = [7 * 60, 8 * 60, 9 * 60, 9 * 60, 12 * 60, 18 * 60, 21 * 60, 2 * 60 + 30];

const ZONES = Intl.supportedValuesOf('timeZone')
  .filter((_, place) => place % 10 === 0)
  .slice(0, 37);
const WITH_CLOCK_CHANGES = ['Europe/Berlin', 'America/New_York', 'Australia/Sydney'];

/** On which days people want it, by index of the subscription. */
const WEEKDAYS = ['every day', 'weekdays', 'Mon, Wed, Fri', 'weekdays', 'Mon, Wed, Fri'].map(
  (days) => parseWeekdays(days) ?? 0,
);

const TIPS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id,
  noteId: `note ${id}`,
  fingerprint: id,
  votes: 0,
}));

it('gives each of 300 subscriptions one post or one reason for each day of a year', async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const world = await aWorld(seed);

  const { crashes } = await livesThroughTheYear(world);

  const ledger = await readLedger(world.db);
  const postsOf = world.countPosts();
  const wrong = ledger.filter(({ state, id, date }) => {
    const posts = postsOf.get(`${id}-${date.replaceAll('-', '')}`) ?? 0;
    return !['sent', 'skipped'].includes(state) || posts !== (state === 'sent' ? 1 : 0);
  });
  const sent = ledger.filter(({ state }) => state === 'sent').length;
  process.stdout.write(
    `seed ${seed}: ${sent} posts, ${ledger.length - sent} skipped, ${crashes} crashes\n`,
  );
  expect(wrong).toEqual([]);
  expect(world.totalPosts()).toBe(sent);
  expect(missingDays(ledger)).toEqual([]);
  expect(ledger.length - sent).toBeLessThan(ledger.length * 0.02);
}, 600_000);

type World = Awaited<ReturnType<typeof aWorld>>;

async function aWorld(seed: number) {
  const db = await openDatabase(':memory:');
  const random = seededRandom(seed);
  const clock = { nowMs: START };
  const discord = new DiscordModel(() => clock.nowMs);
  const calendar = createCalendar();
  const zones = [...ZONES, ...WITH_CLOCK_CHANGES];
  const ids = Array.from({ length: SUBSCRIPTIONS }, (_, place) => `sub${place}`);
  for (const [place, id] of ids.entries()) {
    const timeZone = zones[place % zones.length] ?? 'UTC';
    const minuteOfDay = TIMES[Math.floor(random() * TIMES.length)] ?? 0;
    const weekdays = weekdaysOf(place);
    const schedule = { minuteOfDay, timeZone, weekdays };
    const due = calendar.nextDue(schedule, START);
    const row = aSubscription({
      id,
      channel_id: id,
      minute_of_day: minuteOfDay,
      time_zone: timeZone,
      weekdays,
      next_at: due.atMs,
      next_date: due.localDate,
    });
    await subscriptionStore(db).add(row, SUBSCRIPTIONS);
    if (place % 10 === 0) discord.forums.add(id);
  }
  return {
    db,
    random,
    clock,
    discord,
    calendar,
    /** By occurrence. */
    countPosts: (): ReadonlyMap<string, number> => {
      const counts = new Map<string, number>();
      for (const { occurrence } of ids.flatMap((id) => discord.in(id))) {
        counts.set(occurrence, (counts.get(occurrence) ?? 0) + 1);
      }
      return counts;
    },
    totalPosts: (): number => ids.reduce((sum, id) => sum + discord.in(id).length, 0),
  };
}

/** A process that crashes is followed by another one, which knows only the database. */
async function livesThroughTheYear(world: World): Promise<{ readonly crashes: number }> {
  const { clock, random, discord } = world;
  let process = aProcess(world, 0);
  let crashes = 0;
  for (;;) {
    const waitMs = Math.max(1, (await nextEvent(world.db)) - clock.nowMs);
    clock.nowMs += waitMs;
    if (clock.nowMs > END && (await openOnes(world.db)) === 0) break;
    // About once a month Discord is out of order, or the machine is off, for some hours.
    if (random() < waitMs / (30 * DAY_MS)) clock.nowMs += random() * 5 * HOUR_MS;
    if (random() < 0.02) discord.mishaps.push(random() < 0.5 ? 'fails' : 'fails-after-posting');
    await postWhatIsDue(process.tools).catch(process.expectCrash);
    if (process.isDead()) {
      crashes += 1;
      process = aProcess(world, crashes);
    }
  }
  return { crashes };
}

function aProcess({ db, random, clock, discord, calendar }: World, number: number) {
  let stepsLeft = Math.floor(random() * 6_000);
  const isDead = (): boolean => stepsLeft <= 0;
  const expectCrash = (cause: unknown): void => {
    if (!isDead()) throw cause;
  };
  const base = posterTools(storeIn(db), discord, () => clock.nowMs);
  const tools: PosterTools = {
    ...base,
    calendar,
    events: { ...base.events, failed: expectCrash },
    tipsFor: async () => TIPS,
    owner: `process ${number}`,
    random,
  };
  const happen = (): void => {
    stepsLeft -= 1;
    if (isDead()) throw new Error('This process is dead.');
  };
  return { tools: mortal(tools, happen), isDead, expectCrash };
}

async function openOnes(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('daily_occurrences')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(sql<boolean>`state in ('due', 'claimed')`)
    .executeTakeFirstOrThrow();
  return count;
}

/** When the next subscription is due, the next retry or the end of a dead process's claim. */
async function nextEvent(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ readonly at: number }>`select min(
    (select min(next_at) from daily_subscriptions where next_at > 0),
    coalesce((select min(claimable_at) from daily_occurrences
      where state in ('due', 'claimed')), 1e15)) as at`.execute(db);
  return rows[0]?.at ?? END;
}

interface Entry {
  readonly id: string;
  readonly date: string;
  readonly state: string;
}

async function readLedger(db: Kysely<Database>): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('daily_occurrences')
    .select(['subscription_id as id', 'local_date as date', 'state'])
    .execute();
  return rows;
}

/** Days on which a subscription was due without an entry in the ledger. */
function missingDays(ledger: readonly Entry[]): readonly string[] {
  const known = new Set(ledger.map(({ id, date }) => `${id} ${date}`));
  return Array.from({ length: SUBSCRIPTIONS }, (_, place) =>
    daysOf(weekdaysOf(place)).map((date) => `sub${place} ${date}`),
  )
    .flat()
    .filter((day) => !known.has(day));
}

/**
 * The dates of the year on these weekdays, except those that begin or end in another year
 * somewhere.
 */
function daysOf(weekdays: number): readonly string[] {
  return Array.from({ length: 361 }, (_, day) => new Date(START + (day + 2) * DAY_MS))
    .filter((day) => (weekdays & (1 << ((day.getUTCDay() + 6) % 7))) !== 0)
    .map((day) => day.toISOString().slice(0, 10));
}

function weekdaysOf(place: number): number {
  return WEEKDAYS[place % WEEKDAYS.length] ?? 0;
}
