import type { HelpPhrases } from '../contract/help.ts';
import { counted } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'What I can do, and what the notes are about',
  },
  tour: (topic) =>
    [
      '## I answer from the notes',
      'Every answer is a piece of the notes, word for word, with its source. I never make anything up.',
      `- \`/explain topic: ${topic}\` shows what it means and the best section about it`,
      `- \`/tips topic: ${topic}\` lists the exam tips about it; without a topic, one at random`,
      `- \`/search query: ${topic}\` lists all places; \`"exact words"\` and \`-without\` work`,
      '- `/browse` opens the notes like a table of contents',
      '- **Apps › Explain this** in the menu of a message looks up what it says',
      '',
      'With `private: True` only you see the answer, and `mention:` in `/explain` points someone to it.',
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `I know ${counted(notes, { one: '**# note**', other: '**# notes**' })} with `,
      `${counted(sections, { one: '# section', other: '# sections' })}, `,
      `${counted(definitions, { one: '# definition', other: '# definitions' })} and `,
      `${counted(tips, { one: '# exam tip', other: '# exam tips' })}, loaded ${loadedAt}.`,
    ].join(''),
  categories: (names) => `Categories: ${names.join(', ')}`,
};
