import type { SettingsPhrases } from '../contract/settings.ts';
import { counted } from './grammar.ts';

/** The settings of a server. */
export const settings: SettingsPhrases = {
  definition: 'Dónde, cómo y con qué apuntes respondo en este servidor',

  onlyInServers: 'Los ajustes son de un servidor. Usa este comando en uno, por favor.',
  onlyManagers:
    'Para cambiar los ajustes hace falta el permiso **Gestionar servidor**. Pídeselo a alguien que lo tenga, por favor.',

  title: '## Ajustes de este servidor',
  saved: '✅ Guardado; ya está en vigor.',
  switchOn: 'Activar',
  switchOff: 'Desactivar',
  isOn: 'sí',
  isOff: 'no',
  mentions: (state) =>
    `**Responder cuando me mencionan**: ${state}\n-# Un mensaje que me menciona se responde como una pregunta.`,
  mentionsNotReceived: (state) =>
    `**Responder cuando me mencionan**: ${state}\n-# No recibo mensajes, así que todavía no se responde nada. La persona que me administra puede poner \`MENTION_ANSWERS=true\`.`,
  privately: (state) =>
    `**Responder en privado**: ${state}\n-# Solo quien pregunta ve la respuesta, salvo con \`private: False\`.`,
  questions: (state) =>
    `**Guardar preguntas sin respuesta**: ${state}\n-# Sus textos, 30 días y sin nombres, para \`/notes gaps\`.`,
  flood: (seconds) =>
    [
      '**Sin repeticiones**: ',
      seconds === 0 ? 'desactivado' : counted(seconds, { one: '# segundo', other: '# segundos' }),
      '\n-# Si en ese tiempo se vuelve a pedir en un canal, una sección se responde en privado.',
    ].join(''),
  changeFlood: 'Cambiar',
  floodTitle: 'Sin repeticiones',
  floodLabel: 'Segundos, de 0 a 900',
  floodHint: '0 muestra cada respuesta a todos, por mucho que se pida',
  badSeconds: (typed) =>
    `No consigo leer **${typed}** como segundos. Escribe un número entero de 0 a 900, por favor. No ha cambiado nada.`,
  channels: (names) => `**Canales en los que se responden preguntas**: ${names}`,
  everyChannel: 'todos',
  channelsMenu: 'Limitar a algunos canales',
  categories: (names) => `**Categorías que ven los miembros**: ${names}`,
  everyCategory: 'todas',
  noCategory: 'Notas sin categoría',
  categoriesMenu: 'Limitar a algunas categorías',
  noCategories: '-# Los apuntes no tienen categorías, así que no hay nada que elegir.',
  language: 'Idioma de las respuestas públicas',
  serverLanguage: 'El del servidor en Discord',
  thisChannel: 'Categorías en este canal…',

  channelTitle: (channel) => `## Ajustes de ${channel}`,
  asServer: 'como el servidor',
  followServer: 'Como el servidor',
  backToServer: '‹ Ajustes del servidor',

  askElsewhere: (channels) =>
    `En este servidor las preguntas se hacen en ${channels}. Pregúntame allí, por favor.`,
};
