import type { HelpPhrases } from '../contract/help.ts';
import { counted, number } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'Cosa so fare e di cosa parlano gli appunti',
  },
  asking: (topic) =>
    [
      '## Rispondo dagli appunti',
      'Ogni risposta è un pezzo degli appunti, parola per parola, con la sua fonte. Non invento mai nulla.',
      `- \`/explain topic: ${topic}\` mostra cosa significa e la sezione migliore`,
      `- \`/tips topic: ${topic}\` elenca i consigli per l’esame; senza argomento, uno a caso`,
      `- \`/search query: ${topic}\` elenca tutti i passaggi; funzionano \`"parole esatte"\` e \`-senza\``,
    ].join('\n'),
  reading: [
    '## Leggere ed esercitarsi',
    '- `/browse` apre gli appunti come un indice: categoria, nota, sezione',
    '- `/question` apre una finestra: incolla una domanda d’esercizio con le sue opzioni e vedi cosa dicono gli appunti di ciascuna',
    '- Sotto una sezione, i menu portano ad altri passaggi, a ciò che è collegato e ai termini che usa',
  ].join('\n'),
  together: ({ explainThis, replyWithThis, dismiss, helpful, missed }) =>
    [
      '## Insieme agli altri',
      `- **App › ${explainThis}**, nel menu di un messaggio, cerca ciò che dice, solo per te; **${replyWithThis}** poi risponde per tutti`,
      '- Menzionami con una domanda, o scrivimela in un messaggio diretto, e rispondo, dove è attivato',
      '- Con `private: True` la risposta la vedi solo tu; `mention:` in `/explain` la segnala a qualcuno',
      `- **${dismiss}** toglie una risposta che hai chiesto`,
      `- **${helpful}** e **${missed}** dicono a chi scrive gli appunti cosa migliorare, senza il tuo nome`,
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `Conosco ${counted(notes, { one: '**# nota**', other: '**# note**' })} con `,
      `${counted(sections, { one: '# sezione', other: '# sezioni' })}, `,
      `${counted(definitions, { one: '# definizione', other: '# definizioni' })} e `,
      `${counted(tips, { one: '# consiglio per l’esame', other: '# consigli per l’esame' })} (caricamento: ${loadedAt}).`,
    ].join(''),
  categories: (names, more) =>
    `Categorie: ${names.join(', ')}${more === 0 ? '' : ` e altre ${number(more)} in \`/browse\``}`,
};
