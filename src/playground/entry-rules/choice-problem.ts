/** A menu of a message or modal, as far as it limits the choice. */
export interface Choosable {
  readonly min_values?: number | null | undefined;
  readonly max_values?: number | null | undefined;
  /** Omitted where people, roles, channels or files are chosen. */
  readonly options?: readonly { readonly value: string }[];
}

/** The error in a choice; empty if there is none. */
export function choiceProblem(menu: Choosable, values: readonly string[]): string {
  const min = menu.min_values ?? 1;
  const max = menu.max_values ?? 1;
  if (values.length < min || values.length > max) {
    return min === max ? `Choose ${min}.` : `Choose ${min} to ${max}.`;
  }
  const { options } = menu;
  const foreign = options && values.find((one) => !options.some(({ value }) => value === one));
  return foreign === undefined ? '' : `The menu has no option "${foreign}".`;
}
