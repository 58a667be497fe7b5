import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandSubcommandOption,
} from 'discord-api-types/v10';
import { type WithoutNulls, withoutNulls } from '../json.ts';
import type { CommandOption } from '../validation/command-body.ts';

type SubcommandOption = Extract<CommandOption, { type: 1 }>;
type GroupOption = Extract<CommandOption, { type: 2 }>;
type BasicOption = Exclude<CommandOption, SubcommandOption | GroupOption>;

/** The options of a command as Discord shows them: without what was null or left out. */
export function presentOption(option: CommandOption): APIApplicationCommandOption {
  switch (option.type) {
    case 1:
      return presentSubcommand(option);
    case 2: {
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
    case 3: {
      const { autocomplete, choices, ...rest } = option;
      return { ...withoutNulls(rest), ...completion(autocomplete, choices) };
    }
    case 4: {
      const { autocomplete, choices, ...rest } = option;
      return { ...withoutNulls(rest), ...completion(autocomplete, choices) };
    }
    case 10: {
      const { autocomplete, choices, ...rest } = option;
      return { ...withoutNulls(rest), ...completion(autocomplete, choices) };
    }
    default:
      return withoutNulls(option);
  }
}

/** An option has either choices or autocomplete; the types of Discord's API tell them apart. */
function completion<Choice>(
  autocomplete: boolean | null | undefined,
  choices: Choice[] | null | undefined,
): { autocomplete: true } | { choices?: WithoutNulls<Choice[]> } {
  if (autocomplete) return { autocomplete };
  return choices?.length ? { choices: withoutNulls(choices) } : {};
}
