import type { SettingsPhrases } from '../contract/settings.ts';
import { counted } from './grammar.ts';

/** The settings of a server. */
export const settings: SettingsPhrases = {
  definition: 'Onde, como e com quais anotações eu respondo neste servidor',

  onlyInServers: 'As configurações são de um servidor. Use este comando em um, por favor.',
  onlyManagers:
    'Para mudar as configurações é preciso a permissão **Gerenciar servidor**. Peça a alguém que a tenha, por favor.',

  title: '## Configurações deste servidor',
  saved: '✅ Salvo, já está valendo.',
  switchOn: 'Ativar',
  switchOff: 'Desativar',
  isOn: 'sim',
  isOff: 'não',
  mentions: (state) =>
    `**Responder a menções**: ${state}\n-# Uma mensagem que me menciona é respondida como uma pergunta.`,
  mentionsNotReceived: (state) =>
    `**Responder a menções**: ${state}\n-# Não recebo mensagens, então ainda não respondo nada. Quem me administra pode definir \`MENTION_ANSWERS=true\`.`,
  privately: (state) =>
    `**Responder em particular**: ${state}\n-# Só quem perguntou vê a resposta, a não ser com \`private: False\`.`,
  questions: (state) =>
    `**Guardar perguntas sem resposta**: ${state}\n-# Os textos, por 30 dias e sem nomes, para \`/notes gaps\`.`,
  flood: (seconds) =>
    [
      '**Sem repetições**: ',
      seconds === 0 ? 'desativado' : counted(seconds, { one: '# segundo', other: '# segundos' }),
      '\n-# Pedida de novo em um canal nesse tempo, uma seção é respondida em particular.',
    ].join(''),
  changeFlood: 'Alterar',
  floodTitle: 'Sem repetições',
  floodLabel: 'Segundos, de 0 a 900',
  floodHint: '0 mostra cada resposta a todos, por mais que seja pedida',
  badSeconds: (typed) =>
    `Não consigo ler **${typed}** como segundos. Digite um número inteiro de 0 a 900, por favor. Nada mudou.`,
  channels: (names) => `**Canais em que perguntas são respondidas**: ${names}`,
  everyChannel: 'todos',
  channelsMenu: 'Limitar a alguns canais',
  categories: (names) => `**Categorias que os membros veem**: ${names}`,
  everyCategory: 'todas',
  noCategory: 'Notas sem categoria',
  categoriesMenu: 'Limitar a algumas categorias',
  noCategories: '-# As anotações não têm categorias, então não há o que escolher.',
  language: 'Idioma das respostas públicas',
  serverLanguage: 'O do servidor no Discord',
  thisChannel: 'Categorias neste canal…',

  channelTitle: (channel) => `## Configurações de ${channel}`,
  asServer: 'como o servidor',
  followServer: 'Como o servidor',
  backToServer: '‹ Configurações do servidor',

  askElsewhere: (channels) =>
    `Neste servidor as perguntas são feitas em ${channels}. Pergunte para mim lá, por favor.`,
};
