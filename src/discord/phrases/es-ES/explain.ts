import type { ExplainPhrases } from '../contract/explain.ts';
import { counted } from './grammar.ts';

/** `/explain`. */
export const explain: ExplainPhrases = {
  definition: {
    command: 'Explicar un tema a partir de los apuntes',
    topic: 'Un término, un título o una pregunta con tus palabras',
    mention: 'Avisar a alguien de la respuesta',
  },
  notSeenBy: (who) =>
    `Esta respuesta solo la ves tú, así que no he avisado a ${who}. Con \`private: False\` la ven todos.`,
  unsure: (asked) =>
    `Los apuntes no tienen una respuesta clara a **${asked}**. Esto es lo que más se acerca:`,
  apart: 'Ninguna sección lo compara, pero hay una sobre cada tema.',
  backToSides: 'Volver a la comparación',
  tooBroad: ({ asked, places, notes, by }) =>
    [
      `**${asked}** aparece en ${counted(places, { one: '# pasaje', other: '# pasajes' })}`,
      ` de ${counted(notes, { one: '# nota', other: '# notas' })}.`,
      by === 'category' ? ' Elige una categoría' : ' Elige una etiqueta',
      ' o añade una o dos palabras.',
    ].join(''),
  narrow: (by) => (by === 'category' ? 'Elegir una categoría' : 'Elegir una etiqueta'),
};
