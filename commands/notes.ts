import type { SlashCommand } from '../src/discord/command/command.ts';
import { forManagers } from '../src/discord/command/for-managers.ts';
import { groupForManagers, subcommand } from '../src/discord/command/group-for-managers.ts';
import type { Context } from '../src/discord/context.ts';
import type { NotesPhrases } from '../src/discord/phrases/contract/notes.ts';
import { described } from '../src/discord/phrases/described.ts';
import { privately } from '../src/discord/privately.ts';
import type { MessageReply } from '../src/discord/reply.ts';
import { NOTES } from '../src/discord/views/notes/notes-press.ts';
import { askForget, gaps, type NotesTools, press, reload, status } from './notes/actions.ts';

type Action = (serverId: string, context: Context) => MessageReply | Promise<MessageReply>;

/** `/notes`: the state of the notes, and what they lack. For managers. */
export function notesCommand(tools: NotesTools): SlashCommand {
  const one = (name: Exclude<keyof NotesPhrases['definition'], 'command'>, action: Action) =>
    subcommand({
      definition: { name, ...described(({ notes }) => notes.definition[name]) },
      run: ({ serverId }, context) => action(serverId, context),
    });
  return groupForManagers({
    definition: { name: NOTES, ...described(({ notes }) => notes.definition.command) },
    words: ({ notes }) => notes,
    subcommands: [
      one('status', (_, context) => privately(status(tools, context, 0))),
      one('reload', (_, context) => reload(tools, context)),
      one('gaps', (serverId, context) => gaps(tools, serverId, context)),
      one('forget', (serverId, context) => askForget(tools, serverId, context)),
    ],
    press: (request, context) =>
      forManagers(request, context.phrases.notes, (serverId) =>
        press(tools, serverId, request, context),
      ),
  });
}
