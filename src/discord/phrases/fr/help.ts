import type { HelpPhrases } from '../contract/help.ts';
import { counted, number } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'Ce que je sais faire, et de quoi parlent les notes',
  },
  asking: (topic) =>
    [
      '## Je réponds à partir des notes',
      'Chaque réponse est un extrait des notes, mot pour mot, avec sa source. Je n’invente jamais rien.',
      `- \`/explain topic: ${topic}\` montre ce que ça veut dire et la meilleure section à ce sujet`,
      `- \`/tips topic: ${topic}\` liste les conseils d’examen ; sans sujet, un conseil au hasard`,
      `- \`/search query: ${topic}\` liste tous les passages ; \`"mots exacts"\` et \`-sans\` fonctionnent`,
    ].join('\n'),
  reading: [
    '## Lire et s’entraîner',
    '- `/browse` ouvre les notes comme une table des matières : catégorie, note, section',
    '- `/question` ouvre une fenêtre : colle une question d’entraînement avec ses réponses possibles, et vois ce que les notes disent de chacune',
    '- Sous une section, des menus mènent à d’autres passages, à ce qui s’y rapporte et aux termes qu’elle emploie',
  ].join('\n'),
  together: ({ explainThis, replyWithThis, dismiss, helpful, missed }) =>
    [
      '## Avec les autres',
      `- **Applications › ${explainThis}**, dans le menu d’un message, cherche dans les notes ce dont il parle, pour toi uniquement ; **${replyWithThis}** y répond ensuite pour tout le monde`,
      '- Mentionne-moi avec une question, ou écris-la-moi en message privé, et je réponds, là où c’est activé',
      '- Avec `private: True`, les autres ne voient pas la réponse ; `mention:` dans `/explain` la signale à quelqu’un',
      `- **${dismiss}** retire une réponse que tu as demandée`,
      `- **${helpful}** et **${missed}** disent à ceux qui écrivent les notes ce qu’il faut améliorer, sans ton nom`,
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `Je connais ${counted(notes, { one: '**# note**', other: '**# notes**' })} avec `,
      `${counted(sections, { one: '# section', other: '# sections' })}, `,
      `${counted(definitions, { one: '# définition', other: '# définitions' })} et `,
      `${counted(tips, { one: '# conseil d’examen', other: '# conseils d’examen' })} (chargement ${loadedAt}).`,
    ].join(''),
  categories: (names, more) =>
    `Catégories : ${names.join(', ')}${more === 0 ? '' : ` et ${number(more)} de plus dans \`/browse\``}`,
};
