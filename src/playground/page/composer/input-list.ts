/** The list that belongs to an input, for its ARIA attributes. */
export interface InputList {
  readonly id: string;
  readonly isShown: boolean;
  /** Id of the highlighted entry; undefined for none. */
  readonly activeId: string | undefined;
}
