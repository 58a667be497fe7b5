import type { ExplainPhrases } from '../contract/explain.ts';
import { counted } from './grammar.ts';

/** `/explain`. */
export const explain: ExplainPhrases = {
  definition: {
    command: 'Explicar um assunto a partir das anotações',
    topic: 'Um termo, um título ou uma pergunta com suas palavras',
    mention: 'Chamar a atenção de alguém para a resposta',
  },
  notSeenBy: (who) =>
    `Só você vê esta resposta, então não chamei a atenção de ${who}. Com \`private: False\`, todos a veem.`,
  unsure: (asked) =>
    `As anotações não têm uma resposta clara para **${asked}**. Isto é o que chega mais perto:`,
  apart: 'Nenhuma seção faz essa comparação, mas há uma sobre cada assunto.',
  backToSides: 'Voltar à comparação',
  tooBroad: ({ asked, places, notes, by }) =>
    [
      `**${asked}** aparece em ${counted(places, { one: '# trecho', other: '# trechos' })}`,
      ` de ${counted(notes, { one: '# nota', other: '# notas' })}.`,
      by === 'category' ? ' Escolha uma categoria' : ' Escolha uma tag',
      ' ou acrescente uma ou duas palavras.',
    ].join(''),
  narrow: (by) => (by === 'category' ? 'Escolher uma categoria' : 'Escolher uma tag'),
};
