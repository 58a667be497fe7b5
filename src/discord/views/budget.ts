/**
 * How the text of a message is divided, so that no message can get too long, whatever the notes contain.
 *
 * Discord allows 4,000 characters over all text displays of a message, and about 10,000 bytes, which 3,300 Chinese
 * characters fill. So each list adds up to 3,300 or less, not counting what is ASCII: an address has up to nine
 * characters for each letter of a path.
 */
export const PASSAGE_CHARACTERS = {
  lead: 700,
  heading: 180,
  page: 2_100,
  source: 600,
} as const;

/** Several sections side by side. Headings, sources and openings are shared among them; 900 + 440 + 860 + 1,100. */
export const SIDES_CHARACTERS = {
  lead: 900,
  headings: 440,
  sources: 860,
  opening: 600,
  openings: 1_100,
} as const;

/** Five hits per page, each with a heading, its location and a snippet: 5 * 560 + 500. */
export const LIST_CHARACTERS = {
  lead: 500,
  heading: 130,
  where: 150,
  snippet: 260,
} as const;

/** Hits on one page of a list. */
export const HITS_A_PAGE = 5;

/** Tips of several sections on a page, each section with its title and source within `page`. */
export const TIPS_CHARACTERS = {
  lead: 500,
  page: 2_750,
  title: 160,
  source: 600,
} as const;

/** A part of the notes: a line for each of a menu's 25 options. 25 * 114 + 450. */
export const BROWSE_CHARACTERS = {
  /** A sentence, and what the list contains. */
  lead: 450,
  title: 150,
  name: 80,
  line: 114,
} as const;

/**
 * A practice question: its text with the verdict, the texts of its 2 to 10 options, and what the notes say for each,
 * which also gets what short options leave. 700 + 1,500 + 1,080.
 */
export const PRACTICE_CHARACTERS = {
  lead: 700,
  options: 1_500,
  evidence: 1_080,
} as const;
