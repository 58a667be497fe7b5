import type { HelpPhrases } from '../contract/help.ts';
import { counted } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'Ce que je sais faire, et de quoi parlent les notes',
  },
  tour: (topic) =>
    [
      '## Je réponds à partir des notes',
      'Chaque réponse est un extrait des notes, mot pour mot, avec sa source. Je n’invente jamais rien.',
      `- \`/explain topic: ${topic}\` montre ce que ça veut dire et la meilleure section à ce sujet`,
      `- \`/tips topic: ${topic}\` liste les conseils d’examen ; sans sujet, un conseil au hasard`,
      `- \`/search query: ${topic}\` liste tous les passages ; \`"mots exacts"\` et \`-sans\` fonctionnent`,
      '- `/browse` ouvre les notes comme une table des matières',
      '- **Applications › Expliquer ceci**, dans le menu d’un message, cherche ce qu’il dit',
      '',
      'Avec `private: True`, toi seul vois la réponse, et `mention:` dans `/explain` la signale à quelqu’un.',
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `Je connais ${counted(notes, { one: '**# note**', other: '**# notes**' })} avec `,
      `${counted(sections, { one: '# section', other: '# sections' })}, `,
      `${counted(definitions, { one: '# définition', other: '# définitions' })} et `,
      `${counted(tips, { one: '# conseil d’examen', other: '# conseils d’examen' })} (chargement ${loadedAt}).`,
    ].join(''),
  categories: (names) => `Catégories : ${names.join(', ')}`,
};
