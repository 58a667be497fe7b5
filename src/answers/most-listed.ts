/** The most places, groups of tips or terms in an answer: Discord's menus hold 25 options. */
export const MOST_LISTED = 25;
