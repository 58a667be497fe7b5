import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { type WithoutNulls, withoutNulls } from '../../json.ts';
import type { CommandOption } from '../../validation/command-body.ts';

type SubcommandOption = Extract<CommandOption, { type: ApplicationCommandOptionType.Subcommand }>;
type GroupOption = Extract<CommandOption, { type: ApplicationCommandOptionType.SubcommandGroup }>;
type BasicOption = Exclude<CommandOption, SubcommandOption | GroupOption>;

/** The options of a command as Discord shows them: without null and omitted fields. */
export function presentOption(option: CommandOption): APIApplicationCommandOption {
  switch (option.type) {
    case ApplicationCommandOptionType.Subcommand:
      return presentSubcommand(option);
    case ApplicationCommandOptionType.SubcommandGroup: {
      const { options, ...rest } = option;
      return {
        ...withoutNulls(rest),
        ...(options?.length && { options: options.map(presentSubcommand) }),
      };
    }
    default:
      return presentBasic(option);
  }
}

function presentSubcommand(option: SubcommandOption): APIApplicationCommandSubcommandOption {
  const { options, ...rest } = option;
  return {
    ...withoutNulls(rest),
    ...(options?.length && { options: options.map(presentBasic) }),
  };
}

function presentBasic(option: BasicOption): APIApplicationCommandBasicOption {
  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      const { autocomplete, choices, ...rest } = option;
      return { ...withoutNulls(rest), ...completion(autocomplete, choices) };
    }
    case ApplicationCommandOptionType.Integer: {
      const { autocomplete, choices, ...rest } = option;
      return { ...withoutNulls(rest), ...completion(autocomplete, choices) };
    }
    case ApplicationCommandOptionType.Number: {
      const { autocomplete, choices, ...rest } = option;
      return { ...withoutNulls(rest), ...completion(autocomplete, choices) };
    }
    default:
      return withoutNulls(option);
  }
}

/** An option has either choices or autocomplete; the types of Discord's API distinguish them. */
function completion<Choice>(
  autocomplete: boolean | null | undefined,
  choices: Choice[] | null | undefined,
): { autocomplete: true } | { choices?: WithoutNulls<Choice[]> } {
  if (autocomplete) return { autocomplete };
  return choices?.length ? { choices: withoutNulls(choices) } : {};
}
