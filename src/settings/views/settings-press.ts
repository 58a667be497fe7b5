/** The name of the command that answers what is pressed on the panel. */
export const SETTINGS = 'settings';

/** What presses on the panel are for. */
export const PRESS = {
  /** About `on` or `off`: what the switch shall be. So a press on an old panel does what it says. */
  mentions: 'mentions',
  privately: 'privately',
  questions: 'questions',
  channels: 'channels',
  language: 'language',
  /** About a channel, or empty for the server; the page is the menu's. */
  categories: 'categories',
  /** About as `categories`: turns the menu's pages, or shows the panel. */
  show: 'show',
  asServer: 'as-server',
  flood: 'flood',
} as const;

/** The value in the language menu that stands for none. */
export const NO_LANGUAGE = 'server';

/** What a switch's button is about. */
export const ON = 'on';
export const OFF = 'off';

/** The input of the window for seconds. */
export const SECONDS = 'seconds';

/** What a button or menu carries; about nothing where it is about the server. */
export function pressOn(what: string, about = '') {
  return { command: SETTINGS, what, page: 0, about };
}
