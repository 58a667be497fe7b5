/** Id of the input behind the chips. */
export const REST_INPUT_ID = 'command-rest';

/** Id of the input of an option. */
export function chipInputId(name: string): string {
  return `command-option-${name}`;
}
