/** The name of the command that answers what is pressed under tips and on the desk. */
export const DAILY = 'daily';

/** What presses on a tip's buttons are for; they are about a post: see `formatPostId`. */
export const TIP_PRESS = {
  explain: 'explain',
  another: 'another',
  up: 'up',
  down: 'down',
} as const;

/** What presses on the desk's buttons and menus are for; they are about a subscription, by its id. */
export const DESK_PRESS = {
  open: 'open-one',
  pause: 'pause',
  resume: 'resume',
  preview: 'preview',
  askRemove: 'ask-remove',
  remove: 'remove',
} as const;

/** What a button or menu carries. */
export function pressOn(what: string, about: string) {
  return { command: DAILY, what, page: 0, about };
}
