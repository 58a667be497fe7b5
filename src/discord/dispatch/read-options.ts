import {
  type APIApplicationCommandInteractionDataOption,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';
import type { OptionValue, SlashDefinition } from '../command/option-types.ts';

/** Discord sent options that do not match the command's definition. */
class OptionMismatchError extends Error {
  override readonly name = 'OptionMismatchError';
  readonly option: string;

  constructor(command: string, option: string) {
    super(`Discord sent /${command} with an option "${option}" that does not fit its definition.`);
    this.option = option;
  }
}

type SentOption = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>;

/** A slash command as it was used. */
export interface Called {
  /** Name of the subcommand; `null` for a command without any. */
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/**
 * Reads the subcommand and options of a slash command, and checks them against its definition, so that the
 * inferred types hold even while Discord still has an older definition.
 *
 * @throws {OptionMismatchError}
 */
export function readCalled(definition: SlashDefinition, sent: readonly SentOption[]): Called {
  const [first] = sent;
  if (first?.type !== ApplicationCommandOptionType.Subcommand) {
    return { subcommand: null, options: readOptions(definition, sent) };
  }
  const called = definition.options?.find(
    ({ type, name }) => type === first.type && name === first.name,
  );
  if (called?.type !== ApplicationCommandOptionType.Subcommand) {
    throw new OptionMismatchError(definition.name, first.name);
  }
  const { name, options = [] } = called;
  return {
    subcommand: name,
    options: readOptions({ name: `${definition.name} ${name}`, options }, first.options ?? []),
  };
}

function readOptions(
  { name: command, options = [] }: Pick<SlashDefinition, 'name' | 'options'>,
  sent: readonly SentOption[],
): Readonly<Record<string, OptionValue>> {
  const values: Record<string, OptionValue> = {};
  for (const { type, name, required } of options) {
    const option = filledIn(sent, name, required);
    if (option !== undefined && option.type === type && 'value' in option) {
      values[name] = option.value;
    } else if (option !== undefined || required === true) {
      throw new OptionMismatchError(command, name);
    }
  }
  return values;
}

/** An option as it was sent; blank text in one that may be left out counts as left out. */
function filledIn(
  sent: readonly SentOption[],
  name: string,
  required: boolean | undefined,
): SentOption | undefined {
  const option = sent.find((candidate) => candidate.name === name);
  const isBlank =
    option?.type === ApplicationCommandOptionType.String && option.value.trim() === '';
  return isBlank && required !== true ? undefined : option;
}
