import type { NotesPhrases } from '../contract/notes.ts';
import { counted, number } from './grammar.ts';

/** What is said to those who look after the notes. */
export const notes: NotesPhrases = {
  definition: {
    command: 'Gerenciar as anotações com as quais eu respondo',
    status: 'O que as anotações contêm e o que há de errado nelas',
    reload: 'Ler as anotações de novo',
    gaps: 'O que foi perguntado e as anotações não responderam',
    forget: 'Apagar as perguntas guardadas deste servidor',
  },

  onlyInServers: 'Isto é sobre as anotações de um servidor. Use este comando em um, por favor.',
  onlyManagers:
    'Para gerenciar as anotações é preciso a permissão **Gerenciar servidor**. Peça a alguém que a tenha, por favor.',

  unreadable: {
    missing:
      'No momento não dá para ler as anotações: a pasta delas não existe. Respondo com as últimas:',
    'not-a-folder':
      'No momento não dá para ler as anotações: o que deveria ser a pasta delas é um arquivo. Respondo com as últimas:',
    unreadable:
      'No momento não dá para ler as anotações: não tenho permissão para ler a pasta delas. Respondo com as últimas:',
  },
  noProblems: 'Não há nada de errado nelas.',
  problems: (errors, warnings, hints, files) =>
    [
      counted(files, {
        one: '**Problemas em # arquivo**: ',
        other: '**Problemas em # arquivos**: ',
      }),
      counted(errors, { one: '# erro, ', other: '# erros, ' }),
      counted(warnings, { one: '# aviso, ', other: '# avisos, ' }),
      counted(hints, { one: '# sugestão', other: '# sugestões' }),
    ].join(''),
  line: (line) => `linha ${number(line)}`,

  reloaded: 'As anotações foram lidas de novo.',
  reloading:
    'As anotações estão sendo lidas de novo. Demora um pouco; `/notes status` mostra quando terminar.',
  reloadFailed:
    'No momento não dá para ler as anotações, então as últimas continuam em uso. Quem me administra encontra o motivo no meu log.',

  gaps: (questions, days) =>
    [
      counted(questions, { one: '**# pergunta', other: '**# perguntas' }),
      ` dos últimos ${number(days)} dias sem resposta nas anotações**`,
    ].join(''),
  gap: ({ times, text, why }) => `${number(times)} × ${text} · ${why}`,
  nothingFound: 'nada encontrado',
  missed: 'não era o que se perguntou',
  alsoAs: (count) => counted(count, { one: 'de # forma', other: 'de # formas' }),
  remark: (text) => `“${text}”`,
  noGaps: 'Nos últimos 30 dias nenhuma pergunta ficou sem resposta.',
  gapsOff:
    'Este servidor não guarda perguntas. Ative **Guardar perguntas sem resposta** em `/settings`; a partir daí elas são reunidas por 30 dias, sem nomes.',
  missedSections: '**Seções que muitas vezes não eram a resposta**',
  missedSection: (place, missed, helpful) =>
    `${place}: ${number(missed)} × não era o que se perguntou, ${number(helpful)} × útil`,
  downloadGaps: 'Todas estão no arquivo.',

  sureToForget: (count) =>
    counted(count, {
      one: 'Apagar para sempre a única pergunta guardada deste servidor?',
      other: 'Apagar para sempre todas as # perguntas guardadas deste servidor?',
    }),
  nothingToForget: 'Este servidor não tem perguntas guardadas.',
  forget: 'Apagar',
  keep: 'Manter',
  forgotten: (count) =>
    counted(count, { one: '# pergunta foi apagada.', other: '# perguntas foram apagadas.' }),
  kept: 'Nada foi apagado.',
};
