/** The command that answers presses on the messages of `/notes`. */
export const NOTES = 'notes';

/** What a press is for. */
export const NOTES_PRESS = {
  /** The page of the problems. */
  status: 'status',
  forget: 'forget',
  keep: 'keep',
} as const;
