import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Context } from '../context.ts';
import type { Reply } from '../reply.ts';
import type { SlashRequest, SuggestRequest } from '../request.ts';
import type { Choice } from './choice.ts';
import type { Handlers, SlashCommand } from './command.ts';
import type { OptionsOf, SlashDefinition } from './option-types.ts';

/** A subcommand as it is registered: plain data. */
export type SubcommandDefinition = Omit<APIApplicationCommandSubcommandOption, 'type'>;

/** One subcommand of a command. */
export interface Subcommand<D extends SubcommandDefinition = SubcommandDefinition> {
  readonly definition: D;
  run(request: SlashRequest<OptionsOf<D>>, context: Context): Reply | Promise<Reply>;
  /** As a command's. */
  suggest?(
    request: SuggestRequest,
    context: Context,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** Defines a subcommand, with the types of its options inferred from its definition. */
export function subcommand<const D extends SubcommandDefinition>(
  written: Subcommand<D>,
): Subcommand<D> {
  return written;
}

/** What a command of subcommands is made of. */
export interface CommandGroup extends Handlers {
  readonly definition: Omit<SlashDefinition, 'options'>;
  /** As a command's. */
  readonly isPrivate?: true;
  /** As a command's. */
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

/** Makes one command of subcommands, each of which may stand in a file of its own. */
export function commandGroup({
  definition,
  subcommands,
  press,
  submit,
  ...group
}: CommandGroup): SlashCommand {
  const byName = new Map(subcommands.map((one) => [one.definition.name, one]));
  return {
    kind: 'slash',
    ...group,
    definition: {
      ...definition,
      options: subcommands.map((one) => ({
        ...one.definition,
        type: ApplicationCommandOptionType.Subcommand,
      })),
    },
    run(request, context) {
      const one = byName.get(request.subcommand ?? '');
      if (one === undefined) throw new UnknownSubcommandError(definition.name, request.subcommand);
      return one.run(request, context);
    },
    suggest: (request, context) =>
      byName.get(request.subcommand ?? '')?.suggest?.(request, context) ?? [],
    ...(press === undefined ? {} : { press }),
    ...(submit === undefined ? {} : { submit }),
  };
}
