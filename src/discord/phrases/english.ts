import { browseEnglish } from './browse-english.ts';
import { dailyEnglish } from './daily-english.ts';
import { feedbackEnglish } from './feedback-english.ts';
import { notesEnglish } from './notes-english.ts';
import { settingsEnglish } from './settings-english.ts';

/**
 * All that the bot says, in English. Texts are Discord's Markdown unless a comment says that they are
 * plain; what is put into them is escaped by the caller.
 */
export const english = {
  // Whatever was asked
  outdated:
    'This button or command is from another version of me, so I can’t tell what it was for. Please ask again.',
  incident: (id: string) =>
    `Something went wrong on my side, and it is written down as \`${id}\`. Please try again; if it keeps happening, pass this id on to the person who runs me.`,
  noNotes:
    'I have no notes yet, so I can’t answer anything. The person who runs me can put Markdown files into the notes folder; I see them at once.',
  nothingFound: (asked: string, suggestions: number) =>
    suggestions > 0
      ? `The notes have nothing about **${asked}**. Did you mean one of these?`
      : `The notes have nothing about **${asked}**. Other words may help, or \`/help\` to see what the notes are about.`,
  placeGone: 'This part of the notes has been changed or removed since. Please ask again.',

  // Pages and places; labels of buttons and menus are plain
  previousPage: '‹ Previous',
  nextPage: 'Next ›',
  pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
  places: (count: number) => `${number(count)} ${count === 1 ? 'place' : 'places'}`,
  open: 'Open',
  openPlace: 'Open a place',
  otherPlaces: (count: number) => (count > 1 ? `${count - 1} other places in the notes` : 'Places'),
  backToList: 'Back to the list',

  // explain
  unsure: (asked: string) => `The notes have no clear answer to **${asked}**. This comes closest:`,
  tooBroad: (asked: string, places: number, notes: number, by: 'category' | 'tag') =>
    `**${asked}** is in ${number(places)} places of ${number(notes)} notes. Choose a ${by}, or add a word or two.`,
  narrow: (by: 'category' | 'tag') => (by === 'category' ? 'Choose a category' : 'Choose a tag'),

  // search
  found: ({ asked, total, shown, category, tag, sure }: FoundFacts) =>
    [
      sure ? '' : 'The notes have no clear answer; these places come closest.\n',
      `${number(total)} ${total === 1 ? 'place' : 'places'} for **${asked}**`,
      category === null ? '' : ` in category **${category}**`,
      tag === null ? '' : ` tagged **${tag}**`,
      total > shown ? `, the best ${shown} of them here` : '',
    ].join(''),

  // tips
  tipsAbout: (asked: string, tips: number, notes: number) =>
    `**Exam tips about ${asked}**: ${number(tips)} from ${number(notes)} ${notes === 1 ? 'note' : 'notes'}`,
  noTips: (asked: string, places: number) =>
    `The notes have no exam tips about **${asked}**, but they speak of it in ${number(places)} ${places === 1 ? 'place' : 'places'}.`,
  noTipsAtAll:
    'The notes have no exam tips yet. A section such as “Exam tips”, or a line that begins with “Exam tip:”, makes some.',
  explainTopic: (asked: string) => `Explain ${asked}`,
  randomTip: 'Exam tip',
  anotherTip: 'Another tip',
  readOn: 'Read the notes on it',
  readNote: 'Read a note',

  // help
  help: (topic: string) =>
    [
      '## I answer from the notes',
      'Every answer is a piece of the notes, word for word, with its source. I never make anything up.',
      `- \`/explain topic: ${topic}\` shows what it means and the best section about it`,
      `- \`/tips topic: ${topic}\` lists the exam tips about it; without a topic, one at random`,
      `- \`/search query: ${topic}\` lists all places; \`"exact words"\` and \`-without\` work`,
      '',
      'With `private: True` only you see the answer, and `mention:` in `/explain` points someone to it.',
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }: HoldingsFacts) =>
    `The notes: **${number(notes)}** with ${number(sections)} sections, ${number(definitions)} definitions and ${number(tips)} exam tips, loaded ${loadedAt}.`,
  categories: (names: string) => `Categories: ${names}`,

  browse: browseEnglish,
  daily: dailyEnglish,
  feedback: feedbackEnglish,
  notes: notesEnglish,
  settings: settingsEnglish,
};

/** What a language has to say. */
export type Phrases = typeof english;

/** What a search found. */
export interface FoundFacts {
  readonly asked: string;
  readonly total: number;
  readonly shown: number;
  readonly category: string | null;
  readonly tag: string | null;
  readonly sure: boolean;
}

/** What the notes hold. */
export interface HoldingsFacts {
  readonly notes: number;
  readonly sections: number;
  readonly definitions: number;
  readonly tips: number;
  /** As a timestamp that Discord shows. */
  readonly loadedAt: string;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
