import type { CommonPhrases } from '../contract/common.ts';

/** What is said whatever was asked. */
export const common: CommonPhrases = {
  definition: {
    private: 'Responder de modo que solo tú lo veas',
  },
  outdated:
    'Este botón o comando es de otra versión de mí y ya no sé para qué era. Vuelve a preguntar, por favor.',
  incident: (id) =>
    `Algo ha ido mal por mi parte y está anotado como \`${id}\`. Inténtalo de nuevo, por favor; si sigue pasando, da este identificador a la persona que me administra.`,
  noNotes:
    'Todavía no tengo apuntes, así que no puedo responder a nada. La persona que me administra puede poner archivos Markdown en la carpeta de apuntes; los veo al momento.',
  nothingFound: (asked, suggestions) =>
    suggestions > 0
      ? `Los apuntes no dicen nada sobre **${asked}**. ¿Querías decir alguno de estos?`
      : `Los apuntes no dicen nada sobre **${asked}**. Prueba con otras palabras, o usa \`/help\` para ver de qué tratan los apuntes.`,
  readAs: (typed, read) => `Leo *${typed}* como **${read}**.`,
  nothingAsked:
    'Ahí no veo ninguna palabra que pueda buscar. Pregunta con una o dos palabras, o usa `/help` para ver de qué tratan los apuntes.',
  placeGone: 'Esta parte de los apuntes ha cambiado o ya no existe. Vuelve a preguntar, por favor.',
  notSaved:
    'No se ha podido guardar y no ha cambiado nada: ahora mismo no puedo escribir en mi base de datos. Avisa a la persona que me administra, por favor; la causa está en mi registro.',
};
