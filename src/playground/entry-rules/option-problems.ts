import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValue } from '../client-api/actions.ts';
import { OPTION } from '../discord-numbers.ts';

/** Discord: numbers are between this and its negative. */
const MAX_NUMBER = 2 ** 53;

/**
 * Errors in the values of a command's options, by option. The page shows them before it sends a
 * command, and the playground takes no command that has any.
 */
export function optionProblems(
  options: readonly APIApplicationCommandBasicOption[],
  values: readonly OptionValue[],
): Readonly<Record<string, string>> {
  const unknown = values
    .filter(({ name }) => !options.some((option) => option.name === name))
    .map(({ name }) => [name, 'This option does not exist.']);
  const problems = options.map((option) => {
    const given = values.find(({ name }) => name === option.name);
    return [option.name, optionProblem(option, given?.value ?? '')];
  });
  return Object.fromEntries([...unknown, ...problems.filter(([, problem]) => problem !== '')]);
}

/** Empty if there is none. An option that was left out has an empty value. */
function optionProblem(
  option: APIApplicationCommandBasicOption,
  value: OptionValue['value'],
): string {
  if (value === '') return option.required ? 'This option is required. Specify a value.' : '';
  if ('choices' in option && option.choices?.length) {
    return option.choices.some((choice) => choice.value === value) ? '' : NOT_IN_LIST;
  }
  switch (option.type) {
    case OPTION.string:
      return textProblem(option, String(value));
    case OPTION.integer:
    case OPTION.number:
      return numberProblem(option, value);
    case OPTION.boolean:
      return typeof value === 'boolean' ? '' : 'Choose true or false.';
    case OPTION.attachment:
      return 'Files can’t be sent with a command here.';
    default:
      return /^\d+$/.test(String(value)) ? '' : NOT_IN_LIST;
  }
}

const NOT_IN_LIST = 'Choose one from the list.';

function textProblem(
  {
    min_length: min = 0,
    max_length: max = 6000,
  }: { readonly min_length?: number; readonly max_length?: number },
  text: string,
): string {
  if (text.length < min) return `Use at least ${min} characters.`;
  return text.length > max ? `Use at most ${max} characters.` : '';
}

function numberProblem(
  option: { readonly type: number; readonly min_value?: number; readonly max_value?: number },
  value: OptionValue['value'],
): string {
  const isWhole = option.type === OPTION.integer;
  if (typeof value !== 'number' || (isWhole && !Number.isInteger(value))) {
    return isWhole ? 'Type a whole number.' : 'Type a number.';
  }
  const { min_value: min = -MAX_NUMBER, max_value: max = MAX_NUMBER } = option;
  if (value < min) return `Use ${min} or more.`;
  return value > max ? `Use ${max} or less.` : '';
}
