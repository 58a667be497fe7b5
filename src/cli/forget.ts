import type { GuildTable } from '../store/departures.ts';
import { forgetGuild, forgetUser } from '../store/forget.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** Discord ids. */
const ID = /^\d{17,20}$/;

/** What the rows about a server are called. */
const ROWS: Readonly<Record<GuildTable, string>> = {
  daily_subscriptions: 'daily tips',
  guild_settings: 'server settings',
  channel_settings: 'channel settings',
  questions: 'kept questions',
  section_feedback: 'sections with feedback',
  mention_answers: 'answers to mentions',
  daily_votes: 'votes on tips',
};

/**
 * `db forget user ID | server ID`: deletes the stored data of a user or server, and says what was
 * deleted.
 */
export async function forget(
  kind: string,
  id: string,
  file: string,
  terminal: Terminal,
): Promise<number> {
  if (kind !== 'user' && kind !== 'server') {
    throw new UsageError(`Write "forget user ID" or "forget server ID", not "forget ${kind}".`);
  }
  if (!ID.test(id)) {
    throw new UsageError(
      `The id of a ${kind} has 17 to 20 digits, but ${id} has not. To copy it, use the menu of the ${kind} in Discord, ` +
        'with Developer Mode on in its settings.',
    );
  }
  const counts = kind === 'user' ? await ofUser(file, id) : await ofServer(file, id);
  terminal.out(report(`${kind} ${id}`, counts));
  return 0;
}

/** What was deleted, and how much of it. */
type Counts = readonly (readonly [what: string, count: number])[];

async function ofUser(file: string, id: string): Promise<Counts> {
  const { votes, dailyTips } = await forgetUser(file, id);
  return [
    ['votes on tips', votes],
    ['record of who set up a daily tip (the tip stays)', dailyTips],
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
  if (lines.length === 0) return `Nothing is kept about the ${whose}.\n`;
  return `Deleted for the ${whose}:\n${lines.join('')}Older backups still hold this data.\n`;
}
