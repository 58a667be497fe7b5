/**
 * How the 4,000 characters that Discord allows a message are shared out, so that no message can be
 * too long whatever stands in the notes. Each list adds up to 4,000 or less.
 */
export const PASSAGE_CHARACTERS = {
  lead: 900,
  heading: 200,
  page: 2_500,
  source: 400,
} as const;

/** Five hits a page, each with a heading, where it stands and a snippet: 5 * 650 + 700. */
export const LIST_CHARACTERS = {
  lead: 700,
  heading: 140,
  where: 170,
  snippet: 330,
} as const;

/** Hits on one page of a list. */
export const HITS_A_PAGE = 5;

/** Tips of several sections on a page, each section with its title and source within `page`. */
export const TIPS_CHARACTERS = {
  lead: 700,
  page: 3_300,
  title: 200,
  source: 400,
} as const;
