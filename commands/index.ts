import type { DailyDesk } from '../src/daily/desk/desk.ts';
import type { ChannelPosts } from '../src/discord/channels/channel-posts.ts';
import type { Command } from '../src/discord/command/command.ts';
import type { QuestionDesk } from '../src/gaps/question-desk.ts';
import type { NotesFolderFault } from '../src/library/files/notes-folder-error.ts';
import type { Library } from '../src/library/library.ts';
import type { ProblemCode } from '../src/library/problems/problem-codes.ts';
import type { SettingsDesk } from '../src/settings/settings-desk.ts';
import { browseCommand } from './browse.ts';
import { dailyCommand } from './daily.ts';
import { dismissButton } from './dismiss.ts';
import { explainCommand } from './explain.ts';
import { explainThisCommand } from './explain-this.ts';
import { feedbackButtons } from './feedback.ts';
import { helpCommand } from './help.ts';
import { notesCommand } from './notes.ts';
import { questionCommand } from './question.ts';
import { searchCommand } from './search.ts';
import { settingsCommand } from './settings.ts';
import { tipsCommand } from './tips.ts';

/** What commands use beside the notes. */
export interface CommandTools {
  readonly daily: DailyDesk;
  readonly posts: ChannelPosts;
  readonly settings: SettingsDesk;
  /** The bot receives messages, so that it can answer mentions. */
  readonly hearsMentions: boolean;
  readonly questions: QuestionDesk;
  /** Reads all notes again; rejects when they can't be read. */
  readonly reloadNotes: () => Promise<void>;
  /** What is not reported of any note. */
  readonly ignoredProblems: readonly ProblemCode[];
  /** Why the notes can't be read just now; `null` when they can. */
  readonly whyUnreadable: () => NotesFolderFault | null;
  /** All notes, whatever a server shows of them. */
  readonly currentLibrary: () => Library;
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
