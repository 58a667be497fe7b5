import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { SlashCommand } from '../src/discord/command/command.ts';
import { commandGroup, subcommand } from '../src/discord/command/command-group.ts';
import { forManagers } from '../src/discord/command/for-managers.ts';
import type { Context } from '../src/discord/context.ts';
import type { NotesPhrases } from '../src/discord/phrases/contract/notes.ts';
import { described } from '../src/discord/phrases/described.ts';
import { privately } from '../src/discord/privately.ts';
import type { MessageReply } from '../src/discord/reply.ts';
import type { Asked } from '../src/discord/request.ts';
import { NOTES } from '../src/gaps/views/notes-press.ts';
import { askForget, gaps, type NotesTools, press, reload, status } from './notes/deeds.ts';

type Deed = (
  tools: NotesTools,
  serverId: string,
  context: Context,
) => MessageReply | Promise<MessageReply>;

/** `/notes`: how the notes are, and what they lack. For managers. */
export function notesCommand(tools: NotesTools): SlashCommand {
  const one = (name: Exclude<keyof NotesPhrases['definition'], 'command'>, deed: Deed) =>
    subcommand({
      definition: { name, ...described(({ notes }) => notes.definition[name]) },
      run: (request: Asked, context) =>
        forManagers(request, context.phrases.notes, async (serverId) =>
          deed(tools, serverId, context),
        ),
    });
  return commandGroup({
    definition: {
      name: NOTES,
      ...described(({ notes }) => notes.definition.command),
      integration_types: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild],
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    },
    isPrivate: true,
    subcommands: [
      one('status', (tools, _serverId, context) => privately(status(tools, context, 0))),
      one('reload', reload),
      one('gaps', gaps),
      one('forget', askForget),
    ],
    press: (request, context) =>
      forManagers(request, context.phrases.notes, (serverId) =>
        press(tools, serverId, request, context),
      ),
  });
}
