import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { HOUR_MS } from '../../src/basics/durations.ts';
import { openStore } from '../../src/store/store.ts';
import { lostFileLog } from '../../src/upkeep/lost-file.ts';
import { startUpkeep } from '../../src/upkeep/upkeep.ts';
import { aFolder } from '../builders/folder.ts';

/**
 * A database in a file that can be moved away and back, with a clock to move and the log about it.
 */
async function aDatabase() {
  const file = join(aFolder(), 'nota.db');
  const store = await openStore(file);
  onTestFinished(() => store.close());
  const clock = { nowMs: 0 };
  const lines: string[] = [];
  const log = pino({}, { write: (line) => lines.push(line) });
  return {
    parts: { store, now: () => clock.nowMs, log },
    clock,
    lines,
    moveAway: () => renameSync(file, `${file}.away`),
    moveBack: () => renameSync(`${file}.away`, file),
  };
}

describe('a database whose file was moved away while it is in use', () => {
  it('is in the log once an hour, until the file is back', async () => {
    const { parts, clock, lines, moveAway, moveBack } = await aDatabase();
    const tell = lostFileLog(parts);
    const saidAfter = (ms: number) => {
      clock.nowMs += ms;
      tell();
      return lines.length;
    };

    moveAway();
    const away = [0, HOUR_MS - 1, 1, HOUR_MS].map(saidAfter);
    moveBack();
    const back = [HOUR_MS, HOUR_MS].map(saidAfter);

    expect(away).toEqual([1, 1, 2, 3]);
    expect(back).toEqual([3, 3]);
  });

  it('is in the log at once when it is moved away again', async () => {
    const { parts, lines, moveAway, moveBack } = await aDatabase();
    const tell = lostFileLog(parts);

    for (const move of [moveAway, moveBack, moveAway]) {
      move();
      tell();
    }

    expect(lines).toHaveLength(2);
  });

  it('is looked for all the time while the bot runs', async () => {
    const { parts, lines, moveAway } = await aDatabase();
    const upkeep = startUpkeep(parts);
    onTestFinished(() => upkeep.stop());

    moveAway();

    await expect.poll(() => lines.join()).toMatch(/lost when the bot stops/);
  });
});
