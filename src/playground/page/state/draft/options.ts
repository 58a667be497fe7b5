import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { COMMAND, OPTION } from '../../discord-numbers.ts';

/** A command that can be typed: a slash command without subcommands, or one subcommand of it. */
export interface Invocation {
  readonly command: APIApplicationCommand;
  /** Subcommand group and subcommand, outermost first. */
  readonly subcommand: readonly string[];
  /** `notes gaps`, without the slash. */
  readonly name: string;
  readonly description: string;
}

/** Everything that can be typed behind a slash, in the order of registration. */
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
      collect(option.options ?? [], [...path, option.name], localized(option, locale)),
    );
  };

  return collect(command.options ?? [], [], localized(command, locale));
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

/** A description in the reader's language where the bot has translated it. */
export function localized(
  described: Pick<APIApplicationCommandOption, 'description' | 'description_localizations'>,
  locale: string,
): string {
  const translations: Partial<Record<string, string | null>> =
    described.description_localizations ?? {};
  return translations[locale] ?? described.description;
}

type NestingOption = Extract<
  APIApplicationCommandOption,
  { readonly type: typeof OPTION.subcommand | typeof OPTION.subcommandGroup }
>;

function isNesting(option: APIApplicationCommandOption): option is NestingOption {
  return option.type === OPTION.subcommand || option.type === OPTION.subcommandGroup;
}

/** The name of a context-menu command in the reader's language where the bot has translated it. */
export function localizedName(
  { name, name_localizations: names }: Pick<APIApplicationCommand, 'name' | 'name_localizations'>,
  locale: string,
): string {
  const translations: Partial<Record<string, string | null>> = names ?? {};
  return translations[locale] ?? name;
}
