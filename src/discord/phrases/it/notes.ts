import type { NotesPhrases } from '../contract/notes.ts';
import { counted, number } from './grammar.ts';

/** What is said to those who look after the notes. */
export const notes: NotesPhrases = {
  definition: {
    command: 'Gestisci gli appunti da cui rispondo',
    status: 'Mostra che cosa contengono gli appunti e che cosa non va',
    reload: 'Rileggi gli appunti',
    gaps: 'Mostra che cosa è stato chiesto senza risposta negli appunti',
    forget: 'Elimina le domande conservate di questo server',
  },

  onlyInServers: 'Si tratta degli appunti di un server. Usa lì questo comando, per favore.',
  onlyManagers:
    'Per gestire gli appunti serve il permesso **Gestisci server**. Chiedi a qualcuno che ce l’ha, per favore.',

  unreadable: {
    missing:
      'Al momento gli appunti non si possono leggere: la loro cartella non esiste. Rispondo con gli ultimi:',
    'not-a-folder':
      'Al momento gli appunti non si possono leggere: quella che dovrebbe essere la loro cartella è un file. Rispondo con gli ultimi:',
    unreadable:
      'Al momento gli appunti non si possono leggere: non ho il permesso di leggere la loro cartella. Rispondo con gli ultimi:',
  },
  noProblems: 'Non c’è nulla che non va.',
  problems: (errors, warnings, hints, files) =>
    [
      counted(files, { one: '**Problemi in # file**: ', other: '**Problemi in # file**: ' }),
      counted(errors, { one: '# errore, ', other: '# errori, ' }),
      counted(warnings, { one: '# avviso, ', other: '# avvisi, ' }),
      counted(hints, { one: '# suggerimento', other: '# suggerimenti' }),
    ].join(''),
  line: (line) => `riga ${number(line)}`,

  reloaded: 'Gli appunti sono stati riletti.',
  reloading: 'Gli appunti vengono riletti. Ci vuole un po’; `/notes status` mostra quando è fatto.',
  reloadFailed:
    'Al momento gli appunti non si possono leggere, quindi restano in uso gli ultimi. Chi mi gestisce trova il motivo nel mio log.',

  gaps: (questions, days) =>
    [
      counted(questions, { one: '**# domanda', other: '**# domande' }),
      ` degli ultimi ${number(days)} giorni senza risposta negli appunti**`,
    ].join(''),
  gap: ({ times, text, why }) => `${number(times)} × ${text} · ${why}`,
  nothingFound: 'nessun risultato',
  missed: 'non era ciò che si chiedeva',
  alsoAs: (count) => counted(count, { one: 'in # forma', other: 'in # forme' }),
  remark: (text) => `«${text}»`,
  noGaps: 'Negli ultimi 30 giorni nessuna domanda è rimasta senza risposta.',
  gapsOff:
    'Questo server non conserva domande. Attiva **Conserva le domande senza risposta** in `/settings`; da allora vengono raccolte per 30 giorni, senza nomi.',
  missedSections: '**Sezioni che spesso non rispondevano alla domanda**',
  missedSection: (place, missed, helpful) =>
    `${place}: ${number(missed)} × non era ciò che si chiedeva, ${number(helpful)} × utile`,
  downloadGaps: 'Sono tutte nel file.',

  sureToForget: (count) =>
    counted(count, {
      one: 'Eliminare per sempre l’unica domanda conservata di questo server?',
      other: 'Eliminare per sempre tutte le # domande conservate di questo server?',
    }),
  nothingToForget: 'Questo server non ha domande conservate.',
  forget: 'Elimina',
  keep: 'Tienile',
  forgotten: (count) =>
    counted(count, { one: '# domanda eliminata.', other: '# domande eliminate.' }),
  kept: 'Non è stato eliminato nulla.',
};
