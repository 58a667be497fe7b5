/** The command that answers presses on posts and on what managers see. */
export const DAILY = 'daily';

/** What a press on a post's button is for; its id is about a post: see `formatPostId`. */
export const TIP_PRESS = {
  explain: 'explain',
  another: 'another',
  up: 'up',
  down: 'down',
} as const;

/** What a press on a subscription's buttons and menus is for; its id is about a subscription, by id. */
export const SUBSCRIPTION_PRESS = {
  open: 'open-one',
  pause: 'pause',
  resume: 'resume',
  preview: 'preview',
  askRemove: 'ask-remove',
  remove: 'remove',
} as const;

/** The id of a button or menu. */
export function pressOn(what: string, about: string) {
  return { command: DAILY, what, page: 0, about };
}
