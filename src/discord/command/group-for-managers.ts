import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Context } from '../context.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Reply } from '../reply.ts';
import type { SlashRequest } from '../request.ts';
import type { Handlers, SlashCommand, Suggest } from './command.ts';
import { forManagers, type ManagersWords, managersOnly } from './for-managers.ts';
import type { OptionsOf, SlashDefinition } from './option-types.ts';

/** A subcommand as it is registered: plain data. */
export type SubcommandDefinition = Omit<APIApplicationCommandSubcommandOption, 'type'>;

/** A command used in a server by somebody who may use it. */
export interface ManagersRequest<Options> extends SlashRequest<Options> {
  readonly serverId: string;
}

/** One subcommand of a command. */
export interface Subcommand<D extends SubcommandDefinition = SubcommandDefinition> {
  readonly definition: D;
  run(request: ManagersRequest<OptionsOf<D>>, context: Context): Reply | Promise<Reply>;
  /** Like a command's; anybody may type. */
  readonly suggest?: Suggest;
}

/** Defines a subcommand, with the types of its options inferred from its definition. */
export function subcommand<const D extends SubcommandDefinition>(
  written: Subcommand<D>,
): Subcommand<D> {
  return written;
}

/** What a command with subcommands is made of. */
export interface GroupForManagers extends Handlers {
  readonly definition: Pick<SlashDefinition, 'name' | 'description' | 'description_localizations'>;
  /** What to tell people who may not use it. */
  readonly words: (phrases: Phrases) => ManagersWords;
  /** Like a command's. */
  readonly takesItsTime?: true;
  /** In the order in which Discord shows them. */
  readonly subcommands: readonly Subcommand[];
}

/** Discord sent a subcommand that the command does not have. */
class UnknownSubcommandError extends Error {
  override readonly name = 'UnknownSubcommandError';

  constructor(command: string, name: string | null) {
    super(`/${command} has no subcommand "${name}".`);
  }
}

/**
 * Makes one command of subcommands, each of which may be in a file of its own. It is for managers of a server, and
 * its answers are private. `press` must check permissions itself.
 */
export function groupForManagers({
  definition,
  words,
  subcommands,
  ...group
}: GroupForManagers): SlashCommand {
  const byName = new Map(subcommands.map((one) => [one.definition.name, one]));
  return {
    kind: 'slash',
    isPrivate: true,
    ...group,
    definition: {
      ...definition,
      ...managersOnly,
      options: subcommands.map((one) => ({
        ...one.definition,
        type: ApplicationCommandOptionType.Subcommand,
      })),
    },
    run(request, context) {
      const one = byName.get(request.subcommand ?? '');
      if (one === undefined) throw new UnknownSubcommandError(definition.name, request.subcommand);
      return forManagers<Reply>(request, words(context.phrases), (serverId) =>
        one.run({ ...request, serverId }, context),
      );
    },
    suggest: (request, context) =>
      byName.get(request.subcommand ?? '')?.suggest?.(request, context) ?? [],
  };
}
