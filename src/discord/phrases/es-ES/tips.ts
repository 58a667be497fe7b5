import type { TipsPhrases } from '../contract/tips.ts';
import { counted, number } from './grammar.ts';

/** `/tips`. */
export const tips: TipsPhrases = {
  definition: {
    command: 'Mostrar los consejos de examen sobre un tema, o uno al azar',
    topic: 'De qué tratan los consejos; sin tema, uno al azar',
  },
  about: (asked, count, notes) =>
    `**Consejos de examen sobre ${asked}**: ${number(count)}, de ${counted(notes, { one: '# nota', other: '# notas' })}`,
  none: (asked, places) =>
    `Los apuntes no tienen consejos de examen sobre **${asked}**, pero hablan de ello en ${counted(places, { one: '# pasaje', other: '# pasajes' })}.`,
  noneAtAll:
    'Los apuntes todavía no tienen consejos de examen. Una sección como «Consejos para el examen», o una línea que empiece por «Consejo de examen:», los crea.',
  explainTopic: (asked) => `Explicar ${asked}`,
  randomTip: 'Consejo de examen',
  another: 'Otro consejo',
  readOn: 'Leer los apuntes sobre esto',
  readNote: 'Leer una nota',
};
