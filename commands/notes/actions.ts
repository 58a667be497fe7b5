import type { Context } from '../../src/discord/context.ts';
import { privately, privateNotice } from '../../src/discord/privately.ts';
import type { Message, MessageReply } from '../../src/discord/reply.ts';
import type { PressRequest } from '../../src/discord/request.ts';
import { soonOr } from '../../src/discord/soon-or-later.ts';
import { NOTES_PRESS } from '../../src/discord/views/notes/notes-press.ts';
import { statusMessage } from '../../src/discord/views/notes/status-message.ts';
import { notice } from '../../src/discord/views/notice.ts';
import { gapsMessage, sureToForgetMessage } from '../../src/gaps/gaps-message.ts';
import type { QuestionLog } from '../../src/gaps/question-log.ts';
import type { NotesFolderFault } from '../../src/library/files/notes-folder-error.ts';
import type { ProblemCode } from '../../src/library/problems/problem-codes.ts';
import { KEEP_QUESTIONS_DAYS } from '../../src/store/questions.ts';

/** What `/notes` needs. */
export interface NotesTools {
  readonly questions: QuestionLog;
  /** Reads all notes again; rejects when they can't be read. */
  readonly reloadNotes: () => Promise<void>;
  /** The problems that are not reported. */
  readonly ignoredProblems: readonly ProblemCode[];
  /** Why they can't be read just now; `null` when they can. */
  readonly whyUnreadable: () => NotesFolderFault | null;
}

/** How many of the sections that helped least are shown. */
const MISSED_SHOWN = 5;

/** What the notes of the server contain, their problems, and whether they can be read at all. */
export function status(
  { ignoredProblems, whyUnreadable }: NotesTools,
  context: Context,
  page: number,
): Message {
  const { library } = context.engine;
  const notes = { library, fault: whyUnreadable(), ignored: ignoredProblems };
  return statusMessage(notes, page, context);
}

/** Reads the notes again; if that takes long, it goes on after the answer. */
export async function reload(
  { reloadNotes }: NotesTools,
  { phrases }: Context,
): Promise<MessageReply> {
  const words = phrases.notes;
  const outcome = reloadNotes().then(
    () => words.reloaded,
    () => words.reloadFailed,
  );
  return privateNotice(await soonOr(outcome, words.reloading));
}

/** The questions that found no answer. */
export async function gaps(
  { questions }: NotesTools,
  serverId: string,
  context: Context,
): Promise<MessageReply> {
  const view = {
    gaps: await questions.gaps(serverId),
    missed: await questions.mostMissed(serverId, MISSED_SHOWN),
    isOn: context.settings.keepsQuestions,
    days: KEEP_QUESTIONS_DAYS,
  };
  return privately(gapsMessage(view, context.engine.library, context));
}

/** Asks before the questions of the server are deleted. */
export async function askForget(
  { questions }: NotesTools,
  serverId: string,
  context: Context,
): Promise<MessageReply> {
  const kept = await questions.gaps(serverId);
  const count = kept.reduce((sum, gap) => sum + gap.questions.length, 0);
  const message =
    count === 0
      ? notice(context.phrases.notes.nothingToForget)
      : sureToForgetMessage(count, context);
  return privately(message);
}

/** Answers the buttons below these messages; `null` for others. */
export async function press(
  tools: NotesTools,
  serverId: string,
  { id: { what, page } }: PressRequest,
  context: Context,
): Promise<MessageReply | null> {
  const words = context.phrases.notes;
  switch (what) {
    case NOTES_PRESS.status:
      return { kind: 'update', message: status(tools, context, page) };
    case NOTES_PRESS.keep:
      return { kind: 'update', message: notice(words.kept) };
    case NOTES_PRESS.forget:
      return forget(tools.questions, serverId, context);
    default:
      return null;
  }
}

async function forget(
  questions: QuestionLog,
  serverId: string,
  { phrases }: Context,
): Promise<MessageReply> {
  const count = await questions.forget(serverId);
  return count === null
    ? privateNotice(phrases.common.notSaved)
    : { kind: 'update', message: notice(phrases.notes.forgotten(count)) };
}
