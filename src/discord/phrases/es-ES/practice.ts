import type { PracticePhrases } from '../contract/practice.ts';

/** A practice question with its options, and `/question`. */
export const practice: PracticePhrases = {
  definition: { command: 'Pegar una pregunta de práctica con sus opciones' },
  firstOfSeveral:
    'Veo ahí varias preguntas, y esto es solo sobre la primera. Haz las demás de una en una.',
  favours: (options) => `Tus apuntes apoyan sobre todo ${options}.`,
  undecided: 'Tus apuntes no lo deciden. Esto dicen de cada opción:',
  noneKnown: (more) =>
    `Tus apuntes no dicen nada de estas opciones. Lo que dicen de la pregunta está en ${more}.`,
  nothing: 'Los apuntes no dicen nada de esto.',
  aboutOthers: 'Depende de las demás opciones.',
  openSection: 'Abrir lo que dicen los apuntes',
  backToOptions: 'Volver a las opciones',
  more: 'Más en los apuntes',
  modal: {
    title: 'Pregunta de práctica',
    label: 'Pregunta y opciones',
    hint: 'Una opción por línea, como «A. …»',
    change: 'Cambiar el texto',
  },
  noQuestion:
    'No encuentro ahí una pregunta con opciones. Escribe primero la pregunta y luego cada opción en su propia línea, como `A. …`.',
};
