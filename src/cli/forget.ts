import type { GuildTable } from '../store/departures.ts';
import { forgetGuild, forgetUser } from '../store/forget.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** Ids of Discord. */
const ID = /^\d{17,20}$/;

/** What the rows of a server are. */
const ROWS: Readonly<Record<GuildTable, string>> = {
  daily_subscriptions: 'daily tips',
  guild_settings: 'settings of the server',
  channel_settings: 'settings of channels',
  questions: 'kept questions',
  section_feedback: 'sections that were said to help or not',
  mention_answers: 'answers to mentions',
  daily_votes: 'votes on tips',
};

/** `db forget user ID | server ID`: deletes what is kept of one, and says what that was. */
export async function forget(
  kind: string,
  id: string,
  file: string,
  terminal: Terminal,
): Promise<number> {
  if (kind !== 'user' && kind !== 'server') {
    throw new UsageError(`Say whom to forget, user ID or server ID, in place of ${kind}.`);
  }
  if (!ID.test(id)) {
    throw new UsageError(
      `The id of a ${kind} has 17 to 20 digits, and ${id} is none. Discord copies it from the menu of the ${kind}, ` +
        'with Developer Mode on in its settings.',
    );
  }
  const counts = kind === 'user' ? await ofUser(file, id) : await ofServer(file, id);
  terminal.out(report(`${kind} ${id}`, counts));
  return 0;
}

/** What was deleted, and how many of it. */
type Counts = readonly (readonly [what: string, count: number])[];

async function ofUser(file: string, id: string): Promise<Counts> {
  const { votes, dailyTips } = await forgetUser(file, id);
  return [
    ['votes on tips', votes],
    ['who set a daily tip up, which stays', dailyTips],
  ];
}

async function ofServer(file: string, id: string): Promise<Counts> {
  const counts = await forgetGuild(file, id);
  return Array.from(counts, ([table, count]) => [ROWS[table], count]);
}

function report(whose: string, counts: Counts): string {
  const lines = counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `  ${count} × ${what}\n`);
  if (lines.length === 0) return `Nothing is kept of the ${whose}.\n`;
  return `Deleted of the ${whose}:\n${lines.join('')}Backups that were made before still hold it.\n`;
}
