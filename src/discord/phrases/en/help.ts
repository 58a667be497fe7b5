import type { HelpPhrases } from '../contract/help.ts';
import { counted, number } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'What I can do, and what the notes are about',
  },
  asking: (topic) =>
    [
      '## I answer from the notes',
      'Every answer is a piece of the notes, word for word, with its source. I never make anything up.',
      `- \`/explain topic: ${topic}\` shows what it means and the best section about it`,
      `- \`/tips topic: ${topic}\` lists the exam tips about it; without a topic, one at random`,
      `- \`/search query: ${topic}\` lists all places; \`"exact words"\` and \`-without\` work`,
    ].join('\n'),
  reading: [
    '## Read and practise',
    '- `/browse` opens the notes like a table of contents: category, note, section',
    '- `/question` opens a window: paste a practice question with its options, and see what the notes say for each',
    '- Under a section, menus lead to other places, to what is related, and to the terms that it uses',
  ].join('\n'),
  together: ({ explainThis, replyWithThis, dismiss, helpful, missed }) =>
    [
      '## Together with others',
      `- **Apps › ${explainThis}** in the menu of a message looks up what it says, for you alone; **${replyWithThis}** then answers it for all`,
      '- Mention me with a question, or write me one directly, and I reply, where that is switched on',
      '- With `private: True` only you see an answer; `mention:` in `/explain` points someone to it',
      `- **${dismiss}** takes away an answer that you asked for`,
      `- **${helpful}** and **${missed}** tell those who write the notes what to improve, without your name`,
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `I know ${counted(notes, { one: '**# note**', other: '**# notes**' })} with `,
      `${counted(sections, { one: '# section', other: '# sections' })}, `,
      `${counted(definitions, { one: '# definition', other: '# definitions' })} and `,
      `${counted(tips, { one: '# exam tip', other: '# exam tips' })}, loaded ${loadedAt}.`,
    ].join(''),
  categories: (names, more) =>
    `Categories: ${names.join(', ')}${more === 0 ? '' : ` and ${number(more)} more in \`/browse\``}`,
};
