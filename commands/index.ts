import type { DailySubscriptions } from '../src/daily/subscriptions/daily-subscriptions.ts';
import type { ChannelPosts } from '../src/discord/channels/channel-posts.ts';
import type { Command } from '../src/discord/command/command.ts';
import { browseCommand } from './browse.ts';
import { dailyCommand } from './daily.ts';
import { dismissButton } from './dismiss.ts';
import { explainCommand } from './explain.ts';
import { explainThisCommand } from './explain-this.ts';
import { feedbackButtons } from './feedback.ts';
import { helpCommand } from './help.ts';
import type { NotesTools } from './notes/actions.ts';
import { notesCommand } from './notes.ts';
import { questionCommand } from './question.ts';
import { searchCommand } from './search.ts';
import type { PanelTools } from './settings/panel.ts';
import { settingsCommand } from './settings.ts';
import { tipsCommand } from './tips.ts';

/** What commands use besides the notes. */
export interface CommandTools extends PanelTools, NotesTools {
  readonly daily: DailySubscriptions;
  readonly posts: ChannelPosts;
}

/** Every command of the bot. */
export function createCommands(tools: CommandTools): readonly Command[] {
  return [
    explainCommand,
    explainThisCommand(tools.posts),
    tipsCommand,
    searchCommand,
    questionCommand,
    browseCommand,
    dailyCommand(tools.daily),
    settingsCommand(tools),
    notesCommand(tools),
    feedbackButtons(tools.questions),
    helpCommand,
    dismissButton,
  ];
}
