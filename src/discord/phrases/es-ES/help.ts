import type { HelpPhrases } from '../contract/help.ts';
import { counted } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'Qué sé hacer y de qué tratan los apuntes',
  },
  tour: (topic) =>
    [
      '## Respondo con los apuntes',
      'Cada respuesta es un fragmento de los apuntes, palabra por palabra y con su fuente. Nunca me invento nada.',
      `- \`/explain topic: ${topic}\` muestra qué significa y la mejor sección sobre ello`,
      `- \`/tips topic: ${topic}\` lista los consejos de examen; sin tema, uno al azar`,
      `- \`/search query: ${topic}\` lista todos los lugares; \`"palabras exactas"\` y \`-sin\` funcionan`,
      '- `/browse` abre los apuntes como un índice',
      '- **Aplicaciones › Explicar esto**, en el menú de un mensaje, busca lo que dice',
      '',
      'Con `private: True` solo tú ves la respuesta, y `mention:` en `/explain` avisa a alguien.',
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `Conozco ${counted(notes, { one: '**# nota**', other: '**# notas**' })} con `,
      `${counted(sections, { one: '# sección', other: '# secciones' })}, `,
      `${counted(definitions, { one: '# definición', other: '# definiciones' })} y `,
      `${counted(tips, { one: '# consejo de examen', other: '# consejos de examen' })} (carga: ${loadedAt}).`,
    ].join(''),
  categories: (names) => `Categorías: ${names.join(', ')}`,
};
