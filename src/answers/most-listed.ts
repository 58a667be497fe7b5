/** The most places, groups of tips or terms that an answer lists: Discord's menus hold 25 options. */
export const MOST_LISTED = 25;
