/** Id of the input behind the chips. */
export const REST_INPUT_ID = 'command-rest';

/** Id of the input of an option. */
export function chipInputId(name: string): string {
  return `command-option-${name}`;
}

/** Id of the text that says what is wrong with an option. */
export function chipErrorId(name: string): string {
  return `${chipInputId(name)}-error`;
}
