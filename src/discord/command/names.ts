/*
 * The names of the commands that answer questions. The id of each button and menu names the command that takes the
 * press, which may be another one than that whose answer it stands under.
 */

export const EXPLAIN = 'explain';
export const SEARCH = 'search';
export const TIPS = 'tips';
export const BROWSE = 'browse';
export const QUESTION = 'question';
export const HELP = 'help';
