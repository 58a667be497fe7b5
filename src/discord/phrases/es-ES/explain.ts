import type { ExplainPhrases } from '../contract/explain.ts';
import { counted, list } from './grammar.ts';

/** `/explain`. */
export const explain: ExplainPhrases = {
  definition: {
    command: 'Explicar un tema a partir de los apuntes',
    topic: 'Un término, un título o una pregunta con tus palabras',
    mention: 'Avisar a alguien de la respuesta',
  },
  unsure: (asked) =>
    `Los apuntes no tienen una respuesta clara a **${asked}**. Esto es lo que más se acerca:`,
  apart: (others) =>
    `Ninguna sección lo compara. Aquí está lo primero; en el menú de abajo: ${list(others.map((name) => `**${name}**`))}.`,
  tooBroad: ({ asked, places, notes, by }) =>
    [
      `**${asked}** aparece en ${counted(places, { one: '# pasaje', other: '# pasajes' })}`,
      ` de ${counted(notes, { one: '# nota', other: '# notas' })}.`,
      by === 'category' ? ' Elige una categoría' : ' Elige una etiqueta',
      ' o añade una o dos palabras.',
    ].join(''),
  narrow: (by) => (by === 'category' ? 'Elegir una categoría' : 'Elegir una etiqueta'),
};
