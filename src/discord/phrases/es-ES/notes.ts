import type { NotesPhrases } from '../contract/notes.ts';
import { counted, number } from './grammar.ts';

/** What is said to those who look after the notes. */
export const notes: NotesPhrases = {
  definition: {
    command: 'Gestionar los apuntes con los que respondo',
    status: 'Qué contienen los apuntes y qué está mal en ellos',
    reload: 'Volver a leer los apuntes',
    gaps: 'Lo que se preguntó y los apuntes no respondieron',
    forget: 'Borrar las preguntas guardadas de este servidor',
  },

  onlyInServers: 'Esto trata de los apuntes de un servidor. Usa este comando en uno, por favor.',
  onlyManagers:
    'Para gestionar los apuntes hace falta el permiso **Gestionar servidor**. Pídeselo a alguien que lo tenga, por favor.',

  unreadable: {
    missing:
      'Ahora mismo no se pueden leer los apuntes: su carpeta no existe. Respondo con los últimos:',
    'not-a-folder':
      'Ahora mismo no se pueden leer los apuntes: lo que debería ser su carpeta es un archivo. Respondo con los últimos:',
    unreadable:
      'Ahora mismo no se pueden leer los apuntes: no tengo permiso para leer su carpeta. Respondo con los últimos:',
  },
  noProblems: 'No hay nada mal en ellos.',
  problems: (errors, warnings, hints, files) =>
    [
      counted(files, {
        one: '**Problemas en # archivo**: ',
        other: '**Problemas en # archivos**: ',
      }),
      counted(errors, { one: '# error, ', other: '# errores, ' }),
      counted(warnings, { one: '# aviso, ', other: '# avisos, ' }),
      counted(hints, { one: '# sugerencia', other: '# sugerencias' }),
    ].join(''),
  line: (line) => `línea ${number(line)}`,

  reloaded: 'Los apuntes se han vuelto a leer.',
  reloading:
    'Los apuntes se están leyendo de nuevo. Tarda un poco; `/notes status` muestra cuándo ha terminado.',
  reloadFailed:
    'Ahora mismo no se pueden leer los apuntes, así que siguen en uso los últimos. La persona que me administra encontrará el motivo en mi registro.',

  gaps: (questions, days) =>
    [
      counted(questions, { one: '**# pregunta', other: '**# preguntas' }),
      ` de los últimos ${number(days)} días sin respuesta en los apuntes**`,
    ].join(''),
  gap: ({ times, text, why }) => `${number(times)} × ${text} · ${why}`,
  nothingFound: 'no se encontró nada',
  missed: 'no era lo preguntado',
  alsoAs: (count) => counted(count, { one: 'de # manera', other: 'de # maneras' }),
  remark: (text) => `«${text}»`,
  noGaps: 'En los últimos 30 días ninguna pregunta se quedó sin respuesta.',
  gapsOff:
    'Este servidor no guarda preguntas. Activa **Guardar preguntas sin respuesta** en `/settings`; desde entonces se reúnen durante 30 días, sin nombres.',
  missedSections: '**Secciones que a menudo no eran lo preguntado**',
  missedSection: (place, missed, helpful) =>
    `${place}: ${number(missed)} × no era lo preguntado, ${number(helpful)} × útil`,
  downloadGaps: 'Están todas en el archivo.',

  sureToForget: (count) =>
    counted(count, {
      one: '¿Borrar para siempre la única pregunta guardada de este servidor?',
      other: '¿Borrar para siempre las # preguntas guardadas de este servidor?',
    }),
  nothingToForget: 'Este servidor no tiene preguntas guardadas.',
  forget: 'Borrar',
  keep: 'Conservarlas',
  forgotten: (count) =>
    counted(count, { one: 'Se ha borrado # pregunta.', other: 'Se han borrado # preguntas.' }),
  kept: 'No se ha borrado nada.',
};
