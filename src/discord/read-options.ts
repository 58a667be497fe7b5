import type {
  APIApplicationCommandInteractionDataOption,
  InteractionType,
} from 'discord-api-types/v10';
import type { OptionValue, SlashDefinition } from './option-types.ts';

/** What Discord sent does not fit the command as it is written here. */
class OptionMismatchError extends Error {
  override readonly name = 'OptionMismatchError';
  readonly option: string;

  constructor(command: string, option: string) {
    super(`Discord sent /${command} with an option "${option}" that does not fit its definition.`);
    this.option = option;
  }
}

type SentOption = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>;

/**
 * The options of a slash command by name, checked against its definition: the types that are inferred
 * from the definition hold even while Discord still knows an older one.
 *
 * @throws {OptionMismatchError}
 */
export function readOptions(
  { name: command, options = [] }: SlashDefinition,
  sent: readonly SentOption[],
): Readonly<Record<string, OptionValue>> {
  const values: Record<string, OptionValue> = {};
  for (const { type, name, required } of options) {
    const option = sent.find((candidate) => candidate.name === name);
    if (option !== undefined && option.type === type && 'value' in option) {
      values[name] = option.value;
    } else if (option !== undefined || required === true) {
      throw new OptionMismatchError(command, name);
    }
  }
  return values;
}
