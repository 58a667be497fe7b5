/** Id of the field for a text. */
export const TEXT_INPUT_ID = 'composer-input';

/** Id of the input behind the chips. */
export const REST_INPUT_ID = 'command-rest';

/** Id of the input of an option. */
export function chipInputId(name: string): string {
  return `command-option-${name}`;
}

/** Id of an option's error text. */
export function chipErrorId(name: string): string {
  return `${chipInputId(name)}-error`;
}

/** Id of the input of an option; `null`: of the one after the chips. */
export function commandInputId(option: string | null): string {
  return option === null ? REST_INPUT_ID : chipInputId(option);
}
