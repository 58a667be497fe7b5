/*
 * What presses under answers are for: the `what` of the ids of their buttons and menus.
 */

/** To open a place of a list, or of a menu. */
export const OPEN = 'open';

/** To turn to a page; for a section's page, the id is about the section. */
export const PAGE = 'page';

/** To turn to a page of a list, or back to it from what was opened. */
export const LIST = 'list';

/** To go back to sections side by side. */
export const SIDES = 'sides';

/** To open a place related to a section. */
export const RELATED = 'related';

/** To look up a term of a section; the option is the term. */
export const LOOK_UP = 'look-up';

/** To open what the notes say for an option of a practice question. */
export const OPTION = 'option';

/** To go back to the options of a practice question. */
export const WEIGHED = 'weighed';

/** To search for other sections that help with a practice question. */
export const MORE = 'more';

/** To open the window to paste a practice question. */
export const ASK_IN_WINDOW = 'window';

/** What the id of {@link ASK_IN_WINDOW} is about if everybody may see the answer. */
export const PUBLICLY = 'public';

/** To ask the same command for a topic, which the id is about. */
export const ASK = 'ask';

/** To search for a topic, which the id is about, in one category, or with one tag. */
export const NARROW = { category: 'category', tag: 'tag' } as const;

/** To draw a tip other than the one that the id is about. */
export const ANOTHER = 'another';

/** To read the section of a tip, which the id is about. */
export const READ = 'read';
