import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { Refusal } from '../refusal.ts';

/** The options of a command's subcommand, as registered. */
export function optionsOf(
  command: APIApplicationCommand,
  subcommand: readonly string[],
): readonly APIApplicationCommandBasicOption[] {
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const name of subcommand) {
    const next = options.find((option) => option.name === name);
    if (next === undefined || !isNested(next)) {
      const title = [command.name, ...subcommand].join(' ');
      throw new Refusal(`There is no subcommand "${name}" in "/${title}".`);
    }
    options = next.options ?? [];
  }
  const basic = options.filter((option) => !isNested(option));
  if (basic.length < options.length) {
    const names = options.map((option) => option.name).join(', ');
    throw new Refusal(`"/${command.name}" needs a subcommand; choose one of ${names}.`);
  }
  return basic;
}

type NestedOption = Extract<
  APIApplicationCommandOption,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
>;

function isNested(option: APIApplicationCommandOption): option is NestedOption {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}
