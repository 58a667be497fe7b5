import type { DailyDesk } from '../src/daily/desk.ts';
import type { Command } from '../src/discord/command.ts';
import { browseCommand } from './browse.ts';
import { dailyCommand } from './daily.ts';
import { explainCommand } from './explain.ts';
import { helpCommand } from './help.ts';
import { searchCommand } from './search.ts';
import { tipsCommand } from './tips.ts';

/** What commands use beside the notes. */
export interface CommandTools {
  readonly daily: DailyDesk;
}

/** Every command of the bot. */
export function createCommands({ daily }: CommandTools): readonly Command[] {
  return [
    explainCommand,
    tipsCommand,
    searchCommand,
    browseCommand,
    dailyCommand(daily),
    helpCommand,
  ];
}
