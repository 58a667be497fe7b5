import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { COMMAND, OPTION } from '../../../discord-numbers.ts';
import { shownDescription } from './translated.ts';

/** A command that can be typed: a slash command without subcommands, or one subcommand of it. */
export interface Invocation {
  readonly command: APIApplicationCommand;
  /** Subcommand group and subcommand, outermost first. */
  readonly subcommand: readonly string[];
  /** `notes gaps`, without the slash. */
  readonly name: string;
  readonly description: string;
}

/** Everything that can be typed after a slash, in the order of registration. */
export function invocationsOf(
  command: APIApplicationCommand,
  locale: string,
): readonly Invocation[] {
  if (command.type !== COMMAND.chatInput) return [];

  const collect = (
    options: readonly APIApplicationCommandOption[],
    path: readonly string[],
    description: string,
  ): readonly Invocation[] => {
    const nested = options.filter(isNesting);
    if (nested.length === 0) {
      const name = [command.name, ...path].join(' ');
      return [{ command, subcommand: path, name, description }];
    }
    return nested.flatMap((option) =>
      collect(option.options ?? [], [...path, option.name], shownDescription(option, locale)),
    );
  };

  return collect(command.options ?? [], [], shownDescription(command, locale));
}

/** The options that can be filled in for a command or one of its subcommands. */
export function optionsOf(
  command: APIApplicationCommand,
  subcommand: readonly string[],
): readonly APIApplicationCommandBasicOption[] {
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];

  for (const name of subcommand) {
    const nested = options.filter(isNesting).find((option) => option.name === name);
    options = nested?.options ?? [];
  }

  return options.filter((option) => !isNesting(option));
}

type NestingOption = Extract<
  APIApplicationCommandOption,
  { readonly type: typeof OPTION.subcommand | typeof OPTION.subcommandGroup }
>;

function isNesting(option: APIApplicationCommandOption): option is NestingOption {
  return option.type === OPTION.subcommand || option.type === OPTION.subcommandGroup;
}
