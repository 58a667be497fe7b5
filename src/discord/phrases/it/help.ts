import type { HelpPhrases } from '../contract/help.ts';
import { counted } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'Cosa so fare e di cosa parlano gli appunti',
  },
  tour: (topic) =>
    [
      '## Rispondo dagli appunti',
      'Ogni risposta è un pezzo degli appunti, parola per parola, con la sua fonte. Non invento mai nulla.',
      `- \`/explain topic: ${topic}\` mostra cosa significa e la sezione migliore`,
      `- \`/tips topic: ${topic}\` elenca i consigli d’esame; senza argomento, uno a caso`,
      `- \`/search query: ${topic}\` elenca tutti i punti; funzionano \`"parole esatte"\` e \`-senza\``,
      '- `/browse` apre gli appunti come un indice',
      '- **App › Spiega questo**, nel menu di un messaggio, cerca ciò che dice',
      '',
      'Con `private: True` la risposta la vedi solo tu, e `mention:` in `/explain` la segnala a qualcuno.',
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `Conosco ${counted(notes, { one: '**# nota**', other: '**# note**' })} con `,
      `${counted(sections, { one: '# sezione', other: '# sezioni' })}, `,
      `${counted(definitions, { one: '# definizione', other: '# definizioni' })} e `,
      `${counted(tips, { one: '# consiglio d’esame', other: '# consigli d’esame' })} (caricamento: ${loadedAt}).`,
    ].join(''),
  categories: (names) => `Categorie: ${names.join(', ')}`,
};
