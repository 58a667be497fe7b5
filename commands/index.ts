import type { SlashCommand } from '../src/discord/command.ts';
import { explainCommand } from './explain.ts';
import { helpCommand } from './help.ts';
import { searchCommand } from './search.ts';
import { tipsCommand } from './tips.ts';

/** Every command of the bot. */
export const commands: readonly SlashCommand[] = [
  explainCommand,
  tipsCommand,
  searchCommand,
  helpCommand,
];
