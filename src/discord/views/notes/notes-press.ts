/** The name of the command that answers what is pressed under the desk's messages. */
export const NOTES = 'notes';

/** What presses are for. */
export const NOTES_PRESS = {
  /** The page is that of the problems. */
  status: 'status',
  forget: 'forget',
  keep: 'keep',
} as const;
