import type { HelpPhrases } from '../contract/help.ts';
import { counted, number } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'Qué sé hacer y de qué tratan los apuntes',
  },
  asking: (topic) =>
    [
      '## Respondo con los apuntes',
      'Cada respuesta es un fragmento de los apuntes, palabra por palabra y con su fuente. Nunca me invento nada.',
      `- \`/explain topic: ${topic}\` muestra qué significa y la mejor sección sobre ello`,
      `- \`/tips topic: ${topic}\` lista los consejos de examen; sin tema, uno al azar`,
      `- \`/search query: ${topic}\` lista todos los pasajes; \`"palabras exactas"\` y \`-sin\` funcionan`,
    ].join('\n'),
  reading: [
    '## Leer y practicar',
    '- `/browse` abre los apuntes como un índice: categoría, nota, sección',
    '- `/question` abre una ventana: pega una pregunta de práctica con sus opciones y verás qué dicen los apuntes de cada una',
    '- Debajo de una sección, los menús llevan a otros pasajes, a lo relacionado y a los términos que usa',
  ].join('\n'),
  together: ({ explainThis, replyWithThis, dismiss, helpful, missed }) =>
    [
      '## Junto con los demás',
      `- **Aplicaciones › ${explainThis}**, en el menú de un mensaje, busca lo que dice, solo para ti; **${replyWithThis}** lo responde después para todos`,
      '- Mencióname con una pregunta, o escríbemela por mensaje directo, y te respondo, donde esté activado',
      '- Con `private: True` solo tú ves la respuesta; `mention:` en `/explain` avisa a alguien',
      `- **${dismiss}** quita una respuesta que pediste`,
      `- **${helpful}** y **${missed}** dicen a quienes escriben los apuntes qué mejorar, sin tu nombre`,
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `Conozco ${counted(notes, { one: '**# nota**', other: '**# notas**' })} con `,
      `${counted(sections, { one: '# sección', other: '# secciones' })}, `,
      `${counted(definitions, { one: '# definición', other: '# definiciones' })} y `,
      `${counted(tips, { one: '# consejo de examen', other: '# consejos de examen' })} (carga: ${loadedAt}).`,
    ].join(''),
  categories: (names, more) =>
    `Categorías: ${names.join(', ')}${more === 0 ? '' : ` y ${number(more)} más en \`/browse\``}`,
};
